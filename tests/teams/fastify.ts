import fastify from 'fastify'
import { findProblem, findProblemInBytes } from './events.ts'
import { fail, listen, ok, sdkAppId, type Team } from './team.ts'

/**
 * Fastify with its default parsers. Nearly right: it answers 415 to a body without a Content-Type, it does not parse a body of type
 * text/plain, and it replaces bytes that are not UTF-8 with U+FFFD.
 */
export const fastifyDefault: Team = async (onEvent) => {
  const app = fastify()
  app.post<{ Querystring: Record<string, string> }>('/im', async ({ query, body }) => {
    if (query.SdkAppid !== sdkAppId) return fail('wrong SdkAppid')
    const problem = findProblem(query.CallbackCommand, body)
    if (problem !== undefined) return fail(problem)
    onEvent(body as object)
    return ok
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
  return listen(app.server)
}

/** Right: one parser for every label. */
export const fastifyAnyType: Team = async (onEvent) => {
  const app = fastify()
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, bytes, done) => done(null, bytes))
  app.post<{ Querystring: Record<string, string> }>('/im', async ({ query, body }) => {
    if (query.SdkAppid !== sdkAppId) return fail('wrong SdkAppid')
    const found = findProblemInBytes(query.CallbackCommand, (body as Buffer | undefined) ?? Buffer.alloc(0))
    if ('problem' in found) return fail(found.problem)
    onEvent(found.event)
    return ok
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
  return listen(app.server)
}
