import { type Rule, rule } from '../fact.ts'

/** What Chat tells of accounts: who is online, their profiles, and who is what to whom. */
export const accountRules: readonly Rule[] = [
  rule('presence-changed', 'State.StateChange', ({ account, action, reason, kicked }) => ({
    Info: { Action: action, To_Account: account, Reason: reason },
    ...(kicked.length === 0 ? {} : { KickedDevice: kicked.map((platform) => ({ Platform: platform })) }),
  })),
  rule('profile-changed', 'Profile.CallbackPortraitSet', ({ account, operator, fields }) => ({
    Operator_Account: operator,
    From_Account: account,
    ProfileItem: [...fields],
  })),
  rule('friends-added', 'Sns.CallbackFriendAdd', ({ pairs, clientCmd, admin, isForced }) => ({
    PairList: pairs.map(({ from, to, initiator }) => ({ From_Account: from, To_Account: to, Initiator_Account: initiator })),
    ClientCmd: clientCmd,
    Admin_Account: admin,
    ForceFlag: isForced ? 1 : 0,
  })),
  rule('accounts-blocked', 'Sns.CallbackBlackListAdd', ({ account, others }) => ({ PairList: pairsOf(account, others) })),
  rule('accounts-released', 'Sns.CallbackBlackListDelete', ({ account, others }) => ({ PairList: pairsOf(account, others) })),
  rule('friends-deleted', 'Sns.CallbackFriendDelete', ({ pairs }) => ({
    PairList: pairs.map(({ from, to }) => ({ From_Account: from, To_Account: to })),
  })),
  rule('followed', 'Follow.CallbackAfterFollowAdd', ({ account, others }) => ({
    From_Account: account,
    FollowList: others.map((other) => ({ To_Account: other })),
  })),
  rule('unfollowed', 'Follow.CallbackAfterFollowDelete', ({ account, others }) => ({ From_Account: account, To_Account: [...others] })),
]

function pairsOf(account: string, others: readonly string[]): { From_Account: string; To_Account: string }[] {
  return others.map((other) => ({ From_Account: account, To_Account: other }))
}
