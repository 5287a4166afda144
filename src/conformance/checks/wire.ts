import type { Confidence, Example } from '../../contract/contract.ts'
import { say } from '../../say.ts'
import { type Case, type Check, defineChecks } from '../check.ts'
import { bodied, carriesMessage, hasField, sample } from './cases.ts'
import { inference, json, overview } from './sources.ts'
import { otherValues } from './values.ts'

/** The contract's examples as cases: those of the body or of the query, with this confidence. */
function examples(part: 'body' | 'query', confidences: readonly Confidence[]): NonNullable<Check['cases']> {
  const isOfPart = ({ query }: Example) => Object.keys(query).length > 0 === (part === 'query')
  return ({ webhook }) =>
    webhook.examples
      // Every other check sends the sample.
      .slice(1)
      .filter((example) => isOfPart(example) && confidences.includes(example.confidence))
      .map(({ name, source, summary }): Case => ({ name, source, summary, change: { example: name } }))
}

/** The same JSON value with every string as \u escapes. */
function escaped(value: unknown): string {
  const asEscapes = (text: string) => text.replace(/[^"\\]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return JSON.stringify(value).replace(/"((?:[^"\\]|\\.)*)"/g, (_, text: string) => `"${text.includes('\\') ? text : asEscapes(text)}"`)
}

const reversed = (value: object): object => Object.fromEntries(Object.entries(value).reverse())

/** What the documents allow, and where they contradict each other. */
export const wire = defineChecks([
  {
    id: 'wire-documented-body',
    level: 'MUST',
    scope: 'webhook',
    title: 'acknowledge every documented form of the body',
    why: 'The pages contradict each other, and Chat may send either form.',
    fails: 'It accepts EventTime only as text, as the international pages show it.',
    source: [overview],
    confidence: 'documented',
    cases: examples('body', ['documented']),
    expects: 'acknowledged',
  },
  {
    id: 'wire-documented-query',
    level: 'MUST',
    scope: 'receiver',
    title: 'acknowledge every documented value of the query parameters',
    why: 'The pages spell platforms and content types differently, and Chat may send either.',
    fails: 'Its list of platforms has Mac, but not macOS.',
    source: [overview],
    confidence: 'documented',
    cases: examples('query', ['documented']),
    expects: 'acknowledged',
  },
  {
    id: 'wire-other-values',
    level: 'MUST',
    scope: 'webhook',
    title: 'acknowledge callbacks with other ids, texts and numbers than those of the samples',
    why: 'Real callbacks have other values. A receiver that knows only the samples loses all of them.',
    fails: 'It looks up the group of the callback in a table that has only the group of the sample.',
    source: [],
    isOnEachPage: true,
    confidence: 'documented',
    explainedBy: ['wire-documented-body'],
    cases: (subject) => [1, 2, 3].map((number) => bodied(`drawn-${number}`, otherValues(subject, subject.seed + number))),
    expects: 'acknowledged',
  },
  {
    id: 'wire-likely-body',
    level: 'SHOULD',
    scope: 'webhook',
    title: 'acknowledge forms of the body that were observed or can be expected',
    why: 'Captured traffic differs from the pages, and lists of values grow.',
    fails: 'It requires EventTime.',
    source: [overview],
    confidence: 'observed',
    cases: examples('body', ['observed', 'inferred']),
    expects: 'acknowledged',
  },
  {
    id: 'wire-likely-query',
    level: 'SHOULD',
    scope: 'receiver',
    title: 'acknowledge query parameters that are absent, empty, new or unlisted',
    why: 'Only SdkAppid and CallbackCommand can be relied on; the others differ from page to page.',
    fails: 'It requires contenttype.',
    source: [overview],
    confidence: 'observed',
    cases: examples('query', ['observed', 'inferred']),
    expects: 'acknowledged',
  },
  {
    id: 'wire-parameter-order',
    level: 'SHOULD',
    scope: 'receiver',
    title: 'read the query parameters in any order',
    why: 'The pages show one order, and captured traffic shows another.',
    fails: 'It expects SdkAppid as the first parameter.',
    source: [overview, { page: 'capture', stamp: '2019 to 2022', note: 'Alphabetical, in unrelated code bases.' }],
    confidence: 'observed',
    cases: () => [
      { name: 'alphabetical', change: { fault: { rearrange: (query) => query.sort(([a], [b]) => (a < b ? -1 : 1)) } } },
      { name: 'reversed', change: { fault: { rearrange: (query) => query.reverse() } } },
    ],
    expects: 'acknowledged',
  },
  {
    id: 'wire-extra-parameters',
    level: 'SHOULD',
    scope: 'receiver',
    title: 'acknowledge query parameters it does not know',
    why: 'One year, Chat began to send RequestID, and no page said so.',
    fails: 'It refuses parameters that are not in its list.',
    source: [{ page: 'capture', stamp: '2022-07' }],
    confidence: 'observed',
    cases: () => [{ name: 'unknown', change: { query: { NewParameter: 'x', 'with-dash': '1' } } }],
    expects: 'acknowledged',
  },
  {
    id: 'wire-extra-fields',
    level: 'SHOULD',
    scope: 'webhook',
    title: 'acknowledge fields it does not know, at the top and inside',
    why: 'Chat once added EventTime to every group callback. It will add other fields too.',
    fails: 'Its schema allows no additional properties in message elements.',
    source: [inference(say`Fields were added to callbacks before.`)],
    confidence: 'inferred',
    cases: (subject) => [
      bodied('top', { ...sample(subject), NewField: 1, NewObject: { a: [1, { b: null }] } }),
      ...(carriesMessage(subject.webhook)
        ? [
            bodied('nested', {
              ...sample(subject),
              MsgBody: [{ MsgType: 'TIMTextElem', MsgContent: { Text: 'a', NewField: 1 }, NewField: 1 }],
            }),
          ]
        : []),
    ],
    expects: 'acknowledged',
  },
  {
    id: 'wire-unknown-error-code',
    level: 'SHOULD',
    scope: 'webhook',
    title: 'acknowledge error codes it does not know',
    why: 'The page refers to a list of codes, and that list grows.',
    fails: 'It accepts only the error codes in its list.',
    source: [inference(say`The list of error codes is not closed.`)],
    confidence: 'inferred',
    appliesTo: hasField('ErrorCode'),
    cases: (subject) => [bodied('unknown-code', { ...sample(subject), ErrorCode: 99_999, ErrorInfo: 'something new' })],
    expects: 'acknowledged',
  },
  {
    id: 'wire-key-order',
    level: 'SHOULD',
    scope: 'receiver',
    title: 'read the fields of the body in any order',
    why: 'A JSON object has no order. The pages show one order, and captured traffic shows another.',
    fails: 'It expects CallbackCommand among the first fields, as on the pages.',
    source: [json, { page: 'capture', stamp: '2018 to 2023', note: 'Every captured body has its keys in alphabetical order.' }],
    confidence: 'observed',
    cases: (subject) => [
      bodied('alphabetical', Object.fromEntries(Object.entries(sample(subject)).sort(([a], [b]) => (a < b ? -1 : 1)))),
      bodied('reversed', reversed(sample(subject))),
    ],
    expects: 'acknowledged',
  },
  {
    id: 'wire-white-space',
    level: 'SHOULD',
    scope: 'receiver',
    title: 'read a body with white space in it',
    why: 'JSON allows white space between tokens, and the samples on the pages have it.',
    fails: 'It expects the body to begin with {".',
    source: [json],
    confidence: 'inferred',
    cases: (subject) => [
      bodied('indented', JSON.stringify(sample(subject), null, 4)),
      bodied('around', `\r\n\t ${JSON.stringify(sample(subject))} \n`),
    ],
    expects: 'acknowledged',
  },
  {
    id: 'wire-escapes',
    level: 'SHOULD',
    scope: 'receiver',
    title: 'read \\u escapes, in keys and in values',
    why: 'A filter that searches the raw bytes does not find what a JSON parser reads.',
    fails: 'It searches the raw bytes for the command before it parses them.',
    source: [json],
    confidence: 'inferred',
    cases: (subject) => [bodied('escaped', escaped(sample(subject)))],
    expects: 'acknowledged',
  },
  {
    id: 'wire-content-type',
    level: 'SHOULD',
    scope: 'receiver',
    title: 'read the body whatever its Content-Type says',
    why: 'No page names the request headers. Many frameworks parse the body only if the Content-Type is application/json.',
    fails: 'It parses a body only if its Content-Type is application/json.',
    source: [inference(say`Request headers are not documented.`)],
    confidence: 'inferred',
    cases: () => [
      { name: 'absent', change: { fault: { contentType: null } } },
      { name: 'charset', change: { fault: { contentType: 'application/json; charset=utf-8' } } },
      { name: 'text-plain', change: { fault: { contentType: 'text/plain' } } },
    ],
    expects: 'acknowledged',
  },
  {
    id: 'wire-chunked',
    level: 'SHOULD',
    scope: 'receiver',
    title: 'read a body that comes in chunks, without Content-Length',
    why: 'A proxy on the way may send the body in chunks.',
    fails: 'It answers a body without Content-Length with 411 Length Required.',
    source: [inference(say`The sample shows Content-Length; HTTP/1.1 allows both.`)],
    confidence: 'inferred',
    cases: () => [{ name: 'chunked', change: { fault: { isChunked: true } } }],
    expects: 'acknowledged',
  },
])
