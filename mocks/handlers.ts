import { reach } from '../src/delivery/reach.ts'
import { loadPeer } from '../src/peer.ts'
import type { ChatBackend, ChatBackendOptions } from './chat-backend.ts'

const { createChatBackend } = await loadPeer('msw', 'chatproof/msw', () => import('./chat-backend.ts'))

export type { ChatDelivery } from '../src/simulator/describe.ts'
export type { ChatBackend, ChatBackendOptions } from './chat-backend.ts'

/**
 * A Chat backend for the tests of an app's own backend: calls to Chat's REST API are answered by the simulator, and the
 * callbacks they cause are posted to the target.
 *
 * @throws ChatproofError `usage` for a target that is not a URL, a webhook that does not exist, or a limit of an API that does not exist
 */
export function chatBackend(options: ChatBackendOptions): ChatBackend {
  return createChatBackend(options, reach)
}
