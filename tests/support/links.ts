import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** A fenced block of Markdown: what stands behind its opening fence, and its text. */
export const fence = /^```(.*)\n([\s\S]*?)^```$/gm

/** The anchors of a page, as GitHub makes them from its headings. */
function anchorsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8').replaceAll(fence, '')
  const slugs = [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )
  return slugs.map((slug, index) => {
    const before = slugs.slice(0, index).filter((each) => each === slug).length
    return before === 0 ? slug : `${slug}-${before}`
  })
}

/** The links of a page, and its pictures, that lead to no file of this folder, or to no heading there. Addresses of the web are not followed. */
export function brokenLinks(folder: string, page: string): string[] {
  const prose = readFileSync(join(folder, page), 'utf8').replaceAll(fence, '')
  const links = [...prose.replaceAll(/`[^`\n]*`/g, (code) => code.replaceAll(/[[\]()]/g, '')).matchAll(/\]\(([^)\s]+)\)/g)]
  return links
    .map(([, target]) => target as string)
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => {
      const [path = '', anchor] = target.split('#')
      const file = path === '' ? join(folder, page) : join(folder, dirname(page), path)
      if (!existsSync(file) || relative(folder, file).startsWith('..')) return true
      return anchor !== undefined && (statSync(file).isDirectory() || !anchorsOf(file).includes(anchor))
    })
}
