import { mulberry32 } from '../conformance/queue.ts'
import { findWebhook, type Webhook } from '../contract/contract.ts'
import { type Drawn as DrawnBody, openDrawer } from '../contract/draw.ts'
import { ChatproofError } from '../error.ts'
import { say } from '../say.ts'
import { quote } from '../text.ts'

/** How often a webhook comes, beside others, and what its payloads have. */
export interface MixPart {
  webhook: Webhook
  /** A webhook of weight 2 comes twice as often as one of weight 1. */
  weight: number
  /** Fields at the top of the body that are not drawn. */
  set?: Readonly<Record<string, unknown>>
  /** Fields at the top of the body that count up with each callback, from the first number to the last. */
  count?: Readonly<Record<string, readonly [from: number, to: number]>>
}

/** One callback of a mix. */
export interface Drawn {
  part: MixPart
  /** Makes the body, as JSON. Fields that say when something happened say this time, in Unix milliseconds. */
  body(now: number): string
}

/** Draws callbacks. The same seed gives the same webhooks in the same order, with the same bodies but for their times. */
export interface Mix {
  next(): Drawn
}

/** A part of a mix with the bodies that were drawn for it. They come in turn, each time with other times and ids. */
export interface Source extends MixPart {
  templates: readonly Template[]
}

/** A body, and what of it is another with each callback: no two callbacks tell of the same event. */
export interface Template {
  body: Readonly<Record<string, unknown>>
  /** Fields that say when something happened, as text or as a number. */
  times: readonly { name: string; perSecond: number; isText: boolean }[]
  /** Fields with a number that tells events apart, with its bounds. */
  ids: readonly { name: string; from: number; to: number }[]
}

/**
 * Reads a mix: `NAME=8,NAME2=2`. A name without a weight has the weight 1.
 *
 * @throws ChatproofError `usage` when it is none, or the contract has no such webhook
 */
export function parseMix(text: string): MixPart[] {
  const parts = text.split(',').map((part) => {
    const [name = '', weight = '1', ...more] = part.trim().split('=')
    if (name === '' || more.length > 0 || !/^\d+(\.\d+)?$/.test(weight) || Number(weight) === 0)
      throw new ChatproofError('usage', say`--mix takes webhooks and weights above 0, NAME=8,NAME2=2, not ${quote(part)}.`)
    return { webhook: findWebhook(name), weight: Number(weight) }
  })
  const twice = parts.find(({ webhook }, index) => parts.findIndex((other) => other.webhook === webhook) !== index)
  if (twice !== undefined) throw new ChatproofError('usage', say`--mix names ${twice.webhook.name} twice.`)
  return parts
}

/** How many bodies of a webhook are drawn, before the first callback is due: to draw one takes up to a millisecond. */
const templatesEach = 40

/** Times of fields count from 1970. A number below this is a duration. */
const earliestSecond = 1e9

/** Sequence and random numbers of messages have 32 bits, unsigned. Fields with other bounds are counts, codes or limits. */
const largestId = 2 ** 32 - 1

/** Draws the bodies of a mix from the contract. */
export function drawSources(parts: readonly MixPart[], seed: number): Source[] {
  return parts.map((part, index) => {
    const drawer = openDrawer(part.webhook, { random: mulberry32(seed + index + 1), isSure: true })
    return { ...part, templates: Array.from({ length: templatesEach }, () => toTemplate(part, drawer.next())) }
  })
}

function toTemplate({ webhook, set = {}, count = {} }: MixPart, { body, places }: DrawnBody): Template {
  const isFree = (name: string) => Object.hasOwn(body, name) && !Object.hasOwn(set, name) && !Object.hasOwn(count, name)
  const times = places.flatMap(({ path: [name = '', ...deeper], schema }) => {
    const perSecond = { seconds: 1, milliseconds: 1000 }[schema['x-unit'] ?? ''] ?? Number.POSITIVE_INFINITY
    const isTime = deeper.length === 0 && isFree(name) && Number(body[name]) >= earliestSecond * perSecond
    return isTime ? [{ name, perSecond, isText: typeof body[name] === 'string' }] : []
  })
  const ids = webhook.freeFields.flatMap(({ name, minimum, maximum }) => {
    const isId = isFree(name) && Number.isInteger(body[name]) && maximum === largestId
    return isId && times.every((time) => time.name !== name) ? [{ name, from: minimum, to: maximum }] : []
  })
  const first = Object.entries(count).map(([name, [from]]) => [name, from])
  return { body: { ...body, ...set, ...Object.fromEntries(first) }, times, ids }
}

/** Opens a mix. Which webhook comes next, and with which ids, is drawn from the seed. */
export function openMix(sources: readonly Source[], seed: number): Mix {
  const random = mulberry32(seed)
  const total = sources.reduce((sum, { weight }) => sum + weight, 0)
  const fills = sources.map(fillerOf)
  const taken = sources.map(() => 0)
  const indexAt = (place: number): number => {
    let before = 0
    for (const [index, { weight }] of sources.entries()) {
      before += weight
      if (place < before) return index
    }
    // An error of rounding.
    return sources.length - 1
  }
  return {
    next() {
      const index = indexAt(random() * total)
      const number = taken[index] as number
      taken[index] = number + 1
      // Ids are drawn by number: those of the others stay the same where this one is dropped.
      const ids = mulberry32(seed + index + sources.length * (number + 1))
      return { part: sources[index] as Source, body: (now) => (fills[index] as Filler)(number, now, ids) }
    },
  }
}

/** Makes the body of the callback with this number, from 0. */
type Filler = (number: number, now: number, random: () => number) => string

/** Stands for a value that is filled in. No drawn text has this character. */
const hole = '\0'

function fillerOf({ templates, count = {} }: Source): Filler {
  const texts = templates.map(({ body, times, ids }) => {
    const names = [...times, ...ids].map(({ name }) => name).concat(Object.keys(count))
    const holes = Object.fromEntries(names.map((name) => [name, `${hole}${name}`]))
    // Each name stands in the body already, so it keeps its place. What stands between the holes is written only once.
    const pieces = JSON.stringify({ ...body, ...holes }).split(/"\\u0000(\w+)"/)
    const values = pieces.map((piece, index): string | ((...given: Parameters<Filler>) => number | string) => {
      if (index % 2 === 0) return piece
      const range = count[piece]
      if (range !== undefined) return (number) => Math.min(range[1], range[0] + number)
      const id = ids.find(({ name }) => name === piece)
      if (id !== undefined) return (_number, _now, random) => id.from + Math.floor(random() * (id.to - id.from + 1))
      const { perSecond, isText } = times.find(({ name }) => name === piece) as Template['times'][number]
      return (_number, now) => {
        const time = Math.floor((now * perSecond) / 1000)
        return isText ? `"${time}"` : time
      }
    })
    return values
  })
  return (number, now, random) => {
    let text = ''
    for (const value of texts[number % texts.length] as (typeof texts)[number])
      text += typeof value === 'string' ? value : value(number, now, random)
    return text
  }
}
