import { seconds } from '../call.ts'
import { readUntil } from '../state/conversations.ts'
import { clientCommand } from './client-command.ts'

/** What only clients do with messages. */
export const messageActions = {
  'read-all': clientCommand({}, ({ state, identifier: account, now, tell }) => {
    for (const peer of state.messages.users.get(account)?.peers ?? []) readUntil(state.messages, account, peer, seconds(now))
    const groups = Array.from(state.joined.get(account) ?? []).flatMap((id) => {
      const group = state.groups.get(id)
      const member = group?.members.get(account)
      if (group === undefined || member === undefined || member.readSeq >= group.lastSeq) return []
      member.readSeq = group.lastSeq
      return [group]
    })
    tell({ kind: 'all-read', account, groups })
    return undefined
  }),
}
