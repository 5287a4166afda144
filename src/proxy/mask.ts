import { parameterNames } from '../contract/contract.ts'
import { type Hide, hiddenMark, hiderOf, partsOf, shortestUndeclared } from '../secrets/secrets.ts'
import { unpack } from '../unpack.ts'
import { type Exchange, type Field, type HttpMessage, headersOf } from './exchange.ts'

/** Headers that carry no secret. Of all others only the name is kept: secret headers have too many names to list. */
const harmless = [
  ...['accept', 'accept-charset', 'accept-encoding', 'accept-language', 'age', 'allow', 'alt-svc', 'cache-control', 'content-encoding'],
  ...['content-language', 'content-length', 'content-type', 'date', 'etag', 'expires', 'host', 'last-modified', 'pragma', 'retry-after'],
  ...['server', 'strict-transport-security', 'user-agent', 'vary', 'via', 'x-content-type-options', 'x-frame-options', 'x-powered-by'],
]

/** Headers in which each part of the value may be a secret. In other headers the parts are mostly ordinary words. */
const compound = ['authorization', 'proxy-authorization', 'cookie', 'set-cookie']

/** How much of a compressed body is decompressed, in bytes. */
const longestUnpacked = 4 * 1024 * 1024

/** Parameters of any webhook. Others belong to the receiver's own URL, and may be secret. */
const openParameters = new Set([...parameterNames, 'RequestTime'])

/** An exchange as any output may show it. */
export interface Masked {
  seen: Exchange
  /** Hides the same secrets in another text. */
  hide: Hide
}

/**
 * The same exchange without its secrets: Sign, parameters of the receiver's own URL, and headers that are not known to be
 * harmless. The reply is searched for them too, as a receiver may send them back. The body of the request is Chat's, and is not changed.
 */
export function mask(exchange: Exchange): Masked {
  const { request, reply } = exchange
  const hide = hiderOf([...hiddenInQuery(request.path), ...hiddenInHeaders(request), ...(reply ? hiddenInHeaders(reply) : [])])
  return {
    hide,
    seen: {
      ...exchange,
      request: { ...request, path: maskQuery(request.path), headers: maskHeaders(request.headers) },
      ...(reply && {
        reply: {
          ...reply,
          statusText: hide(reply.statusText),
          headers: maskHeaders(reply.headers).map(([name, value]): Field => [name, hide(value)]),
          body: maskBody(reply, hide),
        },
      }),
    },
  }
}

/** A body is searched as Latin-1, which has one character for each byte. */
function maskBody(message: HttpMessage, hide: Hide): Buffer {
  const body = unpacked(message)
  const text = body.toString('latin1')
  const shown = hide(text)
  return shown === text ? body : Buffer.from(shown, 'latin1')
}

/** A body without its Content-Encoding, as a HAR has it. A body that cannot be decompressed is left out: it cannot be searched. */
function unpacked(message: HttpMessage): Buffer {
  return unpack(message.body, headersOf(message)['content-encoding'] ?? 'identity', longestUnpacked) ?? Buffer.alloc(0)
}

/** The values of parameters, decoded and as they were written, and the names of those without a value. */
function hiddenInQuery(path: string): string[] {
  return [...path.matchAll(pairs)].flatMap(([, , name = '', value]) => {
    const text = value?.slice(1) || name
    const meant = decodeParameter(text)
    return openParameters.has(decodeParameter(name)) || meant.length < shortestUndeclared ? [] : [meant, text]
  })
}

/** The values of secret headers: whole, and without the scheme. */
function hiddenInHeaders({ headers }: HttpMessage): string[] {
  const secret = headers.filter(([name]) => !isHarmless(name))
  const parts = secret.flatMap(([name, value]) =>
    compound.includes(name.toLowerCase()) ? partsOf(name, value) : [value, value.replace(/^[\w-]+ +/, '')],
  )
  return parts.filter(({ length }) => length >= shortestUndeclared)
}

function maskHeaders(headers: readonly Field[]): Field[] {
  return headers.map(([name, value]) => [name, isHarmless(name) ? value : hiddenMark])
}

function isHarmless(name: string): boolean {
  return harmless.includes(name.toLowerCase())
}

const pairs = /([?&])([^=&]*)(=[^&]*)?/g

/**
 * Masks parameters in the text itself: to parse and to print it would change the others. A parameter without a value may itself be a
 * secret.
 */
export function maskQuery(path: string): string {
  const at = path.indexOf('?')
  if (at === -1) return path
  const query = path.slice(at).replace(pairs, (pair, joint: string, name: string, value: string | undefined) => {
    if (openParameters.has(decodeParameter(name)) || (name === '' && value === undefined)) return pair
    return value === undefined || value === '=' ? `${joint}${hiddenMark}${value ?? ''}` : `${joint}${name}=${hiddenMark}`
  })
  return path.slice(0, at) + query
}

function decodeParameter(text: string): string {
  return /[%+]/.test(text) ? (new URLSearchParams(`=${text}`).get('') ?? text) : text
}
