/** Which port a server of this project takes. */

const DEFAULT_PORT = 4321;
const HIGHEST_PORT = 65535;

/**
 * The port that `PORT` names; 4321 when it is not set.
 *
 * @throws an Error with advice in Dutch when it is no port
 */
export function readPort(given: string | undefined): number {
  if (given === undefined || given === '') return DEFAULT_PORT;
  const port = Number(given);
  if (Number.isInteger(port) && port >= 0 && port <= HIGHEST_PORT) return port;
  throw new Error(
    `PORT is "${given}", maar dat is geen poort. Kies een getal tussen 1024 en ${HIGHEST_PORT}: ` +
      'PORT=4322 npm start',
  );
}
