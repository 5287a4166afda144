import type { Check, Level } from '../conformance/check.ts'
import { checks } from '../conformance/checks/all.ts'
import { rightOf } from '../conformance/checks/expect.ts'
import type { Result, Status } from '../conformance/result.ts'
import { visible } from '../text.ts'
import { exitCodeOf, failing, type Report, requirementOf, type Summary } from './report.ts'

/** Options of every report format. */
export interface ReportOptions {
  color: boolean
  /** The lowest level whose failures fail the run. */
  failOn: Lowercase<Level>
}

/** All cases of one check with the same status. A report shows them together. */
export interface Finding extends Pick<Result, 'check' | 'level' | 'status' | 'why' | 'source' | 'confidence'> {
  /** `The receiver MUST …` */
  requirement: string
  /** What a correct receiver does; empty if the check is not one of chatproof's own. */
  right: string
  /** Whether the run fails because of it. */
  isFatal: boolean
  first: Result
  /** The other cases. */
  rest: readonly Result[]
}

/** The symbol of each status, in the order of the reports. */
export const marks: Record<Status, string> = {
  failed: '✘',
  warned: '▲',
  noted: '●',
  waived: '○',
  passed: '✔',
  skipped: '–',
  errored: '‼',
}

/** All statuses, the most serious first. */
export const statuses = Object.keys(marks) as readonly Status[]

/** The findings of a run with one of these statuses. The most serious status comes first. Checks keep their order. */
export function findingsOf(report: Report, wanted: readonly Status[], failOn: Lowercase<Level>): Finding[] {
  return statuses
    .filter((status) => wanted.includes(status))
    .flatMap((status) => {
      const sameStatus = report.results.filter((result) => result.status === status)
      return [...Map.groupBy(sameStatus, ({ check }) => check).values()].map(([first, ...rest]) => toFinding(first as Result, rest, failOn))
    })
}

function toFinding(first: Result, rest: readonly Result[], failOn: Lowercase<Level>): Finding {
  const { check, level, status, why, source, confidence } = first
  // The title of a result may also describe its case, so the title of the check is used.
  const known: Check | undefined = checks.find(({ id }) => id === check)
  const title = known?.title ?? first.title
  const right = known === undefined ? '' : rightOf(known)
  const isFatal = failing[failOn].includes(status)
  return { check, level, status, why, source, confidence, requirement: requirementOf({ level, title }), right, isFatal, first, rest }
}

/** The name of a case: `webhook · example`. */
export function nameOf({ webhook, example }: Result): string {
  return visible(`${webhook} · ${example}`)
}

/** The names of several cases, grouped by webhook. */
export function namesOf(results: readonly Result[]): string {
  const groups = Map.groupBy(results, ({ webhook }) => webhook)
  return visible([...groups].map(([webhook, same]) => `${webhook} · ${same.map(({ example }) => example).join(', ')}`).join('; '))
}

/** The command that sends a case again; undefined if there is none, or if it is too long to read. */
export function commandOf({ curl }: Result): string | undefined {
  return curl === null || curl.length > 8000 ? undefined : visible(curl)
}

/** The skipped cases, grouped by the reason. */
export function skipsOf({ results }: Report): Map<string, Result[]> {
  return Map.groupBy(
    results.filter(({ status }) => status === 'skipped'),
    ({ observed }) => observed ?? 'No reason was given.',
  )
}

/** Problems of the run itself, independent of the receiver, as sentences. */
export function faultsOf({ complete, waiverProblems }: Report): string[] {
  const missing = 'THE RUN IS INCOMPLETE: it ended before everything was judged, and results are missing.'
  return complete ? [...waiverProblems] : [missing, ...waiverProblems]
}

/** The verdict on the whole run, as a sentence. It agrees with the exit code. */
export function verdictOf(report: Report, failOn: Lowercase<Level>): { isGood: boolean; text: string } {
  const code = exitCodeOf(report, failOn)
  const levels = { must: 'MUST', should: 'MUST and SHOULD', may: 'MUST, SHOULD and MAY' }[failOn]
  const bad = (text: string) => ({ isGood: false, text })
  if (code === 1) {
    const isForWaivers = exitCodeOf({ ...report, waiverProblems: [] }, failOn) !== 1
    return bad(isForWaivers ? 'The run fails because of its waivers.' : 'The receiver does not conform.')
  }
  if (code === 4) return bad('No verdict: the suite itself failed.')
  if (!report.complete) return bad('No verdict: the run is incomplete.')
  if (code === 2) return bad('Nothing was proved: no MUST passed.')
  const { waived } = report.summary
  return { isGood: true, text: `The receiver conforms: every ${levels} that was checked is met${waived > 0 ? ' or waived' : ''}.` }
}

/** `3 failed, 2 warned, …` */
export function countsOf(summary: Summary): string {
  return statuses.map((status) => `${summary[status]} ${status}`).join(', ')
}

/** The message for a run in which chatproof itself failed. */
export const suiteAtFault = 'This is a fault of chatproof, not of the receiver: please report it, with the JSON report of the run.'

/** `0.48 s` */
export function durationOf({ durationMs }: Report): string {
  return `${(durationMs / 1000).toFixed(2)} s`
}

/** The URLs in a citation. */
export function urlsIn(source: string): string[] {
  return source.match(/https?:\/\/[^\s,;()<>"]+/g) ?? []
}
