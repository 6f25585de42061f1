/** Names for files that somebody chooses: safe, and never one that is there already. */
import { slugOf } from './complete.ts';

/**
 * `Foto van Één Bakker.JPG` gives `foto-van-een-bakker.jpg`, or `foto-van-een-bakker-2.jpg` when
 * there is such a file.
 *
 * @param taken the names of all files beside the entry
 */
export function freeName(chosen: string, taken: readonly string[]): string {
  const dot = chosen.lastIndexOf('.');
  const stem = slugOf(dot > 0 ? chosen.slice(0, dot) : chosen) || 'bestand';
  const ending = dot > 0 ? chosen.slice(dot).toLowerCase() : '';
  const inUse = new Set(taken.map((name) => name.toLowerCase()));
  let name = `${stem}${ending}`;
  for (let number = 2; inUse.has(name); number += 1) name = `${stem}-${String(number)}${ending}`;
  return name;
}
