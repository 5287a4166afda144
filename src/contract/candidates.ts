import { isObject } from '../json.ts'
import { fits, type SchemaNode } from './schema.ts'

/** How the value of a field is drawn. */
export interface Drawing {
  /** Numbers from 0 to below 1. */
  random: () => number
  /** Only values that the documents give, or others of the same kind. Otherwise also what only follows from the contract. */
  isSure: boolean
}

/** What the values of a field are like. */
export interface Place {
  schema: SchemaNode
  /** The value of the documented sample; undefined if it has none there. */
  usual: unknown
  /** The values of the examples. */
  seen: readonly unknown[]
  /** The unit of a number, such as seconds. */
  unit: string | undefined
}

const letters = 'abcdefghijkmnpqrstuvwxyz'

/** For fields that no example has. Each pattern of the contract fits one of them. */
const words = ['word', 'a1', '7', '2038']

/** Texts that a user or an app could choose as an id. */
const oddWords = ['007', 'null', "O'Neil", 'a"b\\c', '<b>&amp;', 'a+b%20c']

/** A bound of a text is drawn if it is shorter, in characters. A message has 12 KB at most. */
const longestText = 5000

/** Texts that a user could write. */
const oddProse = ['红包 🧧 e\u0301', 'first line\nsecond line\ttab']

/** The values among which one is drawn. The first one is the most usual. */
export function candidatesFor(place: Place, drawing: Drawing): readonly unknown[] {
  const { schema, usual } = place
  if (schema.enum !== undefined) return distinct([usual, ...schema.enum], schema)
  const known = knownValues(schema)
  const usualFirst = [usual, ...place.seen]
  if (known !== undefined) return distinct([...usualFirst, ...(drawing.isSure ? [] : known)], schema, known)
  const kinds = [schema.type ?? 'object'].flat()
  return distinct(
    kinds.flatMap((kind) => [
      ...(isTime(place) ? [usual] : usualFirst).filter((value) => fits({ type: kind }, value)),
      ...ofKind(kind, place, drawing),
    ]),
    schema,
  )
}

function ofKind(kind: string, place: Place, drawing: Drawing): readonly unknown[] {
  if (isTime(place)) return times(kind, place, drawing)
  if (kind === 'string') return texts(place, drawing)
  if (kind === 'integer' || kind === 'number') return numbers(place, kind, drawing)
  return { boolean: [true, false], object: [{}], null: [null] }[kind] ?? []
}

const isTime = ({ unit }: Place) => unit === 'seconds' || unit === 'milliseconds'

/** Times near that of the sample: a receiver may refuse an event that is much older than another one. */
function times(kind: string, { schema, usual, seen, unit }: Place, { random }: Drawing): readonly unknown[] {
  const base = Number(usual ?? seen[0] ?? schema.minimum ?? 0)
  const later = base + 1 + Math.floor(random() * (unit === 'seconds' ? 5 : 5000))
  return [base, later].map((time) => (kind === 'string' ? String(time) : time))
}

function texts({ schema, seen }: Place, { random, isSure }: Drawing): readonly string[] {
  const own = seen.filter((value) => typeof value === 'string')
  const plain = own.length > 0 ? [] : words
  const varied = (own.length > 0 ? own.slice(0, 3) : words).map((text) => otherText(text, random))
  const hasForm = own.some((text) => /^[{[]|:\/\//.test(text))
  const isProse = own.some((text) => /[^\x21-\x7e]/.test(text))
  const odd = isSure || hasForm ? [] : isProse ? [...oddWords, ...oddProse] : oddWords
  const lengths = hasBounds(schema, isSure) ? [schema.minLength ?? 0, schema.maxLength ?? 0] : []
  const long = lengths.filter((length) => length > 0 && length < longestText).map((length) => 'a'.repeat(length))
  return [...plain, ...varied, ...long, ...odd]
}

function numbers({ schema, seen }: Place, kind: string, { random, isSure }: Drawing): readonly number[] {
  const own = seen.filter((value) => typeof value === 'number')
  const { minimum = 0, maximum = 2 ** 31 - 1 } = schema
  const plain = own.length > 0 ? own : [Math.max(minimum, 1)]
  if (kind === 'number') return [...plain, ...plain.map((value) => value * (0.5 + random() / 2))]
  // Small differences, so that a counter stays plausible.
  const near = plain.map((value) => value + 1 + Math.floor(random() * 5000))
  const between = minimum + Math.floor(random() * (maximum - minimum))
  return [...plain, ...near, ...(hasBounds(schema, isSure) ? [minimum, maximum, between] : [])]
}

/** Whether the bounds of a schema may be drawn. */
function hasBounds({ 'x-bounds': bounds }: SchemaNode, isSure: boolean): boolean {
  return !isSure || bounds === 'documented'
}

function knownValues({ 'x-known-values': known, type }: SchemaNode): readonly unknown[] | undefined {
  if (!isObject(known)) return known as readonly unknown[] | undefined
  return type === 'string' ? Object.keys(known) : Object.keys(known).map(Number)
}

/** The values that fit, each once. */
function distinct(values: readonly unknown[], schema: SchemaNode, instead: readonly unknown[] = []): readonly unknown[] {
  const fitting = (all: readonly unknown[]) => [...new Set(all)].filter((value) => fits(schema, value) && !isControlled(value))
  const [first, ...rest] = fitting(values)
  const found = first === undefined ? fitting(instead) : [first, ...rest]
  if (found.length === 0) throw new Error(`No value is known that fits ${JSON.stringify(schema)}.`)
  return found
}

/** Whether a text has control characters besides line breaks and tabs. They are the subject of a check of their own. */
function isControlled(value: unknown): boolean {
  return typeof value === 'string' && /(?![\t\n\r])\p{Cc}/u.test(value)
}

/** Other letters and digits in place of the last word. What stands before it may be a prefix with a meaning. */
export function otherText(text: string, random: () => number): string {
  const any = (characters: string) => characters.charAt(Math.floor(random() * characters.length))
  return text.replace(/[\p{L}\p{N}]+(?=[^\p{L}\p{N}]*$)/u, (word) =>
    [...word]
      .map((character) => (isDigit(character) ? any('123456789') : isCapital(character) ? any(letters).toUpperCase() : any(letters)))
      .join(''),
  )
}

// Nearly all are ASCII, for which a class of characters takes many times as long.
const isDigit = (character: string) => (character < '\x80' ? character >= '0' && character <= '9' : /\p{N}/u.test(character))
const isCapital = (character: string) => (character < '\x80' ? character >= 'A' && character <= 'Z' : /\p{Lu}/u.test(character))
