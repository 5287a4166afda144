import type { Second } from '../../load/count.ts'
import type { LoadReport } from '../../load/report.ts'

const columns = [
  'second',
  'due',
  'acknowledged',
  'refused',
  'failed',
  'late',
  'dropped',
  'inFlight',
  'p50',
  'p99',
  'max',
] as const satisfies (keyof Second)[]

/** One line for each second of a run, for a spreadsheet. Times are milliseconds, from when a callback was due. */
export function csv({ seconds }: LoadReport): string {
  const cell = (value: number) => String(Math.round(value * 1000) / 1000)
  return [columns.join(','), ...seconds.map((second) => columns.map((column) => cell(second[column])).join(','))].join('\n')
}
