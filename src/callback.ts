import { type Example, findExample, type Webhook } from './contract.ts'
import { ChatproofError } from './error.ts'
import { sign } from './sign.ts'

/** One HTTP message from Chat to a receiver: plain data, to be sent, printed, recorded or replayed. */
export interface Callback {
  method: string
  /** The target with Chat's query parameters behind its own. */
  url: string
  headers: Record<string, string>
  body: string
}

/** What a callback is made from. It is composed anew for each attempt, so that each carries a fresh signature. */
export interface CallbackPlan {
  webhook: Webhook
  /** The webhook URL as the app configured it. Its path and query stay as they are, byte for byte. */
  target: string
  sdkAppId: string
  /** Signs the callback with Sign and RequestTime. */
  token?: string | undefined
  /** Which of the contract's examples to send; the documented sample when not given. */
  example?: string | undefined
  /** The body, in place of the example's. */
  body?: string | undefined
  /** Query parameters to set, or with null to leave out. They win over the example's. */
  query?: Readonly<Record<string, string | null>> | undefined
  /** Request headers besides Chat's own. */
  headers?: Readonly<Record<string, string>> | undefined
}

/**
 * Composes a callback as Chat would: parameters in the order of the webhook's documented URL, Sign and RequestTime last,
 * the body as compact JSON (1047/34354).
 *
 * @param now Unix milliseconds, from which RequestTime is taken
 * @throws ChatproofError `usage` for an example the webhook does not have, or a target that is no http(s) URL
 */
export function compose(plan: CallbackPlan, now: number): Callback {
  const example = plan.example === undefined ? sampleOf(plan.webhook) : findExample(plan.webhook, plan.example)
  return {
    method: 'POST',
    url: withQuery(plan.target, composeQuery(plan, example, now)),
    headers: { 'content-type': 'application/json', ...plan.headers },
    body: plan.body ?? JSON.stringify(example.body),
  }
}

/** The documented sample of a webhook. */
export function sampleOf(webhook: Webhook): Example {
  return webhook.examples[0] as Example
}

function composeQuery(plan: CallbackPlan, example: Example, now: number): [string, string][] {
  const changes: Record<string, string | null> = { SdkAppid: plan.sdkAppId, ...example.query }
  if (plan.token !== undefined) {
    const requestTime = String(Math.floor(now / 1000))
    Object.assign(changes, { Sign: sign(plan.token, requestTime), RequestTime: requestTime })
  }
  Object.assign(changes, plan.query)

  const query = new Map<string, string>()
  for (const parameter of plan.webhook.parameters) {
    if (parameter.confidence === 'documented' && parameter.default !== undefined) query.set(parameter.name, parameter.default)
    else if (typeof changes[parameter.name] === 'string') query.set(parameter.name, '')
  }
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) query.delete(name)
    else query.set(name, value)
  }
  return [...query]
}

/** Appends parameters to a URL without touching what is there: `new URL` would rewrite its path and query. */
function withQuery(target: string, query: readonly [string, string][]): string {
  const { origin, path } = splitTarget(target)
  const joint = !path.includes('?') ? '?' : /[?&]$/.test(path) ? '' : '&'
  const pairs = query.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
  return `${origin}${path}${joint}${pairs.join('&')}`
}

/**
 * Splits an http(s) URL into its origin and the rest, byte for byte; a missing path becomes `/`, a fragment is dropped,
 * and characters that no request line may hold are percent-encoded.
 *
 * @throws ChatproofError `usage` when it is no http(s) URL
 */
export function splitTarget(target: string): { origin: string; path: string } {
  const url = URL.canParse(target) ? new URL(target) : undefined
  const match = /^https?:\/\/[^/?#\\]+([^#]*)/i.exec(target)
  if (!url || !match || !/^https?:$/.test(url.protocol)) {
    throw new ChatproofError('usage', `"${target}" is not a URL that Chat could post to: give one that starts with http:// or https://.`)
  }
  if (url.username || url.password) {
    throw new ChatproofError('usage', `The target must not carry a user or password: send them with --header 'Authorization: …'.`)
  }
  const rest = (match[1] as string).replace(/[^\x21-\x7e]+/g, encodeURIComponent)
  return { origin: url.origin, path: rest.startsWith('/') ? rest : `/${rest}` }
}
