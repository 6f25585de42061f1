/**
 * The address that somebody goes to while the CMS starts. Decap looks at the address once, and
 * again only when its page is there; what was asked for in between was lost. And when it goes from
 * no address to the first list, it goes there even if somebody has just asked for something else.
 */
import { history } from 'decap-cms-core/dist/esm/routing/history';

/** No address: where the CMS starts when nothing is asked for. */
const NOWHERE = ['', '#', '#/'];

/** Makes Decap follow the address from now on. Before anything else. */
export function followAddress(): void {
  // Decap's history looks at the address for as long as anybody listens.
  history.listen(() => undefined);
  const replace = history.replace.bind(history);
  history.replace = (...to) => {
    const isOnItsWay = history.location.pathname === '/' && !NOWHERE.includes(location.hash);
    if (!isOnItsWay) replace(...to);
  };
}
