import { type ExtensionChange, type Rule, rule } from '../fact.ts'
import { directContent, forbids, type GroupRequest, given, groupContent, receiptsOf } from '../message.ts'
import { sendMsgException } from './send-msg-exception.ts'

/** What Chat tells of messages in groups. */
const inGroups: readonly Rule[] = [
  rule('message-sent', 'Group.CallbackAfterSendMsg', ({ message, seq, time }) => {
    if (forbids(message.request, 'After')) return undefined
    return { ...groupContent(message), MsgSeq: seq, MsgTime: time, ...mentionsOf(message.request) }
  }),
  // Whom the callback names right after a message was sent is undocumented; nobody is our choice. Community and AVChatRoom have no receipts.
  rule('receipts-changed', 'Group.CallbackAfterReadReceipt', ({ group, messages }) => ({
    GroupId: group.id,
    Type: group.type,
    GroupMsgReceiptList: messages.map((message) => ({
      MsgSeq: message.seq,
      ...receiptsOf(group, message),
      ReadReceiptMembers: message.readers.map((account) => ({ Member_Account: account })),
    })),
  })),
  sendMsgException,
  // Whether messages that could not be recalled are in the list is undocumented; that they are not is our choice.
  rule('messages-recalled', 'Group.CallbackAfterRecallMsg', ({ group, topic, operator, seqs }) => ({
    Operator_Account: operator,
    Type: group.type,
    GroupId: group.id,
    MsgSeqList: seqs.map((seq) => ({ MsgSeq: seq })),
    ...given({ TopicId: topic }),
  })),
  rule('message-edited', 'Group.CallbackAfterModifyMsg', ({ group, topic = '', operator, message }) => ({
    MsgBody: message.body,
    Operator_Account: operator,
    GroupId: group.id,
    TopicId: topic,
    MsgSeq: message.seq,
  })),
  rule('message-extended', 'Group.CallbackAfterGroupMsgExtension', ({ group, message, change }) => ({
    GroupId: group.id,
    MsgSeq: message.seq,
    ...changeOf(change),
  })),
]

/** What Chat tells of one-to-one messages. */
const oneToOne: readonly Rule[] = [
  rule('direct-message', 'C2C.CallbackAfterSendMsg', ({ message, errorCode, errorInfo, unread }) => {
    if (forbids(message.request, 'After')) return undefined
    return { ...directContent(message), SendMsgResult: errorCode, ErrorInfo: errorInfo, UnreadMsgNum: unread }
  }),
  rule('direct-recalled', 'C2C.CallbackAfterMsgWithDraw', ({ message: { from, to, key }, unread }) => ({
    From_Account: from,
    To_Account: to,
    MsgKey: key,
    UnreadMsgNum: unread,
  })),
  rule('direct-read', 'C2C.CallbackAfterMsgReport', ({ account, peer, until, unread }) => ({
    Report_Account: account,
    Peer_Account: peer,
    LastReadTime: until,
    UnreadMsgNum: unread,
  })),
  // Whether GroupReadInfo is missing or empty where nothing was unread is undocumented; that it is missing is our choice.
  rule('all-read', 'C2C.CallbackAfterMsgReadAll', ({ account, groups }) => ({
    Report_Account: account,
    ...(groups.length > 0 && { GroupReadInfo: groups.map(({ id, lastSeq }) => ({ GroupId: id, MsgSeq: lastSeq })) }),
  })),
  // Whether the part that was not edited is there is undocumented; the whole message is our choice.
  rule('direct-edited', 'C2C.CallbackAfterModifyMsg', ({ message: { from, to, random, seq, time, key, body, data }, operator }) => ({
    ...given({ CloudCustomData: data }),
    MsgBody: body,
    Operator_Account: operator,
    From_Account: from,
    To_Account: to,
    MsgRandom: random,
    MsgSeq: seq,
    MsgTime: time,
    MsgKey: key,
  })),
  rule('direct-receipts', 'C2C.CallbackAfterMsgReadReceipt', ({ account, peer, messages }) => ({
    Operator_Account: account,
    Peer_Account: peer,
    C2CMsgInfo: messages.map(({ from, to, key }) => ({ From_Account: from, To_Account: to, MsgKey: key })),
  })),
  rule('direct-extended', 'C2C.CallbackAfterC2CMsgExtension', ({ message: { from, to, key }, change }) => ({
    From_Account: from,
    To_Account: to,
    MsgKey: key,
    ...changeOf(change),
  })),
]

/** What Chat tells of messages. */
export const messageRules: readonly Rule[] = [...inGroups, ...oneToOne]

function changeOf({ operation, pairs, latest }: ExtensionChange) {
  return { OperateType: operation, ExtensionList: [...pairs], Seq: latest }
}

/** Whom the message mentions, as the callback has it: everybody, or one member. */
function mentionsOf({ GroupAtInfo: list = [] }: GroupRequest) {
  const mentions = list.map(({ GroupAtAllFlag = 0, GroupAt_Account: account }) => ({
    GroupAtAllFlag,
    ...(GroupAtAllFlag === 0 && account !== undefined && { GroupAt_Account: account }),
  }))
  return mentions.length === 0 ? {} : { GroupAtInfo: mentions }
}
