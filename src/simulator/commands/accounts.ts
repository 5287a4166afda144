import type { ItemOf } from '../api.ts'
import { type Commands, command } from '../call.ts'
import type { State } from '../state.ts'

type AccountStatus = ItemOf<'im_open_login_svc/account_check', 'ResultItem'>

/**
 * Whether an account was never imported, or was deleted. An app that imports no account at all is not held to it, so that messages and
 * groups can be tried at once: a choice of ours.
 */
export function isUnknown({ accounts }: Pick<State, 'accounts'>, account: string): boolean {
  return accounts.size > 0 && !accounts.has(account)
}

export const accountCommands = {
  'im_open_login_svc/account_import': command(({ request, state }) => {
    state.accounts.add(request.UserID)
    return undefined
  }),
  'im_open_login_svc/account_check': command(({ request, state }) => ({
    ResultItem: request.CheckItem.map(
      ({ UserID: id }): AccountStatus => ({
        UserID: id,
        ResultCode: 0,
        ResultInfo: '',
        AccountStatus: state.accounts.has(id) ? 'Imported' : 'NotImported',
      }),
    ),
  })),
} satisfies Commands
