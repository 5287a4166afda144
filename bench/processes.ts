import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

export const root = join(import.meta.dirname, '..')

/** The command as it is installed: what is measured is what a user starts. */
export const bin = join(root, 'bin/chatproof.js')
export const prismBin = join(root, 'node_modules/@stoplight/prism-cli/dist/index.js')

export const sdkAppId = '1400000001'
export const token = 'xxxxyyyy'

const running = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

/** The environment without anything that would steer what is measured, and with this Node first. */
export function environment(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const steers = /^(CHATPROOF_|npm_)|^(NO_COLOR|FORCE_COLOR|NODE_OPTIONS|NODE_COMPILE_CACHE)$/i
  const kept = Object.entries(process.env).filter(([name]) => !steers.test(name))
  const path = `${dirname(process.execPath)}${delimiter}${process.env.PATH}`
  return { ...Object.fromEntries(kept), PATH: path, NO_COLOR: '1', ...more }
}

interface StartOptions {
  /** What is printed goes to this file; nowhere when not given. */
  stdout?: string
  /** Opens a channel for messages. */
  ipc?: boolean
}

/** Starts Node with these arguments. */
export function start(args: readonly string[], { stdout, ipc = false }: StartOptions = {}): ChildProcess {
  const output = stdout === undefined ? 'ignore' : openSync(stdout, 'w')
  const stdio: StdioOptions = ['ignore', output, ipc ? 'inherit' : 'ignore', ...(ipc ? ['ipc' as const] : [])]
  const child = spawn(process.execPath, args, { cwd: root, env: environment(), stdio })
  if (typeof output === 'number') closeSync(output)
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

export async function stop(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill(signal)
  const timer = setTimeout(() => child.kill('SIGKILL'), 8000)
  await ended
  clearTimeout(timer)
}

/** A process that answers messages: a peer, or the load. */
export interface Peer {
  child: ChildProcess
  url: string
  ask<Answer>(question: unknown): Promise<Answer>
  stop(): Promise<void>
}

/** Starts a file of this folder that sends `{url}` when it is ready, and then an answer to each question. */
export async function startPeer(file: string, args: readonly string[] = [], flags: readonly string[] = []): Promise<Peer> {
  const child = start([...flags, join(import.meta.dirname, file), ...args], { ipc: true })
  let settle = (_answer: { problem?: string }) => {}
  child.on('message', (answer) => settle(answer as object)).on('exit', () => settle({ problem: 'it ended' }))
  const message = () =>
    new Promise<unknown>((resolve, reject) => {
      settle = (answer) => {
        if (answer.problem === undefined) resolve(answer)
        else reject(new Error(`${file} ${args.join(' ')}: ${answer.problem}`))
      }
    })
  const { url } = (await message()) as { url: string }
  return {
    child,
    url,
    ask: async <Answer>(question: unknown) => {
      const answer = message()
      child.send(question as object)
      return (await answer) as Answer
    },
    stop: () => stop(child, 'SIGKILL'),
  }
}

/** The other side of {@link startPeer}. */
export function answerQuestions<Question>(url: string, answer: (question: Question) => Promise<object>): void {
  process.on('message', async (question: Question) => {
    try {
      process.send?.(await answer(question))
    } catch (error) {
      process.send?.({ problem: String((error as Error).stack) })
    }
  })
  process.on('disconnect', () => process.exit())
  process.send?.({ url })
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** Waits until somebody listens, and for half a minute at most. */
export async function untilListening(port: number, child: ChildProcess): Promise<void> {
  const giveUpAt = performance.now() + 30_000
  while (performance.now() < giveUpAt && child.exitCode === null) {
    const socket = connect(port, '127.0.0.1')
    const isThere = await once(socket, 'connect').then(
      () => true,
      () => false,
    )
    socket.destroy()
    if (isThere) return
    await wait(4)
  }
  throw new Error(`Nobody listens on port ${port}`)
}

/** Processor time the process took so far, in microseconds; nothing where the system does not tell. */
export function cpuOf(child: ChildProcess): number | undefined {
  try {
    const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    // Clock ticks are hundredths of a second on every Linux that Node runs on.
    return (Number(fields[11]) + Number(fields[12])) * 10_000
  } catch {
    return undefined
  }
}
