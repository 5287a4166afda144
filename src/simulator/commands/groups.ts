import { quotas } from '../api.ts'
import { byteLength, type Call, type Command, RestError, seconds } from '../call.ts'
import { addGroup, type Group, makeGroupId, removeGroup } from '../state.ts'

const profileFields = [
  'Introduction',
  'Notification',
  'FaceUrl',
  'ApplyJoinOption',
  'InviteJoinOption',
  'MaxMemberCount',
  'AppDefinedData',
  'SupportTopic',
]

/** @throws RestError 10015 for an ID no group can have, 10010 for a group that is not there */
export function findGroup({ state }: Pick<Call, 'state'>, id: string): Group {
  if (id === '' || id.length > quotas.topicIdBytes || !/^[\x20-\x7e]+$/.test(id)) throw new RestError(10015, 'invalid group id')
  const group = state.groups.get(id)
  if (group === undefined) throw new RestError(10010, 'this group does not exist or has been dismissed')
  return group
}

/** Group IDs that the caller chose: printable ASCII, at most 48 bytes, none of Chat's own (1047/33529, whose English text says "less than 48"). */
function checkOwnId(id: string, type: string): void {
  const isOfType = type === 'Community' ? id.startsWith('@TGS#_') : !id.startsWith('@TGS#')
  if (!/^[\x20-\x7e]{1,48}$/.test(id) || !isOfType) throw new RestError(10015, 'invalid group id')
}

interface NewMember {
  Member_Account: string
  Role?: string
}

/** Rooms that one joins and leaves by oneself. */
export function isBroadcast(type: string): boolean {
  return type === 'AVChatRoom' || type === 'BChatRoom'
}

const createGroup: Command = ({ request, state, now, tell }) => {
  const { Type: type, Name: name, GroupId: given, Owner_Account: owner = '', MemberList: members = [] } = request
  if (byteLength(name) > quotas.groupNameBytes) throw new RestError(10004, `the group name is longer than ${quotas.groupNameBytes} bytes`)
  const most = quotas.membersPerCall.create_group
  if (members.length > most) throw new RestError(10005, `at most ${most} members at creation`)
  if (members.length > 0 && isBroadcast(type)) throw new RestError(10007, `an ${type} takes no members at creation`)
  if (given !== undefined) {
    checkOwnId(given, type)
    if (state.groups.has(given)) throw new RestError(state.groups.get(given)?.owner === owner ? 10025 : 10021, 'group id has been used')
  }
  const id = given ?? makeGroupId(state, type)
  const joinedAt = seconds(now)
  const profile = Object.fromEntries(profileFields.filter((field) => field in request).map((field) => [field, request[field]]))
  const roles = new Map<string, string>(owner === '' ? [] : [[owner, 'Owner']])
  for (const { Member_Account: account, Role: role = 'Member' } of members as NewMember[]) if (account !== owner) roles.set(account, role)
  addGroup(state, {
    id,
    type,
    name,
    owner,
    profile,
    createdAt: joinedAt,
    members: new Map([...roles].map(([account, role]) => [account, { joinedAt, role }])),
    muted: new Map(),
    lastSeq: 0,
    lastMessageAt: 0,
    sent: { second: 0, count: 0 },
  })
  tell({ kind: 'group-created', type })
  return { GroupId: id, Type: type }
}

const destroyGroup: Command = (call) => {
  const group = findGroup(call, call.request.GroupId)
  removeGroup(call.state, group)
  call.tell({ kind: 'group-dissolved', type: group.type })
  return undefined
}

const getGroupInfo: Command = (call) => {
  const describe = (id: string) => {
    try {
      const { name, type, owner, createdAt, members, lastSeq, lastMessageAt, profile } = findGroup(call, id)
      const memberList = [...members].map(([account, { role, joinedAt }]) => ({ Member_Account: account, Role: role, JoinTime: joinedAt }))
      return {
        GroupId: id,
        ErrorCode: 0,
        ErrorInfo: '',
        Type: type,
        Name: name,
        Owner_Account: owner,
        CreateTime: createdAt,
        NextMsgSeq: lastSeq + 1,
        LastMsgTime: lastMessageAt,
        MemberNum: members.size,
        ...profile,
        MemberList: memberList,
      }
    } catch (error) {
      if (error instanceof RestError) return { GroupId: id, ErrorCode: error.code, ErrorInfo: error.message }
      throw error
    }
  }
  const most = quotas.groupsPerInfoCall
  if (call.request.GroupIdList.length > most) throw new RestError(10004, `at most ${most} groups at once`)
  return { GroupInfo: call.request.GroupIdList.map(describe) }
}

const getAppidGroupList: Command = ({ request, state }) => {
  const { Limit: limit = quotas.groupsPerPage, Next: next = 0, GroupType: type } = request
  const listing = state.listings.get(type)
  const total = listing?.size ?? 0
  const page = listing?.page(next, limit) ?? []
  const following = next + page.length
  return { TotalCount: total, GroupIdList: page.map((id) => ({ GroupId: id })), Next: following < total ? following : 0 }
}

export const groupCommands: Record<string, Command> = {
  'group_open_http_svc/create_group': createGroup,
  'group_open_http_svc/destroy_group': destroyGroup,
  'group_open_http_svc/get_group_info': getGroupInfo,
  'group_open_http_svc/get_appid_group_list': getAppidGroupList,
}
