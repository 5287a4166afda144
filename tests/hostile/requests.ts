import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Hostile } from '../support/hostile.ts'
import { type Dice, dice } from './dice.ts'
import { bodies } from './growth.ts'
import { type Ending, malformed } from './malformed.ts'

/** A valid HTTP request, before it is encoded. */
export interface Sent extends Hostile {
  /** A Host, an Origin or a Sec-Fetch-Site that only a page of another site sends. */
  isForeign: boolean
}

/** What goes over one connection. */
export interface Shot {
  kind: string
  /** Written one after the other, in packets of their own. */
  pieces: Buffer[]
  /** What HTTP allows of it, in order: each must be answered. */
  sent: Sent[]
  ending: Ending
}

/** What the shots are for. */
export interface Aim {
  /** Host and port of the server. */
  host: string
  /** A well-formed request, whatever it asks for. */
  ask(): Hostile
  /** A path that is always there. */
  path: string
  /** A path whose reply never ends, where there is one. */
  endless?: string
}

const methods = ['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'QUERY', 'PURGE', 'M-SEARCH', 'PROPFIND', 'LINK', 'SOURCE']
const names = ['__proto__', 'constructor', 'hasOwnProperty', 'x-a', 'cookie', 'content-type', 'authorization', 'forwarded', 'te', 'trailer']

/** How long a path of a request that HTTP allows may be here, in characters. */
const longestPath = 6000

/** A source of requests that HTTP allows, with odd methods, paths, queries and bodies. */
export function requester({ below, pick, chance, bytes }: Dice, { host, ask, path }: Omit<Aim, 'endless'>): () => Sent {
  /** Other bodies than those that fit. */
  function body(): Buffer {
    const choice = below(8)
    if (choice === 0) return gzipSync('{}')
    if (choice === 1) return brotliCompressSync('{}')
    if (choice === 2) return bytes(below(3000))
    if (choice === 3 && chance(0.05))
      return Buffer.alloc(pick([256 * 1024, 256 * 1024 + 1, 1024 * 1024, 1024 * 1024 + 1, 3_000_000]), pick(['[', ' ', '"', '\0', '1,']))
    const size = pick([500, 5000, 20_000, ...(chance(0.05) ? [250_000, 1_040_000] : [])])
    return Buffer.from(pick(Object.values(bodies))(size))
  }

  function query(): string {
    return pick([
      () => Array.from({ length: below(1500) }, (_, index) => `&p${index}=`).join(''),
      () => '&&=&=x&%&%E0%A4&%zz&%00=%00&+=+'.repeat(1 + below(20)),
      () => '&a[]=1&a[b][c]=2&a.b=3&.=4&[]=5&__proto__=6&__proto__[x]=7&constructor.prototype.x=8',
      () => `&${pick(names)}=${'%ED%A0%80'.repeat(below(500))}`,
      () => '&CallbackCommand=x&SdkAppid=1&sdkappid=1&identifier=x',
      () => `#${'x'.repeat(below(50))}?`,
      () => `&x=${'"<>\\^`{|}'.repeat(below(30))}`,
    ])()
  }

  function target(asked: string): string {
    if (chance(0.85)) return asked
    const [at = '', ...given] = asked.split('?')
    const rest = given.length === 0 ? '' : `?${given.join('?')}`
    return pick([
      () => `${asked}${asked.includes('?') ? query() : ''}`,
      () => `http://${pick([host, 'evil.example', 'user:pass@x', '[::1]'])}${asked}`,
      () => `/${pick(['.', '..', '%2e%2e', '.%2E', '', '%2f', '\\', ';x', '%00', '%'])}${asked}`,
      () => `${at}${pick(['/', '//', '/.', '/..', '%', '%2', '%zz', ';a=b', '\\'])}${rest}`,
      () => at.replace('/', pick(['//', '/./', '/x/../', '\\'])).replace(/^\\/, '/\\') + rest,
      () => asked.toUpperCase(),
    ])()
  }

  return () => {
    const asked = chance(0.8) ? ask() : { ...ask(), method: pick(methods) }
    const hasBody = asked.body !== undefined || chance(0.1)
    const longer = target(asked.path)
    return {
      method: asked.method.toUpperCase(),
      path: longer.length < longestPath ? longer : path,
      isForeign: chance(0.05),
      ...(hasBody && { body: asked.body === undefined || chance(0.1) ? body() : asked.body }),
    }
  }
}

/** A source of shots that always makes the same ones from the same seed. */
export function shooter(seed: number, aim: Aim): () => Shot {
  const { host, path, endless } = aim
  const own = dice(seed)
  const { below, pick, chance } = own
  const kinds = Object.entries(malformed(own, host, path))
  const request = requester(own, aim)

  const foreign = [
    'Origin: http://evil.example',
    'Origin: null',
    'Origin: ',
    `Origin: http://${host}.evil.example`,
    `Origin: https://${host}`,
    `Origin: http://${host}\r\nOrigin: http://evil.example`,
    'Sec-Fetch-Site: cross-site',
    `${'a:\r\n'.repeat(2100)}Origin: http://evil.example`,
    `${'a:\r\n'.repeat(2100)}Sec-Fetch-Site: cross-site`,
  ]
  const harmless = [
    `Origin: http://${host}`,
    'Sec-Fetch-Site: none',
    'Sec-Fetch-Site: same-origin',
    'Content-Type: text/plain',
    'Content-Type: ',
    'Content-Type: application/json; charset=utf-16',
    'Content-Type: multipart/form-data',
    'Content-Encoding: gzip',
    'Content-Encoding: br',
    'Content-Encoding: x, y',
    'Accept-Encoding: gzip;q=1.0, *;q=0',
    'Accept: text/html',
    'Expect: 100-continue',
    'TE: trailers',
    'Trailer: x',
    'Keep-Alive: timeout=0, max=0',
    'Range: bytes=0-0',
    'If-None-Match: *',
    'X-HTTP-Method-Override: DELETE',
    'X-Forwarded-For: 127.0.0.1',
    'X-Forwarded-Host: evil.example',
    'Forwarded: host=evil.example;for="\\""',
    'X-Original-URL: /_/reset',
    'Cookie: a=b; __proto__=c',
    'Authorization: Basic Og==',
    'X-A:',
    'X-A: \t \xff\x80 \t',
    `X-A: ${'y'.repeat(8000)}`,
    'a:\r\n'.repeat(2100).trimEnd(),
  ]

  /** A request as bytes, in one of the ways that HTTP allows. */
  function frame({ method, path, body: given, isForeign }: Sent, isLast: boolean): Buffer {
    const isForeignHost = isForeign && chance(0.3)
    const fields = [
      `Host: ${isForeignHost ? pick(['evil.example', `${host}.evil.example`, 'localhost.evil.example:80', '0.0.0.0', '', '[::1]x']) : host}`,
    ]
    if (isForeign && !isForeignHost) fields.push(pick(foreign))
    else fields.push(...new Set([pick(harmless), pick(harmless)].slice(0, below(3))))
    // Together with the path they must fit into the 16 KB that a head may have.
    while (fields.join().length > 15_000 - longestPath) fields.pop()
    // Node loses what comes behind an Upgrade in the same packet.
    if (isLast) fields.push('Connection: close', ...(chance(0.05) ? ['Connection: upgrade', 'Upgrade: websocket'] : []))
    const head = (framing: string) =>
      Buffer.from(`${method} ${path} HTTP/1.1\r\n${[...fields, framing].filter(Boolean).join('\r\n')}\r\n\r\n`, 'latin1')
    if (given === undefined) return head('')
    const bytes = Buffer.from(given as Uint8Array)
    if (chance(0.8)) return Buffer.concat([head(`Content-Length: ${bytes.length}`), bytes])
    const size = bytes.length < 5000 && chance(0.4) ? 1 : 1 + below(bytes.length)
    const chunks: Buffer[] = []
    for (let at = 0; at < bytes.length; at += size) {
      const part = bytes.subarray(at, at + size)
      chunks.push(Buffer.from(`${part.length.toString(16)}${chance(0.05) ? ';a="b"' : ''}\r\n`), part, Buffer.from('\r\n'))
    }
    return Buffer.concat([head('Transfer-Encoding: chunked'), ...chunks, Buffer.from(`0\r\n${chance(0.1) ? 'X-T: 1\r\n' : ''}\r\n`)])
  }

  function inPieces(bytes: Buffer): Buffer[] {
    if (chance(0.8)) return [bytes]
    if (bytes.length < 600 && chance(0.1)) return Array.from(bytes, (_, at) => bytes.subarray(at, at + 1))
    const at = below(bytes.length)
    return [bytes.subarray(0, at), bytes.subarray(at)]
  }

  return () => {
    if (chance(0.4)) {
      const [kind, make] = pick(kinds)
      const made = make()
      const [bytes, ending] = Array.isArray(made) ? made : ([made, 'server'] as const)
      return { kind, pieces: inPieces(Buffer.from(bytes as string, 'latin1')), sent: [], ending }
    }
    if (endless !== undefined && chance(0.01)) {
      const line = `GET ${endless} HTTP/1.1\r\nHost: ${host}\r\n\r\n`
      return { kind: 'a stream', pieces: [Buffer.from(line.repeat(1 + below(20)))], sent: [], ending: pick(['reader', 'caller', 'reset']) }
    }
    const sent = Array.from({ length: chance(0.8) ? 1 : 2 + below(pick([4, 30])) }, request)
    const bytes = Buffer.concat(sent.map((each, index) => frame(each, index === sent.length - 1)))
    if (chance(0.03)) return { kind: 'a caller who hangs up', pieces: inPieces(bytes), sent: [], ending: 'reset' }
    return { kind: sent.length > 1 ? 'requests behind each other' : 'a request', pieces: inPieces(bytes), sent, ending: 'server' }
  }
}
