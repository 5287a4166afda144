/** What a figure has to reach. */
export interface Bar {
  least?: number
  most?: number
}

/** One line of the table. */
export interface Row {
  what: string
  /** None where the figure is there to be looked at only. */
  bar?: Bar
  unit: 'x' | 's' | 'ms' | 'µs' | 'MiB' | 'MB' | ''
  /** One for each round. */
  values: readonly number[]
  /** The peer's own figure, of the same run. */
  peer: string
  /** Processor time for each request, of us and the peer, where the machine tells. */
  cpu?: string
}

export interface Options {
  /** Fewer and shorter rounds, for CI. */
  isShort: boolean
  rounds: number
  /** How long one load lasts, in milliseconds. */
  loadMs: number
  /** A folder for files, removed at the end. */
  folder: string
}

/** A group of figures that are measured together. */
export interface Measure {
  name: string
  what: string
  /** Not in the short form, unless it is asked for. */
  isLong?: true
  run(options: Options): Promise<Row[]>
}

/** A measure that cannot be taken here, such as one that needs the registry. */
export class Skipped extends Error {}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  const upper = sorted[half] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? Number.NaN)) / 2
}

/** Lets each contender have its turn in every round, in the order in which they are given. */
export async function takeTurns<Name extends string, Figure>(
  rounds: number,
  contenders: Record<Name, () => Figure | Promise<Figure>>,
): Promise<Record<Name, Figure[]>> {
  const names = Object.keys(contenders) as Name[]
  const figures = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, Figure[]>
  for (let round = 0; round < rounds; round++) for (const name of names) figures[name].push(await contenders[name]())
  return figures
}

/** The ratios, round by round. */
export function ratios(ours: readonly number[], theirs: readonly number[]): number[] {
  return ours.map((value, round) => value / (theirs[round] ?? Number.NaN))
}

/** Whether the median reaches the bar; nothing where there is none. */
export function isMet({ bar, values }: Row): boolean | undefined {
  if (bar === undefined) return undefined
  const middle = median(values)
  return middle >= (bar.least ?? Number.NEGATIVE_INFINITY) && middle <= (bar.most ?? Number.POSITIVE_INFINITY)
}

/** A number with three digits that count. */
export function digits(value: number): string {
  if (!Number.isFinite(value) || Number.isInteger(value)) return String(value)
  const size = Math.abs(value)
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 4)
}

export function show(value: number, unit: Row['unit']): string {
  return unit === '' || unit === 'x' ? `${digits(value)}${unit === 'x' ? ' ×' : ''}` : `${digits(value)} ${unit}`
}

/** How the larger of two quantities grows with the smaller: the slope of the line through the logarithms. */
export function exponent(points: readonly (readonly [size: number, cost: number])[]): number {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const)
  const mean = (index: 0 | 1) => logs.reduce((sum, point) => sum + point[index], 0) / logs.length
  const [x, y] = [mean(0), mean(1)]
  const covariance = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0)
  return covariance / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0)
}

/** How long one call takes, in microseconds, repeated for at least so many milliseconds. */
export function timeEach(act: (index: number) => unknown, leastMs: number): number {
  let count = 0
  let batch = 1
  const startedAt = performance.now()
  for (;;) {
    for (let index = 0; index < batch; index++) act(count++)
    const spent = performance.now() - startedAt
    if (spent >= leastMs) return (spent * 1000) / count
    if (batch < 1024) batch *= 2
  }
}
