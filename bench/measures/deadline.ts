import { findWebhook } from '../../src/contract/contract.ts'
import { deliver } from '../../src/delivery/delivery.ts'
import { urlReceiver } from '../../src/delivery/url-receiver.ts'
import { digits, type Measure, median, type Options, type Row } from '../measure.ts'
import { type Peer, sdkAppId, startPeer, token } from '../processes.ts'

const deadlineMs = 2000

/**
 * So many deliveries at once to a server that never answers: by how much the worst of them missed the deadline, in ms. `late`: after the server
 * read it. `own`: too early or too late by the reply's own ms, which begin with the first byte sent. Beside the server's clock a deadline would seem
 * early wherever the server read a callback late.
 */
async function worstOf(server: Peer, inFlight: number): Promise<{ late: number; own: number; byClock: number }> {
  const target = `${server.url}/im`
  const receiver = urlReceiver(target)
  const webhook = findWebhook('Alert.RequestOverLimit')
  await server.ask({ clear: true })
  const deliverOnce = async (id: string) => {
    const { reply } = await deliver({ webhook, target, sdkAppId, token, body: JSON.stringify({ id }) }, receiver.send, { deadlineMs })
    const settledAt = Number(process.hrtime.bigint()) / 1e6
    if (!('failure' in reply) || reply.failure !== 'timeout') throw new Error(`A silent server gave ${JSON.stringify(reply)}`)
    return { id, settledAt, own: Math.abs(reply.ms - deadlineMs) }
  }
  const startedAt = Number(process.hrtime.bigint()) / 1e6
  const settled = await Promise.all(Array.from({ length: inFlight }, (_, index) => deliverOnce(`${index}`)))
  const { arrivedAt } = await server.ask<{ arrivedAt: Record<string, number> }>({})
  await receiver.close()
  return {
    late: Math.max(...settled.map(({ id, settledAt }) => settledAt - (arrivedAt[id] ?? Number.NaN) - deadlineMs)),
    own: Math.max(...settled.map(({ own }) => own)),
    byClock: Math.max(...settled.map(({ settledAt }) => settledAt - startedAt - deadlineMs)),
  }
}

async function measure({ isShort, rounds }: Options): Promise<Row[]> {
  const server = await startPeer('peers/silent.ts')
  const rows: Row[] = []
  try {
    // A first delivery compiles what the others use; that is no part of a deadline.
    const receiver = urlReceiver(server.url)
    await deliver({ webhook: findWebhook('Alert.RequestOverLimit'), target: server.url, sdkAppId, token }, receiver.send, {
      deadlineMs: 20,
    })
    await receiver.close()
    for (const [inFlight, most] of [
      [1, 5],
      [200, 8],
    ] as const) {
      const figures: Awaited<ReturnType<typeof worstOf>>[] = []
      for (let round = 0; round < (isShort ? 1 : Math.min(rounds, 5)); round++) figures.push(await worstOf(server, inFlight))
      const medianOf = (name: 'late' | 'own' | 'byClock') => digits(median(figures.map((each) => each[name])))
      rows.push({
        what: `deadline of 2 s, ${inFlight} in flight to a server that never answers: the worst error of all rounds`,
        bar: { most },
        unit: 'ms',
        values: [Math.max(...figures.flatMap(({ late, own }) => [late, own]))],
        peer: `in the median round late by ${medianOf('late')} ms from the arrival of the callback, off by ${medianOf('own')} ms by the reply's own ms, and late by ${medianOf('byClock')} ms from the call of the first`,
      })
    }
    return rows
  } finally {
    await server.stop()
  }
}

export const measures: Measure[] = [{ name: 'deadline', what: 'how exact the deadline is', run: measure }]
