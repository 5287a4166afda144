import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { openOutput, sparsely } from '../../src/cli/output.ts'
import { cleanEnv, freshFolder, root, run } from '../support/cli.ts'
import { alert } from '../support/names.ts'
import { httpReply, okBody, rawServer } from '../support/raw.ts'

const entry = join(root, 'src/cli.ts')
const hasFull = existsSync('/dev/full')

/** A reader that takes a piece only when it is told to. */
function reader() {
  const taken: string[] = []
  const waiting: (() => void)[] = []
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      waiting.push(() => {
        taken.push(String(chunk))
        done()
      })
    },
  })
  return {
    stream,
    text: () => taken.join(''),
    /** Takes what is offered until nothing more comes. */
    async takeAll() {
      for (let idle = 0; idle < 3; ) {
        const take = waiting.shift()
        take?.()
        idle = take === undefined ? idle + 1 : 0
        await new Promise((resolve) => setImmediate(resolve))
      }
    },
  }
}

const tell = (dropped: number) => `dropped ${dropped}\n`
const megabyte = 'x'.repeat(1024 * 1024 - 1)

describe('an output', () => {
  test('writes what is given at once in one piece, and what is long in pieces without breaking a character', async () => {
    const { stream, text, takeAll } = reader()
    const pieces: string[] = []
    const write = stream.write.bind(stream)
    stream.write = ((chunk: string, done: () => void) => {
      pieces.push(chunk)
      return write(chunk, done)
    }) as typeof stream.write
    const output = openOutput(stream, () => {})
    for (const line of ['a\n', 'b\n', 'c\n']) output.write(line)
    await takeAll()
    expect(pieces).toEqual(['a\nb\nc\n'])
    const long = `x${'🧧'.repeat(100_000)}`
    output.write(long)
    await takeAll()
    expect(text()).toBe(`a\nb\nc\n${long}`)
    expect(pieces.length).toBeGreaterThan(10)
    for (const piece of pieces) expect(piece.isWellFormed()).toBe(true)
  })

  test('drops events while nobody reads, says how many once somebody does, and drops no result', async () => {
    const { stream, text, takeAll } = reader()
    const output = openOutput(stream, () => {})
    for (let count = 0; count < 20; count++) output.writeOrDrop(`${megabyte}\n`, tell)
    output.write('result\n')
    output.writeOrDrop('event\n', tell)
    await takeAll()
    const lines = text().split('\n')
    expect(lines.filter((line) => line === megabyte)).toHaveLength(9)
    expect(lines.filter((line) => line === 'result')).toHaveLength(1)
    expect(lines.filter((line) => line.startsWith('dropped'))).toEqual(['dropped 12'])

    output.writeOrDrop('after\n', tell)
    await takeAll()
    expect(text()).toMatch(/\nafter\n$/)
    expect(text().match(/dropped/g)).toHaveLength(1)
  })

  test('has whoever can wait do so while nobody reads', async () => {
    const { stream, takeAll } = reader()
    const output = openOutput(stream, () => {})
    output.write(megabyte)
    await output.drained()
    for (let count = 0; count < 8; count++) output.write(megabyte)
    let isDrained = false
    const drained = output.drained().then(() => {
      isDrained = true
    })
    await new Promise((resolve) => setImmediate(resolve))
    expect(isDrained).toBe(false)
    await takeAll()
    await drained
  })

  test('has nobody wait for a reader any more once somebody interrupts', async () => {
    const interruption = new AbortController()
    const output = openOutput(reader().stream, () => {})
    for (let count = 0; count < 9; count++) output.write(megabyte)
    const drained = output.drained(interruption.signal)
    interruption.abort()
    await drained
    await output.drained(interruption.signal)
  })

  test('ends when all is read, or when its reader fails, which is told once', async () => {
    const { stream, text, takeAll } = reader()
    let failures = 0
    const output = openOutput(stream, () => failures++)
    output.write('first\n')
    const ended = output.end()
    await takeAll()
    await ended
    expect([text(), failures]).toEqual(['first\n', 0])

    output.write('second\n')
    const failed = output.end()
    stream.destroy(new Error('nobody there'))
    await failed
    output.write('third\n')
    await output.drained()
    await output.end()
    expect([text(), failures]).toEqual(['first\n', 1])
  })
})

