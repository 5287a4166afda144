import type { Node } from './types.ts'

/**
 * A set of kinds that is strict on those it lists and open to others, written so that types and validators both follow:
 * `anyOf: [{ oneOf: [listed…], discriminator }, unlisted]`. Undefined for any other schema.
 */
export function findOpenSet(schema: Node, follow: (node: Node) => Node): OpenSet | undefined {
  const [listed, unlisted] = schema.anyOf ?? []
  const property = listed?.discriminator?.propertyName
  return property && { property, branches: listed.oneOf.map(follow), unlisted: follow(unlisted) }
}

export interface OpenSet {
  /** The field that tells the kinds apart. */
  property: string
  branches: Node[]
  unlisted: Node
}
