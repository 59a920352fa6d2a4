import type { Centre } from '../../platform/centre.ts'

/** Lets the database write one piece while the next is being made. Pieces are written in the order they were put. */
export class WriteBehind {
  readonly #atOnce: boolean
  #last: Promise<unknown> = Promise.resolve()

  /** In the one transaction of a test nothing can happen beside anything else. */
  constructor({ db }: Centre) {
    this.#atOnce = db.isTransaction
  }

  /** Throws what went wrong with the piece before. */
  async put(write: () => Promise<void>): Promise<void> {
    await this.finish()
    const writing = write()
    // Whoever puts the next piece, or finishes, is told; until then the failure waits.
    this.#last = writing.then(
      () => undefined,
      (error: Error) => error,
    )
    if (this.#atOnce) await this.finish()
  }

  /** Waits until everything is written. */
  async finish(): Promise<void> {
    const failure = await this.#last
    if (failure instanceof Error) throw failure
  }
}
