/** Why something is not saved, in Dutch. Decap shows it; of a plain Error it would show “Error:” too. */
export class Refusal extends Error {
  override toString(): string {
    return this.message;
  }
}
