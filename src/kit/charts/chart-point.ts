import type { Proof } from '#domain/proof/proof.ts';

/** A point that arrow keys walk to: what is spoken of it, and what proves it. */
export type ChartPoint = { readonly spoken: string; readonly proofs: readonly Proof[] };

/** A point whose words are made when it is walked to; no plain object, for the same reason as `LaterTable`. */
export class LaterPoint implements ChartPoint {
  readonly #make: () => ChartPoint;

  constructor(make: () => ChartPoint) {
    this.#make = make;
  }

  get spoken() {
    return this.#make().spoken;
  }

  get proofs() {
    return this.#make().proofs;
  }
}
