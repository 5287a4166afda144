import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants, existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { type AddressInfo, connect, createServer } from 'node:net'
import { delimiter, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { cleanEnv, root, run } from './cli.ts'

/** Something beyond this project's own packages that an example runs on. */
interface Need {
  what: string
  isThere: () => boolean
}

/** A receiver under examples/, and how to run it. */
export interface Example {
  /** Its folder. */
  name: string
  /** The file to read, in that folder. */
  file: string
  needs: Need[]
  /** Builds it; none of it reaches further than the loopback. */
  prepare?: () => Promise<void>
  /** Program and arguments, run in its folder with PORT, SDK_APP_ID and CHAT_TOKEN in the environment. */
  start: [string, ...string[]]
  /** Whether it takes PORT=0 for any free port and prints the URL it got, or must be given a port. */
  port: 'printed' | 'given'
  env?: Record<string, string>
}

export const folder = join(root, 'examples')
const node = process.execPath

/** Debian keeps servers in /usr/sbin, which not every PATH has. */
const places = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin']

function hasCommand(name: string): boolean {
  return places.some((place) => {
    try {
      accessSync(join(place, name), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

const command = (what: string, ...names: string[]): Need => ({ what, isThere: () => names.some(hasCommand) })
const file = (what: string, ...path: string[]): Need => ({ what, isThere: () => existsSync(join(folder, ...path)) })

/** The modules of a PHP, one a line. */
function modulesOf(php: string | undefined): string {
  return php === undefined ? '' : String(spawnSync(php, ['-m'], { env: { PATH: places.join(delimiter) } }).stdout)
}

const fpm = ['php-fpm', 'php-fpm8.4', 'php-fpm8.3', 'php-fpm8.2']
const built = file('the built package (npm run build)', '../dist/src/index.js')
const maven = ['-o', '-q', '-B']

export const examples: Example[] = [
  { name: 'express', file: 'server.ts', needs: [], start: [node, 'server.ts'], port: 'printed' },
  { name: 'fastify', file: 'server.ts', needs: [], start: [node, 'server.ts'], port: 'printed' },
  {
    name: 'hono',
    file: 'server.ts',
    needs: [built],
    // A package can import itself by name, but not from a folder that has a package.json of its own.
    prepare: async () => {
      const link = join(folder, 'hono/node_modules/chatproof')
      mkdirSync(join(link, '..'), { recursive: true })
      if (!existsSync(link)) symlinkSync('../../..', link, 'dir')
    },
    start: [node, 'server.ts'],
    port: 'printed',
  },
  {
    name: 'next',
    file: 'app/im/route.ts',
    needs: [built, file('Next', 'next/node_modules/next/package.json')],
    prepare: () => build('next', [node, 'node_modules/next/dist/bin/next', 'build'], { SDK_APP_ID: 'unset' }),
    start: [node, 'node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1'],
    port: 'printed',
    env: { NEXT_TELEMETRY_DISABLED: '1' },
  },
  {
    name: 'go',
    file: 'main.go',
    needs: [command('Go', 'go')],
    prepare: () => build('go', ['go', 'build', '-o', 'build/chat-webhook', '.'], { GOTOOLCHAIN: 'local', GOPROXY: 'off' }),
    start: ['build/chat-webhook'],
    port: 'printed',
  },
  {
    name: 'python',
    file: 'main.py',
    needs: [file('FastAPI', 'python/.venv/bin/uvicorn')],
    start: ['.venv/bin/python', 'main.py'],
    port: 'printed',
  },
  {
    name: 'java',
    file: 'src/main/java/ChatWebhook.java',
    needs: [command('Java', 'java'), command('Maven', 'mvn'), file('Jackson, fetched by Maven,', 'java/target/installed')],
    prepare: () => build('java', ['mvn', ...maven, 'compile']),
    start: ['mvn', ...maven, 'exec:java'],
    port: 'printed',
  },
  {
    name: 'php',
    file: 'public/index.php',
    needs: [
      command('PHP-FPM', ...fpm),
      { what: 'APCu', isThere: () => /^apcu$/m.test(modulesOf(fpm.find(hasCommand))) },
      command('nginx', 'nginx'),
    ],
    start: ['./start.sh'],
    port: 'given',
  },
]

async function build(name: string, [program, ...args]: [string, ...string[]], env: Record<string, string> = {}): Promise<void> {
  const { code, stdout, stderr } = await run(program, args, { cwd: join(folder, name), env: { NEXT_TELEMETRY_DISABLED: '1', ...env } })
  if (code !== 0) throw new Error(`${name} does not build:\n${stdout}${stderr}`)
}

/** An example that runs. */
export interface Started {
  /** Where it takes callbacks. */
  url: string
  /** All it printed so far. */
  printed(): string
  /** How many callbacks it did its work for. */
  handled(): number
  /** Ends it. */
  stop(): Promise<void>
}

/** What each example prints where it says "Do your work here". */
const work = /requests a second$|groups are used up today$|was not delivered: /gm

const running = new Set<ChildProcess>()

/** Ends what a test that failed left running. */
export function stopAll(): void {
  for (const child of running) killGroup(child)
}

/** Starts an example and resolves once its port accepts connections. */
export async function startExample(example: Example, settings: { sdkAppId: string; token: string }): Promise<Started> {
  const [program, ...args] = example.start
  const port = example.port === 'given' ? await freePort() : 0
  const env = cleanEnv({
    ...example.env,
    PATH: places.join(delimiter),
    PORT: String(port),
    SDK_APP_ID: settings.sdkAppId,
    CHAT_TOKEN: settings.token,
  })
  // In a group of its own, so that whatever it starts can be ended with it.
  const child = spawn(program, args, { cwd: join(folder, example.name), env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text
    })
  }
  let isGone = false
  const gone = new Promise<void>((resolve) => {
    child.on('error', (error) => {
      printed += error.message
    })
    child.on('close', () => {
      isGone = true
      running.delete(child)
      resolve()
    })
  })

  const given = port === 0 ? undefined : `http://127.0.0.1:${port}`
  const origin = () => given ?? /http:\/\/127\.0\.0\.1:[1-9]\d*(?=\D)/.exec(printed)?.[0]
  const deadline = performance.now() + 60_000
  for (;;) {
    const found = origin()
    if (found !== undefined && (await accepts(Number(new URL(found).port)))) break
    if (!isGone && performance.now() < deadline) {
      await wait(20)
      continue
    }
    killGroup(child)
    throw new Error(`${example.name} ${isGone ? 'ended' : 'does not listen'}:\n${printed}`)
  }

  return {
    url: `${origin()}/im`,
    printed: () => printed,
    handled: () => printed.match(work)?.length ?? 0,
    async stop() {
      child.kill('SIGTERM')
      const timer = setTimeout(() => killGroup(child), 10_000)
      await gone
      clearTimeout(timer)
    },
  }
}

function killGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended.
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await once(server.close(), 'close')
  return port
}

/** Whether something listens on a port of the loopback. */
function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' })
    socket.on('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })
}
