import { failBody, okBody } from '../support/raw.ts'
import { temptations } from './growth.ts'
import { orders } from './heads.ts'
import { bytesOf, type Expected, failed, field, http, type Kind, kind, noJson, noObject, refused, taken, tooLong } from './script.ts'

type Answer = string | Buffer

const notUtf8 = failed('unparsable', /^The reply is not UTF-8\.$/)
const hasMark = failed('unparsable', /^The reply starts with a byte order mark, which is not JSON\.$/)
const isEmpty = failed('unparsable', /^The reply is empty; Chat needs a JSON object\.$/)
const isTwice = failed('unparsable', /^The reply has the field ".*" twice\. It is not known which one Chat reads\.$/)

const body = (name: string, make: (dice: Parameters<Kind['make']>[0]) => Answer, ...expects: Expected[]): Kind =>
  kind(name, (dice) => ({ bytes: http({ body: make(dice) }), ...(expects.length > 0 && { expects }) }))

/** A right answer but for these fields, as text. */
const answer = (fields: Record<string, string>): string =>
  `{${Object.entries({ ActionStatus: '"OK"', ErrorInfo: '""', ErrorCode: '0', ...fields }).map(([name, value]) => `${JSON.stringify(name)}:${value}`)}}`

const wrongs = [
  'null',
  'true',
  'false',
  '[]',
  '{}',
  '""',
  '"0"',
  '1.5',
  '-1.5',
  '1e999',
  '-1e999',
  '[0]',
  '{"a":0}',
  '"OK\\u0000"',
  '"ok"',
  '"\\ud800"',
  '["OK"]',
  '12345678901234567890.5',
]
const marks = [
  '<img src=x onerror=HOSTILE>',
  '</script><script>HOSTILE</script>',
  '</pre></details><h1>HOSTILE',
  ']]><failure>HOSTILE</failure>',
  '--><b>HOSTILE</b>',
  '&lt;b&gt;&#27;&#x1b;HOSTILE',
  '"><svg onload=HOSTILE>',
  '# HOSTILE\n\n| a | b |\n| - | - |\n[x](javascript:HOSTILE)',
  '=HYPERLINK("http://hostile.example","HOSTILE")',
  '@SUM(1+1)*cmd|" /C HOSTILE"!A0',
  '%0A::error::HOSTILE',
  '${HOSTILE}`HOSTILE`$(HOSTILE)',
  '```\n</details>\n<b>HOSTILE',
]

/** What a receiver may say in the text of a refusal. */
const texts = [
  ...orders,
  ...marks,
  '\ud800',
  '\udc00\ud800',
  '\u0000',
  '\ufffe\uffff',
  '\u202eHOSTILE',
  ...Object.values(temptations).map((make) => make(3000)),
]
const refusal = (text: string) => answer({ ActionStatus: '"FAIL"', ErrorCode: '1', ErrorInfo: JSON.stringify(text) })

