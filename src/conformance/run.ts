import type { CallbackPlan } from '../callback/callback.ts'
import { toCurl } from '../callback/curl.ts'
import { type Webhook, webhooks } from '../contract/contract.ts'
import { adviceOn } from '../delivery/advice.ts'
import { type Delivery, deliver, withoutSecrets } from '../delivery/delivery.ts'
import { type FailureClass, isUnreached } from '../delivery/failure.ts'
import { type FetchHandler, fetchReceiver, type Receiver } from '../delivery/receiver.ts'
import { type UrlReceiver, urlReceiver } from '../delivery/url-receiver.ts'
import { ChatproofError } from '../error.ts'
import { hiderFor, showTarget } from '../secrets/secrets.ts'
import { shorten } from '../text.ts'
import type { Case, Change, Check, Probe } from './check.ts'
import type { CheckOptions } from './check-options.ts'
import { expectations } from './checks/expect.ts'
import { readObserved } from './observe.ts'
import { aliveCheck, missingFor, type Outcome, waitForReceiver, waitForSample } from './prerequisite.ts'
import { Presence } from './presence.ts'
import { cite, type Result, statusOf } from './result.ts'

/** A check for one webhook, with all its cases. */
export interface Group {
  check: Check
  webhook: Webhook
}

/** How many different replies are kept. */
const mostBodies = 1000
const longestObserved = 500

/** How often the receiver is asked before it counts as gone, where it cannot be reached: one of several servers may be at fault. */
const mostQuestions = 3

const tooSilent: Outcome = { status: 'skipped', observed: 'Not sent: the receiver did not answer the one before.' }

/** A case that was sent, and the last delivery of it. */
interface Performed {
  result: Result
  last: Delivery
}

/** One run: the receiver, what is known of it, and what it replied so far. */
export class Run {
  readonly #options: CheckOptions
  readonly #selected: readonly Check[]
  readonly #target: string
  readonly #receive: Receiver
  readonly #url: UrlReceiver | undefined
  readonly #samples = new Map<Webhook, Delivery>()
  readonly #connections: UrlReceiver[] = []
  readonly #bodies = new Set<string>()
  #closed: Promise<unknown> | undefined
  readonly #presence = new Presence()

  constructor(options: CheckOptions, selected: readonly Check[]) {
    this.#options = options
    this.#selected = selected
    this.#target = typeof options.target === 'string' ? options.target : 'http://receiver.invalid/'
    this.#url = typeof options.target === 'string' ? urlReceiver(options.target, options.tls) : undefined
    this.#receive = this.#url?.send ?? fetchReceiver(options.target as FetchHandler)
  }

