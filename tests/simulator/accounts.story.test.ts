import { expect, test } from 'vitest'
import { createReceiver } from '../../mocks/receiver.ts'
import { modify } from '../../src/delivery/decision.ts'
import { startMock } from '../support/mock.ts'
import {
  afterMessage,
  beforeFriend,
  beforeFriendAnswer,
  beforeGroup,
  beforeMessage,
  blockListAdd,
  blockListDelete,
  exception,
  followAdd,
  followDelete,
  friendAdd,
  friendDelete,
  portraitSet,
  stateChange,
} from '../support/names.ts'
import { record, sdkAppId } from '../support/recorder.ts'
import { type Alarm, expectReply, group, text, violationsIn } from '../support/simulator.ts'

const login = 'im_open_login_svc'
const to = (...ids: string[]) => ids.map((To_Account) => ({ To_Account }))
const accounts = { Accounts: ['ann', 'bob', 'cem'] }
const needConfirm = { Tag: 'Tag_Profile_IM_AllowType', Value: 'AllowType_Type_NeedConfirm' }
const imported = { From_Account: 'ann', AddFriendItem: [{ To_Account: 'cem', AddSource: 'AddSource_Type_Web' }] }
const answer = { as: 'bob', To_Account: 'ann', ResponseAction: 'Response_Action_AgreeAndAdd' }
const toAnn = { To_Account: 'ann', MsgRandom: 1, MsgBody: text() }
const inGroup = { GroupId: 'g1', Random: 1, MsgBody: text() }
const newGroup = { Type: 'Public', Name: 'one', GroupId: 'g1', Owner_Account: 'bob' }
const results = (...codes: number[]) => ({ ResultItem: codes.map((ResultCode) => ({ ResultCode })) })
const status = (Status: string) => ({ QueryResult: [{ Status }], ErrorList: [] })
const isOnline = { To_Account: ['ann'] }