test('the end waits for a reader for as long as it takes, but for a few seconds once somebody interrupts', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const interruption = new AbortController()
  const output = openOutput(reader().stream, () => {})
  output.write('result\n')
  let outcome: boolean | 'waits' = 'waits'
  const ended = output.end(interruption.signal).then((isWhole) => {
    outcome = isWhole
  })
  await vi.advanceTimersByTimeAsync(3_600_000)
  expect(outcome).toBe('waits')
  interruption.abort()
  await vi.advanceTimersByTimeAsync(4000)
  expect(outcome).toBe('waits')
  await vi.advanceTimersByTimeAsync(1000)
  await ended
  expect(outcome).toBe(false)
})

test('progress in a log is a line each ten seconds, and none for a quick run', () => {
  let now = 5000
  const lines: string[] = []
  const progress = sparsely(
    (line) => lines.push(line),
    () => now,
  )
  for (const [after, line] of [
    [0, 'begun'],
    [9999, 'not yet'],
    [1, 'ten seconds'],
    [5000, 'not again'],
    [5000, ''],
    [1, 'twenty seconds'],
  ] as const) {
    now += after
    progress(line)
  }
  expect(lines).toEqual(['ten seconds', 'twenty seconds'])
})

/** A receiver that acknowledges everything; `hungUp` resolves when no connection is left of those that `enough` requests came on. */
async function acknowledging(enough: number) {
  const reached = Promise.withResolvers<void>()
  const hungUp = Promise.withResolvers<void>()
  const sockets = new Set<unknown>()
  const server = await rawServer((_request, socket) => {
    if (!sockets.has(socket)) {
      sockets.add(socket)
      socket.once('close', () => {
        sockets.delete(socket)
        if (sockets.size === 0) hungUp.resolve()
      })
    }
    if (server.requests.length >= enough) reached.resolve()
    return httpReply(okBody)
  })
  onTestFinished(() => server.close())
  return { ...server, reached: reached.promise, hungUp: hungUp.promise }
}

/** Starts trigger, whose output nobody reads, and interrupts it when there is more of it than any pipe holds. */
async function interrupted(env: Record<string, string> = {}): Promise<{ child: ChildProcess; requests: string[] }> {
  const receiver = await acknowledging(3000)
  const args = [entry, 'trigger', alert, '--target', receiver.url, '--count', '1000000', '--json']
  const child = spawn(process.execPath, args, { cwd: freshFolder(), env: cleanEnv(env) })
  onTestFinished(() => void child.kill('SIGKILL'))
  await receiver.reached
  child.kill('SIGINT')
  await receiver.hungUp
  return { child, requests: receiver.requests }
}

async function readAll(child: ChildProcess): Promise<string> {
  let text = ''
  child.stdout?.setEncoding('utf8').on('data', (chunk) => {
    text += chunk
  })
  await once(child, 'close')
  return text
}

describe('a run that is interrupted', () => {
  test('writes what it printed to the last byte, also for a reader who comes late', async () => {
    const { child, requests } = await interrupted()
    const lines = (await readAll(child)).trimEnd().split('\n')
    for (const line of lines) expect(JSON.parse(line).verdict.outcome).toBe('acknowledged')
    // At most ten were under way.
    expect(lines.length).toBeGreaterThanOrEqual(requests.length - 10)
    expect([child.exitCode, child.signalCode]).toEqual([130, null])
  })

  test('ends all the same where nobody reads what it printed', async () => {
    const { child } = await interrupted()
    const [code, signal] = await once(child, 'exit')
    expect([code, signal]).toEqual([130, null])
  })

  test('ends at once on a second signal, whoever reads', async () => {
    const { child } = await interrupted()
    const startedAt = performance.now()
    child.kill('SIGINT')
    const [code, signal] = await once(child, 'exit')
    expect([code, signal]).toEqual([null, 'SIGINT'])
    expect(performance.now() - startedAt).toBeLessThan(4000)
  })

  test('under npm, which passes on the Ctrl-C that came already, takes the two for one', async () => {
    const { child } = await interrupted({ npm_command: 'exec' })
    child.kill('SIGINT')
    const text = await readAll(child)
    expect(text.endsWith('}\n')).toBe(true)
    expect([child.exitCode, child.signalCode]).toEqual([130, null])
  })

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s while it reads stdin ends with %i, and calls it no error of its own', async (signal, code) => {
    const child = spawn(process.execPath, [entry, 'trigger', alert, '--body', '-'], { cwd: freshFolder(), env: cleanEnv() })
    onTestFinished(() => void child.kill('SIGKILL'))
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
    child.stdin.on('error', () => {})
    // More than a pipe holds: when it is written, the program reads.
    await new Promise((resolve) => child.stdin.write(' '.repeat(4 * 1024 * 1024), resolve))
    child.kill(signal)
    await once(child, 'close')
    expect([child.exitCode, child.signalCode, said]).toEqual([code, null, ''])
  })
})

