import { describe, expect, expectTypeOf, test } from 'vitest'
import { type FlagName, flags } from '../../src/cli/flags.ts'
import { type ArgumentOf, type FlagsOf, sharedFlags, type VerbDefinition, verbs } from '../../src/cli/verbs.ts'

describe('what a verb gets', () => {
  test('are the flags of its own list: those with a default always, the others where they were given', () => {
    expectTypeOf<FlagsOf<'trigger'>>().toHaveProperty('target').toEqualTypeOf<string>()
    expectTypeOf<FlagsOf<'trigger'>>().toHaveProperty('count').toEqualTypeOf<number>()
    expectTypeOf<FlagsOf<'trigger'>['timeout']>().toEqualTypeOf<number | undefined>()
    expectTypeOf<FlagsOf<'trigger'>['set']>().toEqualTypeOf<string[] | undefined>()
    expectTypeOf<FlagsOf<'trigger'>['curl']>().toEqualTypeOf<true | undefined>()
    expectTypeOf<FlagsOf<'check'>>().toHaveProperty('failOn').toEqualTypeOf<'must' | 'should' | 'may'>()
    expectTypeOf<FlagsOf<'listen'>>().not.toHaveProperty('target')
    expectTypeOf<FlagsOf<'listen'>>().not.toHaveProperty('upstream')
  })

  test('may lack a flag whose default it takes away, unless it needs that flag', () => {
    expectTypeOf<FlagsOf<'mock'>['target']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<FlagsOf<'replay'>['sdkAppId']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<FlagsOf<'check'>>().toHaveProperty('sdkAppId').toEqualTypeOf<string>()
    expectTypeOf<FlagsOf<'proxy'>>().toHaveProperty('upstream').toEqualTypeOf<string>()
    expectTypeOf<FlagsOf<'mock'>>().toHaveProperty('port').toEqualTypeOf<number>()
  })

  test('is an argument where its usage names one', () => {
    expectTypeOf<ArgumentOf<'replay'>>().toEqualTypeOf<string>()
    expectTypeOf<ArgumentOf<'check'>>().toEqualTypeOf<string | undefined>()
    expectTypeOf<ArgumentOf<'mock'>>().toEqualTypeOf<undefined>()
  })
})

test('every flag belongs to a verb, and no verb lists one twice', () => {
  const definitions: VerbDefinition[] = Object.values(verbs)
  for (const { flags: listed } of definitions) expect(new Set(listed).size).toBe(listed.length)
  const used = new Set<FlagName>([...sharedFlags, ...definitions.flatMap(({ flags: listed }) => listed)])
  expect(Object.keys(flags).filter((name) => !used.has(name as FlagName))).toEqual([])
})
