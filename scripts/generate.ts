// Writes generated/ from spec/: `npm run generate`, or `node scripts/generate.ts FOLDER` for a copy of the project.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import ucs2length from 'ajv/dist/runtime/ucs2length.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import openapiTS, { astToString } from 'openapi-typescript'
import { redocly } from './redocly.ts'

const root = resolve(process.argv[2] ?? dirname(import.meta.dirname))
const generated = join(root, 'generated')
const notice = 'Written by `npm run generate` from spec/. Do not edit.'

mkdirSync(generated, { recursive: true })
redocly(root, ['bundle', 'contract', 'receiver', 'prism'])
const contract = JSON.parse(readFileSync(join(generated, 'contract.json'), 'utf8'))
writeFileSync(join(generated, 'callbacks.ts'), await types('contract.json'))
writeFileSync(join(generated, 'receiver.ts'), await types('receiver.yaml'))
writeFileSync(join(generated, 'validators.js'), validators())
writeFileSync(join(generated, 'validators.d.ts'), validatorTypes())

async function types(source: string): Promise<string> {
  const ast = await openapiTS(new URL(`file://${join(generated, source)}`), { alphabetize: false })
  return `// ${notice}\n${astToString(ast)}`
}

/** Ajv's standalone code: `payloads` and `replies` by webhook, and `reply`, the form every reply has. */
function validators(): string {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    discriminator: true,
    formats: { int32: true, int64: true },
    code: { source: true, esm: true, lines: true },
  })
  ajv.addSchema(withoutProse(contract), 'contract')
  const names = Object.keys(contract.webhooks)
  const at = (...path: string[]) => ({ $ref: `contract#/${path.map((part) => encodeURIComponent(part.replaceAll('/', '~1'))).join('/')}` })
  const json = ['content', 'application/json', 'schema']
  const exported: Record<string, string> = {}
  const add = (identifier: string, schema: object): string => {
    ajv.addSchema(schema, identifier)
    exported[identifier] = identifier
    return identifier
  }
  const table = (kind: string, path: string[]): string => {
    const rows = names.map(
      (name, index) => `  ${JSON.stringify(name)}: ${add(`${kind}${index}`, at('webhooks', name, 'post', ...path, ...json))},`,
    )
    return `export const ${kind} = {\n${rows.join('\n')}\n}\n`
  }
  const tables = [table('payloads', ['requestBody']), table('replies', ['responses', '200'])]
  add('reply', at('components', 'schemas', 'Reply'))
  const code = standaloneCode.default(ajv, exported).replace('require("ajv/dist/runtime/ucs2length").default', String(ucs2length.default))
  if (code.includes('require(')) throw new Error('The validators need a module at run time: inline it as ucs2length is.')
  return `// ${notice}\n${code}\n${tables.join('\n')}`
}

function validatorTypes(): string {
  return `// ${notice}
import type { webhooks } from './callbacks.ts'

/** One way in which a value breaks its schema. */
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

export const payloads: Record<keyof webhooks, Validate>
export const replies: Record<keyof webhooks, Validate>
export const reply: Validate
`
}

/** The standalone code carries the schemas it was made from: the part that only people read stays out. */
function withoutProse(description: object): object {
  const isProse = (key: string, value: unknown) =>
    key.startsWith('x-') || key === 'examples' || (['title', 'description', 'summary'].includes(key) && typeof value === 'string')
  return JSON.parse(JSON.stringify(description, (key, value) => (isProse(key, value) ? undefined : value)))
}
