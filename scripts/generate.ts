// Writes generated/ from spec/ and dashboard/. Writes docs/requirements.md, docs/webhooks.md and their translations from generated/ and the checks in src/. Run it with
// `npm run generate`, or with `node scripts/generate.ts FOLDER` for a copy of the project.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import ucs2length from 'ajv/dist/runtime/ucs2length.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import openapiTS, { astToString } from 'openapi-typescript'
import { asciiOf, byWebhook } from './by-webhook.ts'
import { writeDashboard } from './dashboard.ts'
import { models } from './models.ts'
import { contractIn } from './overlays.ts'
import { redocly } from './redocly.ts'
import { requirements } from './requirements.ts'
import { schemas } from './schemas.ts'
import { sentences } from './sentences.ts'
import { translations } from './translations.ts'
import { webhookPage } from './webhooks.ts'

const root = resolve(process.argv[2] ?? dirname(import.meta.dirname))
const generated = join(root, 'generated')
const notice = 'Written by `npm run generate` from spec/. Do not edit.'

/** After this many errors a validator skips the remaining items of a list. */
const mostErrors = 8

mkdirSync(generated, { recursive: true })
redocly(root, ['bundle', 'contract', 'openapi', 'receiver', 'prism', 'chat-api'])
const contract = read('contract.json')
// Half as long without white space. For people there is openapi.yaml, for src/ webhooks.json.
writeFileSync(join(generated, 'contract.json'), `${JSON.stringify(contract)}\n`)
writeFileSync(join(generated, 'webhooks.json'), `${asciiOf(JSON.stringify(byWebhook(contract)))}\n`)
const chatApi = read('chat-api.json')
for (const source of ['contract.json:callbacks', 'receiver.yaml:receiver', 'chat-api.json:chat-api']) {
  const [file = '', target] = source.split(':')
  write(`${target}.ts`, await types(file))
}
writeFileSync(join(generated, 'models.yaml'), `# ${notice}\n${models(readFileSync(join(generated, 'receiver.yaml'), 'utf8'))}`)
write('decisions.ts', decisions())
const chinese = contractIn(root, 'zh-CN')
writeFileSync(join(generated, 'contract.zh.json'), `${JSON.stringify(translations(contract, chinese), null, 1)}\n`)
write('validators.js', callbackValidators())
write(
  'validators.d.ts',
  `import type { webhooks } from './callbacks.ts'
import type { Validate } from './violation.ts'

export const payloads: Record<keyof webhooks, Validate>
export const replies: Record<keyof webhooks, Validate>
export const reply: Validate
`,
)
write('requests.js', requestValidators())
write(
  'requests.d.ts',
  `import type { paths } from './chat-api.ts'
import type { Validate } from './violation.ts'

/** By service/command. */
export const requests: { readonly [Path in keyof paths as Path extends \`/v4/\${infer Api}\` ? Api : never]: Validate }
`,
)
write(
  'violation.ts',
  `/** One way in which a value breaks its schema. */
export interface Violation {
  /** JSON Pointer to the field, empty for the whole value. */
  instancePath: string
  keyword: string
  params: Record<string, unknown>
  message?: string
}

export interface Validate {
  (value: unknown): boolean
  /** What the last call found. */
  errors?: Violation[] | null
}
`,
)

// A copy of the project may have no dashboard/.
if (existsSync(join(root, 'dashboard'))) await writeDashboard(root)

