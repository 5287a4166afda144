import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, expect, type TestContext, test } from 'vitest'
import { freshFolder, type Outcome, root, run } from '../support/cli.ts'
import { demand, installed } from '../support/examples.ts'
import { needsRegistry } from '../support/registry.ts'
import { shared } from '../support/shared.ts'

/** The blocks of docs/testing.md, by the file that their first line names. */
const blocks = new Map(
  [...readFileSync(join(root, 'docs/testing.md'), 'utf8').matchAll(/^```[jt]s\n\/\/ (\S+)\n([\s\S]*?)^```$/gm)].map(
    ([, file = '', text = '']) => [file, text],
  ),
)
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: Record<string, string> }
const next = join(root, 'examples/next/node_modules')
const team = freshFolder()
const modules = join(team, 'node_modules')
let refusal: string | undefined

function put(file: string, text: string): void {
  mkdirSync(dirname(join(team, file)), { recursive: true })
  writeFileSync(join(team, file), text)
}

/** A handler of the team's in each form; a careless one ignores the signature. */
function putHandlers(isCareless: boolean): void {
  const options = `{ sdkAppId: 1400000001${isCareless ? '' : ", token: 'your-token'"} }`
  put('im.mjs', `import { createReceiver } from 'chatproof'\nexport const POST = createReceiver(${options})\n`)
  put('im.cjs', `const { createReceiver } = require('chatproof')\nexports.POST = createReceiver(${options})\n`)
  const route = blocks.get('app/im/route.ts') as string
  put('app/im/route.ts', isCareless ? route.replace(", token: 'your-token'", '') : route)
}

beforeAll(async () => {
  put('package.json', JSON.stringify({ type: 'module', jest: { testMatch: ['**/*.test.*js'] } }))
  const { code, stderr } = await run('npm', ['install', 'jest@30', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], {
    cwd: team,
  })
  if (code !== 0) refusal = stderr
  const archive = await shared('pack')
  mkdirSync(join(modules, 'chatproof'), { recursive: true })
  await run('tar', ['-xzf', archive, '-C', join(modules, 'chatproof'), '--strip-components', '1'])
  for (const name of [...Object.keys(dependencies), 'vitest', 'msw']) link(join(root, 'node_modules', name), name)
  if (existsSync(next)) for (const name of ['next', 'react', 'react-dom']) link(join(next, name), name)
  for (const [file, text] of blocks) put(file, text)
}, 180_000)

function link(target: string, name: string): void {
  mkdirSync(dirname(join(modules, name)), { recursive: true })
  symlinkSync(target, join(modules, name), 'dir')
}

interface Recipe {
  file: string
  start(): Promise<Outcome>
  /** Skips the test where there is nothing to run it on. */
  needs?(context: TestContext): void
}

const node = (...args: string[]) => run(process.execPath, args, { cwd: team })
const jest = (file: string) => () => node('--experimental-vm-modules', join(modules, 'jest/bin/jest.js'), '--runTestsByPath', file)
const needsJest = (context: TestContext) => needsRegistry(context, refusal)
const recipes: Recipe[] = [
  { file: 'im.test.mjs', start: () => node('--test', 'im.test.mjs') },
  { file: 'im.jest.test.mjs', start: jest('im.jest.test.mjs'), needs: needsJest },
  { file: 'im.jest.test.cjs', start: jest('im.jest.test.cjs'), needs: needsJest },
  {
    file: 'app/im/route.test.ts',
    start: () => node(join(modules, 'vitest/vitest.mjs'), 'run', '--root', team, 'app/im/route.test.ts'),
    needs: (context) => demand([installed('Next', next)], context),
  },
]

test.for(recipes)(
  '$file of docs/testing.md passes with a right handler, and fails with one that ignores the signature',
  async (recipe, context) => {
    recipe.needs?.(context)
    putHandlers(false)
    const right = await recipe.start()
    expect([right.code, right.code === 0 ? '' : right.stdout + right.stderr]).toEqual([0, ''])
    putHandlers(true)
    const careless = await recipe.start()
    expect([careless.code === 0, careless.stdout + careless.stderr]).toEqual([false, expect.stringContaining('sign-')])
  },
)

test('without the flag jest says what docs/testing.md has', async (context) => {
  needsJest(context)
  const { code, stdout, stderr } = await node(join(modules, 'jest/bin/jest.js'), '--runTestsByPath', 'im.jest.test.cjs')
  expect(code).toBe(1)
  expect(stdout + stderr).toMatch(
    /Must use import to load ES Module|A dynamic import callback was invoked without --experimental-vm-modules/,
  )
})

test('every block of docs/testing.md that names a file is run here', () => {
  expect([...blocks.keys()].filter((file) => file !== 'app/im/route.ts')).toEqual(recipes.map(({ file }) => file))
})
