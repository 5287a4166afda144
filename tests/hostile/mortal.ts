// A correct receiver that crashes: the process exits when the request with this number arrives.
//
//   node tests/hostile/mortal.ts <number>
import { createReceiver } from '../../mocks/receiver.ts'
import { serve } from '../../src/server.ts'

const lastRequest = Number(process.argv[2])
const receive = createReceiver({ sdkAppId: '1400000001' })
let count = 0

const { url } = await serve((request) => {
  if (++count === lastRequest) process.exit(1)
  return receive(request)
})
process.stdout.write(`${url}\n`)
