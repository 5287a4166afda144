import { quotas } from '../api.ts'
import { type Commands, command, reading, seconds } from '../call.ts'
import { removeMember } from '../state/groups.ts'
import { checkCount, checkTexts, findGroup, requireBroadcast } from './group-checks.ts'

/** What only an AVChatRoom has: who is online, and bans. Its members are online until they leave; that is our choice. */
export const roomCommands = {
  'group_open_http_svc/get_online_member_num': reading((call) => {
    const group = findGroup(call, call.request.GroupId)
    requireBroadcast(group, 'counting who is online')
    return { OnlineMemberNum: group.members.size }
  }),
  'group_open_avchatroom_http_svc/get_members': reading((call) => {
    const { GroupId: id, Timestamp: start, Mark: mark } = call.request
    const group = findGroup(call, id)
    requireBroadcast(group, 'listing who is online')
    // Nobody has a mark: marks are not simulated.
    const newest = mark === undefined ? [...group.members].reverse().slice(0, quotas.onlineMembersListed) : []
    const end = start + quotas.onlineMembersPerPage
    const page = newest.slice(start, end)
    return {
      MemberList: page.map(([account, { joinedAt }]) => ({ Member_Account: account, JoinTime: joinedAt })),
      NextTimestamp: end < newest.length ? end : 0,
    }
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
