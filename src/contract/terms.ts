import { say } from '../say.ts'

/** How Chat sends a webhook's callback: when, with which deadline, with which retries. */
export interface Terms {
  /** Of a `before` webhook the reply decides what Chat does; an `after` webhook is a notification. */
  kind: 'before' | 'after'
  trigger: string
  /** The share of the limit above which Chat sends the alarm, from 0 to 1; null if there is no limit. */
  threshold: number | null
  /** How long Chat waits, from the first byte sent to the last byte received, in milliseconds. */
  deadlineMs: number
  retry: string
  sendsClientIP: boolean
  enabledByDefault: boolean
  /** The switch in the console: in words, or the name of the webhook whose switch it shares. */
  switch: string
  /** Where the body names the command: at its top, or not at all, so that only the query has it. */
  commandIn: 'body' | 'query'
  /** What Chat does if there is no reply that it can use, unless the console says otherwise; null for an `after` webhook. */
  onFailure: 'allow' | 'reject' | null
}

/** What Chat can do after the reply to a `before` webhook. */
export const effects = ['allow', 'reject', 'discard', 'modify'] as const
export type Effect = (typeof effects)[number]

/** One reply that a `before` webhook may have, and what it makes Chat do. */
export interface Outcome {
  /** The ErrorCode, or the first and the last of a range. */
  code: number | readonly [from: number, to: number]
  /** The reply must have one of these fields, which replace something. Any reply with the code, if not given. */
  fields?: readonly string[]
  /** The reply decides about each person by itself: all allowed is `allow`, none is `reject`, and otherwise `effect` holds. */
  each?: Each
  effect: Effect
  /** The error code that the caller of Chat gets; `own`: the receiver's own code and ErrorInfo. Not given, if that is not documented. */
  callerGets?: number | 'own'
}

/** Every effect that a reply can have. A decision about each person can allow or reject all of them. */
export function effectsOf(outcomes: readonly Outcome[]): Effect[] {
  return [...new Set(outcomes.flatMap(({ each, effect }) => (each === undefined ? [effect] : (['allow', 'reject', effect] as const))))]
}

/** The codes that the caller of Chat can get with an effect. */
export function callerCodes(outcomes: readonly Outcome[], effect: Effect): Outcome['code'][] {
  return outcomes.flatMap((outcome): Outcome['code'][] => {
    if (outcome.each !== undefined) return effect === 'reject' ? [outcome.each.range] : []
    if (outcome.effect !== effect || outcome.callerGets === undefined) return []
    return [outcome.callerGets === 'own' ? outcome.code : outcome.callerGets]
  })
}

/** Whether a code, or a range of codes, has this number. */
export function covers(code: Outcome['code'], given: number): boolean {
  return typeof code === 'number' ? code === given : code[0] <= given && given <= code[1]
}

/** `0, 1 and 10100 to 10200` */
export function listCodes(given: readonly Outcome['code'][]): string {
  const words = [...new Set(given.map(codes))]
  return words.length < 2 ? words.join() : say`${words.slice(0, -1).join(', ')} and ${words.at(-1) as string}`
}

/** Where a reply has its decision about each person: 0 allows it, and a code of the range forbids it. */
export interface Each {
  /** The list in the reply, and the fields of its items. */
  list: string
  person: string
  code: string
  info: string
  range: readonly [from: number, to: number]
  /** The list in the payload that has the persons, in the same field. */
  of: string
}

/** What each effect of a reply makes Chat do, as a sentence without a full stop. */
export const effectWords: Readonly<Record<Effect, string>> = {
  allow: say`Chat goes on`,
  reject: say`Chat rejects it`,
  discard: say`Chat drops it`,
  modify: say`Chat goes on with what the reply changes`,
}

/**
 * Whether the reply decides something, as a sentence.
 *
 * @param replyFields what it has besides the three fields of every reply
 */
export function describeKind({ kind }: Pick<Terms, 'kind'>, replyFields: readonly string[]): string {
  if (kind === 'before') return say`Your reply decides what Chat does.`
  return replyFields.length > 0 ? say`A notification; its reply is passed on.` : say`A notification: the reply changes nothing.`
}

/** The share of the limit above which an alarm comes, or nothing for a webhook that has no limit. */
export function describeThreshold({ threshold }: Terms): string {
  return threshold === null ? '' : say`above ${threshold * 100} % of the limit`
}

/**
 * What switches a webhook on in the console.
 *
 * @param webhooks knows the names of all
 * @param show how a reader sees the name of a webhook whose switch is shared
 */
export function describeSwitch(terms: Terms, webhooks: { has(name: string): boolean }, show = (name: string) => name): string {
  if (terms.enabledByDefault) return say`none, it comes once a webhook URL is set`
  return webhooks.has(terms.switch) ? say`that of ${show(terms.switch)}` : terms.switch.replace(/\.$/, '').replace(/^I(?=ts own)/, 'i')
}

/** When Chat sends a callback again, without a full stop. */
export function describeRetry({ retry }: Terms): string {
  return retry === 'never' ? say`never` : say`on timeout, where the console says so`
}

/** One reply that a `before` webhook can have. */
export interface ReplyRow {
  /** The ErrorCode, or the first and the last of a range; null where there is no reply that Chat can use. */
  code: Outcome['code'] | null
  /** The ErrorCode, and what else the reply has. */
  reply: string
  effect: Effect
  /** What Chat does, without a full stop. */
  chat: string
  /** What the caller of Chat gets. Empty if Chat goes on. */
  caller: string
}

/** What each reply to a `before` webhook makes Chat do, and what it does without one. Empty for an `after` webhook. */
export function describeReplies(outcomes: readonly Outcome[], { onFailure }: Terms): ReplyRow[] {
  if (onFailure === null) return []
  const chat = say`${effectWords[onFailure]}, unless the console says otherwise`
  return [...outcomes.flatMap(describeOutcome), { code: null, reply: say`none that Chat can use`, effect: onFailure, chat, caller: '' }]
}

function describeOutcome({ code, fields, each, effect, callerGets }: Outcome): ReplyRow[] {
  const reply =
    fields === undefined ? codes(code) : say`${codes(code)} with ${fields.reduce((before, field) => say`${before} or ${field}`)}`
  if (each === undefined) return [{ code, reply, effect, chat: effectWords[effect], caller: callerOf(effect, callerGets) }]
  const about = (word: Effect, given: string, caller: string): ReplyRow => ({
    code,
    reply: say`${reply} with ${each.code} ${given} in ${each.list}`,
    effect: word,
    chat: say`${effectWords[word]}, for this person`,
    caller,
  })
  return [about('allow', '0', ''), about('reject', codes(each.range), say`${each.code} and ${each.info}`)]
}

function codes(code: Outcome['code']): string {
  return typeof code === 'number' ? String(code) : say`${code[0]} to ${code[1]}`
}

function callerOf(effect: Effect, callerGets: Outcome['callerGets']): string {
  if (callerGets === 'own') return say`ErrorCode and ErrorInfo of the reply`
  if (callerGets !== undefined) return String(callerGets)
  return { allow: '', modify: '', discard: say`success`, reject: say`not documented` }[effect]
}
