import type { Second } from '../../load/count.ts'
import { type Markup, markup } from '../markup.ts'

/** A value for each second. Its name is the class of its line. */
export interface Line {
  name: string
  values: readonly number[]
}

const [width, height] = [960, 220]
const [left, right, top, bottom] = [64, 12, 12, 24]
const [innerWidth, innerHeight] = [width - left - right, height - top - bottom]

/** Lines over the seconds, as SVG. */
export function lines(drawn: readonly Line[], show: (value: number) => string): Markup {
  const most = roundUp(Math.max(...drawn.flatMap(({ values }) => values)))
  const count = Math.max(1, ...drawn.map(({ values }) => values.length))
  const x = (index: number) => left + ((index + 0.5) / count) * innerWidth
  const y = (value: number) => top + innerHeight * (1 - value / most)
  // A line of one point is not seen.
  const points = (values: readonly number[]) =>
    values.flatMap((value, index) =>
      (values.length === 1 ? [-0.3, 0.3] : [0]).map((aside) => `${digits(x(index + aside))},${digits(y(value))}`),
    )
  return frame(
    most,
    count,
    show,
    drawn.map(({ name, values }) => markup`<polyline class="${name}" points="${points(values).join(' ')}"/>`),
  )
}

/** A bar for each second, with the counts of these names on top of each other, as SVG. */
export function bars<Name extends keyof Second>(seconds: readonly Second[], names: readonly Name[]): Markup {
  const most = roundUp(Math.max(...seconds.map((second) => names.reduce((sum, name) => sum + second[name], 0))))
  const step = innerWidth / seconds.length
  const drawn = seconds.flatMap((second, index) => {
    let below = 0
    return names.flatMap((name) => {
      const tall = (second[name] / most) * innerHeight
      if (tall === 0) return []
      below += tall
      const place = { x: left + index * step, y: top + innerHeight - below }
      return [
        markup`<rect class="${name}" x="${digits(place.x)}" y="${digits(place.y)}" width="${digits(step * 0.85)}" height="${digits(tall)}"/>`,
      ]
    })
  })
  return frame(most, seconds.length, String, drawn)
}

function frame(most: number, seconds: number, show: (value: number) => string, content: readonly Markup[]): Markup {
  const levels = [0, 0.5, 1].map((share) => {
    const y = digits(top + innerHeight * (1 - share))
    return markup`<line class="grid" x1="${left}" x2="${width - right}" y1="${y}" y2="${y}"/><text x="${left - 6}" y="${y}" dy="4" text-anchor="end">${show(most * share)}</text>`
  })
  const marks = [0, 0.5, 1].map((share) => {
    const anchor = share === 0 ? 'start' : share === 1 ? 'end' : 'middle'
    return markup`<text x="${left + innerWidth * share}" y="${height - 8}" text-anchor="${anchor}">${digits(seconds * share)} s</text>`
  })
  return markup`<svg viewBox="0 0 ${width} ${height}" role="img">${levels}${marks}${content}</svg>`
}

function digits(value: number): number {
  return Math.round(value * 10) / 10
}

/** The next of 1, 2, 4, 10, 20, 40 …, so that half of it is a round number too. At least 1. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)))
  return ([1, 2, 4, 10].find((step) => step * power >= value) ?? 10) * power
}
