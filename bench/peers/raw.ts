// The least that could be called a server of callbacks: node:http, which reads the body and parses it as JSON.
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerQuestions } from '../processes.ts'

const server = createServer((incoming, outgoing) => {
  const chunks: Buffer[] = []
  incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
  incoming.on('end', () => {
    const { CallbackCommand: command = '' } = JSON.parse(Buffer.concat(chunks).toString()) as { CallbackCommand?: string }
    const body = JSON.stringify({ ActionStatus: typeof command === 'string' ? 'OK' : 'FAIL', ErrorCode: 0, ErrorInfo: '' })
    outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
    outgoing.end(body)
  })
})
await once(server.listen(0, '127.0.0.1'), 'listening')
answerQuestions(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, async () => ({}))
