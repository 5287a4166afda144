import { type ItemOf, quotas, type RequestOf } from '../api.ts'
import { byteLength, type Call, type CallContext, type Commands, command, question, RestError, reading, seconds } from '../call.ts'
import { addGroup, type Group, type GroupProfile, makeGroupId, profileFields, removeGroup } from '../state.ts'

/** The code for what the app refused (1047/34348). That it also comes without a usable reply, if that blocks, is our choice. */
export const refusedByApp = 10016

/** @throws RestError 10015 for an ID that no group can have, 10010 for a group that does not exist */
export function findGroup({ state }: Pick<CallContext, 'state'>, id: string): Group {
  if (id === '' || id.length > quotas.topicIdBytes || !/^[\x20-\x7e]+$/.test(id)) throw new RestError(10015, 'invalid group id')
  const group = state.groups.get(id)
  if (group === undefined) throw new RestError(10010, 'this group does not exist or has been dismissed')
  return group
}

/**
 * An app may choose the ID of a group: printable ASCII, at most 48 bytes, and none that looks like Chat's own (1047/34381). 1047/33529
 * says "less than 48".
 */
function checkOwnId(id: string, type: string): void {
  const isOfType = type === 'Community' ? id.startsWith('@TGS#_') : !id.startsWith('@TGS#')
  if (!/^[\x20-\x7e]{1,48}$/.test(id) || !isOfType) throw new RestError(10015, 'invalid group id')
}

/** Whether members join and leave groups of this type by themselves. */
export function isBroadcast(type: string): boolean {
  return type === 'AVChatRoom' || type === 'BChatRoom'
}

function profileOf(request: GroupProfile): GroupProfile {
  const profile: GroupProfile = {}
  const keep = <Field extends keyof GroupProfile>(field: Field) => {
    if (field in request) profile[field] = request[field]
  }
  profileFields.forEach(keep)
  return profile
}

type GroupInfo = ItemOf<'group_open_http_svc/get_group_info', 'GroupInfo'>

/** A group as get_group_info answers it. A group that does not exist has an error of its own. */
function describeGroup(call: CallContext, id: string): GroupInfo {
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

type NewGroup = RequestOf<'group_open_http_svc/create_group'>

/** @throws RestError if the group cannot be created */
function checkNewGroup({ request, state, groupsLeft }: Call<NewGroup>): void {
  const { Type: type, Name: name, GroupId: given, Owner_Account: owner = '', MemberList: members = [] } = request
  if (byteLength(name) > quotas.groupNameBytes) throw new RestError(10004, `the group name is longer than ${quotas.groupNameBytes} bytes`)
  const most = quotas.membersPerCall.create_group
  if (members.length > most) throw new RestError(10005, `at most ${most} members at creation`)
  if (members.length > 0 && isBroadcast(type)) throw new RestError(10007, `an ${type} takes no members at creation`)
  if (given !== undefined) {
    checkOwnId(given, type)
    if (state.groups.has(given)) throw new RestError(state.groups.get(given)?.owner === owner ? 10025 : 10021, 'group id has been used')
  }
  if (groupsLeft(type) <= 0) throw new RestError(10006, 'the app has as many new groups as it may have in a day')
}

const askForGroup = question('Group.CallbackBeforeCreateGroup', refusedByApp, (call: Call<NewGroup>) => {
  checkNewGroup(call)
  const { Owner_Account: owner = '', Type, Name, MemberList: members = [] } = call.request
  return {
    Operator_Account: call.identifier,
    Owner_Account: owner,
    Type,
    Name,
    MemberList: members.map(({ Member_Account }) => ({ Member_Account })),
  }
})

export const groupCommands = {
  'group_open_http_svc/create_group': command(
    (call) => {
      checkNewGroup(call)
      const { request, state, now, identifier, tell } = call
      const {
        Type: type,
        Name: name,
        GroupId: id = makeGroupId(state, type),
        Owner_Account: owner = '',
        MemberList: members = [],
      } = request
      const joinedAt = seconds(now)
      const roles = new Map<string, string>(owner === '' ? [] : [[owner, 'Owner']])
      for (const { Member_Account: account, Role: role = 'Member' } of members) if (account !== owner) roles.set(account, role)
      const group: Group = {
        id,
        type,
        name,
        owner,
        profile: profileOf(request),
        createdAt: joinedAt,
        members: new Map([...roles].map(([account, role]) => [account, { joinedAt, role }])),
        muted: new Map(),
        lastSeq: 0,
        lastMessageAt: 0,
        sent: { second: 0, count: 0 },
      }
      addGroup(state, group)
      tell({ kind: 'group-created', group, operator: identifier, first: members.map(({ Member_Account: account }) => account) })
      return { GroupId: id, Type: type }
    },
    { asks: askForGroup },
  ),
  'group_open_http_svc/destroy_group': command((call) => {
    const group = findGroup(call, call.request.GroupId)
    removeGroup(call.state, group)
    call.tell({ kind: 'group-dissolved', group, operator: call.identifier })
    return undefined
  }),
  'group_open_http_svc/get_group_info': reading((call) => {
    const most = quotas.groupsPerInfoCall
    const { GroupIdList: ids } = call.request
    if (ids.length > most) throw new RestError(10004, `at most ${most} groups at once`)
    return { GroupInfo: ids.map((id) => describeGroup(call, id)) }
  }),
  'group_open_http_svc/get_appid_group_list': reading(({ request, state }) => {
    const { Limit: limit = quotas.groupsPerPage, Next: next = 0, GroupType: type } = request
    const ids = state.listings.get(type)?.ids ?? []
    const page = ids.slice(next, next + limit)
    const following = next + page.length
    return { TotalCount: ids.length, GroupIdList: page.map((id) => ({ GroupId: id })), Next: following < ids.length ? following : 0 }
  }),
} satisfies Commands
