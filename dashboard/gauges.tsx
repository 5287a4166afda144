import { pointsOf } from './chart.tsx'
import { Pill } from './finding.tsx'
import { texts } from './language.ts'
import { counters, latencies } from './log.ts'
import { Scroll } from './scroll.tsx'
import { state } from './stream.ts'
import { formatMs } from './words.ts'

/** A gauge for each API that was called or has a limit of its own, and one for the groups of the day. */
export function Gauges() {
  const t = texts.value
  const seen = state.value
  // What came nearest to its limit stands first.
  const rates = Object.entries(seen?.rates ?? {}).sort(([, a], [, b]) => b.highest / b.limit - a.highest / a.limit)
  const uncalled = Object.entries(seen?.limits ?? {}).filter(([api]) => seen?.rates[api] === undefined)
  const now = Date.parse(seen?.now ?? '')
  return (
    <Scroll kind="gauges" label={t.gauges}>
      <h2>{t.gauges}</h2>
      {seen !== undefined && (
        <Gauge
          name={t.groupsOfDay}
          count={seen.groupsToday.created - seen.groupsToday.dissolved}
          limit={seen.groupQuota}
          mark={seen.alarmsAbove.groups}
        />
      )}
      {rates.map(([api, { count, highest, limit, perSeconds, since }]) => {
        const isOver = now - Date.parse(since) >= perSeconds * 1000
        return (
          <Gauge
            key={api}
            name={api}
            count={isOver ? 0 : count}
            limit={limit}
            mark={seen?.alarmsAbove.rate ?? 1}
            peak={highest}
            per={perSeconds === 1 ? t.perSecond : t.perSeconds(perSeconds)}
          />
        )
      })}
      {uncalled.map(([api, limit]) => (
        <Gauge key={api} name={api} count={0} limit={limit} mark={seen?.alarmsAbove.rate ?? 1} per={t.perSecond} />
      ))}
      {rates.length + uncalled.length === 0 && <p class="soft">{t.noGauges}</p>}
    </Scroll>
  )
}

interface GaugeProps {
  name: string
  count: number
  limit: number
  /** The share of the limit above which the alarm comes. */
  mark: number
  peak?: number
  per?: string
}

function Gauge({ name, count, limit, mark, peak, per = '' }: GaugeProps) {
  const t = texts.value
  const at = (number: number) => Math.min(100, (number / limit) * 100)
  const highest = Math.max(count, peak ?? 0)
  const isOver = count > limit * mark
  const wasOver = highest > limit * mark
  const text = `${t.gauge(String(count), String(limit))} ${per}`.trim()
  const more = [t.alarmAt(mark * 100), ...(peak === undefined ? [] : [t.peak(peak)]), ...(wasOver ? [t.over] : [])].join(' · ')
  return (
    <div class={`gauge ${isOver ? 'over' : wasOver ? 'was-over' : ''}`}>
      <span class="name">{name}</span>
      <span class="figure">{text}</span>
      {/* biome-ignore lint/a11y/useSemanticElements: a meter of HTML has no second mark and no peak */}
      <div
        role="meter"
        aria-label={name}
        aria-valuemin={0}
        aria-valuemax={limit}
        aria-valuenow={Math.min(count, limit)}
        aria-valuetext={`${text}; ${more}`}
      >
        <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <rect class="track" width="100" height="8" />
          <rect class="peak" width={at(highest)} height="8" />
          <rect class="bar" width={at(count)} height="8" />
          <rect class="mark" x={mark * 100 - 0.3} width="0.6" height="8" />
        </svg>
      </div>
      <small class="soft">{more}</small>
    </div>
  )
}

/** How often each outcome came, by API and by webhook. */
export function Counters() {
  const t = texts.value
  return (
    <Scroll kind="counters" label={t.counters}>
      <h2>{t.counters}</h2>
      {counters.value.length === 0 ? (
        <p class="soft">{t.noCounts}</p>
      ) : (
        <ul>
          {counters.value.map(({ kind, name, outcomes }) => (
            <li key={`${kind} ${name}`}>
              <span class={`name ${kind}`}>{name}</span>
              <span class="tally">
                {[...outcomes].map(([outcome, count]) => (
                  <Pill key={outcome} t={t} of={outcome} count={count} />
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Scroll>
  )
}

const deadlineMs = 2000

/** How high a time stands, from 0 to 1: each doubling is a step of the same height, up to the deadline. */
const heightOf = (ms: number) => Math.min(1, Math.log2(1 + ms) / Math.log2(1 + deadlineMs))

/** The time to each of the latest replies, beside the 2 s that Chat waits. */
export function Latency() {
  const t = texts.value
  const list = latencies.value
  const sorted = list.toSorted((a, b) => a - b)
  const median = formatMs(sorted[Math.floor(sorted.length / 2)] ?? 0)
  const text = t.latencyOf(median, (sorted.at(-1) ?? 0).toFixed(0))
  const step = 240 / Math.max(1, list.length - 1)
  const y = (ms: number) => 46 - heightOf(ms) * 44
  const last = list.at(-1)
  return (
    <section class="latency" aria-label={t.latency}>
      <h2>{t.latency}</h2>
      {last === undefined ? (
        <p class="soft">{t.noLatency}</p>
      ) : (
        <>
          <svg viewBox="0 -2 240 50" role="img" aria-label={text} preserveAspectRatio="none">
            <line class="deadline" x1="0" x2="240" y1="2" y2="2" />
            <polyline
              points={pointsOf(
                list.length === 1
                  ? [
                      [0, y(last)],
                      [240, y(last)],
                    ]
                  : list.map((ms, index) => [index * step, y(ms)]),
              )}
            />
          </svg>
          <p class="soft">{text}</p>
        </>
      )}
    </section>
  )
}