describe('stderr that nobody can read', () => {
  test.skipIf(!hasFull)(`changes no exit code${hasFull ? '' : ' (skipped: no /dev/full here)'}`, async () => {
    const { url } = await acknowledging(1)
    const to = (...args: string[]) => run('sh', ['-c', '"$@" 2>/dev/full', 'sh', process.execPath, entry, ...args])
    const outcomes = await Promise.all([
      to('trigger', alert, '--target', url, '--set', 'Extra=1'),
      to('trigger', alert, '--target', 'http://127.0.0.1:1/', '--set', 'Extra=1'),
      to('trigger', alert, '--set', 'nonsense'),
      to('check', url, '--sdk-app-id', '1', '--only', 'answer-json', '--report', 'json=r'),
    ])
    expect(outcomes.map(({ code, signal }) => [code, signal])).toEqual([0, 3, 2, 0].map((code) => [code, null]))
  })

  test('does not end a server', async () => {
    const child = spawn(process.execPath, [entry, 'listen', '--port', '0'], { cwd: freshFolder(), env: cleanEnv() })
    onTestFinished(() => void child.kill('SIGKILL'))
    child.stderr.destroy()
    const [url] = await once(child.stdout.setEncoding('utf8'), 'data')
    // The message about listening was written at the same time as the address; what follows finds out what became of it.
    for (let time = 0; time < 3; time++) expect((await fetch(String(url).trim(), { method: 'POST', body: '{}' })).status).toBe(200)
    child.kill('SIGTERM')
    await once(child, 'close')
    expect([child.exitCode, child.signalCode]).toEqual([143, null])
  })
})

test('a server whose output nobody reads goes on, drops events, and says how many', async () => {
  const child = spawn(process.execPath, [entry, 'listen', '--port', '0', '--json'], { cwd: freshFolder(), env: cleanEnv() })
  onTestFinished(() => void child.kill('SIGKILL'))
  let text = ''
  child.stdout.setEncoding('utf8')
  const [ready] = await once(child.stdout, 'data')
  child.stdout.pause()
  const { url } = JSON.parse(ready)
  const body = JSON.stringify({ CallbackCommand: 'C2C.Other', Text: 'x'.repeat(200_000) })
  const count = 100
  const query = 'SdkAppid=1400000001&CallbackCommand=C2C.Other'
  for (let time = 0; time < count; time++) {
    const reply = await fetch(`${url}/?${query}`, { method: 'POST', body })
    expect(await reply.text()).toContain('"OK"')
  }
  const dropped = Promise.withResolvers<number>()
  child.stdout.on('data', (chunk) => {
    text += chunk
    const told = /^\{"type":"dropped","count":(\d+)\}$/m.exec(text)?.[1]
    if (told !== undefined) dropped.resolve(Number(told))
  })
  child.stdout.resume()
  const lost = await dropped.promise
  await fetch(`${url}/?${query}&last=1`, { method: 'POST', body: '{}' })
  child.kill('SIGTERM')
  await once(child, 'close')
  const shown = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lost).toBeGreaterThan(30)
  expect(shown.filter(({ type }) => type === 'callback').length + lost).toBe(count + 1)
  expect(shown.filter(({ type }) => type === 'dropped')).toHaveLength(1)
  expect(child.exitCode).toBe(143)
})

test('an error that nobody caught ends the program with 4 and its stack, as any fault of its own does', async () => {
  const plant = 'data:text/javascript,process.once("SIGUSR2",()=>{throw new Error("a bug")})'
  const child = spawn(process.execPath, ['--import', plant, entry, 'listen', '--port', '0'], { cwd: freshFolder(), env: cleanEnv() })
  onTestFinished(() => void child.kill('SIGKILL'))
  let said = ''
  child.stderr.on('data', (chunk) => (said += chunk))
  await once(child.stdout, 'data')
  child.kill('SIGUSR2')
  await once(child, 'close')
  expect(said).toMatch(/^chatproof: internal error, please report it\nError: a bug\n +at /m)
  expect([child.exitCode, child.signalCode]).toEqual([4, null])
})
