import { ChatproofError } from '../error.ts'
import { deepest, isObject } from '../json.ts'
import { suggest } from '../suggest.ts'
import { quote } from '../text.ts'

/** A JSON Schema. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** One argument of a tool: its JSON Schema, and the same as a test and in words. */
export interface Argument<Value = unknown> {
  schema: JsonSchema
  /** What it takes, as the end of a sentence. */
  takes: string
  fits(value: unknown): value is Value
  isRequired?: true
}

/** The arguments of a tool by name. */
export type Arguments = Readonly<Record<string, Argument>>

type RequiredIn<Given extends Arguments> = { [Name in keyof Given]: Given[Name] extends { isRequired: true } ? Name : never }[keyof Given]
type ValueOf<Given> = Given extends Argument<infer Value> ? Value : never

/** What a tool gets: the values of its arguments. */
export type ValuesOf<Given extends Arguments> = { [Name in RequiredIn<Given>]: ValueOf<Given[Name]> } & {
  [Name in Exclude<keyof Given, RequiredIn<Given>>]?: ValueOf<Given[Name]>
}

/** The longest text, and the longest list of texts. */
const longestText = 2000
const longestList = 100

/** The longest arguments of one call, in characters of JSON. */
const longestCall = 256 * 1024

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longestText

export function text(description: string): Argument<string> {
  const takes = `text of at most ${longestText} characters`
  return { schema: { type: 'string', maxLength: longestText, description }, takes, fits: isText }
}

export function choice<const Choice extends string>(choices: readonly Choice[], description: string): Argument<Choice> {
  const fits = (value: unknown): value is Choice => choices.includes(value as Choice)
  return { schema: { type: 'string', enum: choices, description }, takes: `one of ${choices.join(', ')}`, fits }
}

export function whole(minimum: number, maximum: number, description: string): Argument<number> {
  const fits = (value: unknown): value is number => Number.isInteger(value) && minimum <= (value as number) && (value as number) <= maximum
  return { schema: { type: 'integer', minimum, maximum, description }, takes: `a whole number from ${minimum} to ${maximum}`, fits }
}

export function yes(description: string): Argument<boolean> {
  return { schema: { type: 'boolean', description }, takes: 'true or false', fits: (value) => typeof value === 'boolean' }
}

export function texts(description: string): Argument<string[]> {
  const items = { type: 'string', maxLength: longestText }
  const fits = (value: unknown): value is string[] => Array.isArray(value) && value.length <= longestList && value.every(isText)
  return { schema: { type: 'array', items, maxItems: longestList, description }, takes: `a list of at most ${longestList} texts`, fits }
}

export function object(description: string): Argument<Record<string, unknown>> {
  return { schema: { type: 'object', description }, takes: 'a JSON object', fits: isObject }
}

/** The same argument, which each call has to give. */
export function required<Value>(argument: Argument<Value>): Argument<Value> & { isRequired: true } {
  return { ...argument, isRequired: true }
}

/** The JSON Schema of all arguments of a tool. */
export function schemaOf(given: Arguments): { type: 'object' } & JsonSchema {
  const names = Object.entries(given).flatMap(([name, { isRequired }]) => (isRequired ? [name] : []))
  const properties = Object.fromEntries(Object.entries(given).map(([name, { schema }]) => [name, schema]))
  return { type: 'object', properties, additionalProperties: false, ...(names.length > 0 && { required: names }) }
}

/**
 * Reads the arguments of a call, as the schema of the tool has them.
 *
 * @param tool its name, for the message
 * @throws ChatproofError `usage` for an argument that is unknown, missing or wrong, and for arguments that are too long or too deep
 */
export function readArguments<Given extends Arguments>(tool: string, given: Given, values: unknown = {}): ValuesOf<Given> {
  if (!isObject(values)) throw usage(`The arguments of ${tool} are not a JSON object.`)
  const names = Object.keys(given)
  for (const name of Object.keys(values))
    if (!names.includes(name))
      throw usage(`${tool} has no argument ${quote(name)}.${suggest(name, names) || ` It takes ${names.join(', ') || 'none'}.`}`)
  if (isDeep(values, deepest)) throw usage(`The arguments of ${tool} are nested more than ${deepest} levels deep.`)
  if (JSON.stringify(values).length > longestCall) throw usage(`The arguments of ${tool} are longer than ${longestCall} characters.`)
  for (const [name, { isRequired, fits, takes }] of Object.entries(given)) {
    if (values[name] === undefined && isRequired) throw usage(`${tool} needs ${name}, ${takes}.`)
    if (values[name] !== undefined && !fits(values[name])) throw usage(`${name} of ${tool} takes ${takes}.`)
  }
  return values as ValuesOf<Given>
}

/** What a caller did wrong, as a sentence. */
export function usage(message: string): ChatproofError {
  return new ChatproofError('usage', message)
}

function isDeep(value: unknown, most: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return most === 0 || Object.values(value).some((each) => isDeep(each, most - 1))
}
