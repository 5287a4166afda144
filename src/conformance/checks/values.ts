import { otherText } from '../../contract/candidates.ts'
import type { Subject } from '../check.ts'
import { mulberry32 } from '../queue.ts'
import { sample } from './cases.ts'

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
