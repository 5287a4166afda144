import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { findWebhook } from '../contract/contract.ts'
import { ChatproofError } from '../error.ts'
import { say } from '../say.ts'

/** The contract in the form that Prism understands best. */
const projection = new URL('../../generated/prism.json', import.meta.url)

/** What Prism knows of each webhook that was asked about. Reading takes long, and the result is the same for everybody. */
const operationsRead = new Map<string, Promise<unknown[]>>()

/** The text of the projection, once it was needed. */
let text: string | undefined

/** A part of an OpenAPI description, with the fields that are used here. */
interface Description {
  components: Record<string, Record<string, unknown>>
  paths: { '/': { post: { requestBody: { content: Record<string, object> } } } }
}

/**
 * The part of the contract that one webhook needs. Prism compiles what it gets at the first request: for the whole contract that takes
 * longer than Chat waits.
 */
function descriptionOf(webhook: string): object {
  // The file is read here: Prism does not find a path in which a folder's name has a `?` or an escape such as %23.
  text ??= readFileSync(projection, 'utf8')
  // Prism writes into what it gets: it puts the target of each reference in its place.
  const { components, paths, ...rest } = JSON.parse(text) as Description
  const schema = { $ref: `#/components/schemas/${webhook}` }
  const content = { 'application/json': { schema: structuredClone(findWebhook(webhook).reply) } }
  const responses = { 200: { description: 'The reply', content } }
  const post = { ...paths['/'].post, requestBody: { required: true, content: { 'application/json': { schema } } }, responses }
  const needed: Record<string, Record<string, unknown>> = {}
  const collect = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { $ref } = node as { $ref?: unknown }
    const [, kind = '', name = ''] = typeof $ref === 'string' ? (/^#\/components\/(\w+)\/(.+)$/.exec($ref) ?? []) : []
    if (name !== '' && needed[kind]?.[name] === undefined) {
      const target = components[kind]?.[name]
      needed[kind] = { ...needed[kind], [name]: target }
      collect(target)
    }
    for (const child of Object.values(node)) collect(child)
  }
  collect(post)
  return { ...rest, components: { ...needed, securitySchemes: components.securitySchemes }, paths: { '/': { post } } }
}

/** One thing that Prism found: the fields that are used here. */
export interface Diagnostic {
  message: string
  code?: string | number
  path?: string[]
}

export interface PrismRequest {
  method: string
  url: { path: string; query: Record<string, string | string[]> }
  headers: Record<string, string>
  body?: unknown
}

export interface PrismReply {
  statusCode: number
  headers: Record<string, string>
  body?: unknown
}

/** What Prism found in a request and in its reply, or why the contract does not know such a request. */
export type PrismAnswer = { input: readonly Diagnostic[]; output: readonly Diagnostic[] } | { problem: string }

type PrismResult =
  | { _tag: 'Left'; left: Error & { detail?: string } }
  | { _tag: 'Right'; right: { validations: Exclude<PrismAnswer, { problem: string }> } }

/** The part of @stoplight/prism-http and prism-core that is used; both come with the optional peer @stoplight/prism-cli. */
interface PrismHttp {
  getHttpOperationsFromSpec(description: object): Promise<unknown[]>
  createInstance(config: object, components: object): { request(request: object, operations: unknown[]): () => Promise<PrismResult> }
}
interface PrismCore {
  createLogger(name: string, options: { level: string }): unknown
}

/**
 * Opens Prism with the contract, to ask it about finished exchanges.
 *
 * @param folder where Prism is looked for too, besides where this package is installed
 * @throws ChatproofError `usage` when Prism is not installed, or does not load
 */
export async function openPrism(
  folder: string,
): Promise<(webhook: string, request: PrismRequest, reply: PrismReply) => Promise<PrismAnswer>> {
  const { http, core } = load(folder)
  const prism = http.createInstance(
    { isProxy: false, validateRequest: true, validateResponse: true, checkSecurity: true, errors: false, mock: { dynamic: false } },
    {
      logger: core.createLogger('judge', { level: 'silent' }),
      // Prism would make up a reply here. It gets the real one instead.
      mock:
        ({ input }: { input: { data: { reply: PrismReply } } }) =>
        () => ({ _tag: 'Right', right: input.data.reply }),
    },
  )
  return async (webhook, request, reply) => {
    const operations = operationsRead.get(webhook) ?? http.getHttpOperationsFromSpec(descriptionOf(webhook))
    operationsRead.set(webhook, operations)
    const result = await prism.request({ ...request, reply }, await operations)()
    return result._tag === 'Right' ? result.right.validations : { problem: result.left.detail ?? result.left.message }
  }
}

function load(folder: string): { http: PrismHttp; core: PrismCore } {
  const command = '`npm install --save-dev @stoplight/prism-cli`'
  const cli = resolveFrom([import.meta.url, join(folder, 'package.json')])
  if (cli === undefined) throw new ChatproofError('usage', say`This needs Prism, which is not installed here: run ${command}.`)
  try {
    const require = createRequire(cli)
    return { http: require('@stoplight/prism-http'), core: require('@stoplight/prism-core') }
  } catch (error) {
    throw new ChatproofError(
      'usage',
      say`Prism does not load (${(error as Error).message.replace(/\n.*$/s, '')}): run ${command}, on Node 24.18 or newer.`,
    )
  }
}

function resolveFrom(places: readonly string[]): string | undefined {
  for (const place of places) {
    try {
      return createRequire(place).resolve('@stoplight/prism-cli/package.json')
    } catch {}
  }
  return undefined
}
