import { quotas } from '../api.ts'
import { byteLength, type Commands, command, RestError, reading } from '../call.ts'

/** @throws RestError 10004 for an ID that no bot can have */
function checkBotId(id: string): void {
  if (!id.startsWith('@RBT#') || byteLength(id) > quotas.userIdBytes)
    throw new RestError(10004, `the UserID of a bot begins with @RBT# and has at most ${quotas.userIdBytes} bytes`)
}

export const botCommands = {
  'openim_robot_http_svc/create_robot': command(({ request, state }) => {
    const { UserID: id, Nick: nick = '', FaceUrl: faceUrl = '', SelfSignature: signature = '' } = request
    checkBotId(id)
    if (byteLength(signature) > quotas.bot.signatureBytes)
      throw new RestError(10004, `SelfSignature is longer than ${quotas.bot.signatureBytes} bytes`)
    if (!state.bots.has(id) && state.bots.size >= quotas.bot.perApp)
      throw new RestError(10008, `an app has at most ${quotas.bot.perApp} bots`)
    state.bots.set(id, { nick, faceUrl, signature })
    return undefined
  }),
  'openim_robot_http_svc/delete_robot': command(({ request, state }) => {
    checkBotId(request.Robot_Account)
    state.bots.delete(request.Robot_Account)
    return undefined
  }),
  'openim_robot_http_svc/get_all_robots': reading(({ state }) => ({ Robot_Account: [...state.bots.keys()] })),
} satisfies Commands
