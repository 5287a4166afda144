import type { Check, Level } from '../conformance/check.ts'
import { type AnyCheckId, checks } from '../conformance/checks/all.ts'
import type { Result, Status } from '../conformance/result.ts'
import type { Language } from '../language/language.ts'
import type { Translate } from '../language/translate.ts'
import { say } from '../say.ts'
import { visible } from '../text.ts'
import { exitCodeOf, failing, type Report, requirementOf, type Summary } from './report.ts'

/** Options of every report format. */
export interface ReportOptions {
  color: boolean
  /** Translates what people read; English when not given. */
  translate?: Translate
  /** The language that `translate` speaks. */
  language?: Language
  /** The lowest level whose failures fail the run. */
  failOn: Lowercase<Level>
}

/** A check, as reports describe it. */
export interface AboutCheck extends Pick<Result, 'check' | 'level' | 'why' | 'source' | 'confidence' | 'right'> {
  /** `The receiver MUST …` */
  requirement: string
}

/** All cases of one check with the same status. A report shows them together. */
export interface Finding extends AboutCheck {
  status: Status
  /** Whether the run fails because of it. */
  isFatal: boolean
  first: Result
  /** The other cases. */
  rest: readonly Result[]
  /** The results of other checks that fail for the same cause. */
  explained: readonly Result[]
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

/**
 * The findings of a run with one of these statuses, the most serious status first, and the checks in their order. What another finding
 * explains is not a finding of its own.
 */
export function findingsOf(report: Report, wanted: readonly Status[], failOn: Lowercase<Level>): Finding[] {
  const roots = rootsOf(report)
  const own = report.results.filter((result) => !roots.has(result))
  const explained = Map.groupBy(roots.keys(), (result) => roots.get(result))
  return statuses
    .filter((status) => wanted.includes(status))
    .flatMap((status) => {
      const sameStatus = own.filter((result) => result.status === status)
      return [...Map.groupBy(sameStatus, ({ check }) => check)].map(([check, [first, ...rest]]) =>
        toFinding(first as Result, rest, unmet.includes(status) ? (explained.get(check) ?? []) : [], failOn),
      )
    })
}

/** The statuses of a requirement that is not met. */
const unmet: readonly Status[] = ['failed', 'warned', 'noted']

/** The results that another finding explains, with its check. If that check is waived, it is no finding and explains nothing. */
function rootsOf({ results }: Report): Map<Result, AnyCheckId> {
  const roots = new Set(results.filter(({ status, cause }) => cause === null && unmet.includes(status)).map(({ check }) => check))
  const explained = results.filter(({ status, cause }) => cause !== null && unmet.includes(status) && roots.has(cause))
  return new Map(explained.map((result) => [result, result.cause as AnyCheckId]))
}

function toFinding(first: Result, rest: readonly Result[], explained: readonly Result[], failOn: Lowercase<Level>): Finding {
  const isFatal = [first, ...explained].some((each) => failing[failOn].includes(each.status))
  return { ...aboutCheck(first), status: first.status, isFatal, first, rest, explained }
}

/** What a result says about its check, whatever its case is. */
export function aboutCheck({ check, level, why, source, confidence, ...result }: Result): AboutCheck {
  // The title of a result may end with a description of its case.
  const known: Check | undefined = checks.find(({ id }) => id === check)
  const requirement = requirementOf({ level, title: known?.title ?? result.title })
  return { check, level, why, source, confidence, requirement, right: result.right }
}

/** The topic of a check, which its id begins with. */
export function topicOf({ check }: Pick<Result, 'check'>): string {
  return check.split('-')[0] as string
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
    ({ observed }) => observed ?? say`No reason was given.`,
  )
}

/** `appid-missing, appid-near (MUST); appid-spelling (SHOULD)`: the checks that a finding explains. */
export function explainedBy({ explained }: Finding): string {
  const parts = (['MUST', 'SHOULD', 'MAY'] as const).map((level) => {
    const ids = new Set(explained.filter((result) => result.level === level).map(({ check }) => check))
    return ids.size === 0 ? '' : `${[...ids].join(', ')} (${level})`
  })
  return visible(parts.filter((part) => part !== '').join('; '))
}

