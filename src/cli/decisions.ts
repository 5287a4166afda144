import type { Handlers } from '../../mocks/receiver.ts'
import { type Webhook, webhooks } from '../contract/contract.ts'
import { effects } from '../contract/terms.ts'
import { answerFor, type Before, type DecisionOn, modify, reject, replacedBy } from '../delivery/decision.ts'
import { ChatproofError } from '../error.ts'
import { matchesGlob, requireMatches } from '../glob.ts'
import { parseObject } from '../json.ts'
import { say } from '../say.ts'
import { suggest } from '../suggest.ts'
import { quote } from '../text.ts'

/** What `--answer` looks like if it is a decision about webhooks and not the text of a reply: `NAME=reject:120001:no`, with a dot or a star. */
const form = /^([\w?]*[.*][\w.*?]*)=([^:]*)(?::(.*))?$/s

export function isDecision(text: string): boolean {
  return form.test(text)
}

/**
 * Handlers that make the decisions of `--answer`.
 *
 * @throws ChatproofError `usage` if a pattern matches no webhook whose reply decides, or the webhook cannot be answered so
 */
export function decidingHandlers(texts: readonly string[]): Handlers {
  const deciding = [...webhooks.values()].filter(({ terms }) => terms.kind === 'before')
  const names = deciding.map(({ name }) => name)
  const handlers: Record<string, () => unknown> = {}
  for (const text of texts) {
    const [, glob = '', effect = '', rest] = form.exec(text) ?? []
    requireMatches([glob], names, 'webhook whose reply decides', 'chatproof list')
    const decision = readDecision(effect, rest)
    for (const webhook of deciding.filter(({ name }) => matchesGlob(glob, name))) {
      answerFor(webhook, decision)
      if (decision.effect === 'modify') requireReplaced(webhook, decision.fields as Record<string, unknown>)
      handlers[webhook.name] = () => decision
    }
  }
  return handlers as Handlers
}

function readDecision(effect: string, rest: string | undefined): DecisionOn<Before> {
  if (!(effects as readonly string[]).includes(effect)) {
    const forms = '"allow", "reject", "reject:CODE:TEXT", "discard" or "modify:JSON"'
    throw new ChatproofError('usage', say`--answer takes ${forms} after the webhook, not ${quote(effect)}.`)
  }
  if (effect === 'modify') return modify(readFields(rest ?? ''))
  if (effect !== 'reject' || rest === undefined) {
    if (rest === undefined) return { effect } as DecisionOn<Before>
    throw new ChatproofError('usage', say`--answer takes nothing after "${effect}", not ${quote(rest)}.`)
  }
  const [, code = '', info] = /^([^:]*)(?::(.*))?$/s.exec(rest) ?? []
  if (!/^\d{1,9}$/.test(code))
    throw new ChatproofError('usage', say`--answer takes a number as the code of a rejection, not ${quote(code)}.`)
  return reject({ code: Number(code), ...(info === undefined ? {} : { info }) })
}

/** @throws ChatproofError `usage` if a field is none that the reply to the webhook has, or nothing is replaced */
function requireReplaced(webhook: Webhook, fields: Record<string, unknown>): void {
  const { name, replyFields } = webhook
  const unknown = Object.keys(fields).find((field) => !replyFields.includes(field))
  if (unknown !== undefined) {
    const known = `it can replace ${replyFields.join(' and ')}`
    throw new ChatproofError('usage', say`The reply to ${name} has no field ${quote(unknown)}; ${known}.${suggest(unknown, replyFields)}`)
  }
  if (Object.keys(replacedBy(webhook, fields)).length === 0)
    throw new ChatproofError('usage', say`--answer replaces nothing: give "modify" at least one of ${replyFields.join(', ')} with a value.`)
}

function readFields(text: string): object {
  const fields = parseObject(text)
  if (fields !== undefined) return fields
  throw new ChatproofError('usage', say`--answer takes the fields that "modify" replaces as a JSON object, not ${quote(text)}.`)
}