// src/ imports the generated files, so this comes last. A copy of the project may have no src/ or no docs/.
const code = existsSync(join(root, 'src')) ? root : dirname(import.meta.dirname)
const load = (file: string) => import(pathToFileURL(join(code, 'src', file)).href)
const [{ vectors }, { webhooks }] = await Promise.all([load('export/vectors.ts'), load('contract/contract.ts')])
write('sentences.ts', sentences(code))
writeFileSync(join(generated, 'vectors.json'), `${JSON.stringify(vectors([...webhooks.values()]))}\n`)
for (const [name, schema] of Object.entries(await schemas(code)))
  writeFileSync(join(generated, `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`)
if (existsSync(join(root, 'docs'))) {
  writeFileSync(join(root, 'docs', 'requirements.md'), await requirements(root, 'en'))
  writeFileSync(join(root, 'docs', 'zh-CN', 'requirements.md'), await requirements(root, 'zh'))
  writeFileSync(join(root, 'docs', 'webhooks.md'), await webhookPage(root, 'en', contract))
  writeFileSync(join(root, 'docs', 'zh-CN', 'webhooks.md'), await webhookPage(root, 'zh', chinese))
}

function read(file: string) {
  return JSON.parse(readFileSync(join(generated, file), 'utf8'))
}

function write(file: string, text: string): void {
  writeFileSync(join(generated, file), `// ${notice}\n${text}`)
}

async function types(source: string): Promise<string> {
  // The default `cwd` of openapi-typescript is not a valid URL if the name of a folder contains a %.
  const cwd = pathToFileURL(`${generated}/`)
  // A field with a default may be missing all the same.
  const options = { alphabetize: false, defaultNonNullable: false, cwd }
  return astToString(await openapiTS(pathToFileURL(join(generated, source)), options))
}

/** The effects that the reply to each `before` webhook can have, and the fields that it can replace, as types. */
function decisions(): string {
  const rows = Object.keys(contract.webhooks).flatMap((name) => {
    const answer = contract.webhooks[name].post.responses['200']
    const outcomes: { effect: string; fields?: string[]; each?: { list: string } }[] = answer['x-outcomes'] ?? []
    if (outcomes.length === 0) return []
    const union = (words: string[]) => [...new Set(words)].map((word) => `'${word}'`).join(' | ') || 'never'
    const effects = union(outcomes.flatMap(({ effect, each }) => (each === undefined ? [effect] : ['allow', 'reject', effect])))
    return [
      `  '${name}': { effect: ${effects}; replaces: ${union(outcomes.flatMap(({ fields = [], each }) => [...fields, ...(each === undefined ? [] : [each.list])]))} }`,
    ]
  })
  return `/** What the reply to a \`before\` webhook can do, by webhook. */\nexport interface Decisions {\n${rows.join('\n')}\n}\n`
}

/** The validators `payloads` and `replies`, by webhook, and `reply`, which fits every webhook. */
function callbackValidators(): string {
  const names = Object.keys(contract.webhooks)
  const at = (place: string[]) => (name: string) => [
    ...followed(['webhooks', name, 'post', ...place]),
    'content',
    'application/json',
    'schema',
  ]
  const table = (path: (name: string) => string[]) => Object.fromEntries(names.map((name) => [name, path(name)]))
  return standalone(contract, {
    payloads: table(at(['requestBody'])),
    replies: table(at(['responses', '200'])),
    reply: ['components', 'schemas', 'Reply'],
  })
}

/** The path to what a path of the contract leads to: a reply may be a reference to one that many webhooks share. */
function followed(path: string[]): string[] {
  const { $ref } = path.reduce((node, step) => node[step], contract)
  return $ref === undefined ? path : $ref.slice('#/'.length).split('/')
}

/** The validators `requests`, by service/command, for the part of the REST API that the simulator supports. */
function requestValidators(): string {
  const paths = Object.keys(chatApi.paths)
  const requests = paths.map((path) => [
    path.slice('/v4/'.length),
    ['paths', path, 'post', 'requestBody', 'content', 'application/json', 'schema'],
  ])
  return standalone(chatApi, { requests: Object.fromEntries(requests) })
}

/**
 * Ajv's standalone code for schemas of a description. Each entry becomes an export: a path becomes a validator, and a table of paths
 * becomes a table of validators.
 */
function standalone(description: object, entries: Record<string, string[] | Record<string, string[]>>): string {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    // JSON.parse reads 1e999 as Infinity, which is not an integer.
    strictNumbers: true,
    discriminator: true,
    formats: { int32: true, int64: true },
    code: { source: true, esm: true, lines: true },
  })
  ajv.addSchema(withoutProse(description), 'description')
  const exported: Record<string, string> = {}
  const add = (identifier: string, path: string[]): string => {
    const pointer = path.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')
    ajv.addSchema({ $ref: `description#/${pointer}` }, identifier)
    exported[identifier] = identifier
    return identifier
  }
  const tables = Object.entries(entries).flatMap(([name, entry]) => {
    if (Array.isArray(entry)) {
      add(name, entry)
      return []
    }
    const rows = Object.entries(entry).map(([key, path], index) => `  ${JSON.stringify(key)}: ${add(`${name}${index}`, path)},`)
    return `export const ${name} = {\n${rows.join('\n')}\n}\n`
  })
  const code = standaloneCode.default(ajv, exported).replace('require("ajv/dist/runtime/ucs2length").default', String(ucs2length.default))
  if (code.includes('require(')) throw new Error('The validators need a module at run time. Inline it like ucs2length.')
  return `${stopEarly(shortened(code))}\n${tables.join('\n')}`
}

/**
 * Makes validators stop after {@link mostErrors} errors. Ajv reports only the first error or all of them. With all of them the time
 * grows with the square of their number: a body of 64 KB took 20 s.
 */
function stopEarly(code: string): string {
  const loop = /for\(let (i\d+)=0; \1<(len\d+); \1\+\+\)/g
  const loops = code.match(/\b(for|while)\s*\((?!pos < len)/g)?.length ?? 0
  if (loops !== (code.match(loop)?.length ?? 0))
    throw new Error('The validators have a loop that is not over a list. Make it stop early too.')
  return code.replace(loop, (_, index, length) => `for(let ${index}=0; ${index}<${length} && errors<${mostErrors}; ${index}++)`)
}

/** Leaves out what nobody reads of an error, and says in one line how it is kept: that is a quarter of the code. */
function shortened(code: string): string {
  return code
    .replaceAll(/schemaPath:"[^"]*",/g, '')
    .replaceAll(/if\(vErrors === null\)\{\nvErrors = \[(err\d+)\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/g, '(vErrors ??= []).push($1);')
}

/** Removes titles, descriptions and examples, because the standalone code contains its schemas. */
function withoutProse(description: object): object {
  const isProse = (key: string, value: unknown) =>
    key.startsWith('x-') || key === 'examples' || (['title', 'description', 'summary'].includes(key) && typeof value === 'string')
  return JSON.parse(JSON.stringify(description, (key, value) => (isProse(key, value) ? undefined : value)))
}
