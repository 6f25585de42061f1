/**
 * Stands in for the messages of Zod in fifty languages, a tenth of the whole bundle: what editors
 * read is written by `src/regels/schemaFindings.ts`.
 */
export {};
