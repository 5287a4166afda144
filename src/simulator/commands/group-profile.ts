import { quotas } from '../api.ts'
import { type Commands, command, RestError, seconds } from '../call.ts'
import { given } from '../message.ts'
import { type GroupProfile, profileFields } from '../state/groups.ts'
import { checkFields, checkMayManage, checkTexts, findGroup, operatorOf, refuseBroadcast, writeFields } from './group-checks.ts'

/** The fields whose change Chat tells (1047/34378). */
const told = ['Name', 'Introduction', 'Notification', 'FaceUrl'] as const

/** What of these fields differs from what was. That a field is told only if its value is another is our choice. */
export function changesOf<Field extends string>(
  fields: readonly Field[],
  before: { readonly [F in Field]?: unknown },
  after: { readonly [F in Field]?: string },
): { [F in Field]?: string } {
  const changed = fields.filter((field) => after[field] !== undefined && after[field] !== (before[field] ?? ''))
  return Object.fromEntries(changed.map((field) => [field, after[field]])) as { [F in Field]?: string }
}

export const groupProfileCommands = {
  'group_open_http_svc/modify_group_base_info': command((call) => {
    const { request, now, groupFields, tell } = call
    const { Name: name, AppDefinedData: data = [] } = request
    const group = findGroup(call, request.GroupId)
    checkMayManage(call, group)
    checkTexts(request)
    checkFields(data, quotas.groupFieldBytes, groupFields)
    const changed = changesOf(told, { ...group.profile, Name: group.name }, request)
    const profile = Object.fromEntries(profileFields.map((field) => [field, request[field]])) as GroupProfile
    Object.assign(group.profile, given(profile))
    if (name !== undefined) group.name = name
    writeFields(group.fields, data)
    group.changedAt = seconds(now)
    if (Object.keys(changed).length > 0) tell({ kind: 'group-changed', group, operator: operatorOf(call), changed })
    return undefined
  }),
  'group_open_http_svc/change_group_owner': command((call) => {
    const { request, isAdmin, identifier, tell, now } = call
    const { NewOwner_Account: account } = request
    const group = findGroup(call, request.GroupId)
    refuseBroadcast(group, 'another owner')
    const { owner: former, members } = group
    if (!isAdmin && identifier !== former) throw new RestError(10007, 'only the owner can give the group to another')
    const member = members.get(account)
    // No page has the code for a new owner who is no member; that it is the one of a wrong parameter is our choice.
    if (member === undefined) throw new RestError(10004, 'the new owner is not a member of the group')
    if (account === former) return undefined
    const before = members.get(former)
    if (before !== undefined) before.role = 'Member'
    member.role = 'Owner'
    group.owner = account
    group.changedAt = seconds(now)
    tell({ kind: 'owner-changed', group, operator: operatorOf(call), former })
    return undefined
  }),
} satisfies Commands
