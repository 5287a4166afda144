import { digits, type Measure, median, type Options, type Row } from '../measure.ts'
import type { MemoryJob } from '../peers/memory.ts'
import { startPeer } from '../processes.ts'

const works: { work: MemoryJob['work']; what: string }[] = [
  { work: 'deliveries', what: 'deliveries over loopback, signed and judged' },
  { work: 'callbacks', what: 'callbacks to the reference receiver' },
  { work: 'calls', what: 'REST calls, some of which cause a callback' },
]

async function measure({ isShort }: Options): Promise<Row[]> {
  const rows: Row[] = []
  for (const { work, what } of works) {
    const count = isShort ? 10_000 : 200_000
    const samples = isShort ? 20 : 40
    const peer = await startPeer('peers/memory.ts', [], ['--expose-gc'])
    try {
      const { heap, resident } = await peer.ask<{ heap: number[]; resident: number[] }>({ work, count, samples } satisfies MemoryJob)
      const quarter = (values: number[], which: number) => values.slice(((which - 1) * samples) / 4, (which * samples) / 4)
      const [second, last] = [quarter(heap, 2), quarter(heap, 4)]
      const mib = (bytes: number) => digits(bytes / 1024 / 1024)
      rows.push({
        what: `memory over ${count.toLocaleString('en')} ${what}: the last quarter beside the second`,
        bar: { most: 1.05 },
        unit: 'x',
        values: last.map((value) => value / median(second)),
        peer: `heap ${mib(median(second))} MiB, then ${mib(median(last))} MiB; resident ${mib(median(quarter(resident, 2)))} MiB, then ${mib(median(quarter(resident, 4)))} MiB`,
      })
    } finally {
      await peer.stop()
    }
  }
  return rows
}

export const measures: Measure[] = [{ name: 'memory', what: 'memory over many deliveries and calls', run: measure }]
