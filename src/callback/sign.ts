import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { requestTimeTolerance } from '../contract/contract.ts'
import { say } from '../say.ts'

/** Node's own SHA-256 is several times faster. A browser has no synchronous one. */
const native = globalThis.process?.getBuiltinModule?.('node:crypto')

/**
 * The `Sign` of a callback: SHA-256 of the token followed by RequestTime, in lower-case hex (1047/34354).
 *
 * @param requestTime Unix seconds, exactly as in the query
 */
export function sign(token: string, requestTime: number | string): string {
  const signed = `${token}${requestTime}`
  if (latest?.signed !== signed) latest = { signed, digest: digest(signed) }
  return latest.digest
}

/** A cache: all callbacks of one second have the same Sign. */
let latest: { signed: string; digest: string } | undefined

/** SHA-256 of a text in UTF-8, in lower-case hex. */
export function digest(text: string): string {
  return native?.hash('sha256', text) ?? bytesToHex(sha256(utf8ToBytes(text)))
}

/** The query parameters that sign a callback. */
export interface Signature {
  Sign: string
  RequestTime: string
}

/** Deliberate faults of a signature. */
export interface SigningFault {
  /** Signs with this token instead. */
  token?: string
  /** How old the signature is; negative for a time in the future. */
  ageSeconds?: number
  /** A text to sign and send instead of a time. */
  requestTime?: string
  /** How many seconds to add to RequestTime after signing. */
  sentSecondsLater?: number
  /** How many characters of the digest to keep. */
  length?: number
  isUpperCase?: boolean
  /** The place of a digit that is changed, from 0 to 63. */
  wrongDigit?: number
}

/**
 * Signs a callback, with deliberate faults if given.
 *
 * @param now the time of the signature, in Unix milliseconds
 */
export function makeSignature(token: string, now: number, fault: SigningFault = {}): Signature {
  const { ageSeconds = 0, sentSecondsLater = 0, length, isUpperCase, wrongDigit } = fault
  const signed = fault.requestTime ?? String(Math.floor(now / 1000) - ageSeconds)
  const right = sign(fault.token ?? token, signed).slice(0, length)
  const made = wrongDigit === undefined ? right : withWrongDigit(right, wrongDigit)
  return {
    Sign: isUpperCase ? made.toUpperCase() : made,
    RequestTime: sentSecondsLater === 0 ? signed : String(Number(signed) + sentSecondsLater),
  }
}

/** 0 becomes 1, and every other digit 0. */
function withWrongDigit(digits: string, place: number): string {
  return `${digits.slice(0, place)}${digits[place] === '0' ? '1' : '0'}${digits.slice(place + 1)}`
}

/**
 * Checks `Sign` and `RequestTime` in a callback's query. It compares Sign in constant time.
 *
 * @param nowSeconds the receiver's clock, in Unix seconds
 * @returns what is wrong, as one sentence without a full stop; undefined if both are right
 */
export function findSignProblem(query: URLSearchParams, token: string, nowSeconds: number): string | undefined {
  const [requestTime, ...moreTimes] = query.getAll('RequestTime')
  const [given, ...moreSigns] = query.getAll('Sign')
  if (given === undefined) return say`Sign is missing`
  if (requestTime === undefined) return say`RequestTime is missing`
  if (moreSigns.length > 0 || moreTimes.length > 0) return say`Sign or RequestTime is given twice`
  if (!/^[0-9]{1,12}$/.test(requestTime)) return say`RequestTime is not a time in Unix seconds`
  if (!/^[0-9a-f]{64}$/i.test(given)) return say`Sign is not a SHA-256 digest in hex`
  if (!isEqual(given.toLowerCase(), sign(token, requestTime))) {
    return say`Sign does not match the token and RequestTime`
  }
  const age = nowSeconds - Number(requestTime)
  if (Math.abs(age) > requestTimeTolerance) {
    const seconds = Math.ceil(Math.abs(age))
    return age > 0
      ? say`RequestTime is ${seconds} s old, more than ${requestTimeTolerance} s`
      : say`RequestTime is ${seconds} s ahead, more than ${requestTimeTolerance} s`
  }
  return undefined
}

/** Compares two texts of the same length in constant time. */
function isEqual(a: string, b: string): boolean {
  let difference = 0
  for (let index = 0; index < a.length; index++) difference |= a.charCodeAt(index) ^ b.charCodeAt(index)
  return difference === 0
}
