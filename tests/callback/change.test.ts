import { expect, test } from 'vitest'
import { applyChanges, type FieldChange, setField, unsetField } from '../../src/callback/change.ts'

const changed = (body: unknown, ...changes: FieldChange[]) => {
  applyChanges(body, changes)
  return body
}
const nested = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`)

test('sets fields at any depth, and makes the objects above them', () => {
  expect(changed({ a: 1 }, setField('a', 2), setField('b.c', null), setField('b.d.e', [3]))).toEqual({
    a: 2,
    b: { c: null, d: { e: [3] } },
  })
})

test('sets the items of a list, and adds one at its end', () => {
  expect(changed({ list: [{ a: 1 }] }, setField('list[0].a', 2), setField('list.1', 'b'))).toEqual({ list: [{ a: 2 }, 'b'] })
})

test.each(['2', '4294967290', '-1', '01', 'a', 'length', ''])('puts nothing at %j of a list of one item', (place) => {
  const body = { list: [1] }
  expect(() => changed(body, setField(`list.${place}`, 0))).toThrow(/^There is no field list\..* no place in a list of 1\.$/)
  expect(body).toEqual({ list: [1] })
})

test('takes out fields and items of lists', () => {
  const body = { a: 1, b: { c: 2, d: 3 }, list: [4, 5, 6] }
  expect(changed(body, unsetField('a'), unsetField('b.c'), unsetField('list.1'))).toEqual({ b: { d: 3 }, list: [4, 6] })
})

test.each([
  ['a field that is not there', unsetField('Limti'), 'There is no field Limti to take out. Did you mean "Limit"?'],
  ['a field below one that is not there', unsetField('x.y'), 'There is no field x.y'],
  ['a field below text', setField('Command.x', 1), 'what stands above it is not an object'],
  ['the length of a list', unsetField('list.length'), 'There is no field list.length'],
  ['what every object inherits', unsetField('constructor'), 'There is no field constructor'],
])('refuses %s', (_what, change, sentence) => {
  expect(() => changed({ Limit: 1, Command: 'x', list: [1] }, change)).toThrow(sentence)
})

test('sets __proto__ as a field like any other', () => {
  const body = changed({}, setField('__proto__.polluted', 1))
  expect([JSON.stringify(body), ({} as { polluted?: unknown }).polluted]).toEqual(['{"__proto__":{"polluted":1}}', undefined])
})

test('refuses a value that would make the body deeper than 200 levels', () => {
  const path = Array(100).fill('a').join('.')
  expect(changed({}, setField(path, nested(100)))).toBeTypeOf('object')
  expect(() => setField(path, nested(101))).toThrow('nested more than 200 levels deep')
  expect(() => setField(Array(201).fill('a').join('.'), 1)).toThrow('nested more than 200 levels deep')
})
