import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './cli.ts'

/** A documented field: its name and its type, in the words of the page. */
export type Field = [name: string, type: string]

/** The facts on one page of the documents, in one of its versions. */
export interface Page {
  file: string
  page: string
  /** The date printed on the page, or `undated`. */
  stamp: string
  webhook: string
  /** Query parameters in the order of the sample URL. */
  urlParameters: string[]
  tableParameters: string[]
  /** The sample of the body. */
  sample: Record<string, unknown>
  /** Whether the sample was JSON as printed; here it is JSON in any case. */
  sampleIsJson: boolean
  fields: Field[]
  answer: unknown
  answerFields: Field[]
  /** Whether the page lists FAIL among the values of ActionStatus. */
  allowsFail: boolean
  threshold: number | null
  enabledByDefault: boolean
}

const folder = 'tests/contract/pages'

/** Every page that the contract is compared with. */
export const pages: readonly Page[] = readdirSync(join(root, folder))
  .sort()
  .map((file) => ({ ...(JSON.parse(readFileSync(join(root, folder, file), 'utf8')) as Omit<Page, 'file'>), file: `${folder}/${file}` }))
