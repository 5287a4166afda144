import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants, cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { basename, delimiter, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { TestContext } from 'vitest'
import { cleanEnv, freshFolder, root, run } from './cli.ts'
import { isMade } from './made.ts'
import { freePort } from './raw.ts'

/** A program or package that an example needs and this project does not install. */
export interface Need {
  what: string
  isThere: () => boolean
}

/** A receiver under examples/, and how to run it. */
export interface Example {
  /** The name of its folder. */
  name: string
  /** The file to read, in that folder. */
  file: string
  needs: Need[]
  /** Builds the example in its folder or in a copy, without using the network. */
  prepare?: (folder: string) => Promise<void>
  /** An installed folder that is too large to copy. */
  installed?: string
  /** The line that does the work for a message that was not delivered, and its replacement, which calls $PAGER first. */
  paging: [work: string | RegExp, copy: string]
  /** Whether it does its work after the answer, so that a callback is acknowledged even if the work fails. */
  isWorkLater?: boolean
  /** Whether it reads SDK_APP_ID for each callback instead of at the start. */
  isAppIdLater?: boolean
  /** The program and its arguments. It runs in the example's folder with PORT, SDK_APP_ID and CHAT_TOKEN in the environment. */
  start: [string, ...string[]]
  /** `printed`: it accepts PORT=0 and prints its URL. `given`: it needs a port. */
  port: 'printed' | 'given'
  env?: Record<string, string>
}

export const folder = join(root, 'examples')
const node = process.execPath

/** Debian installs servers in /usr/sbin, which may be missing in PATH. */
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

/** Skips the test, with the reason, where something is missing. In CI that is an error. */
export function demand(needs: readonly Need[], { skip }: Pick<TestContext, 'skip'>): void {
  const missing = needs.find(({ isThere }) => !isThere())
  if (missing === undefined) return
  const reason = `${missing.what} is missing; .ci/examples installs what this needs`
  if (process.env.CI_EXAMPLES === 'all') throw new Error(reason)
  skip(reason)
}

/** A file that .ci/examples installs. */
export const installed = (what: string, path: string): Need => ({ what, isThere: () => existsSync(path) })
export const command = (what: string, ...names: string[]): Need => ({ what, isThere: () => names.some(hasCommand) })
const file = (what: string, ...path: string[]): Need => installed(what, join(folder, ...path))

/** The modules of a PHP, one per line. */
export function modulesOf(php: string | undefined): string {
  return php === undefined ? '' : String(spawnSync(php, ['-m'], { env: { PATH: places.join(delimiter) } }).stdout)
}

const fpm = ['php-fpm', 'php-fpm8.4', 'php-fpm8.3', 'php-fpm8.2']
const built = file('the built package (npm run build)', '../dist/src/index.js')
const maven = ['-o', '-q', '-B']

const pagingInHandler: Example['paging'] = [
  /console\.log\((`a message to .*`)\)/,
  "fetch(process.env.PAGER ?? '').then(({ ok }) => (ok ? console.log($1) : Promise.reject(new Error('nobody was paged'))))",
]
const pagingInSwitch: Example['paging'] = [pagingInHandler[0], `await ${pagingInHandler[1]}`]

export const examples: Example[] = [
  { name: 'express', file: 'server.ts', needs: [], start: [node, 'server.ts'], port: 'printed', paging: pagingInSwitch },
  { name: 'fastify', file: 'server.ts', needs: [], start: [node, 'server.ts'], port: 'printed', paging: pagingInSwitch },
  {
    name: 'hono',
    file: 'server.ts',
    needs: [built],
    // A package cannot import itself by name from a folder with its own package.json.
    prepare: async (where) => {
      const link = join(where, 'node_modules/chatproof')
      mkdirSync(join(link, '..'), { recursive: true })
      rmSync(link, { force: true })
      symlinkSync(root, link, 'dir')
    },
    start: [node, 'server.ts'],
    port: 'printed',
    paging: pagingInHandler,
  },
  {
    name: 'next',
    file: 'app/im/route.ts',
    needs: [built, file('Next', 'next/node_modules/next/package.json')],
    prepare: (where) => build(where, [node, 'node_modules/next/dist/bin/next', 'build'], { SDK_APP_ID: '1' }),
    installed: 'node_modules',
    start: [node, 'node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1'],
    port: 'printed',
    env: { NEXT_TELEMETRY_DISABLED: '1' },
    paging: pagingInHandler,
    isWorkLater: true,
    isAppIdLater: true,
  },
  {
    name: 'go',
    file: 'main.go',
    needs: [command('Go', 'go')],
    prepare: (where) => build(where, ['go', 'build', '-o', 'build/chat-webhook', '.'], { GOTOOLCHAIN: 'local', GOPROXY: 'off' }),
    start: ['build/chat-webhook'],
    port: 'printed',
    paging: [
      'log.Printf("a message to',
      'if reply, err := http.Get(os.Getenv("PAGER")); err != nil || reply.StatusCode != 200 { return nil, errors.New("nobody was paged") }\n$&',
    ],
  },
  {
    name: 'python',
    file: 'main.py',
    needs: [file('FastAPI', 'python/.venv/bin/uvicorn')],
    installed: '.venv',
    start: ['.venv/bin/python', 'main.py'],
    port: 'printed',
    paging: ['log.info("a message to', 'from urllib.request import urlopen; urlopen(os.environ["PAGER"]); $&'],
  },
  {
    name: 'java',
    file: 'src/main/java/ChatWebhook.java',
    needs: [command('Java', 'java'), command('Maven', 'mvn'), file('Jackson, fetched by Maven,', 'java/target/installed')],
    prepare: (where) => build(where, ['mvn', ...maven, 'compile']),
    start: ['mvn', ...maven, 'exec:java'],
    port: 'printed',
    paging: [
      /System\.out\.printf\(\s*"a message to/,
      'try (var reply = java.net.URI.create(System.getenv("PAGER")).toURL().openStream()) {} ' +
        'catch (IOException problem) { throw new java.io.UncheckedIOException(problem); } $&',
    ],
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
    paging: ['error_log("a message to', 'file_get_contents(getenv("PAGER")) !== false or throw new Exception("nobody was paged"); $&'],
    isAppIdLater: true,
  },
]

async function build(where: string, [program, ...args]: [string, ...string[]], env: Record<string, string> = {}): Promise<void> {
  const { code, stdout, stderr } = await run(program, args, { cwd: where, env: { NEXT_TELEMETRY_DISABLED: '1', ...env } })
  if (code !== 0) throw new Error(`${basename(where)} does not build:\n${stdout}${stderr}`)
}

/** Copies an example, changes its work so that it calls $PAGER and fails if that fails, and builds it. Returns the folder of the copy. */
export async function copyWithPager({ name, file, paging: [work, copy], installed, prepare }: Example): Promise<string> {
  const base = freshFolder()
  const where = join(base, name)
  cpSync(join(folder, name), where, { recursive: true, filter: (path) => !isMade(path) })
  if (installed !== undefined) symlinkSync(join(folder, name, installed), join(where, installed), 'dir')
  // As in the original, the example finds this project's packages one folder up.
  symlinkSync(join(root, 'node_modules'), join(base, 'node_modules'), 'dir')
  // Next does not compile files outside its root, such as the target of this link.
  if (name === 'next') writeFileSync(join(where, 'next.config.mjs'), "export default { turbopack: { root: '/' } }\n")
  const text = readFileSync(join(where, file), 'utf8')
  const changed = text.replace(work, copy)
  if (changed === text) throw new Error(`The work to replace is not in ${name}/${file}.`)
  writeFileSync(join(where, file), changed)
  await prepare?.(where)
  return where
}

/** A running example. */
export interface Started {
  /** Its webhook URL. */
  url: string
  /** Its output so far. */
  printed(): string
  /** For how many callbacks it did its work. */
  handled(): number
  stop(): Promise<void>
}

/** Matches what each example prints at "Do your work here". */
const work = /requests a second$|groups are used up today$|was not delivered: /gm

const running = new Set<ChildProcess>()

/** Stops the examples that a failed test left running. */
export async function stopAll(): Promise<void> {
  await Promise.all([...running].map(stop))
}

/** Asks an example to end. Some of its processes, such as PHP-FPM, leave its process group, and only the example can end them. */
async function stop(child: ChildProcess): Promise<void> {
  if (!running.has(child)) return
  const gone = once(child, 'close')
  child.kill('SIGTERM')
  const timer = setTimeout(() => killGroup(child), 10_000)
  await gone
  clearTimeout(timer)
}

/** Starts an example or its copy in a folder, and waits until its port accepts connections. */
export async function startExample(
  example: Example,
  settings: { sdkAppId: string; token: string; pager?: string },
  where = join(folder, example.name),
): Promise<Started> {
  const [program, ...args] = example.start
  const port = example.port === 'given' ? await freePort() : 0
  const env = cleanEnv({
    ...example.env,
    PATH: places.join(delimiter),
    PORT: String(port),
    SDK_APP_ID: settings.sdkAppId,
    CHAT_TOKEN: settings.token,
    ...(settings.pager === undefined ? {} : { PAGER: settings.pager }),
  })
  // A process group of its own lets the test end its child processes too.
  const child = spawn(program, args, { cwd: where, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text
    })
  }
  let isGone = false
  child.on('error', (error) => {
    printed += error.message
  })
  child.on('close', () => {
    isGone = true
    running.delete(child)
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
    await stop(child)
    throw new Error(`${example.name} ${isGone ? 'ended' : 'does not listen'}:\n${printed}`)
  }

  return {
    url: `${origin()}/im`,
    printed: () => printed,
    handled: () => printed.match(work)?.length ?? 0,
    stop: () => stop(child),
  }
}

function killGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch {
    // The process has already ended.
  }
}

/** Whether something listens on a port of the loopback address. */
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
