import { decode, queryIn } from '../callback/message.ts'
import { type Webhook, webhooks } from '../contract/contract.ts'
import { summaries } from '../contract/violation.ts'
import { type NoReply, noReply } from '../delivery/failure.ts'
import { maxReplyBytes, type Reply, tooLong } from '../delivery/receiver.ts'
import { judge, type Verdict } from '../delivery/verdict.ts'
import { deepest, isDeeperThan, placeOf } from '../json.ts'
import { shorten } from '../text.ts'
import { type Exchange, type HttpMessage, headersOf } from './exchange.ts'
import type { Masked } from './mask.ts'
import { type Diagnostic, openPrism, type PrismAnswer } from './prism.ts'

/** One way in which a callback or its reply breaks the contract. */
export interface ExchangeViolation {
  part: 'request' | 'reply'
  /** Such as `query.OptPlatform` or `body.Limit`; empty for the whole request or reply. */
  field: string
  reason: string
}

/** What the contract makes of an exchange. */
export interface Judgement {
  /** What Chat makes of the reply; undefined where the contract does not describe the command, and nothing is judged. */
  verdict?: Verdict
  violations: readonly ExchangeViolation[]
}

/** The webhook that a request names, in the contract or not; null where it names none. */
export function commandOf(path: string): string | null {
  return queryIn(path).get('CallbackCommand')
}

/** The longest body that is judged, in bytes: longer ones would take time from the traffic. Chat's messages have at most 12 KB. */
const longest = 64 * 1024

/** How many violations of one exchange are shown, and how many characters of each. */
const most = 20
const longestField = 200
const longestReason = 500

/**
 * Judges exchanges by the contract, with Prism. It sees copies of what went through: no byte of the traffic passes Prism
 * itself, which would change paths and queries and wait for ever on malformed JSON. Two rules that OpenAPI cannot express are added:
 * query and body name the same command, and the reply comes in time.
 *
 * @param folder where Prism is looked for too, besides where this package is installed
 * @throws ChatproofError `usage` when Prism is not installed, or does not load
 */
export async function openJudge(folder: string): Promise<(exchange: Exchange, masked: Masked) => Promise<Judgement>> {
  const ask = await openPrism(folder)
  return async (exchange, { seen, hide }) => {
    const webhook = webhooks.get(commandOf(exchange.request.path) ?? '')
    if (webhook === undefined) return { violations: [] }

    const { request, reply } = exchange
    const verdict = judge(webhook.name, readReply(exchange))
    const sent = parse(request.body)
    const got = reply && parse(reply.body)
    const found = await ask(
      webhook.name,
      {
        method: request.method.toLowerCase(),
        url: { path: '/', query: asPrismReads(queryIn(request.path), webhook) },
        headers: { ...headersOf(request), ...json, 'content-length': String(request.body.length) },
        body: sent.value,
      },
      { statusCode: 200, headers: json, body: got?.value },
    )
    const violations = [
      ...findInRequest(found, sent, request, webhook),
      ...findInReply(found, got, verdict, exchange, seen, webhook),
      ...(reply?.loss === undefined ? [] : [{ part: 'reply', field: '', reason: reply.loss } as const]),
      ...lateness(exchange, webhook),
    ]
    const tell = ({ part, field, reason }: ExchangeViolation): ExchangeViolation => {
      return { part, field: shorten(hide(field), longestField), reason: shorten(hide(reason), longestReason) }
    }
    return { verdict, violations: few(violations).map(tell) }
  }
}

function findInRequest(found: PrismAnswer, sent: Parsed, request: Exchange['request'], webhook: Webhook): ExchangeViolation[] {
  const type = mediaTypeOf(request)
  const isJson = type === '' || type === 'application/json'
  const wrong = (field: string, reason: string): ExchangeViolation => ({ part: 'request', field, reason })
  const listed = 'problem' in found ? [wrong('', found.problem)] : read('request', found.input, webhook)
  const aboutBody = sent.problem === undefined ? disagreement(webhook, sent.value) : [wrong('body', sent.problem)]
  return [
    ...(isJson ? [] : [wrong('header.content-type', 'is not application/json')]),
    // Prism would call a body that cannot be read missing, and miss every field in that of another webhook.
    ...listed.filter(({ field }) => aboutBody.length === 0 || field.startsWith('query') || 'problem' in found),
    ...aboutBody,
  ]
}

