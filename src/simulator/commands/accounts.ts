import type { Command } from '../call.ts'

const accountImport: Command = ({ request, state }) => {
  state.accounts.add(request.UserID)
  return undefined
}

const accountCheck: Command = ({ request, state }) => ({
  ResultItem: request.CheckItem.map(({ UserID: id }: { UserID: string }) => ({
    UserID: id,
    ResultCode: 0,
    ResultInfo: '',
    AccountStatus: state.accounts.has(id) ? 'Imported' : 'NotImported',
  })),
})

export const accountCommands: Record<string, Command> = {
  'im_open_login_svc/account_import': accountImport,
  'im_open_login_svc/account_check': accountCheck,
}
