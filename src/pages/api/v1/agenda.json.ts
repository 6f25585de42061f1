import { komend } from '#src/bieb/agenda.ts';
import { antwoord } from '#src/feeds/api.ts';
import { elders } from '#src/bieb/elders.ts';
import { agenda } from '#src/feeds/apiAgenda.ts';

export const GET = async (): Promise<Response> => antwoord(await agenda(elders(await komend())));
