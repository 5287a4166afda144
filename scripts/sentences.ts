import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** The name of the tag in src/say.ts. */
const tag = 'say'

/**
 * Types of every sentence in src/ that people read, by the room that says it: `Sentences['delivery']`. In place of each value is its number
 * in braces.
 *
 * @param root the folder of the project
 * @throws Error for a tag with a template that no number can stand in
 */
export function sentences(root: string): string {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts'))
    .sort()
  const seen = new Set<string>()
  const rooms = new Map<string, string[]>()
  for (const file of files) {
    const text = readFileSync(join(root, 'src', file), 'utf8')
    if (!text.includes(`${tag}\``)) continue
    const room = file.includes('/') ? file.slice(0, file.indexOf('/')) : 'ground'
    // What two rooms say belongs to the first one.
    const added = templatesIn(file, text).filter((template) => !seen.has(template) && seen.add(template))
    rooms.set(room, [...(rooms.get(room) ?? []), ...added])
  }
  const members = [...rooms].map(([room, said]) => `  ${room}: ${said.map((each) => `\n    | ${JSON.stringify(each)}`).join('')}\n`)
  return `/** Every sentence that people read, by the room that says it. */\nexport interface Sentences {\n${members.join('')}}\n`
}

/** The templates with the tag, with `{0}` in place of the first value. */
function templatesIn(file: string, text: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText(source) === tag) found.push(numbered(file, node.template))
    ts.forEachChild(node, visit)
  }
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest)
  visit(source)
  return found
}

function numbered(file: string, template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text
  const literals = [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)]
  const [shown] = literals.filter((literal) => /\{\d+\}/.test(literal))
  if (shown !== undefined) throw new Error(`src/${file}: "${shown}" looks like the number of a value.`)
  if (literals.slice(1, -1).includes('')) throw new Error(`src/${file}: nobody can tell two values apart in "${literals.join('…')}".`)
  return literals.reduce((before, literal, index) => `${before}{${index - 1}}${literal}`)
}
