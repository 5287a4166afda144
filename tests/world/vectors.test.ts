import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { freshFolder, root, run } from '../support/cli.ts'
import { command, demand, examples, installed, modulesOf } from '../support/examples.ts'

const vectors = join(root, 'generated/vectors.json')
const python = join(root, 'examples/python/.venv/bin/python')
const phpunit = '/usr/bin/phpunit'
const asIs = (name: string) => name

/** A copy to build in: another test may run the original at the same time. */
function copyOfJava(): string {
  const copy = freshFolder()
  for (const name of ['pom.xml', 'src']) cpSync(join(root, 'examples/java', name), join(copy, name), { recursive: true })
  return copy
}

/** The unit tests of an example, in the test tool of its language, and how that tool writes a name. */
const suites = [
  {
    language: 'Go',
    needs: [command('Go', 'go')],
    run: ['go', 'test', '-count=1', './...'],
    folder: () => join(root, 'examples/go'),
    shown: (name: string) => name.replaceAll(' ', '_'),
  },
  {
    language: 'Python',
    needs: [installed("the example's Python", python)],
    run: [python, '-m', 'unittest'],
    folder: () => join(root, 'examples/python'),
    shown: asIs,
  },
  {
    language: 'PHP',
    needs: [installed('PHPUnit', phpunit), { what: 'APCu', isThere: () => /^apcu$/m.test(modulesOf('php')) }],
    run: ['php', '-d', 'apc.enable_cli=1', phpunit, '--do-not-cache-result', 'VectorsTest.php'],
    folder: () => join(root, 'examples/php'),
    shown: asIs,
  },
  {
    language: 'Java',
    needs: examples.find(({ name }) => name === 'java')?.needs ?? [],
    run: ['mvn', '-o', '-q', '-B', 'test'],
    folder: copyOfJava,
    shown: asIs,
  },
] as const

describe.each(suites)('the unit tests of the example in $language', ({ needs, run: [file, ...args], folder, shown }) => {
  const outcome = (given: string) => run(file, args, { cwd: folder(), env: { VECTORS: given, GOTOOLCHAIN: 'local' } })

  test('pass with the vectors of the package', async (context) => {
    demand(needs, context)
    const { code, stdout, stderr } = await outcome(vectors)
    expect(code, stdout + stderr).toBe(0)
  })

  test('fail by the name of the callback where a vector asks for something else', async (context) => {
    demand(needs, context)
    const changed = JSON.parse(readFileSync(vectors, 'utf8'))
    changed.callbacks[0].expect = 'refuse'
    const copy = join(freshFolder(), 'vectors.json')
    writeFileSync(copy, JSON.stringify(changed))
    const { code, stdout, stderr } = await outcome(copy)
    expect(code).not.toBe(0)
    expect(stdout + stderr).toContain(shown(changed.callbacks[0].name))
  })
})
