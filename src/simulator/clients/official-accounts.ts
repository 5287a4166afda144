import { findOfficialAccount } from '../commands/official-accounts.ts'
import { addSubscribers, askForSubscribers, removeSubscribers } from '../commands/subscribers.ts'
import { clientCommand } from './client-command.ts'

/** What only clients do with official accounts. */
export const officialAccountActions = {
  subscribe: clientCommand(
    { Official_Account: 'text' },
    (call, permit) => {
      const account = findOfficialAccount(call, call.request.Official_Account)
      return { SubscriberList: addSubscribers(call, account, [call.identifier], permit) }
    },
    { asks: askForSubscribers((call) => [findOfficialAccount(call, call.request.Official_Account), [call.identifier]]) },
  ),
  unsubscribe: clientCommand({ Official_Account: 'text' }, (call) => {
    const account = findOfficialAccount(call, call.request.Official_Account)
    return { SubscriberList: removeSubscribers(call, account, [call.identifier]) }
  }),
}
