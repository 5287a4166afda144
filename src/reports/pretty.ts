import { styleText } from 'node:util'
import type { Result, Status } from '../conformance/result.ts'
import { english } from '../language/language.ts'
import type { Translate } from '../language/translate.ts'
import { say } from '../say.ts'
import { excerpt, visible } from '../text.ts'
import {
  andMore,
  commandOf,
  countCases,
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
  statusWords,
  suiteAtFault,
  verdictOf,
} from './finding.ts'
import type { Report, Reporter } from './report.ts'

type Style = Parameters<typeof styleText>[0]

const styles: Record<Status, Style> = {
  failed: 'red',
  warned: 'yellow',
  noted: 'cyan',
  waived: 'dim',
  passed: 'green',
  skipped: 'dim',
  errored: 'magenta',
}

/** How a text is shown: in which style, and in which language. */
interface Look {
  paint(style: Style, text: string): string
  translate: Translate
}

/** The report for a terminal: what is wrong, why it matters, and how to see it again. */
export function pretty({ color, failOn, translate = english }: ReportOptions): Reporter {
  const paint: Look['paint'] = (style, text) => (color ? styleText(style, text, { validateStream: false }) : text)
  const look = { paint, translate }
  return {
    onEnd(report) {
      const findings = findingsOf(report, ['failed', 'warned', 'noted', 'waived', 'errored'], failOn)
      const verdict = verdictOf(report, failOn)
      const style = verdict.isGood ? 'green' : 'red'
      const mark = paint(style, verdict.isGood ? marks.passed : marks.failed)
      const seed = translate(say`seed ${report.seed}`)
      return [
        paint('dim', `${report.suite.name} ${report.suite.version} · ${visible(report.target)} · ${seed}`),
        translate(startOf(report, findings)),
        ...(findings.length > 0 ? [''] : []),
        ...findings.map((finding) => (finding.isFatal ? inFull(finding, look) : inShort(finding, look))),
        ...(report.summary.errored > 0 ? [`${paint(styles.errored, marks.errored)} ${translate(suiteAtFault)}`] : []),
        ...skips(report, look),
        ...report.conditions.map((condition) => paint(styles.skipped, `${marks.skipped} ${excerpt(translate(condition), 1000)}`)),
        ...faultsOf(report).map((fault) => paint(['red', 'bold'], `${marks.failed} ${excerpt(translate(fault), 1000)}`)),
        `${mark} ${paint([style, 'bold'], translate(verdict.text))}`,
        `${mark} ${translate(countCases(report.results.length))}: ${translate(countsOf(report.summary))} ${translate(say`in ${durationOf(report)}`)}`,
        ...(findings.length > 0 ? [paint('dim', more(findings, translate))] : []),
      ].join('\n')
    },
  }
}

function inFull(finding: Finding, look: Look): string {
  const { paint, translate } = look
  const { first, rest, right } = finding
  const command = commandOf(first)
  return [
    ...heading(finding, look),
    `  ${paint('bold', nameOf(first))}: ${observedIn(first, translate)}`,
    labelled(say`reply`, replyOf(first, translate), look),
    labelled(say`right`, visible(translate(right)), look),
    ...others(first, rest, look),
    ...also(finding, look),
    ...(command === undefined ? [] : [`  ${paint('dim', translate(say`to see it again:`))}`, command]),
    '',
  ].join('\n')
}

function inShort(finding: Finding, look: Look): string {
  const { paint, translate } = look
  const { status, level, first, rest, requirement } = finding
  const check = visible(finding.check)
  const name = nameOf(first)
  const cases = rest.length > 0 ? `${name} ${translate(andMore(rest.length))}` : name
  const mark = paint(styles[status], marks[status])
  const observed = observedIn(first, translate, status === 'errored' || status === 'warned' ? undefined : 160)
  if (status === 'errored') return `${mark} ${paint('bold', translate(say`The suite failed in ${check}`))} (${cases}): ${observed}`
  if (status === 'warned') return [...heading(finding, look), `  ${cases}: ${observed}`, ...also(finding, look), ''].join('\n')
  const label =
    status === 'waived' ? `${translate(statusWords.waived)} ${level} ${check}` : `${level} ${check}: ${visible(translate(requirement))}`
  return `${mark} ${label} (${cases}: ${observed})`
}

function heading({ status, level, check, requirement, why, source, confidence }: Finding, look: Look): string[] {
  const { paint, translate } = look
  const seen = confidence === 'observed' ? ` (${translate(say`observed`)})` : ''
  return [
    `${paint(styles[status], `${marks[status]} ${level} ${visible(check)}:`)} ${paint('bold', visible(translate(requirement)))}`,
    labelled(say`why`, visible(translate(why)), look),
    labelled(say`written`, `${visible(translate(source))}${seen}`, look),
  ]
}

function labelled(label: string, text: string, { paint, translate }: Look): string {
  return `  ${paint('dim', translate(label).padEnd(7))} ${text}`
}

/** What was observed in a case, in the reader's language. It is cut after that, so that a sentence is still known as a whole. */
function observedIn({ observed }: Result, translate: Translate, most?: number): string {
  return excerpt(translate(observed ?? ''), most)
}

function replyOf({ reply, curl }: Result, translate: Translate): string {
  if (reply === null) return translate(curl === null ? say`nothing was sent` : say`none`)
  const body = excerpt(reply.body) || translate(say`(empty)`)
  return `${translate(say`${reply.status} in ${Math.round(reply.ms)} ms`)}: ${body}`
}

/** The other failed cases. What was observed is repeated only where it differs from the first case. */
function others(first: Result, rest: readonly Result[], { paint, translate }: Look): string[] {
  return [...Map.groupBy(rest, ({ observed }) => observed)].map(([observed, same]) => {
    const difference = observed === first.observed ? '' : `: ${observedIn(same[0] as Result, translate)}`
    return `  ${paint('dim', `${translate(andMore(same.length))}:`)} ${namesOf(same)}${difference}`
  })
}

/** The checks that fail for the same cause. */
function also(finding: Finding, { paint, translate }: Look): string[] {
  return finding.explained.length === 0 ? [] : [`  ${paint('dim', `${translate(say`same cause`)}:`)} ${explainedBy(finding)}`]
}

/** Where to read more. */
function more(findings: readonly Finding[], translate: Translate): string {
  const isShort = findings.some(({ isFatal, status }) => !isFatal && status === 'warned')
  const warnings = isShort ? [say`\`--fail-on should\` shows the reply and the command of each warning.`] : []
  return [...warnings, say`\`chatproof explain <check-id>\` explains a check.`].map(translate).join(' ')
}

function skips(report: Report, { paint, translate }: Look): string[] {
  return [...skipsOf(report)].map(([reason, same]) => {
    const checks = new Set(same.map(({ check }) => check)).size
    const counted = checks === 1 ? say`${same.length} skipped (${checks} check)` : say`${same.length} skipped (${checks} checks)`
    return paint(styles.skipped, `${marks.skipped} ${translate(counted)}: ${excerpt(translate(reason))}`)
  })
}
