import type { Payload, WebhookName } from '../contract/contract.ts'
import type { Exact } from './exact.ts'

/** Something that happened in the simulator and that a rule may turn into a callback. */
export type Fact =
  | { kind: 'called'; service: string; command: string; count: number; limit: number }
  | { kind: 'group-created'; type: string }
  | { kind: 'group-dissolved'; type: string }
  | { kind: 'message-refused'; message: RefusedMessage; errorCode: number; errorInfo: string }

/** A group message that was not delivered, as it was sent. Fields of type unknown may break the contract. */
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

/** Decides which callback Chat sends. It sees every fact, and answers the payload of the callback, or nothing. */
export interface Rule<W extends WebhookName = WebhookName> {
  webhook: W
  /** @param now Unix milliseconds */
  on(fact: Fact, now: number): Payload<W> | undefined
}

/** Makes a rule. A field that the payload of its webhook does not have does not compile. */
export function rule<W extends WebhookName, Given extends Payload<W>>(
  webhook: W,
  on: (fact: Fact, now: number) => Exact<Given, Payload<W>> | undefined,
): Rule<W> {
  return { webhook, on }
}
