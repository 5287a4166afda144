import type { webhooks as Webhooks } from '../../generated/callbacks.ts'
import { payloads, replies } from '../../generated/validators.js'
import { requireAppId } from '../contract/app-id.ts'
import { type Answer, findWebhook, type Payload, type WebhookName } from '../contract/contract.ts'
import { describeViolations } from '../contract/violation.ts'
import { ChatproofError } from '../error.ts'
import { say } from '../say.ts'
import type { App } from './app.ts'
import { type Delivery, deliver } from './delivery.ts'
import { reach } from './reach.ts'

/** Options of {@link createCallbackClient}. */
export type ClientOptions = App

/** The query parameters of a webhook, without those that the client sets itself. */
export type Query<W extends WebhookName> = Omit<Webhooks[W]['post']['parameters']['query'], 'SdkAppid' | 'CallbackCommand'>

/** A delivery and the receiver's answer. */
export interface Sent<W extends WebhookName> extends Delivery {
  /** Undefined if Chat could not read the reply. */
  answer: Answer<W> | undefined
}

/** A single name. It rejects a union of names, because the compiler could not check the payload of a union. */
type One<W extends WebhookName, All extends WebhookName = W> = W extends unknown ? ([All] extends [W] ? W : never) : never

/** Sends callbacks. The compiler checks their fields. */
export interface CallbackClient {
  /**
   * Sends one callback and judges its reply as Chat does.
   *
   * @throws ChatproofError `usage` when the payload breaks the contract
   */
  send<W extends WebhookName>(webhook: One<W>, payload: Omit<Payload<W>, 'CallbackCommand'>, query?: Query<W>): Promise<Sent<W>>
  /** Closes the connections to the target. */
  close(): Promise<void>
}

/**
 * Creates a client for a receiver. Its types come from the contract: a field that the webhook does not have does not compile. The
 * webhook's name is given once, and the client puts it into the query and, where it belongs there, into the body.
 *
 * @throws ChatproofError `usage` when the target is not an http(s) URL, or the SDKAppID is not a number
 */
export function createCallbackClient({ target, token, headers, tls, deadlineMs, ...app }: ClientOptions): CallbackClient {
  const sdkAppId = requireAppId(app.sdkAppId)
  const receiver = reach(target, tls)

  return {
    async send(name, payload, query) {
      const webhook = findWebhook(name)
      const body = (webhook.terms.commandIn === 'body' ? { CallbackCommand: name, ...payload } : payload) as object
      const isValid = payloads[name]
      if (!isValid(body))
        throw new ChatproofError('usage', say`The payload breaks the contract: ${describeViolations(isValid.errors ?? [], body)}`)
      const plan = { webhook, target: receiver.url, sdkAppId, token, headers, body: JSON.stringify(body), query: chosen(query) }
      const delivery = await deliver(plan, receiver.send, { deadlineMs })
      return { ...delivery, answer: answerIn(name, delivery) }
    },
    close: receiver.close,
  }
}

/** The query without the parameters that the client sets: a value of a wider type may contain them. */
function chosen(query: object = {}): Record<string, string> {
  const { SdkAppid, CallbackCommand, Sign, RequestTime, ...rest } = query as Record<string, unknown>
  const given = Object.entries(rest).filter(([, value]) => value !== undefined && value !== null)
  return Object.fromEntries(given.map(([name, value]) => [name, String(value)]))
}

/** The reply in the form of the contract; undefined if Chat could not read it. */
function answerIn<W extends WebhookName>(name: W, { reply, verdict }: Delivery): Answer<W> | undefined {
  if ('failure' in reply || verdict.outcome === 'failed') return undefined
  const answer: unknown = JSON.parse(reply.body)
  return replies[name](answer) ? (answer as Answer<W>) : undefined
}
