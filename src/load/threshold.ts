import { type Percentile, percentiles } from '../delivery/histogram.ts'
import { ChatproofError } from '../error.ts'
import { say } from '../say.ts'
import { suggest } from '../suggest.ts'
import { millisecondsIn, quote } from '../text.ts'
import type { Counts, LoadSums } from './count.ts'

type Comparison = '<' | '<=' | '>' | '>=' | '='

/** What a run has to reach. */
export interface Threshold {
  /** As it was given: `p99<500ms`. */
  text: string
  /** A response time, counted from when a callback was due, or a number of callbacks. */
  metric: Percentile | CountName
  comparison: Comparison
  /** Milliseconds, a number of callbacks, or a share of those that were due, from 0 to 1. */
  limit: number
  isShare: boolean
}

/** A threshold, and what the run came to. */
export interface JudgedThreshold {
  threshold: string
  /** In milliseconds, callbacks, or a share from 0 to 1. */
  observed: number
  unit: 'ms' | 'callbacks' | 'share'
  isMet: boolean
}

const countNames = ['acknowledged', 'refused', 'failed', 'late', 'dropped'] as const satisfies (keyof Counts)[]

type CountName = (typeof countNames)[number]

/** What can have a threshold. */
export const metrics: readonly Threshold['metric'][] = [...(Object.keys(percentiles) as Percentile[]), ...countNames]

/** What a run has to reach if no threshold was given: every callback that was due was acknowledged. */
export const usualThreshold: Threshold = {
  text: 'acknowledged=100%',
  metric: 'acknowledged',
  comparison: '=',
  limit: 1,
  isShare: true,
}

/**
 * Reads a threshold: `p99<500ms`, `acknowledged>=99.9%`, `late=0`.
 *
 * @throws ChatproofError `usage` when it is none
 */
export function parseThreshold(text: string): Threshold {
  const [, metric = '', comparison = '', limit = ''] = /^\s*([\w.]+)\s*(<=|>=|<|>|=)\s*(\S+)\s*$/.exec(text) ?? []
  if (metric === '')
    throw new ChatproofError('usage', say`--threshold takes 'p99<500ms', 'acknowledged>=99.9%' or 'late=0', not ${quote(text)}.`)
  const known = metrics.find((name) => name === metric)
  if (known === undefined)
    throw new ChatproofError('usage', say`--threshold knows ${metrics.join(', ')}, not ${quote(metric)}.${suggest(metric, metrics)}`)
  const made = { text: text.trim(), metric: known, comparison: comparison as Comparison }
  if (known in percentiles) {
    const ms = millisecondsIn(limit)
    if (ms !== undefined) return { ...made, limit: ms, isShare: false }
    throw new ChatproofError('usage', say`--threshold ${known} takes a time such as 500ms or 2s, not ${quote(limit)}.`)
  }
  const [, number, percent] = /^(\d+(?:\.\d+)?)(%?)$/.exec(limit) ?? []
  if (number === undefined)
    throw new ChatproofError('usage', say`--threshold ${known} takes a number such as 0, or 99.9%, not ${quote(limit)}.`)
  return { ...made, limit: percent === '%' ? Number(number) / 100 : Number(number), isShare: percent === '%' }
}

const holds: Record<Comparison, (observed: number, limit: number) => boolean> = {
  '<': (observed, limit) => observed < limit,
  '<=': (observed, limit) => observed <= limit,
  '>': (observed, limit) => observed > limit,
  '>=': (observed, limit) => observed >= limit,
  '=': (observed, limit) => observed === limit,
}

/** Says whether a run met a threshold. */
export function judgeThreshold({ text, metric, comparison, limit, isShare }: Threshold, { counts, times }: LoadSums): JudgedThreshold {
  const isTime = metric in percentiles
  const number = isTime ? times.fromDue[metric as Percentile] : counts[metric as CountName]
  const observed = isShare ? number / counts.due : number
  return { threshold: text, observed, unit: isTime ? 'ms' : isShare ? 'share' : 'callbacks', isMet: holds[comparison](observed, limit) }
}
