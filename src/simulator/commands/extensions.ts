import { quotas, type RequestOf } from '../api.ts'
import { byteLength, type Call, type Commands, command, RestError, reading } from '../call.ts'
import type { ExtensionChange } from '../fact.ts'
import { findDirect } from '../state/conversations.ts'
import type { Group } from '../state/groups.ts'
import type { Extension, Extensions, Kept, KeptDirect, KeptInGroup } from '../state/messages.ts'
import { findInGroup } from '../state/timelines.ts'
import { findGroup } from './group-checks.ts'
import { hasReceipts } from './group-messages.ts'

const limits = quotas.extensions

type Change = Pick<RequestOf<'openim_msg_ext_http_svc/set_key_values'>, 'OperateType' | 'ExtensionList'>

/** @throws RestError 10004 for a change that breaks a limit, 23002 for a message that takes no extensions, 23003 for one change too many in this minute */
function begin({ request, now }: Call<Change>, message: Kept): Extensions {
  const { OperateType: operation, ExtensionList: list = [] } = request
  if (operation !== 3 && list.length === 0) throw new RestError(10004, 'ExtensionList is missing or empty')
  if (list.length > limits.perCall) throw new RestError(10004, `at most ${limits.perCall} pairs at once`)
  if (list.some(({ Key, Value }) => Key === '' || byteLength(Key) > limits.keyBytes || byteLength(Value) > limits.valueBytes))
    throw new RestError(10004, `a Key takes 1 to ${limits.keyBytes} bytes, a Value at most ${limits.valueBytes}`)
  if (!message.isExtensible) throw new RestError(23002, 'the message was sent without SupportMessageExtension 1')
  message.extensions ??= { pairs: new Map(), latest: 0, cleared: 0, changes: { minute: 0, count: 0 } }
  const { extensions } = message
  const minute = Math.floor(now / 60_000)
  if (extensions.changes.minute !== minute) extensions.changes = { minute, count: 0 }
  if (extensions.changes.count >= limits.changesPerMinute) throw new RestError(23003, 'the extensions are changed too often')
  extensions.changes.count++
  return extensions
}

/**
 * Changes the extensions of a message. All pairs of a change get the same version, as the samples of its callback have it.
 *
 * @returns what came of each pair, and the change, if anything changed
 */
function change(call: Call<Change>, message: Kept) {
  const { OperateType: operation, ExtensionList: list = [] } = call.request
  const extensions = begin(call, message)
  const version = extensions.latest + 1
  const results = (operation === 3 ? [] : list).map(({ Key, Value, Seq = 0 }) => {
    const known = extensions.pairs.get(Key)
    // For an admin the version is not checked (1047/51195).
    if (!call.isAdmin && Seq !== (known?.Seq ?? 0)) return { ErrorCode: 23001, Extension: { ...(known ?? { Key, Value: '', Seq: 0 }) } }
    // The code for one pair too many is on no page; this one is our choice.
    if (known === undefined && extensions.pairs.size >= limits.perMessage) return { ErrorCode: 10004, Extension: { Key, Value, Seq: 0 } }
    const pair: Extension = { Key, Value: operation === 1 ? Value : '', Seq: version }
    // A deleted pair stays with an empty value, so that whoever reads from a version on learns of it.
    extensions.pairs.set(Key, pair)
    return { ErrorCode: 0, Extension: pair }
  })
  const pairs = results.filter(({ ErrorCode }) => ErrorCode === 0).map(({ Extension }) => Extension)
  if (operation === 3) {
    extensions.pairs.clear()
    extensions.cleared = version
  }
  const isChanged = operation === 3 || pairs.length > 0
  if (isChanged) extensions.latest = version
  const told: ExtensionChange | undefined = isChanged ? { operation, pairs, latest: version } : undefined
  return { results, told }
}

/** A page of the pairs of a message. It ends between two versions, so the next one may begin with either. */
function read({ extensions }: Kept, from = 0) {
  const pairs = [...(extensions?.pairs.values() ?? [])].filter(({ Seq }) => Seq >= from).sort((one, other) => one.Seq - other.Seq)
  const next = pairs[limits.perPage]?.Seq
  const page = next === undefined ? pairs : pairs.filter(({ Seq }) => Seq < next)
  return {
    CompleteFlag: next === undefined ? 1 : 0,
    LatestSeq: extensions?.latest ?? 0,
    ClearSeq: extensions?.cleared ?? 0,
    ExtensionList: page,
  } as const
}

const noMessage = () => new RestError(23004, 'there is no such message')

/** @throws RestError 23004 if there is no such message */
function findDirectOf({ request, state, identifier }: Call<{ From_Account?: string; To_Account: string; MsgKey: string }>): KeptDirect {
  const message = findDirect(state.messages, request.From_Account ?? identifier, request.To_Account, request.MsgKey)
  if (message === undefined) throw noMessage()
  return message
}

/** @throws RestError 10007 for a type of group whose messages have no extensions, 23004 if there is no such message */
function findGroupOf(call: Call<{ GroupId: string; MsgSeq: number }>): { group: Group; message: KeptInGroup } {
  const group = findGroup(call, call.request.GroupId)
  // The same types have neither read receipts nor extensions.
  if (!hasReceipts(group.type)) throw new RestError(10007, `messages of a ${group.type} have no extensions`)
  const message = findInGroup(call.state.messages, group.id, call.request.MsgSeq)
  if (message === undefined) throw noMessage()
  return { group, message }
}

export const extensionCommands = {
  'openim_msg_ext_http_svc/set_key_values': command((call) => {
    const message = findDirectOf(call)
    const { results, told } = change(call, message)
    if (told !== undefined) call.tell({ kind: 'direct-extended', message, change: told })
    return { ExtensionList: results }
  }),
  'openim_msg_ext_http_svc/get_key_values': reading((call) => read(findDirectOf(call), call.request.StartSeq)),
  'openim_msg_ext_http_svc/group_set_key_values': command((call) => {
    const { group, message } = findGroupOf(call)
    const { results, told } = change(call, message)
    if (told !== undefined) call.tell({ kind: 'message-extended', group, message, change: told })
    return { ExtensionList: results }
  }),
  'openim_msg_ext_http_svc/group_get_key_values': command((call) => read(findGroupOf(call).message, call.request.StartSeq)),
} satisfies Commands
