import { reply as isReply, replies } from '../../generated/validators.js'
import type { Validate } from '../../generated/violation.ts'
import type { Webhook, WebhookName } from '../contract/contract.ts'
import { describeViolations } from '../contract/violation.ts'
import { findRepeatedKey } from '../json.ts'
import { type Hide, hideAndCut } from '../secrets/secrets.ts'
import type { FailureClass, NoReply } from './failure.ts'
import type { Reply } from './receiver.ts'

/**
 * How Chat understands a reply:
 * - `acknowledged`: HTTP 200, OK and ErrorCode 0
 * - `refused`: HTTP 200, but the receiver says that it did not process the callback
 * - `failed`: Chat counts a webhook failure
 */
export type Verdict = {
  /** The reason for the outcome. It may quote the beginning of the reply. */
  reason: string
} & ({ outcome: 'acknowledged' | 'refused'; failure?: undefined } | { outcome: 'failed'; failure: FailureClass })

/** How many characters of a reply a reason quotes. */
const longestQuote = 300

/**
 * Judges the reply to a webhook's callback as Chat does (1047/34354, "Common Reasons for Webhook Failures").
 *
 * @param hide removes secrets from the quotes in the reason; by default nothing is removed
 */
export function judge(webhook: WebhookName, reply: Reply | NoReply, hide: Hide = (data) => data): Verdict {
  const beginning = (text: string) => hideAndCut(text, longestQuote, hide)
  const quoted = (text: string) => JSON.stringify(beginning(text))
  const findViolations = (validate: Validate, value: unknown) =>
    validate(value) ? undefined : describeViolations(validate.errors ?? [], value, hide)
  if ('failure' in reply) return failed(reply.failure, capitalize(beginning(reply.message)))
  if (reply.status !== 200) return failed('status', statusReason(reply, beginning))
  const answer = parseAnswer(reply, quoted)
  if ('problem' in answer) return failed('unparsable', answer.problem)
  const broken = findViolations(isReply, answer.value)
  if (broken) return failed('fields', `The reply breaks the contract: ${broken}`)

  const { ActionStatus, ErrorCode, ErrorInfo } = answer.value as { ActionStatus: string; ErrorCode: number; ErrorInfo: string }
  const said = `${ActionStatus}, ErrorCode ${ErrorCode}${ErrorInfo === '' ? '' : `, ${quoted(ErrorInfo)}`}`
  if (ActionStatus === 'FAIL') return { outcome: 'refused', reason: `The receiver refused the callback: ${said}.` }
  if (ErrorCode !== 0) return { outcome: 'refused', reason: `The receiver contradicts itself: ${said}. OK requires ErrorCode 0.` }
  const notFixed = findViolations(replies[webhook], answer.value)
  if (notFixed) return failed('fields', `The contract allows only one reply to ${webhook}: ${notFixed}`)
  return { outcome: 'acknowledged', reason: 'The receiver acknowledged the callback.' }
}

/** The verdict on a reply that came after Chat's deadline. */
export function judgeLate({ ms }: Reply, { terms }: Webhook): Verdict {
  return failed('timeout', `The reply came after ${Math.round(ms)} ms; Chat gives up after ${terms.deadlineMs} ms.`)
}

function failed(failure: FailureClass, reason: string): Verdict {
  return { outcome: 'failed', failure, reason }
}

/** Returns the beginning of a text, without secrets. */
type Quote = (text: string) => string

function statusReason({ status, headers }: Reply, beginning: Quote): string {
  const isRedirect = [301, 302, 303, 307, 308].includes(status)
  const to = headers.location === undefined ? '' : ` to ${beginning(headers.location)}`
  return `The HTTP status is ${status}${isRedirect ? `, a redirect${to}, which Chat does not follow` : ''}; Chat accepts only 200.`
}

function parseAnswer({ body, isUtf8, headers }: Reply, quoted: Quote): { value: object } | { problem: string } {
  if (body === '') return { problem: 'The reply is empty; Chat needs a JSON object.' }
  const encoding = headers['content-encoding']?.trim()
  if (encoding && encoding.toLowerCase() !== 'identity')
    return { problem: `The reply is compressed (${encoding.slice(0, 40)}), but Chat did not ask for compression.` }
  if (!isUtf8) return { problem: 'The reply is not UTF-8.' }
  if (body.startsWith('\uFEFF')) return { problem: 'The reply starts with a byte order mark, which is not JSON.' }
  try {
    const value: unknown = JSON.parse(body)
    const twice = findRepeatedKey(body)
    if (twice !== undefined) return { problem: `The reply has the field ${quoted(twice)} twice. It is not known which one Chat reads.` }
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { value }
    return { problem: `The reply is JSON, but not an object: ${quoted(body)}` }
  } catch {
    return { problem: `The reply is not one JSON object: ${quoted(body)}` }
  }
}

function capitalize(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
