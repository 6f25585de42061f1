import { antwoord, index } from '#src/feeds/api.ts';

export const GET = (): Response => antwoord(index());
