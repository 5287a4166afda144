// Hostile receivers over TLS. Each must get the right failure, described in one line without control characters.
import { expect, test } from 'vitest'
import { freshFolder, here } from '../support/cli.ts'
import { alert } from '../support/names.ts'
import { dice } from './dice.ts'
import { findOrders } from './outputs.ts'
import { issueAll, openTls, tlsFlags, tlsKinds } from './tls.ts'
import { fits, type Told, told } from './verbs.ts'

const all = issueAll(freshFolder())

test.each(tlsKinds)('where $name', { timeout: 30_000 }, async (kind) => {
  const { url, close } = await openTls(kind, all, dice(7))
  const timeout = ['--timeout', kind.isSlow ? '300ms' : '2s']
  const { code, stdout, stderr } = await here(['trigger', alert, '--target', url, '--json', ...tlsFlags(kind, all), ...timeout])
  await close()
  const { verdict } = JSON.parse(stdout) as { verdict: Told }
  expect(fits(verdict, kind.expects), told(verdict)).toBe(true)
  expect([...findOrders(stdout), ...findOrders(stderr)]).toEqual([])
  expect(code).toBe({ acknowledged: 0, unreachable: 3, certificate: 3, 'client-certificate': 3 }[verdict.failure ?? verdict.outcome] ?? 1)
})
