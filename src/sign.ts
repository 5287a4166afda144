import { createHash, timingSafeEqual } from 'node:crypto'
import { requestTimeTolerance } from './contract.ts'

/**
 * The `Sign` of a callback: lower-case hex of SHA-256 over the token followed by RequestTime (1047/34354).
 *
 * @param requestTime Unix seconds, as they stand in the query
 */
export function sign(token: string, requestTime: number | string): string {
  return createHash('sha256').update(`${token}${requestTime}`).digest('hex')
}

/**
 * Checks `Sign` and `RequestTime` of a callback's query in constant time, and says in one sentence what is wrong with
 * them, or nothing when they are right.
 *
 * @param nowSeconds the receiver's clock, Unix seconds
 */
export function findSignProblem(query: URLSearchParams, token: string, nowSeconds: number): string | undefined {
  const [requestTime, ...moreTimes] = query.getAll('RequestTime')
  const [given, ...moreSigns] = query.getAll('Sign')
  if (given === undefined) return 'Sign is missing'
  if (requestTime === undefined) return 'RequestTime is missing'
  if (moreSigns.length > 0 || moreTimes.length > 0) return 'Sign or RequestTime is given twice'
  if (!/^[0-9]{1,12}$/.test(requestTime)) return 'RequestTime is not a time in Unix seconds'
  if (!/^[0-9a-f]{64}$/i.test(given)) return 'Sign is not a SHA-256 digest in hex'
  if (!timingSafeEqual(Buffer.from(given, 'hex'), Buffer.from(sign(token, requestTime), 'hex'))) {
    return 'Sign does not match the token and RequestTime'
  }
  const age = nowSeconds - Number(requestTime)
  if (Math.abs(age) > requestTimeTolerance) {
    return `RequestTime is ${Math.abs(Math.round(age))} s ${age > 0 ? 'old' : 'ahead'}, more than ${requestTimeTolerance} s`
  }
  return undefined
}
