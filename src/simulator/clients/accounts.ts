import { ChatproofError } from '../../error.ts'
import { say } from '../../say.ts'
import { quote } from '../../text.ts'
import { type Call, question, RestError, seconds } from '../call.ts'
import { findAccount } from '../commands/batch.ts'
import { checkGroups, checkRoom, friendOf } from '../commands/friend-fields.ts'
import { tellRooms } from '../commands/rooms.ts'
import type { FriendPair } from '../fact.ts'
import { importAccount, relationsOf } from '../state/accounts.ts'
import type { Device } from '../state/presence.ts'
import { keepFriend, regroup, tags } from '../state/relations.ts'
import { clientCommand, type Fields, type RequestWith } from './client-command.ts'

/** Phones stay reachable by push when their connection is lost (1047/35477). */
const phone = /^(ios|android)$/i

/** @throws ChatproofError `usage` for a user who is not logged in on this platform */
function findDevice({ state, identifier, platform }: Call<unknown>): { devices: Map<string, Device>; device: Device } {
  const { devices } = state.accounts.get(identifier) ?? {}
  const device = devices?.get(platform)
  if (devices === undefined || device === undefined)
    throw new ChatproofError('usage', say`${quote(identifier)} is not logged in on ${quote(platform)}.`)
  return { devices, device }
}

const lost = ['LinkClose', 'TimeOut']

const answers = ['Response_Action_AgreeAndAdd', 'Response_Action_Agree', 'Response_Action_Reject']

const answerFields = { To_Account: 'text', ResponseAction: 'text', Remark: 'text?', TagName: 'text?' } as const satisfies Fields

type Answer = Call<RequestWith<typeof answerFields>>

/** @throws RestError 30614 if nobody of this name waits for an answer, ChatproofError `usage` for an answer that does not exist */
function findRequest(call: Answer) {
  const { identifier, request } = call
  const { To_Account: other, ResponseAction: action } = request
  if (!answers.includes(action))
    throw new ChatproofError('usage', say`answer-friend takes ResponseAction, one of ${answers.join(', ')}, not ${quote(action)}.`)
  const mine = relationsOf(findAccount(call, identifier))
  const theirs = relationsOf(findAccount(call, other))
  const asked = mine.requests.get(other)
  if (asked === undefined) throw new RestError(30_614, `${quote(other)} waits for no answer`)
  return { mine, theirs, asked }
}

/** If the receiver gives no usable reply, Chat goes on; the code for an app that chose otherwise is our choice. */
const askForAnswer = question('Sns.CallbackPrevFriendResponse', 30_006, (call: Answer) => {
  findRequest(call)
  const { To_Account, Remark = '', TagName = '', ResponseAction } = call.request
  return {
    Requester_Account: call.identifier,
    From_Account: call.identifier,
    ResponseFriendItem: [{ To_Account, Remark, TagName, ResponseAction }],
  }
})

/** What only clients do about their account: they come and go, and answer who wants to be friends. */
export const accountActions = {
  /** Chat makes an account known when it first logs in. */
  login: clientCommand({}, (call) => {
    const { state, identifier, platform, tell } = call
    const account = importAccount(state.accounts, identifier)
    account.devices ??= new Map()
    const before = account.devices.get(platform)
    account.devices.set(platform, {})
    // Which platforms throw each other out is set in the console, which is not simulated: each throws out itself only.
    const kicked = before !== undefined && before.lostAt === undefined ? [platform] : []
    tell({ kind: 'presence-changed', account: identifier, action: 'Login', reason: 'Register', kicked })
    tellRooms(call, identifier)
    return undefined
  }),
  logout: clientCommand({}, (call) => {
    const { identifier, platform, tell } = call
    findDevice(call).devices.delete(platform)
    tell({ kind: 'presence-changed', account: identifier, action: 'Logout', reason: 'Unregister', kicked: [] })
    return undefined
  }),
  disconnect: clientCommand({ Reason: 'text?' }, (call) => {
    const { identifier, platform, request, now, tell } = call
    const { Reason: reason = 'LinkClose' } = request
    if (!lost.includes(reason))
      throw new ChatproofError('usage', say`disconnect takes Reason, one of ${lost.join(', ')}, not ${quote(reason)}.`)
    const { devices, device } = findDevice(call)
    if (device.lostAt !== undefined)
      throw new ChatproofError('usage', say`${quote(identifier)} is disconnected on ${quote(platform)} already.`)
    if (phone.test(platform)) devices.set(platform, { lostAt: seconds(now) })
    else devices.delete(platform)
    tell({ kind: 'presence-changed', account: identifier, action: 'Disconnect', reason, kicked: [] })
    tellRooms(call, identifier)
    return undefined
  }),
  'answer-friend': clientCommand(
    answerFields,
    (call, { fields }) => {
      const { identifier, request, now, tell } = call
      const { To_Account: other, ResponseAction: action, Remark, TagName: group } = request
      const { ResultCode: code = 0, ResultInfo: info = '' } = fields.ResultItem?.find(({ To_Account: id }) => id === other) ?? {}
      if (code !== 0) throw new RestError(code, info)
      const { mine, theirs, asked } = findRequest(call)
      const given = friendOf(Remark === undefined ? {} : { Remark })
      const groups = group === undefined ? [] : [group]
      checkGroups(mine, groups)
      const isNew = action !== 'Response_Action_Reject' && !theirs.friends.has(identifier)
      const isNewBack = action === 'Response_Action_AgreeAndAdd' && !mine.friends.has(other)
      if (isNew) checkRoom(theirs, 30_014)
      if (isNewBack) checkRoom(mine)
      mine.requests.delete(other)
      const since = { [tags.time]: seconds(now) }
      const pairs: FriendPair[] = []
      if (isNew) {
        keepFriend(theirs, identifier, { ...asked.fields, ...since })
        if (asked.groups.length > 0) regroup(theirs, identifier, asked.groups)
        pairs.push({ from: other, to: identifier, initiator: other })
      }
      if (isNewBack) {
        keepFriend(mine, other, { ...given, ...since })
        if (groups.length > 0) regroup(mine, other, groups)
        pairs.push({ from: identifier, to: other, initiator: other })
      }
      if (pairs.length > 0) tell({ kind: 'friends-added', pairs, clientCmd: 'FriendResponse', admin: '', isForced: false })
      return undefined
    },
    { asks: askForAnswer },
  ),
}
