import { type Callback, type CallbackPlan, compose, splitTarget } from '../callback/callback.ts'
import { queryIn } from '../callback/message.ts'
import { sign } from '../callback/sign.ts'
import { type Hide, hiddenMark, hideAndCut, hiderFor, showTarget } from '../secrets/secrets.ts'
import type { NoReply } from './failure.ts'
import type { Receiver, Reply } from './receiver.ts'
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
    const verdict = isLate ? judgeLate(reply, plan.webhook) : judge(plan.webhook.name, reply, (data) => hideIn(plan, callback)(data))
    if (verdict.failure !== 'timeout' || attempts > retries) return { callback, reply, verdict, attempts }
  }
}

/** How much of a reply's body is shown and kept, in characters. */
const longestShown = 16 * 1024

/**
 * The same delivery as every output shows it: no token, no header that the user gave, no Sign, and no key in the
 * query of the target, wherever the receiver sent them back; and of the reply no more than its beginning.
 */
export function withoutSecrets(plan: CallbackPlan, { callback, reply, verdict, attempts }: Delivery): Delivery {
  const hide = hideIn(plan, callback)
  const given = Object.keys(plan.headers ?? {}).map((name) => name.toLowerCase())
  const headers = Object.entries(callback.headers).map(([name, value]) => [name, given.includes(name) ? hiddenMark : value])
  return {
    callback: { ...callback, url: showUrl(plan, callback, hide), headers: Object.fromEntries(headers) },
    reply: 'failure' in reply ? hide(reply) : { ...reply, headers: hide(reply.headers), body: hideAndCut(reply.body, longestShown, hide) },
    verdict,
    attempts,
  }
}

/** The URL of a callback as it may be shown. */
function showUrl({ target }: CallbackPlan, { url }: Callback, hide: Hide): string {
  const { origin, path } = splitTarget(target)
  return `${showTarget(`${origin}${path}`)}${hide(url.slice(origin.length + path.length))}`
}

const hides = new WeakMap<Callback, Hide>()

function hideIn(plan: CallbackPlan, callback: Callback): Hide {
  const known = hides.get(callback)
  if (known !== undefined) return known
  const hide = hiderFor({ ...plan, signs: plan.token === undefined ? [] : signsOf(plan, callback, plan.token) })
  hides.set(callback, hide)
  return hide
}

/** The Sign that was sent, and those that a receiver prints which explains what it expected: for whichever time it read, or for none. */
function signsOf({ fault, query: changes }: CallbackPlan, { url }: Callback, token: string): string[] {
  const query = queryIn(url)
  const isUsual = fault === undefined && changes?.Sign === undefined && changes?.RequestTime === undefined
  const times = isUsual ? [] : ['', ...query.getAll('RequestTime')]
  return [...query.getAll('Sign'), ...times.map((time) => sign(token, time))]
}
