/**
 * Reports a failed publication to whoever asked for that: an issue at GitLab or GitHub, or any
 * other address that takes JSON, such as a service that sends mail. `MELDING_ADRES` is the
 * address, `MELDING_SLEUTEL` what it wants as a bearer token, if anything.
 */
/** Sends the report; false, and a line in the log, when that fails: it must not hide the failure. */
export async function report(
  messages: readonly string[],
  commit: string | null,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<boolean> {
  const address = environment['MELDING_ADRES'];
  if (address === undefined || address === '') return true;
  const key = environment['MELDING_SLEUTEL'] ?? '';
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
        ...(key === '' ? {} : { Authorization: `Bearer ${key}` }),
      },
      // GitLab reads `description`, GitHub `body`, and most others `text`.
      body: JSON.stringify({ title: TITLE, description: text, body: text, text }),
    });
    if (!answer.ok) throw new Error(`het antwoord was ${String(answer.status)}`);
    return true;
  } catch (error) {
    console.error(`LET OP  De melding kon niet worden verstuurd: ${String(error)}`);
    return false;
  }
}

const TITLE = 'Publiceren lukte niet';
