import { describe, expect, onTestFinished, test } from 'vitest'
import { createReceiver } from '../../mocks/receiver.ts'
import { check } from '../../src/conformance/conformance.ts'
import { findWebhook } from '../../src/contract/contract.ts'
import { deliver } from '../../src/delivery/delivery.ts'
import { type FetchHandler, fetchReceiver } from '../../src/delivery/receiver.ts'
import { urlReceiver } from '../../src/delivery/url-receiver.ts'
import { serveSomeExpired } from '../support/certificates.ts'
import { reasonsOf, run } from '../support/findings.ts'
import { alert } from '../support/names.ts'
import { httpReply, okBody, rawServer } from '../support/raw.ts'

const sdkAppId = '1400000001'
const right = createReceiver({ sdkAppId })
const webhook = findWebhook(alert)

/** A receiver that closes each connection, so that each callback may meet another server. */
const closingEach: FetchHandler = async (request) => {
  const response = await right(request)
  response.headers.set('connection', 'close')
  return response
}

describe('where some of several servers have a certificate that has expired', () => {
  test('the webhook whose sample meets one fails for that, and its other checks wait for it', async () => {
    const server = await serveSomeExpired(right, (connection) => connection === 1)
    onTestFinished(server.close)
    const { results, findings } = await run({ target: server.url, sdkAppId, tls: { ca: server.ca } })
    expect(findings.failed).toEqual(['answer-reached'])
    expect(reasonsOf(results, 'answer-reached')).toEqual(['The certificate has expired.'])
    const waiting = results.filter(({ cause }) => cause !== null)
    expect(new Set(waiting.map(({ cause }) => cause))).toEqual(new Set(['answer-reached']))
    expect(waiting.length).toBeGreaterThan(100)
  })

  test('a run that meets one in its middle goes on, and says in the end what it met', async () => {
    const server = await serveSomeExpired(closingEach, (connection) => connection > 20 && connection % 10 === 0)
    onTestFinished(server.close)
    const { results, findings } = await run({ target: server.url, sdkAppId, tls: { ca: server.ca }, exclude: ['answer-keep-alive'] })
    expect(findings.failed).toEqual(['repeat-alive'])
    for (const reason of reasonsOf(results, 'repeat-alive'))
      expect(reason).toMatch(
        /^\d+ callbacks could not be delivered in the middle of the run, the first for [\w-]+ \(.*\)\. The certificate has expired\.$/,
      )
    expect(results.filter(({ status }) => status === 'passed').length).toBeGreaterThan(350)
  })
})

describe('what HTTP allows a server is taken', () => {
  const answers: [string, string | Buffer][] = [
    ['100 Continue in front of the reply', `HTTP/1.1 100 Continue\r\n\r\n${httpReply(okBody)}`],
    ['102 Processing in front of the reply', `HTTP/1.1 102 Processing\r\n\r\n${httpReply(okBody)}`],
    [
      'more than 16 KB of headers',
      `HTTP/1.1 200 OK\r\n${`Set-Cookie: ${'a'.repeat(60)}\r\n`.repeat(300)}Content-Length: ${okBody.length}\r\n\r\n${okBody}`,
    ],
    ['Content-Encoding: IDENTITY', httpReply(okBody, { headers: { 'content-encoding': 'IDENTITY' } })],
    ['an empty Content-Encoding', httpReply(okBody, { headers: { 'content-encoding': '' } })],
  ]
  test.each(answers)('%s', async (_what, bytes) => {
    const server = await rawServer(() => bytes)
    const receiver = urlReceiver(server.url)
    onTestFinished(receiver.close)
    onTestFinished(server.close)
    for (let time = 0; time < 3; time++) {
      const { verdict } = await deliver({ webhook, target: server.url, sdkAppId }, receiver.send)
      expect(verdict).toEqual({ outcome: 'acknowledged', reason: 'The receiver acknowledged the callback.' })
    }
  })

  test('a server that sends 100 Continue is asked on one connection, and gets no callback twice but the first', async () => {
    const server = await rawServer(() => `HTTP/1.1 100 Continue\r\n\r\n${httpReply(okBody)}`)
    const receiver = urlReceiver(server.url, {}, 1)
    onTestFinished(receiver.close)
    onTestFinished(server.close)
    for (let time = 0; time < 4; time++) await deliver({ webhook, target: server.url, sdkAppId }, receiver.send)
    expect([server.requests.length, receiver.opened()]).toEqual([5, 1])
  })

  test('and of what it does not, the reason is told', async () => {
    const twice = `HTTP/1.1 200 OK\r\nContent-Length: ${okBody.length}\r\nContent-Length: ${okBody.length}\r\n\r\n${okBody}`
    const reasons: [string, RegExp][] = [
      [
        twice,
        /^The reply is not valid HTTP\/1\.1: a header is wrong, perhaps Content-Length \(sent twice, sent with chunked encoding, or not a number\)\.$/,
      ],
      ['HTTP/1.1 304 Not Modified\r\n\r\n', /^The HTTP status is 304; Chat accepts only 200\.$/],
      [
        String(httpReply('{"ActionStatus":"FAIL","ErrorCode":1,"ErrorInfo":"","ActionStatus":"OK","ErrorCode":0}')),
        /^The reply has the field "ActionStatus" twice\./,
      ],
      [
        'HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: upgrade\r\n\r\n',
        /^The server switched to another protocol \(HTTP 101\)\.$/,
      ],
    ]
    for (const [bytes, reason] of reasons) {
      const server = await rawServer(() => bytes)
      const receiver = urlReceiver(server.url)
      onTestFinished(receiver.close)
      onTestFinished(server.close)
      const { verdict } = await deliver({ webhook, target: server.url, sdkAppId }, receiver.send)
      expect(verdict.outcome).toBe('failed')
      expect(verdict.reason).toMatch(reason)
    }
  })
})

