import type { Counts, Second } from '../../src/load/count.ts'
import type { LoadReport } from '../../src/load/report.ts'

const percentilesOf = (most: number) => ({ p50: most / 20, p90: most / 8, p95: most / 4, p99: most / 2, 'p99.9': most / 1.2, max: most })

/** A load of this many seconds that fails, with these changes. */
export function loadReportOf(seconds: number, changes: Partial<LoadReport> = {}): LoadReport {
  const counts: Counts = { due: 1000, acknowledged: 900, refused: 40, failed: 30, late: 10, dropped: 20, unfinished: 10 }
  const webhook = 'Some.Webhook' as LoadReport['webhooks'][number]['webhook']
  return {
    suite: { name: 'chatproof', version: '1.2.3' },
    contract: { version: '1.0.0' },
    target: 'http://localhost:3000/im',
    sdkAppId: '1400000001',
    signed: true,
    startedAt: '2026-01-02T03:04:05.000Z',
    durationMs: seconds * 1000,
    seed: 7,
    shape: 'quota-day',
    stages: '100/10s',
    mix: [{ webhook, weight: 1 }],
    concurrency: 1000,
    retries: 0,
    complete: true,
    counts,
    decisions: {},
    times: { fromDue: percentilesOf(2400), fromSent: percentilesOf(1900), begun: percentilesOf(90) },
    webhooks: [{ webhook, ...counts, times: percentilesOf(2400) }],
    seconds: Array.from({ length: seconds }, (_, second) => secondOf(second)),
    problems: [{ webhook, count: 30, outcome: 'failed', failure: 'status', reason: 'The HTTP status is 500; Chat accepts only 200.' }],
    thresholds: [
      { threshold: 'acknowledged=100%', observed: 0.9, unit: 'share', isMet: false },
      { threshold: 'p99<2s', observed: 1200, unit: 'ms', isMet: true },
    ],
    problem: null,
    ...changes,
  }
}

function secondOf(second: number): Second {
  const [failed, dropped] = [second % 5, second % 7 === 0 ? 8 : 0]
  const [p50, p99] = [12 + (second % 4), 180 + 60 * (second % 6)]
  return {
    second,
    due: 100,
    acknowledged: 88 - failed,
    refused: 4,
    failed,
    late: 1,
    dropped,
    inFlight: 3 + (second % 9),
    p50,
    p99,
    max: 2 * p99,
  }
}
