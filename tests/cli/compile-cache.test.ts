import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compileCacheFolder } from '../../src/cli/compile-cache.ts'
import { freshFolder } from '../support/cli.ts'

const geteuid = process.geteuid as () => number
const modeOf = (folder: string) => statSync(folder).mode & 0o777

const ways = [
  ['the home', '.'],
  ['a folder on the way', '.cache'],
  ['the folder itself', '.cache/chatproof'],
] as const

/** The folder on a machine of the kind that this is, unless the test says otherwise. */
function folderFor(env: NodeJS.ProcessEnv, { platform = 'linux' as NodeJS.Platform, user = geteuid() } = {}): string | undefined {
  return compileCacheFolder({ platform, env, geteuid: () => user })
}

describe('the folder for what V8 compiled', () => {
  test.each<[NodeJS.Platform, string, string]>([
    ['linux', 'HOME', '.cache/chatproof'],
    ['freebsd', 'HOME', '.cache/chatproof'],
    ['darwin', 'HOME', 'Library/Caches/chatproof'],
    ['win32', 'USERPROFILE', 'AppData/Local/chatproof'],
  ])('on %s lies below %s, and only its user may enter it', (platform, variable, path) => {
    const home = freshFolder()
    expect(folderFor({ [variable]: home }, { platform })).toBe(join(home, path))
    for (const [index] of path.split('/').entries()) expect(modeOf(join(home, ...path.split('/').slice(0, index + 1)))).toBe(0o700)
  })

  test('lies where XDG_CACHE_HOME or LOCALAPPDATA says, which is there already, and is the same the next time', () => {
    const home = freshFolder()
    const caches = join(home, 'caches')
    mkdirSync(caches, { mode: 0o755 })
    for (const _time of ['first', 'second']) {
      expect(folderFor({ HOME: home, XDG_CACHE_HOME: caches })).toBe(join(caches, 'chatproof'))
      expect(folderFor({ USERPROFILE: home, LOCALAPPDATA: caches }, { platform: 'win32' })).toBe(join(caches, 'chatproof'))
    }
    expect(folderFor({ HOME: home, XDG_CACHE_HOME: 'caches' })).toBe(join(home, '.cache/chatproof'))
  })

  test.each(ways)('is none where others may write to %s', (_which, path) => {
    for (const mode of [0o720, 0o702, 0o1777]) {
      const home = freshFolder()
      mkdirSync(join(home, '.cache/chatproof'), { recursive: true, mode: 0o700 })
      chmodSync(join(home, path), mode)
      expect([mode, folderFor({ HOME: home })]).toEqual([mode, undefined])
      chmodSync(join(home, path), 0o755)
      expect([mode, folderFor({ HOME: home })]).toEqual([mode, join(home, '.cache/chatproof')])
    }
  })

  test.each(ways)('is none where a link stands in the place of %s', (_which, path) => {
    const [base, elsewhere] = [freshFolder(), freshFolder()]
    const home = join(base, 'home')
    if (path !== '.') mkdirSync(join(home, path, '..'), { recursive: true, mode: 0o700 })
    symlinkSync(elsewhere, join(home, path))
    expect(folderFor({ HOME: home })).toBeUndefined()
    expect(readdirSync(elsewhere)).toEqual([])
  })

  test('is none where the home belongs to somebody else, as under sudo, and nothing is written there', () => {
    const home = freshFolder()
    expect(folderFor({ HOME: home }, { user: geteuid() + 1 })).toBeUndefined()
    expect(readdirSync(home)).toEqual([])
  })

  test.skipIf(geteuid() !== 0)('is none where the folder itself belongs to somebody else', () => {
    const home = freshFolder()
    const folder = join(home, '.cache/chatproof')
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    chownSync(folder, 65534, 65534)
    expect(folderFor({ HOME: home })).toBeUndefined()
  })

  test('is none outside of the home, in a home that is not there, or without one', () => {
    const [home, elsewhere] = [freshFolder(), freshFolder()]
    expect(folderFor({ HOME: home, XDG_CACHE_HOME: elsewhere })).toBeUndefined()
    expect(readdirSync(elsewhere)).toEqual([])
    expect(folderFor({ HOME: join(home, 'missing') })).toBeUndefined()
    expect(existsSync(join(home, 'missing'))).toBe(false)
    for (const env of [{}, { HOME: '' }, { HOME: '.' }]) expect(folderFor(env)).toBeUndefined()
  })

  test.each(['NODE_COMPILE_CACHE=/elsewhere', 'NODE_DISABLE_COMPILE_CACHE=1', 'NODE_DISABLE_COMPILE_CACHE='])(
    'is left to Node by %s',
    (setting) => {
      const home = freshFolder()
      expect(folderFor({ HOME: home, ...Object.fromEntries([setting.split('=')]) })).toBeUndefined()
      expect(readdirSync(home)).toEqual([])
    },
  )
})
