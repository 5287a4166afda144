import { lstatSync, mkdirSync } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'

/**
 * The folder for the code that V8 compiled. It is made if it does not exist. It lies below the user's home. Each folder on the path
 * must belong to the user, must not be a link, and must not be writable for others: who can write there decides what code runs.
 * Windows has no such owners and modes. There the profile of a user is closed to others.
 *
 * @returns undefined if there is no such folder, or if the environment already tells Node what to do
 */
export function compileCacheFolder({ platform, env, geteuid }: Pick<NodeJS.Process, 'platform' | 'env' | 'geteuid'>): string | undefined {
  if (env.NODE_COMPILE_CACHE || env.NODE_DISABLE_COMPILE_CACHE !== undefined) return undefined
  const home = platform === 'win32' ? env.USERPROFILE : env.HOME
  if (home === undefined || !isAbsolute(home)) return undefined
  const folder = join(cachesOf(platform, env, home), 'chatproof')
  const below = relative(home, folder)
  if (below.startsWith('..') || isAbsolute(below)) return undefined
  const uid = geteuid?.()
  const way = below.split(sep).map((_, index, names) => join(home, ...names.slice(0, index + 1)))
  try {
    return isClosed(home, uid) && way.every((each) => isClosed(makeFolder(each), uid)) ? folder : undefined
  } catch {
    // There is no home, or the disk is full. The program runs without the folder, only slower.
    return undefined
  }
}

function cachesOf(platform: NodeJS.Platform, { LOCALAPPDATA = '', XDG_CACHE_HOME = '' }: NodeJS.ProcessEnv, home: string): string {
  if (platform === 'darwin') return join(home, 'Library', 'Caches')
  if (platform === 'win32') return isAbsolute(LOCALAPPDATA) ? LOCALAPPDATA : join(home, 'AppData', 'Local')
  return isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : join(home, '.cache')
}

function makeFolder(folder: string): string {
  if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) mkdirSync(folder, { mode: 0o700 })
  return folder
}

function isClosed(folder: string, uid: number | undefined): boolean {
  const found = lstatSync(folder)
  if (!found.isDirectory()) return false
  return uid === undefined || (found.uid === uid && (found.mode & 0o022) === 0)
}
