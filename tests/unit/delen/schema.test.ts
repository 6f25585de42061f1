/** What is published of the data for others, and what we hold ourselves to. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { apiDocument, apiSchema } from '#src/delen/api/schema.ts';

const SCHEMA = 'https://voorbeeld.example/schema.json';
const document = {
  ...{ $schema: SCHEMA, versie: 1, soort: 'index', titel: 'De site', uitleg: 'Zo werkt het.' },
  documenten: [{ adres: 'https://voorbeeld.example/alles.json', wat: 'Alles.' }],
};
const grown = [
  { ...document, nieuw: true },
  { ...document, documenten: document.documenten.map((one) => ({ ...one, nieuw: true })) },
];

test('version 1 may grow: who checks with the published schema reads new fields too', () => {
  const validate = new Ajv2020({ strict: true, validateFormats: false }).compile(apiSchema(SCHEMA));
  for (const one of [document, ...grown]) assert.ok(validate(one), JSON.stringify(validate.errors));
  assert.ok(!validate({ ...document, documenten: undefined }));
  assert.ok(!validate({ ...document, titel: 3 }));
  assert.ok(!validate({ ...document, versie: 2 }));
});

test('this site writes no field that the schema does not tell of', () => {
  assert.ok(apiDocument.safeParse(document).success);
  for (const one of grown) assert.ok(!apiDocument.safeParse(one).success);
});
