import { createHash } from 'node:crypto'
import type { FetchHandler } from '../../src/delivery/receiver.ts'

export const ok = '{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}'
export const fail = '{"ActionStatus":"FAIL","ErrorCode":1,"ErrorInfo":"no"}'

/** A request, as the receiver sees it. */
export interface Asked {
  method: string
  query: URLSearchParams
  headers: Headers
  /** The body as text, and as JSON; undefined if it is none. */
  text: string
  body: Record<string, unknown> | null | undefined
}

/** Parts of the receiver that a test replaces. */
export interface Parts {
  token?: string
  /** The SDKAppID that the request is for. */
  appOf?: (asked: Asked) => string
  /** How it refuses. */
  refuse?: () => Response
  isFresh?: (time: string) => boolean
  /** Answers some requests in its own way, before anything is checked. */
  first?: (asked: Asked) => Response | undefined
  /** Answers some requests in its own way, after everything was checked. */
  last?: (asked: Asked) => Response | undefined
}

export const answer = (text: string, status = 200, headers = {}) =>
  new Response(text, { status, headers: { 'content-type': 'application/json', ...headers } })

/** A small receiver that is right, but for the parts that are replaced. */
export function baseReceiver(sdkAppId: string, parts: Parts = {}): FetchHandler {
  const { token, appOf = ({ query }) => query.getAll('SdkAppid').join(), refuse = () => answer(fail) } = parts
  const isFresh = parts.isFresh ?? ((time) => /^\d{10}$/.test(time) && Math.abs(Date.now() / 1000 - Number(time)) <= 60)
  return async (request) => {
    const text = await request.text()
    const asked: Asked = {
      method: request.method,
      query: new URL(request.url).searchParams,
      headers: request.headers,
      text,
      body: parse(text),
    }
    const early = parts.first?.(asked)
    if (early !== undefined) return early
    if (asked.method !== 'POST') return answer(fail, 405)
    if (appOf(asked) !== sdkAppId) return refuse()
    if (token !== undefined) {
      const time = asked.query.getAll('RequestTime').join()
      const right = createHash('sha256').update(`${token}${time}`).digest('hex')
      if (!isFresh(time) || asked.query.getAll('Sign').join() !== right) return refuse()
    }
    if (typeof asked.body !== 'object' || asked.body === null || Array.isArray(asked.body)) return refuse()
    return parts.last?.(asked) ?? answer(ok)
  }
}

function parse(text: string): Asked['body'] {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
