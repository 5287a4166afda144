import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createReceiver } from '../../mocks/receiver.ts'
import { check } from '../../src/conformance/conformance.ts'
import type { Result } from '../../src/conformance/result.ts'
import type { FetchHandler } from '../../src/delivery/receiver.ts'
import { serve } from '../../src/server.ts'
import { atEnd } from '../support/closing.ts'
import { run } from '../support/findings.ts'

const sdkAppId = '1400000001'
const reference = createReceiver({ sdkAppId })

async function handler(handle: FetchHandler): Promise<string> {
  const { url, close } = await serve(handle)
  atEnd(close)
  return url
}

test('a run that is interrupted ends at once', async () => {
  const interruption = new AbortController()
  const results: Result[] = []
  const target = await handler((request) => (results.length >= 50 ? new Promise(() => {}) : reference(request)))
  const ended = (async () => {
    for await (const result of check({ target, sdkAppId, signal: interruption.signal })) {
      if (results.push(result) === 50) interruption.abort()
    }
    return 'ended'
  })()
  // What comes before the interruption takes as long as the machine is busy.
  await once(interruption.signal, 'abort')
  expect(await Promise.race([ended, wait(1000, 'still waiting')])).toBe('ended')
  expect(results.length).toBeGreaterThanOrEqual(50)
})

test('a run that nobody listens to any more sends nothing more', async () => {
  let count = 0
  const target: FetchHandler = (request) => {
    count++
    return reference(request)
  }
  for await (const _ of check({ target, sdkAppId })) break
  const sent = count
  // Had it gone on, this second run in the same process would have given it all the time it needs.
  await run({ target: reference, sdkAppId })
  expect(count - sent).toBeLessThanOrEqual(16)
})

test('where the observe URL breaks in the middle, the run ends and says so', async () => {
  let count = 0
  const observe = await handler(() => new Response('1', { status: ++count > 3 ? 500 : 200 }))
  const error = await run({ target: reference, sdkAppId, observe }).catch((reason: unknown) => reason)
  expect(error).toMatchObject({ code: 'usage', message: expect.stringMatching(/answers with HTTP 500/) })
})

test('a receiver that is gone for a while fails, though it is back at the end', async () => {
  let count = 0
  let goneAt = Number.POSITIVE_INFINITY
  const target: FetchHandler = (request) => {
    if (++count === 60) goneAt = performance.now()
    const isGone = performance.now() >= goneAt && performance.now() < goneAt + 650
    return isGone ? new Promise(() => {}) : reference(request)
  }
  const { findings, exitCode } = await run({ target, sdkAppId, deadlineMs: 300 })
  expect(findings.failed).toContain('repeat-alive')
  expect(exitCode).toBe(1)
})
