import type { WebhookName } from '../../contract/contract.ts'

/** The webhooks that nothing in the simulator causes, and why. They can be sent all the same, by `trigger` and by `POST /_/fire`. */
export const unfired: ReadonlyMap<string, string> = new Map<WebhookName, string>([
  ['Chatbot.OnC2CSignalMessage', 'its reply goes to a chatbot, and no chatbot is simulated'],
  ['Push.OfflinePush', 'which devices a user has, and which of them is offline, is not simulated'],
])
