import { type Example, findExample, type Webhook } from '../contract/contract.ts'
import { ChatproofError } from '../error.ts'
import { say } from '../say.ts'
import { showUrl } from '../secrets/secrets.ts'
import { quote } from '../text.ts'
import { findHeaderProblem } from './header.ts'
import { makeSignature, type Signature, type SigningFault } from './sign.ts'

/** One HTTP message from Chat to a receiver, as plain data. It can be sent, printed, recorded or replayed. */
export interface Callback {
  method: string
  /** The target's URL. Chat's query parameters follow its own. */
  url: string
  headers: Record<string, string>
  /** Bytes if the body is not UTF-8 text. */
  body: string | Uint8Array
  /** Whether the body is sent in chunks, without a Content-Length. */
  isChunked?: boolean | undefined
}

/** The input from which a callback is composed. It is composed again for each attempt, so each attempt has a fresh signature. */
export interface CallbackPlan {
  webhook: Webhook
  /** The webhook URL as the app configured it. Its path and query are kept byte for byte. */
  target: string
  sdkAppId: string
  /** Signs the callback with Sign and RequestTime. */
  token?: string | undefined
  /** The name of the example to send; the documented sample by default. */
  example?: string | undefined
  /** Replaces the body of the example. */
  body?: string | Uint8Array | undefined
  /** Query parameters to set. Null removes a parameter. They override those of the example. */
  query?: Readonly<Record<string, string | null>> | undefined
  /** Request headers that the user adds. They may be secret, so no output shows them. */
  headers?: Readonly<Record<string, string>> | undefined
  /** A deliberate fault, to test how the receiver reacts. */
  fault?: Fault | undefined
}

/** A deliberate difference from what Chat sends, for what `body` and `query` cannot express. */
export interface Fault {
  method?: string
  /** Replaces application/json. Null sends no Content-Type. */
  contentType?: string | null
  isChunked?: boolean
  /** More request headers. Unlike those of the user they are no secret. */
  headers?: Readonly<Record<string, string>>
  signing?: SigningFault
  /** Changes the list of query parameters: repeats, reorders or adds some. */
  rearrange?: (query: Pair[]) => Pair[]
  /** A text that is added to the query as it is, without encoding. */
  rawQuery?: string
}

/** Name and value of a query parameter. */
export type Pair = readonly [name: string, value: string]

/**
 * Composes a callback as Chat does. The parameters have the order of the webhook's documented URL, then follow Sign and RequestTime.
 * The body is compact JSON (1047/34354).
 *
 * @param now the time for RequestTime, in Unix milliseconds
 * @throws ChatproofError `usage` when the webhook has no such example, the target is not an http(s) URL, or a header is not valid HTTP
 */
export function compose(plan: CallbackPlan, now: number): Callback {
  const { token, fault = {} } = plan
  return composeSigned(plan, token === undefined ? undefined : makeSignature(token, now, fault.signing))
}

/** Like {@link compose}, with a given signature. */
export function composeSigned(plan: CallbackPlan, signature: Signature | undefined): Callback {
  const { webhook, target, headers, body, fault = {} } = plan
  const { method = 'POST', contentType = 'application/json', isChunked, rearrange = (query: Pair[]) => query } = fault
  const example = plan.example === undefined ? sampleOf(webhook) : findExample(webhook, plan.example)
  const isUsual = plan.example === undefined && plan.query === undefined && plan.fault === undefined
  return {
    method,
    url: isUsual
      ? usualUrl(plan, example, signature)
      : withQuery(target, rearrange(composeQuery(plan, example, signature)), fault.rawQuery),
    headers: { ...(contentType === null ? {} : { 'content-type': contentType }), ...fault.headers, ...inLowerCase(headers) },
    body: body ?? JSON.stringify(example.body),
    ...(isChunked ? { isChunked } : {}),
  }
}

/** A cache: of many callbacks of a webhook only the signature differs, which comes last. */
const urls = new WeakMap<Webhook, { target: string; sdkAppId: string; url: string }>()

function usualUrl(plan: CallbackPlan, example: Example, signature: Signature | undefined): string {
  const { webhook, target, sdkAppId } = plan
  let known = urls.get(webhook)
  if (known?.target !== target || known.sdkAppId !== sdkAppId) {
    known = { target, sdkAppId, url: withQuery(target, composeQuery(plan, example, undefined)) }
    urls.set(webhook, known)
  }
  return signature === undefined ? known.url : `${known.url}&Sign=${signature.Sign}&RequestTime=${signature.RequestTime}`
}

/** A cache: a run sends the same headers many times. */
const lowered = new WeakMap<object, Record<string, string>>()

const none: Readonly<Record<string, string>> = {}

function inLowerCase(headers = none): Record<string, string> {
  const known = lowered.get(headers)
  if (known !== undefined) return known
  const pairs = Object.entries(headers).map(([name, value]) => {
    const problem = findHeaderProblem(name, String(value))
    if (problem !== undefined) throw new ChatproofError('usage', say`The header ${quote(name)} cannot be sent: ${problem}.`)
    return [name.toLowerCase(), String(value)]
  })
  const made = Object.fromEntries(pairs)
  lowered.set(headers, made)
  return made
}

/** A body as text. Bytes that are not UTF-8 become replacement characters. */
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
    // Reserves the documented position. The value is set below.
    else if (typeof changes[name] === 'string') query.set(name, '')
  }
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) query.delete(name)
    else query.set(name, value)
  }
  return [...query]
}

/** Appends parameters to a URL. It does not use `new URL`, which would rewrite the existing path and query. */
function withQuery(target: string, query: readonly Pair[], raw?: string): string {
  const { origin, path } = splitTarget(target)
  const pairs = query.map(([name, value]) => `${encode(name)}=${encode(value)}`)
  return `${origin}${appendQuery(path, [...pairs, ...(raw === undefined ? [] : [raw])].join('&'))}`
}

/** Appends a query to a path, which may already have a query. */
export function appendQuery(path: string, query: string): string {
  const joint = !path.includes('?') ? '?' : /[?&]$/.test(path) ? '' : '&'
  return `${path}${joint}${query}`
}

/** Percent-encodes a text. Half a surrogate pair, which UTF-8 cannot hold, becomes a replacement character. */
function encode(text: string): string {
  // Most names and values need no encoding, and this test is cheaper.
  return /[^\w.~-]/.test(text) ? encodeURIComponent(text.toWellFormed()) : text
}

/** A cache: many callbacks have the same target. */
let latest: { target: string; origin: string; path: string } | undefined

/**
 * Splits an http(s) URL into its origin and the rest, byte for byte. A missing path becomes `/`. A fragment is dropped. Characters
 * that a request line must not contain are percent-encoded.
 *
 * @throws ChatproofError `usage` when the target is not an http(s) URL, or contains a user or password
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
      say`"${showUrl(target)}" is not a URL that Chat can post to: give one that starts with http:// or https://.`,
    )
  }
  if (url.username || url.password) {
    throw new ChatproofError('usage', say`The target must not carry a user or password: send them with --header 'Authorization: …'.`)
  }
  const rest = (match[1] as string).replace(/[^\x21-\x7e]+/g, encode)
  return { origin: url.origin, path: rest.startsWith('/') ? rest : `/${rest}` }
}
