import type { Source } from '../src/contract/contract.ts'

/** A table, with what its cells hold as it is. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** A list of a sentence each. */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}

/**
 * The pages of a fact, each once, with its address.
 *
 * @param more what a link shows on hovering
 */
export function pagesOf(sources: readonly Source[], more: (source: Source) => string = () => ''): string {
  const first = sources.filter(({ page }, index) => sources.findIndex((other) => other.page === page) === index)
  const title = (source: Source) => more(source) && ` "${more(source).replaceAll('"', "'")}"`
  return first.map((source) => (source.url === undefined ? source.page : `[${source.page}](${source.url}${title(source)})`)).join(', ')
}
