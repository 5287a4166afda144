import { reply as isReply, replies } from '../../generated/validators.js'
import type { Validate } from '../../generated/violation.ts'
import { findWebhook, type Webhook, type WebhookName } from '../contract/contract.ts'
import { describeViolations } from '../contract/violation.ts'
import { deepest, findRepeatedKey, isDeeperThan, isObject } from '../json.ts'
import { say } from '../say.ts'
import { type Hide, hideAndCut } from '../secrets/secrets.ts'
import { type Decision, decide, describeDecision, type WellFormed } from './decision.ts'
import type { FailureClass, NoReply } from './failure.ts'
import type { Reply } from './receiver.ts'

/**
 * How Chat understands a reply:
 * - `acknowledged`: HTTP 200, OK and ErrorCode 0; of a `before` webhook any reply that decides
 * - `refused`: HTTP 200, but the receiver says that it did not process the callback, or no page says what Chat does with its answer
 * - `failed`: Chat counts a webhook failure
 */
export type Verdict = {
  /** The reason for the outcome. It may quote the beginning of the reply. */
  reason: string
  /** What Chat does then. Only for a `before` webhook, and not where no page says what Chat does. */
  decision?: Decision
} & ({ outcome: 'acknowledged' | 'refused'; failure?: undefined } | { outcome: 'failed'; failure: FailureClass })

/** How many characters of a reply a reason quotes. */
const longestQuote = 300

/**
 * Judges the reply to a webhook's callback as Chat does (1047/34354, "Common Reasons for Webhook Failures").
 *
 * @param hide removes secrets from the quotes in the reason; by default nothing is removed
 */
export function judge(webhook: WebhookName, reply: Reply | NoReply, hide: Hide = (data) => data): Verdict {
  const described = findWebhook(webhook)
  const { terms, fixesReply, replyFields } = described
  const failed = (failure: FailureClass, reason: string) => failedOf(described, failure, reason)
  const beginning = (text: string) => hideAndCut(text, longestQuote, hide)
  const quoted = (text: string) => JSON.stringify(beginning(text))
  const findViolations = (validate: Validate, value: unknown) =>
    validate(value) ? undefined : describeViolations(validate.errors ?? [], value, hide)
  if ('failure' in reply) return failed(reply.failure, capitalize(beginning(reply.message)))
  if (reply.status !== 200) return failed('status', statusReason(reply, beginning))
  const answer = parseAnswer(reply, quoted)
  if ('problem' in answer) return failed('unparsable', answer.problem)
  const broken = findViolations(isReply, answer.value)
  if (broken) return failed('fields', say`The reply breaks the contract: ${broken}`)

  const said = answer.value as WellFormed & { ActionStatus: string }
  const quote = `${said.ActionStatus}, ErrorCode ${said.ErrorCode}${said.ErrorInfo === '' ? '' : `, ${quoted(said.ErrorInfo)}`}`
  if (said.ActionStatus === 'FAIL') return { outcome: 'refused', reason: say`The receiver refused the callback: ${quote}.` }
  if (terms.kind === 'after' && said.ErrorCode !== 0)
    return { outcome: 'refused', reason: say`The receiver contradicts itself: ${quote}. OK requires ErrorCode 0.` }
  // A message can hold messages: the validator would run out of stack.
  if (replyFields.length > 0 && isDeeperThan(reply.body)) return failed('fields', say`The reply is nested deeper than ${deepest} levels.`)
  const wrong = findViolations(replies[webhook], answer.value)
  if (wrong)
    return failed(
      'fields',
      fixesReply ? say`The contract allows only one reply to ${webhook}: ${wrong}` : say`The reply breaks the contract: ${wrong}`,
    )
  if (terms.kind === 'after') return { outcome: 'acknowledged', reason: say`The receiver acknowledged the callback.` }
  const decision = decide(described, said, beginning)
  if ('problem' in decision)
    return decision.isReplacement ? failed('fields', decision.problem) : { outcome: 'refused', reason: decision.problem }
  return { outcome: 'acknowledged', reason: say`The receiver decided: ${describeDecision(decision)}.`, decision }
}

/** The verdict on a reply that came after Chat's deadline. */
export function judgeLate({ ms }: Reply, webhook: Webhook): Verdict {
  return failedOf(webhook, 'timeout', say`The reply came after ${Math.round(ms)} ms; Chat gives up after ${webhook.terms.deadlineMs} ms.`)
}

/** A failure of the webhook. Without a reply that it can use, Chat does what its terms say. */
function failedOf({ terms }: Webhook, failure: FailureClass, reason: string): Verdict {
  return { outcome: 'failed', failure, reason, ...(terms.onFailure && { decision: { effect: terms.onFailure } }) }
}

/** Returns the beginning of a text, without secrets. */
type Quote = (text: string) => string

function statusReason({ status, headers }: Reply, beginning: Quote): string {
  const isRedirect = [301, 302, 303, 307, 308].includes(status)
  if (!isRedirect) return say`The HTTP status is ${status}; Chat accepts only 200.`
  return headers.location === undefined
    ? say`The HTTP status is ${status}, a redirect, which Chat does not follow; Chat accepts only 200.`
    : say`The HTTP status is ${status}, a redirect to ${beginning(headers.location)}, which Chat does not follow; Chat accepts only 200.`
}

function parseAnswer({ body, isUtf8, headers }: Reply, quoted: Quote): { value: object } | { problem: string } {
  if (body === '') return { problem: say`The reply is empty; Chat needs a JSON object.` }
  const encoding = headers['content-encoding']?.trim()
  if (encoding && encoding.toLowerCase() !== 'identity')
    return { problem: say`The reply is compressed (${encoding.slice(0, 40)}), but Chat did not ask for compression.` }
  if (!isUtf8) return { problem: say`The reply is not UTF-8.` }
  if (body.startsWith('\uFEFF')) return { problem: say`The reply starts with a byte order mark, which is not JSON.` }
  try {
    const value: unknown = JSON.parse(body)
    const twice = findRepeatedKey(body)
    if (twice !== undefined) return { problem: say`The reply has the field ${quoted(twice)} twice. It is not known which one Chat reads.` }
    if (isObject(value)) return { value }
    return { problem: say`The reply is JSON, but not an object: ${quoted(body)}` }
  } catch {
    return { problem: say`The reply is not one JSON object: ${quoted(body)}` }
  }
}

function capitalize(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
