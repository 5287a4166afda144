import { afterAll, beforeAll, expect, test } from 'vitest'
import { mulberry32 } from '../../src/conformance/queue.ts'
import { ChatproofError } from '../../src/error.ts'
import { fired } from '../support/fired.ts'
import { expectReply, group, restRequest, text } from '../support/simulator.ts'
import { openStory } from '../support/story.ts'
import { openPrism } from '../support/to-prism.ts'

let prism: Awaited<ReturnType<typeof openPrism>>

beforeAll(async () => {
  prism = await openPrism()
})
afterAll(() => prism.close())

/** What there is when a story begins. */
const begun: [api: string, body: object][] = [
  ...['jared', 'peter', 'rong', 'bob'].map((UserID): [string, object] => ['im_open_login_svc/account_import', { UserID }]),
  [
    'profile/portrait_set',
    { From_Account: 'rong', ProfileItem: [{ Tag: 'Tag_Profile_IM_AllowType', Value: 'AllowType_Type_NeedConfirm' }] },
  ],
  ...['jared', 'peter', 'bob'].map((From_Account): [string, object] => [
    'sns/friend_add',
    { From_Account, AddFriendItem: [{ To_Account: 'rong' }] },
  ]),
  ['openim_robot_http_svc/create_robot', { UserID: '@RBT#1' }],
  [
    `${group}/create_group`,
    { Type: 'Public', Name: 'one', GroupId: 'g1', Owner_Account: 'jared', MemberList: [{ Member_Account: 'admin' }] },
  ],
  [`${group}/create_group`, { Type: 'Community', Name: 'c', GroupId: '@TGS#_c1', Owner_Account: 'jared', SupportTopic: 1 }],
  ['million_group_open_http_svc/create_topic', { GroupId: '@TGS#_c1', TopicName: 't', TopicId: '@TGS#_c1@TOPIC#_t1' }],
  [`${group}/create_group`, { Type: 'Public', Name: 'small', GroupId: 'g2', Owner_Account: 'jared', MaxMemberCount: 2 }],
  [`${group}/create_group`, { Type: 'AVChatRoom', Name: 'live', GroupId: 'live' }],
  [`${group}/send_group_msg`, { GroupId: 'g1', Random: 1, MsgBody: text() }],
  [
    'official_account_open_http_svc/create_official_account',
    { Owner_Account: 'jared', Name: 'News', OfficialAccountUserID: '@TOA#_1', MaxSubscriberNum: 3 },
  ],
]

function ignoreUsage(error: unknown): undefined {
  if (!(error instanceof ChatproofError && error.code === 'usage')) throw error
}

const steps = 4000
const seen = new Set<string>()

test.each([1, 2, 3])('Prism finds nothing wrong with a story of everything that the simulator asks and tells, seed %i', async (seed) => {
  const story = openStory(mulberry32(seed))
  const limits = { [`${group}/send_group_msg`]: 2 }
  const simulation = prism.simulate({ receive: prism.decide, webhooks: ['all'], groupQuota: 4, limits })
  const { backend, clock, call } = simulation
  let successes = 0
  for (let step = 0; step < steps; step++) {
    if (step % 60 === 0) {
      backend.reset()
      story.begin()
      for (const [api, body] of begun) await call(api, body)
      const rong = { identifier: 'rong', platform: 'Android', ip: '10.1.2.3' }
      await backend.callAsClient('login', {}, rong)
      await backend.callAsClient('join', { GroupId: 'live' }, rong)
    }
    const scene = story.next()
    const { name, isClient, body } = scene
    const client = { identifier: story.user(), platform: 'Android', ip: '10.1.2.3' }
    // What a client cannot do, as without a login, is no call.
    const reply = isClient
      ? await backend.callAsClient(name, body, client).catch(ignoreUsage)
      : await (await backend.fetch(restRequest(name, body))).json()
    if (reply !== undefined && expectReply(name, reply).ErrorCode === 0) {
      successes++
      story.keep(scene, reply)
    }
    story.learn(reply)
    if (story.chance(0.3)) clock.advance(story.chance(0.1) ? 3_600_000 : 700)
  }
  const { violations, webhooks } = await simulation.judge()
  for (const webhook of webhooks) seen.add(webhook)
  expect(violations).toEqual([])
  expect(successes).toBeGreaterThan(steps / 4)
})

test('and these stories cause nearly every webhook', () => {
  // What needs several steps that go together may not come by chance. It has tests of its own.
  expect(fired.filter((webhook) => !seen.has(webhook)).length).toBeLessThan(fired.length / 6)
})
