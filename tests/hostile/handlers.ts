import { Readable } from 'node:stream'
import { okBody } from '../support/raw.ts'
import { type Expected, failed, late, noJson, refused, status, taken, tooLong } from './script.ts'

/** A hostile handler in the process of the checks. Its argument and result may differ from its type. */
export interface HostileHandler {
  name: string
  handle(request: Request): unknown
  expects: readonly Expected[]
}

const threw = failed('dropped', /^The handler threw /)
const noResponse = failed('dropped', /^The handler returned .*, not a Response\.$/)
const brokenBody = failed('dropped', /^The body of the Response cannot be read: /)
const brokenResponse = failed('dropped', /^The Response cannot be read: /)

const throwing = (value: unknown) => () => {
  throw value
}
/** A body that a stream gives as it is asked. */
const streaming = (pull: (controller: ReadableStreamDefaultController) => unknown, cancel?: () => never) =>
  new Response(new ReadableStream({ pull: pull as () => void, ...(cancel && { cancel }) }, { highWaterMark: 0 }))
/** What `await` takes for a promise. */
const waitable = (wait: (resolve: (value: unknown) => void, reject: (error: unknown) => void) => void) =>
  Object.fromEntries([['then', wait]])
/** What looks like a Response. */
const like = (given: object) => ({ status: 200, headers: new Headers(), body: null, ...given })
const bytes = (text: string) => new TextEncoder().encode(text)
const busy = (ms: number) => {
  for (const end = performance.now() + ms; performance.now() < end; );
}

