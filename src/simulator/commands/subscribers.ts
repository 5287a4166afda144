import { type ItemOf, quotas, type RequestOf } from '../api.ts'
import { byteLength, type Call, type Commands, command, type Permit, question, RestError, reading, seconds } from '../call.ts'
import { type OfficialAccount, subscribe, unsubscribe } from '../state/official-accounts.ts'
import { describeOfficialAccount, filtered, findOfficialAccount, invalidParameter, refusedByApp } from './official-accounts.ts'

const limits = quotas.officialAccount

type Addition = RequestOf<'official_account_open_http_svc/add_subscriber'>
type Added = ItemOf<'official_account_open_http_svc/add_subscriber', 'SubscriberList'>
type Removed = ItemOf<'official_account_open_http_svc/delete_subscriber', 'SubscriberList'>

/** Those of a list who are no subscribers yet, each once. */
function newcomers({ subscribers }: OfficialAccount, list: readonly string[]): string[] {
  return [...new Set(list)].filter((subscriber) => !subscribers.has(subscriber))
}

/**
 * The question about some who are to subscribe. Who is a subscriber already is not asked about. The code if the app refuses all is not
 * documented; that of a creation is our choice.
 *
 * @param check answers who is to subscribe to what; @throws RestError if nobody can be added in this way
 */
export function askForSubscribers<Request>(check: (call: Call<Request>) => [account: OfficialAccount, list: readonly string[]]) {
  return question('OfficialAccount.CallbackBeforeAddSubscriber', refusedByApp, (call: Call<Request>) => {
    const [account, list] = check(call)
    const asked = newcomers(account, list)
    if (asked.length === 0) return undefined
    return {
      Official_Account: account.id,
      Operator_Account: call.identifier,
      SubscribeAccountList: asked.map((subscriber) => ({ Subscriber_Account: subscriber })),
    }
  })
}

/** Adds those whom the app does not refuse, as long as there is place, and tells of them. Answers what came of each of the list. */
export function addSubscribers(call: Call<unknown>, account: OfficialAccount, list: readonly string[], { fields }: Permit): Added[] {
  const { state, now, identifier, tell } = call
  const refused = new Set(fields.RefusedSubscribers_Account)
  const accounts: string[] = []
  // Which Result a refused user gets, and one who finds no place, is undocumented; that it is that of a failure is our choice.
  const results = list.map((subscriber): Added => {
    if (account.subscribers.has(subscriber)) return { Subscriber_Account: subscriber, Result: 2 }
    if (refused.has(subscriber) || account.subscribers.size >= account.mostSubscribers) return { Subscriber_Account: subscriber, Result: 0 }
    subscribe(state.officialAccounts, account, subscriber, seconds(now))
    accounts.push(subscriber)
    return { Subscriber_Account: subscriber, Result: 1 }
  })
  if (accounts.length > 0) tell({ kind: 'subscribers-added', account, operator: identifier, accounts })
  if (accounts.length > 0 && account.subscribers.size >= account.mostSubscribers) tell({ kind: 'official-account-full', account })
  return results
}

/** Removes those of a list who are subscribers, and tells of them. Answers what came of each. */
export function removeSubscribers(
  { state, identifier, tell }: Call<unknown>,
  account: OfficialAccount,
  list: readonly string[],
): Removed[] {
  const accounts: string[] = []
  const results = list.map((subscriber): Removed => {
    if (!unsubscribe(state.officialAccounts, account, subscriber)) return { Subscriber_Account: subscriber, Result: 2 }
    accounts.push(subscriber)
    return { Subscriber_Account: subscriber, Result: 1 }
  })
  if (accounts.length > 0) tell({ kind: 'subscribers-removed', account, operator: identifier, accounts })
  return results
}

/** @throws RestError if nobody can be added in this way */
function checkAddition(call: Call<Addition>): [OfficialAccount, string[]] {
  const { Official_Account: id, SubscriberList: list } = call.request
  const account = findOfficialAccount(call, id)
  const most = limits.subscribersPerCall
  if (list.length > most) throw new RestError(invalidParameter, `at most ${most} subscribers at once`)
  return [account, list.map(({ Subscriber_Account: subscriber }) => subscriber)]
}

export const subscriberCommands = {
  'official_account_open_http_svc/add_subscriber': command(
    (call, permit) => ({ SubscriberList: addSubscribers(call, ...checkAddition(call), permit) }),
    { asks: askForSubscribers(checkAddition) },
  ),
  'official_account_open_http_svc/delete_subscriber': command((call) => {
    const { Official_Account: id, SubscriberToDel_Account: list } = call.request
    return { SubscriberList: removeSubscribers(call, findOfficialAccount(call, id), list) }
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
  'official_account_open_http_svc/get_subscriber_info': reading((call) => {
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
  'official_account_open_http_svc/get_subscribed_official_account_list': reading(({ request, state }) => {
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
