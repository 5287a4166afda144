import type { Result, Status } from '../conformance/result.ts'
import { webhooks } from '../contract/contract.ts'
import { english } from '../language/language.ts'
import type { Translate } from '../language/translate.ts'
import { excerpt } from '../text.ts'
import {
  commandOf,
  durationOf,
  explainedBy,
  type Finding,
  faultsOf,
  findingsOf,
  nameOf,
  type ReportOptions,
  skipsOf,
  startOf,
  statuses,
  suiteAtFault,
  verdictOf,
} from './finding.ts'
import { type CaseOnPage, type CheckPage, drawPage, type FindingOnPage } from './page.ts'
import type { Report, Reporter } from './report.ts'

type Shown = Pick<ReportOptions, 'failOn' | 'translate' | 'language'>

const shownStatuses: readonly Status[] = ['failed', 'warned', 'noted', 'waived', 'errored']

/** How long Chat waits where the contract does not know the webhook, in milliseconds. */
const usualDeadlineMs = 2000

/** The report as one HTML page. It needs no script, no network and no other file. */
export function html(options: Shown): Reporter {
  return { onEnd: (report) => drawPage(pageOf(report, options)) }
}

function pageOf(report: Report, { failOn, translate = english, language = 'en' }: Shown): CheckPage {
  const verdict = verdictOf(report, failOn)
  const findings = findingsOf(report, shownStatuses, failOn)
  const ids = idsOf(findings)
  const { suite, contract, sdkAppId, signed, startedAt, seed, summary, conditions, results } = report
  return {
    kind: 'check',
    language,
    isGood: verdict.isGood,
    verdict: translate(verdict.text),
    suite,
    contract,
    target: excerpt(report.target),
    sdkAppId,
    signed,
    startedAt,
    seed,
    start: translate(startOf(report, findings)),
    duration: durationOf(report),
    counts: statuses.map((status) => ({ status, count: summary[status] })),
    faults: faultsOf(report).map(translate),
    conditions: conditions.map(translate),
    results: results.map((result) => ({
      check: result.check,
      level: result.level,
      webhook: excerpt(result.webhook),
      status: result.status,
      finding: ids.get(result),
    })),
    findings: findings.map((finding) => findingOf(finding, ids.get(finding.first) as string, translate)),
    skipped: [...skipsOf(report)].map(([reason, same]) => ({
      reason: excerpt(translate(reason)),
      count: same.length,
      checks: [...Map.groupBy(same, ({ check }) => check)].map(([check, { length }]) => ({ check, count: length })),
    })),
    passed: findingsOf(report, ['passed'], failOn).map(({ check, level, requirement, rest }) => ({
      check,
      level,
      requirement: translate(requirement),
      count: rest.length + 1,
    })),
    suiteAtFault: translate(suiteAtFault),
  }
}

/** The id of the finding that each result stands under. A check may have findings of several statuses. */
function idsOf(findings: readonly Finding[]): Map<Result, string> {
  const taken = new Set<string>()
  return new Map(
    findings.flatMap(({ check, status, first, rest, explained }) => {
      const id = taken.has(check) ? `${check}-${status}` : check
      taken.add(id)
      return [first, ...rest, ...explained].map((result) => [result, id] as const)
    }),
  )
}

function findingOf(finding: Finding, id: string, translate: Translate): FindingOnPage {
  const { check, level, status, requirement, right, why, source, confidence, isFatal, first, rest } = finding
  return {
    id,
    check,
    level,
    status,
    requirement: translate(requirement),
    right: translate(right),
    why: translate(why),
    source: translate(source),
    confidence,
    isFatal,
    explained: explainedBy(finding),
    cases: [first, ...rest].map((result) => caseOf(result, translate)),
  }
}

function caseOf(result: Result, translate: Translate): CaseOnPage {
  const { observed, reply, webhook } = result
  return {
    name: nameOf(result),
    observed: excerpt(translate(observed ?? '')),
    reply: reply === null ? null : { status: reply.status, ms: reply.ms, body: excerpt(reply.body, 2000) },
    deadlineMs: webhooks.get(webhook)?.terms.deadlineMs ?? usualDeadlineMs,
    command: commandOf(result),
  }
}
