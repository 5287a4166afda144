import createClient from 'openapi-fetch'
import { describe, expect, test } from 'vitest'
import type { operations, paths } from '../../generated/chat-api.ts'
import { alert, exception, quota } from '../support/names.ts'
import { sdkAppId } from '../support/recorder.ts'
import { simulate } from '../support/simulator.ts'

const params = {
  query: { sdkappid: Number(sdkAppId), identifier: 'admin', usersig: 'eJwtzL0KwjAUhuF7', random: 99999999, contenttype: 'json' },
} as const
const MsgBody = [{ MsgType: 'TIMTextElem' as const, MsgContent: { Text: '是的 🧧' } }]

/** A client made from the description of the REST API, in front of a backend that fires early. */
function connect() {
  const simulation = simulate({ groupQuota: 1, limits: { 'openim/batchsendmsg': 1 }, bannedWords: ['spam'] })
  return { ...simulation, client: createClient<paths>({ baseUrl: 'https://console.tim.qq.com', fetch: simulation.backend.fetch }) }
}

describe('a typed client made from the description', () => {
  test('creates a group, fills it, mutes a member and reads it all back', async () => {
    const { client } = connect()
    const created = await client.POST('/v4/group_open_http_svc/create_group', {
      params,
      body: { Type: 'Public', Name: 'one', Owner_Account: 'jared' },
    })
    const GroupId: string = created.data?.GroupId ?? ''
    expect(GroupId).toMatch(/^@TGS#/)
    const added = await client.POST('/v4/group_open_http_svc/add_group_member', {
      params,
      body: { GroupId, MemberList: [{ Member_Account: 'peter' }] },
    })
    expect(added.data?.MemberList).toEqual([{ Member_Account: 'peter', Result: 1 }])
    await client.POST('/v4/group_open_http_svc/forbid_send_msg', { params, body: { GroupId, Members_Account: ['peter'], MuteTime: 60 } })
    const muted = await client.POST('/v4/group_open_http_svc/get_group_muted_account', { params, body: { GroupId } })
    expect(muted.data?.MutedAccountList?.map(({ Member_Account }) => Member_Account)).toEqual(['peter'])
    const info = await client.POST('/v4/group_open_http_svc/get_group_info', { params, body: { GroupIdList: [GroupId] } })
    expect(info.data?.GroupInfo?.[0]).toMatchObject({ Name: 'one', MemberNum: 2 })
    const list = await client.POST('/v4/group_open_http_svc/get_appid_group_list', { params, body: {} })
    expect([list.data?.TotalCount, list.data?.Next]).toEqual([1, 0])
    await client.POST('/v4/group_open_http_svc/delete_group_member', { params, body: { GroupId, MemberToDel_Account: ['peter'] } })
    await client.POST('/v4/group_open_http_svc/send_group_system_notification', { params, body: { GroupId, Content: 'closing' } })
    const destroyed = await client.POST('/v4/group_open_http_svc/destroy_group', { params, body: { GroupId } })
    expect(destroyed.data).toEqual({ ActionStatus: 'OK', ErrorInfo: '', ErrorCode: 0 })
  })

  test('imports accounts and finds them', async () => {
    const { client } = connect()
    await client.POST('/v4/im_open_login_svc/account_import', { params, body: { UserID: 'jared' } })
    const { data } = await client.POST('/v4/im_open_login_svc/account_check', { params, body: { CheckItem: [{ UserID: 'jared' }] } })
    expect(data?.ResultItem?.[0]?.AccountStatus).toBe('Imported')
  })

  test('raises all three alarms', async () => {
    const { client, alarms } = connect()
    const body = { Type: 'Public', Name: 'one', GroupId: 'g1', Owner_Account: 'jared' } as const
    await client.POST('/v4/group_open_http_svc/create_group', { params, body })
    const refused = await client.POST('/v4/group_open_http_svc/send_group_msg', {
      params,
      body: { GroupId: 'g2', Random: 1, From_Account: 'rong', MsgBody },
    })
    expect([refused.response.status, refused.data?.ActionStatus, refused.data?.ErrorCode]).toEqual([200, 'FAIL', 10010])
    const batch = await client.POST('/v4/openim/batchsendmsg', {
      params,
      body: { To_Account: ['bonnie', 'rong'], MsgRandom: 1, MsgBody },
    })
    expect(batch.data?.MsgKey).toEqual(expect.any(String))
    const one = await client.POST('/v4/openim/sendmsg', { params, body: { To_Account: 'bonnie', MsgRandom: 1, MsgBody } })
    expect(one.data?.MsgTime).toEqual(expect.any(Number))
    const bodies = await alarms()
    expect(bodies.map(({ CallbackCommand }) => CallbackCommand)).toEqual([quota, exception, alert])
    expect(bodies[1]?.MsgBody).toEqual(MsgBody)
  })

  test('does not compile with a field of the wrong type, and is refused at run time', async () => {
    const { client } = connect()
    const path = '/v4/group_open_http_svc/send_group_msg'
    // @ts-expect-error Random is a number
    const wrong = await client.POST(path, { params, body: { GroupId: 'g1', Random: 'many', MsgBody } })
    expect(wrong.data).toMatchObject({ ErrorCode: 10004, ErrorInfo: expect.stringContaining('Random is "many"') })
    // @ts-expect-error MsgBody is missing
    const incomplete = await client.POST(path, { params, body: { GroupId: 'g1', Random: 1 } })
    expect(incomplete.data).toMatchObject({ ErrorCode: 10004, ErrorInfo: expect.stringContaining('MsgBody is missing') })
    // @ts-expect-error there is no such API
    const unknown = await client.POST('/v4/group_open_http_svc/send_group_message', { params, body: {} })
    expect(unknown.data).toMatchObject({ ErrorCode: 10003 })
    const unsigned = await client.POST(path, {
      params: {
        // @ts-expect-error usersig is missing
        query: { sdkappid: 1, identifier: 'admin' },
      },
      body: { GroupId: 'g1', Random: 1, MsgBody },
    })
    expect(unsigned.data).toMatchObject({ ActionStatus: 'FAIL' })
  })

  test('has a type for each API with state', () => {
    const body: operations['group_open_http_svc.create_group']['requestBody']['content']['application/json'] = {
      Type: 'Public',
      Name: 'one',
    }
    // @ts-expect-error a group has a name
    const nameless: typeof body = { Type: 'Public' }
    expect([body.Name, nameless.Name]).toEqual(['one', undefined])
  })
})
