import { ChatproofError } from './error.ts'
import { say } from './say.ts'

/** What Node says of a module that is not there: the program is CommonJS, the library has modules. */
const missing = ['MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND']

/**
 * Imports a module that needs an optional peer dependency.
 *
 * @param door the entry point that needs the peer, for the message
 * @throws ChatproofError `usage`, with the command that installs the peer, when the peer is missing
 */
export async function loadPeer<Module>(peer: string, door: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load()
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    if (!missing.includes(code) || !message.includes(`'${peer}'`)) throw error
    throw new ChatproofError('usage', say`${door} needs ${peer}, which is not installed here: run \`npm install --save-dev ${peer}\`.`)
  }
}
