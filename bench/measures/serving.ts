import type { LoadJob } from '../load.ts'
import { type Bar, type Measure, type Options, type Row, ratios, takeTurns } from '../measure.ts'
import { startPrism } from '../peers/prism.ts'
import { startPeer, stop } from '../processes.ts'
import { cpuBeside, type Figure, loadServer, rate, type Served, startMock, startVerb } from '../servers.ts'

interface Serving {
  name: string
  what: string
  kind: LoadJob['kind']
  start(options: Options): Promise<Served>
  /** A further server of ours to look at. */
  bare?: { what: string; file: string; bar: Bar }
  prism: string
  bars: { raw: Bar; prism: Bar }
}

const servings: Serving[] = [
  {
    name: 'receiver',
    what: 'receiver: `listen`, signed and validated callbacks, each printed',
    kind: 'callbacks',
    start: ({ folder }) => startVerb(folder, ['listen']),
    bare: { what: 'the reference receiver without printing', file: 'peers/receiver.ts', bar: { least: 0.75 } },
    prism: 'generated/prism.json',
    bars: { raw: { least: 0.5 }, prism: { least: 8 } },
  },
  {
    name: 'rest',
    what: 'REST API: `mock`, calls validated, counted and printed',
    kind: 'rest',
    start: ({ folder }) => startMock(folder),
    prism: 'spec/chat-api.yaml',
    bars: { raw: { least: 0.65 }, prism: { least: 5 } },
  },
]

async function measure({ what, kind, start, bare, prism, bars }: Serving, options: Options): Promise<Row[]> {
  const [load, raw, ours, theirs, plain] = await Promise.all([
    startPeer('load.ts'),
    startPeer('peers/raw.ts'),
    start(options),
    startPrism(prism),
    bare === undefined ? undefined : startPeer(bare.file),
  ])
  try {
    const under = (server: Served) => () => loadServer(load, server, kind, options)
    const contenders: Record<string, () => Promise<Figure>> = { raw: under(raw), ours: under(ours), prism: under(theirs) }
    if (plain !== undefined) contenders.bare = under(plain)
    // What V8 has not compiled yet is no part of the comparison.
    await takeTurns(1, contenders)
    const figures = (await takeTurns(options.rounds, contenders)) as Record<'raw' | 'ours' | 'prism' | 'bare', Figure[]>
    const compare = (what: string, name: 'ours' | 'bare', peer: 'raw' | 'prism', bar: Bar, values: number[]): Row => {
      const peerFigure = `${peer === 'raw' ? 'node:http' : 'Prism'} ${rate(figures[peer])}, ours ${rate(figures[name])}`
      return { what, unit: 'x', values, peer: peerFigure, cpu: cpuBeside(figures[name], figures[peer]), bar }
    }
    const valuesOf = (name: keyof typeof figures, value: keyof Figure) => figures[name].map((each) => each[value])
    const besideRaw = (name: 'ours' | 'bare') => ratios(valuesOf(name, 'perSecond'), valuesOf('raw', 'perSecond'))
    // Prism takes so much longer that it is compared by processor time: what is left of the machine does not count then.
    const besidePrism = ratios(valuesOf('prism', 'cpu'), valuesOf('ours', 'cpu'))
    return [
      compare(`${what}, beside raw node:http that parses the JSON`, 'ours', 'raw', bars.raw, besideRaw('ours')),
      compare(`${what}, beside Prism by processor time`, 'ours', 'prism', bars.prism, besidePrism),
      ...(bare === undefined ? [] : [compare(`${bare.what}, beside raw node:http`, 'bare', 'raw', bare.bar, besideRaw('bare'))]),
    ]
  } finally {
    await Promise.all([load.stop(), raw.stop(), plain?.stop(), stop(ours.child), stop(theirs.child, 'SIGKILL')])
  }
}

export const measures: Measure[] = servings.map((serving) => ({
  name: serving.name,
  what: serving.what,
  run: (options) => measure(serving, options),
}))
