import { type ChatBackend, type ChatBackendOptions, createChatBackend, reachByFetch } from './chat-backend.ts'

export type { ChatBackend, ChatBackendOptions } from './chat-backend.ts'

/** As in Node, for `setupWorker`; a target that is a URL is reached with the browser's own fetch. */
export function chatBackend(options: ChatBackendOptions): ChatBackend {
  return createChatBackend(options, () => reachByFetch((request) => fetch(request, { redirect: 'manual' })))
}
