import { join } from 'node:path'
import { digits, type Measure, median, type Options, type Row, takeTurns } from '../measure.ts'
import { bin, freePort, prismBin, root, sdkAppId, start, stop, untilListening } from '../processes.ts'
import { restCalls, restPath } from '../requests.ts'

/** From the start of the process to its first reply, in seconds. */
async function untilReply(argsFor: (port: string) => readonly string[]): Promise<number> {
  const port = await freePort()
  const [api, body] = restCalls[0] as (typeof restCalls)[number]
  const startedAt = performance.now()
  const child = start(argsFor(String(port)))
  try {
    await untilListening(port, child)
    const headers = { 'content-type': 'application/json' }
    const reply = await fetch(`http://127.0.0.1:${port}${restPath(api)}`, { method: 'POST', headers, body: JSON.stringify(body(1)) })
    const text = await reply.text()
    if (!/"ActionStatus":\s*"OK"/.test(text)) throw new Error(`The first reply is ${text}`)
    return (performance.now() - startedAt) / 1000
  } finally {
    await stop(child, 'SIGKILL')
  }
}

async function measure({ isShort, rounds }: Options): Promise<Row[]> {
  const ours = () => untilReply((port) => [bin, 'mock', '--port', port, '--sdk-app-id', sdkAppId])
  const prism = () => untilReply((port) => [prismBin, 'mock', join(root, 'spec/chat-api.yaml'), '-p', port])
  await ours()
  const theirs = await takeTurns(isShort ? 1 : 3, { prism })
  const turns = await takeTurns(rounds, { ours })
  const peer = `prism mock ${digits(median(theirs.prism))} s`
  return [{ what: '`mock`, from its start to the first reply', bar: { most: 0.35 }, unit: 's', values: turns.ours, peer }]
}

export const measures: Measure[] = [{ name: 'ready', what: 'until mock answers', run: measure }]
