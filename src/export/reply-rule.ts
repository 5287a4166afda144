import type { Webhook } from '../contract/contract.ts'
import { follow } from '../contract/schema.ts'
import type { Outcome } from '../contract/terms.ts'

/** What the reply to a webhook must be, as plain data for programs that judge it without chatproof. */
export interface ReplyRule {
  /** Whether the code decides, so that any of `codes` is right. Otherwise only 0 is. */
  decides: boolean
  /** Fields that have just one right value. */
  fixed: Readonly<Record<string, unknown>>
  /** Fields that the reply must have besides the three of every reply. */
  required: readonly string[]
  /** The first and the last of each range of codes that the pages know. */
  codes: readonly (readonly [from: number, to: number])[]
}

/** What the reply to a webhook must be. */
export function replyRule({ terms, outcomes, reply, requiredReplyFields }: Webhook): ReplyRule {
  const fixed = Object.entries(reply.properties ?? {}).flatMap(([field, schema]) => {
    const { const: only } = follow(schema)
    return only === undefined ? [] : [[field, only]]
  })
  return {
    decides: terms.kind === 'before',
    fixed: Object.fromEntries(fixed),
    required: requiredReplyFields,
    codes: outcomes.map(rangeOf),
  }
}

function rangeOf({ code }: Outcome): readonly [number, number] {
  return typeof code === 'number' ? [code, code] : code
}
