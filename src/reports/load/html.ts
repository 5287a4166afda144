import { percentiles } from '../../delivery/histogram.ts'
import type { Second } from '../../load/count.ts'
import type { LoadReport } from '../../load/report.ts'
import { excerpt } from '../../text.ts'
import { style } from '../html.style.ts'
import { Markup, markup } from '../markup.ts'
import { bars, type Line, lines } from './chart.ts'
import { showMs, showObserved, timeRows, wordsOf } from './words.ts'

/** What the charts have beyond the page of `check`. */
const ofCharts = new Markup(`
svg { display: block; width: 100%; height: auto; margin: .4rem 0; background: var(--card); border: 1px solid var(--line); border-radius: 8px }
svg text { font: 11px system-ui, sans-serif; fill: var(--soft) }
svg .grid { stroke: var(--line); stroke-width: 1 }
svg polyline { fill: none; stroke-width: 1.5; stroke: currentColor }
svg rect { fill: currentColor }
.acknowledged, .p50 { color: var(--passed) } .refused, .p99 { color: var(--warned) } .dropped, .max { color: var(--waived) } .inFlight { color: var(--noted) }
svg .failed, .legend .failed { color: var(--failed) }
.legend span { margin-right: 1rem } .legend span::before { content: '■ ' }
td, thead th { text-align: right }
`)

const outcomes = ['acknowledged', 'refused', 'failed', 'dropped'] as const satisfies (keyof Second)[]

/** A run as one HTML page. It needs no script, no network and no other file. */
export function html(report: LoadReport): string {
  const { isGood, verdict, subject, outcomes: sums, busy } = wordsOf(report)
  const { suite, target, contract, startedAt, seed, seconds, sdkAppId, signed, thresholds, problems, shape } = report
  const line = (name: 'p50' | 'p99' | 'max' | 'inFlight'): Line => ({ name, values: seconds.map((second) => second[name]) })
  const mark = isGood ? '✔' : '✘'
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${mark} ${excerpt(target)} · ${suite.name} load</title>
<style>${style}${ofCharts}</style>
</head>
<body>
<header>
<h1 class="${isGood ? 'good' : 'bad'}">${mark} ${excerpt(verdict, 500)}</h1>
<p>${excerpt(subject, 500)}</p>
<p>${sums}</p>
<p>SDKAppID ${sdkAppId} · ${signed ? 'callbacks were signed' : 'callbacks were not signed'}${shape === null ? '' : ` · shape ${shape}`}</p>
</header>
<main>
<table>
<thead><tr><th scope="col">threshold</th><th scope="col">was</th><th scope="col">met</th></tr></thead>
<tbody>${thresholds.map((each) => markup`<tr><th scope="row">${each.threshold}</th><td>${showObserved(each)}</td><td class="${each.isMet ? 'good' : 'bad'}">${each.isMet ? '✔' : '✘'}</td></tr>`)}</tbody>
</table>
<h2>Response times</h2>
<table>
<thead><tr><th></th>${Object.keys(percentiles).map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${timeRows(report).map(([what, times]) => markup`<tr><th scope="row">${what}</th>${Object.values(times).map((ms) => markup`<td>${showMs(ms)}</td>`)}</tr>`)}</tbody>
</table>
${busy === undefined ? undefined : markup`<p class="condition">${busy}</p>`}
${chart('Response times by second, from when due', ['p50', 'p99', 'max'], lines([line('p50'), line('p99'), line('max')], showMs))}
${chart('Outcomes by second', outcomes, bars(seconds, outcomes))}
${chart('In flight', ['inFlight'], lines([line('inFlight')], String))}
<h2>Webhooks</h2>
<table>
<thead><tr><th></th><th scope="col">due</th>${outcomes.map((name) => markup`<th scope="col">${name}</th>`)}<th scope="col">p50</th><th scope="col">p99</th></tr></thead>
<tbody>${report.webhooks.map((each) => markup`<tr><th scope="row">${each.webhook}</th><td>${each.due}</td>${outcomes.map((name) => markup`<td>${each[name]}</td>`)}<td>${showMs(each.times.p50)}</td><td>${showMs(each.times.p99)}</td></tr>`)}</tbody>
</table>
${
  problems.length === 0
    ? undefined
    : markup`<h2>Not acknowledged</h2>
<ul>${problems.map(({ count, webhook, reason }) => markup`<li><b>${count}</b> × <code>${webhook}</code> ${excerpt(reason)}</li>`)}</ul>`
}
</main>
<footer>${suite.name} ${suite.version} · contract ${contract.version} · <time>${startedAt}</time> · seed ${seed}</footer>
</body>
</html>`.text
}

function chart(title: string, names: readonly string[], drawn: Markup): Markup {
  return markup`<h2>${title}</h2>
${drawn}
<p class="legend">${names.map((name) => markup`<span class="${name}">${name === 'inFlight' ? 'in flight' : name}</span>`)}</p>`
}
