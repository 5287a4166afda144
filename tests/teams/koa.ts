import { bodyParser } from '@koa/bodyparser'
import Koa from 'koa'
import { findProblem } from './events.ts'
import { fail, listen, ok, sdkAppId, type Team } from './team.ts'

/**
 * Koa with @koa/bodyparser. Wrong: it parses only what is labelled as JSON and finds no fields elsewhere; there is no
 * route, so PUT is taken for POST; and U+FFFD is put where the bytes are no UTF-8.
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
