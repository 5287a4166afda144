import { reachHandler } from '../src/delivery/receiver.ts'
import { type ChatBackend, type ChatBackendOptions, createChatBackend } from './chat-backend.ts'

export type { ChatDelivery } from '../src/simulator/describe.ts'
export type { ChatBackend, ChatBackendOptions } from './chat-backend.ts'

/** The same as in Node, for `setupWorker`. A target that is a URL is reached with the fetch of the browser. */
export function chatBackend(options: ChatBackendOptions): ChatBackend {
  return createChatBackend(options, (target) => {
    if (typeof target !== 'string') return reachHandler(target)
    return { ...reachHandler((request) => fetch(request, { redirect: 'manual' })), url: target }
  })
}
