import { bodyParser } from '@koa/bodyparser'
import Koa from 'koa'
import { findProblem } from './events.ts'
import { fail, listen, ok, sdkAppId, type Team } from './team.ts'

/**
 * Koa with @koa/bodyparser. Wrong in three points: it parses only bodies of a JSON type, and finds no fields in others. It has no
 * route, so it handles PUT like POST. It replaces bytes that are not UTF-8 with U+FFFD.
 */
export const koa: Team = (onEvent) => {
  const app = new Koa()
  app.silent = true
  app.use(bodyParser())
  app.use((ctx) => {
    if (ctx.query.SdkAppid !== sdkAppId) {
      ctx.body = fail('wrong SdkAppid')
      return
    }
    const problem = findProblem(ctx.query.CallbackCommand, ctx.request.body)
    ctx.body = problem === undefined ? ok : fail(problem)
    if (problem === undefined) onEvent(ctx.request.body as object)
  })
  return listen(app.callback())
}
