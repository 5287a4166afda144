import { Collector } from '../bytes.ts'
import { decode } from '../callback/message.ts'
import { secureOptions, type TlsOptions } from '../delivery/url-receiver.ts'
import { ChatproofError } from '../error.ts'
import { say } from '../say.ts'
import { showUrl } from '../secrets/secrets.ts'

/** The longest time for an answer, and the longest text that is read. */
const patienceMs = 5000
const mostBytes = 64 * 1024

export interface ObserveOptions {
  tls?: TlsOptions | undefined
  signal?: AbortSignal | undefined
}

/**
 * The text of the team's observe URL at this moment, up to 64 KiB.
 *
 * @throws ChatproofError `usage` when it does not answer with a 2xx status, within 5 s
 */
export async function readObserved(url: string, { tls, signal }: ObserveOptions = {}): Promise<string> {
  const wrong = (reason: string) => new ChatproofError('usage', say`The observe URL ${showUrl(url)} cannot be read: ${reason}.`)
  if (!URL.canParse(url)) throw wrong(say`it is not a URL`)
  const timeout = AbortSignal.timeout(patienceMs)
  const { Agent, request } = await import('undici')
  const dispatcher = new Agent({ connect: secureOptions(tls) })
  try {
    const { statusCode, body } = await request(url, {
      dispatcher,
      signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
    })
    if (statusCode < 200 || statusCode > 299) throw wrong(say`it answers with HTTP ${statusCode}`)
    const received = new Collector(mostBytes)
    for await (const chunk of body) {
      received.add(chunk)
      if (received.size >= mostBytes) break
    }
    return decode(received.bytes()).body
  } catch (error) {
    if (error instanceof ChatproofError) throw error
    throw wrong(timeout.aborted ? `it does not answer within ${patienceMs / 1000} s` : String((error as { code?: string }).code ?? error))
  } finally {
    await dispatcher.destroy()
  }
}
