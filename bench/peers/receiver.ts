// The reference receiver in a process of its own, without the printing of `listen`. Asked, it says how many callbacks came.
import { subscribe } from 'node:diagnostics_channel'
import { serveReceiver } from '../../mocks/servers.ts'
import { answerQuestions, sdkAppId, token } from '../processes.ts'

let count = 0
subscribe('http.server.request.start', () => {
  count++
})
const { url } = await serveReceiver({ sdkAppId, token })
answerQuestions(url, async () => ({ count }))
