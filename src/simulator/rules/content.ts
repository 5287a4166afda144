import { type Rule, rule } from '../fact.ts'
import { type GroupRequest, type Intercepted, interceptedIn } from '../message.ts'

/** The code of a message that moderation stopped. */
const intercepted = 80_001

export interface Moderation {
  sdkAppId: string | number
  bannedWords?: readonly string[] | undefined
}

/**
 * What content moderation tells: that it stopped a message with a banned word (1047/78240). By default it tells nothing of what passes.
 * Which form the ID of its request has is undocumented.
 */
export function contentRules({ sdkAppId, bannedWords = [] }: Moderation): readonly Rule[] {
  const resultOf = (from: string, found: Intercepted, id: string, data: unknown) => ({
    SdkAppId: Number(sdkAppId),
    From_Account: from,
    ContentType: 'Text',
    TextContent: found.texts,
    CtxcbResult: 1 as const,
    CtxcbRequestId: id,
    CtxcbKeywords: found.words,
    CtxcbSuggestion: 'Block',
    CloudCustomData: typeof data === 'string' ? data : '',
  })
  return [
    rule('direct-message', 'ContentCallback.ResultNotify', ({ message, errorCode }) => {
      const { request, from, key } = message
      const found = errorCode === intercepted ? interceptedIn(request.MsgBody, bannedWords) : undefined
      if (found === undefined) return undefined
      return {
        Scene: found.isCustom ? 'C2CCustom' : 'C2C',
        ContactItem: { ContactType: 1, To_Account: request.To_Account },
        ...resultOf(from, found, `moderation-${key}`, request.CloudCustomData),
        MsgID: key,
      }
    }),
    // A group message that is not sent has no number. It is the message as it was sent: what the receiver put into it is not seen here.
    rule('message-refused', 'ContentCallback.ResultNotify', ({ message, errorCode }, now) => {
      const { groupId, from, random, body, cloudCustomData } = message
      // What moderation stopped has the form of a message.
      const found = errorCode === intercepted ? interceptedIn(body as GroupRequest['MsgBody'], bannedWords) : undefined
      if (found === undefined) return undefined
      return {
        Scene: found.isCustom ? 'GroupCustom' : 'Group',
        ContactItem: { ContactType: 2, ToGroupId: groupId },
        ...resultOf(from, found, `moderation-${now}-${random}`, cloudCustomData),
      }
    }),
  ]
}
