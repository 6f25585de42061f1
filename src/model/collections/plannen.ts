import { defineModel } from '../collection.ts';
import { text } from '../fieldKinds.ts';
import { addressedFields } from '../shared/addressed.ts';
import { everyGroundIsComplete } from '../shared/ground.ts';

/** Plans of the city and its schools. What a plan wants is in `ambities`, `doelen`, `inspanningen`. */
export const plannen = defineModel({
  name: 'plannen',
  label: 'Plannen',
  labelOne: 'Plan',
  hint: 'Een mbo-plan van de stad en de scholen: de droom, wie wat doet en het geld.',
  extension: 'mdx',
  address: '/plan/',
  fields: {
    ...addressedFields,
    periode: text({ label: 'Periode', hint: 'De jaren van het plan, zoals 2023-2026.', max: 20 }),
  },
  rules: [everyGroundIsComplete],
});
