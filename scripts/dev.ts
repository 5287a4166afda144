// `npm run dev`: runs the tests that uncommitted changes touch, again at each change, and generates anew when spec/ or dashboard/ changes.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, watch } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { endTree } from './processes.ts'
import { isWritten, touchedFiles } from './touched.ts'

const root = dirname(import.meta.dirname)
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')
/** What a run that is ended leaves behind is in here. */
const temporary = mkdtempSync(join(tmpdir(), 'chatproof-dev-'))

let running: ChildProcess | undefined
let isStale = false
let waiting: NodeJS.Timeout | undefined
/** The newest round; what an older one would still start is not wanted any more. */
let newest = 0

/** Runs this Node to its end, and answers whether it succeeded. */
async function run(...args: string[]): Promise<boolean> {
  // In a session of its own: Ctrl-C in a terminal would otherwise end the parent of a server before it can be found.
  running = spawn(process.execPath, args, {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, TMPDIR: temporary },
  })
  const [code] = await once(running, 'exit')
  running = undefined
  return code === 0
}

async function end(): Promise<void> {
  if (running?.pid === undefined) return
  const gone = once(running, 'exit')
  endTree(running.pid)
  await gone
}

async function start(): Promise<void> {
  const round = ++newest
  await end()
  if (isStale) {
    isStale = false
    const isGenerated = await run('scripts/generate.ts')
    isStale ||= !isGenerated
    if (!isGenerated || round !== newest) return
  }
  const files = touchedFiles(root)
  if (files.length === 0) console.log('Nothing differs from what is committed.')
  else await run(vitest, 'related', '--run', '--passWithNoTests', '--project=parallel', '--project=timed', ...files)
  if (round === newest) console.log('Waiting for a change.')
}

for (const folder of ['spec', 'redocly', 'dashboard', 'src', 'mocks', 'scripts', 'tests', 'docs']) {
  watch(join(root, folder), { recursive: true }, (_event, file) => {
    if (isWritten(`${folder}/${file}`)) return
    isStale ||= ['spec', 'redocly', 'dashboard'].includes(folder)
    // An editor that saves says so several times.
    clearTimeout(waiting)
    waiting = setTimeout(start, 200)
  })
}

for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })) {
  process.once(signal, async () => {
    newest++
    clearTimeout(waiting)
    await end()
    rmSync(temporary, { recursive: true, force: true })
    process.exit(code)
  })
}

await start()
