import { webhooks } from '../contract.ts'
import { hide } from '../redact.ts'
import { type Exchange, type Field, type Message, queryOf } from './exchange.ts'

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
export function mask(exchange: Exchange): Exchange {
  const { request, reply } = exchange
  const isOpen = (name: string) => parameters.has(name) && name !== 'Sign'
  const inQuery = [...queryOf(exchange)].filter(([name]) => !isOpen(name)).map(([, value]) => value)
  const secrets = [...inQuery, ...hidden(request), ...(reply ? hidden(reply) : [])].filter((value) => value.length >= shortest)
  const headers = Object.fromEntries(secrets.entries())
  const clean = <Data>(data: Data): Data => hide(data, { headers })
  return {
    ...exchange,
    request: { ...request, path: maskQuery(request.path, isOpen), headers: maskHeaders(request.headers) },
    ...(reply && {
      reply: { ...reply, headers: clean(maskHeaders(reply.headers)), body: Buffer.from(clean(reply.body.toString('latin1')), 'latin1') },
    }),
    ...(exchange.failure !== undefined && { failure: clean(exchange.failure) }),
  }
}

function hidden({ headers }: Message): string[] {
  return headers.filter(([name]) => !isHarmless(name)).map(([, value]) => value)
}

function maskHeaders(headers: readonly Field[]): Field[] {
  return headers.map(([name, value]) => [name, isHarmless(name) ? value : masked])
}

function isHarmless(name: string): boolean {
  return open.includes(name.toLowerCase())
}

/** Parameters are masked as text: parsed and printed again, the others would not be what was sent. */
function maskQuery(path: string, isOpen: (name: string) => boolean): string {
  return path.replace(/([?&])([^=&]*)=([^&]*)/g, (pair, joint: string, name: string) =>
    isOpen(decodeName(name)) ? pair : `${joint}${name}=${encodeURIComponent(masked)}`,
  )
}

function decodeName(name: string): string {
  return new URLSearchParams(`${name}=`).keys().next().value ?? name
}
