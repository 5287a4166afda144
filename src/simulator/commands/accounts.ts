import type { ItemOf } from '../api.ts'
import { type Commands, command, reading } from '../call.ts'

type AccountStatus = ItemOf<'im_open_login_svc/account_check', 'ResultItem'>

export const accountCommands = {
  'im_open_login_svc/account_import': command(({ request, state }) => {
    state.accounts.add(request.UserID)
    return undefined
  }),
  'im_open_login_svc/account_check': reading(({ request, state }) => ({
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
