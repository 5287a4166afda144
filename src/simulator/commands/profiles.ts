import { type ItemOf, quotas, type RequestOf } from '../api.ts'
import { byteLength, type Commands, command, RestError, reading } from '../call.ts'
import type { Account } from '../state/accounts.ts'
import { failedIn, findAccount, forEachAccount } from './batch.ts'

type Field = RequestOf<'profile/portrait_set'>['ProfileItem'][number]
type Profile = ItemOf<'profile/portrait_get', 'UserProfileItem'>

/** The code of these APIs for an account that was never imported. */
const noAccount = 40003

/** What the fields take that Chat has: a text, a number of 32 bits, or one of these words (1047/33520). */
const standard: Readonly<Record<string, 'text' | 'number' | readonly string[]>> = {
  Tag_Profile_IM_Nick: 'text',
  Tag_Profile_IM_Gender: ['Gender_Type_Unknown', 'Gender_Type_Female', 'Gender_Type_Male'],
  Tag_Profile_IM_BirthDay: 'number',
  Tag_Profile_IM_Location: 'text',
  Tag_Profile_IM_SelfSignature: 'text',
  Tag_Profile_IM_AllowType: ['AllowType_Type_NeedConfirm', 'AllowType_Type_AllowAny', 'AllowType_Type_DenyAny'],
  Tag_Profile_IM_Language: 'number',
  Tag_Profile_IM_Image: 'text',
  Tag_Profile_IM_MsgSettings: 'number',
  Tag_Profile_IM_AdminForbidType: ['AdminForbid_Type_None', 'AdminForbid_Type_SendOut'],
  Tag_Profile_IM_Level: 'number',
  Tag_Profile_IM_Role: 'number',
}

/** An app makes its own fields in the console, which is not simulated: any name of this form is one. */
const ownTag = /^Tag_Profile_Custom_\w+$/

/** @throws RestError 40009 for a name that no field can have */
function kindOf(tag: string): 'text' | 'number' | readonly string[] {
  const kind = Object.hasOwn(standard, tag) ? standard[tag] : undefined
  if (kind !== undefined) return kind
  if (!ownTag.test(tag)) throw new RestError(40_009, 'there is no field of this name in a profile')
  return 'text'
}

/** @throws RestError 40009, 40601, 40605 or 40610 for a field that cannot be set */
export function checkField({ Tag: tag, Value: value }: Field): void {
  const kind = kindOf(tag)
  if (typeof value !== (kind === 'number' ? 'number' : 'string'))
    throw new RestError(40_610, `${tag} takes a ${kind === 'number' ? 'number' : 'text'}`)
  if (typeof value === 'number' && value >= 2 ** 32) throw new RestError(40_605, `${tag} takes a number of 32 bits`)
  const most = quotas.profileValueBytes
  if (typeof value === 'string' && byteLength(value) > most) throw new RestError(40_601, `${tag} takes at most ${most} bytes`)
  if (typeof kind === 'object' && !kind.includes(String(value))) throw new RestError(40_605, `${tag} takes ${kind.join(', ')}`)
}

/** Fields of a profile, as replies have them. A field that was never set is left out. */
export function fieldsOf({ profile }: Account, tags: readonly string[] = Object.keys(profile)): Field[] {
  return tags.flatMap((Tag) => {
    const Value = Object.hasOwn(profile, Tag) ? profile[Tag] : undefined
    return Value === undefined ? [] : [{ Tag, Value }]
  })
}

export const profileCommands = {
  'profile/portrait_set': command((call) => {
    const { From_Account: id, ProfileItem: fields } = call.request
    const { profile } = findAccount(call, id, noAccount)
    fields.forEach(checkField)
    for (const { Tag, Value } of fields) profile[Tag] = Value
    if (fields.length > 0) call.tell({ kind: 'profile-changed', account: id, operator: call.identifier, fields })
    return { ErrorDisplay: '' }
  }),
  'profile/portrait_get': reading((call) => {
    const { To_Account: ids, TagList: tags } = call.request
    if (ids.length === 0) throw new RestError(40_002, 'To_Account names nobody')
    tags.forEach(kindOf)
    const read = (id: string): Pick<Profile, 'ProfileItem'> => ({ ProfileItem: fieldsOf(findAccount(call, id, noAccount), tags) })
    const profiles = forEachAccount(ids, read, {})
    return { UserProfileItem: profiles, ...failedIn(profiles), ErrorDisplay: '' }
  }),
} satisfies Commands
