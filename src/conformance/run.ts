import type { Webhook } from '../contract/contract.ts'
import { adviceOn } from '../delivery/advice.ts'
import { type FailureClass, isUnreached } from '../delivery/failure.ts'
import { ChatproofError } from '../error.ts'
import { say } from '../say.ts'
import { type Hide, hiderFor, showTarget } from '../secrets/secrets.ts'
import { explanationsOf, type Judged } from './cause.ts'
import { type Case, casesOf } from './check.ts'
import type { RunOptions } from './check-options.ts'
import type { KnownCheck } from './checks/all.ts'
import { expectations, isAcknowledged } from './checks/expect.ts'
import { readObserved } from './observe.ts'
import { missingFor, waitForLimiter, waitForReceiver, waitForSample } from './prerequisite.ts'
import { Presence } from './presence.ts'
import { beginAttempt } from './probe.ts'
import { inOrder } from './queue.ts'
import { type Outcome, resultOf, statusOf } from './result.ts'
import { dealt, type Planned } from './selection.ts'
import { Sender, type Sent } from './sender.ts'

const tooSilent: Outcome = { status: 'skipped', observed: say`Not sent: the receiver did not answer the previous case.` }

/** How many cases are sent again because the receiver closed the connection. One that always does so would take too long. */
const mostRepeated = 20

/** One run: sends the samples, then judges the cases of each check. */
export class Run {
  readonly #options: RunOptions
  readonly #selected: readonly KnownCheck[]
  readonly #sender: Sender
  readonly #hide: Hide
  readonly #samples = new Map<Webhook, Sent>()
  #acknowledged: readonly Webhook[] = []
  #repeated = 0
  readonly #presence = new Presence(() => this.#sendGood())

  constructor(options: RunOptions, selected: readonly KnownCheck[]) {
    this.#options = options
    this.#selected = selected
    this.#sender = new Sender(options)
    this.#hide = hiderFor({ ...options, target: this.#sender.url })
  }

