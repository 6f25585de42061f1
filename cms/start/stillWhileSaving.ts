/**
 * Nobody types while a piece is being saved: Decap loads the form anew from what it saved, and
 * whatever was typed in between would be gone.
 */
import type { Backend, BackendClass } from '../entry/heedful.ts';

/** The same backend, but the page stands still for as long as it saves. */
export function stillWhileSaving(base: BackendClass): BackendClass {
  return class Still extends base {
    override async persistEntry(...given: Parameters<Backend['persistEntry']>): Promise<unknown> {
      const move = standStill();
      try {
        return await super.persistEntry(...given);
      } finally {
        // After what Decap does at once with the answer, which takes the form away.
        setTimeout(move);
      }
    }
  };
}

/** Makes all that stands on the page unreachable, and says why. Gives what undoes that. */
function standStill(): () => void {
  const focused = document.activeElement;
  const parts = [...document.body.children].filter((part) => !part.hasAttribute('inert'));
  for (const part of parts) part.toggleAttribute('inert', true);
  const notice = document.createElement('p');
  notice.className = 'redactie-bezig';
  notice.setAttribute('role', 'status');
  notice.textContent = 'Bezig met opslaan …';
  document.body.append(notice);
  return () => {
    notice.remove();
    for (const part of parts) part.removeAttribute('inert');
    if (focused instanceof HTMLElement) focused.focus();
  };
}
