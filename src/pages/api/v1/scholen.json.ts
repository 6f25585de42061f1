import { antwoord, scholen } from '#src/feeds/api.ts';

export const GET = async (): Promise<Response> => antwoord(await scholen());
