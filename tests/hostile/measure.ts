// Runs the checks in a process of its own, and prints the findings and the memory use.
//
//   node tests/hostile/measure.ts <url> | in-process
import type { FetchHandler } from '../../src/delivery/receiver.ts'
import { run } from '../support/findings.ts'
import { mostMegabytes } from '../support/memory.ts'

/** The output of this process. */
export interface Measurement {
  failed: string[]
  exitCode: number
  ms: number
  /** How far the memory of the process ever went beyond what it had at the start. */
  growthMb: number
}

/** Streams for ever, as fast as it is read. */
const endless: FetchHandler = () => {
  const pull = async (controller: ReadableStreamDefaultController) => {
    // Lets timers have their turn: a stream that does not would hold up the process it shares with the checks.
    await new Promise(setImmediate)
    controller.enqueue(new Uint8Array(64 * 1024).fill(0x20))
  }
  return new Response(new ReadableStream({ pull }))
}

const given = process.argv[2] ?? ''
const before = process.memoryUsage.rss()
const { findings, exitCode, ms } = await run({ target: given === 'in-process' ? endless : given, sdkAppId: '1400000001' })
const growthMb = (mostMegabytes() * 1024 * 1024 - before) / 1e6
process.stdout.write(`${JSON.stringify({ failed: findings.failed, exitCode, ms, growthMb } satisfies Measurement)}\n`)
process.exit()
