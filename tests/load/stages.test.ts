import { describe, expect, test } from 'vitest'
import { callbacksIn, describeStages, dueTimes, parseStages } from '../../src/load/stages.ts'

const parse = (text: string) => parseStages(text, '--stages')
const times = (text: string) => [...dueTimes(parse(text))]

describe('stages', () => {
  test.each([
    ['200/1m', [{ from: 200, to: 200, ms: 60_000 }]],
    [
      '0..200/30s, 200/1m',
      [
        { from: 0, to: 200, ms: 30_000 },
        { from: 200, to: 200, ms: 60_000 },
      ],
    ],
    ['0.5..0/2500ms', [{ from: 0.5, to: 0, ms: 2500 }]],
  ])('%s are read, and written so that they are read as the same', (text, expected) => {
    const lasting = text.startsWith('0.5') ? `${text},1/1s` : text
    const stages = parse(lasting)
    expect(stages.slice(0, expected.length)).toEqual(expected)
    expect(parse(describeStages(stages))).toEqual(stages)
  })

  test.each([
    ['', '""'],
    ['200', '"200"'],
    ['200/30', '"200/30"'],
    ['200/0s', '"200/0s"'],
    ['200s/1m', '"200s/1m"'],
    ['1..2..3/1s', '"1..2..3/1s"'],
    ['10/1s,', '""'],
    ['-5/1s', '"-5/1s"'],
    ['10001/1s', 'more than 10000 callbacks per second'],
    ['0..10001/1s', 'more than 10000 callbacks per second'],
    ['1/6m,1/5m', 'ten minutes at most'],
    ['0/10s', 'no callback'],
  ])('%j are refused with a sentence', (text, message) => {
    expect(() => parse(text)).toThrow(message)
  })
})

describe('callbacks are due', () => {
  test('evenly at an even rate, the first one at once', () => {
    expect(times('200/1s').map(Math.round)).toEqual(Array.from({ length: 200 }, (_, index) => index * 5))
  })

  test('ever faster at a rate that rises, and ever slower at one that falls', () => {
    const up = times('0..100/2s')
    const down = times('100..0/2s')
    expect([up.length, down.length]).toEqual([100, 100])
    // After half of the time a quarter is due: the area of the smaller triangle.
    expect(up.filter((time) => time < 1000)).toHaveLength(25)
    expect(down.filter((time) => time < 1000)).toHaveLength(75)
  })

  test('on from stage to stage, without a gap and without a heap', () => {
    const all = times('0..200/3s,200/1s,200..0/3s')
    expect(all).toHaveLength(800)
    expect(all.every((time, index) => index === 0 || time > (all[index - 1] as number))).toBe(true)
    expect(all.at(-1)).toBeLessThan(7000)
    const fast = all.filter((time) => time >= 3000 && time < 4000)
    expect(fast).toHaveLength(200)
    for (const [index, time] of fast.entries()) if (index > 0) expect(time - (fast[index - 1] as number)).toBeCloseTo(5, 6)
  })

  test.each(['7/1s', '0.3/10s', '0.1..3/7s', '3.3/1s,0/1s,3.3/1s', '10000/600s'])('as often as is said beforehand: %s', (text) => {
    let count = 0
    for (const _ of dueTimes(parse(text))) count++
    expect(count).toBe(callbacksIn(parse(text)))
  })
})
