import { type Rule, rule } from '../fact.ts'
import type { CustomFields, Group } from '../state/groups.ts'

/** What Chat tells of groups and their members. */
export const groupRules: readonly Rule[] = [
  rule('group-created', 'Group.CallbackAfterCreateGroup', ({ group, operator, first }) => ({
    GroupId: group.id,
    Operator_Account: operator,
    Owner_Account: group.owner,
    Type: group.type,
    Name: group.name,
    MemberList: listOf(first),
    ...customDataOf(group.fields),
  })),
  rule('group-dissolved', 'Group.CallbackAfterGroupDestroyed', ({ group, operator }) => ({
    Operator_Account: operator,
    GroupId: group.id,
    Type: group.type,
    Owner_Account: group.owner,
    Name: group.name,
    ...(group.type === 'Community' ? {} : { MemberList: listOf(group.members.keys()) }),
  })),
  // Which JoinType members have whom the REST API adds is undocumented; Invited is our choice.
  rule('members-joined', 'Group.CallbackAfterNewMemberJoin', ({ group, operator, how, accounts }) => ({
    GroupId: group.id,
    Type: group.type,
    JoinType: how,
    Operator_Account: operator,
    NewMemberList: listOf(accounts),
  })),
  rule('members-joined', 'Group.CallbackOnMemberStateChange', ({ group, how, accounts }) =>
    how === 'Apply' ? stateChange(group, 'Online', 'Join', accounts) : undefined,
  ),
  rule('group-full', 'Group.CallbackAfterGroupFull', ({ group }) => ({ GroupId: group.id })),
  rule('members-removed', 'Group.CallbackAfterMemberExit', ({ group, operator, accounts }) => ({
    GroupId: group.id,
    Type: group.type,
    ExitType: 'Kicked',
    Operator_Account: operator,
    ExitMemberList: listOf(accounts),
  })),
  rule('member-left', 'Group.CallbackAfterMemberExit', ({ group, account }) => ({
    GroupId: group.id,
    Type: group.type,
    ExitType: 'Quit',
    Operator_Account: account,
    ExitMemberList: listOf([account]),
  })),
  rule('member-left', 'Group.CallbackOnMemberStateChange', ({ group, account }) => stateChange(group, 'Offline', 'Quit', [account])),
  rule('room-state-changed', 'Group.CallbackOnMemberStateChange', ({ group, account, isOnline }) =>
    isOnline ? stateChange(group, 'Online', 'HeartbeatRecover', [account]) : stateChange(group, 'Offline', 'HeartbeatInterrupt', [account]),
  ),
  rule('group-changed', 'Group.CallbackAfterGroupInfoChanged', ({ group, operator, changed }) => ({
    GroupId: group.id,
    Type: group.type,
    Operator_Account: operator,
    ...changed,
  })),
  rule('owner-changed', 'Group.CallbackAfterChangeGroupOwner', ({ group, operator, former }) => ({
    GroupId: group.id,
    Type: group.type,
    Operator_Account: operator,
    OldOwner_Account: former,
    NewOwner_Account: group.owner,
  })),
  // The Chinese page calls the member Modified_Account.
  rule('member-changed', 'Group.CallbackAfterMemberFieldChanged', ({ group, operator, account, changed }) => ({
    GroupId: group.id,
    Type: group.type,
    Operator_Account: operator,
    Member_Account: account,
    ...changed,
  })),
  // No page shows GroupAttr after attributes were cleared or deleted. That it has the keys, or is not there, is our choice.
  rule('attributes-changed', 'Group.CallbackAfterGroupAttrChanged', ({ group, operator, option, attributes }) => ({
    GroupId: group.id,
    Type: group.type,
    Operator_Account: operator,
    OptionType: option,
    ...(attributes !== undefined && { GroupAttr: attributes }),
  })),
  rule('topic-created', 'Group.CallbackAfterCreateTopic', ({ group, topic, operator }) => ({
    GroupId: group.id,
    TopicId: topic.id,
    Operator_Account: operator,
    Owner_Account: group.owner,
    Type: group.type,
    Name: topic.name,
  })),
  rule('topic-changed', 'Group.CallbackAfterTopicInfoChanged', ({ group, operator, changed }) => ({
    GroupId: group.id,
    Type: group.type,
    Operator_Account: operator,
    ...changed,
  })),
  rule('topics-deleted', 'Group.CallbackAfterTopicDestroyed', ({ group, topicIds }) => ({
    GroupId: group.id,
    Type: group.type,
    TopicIdList: topicIds,
  })),
]

/** Who came or went in an AVChatRoom. Of other groups Chat does not tell it (1047/48734). */
function stateChange(group: Group, type: string, cause: string, accounts: readonly string[]) {
  if (group.type !== 'AVChatRoom') return undefined
  return { GroupId: group.id, EventType: type, EventCause: cause, MemberList: listOf(accounts) }
}

function listOf(accounts: Iterable<string>): { Member_Account: string }[] {
  return Array.from(accounts, (account) => ({ Member_Account: account }))
}

/** The custom fields of the group, under the name that they have in a callback. */
function customDataOf(fields: CustomFields): { UserDefinedDataList?: { Key: string; Value: string }[] } {
  return fields.size === 0 ? {} : { UserDefinedDataList: [...fields].map(([Key, Value]) => ({ Key, Value })) }
}
