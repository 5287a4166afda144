import { ChatproofError } from '../error.ts'
import { say } from '../say.ts'
import { millisecondsIn, quote } from '../text.ts'

/** A part of a run: how many callbacks are due per second at its beginning and at its end, evenly changed in between. */
export interface Stage {
  from: number
  to: number
  ms: number
}

const orMore = say`For more than that, \`--emit locust\` writes a file for several machines.`

/** The highest rate, in callbacks per second, and the longest run, in milliseconds. */
const highestRate = 10_000
const longestRun = 600_000

/**
 * Reads stages: `0..200/30s,200/1m` is a rate that rises from 0 to 200 per second in 30 s, and then stays for a minute.
 *
 * @param where names the text in the message: `--stages`
 * @throws ChatproofError `usage` for any other text, a rate above {@link highestRate}, and more than {@link longestRun} altogether
 */
export function parseStages(text: string, where: string): Stage[] {
  const stages = text.split(',').map((part) => parseStage(part.trim(), where))
  const ms = stages.reduce((sum, stage) => sum + stage.ms, 0)
  if (ms > longestRun) throw new ChatproofError('usage', say`${where} lasts ${ms / 1000} s, and a run lasts ten minutes at most. ${orMore}`)
  if (callbacksIn(stages) < 1) throw new ChatproofError('usage', say`${where} has no callback: give a higher rate or a longer time.`)
  return stages
}

function parseStage(text: string, where: string): Stage {
  const match = /^(?:(\d+(?:\.\d+)?)\.\.)?(\d+(?:\.\d+)?)\/(\S+)$/.exec(text)
  const ms = millisecondsIn(match?.[3] ?? '')
  if (match === null || ms === undefined || ms <= 0)
    throw new ChatproofError('usage', say`${where} takes rates per second with their times, such as 0..200/30s,200/1m, not ${quote(text)}.`)
  const to = Number(match[2])
  const from = match[1] === undefined ? to : Number(match[1])
  if (Math.max(from, to) > highestRate)
    throw new ChatproofError('usage', say`${where}: ${quote(text)} is more than ${highestRate} callbacks per second. ${orMore}`)
  return { from, to, ms }
}

/** The stages in the form that {@link parseStages} reads. */
export function describeStages(stages: readonly Stage[]): string {
  return stages
    .map(({ from, to, ms }) => `${from === to ? '' : `${from}..`}${to}/${ms % 1000 === 0 ? `${ms / 1000}s` : `${ms}ms`}`)
    .join(',')
}

/** How many callbacks are due in all. */
export function callbacksIn(stages: readonly Stage[]): number {
  return Math.ceil(stages.reduce((sum, { from, to, ms }) => sum + ((from + to) / 2) * (ms / 1000), 0) - rounding)
}

/** Less than this part of a callback is an error of rounding. */
const rounding = 1e-6

/** When each callback is due, in milliseconds after the start. The first one of an even rate is due at once. */
export function* dueTimes(stages: readonly Stage[]): Generator<number> {
  let next = 0
  let before = 0
  let startsAt = 0
  for (const { from, to, ms } of stages) {
    const seconds = ms / 1000
    const area = ((from + to) / 2) * seconds
    const slope = (to - from) / seconds
    for (; next < before + area - rounding; next++) {
      const due = next - before
      // The time t at which `from · t + slope · t² / 2` callbacks were due, in the form that divides by no slope.
      const root = Math.sqrt(Math.max(0, from * from + 2 * slope * due))
      yield startsAt + (due <= 0 ? 0 : (2 * due) / (from + root)) * 1000
    }
    before += area
    startsAt += ms
  }
}
