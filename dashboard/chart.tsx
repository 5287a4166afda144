import type { ComponentChildren } from 'preact'
import type { Texts } from './texts.ts'
import { outcomeText } from './words.ts'

const [width, height] = [960, 220]
const [left, right, top, bottom] = [64, 12, 12, 24]
const [innerWidth, innerHeight] = [width - left - right, height - top - bottom]

interface ChartProps<Name extends string> {
  t: Texts
  title: string
  /** What is drawn, in the order of the legend. Each name is the class of its colour. */
  names: readonly Name[]
  /** A row of values for each second. */
  seconds: readonly Readonly<Record<Name, number>>[]
  show: (value: number) => string
}

/** A line over the seconds for each name. */
export function Lines<Name extends string>({ names, seconds, ...chart }: ChartProps<Name>) {
  const highest = Math.max(...names.flatMap((name) => seconds.map((second) => second[name])))
  const most = roundUp(highest)
  const x = (index: number) => left + ((index + 0.5) / Math.max(1, seconds.length)) * innerWidth
  const y = (value: number) => top + innerHeight * (1 - value / most)
  // A line of one point is not seen.
  const aside = seconds.length === 1 ? [-0.3, 0.3] : [0]
  return (
    <Chart {...chart} names={names} seconds={seconds.length} highest={highest} most={most}>
      {names.map((name) => (
        <polyline
          key={name}
          class={name}
          points={pointsOf(seconds.flatMap((second, index) => aside.map((by) => [x(index + by), y(second[name])])))}
        />
      ))}
    </Chart>
  )
}

/** A bar for each second, with the counts of the names on top of each other. */
export function Bars<Name extends string>({ names, seconds, ...chart }: ChartProps<Name>) {
  const highest = Math.max(...seconds.map((second) => names.reduce((sum, name) => sum + second[name], 0)))
  const most = roundUp(highest)
  const step = innerWidth / seconds.length
  return (
    <Chart {...chart} names={names} seconds={seconds.length} highest={highest} most={most}>
      {seconds.flatMap((second, index) => {
        let below = 0
        return names.map((name) => {
          const tall = (second[name] / most) * innerHeight
          if (tall === 0) return undefined
          below += tall
          return (
            <rect
              key={`${index} ${name}`}
              class={name}
              x={digits(left + index * step)}
              y={digits(top + innerHeight - below)}
              width={digits(step * 0.85)}
              height={digits(tall)}
            />
          )
        })
      })}
    </Chart>
  )
}

interface FrameProps {
  t: Texts
  title: string
  names: readonly string[]
  seconds: number
  highest: number
  most: number
  show: (value: number) => string
  children: ComponentChildren
}

function Chart({ t, title, names, seconds, highest, most, show, children }: FrameProps) {
  return (
    <>
      <h2>{title}</h2>
      <svg class="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${title}: ${t.highest(show(highest))}`}>
        {[0, 0.5, 1].map((share) => {
          const y = digits(top + innerHeight * (1 - share))
          return (
            <g key={share}>
              <line class="level" x1={left} x2={width - right} y1={y} y2={y} />
              <text x={left - 6} y={y} dy="4" text-anchor="end">
                {show(most * share)}
              </text>
              <text x={left + innerWidth * share} y={height - 8} text-anchor={(['start', 'middle', 'end'] as const)[share * 2]}>
                {digits(seconds * share)} s
              </text>
            </g>
          )
        })}
        {children}
      </svg>
      <p class="legend">
        {names.map((name) => (
          <span key={name}>
            <b class={name} aria-hidden="true">
              ■
            </b>{' '}
            {outcomeText(t, name)}
          </span>
        ))}
      </p>
    </>
  )
}

/** Places as the points of a line. */
export function pointsOf(places: readonly (readonly number[])[]): string {
  return places.map((place) => place.map(digits).join()).join(' ')
}

function digits(value: number): number {
  return Math.round(value * 10) / 10
}

/** The next of 1, 2, 4, 10, 20, 40 …, so that half of it is a round number too. At least 1. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)))
  return ([1, 2, 4, 10].find((step) => step * power >= value) ?? 10) * power
}
