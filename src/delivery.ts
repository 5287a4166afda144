import { type Callback, type CallbackPlan, compose, splitTarget } from './callback.ts'
import type { NoReply } from './failure.ts'
import { queryIn } from './message.ts'
import type { Receiver, Reply } from './receiver.ts'
import { type Hide, hiddenMark, hiderFor, showTarget } from './secrets.ts'
import { sign } from './sign.ts'
import { shorten } from './text.ts'
import { judge, judgeLate, type Verdict } from './verdict.ts'

/** One callback, what came back for it, and what Chat makes of that. */
export interface Delivery {
  callback: Callback
  reply: Reply | NoReply
  /** Its reason quotes the reply, without the secrets of the plan. */
  verdict: Verdict
  /** How often it was sent: more than once only when retries were asked for and the deadline was missed. */
  attempts: number
}

export interface DeliveryOptions {
  /**
   * How long to wait for the reply, in milliseconds; the webhook's deadline of 2 s when not given. A reply that comes after the
   * webhook's deadline is judged as late, however long one waits for it.
   */
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
    const isLate = !('failure' in reply) && deadlineMs > plan.webhook.terms.deadlineMs && reply.ms > plan.webhook.terms.deadlineMs
    const verdict = isLate ? judgeLate(reply, plan.webhook) : judgeSeen(plan, reply, hideIn(plan, callback)(reply))
    if (verdict.failure !== 'timeout' || attempts > retries) return { callback, reply, verdict, attempts }
  }
}

/** The verdict on the reply, which quotes no more of it than may be seen. */
function judgeSeen({ webhook }: CallbackPlan, reply: Reply | NoReply, seen: Reply | NoReply): Verdict {
  const verdict = judge(webhook.name, reply)
  if (seen === reply) return verdict
  const told = judge(webhook.name, seen)
  const isSame = told.outcome === verdict.outcome && told.failure === verdict.failure
  return { ...verdict, reason: isSame ? told.reason : 'The reply holds a secret of this app, and is not quoted.' }
}

/** How much of a reply's body is shown and kept, in characters. */
const longestShown = 16 * 1024

/**
 * The same delivery as every output shows it: no token, no header that the user gave, no Sign that is right, and no key in the
 * query of the target, wherever the receiver sent them back; and of the reply no more than its beginning.
 */
export function withoutSecrets(plan: CallbackPlan, { callback, reply, verdict, attempts }: Delivery): Delivery {
  const hide = hideIn(plan, callback)
  const isGiven = (name: string) => plan.headers !== undefined && Object.hasOwn(plan.headers, name)
  const headers = Object.entries(callback.headers).map(([name, value]) => [name, isGiven(name) ? hiddenMark : value])
  const seen = hide(reply)
  return {
    callback: { ...callback, url: showUrl(plan, callback, hide), headers: Object.fromEntries(headers) },
    reply: 'failure' in seen ? seen : { ...seen, body: shorten(seen.body, longestShown) },
    verdict,
    attempts,
  }
}

/** The URL of a callback as it may be shown. */
function showUrl({ target }: CallbackPlan, { url }: Callback, hide: Hide): string {
  const { origin, path } = splitTarget(target)
  return `${showTarget(`${origin}${path}`)}${hide(url.slice(origin.length + path.length))}`
}

function hideIn(plan: CallbackPlan, { url }: Callback): Hide {
  const requestTime = plan.token === undefined ? null : queryIn(url).get('RequestTime')
  return hiderFor({ ...plan, ...(requestTime !== null && { sign: sign(plan.token as string, requestTime) }) })
}
