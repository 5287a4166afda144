import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import { webhooks } from '../../src/contract/contract.ts'
import { freshFolder, root, run } from '../support/cli.ts'
import { command, demand, installed } from '../support/examples.ts'

const here = join(root, 'tests/world/models')
const models = join(root, 'generated/models.yaml')
const python = join(here, '.venv/bin')

/** Every example of the contract. */
const examples = [...webhooks.values()].flatMap(({ name, terms, examples }) =>
  examples.map((example) => ({ name, isNamed: terms.commandIn === 'body', example: example.name, body: example.body })),
)

/** What a program prints for each of these examples: the callback as its models have it. */
async function throughModels(folder: string, given: typeof examples, file: string, ...args: string[]): Promise<unknown[]> {
  const lines = given.map(({ name, body }) =>
    JSON.stringify({ Name: name.replaceAll('.', ''), Query: `SdkAppid=1400000001&CallbackCommand=${name}`, Body: body }),
  )
  const { code, stdout, stderr } = await run(file, args, { cwd: folder, stdin: `${lines.join('\n')}\n` })
  expect([code, stderr]).toEqual([0, ''])
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

function expectSame(given: typeof examples, printed: readonly unknown[]): void {
  const changed = given.filter(({ body }, index) => !isDeepStrictEqual(printed[index], body))
  expect(changed.map(({ name, example }) => `${name} ${example}`)).toEqual([])
  expect(printed.length).toBe(given.length)
}

describe('every example of the contract goes unchanged through the models of generated/models.yaml', () => {
  test('in Go, by the strict server of oapi-codegen', { timeout: 120_000 }, async (context) => {
    demand([command('Go', 'go')], context)
    const folder = freshFolder()
    cpSync(here, folder, { recursive: true, filter: (path) => !path.includes('.venv') })
    mkdirSync(join(folder, 'chat'), { recursive: true })
    const made = await run('go', ['tool', 'oapi-codegen', '-config', 'oapi-codegen.yaml', models], { cwd: folder })
    expect(made).toMatchObject({ code: 0, stderr: '' })
    // The others carry no command in the body, which is what the server tells the kinds apart by.
    const named = examples.filter(({ isNamed }) => isNamed)
    expectSame(named, await throughModels(folder, named, 'go', 'run', '.'))
  })

  test('in Python, by the pydantic models of datamodel-code-generator', async (context) => {
    demand([installed('datamodel-code-generator', python)], context)
    const folder = freshFolder()
    const args = ['--input', models, '--input-file-type', 'openapi', '--output', 'chat.py', '--output-model-type', 'pydantic_v2.BaseModel']
    expect((await run(join(python, 'datamodel-codegen'), args, { cwd: folder })).code).toBe(0)
    cpSync(join(here, 'main.py'), join(folder, 'main.py'))
    expectSame(examples, await throughModels(folder, examples, join(python, 'python'), 'main.py'))
  })
})
