import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './support/cli.ts'

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
}

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> }
const { allowScripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { allowScripts: Record<string, boolean> }
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
const permissive = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'Unlicense', 'CC0-1.0', 'MIT-0']
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
