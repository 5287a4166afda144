import { walk } from './link.ts'
import type { Node } from './types.ts'

/** Writes the type beside each `const` and `enum`: some generators of code need it. */
export function typed() {
  return {
    Root: {
      leave(root: Node) {
        walk(root, (node) => {
          const value = 'const' in node ? node.const : node.enum?.[0]
          if (value !== undefined && node.type === undefined) node.type = Number.isInteger(value) ? 'integer' : typeof value
        })
      },
    },
  }
}
