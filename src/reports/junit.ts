import type { Result } from '../conformance/result.ts'
import { excerpt } from '../text.ts'
import {
  commandOf,
  type Finding,
  faultsOf,
  findingsOf,
  nameOf,
  type ReportOptions,
  statuses,
  suiteAtFault,
  topicOf,
  verdictOf,
} from './finding.ts'
import { type Markup, markup } from './markup.ts'
import { exitCodeOf, type Report, type Reporter } from './report.ts'

/** How JUnit counts a testcase, and the content of its element. */
interface Outcome {
  kind: 'passed' | 'failures' | 'errors' | 'skipped'
  content?: Markup
}

/**
 * JUnit XML with one testsuite for each topic of checks. Only a finding that fails the run is a failure. Other findings pass, and
 * `system-out` describes them. Problems of the run itself are errors in a testsuite of their own, so the run is not green.
 */
export function junit({ failOn }: Pick<ReportOptions, 'failOn'>): Reporter {
  return {
    onEnd(report) {
      const topics = Map.groupBy(findingsOf(report, statuses, failOn), topicOf)
      const suites = [
        suiteOfRun(report, failOn),
        ...[...topics].map(([name, findings]) => ({ name, cases: findings.flatMap(casesOf) })),
      ].filter(({ cases }) => cases.length > 0)
      const total = counts(
        suites.flatMap(({ cases }) => cases),
        ['failures', 'errors'],
      )
      return markup`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${report.suite.name} ${report.target}" time="${seconds(report.durationMs)}"${total}>
${suites.map((each) => toTestsuite(each, report))}
</testsuites>`.text
    },
  }
}

interface Suite {
  name: string
  cases: readonly (Outcome & { classname: string; name: string; ms: number })[]
}

function toTestsuite({ name, cases }: Suite, { startedAt, seed, conditions }: Report): Markup {
  const testcases = cases.map(
    (each) => markup`<testcase classname="${each.classname}" name="${each.name}" time="${seconds(each.ms)}">${each.content}</testcase>`,
  )
  return markup`<testsuite name="${name}" timestamp="${startedAt}"${counts(cases, ['failures', 'errors', 'skipped'])}>
${propertiesOf(seed, conditions)}
${testcases}
</testsuite>`
}

/** The seed and the conditions of the run. JUnit has no other place for them. */
function propertiesOf(seed: number, conditions: readonly string[]): Markup {
  const items = conditions.map((condition) => markup`<property name="condition" value="${condition}"/>`)
  return markup`<properties><property name="seed" value="${seed}"/>${items}</properties>`
}

function counts(outcomes: readonly Outcome[], kinds: readonly Outcome['kind'][]): Markup {
  const attributes = kinds.map((kind) => markup` ${kind}="${outcomes.filter((each) => each.kind === kind).length}"`)
  return markup` tests="${outcomes.length}"${attributes}`
}

function casesOf(finding: Finding): Suite['cases'] {
  const own = [finding.first, ...finding.rest].map((result) => ({ result, outcome: outcomeOf(finding, result) }))
  const explained = finding.explained.map((result) => ({ result, outcome: explainedOutcome(finding, result) }))
  return [...own, ...explained].map(({ result, outcome }) => {
    const { check, reply } = result
    return { ...outcome, classname: check, name: `${check}: ${nameOf(result)}`, ms: reply?.ms ?? 0 }
  })
}

/** One cause is one failure. What it explains is skipped, and says so. */
function explainedOutcome({ check }: Finding, { observed }: Result): Outcome {
  return { kind: 'skipped', content: markup`<skipped>${excerpt(`Fails for the same cause as ${check}: ${observed ?? ''}`)}</skipped>` }
}

function outcomeOf({ requirement, status, isFatal }: Finding, result: Result): Outcome {
  const message = excerpt(result.observed ?? '')
  const text = detail(requirement, result)
  if (status === 'passed') return { kind: 'passed' }
  if (status === 'skipped') return { kind: 'skipped', content: markup`<skipped>${message}</skipped>` }
  if (status === 'errored') return { kind: 'errors', content: markup`<error message="${message}">${suiteAtFault}\n${text}</error>` }
  if (isFatal) return { kind: 'failures', content: markup`<failure type="${result.level}" message="${message}">${text}</failure>` }
  return { kind: 'passed', content: markup`<system-out>${status}: ${text}</system-out>` }
}

function suiteOfRun(report: Report, failOn: ReportOptions['failOn']): Suite {
  const faults = [...faultsOf(report), ...(exitCodeOf(report, failOn) === 2 ? [verdictOf(report, failOn).text] : [])]
  const cases = faults.map((fault, index) => ({
    kind: 'errors' as const,
    content: markup`<error message="${excerpt(fault)}"/>`,
    classname: 'run',
    name: `fault ${index + 1}`,
    ms: 0,
  }))
  return { name: 'run', cases }
}

function detail(requirement: string, result: Result): string {
  const { observed, why, source, reply } = result
  return [
    `${requirement}.`,
    excerpt(observed ?? '', 1000),
    `Why: ${why}`,
    `Right: ${result.right}`,
    `Written: ${source}`,
    reply === null ? 'No reply.' : `Reply: ${reply.status} in ${Math.round(reply.ms)} ms: ${excerpt(reply.body, 1000)}`,
    commandOf(result) ?? '',
  ].join('\n')
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3)
}
