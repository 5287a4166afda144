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
  statuses,
  suiteAtFault,
  urlsIn,
  verdictOf,
} from './finding.ts'
import { escapeMarkup } from './markup.ts'
import type { Report, Reporter } from './report.ts'

interface Annotation {
  kind: 'error' | 'warning' | 'notice'
  title: string
  message: string
}

/** GitHub shows at most this many annotations of each kind for a step. */
const mostPerKind = 10

/** Workflow commands: an annotation for each check, and the verdict as plain text. */
export function github({ failOn }: Pick<ReportOptions, 'failOn'>): Reporter {
  return {
    onEnd(report) {
      const findings = findingsOf(report, ['failed', 'warned', 'noted', 'errored'], failOn)
      const all = [
        ...faultsOf(report).map((message): Annotation => ({ kind: 'error', title: report.suite.name, message: excerpt(message, 1000) })),
        ...findings.map(toAnnotation),
      ]
      const conditions = report.conditions.map((condition) => excerpt(condition, 1000))
      const shown = [...Map.groupBy(all, ({ kind }) => kind).values()].flatMap(shorten)
      return [
        ...shown.map(toCommand),
        ...conditions,
        `${verdictOf(report, failOn).text} ${startOf(report, findings)} ${countsOf(report.summary)} in ${durationOf(report)}, seed ${report.seed}`,
      ].join('\n')
    },
  }
}

function toAnnotation(finding: Finding): Annotation {
  const { status, isFatal, level, check, requirement, right, why, source, first, rest, explained } = finding
  const kind = isFatal || status === 'errored' || status === 'failed' ? 'error' : status === 'warned' ? 'warning' : 'notice'
  const more = rest.length === 0 ? [] : [excerpt(`And ${count(rest.length, 'more case')}: ${namesOf(rest)}`, 1000)]
  const observed = `${nameOf(first)}: ${excerpt(first.observed ?? '')}`
  const also = explained.length === 0 ? [] : [excerpt(`Same cause: ${explainedBy(finding)}`, 1000)]
  const reason = status === 'errored' ? [suiteAtFault] : [`Why: ${why}`, `Right: ${right}`, `Written: ${source}`]
  return { kind, title: `${level} ${check}`, message: visible([`${requirement}.`, observed, ...more, ...also, ...reason].join('\n')) }
}

/** At most {@link mostPerKind} annotations. If there are more, the last one lists the rest. */
function shorten(same: readonly Annotation[]): readonly Annotation[] {
  if (same.length <= mostPerKind) return same
  const left = same.slice(mostPerKind - 1)
  const { kind } = left[0] as Annotation
  const message = excerpt(left.map(({ title }) => title).join(', '), 1000)
  return [...same.slice(0, mostPerKind - 1), { kind, title: `and ${left.length} more`, message }]
}

function toCommand({ kind, title, message }: Annotation): string {
  const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  const property = data(excerpt(title)).replaceAll(':', '%3A').replaceAll(',', '%2C')
  return `::${kind} title=${property}::${data(message)}`
}

/** The report as Markdown, for `$GITHUB_STEP_SUMMARY`. */
export function githubSummary({ failOn }: Pick<ReportOptions, 'failOn'>): Reporter {
  return {
    onEnd(report) {
      const verdict = verdictOf(report, failOn)
      const findings = findingsOf(report, ['failed', 'warned', 'noted', 'waived', 'errored'], failOn)
      const parts = [
        `## ${verdict.isGood ? marks.passed : marks.failed} ${verdict.text}`,
        `${plain(report.suite.name)} · ${plain(report.target)} · ${durationOf(report)} · seed ${report.seed}`,
        plain(startOf(report, findings)),
        ...faultsOf(report).map((fault) => `> **${plain(fault)}**`),
        table(
          statuses.map((status) => `${marks[status]} ${status}`),
          [statuses.map((status) => String(report.summary[status]))],
        ),
        ...(findings.length > 0 ? [table(['', 'Check', 'Observed', 'Why', 'Written'], findings.map(toRow))] : []),
        ...findings.filter(({ isFatal }) => isFatal).flatMap(toDetails),
        skips(report),
        report.conditions.map((condition) => `- ${plain(condition)}`).join('\n'),
      ]
      return parts.filter((part) => part !== '').join('\n\n')
    },
  }
}

function toRow(finding: Finding): string[] {
  const { status, level, check, requirement, why, source, first, rest, explained } = finding
  const more = rest.length > 0 ? ` (and ${count(rest.length, 'more case')})` : ''
  const also = explained.length > 0 ? ` Same cause: ${plain(explainedBy(finding))}` : ''
  const observed = `${plain(nameOf(first))}: ${plain(first.observed ?? '')}${more}${also}`
  const pages = urlsIn(source).map((url, index) => `[${index + 1}](<${url.replaceAll('|', '%7C')}>)`)
  const reason = status === 'errored' ? plain(suiteAtFault) : plain(why)
  return [
    `${marks[status]} ${status}`,
    `${level} **${plain(check)}**: ${plain(requirement)}`,
    observed,
    reason,
    pages.join(' ') || plain(source),
  ]
}

function toDetails({ check, first }: Finding): string[] {
  const command = commandOf(first)
  if (command === undefined) return []
  return [`<details><summary>See ${plain(check)} again</summary>\n\n<pre>${escapeMarkup(command)}</pre>\n\n</details>`]
}

function skips(report: Report): string {
  return [...skipsOf(report)].map(([reason, same]) => `- ${same.length} skipped: ${plain(reason)}`).join('\n')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** Text on one line, escaped so that GitHub shows no Markdown, HTML, mentions or formulas in it. */
function plain(text: string): string {
  return excerpt(text, 600).replace(/[&<>"'\\`*_{}[\]#|~@:$]/g, (character) => `&#${character.charCodeAt(0)};`)
}
