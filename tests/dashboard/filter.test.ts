import { expect, test } from 'vitest'
import { type Filterable, readFilter } from '../../dashboard/filter.ts'
import { exception, quota } from '../support/names.ts'

const entry = (kind: Filterable['kind'], name: string, outcome: string, body: unknown): Filterable => ({
  kind,
  name,
  outcome,
  body,
  text: () => JSON.stringify({ name, outcome, body }).toLowerCase(),
})
const entries = {
  full: entry('delivery', quota, 'acknowledged', { QuotaUsed: 9999, Quota: 10_000 }),
  half: entry('delivery', quota, 'failed', { QuotaUsed: 7000, Quota: 10_000 }),
  lost: entry('delivery', exception, 'refused', {
    GroupId: '@TGS#1',
    MsgBody: [{ MsgType: 'TIMTextElem', MsgContent: { Text: 'To the Casino' } }],
  }),
  call: entry('call', 'openim/sendmsg', 'FAIL', { To_Account: 'jared', __proto__: null }),
}

test.for([
  ['', ['full', 'half', 'lost', 'call']],
  ['casino', ['lost']],
  ['"the casino"', ['lost']],
  ['casino jared', []],
  ['-casino', ['full', 'half', 'call']],
  ['kind:call', ['call']],
  ['kind:delivery', ['full', 'half', 'lost']],
  ['webhook:Group.*', ['full', 'half', 'lost']],
  ['webhook:*exception', ['lost']],
  ['webhook:*', ['full', 'half', 'lost']],
  ['webhook:*Daily*Alarm', ['full', 'half']],
  ['webhook:Group', []],
  ['api:openim/*', ['call']],
  ['name:*s*', ['full', 'half', 'lost', 'call'].filter((name) => entries[name as keyof typeof entries].name.toLowerCase().includes('s'))],
  ['verdict:failed', ['half']],
  ['verdict:FAIL', ['call']],
  ['-verdict:acknowledged kind:delivery', ['half', 'lost']],
  ['QuotaUsed>7000', ['full']],
  ['QuotaUsed>=7000', ['full', 'half']],
  ['QuotaUsed<9999', ['half']],
  ['QuotaUsed<=9999 -QuotaUsed=7000', ['full']],
  ['QuotaUsed!=7000', ['full']],
  ['MsgBody.0.MsgType=TIMTextElem', ['lost']],
  ['MsgType=TIMTextElem', ['lost']],
  ['Text="To the Casino"', ['lost']],
  ['QuotaUsed>x', []],
  ['toString=1', []],
  ['__proto__=null', []],
  ['QuotaUsed>', []],
] as const)('%s finds %j', ([query, found]) => {
  const matches = readFilter(query)
  expect(Object.entries(entries).flatMap(([name, each]) => (matches(each) ? [name] : []))).toEqual(found)
})

test('a pattern of many stars takes no longer than any other', () => {
  const began = performance.now()
  readFilter(`webhook:${'*a'.repeat(5000)}`)(entry('delivery', 'a'.repeat(20_000), '', {}))
  expect(performance.now() - began).toBeLessThan(1000)
})
