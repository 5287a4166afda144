import type { Subject } from '../check.ts'
import { mulberry32 } from '../queue.ts'
import { sample } from './cases.ts'

const letters = 'abcdefghijkmnpqrstuvwxyz'

/** The sample with other values in all fields that may have any, and other texts in its message. */
export function otherValues(subject: Subject, seed: number): Record<string, unknown> {
  const random = mulberry32(seed)
  const body = structuredClone(sample(subject))
  for (const { name, minimum, maximum } of subject.webhook.freeFields) {
    if (typeof body[name] === 'string') body[name] = otherText(body[name], random)
    // Small numbers, so that a counter stays plausible.
    if (typeof body[name] === 'number') body[name] = Math.min(maximum, minimum + 1 + Math.floor(random() * 5000))
  }
  for (const element of Array.isArray(body.MsgBody) ? body.MsgBody : []) {
    const content: Record<string, unknown> | undefined = element?.MsgContent
    if (typeof content?.Text === 'string') content.Text = otherText(content.Text, random)
  }
  return body
}

/** Other letters and digits in place of the last word. What stands before it may be a prefix with a meaning. */
function otherText(text: string, random: () => number): string {
  const any = (characters: string) => characters.charAt(Math.floor(random() * characters.length))
  return text.replace(/[\p{L}\p{N}]+(?=[^\p{L}\p{N}]*$)/u, (word) =>
    word.replace(/./gu, (character) =>
      /\p{N}/u.test(character) ? any('123456789') : /\p{Lu}/u.test(character) ? any(letters).toUpperCase() : any(letters),
    ),
  )
}
