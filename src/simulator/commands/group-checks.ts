import { quotas } from '../api.ts'
import { byteLength, type CallContext, RestError } from '../call.ts'
import type { CustomFields, Group } from '../state/groups.ts'

/** The code for what the app refused (1047/34348). That it also comes without a usable reply, if that blocks, is our choice. */
export const refusedByApp = 10016

/** @throws RestError 10015 for an ID that no group can have, 10010 for a group that does not exist */
export function findGroup({ state }: Pick<CallContext, 'state'>, id: string): Group {
  if (id === '' || id.length > quotas.topicIdBytes || !/^[\x20-\x7e]+$/.test(id)) throw new RestError(10015, 'invalid group id')
  const group = state.groups.get(id)
  if (group === undefined) throw new RestError(10010, 'this group does not exist or has been dismissed')
  return group
}

/** Whether members join and leave groups of this type by themselves. */
export function isBroadcast(type: string): boolean {
  return type === 'AVChatRoom' || type === 'BChatRoom'
}

/** Work is the newer name of Private. */
export function isPrivate(type: string): boolean {
  return type === 'Private' || type === 'Work'
}

/** Meeting is the newer name of ChatRoom. */
export function isMeeting(type: string): boolean {
  return type === 'ChatRoom' || type === 'Meeting'
}

/** @throws RestError 10007 for a group whose members come and go by themselves */
export function refuseBroadcast(group: Group, what: string): void {
  if (isBroadcast(group.type)) throw new RestError(10007, `an ${group.type} does not support ${what}`)
}

/** @throws RestError 10007 for any group but an AVChatRoom */
export function requireBroadcast(group: Group, what: string): void {
  if (!isBroadcast(group.type)) throw new RestError(10007, `only an AVChatRoom supports ${what}`)
}

/** @throws RestError 10005 for more accounts than a call may name */
export function checkCount(accounts: readonly unknown[], most: number, code = 10005): void {
  if (accounts.length > most) throw new RestError(code, `at most ${most} at once`)
}

/** In whose name a change is made: a client's own, an admin's, or that of the user whom the admin names. */
export function operatorOf({ isAdmin, identifier, request }: CallContext & { request: { From_Account?: string } }): string {
  return (isAdmin ? request.From_Account : undefined) ?? identifier
}

/**
 * A client may manage a group as owner or admin of the group. In a Private group every member may, in a meeting or an AVChatRoom only the
 * owner (1047/33529).
 *
 * @throws RestError 10007
 */
export function checkMayManage({ isAdmin, identifier }: CallContext, group: Group): void {
  if (isAdmin) return
  const role = group.members.get(identifier)?.role
  const isOwnersOnly = isMeeting(group.type) || isBroadcast(group.type)
  const mayManage = role === 'Owner' || (role === 'Admin' && !isOwnersOnly) || (role !== undefined && isPrivate(group.type))
  if (!mayManage) throw new RestError(10007, 'the user may not do this in the group')
}

/** The longest of each text field, in bytes. */
const longest: Readonly<Record<string, number>> = {
  Name: quotas.groupNameBytes,
  TopicName: quotas.groupNameBytes,
  Introduction: quotas.introductionBytes,
  Notification: quotas.notificationBytes,
  FaceUrl: quotas.faceUrlBytes,
  NameCard: quotas.nameCardBytes,
  CustomString: quotas.customStringBytes,
  Description: quotas.banReasonBytes,
}

/** @throws RestError 10004 for a text that is longer than its field takes */
export function checkTexts(request: object): void {
  for (const [field, value] of Object.entries(request)) {
    const most = Object.hasOwn(longest, field) ? longest[field] : undefined
    if (most !== undefined && typeof value === 'string' && byteLength(value) > most)
      throw new RestError(10004, `${field} is longer than ${most} bytes`)
  }
}

type DefinedData = readonly { Key?: string; Value?: string }[]

/**
 * Puts custom fields in place of those of the same keys. An empty value deletes one (1047/34962).
 */
export function writeFields(fields: CustomFields, given: DefinedData): void {
  for (const { Key: key = '', Value: value = '' } of given) {
    if (value === '') fields.delete(key)
    else fields.set(key, value)
  }
}

/**
 * @param most the longest value, in bytes
 * @param known the keys that the console has; any when not given
 * @throws RestError 10004 for a key that the console does not have or cannot have, or a value that is too long
 */
export function checkFields(given: DefinedData, most: number, known?: readonly string[]): void {
  for (const { Key: key = '', Value: value = '' } of given) {
    const isPossible = /^\w+$/.test(key) && key.length <= quotas.fieldKeyBytes
    // The words are those that the service was seen to say.
    if (!isPossible || known?.includes(key) === false) throw new RestError(10004, 'all defined key is invalid')
    if (byteLength(value) > most) throw new RestError(10004, `the value of ${key} is longer than ${most} bytes`)
  }
}

/** Custom fields as replies have them. */
export function listFields(fields: CustomFields, only?: readonly string[]): { Key: string; Value: string }[] {
  const all = [...fields].map(([Key, Value]) => ({ Key, Value }))
  return only === undefined ? all : all.filter(({ Key }) => only.includes(Key))
}
