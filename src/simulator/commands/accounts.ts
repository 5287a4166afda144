import { type ItemOf, quotas } from '../api.ts'
import { byteLength, type Commands, command, RestError, reading, seconds } from '../call.ts'
import { deleteAccount, importAccount } from '../state/accounts.ts'
import { devicesOf } from '../state/presence.ts'
import { checkLength, findAccount } from './batch.ts'
import { checkField } from './profiles.ts'

type AccountStatus = ItemOf<'im_open_login_svc/account_check', 'ResultItem'>
type Deletion = ItemOf<'im_open_login_svc/account_delete', 'ResultItem'>
type Presence = ItemOf<'openim/query_online_status', 'QueryResult'>

/** The code of the login APIs for a parameter that is wrong. */
const wrongParameter = 70402
const noAccount = 70107

const isAccountName = (id: string): boolean => id !== '' && byteLength(id) <= quotas.userIdBytes

/** What the online status calls a platform, where callbacks name it otherwise. */
const platformNames = new Map([
  ['iOS', 'iPhone'],
  ['IOS', 'iPhone'],
  ['Windows', 'PC'],
])

export const accountCommands = {
  'im_open_login_svc/account_import': command(({ request, state }) => {
    const { UserID: id, Nick: nick, FaceUrl: image } = request
    if (!isAccountName(id)) throw new RestError(wrongParameter, `UserID takes 1 to ${quotas.userIdBytes} bytes`)
    const fields = Object.entries({ Tag_Profile_IM_Nick: nick, Tag_Profile_IM_Image: image })
    const given = fields.flatMap(([Tag, Value]) => (Value === undefined ? [] : [{ Tag, Value }]))
    given.forEach(checkField)
    const { profile } = importAccount(state.accounts, id)
    for (const { Tag, Value } of given) profile[Tag] = Value
    return undefined
  }),
  'im_open_login_svc/multiaccount_import': command(({ request, state }) => {
    const { Accounts: ids } = request
    checkLength(ids, quotas.accountsPerImport, wrongParameter)
    for (const id of ids) if (isAccountName(id)) importAccount(state.accounts, id)
    return { FailAccounts: ids.filter((id) => !isAccountName(id)) }
  }),
  'im_open_login_svc/account_check': reading(({ request, state }) => {
    checkLength(request.CheckItem, quotas.accountsPerCheck, wrongParameter)
    return {
      ResultItem: request.CheckItem.map(
        ({ UserID: id }): AccountStatus => ({
          UserID: id,
          ResultCode: 0,
          ResultInfo: '',
          AccountStatus: state.accounts.has(id) ? 'Imported' : 'NotImported',
        }),
      ),
    }
  }),
  'im_open_login_svc/account_delete': command(({ request, state }) => {
    checkLength(request.DeleteItem, quotas.accountsPerDelete, wrongParameter)
    return {
      ResultItem: request.DeleteItem.map(({ UserID: id }): Deletion => {
        if (deleteAccount(state.accounts, id)) return { UserID: id, ResultCode: 0, ResultInfo: '' }
        return { UserID: id, ResultCode: noAccount, ResultInfo: 'Err_TLS_PT_Open_Login_Account_Not_Exist' }
      }),
    }
  }),
  'im_open_login_svc/kick': command((call) => {
    const { UserID: id } = call.request
    const account = findAccount(call, id, noAccount)
    const online = devicesOf(account.devices, seconds(call.now))
    delete account.devices
    // What Chat sends of a user who is thrown out is undocumented, and of one who is offline there is no change to send.
    if (online.length > 0) call.tell({ kind: 'presence-changed', account: id, action: 'Logout', reason: 'Unregister', kicked: [] })
    return undefined
  }),
  'openim/query_online_status': reading(({ request, state, now }) => {
    const { To_Account: ids, IsNeedDetail: needsDetail = 0 } = request
    checkLength(ids, quotas.accountsPerStatus, 90_011)
    const known = ids.flatMap((id) => {
      const account = state.accounts.get(id)
      return account === undefined ? [] : [{ id, devices: devicesOf(account.devices, seconds(now)) }]
    })
    return {
      QueryResult: known.map(({ id, devices }): Presence => {
        const isOnline = devices.some(({ status }) => status === 'Online')
        const Status = isOnline ? 'Online' : devices.length > 0 ? 'PushOnline' : 'Offline'
        if (needsDetail === 0 || devices.length === 0) return { To_Account: id, Status }
        const Detail = devices.map(({ platform, status }) => ({ Platform: platformNames.get(platform) ?? platform, Status: status }))
        return { To_Account: id, Status, Detail }
      }),
      ErrorList: ids.filter((id) => !state.accounts.has(id)).map((id) => ({ To_Account: id, ErrorCode: noAccount })),
    }
  }),
} satisfies Commands
