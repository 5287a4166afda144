import { describe, expect, test } from 'vitest'
import { findSignProblem } from '../../src/callback/sign.ts'
import { here } from '../support/cli.ts'
import { alert, beforeMessage, exception } from '../support/names.ts'
import { record, sdkAppId, token } from '../support/recorder.ts'

const target = 'http://127.0.0.1:9/im?key=s3cret-query'
const args = ['load', '--sdk-app-id', sdkAppId, '--token', token, '--header', 'x-key: s3cret-head', '--seed', '4', '--stages', '0..60/2s']

describe('load --emit vegeta', () => {
  interface Target {
    method: string
    url: string
    header: Record<string, string[]>
    body: string
  }
  const emit = async (more: readonly string[]) => {
    const { code, stdout, stderr } = await here([...args, ...more, '--emit', 'vegeta'])
    expect(code).toBe(0)
    return {
      targets: stdout
        .trim()
        .split('\n')
        .map((line): Target => JSON.parse(line)),
      stderr,
    }
  }

  test('prints a target for each callback, signed for the time at which it is due', async () => {
    const startedAt = Date.now() / 1000
    const { targets, stderr } = await emit(['--target', 'http://127.0.0.1:9/im', alert, beforeMessage])
    expect(targets).toHaveLength(60)
    for (const { method, url, header } of targets) {
      expect([method, header]).toEqual(['POST', { 'content-type': ['application/json'] }])
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:9\/im\?SdkAppid=/)
      expect(findSignProblem(new URL(url).searchParams, token, Date.now() / 1000)).toBeUndefined()
    }
    const times = targets.map(({ url }) => Number(new URL(url).searchParams.get('RequestTime')))
    expect(times).toEqual(times.toSorted((a, b) => a - b))
    expect((times.at(-1) as number) - startedAt).toBeGreaterThan(0.9)
    expect(stderr).toMatch(/without the headers of --header/)
    expect(JSON.stringify(targets)).not.toMatch(/s3cret-head|tok-5ecret/)
  })

  test('refuses a target whose query may hold a key', async () => {
    const { code, stdout, stderr } = await here([...args, '--target', target, '--emit', 'vegeta'])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/may hold a key/)
  })

  test('prints what load would send with the same seed', async () => {
    const receiver = await record()
    const to = ['--target', `${receiver.url}/`, alert]
    const { targets } = await emit(to)
    await here([...args, ...to])
    const bodies = targets.map(({ body }) => Buffer.from(body, 'base64').toString())
    expect(receiver.arrivals.map(({ body }) => body).sort()).toEqual(bodies.sort())
  })
})

describe('load --emit locust', () => {
  const emit = async (more: readonly string[]) => {
    const { code, stdout, stderr } = await here([...args, ...more, '--emit', 'locust'])
    expect([code, stderr]).toEqual([0, ''])
    return stdout
  }

  test('prints a file without secrets, which reads them from variables', async () => {
    const file = await emit(['--target', target, '--mix', `${alert}=8,${exception}=2`])
    expect(file).not.toMatch(/s3cret|tok-5ecret/)
    expect(file).toContain('TARGET = None\nIS_SIGNED = True\nHAS_HEADERS = True\nSEED = 4\n')
    expect(file).toContain('STAGES = [[0, 60, 2]]')
    expect(file).toContain('["acknowledged=100%", "acknowledged", "=", 1, True]')
    for (const name of ['CHATPROOF_TARGET', 'CHATPROOF_TOKEN', 'CHATPROOF_HEADER']) expect(file).toContain(`setting("${name}"`)
    const weights = [...file.matchAll(/^ {4}\{"name": "(\S+)", "weight": (\d+), "query": "&SdkAppid=/gm)].map(([, ...found]) => found)
    expect(weights).toEqual([
      [alert, '8'],
      [exception, '2'],
    ])
  })

  test('prints a target without a query as it is, and values as Python writes them', async () => {
    const file = await emit(['--target', 'http://127.0.0.1:9/im', exception, '--insecure'])
    expect(file).toContain('TARGET = "http://127.0.0.1:9/im"\n')
    expect(file).toContain('IS_INSECURE = True')
    expect(file.split('\n').filter((line) => /[:[] (?:true|false|null)\b/.test(line))).toEqual([])
    // The only answer there is.
    expect(file).toContain('"fixed": {"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": ""}')
  })
})
