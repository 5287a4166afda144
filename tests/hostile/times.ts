import { failBody, okBody } from '../support/raw.ts'
import { bytesOf, dropped, failed, http, type Kind, kind, late, noHttp, taken } from './script.ts'

/** When something arrives, or that it never does. */
export const times: readonly Kind[] = [
  kind('nothing, and the connection stays', () => ({ bytes: bytesOf(), expects: [late], isSlow: true })),
  kind('the end as soon as somebody connects', ({ pick }) => ({
    bytes: bytesOf(),
    when: 'connected',
    after: pick(['end', 'reset'] as const),
    expects: [dropped],
  })),
  kind('the end at the first byte', ({ pick }) => ({
    bytes: bytesOf(),
    when: 'begun',
    after: pick(['end', 'reset'] as const),
    expects: [dropped],
  })),
  kind('the end when the callback has come', ({ pick }) => ({
    bytes: bytesOf(),
    after: pick(['end', 'reset'] as const),
    expects: [dropped],
  })),
  kind('the right reply as soon as somebody connects', () => ({
    bytes: http(),
    when: 'connected',
    expects: [taken],
    later: [late],
  })),
  kind('the right reply and the end as soon as somebody connects', () => ({
    bytes: http({ hasLength: false }),
    when: 'connected',
    after: 'end',
    expects: [taken, dropped],
  })),
  kind('a wrong reply as soon as somebody connects', () => ({
    bytes: http({ line: 'HTTP/1.1 408 Request Timeout' }),
    when: 'connected',
    after: 'end',
    expects: [failed('status', /408/), dropped],
  })),
  kind('the right reply at the first byte', () => ({ bytes: http(), when: 'begun' })),
  kind('the right reply and a reset', () => ({ bytes: http(), after: 'reset', expects: [taken, dropped] })),
  kind('the right reply and the end', () => ({ bytes: http(), after: 'end' })),
  kind('the right reply, then more and more', ({ pick }) => ({ bytes: http(), after: pick(['drip', 'flood'] as const), later: [noHttp] })),
  kind('a head, then nothing', () => ({
    bytes: http({ body: '', hasLength: false, fields: [`Content-Length: ${okBody.length}`] }),
    expects: [late],
    isSlow: true,
  })),
  kind('half a reply, then nothing', ({ below }) => ({
    bytes: http().subarray(0, 1 + below(http().length - 1)),
    expects: [late],
    isSlow: true,
  })),
  kind('half a reply, then drops that do not end it', ({ below }) => ({
    bytes: http({ fields: ['Content-Length: 999'], hasLength: false, body: failBody.slice(0, below(failBody.length)) }),
    after: 'drip',
    expects: [late],
    isSlow: true,
  })),
]
