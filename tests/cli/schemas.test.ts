import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { readWaivers } from '../../src/conformance/waivers.ts'
import { freshFolder, here, root } from '../support/cli.ts'
import { beforeMessage } from '../support/names.ts'

const validator = (name: string) => {
  const schema = JSON.parse(readFileSync(join(root, `generated/${name}.schema.json`), 'utf8'))
  return new Ajv({ strict: true, strictTypes: false }).compile(schema)
}

test('the schema of the config takes what init writes and each kind of setting, and names a misspelt one', async () => {
  const cwd = freshFolder()
  await here(['init', '--sdk-app-id', '1400000001'], { cwd })
  const isRight = validator('config')
  for (const config of [
    JSON.parse(readFileSync(join(cwd, 'chatproof.config.json'), 'utf8')),
    { webhooks: 'all', json: true, failOn: 'should', port: '4010', count: 3, header: ['X-A: b'] },
  ])
    expect([isRight(config), isRight.errors]).toEqual([true, null])
  for (const config of [{ sdkAppID: 1 }, { failOn: 'never' }, { json: 'yes' }, { port: 1.5 }]) expect(isRight(config)).toBe(false)
})

test('the schema of waivers takes what check takes', () => {
  const waiver = { check: 'appid-foreign', reason: 'ticket 1', owner: 'im-team', expires: '2027-01-31' }
  const isRight = validator('waivers')
  const wrong = [{ ...waiver, check: 'appid-foregin' }, { ...waiver, webhook: 'none' }, { ...waiver, why: 'x' }, { check: 'appid-foreign' }]
  for (const entry of wrong) {
    expect(isRight([entry])).toBe(false)
    expect(() => readWaivers([entry], 'w')).toThrow()
  }
  const right = [waiver, { ...waiver, check: 'case-mine' }]
  expect([isRight(right), readWaivers(right, 'w')]).toEqual([true, right])
})

test('the schema of cases takes a case, and no effect that there is not', () => {
  const isRight = validator('cases')
  const given = {
    name: 'an advertisement',
    webhook: beforeMessage,
    set: { 'MsgBody.0.MsgContent.Text': 'buy' },
    expect: { effect: 'reject' },
  }
  expect([isRight([given]), isRight.errors]).toEqual([true, null])
  for (const entry of [{ ...given, expect: { effect: 'refuse' } }, { ...given, nmae: '' }, { name: 'x' }])
    expect(isRight([entry])).toBe(false)
  expect(isRight([])).toBe(false)
})
