import { pathToFileURL } from 'node:url'
import type { Flag } from '../src/cli/flag.ts'

type Schema = Record<string, unknown>

/** The JSON Schemas of the files that a team writes, by file name. Editors complete and check the files with them. */
export async function schemas(root: string): Promise<Record<'config' | 'waivers' | 'cases', Schema>> {
  const load = (file: string) => import(pathToFileURL(`${root}/src/${file}`).href)
  const [{ flags }, { settingOf }, { checks }, { webhooks }, { effects }] = await Promise.all(
    ['cli/flags.ts', 'cli/settings.ts', 'conformance/checks/all.ts', 'contract/contract.ts', 'contract/terms.ts'].map(load),
  )
  const names = { enum: [...webhooks.keys()] }
  const text = { type: 'string', minLength: 1 }
  const ids = { anyOf: [{ enum: checks.map(({ id }: { id: string }) => id) }, { type: 'string', pattern: '^case-' }] }
  const deciding = { enum: [...webhooks.values()].filter(({ terms }) => terms.kind === 'before').map(({ name }) => name) }
  const settings = Object.entries<Flag>(flags).map(([name, flag]) => [settingOf(name), { ...shapeOf(flag), description: flag.about }])
  return {
    config: {
      $schema: dialect,
      ...object('The settings of chatproof: a flag each.', { $schema: { type: 'string' }, ...Object.fromEntries(settings) }),
    },
    waivers: list(
      'Failures that the team knows and accepts for some time.',
      {
        check: { ...ids, description: 'The id of the check; see chatproof list checks.' },
        webhook: { ...names, description: 'All webhooks when not given.' },
        reason: text,
        owner: text,
        expires: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$', description: 'The last day on which it holds, such as 2027-01-31.' },
      },
      ['check', 'reason', 'owner', 'expires'],
    ),
    cases: {
      ...list(
        'What the receiver must decide about callbacks of the team.',
        {
          name: { ...text, description: 'Says what is tried.' },
          webhook: { ...deciding, description: 'A webhook whose reply decides.' },
          example: { ...text, description: 'The example of the contract that is sent; the sample when not given.' },
          set: { type: 'object', description: 'Fields to set, by their path, such as MsgBody.0.MsgContent.Text.' },
          unset: { type: 'array', items: text, description: 'Fields to leave out, by their path.' },
          body: { type: 'object', description: 'The whole body, in place of an example.' },
          expect: object('What the reply must make Chat do.', { effect: { enum: effects }, code: { type: 'integer' } }, ['effect']),
        },
        ['name', 'webhook', 'expect'],
      ),
      minItems: 1,
    },
  }
}

const dialect = 'http://json-schema.org/draft-07/schema#'

function object(description: string, properties: Schema, required: readonly string[] = []): Schema {
  return { description, type: 'object', properties, required, additionalProperties: false }
}

function list(description: string, properties: Schema, required: readonly string[]): Schema {
  return { $schema: dialect, description, type: 'array', items: object('An entry.', properties, required) }
}

/** What a flag takes in the config file. */
function shapeOf({ usage, choices, repeatable, default: usual }: Flag): Schema {
  if (!usage.endsWith('>')) return { type: 'boolean' }
  const isNumber = usage.endsWith('<n>')
  const one: Schema = choices === undefined ? { type: isNumber ? ['integer', 'string'] : 'string' } : { enum: choices }
  const value = repeatable ? { anyOf: [one, { type: 'array', items: one }] } : one
  return usual === undefined ? value : { ...value, default: usual }
}
