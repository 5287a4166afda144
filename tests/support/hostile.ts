import { mulberry32 } from '../../src/conformance/queue.ts'
import { webhooks } from '../../src/contract/contract.ts'
import { alert, exception } from './names.ts'
import { sdkAppId } from './recorder.ts'
import { chatApi } from './simulator.ts'

/** One hostile request: a method, a path with its query, and perhaps a body. */
export interface Hostile {
  method: string
  path: string
  body?: string | Uint8Array
}

const apis = Object.keys(chatApi.paths).map((path) => path.slice('/v4/'.length))
const samples = apis.flatMap((api) => {
  const { examples } = chatApi.paths[`/v4/${api}`].post.requestBody.content['application/json']
  return Object.values(examples as Record<string, { value: unknown }>).map(({ value }) => ({ api, text: JSON.stringify(value) }))
})

const callbacks = [...webhooks.values()].flatMap(({ name, examples }) => examples.map(({ body }) => ({ name, text: JSON.stringify(body) })))

/** Only a few ids, so that a call often uses an id that another call created. */
const ids = [
  'g1',
  'g2',
  'g3',
  'jared',
  'peter',
  'admin',
  '@TGS#_c',
  '@TGS#1',
  '__proto__',
  'constructor',
  '',
  'é',
  '\u0000',
  '\ud800',
  'x'.repeat(97),
]
const values = [
  null,
  true,
  0,
  -0,
  -1,
  0.5,
  1,
  2 ** 31,
  2 ** 32,
  2 ** 53,
  1e300,
  '',
  '0',
  'NaN',
  '\ud800',
  '💥',
  '\u0000\u001b[2J',
  [],
  {},
  [[]],
]
const objects = [
  '{"toString":1,"valueOf":1}',
  '{"__proto__":{"x":1}}',
  '{"length":1e9}',
  '{"constructor":{"prototype":null}}',
  '{"toJSON":1}',
]
const numbers = ['1e999', '-1e999', '99999999999999999999999', '1e-400', '-0', '0.1e1']

/** What is wrong with the form of a reply of the REST API; undefined if nothing is. */
export function findFault(status: number, text: string): string | undefined {
  let reply: Record<string, unknown>
  try {
    reply = JSON.parse(text)
  } catch {
    return `HTTP ${status} with no JSON: ${text.slice(0, 40)}`
  }
  if (status !== 200) return `HTTP ${status}`
  const { ActionStatus, ErrorCode, ErrorInfo } = reply
  if (typeof ErrorInfo !== 'string' || !Number.isInteger(ErrorCode)) return 'ErrorInfo or ErrorCode of another type'
  // A batch that reaches only some says so.
  const isWhole =
    ErrorCode === 0
      ? (ActionStatus === 'OK' || ActionStatus === 'SomeError') && ErrorInfo === ''
      : ActionStatus === 'FAIL' && ErrorInfo !== ''
  return isWhole ? undefined : `${ActionStatus} with ErrorCode ${ErrorCode} and ErrorInfo ${JSON.stringify(ErrorInfo).slice(0, 40)}`
}

