import { quotas } from '../api.ts'
import { byteLength, RestError } from '../call.ts'
import { type Friend, groupsOf, type Relations, tags } from '../state/relations.ts'
import { wrongParameter } from './batch.ts'

/** A field of a friend, as requests and replies have it. */
export interface FriendField {
  Tag: string
  Value: string | number | string[]
}

/** The fields of a friend that come with a request to add one. */
interface Given {
  Remark?: string
  AddSource?: string
  AddWording?: string
}

/** An app makes its own fields in the console, which is not simulated: any name of this form is one. */
const ownTag = /^Tag_SNS_Custom_\w+$/

const source = /^AddSource_Type_[A-Za-z]{1,8}$/

function checkText(name: string, value: string, most: number): void {
  if (byteLength(value) > most) throw new RestError(wrongParameter, `${name} takes at most ${most} bytes`)
}

/** What a user keeps of a friend, by tag. @throws RestError 30001 for a field beyond its limit (1047/33521) */
export function friendOf({ Remark: remark, AddSource: from, AddWording: wording }: Given): Friend {
  if (from !== undefined && !source.test(from))
    throw new RestError(wrongParameter, 'AddSource takes AddSource_Type_ and 1 to 8 Latin letters')
  checkText('Remark', remark ?? '', quotas.remarkBytes)
  checkText('AddWording', wording ?? '', quotas.addWordingBytes)
  const fields = Object.entries({ [tags.remark]: remark, [tags.source]: from, [tags.wording]: wording })
  return Object.fromEntries(fields.flatMap(([tag, value]) => (value === undefined ? [] : [[tag, value]])))
}

/** @throws RestError 30001 for a field that an app cannot have */
export function checkOwnField(tag: string, value: string | number): void {
  if (!ownTag.test(tag)) throw new RestError(wrongParameter, `the field ${tags.custom} and a name, of letters, digits and _, is meant`)
  checkText(tag, String(value), quotas.friendValueBytes)
}

/** @throws RestError 30001 for a name that no group of friends can have, 30011 for more groups than allowed */
export function checkGroups({ groups }: Relations, names: readonly string[]): void {
  for (const name of names) {
    if (name === '') throw new RestError(wrongParameter, 'the name of a group of friends cannot be empty')
    checkText('the name of a group of friends', name, quotas.friendGroupNameBytes)
  }
  const added = new Set(names.filter((name) => !groups.has(name)))
  const most = quotas.friendGroupsPerUser
  if (groups.size + added.size > most) throw new RestError(30_011, `a user has at most ${most} groups of friends`)
}

/** @throws RestError 30010 or the other code for a list of friends that is full */
export function checkRoom({ friends }: Relations, code = 30_010): void {
  const most = quotas.friendsPerUser
  if (friends.size >= most) throw new RestError(code, `a user has at most ${most} friends`)
}

/** The fields of a friend, as replies have them. */
export function friendFields(relations: Relations, id: string): FriendField[] {
  const groups = groupsOf(relations, id)
  const fields = Object.entries(relations.friends.get(id) ?? {}).map(([Tag, Value]) => ({ Tag, Value }))
  return groups.length === 0 ? fields : [...fields, { Tag: tags.groups, Value: groups }]
}
