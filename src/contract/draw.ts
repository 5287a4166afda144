import { candidatesFor, type Drawing } from './candidates.ts'
import type { Webhook } from './contract.ts'
import { branchesOf, fits, follow, isObject, type SchemaNode } from './schema.ts'
import { type Seen, seenIn } from './seen.ts'

/**
 * What was decided differently from the documented sample, by place: the value of a field (`MsgBody.0.MsgType`), whether a field is
 * there (`EventTime?`), how long a list is (`MsgBody#`), and which of several schemas a value has (`EventTime|`).
 */
export type Choices = ReadonlyMap<string, unknown>

/** A body that was drawn. */
export interface Drawn {
  body: Record<string, unknown>
  choices: Choices
  /** Where its fields and items stand, with their schemas. */
  places: readonly { path: readonly string[]; schema: SchemaNode }[]
}

/** Draws the bodies of a webhook from its schema. */
export interface Drawer {
  /**
   * Another body. Each place takes what is possible there in turn: fields that may be absent, listed values, bounds, branches. A few bodies
   * have all of it.
   */
  next(): Drawn
  /** The body with these choices. Where there is none, it is as in the documented sample, or as short as it can be. */
  redraw(choices: Choices): Drawn
}

/** A body has about as many values at most. Beyond that, and below this depth, nothing is drawn. */
const mostPlaces = 120
const deepest = 10

/** How long a drawn list is at most, if its schema does not say it. */
const longestList = 3

