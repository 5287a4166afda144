import { padded, widthOf } from '../text.ts'

/** How wide tables for people are, in characters. */
const width = 100

/**
 * Rows as lines with their columns aligned. The last column is broken where it would be wider than the table.
 *
 * @param show how the first column is printed, such as in bold
 * @returns the lines of each row
 */
export function columns(rows: readonly (readonly string[])[], show = (cell: string) => cell): string[][] {
  const widths = (rows[0] ?? []).slice(0, -1).map((_, column) => Math.max(...rows.map((cells) => widthOf(cells[column] ?? ''))))
  const indent = widths.reduce((sum, each) => sum + each + 2, 0)
  return rows.map((cells) => {
    const [first = '', ...aligned] = widths.map((each, column) => padded(cells[column] ?? '', each))
    const [line = '', ...more] = wrap(cells.at(-1) ?? '', Math.max(width - indent, 24))
    return [[show(first), ...aligned, line].join('  ').trimEnd(), ...more.map((text) => ' '.repeat(indent) + text)]
  })
}

/** A text in lines of at most so many columns, broken at spaces, and between Chinese characters. */
export function wrap(text: string, most = width - 2): string[] {
  const lines: string[] = []
  let line = ''
  for (const part of text.split(/(?<= )|(?<=[\p{Script=Han}，。；：、）])(?![，。；：、）])/u)) {
    if (line !== '' && widthOf(line + part.trimEnd()) > most) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += part
  }
  return [...lines, line]
}
