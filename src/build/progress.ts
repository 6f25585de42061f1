/** How a build tells what it is doing and why it stopped. */

/** Stops a build with a message in Dutch for whoever runs it. */
export class StoppedBuild extends Error {}

/** Gives a function that announces the next of `total` steps. */
export function inSteps(total: number): (what: string) => void {
  let number = 0;
  return (what) => {
    number += 1;
    console.log(`[${String(number)}/${String(total)}] ${what} …`);
  };
}
