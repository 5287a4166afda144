import { type Rule, rule } from '../fact.ts'
import type { GroupProfile } from '../state.ts'

/** What Chat tells of groups and their members. */
export const groupRules: readonly Rule[] = [
  rule('group-created', 'Group.CallbackAfterCreateGroup', ({ group, operator, first }) => ({
    GroupId: group.id,
    Operator_Account: operator,
    Owner_Account: group.owner,
    Type: group.type,
    Name: group.name,
    MemberList: listOf(first),
    ...customDataOf(group.profile),
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
  rule('members-joined', 'Group.CallbackAfterNewMemberJoin', ({ group, operator, accounts }) => ({
    GroupId: group.id,
    Type: group.type,
    JoinType: 'Invited',
    Operator_Account: operator,
    NewMemberList: listOf(accounts),
  })),
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
]

function listOf(accounts: Iterable<string>): { Member_Account: string }[] {
  return Array.from(accounts, (account) => ({ Member_Account: account }))
}

/** The custom fields of the group, under the name that they have in a callback. */
function customDataOf({ AppDefinedData: data = [] }: GroupProfile): { UserDefinedDataList?: { Key: string; Value: string }[] } {
  const list = data.flatMap(({ Key, Value }) => (Key === undefined || Value === undefined ? [] : [{ Key, Value }]))
  return list.length === 0 ? {} : { UserDefinedDataList: list }
}
