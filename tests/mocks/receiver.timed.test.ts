import { expect, test } from 'vitest'
import { createReceiver } from '../../mocks/receiver.ts'
import { compose } from '../../src/callback/callback.ts'
import { findWebhook } from '../../src/contract/contract.ts'
import { heapUsed } from '../support/heap.ts'
import { exception } from '../support/names.ts'

test('the reference receiver remembers a thousand events in little memory, whatever their length', async () => {
  const sdkAppId = '1400000001'
  const { url, method, headers, body } = compose({ webhook: findWebhook(exception), target: 'http://127.0.0.1/im', sdkAppId }, Date.now())
  const receive = createReceiver({ sdkAppId })
  const send = async (index: number) => {
    const long = { ...JSON.parse(String(body)), EventTime: String(index), CloudCustomData: 'x'.repeat(100_000) }
    const response = await receive(new Request(url, { method, headers, body: JSON.stringify(long) }))
    expect(await response.json()).toMatchObject({ ActionStatus: 'OK' })
  }
  await send(0)
  const before = heapUsed()
  for (let index = 1; index < 600; index++) await send(index)
  expect((heapUsed() - before) / 1e6).toBeLessThan(10)
})
