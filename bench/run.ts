// `npm run bench`: every figure beside that of a peer, taken in turns in the same run.
//   npm run bench                        everything; writes bench/results.md
//   npm run bench -- --short             fewer and shorter rounds, without what needs the registry
//   npm run bench -- receiver trigger    these only
//   npm run bench -- --profile           writes bench/profiles.md: where the time of each hot path goes
//   --output FILE writes the table of any run, --strict ends with 1 where a bar is missed
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { isMet, type Measure, type Options, type Row, Skipped } from './measure.ts'
import { measures as asking } from './measures/asking.ts'
import { measures as deadline } from './measures/deadline.ts'
import { measures as install } from './measures/install.ts'
import { measures as kept } from './measures/kept.ts'
import { measures as load } from './measures/load.ts'
import { measures as memory } from './measures/memory.ts'
import { measures as posting } from './measures/posting.ts'
import { measures as programs } from './measures/programs.ts'
import { measures as ready } from './measures/ready.ts'
import { measures as serving } from './measures/serving.ts'
import { measures as size } from './measures/size.ts'
import { measures as state } from './measures/state.ts'
import { profile } from './profile.ts'
import { line, table } from './table.ts'

const measures: Measure[] = [
  ...serving,
  ...posting,
  ...load,
  ...programs,
  ...ready,
  ...deadline,
  ...size,
  ...state,
  ...kept,
  ...memory,
  ...install,
  // It runs in this process and leaves it large.
  ...asking,
]

const { values: given, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    short: { type: 'boolean', default: false },
    install: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    output: { type: 'string' },
  },
})
const known = measures.map(({ name }) => name)
const unknown = names.filter((name) => !known.includes(name))
if (unknown.length > 0) {
  console.error(`There is no measure ${unknown.join(', ')}. Known are ${known.join(', ')}.`)
  process.exit(2)
}

const folder = mkdtempSync(join(tmpdir(), 'chatproof-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const options: Options = { isShort: given.short, rounds: given.short ? 3 : 7, loadMs: given.short ? 500 : 2000, folder }

if (given.profile) {
  writeFileSync(join(import.meta.dirname, 'profiles.md'), await profile({ ...options, loadMs: options.loadMs * 4 }))
  process.exit(0)
}

const isChosen = ({ name, isLong }: Measure) => {
  if (names.length > 0) return names.includes(name)
  return !isLong || !given.short || (name === 'install' && given.install)
}
const rows: Row[] = []
const remarks: string[] = []
for (const measure of measures.filter(isChosen)) {
  const startedAt = performance.now()
  try {
    for (const row of await measure.run(options)) {
      rows.push(row)
      console.log(line(row))
    }
  } catch (error) {
    if (!(error instanceof Skipped)) throw error
    remarks.push(`${measure.name} was skipped: ${error.message}`)
    console.log(remarks.at(-1))
  }
  console.log(`  (${measure.name}: ${((performance.now() - startedAt) / 1000).toFixed(0)} s)`)
}
const missed = rows.filter((row) => isMet(row) === false)
console.log(`\n${rows.length} figures, ${missed.length} bars missed${missed.map(({ what }) => `\n  ${what}`).join('')}`)

const isFull = names.length === 0 && !given.short
const output = given.output ?? (isFull ? join(import.meta.dirname, 'results.md') : undefined)
if (output !== undefined) writeFileSync(output, table(rows, remarks, options))
process.exit(given.strict && missed.length > 0 ? 1 : 0)
