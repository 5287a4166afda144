import { setTimeout as wait } from 'node:timers/promises'
import type { CallbackPlan } from '../callback/callback.ts'
import type { Webhook } from '../contract/contract.ts'
import { type Delivery, deliver, withoutSecrets } from '../delivery/delivery.ts'
import { reach } from '../delivery/reach.ts'
import type { ReachedReceiver } from '../delivery/receiver.ts'
import { type UrlReceiver, urlReceiver } from '../delivery/url-receiver.ts'
import type { Change } from './check.ts'
import type { CheckOptions } from './check-options.ts'
import { isThrottled } from './checks/expect.ts'

/** How many different replies are kept. */
const mostReplies = 1000

/** A delivery, and the plan it was made from. */
export interface Sent {
  plan: CallbackPlan
  delivery: Delivery
}

/** Sends the callbacks of a run to the receiver, and keeps the replies. */
export class Sender {
  readonly #options: CheckOptions
  readonly #receiver: ReachedReceiver
  readonly #connections: UrlReceiver[] = []
  readonly #replies = new Map<string, Sent>()
  readonly #throttled: Sent[] = []
  #count = 0
  #nextAt = 0
  #closed: Promise<unknown> | undefined

  /** @throws ChatproofError `usage` when the target is no http(s) URL */
  constructor(options: CheckOptions) {
    this.#options = options
    this.#receiver = reach(options.target, options.tls)
  }

  /** The URL of the receiver. */
  get url(): string {
    return this.#receiver.url
  }

  /** The first delivery for each different body of a reply, up to a thousand. */
  get replies(): ReadonlyMap<string, Sent> {
    return this.#replies
  }

  /** How many callbacks were sent. */
  get count(): number {
    return this.#count
  }

  /** The deliveries that a rate limiter answered, up to a thousand. */
  get throttled(): readonly Sent[] {
    return this.#throttled
  }

  get isClosed(): boolean {
    return this.#closed !== undefined
  }

  /** Sends the documented sample of a webhook, with a change. */
  async send(webhook: Webhook, change: Change = {}, receive = this.#receiver.send): Promise<Sent> {
    const { sdkAppId, token, headers, deadlineMs } = this.#options
    const plan = { webhook, target: this.url, sdkAppId: String(sdkAppId), token, headers, ...change }
    await this.#waitForTurn()
    const delivery = await deliver(plan, receive, { deadlineMs })
    const sent = { plan, delivery }
    this.#count++
    const { reply } = withoutSecrets(plan, delivery)
    if (!('failure' in reply) && this.#replies.size < mostReplies && !this.#replies.has(reply.body)) this.#replies.set(reply.body, sent)
    if (isThrottled(reply) && this.#throttled.length < mostReplies) this.#throttled.push(sent)
    return sent
  }

  /** Callbacks begin no more often than --rate allows. */
  async #waitForTurn(): Promise<void> {
    const { perSecond } = this.#options
    if (perSecond === undefined) return
    const now = performance.now()
    const due = Math.max(now, this.#nextAt)
    this.#nextAt = due + 1000 / perSecond
    if (due > now) await wait(due - now)
  }

  /** Opens a separate connection to a receiver behind a URL. `close` closes it too. */
  openConnection(): UrlReceiver {
    const connection = urlReceiver(this.url, this.#options.tls, 1)
    this.#connections.push(connection)
    return connection
  }

  close(): Promise<unknown> {
    this.#closed ??= Promise.all([this.#receiver, ...this.#connections].map((each) => each.close()))
    return this.#closed
  }
}
