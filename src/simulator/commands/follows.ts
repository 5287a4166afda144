import { type ItemOf, quotas } from '../api.ts'
import { type Commands, command, RestError, reading, seconds } from '../call.ts'
import { followsOf } from '../state/accounts.ts'
import { mutualOf } from '../state/follows.ts'
import { checkLength, findAccount, forEachAccount, pageOf, resultsOf, wrongParameter } from './batch.ts'
import { fieldsOf } from './profiles.ts'

type Check = ItemOf<'follow/follow_check', 'ResultItem'>
type Followed = ItemOf<'follow/follow_get', 'FollowItem'>

export const followCommands = {
  'follow/follow_add': command((call) => {
    const { From_Account: id, FollowItem: items } = call.request
    checkLength(items, quotas.followsPerCall)
    const { following } = followsOf(findAccount(call, id))
    const followed: string[] = []
    const { ResultItem, ErrorDisplay } = resultsOf(
      items.map(({ To_Account: other }) => other),
      (other) => {
        const { followers } = followsOf(findAccount(call, other))
        if (other === id) throw new RestError(wrongParameter, 'nobody can follow themselves')
        // What comes of following somebody twice is undocumented; that it succeeds and changes nothing is our choice.
        if (following.has(other)) return
        const most = quotas.followsPerUser
        if (following.size >= most) throw new RestError(32_100, `a user follows at most ${most} others`)
        following.set(other, seconds(call.now))
        followers.set(id, seconds(call.now))
        followed.push(other)
      },
    )
    if (followed.length > 0) call.tell({ kind: 'followed', account: id, others: followed })
    return { ResultItem, ErrorDisplay }
  }),
  'follow/follow_delete': command((call) => {
    const { From_Account: id, To_Account: ids } = call.request
    checkLength(ids, quotas.followsPerCall)
    const { following } = followsOf(findAccount(call, id))
    const ended: string[] = []
    const { ResultItem, ErrorDisplay } = resultsOf(ids, (other) => {
      const { followers } = followsOf(findAccount(call, other))
      followers.delete(id)
      if (following.delete(other)) ended.push(other)
    })
    if (ended.length > 0) call.tell({ kind: 'unfollowed', account: id, others: ended })
    return { ResultItem, ErrorDisplay }
  }),
  'follow/follow_get': reading((call) => {
    const { From_Account: id, FollowType: type, StartCursor: cursor = '', WantNum: count = 100 } = call.request
    if (!/^\d{0,15}$/.test(cursor)) throw new RestError(wrongParameter, 'StartCursor takes the NextCursor of the page before')
    if (count > quotas.followsPerPage) throw new RestError(wrongParameter, `WantNum takes at most ${quotas.followsPerPage}`)
    const follows = followsOf(findAccount(call, id))
    const list = { 1: follows.followers, 2: follows.following, 3: mutualOf(follows) }[type]
    const { page, next } = pageOf(list, Number(cursor), count)
    return {
      FollowItem: page.map(([other, since]): Followed => {
        const fields = fieldsOf(call.state.accounts.get(other) ?? { profile: {} })
        return { To_Account: other, FollowTime: since, ProfileItem: fields }
      }),
      NextCursor: next === 0 ? '' : String(next),
      ErrorDisplay: '',
    }
  }),
  'follow/follow_check': reading((call) => {
    const { From_Account: id, To_Account: ids } = call.request
    checkLength(ids, quotas.followsPerCheck)
    const { following, followers } = followsOf(findAccount(call, id))
    const look = (other: string): Pick<Check, 'FollowType'> => {
      findAccount(call, other)
      if (following.has(other)) return { FollowType: followers.has(other) ? 3 : 2 }
      return { FollowType: followers.has(other) ? 1 : 0 }
    }
    return { ResultItem: forEachAccount(ids, look, { FollowType: 0 }), ErrorDisplay: '' }
  }),
  'follow/follow_get_info': reading((call) => {
    const { From_Account: id, To_Account: ids } = call.request
    checkLength(ids, quotas.followsPerCall)
    findAccount(call, id)
    const count = (other: string) => {
      const follows = followsOf(findAccount(call, other))
      const { followers, following } = follows
      return { FollowerCount: followers.size, FollowingCount: following.size, MutualFollowingCount: mutualOf(follows).size }
    }
    const none = { FollowerCount: 0, FollowingCount: 0, MutualFollowingCount: 0 }
    return { FollowInfo: forEachAccount(ids, count, none), ErrorDisplay: '' }
  }),
} satisfies Commands
