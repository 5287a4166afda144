import { payloads } from '../../../generated/validators.js'
import { type Content, rule } from '../fact.ts'
import { onlineOnly } from '../message.ts'

const webhook = 'Group.CallbackSendMsgException'

type Exception = Content<typeof webhook>

/** A group message that was not delivered (1047/49462). */
export const sendMsgException = rule('message-refused', webhook, ({ message, errorCode, errorInfo }) => {
  const { groupId, type, from, operator, random, isOnlineOnly, body, cloudCustomData } = message
  const content = {
    GroupId: groupId,
    Type: type,
    From_Account: from,
    Operator_Account: operator,
    Random: random,
    OnlineOnlyFlag: onlineOnly(isOnlineOnly, type),
    MsgBody: body,
    ...(cloudCustomData === undefined ? {} : { CloudCustomData: cloudCustomData }),
    ErrorCode: errorCode,
    ErrorInfo: errorInfo,
  } satisfies Unchecked
  return isException(content) ? content : withoutInvalid(content)
})

/** The content as the message gives it. These fields of the message may break the contract of the callback. */
type Unchecked = Omit<Exception, 'Random' | 'MsgBody' | 'CloudCustomData'> & {
  Random: unknown
  MsgBody: unknown
  CloudCustomData?: unknown
}

function isException(content: Unchecked): content is Exception {
  return payloads[webhook]({ CallbackCommand: webhook, ...content })
}

/**
 * Leaves out of the content what breaks its contract. What Chat sends of a message whose request is invalid is undocumented; that the
 * callback keeps its contract is our choice.
 */
function withoutInvalid({ CloudCustomData: data, ...rest }: Unchecked): Exception {
  const { Random: given } = rest
  const random = typeof given === 'number' && Number.isInteger(given) && given >= 0 && given < 2 ** 32 ? given : 0
  const whole = { ...rest, Random: random, ...(typeof data === 'string' ? { CloudCustomData: data } : {}) }
  return isException(whole) ? whole : { ...whole, MsgBody: [] }
}
