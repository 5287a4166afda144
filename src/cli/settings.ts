import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command, Option } from 'commander'
import { ChatproofError } from '../error.ts'
import { suggest } from '../suggest.ts'
import { flags } from './flags.ts'
import type { Terminal } from './terminal.ts'

const fileName = 'chatproof.config.json'

/** The environment variable of a flag: `--sdk-app-id` is `CHATPROOF_SDK_APP_ID`. */
export function variableOf(option: Option): string {
  return `CHATPROOF_${option.name().replaceAll('-', '_').toUpperCase()}`
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
    const key = option.attributeName()
    const variable = variableOf(option)
    if (command.getOptionValueSource(key) === 'cli') continue
    const isRepeatable = key === 'header' || key === 'set' || key === 'unset'
    const fromEnvironment = terminal.env[variable]
    if (fromEnvironment !== undefined) {
      const values = isRepeatable ? fromEnvironment.split('\n').filter(Boolean) : [fromEnvironment]
      assign(command, option, values, `the environment variable ${variable}`)
    } else if (key in settings) {
      const value = settings[key]
      assign(command, option, Array.isArray(value) ? value : [value], `"${key}" in ${fileName}`)
    }
  }
}

function assign(command: Command, option: Option, values: unknown[], where: string): void {
  const key = option.attributeName()
  if (option.isBoolean()) {
    const on = [true, 'true', '1'].includes(values[0] as string)
    const off = [false, 'false', '0', ''].includes(values[0] as string)
    if (!on && !off) throw new ChatproofError('usage', `${where} must be true or false, not ${JSON.stringify(values[0])}.`)
    if (on) command.setOptionValueWithSource(key, true, 'env')
    return
  }
  let result: unknown
  for (const value of values) {
    if (typeof value !== 'string' && typeof value !== 'number') {
      throw new ChatproofError('usage', `${where} must be text or a number, not ${JSON.stringify(value)}.`)
    }
    try {
      result = option.parseArg ? option.parseArg(String(value), result as never) : String(value)
    } catch (error) {
      throw new ChatproofError('usage', `${where}: ${(error as Error).message}`)
    }
  }
  if (result !== undefined) command.setOptionValueWithSource(key, result, 'env')
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
    throw new ChatproofError('usage', `${fileName} is not JSON: ${(error as Error).message}.`)
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw new ChatproofError('usage', `${fileName} must hold one JSON object, such as {"sdkAppId": 1400000001}.`)
}

function checkNames({ env }: Terminal): void {
  const known = Object.values(flags).map(variableOf)
  for (const name of Object.keys(env)) {
    if (name.startsWith('CHATPROOF_') && !known.includes(name)) {
      throw new ChatproofError('usage', `The environment variable ${name} is not a setting.${suggest(name, known)}`)
    }
  }
}
