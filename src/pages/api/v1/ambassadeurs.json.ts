import { antwoord, lijst } from '#src/feeds/api.ts';
import { alleStukken } from '#src/feeds/stukken.ts';

export const GET = async (): Promise<Response> =>
  antwoord(
    await lijst(
      'Ambassadeurs',
      (await alleStukken()).filter(({ collection }) => collection === 'ambassadeurs'),
    ),
  );
