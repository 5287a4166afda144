import { type CallbackPlan, textOf } from '../callback/callback.ts'
import { type Delivery, withoutSecrets } from '../delivery/delivery.ts'
import { describeDelivery } from '../delivery/describe.ts'
import type { Times } from '../delivery/histogram.ts'
import type { Tally } from '../delivery/tally.ts'
import type { Verdict } from '../delivery/verdict.ts'
import { say } from '../say.ts'
import { showTarget } from '../secrets/secrets.ts'
import { oneLine, shorten, visible } from '../text.ts'
import { paint, type Screen } from './terminal.ts'

/** How much of a body is printed, in characters. */
export const longestShown = 2000

/** The mark of a verdict, which stands first in its line. */
export function mark({ outcome }: Verdict, terminal: Screen): string {
  return outcome === 'acknowledged' ? paint(terminal, 'green', '✔') : paint(terminal, 'red', '✘')
}

/** Prints a delivery for people: request, reply, verdict, milliseconds. */
export function printDelivery(plan: CallbackPlan, delivery: Delivery, terminal: Screen): void {
  const { callback, reply, verdict, attempts } = withoutSecrets(plan, delivery)
  const dim = (text: string) => paint(terminal, 'dim', text)
  terminal.out(`${paint(terminal, 'bold', callback.method)} ${callback.url}`)
  for (const [name, value] of Object.entries(callback.headers)) terminal.out(dim(`${name}: ${value}`))
  terminal.out(quoted(textOf(callback.body), terminal))
  terminal.out('')
  if ('failure' in reply) {
    terminal.out(dim(terminal.translate(say`no reply after ${formatMs(reply.ms)}`)))
  } else {
    terminal.out(`${paint(terminal, 'bold', String(reply.status))} ${dim(terminal.translate(say`in ${formatMs(reply.ms)}`))}`)
    if (reply.headers['content-type'] !== undefined) terminal.out(dim(`content-type: ${oneLine(reply.headers['content-type'])}`))
    terminal.out(quoted(shorten(reply.body, longestShown), terminal))
  }
  terminal.out('')
  const sentences = [
    describeDelivery(plan, delivery),
    ...(attempts > 1 ? [say`It was sent ${attempts} times.`] : []),
    ...(reply.isResent ? [say`It was sent again, because the kept-alive connection had been closed.`] : []),
  ]
  terminal.out(`${mark(verdict, terminal)} ${terminal.translate(sentences.join(' '))}`)
}

/** A text with a bar before each line: GitHub takes a line with `::` at its start for a command, and one with ✔ would look like ours. */
function quoted(text: string, terminal: Screen): string {
  return visible(text).replaceAll(/^/gm, paint(terminal, 'dim', '│ '))
}

/** A delivery as one line: which webhook, and what Chat makes of the reply. */
export function printVerdict(plan: CallbackPlan, delivery: Delivery, terminal: Screen): void {
  const name = paint(terminal, 'bold', plan.webhook.name)
  const { reply, verdict } = delivery
  terminal.out(
    `${mark(verdict, terminal)} ${name}  ${terminal.translate(describeDelivery(plan, delivery))} ${paint(terminal, 'dim', formatMs(reply.ms))}`,
  )
}

/** 0 when every callback was acknowledged, 3 when none reached a receiver, 1 otherwise. */
export function exitCodeOfTally(tally: Tally): number {
  if (tally.unreached() === tally.count()) return 3
  return tally.outcomes().acknowledged === tally.count() ? 0 : 1
}

/** The sums of many deliveries of one callback. */
export function printSummary(plan: CallbackPlan, tally: Tally, ms: number, terminal: Screen): void {
  const { acknowledged, refused, failed } = tally.outcomes()
  const { translate } = terminal
  terminal.out(translate(say`${tally.count()} × ${plan.webhook.name} to ${showTarget(plan.target)} in ${formatMs(ms)}`))
  terminal.out(translate(say`replies: ${describeTimes(tally.times())}`))
  for (const problem of tally.problems())
    terminal.out(`${paint(terminal, 'red', '✘')} ${problem.count} × ${translate(describeDelivery(plan, problem))}`)
  terminal.out(translate(say`${acknowledged} acknowledged, ${refused} refused, ${failed} failed`))
}

/** Response times on one line: `p50 1.2 ms, p90 …, max …`. */
export function describeTimes(times: Times): string {
  return Object.entries(times)
    .map(([name, ms]) => `${name} ${formatMs(ms)}`)
    .join(', ')
}

let latest = { second: Number.NaN, text: '' }

/** The local time of day: HH:MM:SS.mmm. */
export function clockTime(date: Date): string {
  const pad = (number: number, digits: number) => String(number).padStart(digits, '0')
  const second = Math.floor(date.getTime() / 1000)
  // A busy server prints thousands of lines in a second.
  if (second !== latest.second)
    latest = { second, text: [date.getHours(), date.getMinutes(), date.getSeconds()].map((each) => pad(each, 2)).join(':') }
  return `${latest.text}.${pad(date.getMilliseconds(), 3)}`
}

export function formatMs(ms: number): string {
  return ms >= 1000 ? `${(ms / 1000).toFixed(2)} s` : `${ms.toFixed(1)} ms`
}
