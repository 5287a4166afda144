import { describe, expect, test } from 'vitest'
import type { LoadSums } from '../../src/load/count.ts'
import { judgeThreshold, metrics, parseThreshold } from '../../src/load/threshold.ts'

const times = { p50: 10, p90: 20, p95: 30, p99: 400, 'p99.9': 600, max: 2000 }
const sums = {
  counts: { due: 1000, acknowledged: 990, refused: 4, failed: 5, late: 3, dropped: 1, unfinished: 0 },
  times: { fromDue: times, fromSent: { ...times, p99: 1 }, begun: times },
} as unknown as LoadSums
const judge = (text: string) => judgeThreshold(parseThreshold(text), sums)

describe('a threshold', () => {
  test.each([
    ['p99<500ms', 400, true],
    ['p99<400ms', 400, false],
    ['p99<=400ms', 400, true],
    ['p99.9<0.5s', 600, false],
    ['max >= 2s', 2000, true],
    ['acknowledged>=99%', 0.99, true],
    ['acknowledged>=99.1%', 0.99, false],
    ['acknowledged=100%', 0.99, false],
    ['acknowledged>989', 990, true],
    ['late=0', 3, false],
    ['late<=0.3%', 0.003, true],
    ['dropped=1', 1, true],
    ['refused<4', 4, false],
    ['failed=5', 5, true],
  ])('%s is judged by what the run came to', (text, observed, isMet) => {
    expect(judge(text)).toMatchObject({ threshold: text, observed, isMet })
  })

  test('of every metric can be given', () => {
    for (const metric of metrics) expect(parseThreshold(`${metric}<${/^p|max/.test(metric) ? '1s' : '1%'}`)).toMatchObject({ metric })
  })

  test.each([
    ['', "'p99<500ms'"],
    ['p99', "'p99<500ms'"],
    ['p98<1s', '"p98"'],
    ['acknowleged>1%', 'Did you mean "acknowledged"?'],
    ['p99<500', 'takes a time such as 500ms'],
    ['p99<50%', 'takes a time such as 500ms'],
    ['late<5ms', 'takes a number such as 0'],
    ['late==0', 'takes a number such as 0'],
  ])('%j is refused with a sentence', (text, message) => {
    expect(() => parseThreshold(text)).toThrow(message)
  })
})
