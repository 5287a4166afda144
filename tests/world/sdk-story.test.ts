import { join } from 'node:path'
import { expect, test } from 'vitest'
import { payloads } from '../../generated/validators.js'
import { root, run } from '../support/cli.ts'
import { demand, installed } from '../support/examples.ts'
import { startMock } from '../support/mock.ts'
import {
  afterGroup,
  afterGroupMessage,
  afterMessage,
  beforeGroup,
  beforeGroupMessage,
  beforeInvite,
  beforeMessage,
  exception,
  friendAdd,
  groupDestroyed,
  groupInfo,
  groupRecalled,
  memberJoin,
  recalled,
} from '../support/names.ts'
import { record } from '../support/recorder.ts'

const python = join(root, 'tests/world/sdk/.venv/bin/python')

/** What the script prints: each call, how it ended, and what the script read of the reply. */
const told = `
import alice OK 0
import others OK 0 []
befriend OK 0
[('bob', 0)]
check OK 0
[('bob', 'CheckResult_Type_BothWay'), ('carol', 'CheckResult_Type_NoRelation')]
friends OK 0 1 1 0
['bob']
create OK 0
add OK 0
[('carol', 1)]
rename OK 0
info OK 0
crew alice 3 [('alice', 'Owner'), ('bob', 'Member'), ('carol', 'Member')]
mute OK 0
muted OK 0
['bob']
bob is muted FAIL 10017
unmute OK 0
bob OK 0 1
carol OK 0 2
admin OK 0 3
recall OK 0
[(2, 0)]
history OK 0 1
3 admin 0 ['welcome']
1 bob 0 ['now I may']
to bob OK 0
take back OK 0
state OK 0
[('bob', 'Offline')]
unfriend OK 0
destroy OK 0
`

/** The callbacks in order, with what tells each from its like. Imports, mutes, checks and reads fire none (REST API pages, as in the contract). */
const fired = [
  [friendAdd, { Admin_Account: 'admin', ForceFlag: 1 }],
  [beforeGroup, { Name: 'team', Owner_Account: 'alice' }],
  [afterGroup, { Name: 'team', Owner_Account: 'alice' }],
  [beforeInvite, { DestinationMembers: [{ Member_Account: 'carol' }] }],
  [memberJoin, { NewMemberList: [{ Member_Account: 'carol' }], JoinType: 'Invited' }],
  [groupInfo, { Name: 'crew' }],
  [exception, { From_Account: 'bob', Random: 1, ErrorCode: 10017 }],
  [beforeGroupMessage, { From_Account: 'bob', Random: 2 }],
  [afterGroupMessage, { From_Account: 'bob', Random: 2, MsgSeq: 1 }],
  [beforeGroupMessage, { From_Account: 'carol', Random: 3 }],
  [afterGroupMessage, { From_Account: 'carol', Random: 3, MsgSeq: 2 }],
  [beforeGroupMessage, { From_Account: 'admin', Random: 4 }],
  [afterGroupMessage, { From_Account: 'admin', Random: 4, MsgSeq: 3 }],
  [groupRecalled, { MsgSeqList: [{ MsgSeq: 2 }] }],
  [beforeMessage, { From_Account: 'alice', To_Account: 'bob' }],
  [afterMessage, { From_Account: 'alice', To_Account: 'bob', SendMsgResult: 0 }],
  [recalled, { From_Account: 'alice', To_Account: 'bob' }],
  [
    'Sns.CallbackFriendDelete',
    {
      PairList: [
        { From_Account: 'alice', To_Account: 'bob' },
        { From_Account: 'bob', To_Account: 'alice' },
      ],
    },
  ],
  [groupDestroyed, { Name: 'crew', Owner_Account: 'alice' }],
] as const

test('timsdk, unchanged, over https: it reads what it expects, and the receiver sees exactly the documented callbacks in order', async ({
  skip,
}) => {
  demand([installed('timsdk', python)], { skip })
  const receiver = await record()
  const mock = await startMock(['--tls', '--json', '--webhook', 'all', '--target', `${receiver.url}/im`])
  // Whatever the machine sets in lower case would count for more.
  const env = {
    ...{ HTTPS_PROXY: mock.url, https_proxy: mock.url, NO_PROXY: '', no_proxy: '' },
    REQUESTS_CA_BUNDLE: JSON.parse(mock.lines[0] as string).tls.ca,
  }
  const { code, stdout, stderr } = await run(python, [join(root, 'tests/world/sdk/story.py')], { env })
  expect([code, stderr]).toEqual([0, ''])
  expect(`\n${stdout}`).toBe(told)
  // The last callback is that of the last call, and each is sent in its turn.
  await expect.poll(() => receiver.arrivals.length).toBeGreaterThanOrEqual(fired.length)
  await mock.stop()
  const seen = receiver.arrivals.map(({ url, body }) => ({ query: Object.fromEntries(url.searchParams), payload: JSON.parse(body) }))
  expect(seen.map(({ payload }) => payload.CallbackCommand)).toEqual(fired.map(([name]) => name))
  for (const [index, [name, fields]] of fired.entries()) {
    const { query, payload } = seen[index] as (typeof seen)[number]
    expect(payload).toMatchObject(fields)
    expect(query).toMatchObject({ CallbackCommand: name, SdkAppid: '1400000001', OptPlatform: 'RESTAPI', ClientIP: '127.0.0.1' })
    expect(payloads[name](payload), name).toBe(true)
  }
})
