import { type Hostile, hostile, open, type Until } from './receivers.ts'
import type { Meeting } from './verbs.ts'

const [count, seeds] = readRound(process.env.HOSTILE_RECEIVERS)

/** How many meetings there are at once. */
const width = 4

/** The longest reply that is met beside others, in bytes: to read longer ones takes time from right replies, which would be late. */
const mostBeside = 250_000

function readRound(text: string | undefined): [number | undefined, number[]] {
  const [number = '', list = ''] = (text ?? '@7').split('@')
  return [number === '' ? undefined : Number(number), list.split(',').map(Number)]
}

/** Has a verb meet so many receivers of each seed, or one of several equal parts of them, and answers what was wrong. */
export async function meet(
  meeting: Meeting,
  usual: number,
  { rightFor = 0, part: [part, parts] = [1, 1] }: { rightFor?: Until; part?: readonly [number, number] } = {},
): Promise<string[]> {
  const faults: string[] = []
  const receivers = seeds.flatMap((seed) => Array.from({ length: count ?? usual }, (_, index) => hostile(seed, index)))
  const met = receivers.filter(({ when }, index) => index % parts === part - 1 && (rightFor === 0 || when === 'request'))
  const work = async (waiting: Iterable<Hostile>) => {
    for (const receiver of waiting) {
      const running = await open(receiver, rightFor)
      const found = await meeting(receiver, running).catch((error: unknown) => [`threw ${error instanceof Error ? error.stack : error}`])
      faults.push(...found.map((fault) => `${receiver.name}: ${fault}`))
      await running.close()
    }
  }
  const small = met.filter(({ bytes }) => bytes.length <= mostBeside).values()
  await Promise.all(Array.from({ length: width }, () => work(small)))
  await work(met.filter(({ bytes }) => bytes.length > mostBeside))
  return faults
}
