import { type ItemOf, quotas } from '../api.ts'
import { type Commands, command, RestError, reading } from '../call.ts'
import { relationsOf } from '../state/accounts.ts'
import { addGroup, tags } from '../state/relations.ts'
import { checkLength, failedIn, findAccount, forEachAccount, pageOf, resultsOf, wrongParameter } from './batch.ts'
import { checkGroups, type FriendField, friendFields } from './friend-fields.ts'
import { fieldsOf } from './profiles.ts'

type Check = ItemOf<'sns/friend_check', 'InfoItem'>
type Info = ItemOf<'sns/friend_get_list', 'InfoItem'>
type Group = ItemOf<'sns/group_get', 'ResultItem'>

/** How many friends a page of friend_get has. No page says it; this is our choice. */
const friendsPerPage = 100

export const friendListCommands = {
  'sns/friend_check': reading((call) => {
    const { From_Account: id, To_Account: ids, CheckType: type } = call.request
    checkLength(ids, quotas.relationsPerCall)
    const { friends } = relationsOf(findAccount(call, id))
    const look = (other: string): Pick<Check, 'Relation'> => {
      const theirs = relationsOf(findAccount(call, other)).friends
      const isBack = type === 'CheckResult_Type_Both' && theirs.has(id)
      if (friends.has(other)) return { Relation: isBack ? 'CheckResult_Type_BothWay' : 'CheckResult_Type_AWithB' }
      return { Relation: isBack ? 'CheckResult_Type_BWithA' : 'CheckResult_Type_NoRelation' }
    }
    const results = forEachAccount(ids, look, { Relation: 'CheckResult_Type_NoRelation' })
    return { InfoItem: results, ...failedIn(results), ErrorDisplay: '' }
  }),
  'sns/friend_get': reading((call) => {
    const { From_Account: id, StartIndex: start, StandardSequence: standard, CustomSequence: custom } = call.request
    const mine = relationsOf(findAccount(call, id))
    const { changes, friends } = mine
    const isKnown = ({ Tag: tag }: FriendField) => (tag.startsWith(tags.custom) ? custom === changes.custom : standard === changes.standard)
    const { page, next } = pageOf(friends.keys(), start, friendsPerPage)
    const items = page.map((friend) => ({ To_Account: friend, ValueItem: friendFields(mine, friend).filter((field) => !isKnown(field)) }))
    return {
      UserDataItem: items.filter(({ ValueItem: fields }) => fields.length > 0),
      StandardSequence: changes.standard,
      CustomSequence: changes.custom,
      FriendNum: friends.size,
      CompleteFlag: next === 0 ? 1 : 0,
      NextStartIndex: next,
      ErrorDisplay: '',
    }
  }),
  'sns/friend_get_list': reading((call) => {
    const { From_Account: id, To_Account: ids, TagList: wanted } = call.request
    const mine = relationsOf(findAccount(call, id))
    const read = (friend: string): Pick<Info, 'SnsProfileItem'> => {
      if (!mine.friends.has(friend)) throw new RestError(wrongParameter, 'Err_SNS_FriendGetList_Friend_Not_Exist')
      const own = friendFields(mine, friend).filter(({ Tag: tag }) => wanted.includes(tag))
      return { SnsProfileItem: [...own, ...fieldsOf(call.state.accounts.get(friend) ?? { profile: {} }, wanted)] }
    }
    const results = forEachAccount(ids, read, {})
    return { InfoItem: results, ...failedIn(results), ErrorDisplay: '' }
  }),
  'sns/group_add': command((call) => {
    const { From_Account: id, GroupName: names, To_Account: ids } = call.request
    const mine = relationsOf(findAccount(call, id))
    checkGroups(mine, names)
    for (const name of names) addGroup(mine, name)
    mine.changes.groups++
    const put = (friend: string) => {
      if (!mine.friends.has(friend)) throw new RestError(32_216, 'Err_SNS_GroupAdd_ToTinyId_Not_Friend')
      for (const name of names) addGroup(mine, name).add(friend)
      mine.changes.standard++
    }
    const results = ids === undefined ? { ErrorDisplay: '' } : resultsOf(ids, put)
    return { ...results, CurrentSequence: mine.changes.groups }
  }),
  'sns/group_delete': command((call) => {
    const { From_Account: id, GroupName: names } = call.request
    const { groups, changes } = relationsOf(findAccount(call, id))
    const deleted = names.filter((name) => groups.delete(name))
    if (deleted.length > 0) {
      changes.groups++
      changes.standard++
    }
    return { CurrentSequence: changes.groups, ErrorDisplay: '' }
  }),
  'sns/group_get': reading((call) => {
    const { From_Account: id, NeedFriend: need, GroupName: names } = call.request
    const { groups, changes } = relationsOf(findAccount(call, id))
    const listed = names === undefined || names.length === 0 ? [...groups.keys()] : names
    return {
      ResultItem: listed.flatMap((name): Group[] => {
        const members = groups.get(name)
        if (members === undefined) return []
        const friends = need === 'Need_Friend_Type_Yes' ? { To_Account: [...members] } : {}
        return [{ GroupName: name, FriendNumber: members.size, ...friends }]
      }),
      CurrentSequence: changes.groups,
      ErrorDisplay: '',
    }
  }),
} satisfies Commands
