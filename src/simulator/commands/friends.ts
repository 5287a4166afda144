import { quotas, type RequestOf } from '../api.ts'
import { type Call, type Commands, command, question, RestError, seconds } from '../call.ts'
import type { FriendPair } from '../fact.ts'
import { type Account, relationsOf } from '../state/accounts.ts'
import { dropFriend, type Friend, keepFriend, type Relations, regroup, tags } from '../state/relations.ts'
import { checkLength, findAccount, resultsOf, wrongParameter } from './batch.ts'
import { checkGroups, checkOwnField, checkRoom, friendOf } from './friend-fields.ts'

type Addition = RequestOf<'sns/friend_add'>
type Added = Addition['AddFriendItem'][number]

const isBoth = ({ AddType: type = 'Add_Type_Both' }: Addition): boolean => type === 'Add_Type_Both'
const isForced = ({ ForceAddFlags: flag = 0 }: Addition): boolean => flag === 1

/**
 * Who may be added by whom, as the one who is added has chosen. No page says what holds for an account that has not chosen; that it
 * takes everybody is our choice.
 *
 * @throws RestError 30009 or 30516 if not, 30539 if the request is to wait
 */
function checkWill(user: Account, other: Account, isMutual: boolean): void {
  if (user.profile.Tag_Profile_IM_AdminForbidType === 'AdminForbid_Type_SendOut')
    throw new RestError(30_009, 'the user is forbidden to add friends')
  // A friend who is added on one side only is not asked.
  if (!isMutual) return
  const will = other.profile.Tag_Profile_IM_AllowType
  if (will === 'AllowType_Type_DenyAny') throw new RestError(30_516, 'Err_SNS_FriendAdd_Friend_Allow_Type_Forbid')
  if (will === 'AllowType_Type_NeedConfirm') throw new RestError(30_539, 'the request waits until the other accepts it')
}

/** Adds one friend. Answers the entries that the lists of the two got. */
function addFriend({ request, state, now }: Call<Addition>, item: Added): FriendPair[] {
  const { From_Account: id } = request
  const { To_Account: otherId, GroupName: group } = item
  const [user, other] = [id, otherId].map((each) => findAccount({ state }, each)) as [Account, Account]
  const [mine, theirs] = [relationsOf(user), relationsOf(other)]
  const groups = group === undefined || group === '' ? [] : [group]
  const fields = friendOf(item)
  checkGroups(mine, groups)
  if (id === otherId) throw new RestError(wrongParameter, 'nobody can be a friend of themselves')
  if (mine.blocked.has(otherId)) throw new RestError(30_515, 'the other is on the block list of the user')
  if (theirs.blocked.has(id)) throw new RestError(30_525, 'the user is on the block list of the other')
  const isNew = !mine.friends.has(otherId)
  const isNewBack = isBoth(request) && !theirs.friends.has(id)
  if (!isNew && !isNewBack) throw new RestError(wrongParameter, 'Err_SNS_FriendAdd_Friend_Exist')
  if (isNew) checkRoom(mine)
  if (isNewBack) checkRoom(theirs, 30_014)
  try {
    if (!isForced(request)) checkWill(user, other, isBoth(request))
  } catch (error) {
    if (error instanceof RestError && error.code === 30_539) theirs.requests.set(id, { fields, groups })
    throw error
  }
  theirs.requests.delete(id)
  const since = { [tags.time]: seconds(now) }
  keepFriend(mine, otherId, { ...fields, ...since })
  if (groups.length > 0) regroup(mine, otherId, groups)
  if (isNewBack) keepFriend(theirs, id, since)
  return [...(isNew ? [{ from: id, to: otherId, initiator: id }] : []), ...(isNewBack ? [{ from: otherId, to: id, initiator: id }] : [])]
}

/** The receiver is asked about clients only (1047/43468). If it gives no usable reply, Chat goes on; the code for an app that chose otherwise is our choice. */
const askForFriends = question('Sns.CallbackPrevFriendAdd', 30_006, (call: Call<Addition>) => {
  const { request, isAdmin, identifier } = call
  findAccount(call, request.From_Account)
  if (isAdmin || request.AddFriendItem.length === 0) return undefined
  return {
    Requester_Account: identifier,
    From_Account: request.From_Account,
    FriendItem: request.AddFriendItem.map(({ To_Account, Remark = '', GroupName = '', AddSource = '', AddWording = '' }) => {
      return { To_Account, Remark, GroupName, AddSource, AddWording }
    }),
    AddType: request.AddType ?? 'Add_Type_Both',
    ForceAddFlags: request.ForceAddFlags ?? 0,
  }
})

