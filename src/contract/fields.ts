import { say } from '../say.ts'
import { follow, type Schema, type SchemaNode } from './schema.ts'

/** One field of a body, for people. */
export interface Field {
  /** The path to it: `Info.Action`, or `Events[].EventType` for a field of each item of a list. */
  name: string
  /** A type of JSON, `list of …`, or the only values it may have. */
  type: string
  /** Whether what contains it always has it. */
  required: boolean
  meaning: string
  unit?: string
  /** Values that are known of a field that may have others: a list, or an object that says what each means. */
  values?: NonNullable<SchemaNode['x-known-values']>
}

/** The fields of a schema, each followed by the fields in it. What has a choice of forms is one field, named after its schema. */
export function fieldsOf(schema: Schema, path = ''): Field[] {
  const { properties = {}, required = [] } = follow(schema)
  return Object.entries(properties).flatMap(([key, given]) => {
    const node = follow(given)
    const name = path + key
    const field: Field = {
      name,
      type: typeOf(given),
      required: required.includes(key),
      meaning: (node.description ?? '').trim().replaceAll(/\s+/g, ' '),
      ...(node['x-unit'] !== undefined && { unit: node['x-unit'] }),
      ...(node['x-known-values'] !== undefined && { values: node['x-known-values'] }),
    }
    return [field, ...(node.items === undefined ? fieldsOf(given, `${name}.`) : fieldsOf(node.items, `${name}[].`))]
  })
}

/**
 * What a field means, in one text: its meaning, and the values that are known of it and its unit where those are not in it.
 *
 * @param translate turns a text into the reader's language
 */
export function describeField(
  { meaning, values = [], unit }: Omit<Field, 'name' | 'type' | 'required'>,
  translate: (text: string) => string = (text) => text,
): string {
  const known = Array.isArray(values) ? values : Object.entries(values).map(([value, means]) => `${value} (${translate(String(means))})`)
  return [
    translate(meaning),
    known.some((value) => !meaning.includes(String(value))) && translate(say`Known values: ${known.join(', ')}.`),
    unit !== undefined && !meaning.includes(unit) && translate(say`In ${unit}.`),
  ]
    .filter(Boolean)
    .join(' ')
}

const either = (types: readonly string[]): string => types.reduce((before, type) => say`${before} or ${type}`)

function typeOf(schema: Schema): string {
  const node = follow(schema)
  const branches = node.oneOf ?? node.anyOf
  if (node.const !== undefined) return JSON.stringify(node.const)
  if (node.enum !== undefined) return either(node.enum.map((value) => JSON.stringify(value)))
  if (node.type === 'array') return node.items === undefined ? say`list` : say`list of ${typeOf(node.items)}`
  if (node.type !== undefined || branches === undefined) return either([node.type ?? 'any'].flat())
  const types = [...new Set(branches.map(typeOf))]
  return types.every((type) => !type.includes('object')) || node.title === undefined ? either(types) : node.title
}
