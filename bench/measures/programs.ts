import { join } from 'node:path'
import { compose, sampleOf } from '../../src/callback/callback.ts'
import { findWebhook } from '../../src/contract/contract.ts'
import { type Bar, digits, type Measure, median, type Options, type Row, ratios, takeTurns } from '../measure.ts'
import { bin, type Peer, prismBin, sdkAppId, startPeer, token } from '../processes.ts'
import { mebibytesOf, secondsOf } from '../whole.ts'

const nothing = ['-e', '0']
const ms = (seconds: readonly number[]) => `${digits(median(seconds) * 1000)} ms`

/** More rounds than a load takes: each is short, and the machine's mood shows. */
const often = ({ rounds }: Options) => rounds * 2

async function withReceiver(act: (receiver: Peer) => Promise<Row[]>): Promise<Row[]> {
  const receiver = await startPeer('peers/receiver.ts')
  try {
    return await act(receiver)
  } finally {
    await receiver.stop()
  }
}

const trigger = (options: Options) =>
  withReceiver(async ({ url }) => {
    const identity = ['--sdk-app-id', sdkAppId, '--token', token]
    const args = [bin, 'trigger', 'Alert.RequestOverLimit', '--target', `${url}/im`, '--count', '100', ...identity]
    secondsOf(args)
    const { node, ours } = await takeTurns(often(options), { node: () => secondsOf(nothing), ours: () => secondsOf(args) })
    const memory = await takeTurns(3, { node: () => mebibytesOf(nothing, options.folder), ours: () => mebibytesOf(args, options.folder) })
    const what = '`trigger --count 100`, the whole process'
    return [
      { what, bar: { most: 0.3 }, unit: 's', values: ours, peer: `node -e 0 ${ms(node)}` },
      {
        what: `${what}: most memory`,
        bar: { most: 80 },
        unit: 'MiB',
        values: memory.ours,
        peer: `node -e 0 ${digits(median(memory.node))} MiB`,
      },
    ]
  })

/** All checks of these webhooks, as a process. */
const check = (options: Options, more: readonly string[], what: string, bars: { seconds: Bar; memory: Bar }) =>
  withReceiver(async (receiver) => {
    const countOf = async () => (await receiver.ask<{ count: number }>({})).count
    const args = [bin, 'check', `${receiver.url}/im`, '--sdk-app-id', sdkAppId, '--token', token, ...more]
    const before = await countOf()
    secondsOf(args)
    const requests = (await countOf()) - before
    const webhook = findWebhook('Alert.RequestOverLimit')
    const loop = () => {
      const callback = compose({ webhook, target: `${receiver.url}/im`, sdkAppId, token }, Date.now())
      const file = join(import.meta.dirname, '../peers/loop.mjs')
      return secondsOf([file, callback.url, String(requests), '16', JSON.stringify(sampleOf(webhook).body)])
    }
    const turns = await takeTurns(often(options), { node: () => secondsOf(nothing), loop, ours: () => secondsOf(args) })
    const memory = await takeTurns(3, { node: () => mebibytesOf(nothing, options.folder), ours: () => mebibytesOf(args, options.folder) })
    const whole = `${what}, a right receiver on loopback, ${requests} requests, the whole process`
    const peer = `bare undici loop ${ms(turns.loop)}, node -e 0 ${ms(turns.node)}`
    return [
      { what: whole, bar: bars.seconds, unit: 's', values: turns.ours, peer },
      {
        what: `${whole}: most memory`,
        bar: bars.memory,
        unit: 'MiB',
        values: memory.ours,
        peer: `node -e 0 ${digits(median(memory.node))} MiB`,
      },
      { what: `${whole}, beside a bare undici loop`, bar: { most: 2 }, unit: 'x', values: ratios(turns.ours, turns.loop), peer },
    ]
  })

const startUp = async (options: Options): Promise<Row[]> => {
  const prism = await takeTurns(options.isShort ? 1 : 3, { prism: () => secondsOf([prismBin, '--version']) })
  const verbs = ['--version', 'list']
  for (const verb of verbs) secondsOf([bin, verb])
  const turns = await takeTurns(often(options) * 2, {
    node: () => secondsOf(nothing),
    '--version': () => secondsOf([bin, '--version']),
    list: () => secondsOf([bin, 'list']),
  })
  return verbs.map((verb) => ({
    what: `\`${verb}\`, beside node -e 0`,
    bar: { most: 2 },
    unit: 'x',
    values: ratios(turns[verb as 'list'], turns.node),
    peer: `node -e 0 ${ms(turns.node)}, ours ${ms(turns[verb as 'list'])}, prism --version ${ms(prism.prism)}`,
  }))
}

export const measures: Measure[] = [
  { name: 'trigger', what: 'trigger as a whole process', run: trigger },
  {
    name: 'check',
    what: 'check as a whole process',
    run: (options) => check(options, [], '`check`', { seconds: { most: 1 }, memory: { most: 120 } }),
  },
  {
    name: 'check-all',
    what: 'check of all webhooks as a whole process',
    run: (options) => check(options, ['--webhook', 'all'], '`check --webhook all`', { seconds: { most: 2 }, memory: { most: 160 } }),
  },
  { name: 'start', what: 'what starting takes', run: startUp },
]
