/**
 * The state as lines of JSON, and back. It may hold objects, arrays, Maps, Sets, texts, numbers, booleans, null and undefined. What is
 * there twice is one thing again, and no line is long, however large the state is: large collections, and those that are there twice,
 * have lines of their own.
 */

type Kind = 'object' | 'list' | 'map' | 'set'

/** Some entries of a collection: its values, or pairs of a key and a value. The state itself is number 0. */
export interface Piece {
  of: number
  kind: Kind
  entries: unknown[]
}

/** Marks a value that JSON does not have. */
const mark = '$'

/** A collection of more entries has lines of its own. */
const mostInside = 64

/** How long the entries of a line are, in characters. */
const pieceLength = 64 * 1024

type Collection = object

function kindOf(value: Collection): Kind {
  if (value instanceof Map) return 'map'
  if (value instanceof Set) return 'set'
  if (Array.isArray(value)) return 'list'
  const prototype = Object.getPrototypeOf(value)
  if (prototype === Object.prototype || prototype === null) return 'object'
  throw new TypeError(`The state holds a ${prototype.constructor?.name}, which a journal cannot keep.`)
}

function entriesOf(value: Collection): readonly unknown[] {
  if (Array.isArray(value)) return value
  return value instanceof Map || value instanceof Set ? [...value] : Object.entries(value)
}

/** The collections that are in a value more than once. */
function findShared(root: Collection): Set<Collection> {
  const seen = new Set<Collection>()
  const shared = new Set<Collection>()
  const left: unknown[] = [root]
  while (left.length > 0) {
    const value = left.pop()
    if (typeof value !== 'object' || value === null) continue
    if (seen.has(value)) shared.add(value)
    else {
      seen.add(value)
      if (value instanceof Map) for (const [key, each] of value) left.push(key, each)
      else for (const each of value instanceof Set ? value : Object.values(value)) left.push(each)
    }
  }
  return shared
}

/** Writes a state in pieces. Each is as long as a line may be. */
export function* takeSnapshot(state: Collection): Generator<Piece> {
  const shared = findShared(state)
  const numbers = new Map<Collection, number>([[state, 0]])
  const left: Collection[] = [state]

  function encode(value: unknown): unknown {
    if (value === undefined) return { [mark]: 'undefined' }
    if (typeof value === 'number') return Number.isFinite(value) ? value : { [mark]: String(value) }
    if (typeof value !== 'object' || value === null) return value
    const kind = kindOf(value)
    const entries = entriesOf(value)
    if (shared.has(value) || entries.length > mostInside) return { [mark]: kind, at: numberOf(value) }
    if (kind === 'list') return entries.map(encode)
    if (kind !== 'object' || Object.hasOwn(value, mark)) return { [mark]: kind, entries: encodeEntries(kind, entries) }
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, encode(each)]))
  }
  function encodeEntries(kind: Kind, entries: readonly unknown[]): unknown[] {
    if (kind === 'list' || kind === 'set') return entries.map(encode)
    return (entries as [unknown, unknown][]).map(([key, value]) => [encode(key), encode(value)])
  }
  function numberOf(value: Collection): number {
    const known = numbers.get(value)
    if (known !== undefined) return known
    numbers.set(value, numbers.size)
    left.push(value)
    return numbers.size - 1
  }

  for (let value = left.pop(); value !== undefined; value = left.pop()) {
    const of = numbers.get(value) as number
    const kind = kindOf(value)
    let entries: unknown[] = []
    let length = 0
    for (const entry of entriesOf(value)) {
      const [encoded] = encodeEntries(kind, [entry])
      entries.push(encoded)
      length += JSON.stringify(encoded).length
      if (length < pieceLength) continue
      yield { of, kind, entries }
      entries = []
      length = 0
    }
    if (entries.length > 0) yield { of, kind, entries }
  }
}

/** Reads the pieces of a state, in any order. */
export interface SnapshotReader {
  /** @throws TypeError for what is no piece */
  add(piece: Piece): void
  /** The state so far; undefined if there was no piece of it. */
  state(): unknown
}

const makers = { object: () => ({}), list: () => [], map: () => new Map(), set: () => new Set() }

export function readSnapshot(): SnapshotReader {
  const collections = new Map<number, Collection>()

  function at(number: unknown, kind: Kind): Collection {
    if (!Number.isSafeInteger(number) || !Object.hasOwn(makers, kind)) throw new TypeError('no collection')
    const known = collections.get(number as number) ?? makers[kind]()
    if (kindOf(known) !== kind) throw new TypeError('another kind of collection')
    collections.set(number as number, known)
    return known
  }
  function decode(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map(decode)
    if (!Object.hasOwn(value, mark)) return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, decode(each)]))
    const { [mark]: kind, at: number, entries } = value as { [mark]: Kind | 'undefined'; at?: unknown; entries?: unknown }
    if (kind === 'undefined') return undefined
    if (!Object.hasOwn(makers, kind)) return Number(kind)
    return entries === undefined ? at(number, kind) : fill(makers[kind](), entries)
  }
  function fill(collection: Collection, entries: unknown): Collection {
    if (!Array.isArray(entries)) throw new TypeError('no entries')
    for (const entry of entries) {
      if (collection instanceof Set) collection.add(decode(entry))
      else if (Array.isArray(collection)) collection.push(decode(entry))
      else {
        const [key, value] = entry as [unknown, unknown]
        if (collection instanceof Map) collection.set(decode(key), decode(value))
        // Not an assignment: the key may be __proto__.
        else
          Object.defineProperty(collection, key as string, { value: decode(value), writable: true, enumerable: true, configurable: true })
      }
    }
    return collection
  }

  return {
    add: ({ of, kind, entries }) => void fill(at(of, kind), entries),
    state: () => collections.get(0),
  }
}