/** Ends friendships of a user. Answers the entries that the lists lost. */
function endFriendship(mine: Relations, theirs: Relations | undefined, id: string, other: string): { from: string; to: string }[] {
  if (!dropFriend(mine, other)) throw new RestError(31_704, 'Err_SNS_FriendDelete_Not_Friend')
  const isBack = theirs !== undefined && dropFriend(theirs, id)
  return [{ from: id, to: other }, ...(isBack ? [{ from: other, to: id }] : [])]
}

export const friendCommands = {
  'sns/friend_add': command(
    (call, { fields }) => {
      const { request, isAdmin, identifier } = call
      findAccount(call, request.From_Account)
      const verdicts = new Map(fields.ResultItem?.map((item) => [item.To_Account, item]))
      const pairs: FriendPair[] = []
      const ids = request.AddFriendItem.map(({ To_Account: id }) => id)
      const results = resultsOf(ids, (id, index) => {
        const { ResultCode: code = 0, ResultInfo: info = '' } = verdicts.get(id) ?? {}
        if (code !== 0) throw new RestError(code, info)
        pairs.push(...addFriend(call, request.AddFriendItem[index] as Added))
      })
      const operator = isAdmin ? { clientCmd: 'friend_add', admin: identifier } : { clientCmd: 'FriendAdd', admin: '' }
      if (pairs.length > 0) call.tell({ kind: 'friends-added', pairs, ...operator, isForced: isForced(request) })
      return results
    },
    { asks: askForFriends },
  ),
  'sns/friend_import': command((call) => {
    const { From_Account: id, AddFriendItem: items } = call.request
    const mine = relationsOf(findAccount(call, id))
    const ids = items.map(({ To_Account: other }) => other)
    return resultsOf(ids, (other, index) => {
      const {
        GroupName: groups = [],
        AddTime: since = seconds(call.now),
        CustomItem: own = [],
        ...item
      } = items[index] as (typeof items)[number]
      findAccount(call, other)
      checkGroups(mine, groups)
      const fields: Friend = { ...friendOf(item), [tags.time]: since }
      for (const { Tag: tag = '', Value: value = '' } of own) {
        checkOwnField(tag, value)
        fields[tag] = value
      }
      // What comes of importing a friend again is undocumented; that it is refused as in friend_add is our choice.
      if (mine.friends.has(other)) throw new RestError(wrongParameter, 'Err_SNS_FriendImport_Friend_Exist')
      checkRoom(mine)
      keepFriend(mine, other, fields)
      if (groups.length > 0) regroup(mine, other, groups)
    })
  }),
  'sns/friend_update': command((call) => {
    const { From_Account: id, UpdateItem: items } = call.request
    const mine = relationsOf(findAccount(call, id))
    const ids = items.map(({ To_Account: other }) => other)
    return resultsOf(ids, (other, index) => {
      if (!mine.friends.has(other)) throw new RestError(wrongParameter, 'the account is no friend')
      const fields: Friend = {}
      let groups: readonly string[] | undefined
      for (const { Tag: tag, Value: value } of items[index]?.SnsItem ?? []) {
        if (tag === tags.groups && typeof value === 'object') groups = value
        else if (tag === tags.remark && typeof value === 'string') Object.assign(fields, friendOf({ Remark: value }))
        else if (typeof value === 'object') throw new RestError(wrongParameter, `only ${tags.groups} takes a list`)
        else {
          checkOwnField(tag, value)
          fields[tag] = value
        }
      }
      if (groups !== undefined) checkGroups(mine, groups)
      keepFriend(mine, other, fields)
      if (groups !== undefined) regroup(mine, other, groups)
    })
  }),
  'sns/friend_delete': command((call) => {
    const { From_Account: id, To_Account: ids, DeleteType: type } = call.request
    checkLength(ids, quotas.relationsPerCall)
    const mine = relationsOf(findAccount(call, id))
    const pairs: { from: string; to: string }[] = []
    const results = resultsOf(ids, (other) => {
      const theirs = type === 'Delete_Type_Both' ? call.state.accounts.get(other)?.relations : undefined
      pairs.push(...endFriendship(mine, theirs, id, other))
    })
    if (pairs.length > 0) call.tell({ kind: 'friends-deleted', pairs })
    return results
  }),
  'sns/friend_delete_all': command((call) => {
    const { From_Account: id, DeleteType: type } = call.request
    const mine = relationsOf(findAccount(call, id))
    for (const other of [...mine.friends.keys()]) {
      endFriendship(mine, type === 'Delete_Type_Both' ? call.state.accounts.get(other)?.relations : undefined, id, other)
    }
    return { ErrorDisplay: '' }
  }),
} satisfies Commands
