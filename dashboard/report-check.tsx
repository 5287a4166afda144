import type { CaseOnPage, CheckPage, FindingOnPage } from '../src/reports/page.ts'
import { About, Case, Pill } from './finding.tsx'
import { Grid } from './grid.tsx'
import { Facts, Footer, Verdict } from './report-parts.tsx'
import type { Texts } from './texts.ts'
import { marks, outcomeText } from './words.ts'

/** The report of `check`. */
export function CheckReport({ t, page }: { t: Texts; page: CheckPage }) {
  const sections = [...Map.groupBy(page.findings, ({ status }) => status)]
  const { contract } = page
  return (
    <>
      <header>
        <Verdict page={page} />
        <Facts t={t} page={page} />
        <p>{page.start}</p>
        <p class="tally">
          {page.counts.map(({ status, count }) => (
            <Pill key={status} t={t} of={status} count={count} />
          ))}
        </p>
        {page.faults.map((fault) => (
          <p key={fault} class="fault">
            {fault}
          </p>
        ))}
        {page.conditions.map((condition) => (
          <p key={condition} class="soft">
            {condition}
          </p>
        ))}
      </header>
      <main>
        {page.results.length > 0 && (
          <Grid
            t={t}
            results={page.results}
            cell={({ status, finding }) =>
              finding === undefined ? (
                marks[status]
              ) : (
                <a class={status} href={`#${encodeURIComponent(finding)}`} aria-label={outcomeText(t, status)}>
                  {marks[status]}
                </a>
              )
            }
          />
        )}
        {sections.map(([status, same]) => (
          <section key={status} class={`tone ${status}`}>
            <h2>
              {marks[status]} {t.headings[status]}
            </h2>
            {status === 'errored' && <p>{page.suiteAtFault}</p>}
            {same.map((finding) => (
              <Finding key={finding.id} t={t} finding={finding} />
            ))}
          </section>
        ))}
        {page.skipped.length > 0 && (
          <section class="tone skipped">
            <h2>
              {marks.skipped} {t.headings.skipped}
            </h2>
            {page.skipped.map(({ reason, count, checks }) => (
              <details key={reason} class="finding">
                <summary>
                  {reason} <small>{t.cases(count)}</small>
                </summary>
                <ul>
                  {checks.map(({ check, count: cases }) => (
                    <li key={check}>
                      <code>{check}</code> <small>{t.cases(cases)}</small>
                    </li>
                  ))}
                </ul>
              </details>
            ))}
          </section>
        )}
        {page.passed.length > 0 && (
          <section class="tone passed">
            <h2>
              {marks.passed} {t.headings.passed}
            </h2>
            <details class="finding">
              <summary>{t.checks(page.passed.length)}</summary>
              <ul>
                {page.passed.map(({ check, level, requirement, count }) => (
                  <li key={check}>
                    <span class="level">{level}</span> {requirement} <code>{check}</code> <small>{t.cases(count)}</small>
                  </li>
                ))}
              </ul>
            </details>
          </section>
        )}
      </main>
      <Footer t={t} page={page}>
        {t.contract} {contract.version} <code title={contract.sha256}>{contract.sha256.slice(0, 12)}</code> · <time>{page.startedAt}</time>{' '}
        · {page.duration}
      </Footer>
    </>
  )
}

function Finding({ t, finding }: { t: Texts; finding: FindingOnPage }) {
  const { id, level, requirement, check, isFatal, explained, cases } = finding
  return (
    <details class="finding" open={isFatal}>
      <summary>
        <span class="level">{level}</span> <b>{requirement}</b> <code>{check}</code> <small>{t.cases(cases.length)}</small>
      </summary>
      {/* A link to what is inside opens it. */}
      <div id={id}>
        <About t={t} of={finding} explained={explained} />
        {cases.map((each, index) => (
          <CaseOfFinding key={each.name} t={t} shown={each} isOpen={isFatal && index === 0} />
        ))}
      </div>
    </details>
  )
}

function CaseOfFinding({ t, shown, isOpen }: { t: Texts; shown: CaseOnPage; isOpen: boolean }) {
  const { reply, command } = shown
  return (
    <Case t={t} {...shown} isOpen={isOpen}>
      {reply !== null && reply.body !== '' && <pre class="text">{reply.body}</pre>}
      {command !== undefined && (
        <>
          <p>{t.again}</p>
          <pre class="text">{command}</pre>
        </>
      )}
    </Case>
  )
}
