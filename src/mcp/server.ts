import { Readable, Writable } from 'node:stream'
import { McpServer, ProtocolError, ProtocolErrorCode } from '@modelcontextprotocol/server'
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio'
import { ChatproofError } from '../error.ts'
import { type Hide, hiderFor } from '../secrets/secrets.ts'
import { suggest } from '../suggest.ts'
import { excerpt, oneLine, quote, toJsonText, visible } from '../text.ts'
import { readArguments, schemaOf, usage } from './arguments.ts'
import { readable } from './cut.ts'
import type { Answer, Session, Tool } from './tool.ts'
import { tools } from './tools/all.ts'

/** Where the messages of the protocol come from and go to. */
export interface Wire {
  input: AsyncIterable<Uint8Array>
  /** Writes one message, which is one line. */
  write(line: string): Promise<void>
  /** Aborted when the user ends the program. */
  interrupted: AbortSignal
}

const instructions =
  'Tools for receivers of the webhooks (callbacks) of Tencent Chat. To write a receiver: contract for the fields, receiver_example for the form, check_receiver to prove it; explain_failure says why something failed. simulator is a Chat backend that causes callbacks.'

const cutSchema = {
  type: 'array',
  items: { type: 'string' },
  description: 'What was left out of this answer, and how to see it. Absent when it is whole.',
}

/**
 * Serves the tools until the input ends, or the user ends the program. What a session has opened is closed.
 *
 * @throws ChatproofError `usage` when the client sent what no message may be
 */
export async function serveTools(session: Session, wire: Wire): Promise<void> {
  const ended = Promise.withResolvers<void>()
  const hide = hiderFor(session)
  let isRead = false
  const input = readingFrom(wire, () => {
    isRead = true
    ended.resolve()
  })
  const transport = new Transport(Readable.from(input), writingTo(wire))
  void transport.closed.then(ended.resolve)
  const onerror = ({ message }: Error) => session.tell(`A message of the client was not understood: ${excerpt(message)}`)
  const handle = serveStdio(() => createServer(session, hide), { transport, onerror })
  try {
    await ended.promise
  } finally {
    // Calls that go on are aborted by it.
    await handle.close()
    await Promise.all([...session.open].map((each) => each.close()))
  }
  if (!isRead) throw usage('The connection was closed, because a message of the client was longer than 10 MB.')
}

/** The input to its end. That the user has ended the program is an end, and no error. */
async function* readingFrom({ input, interrupted }: Wire, onEnd: () => void): AsyncGenerator<Uint8Array> {
  try {
    yield* input
  } catch (error) {
    if (!interrupted.aborted) throw error
  } finally {
    onEnd()
  }
}

/** Tells when it is closed, whoever closes it. */
class Transport extends StdioServerTransport {
  readonly #closed = Promise.withResolvers<void>()

  get closed(): Promise<void> {
    return this.#closed.promise
  }

  override async close(): Promise<void> {
    await super.close()
    this.#closed.resolve()
  }
}

function writingTo(wire: Wire): Writable {
  const output = new Writable({
    decodeStrings: false,
    write: (line: string, _encoding, done) => void wire.write(line.replace(/\n$/, '')).then(() => done(), done),
  })
  // Each answer that waits for the reader listens to it.
  return output.setMaxListeners(0)
}

function createServer(session: Session, hide: Hide): McpServer {
  const server = new McpServer({ name: 'chatproof', version: session.version }, { instructions })
  server.server.registerCapabilities({ tools: {} })
  server.server.setRequestHandler('tools/list', () => ({ tools: tools.map(listed) }))
  // Its own reading of arguments would say what is wrong in words that name no argument, and could repeat a secret.
  server.server.setRequestHandler('tools/call', async ({ params }, { mcpReq: { signal } }) => {
    const tool = tools.find(({ name }) => name === params.name)
    if (tool === undefined) {
      const nearest = suggest(
        params.name,
        tools.map(({ name }) => name),
      )
      throw new ProtocolError(ProtocolErrorCode.InvalidParams, hide(`There is no tool ${quote(params.name)}.${nearest}`))
    }
    return answer(tool, params.arguments, session, signal, hide)
  })
  return server
}

function listed({ name, title, description, input, output, readsOnly }: Tool) {
  const properties = { ...output, cut: cutSchema }
  return {
    name,
    title,
    description,
    inputSchema: schemaOf(input),
    outputSchema: { type: 'object' as const, properties },
    annotations: { title, readOnlyHint: readsOnly, destructiveHint: false, openWorldHint: !readsOnly },
  }
}

async function answer(tool: Tool, given: unknown, session: Session, signal: AbortSignal, hide: Hide) {
  try {
    return shown(tool, await tool.run(readArguments(tool.name, tool.input, given), session, signal), hide)
  } catch (error) {
    return { isError: true, content: [{ type: 'text' as const, text: hide(oneLine(problemOf(error, session, signal))) }] }
  }
}

/** Expected errors have a sentence. Another is a bug: it goes to the log, and not to the caller. */
function problemOf(error: unknown, session: Session, signal: AbortSignal): string {
  if (error instanceof ChatproofError) return error.message
  if (signal.aborted) return 'The call was cancelled.'
  session.onError(error)
  return 'chatproof has an internal error, and its log (stderr) says which: please report it.'
}

/**
 * Secrets are hidden before anything is cut. The names of the answer's own fields are no secrets. The data are there as text too: many
 * clients show their model nothing else.
 */
function shown({ more }: Tool, { text, data }: Answer, hide: Hide) {
  const hidden = Object.fromEntries(Object.entries(data).map(([name, value]) => [name, hide(value)]))
  const { data: whole, cut } = readable(hidden)
  const structuredContent = { ...whole, ...(cut.length > 0 && { cut: [...cut, more] }) }
  const note = cut.length > 0 ? `\nThis answer was cut: ${cut[0]} ${more}` : ''
  const texts = [visible(hide(`${text}${note}`)), toJsonText(structuredContent)]
  return { content: texts.map((each) => ({ type: 'text' as const, text: each })), structuredContent }
}
