import { expect, test } from 'vitest'
import { collectGarbage, heapUsed } from '../support/heap.ts'
import { exception } from '../support/names.ts'
import { group, simulate, text } from '../support/simulator.ts'

const mebibyte = 1024 * 1024

test('memory stays flat, however many messages there are, in one conversation or in ever new ones', async () => {
  const { call, backend, clock } = simulate({ webhooks: [exception] })
  await call(`${group}/create_group`, { Type: 'Public', Name: 'one', GroupId: 'g1', Owner_Account: 'jared' })
  const { messages } = backend.state
  /** The clock goes on with each step, so no limit is reached. */
  async function send(from: number, to: number) {
    for (let count = from; count < to; count++) {
      await call('openim/sendmsg', { To_Account: `u${count}`, MsgRandom: count, MsgBody: text('hello') })
      await call('openim/sendmsg', { To_Account: 'rong', MsgRandom: count, MsgBody: text('x'.repeat(8000)) })
      await call(`${group}/send_group_msg`, { GroupId: 'g1', Random: count, MsgBody: text('x'.repeat(8000)) })
      clock.advance(100)
    }
  }
  await send(0, 2000)
  collectGarbage()
  const before = heapUsed()
  await send(2000, 5000)
  // The new conversations take room until the shelf is full; the old ones keep 1000 messages.
  expect((heapUsed() - before) / mebibyte).toBeLessThan(16)
  expect(messages.timelines.entries.get('g1')?.messages).toHaveLength(1000)
})

test('when there is no more room, the conversations that were used longest ago are forgotten, with their unread messages', async () => {
  const { call, clock } = simulate({ webhooks: [exception] })
  const most = 32 * 1024 * 1024
  const long = text('x'.repeat(8000))
  for (let sent = 0, index = 0; sent < 2 * most; sent += 8000, index++) {
    expect(await call('openim/sendmsg', { From_Account: 'jared', To_Account: `u${index}`, MsgRandom: index, MsgBody: long })).toMatchObject(
      {
        ErrorCode: 0,
      },
    )
    clock.advance(100)
  }
  const unread = (account: string) => call('openim/get_c2c_unread_msg_num', { To_Account: account })
  expect(await unread('u0')).toMatchObject({ AllC2CUnreadMsgNum: 0 })
  expect(await unread(`u${Math.ceil((2 * most) / 8000) - 1}`)).toMatchObject({ AllC2CUnreadMsgNum: 1 })
})
