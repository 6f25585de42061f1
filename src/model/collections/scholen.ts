import { defineModel } from '../collection.ts';
import { optional } from '../field.ts';
import { formatted, text } from '../fieldKinds.ts';
import { addressedFields, placingFields } from '../shared/addressed.ts';
import { everyGroundIsComplete } from '../shared/ground.ts';

/** The mbo schools of Utrecht. */
export const scholen = defineModel({
  name: 'scholen',
  label: 'Scholen',
  labelOne: 'School',
  hint: 'Een mbo-school in Utrecht.',
  extension: 'mdx',
  address: '/scholen/',
  fields: {
    ...addressedFields,
    sectoren: placingFields.sectoren,
    vakken: placingFields.vakken,
    themas: placingFields.themas,
    afkorting: optional(
      text({ label: 'Afkorting', hint: 'Hoe mensen de school kort noemen, zoals GLU.', max: 20 }),
    ),
    website: formatted({ label: 'Website', hint: 'De site van de school.', format: 'webadres' }),
    plaats: text({ label: 'Plek', hint: 'Waar de school staat, zo precies als de bron het zegt.' }),
  },
  rules: [everyGroundIsComplete],
});
