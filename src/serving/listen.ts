/** Listening on this computer only, on every address that `localhost` can mean. */
import { createServer, type RequestListener, type Server } from 'node:http';

/** A server that is running. */
export interface Listening {
  readonly port: number;
  /** `http://localhost:4321` */
  readonly origin: string;
  /** Stops, also for readers who are connected. */
  readonly close: () => Promise<void>;
}

const LOOPBACK_IPV4 = '127.0.0.1';
const LOOPBACK_IPV6 = '::1';

// Node's codes when a machine has no IPv6.
const NO_IPV6 = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'];

/**
 * Listens on 127.0.0.1 and, where the machine has it, on ::1: browsers and other programs differ
 * in which of the two they take for `localhost`.
 *
 * @param port 0 takes a port that is free on both
 * @throws an Error with advice in Dutch when the port is in use or not allowed
 */
export async function listenOnLoopback(handle: RequestListener, port: number): Promise<Listening> {
  const first = await listenOn(handle, LOOPBACK_IPV4, port).catch((error: unknown) => {
    throw explained(error, port);
  });
  const taken = portOf(first);
  try {
    const second = await listenOn(handle, LOOPBACK_IPV6, taken);
    return running(taken, [first, second]);
  } catch (error) {
    if (NO_IPV6.includes(codeOf(error))) return running(taken, [first]);
    await close(first);
    if (port === 0 && codeOf(error) === 'EADDRINUSE') return listenOnLoopback(handle, 0);
    throw explained(error, port);
  }
}

function listenOn(handle: RequestListener, host: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(handle);
    server.once('error', reject);
    server.listen({ host, port }, () => resolve(server));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Not listening on a port');
  return address.port;
}

function running(port: number, servers: readonly Server[]): Listening {
  return {
    port,
    origin: `http://localhost:${port}`,
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function explained(error: unknown, port: number): Error {
  const code = codeOf(error);
  if (code === 'EADDRINUSE') {
    return new Error(
      `Poort ${port} is al bezet. Misschien draait de site al in een ander venster: kijk op ` +
        `http://localhost:${port}. Anders kies je een andere poort: PORT=${port + 1} npm start`,
      { cause: error },
    );
  }
  if (code === 'EACCES') {
    return new Error(
      `Poort ${port} mag je op deze computer niet gebruiken. Kies er een boven 1024: ` +
        'PORT=4322 npm start',
      { cause: error },
    );
  }
  return error instanceof Error ? error : new Error(String(error));
}
