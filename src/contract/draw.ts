import { isObject } from '../json.ts'
import { candidatesFor, type Drawing } from './candidates.ts'
import type { Webhook } from './contract.ts'
import { branchesOf, fits, follow, type Schema, type SchemaNode } from './schema.ts'
import { type Seen, seenIn } from './seen.ts'

/**
 * What was decided, by place: the value of a field (`MsgBody.0.MsgType`), whether a field is
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
  const decks = new Map<SchemaNode, Map<string, unknown[]>>()
  /** Deals one of the options of a schema. Each comes once before any of them comes again. */
  const deal: Decide = ({ own, kind, options, isLeft = () => true }) => {
    const ofSchema = decks.get(own) ?? new Map<string, unknown[]>()
    decks.set(own, ofSchema)
    const deck = ofSchema.get(kind) ?? []
    ofSchema.set(kind, deck)
    if (!deck.some(isLeft)) deck.push(...options())
    const left = deck.filter(isLeft)
    const dealt = left[Math.floor(drawing.random() * left.length)]
    deck.splice(deck.indexOf(dealt), 1)
    return dealt
  }
  const draw = (decide: Decide) => new Body(webhook, drawing, seen, decide).drawn
  return {
    next: () => draw(deal),
    redraw: (choices) => draw(({ place, options }) => (choices.has(place) ? choices.get(place) : options()[0])),
  }
}

/** Something to decide at a place. */
interface Decision<Option = unknown> {
  place: string
  /** The schema it is about, and what is decided of it. */
  own: SchemaNode
  kind: string
  /** What is possible. The first is usual. */
  options: () => readonly Option[]
  /** Which of them are still possible, if earlier decisions took some away. */
  isLeft?: (option: unknown) => boolean
  /** Whether a value can be there that may not be one of the options. */
  isPossible: (value: unknown) => boolean
}

type Decide = (decision: Decision) => unknown

/** Where a value stands, and what is known of it. */
interface At {
  path: readonly string[]
  /** The path as a text. */
  place: string
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
  readonly #taken = new Map<string, number[]>()
  readonly #drawing: Drawing
  readonly #seen: Seen
  readonly #decide: Decide
  readonly drawn: Drawn

