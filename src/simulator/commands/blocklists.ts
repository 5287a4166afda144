import { type ItemOf, quotas } from '../api.ts'
import { type Commands, command, RestError, reading, seconds } from '../call.ts'
import { relationsOf } from '../state/accounts.ts'
import { dropFriend } from '../state/relations.ts'
import { checkLength, failedIn, findAccount, forEachAccount, pageOf, resultsOf, wrongParameter } from './batch.ts'

type Check = ItemOf<'sns/black_list_check', 'BlackListCheckItem'>

export const blockListCommands = {
  'sns/black_list_add': command((call) => {
    const { From_Account: id, To_Account: ids } = call.request
    checkLength(ids, quotas.relationsPerCall)
    const mine = relationsOf(findAccount(call, id))
    const blocked: string[] = []
    const ended: { from: string; to: string }[] = []
    const results = resultsOf(ids, (other) => {
      const theirs = relationsOf(findAccount(call, other))
      if (other === id) throw new RestError(wrongParameter, 'nobody can block themselves')
      if (mine.blocked.has(other)) throw new RestError(wrongParameter, 'Err_SNS_BlackListAdd_Already_Exist')
      const most = quotas.blockedPerUser
      if (mine.blocked.size >= most) throw new RestError(30_013, `a block list has at most ${most} accounts`)
      mine.blocked.set(other, seconds(call.now))
      mine.changes.blocked++
      blocked.push(other)
      // Neither can ask the other any more, so no request between them can wait.
      mine.requests.delete(other)
      theirs.requests.delete(id)
      if (dropFriend(mine, other)) ended.push({ from: id, to: other })
      if (dropFriend(theirs, id)) ended.push({ from: other, to: id })
    })
    if (blocked.length > 0) call.tell({ kind: 'accounts-blocked', account: id, others: blocked })
    // That the end of the friendships comes after the block is our choice: the pages do not say which comes first.
    if (ended.length > 0) call.tell({ kind: 'friends-deleted', pairs: ended })
    return results
  }),
  'sns/black_list_delete': command((call) => {
    const { From_Account: id, To_Account: ids } = call.request
    checkLength(ids, quotas.relationsPerCall)
    const mine = relationsOf(findAccount(call, id))
    const released: string[] = []
    // What comes of an account that is not on the list is undocumented; that it succeeds and changes nothing is our choice.
    const results = resultsOf(ids, (other) => {
      if (!mine.blocked.delete(other)) return
      mine.changes.blocked++
      released.push(other)
    })
    if (released.length > 0) call.tell({ kind: 'accounts-released', account: id, others: released })
    return results
  }),
  'sns/black_list_get': reading((call) => {
    const { From_Account: id, StartIndex: start, MaxLimited: count } = call.request
    const { blocked, changes } = relationsOf(findAccount(call, id))
    const { page, next } = pageOf(blocked, start, count)
    return {
      BlackListItem: page.map(([other, since]) => ({ To_Account: other, AddBlackTimeStamp: since })),
      StartIndex: next,
      CurruentSequence: changes.blocked,
      ErrorDisplay: '',
    }
  }),
  'sns/black_list_check': reading((call) => {
    const { From_Account: id, To_Account: ids, CheckType: type } = call.request
    checkLength(ids, quotas.relationsPerCall)
    const { blocked } = relationsOf(findAccount(call, id))
    const look = (other: string): Pick<Check, 'Relation'> => {
      const theirs = relationsOf(findAccount(call, other)).blocked
      const isBack = type === 'BlackCheckResult_Type_Both' && theirs.has(id)
      if (blocked.has(other)) return { Relation: isBack ? 'BlackCheckResult_Type_BothWay' : 'BlackCheckResult_Type_AWithB' }
      return { Relation: isBack ? 'BlackCheckResult_Type_BWithA' : 'BlackCheckResult_Type_NO' }
    }
    const results = forEachAccount(ids, look, { Relation: 'BlackCheckResult_Type_NO' })
    return { BlackListCheckItem: results, ...failedIn(results), ErrorDisplay: '' }
  }),
} satisfies Commands
