import document from '../../generated/contract.json' with { type: 'json' }
import { ChatproofError } from '../error.ts'
import { matchesGlob, requireMatches } from '../glob.ts'
import { type Webhook, webhooks } from './contract.ts'

/** Which webhooks are switched on in the team's console. Chat sends no callback of the others. */
export interface Switches {
  /** Those that are on, in the order of the contract. */
  readonly webhooks: readonly Webhook[]
  /** Whether the webhook of this name is on. */
  has(name: string): boolean
}

/** The word for every webhook. */
const every = 'all'

/**
 * Reads which webhooks are switched on.
 *
 * @param globs names, patterns such as `C2C.*`, or `all`; the contract's `x-default-webhooks` when not given
 * @throws ChatproofError `usage` when a pattern matches no webhook, or none is left
 */
export function openSwitches(globs: readonly string[] = document['x-default-webhooks']): Switches {
  const patterns = globs.map((glob) => (glob === every ? '*' : glob))
  requireMatches(patterns, [...webhooks.keys()], 'webhook', 'chatproof list')
  const isGiven = (name: string) => patterns.some((pattern) => matchesGlob(pattern, name))
  // Webhooks that share a switch in the console are on together.
  const switchOf = ({ name, terms }: Webhook) => (webhooks.has(terms.switch) ? terms.switch : name)
  const flipped = new Set([...webhooks.values()].filter(({ name }) => isGiven(name)).map(switchOf))
  const on = [...webhooks.values()].filter((webhook) => flipped.has(switchOf(webhook)))
  if (on.length === 0)
    throw new ChatproofError('usage', `No webhook is switched on: give a name, a pattern such as "C2C.*", or "${every}".`)
  const names = new Set<string>(on.map(({ name }) => name))
  return { webhooks: on, has: (name) => names.has(name) }
}
