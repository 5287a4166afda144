import { createBackend } from '../../src/simulator/backend.ts'
import type { RestReply } from '../../src/simulator/call.ts'
import { digits, type Measure, median, type Options, type Row, ratios, takeTurns, timeEach } from '../measure.ts'
import { sdkAppId } from '../processes.ts'
import { restPath, text } from '../requests.ts'

const service = 'group_open_http_svc'
const apis = ['create_group', 'destroy_group', 'add_group_member', 'delete_group_member', 'forbid_send_msg', 'get_appid_group_list']
const limited = [
  'openim/sendmsg',
  'im_open_login_svc/account_check',
  ...[...apis, 'send_group_msg', 'get_group_info'].map((api) => `${service}/${api}`),
]

type Call = (api: string, body: object, code?: number) => void

/** A backend with so many groups, so many members in one of them, and so many of those muted. */
function populate(count: number): Call {
  const limits = Object.fromEntries(limited.map((api) => [api, 1e12]))
  const receive = async () => ({
    status: 200,
    headers: {},
    body: '{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}',
    isUtf8: true,
    ms: 0,
  })
  const backend = createBackend({ sdkAppId, target: 'http://receiver.test/', receive, limits, groupQuota: 1e9 })
  const call: Call = (api, body, code = 0) => {
    const request = { method: 'POST', url: restPath(api), body: { text: JSON.stringify(body) } }
    // Nobody is asked, so the reply is there at once.
    const { ErrorCode, ErrorInfo } = backend.answer(request) as RestReply
    if (ErrorCode !== code) throw new Error(`${api} answers ${ErrorCode} ${ErrorInfo}`)
  }
  const group = (GroupId: string) => call(`${service}/create_group`, { Type: 'Public', Name: 'bench', GroupId })
  for (let index = 0; index < count; index++) group(`group${index}`)
  group('full')
  const account = (index: number) => `account${index}`
  for (let index = 0; index < count; index += 100) {
    const some = Array.from({ length: 100 }, (_, offset) => account(index + offset))
    call(`${service}/add_group_member`, { GroupId: 'full', MemberList: some.map((each) => ({ Member_Account: each })) })
    call(`${service}/forbid_send_msg`, { GroupId: 'full', Members_Account: some, MuteTime: 4294967295 })
  }
  return call
}

/** The calls whose reply is of one size whatever there is. `at` is a number below the size that differs from call to call. */
const calls: Record<string, (call: Call, at: number, serial: number) => void> = {
  'create_group and destroy_group': (call, _at, serial) => {
    call(`${service}/create_group`, { Type: 'Public', Name: 'bench', GroupId: `new${serial}` })
    call(`${service}/destroy_group`, { GroupId: `new${serial}` })
  },
  get_group_info: (call, at) => call(`${service}/get_group_info`, { GroupIdList: [`group${at}`] }),
  'add_group_member and delete_group_member': (call, _at, serial) => {
    call(`${service}/add_group_member`, { GroupId: 'full', MemberList: [{ Member_Account: `new${serial}` }] })
    call(`${service}/delete_group_member`, { GroupId: 'full', MemberToDel_Account: [`new${serial}`] })
  },
  forbid_send_msg: (call, at) =>
    call(`${service}/forbid_send_msg`, { GroupId: 'full', Members_Account: [`account${at}`], MuteTime: 4294967295 }),
  'send_group_msg of a muted member, which is refused': (call, at, serial) =>
    call(`${service}/send_group_msg`, { GroupId: 'full', From_Account: `account${at}`, Random: serial, MsgBody: text('hello') }, 10017),
  'openim/sendmsg': (call, at, serial) => call('openim/sendmsg', { To_Account: `account${at}`, MsgRandom: serial, MsgBody: text('hello') }),
  'get_appid_group_list of ten': (call, at) => call(`${service}/get_appid_group_list`, { Limit: 10, Next: at }),
}

async function measure({ isShort, rounds }: Options): Promise<Row[]> {
  const [few, many] = [1000, isShort ? 50_000 : 1_000_000] as const
  const backends = { [few]: populate(few), [many]: populate(many) }
  let serial = 0
  const rows: Row[] = []
  for (const [what, act] of Object.entries(calls)) {
    const turn = (size: number) => () => {
      const call = backends[size] as Call
      // Steps of a large prime, so that no memory is near that of the call before.
      return timeEach(() => act(call, (serial * 7919) % size, serial++), isShort ? 15 : 50)
    }
    const contenders = { few: turn(few), many: turn(many) }
    await takeTurns(1, contenders)
    const turns = await takeTurns(rounds, contenders)
    const count = many.toLocaleString('en')
    rows.push({
      what: `${what}, with ${count} groups, members and mutes beside 1,000`,
      bar: { most: 2 },
      unit: 'x',
      values: ratios(turns.many, turns.few),
      peer: `with 1,000 ${digits(median(turns.few))} µs, with ${count} ${digits(median(turns.many))} µs`,
    })
  }
  return rows
}

export const measures: Measure[] = [{ name: 'state', what: 'REST calls against how much there is', run: measure }]
