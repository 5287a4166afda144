import { execFile } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { digits, type Measure, median, type Options, type Row, ratios, takeTurns } from '../measure.ts'
import type { Loaded, LoadingJob } from '../peers/loader.ts'
import { bin, environment, type Peer, root, sdkAppId, startPeer, token } from '../processes.ts'
import { cpuBeside, type Figure, rate } from '../servers.ts'

/** How much more is due than autocannon sent, so that the number in flight is what bounds it. To drop callbacks takes time too. */
const tooMuch = 1.25
const inFlight = 50

const locust = join(root, 'tests/world/load/.venv/bin/locust')
const perform = promisify(execFile)

/** Lets one process of Locust send what `--emit locust` writes, more than it can. */
async function postWithLocust({ url }: Peer, { folder, loadMs }: Options): Promise<Figure> {
  const seconds = Math.max(3, Math.round(loadMs / 1000))
  const flags = ['--sdk-app-id', sdkAppId, '--token', token, '--stages', `5000/${seconds}s`, '--emit', 'locust']
  const env = environment({ CHATPROOF_TOKEN: token })
  const { stdout: file } = await perform(process.execPath, [bin, 'load', 'Alert.RequestOverLimit', '--target', `${url}/im`, ...flags], {
    env,
  })
  writeFileSync(join(folder, 'locustfile.py'), file)
  // It ends with 1 for what it had to drop.
  const args = ['-f', join(folder, 'locustfile.py'), '--headless', '--json', '--skip-log']
  const { stdout } = await perform(locust, args, { env }).catch((error: { stdout: string }) => error)
  const entries = JSON.parse(stdout.slice(stdout.indexOf('['))) as { num_requests: number; num_failures: number }[]
  const done = entries.reduce((sum, entry) => sum + entry.num_requests - entry.num_failures, 0)
  return { perSecond: done / seconds, cpu: Number.NaN }
}

async function measure(options: Options): Promise<Row[]> {
  const started = [startPeer('peers/raw.ts'), startPeer('peers/loader.ts'), startPeer('peers/autocannon.mjs')] as const
  const [server, ours, cannon] = await Promise.all(started)
  const { url } = server
  const load = (perSecond: number, most: number) => () =>
    ours.ask<Loaded>({ url, rate: perSecond, inFlight: most, ms: options.loadMs } satisfies LoadingJob)
  try {
    let most = 0
    const contenders = {
      async autocannon() {
        const figure = await cannon.ask<Figure>({ url, inFlight, ms: options.loadMs })
        most = figure.perSecond
        return figure
      },
      ours: (): Promise<Figure> => load(Math.ceil(tooMuch * most), inFlight)(),
    }
    await takeTurns(1, contenders)
    const figures = await takeTurns(options.rounds, contenders)
    const perSecond = (all: readonly Figure[]) => all.map((each) => each.perSecond)
    const held = await takeTurns(options.rounds, { fast: load(10_000, 1000), slow: load(1000, 1000) })
    const rows: Row[] = [
      {
        what: `load: drawn, signed, reply judged, ${inFlight} in flight, beside autocannon, which does none of these`,
        bar: { least: 0.9 },
        unit: 'x',
        values: ratios(perSecond(figures.ours), perSecond(figures.autocannon)),
        peer: `autocannon ${rate(figures.autocannon)}, ours ${rate(figures.ours)}`,
        cpu: cpuBeside(figures.ours, figures.autocannon),
      },
      {
        what: 'load, asked for 10,000/s: what it held of that',
        bar: { least: 0.99, most: 1.01 },
        unit: 'x',
        values: held.fast.map((each) => each.perSecond / 10_000),
        peer: `in flight at most 1000; 1 of 100 began ${digits(median(held.fast.map((each) => each.begunP99)))} ms after it was due`,
      },
      {
        what: 'load, asked for 1,000/s: how long after it was due a callback began, p99',
        bar: { most: 2 },
        unit: 'ms',
        values: held.slow.map((each) => each.begunP99),
        peer: 'timers count whole milliseconds',
      },
    ]
    if (!existsSync(locust)) return rows
    const theirs = await takeTurns(2, { locust: () => postWithLocust(server, options) })
    const other = median(perSecond(theirs.locust))
    return [
      ...rows,
      {
        what: 'load: the same beside one process of Locust, which signs and judges as well',
        bar: { least: 4 },
        unit: 'x',
        values: perSecond(figures.ours).map((each) => each / other),
        peer: `Locust ${rate(theirs.locust)}, ours ${rate(figures.ours)}`,
      },
    ]
  } finally {
    await Promise.all([server, ours, cannon].map((peer) => peer.stop()))
  }
}

export const measures: Measure[] = [{ name: 'load', what: 'load beside other load generators', run: measure }]
