import { payloads } from '../../generated/validators.js'
import { sampleOf } from '../callback/callback.ts'
import { applyChanges, setField, unsetField } from '../callback/change.ts'
import { findExample, findWebhook, type Webhook, type WebhookName } from '../contract/contract.ts'
import type { Switches } from '../contract/switches.ts'
import { callerCodes, covers, type Effect, effectsOf, listCodes } from '../contract/terms.ts'
import { describeViolations } from '../contract/violation.ts'
import { describeDecision } from '../delivery/decision.ts'
import { ChatproofError } from '../error.ts'
import { isObject } from '../json.ts'
import { say } from '../say.ts'
import { suggest } from '../suggest.ts'
import { quote } from '../text.ts'
import type { Check, Judgement } from './check.ts'
import type { CaseId } from './checks/all.ts'

/** What a team expects of its own receiver: how it decides about one callback. */
export interface TeamCase {
  /** Says what is tried, such as `a message with an advertisement`. */
  name: string
  /** A webhook whose reply decides. */
  webhook: WebhookName
  /** The example of the contract that is sent; the documented sample when not given. */
  example?: string
  /** Fields to set, by their path: `MsgBody.0.MsgContent.Text`. */
  set?: Record<string, unknown>
  /** Fields to leave out, by their path. */
  unset?: readonly string[]
  /** The whole body, in place of an example. */
  body?: Record<string, unknown>
  /** The code is what the caller of Chat must get; any code when not given. */
  expect: { effect: Effect; code?: number }
}

const keys = ['name', 'webhook', 'example', 'set', 'unset', 'body', 'expect']

/**
 * Reads a team's cases from what its file holds.
 *
 * @param where the file, for messages
 * @throws ChatproofError `usage`; the message names the case and the field
 */
export function readCases(entries: unknown, where: string): TeamCase[] {
  if (!Array.isArray(entries) || entries.length === 0)
    throw new ChatproofError('usage', say`${where} must hold a list of cases, with at least one.`)
  return entries.map((entry, index) => readCase(entry, index + 1, where))
}

function readCase(entry: unknown, number: number, file: string): TeamCase {
  const wrong = (what: string) => new ChatproofError('usage', say`Case ${number} in ${file}: ${what}`)
  if (!isObject(entry)) throw wrong(say`it must be an object.`)
  for (const key of Object.keys(entry)) if (!keys.includes(key)) throw wrong(say`there is no field ${quote(key)}.${suggest(key, keys)}`)
  const { name, webhook, example, set, unset, body, expect } = entry
  const missing = (key: string, takes: string) =>
    wrong(entry[key] === undefined ? say`${quote(key)} is missing; it takes ${takes}` : say`${quote(key)} takes ${takes}`)
  if (typeof name !== 'string') throw missing('name', say`a text that says what is tried.`)
  if (slugOf(name) === '') throw wrong(say`"name" needs a letter or a digit.`)
  if (typeof webhook !== 'string') throw missing('webhook', say`the name of a webhook whose reply decides.`)
  if (example !== undefined && typeof example !== 'string') throw wrong(say`"example" takes the name of an example.`)
  if (set !== undefined && !isObject(set))
    throw wrong(say`"set" takes fields and their values, such as { MsgBody.0.MsgContent.Text: hello }.`)
  if (unset !== undefined && !(Array.isArray(unset) && unset.every((field) => typeof field === 'string')))
    throw wrong(say`"unset" takes a list of fields.`)
  if (body !== undefined && !isObject(body)) throw wrong(say`"body" takes an object.`)
  if (body !== undefined && example !== undefined) throw wrong(say`it has "body" and "example": give one of them.`)
  if (!isObject(expect) || typeof expect.effect !== 'string') throw missing('expect', say`an object such as { effect: reject }.`)
  for (const key of Object.keys(expect))
    if (!['effect', 'code'].includes(key)) throw wrong(say`"expect" has no field ${quote(key)}.${suggest(key, ['effect', 'code'])}`)
  if (expect.code !== undefined && !Number.isInteger(expect.code)) throw wrong(say`"expect.code" takes a whole number.`)
  return entry as unknown as TeamCase
}

