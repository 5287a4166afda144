import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { type CliOptions, cleanEnv, freshFolder, root } from './cli.ts'
import { atEnd } from './closing.ts'

/** What a tool answered. */
export interface Answered {
  isError: boolean
  /** The text for people. */
  text: string
  // biome-ignore lint/suspicious/noExplicitAny: each tool has another shape, which the client has compared with the schema of the tool
  data: any
}

/** A server of `chatproof mcp` with a client. */
export interface Agent {
  client: Client
  call(name: string, args?: Record<string, unknown>, options?: { signal?: AbortSignal; timeout?: number }): Promise<Answered>
  /** All that the server has said so far: each message on stdout, and stderr. */
  said(): string
  /** What the client could not read on stdout. */
  unread: Error[]
  folder: string
}

export interface AgentOptions extends CliOptions {
  /** How it finds out which revision of the protocol to speak: `auto` asks, and `legacy` initializes, as most clients do. */
  mode?: 'auto' | 'legacy'
}

/** Starts `chatproof mcp` as a client does, in an empty folder if none is given. */
export async function startAgent(
  args: readonly string[] = [],
  { env, cwd: folder = freshFolder(), entry = join(root, 'src/cli.ts'), mode = 'legacy' }: AgentOptions = {},
): Promise<Agent> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [entry, 'mcp', ...args],
    env: cleanEnv(env) as Record<string, string>,
    cwd: folder,
    stderr: 'pipe',
  })
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } })
  const [messages, unread]: [string[], Error[]] = [[], []]
  let stderr = ''
  transport.stderr?.on('data', (chunk) => {
    stderr += chunk
  })
  client.onerror = (error) => unread.push(error)
  await client.connect(transport)
  const { onmessage } = transport
  transport.onmessage = (message) => {
    messages.push(JSON.stringify(message))
    onmessage?.(message)
  }
  atEnd(() => client.close())
  return {
    client,
    async call(name, given = {}, options) {
      const { isError = false, content, structuredContent } = await client.callTool({ name, arguments: given }, options)
      const [first] = content as { text: string }[]
      return { isError, text: first?.text ?? '', data: structuredContent }
    },
    said: () => [...messages, stderr].join('\n'),
    unread,
    folder,
  }
}