/** Each call of an app's server, or what a client does; what its reply has; and the callbacks that it causes, in order. */
const story: [call: string, body: Alarm, reply: Alarm, ...webhooks: string[]][] = [
  [`${login}/multiaccount_import`, accounts, { FailAccounts: [] }],
  [`${login}/account_import`, { UserID: 'dua', Nick: 'Dua', FaceUrl: 'https://d.test/d.png' }, {}],
  [`${login}/account_check`, { CheckItem: [{ UserID: 'cem' }] }, { ResultItem: [{ AccountStatus: 'Imported' }] }],
  ['profile/portrait_set', { From_Account: 'bob', ProfileItem: [needConfirm] }, { ErrorDisplay: '' }, portraitSet],
  ['client/set-profile', { as: 'ann', ProfileItem: [{ Tag: 'Tag_Profile_IM_Nick', Value: 'Ann' }] }, {}, portraitSet],
  [
    'profile/portrait_get',
    { To_Account: ['dua'], TagList: ['Tag_Profile_IM_Nick'] },
    { UserProfileItem: [{ ProfileItem: [{ Value: 'Dua' }] }] },
  ],

  ['client/login', { as: 'ann', platform: 'iOS' }, {}, stateChange],
  ['openim/query_online_status', isOnline, status('Online')],
  ['client/disconnect', { as: 'ann', platform: 'iOS', Reason: 'TimeOut' }, {}, stateChange],
  ['openim/query_online_status', isOnline, status('PushOnline')],
  ['openim/querystate', isOnline, { QueryResult: [{ State: 'PushOnline' }] }],
  ['client/login', { as: 'ann', platform: 'Web' }, {}, stateChange],
  ['client/logout', { as: 'ann', platform: 'Web' }, {}, stateChange],
  [`${login}/kick`, { UserID: 'ann' }, {}, stateChange],
  [`${login}/kick`, { UserID: 'ann' }, {}],
  ['openim/query_online_status', isOnline, status('Offline')],

  ['sns/friend_import', imported, results(0)],
  ['sns/friend_add', { From_Account: 'ann', AddFriendItem: to('dua') }, results(0), friendAdd],
  ['sns/friend_add', { From_Account: 'ann', AddFriendItem: to('bob', 'dua', 'eve') }, results(30539, 30001, 30003)],
  ['client/answer-friend', answer, {}, beforeFriendAnswer, friendAdd],
  ['client/add-friend', { as: 'dua', AddFriendItem: to('cem', 'bob') }, results(38000, 30539), beforeFriend],
  ['client/answer-friend', { ...answer, To_Account: 'dua', ResponseAction: 'Response_Action_Reject' }, {}, beforeFriendAnswer],
  ['sns/friend_add', { From_Account: 'dua', AddFriendItem: to('bob'), ForceAddFlags: 1 }, results(0), friendAdd],
  [
    'sns/friend_check',
    { From_Account: 'ann', To_Account: ['cem'], CheckType: 'CheckResult_Type_Both' },
    { InfoItem: [{ Relation: 'CheckResult_Type_AWithB' }] },
  ],
  [
    'sns/friend_update',
    { From_Account: 'ann', UpdateItem: [{ To_Account: 'bob', SnsItem: [{ Tag: 'Tag_SNS_IM_Group', Value: ['team'] }] }] },
    results(0),
  ],
  ['sns/group_add', { From_Account: 'ann', GroupName: ['team', 'family'], To_Account: ['dua'] }, results(0)],
  ['sns/group_delete', { From_Account: 'ann', GroupName: ['family'] }, {}],
  ['sns/group_get', { From_Account: 'ann' }, { ResultItem: [{ GroupName: 'team', FriendNumber: 2 }] }],
  ['sns/friend_get', { From_Account: 'ann', StartIndex: 0 }, { FriendNum: 3, CompleteFlag: 1, NextStartIndex: 0 }],
  [
    'sns/friend_get_list',
    { From_Account: 'ann', To_Account: ['dua'], TagList: ['Tag_Profile_IM_Nick'] },
    { InfoItem: [{ SnsProfileItem: [{ Value: 'Dua' }] }] },
  ],
  ['sns/friend_delete', { From_Account: 'ann', To_Account: ['cem', 'eve'] }, results(0, 31704), friendDelete],
  ['client/delete-friend', { as: 'bob', To_Account: ['dua'], DeleteType: 'Delete_Type_Both' }, results(0), friendDelete],

  ['sns/black_list_add', { From_Account: 'ann', To_Account: ['bob'] }, results(0), blockListAdd, friendDelete],
  ['client/block', { as: 'ann', To_Account: ['cem'] }, results(0), blockListAdd],
  [
    'sns/black_list_check',
    { From_Account: 'bob', To_Account: ['ann'], CheckType: 'BlackCheckResult_Type_Both' },
    { BlackListCheckItem: [{ Relation: 'BlackCheckResult_Type_BWithA' }] },
  ],
  [
    'sns/black_list_get',
    { From_Account: 'ann', StartIndex: 0, MaxLimited: 9, LastSequence: 0 },
    { BlackListItem: to('bob', 'cem'), StartIndex: 0 },
  ],
  ['client/send-c2c-msg', { as: 'bob', ...toAnn }, { ErrorCode: 20007 }, afterMessage],
  ['openim/sendmsg', { From_Account: 'bob', ...toAnn }, { ErrorCode: 0 }, beforeMessage, afterMessage],
  ['sns/black_list_delete', { From_Account: 'ann', To_Account: ['bob', 'dua'] }, results(0, 0), blockListDelete],

  ['follow/follow_add', { From_Account: 'ann', FollowItem: to('bob', 'eve') }, results(0, 30003), followAdd],
  ['client/follow', { as: 'bob', FollowItem: to('ann') }, results(0), followAdd],
  ['follow/follow_check', { From_Account: 'ann', To_Account: ['bob'] }, { ResultItem: [{ FollowType: 3 }] }],
  ['follow/follow_get_info', { From_Account: 'ann', To_Account: ['ann'] }, { FollowInfo: [{ MutualFollowingCount: 1 }] }],
  ['follow/follow_get', { From_Account: 'ann', FollowType: 3, StartCursor: '', WantNum: 100 }, { FollowItem: to('bob'), NextCursor: '' }],
  ['follow/follow_delete', { From_Account: 'ann', To_Account: ['bob'] }, results(0), followDelete],
  ['client/unfollow', { as: 'ann', To_Account: ['bob'] }, results(0)],

  ['openconfigsvr/setnospeaking', { Set_Account: 'bob', C2CmsgNospeakingTime: 60, GroupmsgNospeakingTime: 4294967295 }, {}],
  ['openconfigsvr/getnospeaking', { Get_Account: 'bob' }, { GroupmsgNospeakingTime: 4294967295 }],
  [`${group}/create_group`, newGroup, {}, beforeGroup, 'Group.CallbackAfterCreateGroup'],
  ['client/send-group-msg', { as: 'bob', ...inGroup }, { ErrorCode: 10017 }, exception],
  [`${group}/send_group_msg`, { From_Account: 'bob', ...inGroup }, { ErrorCode: 10017 }, exception],
  ['client/send-c2c-msg', { as: 'bob', ...toAnn }, { ErrorCode: 20012 }, afterMessage],

  ['sns/friend_delete_all', { From_Account: 'ann', DeleteType: 'Delete_Type_Both' }, { ErrorDisplay: '' }],
  [`${login}/account_delete`, { DeleteItem: [{ UserID: 'dua' }, { UserID: 'eve' }] }, results(0, 70107)],
  [`${login}/account_check`, { CheckItem: [{ UserID: 'dua' }] }, { ResultItem: [{ AccountStatus: 'NotImported' }] }],
]

test('a story of accounts over HTTP: every reply and every callback as the pages have it, in order', async () => {
  const handlers = {
    [beforeFriend]: ({ FriendItem }: { FriendItem: { To_Account: string }[] }) =>
      modify({
        ResultItem: FriendItem.map(({ To_Account }) => ({
          To_Account,
          ResultCode: To_Account === 'cem' ? 38000 : 0,
          ResultInfo: 'not cem',
        })),
      }),
  }
  const target = await record(createReceiver({ sdkAppId, handlers }))
  const mock = await startMock(['--target', target.url, '--webhook', 'all'])
  let due = 0
  for (const [call, body, reply, ...webhooks] of story) {
    const answered = call.startsWith('client/') ? (await mock.control(call, body)).body : await mock.call(call, body)
    expect([call, body, expectReply(call, answered)]).toMatchObject([call, body, reply])
    const { body: deliveries } = await mock.control('deliveries')
    expect([call, body, deliveries.slice(due).map(({ webhook }: Alarm) => webhook)]).toEqual([call, body, webhooks])
    due += webhooks.length
  }
  await expect.poll(() => target.arrivals.length).toBe(due)
  await mock.stop()
  const callbacks = target.arrivals.map(({ method, url, body }) => ({ method, url: url.href, headers: {}, body }))
  expect(violationsIn(callbacks)).toEqual([])
})
