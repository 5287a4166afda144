import { type Example, findExample, type Webhook } from '../contract/contract.ts'
import { ChatproofError } from '../error.ts'
import { showUrl } from '../secrets/secrets.ts'
import { quote } from '../text.ts'
import { findHeaderProblem } from './header.ts'
import { makeSignature, type Signature, type SigningFault } from './sign.ts'

/** One HTTP message from Chat to a receiver: plain data, to be sent, printed, recorded or replayed. */
export interface Callback {
  method: string
  /** The target with Chat's query parameters behind its own. */
  url: string
  headers: Record<string, string>
  /** Bytes where it is not UTF-8 text. */
  body: string | Uint8Array
  /** Sent in chunks instead of with a Content-Length. */
  isChunked?: boolean | undefined
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
  body?: string | Uint8Array | undefined
  /** Query parameters to set, or with null to leave out. They win over the example's. */
  query?: Readonly<Record<string, string | null>> | undefined
  /** Request headers the user adds. They may be secret, and are printed nowhere. */
  headers?: Readonly<Record<string, string>> | undefined
  /** How the callback departs from what Chat sends, to see what a receiver makes of it. */
  fault?: Fault | undefined
}

/** A departure from what Chat sends, beyond what body and query can express. */
export interface Fault {
  method?: string
  /** In place of application/json; null sends no Content-Type. */
  contentType?: string | null
  isChunked?: boolean
  /** More request headers. Unlike those of the user they are no secret. */
  headers?: Readonly<Record<string, string>>
  signing?: SigningFault
  /** Rearranges the query: parameters given twice, in another order, or more than there are. */
  rearrange?: (query: Pair[]) => Pair[]
  /** A text that is added to the query as it is, without encoding. */
  rawQuery?: string
}

/** Name and value of a query parameter. */
export type Pair = readonly [name: string, value: string]

/**
 * Composes a callback as Chat would: parameters in the order of the webhook's documented URL, Sign and RequestTime last,
 * the body as compact JSON (1047/34354).
 *
 * @param now Unix milliseconds, from which RequestTime is taken
 * @throws ChatproofError `usage` for an example the webhook does not have, a target that is no http(s) URL, or a header HTTP cannot carry
 */
export function compose(plan: CallbackPlan, now: number): Callback {
  const { token, fault = {} } = plan
  return composeSigned(plan, token === undefined ? undefined : makeSignature(token, now, fault.signing))
}

/** As {@link compose}, with a signature that was made elsewhere. */
export function composeSigned(plan: CallbackPlan, signature: Signature | undefined): Callback {
  const { webhook, target, headers, body, fault = {} } = plan
  const { method = 'POST', contentType = 'application/json', isChunked, rearrange = (query: Pair[]) => query } = fault
  const example = plan.example === undefined ? sampleOf(webhook) : findExample(webhook, plan.example)
  return {
    method,
    url: withQuery(target, rearrange(composeQuery(plan, example, signature)), fault.rawQuery),
    headers: { ...(contentType === null ? {} : { 'content-type': contentType }), ...fault.headers, ...inLowerCase(headers) },
    body: body ?? JSON.stringify(example.body),
    ...(isChunked ? { isChunked } : {}),
  }
}

/** The same headers again and again, looked at once. */
const lowered = new WeakMap<object, Record<string, string>>()

function inLowerCase(headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  const known = lowered.get(headers)
  if (known !== undefined) return known
  const pairs = Object.entries(headers).map(([name, value]) => {
    const problem = findHeaderProblem(name, String(value))
    if (problem !== undefined) throw new ChatproofError('usage', `The header ${quote(name)} cannot be sent: ${problem}.`)
    return [name.toLowerCase(), String(value)]
  })
  const made = Object.fromEntries(pairs)
  lowered.set(headers, made)
  return made
}

/** A body as text, with replacement characters where it is none. */
export function textOf(body: string | Uint8Array): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body)
}

/** The documented sample of a webhook. */
export function sampleOf(webhook: Webhook): Example {
  return webhook.examples[0] as Example
}

function composeQuery(plan: CallbackPlan, example: Example, signature: Signature | undefined): Pair[] {
  const changes: Record<string, string | null> = { SdkAppid: plan.sdkAppId, ...example.query, ...signature, ...plan.query }
  const query = new Map<string, string>()
  for (const { name, confidence, default: usual } of plan.webhook.parameters) {
    if (confidence === 'documented' && usual !== undefined) query.set(name, usual)
    // Holds its place in the documented order for the value that follows.
    else if (typeof changes[name] === 'string') query.set(name, '')
  }
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) query.delete(name)
    else query.set(name, value)
  }
  return [...query]
}

/** Appends parameters to a URL without touching what is there: `new URL` would rewrite its path and query. */
function withQuery(target: string, query: readonly Pair[], raw?: string): string {
  const { origin, path } = splitTarget(target)
  const pairs = query.map(([name, value]) => `${encode(name)}=${encode(value)}`)
  return `${origin}${appendQuery(path, [...pairs, ...(raw === undefined ? [] : [raw])].join('&'))}`
}

/** Puts a query behind the one that a path may have already. */
export function appendQuery(path: string, query: string): string {
  const joint = !path.includes('?') ? '?' : /[?&]$/.test(path) ? '' : '&'
  return `${path}${joint}${query}`
}

/** Half a surrogate pair, which UTF-8 cannot hold, becomes a replacement character. */
function encode(text: string): string {
  // Most names and values need none, and to see that is cheaper.
  return /[^\w.~-]/.test(text) ? encodeURIComponent(text.toWellFormed()) : text
}

/** A target stays the same for many callbacks. */
let latest: { target: string; origin: string; path: string } | undefined

/**
 * Splits an http(s) URL into its origin and the rest, byte for byte; a missing path becomes `/`, a fragment is dropped,
 * and characters that no request line may hold are percent-encoded.
 *
 * @throws ChatproofError `usage` when it is no http(s) URL
 */
export function splitTarget(target: string): { origin: string; path: string } {
  if (latest?.target !== target) latest = { target, ...split(target) }
  return latest
}

function split(target: string): { origin: string; path: string } {
  const url = URL.canParse(target) ? new URL(target) : undefined
  const match = /^https?:\/\/[^/?#\\]+([^#]*)/i.exec(target)
  if (!url || !match || !/^https?:$/.test(url.protocol)) {
    throw new ChatproofError(
      'usage',
      `"${showUrl(target)}" is not a URL that Chat could post to: give one that starts with http:// or https://.`,
    )
  }
  if (url.username || url.password) {
    throw new ChatproofError('usage', `The target must not carry a user or password: send them with --header 'Authorization: …'.`)
  }
  const rest = (match[1] as string).replace(/[^\x21-\x7e]+/g, encode)
  return { origin: url.origin, path: rest.startsWith('/') ? rest : `/${rest}` }
}
