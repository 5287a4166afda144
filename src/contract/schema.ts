import contract from '../../generated/webhooks.json' with { type: 'json' }
import { isObject } from '../json.ts'

export interface Ref {
  $ref: string
}

/** A schema of the contract, or a reference to one. */
export type Schema = Ref | SchemaNode

/** The keywords that the contract uses to describe the JSON of a callback, with what this project says about them. */
export interface SchemaNode {
  title?: string
  description?: string
  type?: string | readonly string[]
  const?: unknown
  enum?: readonly unknown[]
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  pattern?: string
  minItems?: number
  maxItems?: number
  items?: Schema
  properties?: Readonly<Record<string, Schema>>
  required?: readonly string[]
  additionalProperties?: boolean | Schema
  oneOf?: readonly Schema[]
  anyOf?: readonly Schema[]
  allOf?: readonly Schema[]
  not?: Schema
  /** Values that are known of a field that may have others: a list, or an object whose keys they are. */
  'x-known-values'?: readonly unknown[] | Readonly<Record<string, string>>
  'x-confidence'?: string
  'x-bounds'?: string
  'x-required'?: { confidence: string }
  'x-unit'?: string
}

const components: Readonly<Record<string, string>> = contract.components
const followed = new Map<string, unknown>()

/** What a reference leads to: always the same object. */
export function follow<Node extends object>(node: Ref | Node): Node {
  if (!('$ref' in node)) return node
  const known = followed.get(node.$ref)
  if (known !== undefined) return known as Node
  const found = JSON.parse(components[node.$ref] as string) as Node
  followed.set(node.$ref, found)
  return found
}

/** A schema that needs no other file: what it refers to is in its `$defs`. Where its facts come from is left out. */
export function standalone(schema: Schema): object {
  const definitions: Record<string, unknown> = {}
  const copy = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(copy)
    if (!isObject(node)) return node
    if (typeof node.$ref !== 'string') return Object.fromEntries(factsIn(node).map(([key, each]) => [key, copy(each)]))
    const name = node.$ref.slice(node.$ref.lastIndexOf('/') + 1)
    if (!(name in definitions)) {
      // The place is taken first: a schema may refer to itself.
      definitions[name] = {}
      definitions[name] = copy(follow(node as unknown as Ref))
    }
    return { $ref: `#/$defs/${name}` }
  }
  const whole = copy(follow(schema)) as object
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...whole, $defs: definitions }
}

function factsIn(node: Record<string, unknown>): [string, unknown][] {
  return Object.entries(node).filter(([key]) => !/^x-(?!known-values$|unit$)/.test(key))
}

/** The schemas one of which a value has to fit; undefined if there is no choice. */
export function branchesOf({ oneOf, anyOf }: SchemaNode): readonly Schema[] | undefined {
  return oneOf ?? anyOf
}

/** Whether a value fits a schema. The generated validators know whole bodies only; this also knows the parts of a body. */
export function fits(schema: Schema, value: unknown): boolean {
  const node = follow(schema)
  const { type, enum: listed, oneOf, anyOf, allOf, not } = node
  const isOfType = (name: string) => (name === 'integer' ? Number.isInteger(value) : name === typeOf(value))
  return (
    (type === undefined || (typeof type === 'string' ? isOfType(type) : type.some(isOfType))) &&
    (!('const' in node) || node.const === value) &&
    (listed === undefined || listed.includes(value)) &&
    (typeof value !== 'number' || isWithin(value, node.minimum, node.maximum)) &&
    (typeof value !== 'string' || fitsText(node, value)) &&
    (!Array.isArray(value) || fitsList(node, value)) &&
    (!isObject(value) || fitsObject(node, value)) &&
    (oneOf === undefined || oneOf.filter((each) => fits(each, value)).length === 1) &&
    (anyOf === undefined || anyOf.some((each) => fits(each, value))) &&
    (allOf === undefined || allOf.every((each) => fits(each, value))) &&
    (not === undefined || !fits(not, value))
  )
}

function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
}

function isWithin(value: number, least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY): boolean {
  return value >= least && value <= most
}

const patterns = new Map<string, RegExp>()

function compiled(pattern: string): RegExp {
  const made = patterns.get(pattern) ?? new RegExp(pattern, 'u')
  patterns.set(pattern, made)
  return made
}

function fitsText({ minLength, maxLength, pattern }: SchemaNode, text: string): boolean {
  const hasBounds = minLength !== undefined || maxLength !== undefined
  return (!hasBounds || isWithin([...text].length, minLength, maxLength)) && (pattern === undefined || compiled(pattern).test(text))
}

function fitsList({ minItems, maxItems, items }: SchemaNode, list: readonly unknown[]): boolean {
  return isWithin(list.length, minItems, maxItems) && (items === undefined || list.every((each) => fits(items, each)))
}

function fitsObject({ properties = {}, required = [], additionalProperties: more = true }: SchemaNode, value: object): boolean {
  const fitsField = ([name, field]: [string, unknown]) => {
    const known = Object.hasOwn(properties, name) ? properties[name] : undefined
    return known !== undefined ? fits(known, field) : typeof more === 'boolean' ? more : fits(more, field)
  }
  return required.every((name) => Object.hasOwn(value, name)) && Object.entries(value).every(fitsField)
}
