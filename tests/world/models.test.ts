import { cpSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import { webhooks } from '../../src/contract/contract.ts'
import { typesCommand } from '../../src/export/types.ts'
import { isObject } from '../../src/json.ts'
import { freshFolder, root, run } from '../support/cli.ts'
import { command, demand, installed } from '../support/examples.ts'
import { isMade } from '../support/made.ts'

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

/** A value without the fields that another does not have: Java writes what is not set as null, as an empty list or as its default. */
function only(value: unknown, like: unknown): unknown {
  if (Array.isArray(value) && Array.isArray(like)) return value.map((each, index) => only(each, like[index]))
  if (!isObject(value) || !isObject(like)) return value
  const fields = Object.entries(value).filter(([name]) => Object.hasOwn(like, name))
  return Object.fromEntries(fields.map(([name, each]) => [name, only(each, like[name])]))
}

describe('every example of the contract goes unchanged through the models of generated/models.yaml', () => {
  test('in Go, by the strict server of oapi-codegen', async (context) => {
    demand([command('Go', 'go')], context)
    const folder = freshFolder()
    cpSync(here, folder, { recursive: true, filter: (path) => !isMade(path) })
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

  test('in Java, by the models and the union of openapi-generator, with the command that export types prints', {
    timeout: 180_000,
  }, async (context) => {
    const target = join(here, 'java/target')
    const generator = join(target, 'openapi-generator-cli-7.25.0.jar')
    demand([command('Java', 'java'), installed('openapi-generator', generator)], context)
    const folder = freshFolder()
    const args = typesCommand('java', models)?.split(' ').slice(2) ?? []
    expect((await run('java', ['-jar', generator, ...args], { cwd: folder })).code).toBe(0)
    const sources = readdirSync(join(folder, 'chat-java/src/main'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.java'),
    )
    const files = [join(here, 'java/Main.java'), ...sources.map((file) => join('chat-java/src/main', file))]
    const compiled = await run('javac', ['-nowarn', '-d', 'classes', '-cp', `${target}/lib/*`, ...files], { cwd: folder })
    expect([compiled.code, compiled.code === 0 ? '' : compiled.stderr]).toEqual([0, ''])
    const printed = await throughModels(folder, examples, 'java', '-cp', `classes:${target}/lib/*`, 'Main')
    expectSame(
      examples,
      printed.map((each, index) => only(each, examples[index]?.body)),
    )
  })
})
