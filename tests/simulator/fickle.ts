import { createReceiver } from '../../mocks/receiver.ts'
import { type Arrival, record, sdkAppId } from '../support/recorder.ts'

/** The Random of the message that a callback is about. */
export const randomOf = ({ body }: Arrival): number => JSON.parse(body).Random

/** A receiver that answers, or keeps silent for as long as the connection lasts. */
export async function fickle() {
  const behaviour = { isSilent: (_random: number): boolean => false }
  const receive = createReceiver({ sdkAppId })
  const recorder = await record(async (request) => {
    const { Random: random } = (await request.clone().json()) as { Random: number }
    return behaviour.isSilent(random) ? new Promise<Response>(() => {}) : receive(request)
  })
  return { ...recorder, behaviour }
}
