import { type Callback, type CallbackPlan, compose, splitTarget } from '../callback/callback.ts'
import { queryIn } from '../callback/message.ts'
import { sign } from '../callback/sign.ts'
import { type Hide, hiddenMark, hideAndCut, hiderFor, showTarget } from '../secrets/secrets.ts'
import { type Decision, replacedBy } from './decision.ts'
import type { NoReply } from './failure.ts'
import type { Receiver, Reply } from './receiver.ts'
import { judge, judgeLate, type Verdict } from './verdict.ts'

/** One callback, its reply, and Chat's verdict on the reply. */
export interface Delivery {
  callback: Callback
  reply: Reply | NoReply
  /** Its reason may quote the reply. The secrets of the plan are hidden in it. */
  verdict: Verdict
  /** How often the callback was sent. It is sent again only after a timeout, and only with `retries`. */
  attempts: number
}

/** How long {@link deliver} waits, and how often it tries. */
export interface DeliveryOptions {
  /**
   * How long to wait for the reply, in milliseconds. The default is the webhook's deadline, 2 s. With a longer time, a reply after
   * the webhook's deadline is still judged as late.
   */
  deadlineMs?: number | undefined
  /** How often to send again after a timeout; 0 by default. Chat retries only if configured, and only after a timeout (1047/34354). */
  retries?: number | undefined
  /** The clock, in Unix milliseconds. The default is the system's clock. */
  now?: (() => number) | undefined
}

/**
 * Composes a callback, sends it and judges the reply. Every callback is sent through this function.
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

/** A decision of the receiver, and what its reply replaces. */
export interface Decided extends Decision {
  fields: Record<string, unknown>
}

/** What the receiver decided, without the secrets of the plan. Undefined if its reply decides nothing. */
export function decidedIn(plan: CallbackPlan, { callback, reply, verdict }: Delivery): Decided | undefined {
  const { outcome, decision } = verdict
  if (outcome !== 'acknowledged' || decision === undefined || 'failure' in reply) return undefined
  // A rejection has fields where it is said of each person.
  const fields = decision.effect === 'allow' ? {} : replacedBy(plan.webhook, JSON.parse(reply.body))
  return { ...decision, fields: hideIn(plan, callback)(fields) }
}

/** How many characters of a reply's body are kept and shown. */
const longestShown = 16 * 1024

/**
 * The same delivery in the form that every output shows. It hides the token, the headers that the user gave, Sign, and the values
 * in the target's own query, also where the receiver sent them back. It keeps only the beginning of the reply.
 */
export function withoutSecrets(plan: CallbackPlan, delivery: Delivery): Delivery {
  const { callback, verdict, attempts } = delivery
  const hide = hideIn(plan, callback)
  const given = Object.keys(plan.headers ?? {}).map((name) => name.toLowerCase())
  const headers = Object.entries(callback.headers).map(([name, value]) => [name, given.includes(name) ? hiddenMark : value])
  return {
    callback: { ...callback, url: showUrl(plan, callback, hide), headers: Object.fromEntries(headers) },
    reply: replyWithoutSecrets(plan, delivery),
    verdict,
    attempts,
  }
}

/** The reply of {@link withoutSecrets} alone. */
export function replyWithoutSecrets(plan: CallbackPlan, { callback, reply }: Delivery): Reply | NoReply {
  const hide = hideIn(plan, callback)
  return 'failure' in reply ? hide(reply) : { ...reply, headers: hide(reply.headers), body: hideAndCut(reply.body, longestShown, hide) }
}

/** The URL of a callback without secrets. */
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

/** The Sign that was sent, and each Sign that a receiver may report as expected: one for each RequestTime, and one without a time. */
function signsOf({ fault, query: changes }: CallbackPlan, { url }: Callback, token: string): string[] {
  const query = queryIn(url)
  const isUsual = fault === undefined && changes?.Sign === undefined && changes?.RequestTime === undefined
  const times = isUsual ? [] : ['', ...query.getAll('RequestTime')]
  return [...query.getAll('Sign'), ...times.map((time) => sign(token, time))]
}