export const bodies: readonly Kind[] = [
  body('nothing', () => '', isEmpty),
  body('blanks', ({ pick, below }) => pick([' ', '\n', '\t', '\r\n']).repeat(1 + below(3000)), noJson),
  body('a byte order mark', () => `\ufeff${okBody}`, hasMark),
  body('UTF-16', ({ chance }) => bytesOf(chance(0.5) ? Buffer.from([0xff, 0xfe]) : '', Buffer.from(okBody, 'utf16le')), notUtf8, noJson),
  body('UTF-16, the other way round', () => Buffer.from(`\ufeff${okBody}`, 'utf16le').swap16(), notUtf8),
  body('UTF-32', () => Buffer.from([...okBody].flatMap((each) => [each.charCodeAt(0), 0, 0, 0])), noJson),
  body(
    'bytes that are no UTF-8',
    ({ pick }) => bytesOf(okBody.replace('""', `"${pick(['\xff', '\xe4', '\xc0\x80', '\xed\xa0\x80', '\xf4\x90\x80\x80', '\x80'])}"`)),
    notUtf8,
  ),
  body(
    'two documents',
    ({ pick }) =>
      pick([`${okBody}${okBody}`, `${okBody}\n${failBody}`, `${okBody},${okBody}`, `${okBody}\0`, `${okBody};`, `)]}',\n${okBody}`]),
    noJson,
  ),
  body(
    'what JavaScript takes and JSON does not',
    ({ pick }) =>
      pick([
        okBody.replaceAll('"', "'"),
        okBody.replace('}', ',}'),
        `/* */${okBody}`,
        okBody.replace('0', 'NaN'),
        okBody.replace('0', '00'),
        okBody.replace('0', '+0'),
        okBody.replace('0', '0x0'),
        okBody.replace('0', '.0'),
        `callback(${okBody})`,
        okBody.replaceAll(/"(\w+)":/g, '$1:'),
        `\u00a0${okBody}`,
        `\u2028${okBody}`,
        okBody.replace('""', '"\t"'),
      ]),
    noJson,
  ),
  body(
    'a page',
    ({ pick }) =>
      pick([
        '<!doctype html><title>HOSTILE</title><h1>It works',
        '<?xml version="1.0"?><ok/>',
        'OK',
        'ok\n',
        'success',
        '{',
        '}',
        '"',
        '[',
        '{"ActionStatus"',
        '{"ActionStatus":"OK",',
      ]),
    noJson,
  ),
  body(
    'JSON that is no object',
    ({ pick }) => pick(['null', 'true', '0', '"OK"', `[${okBody}]`, '[]', '1e999', '-0', '""', '"\\ud800"', '[[[]]]']),
    noObject,
  ),
  body(
    'an answer without a field',
    ({ pick }) => {
      const { [pick(['ActionStatus', 'ErrorCode', 'ErrorInfo'])]: _, ...rest } = JSON.parse(okBody)
      return JSON.stringify(rest)
    },
    field(/is missing/),
  ),
  body(
    'an answer whose fields are written otherwise',
    ({ pick }) =>
      pick([
        okBody.replace('ActionStatus', 'actionStatus'),
        okBody.replace('ErrorCode', 'errorCode'),
        okBody.replace('ErrorInfo', 'ErrorInfo '),
        okBody.replace('ActionStatus', '\\u0410ctionStatus'),
      ]),
    field(/is missing/),
  ),
  kind('ActionStatus of a wrong type', ({ pick }) => {
    const value = pick(wrongs)
    return { bytes: http({ body: answer({ ActionStatus: value }) }), expects: [field(/ActionStatus is /)] }
  }),
  body('ErrorCode of a wrong type', ({ pick }) => answer({ ErrorCode: pick(wrongs) }), field(/ErrorCode is /)),
  body(
    'ErrorCode of a number beyond all bounds',
    ({ pick }) => answer({ ErrorCode: pick(['1e999', '-1e999', `1${'0'.repeat(400)}`]) }),
    field(/ErrorCode is a number that is too large, must be integer/),
  ),
  body(
    'ErrorInfo of a wrong type',
    ({ pick }) => answer({ ErrorInfo: pick(wrongs.filter((each) => !each.startsWith('"'))) }),
    field(/ErrorInfo is /),
  ),
  body('a zero written otherwise', ({ pick }) => answer({ ErrorCode: pick(['-0', '0.0', '0e9', '0E-5', '-0.0e1']) })),
  body(
    'OK with a code',
    ({ pick }) => answer({ ErrorCode: pick(['1', '-1', '9007199254740993', '1e10', '2147483648']) }),
    refused(/contradicts itself/),
  ),
  body('a refusal with an odd text', ({ pick }) => refusal(pick(texts)), refused(/^The receiver refused the callback: FAIL, ErrorCode 1/)),
  body('an acknowledgement with an odd text', ({ pick }) => answer({ ErrorInfo: JSON.stringify(pick(texts)) })),
  body(
    'a refusal with a huge text',
    ({ pick, below }) =>
      refusal(pick(['a', '\0', '"', '\\', '\u202e', '😀', '\n', '<', '&', ' ', '\ud800']).repeat(50_000 + below(90_000))),
    refused(/^The receiver refused/),
  ),
  body(
    'a field twice',
    ({ pick }) =>
      pick([
        okBody.replace('{', '{"ActionStatus":"FAIL",'),
        okBody.replace('}', ',"ErrorCode":1}'),
        okBody.replace('{', '{"\\u0041ctionStatus":"FAIL",'),
        okBody.replace('{', '{"x":1,"x":2,'),
        okBody.replace('{', '{"__proto__":1,"__proto__":2,'),
      ]),
    isTwice,
  ),
  body('a field twice, deeper', () => okBody.replace('}', ',"x":{"a":1,"a":2}}')),
  body('names that objects have', ({ pick }) =>
    okBody.replace(
      '{',
      `{${pick(['"__proto__":{"x":1},', '"constructor":{"prototype":null},', '"toJSON":1,', '"toString":null,', '"hasOwnProperty":0,'])}`,
    ),
  ),
  body('more fields', ({ below }) =>
    okBody.replace('}', `,${Array.from({ length: 1 + below(5000) }, (_, index) => `"x${index}":${index}`)}}`),
  ),
  body('a field of a name that gives orders', ({ pick }) => okBody.replace('}', `,${JSON.stringify(pick(texts))}:1}`)),
  body('wrong fields of names that give orders', ({ pick }) => `{${JSON.stringify(pick(texts))}:1}`, field(/ActionStatus is missing/)),
  body('a status that gives orders', ({ pick }) => answer({ ActionStatus: JSON.stringify(pick(texts)) }), field(/ActionStatus is /)),
  body('text that gives orders', ({ pick }) => pick([...orders, ...marks]), noJson, notUtf8),
  body(
    'a field that is nested deeply',
    ({ below }) => {
      const depth = 10 + below(100_000)
      return okBody.replace('}', `,"x":${'['.repeat(depth)}${']'.repeat(depth)}}`)
    },
    taken,
    noJson,
  ),
  body(
    'ErrorInfo that is nested deeply',
    ({ below }) => {
      const depth = 10 + below(100_000)
      return answer({ ErrorInfo: `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}` })
    },
    field(/ErrorInfo is /),
    noJson,
  ),
  body(
    'what tempts a parser',
    ({ pick }) => pick(Object.values(temptations))(1000 + 99_000),
    noJson,
    noObject,
    notUtf8,
    failed('fields', /is missing/),
    isTwice,
  ),
  body(
    'a megabyte of one thing',
    ({ pick }) => {
      const text = pick(['\0', '"', '\\', ' ', '\u202e', '[', '{"a":', '\n', '<b>', '😀', '\\u0000', '1', ','])
      return text.repeat(Math.floor(1_000_000 / Buffer.byteLength(text)))
    },
    noJson,
    noObject,
  ),
  body('an answer padded to almost what is read', ({ pick }) =>
    okBody.replace('{', `{${pick([' ', '\n', '\t']).repeat(1_048_576 - okBody.length)}`),
  ),
  body('a byte more than what is read', () => okBody.replace('{', `{${' '.repeat(1_048_577 - okBody.length)}`), tooLong),
  kind('a body without end', ({ chance }) => ({
    bytes: http({ body: '', hasLength: false, fields: chance(0.5) ? [] : ['Content-Length: 99999999999'] }),
    after: 'flood',
    expects: [tooLong],
  })),
  kind('a body that drips without end', () => ({
    bytes: http({ body: '{', hasLength: false }),
    after: 'drip',
    expects: [{ outcome: 'failed', failure: 'timeout', reason: /^No complete reply within \d+ ms\.$/ }],
    isSlow: true,
  })),
]
