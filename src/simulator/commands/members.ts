import { type ItemOf, quotas, type RequestOf } from '../api.ts'
import { type Call, type Commands, command, question, RestError, reading, seconds } from '../call.ts'
import type { Group } from '../state.ts'
import { findGroup, isBroadcast, refusedByApp } from './groups.ts'

/** The MuteTime that never ends. */
const forever = quotas.muteForeverSeconds

type AddedMember = ItemOf<'group_open_http_svc/add_group_member', 'MemberList'>

type Addition = RequestOf<'group_open_http_svc/add_group_member'>

/** @throws RestError if nobody can be added in this way */
function checkAddition(call: Call<Addition>): Group {
  const { MemberList: list } = call.request
  const group = findGroup(call, call.request.GroupId)
  if (isBroadcast(group.type)) throw new RestError(10007, `members of an ${group.type} cannot be added`)
  const most = quotas.membersPerCall.add_group_member
  if (list.length > most) throw new RestError(10005, `at most ${most} members at once`)
  return group
}

/** Those who are to be added and are no members yet, each once. */
function newcomers({ request }: Call<Addition>, group: Group): string[] {
  const accounts = new Set(request.MemberList.map(({ Member_Account: account }) => account))
  return [...accounts].filter((account) => !group.members.has(account))
}

/** Who is a member already is not asked about. Whether the group is full is seen later: the receiver may refuse some of them. */
const askForMembers = question('Group.CallbackBeforeInviteJoinGroup', refusedByApp, (call: Call<Addition>) => {
  const group = checkAddition(call)
  const invited = newcomers(call, group)
  if (invited.length === 0) return undefined
  return {
    GroupId: group.id,
    Type: group.type,
    Operator_Account: call.identifier,
    DestinationMembers: invited.map((account) => ({ Member_Account: account })),
  }
})

export const memberCommands = {
  'group_open_http_svc/add_group_member': command(
    (call, { fields }) => {
      const group = checkAddition(call)
      const { request, now, identifier, tell } = call
      const refused = new Set(fields.RefusedMembers_Account)
      const joining = newcomers(call, group).filter((account) => !refused.has(account))
      // Without a number of its own, a group takes as many as the edition of the app allows, which is not simulated.
      const limit = group.profile.MaxMemberCount ?? Number.POSITIVE_INFINITY
      if (joining.length > 0 && group.members.size + joining.length > limit) {
        tell({ kind: 'group-full', group })
        throw new RestError(10014, `the group is full: it takes ${limit} members`)
      }
      const results = request.MemberList.map(({ Member_Account: account }): AddedMember => {
        if (group.members.has(account)) return { Member_Account: account, Result: 2 }
        // Which Result a refused member gets is undocumented; that it is that of a failure is our choice.
        if (refused.has(account)) return { Member_Account: account, Result: 0 }
        group.members.set(account, { joinedAt: seconds(now), role: 'Member' })
        return { Member_Account: account, Result: 1 }
      })
      if (joining.length > 0) {
        tell({ kind: 'members-joined', group, operator: identifier, accounts: joining })
        if (group.members.size === limit) tell({ kind: 'group-full', group })
      }
      return { MemberList: results }
    },
    { asks: askForMembers },
  ),
  'group_open_http_svc/delete_group_member': command((call) => {
    const group = findGroup(call, call.request.GroupId)
    const { MemberToDel_Account: accounts } = call.request
    const most = quotas.membersPerCall.delete_group_member
    if (isBroadcast(group.type)) throw new RestError(10004, `members of an ${group.type} cannot be removed`)
    if (accounts.length > most) throw new RestError(10005, `at most ${most} members at once`)
    // A muted member who comes back is still muted.
    const removed = accounts.filter((account) => group.members.delete(account))
    if (removed.length > 0) call.tell({ kind: 'members-removed', group, operator: call.identifier, accounts: removed })
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
  'group_open_http_svc/get_group_muted_account': reading((call) => {
    const group = findGroup(call, call.request.GroupId)
    const present = seconds(call.now)
    const list = [...group.muted].filter(([, until]) => until > present)
    return {
      GroupId: group.id,
      MutedAccountList: list.map(([account, until]) => ({ Member_Account: account, MutedUntil: Math.min(until, forever) })),
    }
  }),
} satisfies Commands
