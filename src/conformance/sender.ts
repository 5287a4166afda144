import type { CallbackPlan } from '../callback/callback.ts'
import type { Webhook } from '../contract/contract.ts'
import { type Delivery, deliver, withoutSecrets } from '../delivery/delivery.ts'
import { reach } from '../delivery/reach.ts'
import type { ReachedReceiver } from '../delivery/receiver.ts'
import { type UrlReceiver, urlReceiver } from '../delivery/url-receiver.ts'
import type { Change } from './check.ts'
import type { CheckOptions } from './check-options.ts'

/** How many different replies are kept. */
const mostBodies = 1000

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
  readonly #bodies = new Set<string>()
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

  /** The bodies of all replies so far, each once, up to a thousand. */
  get bodies(): Iterable<string> {
    return this.#bodies
  }

  get isClosed(): boolean {
    return this.#closed !== undefined
  }

  /** Sends the documented sample of a webhook, with a change. */
  async send(webhook: Webhook, change: Change = {}, receive = this.#receiver.send): Promise<Sent> {
    const { sdkAppId, token, headers, deadlineMs } = this.#options
    const plan = { webhook, target: this.url, sdkAppId: String(sdkAppId), token, headers, ...change }
    const delivery = await deliver(plan, receive, { deadlineMs })
    const { reply } = withoutSecrets(plan, delivery)
    if (!('failure' in reply) && this.#bodies.size < mostBodies) this.#bodies.add(reply.body)
    return { plan, delivery }
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
