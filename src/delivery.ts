import { type Callback, type CallbackPlan, compose } from './callback.ts'
import type { NoReply } from './failure.ts'
import type { Receiver, Reply } from './receiver.ts'
import { judge, type Verdict } from './verdict.ts'

/** One callback, what came back for it, and what Chat makes of that. */
export interface Delivery {
  callback: Callback
  reply: Reply | NoReply
  verdict: Verdict
  /** How often it was sent: more than once only when retries were asked for and the deadline was missed. */
  attempts: number
}

export interface DeliveryOptions {
  /** In place of the webhook's own deadline of 2 s, in milliseconds. */
  deadlineMs?: number | undefined
  /** How often to send again after a timeout. Chat does not, unless configured to, and then only on timeout (1047/34354). */
  retries?: number | undefined
  /** Unix milliseconds; the system's clock when not given. */
  now?: (() => number) | undefined
}

/**
 * The one way a callback leaves: composes it, sends it, judges the reply.
 *
 * @throws ChatproofError `usage` when the plan cannot be composed
 */
export async function deliver(plan: CallbackPlan, receive: Receiver, options: DeliveryOptions = {}): Promise<Delivery> {
  const { deadlineMs = plan.webhook.terms.deadlineMs, retries = 0, now = Date.now } = options
  for (let attempts = 1; ; attempts++) {
    const callback = compose(plan, now())
    const reply = await receive(callback, deadlineMs)
    const isLate = 'failure' in reply && reply.failure === 'timeout'
    if (!isLate || attempts > retries) return { callback, reply, verdict: judge(plan.webhook.name, reply), attempts }
  }
}
