import { adviceOn } from './advice.ts'
import type { CallbackPlan } from './callback.ts'
import type { Case, Change, Check, Probe } from './check.ts'
import type { CheckOptions } from './check-options.ts'
import { ownerOf } from './checks/answer.ts'
import { expectations } from './checks/expect.ts'
import { type Webhook, webhooks } from './contract.ts'
import { toCurl } from './curl.ts'
import { type Delivery, deliver, withoutSecrets } from './delivery.ts'
import { ChatproofError } from './error.ts'
import { isUnreached } from './failure.ts'
import { readObserved } from './observe.ts'
import { Presence } from './presence.ts'
import { type FetchHandler, fetchReceiver, type Receiver } from './receiver.ts'
import { cite, type Result, type Status, statusOf } from './result.ts'
import { hiderFor, showTarget } from './secrets.ts'
import { shorten } from './text.ts'
import { type UrlReceiver, urlReceiver } from './url-receiver.ts'

/** A check for one webhook, with all its cases. */
export interface Group {
  check: Check
  webhook: Webhook
}

/** The check that fails for a receiver that is gone. */
const aliveCheck = 'repeat-alive'

/** What is kept of replies: their bodies up to a length, and so many of them. */
const longestBody = 16 * 1024
const mostBodies = 1000
const longestObserved = 500

const wasGone = 'The receiver answers again, but had stopped answering good callbacks in the middle of the run.'

/** Why a case was not sent, and what was in its place. */
interface Unsent {
  status: Status
  observed: string
  sent?: { plan: CallbackPlan; delivery: Delivery }
}

const tooSilent: Unsent = {
  status: 'skipped',
  observed: 'Not sent: the receiver did not answer the one before.',
}

/** One run: the receiver, what is known of it, and what it replied so far. */
export class Run {
  readonly #options: CheckOptions
  readonly #target: string
  readonly #receive: Receiver
  readonly #url: UrlReceiver | undefined
  readonly #samples = new Map<Webhook, Delivery>()
  readonly #connections: UrlReceiver[] = []
  readonly #bodies = new Set<string>()
  #closed: Promise<unknown> | undefined
  readonly #presence = new Presence()

  constructor(options: CheckOptions) {
    this.#options = options
    this.#target = typeof options.target === 'string' ? options.target : 'http://receiver.invalid/'
    this.#url = typeof options.target === 'string' ? urlReceiver(options.target, options.tls) : undefined
    this.#receive = this.#url?.send ?? fetchReceiver(options.target as FetchHandler)
  }

