import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { freshFolder, root, run } from '../support/cli.ts'
import { command, demand, installed } from '../support/examples.ts'

const vectors = join(root, 'generated/vectors.json')
const python = join(root, 'examples/python/.venv/bin/python')

/** The unit tests of an example, in the test tool of its language, and how that tool writes a name. */
const suites = [
  {
    language: 'Go',
    need: command('Go', 'go'),
    run: ['go', 'test', '-count=1', './...'],
    folder: 'examples/go',
    shown: (name: string) => name.replaceAll(' ', '_'),
  },
  {
    language: 'Python',
    need: installed("the example's Python", python),
    run: [python, '-m', 'unittest'],
    folder: 'examples/python',
    shown: (name: string) => name,
  },
] as const

describe.each(suites)('the unit tests of the example in $language', ({ need, run: [file, ...args], folder, shown }) => {
  const outcome = (given: string) => run(file, args, { cwd: join(root, folder), env: { VECTORS: given, GOTOOLCHAIN: 'local' } })

  test('pass with the vectors of the package', { timeout: 120_000 }, async (context) => {
    demand([need], context)
    const { code, stdout, stderr } = await outcome(vectors)
    expect(code, stdout + stderr).toBe(0)
  })

  test('fail by the name of the callback where a vector asks for something else', { timeout: 120_000 }, async (context) => {
    demand([need], context)
    const changed = JSON.parse(readFileSync(vectors, 'utf8'))
    changed.callbacks[0].expect = 'refuse'
    const copy = join(freshFolder(), 'vectors.json')
    writeFileSync(copy, JSON.stringify(changed))
    const { code, stdout, stderr } = await outcome(copy)
    expect(code).not.toBe(0)
    expect(stdout + stderr).toContain(shown(changed.callbacks[0].name))
  })
})
