import { quotas } from '../api.ts'
import { type Rule, rule } from '../fact.ts'
import { directContent, forbids, type GroupRequest, groupContent } from '../message.ts'
import { sendMsgException } from './send-msg-exception.ts'

/** What Chat tells of messages. */
export const messageRules: readonly Rule[] = [
  rule('message-sent', 'Group.CallbackAfterSendMsg', ({ message, seq, time }) => {
    if (forbids(message.request, 'After')) return undefined
    return { ...groupContent(message), MsgSeq: seq, MsgTime: time, ...mentionsOf(message.request) }
  }),
  sendMsgException,
  rule('direct-message', 'C2C.CallbackAfterSendMsg', ({ message, errorCode, errorInfo }) => {
    if (forbids(message.request, 'After')) return undefined
    return { ...directContent(message), SendMsgResult: errorCode, ErrorInfo: errorInfo }
  }),
]

/** Whom the message mentions, as the callback has it: everybody, or one member. */
function mentionsOf({ GroupAtInfo: list = [] }: GroupRequest) {
  const mentions = list.slice(0, quotas.mentionsPerMessage).map(({ GroupAtAllFlag = 0, GroupAt_Account: account }) => ({
    GroupAtAllFlag,
    ...(GroupAtAllFlag === 0 && account !== undefined && { GroupAt_Account: account }),
  }))
  return mentions.length === 0 ? {} : { GroupAtInfo: mentions }
}
