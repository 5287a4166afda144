import type { WebhookName } from '../contract/contract.ts'

/** Something that happened in the simulator and that a rule may turn into a callback. */
export type Fact =
  | { kind: 'called'; service: string; command: string; count: number; limit: number }
  | { kind: 'group-created'; type: string }
  | { kind: 'group-dissolved'; type: string }
  | { kind: 'message-refused'; message: RefusedMessage; errorCode: number; errorInfo: string }

/** A group message that was not delivered, as it was sent. */
export interface RefusedMessage {
  groupId: string
  /** Empty where the group does not exist. */
  type: string
  from: string
  operator: string
  random: unknown
  isOnlineOnly: boolean
  body: unknown
  cloudCustomData: unknown
}

/** What makes an alarm fire. It sees every fact, and answers with the callback that Chat would send for it. */
export interface Rule {
  webhook: WebhookName
  /** @param now Unix milliseconds */
  on(fact: Fact, now: number): object | undefined
}