describe('a handler in the process', () => {
  const send = (handler: unknown) =>
    deliver({ webhook, target: 'http://receiver.invalid/', sdkAppId }, fetchReceiver(handler as FetchHandler))

  test.each<[string, unknown, string]>([
    ['nothing', () => {}, 'The handler returned undefined, not a Response.'],
    ['null', () => null, 'The handler returned null, not a Response.'],
    ['text', () => 'OK', 'The handler returned a string, not a Response.'],
    ['the body alone', () => ({ ActionStatus: 'OK' }), 'The handler returned an object, not a Response.'],
  ])('that returns %s is told so at once', async (_what, handler, reason) => {
    const { reply, verdict, attempts } = await send(handler)
    expect(verdict).toEqual({ outcome: 'failed', failure: 'dropped', reason })
    expect(reply.ms).toBeLessThan(1000)
    expect(attempts).toBe(1)
  })

  test.each<[string, () => never]>([
    [
      'an Error',
      () => {
        throw new Error('boom')
      },
    ],
    [
      'a symbol',
      () => {
        throw Symbol('boom')
      },
    ],
    [
      'an object that has no text',
      () => {
        throw Object.create(null)
      },
    ],
  ])('that throws %s makes a failure of it', async (_what, handler) => {
    expect((await send(handler)).verdict).toMatchObject({
      outcome: 'failed',
      failure: 'dropped',
      reason: expect.stringMatching(/^The handler threw /),
    })
  })

  describe('that is typed for a subclass of Request, as the routes of Next are,', () => {
    class NextRequest extends Request {
      get nextUrl(): URL {
        return new URL(this.url)
      }
    }
    const usesRequest = (request: NextRequest) => right(request)
    const usesMore = async (request: NextRequest) => {
      const { searchParams } = request.nextUrl
      return searchParams.has('CallbackCommand') ? right(request) : new Response('', { status: 400 })
    }

    test('is taken by the types, where a handler for something else is not', async () => {
      const target: FetchHandler = usesRequest
      expect((await send(target)).verdict.outcome).toBe('acknowledged')
      // @ts-expect-error: a text is no request
      const wrong: FetchHandler = (text: string) => new Response(text)
      // @ts-expect-error: nothing is no response
      const silent: FetchHandler = (_request: Request) => {}
      expect([wrong, silent]).toHaveLength(2)
    })

    test('says how to wrap it if it uses what only the subclass has, and works then', async () => {
      const { verdict } = await send(usesMore)
      expect(verdict.reason).toMatch(
        /^The handler threw TypeError: .*searchParams.*\. The handler gets a plain Request\. If it needs a subclass, wrap it: \(request\) => handler\(new NextRequest\(request\)\)\.$/,
      )
      const only = ['answer-*', 'appid-*'] as const
      const found: string[] = []
      for await (const { check: id, status } of check({ target: (request) => usesMore(new NextRequest(request)), sdkAppId, only }))
        if (!['passed', 'skipped'].includes(status)) found.push(id)
      expect(found).toEqual([])
    })
  })

  test('keeps each value of a header that is repeated', async () => {
    const handler = async (request: Request) => {
      const response = await right(request)
      for (const cookie of ['a=1', 'b=2']) response.headers.append('set-cookie', cookie)
      return response
    }
    expect((await send(handler)).reply).toMatchObject({ headers: { 'set-cookie': 'a=1, b=2' } })
  })
})

test.each([undefined, null, Number.NaN, '', 0, '12ab', 1.5, 2 ** 53, '0123'])(
  'check refuses the SDKAppID %s before anything is sent',
  async (given) => {
    let count = 0
    const target: FetchHandler = (request) => {
      count++
      return right(request)
    }
    await expect(check({ target, sdkAppId: given as string }).next()).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringMatching(/^sdkAppId is /),
    })
    expect(count).toBe(0)
  },
)