/**
 * `17 of 31 MUST met; begin with appid-foreign, which 6 others wait for`: what to do first.
 *
 * @param findings of the report, the most serious first
 */
export function startOf(report: Report, findings: readonly Finding[]): string {
  const { must } = report.summary.requirements
  const first = findings.find(({ isFatal, status }) => isFatal && unmet.includes(status))
  if (first === undefined) return say`${must.met} of ${must.of} MUST met.`
  const waiting = report.results.filter(({ cause }) => cause === first.check)
  const others = new Set(waiting.map(({ check }) => check)).size
  const beginning = visible(first.check)
  if (others === 0) return say`${must.met} of ${must.of} MUST met; begin with ${beginning}.`
  return others === 1
    ? say`${must.met} of ${must.of} MUST met; begin with ${beginning}, which ${others} other waits for.`
    : say`${must.met} of ${must.of} MUST met; begin with ${beginning}, which ${others} others wait for.`
}

/** Problems of the run itself, independent of the receiver, as sentences. */
export function faultsOf({ complete, problem, waiverProblems }: Report): string[] {
  const missing = say`THE RUN IS INCOMPLETE: it ended before everything was judged, and results are missing.`
  return [...(complete ? [] : [missing]), ...(problem === null ? [] : [problem]), ...waiverProblems]
}

/** The verdict on the whole run, as a sentence. It agrees with the exit code. */
export function verdictOf(report: Report, failOn: Lowercase<Level>): { isGood: boolean; text: string } {
  const code = exitCodeOf(report, failOn)
  const { all, none } = {
    must: { all: 'MUST', none: 'MUST' },
    should: { all: say`MUST and SHOULD`, none: say`MUST or SHOULD` },
    may: { all: say`MUST, SHOULD and MAY`, none: say`MUST, SHOULD or MAY` },
  }[failOn]
  const bad = (text: string) => ({ isGood: false, text })
  if (code === 1) {
    const isForWaivers = exitCodeOf({ ...report, waiverProblems: [] }, failOn) !== 1
    return bad(isForWaivers ? say`The run fails because of its waivers.` : say`The receiver does not conform.`)
  }
  if (code === 4) return bad(say`No verdict: the suite itself failed.`)
  if (!report.complete) return bad(say`No verdict: the run is incomplete.`)
  if (code === 2) return bad(say`Nothing was proved: no ${none} passed.`)
  const { waived } = report.summary
  const text =
    waived > 0
      ? say`The receiver conforms: every ${all} that was checked is met or waived.`
      : say`The receiver conforms: every ${all} that was checked is met.`
  return { isGood: true, text }
}

/** The words for the statuses. */
export const statusWords: Record<Status, string> = {
  failed: say`failed`,
  warned: say`warned`,
  noted: say`noted`,
  waived: say`waived`,
  passed: say`passed`,
  skipped: say`skipped`,
  errored: say`errored`,
}

/** `3 failed, 2 warned, …` */
export function countsOf({ failed, warned, noted, waived, passed, skipped, errored }: Summary): string {
  return say`${failed} failed, ${warned} warned, ${noted} noted, ${waived} waived, ${passed} passed, ${skipped} skipped, ${errored} errored`
}

/** `1 case`, `2 cases`. */
export function countCases(number: number): string {
  return number === 1 ? say`${number} case` : say`${number} cases`
}

/** `and 1 more case`, `and 2 more cases`. */
export function andMore(number: number): string {
  return number === 1 ? say`and ${number} more case` : say`and ${number} more cases`
}

/** The message for a run in which chatproof itself failed. */
export const suiteAtFault = say`This is a fault of chatproof, not of the receiver: please report it, with the JSON report of the run.`

/** `0.48 s` */
export function durationOf({ durationMs }: Report): string {
  return `${(durationMs / 1000).toFixed(2)} s`
}

/** The URLs in a citation. */
export function urlsIn(source: string): string[] {
  return source.match(/https?:\/\/[^\s,;()<>"]+/g) ?? []
}
