import type { Delivery } from '../delivery/delivery.ts'
import { type FailureClass, isUnreached } from '../delivery/failure.ts'
import { say } from '../say.ts'
import { isTaken } from './checks/expect.ts'
import type { Sent } from './sender.ts'

/** After how many callbacks without a reply the receiver is asked whether it is still there. */
const mostSilences = 5

/** How often it is asked if it cannot be reached. There may be several servers behind the URL, and only one may be down. */
const mostQuestions = 3

/** If the receiver went down: how many of the callbacks on which it closed the connection are named. */
const mostSuspects = 5

const wasGone = say`The receiver answers again, but it did not answer good callbacks in the middle of the run.`

/** A callback on which the receiver closed the connection. */
export interface Suspect {
  /** Which check sent it, for people. */
  where: string
  sent: Sent
}

/** Knows whether the receiver is still there. */
export class Presence {
  readonly #ask: () => Promise<Delivery | undefined>
  #isGone = false
  #silences = 0
  readonly #suspects: Suspect[] = []
  #undelivered = 0
  #firstUndelivered = { where: '', reason: '' }

  /** @param ask sends a callback that the receiver acknowledged before; returns undefined if there is none */
  constructor(ask: () => Promise<Delivery | undefined>) {
    this.#ask = ask
  }

  /** Whether the receiver stopped answering at some point. This stays true if it recovers: some checks were not sent meanwhile. */
  get isGone(): boolean {
    return this.#isGone
  }

  /**
   * Notes a callback without a reply. Asks whether the receiver is still there: at once if the connection was closed or could not be
   * opened, otherwise after several of them.
   */
  async noteSilence(failure: FailureClass, suspect: Suspect): Promise<void> {
    if (failure === 'dropped' && this.#suspects.length < mostSuspects) this.#suspects.push(suspect)
    this.#silences++
    if (this.#isGone || (failure === 'timeout' && this.#silences < mostSilences)) return
    this.#silences = 0
    if (!(await this.#isStillThere())) this.#isGone = true
    // Where it closed a connection and is still there, that is the finding of the check.
    else if (!this.#isGone) this.#suspects.length = 0
  }

  /** Notes a callback that could not be delivered although the receiver is there. */
  noteUndelivered(reason: string, where: string): void {
    if (this.#undelivered === 0) this.#firstUndelivered = { where, reason }
    this.#undelivered++
  }

  /** What was wrong during the run, if the receiver answers a good callback at the end. */
  problem(): string | undefined {
    if (this.#isGone) return wasGone
    if (this.#undelivered === 0) return undefined
    const { where, reason } = this.#firstUndelivered
    return say`${this.#undelivered} callbacks could not be delivered in the middle of the run, the first for ${where}. ${reason}`
  }

  /** The callback that probably made the receiver go down. */
  get culprit(): Sent | undefined {
    return this.#isGone ? this.#suspects[0]?.sent : undefined
  }

  /** Adds the callbacks that may have made the receiver go down to what was observed. */
  describe(observed: string): string {
    if (!this.#isGone || this.#suspects.length === 0) return observed
    const names = this.#suspects.map(({ where }) => where).join(', ')
    return say`The receiver went down in the middle of the run. It closed the connection on ${names}. ${observed}`
  }

  async #isStillThere(): Promise<boolean> {
    for (let asked = 0; asked < mostQuestions; asked++) {
      const delivery = await this.#ask()
      if (delivery === undefined || isTaken(delivery)) return true
      if (!isUnreached(delivery.verdict.failure)) return false
    }
    return false
  }
}
