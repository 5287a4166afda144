import { type FailureClass, isUnreached } from './failure.ts'

/** How many callbacks may stay without a reply before the receiver is asked whether it is still there. */
const mostSilences = 5

/** How many of the callbacks that were dropped are named, where the receiver went down. */
const mostSuspects = 5

/** Whether the receiver is still there, by what became of the callbacks so far. */
export class Presence {
  isGone = false
  #silences = 0
  readonly #suspects: string[] = []

  /**
   * Notes a callback without a reply, and answers whether it is time to ask with a good one.
   *
   * @param where which check sent it, for people
   */
  note(failure: FailureClass, where: string): boolean {
    if (failure === 'dropped' && this.#suspects.length < mostSuspects) this.#suspects.push(where)
    // It answered before, so that now it is down.
    if (isUnreached(failure)) this.isGone = true
    this.#silences++
    if (this.isGone || this.#silences < mostSilences) return false
    this.#silences = 0
    return true
  }

  /** What was observed, with the callbacks that may have brought the receiver down. */
  describe(observed: string): string {
    if (!this.isGone || this.#suspects.length === 0) return observed
    return `The receiver went down in the middle of the run. It closed the connection on ${this.#suspects.join(', ')}. ${observed}`
  }
}