/** Generates hostile requests. The same seed gives the same requests. */
export function hostility(seed: number) {
  const random = mulberry32(seed)
  const below = (most: number) => Math.floor(random() * most)
  const pick = <Value>(from: readonly Value[]): Value => from[below(from.length)] as Value
  const chance = (share: number) => random() < share

  function noise(length = below(24)): string {
    return String.fromCodePoint(
      ...Array.from({ length }, () => (chance(0.7) ? 32 + below(95) : chance(0.9) ? below(0xd7ff) : 0x10000 + below(0xfffff))),
    )
  }

  /** JSON that is nested up to many thousands of levels deep. */
  function deep(): string {
    const depth = chance(0.9) ? 1 + below(200) : 1 + below(60_000)
    return chance(0.5) ? '['.repeat(depth) + ']'.repeat(depth) : `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
  }

  /** A JSON value, sometimes one that JSON.stringify never writes. */
  function scalar(): string {
    if (chance(0.3)) return JSON.stringify(pick(ids))
    if (chance(0.1)) return pick(objects)
    if (chance(0.1)) return pick(numbers)
    if (chance(0.03)) return deep()
    if (chance(0.02)) return JSON.stringify('x'.repeat(below(20_000)))
    if (chance(0.05)) return JSON.stringify(Array.from({ length: below(600) }, () => pick(ids)))
    return JSON.stringify(chance(0.2) ? noise() : pick(values))
  }

  /** JSON with some of its values, keys and characters changed. */
  function mutate(text: string): string {
    let changed = text
    for (let times = below(4); times > 0; times--) {
      const parts = changed.split(/("(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*)/)
      const at = 1 + 2 * below(Math.max(1, (parts.length - 1) / 2))
      if (parts[at] === undefined) break
      // A part before a colon is a key, so it must stay a string.
      if (parts[at + 1]?.startsWith(':'))
        parts[at] = chance(0.7) ? (parts[at] as string) : JSON.stringify(chance(0.5) ? pick(ids) : noise())
      else parts[at] = scalar()
      changed = parts.join('')
    }
    if (chance(0.05)) return changed.slice(0, below(changed.length))
    if (chance(0.05))
      return changed.replace(/}$/, `,"${pick(['__proto__', 'GroupId', 'Random', 'MsgBody', 'OnlineOnlyFlag', 'Type'])}":${scalar()}}`)
    return changed
  }

  function bytes(text: string): string | Uint8Array {
    if (!chance(0.05)) return text
    const encoded = new TextEncoder().encode(text)
    if (chance(0.3)) return Buffer.concat([encoded, Uint8Array.of(0xe4)])
    if (encoded.length > 0) encoded[below(encoded.length)] = 128 + below(128)
    return encoded
  }

  function query(): string {
    const given = new URLSearchParams({ sdkappid: sdkAppId, identifier: 'admin', usersig: 'x', random: '1', contenttype: 'json' })
    if (chance(0.12)) {
      const name = pick([...given.keys(), noise()])
      const change = pick(['delete', 'append', 'set'] as const)
      if (change === 'delete') given.delete(name)
      else given[change](name, chance(0.5) ? noise() : JSON.stringify(pick(values)))
    }
    return chance(0.02) ? `${given}&%E0%A4%A&%=%&&=` : String(given)
  }

  function body(): { api: string; text: string } {
    const sample = pick(samples)
    if (chance(0.02)) return { ...sample, text: pick(['', 'null', '[]', '1', '"x"', '\ufeff{}', deep(), noise(200)]) }
    if (chance(0.03)) return { api: pick(apis), text: sample.text }
    // Most ids are replaced with ids that other calls may have created.
    const known = sample.text.replaceAll(/"(@TGS#\w+|MyFirstGroup|jared|peter|leckie|tommy|bob)"/g, () => JSON.stringify(pick(ids)))
    return { ...sample, text: mutate(chance(0.8) ? known : sample.text) }
  }

  /** A call of the REST API. Most of these calls have at least one error. */
  function rest(): Hostile {
    const { api, text } = body()
    const at = chance(0.95)
      ? api
      : pick([noise(), `${api}/x`, 'openim/', 'openim/nonsense', '../_/reset', 'constructor/name', '__proto__/toString', `${api}%00`])
    const path = `${chance(0.98) ? '/v4/' : pick(['/', '/v5/', '//', '/v4//', '/V4/'])}${encodeURI(at.toWellFormed())}?${query()}`
    const method = chance(0.98) ? 'POST' : pick(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'QUERY', 'post'])
    return method === 'GET' || method === 'HEAD' ? { method, path } : { method, path, body: bytes(text) }
  }

  const controls = [
    'state',
    'reset',
    'clock',
    'fire',
    'deliveries',
    'deliveries/1',
    'deliveries/2/replay',
    'client/create-group',
    'client/send-group-msg',
  ]
  const levers = [
    '{"advanceMs":1}',
    `{"webhook":"${alert}","set":{"Request":1}}`,
    `{"webhook":"${exception}","set":{"Random":1,"MsgBody":[]}}`,
    '{"as":"jared","platform":"Web","ip":"::1","Type":"Public","Name":"g","GroupId":"g1"}',
    '{"as":"jared","platform":"Web","ip":"::1","GroupId":"g2","Random":1,"MsgBody":[]}',
  ]
  /** A call of the control API. Most of these calls have at least one error. */
  function control(): Hostile {
    const method = chance(0.8) ? 'POST' : pick(['GET', 'PUT', 'DELETE', 'HEAD'])
    const path = `/_/${chance(0.95) ? pick(controls) : encodeURI(noise().toWellFormed())}`
    const text = mutate(pick(levers))
    const depth = 10_000 + below(50_000)
    const body = chance(0.02) ? text.replace(/(.*){/, `$1{"X":${'['.repeat(depth)}${']'.repeat(depth)},`) : bytes(text)
    return method === 'GET' || method === 'HEAD' ? { method, path } : { method, path, body }
  }

  /** A callback. Most of these callbacks have at least one error. */
  function callback(): Hostile {
    const { name, text } = pick(callbacks)
    const given = new URLSearchParams({
      SdkAppid: sdkAppId,
      CallbackCommand: name,
      contenttype: 'json',
      ClientIP: '::1',
      OptPlatform: 'Web',
    })
    if (chance(0.2)) given[pick(['append', 'set'] as const)](pick([...given.keys(), noise()]), pick([noise(), sdkAppId, name]))
    if (chance(0.1)) given.delete(pick([...given.keys()]))
    return { method: 'POST', path: `/im?${given}`, body: bytes(chance(0.3) ? text : mutate(text)) }
  }

  return { rest, control, callback, pick, below, noise }
}
