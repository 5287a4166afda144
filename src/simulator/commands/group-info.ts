import type { ItemOf } from '../api.ts'
import { given } from '../message.ts'
import type { Group, GroupProfile, Member } from '../state/groups.ts'
import { listFields } from './group-checks.ts'
import { isMuted } from './mutes.ts'

type MemberInfo = ItemOf<'group_open_http_svc/get_group_member_info', 'MemberList'>

/** The fields that a filter names. Without a filter, all. */
export function picked<Fields extends object>(fields: Fields, filter?: readonly string[], always: readonly string[] = []): Partial<Fields> {
  if (filter === undefined) return fields
  const pairs = Object.entries(fields).filter(([name]) => always.includes(name) || filter.includes(name))
  return Object.fromEntries(pairs) as Partial<Fields>
}

type JoinOption = NonNullable<GroupProfile['ApplyJoinOption']>

/**
 * How applications to join are handled if the group does not say it itself: a Public group waits for an admin, a Private one takes none,
 * the others let everybody in (1047/33529). A Community always does.
 */
export function joinOptionOf({ type, profile }: Group): JoinOption {
  if (type === 'Community') return 'FreeAccess'
  const usual: Readonly<Record<string, JoinOption>> = { Public: 'NeedPermission', Private: 'DisableApply', Work: 'DisableApply' }
  return profile.ApplyJoinOption ?? usual[type] ?? 'FreeAccess'
}

/** What a reply tells of a group. Of an AVChatRoom it does not tell how many members there are. */
export function baseInfoOf(group: Group) {
  const { id, type, name, owner, createdAt, changedAt, lastSeq, lastMessageAt, profile, members } = group
  return {
    GroupId: id,
    Type: type,
    Name: name,
    Introduction: '',
    Notification: '',
    FaceUrl: '',
    Owner_Account: owner,
    CreateTime: createdAt,
    LastInfoTime: changedAt,
    LastMsgTime: lastMessageAt,
    NextMsgSeq: lastSeq + 1,
    ...(type === 'AVChatRoom' ? {} : { MemberNum: members.size }),
    ...(type === 'Community' ? {} : { ApplyJoinOption: joinOptionOf(group) }),
    MuteAllMember: 'Off' as const,
    ...given(profile),
  }
}

/**
 * What a reply tells of a member.
 *
 * @param now Unix milliseconds
 * @param filter the fields to tell; all when not given
 * @param keys the custom fields to tell; all when not given
 */
export function memberInfoOf(
  group: Group,
  account: string,
  member: Member,
  now: number,
  filter?: readonly string[],
  keys?: readonly string[],
): MemberInfo {
  const info = {
    Role: member.role,
    JoinTime: member.joinedAt,
    MsgSeq: member.readSeq,
    MsgFlag: member.msgFlag,
    LastSendMsgTime: member.lastSentAt,
    MuteUntil: isMuted(group, account, now) ? (group.muted.get(account) ?? 0) : 0,
    NameCard: member.nameCard,
  }
  const data = listFields(member.fields, keys)
  return { Member_Account: account, ...picked(info, filter), ...(data.length > 0 && { AppMemberDefinedData: data }) }
}
