import { english } from '../language/language.ts'
import type { Translate } from '../language/translate.ts'
import { say } from '../say.ts'
import { excerpt, visible } from '../text.ts'
import {
  andMore,
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
  statusWords,
  suiteAtFault,
  urlsIn,
  verdictOf,
} from './finding.ts'
import { escapeMarkup } from './markup.ts'
import type { Report, Reporter } from './report.ts'

type Shown = Pick<ReportOptions, 'failOn' | 'translate'>

interface Annotation {
  kind: 'error' | 'warning' | 'notice'
  title: string
  message: string
}

/** GitHub shows at most this many annotations of each kind for a step. */
const mostPerKind = 10

/** Workflow commands: an annotation for each check, and the verdict as plain text. */
export function github({ failOn, translate = english }: Shown): Reporter {
  return {
    onEnd(report) {
      const findings = findingsOf(report, ['failed', 'warned', 'noted', 'errored'], failOn)
      const all = [
        ...faultsOf(report).map(
          (message): Annotation => ({ kind: 'error', title: report.suite.name, message: excerpt(translate(message), 1000) }),
        ),
        ...findings.map((finding) => toAnnotation(finding, translate)),
      ]
      const conditions = report.conditions.map((condition) => excerpt(translate(condition), 1000))
      const shown = [...Map.groupBy(all, ({ kind }) => kind).values()].flatMap((same) => shorten(same, translate))
      return [
        ...shown.map(toCommand),
        ...conditions,
        [
          translate(verdictOf(report, failOn).text),
          translate(startOf(report, findings)),
          translate(countsOf(report.summary)),
          `${translate(say`in ${durationOf(report)}`)}, ${translate(say`seed ${report.seed}`)}`,
        ].join(' '),
      ].join('\n')
    },
  }
}

function toAnnotation(finding: Finding, translate: Translate): Annotation {
  const { status, isFatal, level, check, requirement, right, why, source, first, rest, explained } = finding
  const kind = isFatal || status === 'errored' || status === 'failed' ? 'error' : status === 'warned' ? 'warning' : 'notice'
  const named = (label: string, text: string) => `${translate(label)}: ${text}`
  const more = rest.length === 0 ? [] : [excerpt(named(andMore(rest.length), namesOf(rest)), 1000)]
  const observed = `${nameOf(first)}: ${excerpt(translate(first.observed ?? ''))}`
  const also = explained.length === 0 ? [] : [excerpt(named(say`Same cause`, explainedBy(finding)), 1000)]
  const reasons = [named(say`Why`, translate(why)), named(say`Right`, translate(right)), named(say`Written`, translate(source))]
  const reason = status === 'errored' ? [translate(suiteAtFault)] : reasons
  return {
    kind,
    title: `${level} ${check}`,
    message: visible([`${translate(requirement)}.`, observed, ...more, ...also, ...reason].join('\n')),
  }
}

/** At most {@link mostPerKind} annotations. If there are more, the last one lists the rest. */
function shorten(same: readonly Annotation[], translate: Translate): readonly Annotation[] {
  if (same.length <= mostPerKind) return same
  const left = same.slice(mostPerKind - 1)
  const { kind } = left[0] as Annotation
  const message = excerpt(left.map(({ title }) => title).join(', '), 1000)
  return [...same.slice(0, mostPerKind - 1), { kind, title: translate(say`and ${left.length} more`), message }]
}

function toCommand({ kind, title, message }: Annotation): string {
  const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  const property = data(excerpt(title)).replaceAll(':', '%3A').replaceAll(',', '%2C')
  return `::${kind} title=${property}::${data(message)}`
}

/** The report as Markdown, for `$GITHUB_STEP_SUMMARY`. */
export function githubSummary({ failOn, translate = english }: Shown): Reporter {
  return {
    onEnd(report) {
      const verdict = verdictOf(report, failOn)
      const findings = findingsOf(report, ['failed', 'warned', 'noted', 'waived', 'errored'], failOn)
      const parts = [
        `## ${verdict.isGood ? marks.passed : marks.failed} ${translate(verdict.text)}`,
        `${plain(report.suite.name)} · ${plain(report.target)} · ${durationOf(report)} · ${translate(say`seed ${report.seed}`)}`,
        plain(translate(startOf(report, findings))),
        ...faultsOf(report).map((fault) => `> **${plain(translate(fault))}**`),
        table(
          statuses.map((status) => `${marks[status]} ${translate(statusWords[status])}`),
          [statuses.map((status) => String(report.summary[status]))],
        ),
        ...(findings.length > 0
          ? [
              table(
                ['', ...headings.map(translate)],
                findings.map((finding) => toRow(finding, translate)),
              ),
            ]
          : []),
        ...findings.filter(({ isFatal }) => isFatal).flatMap((finding) => toDetails(finding, translate)),
        skips(report, translate),
        report.conditions.map((condition) => `- ${plain(translate(condition))}`).join('\n'),
      ]
      return parts.filter((part) => part !== '').join('\n\n')
    },
  }
}

/** The heads of the table of findings. */
const headings = [say`Check`, say`Observed`, say`Why`, say`Written`]

function toRow(finding: Finding, translate: Translate): string[] {
  const { status, level, check, requirement, why, source, first, rest, explained } = finding
  const more = rest.length > 0 ? ` (${translate(andMore(rest.length))})` : ''
  const also = explained.length > 0 ? ` (${translate(say`same cause`)}: ${plain(explainedBy(finding))})` : ''
  const observed = `${plain(nameOf(first))}: ${plain(translate(first.observed ?? ''))}${more}${also}`
  const pages = urlsIn(source).map((url, index) => `[${index + 1}](<${url.replaceAll('|', '%7C')}>)`)
  const reason = status === 'errored' ? plain(translate(suiteAtFault)) : plain(translate(why))
  return [
    `${marks[status]} ${translate(statusWords[status])}`,
    `${level} **${plain(check)}**: ${plain(translate(requirement))}`,
    observed,
    reason,
    pages.join(' ') || plain(translate(source)),
  ]
}

function toDetails({ check, first }: Finding, translate: Translate): string[] {
  const command = commandOf(first)
  if (command === undefined) return []
  return [`<details><summary>${translate(say`See ${plain(check)} again`)}</summary>\n\n<pre>${escapeMarkup(command)}</pre>\n\n</details>`]
}

function skips(report: Report, translate: Translate): string {
  return [...skipsOf(report)]
    .map(([reason, same]) => `- ${same.length} ${translate(statusWords.skipped)}: ${plain(translate(reason))}`)
    .join('\n')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** Text on one line, escaped so that GitHub shows no Markdown, HTML, mentions or formulas in it. */
function plain(text: string): string {
  return excerpt(text, 600).replace(/[&<>"'\\`*_{}[\]#|~@:$]/g, (character) => `&#${character.charCodeAt(0)};`)
}
