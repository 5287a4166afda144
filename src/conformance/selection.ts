import type { Webhook } from '../contract/contract.ts'
import { openSwitches, type Switches } from '../contract/switches.ts'
import { ChatproofError } from '../error.ts'
import { matchesGlob, requireMatches } from '../glob.ts'
import { say } from '../say.ts'
import { suggest } from '../suggest.ts'
import { quote } from '../text.ts'
import type { CheckOptions } from './check-options.ts'
import { checks, type KnownCheck } from './checks/all.ts'
import { checksOf } from './team-cases.ts'

/** A check that is planned for one webhook, with all its cases. */
export interface Planned {
  check: KnownCheck
  webhook: Webhook
}

/**
 * The checks whose ids match one of `only` (all when none is given) and none of `exclude`. `*` stands for any characters.
 *
 * @param own checks that the team made
 * @throws ChatproofError `usage` when a pattern matches no check, or nothing is left
 */
export function selectChecks(
  only: readonly string[] = [],
  exclude: readonly string[] = [],
  own: readonly KnownCheck[] = [],
): readonly KnownCheck[] {
  const all: readonly KnownCheck[] = [...checks, ...own]
  const known = all.map(({ id }) => id)
  requireMatches([...only, ...exclude], known, 'check', 'chatproof list checks')
  const selected = all.filter(
    ({ id }) =>
      (only.length === 0 || only.some((pattern) => matchesGlob(pattern, id))) && !exclude.some((pattern) => matchesGlob(pattern, id)),
  )
  if (selected.length === 0)
    throw new ChatproofError('usage', say`Nothing is left to check: --exclude takes out everything that --only selects.`)
  return selected
}

/** What the user chose: the webhooks that are on, and the checks, with those that the team made. */
export interface Selection {
  switches: Switches
  selected: readonly KnownCheck[]
}

/** @throws ChatproofError `usage` for a selection that matches nothing, or a case that cannot be sent or met */
export function openSelection({
  only,
  exclude,
  webhooks,
  cases,
}: Pick<CheckOptions, 'only' | 'exclude' | 'webhooks' | 'cases'>): Selection {
  const switches = openSwitches(webhooks)
  return { switches, selected: selectChecks(only, exclude, checksOf(cases, switches)) }
}

/** What a run with this selection consists of, in the order of the catalogue. It has only webhooks that are switched on. */
export function planChecks({ switches, selected }: Selection): Planned[] {
  return selected.flatMap((check) => {
    const applicable = switches.webhooks.filter((webhook) => check.appliesTo?.(webhook) ?? true)
    return (check.scope === 'once' ? applicable.slice(0, 1) : applicable).map((webhook) => ({ check, webhook }))
  })
}

/** For up to so many webhooks, each case of each check is sent for each of them. */
export const fewWebhooks = 6

/** For how many webhooks a case is sent if it is about the receiver and more webhooks are on. */
export const mostTimes = 3

const places = new Map<string, number>(checks.map(({ id }, place) => [id, place]))

/**
 * The cases of a check that are sent for one webhook. What is about the receiver is dealt out, so that the number of callbacks does not
 * grow with the number of webhooks.
 *
 * @param place the place of the webhook among `count` others that get cases of this check
 */
export function dealt<Case>({ id, scope }: KnownCheck, cases: readonly Case[], place: number, count: number): readonly Case[] {
  if (scope !== 'receiver' || count <= fewWebhooks) return cases
  const rounds = Math.ceil(count / mostTimes)
  // Each check begins at another webhook. Otherwise the first ones would get all checks that have one case.
  const start = places.get(id) ?? 0
  return cases.filter((_, index) => (index + start) % rounds === place % rounds)
}

/** @throws ChatproofError `usage` when there is no such check */
export function findCheck(id: string): KnownCheck {
  const check = checks.find((each) => each.id === id)
  if (check) return check
  const known = checks.map((each) => each.id)
  throw new ChatproofError('usage', say`There is no check ${quote(id)}.${suggest(id, known)} \`chatproof list checks\` shows them all.`)
}
