import { type CheckOptions, check } from '../../src/conformance/conformance.ts'
import type { Result, Status } from '../../src/conformance/result.ts'
import { exitCodeOf } from '../../src/reports/report.ts'
import { handled } from './names.ts'
import { reportOf } from './report.ts'

/** The findings of a run: for each status the ids of the checks that had it at least once, and the reasons. */
export interface Findings {
  failed: string[]
  warned: string[]
  noted: string[]
  errored: string[]
}

export const noFindings: Findings = { failed: [], warned: [], noted: [], errored: [] }

export interface Run {
  results: Result[]
  findings: Findings
  exitCode: number
  ms: number
}

/** Runs the checks and collects all results. */
export async function run(options: CheckOptions): Promise<Run> {
  const startedAt = performance.now()
  const results: Result[] = []
  for await (const result of check(options)) results.push(result)
  return { results, findings: findingsOf(results), exitCode: exitCodeOf(reportOf(results), 'must'), ms: performance.now() - startedAt }
}

export function findingsOf(results: readonly Result[]): Findings {
  const ids = (status: Status) =>
    [...new Set(results.filter((result) => result.status === status && result.cause === null).map(({ check }) => check))].sort()
  return { failed: ids('failed'), warned: ids('warned'), noted: ids('noted'), errored: ids('errored') }
}

/** What only a receiver can meet that handles the webhook: it knows the fields, and the callback has an effect. */
const needsHandling = /^(body-field-missing-refused|body-wrong-type-refused|effect-.*)$/

/** The results of a receiver that handles some webhooks, without what it is right to miss of those that it only acknowledges. */
export function ofHandled(results: readonly Result[], names: readonly string[] = handled): Result[] {
  return results.filter(({ check, webhook }) => !needsHandling.test(check) || names.some((name) => name === webhook))
}

/** The reasons a run gives, each once. */
export function reasonsOf(results: readonly Result[], id: string): string[] {
  const found = results.filter(({ check, status }) => check === id && ['failed', 'warned', 'noted'].includes(status))
  return [...new Set(found.map(({ observed }) => observed ?? ''))]
}

/** Every case that neither passed nor was skipped, one per line, for the message of a failed assertion. */
export function describeFindings(results: readonly Result[]): string {
  const found = results.filter(({ status }) => status !== 'passed' && status !== 'skipped')
  return ['found:', ...found.map(({ check, webhook, example, observed }) => `${check} ${webhook} ${example}: ${observed}`)].join('\n')
}
