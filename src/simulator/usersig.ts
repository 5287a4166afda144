import { createHmac, timingSafeEqual } from 'node:crypto'
import { inflateSync } from 'node:zlib'

/** The fields of a UserSig; those of a privileged one carry a userbuf besides. */
interface Ticket {
  'TLS.identifier': string
  'TLS.sdkappid': number
  /** Unix seconds. */
  'TLS.time': number
  /** Seconds after TLS.time. */
  'TLS.expire': number
  'TLS.userbuf'?: string
  'TLS.sig': string
}

/** A UserSig is deflated JSON; it is never as long as this. */
const maxBytes = 64 * 1024

/**
 * Checks UserSigs as Chat does: made with the app's secret key, for this app and this user, and not expired
 * (tls-sig-api-v2 is the reference).
 *
 * @returns what is wrong, or nothing
 */
export function checkUserSig(
  secretKey: string,
  sdkAppId: string,
): (userSig: string, identifier: string, now: number) => string | undefined {
  return (userSig, identifier, now) => {
    const ticket = readTicket(userSig)
    if (ticket === undefined) return 'usersig cannot be read'
    if (String(ticket['TLS.sdkappid']) !== sdkAppId) return 'usersig was made for another sdkappid'
    if (ticket['TLS.identifier'] !== identifier) return 'usersig was made for another identifier'
    const right = createHmac('sha256', secretKey).update(signedText(ticket)).digest()
    const given = Buffer.from(String(ticket['TLS.sig']), 'base64')
    if (given.length !== right.length || !timingSafeEqual(given, right)) return 'usersig was not made with the secret key of this app'
    return now / 1000 > ticket['TLS.time'] + ticket['TLS.expire'] ? 'usersig has expired' : undefined
  }
}

function readTicket(userSig: string): Ticket | undefined {
  const base64 = userSig.replaceAll('*', '+').replaceAll('-', '/').replaceAll('_', '=')
  try {
    const value: unknown = JSON.parse(inflateSync(Buffer.from(base64, 'base64'), { maxOutputLength: maxBytes }).toString())
    return typeof value === 'object' && value !== null ? (value as Ticket) : undefined
  } catch {
    return undefined
  }
}

function signedText(ticket: Ticket): string {
  const fields = ['TLS.identifier', 'TLS.sdkappid', 'TLS.time', 'TLS.expire', ...('TLS.userbuf' in ticket ? ['TLS.userbuf'] : [])] as const
  return fields.map((field) => `${field}:${ticket[field as keyof Ticket]}\n`).join('')
}
