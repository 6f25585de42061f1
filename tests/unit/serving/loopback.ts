import { networkInterfaces } from 'node:os';

/** The loopback addresses of this machine; some containers have no IPv6. */
export const loopbackAddresses: readonly string[] = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .filter(({ internal }) => internal)
  .map(({ address }) => address)
  .filter((address) => address === '127.0.0.1' || address === '::1');
