import { type ItemOf, quotas, type RequestOf } from '../api.ts'
import { type Call, type CallContext, type Commands, command, question, RestError, reading, seconds } from '../call.ts'
import {
  addGroup,
  addMember,
  type CustomFields,
  type Group,
  type GroupProfile,
  makeGroupId,
  newGroup,
  profileFields,
  removeGroup,
} from '../state/groups.ts'
import { forgetGroup } from '../state/timelines.ts'
import {
  checkCount,
  checkFields,
  checkTexts,
  findGroup,
  isBroadcast,
  isPrivate,
  listFields,
  refusedByApp,
  writeFields,
} from './group-checks.ts'
import { baseInfoOf, memberInfoOf, picked } from './group-info.ts'

/**
 * An app may choose the ID of a group: printable ASCII, at most 48 bytes, and none that looks like Chat's own (1047/34381). 1047/33529
 * says "less than 48".
 */
function checkOwnId(id: string, type: string): void {
  const isOfType = type === 'Community' ? id.startsWith('@TGS#_') : !id.startsWith('@TGS#')
  if (!/^[\x20-\x7e]+$/.test(id) || id.length > quotas.groupIdBytes || !isOfType) throw new RestError(10015, 'invalid group id')
}

type NewGroup = RequestOf<'group_open_http_svc/create_group'>
type ImportedGroup = RequestOf<'group_open_http_svc/import_group'>

function profileOf(request: NewGroup | ImportedGroup): GroupProfile {
  const profile: GroupProfile = {}
  const from: GroupProfile = request
  const keep = <Field extends keyof GroupProfile>(field: Field) => {
    if (from[field] !== undefined) profile[field] = from[field]
  }
  profileFields.forEach(keep)
  if (request.MaxMemberCount !== undefined) profile.MaxMemberNum = request.MaxMemberCount
  return profile
}

function fieldsOf({ AppDefinedData: data = [] }: NewGroup | ImportedGroup): CustomFields {
  const fields: CustomFields = new Map()
  writeFields(fields, data)
  return fields
}

type GroupInfo = ItemOf<'group_open_http_svc/get_group_info', 'GroupInfo'>

type Filter = RequestOf<'group_open_http_svc/get_group_info'>['ResponseFilter']

/** A group as get_group_info answers it. A group that does not exist has an error of its own. Of an AVChatRoom no members are told. */
function describeGroup(call: CallContext, id: string, filter: Filter = {}): GroupInfo {
  try {
    const group = findGroup(call, id)
    const data = listFields(group.fields, filter.AppDefinedDataFilter_Group)
    const members = [...group.members].map(([account, member]) =>
      memberInfoOf(group, account, member, call.now, filter.MemberInfoFilter, filter.AppDefinedDataFilter_GroupMember),
    )
    return {
      ...picked(baseInfoOf(group), filter.GroupBaseInfoFilter),
      GroupId: id,
      ErrorCode: 0,
      ErrorInfo: '',
      ...(data.length > 0 && { AppDefinedData: data }),
      ...(group.type !== 'AVChatRoom' && { MemberList: members }),
    }
  } catch (error) {
    if (error instanceof RestError) return { GroupId: id, ErrorCode: error.code, ErrorInfo: error.message }
    throw error
  }
}

/** @throws RestError if a group cannot have this profile or this ID: `usedBefore` if the same owner has a group of this ID */
function checkProfile({ request, state, groupFields }: Call<NewGroup | ImportedGroup>, usedBefore: number): void {
  const { Type: type, GroupId: given, Owner_Account: owner = '', AppDefinedData: data = [] } = request
  checkTexts(request)
  checkFields(data, quotas.groupFieldBytes, groupFields)
  if (given === undefined) return
  checkOwnId(given, type)
  if (state.groups.has(given)) throw new RestError(state.groups.get(given)?.owner === owner ? usedBefore : 10021, 'group id has been used')
}

/** @throws RestError if the group cannot be created */
function checkNewGroup(call: Call<NewGroup>): void {
  const { Type: type, MemberList: members = [] } = call.request
  checkCount(members, quotas.membersPerCall.create_group)
  if (members.length > 0 && isBroadcast(type)) throw new RestError(10007, `an ${type} takes no members at creation`)
  checkProfile(call, 10025)
  if (call.groupsLeft(type) <= 0) throw new RestError(10006, 'the app has as many new groups as it may have in a day')
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

/** @throws RestError 10007 for a client that is not the owner, and for any client in a Private group (1047/33529) */
function checkMayDissolve({ isAdmin, identifier }: CallContext, group: Group): void {
  if (isAdmin || (identifier === group.owner && !isPrivate(group.type))) return
  throw new RestError(10007, 'the user may not dissolve the group')
}

/** Adds a group with its owner. */
function makeGroup({ request, state }: Call<NewGroup | ImportedGroup>, createdAt: number): Group {
  const { Type: type, Name: name, GroupId: id = makeGroupId(state, type), Owner_Account: owner = '', SupportTopic } = request
  const group = newGroup({
    ...{ id, type, name, owner, createdAt },
    profile: profileOf(request),
    hasTopics: type === 'Community' && SupportTopic === 1,
    fields: fieldsOf(request),
  })
  addGroup(state, group)
  if (owner !== '') addMember(state, group, owner, 'Owner', createdAt)
  return group
}

export const groupCommands = {
  'group_open_http_svc/create_group': command(
    (call) => {
      checkNewGroup(call)
      const { Owner_Account: owner = '', MemberList: members = [] } = call.request
      const createdAt = seconds(call.now)
      const group = makeGroup(call, createdAt)
      for (const { Member_Account: account, Role: role = 'Member', AppMemberDefinedData: data = [] } of members) {
        if (account !== owner) writeFields(addMember(call.state, group, account, role, createdAt).fields, data)
      }
      const first = members.map(({ Member_Account: account }) => account)
      call.tell({ kind: 'group-created', group, operator: call.identifier, first })
      return { GroupId: group.id, Type: group.type }
    },
    { asks: askForGroup },
  ),
  // It causes no callback, and does not count towards the quota of the day; the latter is our choice.
  'group_open_http_svc/import_group': command((call) => {
    if (isBroadcast(call.request.Type)) throw new RestError(10007, `an ${call.request.Type} cannot be imported`)
    checkProfile(call, 10021)
    return { GroupId: makeGroup(call, call.request.CreateTime ?? seconds(call.now)).id }
  }),
  'group_open_http_svc/destroy_group': command((call) => {
    const group = findGroup(call, call.request.GroupId)
    checkMayDissolve(call, group)
    removeGroup(call.state, group)
    forgetGroup(call.state.messages, group)
    call.tell({ kind: 'group-dissolved', group, operator: call.identifier })
    return undefined
  }),
  'group_open_http_svc/get_group_info': reading((call) => {
    const { GroupIdList: ids, ResponseFilter: filter } = call.request
    checkCount(ids, quotas.groupsPerInfoCall, 10004)
    return { GroupInfo: ids.map((id) => describeGroup(call, id, filter)) }
  }),
  'group_open_http_svc/get_appid_group_list': reading(({ request, state }) => {
    const { Limit: limit = quotas.groupsPerPage, Next: next = 0, GroupType: type } = request
    const ids = state.listings.get(type)?.ids ?? []
    const page = ids.slice(next, next + limit)
    const following = next + page.length
    return { TotalCount: ids.length, GroupIdList: page.map((id) => ({ GroupId: id })), Next: following < ids.length ? following : 0 }
  }),
} satisfies Commands
