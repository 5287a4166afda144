import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { Agent, type IncomingMessage, request } from 'node:http'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, onTestFinished, test } from 'vitest'
import { cleanEnv, freshFolder, root, startCli } from '../support/cli.ts'
import { alert, exception } from '../support/names.ts'
import {
  call,
  callbackBytes,
  findHarProblems,
  type Logged,
  queryFor,
  rawReply,
  rawRequest,
  readHar,
  sampleFor,
  startUpstream,
} from '../support/proxy.ts'

/** A body that takes long to judge, because every part of it has an error. */
const slow = sampleFor(exception, { MsgBody: Array(15_000).fill({}) })

/** Performs the same thing so often, and so many side by side. */
async function inParallel(count: number, width: number, perform: (index: number) => Promise<unknown>): Promise<void> {
  let next = 0
  const perWorker = async () => {
    while (next < count) await perform(next++)
  }
  await Promise.all(Array.from({ length: width }, perWorker))
}

describe('what is to be judged', () => {
  const start = async () => {
    const upstream = await startUpstream()
    const cwd = freshFolder()
    const proxy = await startCli(['proxy', '--upstream', upstream.url, '--port', '0', '--json', '--record', 'traffic.har'], { cwd })
    onTestFinished(async () => void (await proxy.stop('SIGKILL')))
    return { proxy, file: join(cwd, 'traffic.har') }
  }

  test('does not keep the proxy from ending, and what was not judged is told of', async () => {
    const { proxy, file } = await start()
    await inParallel(300, 20, () => call(proxy.url, callbackBytes(exception, { body: slow })))
    const startedAt = performance.now()
    expect(await proxy.stop('SIGINT')).toBe(130)
    expect(performance.now() - startedAt).toBeLessThan(10_000)
    const logged = proxy.lines.slice(1).map((line) => JSON.parse(line) as Logged)
    const missed = logged.filter(({ judged }) => !judged)
    expect(logged).toHaveLength(300)
    expect(missed.length).toBeGreaterThan(0)
    expect(missed.map(({ notJudged }) => notJudged)).toEqual(missed.map((_, index) => index + 1))
    expect(missed[0]).toMatchObject({ command: exception, status: 200, verdict: null, violations: [] })
    expect(proxy.stderr()).toContain(`\n${300 - missed.length} callbacks, of which ${300 - missed.length} broke the contract`)
    expect(proxy.stderr()).toContain(` Not judged: ${missed.length} exchanges (there was no time, or the judging failed).\n`)
    expect(readHar(file).log.entries).toHaveLength(300)
  })

  test('is recorded before, so that nothing which has passed is lost when the process is killed', async () => {
    const { proxy, file } = await start()
    await inParallel(60, 10, () => call(proxy.url, callbackBytes(exception, { body: slow })))
    // The exchanges before this one are over.
    await call(proxy.url, callbackBytes(alert))
    expect(await proxy.stop('SIGKILL')).toBe(null)
    expect(proxy.lines.length).toBeLessThan(60)
    const har = readHar(file)
    expect(findHarProblems(har)).toEqual([])
    expect(har.log.entries.length).toBeGreaterThanOrEqual(60)
  })

  test.skipIf(process.platform !== 'linux')('takes little memory, however much has passed', async () => {
    const upstream = await startUpstream(() => rawReply(`{"a":"${'x'.repeat(1_000_000)}"}`))
    const args = [join(root, 'src/cli.ts'), 'proxy', '--upstream', upstream.url, '--port', '0', '--json']
    const child = spawn(process.execPath, args, { cwd: freshFolder(), env: cleanEnv() })
    onTestFinished(() => void child.kill('SIGKILL'))
    const lines = createInterface({ input: child.stdout })
    const [ready] = await once(lines, 'line')
    let logged = 0
    lines.on('line', () => logged++)
    const megabytes = (field: string) => {
      return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024
    }
    const before = megabytes('VmRSS')
    // On connections that stay open, so that more passes than can be judged.
    const agent = new Agent({ keepAlive: true })
    const url = `${JSON.parse(ready).url}/im?${queryFor(exception)}`
    await inParallel(500, 40, async () => {
      const sent = request(url, { agent, method: 'POST', headers: { 'content-type': 'application/json' } }).end(sampleFor(exception))
      const [reply] = (await once(sent, 'response')) as [IncomingMessage]
      await once(reply.resume(), 'end')
    })
    agent.destroy()
    expect(megabytes('VmHWM') - before).toBeLessThan(350)
    child.kill('SIGTERM')
    await once(child, 'close')
    expect(logged).toBe(500)
  })
})

describe('a body', () => {
  test('that comes byte by byte takes no more memory than another one', async () => {
    const upstream = await startUpstream()
    const proxy = await startCli(['proxy', '--upstream', upstream.url, '--port', '0', '--json'], {
      env: { NODE_OPTIONS: '--max-old-space-size=70' },
    })
    onTestFinished(async () => void (await proxy.stop('SIGKILL')))
    const chunks = '1\r\n{\r\n'.repeat(400_000)
    const reply = await call(proxy.url, rawRequest('POST /im', ['Transfer-Encoding: chunked'], `${chunks}0\r\n\r\n`))
    expect([reply.line, upstream.arrived[0]?.body.length]).toEqual(['HTTP/1.1 200 OK', 400_000])
  })
})
