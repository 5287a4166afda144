import { styleText } from 'node:util'
import { percentiles } from '../../delivery/histogram.ts'
import { english } from '../../language/language.ts'
import type { Translate } from '../../language/translate.ts'
import type { WebhookCounts } from '../../load/count.ts'
import type { LoadReport } from '../../load/report.ts'
import { say } from '../../say.ts'
import { excerpt, padded, widthOf } from '../../text.ts'
import { showMs, showObserved, timeRows, wordsOf } from './words.ts'

/** How many webhooks are listed. */
const mostWebhooks = 12

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string

/** A run for people at a terminal. */
export function pretty(report: LoadReport, { color, translate = english }: { color: boolean; translate?: Translate }): string {
  const paint: Paint = (style, text) => (color ? styleText(style, text, { validateStream: false }) : text)
  const mark = (isGood: boolean) => paint(isGood ? 'green' : 'red', isGood ? '✔' : '✘')
  const { isGood, verdict, subject, outcomes, busy } = wordsOf(report)
  const names = Object.keys(percentiles)
  const decisions = Object.entries(report.decisions).map(([effect, count]) => `${count} ${effect}`)
  const slowest = report.webhooks.toSorted((a, b) => acknowledgedShare(a) - acknowledgedShare(b) || b.times.p99 - a.times.p99)
  const left = slowest.length - mostWebhooks
  const webhooks = slowest
    .slice(0, mostWebhooks)
    .map(({ webhook, due, acknowledged, times }) => [
      webhook,
      translate(say`${acknowledged} of ${due} acknowledged`),
      `p99 ${showMs(times.p99)}`,
    ])
  return [
    excerpt(translate(subject), 500),
    translate(outcomes),
    ...(decisions.length > 0 ? [translate(say`decided: ${decisions.join(', ')}`)] : []),
    '',
    ...table([['', ...names], ...timeRows(report).map(([what, times]) => [translate(what), ...Object.values(times).map(showMs)])], true),
    ...(busy === undefined ? [] : [paint('yellow', translate(busy))]),
    ...(webhooks.length > 1 ? ['', ...table(webhooks, false)] : []),
    ...(left > 0 ? [translate(say`and ${left} more, with a higher share and a lower p99`)] : []),
    '',
    ...report.problems.map(({ webhook, count, reason }) => `${mark(false)} ${count} × ${webhook}: ${excerpt(translate(reason))}`),
    ...report.thresholds.map((each) => `${mark(each.isMet)} ${each.threshold}  ${paint('dim', showObserved(each))}`),
    `${mark(isGood)} ${paint('bold', excerpt(translate(verdict), 500))} ${paint('dim', translate(say`seed ${report.seed}`))}`,
  ].join('\n')
}

const acknowledgedShare = ({ due, acknowledged }: WebhookCounts) => acknowledged / due

/** Rows in columns, the cells after the first one to the right where they are numbers. */
function table(rows: readonly (readonly string[])[], isOfNumbers: boolean): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))))
  const fit = (cell: string, column: number) => {
    const width = widths[column] ?? 0
    return isOfNumbers && column > 0 ? cell.padStart(width) : padded(cell, width)
  }
  return rows.map((row) => row.map(fit).join('  ').trimEnd())
}
