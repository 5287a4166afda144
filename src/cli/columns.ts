/** How wide tables for people are, in characters. */
const width = 100

/**
 * Rows as lines with their columns aligned. The last column is broken where it would be wider than the table.
 *
 * @param show how the first column is printed, such as in bold
 * @returns the lines of each row
 */
export function columns(rows: readonly (readonly string[])[], show = (cell: string) => cell): string[][] {
  const widths = (rows[0] ?? []).slice(0, -1).map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)))
  const indent = widths.reduce((sum, each) => sum + each + 2, 0)
  return rows.map((cells) => {
    const [first = '', ...aligned] = widths.map((each, column) => (cells[column] ?? '').padEnd(each))
    const [line = '', ...more] = wrap(cells.at(-1) ?? '', Math.max(width - indent, 24))
    return [[show(first), ...aligned, line].join('  ').trimEnd(), ...more.map((text) => ' '.repeat(indent) + text)]
  })
}

/** A text in lines of at most so many characters, broken at spaces. */
export function wrap(text: string, most = width - 2): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
