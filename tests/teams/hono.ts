import { Hono } from 'hono'
import { serve } from '../../src/server.ts'
import { findProblem, findProblemInBytes } from './events.ts'
import { fail, ok, sdkAppId, type Team } from './team.ts'

/**
 * Hono on @hono/node-server. Wrong in one point: c.req.json() throws if the body is not JSON, and Hono answers every exception with
 * 500. It also reads the first of two SdkAppid, and it replaces bytes that are not UTF-8 with U+FFFD.
 */
export const honoJson: Team = (onEvent) => {
  const app = new Hono().post('/im', async (c) => {
    if (c.req.query('SdkAppid') !== sdkAppId) return c.json(fail('wrong SdkAppid'))
    const event = await c.req.json()
    const problem = findProblem(c.req.query('CallbackCommand'), event)
    if (problem !== undefined) return c.json(fail(problem))
    onEvent(event)
    return c.json(ok)
  })
  app.onError((_error, c) => c.text('Internal Server Error', 500))
  return serve(app.fetch)
}

/** Right. */
export const honoBytes: Team = (onEvent) => {
  const app = new Hono().post('/im', async (c) => {
    if (c.req.queries('SdkAppid')?.join() !== sdkAppId) return c.json(fail('wrong SdkAppid'))
    const found = findProblemInBytes(c.req.query('CallbackCommand'), new Uint8Array(await c.req.arrayBuffer()))
    if ('problem' in found) return c.json(fail(found.problem))
    onEvent(found.event)
    return c.json(ok)
  })
  return serve(app.fetch)
}
