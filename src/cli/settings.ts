import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { Command, Option } from 'commander'
import { ChatproofError } from '../error.ts'
import { isObject } from '../json.ts'
import { say } from '../say.ts'
import { suggest } from '../suggest.ts'
import { brief, quote } from '../text.ts'
import { readText, Unreadable } from './file.ts'
import type { Flag } from './flag.ts'
import { type FlagName, flags } from './flags.ts'
import { parseJsonc } from './jsonc.ts'
import type { MuteTerminal } from './terminal.ts'

/** The config file, in the current folder or one above it. */
export const configFile = 'chatproof.config.json'

/** The environment variable of a flag: `--sdk-app-id` is `CHATPROOF_SDK_APP_ID`. */
export function variableOf(flag: string): string {
  return `CHATPROOF_${flag.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`
}

/** The key of a flag in the config file. */
export function settingOf(flag: string): string {
  const { setting = flag }: Flag = flags[flag as FlagName]
  return setting
}

/**
 * Completes the flags given to a verb: flag, then environment variable, then chatproof.config.json, then default. A flag
 * that may be repeated takes one value a line from its variable, and an array from the file.
 *
 * @throws ChatproofError `usage` for a wrong value, or a key or variable that is no flag
 */
export async function fillIn(command: Command, terminal: MuteTerminal): Promise<void> {
  const { folder, settings } = (await findSettings(terminal)) ?? { folder: terminal.folder, settings: {} }
  // Each file of a project says its own: who runs a command in a sub-folder should see whose settings hold.
  if (folder !== terminal.folder) terminal.err(say`Note: settings come from ${nameIn(folder, terminal)}.`)
  checkNames(terminal)
  for (const option of command.options) {
    const variable = variableOf(option.attributeName())
    const text = terminal.env[variable]
    if (text === undefined || isGivenBefore(command, option, 'variable')) continue
    // In a file from Windows each line also ends with a carriage return.
    const lines = text.replace(/\r$/, '')
    const values = repeatable.includes(option.attributeName()) ? lines.split(/\r?\n/).filter(Boolean) : [lines]
    assign(command, option, values, 'variable', `The environment variable ${variable}`)
  }
  for (const option of command.options) {
    const name = option.attributeName()
    const key = settingOf(name)
    if (!Object.hasOwn(settings, key) || isGivenBefore(command, option, 'file')) continue
    const value = settings[key]
    const { isPath }: Flag = flags[name as FlagName]
    const values = repeatable.includes(name) && Array.isArray(value) ? value : [isPath ? placed(value, folder, terminal) : value]
    assign(command, option, values, 'file', `"${key}" in ${nameIn(folder, terminal)}`)
  }
}

const repeatable = Object.entries(flags).flatMap(([name, flag]) => ('repeatable' in flag ? [name] : []))

/** Two flags for one thing: the one from the stronger place wins. */
const twins: Record<string, string> = { token: 'tokenFile', tokenFile: 'token' }

function isGivenBefore(command: Command, option: Option, place: 'variable' | 'file'): boolean {
  const stronger = place === 'variable' ? ['cli'] : ['cli', 'variable']
  const key = option.attributeName()
  return [key, twins[key] ?? key].some((each) => stronger.includes(command.getOptionValueSource(each) ?? ''))
}

function assign(command: Command, option: Option, values: readonly unknown[], place: string, where: string): void {
  const key = option.attributeName()
  const given = option.isBoolean() ? switchOf(values[0], where) : parseValues(option, values, where)
  if (given !== undefined) command.setOptionValueWithSource(key, given, place)
}

function switchOf(value: unknown, where: string): boolean {
  if ([true, 'true', '1'].includes(value as string)) return true
  if ([false, 'false', '0', ''].includes(value as string)) return false
  throw new ChatproofError('usage', say`${where} must be true or false.`)
}

function parseValues(option: Option, values: readonly unknown[], where: string): unknown {
  return values.reduce<unknown>((before, value) => {
    if (typeof value !== 'string' && typeof value !== 'number') throw new ChatproofError('usage', say`${where} must be text or a number.`)
    // JSON.parse has already changed such a number.
    if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER)
      throw new ChatproofError('usage', say`${where} has more digits than a number can hold: put it in quotes.`)
    try {
      return option.parseArg ? option.parseArg(String(value), before as never) : String(value)
    } catch (error) {
      throw new ChatproofError('usage', `${where}: ${(error as Error).message}`)
    }
  }, undefined)
}

/** A file that the config file names, from the current folder. `-` is stdin. */
function placed(path: unknown, folder: string, terminal: MuteTerminal): unknown {
  return typeof path !== 'string' || path === '-' || folder === terminal.folder ? path : resolve(folder, path)
}

/** The settings of the nearest config file: in the current folder, or above it as far as the repository goes. */
async function findSettings(terminal: MuteTerminal): Promise<{ folder: string; settings: Record<string, unknown> } | undefined> {
  for (let folder = terminal.folder; ; folder = dirname(folder)) {
    const settings = await readSettings(terminal, folder)
    if (settings !== undefined) return { folder, settings }
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return undefined
  }
}

/**
 * The settings of the config file in a folder, the current one when not given; undefined if there is no file.
 *
 * @throws ChatproofError `usage` for a file that cannot be read, or a key that is no flag
 */
export async function readSettings(terminal: MuteTerminal, folder = terminal.folder): Promise<Record<string, unknown> | undefined> {
  const shown = nameIn(folder, terminal)
  let text: string
  try {
    text = await readText(join(folder, configFile), terminal.interrupted)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    if (error.code === 'ENOENT') return undefined
    throw new ChatproofError('usage', say`${shown} cannot be read: ${error.message}.`)
  }
  const value = await parseJsonc(text, shown)
  if (!isObject(value)) throw new ChatproofError('usage', say`${shown} must hold one JSON object, such as {"sdkAppId": 1400000001}.`)
  // Editors read it.
  const { $schema: _, ...settings } = value
  const known = Object.keys(flags).map(settingOf)
  for (const key of Object.keys(settings)) {
    if (!known.includes(key)) throw new ChatproofError('usage', say`${quote(key)} in ${shown} is not a setting.${suggest(key, known)}`)
  }
  return settings
}

/** The config file of a folder, as the user would write its name. */
function nameIn(folder: string, terminal: MuteTerminal): string {
  return brief(join(relative(terminal.folder, folder), configFile))
}

function checkNames({ env }: MuteTerminal): void {
  const known = Object.keys(flags).map(variableOf)
  for (const name of Object.keys(env)) {
    if (name.startsWith('CHATPROOF_') && !known.includes(name)) {
      throw new ChatproofError('usage', say`The environment variable ${brief(name)} is not a setting.${suggest(name, known)}`)
    }
  }
}
