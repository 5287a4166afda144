import { serveBackend, serveReceiver } from '../../mocks/servers.ts'
import { type UrlReceiver, urlReceiver } from '../delivery/url-receiver.ts'
import { showTarget } from '../secrets/secrets.ts'
import { type Backend, createBackend } from '../simulator/backend.ts'
import { withControl } from '../simulator/control.ts'
import { type ChatDelivery, describeCallback } from '../simulator/describe.ts'
import { brief, quote } from '../text.ts'
import { usage } from './arguments.ts'
import type { Session } from './tool.ts'

/** How a simulator is started. */
export interface Settings {
  /** Where the callbacks go; to a right receiver of its own when not given. */
  target: string | undefined
  sdkAppId: string
  webhooks: readonly string[] | undefined
  limits: Readonly<Record<string, number>> | undefined
  groupQuota: number | undefined
}

/** What a call answered, and the callbacks that it caused. */
export interface Called {
  status: number
  reply: unknown
  callbacks: ChatDelivery[]
}

/** A Chat backend in this process, on a loopback port. */
export interface Simulator {
  url: string
  sdkAppId: string
  /** Without secrets. */
  target: string
  /** Calls the REST API or the control API, without the network, and waits a few seconds for the callbacks. */
  call(method: string, path: string, body: object | undefined, signal: AbortSignal): Promise<Called>
  close(): Promise<void>
}

/** How long a call waits for the callbacks that it caused, in milliseconds. */
const patienceMs = 5000

/** @throws ChatproofError `usage` for a webhook or a limit that does not exist */
export async function startSimulator(
  { target: given, sdkAppId, webhooks, limits, groupQuota }: Settings,
  session: Session,
): Promise<Simulator> {
  const { token, tls, deadlineMs, onError } = session
  const own = given === undefined ? await serveReceiver({ sdkAppId, token: token ?? null }, { onError }) : undefined
  const target = given ?? `${own?.url}/im`
  let receiver: UrlReceiver | undefined
  const closeReceiver = () => Promise.all([receiver?.close(), own?.close()])
  try {
    receiver = urlReceiver(target, tls)
    const backend = createBackend({ sdkAppId, token, target, receive: receiver.send, webhooks, limits, groupQuota, deadlineMs, onError })
    const server = await serveBackend(backend, { onError })
    // Who calls it here is this program, and no page in a browser.
    const answer = withControl(backend, () => undefined)
    return {
      url: server.url,
      sdkAppId,
      target: showTarget(target),
      async call(method, path, body, signal) {
        const last = latestOf(backend)
        const response = await answer(
          new Request(`${server.url}${path}`, { method, signal, ...(body !== undefined && { body: JSON.stringify(body) }) }),
        )
        if (response.headers.get('content-type') !== 'application/json') {
          await response.body?.cancel()
          throw usage(`${quote(path)} answers with a stream or a page, for people and programs: open ${server.url}${brief(path)}.`)
        }
        const reply: unknown = await response.json()
        await settled(backend, signal)
        const callbacks = backend.poster.callbacks().filter(({ id }) => id > last)
        return { status: response.status, reply, callbacks: callbacks.map(describeCallback) }
      },
      async close() {
        await server.close()
        backend.poster.close()
        await closeReceiver()
      },
    }
  } catch (error) {
    await closeReceiver()
    throw error
  }
}

function latestOf({ poster }: Backend): number {
  return poster.callbacks().at(-1)?.id ?? 0
}

function settled({ poster }: Backend, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, patienceMs)
  signal.addEventListener('abort', () => resolve(), { once: true })
  return Promise.race([poster.settled(), promise]).finally(() => clearTimeout(timer))
}