  /**
   * Sends the documented sample of each webhook. If a receiver does not acknowledge it, most checks of that webhook mean nothing.
   *
   * @param width how many are sent at the same time
   * @throws ChatproofError `unreachable` if none arrived
   */
  async sendSamples(webhooks: readonly Webhook[], width: number): Promise<void> {
    const { observe, signal } = this.#options
    if (observe !== undefined) await readObserved(observe, this.#options)
    const send = async (webhook: Webhook) => [webhook, await this.#sender.send(webhook)] as const
    for await (const [webhook, sent] of inOrder(webhooks, { width, signal }, send)) this.#samples.set(webhook, sent)
    this.#acknowledged = [...this.#samples]
      .filter(([webhook, { delivery }]) => isAcknowledged(delivery, webhook))
      .map(([webhook]) => webhook)
    await this.#noteDeath()
    const samples = [...this.#samples.values()]
    const [first] = samples
    if (first !== undefined && !signal?.aborted && samples.every(({ delivery }) => isUnreached(delivery.verdict.failure))) {
      const { plan, delivery } = first
      const why = `${delivery.verdict.reason}${adviceOn(plan, delivery)}`
      throw new ChatproofError('unreachable', say`${showTarget(this.#sender.url)} cannot be reached: ${why} Nothing was judged.`)
    }
  }

  /** If a sample made the receiver go down, says so. From the reply alone it looks like any closed connection. */
  async #noteDeath(): Promise<void> {
    const dropped = [...this.#samples].filter(([, { delivery }]) => delivery.verdict.failure === 'dropped')
    const [first] = dropped
    if (first === undefined || !isUnreached((await this.#sender.send(first[0])).delivery.verdict.failure)) return
    for (const [webhook, { plan, delivery }] of dropped) {
      const verdict = {
        ...delivery.verdict,
        reason: `${delivery.verdict.reason} ${say`Since then nothing listens there: did the process end?`}`,
      }
      this.#samples.set(webhook, { plan, delivery: { ...delivery, verdict } })
    }
  }

  /** Whether the receiver answers so fast that rough checks can run one at a time. */
  get isFast(): boolean {
    return [...this.#samples.values()].every(({ delivery }) => delivery.reply.ms < 50)
  }

  /** Performs checks one after another, until the run is closed. */
  async performAll(planned: readonly Planned[]): Promise<Judged[]> {
    const results: Judged[] = []
    for (const each of planned) if (!this.#sender.isClosed) results.push(...(await this.#perform(each)))
    return results
  }

  close(): Promise<unknown> {
    return this.#sender.close()
  }

  /** Performs a check in all its forms. After a timeout, the remaining forms are not sent. */
  async #perform(planned: Planned): Promise<Judged[]> {
    const { check, webhook } = this.#choose(planned)
    const { sdkAppId, token, seed, fuzz } = this.#options
    const sample = this.#samples.get(webhook) as Sent
    const unmet = missingFor(check, this.#options) ?? waitForSample(check, sample, this.#selected, () => this.#adviceOn(sample))
    const results: Judged[] = []
    let isSilent = false
    const cases = casesOf(check, { webhook, sdkAppId: String(sdkAppId), token, seed, fuzz })
    for (const given of this.#share(check, webhook, cases)) {
      if (this.#sender.isClosed) break
      const unsent: Outcome | undefined = unmet ?? this.#skipIfGone(check) ?? (isSilent ? tooSilent : undefined)
      const outcome: Outcome = unsent ?? (await this.#judge(check, webhook, given))
      results.push({ result: resultOf(check, webhook, given, outcome, this.#hide), explainedBy: explanationsOf(check, outcome) })
      isSilent ||= unsent === undefined && outcome.status !== 'passed' && failureOf(outcome.sent) === 'timeout'
    }
    return results
  }

  /** A check that runs once uses the first webhook that the receiver acknowledges. Otherwise it might not run at all. */
  #choose({ check, webhook }: Planned): Planned {
    if (check.scope !== 'once' || this.#acknowledged.includes(webhook)) return { check, webhook }
    return { check, webhook: this.#findAcknowledged((each) => check.appliesTo?.(each) ?? true) ?? webhook }
  }

  /** The cases that are sent for this webhook. A webhook that is not acknowledged gets none if there are others: nothing is proved by it. */
  #share(check: KnownCheck, webhook: Webhook, cases: readonly Case[]): readonly Case[] {
    const all = this.#acknowledged.length > 0 ? this.#acknowledged : [...this.#samples.keys()]
    const takers = check.appliesTo === undefined ? all : all.filter(check.appliesTo)
    return dealt(check, cases, takers.indexOf(webhook), takers.length)
  }

  #findAcknowledged(isWanted: (webhook: Webhook) => boolean = () => true): Webhook | undefined {
    return this.#acknowledged.find(isWanted)
  }

  #adviceOn({ plan, delivery }: Sent): string {
    const others = [...this.#samples].map(([webhook, sent]) => ({ webhook, isTaken: isAcknowledged(sent.delivery, webhook) }))
    return adviceOn(plan, delivery, others)
  }

  async #sendGood() {
    const webhook = this.#findAcknowledged()
    return webhook && (await this.#sender.send(webhook)).delivery
  }

  /** Judges a case. If there was no reply, finds out whether the receiver is still there. A case that was not delivered is sent once more. */
  async #judge(check: KnownCheck, webhook: Webhook, given: Case): Promise<Outcome> {
    const where = `${check.id} (${webhook.name}, ${given.name})`
    const first = await this.#attempt(check, webhook, given)
    const failure = failureOf(first.sent)
    if (first.sent === undefined || failure === undefined || this.#isSample(first.sent)) return first
    await this.#presence.noteSilence(failure, { where, sent: first.sent })
    if (failure === 'timeout') return first
    // If it is gone, one of the callbacks under way at the same time did that, and the others are innocent.
    if (this.#presence.isGone) return this.#skipIfGone(check) ?? first
    const isUndelivered = isUnreached(failure)
    if (isUndelivered) this.#presence.noteUndelivered(first.sent.delivery.verdict.reason, where)
    else if (this.#repeated++ >= mostRepeated) return first
    const second = await this.#attempt(check, webhook, given)
    const failureAgain = failureOf(second.sent)
    if (!isUndelivered) return failureAgain === undefined || failureAgain === 'timeout' ? second : first
    if (!isUnreached(failureAgain)) return second
    // This check is not about whether the receiver can be reached.
    const observed = say`Not judged: the callback could not be delivered. ${String(second.sent?.delivery.verdict.reason)}`
    return this.#skipIfGone(check) ?? waitForReceiver(check, this.#selected, observed) ?? second
  }

  #skipIfGone(check: KnownCheck): Outcome | undefined {
    if (!this.#presence.isGone) return undefined
    return waitForReceiver(check, this.#selected, say`Not sent: the receiver had stopped answering good callbacks.`)
  }

  /** Whether a check sent nothing itself and judged the answer to the sample. */
  #isSample(sent: Sent): boolean {
    return [...this.#samples.values()].includes(sent)
  }

  async #attempt(check: KnownCheck, webhook: Webhook, given: Case): Promise<Outcome> {
    const sample = this.#samples.get(webhook) as Sent
    const { probe, shown, wasThrottled } = beginAttempt(this.#options, this.#sender, webhook, given, sample)
    try {
      const found = await (check.run ?? expectations[check.expects].judge)(probe)
      if (wasThrottled() && !check.standsAlone) return waitForLimiter(check, shown(), this.#selected)
      const observed = check.about === 'presence' ? this.#describePresence(found) : found
      if (observed === undefined) return { status: 'passed', sent: shown() }
      const advice = shown() === sample ? this.#adviceOn(sample) : ''
      const sent = (check.about === 'presence' ? this.#presence.culprit : undefined) ?? shown()
      return { status: statusOf(check), observed: `${observed}${advice}`, sent }
    } catch (error) {
      if (error instanceof ChatproofError) throw error
      return { status: 'errored', observed: say`The suite failed: ${String(error)}` }
    }
  }

  /** If the receiver recovered, the run still fails: checks were skipped while it was down. */
  #describePresence(found: string | undefined): string | undefined {
    const problem = found ?? this.#presence.problem()
    return problem && this.#presence.describe(problem)
  }
}

function failureOf(sent: Sent | undefined): FailureClass | undefined {
  return sent && 'failure' in sent.delivery.reply ? sent.delivery.reply.failure : undefined
}
