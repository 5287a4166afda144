import type { ItemOf } from '../api.ts'
import { type Call, type Commands, command, RestError, reading } from '../call.ts'
import { isUnknown } from '../state/accounts.ts'
import { conversationOf, hide, listedPeers, unlist } from '../state/conversations.ts'
import { timelineOf } from '../state/timelines.ts'
import { isBroadcast } from './group-checks.ts'

/** How many conversations a page has. No page of the documents says; this is our choice. */
const perPage = 100

type Session = ItemOf<'recentcontact/get_list', 'SessionItem'>

/** @throws RestError 50001 for an account that was not imported */
function checkAccount({ state }: Call<unknown>, account: string): void {
  if (isUnknown(state.accounts, account)) throw new RestError(50001, 'the UserID was not imported')
}

/** The conversations of a user, the newest first. That they are in this order is our choice. */
function sessionsOf({ state }: Call<unknown>, account: string, withEmpty: boolean): Session[] {
  const { messages, groups, joined } = state
  const direct = listedPeers(messages, account).map(({ peer, time }): Session => ({ Type: 1, To_Account: peer, MsgTime: time, TopFlag: 0 }))
  const inGroups = [...(joined.get(account) ?? [])]
    .flatMap((id) => groups.get(id) ?? [])
    .filter(({ id, type, lastSeq }) => {
      if (isBroadcast(type)) return false
      const unlisted = messages.timelines.entries.get(id)?.unlistedFor.get(account) ?? -1
      return lastSeq > unlisted && (lastSeq > 0 || withEmpty)
    })
    .map(({ id, lastMessageAt, createdAt }): Session => ({ Type: 2, GroupId: id, MsgTime: lastMessageAt || createdAt, TopFlag: 0 }))
  return [...direct, ...inGroups].sort((one, other) => other.MsgTime - one.MsgTime)
}

export const conversationCommands = {
  // Nobody can pin a conversation here, so there are no pinned ones.
  'recentcontact/get_list': reading((call) => {
    const { From_Account: account, StartIndex: start, TopTimeStamp, TopStartIndex, AssistFlags: flags } = call.request
    checkAccount(call, account)
    const sessions = sessionsOf(call, account, (flags & 2) !== 0)
    const page = sessions.slice(start, start + perPage)
    const end = start + page.length
    const isLast = end >= sessions.length
    return {
      SessionItem: page,
      CompleteFlag: isLast ? 1 : 0,
      TimeStamp: page.at(-1)?.MsgTime ?? 0,
      StartIndex: isLast ? 0 : end,
      TopTimeStamp,
      TopStartIndex,
      ErrorDisplay: '',
    } as const
  }),
  'recentcontact/delete': command((call) => {
    const { request, state } = call
    const { From_Account: account, Type: type, To_Account: peer, ToGroupid: groupId, ClearRamble } = request
    checkAccount(call, account)
    if ((type === 1 ? peer : groupId) === undefined)
      throw new RestError(50002, `Type ${type} takes ${type === 1 ? 'To_Account' : 'ToGroupid'}`)
    if (type === 1 && peer !== undefined) {
      unlist(state.messages, account, peer)
      if (ClearRamble === 1) hide(conversationOf(state.messages, account, peer)?.messages ?? [], account)
    }
    const group = groupId === undefined ? undefined : state.groups.get(groupId)
    if (type === 2 && group !== undefined) timelineOf(state.messages, group.id).unlistedFor.set(account, group.lastSeq)
    return { ErrorDisplay: '' }
  }),
} satisfies Commands
