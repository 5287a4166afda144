import { type Bar, type Measure, type Options, type Row, ratios, takeTurns } from '../measure.ts'
import type { PostJob } from '../peers/poster.ts'
import { startPeer } from '../processes.ts'
import { cpuBeside, type Figure, rate } from '../servers.ts'

const peers: { name: 'pool' | 'fetch'; what: string; bar: Bar }[] = [
  { name: 'pool', what: 'a bare undici Pool', bar: { least: 0.8 } },
  { name: 'fetch', what: 'global fetch', bar: { least: 4 } },
]

async function measure(options: Options): Promise<Row[]> {
  const [server, ours, pool, fetch] = await Promise.all([
    startPeer('peers/raw.ts'),
    ...['ours', 'pool', 'fetch'].map((way) => startPeer('peers/poster.ts', [way])),
  ] as const)
  const posters = { pool, ours, fetch } as Record<'pool' | 'ours' | 'fetch', typeof server>
  const rows: Row[] = []
  try {
    for (const inFlight of [10, 50]) {
      const post = (name: keyof typeof posters) => () =>
        posters[name].ask<Figure>({ url: server.url, inFlight, ms: options.loadMs } satisfies PostJob)
      const contenders = { pool: post('pool'), ours: post('ours'), fetch: post('fetch') }
      await takeTurns(2, contenders)
      const figures = await takeTurns(options.rounds, contenders)
      for (const { name, what, bar } of peers) {
        rows.push({
          what: `posting: signed, reply judged, ${inFlight} in flight, beside ${what}`,
          bar,
          unit: 'x',
          values: ratios(...([figures.ours, figures[name]].map((all) => all.map((each) => each.perSecond)) as [number[], number[]])),
          peer: `${what} ${rate(figures[name])}, ours ${rate(figures.ours)}`,
          cpu: cpuBeside(figures.ours, figures[name]),
        })
      }
    }
    return rows
  } finally {
    await Promise.all([server, ours, pool, fetch].map((peer) => peer?.stop()))
  }
}

export const measures: Measure[] = [{ name: 'posting', what: 'posting callbacks and judging the replies', run: measure }]
