import { expect, test } from 'vitest'
import { webhooks } from '../../src/contract/contract.ts'
import { describeField, fieldsOf } from '../../src/contract/fields.ts'
import { alert, exception, stateChange } from '../support/names.ts'

const all = [...webhooks.values()]

/** The paths of all fields of a value, as fieldsOf names them. */
function pathsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => pathsOf(each, `${path}[]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => {
    const name = path === '' ? key : `${path}.${key}`
    return [name, ...pathsOf(each, name)]
  })
}

test.each(all)(
  'every field that an example of $name has is described, or is in one that has a choice of forms',
  ({ payload, examples }) => {
    const fields = fieldsOf(payload)
    const names = new Set(fields.map(({ name }) => name))
    const open = fields.filter(({ type }) => type.includes(' or ') || (/[A-Z]/.test(type) && !type.startsWith('"'))).map(({ name }) => name)
    const isOpen = (path: string) => open.some((name) => path.startsWith(`${name}.`) || path.startsWith(`${name}[]`))
    const paths = new Set(examples.flatMap(({ body }) => pathsOf(body)))
    expect([...paths].filter((path) => !names.has(path) && !isOpen(path))).toEqual([])
    expect(fields.filter(({ meaning }) => meaning === '')).toEqual([])
  },
)

test('a field has its type, whether it is required, its unit and its known values', () => {
  const field = (webhook: string, name: string) => fieldsOf(webhooks.get(webhook)?.payload ?? {}).find((each) => each.name === name)
  expect(field(alert, 'CallbackCommand')).toMatchObject({ type: `"${alert}"`, required: true })
  expect(field(alert, 'Limit')).toMatchObject({ type: 'integer', required: true, unit: 'requests per second' })
  expect(field(exception, 'EventTime')).toMatchObject({ type: 'integer or string', required: false, unit: 'milliseconds' })
  expect(field(exception, 'MsgBody')).toMatchObject({ type: 'list of MsgElement', required: true })
  expect(field(stateChange, 'KickedDevice[].Platform')).toMatchObject({ type: 'string', required: true })
  expect(field(stateChange, 'Info.Action')?.values).toContain('Disconnect')
})

test('its text has its values and its unit once', () => {
  const meaning = 'When it happened.'
  expect(describeField({ meaning, unit: 'seconds' })).toBe('When it happened. In seconds.')
  expect(describeField({ meaning: 'In Unix seconds.', unit: 'seconds' })).toBe('In Unix seconds.')
  expect(describeField({ meaning, values: { 1: 'set', 2: 'deleted' } })).toBe('When it happened. Known values: 1 (set), 2 (deleted).')
  expect(describeField({ meaning: '`High` or `Low`.', values: ['High', 'Low'] })).toBe('`High` or `Low`.')
})