  constructor({ payload, examples }: Webhook, drawing: Drawing, seen: Seen, decide: Decide) {
    this.#drawing = drawing
    this.#seen = seen
    this.#decide = decide
    const body = this.#draw(payload, { path: [], place: '', usual: examples[0]?.body, own: payload }) as Record<string, unknown>
    this.drawn = { body, choices: this.#choices, places: this.#places }
  }

  #draw(schema: SchemaNode, at: At): unknown {
    const node = withAll(schema)
    const unit = node['x-unit'] ?? at.unit
    const branches = branchesOf(node)
    if (branches !== undefined) return this.#drawBranch(node, branches.map(follow), { ...at, unit })
    const { path, place, usual, own } = at
    this.#places.push({ path, schema: node })
    if ('const' in node) return node.const
    if (node.items !== undefined) return this.#drawList(node, follow(node.items), at)
    if (node.properties !== undefined) return this.#drawObject(node, at)
    const options = () => candidatesFor({ schema: node, usual, seen: this.#seen.valuesOf(own), unit }, this.#drawing)
    return this.#choose(path, { place, own, kind: '', options, isPossible: (value) => fits(node, value) })
  }

  #choose<Option>({ length }: At['path'], decision: Decision<Option>): Option {
    const { place, options, isPossible } = decision
    const isFull = this.#places.length > mostPlaces || length > deepest
    const value = isFull ? undefined : this.#decide(decision)
    if (value === undefined || !isPossible(value)) return options()[0] as Option
    this.#choices.set(place, value)
    return value as Option
  }

  #drawBranch(node: SchemaNode, branches: readonly SchemaNode[], at: At): unknown {
    const { path, place, usual, own, depth = 1 } = at
    const isSure = ({ 'x-confidence': confidence = 'documented' }: SchemaNode) => !this.#drawing.isSure || confidence === 'documented'
    const isUsual = (branch: SchemaNode) => usual !== undefined && fits(branch, usual)
    const sure = branches.filter(isSure)
    const ordered = [...sure.filter(isUsual), ...sure.filter((branch) => !isUsual(branch))]
    const options = ordered.map((branch) => branches.indexOf(branch))
    // The items of a list differ in kind as long as they can: a message has some kinds of elements once at most.
    const group = `${path.slice(0, -1).join('.')}#${depth}`
    const taken = (/^\d+$/.test(path.at(-1) ?? '') && this.#taken.get(group)) || []
    const isFree = (index: unknown) => !taken.includes(index as number)
    const index = this.#choose(path, {
      place: `${place}${'|'.repeat(depth)}`,
      own,
      kind: '|',
      options: () => options,
      isLeft: options.some(isFree) ? isFree : () => true,
      isPossible: (value) => options.includes(value as number),
    })
    this.#taken.set(group, [...taken, index])
    const branch = branches[index] as SchemaNode
    const whole = narrowed(node, branches, branch)
    const isBare = branch.properties === undefined && branch.type === undefined && branchesOf(branch) === undefined
    return this.#draw(whole, {
      ...at,
      usual: isObject(usual) && !fits(whole, usual) ? undefined : usual,
      own: isBare ? own : branch,
      depth: depth + 1,
    })
  }

  #drawList(node: SchemaNode, items: SchemaNode, { path, place, own, usual }: At): unknown[] {
    const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = node
    const given = Array.isArray(usual) ? usual : undefined
    const least = Math.max(minItems, 1)
    const lengths = [given?.length ?? least, least, 2, Math.min(maxItems, longestList)]
    const options = [...new Set(lengths.filter((length) => length >= minItems && length <= maxItems))]
    const length = this.#choose(path, { place: `${place}#`, own, kind: '#', options: () => options, isPossible: Number.isInteger })
    return Array.from({ length }, (_, index) => this.#draw(items, { ...within(path, String(index)), usual: given?.[index], own: items }))
  }

  #drawObject(node: SchemaNode, { path, own, usual }: At): Record<string, unknown> {
    const given = isObject(usual) ? usual : undefined
    const value: Record<string, unknown> = {}
    const fields = node.properties ?? {}
    // In the order of the sample: the order of keys is the subject of a check of its own.
    const names = new Set([...Object.keys(given ?? {}).filter((name) => Object.hasOwn(fields, name)), ...Object.keys(fields)])
    for (const name of names) {
      const field = follow(fields[name] as Schema)
      const at = within(path, name)
      const options = node.required?.includes(name) ? [true] : this.#presences(node, own, name, field, given)
      const isPossible = (value: unknown) => options.includes(value as boolean)
      const decision = { place: `${at.place}?`, own, kind: name, options: () => options, isPossible }
      if (options.length === 1 ? options[0] : this.#choose(at.path, decision))
        value[name] = this.#draw(field, { ...at, usual: given?.[name], own: field })
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

/** Where a field of an object or an item of a list stands. */
function within(path: readonly string[], name: string): Pick<At, 'path' | 'place'> {
  const whole = [...path, name]
  return { path: whole, place: whole.join('.') }
}

/** What was made of a schema. Each body asks for the same again. */
const narrowedNodes = new WeakMap<SchemaNode, Map<SchemaNode, SchemaNode>>()
const wholeNodes = new WeakMap<SchemaNode, SchemaNode>()

/** A schema with one of its branches, and no field that would make a value fit another branch. */
function narrowed(node: SchemaNode, branches: readonly SchemaNode[], branch: SchemaNode): SchemaNode {
  const known = narrowedNodes.get(node) ?? new Map<SchemaNode, SchemaNode>()
  narrowedNodes.set(node, known)
  const made = known.get(branch) ?? narrow(node, branches, branch)
  known.set(branch, made)
  return made
}

function narrow({ oneOf: _, anyOf: __, ...node }: SchemaNode, branches: readonly SchemaNode[], branch: SchemaNode): SchemaNode {
  const whole = merged(node, branch)
  if (whole.properties === undefined) return whole
  const foreign = branches.flatMap(({ required = [] }) => required).filter((name) => !whole.required?.includes(name))
  return { ...whole, properties: without(whole.properties, foreign) }
}

/** A schema with what its `allOf` asks for. */
function withAll(schema: SchemaNode): SchemaNode {
  if (schema.allOf === undefined) return schema
  const { allOf, ...node } = schema
  const whole = wholeNodes.get(schema) ?? allOf.map((part) => withAll(follow(part))).reduce<SchemaNode>(merged, node)
  wholeNodes.set(schema, whole)
  return whole
}

function merged(one: SchemaNode, other: SchemaNode): SchemaNode {
  const properties = one.properties || other.properties ? { properties: { ...one.properties, ...other.properties } } : {}
  const required = one.required || other.required ? { required: [...(one.required ?? []), ...(other.required ?? [])] } : {}
  return { ...one, ...other, ...properties, ...required }
}

function without<Value>(fields: Readonly<Record<string, Value>>, names: readonly string[]): Record<string, Value> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)))
}
