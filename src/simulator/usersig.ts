import { createHmac, timingSafeEqual } from 'node:crypto'
import { inflateSync } from 'node:zlib'
import type { UserSigCheck } from './call.ts'

/** The fields of a UserSig. A UserSig with privileges has a userbuf too. */
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

/** The longest JSON text that a UserSig may be inflated to. */
const maxBytes = 64 * 1024

/**
 * Checks UserSigs as Chat does: made with the secret key of the app, for this app and this user, and not expired. The reference is
 * tls-sig-api-v2; the codes are from 1047/34348.
 */
export function checkUserSig(secretKey: string, sdkAppId: string): UserSigCheck {
  return (userSig, identifier, now) => {
    const ticket = readTicket(userSig)
    if (ticket === undefined) return { code: 70_003, info: 'usersig cannot be read' }
    if (String(ticket['TLS.sdkappid']) !== sdkAppId) return { code: 70_014, info: 'usersig was made for another sdkappid' }
    if (ticket['TLS.identifier'] !== identifier) return { code: 70_013, info: 'usersig was made for another identifier' }
    const right = createHmac('sha256', secretKey).update(signedText(ticket)).digest()
    const given = Buffer.from(ticket['TLS.sig'], 'base64')
    if (given.length !== right.length || !timingSafeEqual(given, right)) {
      return { code: 70_009, info: 'usersig was not made with the secret key of this app' }
    }
    const isExpired = now / 1000 > ticket['TLS.time'] + ticket['TLS.expire']
    return isExpired ? { code: 70_001, info: 'usersig has expired' } : undefined
  }
}

function readTicket(userSig: string): Ticket | undefined {
  const base64 = userSig.replaceAll('*', '+').replaceAll('-', '/').replaceAll('_', '=')
  try {
    const value: unknown = JSON.parse(inflateSync(Buffer.from(base64, 'base64'), { maxOutputLength: maxBytes }).toString())
    return isTicket(value) ? value : undefined
  } catch {
    return undefined
  }
}

function signedText(ticket: Ticket): string {
  const fields = ['TLS.identifier', 'TLS.sdkappid', 'TLS.time', 'TLS.expire', ...('TLS.userbuf' in ticket ? ['TLS.userbuf'] : [])] as const
  return fields.map((field) => `${field}:${ticket[field as keyof Ticket]}\n`).join('')
}

function isTicket(value: unknown): value is Ticket {
  if (typeof value !== 'object' || value === null) return false
  const {
    'TLS.identifier': id,
    'TLS.sdkappid': app,
    'TLS.time': time,
    'TLS.expire': expire,
    'TLS.userbuf': buffer = '',
    'TLS.sig': sig,
  } = value as Ticket
  return [id, sig, buffer].every((each) => typeof each === 'string') && [app, time, expire].every(Number.isInteger)
}
