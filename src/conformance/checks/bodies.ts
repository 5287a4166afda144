import { contradict } from '../../contract/contradict.ts'
import { openDrawer } from '../../contract/draw.ts'
import type { Case, Subject } from '../check.ts'
import { mulberry32 } from '../queue.ts'
import { bodied, bodiedLater, sample } from './cases.ts'

const text = (subject: Subject): string => JSON.stringify(sample(subject))

/** Adds raw JSON text before the fields of the sample. */
const inject = (subject: Subject, fields: string): string => `{${fields},${text(subject).slice(1)}`

export const broken = (subject: Subject): Case[] => [
  bodied('broken', `${text(subject).slice(0, -1)},}`),
  bodied('truncated', text(subject).slice(0, -10)),
  bodied('empty', ''),
  bodied('trailing-garbage', `${text(subject)}garbage`),
]

export const noObject = (subject: Subject): Case[] => [
  bodied('null', 'null'),
  bodied('array', `[${text(subject)}]`),
  bodied('string', JSON.stringify(text(subject))),
  bodied('number', '42'),
]

/** The required fields, except the command, which has its own checks. */
const fieldsOf = ({ webhook }: Subject) => webhook.requiredFields.filter(({ name }) => name !== 'CallbackCommand')

export const wrongTypes = (subject: Subject): Case[] =>
  fieldsOf(subject)
    .filter(({ types }) => types.length > 0)
    .map(({ name, types }) =>
      bodied(`${name}-wrong-type`, { ...sample(subject), [name]: types.includes('object') ? [] : { not: types[0] } }),
    )

export const missing = (subject: Subject): Case[] =>
  fieldsOf(subject).map(({ name }) => {
    const { [name]: _, ...rest } = sample(subject)
    return bodied(`${name}-missing`, rest)
  })

/** Bodies drawn from the schema, each with one wrong value, which may stand deep inside. */
export function contradicting({ webhook, seed }: Subject): Case[] {
  return [1, 2, 3, 4].map((number) =>
    bodiedLater(`drawn-${number}`, () => {
      const random = mulberry32(seed + number)
      return contradict(webhook, openDrawer(webhook, { random, isSure: true }).next(), random)
    }),
  )
}

/** The sample with 60,000 wrong items in each of its lists, or in a new field if it has no list. */
function wide(subject: Subject): string {
  const items = Array(60_000).fill(1)
  const lists = Object.entries(sample(subject)).filter(([, value]) => Array.isArray(value))
  const fields = lists.length > 0 ? Object.fromEntries(lists.map(([name]) => [name, items])) : { Wide: items }
  return JSON.stringify({ ...sample(subject), ...fields })
}

/** Makes the sample with a message element nested in itself, up to 200 KB; undefined if the webhook has no element that holds messages. */
function nested(subject: Subject): (() => string) | undefined {
  const inner = '"MsgBody":['
  for (const { body } of subject.webhook.examples) {
    const elements = Array.isArray(body.MsgBody) ? body.MsgBody : []
    for (const element of elements) {
      const [before, after] = cutOut(JSON.stringify(withShortTexts(element)), inner)
      if (after === undefined) continue
      const depth = Math.floor(200_000 / (before.length + after.length))
      const text = JSON.stringify({ ...sample(subject), MsgBody: [] })
      return () => text.replace(inner, () => inner + (before + inner).repeat(depth) + `]${after}`.repeat(depth))
    }
  }
  return undefined
}

/** The text before the first list of this name, and the text after it. */
function cutOut(text: string, beginning: string): [before: string, after?: string] {
  const start = text.indexOf(beginning)
  if (start === -1) return [text]
  let depth = 1
  let end = start + beginning.length
  for (; depth > 0; end++) depth += text[end] === '[' ? 1 : text[end] === ']' ? -1 : 0
  return [text.slice(0, start), text.slice(end)]
}

/** The same element with empty texts. */
function withShortTexts(element: object): object {
  return JSON.parse(JSON.stringify(element, (key, value) => (typeof value === 'string' && key !== 'MsgType' ? '' : value)))
}

/** Bodies that some parsers accept and others reject. The receiver may acknowledge or refuse them. */
export const hostile = (subject: Subject): Case[] => [
  bodied('invalid-utf-8', Buffer.from(inject(subject, '"Padding":"\xff\xfe\x80"'), 'latin1')),
  bodied('duplicate-keys', inject(subject, '"CallbackCommand":"Group.CallbackOfTomorrow"')),
  bodied('deep', inject(subject, `"Deep":${'['.repeat(10_000)}${']'.repeat(10_000)}`)),
  bodied('huge-numbers', inject(subject, `"Huge":${'9'.repeat(400)},"Exponent":1e400,"Negative":-1e-400`)),
  bodied('prototype-keys', inject(subject, '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}')),
  bodiedLater('wide', () => wide(subject)),
  ...[nested(subject)].filter((make) => make !== undefined).map((make) => bodiedLater('nested-elements', make)),
]

export const oneMegabyte = (subject: Subject): Case => bodiedLater('1-mb', () => inject(subject, `"Padding":"${'a'.repeat(1024 * 1024)}"`))
