import { globSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../support/cli.ts'

interface Locked {
  version: string
  license?: string
  dev?: boolean
  devOptional?: boolean
  peer?: boolean
  optional?: boolean
  hasInstallScript?: boolean
  resolved?: string
  integrity?: string
  engines?: { node?: string }
}

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> }
const { allowScripts, engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  allowScripts: Record<string, boolean>
  engines: { node: string }
}
const installed = Object.entries(packages).filter(([path]) => path !== '')
const shipped = installed.filter(([, { dev, devOptional, peer }]) => !dev && !devOptional && !peer)
/** Old packages list their licences in a form that the lock file does not take over. */
const licenseOf = ([path, { license }]: [string, Locked]): string | undefined => {
  if (license !== undefined) return license
  const { licenses } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')) as { licenses?: { type: string }[] }
  return licenses?.map(({ type }) => type).join(' OR ')
}
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** What lets everybody use, change and pass on, with no more than a notice. */
const permissive = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
  'MIT-0',
  'Zlib',
]
/** Of tools that are run here and not passed on: also licences that ask for changes to themselves, or for a name. */
const ofTools = [...permissive, 'MPL-2.0', 'CC-BY-4.0', 'CC-BY-3.0', 'Python-2.0', 'WTFPL', 'LGPL-3.0-or-later', 'LGPL-3.0']

function isAllowed(license: string | undefined, allowed: readonly string[]): boolean {
  if (license === undefined) return false
  const choices = license.replace(/[()]/g, '').split(' OR ')
  return choices.some((choice) => choice.split(' AND ').every((each) => allowed.includes(each.trim())))
}

describe('what comes with the package', () => {
  test('is at most nine packages', () => {
    expect(shipped.map(([path]) => nameOf(path)).length).toBeLessThanOrEqual(9)
    expect(shipped.length).toBeGreaterThan(3)
  })

  test('has permissive licences', () => {
    expect(
      shipped.filter((each) => !isAllowed(licenseOf(each), permissive)).map((each) => `${nameOf(each[0])} ${licenseOf(each)}`),
    ).toEqual([])
  })

  test('runs no script when it is installed', () => {
    expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([])
  })
})

/** Whether a version of Node is in a range of the one shape that the dependencies have; any other is an error. */
function isInRange(version: string, range: string): boolean {
  const lowest = /^>= ?(\d+(?:\.\d+){0,2})$/.exec(range)?.[1]
  if (lowest === undefined) throw new Error(`This test does not know the range "${range}": teach it.`)
  const [a, b] = [version, lowest].map((text) => text.split('.').map(Number)) as [number[], number[]]
  const first = a.map((part, index) => part - (b[index] ?? 0)).find((difference) => difference !== 0)
  return (first ?? 0) >= 0
}

describe('each Node that the package promises', () => {
  const promised = engines.node.match(/\d+\.\d+\.\d+/g) ?? []
  const ranges = shipped.flatMap(([path, { engines: asked }]) => (asked?.node === undefined ? [] : [[nameOf(path), asked.node] as const]))

  test.each(promised)('is one for all that comes with it: %s', (version) => {
    expect(ranges.filter(([, range]) => !isInRange(version, range))).toEqual([])
  })

  test('is found, and so is what the dependencies ask for', () => {
    expect(promised).toHaveLength(3)
    expect(ranges.map(([name]) => name)).toEqual(expect.arrayContaining(['commander', 'undici']))
    expect([isInRange('22.18.9', '>=22.19.0'), isInRange('22.19.0', '>=22.19.0'), isInRange('24.0.0', '>= 14.6')]).toEqual([
      false,
      true,
      true,
    ])
  })

  test('stands in the lock file as it does in package.json', () => {
    expect(packages['']?.engines).toEqual(engines)
  })
})

describe('what develops it', () => {
  test('has licences that allow it', () => {
    const wrong = installed.filter((each) => !isAllowed(licenseOf(each), ofTools))
    expect(wrong.map((each) => `${nameOf(each[0])} ${licenseOf(each)}`)).toEqual([])
  })

  test('runs scripts at installation only where package.json names it', () => {
    const names = installed.filter(([, { hasInstallScript, optional }]) => hasInstallScript && !optional).map(([path]) => nameOf(path))
    expect(names.filter((name) => !Object.hasOwn(allowScripts, name))).toEqual([])
  })

  test('is locked by its digest, and by no address', () => {
    expect(installed.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([])
    expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([])
  })
})

describe('what anybody could publish under the name of this package', () => {
  const isForeign = (name: string) => ['node_modules', '.next', '.venv', 'build', 'target'].includes(name)
  const places = '{*.{md,yml},{.ci,.github,bin,ci,docs,examples,mocks,scripts,src}/**/*}'
  const files = globSync(places, { cwd: root, withFileTypes: true, exclude: ({ name }) => isForeign(name) })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => ({ file: relative(root, join(parentPath, name)), text: readFileSync(join(parentPath, name), 'utf8') }))
  const found = (pattern: RegExp) => files.flatMap(({ file, text }) => (text.match(pattern) ?? []).map((each) => `${file}: ${each}`))

  test('is run by no command: npx runs what is installed, and the action what it is given', () => {
    const commands = found(/\bnpx\b[^`\n]*?\bchatproof\b(?:@\S*)?/g)
    expect(commands.length).toBeGreaterThan(30)
    const allowed = /: npx (?:--no -- )?chatproof$|^action\.yml: npx --yes --package="\$INPUT_PACKAGE" -- chatproof$/
    expect(commands.filter((command) => !allowed.test(command))).toEqual([])
  })

  test('is run by no job, not even where nothing is installed', () => {
    const lines = found(/^(?!\s*(?:#|\/\/)).*\bnpx\b.*/gm).filter((line) => /^(?:ci|\.github)\//.test(line))
    expect(lines.length).toBeGreaterThan(4)
    expect(lines.filter((line) => !line.includes('npx --no -- chatproof '))).toEqual([])
  })

  test('is installed by no command and by no example', () => {
    expect(found(/\bnpm (?:i|install|add|exec|pack|view)\b[^`\n]*?(?<![./\w-])chatproof\b/g)).toEqual([])
    const asked = found(/"chatproof": "(?!bin\/).*"/g)
    expect(asked.map((line) => line.replace(/.* /, ''))).toEqual(['"file:../.."', '"file:../.."'])
  })

  test('is used by no workflow: each action is one of those who run the CI, or names no owner yet', () => {
    const actions = found(/\buses: .*/g).map((line) => line.replace(/.*uses: /, ''))
    expect(actions.length).toBeGreaterThan(5)
    expect(actions.filter((action) => !/^(?:(?:actions|github)\/[\w/-]+@v\d+$|<owner>\/chatproof@)/.test(action))).toEqual([])
  })
})
