import { type Webhook, webhooks } from '../contract/contract.ts'
import { openSwitches } from '../contract/switches.ts'
import { ChatproofError } from '../error.ts'
import { matchesGlob, requireMatches } from '../glob.ts'
import { type MixPart, parseMix } from '../load/mix.ts'
import { findShape, type Shape } from '../load/shapes.ts'
import { describeStages, parseStages, type Stage } from '../load/stages.ts'
import { say } from '../say.ts'
import type { FlagName, FlagOrigin } from './flags.ts'
import type { FlagsOf } from './verbs.ts'

type LoadFlags = FlagsOf<'load'>

/** What `load` sends, and when. */
export interface LoadPlan {
  shape: Shape | undefined
  stages: readonly Stage[]
  parts: readonly MixPart[]
  retries: number
}

/** The rate and the time where none is given, in callbacks per second and in milliseconds. */
const usualRate = 50
const usualMs = 10_000

/** Where flags come from, the weakest first. */
const places = ['file', 'variable', 'cli']

/**
 * Puts together what the flags say. Those that exclude each other may come from different places, such as a rate for `check` in the config:
 * then the stronger place wins.
 *
 * @throws ChatproofError `usage` when two of one place exclude each other, or one is wrong
 */
export function planLoad(names: readonly string[], flags: LoadFlags, origin: FlagOrigin): LoadPlan {
  const rank = (flag: FlagName) => places.indexOf(origin(flag) ?? '')
  const shape = flags.shape === undefined ? undefined : findShape(flags.shape)
  const given: LoadFlags = { ...flags }
  for (const flag of ['stages', 'rate', 'duration', 'mix', 'retry'] as const) if (rank(flag) < rank('shape')) delete given[flag]
  if (rank('stages') > Math.max(rank('rate'), rank('duration'))) {
    delete given.rate
    delete given.duration
  } else if (Math.max(rank('rate'), rank('duration')) > rank('stages')) delete given.stages
  if (names.length > 0 && origin('mix') !== 'cli') delete given.mix
  return { shape, stages: stagesOf(given, shape), parts: partsOf(names, given, shape), retries: given.retry ?? shape?.retries ?? 0 }
}

function stagesOf({ stages, rate, duration }: LoadFlags, shape: Shape | undefined): readonly Stage[] {
  if (stages !== undefined) {
    if (rate !== undefined || duration !== undefined)
      throw new ChatproofError('usage', say`Give --stages, or --rate and --duration, but not both.`)
    return parseStages(stages, '--stages')
  }
  if (rate === undefined && duration === undefined && shape !== undefined) return shape.stages
  const even = { from: rate ?? usualRate, to: rate ?? usualRate, ms: duration ?? usualMs }
  return parseStages(describeStages([even]), '--rate for --duration')
}

function partsOf(names: readonly string[], { mix, webhook }: LoadFlags, shape: Shape | undefined): readonly MixPart[] {
  const even = (all: readonly Webhook[]) => all.map((each) => ({ webhook: each, weight: 1 }))
  if (mix !== undefined) {
    if (names.length > 0) throw new ChatproofError('usage', say`Give the webhooks, or --mix, but not both.`)
    return parseMix(mix)
  }
  if (names.length === 0) return shape?.mix ?? even(openSwitches(webhook).webhooks)
  requireMatches(names, [...webhooks.keys()], 'webhook', 'chatproof list')
  return even([...webhooks.values()].filter(({ name }) => names.some((pattern) => matchesGlob(pattern, name))))
}