export function openDrawer(webhook: Webhook, drawing: Drawing): Drawer {
  const seen = drawing.isSure ? seenIn('documented') : seenIn('documented', 'observed', 'inferred')
  const decks = new Map<string, number[]>()
  /** The index of one of `count` possibilities. Each comes once before any of them comes again. */
  const deal = (place: string, count: number): number => {
    const key = `${place} ${count}`
    const deck = decks.get(key) ?? []
    decks.set(key, deck)
    if (deck.length === 0) deck.push(...Array.from({ length: count }, (_, index) => index))
    return deck.splice(Math.floor(drawing.random() * deck.length), 1)[0] as number
  }
  const draw = (decide: Decide) => new Body(webhook, drawing, seen, decide).drawn
  return {
    next: () => draw((path, options) => options[deal(path.replaceAll(/\.\d+(?=[.#?|]|$)/g, '.*'), options.length)]),
    redraw: (choices) => draw((path, [usual]) => (choices.has(path) ? choices.get(path) : usual)),
  }
}

/** Decides for one of the options at a place. The first one is usual. */
type Decide = (path: string, options: readonly unknown[]) => unknown

/** Where a value stands, and what is known of it. */
interface At {
  path: readonly string[]
  /** What the documented sample has there. */
  usual?: unknown
  /** The schema to which belongs what was seen in examples. */
  own: SchemaNode
  /** The unit that a schema around gives. */
  unit?: string | undefined
  /** How many choices between schemas were made for it before. */
  depth?: number
}

/** One body, as it is drawn. */
class Body {
  readonly #choices = new Map<string, unknown>()
  readonly #places: { path: readonly string[]; schema: SchemaNode }[] = []
  /** Which branches the items of a list have so far. */
  readonly #taken = new Map<string, SchemaNode[]>()
  readonly #drawing: Drawing
  readonly #seen: Seen
  readonly #decide: Decide
  readonly drawn: Drawn

  constructor({ payload, examples }: Webhook, drawing: Drawing, seen: Seen, decide: Decide) {
    this.#drawing = drawing
    this.#seen = seen
    this.#decide = decide
    const body = this.#draw(payload, { path: [], usual: examples[0]?.body, own: payload }) as Record<string, unknown>
    this.drawn = { body, choices: this.#choices, places: this.#places }
  }

  #draw(schema: SchemaNode, at: At): unknown {
    const node = withAll(schema)
    const unit = node['x-unit'] ?? at.unit
    const branches = branchesOf(node)
    if (branches !== undefined) return this.#drawBranch(node, branches.map(follow), { ...at, unit })
    const { path, usual, own } = at
    this.#places.push({ path, schema: node })
    if ('const' in node) return node.const
    if (node.items !== undefined) return this.#drawList(node, follow(node.items), Array.isArray(usual) ? usual : undefined, path)
    if (node.properties !== undefined) return this.#drawObject(node, own, isObject(usual) ? usual : undefined, path)
    const place = { schema: node, usual, seen: this.#seen.valuesOf(own), unit }
    return this.#choose(path.join('.'), candidatesFor(place, this.#drawing), (value) => fits(node, value))
  }

  #choose<Option>(place: string, options: readonly Option[], isPossible: (value: unknown) => boolean): Option {
    const usual = options[0] as Option
    const isFull = this.#places.length > mostPlaces || place.split('.').length > deepest
    const value = isFull ? usual : this.#decide(place, options)
    if (value === usual || !isPossible(value)) return usual
    this.#choices.set(place, value)
    return value as Option
  }

  #drawBranch(node: SchemaNode, branches: readonly SchemaNode[], at: At): unknown {
    const { path, usual, own, depth = 1 } = at
    const isSure = ({ 'x-confidence': confidence = 'documented' }: SchemaNode) => !this.#drawing.isSure || confidence === 'documented'
    const isUsual = (branch: SchemaNode) => usual !== undefined && fits(branch, usual)
    const sure = branches.filter(isSure)
    // The items of a list differ in kind as long as they can: a message has some kinds of elements once at most.
    const group = `${path.slice(0, -1).join('.')}#${depth}`
    const isItem = /^\d+$/.test(path.at(-1) ?? '')
    const taken = this.#taken.get(group) ?? []
    const left = sure.filter((branch) => !isUsual(branch) && !(isItem && taken.includes(branch)))
    const ordered = [...sure.filter(isUsual), ...(left.length > 0 ? left : sure)]
    const options = ordered.map((branch) => branches.indexOf(branch))
    const index = this.#choose(`${path.join('.')}${'|'.repeat(depth)}`, options, (value) => options.includes(value as number))
    const branch = branches[index] as SchemaNode
    this.#taken.set(group, [...taken, branch])
    const whole = narrowed(node, branches, branch)
    const isBare = branch.properties === undefined && branch.type === undefined && branchesOf(branch) === undefined
    return this.#draw(whole, {
      ...at,
      usual: isObject(usual) && !fits(whole, usual) ? undefined : usual,
      own: isBare ? own : branch,
      depth: depth + 1,
    })
  }

  #drawList({ minItems = 0, maxItems = longestList }: SchemaNode, items: SchemaNode, usual: unknown[] | undefined, path: At['path']) {
    const least = Math.max(minItems, 1)
    const lengths = [usual?.length ?? least, least, 2, Math.min(maxItems, longestList)]
    const options = [...new Set(lengths.filter((length) => length >= minItems && length <= maxItems))]
    const length = this.#choose(`${path.join('.')}#`, options, Number.isInteger)
    return Array.from({ length }, (_, index) => this.#draw(items, { path: [...path, String(index)], usual: usual?.[index], own: items }))
  }

  #drawObject(node: SchemaNode, own: SchemaNode, usual: Record<string, unknown> | undefined, path: At['path']) {
    const value: Record<string, unknown> = {}
    for (const [name, given] of Object.entries(node.properties ?? {})) {
      const field = follow(given)
      const at = [...path, name]
      const options = node.required?.includes(name) ? [true] : this.#presences(node, own, name, field, usual)
      const isThere = this.#choose(`${at.join('.')}?`, options, (given) => options.includes(given as boolean))
      if (isThere) value[name] = this.#draw(field, { path: at, usual: usual?.[name], own: field })
    }
    return value
  }

  /** Whether a field that is not required may be there, and may be absent: the first is usual. */
  #presences(node: SchemaNode, own: SchemaNode, name: string, field: SchemaNode, usual: object | undefined): boolean[] {
    const isUsual = usual === undefined ? !this.#seen.isLacked(own, name) : Object.hasOwn(usual, name)
    const { 'x-confidence': confidence = 'documented' } = field
    const mayBeAbsent = node['x-required']?.confidence === 'documented' || this.#seen.isLacked(own, name)
    const isOtherKnown = isUsual ? mayBeAbsent : confidence === 'documented'
    return this.#drawing.isSure && !isOtherKnown ? [isUsual] : [isUsual, !isUsual]
  }
}

/** A schema with one of its branches, and no field that would make a value fit another branch. */
function narrowed({ oneOf: _, anyOf: __, ...node }: SchemaNode, branches: readonly SchemaNode[], branch: SchemaNode): SchemaNode {
  const whole = merged(node, branch)
  if (whole.properties === undefined) return whole
  const foreign = branches.flatMap(({ required = [] }) => required).filter((name) => !whole.required?.includes(name))
  return { ...whole, properties: without(whole.properties, foreign) }
}

/** A schema with what its `allOf` asks for. */
function withAll({ allOf = [], ...node }: SchemaNode): SchemaNode {
  return allOf.map((part) => withAll(follow(part))).reduce<SchemaNode>(merged, node)
}

function merged(one: SchemaNode, other: SchemaNode): SchemaNode {
  const properties = one.properties || other.properties ? { properties: { ...one.properties, ...other.properties } } : {}
  const required = one.required || other.required ? { required: [...(one.required ?? []), ...(other.required ?? [])] } : {}
  return { ...one, ...other, ...properties, ...required }
}

function without<Value>(fields: Readonly<Record<string, Value>>, names: readonly string[]): Record<string, Value> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)))
}
