import { type Webhook, webhooks } from '../contract.ts'
import { type NoReply, noReply } from '../failure.ts'
import { isDeeperThan } from '../json.ts'
import { decode } from '../message.ts'
import { maxReplyBytes, type Reply, tooLong } from '../receiver.ts'
import { judge, type Verdict } from '../verdict.ts'
import { type Exchange, headersOf, queryOf } from './exchange.ts'
import { type Diagnostic, openPrism } from './prism.ts'

/** One way in which a callback or its reply breaks the contract. */
export interface Violation {
  part: 'request' | 'reply'
  /** `query.OptPlatform`, `body.Limit`; empty where it is the whole. */
  field: string
  reason: string
}

/** What the contract makes of an exchange. */
export interface Judgement {
  /** Of the query; null where there is none. */
  command: string | null
  /** What Chat makes of the reply; undefined where the contract does not describe the command, and nothing is judged. */
  verdict?: Verdict
  violations: readonly Violation[]
}

/** Keywords that only say that something inside them failed. */
const summaries: unknown[] = ['if', 'anyOf', 'oneOf', 'not']

/** Deeper nesting is not handed to a validator, which would run out of stack. */
const deepest = 200

/**
 * Judges exchanges by the contract, with Prism. It sees copies of what went through: no byte of the traffic passes Prism
 * itself, which would change paths and queries and wait for ever on malformed JSON. What no OpenAPI document can say, that
 * query and body name the same command and that the reply comes in time, is added.
 *
 * @param folder where Prism is looked for too, besides where this package is installed
 * @throws ChatproofError `usage` when Prism is not installed, or does not load
 */
export async function openJudge(folder: string): Promise<(exchange: Exchange) => Promise<Judgement>> {
  const ask = await openPrism(folder)
  return async (exchange) => {
    const query = queryOf(exchange)
    const command = query.get('CallbackCommand')
    const webhook = command === null ? undefined : webhooks.get(command)
    if (webhook === undefined) return { command, violations: [] }

    const { request, reply } = exchange
    const verdict = judge(webhook.name, readReply(exchange))
    const sent = parse(request.body)
    const found = await ask(
      {
        method: request.method.toLowerCase(),
        url: { path: '/', query: Object.fromEntries([...query.keys()].map((name) => [name, oneOrMore(query.getAll(name))])) },
        headers: { ...headersOf(request), 'content-length': String(request.body.length) },
        body: sent.value,
      },
      { statusCode: 200, headers: reply ? headersOf(reply) : {}, body: reply && parse(reply.body).value },
    )
    if ('problem' in found) return { command, verdict, violations: [{ part: 'request', field: '', reason: found.problem }] }
    // Of a body that cannot be read Prism would say that it is missing.
    const inRequest = read('request', found.input).filter(({ field }) => sent.problem === undefined || field.startsWith('query'))
    // Prism looks at fields; what is not one JSON object in a 200 has none.
    const inReply = verdict.outcome !== 'failed' || verdict.failure === 'fields' ? read('reply', found.output) : []
    return {
      command,
      verdict,
      violations: [
        ...inRequest,
        ...(sent.problem === undefined
          ? disagreement(command, sent.value)
          : [{ part: 'request' as const, field: 'body', reason: sent.problem }]),
        ...inReply,
        ...(verdict.outcome === 'failed' && inReply.length === 0 ? [{ part: 'reply' as const, field: '', reason: verdict.reason }] : []),
        ...lateness(exchange, webhook),
      ],
    }
  }
}

/** The reply as a delivery would have seen it. */
function readReply({ reply, failure, ms }: Exchange): Reply | NoReply {
  if (reply === undefined || failure !== undefined) return noReply('dropped', failure ?? 'there was no reply', ms)
  if (reply.body.length > maxReplyBytes) return tooLong(ms)
  return { status: reply.status, headers: headersOf(reply), ...decode(reply.body), ms }
}

function parse(body: Buffer): { value?: unknown; problem?: string } {
  const { body: text, isUtf8 } = decode(body)
  if (text === '') return { problem: 'is empty' }
  if (!isUtf8) return { problem: 'is not UTF-8' }
  if (isDeeperThan(text, deepest)) return { problem: `is nested more than ${deepest} levels deep` }
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { problem: `is not JSON: ${(error as Error).message}` }
  }
}

function read(part: Violation['part'], diagnostics: readonly Diagnostic[]): Violation[] {
  const causes = diagnostics.filter(({ code }) => !summaries.includes(code))
  const violations = (causes.length > 0 ? causes : diagnostics).map(({ path = [], message }) => ({
    part,
    field: path.join('.'),
    reason: message,
  }))
  return [...new Map(violations.map((each) => [`${each.field} ${each.reason}`, each])).values()]
}

function disagreement(command: string | null, body: unknown): Violation[] {
  const named = (body as { CallbackCommand?: unknown } | null)?.CallbackCommand
  if (typeof named !== 'string' || named === command) return []
  return [
    {
      part: 'request',
      field: 'body.CallbackCommand',
      reason: `is ${JSON.stringify(named)}, but the query says ${JSON.stringify(command)}`,
    },
  ]
}

function lateness({ ms, failure }: Exchange, { terms }: Webhook): Violation[] {
  if (failure !== undefined || ms <= terms.deadlineMs) return []
  return [{ part: 'reply', field: '', reason: `It took ${Math.round(ms)} ms; Chat waits ${terms.deadlineMs} ms.` }]
}

const oneOrMore = (values: string[]): string | string[] => (values.length === 1 ? (values[0] as string) : values)

/** A violation as one line. */
export function describeViolation({ part, field, reason }: Violation): string {
  return [part, field].filter(Boolean).join(' ') + (/^(is|are) /.test(reason) ? ` ${reason}` : `: ${reason}`)
}
