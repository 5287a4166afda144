import { describe, expect, test } from 'vitest'
import { payloads } from '../../generated/validators.js'
import { findWebhook, webhooks } from '../../src/contract/contract.ts'
import { drawSources, type Mix, type MixPart, openMix, parseMix } from '../../src/load/mix.ts'
import { findShape, shapes } from '../../src/load/shapes.ts'
import { afterGroupMessage, alert, beforeMessage, exception, misspelt, quota } from '../support/names.ts'

const now = 1_790_000_000_000
const open = (parts: readonly MixPart[], seed: number) => openMix(drawSources(parts, seed), seed)
const take = (mix: Mix, count: number) =>
  Array.from({ length: count }, () => mix.next()).map(({ part, body }) => ({ part, body: body(now) }))
const even = (name: string) => ({ webhook: findWebhook(name), weight: 1 })

describe('a mix', () => {
  test('is read with its weights; a name alone has the weight 1', () => {
    const parts = parseMix(`${alert}=8, ${beforeMessage}=0.5,${quota}`)
    expect(parts.map(({ webhook, weight }) => [webhook.name, weight])).toEqual([
      [alert, 8],
      [beforeMessage, 0.5],
      [quota, 1],
    ])
  })

  test.each([
    ['', '""'],
    [`${alert}=0`, 'above 0'],
    [`${alert}=-1`, 'above 0'],
    [`${alert}=1=2`, 'above 0'],
    [`${alert},`, 'not ""'],
    [misspelt(alert), `Did you mean "${alert}"?`],
    [`${alert}=1,${alert}=2`, 'twice'],
  ])('%j is refused with a sentence', (text, message) => {
    expect(() => parseMix(text)).toThrow(message)
  })

  test('comes as often as its weights say', () => {
    const drawn = take(open(parseMix(`${alert}=8,${quota}=2`), 1), 5000)
    const share = drawn.filter(({ part }) => part.webhook.name === alert).length / drawn.length
    expect(share).toBeGreaterThan(0.77)
    expect(share).toBeLessThan(0.83)
  })

  test('is the same with the same seed, and another one with another seed', () => {
    const parts = [even(alert), even(exception), even(beforeMessage)]
    const bodies = (seed: number) => take(open(parts, seed), 100).map(({ body }) => body)
    expect(bodies(7)).toEqual(bodies(7))
    expect(bodies(7)).not.toEqual(bodies(8))
  })

  test('has the same bodies where some are dropped, which are not made', () => {
    const parts = [even(afterGroupMessage), even(exception)]
    const [whole, dropping] = [open(parts, 7), open(parts, 7)]
    for (let index = 0; index < 100; index++) {
      const [one, other] = [whole.next(), dropping.next()]
      const body = one.body(now)
      if (index % 3 === 0) expect(other.body(now)).toBe(body)
    }
  })

  test('has bodies that fit the contract, of every webhook', () => {
    const mix = open(
      [...webhooks.values()].map(({ name }) => even(name)),
      3,
    )
    const broken = take(mix, 3000).filter(({ part, body }) => !payloads[part.webhook.name](JSON.parse(body)))
    expect(broken).toEqual([])
  })

  test('has bodies that say when they happened, with ids of their own: no two tell of the same event', () => {
    const mix = open([even(afterGroupMessage)], 3)
    const bodies = Array.from({ length: 1000 }, (_, index) => mix.next().body(now + index))
    expect(new Set(bodies.map((text) => text.replace(/"(EventTime|MsgTime)":"?\d+"?/g, ''))).size).toBe(1000)
    let times = 0
    for (const [index, text] of bodies.entries()) {
      const { EventTime: ms, MsgTime: seconds } = JSON.parse(text)
      times += ms === undefined ? 0 : 1
      if (ms !== undefined) expect(Number(ms)).toBe(now + index)
      if (seconds !== undefined) expect(Number(seconds)).toBe(Math.floor((now + index) / 1000))
    }
    expect(times).toBeGreaterThan(100)
  })
})

describe('shapes', () => {
  test.each([...shapes.values()])('$name has bodies that fit the contract, and says of each number how it is known', (shape) => {
    const broken = take(open(shape.mix, 3), 500).filter(({ part, body }) => !payloads[part.webhook.name](JSON.parse(body)))
    expect(broken).toEqual([])
    expect(shape.numbers.length).toBeGreaterThan(1)
    for (const { confidence, source } of shape.numbers) {
      expect(['documented', 'observed', 'inferred']).toContain(confidence)
      expect(source.length).toBeGreaterThan(0)
      // What is documented stands on a page.
      if (confidence === 'documented') expect(source[0]?.url).toMatch(/^https:/)
    }
  })

  test('set and count fields of their bodies', () => {
    const muted = take(open(findShape('muted-group').mix, 1), 50).map(({ body }) => JSON.parse(body).ErrorCode)
    expect(new Set(muted)).toEqual(new Set([10017]))
    const used = take(open(findShape('quota-day').mix, 1), 3001).map(({ body }) => JSON.parse(body).QuotaUsed)
    expect([used[0], used[1], used[2999], used[3000]]).toEqual([7001, 7002, 10_000, 10_000])
  })

  test('that do not exist are refused with the nearest name', () => {
    expect(() => findShape('quota-dey')).toThrow('Did you mean "quota-day"?')
  })
})
