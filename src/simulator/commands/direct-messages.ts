import { quotas } from '../api.ts'
import { type Call, type Commands, command, question, RestError, seconds } from '../call.ts'
import { type DirectMessage, type DirectRequest, directContent, forbids } from '../message.ts'
import { checkSender } from './global-mutes.ts'
import { blockedMessage, checkBody, senderOf, telling, withReplaced } from './sending.ts'

/** Checks a one-to-one message, and tells the rules if it is refused. */
function checkDirectMessage(call: Call<DirectRequest>): DirectMessage {
  const { request, serial, cameAt } = call
  const { MsgSeq: seq = serial, MsgRandom: random } = request
  const time = seconds(cameAt)
  const message = { request, from: senderOf(call), seq, time, key: `${seq}_${random}_${time}` }
  const tell = ({ code, message: info }: RestError) => call.tell({ kind: 'direct-message', message, errorCode: code, errorInfo: info })
  telling(tell, () => {
    if (!call.isAdmin) checkSender(call, message.from, request.To_Account)
    checkBody(request.MsgBody, call.bannedWords, 93_000)
  })
  return message
}

export const directMessageCommands = {
  'openim/sendmsg': command(
    (call, permit) => {
      const message = checkDirectMessage(withReplaced(call, permit))
      if (permit.effect !== 'discard') call.tell({ kind: 'direct-message', message, errorCode: 0, errorInfo: 'send msg succeed' })
      return { MsgTime: message.time, MsgKey: message.key, MsgId: String(call.serial) }
    },
    {
      asks: question('C2C.CallbackBeforeSendMsg', blockedMessage, (call: Call<DirectRequest>) =>
        forbids(call.request, 'Before') ? undefined : directContent(checkDirectMessage(call)),
      ),
    },
  ),
  'openim/batchsendmsg': command(({ request, serial, now, bannedWords }) => {
    const most = quotas.recipientsPerBatch
    if (request.To_Account.length > most) throw new RestError(90011, `at most ${most} recipients at once`)
    checkBody(request.MsgBody, bannedWords, 93_000)
    return { MsgKey: `${serial}_${request.MsgRandom}_${seconds(now)}`, MsgId: String(serial) }
  }),
} satisfies Commands
