import { ChatproofError } from '../error.ts'
import { shorten } from '../text.ts'

/** What an SDKAppID looks like: a whole number, of no more digits than JSON can hold exactly. */
export function isAppId(text: string): boolean {
  return /^[1-9]\d{0,14}$/.test(text)
}

/**
 * An SDKAppID as text. What an unset or misread variable leaves must not become an ID that callbacks could carry, such as NaN.
 *
 * @throws ChatproofError `usage` when it is no SDKAppID
 */
export function requireAppId(sdkAppId: unknown): string {
  const text = String(sdkAppId)
  if (isAppId(text)) return text
  const shown = text === '' ? 'empty' : typeof sdkAppId === 'string' ? JSON.stringify(shorten(text, 40)) : shorten(text, 40)
  throw new ChatproofError('usage', `sdkAppId is ${shown}: give the SDKAppID from the console, a number such as 1400000001.`)
}
