import type { WebhookName } from '../contract/contract.ts'
import type { Delivery } from '../delivery/delivery.ts'

/** A callback that is due, and what became of it. */
export interface DueCallback {
  id: number
  webhook: WebhookName
  /** ISO 8601, by the clock of the simulator. */
  dueAt: string
  /** `lost` when it was not sent because the queue was full, the simulator ended, or there is another problem. */
  status: 'queued' | 'sending' | 'done' | 'lost'
  /** Why it is lost. */
  problem?: string
  body: string
  query: Record<string, string>
  /** What was sent and what came back, once it is done. It has no secrets and only the beginning of the reply, so any output may show it. */
  delivery?: Delivery
}
