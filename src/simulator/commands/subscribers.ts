import { type ItemOf, quotas, type RequestOf } from '../api.ts'
import { byteLength, type Call, type Commands, command, question, RestError, seconds } from '../call.ts'
import { type OfficialAccount, subscribe, unsubscribe } from '../state/official-accounts.ts'
import { describeOfficialAccount, filtered, findOfficialAccount, invalidParameter, refusedByApp } from './official-accounts.ts'

const limits = quotas.officialAccount

type Addition = RequestOf<'official_account_open_http_svc/add_subscriber'>
type Added = ItemOf<'official_account_open_http_svc/add_subscriber', 'SubscriberList'>
type Removed = ItemOf<'official_account_open_http_svc/delete_subscriber', 'SubscriberList'>

/** @throws RestError if nobody can be added in this way */
function checkAddition(call: Call<Addition>): OfficialAccount {
  const account = findOfficialAccount(call, call.request.Official_Account)
  const most = limits.subscribersPerCall
  if (call.request.SubscriberList.length > most) throw new RestError(invalidParameter, `at most ${most} subscribers at once`)
  return account
}

/** Who is a subscriber already is not asked about. The code if the app refuses all is not documented; that of a creation is our choice. */
const askForSubscribers = question('OfficialAccount.CallbackBeforeAddSubscriber', refusedByApp, (call: Call<Addition>) => {
  const account = checkAddition(call)
  const named = new Set(call.request.SubscriberList.map(({ Subscriber_Account: subscriber }) => subscriber))
  const list = [...named].filter((subscriber) => !account.subscribers.has(subscriber))
  if (list.length === 0) return undefined
  return {
    Official_Account: account.id,
    Operator_Account: call.identifier,
    SubscribeAccountList: list.map((subscriber) => ({ Subscriber_Account: subscriber })),
  }
})

export const subscriberCommands = {
  'official_account_open_http_svc/add_subscriber': command(
    (call, { fields }) => {
      const account = checkAddition(call)
      const { request, state, now, identifier, tell } = call
      const refused = new Set(fields.RefusedSubscribers_Account)
      const added: string[] = []
      // Which Result a refused user gets, and one who finds no place, is undocumented; that it is that of a failure is our choice.
      const results = request.SubscriberList.map(({ Subscriber_Account: subscriber }): Added => {
        if (account.subscribers.has(subscriber)) return { Subscriber_Account: subscriber, Result: 2 }
        if (refused.has(subscriber) || account.subscribers.size >= account.mostSubscribers)
          return { Subscriber_Account: subscriber, Result: 0 }
        subscribe(state.officialAccounts, account, subscriber, seconds(now))
        added.push(subscriber)
        return { Subscriber_Account: subscriber, Result: 1 }
      })
      if (added.length > 0) {
        tell({ kind: 'subscribers-added', account, operator: identifier, accounts: added })
        if (account.subscribers.size >= account.mostSubscribers) tell({ kind: 'official-account-full', account })
      }
      return { SubscriberList: results }
    },
    { asks: askForSubscribers },
  ),
  'official_account_open_http_svc/delete_subscriber': command((call) => {
    const account = findOfficialAccount(call, call.request.Official_Account)
    const removed: string[] = []
    const results = call.request.SubscriberToDel_Account.map((subscriber): Removed => {
      if (!unsubscribe(call.state.officialAccounts, account, subscriber)) return { Subscriber_Account: subscriber, Result: 2 }
      removed.push(subscriber)
      return { Subscriber_Account: subscriber, Result: 1 }
    })
    if (removed.length > 0) call.tell({ kind: 'subscribers-removed', account, operator: call.identifier, accounts: removed })
    return { SubscriberList: results }
  }),
  'official_account_open_http_svc/modify_subscriber_info': command((call) => {
    const { Official_Account: id, Subscriber_Account: subscriber, CustomString: customString } = call.request
    const subscription = findOfficialAccount(call, id).subscribers.get(subscriber)
    // No page says which code it is.
    if (subscription === undefined) throw new RestError(130_002, 'the user is no subscriber of the official account')
    if (byteLength(customString ?? '') > limits.customStringBytes)
      throw new RestError(invalidParameter, `CustomString is longer than ${limits.customStringBytes} bytes`)
    subscription.customString = customString ?? subscription.customString
    return undefined
  }),
  'official_account_open_http_svc/get_subscriber_info': command((call) => {
    const { Official_Account: id, Limit: limit = Number.POSITIVE_INFINITY, Next: next = '' } = call.request
    const { subscribers } = findOfficialAccount(call, id)
    const most = limits.subscribersPerPage
    if (Number.isFinite(limit) && limit > most) throw new RestError(invalidParameter, `at most ${most} subscribers at once`)
    if (!/^\d*$/.test(next)) throw new RestError(invalidParameter, 'Next is not that of a reply')
    const rest = [...subscribers].filter(([, { number }]) => number > Number(next))
    const page = rest.slice(0, limit)
    return {
      Next: page.length < rest.length ? String(page.at(-1)?.[1].number) : '',
      SubscriberNum: subscribers.size,
      SubscriberList: page.map(([subscriber, { since, customString }]) => ({
        Subscriber_Account: subscriber,
        SubscribeTime: since,
        CustomString: customString,
        MsgFlag: 'AcceptAndNotify',
        LastSendMsgTime: 0,
      })),
    }
  }),
  'official_account_open_http_svc/get_subscribed_official_account_list': command(({ request, state }) => {
    const { Subscriber_Account: subscriber, Limit: limit = limits.perPage, Offset: offset = 0, ResponseFilter: filter = {} } = request
    if (limit > limits.perPage) throw new RestError(invalidParameter, `at most ${limits.perPage} official accounts at once`)
    const { byId, bySubscriber } = state.officialAccounts
    const ids = [...(bySubscriber.get(subscriber) ?? [])]
    const page = ids.slice(offset, offset + limit)
    return {
      TotalCount: ids.length,
      CompleteFlag: offset + page.length >= ids.length ? (1 as const) : (0 as const),
      Next: offset + page.length,
      OfficialAccountInfoList: page.flatMap((id) => {
        const account = byId.get(id)
        const subscription = account?.subscribers.get(subscriber)
        if (account === undefined || subscription === undefined) return []
        const self = { SubscribeTime: subscription.since, CustomString: subscription.customString }
        return [
          { ...describeOfficialAccount(account, filter.OfficialAccountBaseInfoFilter), SelfInfo: filtered(self, filter.SelfInfoFilter) },
        ]
      }),
    }
  }),
} satisfies Commands
