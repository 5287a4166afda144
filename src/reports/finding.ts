import type { Check, Level } from '../conformance/check.ts'
import { checks } from '../conformance/checks/all.ts'
import { rightOf } from '../conformance/checks/expect.ts'
import type { Result, Status } from '../conformance/result.ts'
import { visible } from '../text.ts'
import { exitCodeOf, failing, type Report, requirementOf, type Summary } from './report.ts'

/** What a report needs to know besides the run. */
export interface ReportOptions {
  color: boolean
  /** The least level whose failures fail the run. */
  failOn: Lowercase<Level>
}

/** All cases of one check that came out alike: what a report shows in one place. */
export interface Finding extends Pick<Result, 'check' | 'level' | 'status' | 'why' | 'source' | 'confidence'> {
  /** `The receiver MUST …` */
  requirement: string
  /** What a right receiver does. */
  right: string
  /** Whether it is among those the run fails for. */
  isFatal: boolean
  first: Result
  /** The other cases. */
  rest: readonly Result[]
}

/** The sign of each status, in the order in which reports have them. */
export const marks: Record<Status, string> = {
  failed: '✘',
  warned: '▲',
  noted: '●',
  waived: '○',
  passed: '✔',
  skipped: '–',
  errored: '‼',
}

/** The statuses, the gravest first. */
export const statuses = Object.keys(marks) as readonly Status[]

/** The findings of a run with one of these statuses: the gravest status first, and the checks in their order. */
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
  // The title of a result may go on with what its case is about.
  const known: Check | undefined = checks.find(({ id }) => id === check)
  const title = known?.title ?? first.title
  const right = known === undefined ? '' : rightOf(known)
  const isFatal = failing[failOn].includes(status)
  return { check, level, status, why, source, confidence, requirement: requirementOf({ level, title }), right, isFatal, first, rest }
}

/** A case by its name: `webhook · example`. */
export function nameOf({ webhook, example }: Result): string {
  return visible(`${webhook} · ${example}`)
}

/** Cases by their names, those of a webhook together. */
export function namesOf(results: readonly Result[]): string {
  const groups = Map.groupBy(results, ({ webhook }) => webhook)
  return visible([...groups].map(([webhook, same]) => `${webhook} · ${same.map(({ example }) => example).join(', ')}`).join('; '))
}

/** The command that sends a case again, unless it is longer than anybody would read. */
export function commandOf({ curl }: Result): string | undefined {
  return curl === null || curl.length > 8000 ? undefined : visible(curl)
}

/** Why cases were not run, each reason with the cases it kept from running. */
export function skipsOf({ results }: Report): Map<string, Result[]> {
  return Map.groupBy(
    results.filter(({ status }) => status === 'skipped'),
    ({ observed }) => observed ?? 'No reason was given.',
  )
}

/** What is wrong with the run, whatever the receiver does. */
export function faultsOf({ complete, waiverProblems }: Report): string[] {
  const missing = 'THE RUN IS INCOMPLETE: it ended before everything was judged, and results are missing.'
  return complete ? [...waiverProblems] : [missing, ...waiverProblems]
}

/** What it all comes to, in agreement with the exit code. */
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

/** What to tell a person whose run met a fault of the suite. */
export const suiteAtFault = 'This is a fault of chatproof, not of the receiver: please report it, with the JSON report of the run.'

/** `0.48 s` */
export function durationOf({ durationMs }: Report): string {
  return `${(durationMs / 1000).toFixed(2)} s`
}

/** The addresses in a citation. */
export function urlsIn(source: string): string[] {
  return source.match(/https?:\/\/[^\s,;()<>"]+/g) ?? []
}
