import { type Case, defineChecks, type Probe, type Subject } from '../check.ts'
import { bodied, sample } from './cases.ts'
import { stillAcknowledges, unlessTaken } from './expect.ts'
import { inference, json } from './sources.ts'

const text = (subject: Subject): string => JSON.stringify(sample(subject))

/** Adds raw JSON text before the fields of the sample. */
const inject = (subject: Subject, fields: string): string => `{${fields},${text(subject).slice(1)}`

const broken = (subject: Subject): Case[] => [
  bodied('broken', `${text(subject).slice(0, -1)},}`),
  bodied('truncated', text(subject).slice(0, -10)),
  bodied('empty', ''),
  bodied('trailing-garbage', `${text(subject)}garbage`),
]

const noObject = (subject: Subject): Case[] => [
  bodied('null', 'null'),
  bodied('array', `[${text(subject)}]`),
  bodied('string', JSON.stringify(text(subject))),
  bodied('number', '42'),
]

/** The required fields, except the command, which has its own checks. */
const fieldsOf = ({ webhook }: Subject) => webhook.requiredFields.filter(({ name }) => name !== 'CallbackCommand')

const wrongTypes = (subject: Subject): Case[] =>
  fieldsOf(subject)
    .filter(({ types }) => types.length > 0)
    .map(({ name, types }) =>
      bodied(`${name}-wrong-type`, { ...sample(subject), [name]: types.includes('object') ? [] : { not: types[0] } }),
    )

const missing = (subject: Subject): Case[] =>
  fieldsOf(subject).map(({ name }) => {
    const { [name]: _, ...rest } = sample(subject)
    return bodied(`${name}-missing`, rest)
  })

/** The sample with 60,000 wrong items in each of its lists, or in a new field if it has no list. */
function wide(subject: Subject): string {
  const items = Array(60_000).fill(1)
  const lists = Object.entries(sample(subject)).filter(([, value]) => Array.isArray(value))
  const fields = lists.length > 0 ? Object.fromEntries(lists.map(([name]) => [name, items])) : { Wide: items }
  return JSON.stringify({ ...sample(subject), ...fields })
}

