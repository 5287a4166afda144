import { styleText } from 'node:util'
import type { Result, Status } from '../conformance/result.ts'
import { count, excerpt, visible } from '../text.ts'
import {
  commandOf,
  countsOf,
  durationOf,
  explainedBy,
  type Finding,
  faultsOf,
  findingsOf,
  marks,
  nameOf,
  namesOf,
  type ReportOptions,
  skipsOf,
  startOf,
  suiteAtFault,
  verdictOf,
} from './finding.ts'
import type { Report, Reporter } from './report.ts'

type Style = Parameters<typeof styleText>[0]
type Paint = (style: Style, text: string) => string

const styles: Record<Status, Style> = {
  failed: 'red',
  warned: 'yellow',
  noted: 'cyan',
  waived: 'dim',
  passed: 'green',
  skipped: 'dim',
  errored: 'magenta',
}

/** The report for a terminal: what is wrong, why it matters, and how to see it again. */
export function pretty({ color, failOn }: ReportOptions): Reporter {
  const paint: Paint = (style, text) => (color ? styleText(style, text, { validateStream: false }) : text)
  return {
    onEnd(report) {
      const findings = findingsOf(report, ['failed', 'warned', 'noted', 'waived', 'errored'], failOn)
      const verdict = verdictOf(report, failOn)
      const style = verdict.isGood ? 'green' : 'red'
      const mark = paint(style, verdict.isGood ? marks.passed : marks.failed)
      return [
        paint('dim', `${report.suite.name} ${report.suite.version} · ${visible(report.target)} · seed ${report.seed}`),
        startOf(report, findings),
        ...(findings.length > 0 ? [''] : []),
        ...findings.map((finding) => (finding.isFatal ? inFull(finding, paint) : inShort(finding, paint))),
        ...(report.summary.errored > 0 ? [`${paint(styles.errored, marks.errored)} ${suiteAtFault}`] : []),
        ...skips(report, paint),
        ...report.conditions.map((condition) => paint(styles.skipped, `${marks.skipped} ${excerpt(condition, 1000)}`)),
        ...faultsOf(report).map((fault) => paint(['red', 'bold'], `${marks.failed} ${excerpt(fault, 1000)}`)),
        `${mark} ${paint([style, 'bold'], verdict.text)}`,
        `${mark} ${count(report.results.length, 'case')}: ${countsOf(report.summary)} in ${durationOf(report)}`,
        ...(findings.length > 0 ? [paint('dim', more(findings))] : []),
      ].join('\n')
    },
  }
}

function inFull(finding: Finding, paint: Paint): string {
  const { first, rest } = finding
  const command = commandOf(first)
  return [
    ...heading(finding, paint),
    `  ${paint('bold', nameOf(first))}: ${excerpt(first.observed ?? '')}`,
    `  ${paint('dim', 'reply  ')} ${replyOf(first)}`,
    `  ${paint('dim', 'right  ')} ${visible(finding.right)}`,
    ...others(first, rest, paint),
    ...also(finding, paint),
    ...(command === undefined ? [] : [`  ${paint('dim', 'to see it again:')}`, command]),
    '',
  ].join('\n')
}

function inShort(finding: Finding, paint: Paint): string {
  const { status, level, first, rest, requirement } = finding
  const check = visible(finding.check)
  const cases = `${nameOf(first)}${rest.length > 0 ? ` and ${count(rest.length, 'more case')}` : ''}`
  const mark = paint(styles[status], marks[status])
  if (status === 'errored') return `${mark} ${paint('bold', `The suite failed in ${check}`)} (${cases}): ${excerpt(first.observed ?? '')}`
  if (status === 'warned')
    return [...heading(finding, paint), `  ${cases}: ${excerpt(first.observed ?? '')}`, ...also(finding, paint), ''].join('\n')
  const label = status === 'waived' ? `waived ${level} ${check}` : `${level} ${check}: ${visible(requirement)}`
  return `${mark} ${label} (${cases}: ${excerpt(first.observed ?? '', 160)})`
}

function heading({ status, level, check, requirement, why, source, confidence }: Finding, paint: Paint): string[] {
  return [
    `${paint(styles[status], `${marks[status]} ${level} ${visible(check)}:`)} ${paint('bold', visible(requirement))}`,
    `  ${paint('dim', 'why    ')} ${visible(why)}`,
    `  ${paint('dim', 'written')} ${visible(source)}${confidence === 'observed' ? ' (observed)' : ''}`,
  ]
}

function replyOf({ reply, curl }: Result): string {
  if (reply === null) return curl === null ? 'nothing was sent' : 'none'
  return `${reply.status} in ${Math.round(reply.ms)} ms: ${excerpt(reply.body) || '(empty)'}`
}

/** The other failed cases. What was observed is repeated only where it differs from the first case. */
function others(first: Result, rest: readonly Result[], paint: Paint): string[] {
  return [...Map.groupBy(rest, ({ observed }) => observed)].map(([observed, same]) => {
    const difference = observed === first.observed ? '' : `: ${excerpt(observed ?? '')}`
    return `  ${paint('dim', `and ${count(same.length, 'more case')}:`)} ${namesOf(same)}${difference}`
  })
}

/** The checks that fail for the same cause. */
function also(finding: Finding, paint: Paint): string[] {
  return finding.explained.length === 0 ? [] : [`  ${paint('dim', 'same cause:')} ${explainedBy(finding)}`]
}

/** Where to read more. */
function more(findings: readonly Finding[]): string {
  const isShort = findings.some(({ isFatal, status }) => !isFatal && status === 'warned')
  return `${isShort ? '`--fail-on should` shows the reply and the command of each warning. ' : ''}\`chatproof explain <check-id>\` explains a check.`
}

function skips(report: Report, paint: Paint): string[] {
  return [...skipsOf(report)].map(([reason, same]) => {
    const checks = new Set(same.map(({ check }) => check)).size
    return paint(styles.skipped, `${marks.skipped} ${same.length} skipped (${count(checks, 'check')}): ${excerpt(reason)}`)
  })
}
