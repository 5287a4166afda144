import { setupServer } from 'msw/node'
import { chatBackend } from '../../mocks/handlers.ts'
import { createReceiver } from '../../mocks/receiver.ts'
import { type Measure, median, type Options, type Row, ratios, takeTurns } from '../measure.ts'
import { sdkAppId, token } from '../processes.ts'
import { restPath, text } from '../requests.ts'

const api = 'openim/sendmsg'
const asks = 'C2C.CallbackBeforeSendMsg'

/** Processor time of a call as tests make it: through MSW, with the receiver in the same process. In microseconds. */
async function timeCalls(webhooks: readonly string[], count: number): Promise<number> {
  const target = createReceiver({ sdkAppId, token })
  const chat = chatBackend({ sdkAppId, token, target, webhooks, limits: { [api]: 1e12 } })
  const server = setupServer(...chat.handlers)
  server.listen()
  try {
    const before = process.cpuUsage()
    for (let index = 0; index < count; index++) {
      const body = JSON.stringify({ To_Account: 'jared', MsgRandom: index, MsgBody: text('hello') })
      const reply = await fetch(`https://console.tim.qq.com${restPath(api)}`, { method: 'POST', body })
      if (!(await reply.text()).includes('"OK"')) throw new Error('The message was refused')
    }
    const { user, system } = process.cpuUsage(before)
    const asked = chat.deliveries.length > 0
    if (asked !== webhooks.includes(asks)) throw new Error(`The receiver was ${asked ? '' : 'not '}asked`)
    return (user + system) / count
  } finally {
    server.close()
    await chat.close()
  }
}

async function measure({ isShort, rounds }: Options): Promise<Row[]> {
  const count = isShort ? 200 : 1000
  const contenders = {
    asking: () => timeCalls([asks], count),
    plain: () => timeCalls(['Group.CallbackBeforeSendMsg'], count),
  }
  await takeTurns(1, contenders)
  const { asking, plain } = await takeTurns(rounds, contenders)
  const [ours, other] = [median(asking), median(plain)].map((each) => `${Math.round(each)} µs`)
  return [
    {
      what: 'a call through MSW that asks a receiver in the same process, beside one that asks nobody, by processor time',
      bar: { most: 2 },
      unit: 'x',
      values: ratios(asking, plain),
      peer: `asks nobody ${other}, asks ${ours}`,
    },
  ]
}

export const measures: Measure[] = [{ name: 'asking', what: 'what it takes to ask a receiver', run: measure }]
