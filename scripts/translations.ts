// biome-ignore lint/suspicious/noExplicitAny: a node of the contract, without further types
type Node = any

/**
 * The texts of the contract with their translations. White space is one space, as where the program shows them.
 *
 * @param from the contract
 * @param to the contract with the texts of another language
 */
export function translations(from: Node, to: Node): Record<string, string> {
  return Object.fromEntries(differing(from, to))
}

/** The texts that are not the same in two nodes of the same shape. Open points stand on pages only. */
function differing(from: Node, to: Node): [string, string][] {
  if (typeof from === 'string') return from === to || typeof to !== 'string' ? [] : [[oneSpace(from), oneSpace(to)]]
  if (typeof from !== 'object' || from === null || typeof to !== 'object' || to === null) return []
  return Object.keys(from).flatMap((key) => (key === 'x-open-points' ? [] : differing(from[key], to[key])))
}

const oneSpace = (text: string) => text.trim().replaceAll(/\s+/g, ' ')
