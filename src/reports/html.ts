import type { Result, Status } from '../conformance/result.ts'
import { count, excerpt } from '../text.ts'
import {
  commandOf,
  durationOf,
  explainedBy,
  type Finding,
  faultsOf,
  findingsOf,
  marks,
  nameOf,
  type ReportOptions,
  skipsOf,
  startOf,
  statuses,
  suiteAtFault,
  topicOf,
  urlsIn,
  verdictOf,
} from './finding.ts'
import { style } from './html.style.ts'
import { type Markup, markup } from './markup.ts'
import type { Report, Reporter } from './report.ts'

const headings: Partial<Record<Status, string>> = {
  failed: 'Failed',
  warned: 'Warnings',
  noted: 'Notes',
  waived: 'Waived',
  errored: 'Faults of the suite',
}

/** The report as one HTML page. It needs no script, no network and no other file. */
export function html({ failOn }: Pick<ReportOptions, 'failOn'>): Reporter {
  return {
    onEnd(report) {
      const verdict = verdictOf(report, failOn)
      const findings = findingsOf(report, Object.keys(headings) as Status[], failOn)
      const sections = [...Map.groupBy(findings, ({ status }) => status)]
      return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${verdict.isGood ? marks.passed : marks.failed} ${excerpt(report.target)} · ${report.suite.name}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1 class="${verdict.isGood ? 'good' : 'bad'}">${verdict.isGood ? marks.passed : marks.failed} ${verdict.text}</h1>
<p><code>${excerpt(report.target)}</code> · SDKAppID ${report.sdkAppId} · ${report.signed ? 'callbacks were signed' : 'callbacks were not signed'}</p>
<p>${startOf(report, findings)}</p>
<ul class="counts">
${statuses.map((status) => counter(status, report.summary[status]))}
</ul>
${faultsOf(report).map((fault) => markup`<p class="fault">${fault}</p>`)}
${report.conditions.map((condition) => markup`<p class="condition">${condition}</p>`)}
</header>
<main>
${matrix(report)}
${sections.map(([status, same]) => section(status, same))}
${skipped(report)}
${passed(report, failOn)}
</main>
<footer>${report.suite.name} ${report.suite.version} · contract ${report.contract.version} <code title="${report.contract.sha256}">${report.contract.sha256.slice(0, 12)}</code> · <time>${report.startedAt}</time> · ${durationOf(report)} · seed ${report.seed}</footer>
</body>
</html>`.text
    },
  }
}

function counter(status: Status, number: number): Markup {
  return markup`<li class="${number > 0 ? status : 'none'}"><b>${number}</b> ${status}</li>`
}

function section(status: Status, findings: readonly Finding[]): Markup {
  return markup`<section class="${status}">
<h2>${marks[status]} ${headings[status]}</h2>
${status === 'errored' ? markup`<p>${suiteAtFault}</p>` : undefined}
${findings.map(article)}
</section>`
}

function article(finding: Finding): Markup {
  const { check, level, requirement, right, why, source, confidence, isFatal, first, rest, explained } = finding
  const cases = [first, ...rest]
  return markup`<details class="finding" id="${check}"${isFatal ? markup` open` : undefined}>
<summary><span class="level">${level}</span> <span class="requirement">${requirement}</span> <code>${check}</code> <small>${count(cases.length, 'case')}</small></summary>
<dl><dt>why</dt><dd>${why}</dd><dt>right</dt><dd>${right}</dd><dt>written</dt><dd>${linked(source)} <small>(${confidence})</small></dd>${explained.length === 0 ? undefined : markup`<dt>same cause</dt><dd>${explainedBy(finding)}</dd>`}</dl>
${cases.map((result, index) => toCase(result, isFatal && index === 0))}
</details>`
}

/** How many cases of each topic passed, for each webhook. */
function matrix({ results }: Report): Markup | undefined {
  if (results.length === 0) return undefined
  const topics = [...new Set(results.map(topicOf))]
  const rows = [...Map.groupBy(results, ({ webhook }) => webhook)].map(([webhook, same]) => {
    const cells = topics.map((topic) => {
      const judged = same.filter((result) => topicOf(result) === topic && result.status !== 'skipped')
      const passed = judged.filter(({ status }) => status === 'passed').length
      return markup`<td class="${judged.length === passed ? 'passed' : 'failed'}">${judged.length === 0 ? marks.skipped : `${passed}/${judged.length}`}</td>`
    })
    return markup`<tr><th scope="row">${excerpt(webhook)}</th>${cells}</tr>`
  })
  return markup`<table>
<thead><tr><th scope="col">passed of judged</th>${topics.map((topic) => markup`<th scope="col">${topic}</th>`)}</tr></thead>
<tbody>${rows}</tbody>
</table>`
}

function toCase(result: Result, isOpen: boolean): Markup {
  const { observed, reply } = result
  const command = commandOf(result)
  return markup`<details class="case"${isOpen ? markup` open` : undefined}>
<summary><b>${nameOf(result)}</b> ${excerpt(observed ?? '')}</summary>
${reply === null ? markup`<p>No reply.</p>` : markup`<p>HTTP ${reply.status} in ${Math.round(reply.ms)} ms</p>`}
${reply === null || reply.body === '' ? undefined : markup`<pre>${excerpt(reply.body, 2000)}</pre>`}
${command === undefined ? undefined : markup`<p>To see it again:</p><pre>${command}</pre>`}
</details>`
}

/** A citation with its URLs as links. */
function linked(source: string): Markup {
  const urls = urlsIn(source)
  const parts: Markup[] = []
  let rest = source
  for (const url of urls) {
    const at = rest.indexOf(url)
    parts.push(markup`${rest.slice(0, at)}<a href="${url}" rel="noreferrer">${url}</a>`)
    rest = rest.slice(at + url.length)
  }
  return markup`${parts}${rest}`
}

function skipped(report: Report): Markup | undefined {
  const reasons = [...skipsOf(report)]
  if (reasons.length === 0) return undefined
  return markup`<section class="skipped">
<h2>${marks.skipped} Skipped</h2>
${reasons.map(([reason, same]) => list(`${reason}`, same))}
</section>`
}

function passed(report: Report, failOn: ReportOptions['failOn']): Markup | undefined {
  const findings = findingsOf(report, ['passed'], failOn)
  if (findings.length === 0) return undefined
  const items = findings.map(
    ({ level, requirement, check, rest }) =>
      markup`<li><span class="level">${level}</span> ${requirement} <code>${check}</code> <small>${count(rest.length + 1, 'case')}</small></li>`,
  )
  return markup`<section class="passed">
<h2>${marks.passed} Passed</h2>
<details class="finding"><summary>${count(items.length, 'check')}</summary><ul>${items}</ul></details>
</section>`
}

function list(title: string, same: readonly Result[]): Markup {
  const checks = [...Map.groupBy(same, ({ check }) => check)]
  return markup`<details class="finding"><summary>${excerpt(title)} <small>${count(same.length, 'case')}</small></summary>
<ul>${checks.map(([check, { length }]) => markup`<li><code>${check}</code> <small>${count(length, 'case')}</small></li>`)}</ul>
</details>`
}
