import { type Rule, rule } from '../fact.ts'
import { forbids, given, officialAccountContent } from '../message.ts'

/** What Chat tells of official accounts and their subscribers. */
export const officialAccountRules: readonly Rule[] = [
  rule('official-account-created', 'OfficialAccount.CallbackAfterCreateOfficialAccount', ({ account, operator }) => ({
    Official_Account: account.id,
    Operator_Account: operator,
    Owner_Account: account.owner,
    Name: account.profile.Name,
  })),
  // That it has only what changed, and does not come if nothing of that did, is inferred from that of groups.
  rule('official-account-changed', 'OfficialAccount.CallbackAfterOfficialAccountInfoChanged', ({ account, operator, changes }) => {
    const { Name, Introduction, FaceUrl, Organization } = changes
    const told = given({ Name, Introduction, FaceUrl, Organization })
    return Object.keys(told).length === 0 ? undefined : { Official_Account: account.id, Operator_Account: operator, ...told }
  }),
  rule('official-account-destroyed', 'OfficialAccount.CallbackAfterOfficialAccountDestroyed', ({ account }) => ({
    Official_Account: account.id,
    Owner_Account: account.owner,
    Name: account.profile.Name,
  })),
  rule('subscribers-added', 'OfficialAccount.CallbackAfterAddSubscriber', ({ account, operator, accounts }) => ({
    Official_Account: account.id,
    Operator_Account: operator,
    SubscribeAccountList: listOf(accounts),
  })),
  rule('official-account-full', 'OfficialAccount.CallbackAfterOfficialAccountFull', ({ account }) => ({ Official_Account: account.id })),
  rule('subscribers-removed', 'OfficialAccount.CallbackAfterDeleteSubscriber', ({ account, operator, accounts }) => ({
    Official_Account: account.id,
    Operator_Account: operator,
    SubscribeAccountList: listOf(accounts),
  })),
  rule('official-account-message', 'OfficialAccount.CallbackAfterSendMsg', ({ request, key, time }) =>
    forbids(request, 'After') ? undefined : { ...officialAccountContent(request), MsgKey: key, MsgTime: time },
  ),
  rule('official-account-recall', 'OfficialAccount.CallbackAfterMsgWithDraw', ({ account, keys }) => ({
    Official_Account: account.id,
    WithdrawMsgList: keys.map((key) => ({ MsgKey: key })),
  })),
]

function listOf(accounts: readonly string[]): { Subscriber_Account: string }[] {
  return accounts.map((account) => ({ Subscriber_Account: account }))
}
