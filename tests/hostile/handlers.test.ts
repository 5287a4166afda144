// Hostile handlers in the process of the checks. Each must get the right verdict, and none may harm or block the process.
import { expect, test } from 'vitest'
import { createCallbackClient } from '../../src/delivery/client.ts'
import type { FetchHandler } from '../../src/delivery/receiver.ts'
import { alert } from '../support/names.ts'
import { sdkAppId } from '../support/recorder.ts'
import { handlers } from './handlers.ts'
import { fits, told } from './verbs.ts'

const alarm = { ServiceName: 'openim', Command: 'batchsendmsg', Request: 510, Limit: 200 }

test.each(handlers)('one that $name', async ({ handle, expects }) => {
  const client = createCallbackClient({ target: handle as FetchHandler, sdkAppId, deadlineMs: 250 })
  const { verdict } = await client.send(alert, alarm)
  expect(fits(verdict, expects), told(verdict)).toBe(true)
})
