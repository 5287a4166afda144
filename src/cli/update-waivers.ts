import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { createFile, replaceFile } from '../disk.ts'
import { ChatproofError } from '../error.ts'
import { say } from '../say.ts'
import { orOutputError } from './file.ts'
import type { Terminal } from './terminal.ts'

/** What changes in a file of waivers. */
interface WaiverChanges {
  /** New entries, as YAML. */
  drafts: readonly string[]
  /** The places of the entries that are taken out. */
  stale: readonly number[]
}

/**
 * Adds entries to a file of waivers and takes out those that match no failure. It does not change what else the file holds.
 *
 * @throws ChatproofError `usage` when the entries are not on lines of their own, `output` when the file cannot be written
 */
export async function updateWaivers(file: string, { drafts, stale }: WaiverChanges, terminal: Terminal): Promise<void> {
  if (drafts.length === 0 && stale.length === 0) {
    terminal.err(say`There is no failure without a waiver: ${file} was not changed.`)
    return
  }
  const path = resolve(terminal.folder, file)
  const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const kept = await without(before, stale, file)
  const whole = drafts.length === 0 ? kept : await withDrafts(kept, drafts, file)
  orOutputError(path, `${file} cannot be written`, () => {
    if (existsSync(path)) replaceFile(realpathSync(path), [whole], statSync(path).mode)
    else createFile(path, [whole], 0o666)
  })
  const entries = (number: number) => (number === 1 ? 'entry was' : 'entries were')
  if (stale.length > 0) terminal.err(`${stale.length} ${entries(stale.length)} taken out of ${file}: they match no failure any more.`)
  if (drafts.length > 0)
    terminal.err(
      `${drafts.length} ${entries(drafts.length)} added to ${file}. Fill in reason, owner and expires: until then each run ends with 2.`,
    )
}

/** The text without these entries, each with its lines and the comment that a draft has above it. */
async function without(text: string, places: readonly number[], file: string): Promise<string> {
  if (places.length === 0) return text
  const { isNode, isSeq, parseDocument } = await import('yaml')
  const { contents } = parseDocument(text)
  if (!isSeq(contents)) return text
  if (contents.flow) throw inBrackets(file)
  return places
    .toSorted((a, b) => b - a)
    .reduce((rest, place) => {
      const item = contents.items[place]
      if (!isNode(item) || !item.range) return rest
      const [start, valueEnd] = item.range
      const head = rest.slice(0, rest.lastIndexOf('\n', start - 1) + 1)
      return head.replace(/(^|\n)[ \t]*# [^\n]*\((?:MUST|SHOULD|MAY)\)\n$/, '$1') + rest.slice(valueEnd)
    }, text)
}

async function withDrafts(before: string, drafts: readonly string[], file: string): Promise<string> {
  const { isSeq, parseDocument } = await import('yaml')
  const { contents } = parseDocument(before)
  // New entries go to the end of the list. A list without entries is replaced.
  const [start, end] = isSeq(contents) && contents.range ? contents.range : [before.length, before.length]
  const hasItems = isSeq(contents) && contents.items.length > 0
  if (hasItems && contents.flow) throw inBrackets(file)
  const indent = hasItems ? (/^ *(?=- )/m.exec(before)?.[0] ?? '') : ''
  const head = before.slice(0, hasItems ? end : start)
  const text = drafts.map((draft) => draft.replaceAll(/^(?=.)/gm, indent)).join('')
  const joint = head === '' || head.endsWith('\n') ? '' : '\n'
  return `${head}${joint}${text}${before.slice(end).replace(/^\n/, '')}`
}

function inBrackets(file: string): ChatproofError {
  return new ChatproofError('usage', say`${file} holds a list in brackets: first write each entry on a line of its own, after "- ".`)
}