/** @param seen the exchange without its secrets. Quotes are taken from it: in a cut text, a part of a secret could not be found. */
function findInReply(
  found: PrismAnswer,
  got: Parsed | undefined,
  verdict: Verdict,
  exchange: Exchange,
  seen: Exchange,
  webhook: Webhook,
): ExchangeViolation[] {
  const { reply } = exchange
  const wrong = (field: string, reason: string): ExchangeViolation => ({ part: 'reply', field, reason })
  // Prism looks at fields, and only one JSON object in a reply with status 200 has any.
  if (reply === undefined || (verdict.outcome === 'failed' && verdict.failure !== 'fields')) {
    const told = judge(webhook.name, readReply(seen))
    return [wrong('', told.failure === verdict.failure ? told.reason : `The reply is wrong (${verdict.failure}).`)]
  }
  const type = mediaTypeOf(reply)
  const fields = got?.problem === undefined ? read('reply', 'problem' in found ? [] : found.output, webhook) : [wrong('body', got.problem)]
  return [...(type === 'application/json' ? [] : [wrong('', `The media type is not application/json but "${type}".`)]), ...fields]
}

/** The reply as a delivery would have seen it. */
function readReply({ reply, failure, ms }: Exchange): Reply | NoReply {
  if (reply === undefined || failure !== undefined) return noReply('dropped', failure ?? 'there was no reply', { ms })
  if (reply.body.length > maxReplyBytes) return tooLong(ms)
  return { status: reply.status, headers: headersOf(reply), ...decode(reply.body), ms }
}

interface Parsed {
  value?: unknown
  /** Why there is no value. It begins with `is`. */
  problem?: string
}

function parse(body: Buffer): Parsed {
  const { body: text, isUtf8 } = decode(body)
  if (text === '') return { problem: 'is empty' }
  if (!isUtf8) return { problem: 'is not UTF-8' }
  if (body.length > longest) return { problem: `is longer than ${longest} bytes, and was not looked at` }
  if (isDeeperThan(text)) return { problem: `is nested more than ${deepest} levels deep` }
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { problem: `is not JSON${placeOf(error, text)}` }
  }
}

function read(part: ExchangeViolation['part'], diagnostics: readonly Diagnostic[], { parameters }: Webhook): ExchangeViolation[] {
  const causes = diagnostics.filter(({ code }) => !summaries.includes(String(code)))
  // Prism knows parameters by their names in lower case.
  const respell = (text: string) => parameters.reduce((all, { name }) => all.replaceAll(new RegExp(`\\b${name}\\b`, 'gi'), name), text)
  const violations = (causes.length > 0 ? causes : diagnostics).map(({ path = [], message, code }) => {
    const isQuery = path[0] === 'query'
    const field = path.join('.')
    // Of several reasons for one field the first is the most exact. A missing field is reported at the field around it.
    const key = code === 'required' || field === '' ? `${field} ${message}` : field
    return [key, { part, field: isQuery ? respell(field) : field, reason: isQuery ? respell(message) : message }] as const
  })
  return [...new Map(violations.toReversed()).values()].toReversed()
}

/** Only parameters that the contract names, in exactly that spelling: Prism ignores upper and lower case. */
function asPrismReads(query: URLSearchParams, { parameters }: Webhook): Record<string, string | string[]> {
  const given = parameters.filter(({ name }) => query.has(name))
  return Object.fromEntries(given.map(({ name }) => [name, oneOrMore(query.getAll(name))]))
}

/** The media type that Prism gets. It would throw if it could not read one. */
const json = { 'content-type': 'application/json' }

function mediaTypeOf(message: HttpMessage): string {
  return (headersOf(message)['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
}

function few(violations: readonly ExchangeViolation[]): ExchangeViolation[] {
  const more = violations.length - most
  const rest: ExchangeViolation[] = more > 0 ? [{ part: 'request', field: '', reason: `and ${more} more` }] : []
  return [...violations.slice(0, most), ...rest]
}

function disagreement({ name }: Webhook, body: unknown): ExchangeViolation[] {
  const named = (body as { CallbackCommand?: unknown } | null)?.CallbackCommand
  if (typeof named !== 'string' || named === name) return []
  return [
    { part: 'request', field: 'body.CallbackCommand', reason: `is ${JSON.stringify(named)}, but the query says ${JSON.stringify(name)}` },
  ]
}

function lateness({ ms, failure }: Exchange, { terms }: Webhook): ExchangeViolation[] {
  if (failure !== undefined || ms <= terms.deadlineMs) return []
  return [{ part: 'reply', field: '', reason: `It took ${Math.round(ms)} ms; Chat waits ${terms.deadlineMs} ms.` }]
}

const oneOrMore = (values: string[]): string | string[] => (values.length === 1 ? (values[0] as string) : values)

/** A violation of an exchange on one line. */
export function describeExchangeViolation({ part, field, reason }: ExchangeViolation): string {
  return [part, field].filter(Boolean).join(' ') + (/^(is|are) /.test(reason) ? ` ${reason}` : `: ${reason}`)
}
