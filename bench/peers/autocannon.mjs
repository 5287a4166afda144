// A process that posts one callback again and again with autocannon, which neither signs it nor reads the reply.
import autocannon from 'autocannon'
import { compose } from '../../src/callback/callback.ts'
import { findWebhook } from '../../src/contract/contract.ts'
import { answerQuestions, sdkAppId, token } from '../processes.ts'

answerQuestions('', async ({ url, inFlight, ms }) => {
  const plan = { webhook: findWebhook('Alert.RequestOverLimit'), target: `${url}/im`, sdkAppId, token }
  const { url: whole, method, headers, body } = compose(plan, Date.now())
  const before = process.cpuUsage()
  const startedAt = performance.now()
  // It counts whole seconds.
  const duration = Math.max(1, Math.round(ms / 1000))
  const result = await autocannon({ url: whole, method, headers, body, connections: inFlight, duration })
  const spent = performance.now() - startedAt
  const { user, system } = process.cpuUsage(before)
  if (result.non2xx + result.errors > 0) throw new Error(`${result.non2xx} replies were wrong, ${result.errors} failed`)
  return { perSecond: (result['2xx'] * 1000) / spent, cpu: (user + system) / result['2xx'] }
})
