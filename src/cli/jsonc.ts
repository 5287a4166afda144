import type { ParseError } from 'jsonc-parser'
import { ChatproofError } from '../error.ts'
import { deepest, isDeeperThan, parseJson, placeOf } from '../json.ts'
import { say } from '../say.ts'

/**
 * Parses JSON that people write: with comments, and with a comma behind the last item.
 *
 * @param what names the text in the message
 * @throws ChatproofError `usage` when it is no such JSON, or nested too deep
 */
export async function parseJsonc(text: string, what: string): Promise<unknown> {
  // Most files have neither, and need no library.
  if (!/\/[/*]|,\s*[\]}]/.test(text)) return parseJson(text, what)
  const { parse, stripComments } = await import('jsonc-parser')
  const plain = stripComments(text, ' ')
  if (isDeeperThan(plain)) throw new ChatproofError('usage', say`${what} is nested more than ${deepest} levels deep.`)
  const errors: ParseError[] = []
  const value: unknown = parse(plain, errors, { allowTrailingComma: true })
  const [first] = errors
  if (first === undefined) return value
  throw new ChatproofError('usage', say`${what} is not JSON${placeOf(`at position ${first.offset}`, text)}.`)
}
