import { availableParallelism, cpus, release, type } from 'node:os'
import { type Bar, isMet, median, type Options, type Row, show } from './measure.ts'

function barOf(bar: Bar | undefined, unit: Row['unit']): string {
  if (bar === undefined) return '–'
  return bar.least === undefined ? `≤ ${show(bar.most as number, unit)}` : `≥ ${show(bar.least, unit)}`
}

const metOf = (row: Row) => ({ true: 'yes', false: '**no**', undefined: '–' })[`${isMet(row)}`]
const spreadOf = ({ values, unit }: Row) => `${show(Math.min(...values), unit)} – ${show(Math.max(...values), unit)}`

/** A row as it is printed while the others are still measured. */
export function line(row: Row): string {
  const mark = { true: '✔', false: '✘', undefined: ' ' }[`${isMet(row)}`]
  const first = `${mark} ${row.what}: ${show(median(row.values), row.unit)} (${spreadOf(row)}), bar ${barOf(row.bar, row.unit)}`
  return `${first}\n    ${row.peer}${row.cpu ? `\n    processor time ${row.cpu}` : ''}`
}

/** All rows as a page. */
export function table(rows: readonly Row[], remarks: readonly string[], { isShort, rounds, loadMs }: Options): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor'
  const machine = `${model}, ${availableParallelism()} cores, ${type()} ${release()}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`
  const lines = rows.map(
    (row) =>
      `| ${[row.what, barOf(row.bar, row.unit), show(median(row.values), row.unit), spreadOf(row), metOf(row), row.peer, row.cpu ?? ''].join(' | ')} |`,
  )
  return `# Measured

Written by \`npm run bench\`. Each figure stands beside that of a peer, taken in turns in the same run: ${rounds} rounds${isShort ? ' (the short form)' : ''}, loads of
${loadMs / 1000} s. Ratios are made round by round; the figure is their median, the spread their least and largest.

${machine}

| what | bar | median | spread | met | the peer's own figure | processor time of the one measured and of the peer, for each request |
| --- | --- | --- | --- | --- | --- | --- |
${lines.join('\n')}
${remarks.map((remark) => `\n${remark}\n`).join('')}`
}
