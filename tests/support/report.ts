import type { CheckId } from '../../src/conformance/checks/all.ts'
import type { Result } from '../../src/conformance/result.ts'
import { statuses } from '../../src/reports/finding.ts'
import { type Report, summarize } from '../../src/reports/report.ts'

/** A whole run with these results. */
export function reportOf(results: readonly Result[], changes: Partial<Report> = {}): Report {
  return {
    suite: { name: 'chatproof', version: '1.2.3' },
    contract: { version: '1.0.0', sha256: 'ab'.repeat(32) },
    target: 'http://localhost:3000/im?a=1&b=2',
    sdkAppId: '1400000001',
    signed: false,
    startedAt: '2026-01-02T03:04:05.000Z',
    durationMs: 483,
    seed: 7,
    complete: true,
    summary: summarize(results),
    results,
    waiverProblems: [],
    conditions: [],
    problem: null,
    ...changes,
  }
}

/** The documented keys of the JSON report, in their order. */
export const reportKeys = [
  'suite',
  'contract',
  'target',
  'sdkAppId',
  'signed',
  'startedAt',
  'durationMs',
  'seed',
  'complete',
  'summary',
  'results',
  'waiverProblems',
  'conditions',
  'problem',
]

/** The results that reports fold under the finding of their cause. */
export function foldedOf(results: readonly Result[]): Set<Result> {
  const unmet = results.filter(({ status }) => ['failed', 'warned', 'noted'].includes(status))
  const roots = new Set(unmet.filter(({ cause }) => cause === null).map(({ check }) => check))
  return new Set(unmet.filter(({ cause }) => cause !== null && roots.has(cause)))
}

/** A result of a check that exists, with what the test is about. */
export function resultWith(changes: Partial<Result>): Result {
  return {
    check: 'appid-foreign',
    level: 'MUST',
    webhook: 'Some.Webhook',
    example: 'sample',
    status: 'failed',
    title: 'refuse a callback for another SDKAppID',
    observed: 'The receiver acknowledged it.',
    cause: null,
    why: 'Anybody can post to it.',
    source: 'https://example.com/1047/60256 (2024-05-08 16:34:56), inferred: x',
    confidence: 'documented',
    right: 'HTTP 200',
    kind: 'after',
    curl: "curl --data-raw '{}' \\\n  'http://localhost/'",
    reply: { status: 200, headers: { 'x-internal': 'header-value' }, body: '{"ActionStatus":"OK"}', ms: 12.3 },
    ...changes,
  }
}

/** What a receiver may put into any text. */
export const nasty = `<script>alert(1)</script>]]>&amp; "'\`|*_[a](b) 😀 \u0000\u0007\u001b[31m\u009b\u202e\uffff\ud800 %0A%25\r\n::error::x @user -- ${'\n'}::warning::y`

/** One result for each status, everything in it hostile. */
export function hostileReport(): Report {
  const results = statuses.map((status) =>
    resultWith({
      check: (status === 'failed' ? 'answer-json' : `nasty-${nasty}`) as CheckId,
      status,
      level: ({ warned: 'SHOULD', noted: 'MAY' } as const)[status as 'warned'] ?? 'MUST',
      webhook: nasty,
      example: nasty,
      title: nasty,
      observed: nasty,
      why: nasty,
      source: `${nasty}, https://example.com/"><img src=x onerror=alert(1)>`,
      curl: nasty,
      reply: { status: 200, headers: { 'x-nasty': nasty }, body: nasty.repeat(10_000), ms: 1 },
    }),
  )
  return reportOf(results, { target: `http://localhost/${nasty}`, waiverProblems: [nasty], complete: false })
}