/**
 * The checks that a team's cases make, in the order of its file.
 *
 * @throws ChatproofError `usage` for a case that cannot be sent or cannot be met, with its name
 */
export function checksOf(cases: readonly TeamCase[] = [], switches: Switches): (Check & { id: CaseId })[] {
  const made = cases.map((given) => {
    try {
      return checkOf(given, switches)
    } catch (error) {
      if (!(error instanceof ChatproofError)) throw error
      throw new ChatproofError(error.code, say`The case ${quote(given.name)}: ${error.message}`)
    }
  })
  const ids = made.map(({ id }) => id)
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined) throw new ChatproofError('usage', say`Two cases have the id ${twice}: give them different names.`)
  return made
}

function checkOf(given: TeamCase, switches: Switches): Check & { id: CaseId } {
  const webhook = findWebhook(given.webhook)
  const { effect, code } = given.expect
  const known = effectsOf(webhook.outcomes)
  if (known.length === 0) throw new ChatproofError('usage', say`${webhook.name} is a notification, so its reply decides nothing.`)
  if (!known.includes(effect))
    throw new ChatproofError('usage', say`${webhook.name} cannot have the effect ${quote(effect)}, only ${known.join(', ')}.`)
  const codes = callerCodes(webhook.outcomes, effect)
  if (code !== undefined && !codes.some((each) => covers(each, code))) {
    const gets = codes.length === 0 ? say`no code that a page names` : listCodes(codes)
    throw new ChatproofError('usage', say`"expect.code" is ${code}, but with ${effect} the caller of ${webhook.name} gets ${gets}.`)
  }
  if (!switches.has(webhook.name))
    throw new ChatproofError('usage', say`${webhook.name} is not switched on: say with --webhook which webhooks are on in the console.`)
  const body = JSON.stringify(bodyOf(given, webhook))
  const wanted = code === undefined ? effect : say`${effect} with the code ${code}`
  return {
    id: `case-${slugOf(given.name)}`,
    level: 'MUST',
    scope: 'webhook',
    title: say`decide about "${given.name.trim().replaceAll(/\s+/g, ' ')}" as the team expects: ${wanted}`,
    why: say`It is a case of the team, so the app depends on this decision.`,
    fails: 'It decides otherwise.',
    source: [{ page: "the team's cases" }],
    confidence: 'documented',
    appliesTo: ({ name }) => name === webhook.name,
    cases: () => [{ name: given.example ?? 'sample', change: { body } }],
    expects: 'acknowledged',
    right: say`A reply that makes Chat ${wanted}.`,
    run: judgeBy(effect, code),
  }
}

function judgeBy(effect: Effect, code: number | undefined): Judgement {
  return async (probe) => {
    const { verdict } = await probe.send(probe.case.change)
    const { decision } = verdict
    if (verdict.outcome !== 'acknowledged' || decision === undefined) return say`The reply decides nothing: ${verdict.reason}`
    const isRight = decision.effect === effect && (code === undefined || decision.code === code)
    return isRight ? undefined : say`The receiver decided otherwise: ${decision.effect} (${describeDecision(decision)}).`
  }
}

function bodyOf({ example, set = {}, unset = [], body }: TeamCase, webhook: Webhook): unknown {
  const value: unknown = structuredClone(body ?? (example === undefined ? sampleOf(webhook) : findExample(webhook, example)).body)
  applyChanges(value, [...Object.entries(set).map(([field, given]) => setField(field, given)), ...unset.map(unsetField)])
  const validate = payloads[webhook.name]
  if (!validate(value))
    throw new ChatproofError('usage', say`its body breaks the contract: ${describeViolations(validate.errors ?? [], value)}`)
  return value
}

function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
}
