import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Options } from './measure.ts'
import type { PostJob } from './peers/poster.ts'
import { bin, root, sdkAppId, startPeer, stop, token } from './processes.ts'
import { loadServer, type Served, startMock, startVerb } from './servers.ts'
import { secondsOf } from './whole.ts'

/** How many functions of each path are named. */
const most = 15

interface CpuProfile {
  nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number } }[]
  samples: number[]
  timeDeltas: number[]
}

const identity = ['--sdk-app-id', sdkAppId, '--token', token]

/** Each hot path: does the work in a process with these flags, which ends by itself or is asked to. */
const paths: Record<string, (flags: readonly string[], options: Options) => Promise<void>> = {
  'receiver: listen under load': (flags, options) =>
    underLoad(
      () => startVerb(options.folder, ['listen'], flags),
      (load, served) => loadServer(load, served, 'callbacks', options),
    ),
  'REST API: mock under load': (flags, options) =>
    underLoad(
      () => startMock(options.folder, flags),
      (load, served) => loadServer(load, served, 'rest', options),
    ),
  'posting: 50 in flight': async (flags, { loadMs }) => {
    const [server, poster] = await Promise.all([startPeer('peers/raw.ts'), startPeer('peers/poster.ts', ['ours'], flags)])
    await poster.ask({ url: server.url, inFlight: 50, ms: loadMs } satisfies PostJob)
    const ended = once(poster.child, 'exit')
    poster.child.disconnect()
    await ended
    await server.stop()
  },
  'check: the whole process': (flags) => beside((url) => void secondsOf([...flags, bin, 'check', `${url}/im`, ...identity])),
  'trigger --count 100: the whole process': (flags) =>
    beside((url) => void secondsOf([...flags, bin, 'trigger', 'Alert.RequestOverLimit', '--target', url, '--count', '100', ...identity])),
  'list: the whole process': async (flags) => void secondsOf([...flags, bin, 'list']),
}

async function underLoad(
  start: () => Promise<Served>,
  act: (load: Awaited<ReturnType<typeof startPeer>>, served: Served) => Promise<unknown>,
): Promise<void> {
  const [load, served] = await Promise.all([startPeer('load.ts'), start()])
  await act(load, served)
  await Promise.all([load.stop(), stop(served.child, 'SIGTERM')])
}

async function beside(act: (url: string) => void): Promise<void> {
  const receiver = await startPeer('peers/receiver.ts')
  act(receiver.url)
  await receiver.stop()
}

/** Takes a profile of every hot path; answers the page that says where their time goes. */
export async function profile(options: Options): Promise<string> {
  const sections: string[] = []
  for (const [index, [title, act]] of Object.entries(paths).entries()) {
    const folder = join(options.folder, `profile-${index}`)
    mkdirSync(folder)
    await act(['--cpu-prof', `--cpu-prof-dir=${folder}`, '--cpu-prof-interval=200'], options)
    const [file] = readdirSync(folder).filter((each) => each.endsWith('.cpuprofile')) as [string]
    sections.push(sectionOf(title, JSON.parse(readFileSync(join(folder, file), 'utf8')) as CpuProfile))
    console.log(sections.at(-1))
  }
  const intro = 'Written by `npm run bench -- --profile`: the functions in which each hot path spends its own time, without what they call,'
  return `# Profiles\n\n${intro} as a share of the time\nin which the process was busy.\n\n${sections.join('\n')}`
}

function sectionOf(title: string, { nodes, samples, timeDeltas }: CpuProfile): string {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]))
  const spent = new Map<string, number>()
  for (const [index, id] of samples.entries()) {
    const name = names.get(id) as string
    if (name !== '(idle)') spent.set(name, (spent.get(name) ?? 0) + Math.max(0, timeDeltas[index] ?? 0))
  }
  const total = [...spent.values()].reduce((sum, each) => sum + each, 0)
  const top = [...spent].toSorted(([, a], [, b]) => b - a).slice(0, most)
  const lines = top.map(([name, time]) => `${((time / total) * 100).toFixed(1).padStart(5)} %  ${name}`)
  return `## ${title}\n\nBusy for ${Math.round(total / 1000)} ms.\n\n\`\`\`\n${lines.join('\n')}\n\`\`\`\n`
}

const rootUrl = `${pathToFileURL(root)}/`

function nameOf({ functionName, url, lineNumber }: CpuProfile['nodes'][number]['callFrame']): string {
  const where = url.replace(rootUrl, '').replace(root, '')
  return `${functionName || '(anonymous)'}${where === '' ? '' : `  ${where}:${lineNumber + 1}`}`
}
