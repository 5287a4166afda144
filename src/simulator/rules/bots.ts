import { type Rule, rule } from '../fact.ts'
import { directContent, groupContent } from '../message.ts'
import type { Bots } from '../state/bots.ts'

/**
 * What Chat tells of messages to bots (1047/68952, 1047/68953). No message can forbid it. That it comes beside, and after, what is told of
 * any message, is our choice.
 */
export function botRules(bots: Bots): readonly Rule[] {
  return [
    rule('direct-message', 'Bot.OnC2CMessage', ({ message, errorCode, errorInfo }) => {
      if (errorCode !== 0 || !bots.has(message.request.To_Account)) return undefined
      return { ...directContent(message), SendMsgResult: errorCode, ErrorInfo: errorInfo }
    }),
    // A message that mentions everybody does not mention a bot.
    rule('message-sent', 'Bot.OnGroupMessage', ({ message, seq, time }) => {
      const mentions = message.request.GroupAtInfo ?? []
      const mentioned = mentions.flatMap(({ GroupAtAllFlag: all = 0, GroupAt_Account: account = '' }) =>
        all === 0 && bots.has(account) ? [account] : [],
      )
      if (mentioned.length === 0) return undefined
      return { ...groupContent(message), MsgSeq: seq, MsgTime: time, AtRobots_Account: [...new Set(mentioned)] }
    }),
  ]
}