  /** Sends the documented sample of every webhook: what does not acknowledge these makes most checks meaningless. */
  async sendSamples(): Promise<void> {
    const { observe, signal } = this.#options
    if (observe !== undefined) await readObserved(observe)
    const send = async (webhook: Webhook) => this.#samples.set(webhook, await this.#send(this.#plan(webhook, {})))
    await Promise.all([...webhooks.values()].map(send))
    const verdicts = [...this.#samples.values()].map(({ verdict }) => verdict)
    if (!signal?.aborted && verdicts.every(({ failure }) => isUnreached(failure))) {
      throw new ChatproofError('unreachable', `${showTarget(this.#target)} cannot be reached: ${verdicts[0]?.reason} Nothing was judged.`)
    }
  }

  /** Runs checks one after another, until the run is ended. */
  async performAll(groups: readonly Group[], selected: readonly Check[]): Promise<Result[]> {
    const results: Result[] = []
    for (const group of groups) if (this.#closed === undefined) results.push(...(await this.#perform(group, selected)))
    return results
  }

  /** Runs a check for a webhook in all its forms. After a timeout the forms that remain are not sent. */
  async #perform(group: Group, selected: readonly Check[]): Promise<Result[]> {
    const { sdkAppId, token } = this.#options
    const { check, webhook } = this.#choose(group)
    const cases = check.cases?.({ webhook, sdkAppId: String(sdkAppId), token }) ?? [{ name: 'sample', change: {} }]
    const missing = this.#missingFor(check) ?? this.#waitsFor(check, webhook, selected)
    const results: Result[] = []
    let isSilent = false
    for (const each of cases) {
      const unsent = missing ?? this.#goneFor(check, selected) ?? (isSilent ? tooSilent : undefined)
      if (unsent !== undefined) results.push(this.#result(check, webhook, each, unsent.status, unsent.observed, unsent.sent))
      else {
        const { result, last } = await this.#runCase(check, webhook, each)
        const failure = 'failure' in last.reply ? last.reply.failure : undefined
        if (failure !== undefined && this.#presence.note(failure, `${check.id} (${webhook.name}, ${each.name})`))
          await this.#askWhetherThere()
        // That the receiver is down is not what this check is about.
        const gone = isUnreached(failure) ? this.#goneFor(check, selected) : undefined
        results.push(gone === undefined ? result : this.#result(check, webhook, each, gone.status, gone.observed))
        isSilent = result.status !== 'passed' && failure === 'timeout'
      }
    }
    return results
  }

  close(): Promise<unknown> {
    this.#closed ??= Promise.all([this.#url, ...this.#connections].map((each) => each?.close()))
    return this.#closed
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

  async #askWhetherThere(): Promise<void> {
    const webhook = [...this.#samples.keys()].find((each) => this.#isAcknowledged(each))
    if (webhook === undefined) return
    const { verdict } = await this.#send(this.#plan(webhook, {}))
    if (verdict.outcome !== 'acknowledged') this.#presence.isGone = true
  }

  /** What is not sent any more once the receiver is gone. It fails here unless the check that is about this fails. */
  #goneFor(check: Check, selected: readonly Check[]): Unsent | undefined {
    if (!this.#presence.isGone || check.id === aliveCheck || check.standsAlone) return undefined
    const observed = 'Not sent: the receiver had stopped answering good callbacks.'
    return { status: selected.some(({ id }) => id === aliveCheck) ? 'skipped' : statusOf(check), observed }
  }

  /** What has to be given before a check can be run. */
  #missingFor({ needs }: Check): Unsent | undefined {
    const { token, observe } = this.#options
    const reasons = {
      token: token === undefined && 'Callbacks are not signed: give the token with --token to check this.',
      'no-token': token !== undefined && 'Callbacks are signed: leave the token out to check this.',
      observe: observe === undefined && 'Give a URL whose text changes with each effect with --observe to check this.',
      connection: this.#url === undefined && 'A handler in the same process has no connections.',
    }
    const observed = needs && reasons[needs]
    return observed ? { status: 'skipped', observed } : undefined
  }

  /** A check proves nothing where the documented sample itself is not acknowledged, unless it is about that. */
  #waitsFor(check: Check, webhook: Webhook, selected: readonly Check[]): Unsent | undefined {
    if (this.#isAcknowledged(webhook) || check.standsAlone) return undefined
    const { token } = this.#options
    const sample = this.#samples.get(webhook) as Delivery
    const { verdict } = sample
    const owner = ownerOf(verdict, webhook.fixesReply)
    if (check.id === owner) return undefined
    if (selected.some(({ id }) => id === owner))
      return { status: 'skipped', observed: `Waits for ${owner}: the documented sample is not acknowledged.` }
    const observed = `Not judged, as the documented sample itself is not acknowledged: ${verdict.reason}${adviceOn(sample, token)}`
    return { status: statusOf(check), observed, sent: { plan: this.#plan(webhook, {}), delivery: sample } }
  }

  async #runCase(check: Check, webhook: Webhook, given: Case): Promise<{ result: Result; last: Delivery }> {
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
      observe: () => readObserved(this.#options.observe as string),
      bodies: () => this.#bodies,
    }
    try {
      const found = await (check.run ?? expectations[check.expects].judge)(probe)
      // One that is back makes nothing good of what was not sent while it was gone.
      const advice = last === sample ? adviceOn(sample, this.#options.token) : ''
      const observed = found !== undefined ? `${found}${advice}` : check.id === aliveCheck && this.#presence.isGone ? wasGone : undefined
      const status = observed === undefined ? 'passed' : statusOf(check)
      return { result: this.#result(check, webhook, given, status, observed ?? null, { plan: lastPlan, delivery: last }), last }
    } catch (error) {
      if (error instanceof ChatproofError) throw error
      return { result: this.#result(check, webhook, given, 'errored', `The suite failed: ${error}`), last }
    }
  }

  #plan(webhook: Webhook, change: Change): CallbackPlan {
    const { sdkAppId, token, headers } = this.#options
    return { webhook, target: this.#target, sdkAppId: String(sdkAppId), token, headers, ...change }
  }

  async #send(plan: CallbackPlan, receive = this.#receive): Promise<Delivery> {
    const delivery = await deliver(plan, receive, { deadlineMs: this.#options.deadlineMs })
    if (!('failure' in delivery.reply) && this.#bodies.size < mostBodies) this.#bodies.add(shorten(delivery.reply.body, longestBody))
    return delivery
  }

  #result(
    check: Check,
    webhook: Webhook,
    { name, source, summary }: Case,
    status: Status,
    observed: string | null,
    sent?: Unsent['sent'],
  ): Result {
    const { id, level, title, why, confidence } = check
    const reply = sent && withoutSecrets(sent.plan, sent.delivery).reply
    const hide = hiderFor({ ...this.#options, target: this.#target })
    return {
      check: id,
      level,
      webhook: webhook.name,
      example: name,
      status,
      title: summary === undefined ? title : `${title}: ${summary}`,
      observed: observed && shorten(hide(id === aliveCheck ? this.#presence.describe(observed) : observed), longestObserved),
      why,
      source: cite(source ?? check.source),
      confidence,
      curl: sent === undefined || status === 'passed' ? null : toCurl(sent.plan),
      reply:
        reply === undefined || 'failure' in reply ? null : { status: reply.status, headers: reply.headers, body: reply.body, ms: reply.ms },
    }
  }
}
