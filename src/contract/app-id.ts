import { ChatproofError } from '../error.ts'
import { say } from '../say.ts'
import { shorten } from '../text.ts'

/** Whether a text is an SDKAppID: a positive whole number of at most 15 digits, which JSON can hold exactly. */
export function isAppId(text: string): boolean {
  return /^[1-9]\d{0,14}$/.test(text)
}

/**
 * An SDKAppID as text. It rejects values such as NaN, which come from a variable that is not set.
 *
 * @throws ChatproofError `usage` when the value is not an SDKAppID
 */
export function requireAppId(sdkAppId: unknown): string {
  const text = String(sdkAppId)
  if (isAppId(text)) return text
  const shown = text === '' ? 'empty' : typeof sdkAppId === 'string' ? JSON.stringify(shorten(text, 40)) : shorten(text, 40)
  throw new ChatproofError('usage', say`sdkAppId is ${shown}: give the SDKAppID from the console, a number such as 1400000001.`)
}
