import { expect, test } from 'vitest'
import type { Check } from '../../src/conformance/check.ts'
import { checks } from '../../src/conformance/checks/all.ts'

const all: readonly Check[] = checks

test('a MUST is the word of a page, or a hole that an attacker can use, and says how', () => {
  const musts = all.filter(({ level }) => level === 'MUST')
  expect(musts.filter(({ confidence, isHole }) => confidence !== 'documented' && !isHole).map(({ id }) => id)).toEqual([])
  const holes = all.filter(({ isHole }) => isHole)
  expect(holes.filter(({ level, confidence }) => level !== 'MUST' || confidence === 'documented').map(({ id }) => id)).toEqual([])
  expect(holes.filter(({ why }) => !/anybody|attacker|forever|must not be true/i.test(why)).map(({ id }) => id)).toEqual([])
})

test('a documented check names a page, and an inferred one says that it is', () => {
  const pages = ({ source, isOnEachPage }: Check) => isOnEachPage || source.some(({ page }) => page !== 'inference')
  expect(all.filter((check) => check.confidence === 'documented' && !pages(check)).map(({ id }) => id)).toEqual([])
})

test('a check is explained by checks that are reported before it', () => {
  const rank = { together: 0, rough: 1, alone: 2, last: 3 }
  const placeOf = ({ order }: Check, index: number) => rank[order ?? 'together'] * all.length + index
  const places = new Map(all.map((check, index) => [check.id, placeOf(check, index)]))
  const isBefore = (other: string, id: string) => (places.get(other) ?? Number.POSITIVE_INFINITY) < (places.get(id) as number)
  const wrong = all.flatMap(({ id, explainedBy = [] }) =>
    explainedBy.filter((other) => !isBefore(other, id)).map((other) => `${id} by ${other}`),
  )
  expect(wrong).toEqual([])
})
