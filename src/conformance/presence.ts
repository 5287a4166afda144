import { type FailureClass, isUnreached } from '../delivery/failure.ts'

/** How many callbacks may stay without a reply before the receiver is asked whether it is still there. */
const mostSilences = 5

/** How many of the callbacks that were dropped are named, where the receiver went down. */
const mostSuspects = 5

const wasGone = 'The receiver answers again, but had stopped answering good callbacks in the middle of the run.'

/** Whether the receiver is still there, by what became of the callbacks so far. */
export class Presence {
  #isGone = false
  #silences = 0
  readonly #suspects: string[] = []
  #undelivered = 0
  #firstUndelivered = ''

  /** Whether it had stopped answering at some point. It stays so: what was not sent meanwhile was not judged. */
  get isGone(): boolean {
    return this.#isGone
  }

  markGone(): void {
    this.#isGone = true
  }

  /**
   * Notes a callback without a reply, and answers whether it is time to ask with a good one.
   *
   * @param where which check sent it, for people
   */
  note(failure: FailureClass, where: string): boolean {
    if (failure === 'dropped' && this.#suspects.length < mostSuspects) this.#suspects.push(where)
    this.#silences++
    if (this.#isGone || (!isUnreached(failure) && this.#silences < mostSilences)) return false
    this.#silences = 0
    return true
  }

  /** Notes a callback that could not be delivered, though the receiver is there. */
  noteUndelivered(reason: string, where: string): void {
    if (this.#undelivered === 0) this.#firstUndelivered = `the first for ${where}. ${reason}`
    this.#undelivered++
  }

  /** What is wrong, though the receiver answers a good callback at the end of the run. */
  problem(): string | undefined {
    if (this.#isGone) return wasGone
    if (this.#undelivered === 0) return undefined
    return `${this.#undelivered} callbacks could not be delivered in the middle of the run, ${this.#firstUndelivered}`
  }

  /** What was observed, with the callbacks that may have brought the receiver down. */
  describe(observed: string): string {
    if (!this.#isGone || this.#suspects.length === 0) return observed
    return `The receiver went down in the middle of the run. It closed the connection on ${this.#suspects.join(', ')}. ${observed}`
  }
}
