import { serve } from '../../src/server.ts'
import { findProblemInBytes } from './events.ts'
import { fail, ok, sdkAppId, type Team } from './team.ts'

/**
 * A route handler of Next. Right, except that it refuses with 403 and its own JSON. Chat counts that as a webhook failure, not as a
 * refusal.
 */
const createRoute = (onEvent: (event: object) => void) => ({
  async POST(request: Request): Promise<Response> {
    const { searchParams } = new URL(request.url)
    if (searchParams.getAll('SdkAppid').join() !== sdkAppId) return Response.json({ error: 'forbidden' }, { status: 403 })
    const found = findProblemInBytes(searchParams.get('CallbackCommand'), new Uint8Array(await request.arrayBuffer()))
    if ('problem' in found) return Response.json(fail(found.problem), { status: 400 })
    onEvent(found.event)
    return Response.json(ok)
  },
})

/** What Next does around the handler: 405 for the methods that are not exported, 204 for OPTIONS. */
export const next: Team = (onEvent) => {
  const { POST } = createRoute(onEvent)
  return serve((request) => {
    if (request.method === 'POST') return POST(request)
    return new Response(null, request.method === 'OPTIONS' ? { status: 204, headers: { allow: 'OPTIONS, POST' } } : { status: 405 })
  })
}
