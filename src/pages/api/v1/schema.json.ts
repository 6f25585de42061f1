import { apiAddresses } from '#src/delen/api/addresses.ts';
import { apiSchema } from '#src/delen/api/schema.ts';
import { absolute } from '#src/metadata/site.ts';

export const GET = (): Response => Response.json(apiSchema(absolute(apiAddresses.schema)));
