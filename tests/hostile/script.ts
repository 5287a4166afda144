import type { FailureClass } from '../../src/delivery/failure.ts'
import type { Verdict } from '../../src/delivery/verdict.ts'
import { okBody } from '../support/raw.ts'
import type { Dice } from './dice.ts'

/** The expected verdict on a reply to a webhook for which the contract allows several replies. */
export interface Expected {
  outcome: Verdict['outcome']
  failure?: FailureClass
  reason: RegExp
}

/** What a receiver does with one callback. */
export interface Script {
  bytes: Buffer
  /** When it is written: as soon as somebody connects, at the first byte of a request, or when all of it has come. */
  when: 'connected' | 'begun' | 'request'
  /** What comes behind the bytes: nothing, the end of the connection, or more, byte by byte or as fast as it is read. */
  after: 'nothing' | 'end' | 'reset' | 'drip' | 'flood'
  /** Any of these is right. */
  expects: readonly Expected[]
  /** What else is right for further callbacks, which may meet what was left on the connection. */
  later: readonly Expected[]
  /** Whether it takes as long as one waits. */
  isSlow: boolean
}

/** A kind of hostile reply: the dice decide its details. */
export interface Kind {
  name: string
  make(dice: Dice): Script
}

export function kind(name: string, make: (dice: Dice) => Partial<Script>): Kind {
  const usual: Script = { bytes: http(), when: 'request', after: 'nothing', expects: [taken], later: [], isSlow: false }
  return { name, make: (dice) => ({ ...usual, ...make(dice) }) }
}

export const taken: Expected = { outcome: 'acknowledged', reason: /^The receiver acknowledged the callback\.$/ }
export const refused = (reason: RegExp): Expected => ({ outcome: 'refused', reason })
export const failed = (failure: FailureClass, reason: RegExp): Expected => ({ outcome: 'failed', failure, reason })

export const noHttp = failed('unparsable', /^The reply is not valid HTTP\/1\.1\.$/)
export const noJson = failed('unparsable', /^The reply is not one JSON object: "/)
export const noObject = failed('unparsable', /^The reply is JSON, but not an object: /)
export const dropped = failed('dropped', /^The connection was closed before the reply was complete\.$/)
export const late = failed('timeout', /^No complete reply within \d+ ms\.$/)
export const tooLong = failed('unparsable', /^The reply is longer than 1048576 bytes\.$/)
export const field = (reason: RegExp) => failed('fields', new RegExp(`^The reply breaks the contract: .*${reason.source}`, 's'))
export const status = (code: number | string) => failed('status', new RegExp(`^The HTTP status is ${code}[;,]`))

interface Parts {
  line?: string
  /** Whole lines, written as Latin-1. */
  fields?: readonly string[]
  body?: string | Buffer
  /** Whether the right Content-Length stands behind the fields. */
  hasLength?: boolean
}

/** A reply as bytes: a right one, unless told otherwise. */
export function http({
  line = 'HTTP/1.1 200 OK',
  fields = ['Content-Type: application/json'],
  body = okBody,
  hasLength = true,
}: Parts = {}): Buffer {
  const length = hasLength ? [`Content-Length: ${Buffer.byteLength(body)}`] : []
  return Buffer.concat([Buffer.from(`${[line, ...fields, ...length].join('\r\n')}\r\n\r\n`, 'latin1'), Buffer.from(body)])
}

/** The same in chunks of some size. */
export function chunked(
  body: string | Buffer = okBody,
  size = 7,
  { extension = '', trailers = '', more = [] as readonly string[] } = {},
): Buffer {
  const bytes = Buffer.from(body)
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size))
  const framed = chunks.flatMap((chunk) => [
    Buffer.from(`${chunk.length.toString(16)}${extension}\r\n`, 'latin1'),
    chunk,
    Buffer.from('\r\n'),
  ])
  const head = http({ fields: ['Transfer-Encoding: chunked', ...more], body: '', hasLength: false })
  return Buffer.concat([head, ...framed, Buffer.from(`0\r\n${trailers}\r\n`, 'latin1')])
}

export const bytesOf = (...parts: (string | Buffer)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)))
