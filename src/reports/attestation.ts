import { createHash } from 'node:crypto'
import type { Check, Level } from '../conformance/check.ts'
import { checks } from '../conformance/checks/all.ts'
import type { Result, Status } from '../conformance/result.ts'
import { webhooks } from '../contract/contract.ts'
import { openSwitches } from '../contract/switches.ts'
import { toJsonText } from '../text.ts'
import type { ReportOptions } from './finding.ts'
import { exitCodeOf, type Report, type Reporter } from './report.ts'

/** How many cases of one level had each result. `failed` counts every case that is neither met nor waived, on every level. */
export type LevelCounts = Record<'passed' | 'failed' | 'waived' | 'skipped' | 'errored', number>

/** A run in a form that a team can publish. It contains no cases and no replies, and only the host of the target. */
export interface Attestation {
  attestation: 'self-check'
  statement: string
  /** `passed` if the run exits with 0, `failed` if it exits with 1, otherwise `incomplete`. */
  result: 'passed' | 'failed' | 'incomplete'
  failOn: Lowercase<Level>
  suite: { name: string; version: string; sha256: string }
  contract: { version: string; sha256: string }
  /** Commands that print the two digests in a clone of the repository. A comment in each command names the tag to check out. */
  verify: { suite: string; contract: string }
  /** Host and port, or `in process`. */
  target: string
  /** The start of the run, ISO 8601 in UTC. */
  date: string
  /** What the values of the callbacks were drawn from. */
  seed: number
  /** Cases by level. */
  counts: Record<Level, LevelCounts>
  /** The ids of the checks with a waived failure. */
  waived: readonly string[]
  /** The ids of the checks without a judged case: not selected, not reached, or skipped. */
  notChecked: readonly string[]
  /** How the run was less strict than the default, as sentences. */
  conditions: readonly string[]
  /** `41 of 41 MUST`, for a badge. */
  badge: string
}

const statement =
  'The team ran this suite itself against its own receiver. Nobody else verified the result. It is not an endorsement by Tencent.'

/** A small JSON document to publish. Its digests identify the suite and the contract. */
export function attestation({ failOn }: Pick<ReportOptions, 'failOn'>): Reporter {
  return { onEnd: (report) => toJsonText(attest(report, failOn), 2) }
}

/**
 * The digest of a list of checks, as `chatproof list checks --json | LC_ALL=C sort | sha256sum` prints it. It depends on the id,
 * level and title of each check, but not on their order.
 */
export function digestOf(catalogue: readonly Pick<Check, 'id' | 'level' | 'title'>[]): string {
  const lines = catalogue.map(({ id, level, title }) => JSON.stringify({ check: id, level, title })).sort()
  return createHash('sha256')
    .update(lines.map((line) => `${line}\n`).join(''))
    .digest('hex')
}

function attest(report: Report, failOn: Lowercase<Level>): Attestation {
  const { name, version } = report.suite
  const clone = `in a clone of ${name} at the tag v${version}`
  const resultsOf = Map.groupBy(report.results, ({ check }) => check)
  const notChecked = checks.filter(({ id }) => (resultsOf.get(id) ?? []).every(({ status }) => status === 'skipped'))
  return {
    attestation: 'self-check',
    statement,
    result: resultOf(report, failOn),
    failOn,
    suite: { name, version, sha256: digestOf(checks) },
    contract: report.contract,
    verify: {
      suite: `node bin/chatproof.js list checks --json | LC_ALL=C sort | sha256sum # ${clone}, after npm ci`,
      contract: `sha256sum generated/contract.json # ${clone}`,
    },
    target: hostOf(report.target),
    date: report.startedAt,
    seed: report.seed,
    counts: { MUST: countsOf(report, 'MUST'), SHOULD: countsOf(report, 'SHOULD'), MAY: countsOf(report, 'MAY') },
    waived: checks.filter(({ id }) => hasStatus(resultsOf.get(id), 'waived')).map(({ id }) => id),
    notChecked: notChecked.map(({ id }) => id),
    conditions: report.conditions,
    badge: badgeOf(resultsOf),
  }
}

/** A run without failures has not passed if results are missing or if no MUST was judged. */
function resultOf(report: Report, failOn: Lowercase<Level>): Attestation['result'] {
  const code = exitCodeOf(report, failOn)
  if (code === 1) return 'failed'
  return code === 0 && report.complete ? 'passed' : 'incomplete'
}

/** Only the host: path, query and user name may contain secrets. */
function hostOf(target: string): string {
  const url = URL.parse(target)
  return url !== null && /^https?:$/.test(url.protocol) ? url.host : 'in process'
}

function countsOf({ results }: Report, level: Level): LevelCounts {
  const counts: LevelCounts = { passed: 0, failed: 0, waived: 0, skipped: 0, errored: 0 }
  const unmet: readonly Status[] = ['failed', 'warned', 'noted']
  for (const { status } of results.filter((result) => result.level === level)) {
    counts[unmet.includes(status) ? 'failed' : (status as keyof LevelCounts)]++
  }
  return counts
}

/**
 * Counts checks, not cases. A check that was not selected or not reached still counts in the total, so a run of three checks cannot
 * show `3 of 3`. A check that was skipped because it needs a token or an observe URL does not count, nor one that is about none of the webhooks.
 */
function badgeOf(resultsOf: ReadonlyMap<string, readonly Result[]>): string {
  const names = new Set([...resultsOf.values()].flat().map(({ webhook }) => webhook))
  const on = names.size === 0 ? openSwitches().webhooks : [...webhooks.values()].filter(({ name }) => names.has(name))
  const musts = checks.filter(({ level }) => level === 'MUST').map((check: Check) => ({ check, results: resultsOf.get(check.id) }))
  const isVoid = (check: Check, results: readonly Result[] | undefined) =>
    results === undefined
      ? check.appliesTo !== undefined && !on.some(check.appliesTo)
      : check.needs !== undefined && results.every(({ status }) => status === 'skipped')
  const asked = musts.filter(({ check, results }) => !isVoid(check, results))
  const met = asked.filter(({ results }) => results?.every(({ status }) => status === 'passed'))
  const waived = asked.filter(({ results }) => hasStatus(results, 'waived'))
  return `${met.length} of ${asked.length} MUST${waived.length > 0 ? `, ${waived.length} waived` : ''}`
}

function hasStatus(results: readonly Result[] | undefined, wanted: Status): boolean {
  return results?.some(({ status }) => status === wanted) ?? false
}
