import { payloads } from '../../../generated/validators.js'
import type { Payload } from '../../contract/contract.ts'
import { type Rule, rule } from '../fact.ts'

const webhook = 'Group.CallbackSendMsgException'

type Exception = Payload<typeof webhook>

/** A group message that was not delivered (1047/49462). */
export function sendMsgException(): Rule {
  return rule(webhook, (fact, now) => {
    if (fact.kind !== 'message-refused') return undefined
    const { groupId, type, from, operator, random, isOnlineOnly, body, cloudCustomData } = fact.message
    const payload = {
      CallbackCommand: webhook,
      GroupId: groupId,
      Type: type,
      From_Account: from,
      Operator_Account: operator,
      Random: random,
      // An AVChatRoom ignores OnlineOnlyFlag.
      OnlineOnlyFlag: isOnlineOnly && type !== 'AVChatRoom' ? 1 : 0,
      MsgBody: body,
      ...(cloudCustomData === undefined ? {} : { CloudCustomData: cloudCustomData }),
      ErrorCode: fact.errorCode,
      ErrorInfo: fact.errorInfo,
      EventTime: String(now),
    } satisfies Unchecked
    return isException(payload) ? payload : withoutInvalid(payload)
  })
}

/** A payload as the message gives it. These fields of the message may break the contract of the callback. */
type Unchecked = Omit<Exception, 'Random' | 'MsgBody' | 'CloudCustomData'> & {
  Random: unknown
  MsgBody: unknown
  CloudCustomData?: unknown
}

function isException(payload: Unchecked): payload is Exception {
  return payloads[webhook](payload)
}

/**
 * Leaves out of the payload what breaks its contract. What Chat sends of a message whose request is invalid is undocumented; that the
 * callback keeps its contract is our choice.
 */
function withoutInvalid({ CloudCustomData: data, ...rest }: Unchecked): Exception {
  const { Random: given } = rest
  const random = typeof given === 'number' && Number.isInteger(given) && given >= 0 && given < 2 ** 32 ? given : 0
  const whole = { ...rest, Random: random, ...(typeof data === 'string' ? { CloudCustomData: data } : {}) }
  return isException(whole) ? whole : { ...whole, MsgBody: [] }
}
