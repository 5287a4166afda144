import { quote } from '../text.ts'
import { origins } from './api.ts'

/** Which part of the simulator a call is for. */
export type Area = 'rest' | 'control'

/** Why a call is refused, or which headers its reply has besides the usual ones. */
export interface Admission {
  refusal?: string
  headers?: Readonly<Record<string, string>>
}

/**
 * Says whether a call may come in. Any page in a browser on this machine can call a server on this machine, and can read the reply if
 * the server allows it. So the headers decide that a browser sends about the page.
 *
 * @param header reads one header by its name in lower case
 * @returns nothing for a call that is answered as usual
 */
export type Admit = (area: Area, header: (name: string) => string | undefined) => Admission | undefined

export interface AccessOptions {
  /** Its own names, as host:port. The first is the address it listens on. */
  hosts: readonly string[]
  /** Whether only this machine can reach it. Elsewhere, calls may use any name for the host. */
  isOnLoopback: boolean
  /** `http` when not given. */
  scheme?: 'http' | 'https'
  /** The origins of pages that may call the REST API; `*` for all. */
  cors?: readonly string[] | undefined
  /** Further names, with a port or for all ports. Who calls by one of them need not be on this machine. */
  allowHosts?: readonly string[] | undefined
}

/** The hosts of Chat's REST API, for each region. */
export const chatHosts: readonly string[] = origins.map((origin) => new URL(origin).hostname)

const isOfChat = new Set(chatHosts)

export function isChatHost(host: string): boolean {
  return isOfChat.has(host.toLowerCase())
}

/** @param isNear whether the calls come from this machine */
export function admitting(options: AccessOptions, isNear: boolean): Admit {
  const { hosts, isOnLoopback, scheme = 'http', cors = [] } = options
  /** A host in the form in which hosts are compared: in lower case, and without the usual port, which browsers leave out. */
  const usual = (host: string) => host.toLowerCase().replace(scheme === 'http' ? /:80$/ : /:443$/, '')
  const own = new Set(hosts.map(usual))
  const allowed = new Set(options.allowHosts?.map((host) => host.toLowerCase()))
  const url = `${scheme}://${hosts[0]}`

  return (area, header) => {
    const host = header('host') ?? ''
    const origin = header('origin')
    const isAllowed = allowed.size > 0 && (allowed.has(host.toLowerCase()) || allowed.has(withoutPort(host.toLowerCase())))
    const isOwn = isAllowed || own.has(host) || own.has(usual(host))
    const isOwnOrigin = (origin: string) => {
      const of = origin.startsWith(`${scheme}://`) ? usual(origin.slice(scheme.length + '://'.length)) : undefined
      // By an allowed name a page may call where it came from, and not another port of that host.
      return of !== undefined && (own.has(of) || (isAllowed && of === usual(host)))
    }
    if (area === 'control') {
      if (!isNear && !isAllowed)
        return refuse(
          'The control API answers this machine only, and this call comes from another machine: call it from this machine, or allow the name by which it is called with --allow-host.',
        )
      if (!isOwn)
        return refuse(
          `The control API answers its own host only, and this call names ${quote(host)}: call ${url}, or allow the name with --allow-host.`,
        )
      if (origin !== undefined && !isOwnOrigin(origin))
        return refuse(
          `The control API is not for pages of other origins, and this call comes from ${quote(origin)}: call it from a program.`,
        )
      if (header('sec-fetch-site') === 'cross-site')
        return refuse(`The control API is not for pages of other sites: call it from a program, or open ${url} in the browser by hand.`)
      return undefined
    }
    if (!isOwn && isOnLoopback && !isChatHost(withoutPort(host)))
      return refuse(
        `This backend answers its own host and those of Chat, and this call names ${quote(host)}: call ${url}, or allow the name with --allow-host.`,
      )
    if (origin !== undefined) {
      if (cors.includes('*')) return { headers: { 'access-control-allow-origin': '*' } }
      if (cors.includes(origin)) return { headers: { 'access-control-allow-origin': origin, vary: 'origin' } }
      if (isOwn && isOwnOrigin(origin)) return undefined
      return refuse(`This backend is not for pages in a browser, and this call comes from one of ${quote(origin)}: allow it with --cors.`)
    }
    if (header('sec-fetch-site') === 'cross-site')
      return refuse('This backend is not for pages in a browser, and this call comes from one: allow its origin with --cors.')
    return undefined
  }
}

/** The headers that answer a preflight: a browser sends one before the call of a page. */
export const preflight = { 'access-control-allow-methods': 'POST', 'access-control-allow-headers': '*' }

/** Whether the address of a peer is one of this machine. */
export function isLoopback(address: string | undefined): boolean {
  return address !== undefined && /^(::1$|(::ffff:)?127\.)/i.test(address)
}

function withoutPort(host: string): string {
  return host.replace(/:\d+$/, '')
}

function refuse(refusal: string): Admission {
  return { refusal }
}
