import type { LoadPage } from '../src/reports/page.ts'
import { Bars, Lines } from './chart.tsx'
import { Facts, Footer, Verdict } from './report-parts.tsx'
import { Scroll } from './scroll.tsx'
import type { Texts } from './texts.ts'
import { formatMs, marks, outcomeText } from './words.ts'

const outcomes = ['acknowledged', 'refused', 'failed', 'dropped'] as const

/** The report of `load`. */
export function LoadReport({ t, page }: { t: Texts; page: LoadPage }) {
  const { seconds, thresholds, webhooks, problems, contract } = page
  return (
    <>
      <header>
        <Verdict page={page} />
        <p>{page.subject}</p>
        <p>{page.outcomes}</p>
        <Facts t={t} page={page} more={page.shape === null ? '' : ` · ${t.shape(page.shape)}`} />
      </header>
      <main>
        <Scroll label={t.threshold}>
          <table class="numbers">
            <thead>
              <tr>
                <th scope="col">{t.threshold}</th>
                <th scope="col">{t.was}</th>
                <th scope="col">{t.met}</th>
              </tr>
            </thead>
            <tbody>
              {thresholds.map(({ threshold, observed, isMet }) => (
                <tr key={threshold}>
                  <th scope="row">{threshold}</th>
                  <td>{observed}</td>
                  <td class={`tone ${isMet ? 'passed' : 'failed'}`}>{isMet ? marks.passed : marks.failed}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
        <h2>{t.responseTimes}</h2>
        <Percentiles t={t} rows={page.times} />
        {page.busy !== undefined && <p class="soft">{page.busy}</p>}
        <Lines t={t} title={t.timesBySecond} names={['p50', 'p99', 'max']} seconds={seconds} show={formatMs} />
        <Bars t={t} title={t.outcomesBySecond} names={outcomes} seconds={seconds} show={String} />
        <Lines t={t} title={t.inFlightBySecond} names={['inFlight']} seconds={seconds} show={String} />
        <h2>{t.webhooks}</h2>
        <Scroll label={t.webhooks}>
          <table class="numbers">
            <thead>
              <tr>
                <th scope="col">{t.webhook}</th>
                <th scope="col">{t.due}</th>
                {outcomes.map((name) => (
                  <th key={name} scope="col">
                    {outcomeText(t, name)}
                  </th>
                ))}
                <th scope="col">p50</th>
                <th scope="col">p99</th>
              </tr>
            </thead>
            <tbody>
              {webhooks.map((each) => (
                <tr key={each.webhook}>
                  <th scope="row">{each.webhook}</th>
                  <td>{each.due}</td>
                  {outcomes.map((name) => (
                    <td key={name}>{each[name]}</td>
                  ))}
                  <td>{each.p50}</td>
                  <td>{each.p99}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
        {problems.length > 0 && (
          <>
            <h2>{t.notAcknowledged}</h2>
            <ul>
              {problems.map(({ count, webhook, reason }) => (
                <li key={`${webhook} ${reason}`}>
                  <b>{count}</b> × <code>{webhook}</code> {reason}
                </li>
              ))}
            </ul>
          </>
        )}
      </main>
      <Footer t={t} page={page}>
        {t.contract} {contract.version} · <time>{page.startedAt}</time>
      </Footer>
    </>
  )
}

/** The time of each share of the callbacks. */
function Percentiles({ t, rows }: { t: Texts; rows: LoadPage['times'] }) {
  return (
    <Scroll label={t.responseTimes}>
      <table class="numbers">
        <thead>
          <tr>
            <td />
            {Object.keys(rows[0]?.times ?? {}).map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ of, times }) => (
            <tr key={of}>
              <th scope="row">{of}</th>
              {Object.entries(times).map(([name, time]) => (
                <td key={name}>{time}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
