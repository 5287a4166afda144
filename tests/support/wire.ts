import { onTestFinished } from 'vitest'
import type { CallbackPlan } from '../../src/callback/callback.ts'
import { findWebhook } from '../../src/contract/contract.ts'
import { type Delivery, type DeliveryOptions, deliver } from '../../src/delivery/delivery.ts'
import { urlReceiver } from '../../src/delivery/url-receiver.ts'
import { alert } from './names.ts'
import { type RawAnswer, type RawServer, rawServer } from './raw.ts'

export interface Wire {
  server: RawServer
  /** Delivers a callback over the one receiver of this wire: the alarm of too many requests to the path /im unless the plan says otherwise. */
  send(plan?: Partial<CallbackPlan>, options?: DeliveryOptions): Promise<Delivery>
}

/** A raw server with our own delivery in front of it; both go away with the test. */
export async function wire(answer: RawAnswer): Promise<Wire> {
  const server = await rawServer(answer)
  const receiver = urlReceiver(server.url)
  onTestFinished(async () => {
    await receiver.close()
    await server.close()
  })
  const usual = { webhook: findWebhook(alert), target: `${server.url}/im`, sdkAppId: '1400000001' }
  return { server, send: (plan, options) => deliver({ ...usual, ...plan }, receiver.send, options) }
}
