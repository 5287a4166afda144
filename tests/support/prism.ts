import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLogger } from '@stoplight/prism-core'
import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { createServer } from '@stoplight/prism-http-server'
import { root } from './cli.ts'

/** Creates a Prism server from the projection: a receiver that validates every callback against the contract. */
export async function createPrism(): Promise<ReturnType<typeof createServer>> {
  return createServer(await getHttpOperationsFromSpec(JSON.parse(readFileSync(join(root, 'generated/prism.json'), 'utf8'))), {
    cors: false,
    config: {
      isProxy: false,
      validateRequest: true,
      validateResponse: true,
      checkSecurity: true,
      errors: true,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
    components: { logger: createLogger('test', { level: 'silent' }) },
  })
}