  /** Sends the documented sample of every webhook: what does not acknowledge these makes most checks meaningless. */
  async sendSamples(): Promise<void> {
    const { observe, signal } = this.#options
    if (observe !== undefined) await this.#observe()
    const send = async (webhook: Webhook) => this.#samples.set(webhook, await this.#send(this.#plan(webhook, {})))
    await Promise.all([...webhooks.values()].map(send))
    const verdicts = [...this.#samples.values()].map(({ verdict }) => verdict)
    if (!signal?.aborted && verdicts.every(({ failure }) => isUnreached(failure))) {
      throw new ChatproofError('unreachable', `${showTarget(this.#target)} cannot be reached: ${verdicts[0]?.reason} Nothing was judged.`)
    }
  }

  /** Runs checks one after another, until the run is ended. */
  async performAll(groups: readonly Group[]): Promise<Result[]> {
    const results: Result[] = []
    for (const group of groups) if (this.#closed === undefined) results.push(...(await this.#perform(group)))
    return results
  }

  close(): Promise<unknown> {
    this.#closed ??= Promise.all([this.#url, ...this.#connections].map((each) => each?.close()))
    return this.#closed
  }

  /** Runs a check for a webhook in all its forms. After a timeout the forms that remain are not sent. */
  async #perform(group: Group): Promise<Result[]> {
    const { sdkAppId, token } = this.#options
    const { check, webhook } = this.#choose(group)
    const cases = check.cases?.({ webhook, sdkAppId: String(sdkAppId), token }) ?? [{ name: 'sample', change: {} }]
    const sample = { plan: this.#plan(webhook, {}), delivery: this.#samples.get(webhook) as Delivery }
    const missing = missingFor(check, this.#options) ?? waitForSample(check, sample, this.#selected)
    const results: Result[] = []
    let isSilent = false
    for (const each of cases) {
      const unsent = missing ?? this.#goneFor(check) ?? (isSilent ? tooSilent : undefined)
      if (unsent !== undefined) {
        results.push(this.#result(check, webhook, each, unsent))
        continue
      }
      const { result, last } = await this.#runWhileThere(check, webhook, each)
      // That the receiver cannot be reached is not what this check is about.
      const unreached = this.#unreachedFor(check, last)
      results.push(unreached === undefined ? result : this.#result(check, webhook, each, unreached))
      isSilent = result.status !== 'passed' && failureOf(last) === 'timeout'
    }
    return results
  }

  /** A check that runs once is put to the first webhook that is acknowledged, so that it is put at all. */
  #choose({ check, webhook }: Group): Group {
    if (!check.isOnce || this.#isAcknowledged(webhook)) return { check, webhook }
    const other = [...this.#samples.keys()].find((each) => this.#isAcknowledged(each) && (check.appliesTo?.(each) ?? true))
    return { check, webhook: other ?? webhook }
  }

  #isAcknowledged(webhook: Webhook): boolean {
    return this.#samples.get(webhook)?.verdict.outcome === 'acknowledged'
  }

  /** Runs a case, and asks whether the receiver is still there when it gave no reply. A case that reached nobody is run once more. */
  async #runWhileThere(check: Check, webhook: Webhook, given: Case): Promise<Performed> {
    const where = `${check.id} (${webhook.name}, ${given.name})`
    const first = await this.#runCase(check, webhook, given)
    const failure = failureOf(first.last)
    if (failure === undefined || this.#isSample(first.last)) return first
    if (this.#presence.note(failure, where)) await this.#askWhetherThere()
    if (!isUnreached(failure) || this.#presence.isGone) return first
    this.#presence.noteUndelivered(first.last.verdict.reason, where)
    return this.#runCase(check, webhook, given)
  }

  async #askWhetherThere(): Promise<void> {
    const webhook = [...this.#samples.keys()].find((each) => this.#isAcknowledged(each))
    if (webhook === undefined) return
    for (let asked = 0; asked < mostQuestions; asked++) {
      const { verdict } = await this.#send(this.#plan(webhook, {}))
      if (verdict.outcome === 'acknowledged') return
      if (!isUnreached(verdict.failure)) break
    }
    this.#presence.markGone()
  }

  #goneFor(check: Check): Outcome | undefined {
    if (!this.#presence.isGone) return undefined
    return waitForReceiver(check, this.#selected, 'Not sent: the receiver had stopped answering good callbacks.')
  }

  #unreachedFor(check: Check, last: Delivery): Outcome | undefined {
    if (!isUnreached(failureOf(last)) || this.#isSample(last)) return undefined
    const observed = `Not judged: the callback could not be delivered. ${last.verdict.reason}`
    return this.#goneFor(check) ?? waitForReceiver(check, this.#selected, observed)
  }

  /** Whether a check sent nothing of its own, and looked at the answer to the sample. */
  #isSample(last: Delivery): boolean {
    return [...this.#samples.values()].includes(last)
  }

  async #runCase(check: Check, webhook: Webhook, given: Case): Promise<Performed> {
    const sample = this.#samples.get(webhook) as Delivery
    let lastPlan = this.#plan(webhook, {})
    let last = sample
    const send = async (change: Change = {}, receive = this.#receive) => {
      const plan = this.#plan(webhook, change)
      const delivery = await this.#send(plan, receive)
      lastPlan = plan
      last = delivery
      return delivery
    }
    const probe: Probe = {
      webhook,
      sdkAppId: String(this.#options.sdkAppId),
      token: this.#options.token,
      case: given,
      sample,
      send,
      openConnection: async () => {
        const connection = urlReceiver(this.#target, this.#options.tls, 1)
        this.#connections.push(connection)
        return { send: (change) => send(change, connection.send), opened: connection.opened, close: connection.close }
      },
      observe: () => this.#observe(),
      bodies: () => this.#bodies,
    }
    try {
      const found = await (check.run ?? expectations[check.expects].judge)(probe)
      const advice = last === sample ? adviceOn(sample, this.#options.token) : ''
      // If the receiver recovered, the run still fails: checks were skipped while it was down.
      const observed = found !== undefined ? `${found}${advice}` : check.id === aliveCheck ? this.#presence.problem() : undefined
      const status = observed === undefined ? 'passed' : statusOf(check)
      return { result: this.#result(check, webhook, given, { status, observed, sent: { plan: lastPlan, delivery: last } }), last }
    } catch (error) {
      if (error instanceof ChatproofError) throw error
      return { result: this.#result(check, webhook, given, { status: 'errored', observed: `The suite failed: ${error}` }), last }
    }
  }

  #observe(): Promise<string> {
    return readObserved(this.#options.observe as string, this.#options)
  }

  #plan(webhook: Webhook, change: Change): CallbackPlan {
    const { sdkAppId, token, headers } = this.#options
    return { webhook, target: this.#target, sdkAppId: String(sdkAppId), token, headers, ...change }
  }

  async #send(plan: CallbackPlan, receive = this.#receive): Promise<Delivery> {
    const delivery = await deliver(plan, receive, { deadlineMs: this.#options.deadlineMs })
    const { reply } = withoutSecrets(plan, delivery)
    if (!('failure' in reply) && this.#bodies.size < mostBodies) this.#bodies.add(reply.body)
    return delivery
  }

  #result(check: Check, webhook: Webhook, { name, source, summary }: Case, { status, observed, cause, sent }: Outcome): Result {
    const { id, level, title, why, confidence } = check
    const reply = sent && withoutSecrets(sent.plan, sent.delivery).reply
    const hide = hiderFor({ ...this.#options, target: this.#target })
    const told = observed !== undefined && id === aliveCheck ? this.#presence.describe(observed) : observed
    return {
      check: id,
      level,
      webhook: webhook.name,
      example: name,
      status,
      title: summary === undefined ? title : `${title}: ${summary}`,
      observed: told === undefined ? null : shorten(hide(told), longestObserved),
      cause: cause ?? null,
      why,
      source: cite(source ?? check.source),
      confidence,
      curl: sent === undefined || status === 'passed' ? null : toCurl(sent.plan),
      reply:
        reply === undefined || 'failure' in reply ? null : { status: reply.status, headers: reply.headers, body: reply.body, ms: reply.ms },
    }
  }
}

function failureOf({ reply }: Delivery): FailureClass | undefined {
  return 'failure' in reply ? reply.failure : undefined
}
