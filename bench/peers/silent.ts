// A server that never answers, and remembers when each request arrived, by the clock that all processes share.
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { answerQuestions } from '../processes.ts'

let arrivedAt: Record<string, number> = {}
const server = createServer((socket) => {
  socket.on('error', () => {})
  socket.once('data', (chunk) => {
    const id = /"id":"(\d+)"/.exec(chunk.toString('latin1'))?.[1]
    if (id !== undefined) arrivedAt[id] = Number(process.hrtime.bigint()) / 1e6
  })
})
await once(server.listen(0, '127.0.0.1', 1024), 'listening')
answerQuestions<{ clear?: true }>(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, async ({ clear }) => {
  if (clear) arrivedAt = {}
  return { arrivedAt }
})
