import contract from '../../generated/webhooks.json' with { type: 'json' }
import { ChatproofError } from '../error.ts'
import { matchesGlob, requireMatches } from '../glob.ts'
import { say } from '../say.ts'
import { type Webhook, webhooks } from './contract.ts'

/** Which webhooks are switched on in the team's console. Chat sends no callback of the others. */
export interface Switches {
  /** Those that are on, in the order of the contract. */
  readonly webhooks: readonly Webhook[]
  /** Whether the webhook of this name is on. */
  has(name: string): boolean
}

/** Switches that can be flipped while the simulator runs. */
export interface SwitchPanel extends Switches {
  /**
   * Switches webhooks on, then others off. Those that share a switch in the console are flipped together.
   *
   * @param on names, patterns such as `C2C.*`, or `all`
   * @throws ChatproofError `usage` when a pattern matches no webhook; then nothing is flipped
   */
  flip(on: readonly string[], off: readonly string[]): void
}

/** The word for every webhook. */
const every = 'all'

/**
 * Reads which webhooks are switched on.
 *
 * @param globs names, patterns such as `C2C.*`, or `all`; the contract's `x-default-webhooks` when not given
 * @throws ChatproofError `usage` when a pattern matches no webhook, or none is left
 */
export function openSwitches(globs: readonly string[] = contract.defaultWebhooks): Switches {
  const names = namesBehind(globs)
  const on = [...webhooks.values()].filter(({ name }) => names.has(name))
  if (on.length === 0)
    throw new ChatproofError('usage', say`No webhook is switched on: give a name, a pattern such as "C2C.*", or "${every}".`)
  return { webhooks: on, has: (name) => names.has(name) }
}

/**
 * The same, to be flipped later. Then it may be that none is on.
 *
 * @throws ChatproofError `usage` as {@link openSwitches} does
 */
export function openPanel(globs?: readonly string[]): SwitchPanel {
  const names = new Set<string>(openSwitches(globs).webhooks.map(({ name }) => name))
  return {
    get webhooks() {
      return [...webhooks.values()].filter(({ name }) => names.has(name))
    },
    has: (name) => names.has(name),
    flip(on, off) {
      const [added, removed] = [namesBehind(on), namesBehind(off)]
      for (const name of added) names.add(name)
      for (const name of removed) names.delete(name)
    },
  }
}

/** The names of all webhooks that a switch of a pattern flips. */
function namesBehind(globs: readonly string[]): Set<string> {
  const patterns = globs.map((glob) => (glob === every ? '*' : glob))
  requireMatches(patterns, [...webhooks.keys()], 'webhook', 'chatproof list')
  const isGiven = (name: string) => patterns.some((pattern) => matchesGlob(pattern, name))
  // Webhooks that share a switch in the console are on together.
  const switchOf = ({ name, terms }: Webhook) => (webhooks.has(terms.switch) ? terms.switch : name)
  const flipped = new Set([...webhooks.values()].filter(({ name }) => isGiven(name)).map(switchOf))
  return new Set([...webhooks.values()].filter((webhook) => flipped.has(switchOf(webhook))).map(({ name }) => name))
}
