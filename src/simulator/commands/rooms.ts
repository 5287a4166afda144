import { quotas } from '../api.ts'
import { type CallContext, type Commands, command, RestError, reading, seconds } from '../call.ts'
import { removeMember } from '../state/groups.ts'
import { devicesOf } from '../state/presence.ts'
import { checkCount, checkTexts, findGroup, isBroadcast, requireBroadcast } from './group-checks.ts'

/** The marks of Chat's own: who has them counts as online for days, or is not listed unless it is asked for (1047/50294). */
const [alwaysOnline, hidden] = [500, 600]

/** Name and picture of a user. */
function facesOf({ state }: CallContext, account: string): { NickName: string; Avatar: string } {
  const { Tag_Profile_IM_Nick: name = '', Tag_Profile_IM_Image: picture = '' } = state.accounts.get(account)?.profile ?? {}
  return { NickName: String(name), Avatar: String(picture) }
}

function isOnline({ state, now }: CallContext, account: string): boolean {
  return devicesOf(state.accounts.get(account)?.devices, seconds(now)).some(({ status }) => status === 'Online')
}

/** Tells that a user lost the connection or has it again, in each AVChatRoom that the user is in (1047/48734). */
export function tellRooms(call: CallContext, account: string): void {
  const { state, tell } = call
  const isBack = isOnline(call, account)
  for (const id of state.joined.get(account) ?? []) {
    const group = state.groups.get(id)
    if (group?.type !== 'AVChatRoom' || isBack !== group.away.has(account)) continue
    if (isBack) group.away.delete(account)
    else if (group.marks.get(account)?.has(alwaysOnline)) continue
    else group.away.add(account)
    tell({ kind: 'room-state-changed', group, account, isOnline: isBack })
  }
}

/**
 * What only an AVChatRoom has: who is online, marks, admins and bans. Its members are online until they leave or lose the connection, whether
 * they logged in or not; that is our choice.
 */
export const roomCommands = {
  'group_open_http_svc/get_online_member_num': reading((call) => {
    const group = findGroup(call, call.request.GroupId)
    if (isBroadcast(group.type)) return { OnlineMemberNum: group.members.size - group.away.size }
    const online = [...group.members.keys()].filter((account) => isOnline(call, account))
    return { OnlineMemberNum: online.length }
  }),
  'group_open_avchatroom_http_svc/get_members': reading((call) => {
    const { GroupId: id, Timestamp: start, Mark: mark } = call.request
    const group = findGroup(call, id)
    requireBroadcast(group, 'listing who is online')
    const isListed = (account: string) => {
      if (group.away.has(account)) return false
      const marks = group.marks.get(account)
      return mark === undefined ? !marks?.has(hidden) : marks?.has(mark) === true
    }
    const listed = [...group.members].filter(([account]) => isListed(account))
    const newest = listed.reverse().slice(0, quotas.onlineMembersListed)
    const end = start + quotas.onlineMembersPerPage
    const page = newest.slice(start, end)
    return {
      MemberList: page.map(([account, { joinedAt }]) => ({ Member_Account: account, JoinTime: joinedAt, ...facesOf(call, account) })),
      NextTimestamp: end < newest.length ? end : 0,
    }
  }),
  'group_open_avchatroom_http_svc/check_members': reading((call) => {
    const { GroupId: id, Member_Account: accounts } = call.request
    const group = findGroup(call, id)
    requireBroadcast(group, 'asking who is there')
    return { Member_Account: accounts.filter((account) => group.members.has(account)) }
  }),
  // Which code the documented limits of marks and admins have is not documented; that of a wrong parameter is our choice.
  'group_open_avchatroom_http_svc/modify_user_info': command((call) => {
    const { GroupId: id, CommandType: type, MemberList: list } = call.request
    const group = findGroup(call, id)
    requireBroadcast(group, 'marks')
    checkCount(list, quotas.markedPerCall, 10004)
    const given = list.flatMap(({ Marks: marks }) => marks)
    const wrong = given.find((mark) => mark < 1000 && mark !== alwaysOnline && mark !== hidden)
    if (wrong !== undefined) throw new RestError(10004, `${wrong} is no mark`)
    const all = new Set([...[...group.marks.values()].flatMap((marks) => [...marks]), ...given])
    if (type === 1 && all.size > quotas.marksPerRoom) throw new RestError(10004, `at most ${quotas.marksPerRoom} different marks`)
    const present = list.filter(({ Member_Account: account }) => group.members.has(account) && !group.away.has(account))
    if (present.length === 0) throw new RestError(10004, 'none of these users is online in the group')
    for (const { Member_Account: account, Marks: changed } of present) {
      const marks = group.marks.get(account) ?? new Set()
      for (const mark of changed) type === 1 ? marks.add(mark) : marks.delete(mark)
      group.marks.set(account, marks)
    }
    return { CommandType: type, MemberList: present.map(({ Member_Account, Marks }) => ({ Member_Account, Marks })) }
  }),
  'group_open_avchatroom_http_svc/modify_admin': command((call) => {
    const { GroupId: id, CommandType: type, Admin_Account: accounts } = call.request
    const group = findGroup(call, id)
    requireBroadcast(group, 'admins of its own')
    const admins = new Set(group.roomAdmins)
    for (const account of accounts) type === 1 ? admins.add(account) : admins.delete(account)
    if (admins.size > quotas.adminsPerRoom) throw new RestError(10004, `at most ${quotas.adminsPerRoom} admins`)
    group.roomAdmins = admins
    return undefined
  }),
  'group_open_avchatroom_http_svc/get_admin_list': reading((call) => {
    const group = findGroup(call, call.request.GroupId)
    requireBroadcast(group, 'admins of its own')
    return { Admin_List: [...group.roomAdmins].map((account) => ({ Admin_Account: account, ...facesOf(call, account) })) }
  }),
  'group_open_http_svc/ban_group_member': command((call) => {
    const { GroupId: id, Members_Account: accounts, Duration: duration } = call.request
    const group = findGroup(call, id)
    requireBroadcast(group, 'bans')
    checkCount(accounts, quotas.bannedPerCall)
    checkTexts(call.request)
    for (const account of accounts) {
      group.banned.set(account, seconds(call.now) + duration)
      // No page says that this causes a callback.
      removeMember(call.state, group, account)
    }
    return undefined
  }),
  'group_open_http_svc/unban_group_member': command((call) => {
    const { GroupId: id, Members_Account: accounts } = call.request
    const group = findGroup(call, id)
    requireBroadcast(group, 'bans')
    checkCount(accounts, quotas.bannedPerCall)
    for (const account of accounts) group.banned.delete(account)
    return undefined
  }),
  'group_open_http_svc/get_group_ban_member': reading((call) => {
    const { GroupId: id, Offset: offset, Limit: limit = quotas.bannedPerPage } = call.request
    const group = findGroup(call, id)
    requireBroadcast(group, 'bans')
    const present = seconds(call.now)
    const banned = [...group.banned].filter(([, until]) => until > present)
    const end = offset + limit
    return {
      BannedAccountList: banned.slice(offset, end).map(([account, until]) => ({ Member_Account: account, BannedUntil: until })),
      NextOffset: end < banned.length ? end : 0,
    }
  }),
} satisfies Commands
