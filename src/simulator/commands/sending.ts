import { quotas } from '../api.ts'
import { byteLength, type Call, type Permit, RestError } from '../call.ts'
import { type DirectRequest, type GroupRequest, given, interceptedIn, type OfficialAccountRequest } from '../message.ts'
import type { Kept } from '../state/messages.ts'

/** The code for a message whose webhook failed (1047/34348). No page says that it holds for groups too; that is our choice. */
export const blockedMessage = 80_003

type Body = GroupRequest['MsgBody']

/** @throws RestError with this code for a body that is too long, 80001 for one with a banned word */
export function checkBody(body: Body, bannedWords: readonly string[], tooLong: number): void {
  if (isTooLong(body)) throw new RestError(tooLong, `the message is longer than ${quotas.messageBytes} bytes`)
  if (interceptedIn(body, bannedWords) !== undefined) throw new RestError(80001, 'the text contains sensitive content')
}

export function isTooLong(body: Body): boolean {
  const text = JSON.stringify(body)
  // A character takes three bytes at most.
  return text.length > quotas.messageBytes / 3 && byteLength(text) > quotas.messageBytes
}

/** The sender. A client sends in its own name, whatever From_Account says. */
export function senderOf({ request, isAdmin, identifier }: Call<{ From_Account?: unknown }>): string {
  return isAdmin && typeof request.From_Account === 'string' ? request.From_Account : identifier
}

/** The same call, with what the receiver replaced in its message. */
export function withReplaced<Request extends GroupRequest | DirectRequest | OfficialAccountRequest>(
  call: Call<Request>,
  { fields }: Permit,
): Call<Request> {
  const { MsgBody, CloudCustomData } = fields
  return { ...call, request: { ...call.request, ...given({ MsgBody, CloudCustomData }) } }
}

/** Calls `tell` with the refusal if a message is refused. */
export function telling<Value>(tell: (refusal: RestError) => void, act: () => Value): Value {
  try {
    return act()
  } catch (error) {
    if (error instanceof RestError) tell(error)
    throw error
  }
}

/** Whether a message that is kept has this random number and this content. */
export function isSame(kept: Kept, random: number, body: Body): boolean {
  return kept.random === random && JSON.stringify(kept.body) === JSON.stringify(body)
}
