import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { LoadJob, LoadResult } from './load.ts'
import { digits, median, type Options } from './measure.ts'
import { bin, cpuOf, type Peer, sdkAppId, start, token } from './processes.ts'
import { groupId, restCalls, restPath } from './requests.ts'

export interface Served {
  child: ChildProcess
  url: string
}

/** Starts a verb that serves, with what it prints going to a file. */
export async function startVerb(folder: string, args: readonly string[], flags: readonly string[] = []): Promise<Served> {
  const stdout = join(folder, `${args[0]}-${Math.random().toString(36).slice(2)}.out`)
  const child = start([...flags, bin, ...args, '--port', '0', '--sdk-app-id', sdkAppId, '--token', token], { stdout })
  const giveUpAt = performance.now() + 20_000
  while (performance.now() < giveUpAt && child.exitCode === null) {
    const url = /^(http\S+)\n/.exec(readFileSync(stdout, 'utf8'))?.[1]
    if (url !== undefined) return { child, url }
    await wait(10)
  }
  throw new Error(`chatproof ${args.join(' ')} did not start`)
}

/** The Chat backend, with limits that no load reaches and a group to ask for. */
export async function startMock(folder: string, flags: readonly string[] = []): Promise<Served> {
  const limits = restCalls.flatMap(([api]) => ['--limit', `${api}=100000000`])
  const served = await startVerb(folder, ['mock', ...limits], flags)
  const members = Array.from({ length: 5 }, (_, index) => ({ Member_Account: `member${index}` }))
  const body = JSON.stringify({ Type: 'Public', Name: 'bench', GroupId: groupId, MemberList: members })
  const reply = await fetch(`${served.url}${restPath('group_open_http_svc/create_group')}`, { method: 'POST', body })
  if (!(await reply.text()).includes('"OK"')) throw new Error('The group was not created')
  return served
}

/** What one load of a server came to. */
export interface Figure {
  perSecond: number
  /** Processor time of the server for each request, in microseconds. */
  cpu: number
}

/** Loads the server for as long as the options say. */
export async function loadServer(load: Peer, { child, url }: Served, kind: LoadJob['kind'], { loadMs }: Options): Promise<Figure> {
  const before = cpuOf(child)
  const { requests, ms } = await load.ask<LoadResult>({ url, kind, connections: 32, ms: loadMs } satisfies LoadJob)
  const after = cpuOf(child)
  return { perSecond: (requests * 1000) / ms, cpu: before === undefined || after === undefined ? Number.NaN : (after - before) / requests }
}

export const rate = (figures: readonly Figure[]): string => `${Math.round(median(figures.map(({ perSecond }) => perSecond)))}/s`

/** Processor time beside that of a peer. */
export function cpuBeside(ours: readonly Figure[], theirs: readonly Figure[]): string {
  const [mine, other] = [ours, theirs].map((figures) => median(figures.map(({ cpu }) => cpu))) as [number, number]
  return Number.isNaN(mine) ? '' : `${digits(mine)} µs : ${digits(other)} µs = ${digits(mine / other)} ×`
}
