import { payloads } from '../../../generated/validators.js'
import type { Rule } from '../fact.ts'

/** A group message that was not delivered (1047/49462). */
export function sendMsgException(): Rule {
  const webhook = 'Group.CallbackSendMsgException'
  return {
    webhook,
    on(fact, now) {
      if (fact.kind !== 'message-refused') return undefined
      const { groupId, type, from, operator, random, isOnlineOnly, body, cloudCustomData } = fact.message
      const callback = {
        CallbackCommand: webhook,
        GroupId: groupId,
        Type: type,
        From_Account: from,
        Operator_Account: operator,
        Random: random,
        // A live group has no members that are offline to it.
        OnlineOnlyFlag: isOnlineOnly && type !== 'AVChatRoom' ? 1 : 0,
        MsgBody: body,
        ...(cloudCustomData === undefined ? {} : { CloudCustomData: cloudCustomData }),
        ErrorCode: fact.errorCode,
        ErrorInfo: fact.errorInfo,
        EventTime: String(now),
      }
      return payloads[webhook](callback) ? callback : withoutInvalid(callback)
    },
  }
}

/**
 * What was wrong with the message may be what the callback would have to carry. Whether Chat sends it along is undocumented;
 * that the callback keeps its own contract is our choice.
 */
function withoutInvalid<Callback extends { Random: unknown; MsgBody: unknown }>(callback: Callback): object {
  const { CloudCustomData, ...rest } = { CloudCustomData: undefined, ...callback }
  const isRandom = Number.isInteger(callback.Random) && (callback.Random as number) >= 0 && (callback.Random as number) < 2 ** 32
  const random = isRandom ? callback.Random : 0
  const whole = { ...rest, Random: random, ...(typeof CloudCustomData === 'string' ? { CloudCustomData } : {}) }
  return payloads['Group.CallbackSendMsgException'](whole) ? whole : { ...whole, MsgBody: [] }
}
