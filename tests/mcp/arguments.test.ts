import { describe, expect, expectTypeOf, test } from 'vitest'
import { choice, object, readArguments, required, schemaOf, text, texts, type ValuesOf, whole, yes } from '../../src/mcp/arguments.ts'
import { tools } from '../../src/mcp/tools/all.ts'

const given = {
  name: required(text('A name.')),
  level: choice(['MUST', 'MAY'], 'A level.'),
  count: whole(1, 9, 'A number.'),
  force: yes('A switch.'),
  only: texts('Names.'),
  set: object('Fields.'),
}

describe('the arguments of a tool', () => {
  test('have the types that their schema has', () => {
    expectTypeOf<ValuesOf<typeof given>>().toHaveProperty('name').toEqualTypeOf<string>()
    expectTypeOf<ValuesOf<typeof given>['level']>().toEqualTypeOf<'MUST' | 'MAY' | undefined>()
    expect(schemaOf(given)).toMatchObject({ type: 'object', additionalProperties: false, required: ['name'] })
  })

  test('are read as they are', () => {
    const values = { name: 'x', level: 'MAY', count: 9, force: false, only: ['a'], set: { a: null } }
    expect(readArguments('try', given, values)).toEqual(values)
    expect(readArguments('try', {}, undefined)).toEqual({})
  })

  let deep: unknown = {}
  for (let level = 0; level < 100_000; level++) deep = { deep }

  test.each([
    ['a name that is unknown', { name: 'x', nam: 1 }, 'try has no argument "nam". Did you mean "name"?'],
    ['one that is like none', { name: 'x', zzz: 1 }, 'try has no argument "zzz". It takes name, level, count, force, only, set.'],
    ['one that is missing', {}, 'try needs name, text of at most 2000 characters.'],
    ['a text that is too long', { name: 'x'.repeat(2001) }, 'name of try takes text of at most 2000 characters.'],
    ['a choice that is none', { name: 'x', level: 'must' }, 'level of try takes one of MUST, MAY.'],
    ['a number outside of its bounds', { name: 'x', count: 10 }, 'count of try takes a whole number from 1 to 9.'],
    ['a switch that is a text', { name: 'x', force: 'true' }, 'force of try takes true or false.'],
    ['a list with a number', { name: 'x', only: [1] }, 'only of try takes a list of at most 100 texts.'],
    ['a list in place of an object', { name: 'x', set: [] }, 'set of try takes a JSON object.'],
    ['what is nested too deep', { name: 'x', set: { deep } }, 'The arguments of try are nested more than 200 levels deep.'],
    ['what is too long', { name: 'x', set: { a: 'x'.repeat(300_000) } }, 'The arguments of try are longer than 262144 characters.'],
    ['no object', [], 'The arguments of try are not a JSON object.'],
  ])('are refused in one sentence for %s', (_what, values, sentence) => {
    expect(() => readArguments('try', given, values)).toThrow(sentence)
  })
})

test('there are at most eight tools, each described, and none takes a token', () => {
  expect(tools.length).toBeLessThanOrEqual(8)
  for (const { name, description, input, output } of tools) {
    expect(name).toMatch(/^[a-z_]+$/)
    expect(description.length).toBeGreaterThan(80)
    expect(Object.keys(output).length).toBeGreaterThan(0)
    expect(Object.keys(input).filter((each) => /token|secret|key/.test(each))).toEqual([])
  }
})