export const handlers: readonly HostileHandler[] = [
  { name: 'throws an error', handle: throwing(new Error('HOSTILE')), expects: [threw] },
  { name: 'throws nothing', handle: throwing(undefined), expects: [threw] },
  { name: 'throws a symbol', handle: throwing(Symbol('HOSTILE')), expects: [threw] },
  { name: 'throws an object without text', handle: throwing(Object.create(null)), expects: [threw] },
  { name: 'throws an object whose text throws', handle: throwing({ toString: throwing(new Error('HOSTILE')) }), expects: [threw] },
  { name: 'throws a megabyte', handle: throwing(new Error('\u001b[2J\n'.repeat(200_000))), expects: [threw] },
  { name: 'rejects', handle: async () => Promise.reject(new Error('HOSTILE')), expects: [threw] },
  {
    name: 'rejects after the deadline',
    handle: () => new Promise((_, reject) => setTimeout(reject, 400, new Error('HOSTILE'))),
    expects: [late],
  },
  { name: 'never answers', handle: () => new Promise(() => {}), expects: [late] },
  {
    name: 'answers after the deadline',
    handle: () => new Promise((resolve) => setTimeout(resolve, 400, new Response(okBody))),
    expects: [late],
  },
  {
    name: 'keeps the process busy beyond the deadline, then is right',
    handle: () => {
      busy(400)
      return new Response(okBody)
    },
    expects: [late],
  },
  { name: 'returns nothing', handle: () => {}, expects: [noResponse] },
  { name: 'returns a function', handle: () => () => new Response(okBody), expects: [noResponse] },
  { name: 'returns a Request', handle: (request) => request, expects: [noResponse] },
  { name: 'returns what can be waited for and throws', handle: () => waitable(throwing(new Error('HOSTILE'))), expects: [threw] },
  {
    name: 'returns what can be waited for and answers twice',
    handle: () =>
      waitable((resolve, reject) => {
        resolve(new Response(okBody))
        resolve(1)
        reject(new Error('HOSTILE'))
      }),
    expects: [taken],
  },
  {
    name: 'returns a Response whose status throws',
    handle: () => ({
      get status() {
        throw new Error('HOSTILE')
      },
    }),
    expects: [brokenResponse],
  },
  { name: 'returns a Response whose headers are no list', handle: () => like({ headers: { get: () => null } }), expects: [brokenResponse] },
  {
    name: 'returns a Response whose headers are no text',
    handle: () => like({ headers: Object.assign([['content-encoding', 1]], { get: () => null }), body: new Response(okBody).body }),
    expects: [failed('unparsable', /^The reply is compressed \(1\)/)],
  },
  {
    name: 'returns a Response whose status is no status',
    handle: () => like({ status: Number.NaN, body: new Response(okBody).body }),
    expects: [noResponse],
  },
  { name: 'returns a Response of a text', handle: () => like({ body: okBody }), expects: [brokenBody] },
  { name: "returns a Response of Node's stream", handle: () => like({ body: Readable.from([okBody]) }), expects: [brokenBody] },
  { name: 'returns a Response.error', handle: () => Response.error(), expects: [status(0)] },
  { name: 'returns a redirect', handle: () => Response.redirect('http://hostile.example/'), expects: [status(302)] },
  {
    name: 'returns a Response that was read',
    async handle() {
      const response = new Response(okBody)
      await response.text()
      return response
    },
    expects: [brokenBody],
  },
  {
    name: 'returns a Response that is being read',
    handle() {
      const response = new Response(okBody)
      response.body?.getReader()
      return response
    },
    expects: [brokenBody],
  },
  {
    name: 'reads the request in every way first',
    async handle(request) {
      await request.clone().json()
      await request.text()
      return new Response(okBody)
    },
    expects: [taken],
  },
  {
    name: 'takes the body of the request away',
    async handle(request) {
      await request.body?.cancel()
      return new Response(okBody)
    },
    expects: [taken],
  },
  { name: 'has a body that never comes', handle: () => streaming(() => new Promise(() => {})), expects: [late] },
  { name: 'has a body that fails', handle: () => streaming((body) => body.error(new Error('HOSTILE'))), expects: [brokenBody] },
  { name: 'has a body that throws', handle: () => streaming(throwing(new Error('HOSTILE'))), expects: [brokenBody] },
  {
    name: 'has a body that fails behind the right text',
    handle: () => {
      let count = 0
      return streaming((body) => (count++ === 0 ? body.enqueue(bytes(okBody)) : body.error(new Error('HOSTILE'))))
    },
    expects: [brokenBody],
  },
  { name: 'has a body of text', handle: () => streaming((body) => body.enqueue(okBody)), expects: [brokenBody] },
  { name: 'has a body of numbers', handle: () => streaming((body) => body.enqueue(1)), expects: [brokenBody] },
  { name: 'has a body of nothing', handle: () => streaming((body) => body.enqueue(undefined)), expects: [brokenBody] },
  { name: 'has a body of empty pieces without end', handle: () => streaming((body) => body.enqueue(new Uint8Array())), expects: [late] },
  { name: 'has a body without end', handle: () => streaming((body) => body.enqueue(new Uint8Array(1000))), expects: [tooLong] },
  {
    name: 'has a body without end that cannot be stopped',
    handle: () => streaming((body) => body.enqueue(new Uint8Array(100_000)), throwing(new Error('HOSTILE'))),
    expects: [tooLong],
  },
  {
    name: 'has a body of one huge piece',
    handle: () => streaming((body) => body.enqueue(new Uint8Array(200_000_000))),
    expects: [tooLong],
  },
  {
    name: 'has a body that drips without end',
    handle() {
      let timer: NodeJS.Timeout | undefined
      const start = (body: ReadableStreamDefaultController) => {
        timer = setInterval(() => body.enqueue(bytes(' ')), 5)
      }
      return new Response(new ReadableStream({ start, cancel: () => clearInterval(timer) }))
    },
    expects: [late],
  },
  { name: 'says what a terminal would obey', handle: () => new Response('\u001b[2J\n::add-mask::OK\n##[add-mask]e'), expects: [noJson] },
  {
    name: 'refuses with what a terminal would obey',
    handle: () => Response.json({ ActionStatus: 'FAIL', ErrorCode: 1, ErrorInfo: '\u001b[2J\n::error::HOSTILE' }),
    expects: [refused(/^The receiver refused/)],
  },
]
