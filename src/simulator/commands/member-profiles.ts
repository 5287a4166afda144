import { type ItemOf, quotas } from '../api.ts'
import { type Commands, command, RestError, reading } from '../call.ts'
import type { Group, Member } from '../state/groups.ts'
import { checkCount, checkFields, checkMayManage, checkTexts, findGroup, isPrivate, refuseBroadcast, writeFields } from './group-checks.ts'
import { memberInfoOf } from './group-info.ts'
import { changesOf } from './group-profile.ts'
import { fitting } from './joined-groups.ts'
import { mute } from './mutes.ts'

/** @throws RestError 10004 for an account that is no member; no page has the code for that, and this one is our choice */
function findMember(group: Group, account: string): Member {
  const member = group.members.get(account)
  if (member === undefined) throw new RestError(10004, 'there is no such member of the group')
  return member
}

type Role = ItemOf<'group_open_http_svc/get_role_in_group', 'UserIdList'>

export const memberProfileCommands = {
  'group_open_http_svc/modify_group_member_info': command((call) => {
    const { request, now, identifier, tell } = call
    const { Member_Account: account, Role: role, NameCard: nameCard, MsgFlag: msgFlag, MuteTime: time } = request
    const { AppMemberDefinedData: data = [] } = request
    const group = findGroup(call, request.GroupId)
    refuseBroadcast(group, 'profiles of members')
    const member = findMember(group, account)
    // Members change their own name card, and how they take messages (1047/33530).
    if (identifier !== account || role !== undefined || time !== undefined) checkMayManage(call, group)
    checkTexts(request)
    checkFields(data, quotas.memberFieldBytes)
    if (time !== undefined && isPrivate(group.type)) throw new RestError(10007, 'a Private group cannot mute its members')
    if (role !== undefined && account === group.owner) throw new RestError(10007, 'the role of the owner cannot be changed')
    if (role === 'Admin' && isPrivate(group.type)) throw new RestError(10007, 'a Private group has no admins')
    const changed = changesOf(['Role', 'NameCard'], { Role: member.role, NameCard: member.nameCard }, request)
    member.role = role ?? member.role
    member.nameCard = nameCard ?? member.nameCard
    member.msgFlag = msgFlag ?? member.msgFlag
    writeFields(member.fields, data)
    if (time !== undefined) mute(group, account, time, now)
    if (Object.keys(changed).length > 0) tell({ kind: 'member-changed', group, operator: identifier, account, changed })
    return undefined
  }),
  'group_open_http_svc/get_group_member_info': reading((call) => {
    const { request, now } = call
    const { Limit: limit, Offset: offset = 0, Next: next, MemberInfoFilter: filter, MemberRoleFilter: roles } = request
    const group = findGroup(call, request.GroupId)
    refuseBroadcast(group, 'profiles of members')
    const isCommunity = group.type === 'Community'
    if (!isCommunity && next) throw new RestError(10004, 'only a Community is read with Next')
    if (isCommunity && limit !== undefined && limit > quotas.communityMembersPerPage)
      throw new RestError(10004, `Limit is at most ${quotas.communityMembersPerPage} in a Community`)
    const start = isCommunity ? positionOf(next) : offset
    const listed = [...group.members].filter(([, { role }]) => roles === undefined || roles.some((each) => each === role))
    const end = start + (limit ?? (isCommunity ? quotas.communityMembersPerPage : listed.length))
    const keys = request.AppDefinedDataFilter_GroupMember
    const members = listed.slice(start, end).map(([account, member]) => memberInfoOf(group, account, member, now, filter, keys))
    const following = end < listed.length ? String(end) : ''
    return { MemberNum: group.members.size, MemberList: fitting(members), ...(isCommunity && { Next: following }) }
  }),
  'group_open_http_svc/get_specified_group_member_info': reading((call) => {
    const { request, now } = call
    const { Member_List_Account: accounts, MemberInfoFilter: filter, MemberRoleFilter: roles } = request
    const group = findGroup(call, request.GroupId)
    refuseBroadcast(group, 'profiles of members')
    checkCount(accounts, quotas.namedMembersPerCall, 10004)
    const found = accounts.flatMap((account) => {
      const member = group.members.get(account)
      const isListed = member !== undefined && (roles === undefined || roles.some((each) => each === member.role))
      return isListed ? [memberInfoOf(group, account, member, now, filter, request.AppDefinedDataFilter_GroupMember)] : []
    })
    return { GroupId: group.id, MemberList: found }
  }),
  'group_open_http_svc/get_role_in_group': reading((call) => {
    const { GroupId: id, User_Account: accounts } = call.request
    const group = findGroup(call, id)
    refuseBroadcast(group, 'roles of users')
    checkCount(accounts, quotas.rolesPerCall, 10004)
    const roleOf = (account: string) => (group.members.get(account)?.role ?? 'NotMember') as Role['Role']
    return { UserIdList: accounts.map((account) => ({ Member_Account: account, Role: roleOf(account) })) }
  }),
} satisfies Commands

/** The position that a reply gave as Next. @throws RestError 10004 for text that none gave */
function positionOf(next = ''): number {
  if (!/^\d{0,9}$/.test(next)) throw new RestError(10004, 'Next is not what the last reply had')
  return Number(next)
}
