import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command, Option } from 'commander'
import { ChatproofError } from '../error.ts'
import { placeOf } from '../json.ts'
import { suggest } from '../suggest.ts'
import { flags } from './flags.ts'
import type { Terminal } from './terminal.ts'

const fileName = 'chatproof.config.json'

/** The environment variable of a flag: `--sdk-app-id` is `CHATPROOF_SDK_APP_ID`. */
function variableOf(flag: string): string {
  return `CHATPROOF_${flag.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`
}

/**
 * Completes the flags given to a verb: flag, then environment variable, then chatproof.config.json, then default. A flag
 * that may be repeated takes one value a line from its variable, and an array from the file.
 *
 * @throws ChatproofError `usage` for a value that does not fit, or a key or variable that is no flag
 */
export function fillIn(command: Command, terminal: Terminal): void {
  const settings = readSettings(terminal.folder)
  checkNames(terminal)
  for (const option of command.options) {
    const variable = variableOf(option.attributeName())
    const text = terminal.env[variable]
    if (text === undefined || isGivenBefore(command, option, 'variable')) continue
    const values = repeatable.includes(option.attributeName()) ? text.split('\n').filter(Boolean) : [text]
    assign(command, option, values, 'variable', `The environment variable ${variable}`)
  }
  for (const option of command.options) {
    const key = option.attributeName()
    if (!Object.hasOwn(settings, key) || isGivenBefore(command, option, 'file')) continue
    const value = settings[key]
    const values = repeatable.includes(key) && Array.isArray(value) ? value : [value]
    assign(command, option, values, 'file', `"${key}" in ${fileName}`)
  }
}

const repeatable = ['header', 'set', 'unset', 'only', 'exclude', 'report', 'limit', 'bannedWord']

/** Flags that say the same: one given in a stronger place makes the other void. */
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
  throw new ChatproofError('usage', `${where} must be true or false.`)
}

function parseValues(option: Option, values: readonly unknown[], where: string): unknown {
  return values.reduce<unknown>((before, value) => {
    if (typeof value !== 'string' && typeof value !== 'number') throw new ChatproofError('usage', `${where} must be text or a number.`)
    try {
      return option.parseArg ? option.parseArg(String(value), before as never) : String(value)
    } catch (error) {
      throw new ChatproofError('usage', `${where}: ${(error as Error).message}`)
    }
  }, undefined)
}

function readSettings(folder: string): Record<string, unknown> {
  const file = join(folder, fileName)
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw new ChatproofError('usage', `${fileName} cannot be read: ${(error as Error).message}.`)
  }
  const settings = parseObject(text)
  for (const key of Object.keys(settings)) {
    if (!Object.hasOwn(flags, key)) {
      throw new ChatproofError('usage', `"${key}" in ${fileName} is not a setting.${suggest(key, Object.keys(flags))}`)
    }
  }
  return settings
}

function parseObject(text: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new ChatproofError('usage', `${fileName} is not JSON${placeOf(error, text)}.`)
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw new ChatproofError('usage', `${fileName} must hold one JSON object, such as {"sdkAppId": 1400000001}.`)
}

function checkNames({ env }: Terminal): void {
  const known = Object.keys(flags).map(variableOf)
  for (const name of Object.keys(env)) {
    if (name.startsWith('CHATPROOF_') && !known.includes(name)) {
      throw new ChatproofError('usage', `The environment variable ${name} is not a setting.${suggest(name, known)}`)
    }
  }
}
