import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XmlDocument } from 'libxml2-wasm'
import type { Log } from 'sarif'
import type { Attestation } from '../../src/reports/attestation.ts'
import type { Report } from '../../src/reports/report.ts'
import { foldedOf } from '../support/report.ts'

/** The parts of an output that a terminal or a CI would execute, or that look like a line of the program. */
export function findOrders(text: string): string[] {
  const near = (at: number) => JSON.stringify(text.slice(Math.max(0, at - 20), at + 20))
  const controls = [...text.matchAll(/(?![\n\t])[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu)]
  const lines = [...text.matchAll(/^[^\S\n]*(::|##[[vt]|HOSTILE|✔ Acknowledged: HOSTILE|section_start:)/gm)].filter(
    ([line]) => !isOwnCommand(line, text),
  )
  // GitHub and Azure take these in the middle of a line.
  const inside = [...text.matchAll(/##(vso)?\[/g)]
  return [...controls, ...lines, ...inside].slice(0, 3).map(({ index }) => `obeyed: ${near(index)}`)
}

/** The format `github` consists of commands. */
const isOwnCommand = (_line: string, text: string) => /^::(error|warning|notice) title=/.test(text)

/** All formats at once: one on stdout, the others in files. */
export const reportFlags = [
  ...['json', 'ndjson', 'junit', 'github', 'html', 'sarif', 'attestation'].flatMap((format) => ['--report', `${format}=report.${format}`]),
  ...['--report', 'pretty'],
]

/** The summary that `github` writes besides. */
export const reportEnv = (folder: string) => ({ GITHUB_STEP_SUMMARY: join(folder, 'summary.md') })

const ownTags =
  'html head meta title style body header h1 h2 p code ul li b main section details summary span small dl dt dd pre footer time a ul table thead tbody tfoot tr th td div wbr svg rect'.split(
    ' ',
  )

/** What is wrong with the files that {@link reportFlags} name. */
export function findReportFaults(folder: string, exitCode: number | null): string[] {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  const faults: string[] = []
  const check = (isRight: boolean, fault: string) => void (isRight || faults.push(fault))
  const attempt = <Value>(what: string, perform: () => Value): Value | undefined => {
    try {
      return perform()
    } catch (error) {
      faults.push(`${what}: ${error}`)
      return undefined
    }
  }

  const report = attempt('json', () => JSON.parse(read('report.json')) as Report)
  if (report === undefined) return faults
  const { results, summary, complete } = report
  check(summary.errored === 0, `errored: ${results.find(({ status }) => status === 'errored')?.observed}`)
  const lines = attempt('ndjson', () =>
    read('report.ndjson')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  )
  check(lines?.length === results.length + 1, `ndjson has ${lines?.length} lines for ${results.length} results`)

  const junit = attempt('junit', () => XmlDocument.fromString(read('report.junit')))
  check(junit?.find('//testcase').length === results.length + (complete ? 0 : 1), 'junit has another number of cases')
  const folded = foldedOf(results)
  const failures = results.filter((result) => result.status === 'failed' && !folded.has(result)).length
  // A finding of a lower level that explains a failure is a failure too.
  check(Number(junit?.find('//failure').length) >= failures, 'junit has too few failures')
  check((junit?.find('//failure').length === 0) === (summary.failed === 0), 'junit is green, or not, against json')
  junit?.dispose()

  const sarif = attempt('sarif', () => JSON.parse(read('report.sarif')) as Log)
  check(
    sarif?.runs[0]?.results?.length === summary.failed + summary.warned + summary.noted + summary.waived - folded.size,
    'sarif has another number of results',
  )
  check(sarif?.runs[0]?.invocations?.[0]?.executionSuccessful === complete, 'sarif calls the run successful, or not, against json')

  const attestation = attempt('attestation', () => JSON.parse(read('report.attestation')) as Attestation)
  check((attestation?.result === 'passed') === (exitCode === 0), `attestation says ${attestation?.result} beside exit code ${exitCode}`)

  const html = read('report.html')
  const tags = [...html.matchAll(/<\/?([a-z!][^\s>/]*)([^>]*)/gi)]
  for (const [tag, name = '', attributes = ''] of tags) {
    if (name !== '!doctype' && !ownTags.includes(name)) faults.push(`html has ${tag}`)
    if (/\bon\w+=|HOSTILE|javascript:/.test(attributes)) faults.push(`html has ${tag}`)
  }
  check(/<\/html>\s*$/.test(html) && /^<!doctype html>/.test(html), 'html is not whole')
  check(!/<[a-z\d]+>HOSTILE/.test(html), 'html holds markup of the receiver')

  const github = read('report.github')
  check(
    github
      .split('\n')
      .slice(0, -2)
      .every((line) => /^::(error|warning|notice) title=[^:]*::|^[A-Z]/.test(line)),
    'github has a line of another kind',
  )
  const shown = read('summary.md').replace(/<pre>[^<]*<\/pre>/g, '')
  check(!/<(?!\/?(details|summary|pre)>|https:)|\]\(javascript:|^# |```/m.test(shown), 'the summary holds markup of the receiver')
  for (const [name, text] of Object.entries({
    html,
    github,
    junit: read('report.junit'),
    summary: shown,
    sarif: read('report.sarif'),
    json: read('report.json'),
    ndjson: read('report.ndjson'),
  }))
    for (const fault of findOrders(text)) faults.push(`${name}: ${fault}`)
  return faults
}
