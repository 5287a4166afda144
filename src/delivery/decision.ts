import type { Decisions } from '../../generated/decisions.ts'
import type { Answer, Webhook, WebhookName } from '../contract/contract.ts'
import { covers, type Each, type Effect, effectWords, listCodes, type Outcome } from '../contract/terms.ts'
import { ChatproofError } from '../error.ts'
import { say } from '../say.ts'

/** What Chat does after the reply to a `before` webhook. */
export interface Decision {
  effect: Effect
  /** The error code that the caller of Chat gets. */
  code?: number
  /** The text that the caller gets with a code of the receiver's own. */
  info?: string
}

/** The longest message, in bytes of its JSON (1047/34381). */
export const maxMessageBytes = 12 * 1024

/** A reply that has the form of the contract. */
export interface WellFormed {
  ErrorCode: number
  ErrorInfo: string
  [field: string]: unknown
}

/** The reply that acknowledges a callback, where its webhook asks for nothing more. */
export const accepted = { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' } as const

/** A reply that decides nothing. */
interface Undecided {
  problem: string
  /** Whether it is wrong in what it replaces, and not in its code. */
  isReplacement: boolean
}

/**
 * Reads what the reply to a `before` webhook makes Chat do. Its outcomes are data of the contract, and the first that fits counts.
 *
 * @param quote cuts a text of the reply and removes its secrets
 * @returns a problem, if no page says what Chat does with the code, or what the reply replaces is wrong
 */
export function decide(webhook: Webhook, answer: WellFormed, quote: (text: string) => string = (text) => text): Decision | Undecided {
  const { name, outcomes } = webhook
  const replaced = Object.keys(replacedBy(webhook, answer))
  const outcome = outcomes.find(
    ({ code, fields }) => covers(code, answer.ErrorCode) && (fields?.some((field) => replaced.includes(field)) ?? true),
  )
  if (outcome === undefined) {
    const known = listCodes(outcomes.map(({ code }) => code))
    const problem = say`ErrorCode ${answer.ErrorCode} is no decision about ${name}: its pages know ${known}. What Chat does with another code is not documented.`
    return { problem, isReplacement: false }
  }
  const replacing = replaced.find((field) => outcomes.some(({ fields }) => fields?.includes(field)))
  if (outcome.effect !== 'modify' && replacing !== undefined)
    return {
      problem: say`${replacing} comes with ErrorCode ${answer.ErrorCode}. Chat replaces something only with ErrorCode 0.`,
      isReplacement: true,
    }
  const bytes = answer.MsgBody === undefined ? 0 : new TextEncoder().encode(JSON.stringify(answer.MsgBody)).length
  if (bytes > maxMessageBytes)
    return { problem: say`MsgBody of the reply has ${bytes} bytes; a message has at most ${maxMessageBytes} (12 KB).`, isReplacement: true }
  return outcome.each === undefined ? decisionOf(outcome, answer, quote) : decideForEach(outcome.each, outcome.effect, answer, quote)
}

/** The fields of a reply that replace something. Some languages write a field that is not set as an empty text or list: that replaces nothing. */
export function replacedBy({ replyFields }: Webhook, answer: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const isGiven = (value: unknown) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
  return Object.fromEntries(replyFields.filter((field) => isGiven(answer[field])).map((field) => [field, answer[field]]))
}

function decisionOf({ effect, callerGets }: Outcome, { ErrorCode, ErrorInfo }: WellFormed, quote: (text: string) => string): Decision {
  if (callerGets === undefined) return { effect }
  return callerGets === 'own' ? { effect, code: ErrorCode, info: quote(ErrorInfo) } : { effect, code: callerGets }
}

function decideForEach(each: Each, effect: Effect, answer: WellFormed, quote: (text: string) => string): Decision | Undecided {
  const items = answer[each.list] as readonly Record<string, unknown>[]
  const forbidden = items.filter((item) => item[each.code] !== 0)
  const index = items.findIndex((item) => item[each.code] !== 0 && !covers(each.range, item[each.code] as number))
  if (index !== -1) {
    const field = `${each.list}.${index}.${each.code}`
    const problem = say`${field} is ${String(items[index]?.[each.code])}: its pages know ${listCodes([0, each.range])}. What Chat does with another code is not documented.`
    return { problem, isReplacement: false }
  }
  const [first] = forbidden
  if (first === undefined) return { effect: 'allow' }
  if (forbidden.length < items.length) return { effect }
  return { effect: 'reject', code: first[each.code] as number, info: quote(String(first[each.info])) }
}

/** A webhook whose reply decides. */
export type Before = keyof Decisions & WebhookName

/** A decision that the reply to the webhook can express. Make it with {@link allow}, {@link reject}, {@link discard} or {@link modify}. */
export type DecisionOn<W extends Before> = {
  [E in Decisions[W]['effect']]: E extends 'modify' ? Modify<ReplacedBy<W>> : Made[E & keyof Made]
}[Decisions[W]['effect']]

/** The fields of the reply that replace something. */
export type ReplacedBy<W extends Before> = Partial<Pick<Answer<W>, Decisions[W]['replaces'] & keyof Answer<W>>>

interface Made {
  allow: { effect: 'allow' }
  discard: { effect: 'discard' }
  reject: { effect: 'reject'; code?: number; info?: string }
}
interface Modify<Fields> {
  effect: 'modify'
  fields: Fields
}

/** Lets Chat go on. A handler that returns nothing says the same. */
export function allow(): Made['allow'] {
  return { effect: 'allow' }
}

/**
 * Rejects what Chat asks about. Without a code the caller gets the code that Chat has for it.
 *
 * @param own a code of the range that the page of the webhook leaves to the app, and a text; the caller gets both
 */
export function reject(own: { code?: number; info?: string } = {}): Made['reject'] {
  return { effect: 'reject', ...own }
}

/** Drops the message. The sender sees success. */
export function discard(): Made['discard'] {
  return { effect: 'discard' }
}

/** Lets Chat go on with other values, such as another MsgBody. An empty text or list replaces nothing, so with no other field it says the same as {@link allow}. */
export function modify<const Fields>(fields: Fields): Modify<Fields> {
  return { effect: 'modify', fields }
}

/**
 * The reply that makes Chat do this.
 *
 * @param payload the persons about whom Chat asks, for a webhook that decides about each
 * @throws ChatproofError `usage` if the webhook has no reply for it
 */
export function answerFor(
  { name, outcomes }: Webhook,
  decision: DecisionOn<Before>,
  payload: object = {},
): WellFormed & { ActionStatus: 'OK' } {
  const { effect } = decision
  const own = effect === 'reject' ? decision.code : undefined
  const info = effect === 'reject' ? (decision.info ?? '') : ''
  const each = outcomes.find((outcome) => outcome.each !== undefined)?.each
  if (each !== undefined && isForEach(each, effect, own)) return answerForEach(each, decision, payload)
  const outcome = outcomes.find(
    (given) => given.effect === effect && (own === undefined ? typeof given.code === 'number' : covers(given.code, own)),
  )
  if (outcome === undefined) {
    const what =
      own === undefined ? say`${name} has no reply that makes Chat ${effect}.` : say`${name} cannot be rejected with the code ${own}.`
    throw new ChatproofError('usage', say`${what} \`chatproof list ${name}\` shows its decisions.`)
  }
  const ErrorCode = own ?? (outcome.code as number)
  return { ActionStatus: 'OK', ErrorCode, ErrorInfo: info, ...(effect === 'modify' ? decision.fields : {}) }
}

function isForEach({ range }: Each, effect: Effect, own: number | undefined): boolean {
  return effect !== 'discard' && (own === undefined || covers(range, own))
}

/** The same decision about each person, unless it says itself which. */
function answerForEach(each: Each, decision: DecisionOn<Before>, payload: object): WellFormed & { ActionStatus: 'OK' } {
  if (decision.effect === 'modify') return { ...accepted, ...decision.fields }
  const [code, info] = decision.effect === 'reject' ? [decision.code ?? each.range[0], decision.info ?? ''] : [0, '']
  const persons = ((payload as Record<string, unknown>)[each.of] ?? []) as readonly Record<string, unknown>[]
  const items = persons.map((person) => ({ [each.person]: person[each.person], [each.code]: code, [each.info]: info }))
  return { ...accepted, [each.list]: items }
}

/** The plainest reply that acknowledges a callback: Chat goes on. It has every field that the page of the webhook asks for. */
export function plainAnswer(webhook: Webhook, payload: object): WellFormed & { ActionStatus: 'OK' } {
  if (webhook.terms.kind === 'before') return answerFor(webhook, allow(), payload)
  return { ...accepted, ...Object.fromEntries(webhook.replyFields.map((field) => [field, ''])) }
}

/** Says a decision as a sentence without a full stop. */
export function describeDecision({ effect, code, info }: Decision): string {
  const does = effectWords[effect]
  if (effect === 'discard') return say`${does}, and the caller sees success`
  if (code === undefined) return does
  return info ? say`${does}; the caller gets ${code} ${JSON.stringify(info)}` : say`${does}; the caller gets ${code}`
}
