import { onTestFinished } from 'vitest'
import type { CallbackPlan } from '../../src/callback/callback.ts'
import { findWebhook } from '../../src/contract/contract.ts'
import { type Delivery, type DeliveryOptions, deliver } from '../../src/delivery/delivery.ts'
import { urlReceiver } from '../../src/delivery/url-receiver.ts'
import { alert } from './names.ts'
import { type RawAnswer, type RawServer, rawServer } from './raw.ts'

export interface Wire {
  server: RawServer
  /** Delivers a callback to the server. The default is the rate alarm, to the path /im. */
  send(plan?: Partial<CallbackPlan>, options?: DeliveryOptions): Promise<Delivery>
}

/** Starts a raw server, and a receiver that delivers callbacks to it. Both are closed when the test ends. */
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