/** The sample with a message element nested in itself, up to 200 KB; nothing if the webhook has no element that holds messages. */
function nested(subject: Subject): string | undefined {
  const inner = '"MsgBody":['
  for (const { body } of subject.webhook.examples) {
    const elements = Array.isArray(body.MsgBody) ? body.MsgBody : []
    for (const element of elements) {
      const [before, after] = cutOut(JSON.stringify(withShortTexts(element)), inner)
      if (after === undefined) continue
      const depth = Math.floor(200_000 / (before.length + after.length))
      return JSON.stringify({ ...sample(subject), MsgBody: [] }).replace(
        inner,
        () => inner + (before + inner).repeat(depth) + `]${after}`.repeat(depth),
      )
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
const hostile = (subject: Subject): Case[] => [
  bodied('invalid-utf-8', Buffer.from(inject(subject, '"Padding":"\xff\xfe\x80"'), 'latin1')),
  bodied('duplicate-keys', inject(subject, '"CallbackCommand":"Group.CallbackOfTomorrow"')),
  bodied('deep', inject(subject, `"Deep":${'['.repeat(10_000)}${']'.repeat(10_000)}`)),
  bodied('huge-numbers', inject(subject, `"Huge":${'9'.repeat(400)},"Exponent":1e400,"Negative":-1e-400`)),
  bodied('prototype-keys', inject(subject, '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}')),
  bodied('wide', wide(subject)),
  ...[nested(subject)].filter((body) => body !== undefined).map((body) => bodied('nested-elements', body)),
]

const oneMegabyte = (subject: Subject): Case => bodied('1-mb', inject(subject, `"Padding":"${'a'.repeat(1024 * 1024)}"`))

/** Passes if the receiver gave a complete reply, whatever it says, and acknowledges the next good callback. */
async function survives(probe: Probe): Promise<string | undefined> {
  const { reply, verdict } = await probe.send(probe.case.change)
  return 'failure' in reply ? verdict.reason : stillAcknowledges(probe)
}

/** A receiver may close the connection if a body is too long, but it must go on working. */
async function survivesEvenClosing(probe: Probe): Promise<string | undefined> {
  const { reply } = await probe.send(probe.case.change)
  if ('failure' in reply && reply.failure === 'timeout') return 'The receiver did not answer in time.'
  return stillAcknowledges(probe)
}

async function answersOrderly(probe: Probe): Promise<string | undefined> {
  const { reply } = await probe.send(probe.case.change)
  return 'failure' in reply || reply.status < 500 ? undefined : `The receiver answered with HTTP ${reply.status}.`
}

const survivalMatters = 'Anybody can send such a body. If it stops the receiver, or blocks it, anybody can do that.'
const survivalIsRight = 'Any complete reply, and the next good callback acknowledged.'
const refusalMatters = 'OK says that the event was handled. A body that could not be read was not handled.'
const unwritten = inference('What to answer to a malformed body stands on no page; Chat sends none.')

/** Malformed bodies. */
export const body = defineChecks([
  {
    id: 'body-malformed-survived',
    level: 'MUST',
    title: 'survive a malformed body: answer it, and go on working',
    why: survivalMatters,
    fails: 'Its parser keeps the rest of a broken body and adds the next callback to it.',
    source: [unwritten],
    confidence: 'inferred',
    isHole: true,
    order: 'rough',
    cases: (subject) => [...broken(subject), ...noObject(subject), ...wrongTypes(subject), ...missing(subject)],
    expects: 'survived',
    right: survivalIsRight,
    run: survives,
  },
  {
    id: 'body-hostile-survived',
    level: 'MUST',
    title: 'survive a body made to break parsers: invalid UTF-8, duplicate keys, 10,000 levels, 60,000 items, huge numbers, __proto__',
    why: survivalMatters,
    fails: 'It reads nested values recursively, and its stack overflows.',
    source: [unwritten, json],
    confidence: 'inferred',
    isHole: true,
    order: 'rough',
    cases: hostile,
    expects: 'survived',
    right: survivalIsRight,
    run: survives,
  },
  {
    id: 'body-1-mb-survived',
    level: 'MUST',
    title: 'survive a body of 1 MB',
    why: survivalMatters,
    fails: 'It answers with 500 if the body is longer than its buffer.',
    source: [unwritten],
    confidence: 'inferred',
    isHole: true,
    order: 'rough',
    cases: (subject) => [oneMegabyte(subject)],
    expects: 'survived',
    right: 'Any reply in time, or a closed connection, and the next good callback acknowledged.',
    run: survivesEvenClosing,
  },
  {
    id: 'body-server-error',
    level: 'SHOULD',
    title: 'answer a body with wrong, missing or hostile fields without a server error',
    why: 'A 5xx looks like an outage to monitors, and wakes somebody up. Anybody can send such a body.',
    fails: 'It answers with 500 if a field has another type.',
    source: [unwritten],
    confidence: 'inferred',
    order: 'rough',
    cases: (subject) => [...wrongTypes(subject), ...missing(subject), ...hostile(subject), oneMegabyte(subject)],
    expects: 'survived',
    right: 'Any reply that is not a 5xx.',
    run: answersOrderly,
  },
  {
    id: 'body-broken-refused',
    level: 'SHOULD',
    title: 'refuse a body that is not JSON',
    why: refusalMatters,
    fails: 'It catches every error and answers OK.',
    source: [unwritten],
    confidence: 'inferred',
    explainedBy: ['appid-foreign'],
    order: 'rough',
    cases: broken,
    expects: 'refused',
  },
  {
    id: 'body-no-object-refused',
    level: 'SHOULD',
    title: 'refuse a body that is JSON but no object',
    why: refusalMatters,
    fails: 'It answers OK to the body null.',
    source: [unwritten],
    confidence: 'inferred',
    explainedBy: ['appid-foreign'],
    order: 'rough',
    cases: noObject,
    expects: 'refused',
  },
  {
    id: 'body-wrong-type-refused',
    level: 'MAY',
    title: 'refuse a body in which a required field has the wrong type',
    why: refusalMatters,
    fails: 'It does not check the types of the fields.',
    source: [unwritten],
    confidence: 'inferred',
    explainedBy: ['appid-foreign'],
    order: 'rough',
    cases: wrongTypes,
    expects: 'refused',
    run: unlessTaken,
  },
  {
    id: 'body-field-missing-refused',
    level: 'MAY',
    title: 'refuse a body in which a required field is missing',
    why: refusalMatters,
    fails: 'It uses zero for a number that is missing.',
    source: [unwritten],
    confidence: 'inferred',
    explainedBy: ['appid-foreign'],
    order: 'rough',
    cases: missing,
    expects: 'refused',
    run: unlessTaken,
  },
])
