import { quotas } from '../api.ts'
import { byteLength, type CallContext, type Commands, command, RestError, reading, seconds } from '../call.ts'
import type { Facts } from '../fact.ts'
import type { Group } from '../state/groups.ts'
import { checkMayManage, findGroup, isBroadcast } from './group-checks.ts'

interface Attribute {
  key: string
  value: string
}

/**
 * Finds the group whose attributes are to be written.
 *
 * @throws RestError 10049 for one too many in this second; a group that does not exist, or a client that may not, has its own
 */
function findForWriting(call: CallContext, id: string): Group {
  const group = findGroup(call, id)
  // Any user of an AVChatRoom may write its attributes: they are made for who takes a seat (client documentation of the attributes).
  if (!isBroadcast(group.type)) checkMayManage(call, group)
  const { second, count } = group.written
  if (second === seconds(call.now) && count >= quotas.attributeWritesPerSecond)
    throw new RestError(10049, 'the attributes are written too often')
  return group
}

/** Counts a writing, and tells it. One that was refused does not count: what is refused changes nothing. */
function written(
  { now, identifier, tell }: CallContext,
  group: Group,
  change: Pick<Facts['attributes-changed'], 'option' | 'attributes'>,
): void {
  const second = seconds(now)
  const count = group.written.second === second ? group.written.count : 0
  group.written = { second, count: count + 1 }
  tell({ kind: 'attributes-changed', group, operator: identifier, ...change })
}

/** @throws RestError 10045 to 10048 for attributes that a group cannot have */
function checkAttributes(attributes: ReadonlyMap<string, string>): void {
  let total = 0
  for (const [key, value] of attributes) {
    const length = byteLength(value)
    checkKey(key)
    if (length > quotas.attributeValueBytes) throw new RestError(10046, `a value is longer than ${quotas.attributeValueBytes} bytes`)
    total += length
  }
  if (attributes.size > quotas.attributesPerGroup) throw new RestError(10047, `more than ${quotas.attributesPerGroup} attributes`)
  if (total > quotas.attributesBytes) throw new RestError(10048, `the values are longer than ${quotas.attributesBytes} bytes together`)
}

function checkKey(key: string): void {
  if (byteLength(key) > quotas.attributeKeyBytes) throw new RestError(10045, `a key is longer than ${quotas.attributeKeyBytes} bytes`)
}

const pairs = (given: readonly Attribute[]): [string, string][] => given.map(({ key, value }) => [key, value])

export const attributeCommands = {
  'group_open_http_svc/set_group_attr': command((call) => {
    const { GroupId: id, GroupAttr: given } = call.request
    const attributes = new Map(pairs(given))
    const group = findForWriting(call, id)
    checkAttributes(attributes)
    group.attributes = attributes
    written(call, group, { option: 'set', attributes: given })
    return undefined
  }),
  'group_open_http_svc/modify_group_attr': command((call) => {
    const { GroupId: id, GroupAttr: given } = call.request
    const group = findForWriting(call, id)
    const attributes = new Map([...group.attributes, ...pairs(given)])
    checkAttributes(attributes)
    group.attributes = attributes
    written(call, group, { option: 'modify', attributes: given })
    return undefined
  }),
  'group_open_http_svc/clear_group_attr': command((call) => {
    const group = findForWriting(call, call.request.GroupId)
    if (group.type === 'Community') throw new RestError(10007, 'the attributes of a Community cannot be cleared')
    group.attributes.clear()
    written(call, group, { option: 'clear' })
    return undefined
  }),
  'group_open_http_svc/delete_group_attr': command((call) => {
    const { GroupId: id, GroupAttr: given } = call.request
    const group = findForWriting(call, id)
    for (const { key } of given) checkKey(key)
    const missing = given.find(({ key }) => !group.attributes.has(key))
    if (missing !== undefined) throw new RestError(10050, 'there is no such attribute')
    for (const { key } of given) group.attributes.delete(key)
    written(call, group, { option: 'delete', attributes: given.map(({ key }) => ({ key })) })
    return undefined
  }),
  'group_open_attr_http_svc/get_group_attr': reading((call) => {
    const group = findGroup(call, call.request.GroupId)
    return { GroupAttrAry: [...group.attributes].map(([key, value]) => ({ key, value })) }
  }),
} satisfies Commands
