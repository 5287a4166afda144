import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { webhooks } from '../contract.ts'
import { type Exchange, type Field, headersOf, type Message, queryOf } from './exchange.ts'

/** What stands in a recording in place of a secret. */
const masked = '(masked)'

/** Headers that carry no secret. The others keep their names only: what is secret has too many names to list. */
const open = [
  ...['accept', 'accept-charset', 'accept-encoding', 'accept-language', 'age', 'allow', 'alt-svc', 'cache-control', 'content-encoding'],
  ...['content-language', 'content-length', 'content-type', 'date', 'etag', 'expires', 'host', 'last-modified', 'pragma', 'retry-after'],
  ...['server', 'strict-transport-security', 'user-agent', 'vary', 'via', 'x-content-type-options', 'x-frame-options', 'x-powered-by'],
]

/** Shorter values are not searched for in replies: they may be words of it. */
const shortest = 8

const parameters = new Set(['RequestTime', ...[...webhooks.values()].flatMap(({ parameters }) => parameters.map(({ name }) => name))])

/**
 * The same exchange without its secrets: Sign, parameters of the receiver's own URL, and headers that are not known to be
 * harmless. A reply that sends them back is searched for them too; the body of the request is Chat's, and stays as it is.
 */
export function mask(exchange: Exchange): { seen: Exchange; clean(text: string): string } {
  const { request, reply } = exchange
  const secrets = [...new Set([...hiddenInQuery(exchange), ...hidden(request), ...(reply ? hidden(reply) : [])])]
  const forms = [...new Set(secrets.filter(({ length }) => length >= shortest).flatMap(spellings))].sort((a, b) => b.length - a.length)
  const clean = (text: string) => forms.reduce((all, form) => all.replaceAll(form, masked), text)
  const cleanHeaders = (headers: readonly Field[]) => maskHeaders(headers).map(([name, value]): Field => [name, clean(value)])
  return {
    clean,
    seen: {
      ...exchange,
      request: { ...request, path: maskQuery(request.path), headers: maskHeaders(request.headers) },
      ...(reply && {
        reply: {
          ...reply,
          statusText: clean(reply.statusText),
          headers: cleanHeaders(reply.headers),
          body: Buffer.from(clean(unpack(reply).toString('latin1')), 'latin1'),
        },
      }),
      ...(exchange.failure !== undefined && { failure: clean(exchange.failure) }),
    },
  }
}

/** A body without its Content-Encoding, as a HAR has it; nothing of one that does not unpack, as it cannot be searched. */
function unpack(message: Message): Buffer {
  const encoding = headersOf(message)['content-encoding']?.toLowerCase() ?? 'identity'
  const unpackers: Record<string, (body: Buffer, options: object) => Buffer> = {
    gzip: gunzipSync,
    'x-gzip': gunzipSync,
    deflate: inflateSync,
    br: brotliDecompressSync,
    identity: (body) => body,
  }
  try {
    return unpackers[encoding]?.(message.body, { maxOutputLength: 4 * 1024 * 1024 }) ?? Buffer.alloc(0)
  } catch {
    return Buffer.alloc(0)
  }
}

/** How a text may stand in a body or a message, which are searched as Latin-1 and as UTF-8. */
function spellings(secret: string): string[] {
  const bytes = [secret, Buffer.from(secret).toString('latin1'), Buffer.from(secret, 'latin1').toString('utf8')]
  const coded = [...bytes, encodeURIComponent(secret.toWellFormed())]
  const inJson = (text: string) => JSON.stringify(text).slice(1, -1)
  const inAscii = (text: string) => text.replace(/[^\0-\x7f]/g, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`)
  const once = [...coded, ...coded.map(inJson), inAscii(inJson(secret)), ...coded.map(inHtml)]
  return [...once, ...once.map(inJson)]
}

function inHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

const isOpen = (name: string) => parameters.has(name) && name !== 'Sign'

function hiddenInQuery(exchange: Exchange): string[] {
  const decoded = [...queryOf(exchange)].filter(([name]) => !isOpen(name)).flatMap(([name, value]) => (value === '' ? [name] : [value]))
  const raw = [...exchange.request.path.matchAll(pairs)].flatMap(([, , name = '', value]) =>
    isOpen(decodeName(name)) ? [] : [value?.slice(1) || name],
  )
  return [...decoded, ...raw]
}

/** Whole, without the scheme, and the values of cookies. */
function hidden({ headers }: Message): string[] {
  const secret = headers.filter(([name]) => !isHarmless(name))
  return secret.flatMap(([name, value]) => [
    value,
    value.replace(/^[\w-]+ +/, ''),
    ...(/^(set-)?cookie$/i.test(name) ? value.split(/; */).map((pair) => pair.slice(pair.indexOf('=') + 1)) : []),
  ])
}

function maskHeaders(headers: readonly Field[]): Field[] {
  return headers.map(([name, value]) => [name, isHarmless(name) ? value : masked])
}

function isHarmless(name: string): boolean {
  return open.includes(name.toLowerCase())
}

const pairs = /([?&])([^=&]*)(=[^&]*)?/g

/** Parameters are masked as text: parsed and printed again, the others would not be what was sent. One without a value may be a secret itself. */
function maskQuery(path: string): string {
  const at = path.indexOf('?')
  if (at === -1) return path
  const query = path.slice(at).replace(pairs, (pair, joint: string, name: string, value: string | undefined) => {
    if (isOpen(decodeName(name)) || (name === '' && value === undefined)) return pair
    return value === undefined || value === '='
      ? `${joint}${encodeURIComponent(masked)}${value ?? ''}`
      : `${joint}${name}=${encodeURIComponent(masked)}`
  })
  return path.slice(0, at) + query
}

function decodeName(name: string): string {
  return new URLSearchParams(`${name}=`).keys().next().value ?? name
}
