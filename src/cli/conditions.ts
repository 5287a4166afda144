import type { Waiver } from '../conformance/waivers.ts'
import { webhooks } from '../contract/contract.ts'
import { openSwitches } from '../contract/switches.ts'
import { say } from '../say.ts'
import { type FlagName, type FlagOrigin, flags } from './flags.ts'
import { formatMs } from './print.ts'
import { configFile, settingOf, variableOf } from './settings.ts'
import type { FlagsOf } from './verbs.ts'

/** How long Chat waits for a reply, in milliseconds. */
const deadlineMs = Math.min(...[...webhooks.values()].map(({ terms }) => terms.deadlineMs))

/**
 * What a run of `check` left out or made less strict, as sentences. Such a run proves less, so every report lists them. They may come
 * from a variable or a file that nobody thinks of.
 */
export function conditionsOf(given: FlagsOf<'check'>, waivers: readonly Waiver[], origin: FlagOrigin): string[] {
  const { timeout, rate, fuzz, only = [], exclude = [], header = [], insecure, ca, waivers: file } = given
  const by = (flag: FlagName) => {
    const where = origin(flag)
    if (where === 'variable') return variableOf(flag)
    return where === 'file' ? `"${settingOf(flag)}" in ${configFile}` : flags[flag].usage.replace(/ .*/, '')
  }
  const names = header.map((text) => text.slice(0, text.indexOf(':')).trim().toLowerCase())
  const switches = openSwitches(given.webhook)
  const off = openSwitches().webhooks.filter(({ name }) => !switches.has(name))
  return [
    ...(off.length > 0
      ? [say`Not checked, because they are not switched on: ${off.map(({ name }) => name).join(', ')} (${by('webhook')}).`]
      : []),
    ...(only.length > 0 ? [say`Only these checks were run: ${only.join(', ')} (${by('only')}).`] : []),
    ...(exclude.length > 0 ? [say`These checks were left out: ${exclude.join(', ')} (${by('exclude')}).`] : []),
    ...(timeout === undefined || timeout === deadlineMs ? [] : [describeTimeout(timeout, by('timeout'))]),
    ...(rate === undefined ? [] : [say`Sent at most ${rate} callbacks per second (${by('rate')}).`]),
    ...(fuzz === undefined ? [] : [say`Bodies drawn for each webhook: ${fuzz} (${by('fuzz')}).`]),
    ...(insecure ? [say`Certificates were not checked (${by('insecure')}); Chat checks them.`] : []),
    ...(ca === undefined ? [] : [say`The authorities in ${ca} were trusted (${by('ca')}); Chat does not know them.`]),
    ...(names.length > 0 ? [say`Callbacks carried headers that Chat does not send: ${names.join(', ')} (${by('header')}).`] : []),
    ...(waivers.length > 0 ? [say`Waivers in ${String(file)}: ${waivers.length} (${by('waivers')}).`] : []),
  ]
}

function describeTimeout(timeout: number, by: string): string {
  const [waited, usual] = [formatMs(timeout), formatMs(deadlineMs)]
  return timeout > deadlineMs
    ? say`The run waited ${waited} for each reply instead of ${usual}; a reply after more than ${usual} is late anyway (${by}).`
    : say`The run waited ${waited} for each reply instead of ${usual} (${by}).`
}
