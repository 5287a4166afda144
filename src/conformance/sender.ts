import { setTimeout as wait } from 'node:timers/promises'
import { type CallbackPlan, textOf } from '../callback/callback.ts'
import { digest } from '../callback/sign.ts'
import type { Webhook } from '../contract/contract.ts'
import { type Delivery, deliver, replyWithoutSecrets } from '../delivery/delivery.ts'
import { noReply } from '../delivery/failure.ts'
import { reach } from '../delivery/reach.ts'
import type { ReachedReceiver, Receiver } from '../delivery/receiver.ts'
import { type UrlReceiver, urlReceiver } from '../delivery/url-receiver.ts'
import { say } from '../say.ts'
import type { Change } from './check.ts'
import type { CheckOptions } from './check-options.ts'
import { isThrottled } from './checks/expect.ts'
import { findLeak } from './checks/leak.ts'

/** Nothing is sent once a run has ended. Nobody sees this. */
const ended: Receiver = async () => noReply('dropped', say`the run has ended`, { ms: 0 })

/** How many different replies are searched for what they should not show. */
const mostReplies = 1000

/** The longest reply of which the text itself is kept, in characters. */
const longestKept = 256

/** A delivery, and the plan it was made from. */
export interface Sent {
  plan: CallbackPlan
  delivery: Delivery
}

/** A part of a reply that shows how the receiver works. */
export interface Leak {
  text: string
  sent: Sent
}

/** The body of a reply, as outputs may show it. */
function shownBody({ plan, delivery }: Sent): string {
  const reply = replyWithoutSecrets(plan, delivery)
  return 'failure' in reply ? '' : reply.body
}

/** Sends the callbacks of a run to the receiver, and keeps the replies. */
export class Sender {
  readonly #options: CheckOptions
  readonly #receiver: ReachedReceiver
  readonly #connections: UrlReceiver[] = []
  readonly #seen = new Set<string>()
  #leak: Leak | undefined
  #firstThrottled: Sent | undefined
  #throttledCount = 0
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

  /** The first reply that shows how the receiver works. */
  get leak(): Leak | undefined {
    return this.#leak
  }

  /** How many of the callbacks a rate limiter answered, and the first of them. */
  get throttled(): { count: number; of: number; first: Sent | undefined } {
    return { count: this.#throttledCount, of: this.#count, first: this.#firstThrottled }
  }

  get isClosed(): boolean {
    return this.#closed !== undefined
  }

  /** Sends the documented sample of a webhook, with a change. */
  async send(webhook: Webhook, change: Change = {}, receive = this.#receiver.send): Promise<Sent> {
    const { sdkAppId, token, headers, deadlineMs } = this.#options
    const plan = { webhook, target: this.url, sdkAppId: String(sdkAppId), token, headers, ...change }
    await this.#waitForTurn()
    const delivery = await deliver(plan, this.isClosed ? ended : receive, { deadlineMs })
    const sent = { plan, delivery }
    this.#note(sent)
    return sent
  }

  #note(sent: Sent): void {
    this.#count++
    const { reply } = sent.delivery
    if ('failure' in reply) return
    if (isThrottled(reply)) {
      this.#throttledCount++
      this.#firstThrottled ??= sent
    }
    if (this.#leak !== undefined || this.#seen.size >= mostReplies) return
    // Most replies are alike. Of those that are long the digests are kept.
    const key = reply.body.length <= longestKept ? reply.body : digest(reply.body)
    if (this.#seen.has(key)) return
    this.#seen.add(key)
    const { url, body } = sent.delivery.callback
    const text = findLeak(shownBody(sent), [url, textOf(body)])
    if (text !== undefined) this.#leak = { text, sent }
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
