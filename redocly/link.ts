import type { Node } from './types.ts'

/** Adds the URL to every source that is a page of Tencent's documents. */
export function link() {
  return {
    Root: {
      leave(root: Node) {
        walk(root, (node) => {
          for (const source of node['x-source'] ?? []) {
            const url = urlOf(source.page)
            if (url !== undefined) source.url = url
          }
        })
      },
    },
  }
}

function urlOf(page: string): string | undefined {
  const [product, number] = page.split('/')
  if (product === '1047') return `https://www.tencentcloud.com/document/product/1047/${number}`
  if (product === '269') return `https://cloud.tencent.com/document/product/269/${number}`
  return undefined
}

/** Visits every object of a description, outer objects first. */
export function walk(node: Node, visit: (node: Node) => void): void {
  if (typeof node !== 'object' || node === null) return
  if (!Array.isArray(node)) visit(node)
  for (const child of Object.values(node)) walk(child, visit)
}
