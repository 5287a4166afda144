import express, { type ErrorRequestHandler } from 'express'
import { findProblemInBytes } from './events.ts'
import { fail, listen, ok, sdkAppId, type Team } from './team.ts'

/**
 * Express as in most tutorials. Wrong in three points: express.json() reads only bodies of type application/json. For other types
 * `req.body` is undefined, which throws. The error page of Express shows the stack. Nothing checks the fields or the command in the
 * query.
 */
export const expressJson: Team = (onEvent) => {
  const app = express()
  app.use(express.json())
  app.post('/im', (req, res) => {
    if (req.query.SdkAppid !== sdkAppId) return void res.json(fail('wrong SdkAppid'))
    const { CallbackCommand } = req.body
    if (typeof CallbackCommand === 'string' && CallbackCommand.startsWith('Group.')) onEvent(req.body)
    res.json(ok)
  })
  return listen(app as never)
}

/** Right: takes the body as bytes whatever its label, and has an error handler of its own. */
export const expressRaw: Team = (onEvent) => {
  const app = express()
  app.use(express.raw({ type: () => true }))
  app.post('/im', (req, res) => {
    if (req.query.SdkAppid !== sdkAppId) return void res.json(fail('wrong SdkAppid'))
    const found = findProblemInBytes(req.query.CallbackCommand, req.body ?? Buffer.alloc(0))
    if ('problem' in found) return void res.json(fail(found.problem))
    res.json(ok)
    onEvent(found.event)
  })
  const onError: ErrorRequestHandler = (error, _req, res, _next) => void res.status(error.status ?? 500).json(fail('wrong request'))
  app.use(onError)
  return listen(app as never)
}
