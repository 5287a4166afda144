// A right receiver whose process ends with the first request of some kind.
//
//   node tests/conformance/dying.ts sample|short-sign
import { serve } from '../../src/server.ts'
import { baseReceiver } from '../support/base-receiver.ts'

const [kind] = process.argv.slice(2)
const token = kind === 'short-sign' ? { token: 'my_token' } : {}
const { url } = await serve(
  baseReceiver('1400000001', {
    ...token,
    first: ({ query }) => {
      const sign = query.get('Sign')
      if (kind === 'sample' || (kind === 'short-sign' && sign !== null && sign.length > 0 && sign.length < 64)) process.exit(1)
      return undefined
    },
  }),
)
process.stdout.write(`${url}\n`)
