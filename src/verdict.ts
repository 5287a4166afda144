import { reply as isReply, replies } from '../generated/validators.js'
import type { Validate } from '../generated/violation.ts'
import type { Webhook, WebhookName } from './contract.ts'
import type { FailureClass, NoReply } from './failure.ts'
import type { Reply } from './receiver.ts'
import { shorten } from './text.ts'
import { describeViolations } from './violation.ts'

/**
 * What Chat makes of a reply: `acknowledged` (200, OK, 0), `refused` (200, but the receiver says it did not process the
 * callback), or `failed`, which Chat books as a webhook failure.
 */
export interface Verdict {
  outcome: 'acknowledged' | 'refused' | 'failed'
  /** Which of Chat's failure classes, where it failed. */
  failure?: FailureClass
  /** Why, as one sentence. It may quote the beginning of the reply. */
  reason: string
}

/** How much of a reply a reason quotes, in characters. */
const longestQuote = 300

/** Judges what came back for a webhook's callback as Chat would (1047/34354, "Common Reasons for Webhook Failures"). */
export function judge(webhook: WebhookName, reply: Reply | NoReply): Verdict {
  if ('failure' in reply) return failed(reply.failure, capitalize(reply.message))
  if (reply.status !== 200) return failed('status', statusReason(reply))
  const answer = parseAnswer(reply)
  if ('problem' in answer) return failed('unparsable', answer.problem)
  const broken = findViolations(isReply, answer.value)
  if (broken) return failed('fields', `The reply breaks the contract: ${broken}`)

  const { ActionStatus, ErrorCode, ErrorInfo } = answer.value as { ActionStatus: string; ErrorCode: number; ErrorInfo: string }
  const said = `${ActionStatus}, ErrorCode ${ErrorCode}${ErrorInfo === '' ? '' : `, ${quote(ErrorInfo)}`}`
  if (ActionStatus === 'FAIL') return { outcome: 'refused', reason: `The receiver refused the callback: ${said}.` }
  if (ErrorCode !== 0) return { outcome: 'refused', reason: `The receiver contradicts itself: ${said}; OK goes with ErrorCode 0.` }
  const notFixed = findViolations(replies[webhook], answer.value)
  if (notFixed) return failed('fields', `The contract fixes the reply to ${webhook}: ${notFixed}`)
  return { outcome: 'acknowledged', reason: 'The receiver acknowledged the callback.' }
}

/** The verdict on a reply that came, but after Chat had given up. */
export function judgeLate({ ms }: Reply, { terms }: Webhook): Verdict {
  return failed('timeout', `The reply came after ${Math.round(ms)} ms; Chat gives up after ${terms.deadlineMs} ms.`)
}

function failed(failure: FailureClass, reason: string): Verdict {
  return { outcome: 'failed', failure, reason }
}

function statusReason({ status, headers }: Reply): string {
  const isRedirect = status >= 300 && status < 400
  const to = headers.location === undefined ? '' : ` to ${shorten(headers.location, longestQuote)}`
  return `The HTTP status is ${status}${isRedirect ? `, a redirect${to}, which Chat does not follow` : ''}; only 200 counts.`
}

function parseAnswer({ body, isUtf8, headers }: Reply): { value: object } | { problem: string } {
  if (body === '') return { problem: 'The reply is empty; Chat needs a JSON object.' }
  const encoding = headers['content-encoding']
  if (encoding !== undefined && encoding !== 'identity')
    return { problem: `The reply is compressed (${encoding}), which Chat did not ask for.` }
  if (!isUtf8) return { problem: 'The reply is not UTF-8.' }
  if (body.startsWith('\uFEFF')) return { problem: 'The reply starts with a byte order mark, which is not JSON.' }
  try {
    const value: unknown = JSON.parse(body)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { value }
    return { problem: `The reply is JSON, but not an object: ${quote(body)}` }
  } catch {
    return { problem: `The reply is not one JSON object and nothing else: ${quote(body)}` }
  }
}

function findViolations(validate: Validate, value: unknown): string | undefined {
  return validate(value) ? undefined : describeViolations(validate.errors ?? [], value)
}

function quote(text: string): string {
  return JSON.stringify(shorten(text, longestQuote))
}

function capitalize(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
