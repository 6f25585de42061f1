/**
 * Reports a failed publication to whoever asked for that: an issue at GitLab or GitHub, or any
 * other address that takes JSON, such as a service that sends mail. `MELDING_ADRES` is the
 * address, `MELDING_SLEUTEL` what it wants as a bearer token, if anything.
 */
import type { PublicationStatus } from '#cms/publication/status.ts';

/** Sends the report; says in the log when that fails, because it must not hide the failure itself. */
export async function report(
  { messages, commit }: PublicationStatus,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const address = environment['MELDING_ADRES'];
  if (address === undefined || address === '') return;
  const key = environment['MELDING_SLEUTEL'];
  const text = [
    'De site is nog zoals hij was. Dit is er mis:',
    ...messages,
    ...(commit === null ? [] : [`Versie: ${commit}`]),
  ].join('\n\n');
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }),
      },
      // GitLab reads `description`, GitHub `body`, and most others `text`.
      body: JSON.stringify({ title: TITLE, description: text, body: text, text }),
    });
    if (!answer.ok) throw new Error(`het antwoord was ${String(answer.status)}`);
  } catch (error) {
    console.error(`LET OP  De melding kon niet worden verstuurd: ${String(error)}`);
  }
}

const TITLE = 'Publiceren lukte niet';
