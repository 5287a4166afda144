import { type ItemOf, quotas, type RequestOf } from '../api.ts'
import { byteLength, type Call, type Commands, RestError, reading } from '../call.ts'
import type { Group } from '../state/groups.ts'
import { isBroadcast, isPrivate } from './group-checks.ts'
import { baseInfoOf, memberInfoOf, picked } from './group-info.ts'

/** @throws RestError 10018 for a list that makes the reply longer than 1 MB */
export function fitting<Item>(list: Item[]): Item[] {
  if (byteLength(JSON.stringify(list)) > quotas.replyBytes) throw new RestError(10018, 'the reply is longer than 1 MB; ask page by page')
  return list
}

type Asked = RequestOf<'group_open_http_svc/get_joined_group_list'>

type JoinedGroup = ItemOf<'group_open_http_svc/get_joined_group_list', 'GroupIdList'>

/** Whether a group of the user is listed. A Private group is active once a message was sent in it; its owner sees it before (1047/33529). */
function isListed(group: Group, request: Asked): boolean {
  const { WithHugeGroups: withHuge, WithNoActiveGroups: withInactive, GroupType: type, SupportTopic: withTopics } = request
  if (type !== undefined && group.type !== type) return false
  if (withTopics !== undefined && group.hasTopics !== (withTopics === 1)) return false
  if (isBroadcast(group.type)) return withHuge === 1
  const isActive = group.lastSeq > 0 || group.owner === request.Member_Account
  return isActive || withInactive === 1 || !isPrivate(group.type)
}

function describe(group: Group, { request, now }: Call<Asked>): JoinedGroup {
  const { Member_Account: account, ResponseFilter: filter } = request
  const member = group.members.get(account)
  if (filter === undefined || member === undefined) return { GroupId: group.id }
  const { Member_Account: _, ...self } = memberInfoOf(group, account, member, now, filter.SelfInfoFilter ?? [], [])
  const info = picked({ ...baseInfoOf(group), SupportTopic: group.hasTopics ? 1 : 0 }, filter.GroupBaseInfoFilter ?? [])
  return { ...info, GroupId: group.id, ...(filter.SelfInfoFilter !== undefined && { SelfInfo: self }) } as JoinedGroup
}

export const joinedGroupCommands = {
  'group_open_http_svc/get_joined_group_list': reading((call) => {
    const { request, state } = call
    const { Member_Account: account, Offset: offset = 0, Limit: limit, GroupType: type, SupportTopic: withTopics } = request
    if (withTopics !== undefined && type !== 'Community') throw new RestError(10004, 'with SupportTopic, GroupType must be Community')
    const groups = [...(state.joined.get(account) ?? [])].flatMap((id) => state.groups.get(id) ?? [])
    const listed = groups.filter((group) => isListed(group, request))
    const page = listed.slice(offset, limit === undefined ? undefined : offset + limit)
    return { TotalCount: listed.length, GroupIdList: fitting(page.map((group) => describe(group, call))) }
  }),
} satisfies Commands
