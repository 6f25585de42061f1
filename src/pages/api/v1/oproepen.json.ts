import { oproepenDie } from '#src/bieb/oproepen.ts';
import { antwoord } from '#src/feeds/api.ts';
import { elders } from '#src/bieb/elders.ts';
import { oproepen } from '#src/feeds/apiAgenda.ts';

export const GET = async (): Promise<Response> =>
  antwoord(await oproepen(elders(await oproepenDie('open'))));
