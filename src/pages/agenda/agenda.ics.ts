import { komend } from '#src/bieb/agenda.ts';
import { elders } from '#src/bieb/elders.ts';
import { calendarOf, icsAnswer } from '#src/feeds/ics.ts';

/** Everything that is to come. */
export const GET = async (): Promise<Response> => icsAnswer(calendarOf(elders(await komend())));
