import { type ItemOf, quotas } from '../api.ts'
import { type Commands, command, RestError, seconds } from '../call.ts'
import { findGroup, isBroadcast } from './groups.ts'

/** The MuteTime that never ends. */
const forever = quotas.muteForeverSeconds

type AddedMember = ItemOf<'group_open_http_svc/add_group_member', 'MemberList'>

export const memberCommands = {
  'group_open_http_svc/add_group_member': command((call) => {
    const { MemberList: list } = call.request
    const group = findGroup(call, call.request.GroupId)
    if (isBroadcast(group.type)) throw new RestError(10007, `members of an ${group.type} cannot be added`)
    const most = quotas.membersPerCall.add_group_member
    if (list.length > most) throw new RestError(10005, `at most ${most} members at once`)
    const add = (account: string): AddedMember => {
      if (group.members.has(account)) return { Member_Account: account, Result: 2 }
      group.members.set(account, { joinedAt: seconds(call.now), role: 'Member' })
      return { Member_Account: account, Result: 1 }
    }
    return { MemberList: list.map(({ Member_Account: account }) => add(account)) }
  }),
  'group_open_http_svc/delete_group_member': command((call) => {
    const group = findGroup(call, call.request.GroupId)
    const { MemberToDel_Account: accounts } = call.request
    const most = quotas.membersPerCall.delete_group_member
    if (isBroadcast(group.type)) throw new RestError(10004, `members of an ${group.type} cannot be removed`)
    if (accounts.length > most) throw new RestError(10005, `at most ${most} members at once`)
    // A muted member who comes back is still muted.
    for (const account of accounts) group.members.delete(account)
    return undefined
  }),
  'group_open_http_svc/forbid_send_msg': command((call) => {
    const { Members_Account: accounts, MuteTime: time } = call.request
    const group = findGroup(call, call.request.GroupId)
    if (group.type === 'Private') throw new RestError(10007, 'a Private group cannot mute its members')
    if (accounts.length > quotas.mutedPerCall) throw new RestError(10005, `at most ${quotas.mutedPerCall} members at once`)
    for (const account of accounts) {
      if (time === 0) group.muted.delete(account)
      else group.muted.set(account, time === forever ? Number.POSITIVE_INFINITY : seconds(call.now) + time)
    }
    return undefined
  }),
  'group_open_http_svc/get_group_muted_account': command((call) => {
    const group = findGroup(call, call.request.GroupId)
    const present = seconds(call.now)
    const list = [...group.muted].filter(([, until]) => until > present)
    return {
      GroupId: group.id,
      MutedAccountList: list.map(([account, until]) => ({ Member_Account: account, MutedUntil: Math.min(until, forever) })),
    }
  }),
} satisfies Commands
