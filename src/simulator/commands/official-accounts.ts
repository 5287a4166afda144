import { type ItemOf, quotas, type RequestOf } from '../api.ts'
import { byteLength, type Call, type CallContext, type Commands, command, question, RestError, reading, seconds } from '../call.ts'
import { given } from '../message.ts'
import {
  makeOfficialAccountId,
  type OfficialAccount,
  type OfficialAccountProfile,
  removeOfficialAccount,
} from '../state/official-accounts.ts'

/** The code for what the app refused (1047/60795). That it also comes without a usable reply, if that blocks, is our choice. */
export const refusedByApp = 20006

/** Most pages of official accounts have this code for a parameter that is not valid. */
export const invalidParameter = 6017

/** The code for an official account that does not exist. The pages of its messages have another one, 10010. */
const noSuchAccount = 130_004

/** @throws RestError for an official account that does not exist */
export function findOfficialAccount({ state }: Pick<CallContext, 'state'>, id: string, code = noSuchAccount): OfficialAccount {
  const account = state.officialAccounts.byId.get(id)
  if (account === undefined) throw new RestError(code, 'the official account does not exist, or has been destroyed')
  return account
}

const limits = quotas.officialAccount
const longest = {
  Name: limits.nameBytes,
  Introduction: limits.introductionBytes,
  FaceUrl: limits.faceUrlBytes,
  Organization: limits.organizationBytes,
  CustomString: limits.customStringBytes,
}
const profileFields = Object.keys(longest) as (keyof typeof longest)[]

/** The fields of the profile that a request has. @throws RestError for one that is too long */
function profileOf(request: Partial<OfficialAccountProfile>): Partial<OfficialAccountProfile> {
  for (const field of profileFields)
    if (byteLength(request[field] ?? '') > longest[field])
      throw new RestError(invalidParameter, `${field} is longer than ${longest[field]} bytes`)
  return given(Object.fromEntries(profileFields.map((field) => [field, request[field]])) as Partial<OfficialAccountProfile>)
}

type NewAccount = RequestOf<'official_account_open_http_svc/create_official_account'>

/** @throws RestError if the official account cannot be created */
function checkNewAccount({ request, state }: Call<NewAccount>): void {
  const { OfficialAccountUserID: id } = request
  profileOf(request)
  if (id === undefined) return
  // That an ID is as long as that of a user at most is our choice.
  if (!/^@TOA#_[\x20-\x7e]+$/.test(id) || byteLength(id) > quotas.userIdBytes)
    throw new RestError(
      130_007,
      `the ID of an official account begins with @TOA#_ and has at most ${quotas.userIdBytes} characters of ASCII`,
    )
  if (state.officialAccounts.byId.has(id)) throw new RestError(130_008, 'the ID of the official account is in use')
}

type Info = ItemOf<'official_account_open_http_svc/get_official_account_info', 'OfficialAccountInfoList'>

/** The profile of an official account, as far as a filter lets it through. */
export function describeOfficialAccount(
  { id, owner, profile, createdAt, subscribers, lastMessageAt }: OfficialAccount,
  filter?: readonly string[],
): Omit<Info, 'ErrorCode' | 'ErrorInfo'> {
  const whole = {
    CreateTime: createdAt,
    Owner_Account: owner,
    LastMsgTime: lastMessageAt,
    SubscriberNum: subscribers.size,
    Introduction: '',
    FaceUrl: '',
    Organization: '',
    CustomString: '',
    ...profile,
  }
  return { Official_Account: id, ...filtered(whole, filter) }
}

/** The fields that a filter names; all, if there is no filter. */
export function filtered<Fields extends object>(fields: Fields, filter?: readonly string[]): Partial<Fields> {
  if (filter === undefined) return fields
  return Object.fromEntries(Object.entries(fields).filter(([field]) => filter.includes(field))) as Partial<Fields>
}

/** An official account as get_official_account_info answers it. One that does not exist has an error of its own. */
function infoOf(call: CallContext, id: string, filter?: readonly string[]): Info {
  try {
    return { ErrorCode: 0, ErrorInfo: '', ...describeOfficialAccount(findOfficialAccount(call, id), filter) }
  } catch (error) {
    if (error instanceof RestError) return { Official_Account: id, ErrorCode: error.code, ErrorInfo: error.message }
    throw error
  }
}

export const officialAccountCommands = {
  'official_account_open_http_svc/create_official_account': command(
    (call) => {
      checkNewAccount(call)
      const { request, state, now, identifier } = call
      const { officialAccounts } = state
      const { Name, Owner_Account: owner, OfficialAccountUserID: id = makeOfficialAccountId(officialAccounts) } = request
      const account: OfficialAccount = {
        id,
        owner,
        profile: { ...profileOf(request), Name },
        mostSubscribers: request.MaxSubscriberNum ?? limits.subscribers,
        createdAt: seconds(now),
        subscribers: new Map(),
        lastSubscription: 0,
        messages: new Map(),
        lastSeq: 0,
        lastMessageAt: 0,
      }
      officialAccounts.byId.set(id, account)
      call.tell({ kind: 'official-account-created', account, operator: identifier })
      return { OfficialAccountUserID: id }
    },
    {
      asks: question('OfficialAccount.CallbackBeforeCreateOfficialAccount', refusedByApp, (call: Call<NewAccount>) => {
        checkNewAccount(call)
        const { Owner_Account, Name } = call.request
        return { Operator_Account: call.identifier, Owner_Account, Name }
      }),
    },
  ),
  'official_account_open_http_svc/destroy_official_account': command((call) => {
    const account = findOfficialAccount(call, call.request.Official_Account)
    removeOfficialAccount(call.state.officialAccounts, account)
    call.tell({ kind: 'official-account-destroyed', account })
    return undefined
  }),
  'official_account_open_http_svc/modify_official_account_base_info': command((call) => {
    const { request, identifier } = call
    const account = findOfficialAccount(call, request.Official_Account)
    const changes = profileOf(request)
    for (const field of profileFields) if (changes[field] === account.profile[field]) delete changes[field]
    Object.assign(account.profile, changes)
    account.mostSubscribers = request.MaxSubscriberNum ?? account.mostSubscribers
    call.tell({ kind: 'official-account-changed', account, operator: identifier, changes })
    return undefined
  }),
  'official_account_open_http_svc/get_official_account_info': reading((call) => {
    const { OfficialAccountIdList: ids, ResponseFilter: filter } = call.request
    if (ids.length > limits.perInfoCall) throw new RestError(invalidParameter, `at most ${limits.perInfoCall} official accounts at once`)
    return { OfficialAccountInfoList: ids.map(({ Official_Account: id }) => infoOf(call, id, filter?.OfficialAccountBaseInfoFilter)) }
  }),
} satisfies Commands
