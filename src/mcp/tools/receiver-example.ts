import { requestTimeTolerance } from '../../contract/contract.ts'
import { openSwitches } from '../../contract/switches.ts'
import { vectors } from '../../export/vectors.ts'
import { choice } from '../arguments.ts'
import { defineTool } from '../tool.ts'

/** The examples that are in the package, by what they are written with. */
export const exampleFiles = {
  express: 'examples/express/server.ts',
  fastify: 'examples/fastify/server.ts',
  hono: 'examples/hono/server.ts',
  next: 'examples/next/app/im/route.ts',
  go: 'examples/go/main.go',
  python: 'examples/python/main.py',
  java: 'examples/java/src/main/java/ChatWebhook.java',
  php: 'examples/php/public/index.php',
} as const

const stacks = Object.keys(exampleFiles) as (keyof typeof exampleFiles)[]

const rule = `Sign is the SHA-256 of the token directly followed by the text of RequestTime, as 64 hexadecimal digits in lower case. RequestTime is in Unix seconds. Refuse a callback whose Sign differs, whose RequestTime is more than ${requestTimeTolerance} s from your clock, or that lacks one of them.`

/** A right receiver to copy, and how callbacks are signed. */
export const receiverExample = defineTool({
  name: 'receiver_example',
  title: 'A right receiver to copy',
  description:
    'The source of a short receiver that passes every check, in the stack of your choice, to copy or to compare with. Without a stack: the stacks, the rule of the signature, and signed callbacks for unit tests. The receivers of express, fastify, go, python, java and php need nothing of chatproof; those of hono and next use createReceiver of the package.',
  input: { stack: choice(stacks, 'The language or the framework of the receiver.') },
  output: {
    stacks: { type: 'array', description: 'The stacks that have an example.' },
    stack: { type: 'string', description: 'The stack of the source.' },
    file: { type: 'string', description: 'Where the source is in the package chatproof.' },
    source: { type: 'string', description: 'The source of the receiver.' },
    signature: { type: 'object', description: 'The rule of the signature, and one that is right.' },
    vectors: {
      type: 'object',
      description: 'Signed callbacks, each with what a right receiver does with it; the package has all as chatproof/vectors.json.',
    },
  },
  readsOnly: true,
  more: 'The file is in the package, and chatproof/vectors.json has all vectors.',
  run({ stack }, { readPackaged, webhooks }) {
    if (stack !== undefined) {
      const file = exampleFiles[stack]
      return {
        text: `A right receiver with ${stack}: ${file} of the package chatproof. SDK_APP_ID and CHAT_TOKEN come from the environment. Replace what stands below "Do your work here".`,
        data: { stack, file, source: readPackaged(file) },
      }
    }
    const all = vectors(openSwitches(webhooks).webhooks.slice(0, 1))
    const { token, clock, sdkAppId, callbacks } = all
    const query = new URLSearchParams(callbacks[0]?.path.split('?')[1])
    return {
      text: `Examples: ${stacks.join(', ')}. ${rule}`,
      data: {
        stacks,
        signature: { rule, token, RequestTime: String(clock), Sign: query.get('Sign') },
        vectors: { token, clock, sdkAppId, callbacks },
      },
    }
  },
})
