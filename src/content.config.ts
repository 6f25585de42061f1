/** Astro's door to the model: every collection of the register, filled with what is live today. */
import { defineCollection } from 'astro:content';
import type { SchemaContext } from 'astro:content';
import { z } from 'astro/zod';
import { absentAddresses, liveContent } from '#src/intake/loader.ts';
import type { Collection } from '#src/model/collection.ts';
import type { Fields } from '#src/model/field.ts';
import { collections as models } from '#src/model/index.ts';

function collection<const F extends Fields>({ name, schema }: Collection<F>) {
  return defineCollection({
    loader: liveContent(name),
    // Besides its own fields an entry carries its files, so that Astro imports and pages publish
    // just those. Keys and items are paths from the content's root.
    schema: ({ image }: SchemaContext) =>
      schema.extend({ beelden: z.record(z.string(), image()), media: z.array(z.string()) }),
  });
}

export const collections = {
  verhalen: collection(models.verhalen),
  ambassadeurs: collection(models.ambassadeurs),
  scholen: collection(models.scholen),
  sectoren: collection(models.sectoren),
  vakken: collection(models.vakken),
  themas: collection(models.themas),
  gevels: collection(models.gevels),
  straten: collection(models.straten),
  woordkeuzes: collection(models.woordkeuzes),
  begrippen: collection(models.begrippen),
  cijfers: collection(models.cijfers),
  grafieken: collection(models.grafieken),
  plannen: collection(models.plannen),
  ambities: collection(models.ambities),
  doelen: collection(models.doelen),
  inspanningen: collection(models.inspanningen),
  nieuws: collection(models.nieuws),
  steden: collection(models.steden),
  instrumenten: collection(models.instrumenten),
  paginas: collection(models.paginas),
  kitstukken: collection(models.kitstukken),
  handboek: collection(models.handboek),
  mijlpalen: collection(models.mijlpalen),
  agenda: collection(models.agenda),
  oproepen: collection(models.oproepen),
  afwezig: defineCollection({
    loader: absentAddresses(),
    schema: z.strictObject({ adressen: z.array(z.string()) }),
  }),
};
