import { type ItemOf, quotas, type RequestOf } from '../api.ts'
import { type Call, type Commands, command, question, RestError, reading, seconds } from '../call.ts'
import { addMember, type Group, removeMember } from '../state/groups.ts'
import { checkCount, checkMayManage, findGroup, isBroadcast, isMeeting, isPrivate, refuseBroadcast, refusedByApp } from './group-checks.ts'
import { isMuted, mute } from './mutes.ts'
import { placeOf } from './topics.ts'

type AddedMember = ItemOf<'group_open_http_svc/add_group_member', 'MemberList'>

type ImportedMember = ItemOf<'group_open_http_svc/import_group_member', 'MemberList'>

type Addition = RequestOf<'group_open_http_svc/add_group_member'>

/** @throws RestError if nobody can be added in this way */
function checkAddition(call: Call<Addition>): Group {
  const group = findGroup(call, call.request.GroupId)
  refuseBroadcast(group, 'invitations')
  checkCount(call.request.MemberList, quotas.membersPerCall.add_group_member)
  // By default only an admin of the app can invite to a public group or a meeting (1047/33530).
  const isOpen = isPrivate(group.type) || group.type === 'Community' || group.profile.InviteJoinOption === 'FreeAccess'
  const mayInvite = call.isAdmin || (group.members.has(call.identifier) && isOpen && group.profile.InviteJoinOption !== 'DisableInvite')
  if (!mayInvite) throw new RestError(10007, 'the user may not invite to this group')
  return group
}

/** Those who are to be added and are no members yet, each once. */
function newcomers({ request }: Call<Addition>, group: Group): string[] {
  const accounts = new Set(request.MemberList.map(({ Member_Account: account }) => account))
  return [...accounts].filter((account) => !group.members.has(account))
}

/** How many members a group takes. Without a number of its own, as many as the edition of the app allows, which is not simulated. */
export function roomFor(group: Group): number {
  return isBroadcast(group.type) ? Number.POSITIVE_INFINITY : (group.profile.MaxMemberNum ?? Number.POSITIVE_INFINITY)
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
      const { request, state, now, identifier, tell } = call
      const refused = new Set(fields.RefusedMembers_Account)
      const joining = newcomers(call, group).filter((account) => !refused.has(account))
      const limit = roomFor(group)
      if (joining.length > 0 && group.members.size + joining.length > limit) {
        tell({ kind: 'group-full', group })
        throw new RestError(10014, `the group is full: it takes ${limit} members`)
      }
      const results = request.MemberList.map(({ Member_Account: account }): AddedMember => {
        if (group.members.has(account)) return { Member_Account: account, Result: 2 }
        // Which Result a refused member gets is undocumented; that it is that of a failure is our choice.
        if (refused.has(account)) return { Member_Account: account, Result: 0 }
        addMember(state, group, account, 'Member', seconds(now))
        return { Member_Account: account, Result: 1 }
      })
      if (joining.length > 0) {
        tell({ kind: 'members-joined', group, operator: identifier, how: 'Invited', accounts: joining })
        if (group.members.size === limit) tell({ kind: 'group-full', group })
      }
      return { MemberList: results }
    },
    { asks: askForMembers },
  ),
  // It causes no callback, and a full group does not refuse; the latter is our choice.
  'group_open_http_svc/import_group_member': command((call) => {
    const { request, state, now } = call
    const group = findGroup(call, request.GroupId)
    refuseBroadcast(group, 'members that are imported')
    checkCount(request.MemberList, quotas.membersPerCall.import_group_member)
    const present = seconds(now)
    const results = request.MemberList.map((each): ImportedMember => {
      const { Member_Account: account, Role: role = 'Member', JoinTime: joinedAt = present, UnreadMsgNum: unread = 0 } = each
      if (group.members.has(account)) return { Member_Account: account, Result: 2 }
      if (joinedAt < group.createdAt || joinedAt > present) return { Member_Account: account, Result: 0 }
      addMember(state, group, account, role, joinedAt).readSeq = readUpTo(group, unread)
      return { Member_Account: account, Result: 1 }
    })
    return { MemberList: results }
  }),
  'group_open_http_svc/delete_group_member': command((call) => {
    const group = findGroup(call, call.request.GroupId)
    const { MemberToDel_Account: accounts } = call.request
    if (isBroadcast(group.type)) throw new RestError(10004, `members of an ${group.type} cannot be removed`)
    checkMayManage(call, group)
    checkCount(accounts, quotas.membersPerCall.delete_group_member)
    if (accounts.some((account) => account === group.owner)) throw new RestError(10007, 'the owner cannot be removed from the group')
    // A muted member who comes back is still muted.
    const removed = accounts.filter((account) => removeMember(call.state, group, account))
    if (removed.length > 0) call.tell({ kind: 'members-removed', group, operator: call.identifier, accounts: removed })
    return undefined
  }),
  'group_open_http_svc/forbid_send_msg': command((call) => {
    const { GroupId: id, TopicId: topicId, Members_Account: accounts, MuteTime: time } = call.request
    const group = findGroup(call, id)
    if (isPrivate(group.type)) throw new RestError(10007, 'a Private group cannot mute its members')
    checkCount(accounts, quotas.mutedPerCall)
    const where = placeOf(group, topicId)
    for (const account of accounts) mute(where, account, time, call.now)
    return undefined
  }),
  'group_open_http_svc/get_group_muted_account': reading((call) => {
    const { GroupId: id, TopicId: topicId } = call.request
    const group = findGroup(call, id)
    const where = placeOf(group, topicId)
    const list = [...where.muted].filter(([account]) => isMuted(where, account, call.now))
    return { GroupId: group.id, MutedAccountList: list.map(([account, until]) => ({ Member_Account: account, MutedUntil: until })) }
  }),
  'group_open_http_svc/set_unread_msg_num': command((call) => {
    const { GroupId: id, Member_Account: account, UnreadMsgNum: unread } = call.request
    const group = findGroup(call, id)
    if (isMeeting(group.type) || isBroadcast(group.type)) return undefined
    const member = group.members.get(account)
    if (member === undefined) throw new RestError(10004, 'there is no such member of the group')
    member.readSeq = readUpTo(group, unread)
    return undefined
  }),
} satisfies Commands

/** The last message that is read by a member who has not read this many. */
function readUpTo({ lastSeq }: Group, unread: number): number {
  return Math.max(0, lastSeq - unread)
}
