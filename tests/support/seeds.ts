import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { root } from './cli.ts'

/** A documented field: its name and its type, as on the page. */
export type Field = [name: string, type: string]

/** The facts that were read from the text of one document. */
export interface Seed {
  file: string
  text: string
  webhook: string
  /** The query parameters, in the order of the sample URL. */
  urlParameters: string[]
  tableParameters: string[]
  /** The sample of the body, repaired if it was not JSON. */
  sample: Record<string, unknown>
  /** Whether the printed sample was valid JSON. */
  wasJson: boolean
  fields: Field[]
  answer: unknown
  answerFields: Field[]
}

export const seedFolder = resolve(root, '../shared/seeds')

/** Reads the documents; empty if they are not present. */
export function readSeeds(): Seed[] {
  if (!existsSync(seedFolder)) return []
  const files = readdirSync(seedFolder).filter((file) => file.endsWith('.txt'))
  return files.sort().map((file) => readSeed(file, readFileSync(join(seedFolder, file), 'utf8')))
}

function readSeed(file: string, text: string): Seed {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const heading = (pattern: RegExp): number => {
    const at = lines.findLastIndex((line) => pattern.test(line))
    if (at === -1) throw new Error(`${file} has no heading like ${pattern}.`)
    return at
  }
  const starts = [
    heading(/^Request parameters$/i),
    heading(/^Sample request( packet)?$/i),
    heading(/^Request( packet)? fields$/i),
    heading(/^Sample response( packet)?$/i),
    heading(/^Response( packet)? fields$/i),
    heading(/^References$/i),
  ]
  const [parameters = [], request = [], fields = [], response = [], responseFields = []] = starts.map((start, index) =>
    lines.slice(start + 1, starts[index + 1]).filter(Boolean),
  )
  const url = lines.find((line) => line.startsWith('https://www.example.com?')) ?? ''
  const printed = request.join('\n')
  const sample = JSON.parse(repair(printed)) as Record<string, unknown>
  const answer = response.join('\n')
  return {
    file,
    text,
    webhook: String(sample.CallbackCommand),
    urlParameters: [...new URL(url).searchParams.keys()],
    tableParameters: readParameterTable(parameters),
    sample,
    wasJson: isJson(printed),
    fields: readFieldTable(fields),
    answer: JSON.parse(answer.slice(answer.indexOf('{'))),
    answerFields: readFieldTable(responseFields),
  }
}

/** Removes comments and adds the missing comma. */
function repair(text: string): string {
  const bare = text.replace(/("(?:[^"\\]|\\.)*")|\/\/.*$/gm, '$1')
  return bare.replace(/(["\d}\]])\s*\n\s*"/g, '$1,\n"')
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Reads a table of two columns. Its lines alternate: name, description. Its first two rows are parts of the URL. */
function readParameterTable(lines: string[]): string[] {
  const rows = lines.slice(lines.indexOf('Description') + 1)
  const names = rows.filter((_, index) => index % 2 === 0)
  return names.filter((name) => name !== 'https' && name !== 'www.example.com')
}

/** Reads a table of fields. A row is a name, then a type on the next line. A description may have several lines. */
function readFieldTable(lines: string[]): Field[] {
  const rows = lines.slice(lines.indexOf('Description') + 1)
  return rows.flatMap((line, index): Field[] => {
    const isType = /^(String|Integer|Interger|Array|Object|Number|Boolean)$/.test(line)
    return isType ? [[rows[index - 1] ?? '', line === 'Interger' ? 'Integer' : line]] : []
  })
}
