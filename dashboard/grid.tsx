import type { ComponentChildren } from 'preact'
import type { Result, Status } from '../src/conformance/result.ts'
import { Scroll } from './scroll.tsx'
import type { Texts } from './texts.ts'
import { marks, outcomeText } from './words.ts'

/** What the grid shows of a case. */
export type GridCase = Pick<Result, 'check' | 'level' | 'webhook' | 'status'>

/** What is worse counts for a cell with several cases. */
const worst: readonly Status[] = ['errored', 'failed', 'warned', 'noted', 'waived', 'skipped', 'passed']

interface GridProps<Shown extends GridCase> {
  t: Texts
  results: readonly Shown[]
  /** Draws a cell from its worst case. */
  cell: (shown: Shown) => ComponentChildren
}

/** The requirements and the webhooks of a run, with how each came out. */
export function Grid<Shown extends GridCase>({ t, results, cell }: GridProps<Shown>) {
  const webhooks = [...Map.groupBy(results, ({ webhook }) => webhook)]
  const seen = worst.filter((status) => results.some((result) => result.status === status))
  return (
    <>
      <Scroll label={t.grid}>
        <table class="grid">
          <thead>
            <tr>
              <th scope="col">{t.requirement}</th>
              <th scope="col">
                <span>{t.passedOfJudged}</span>
              </th>
              {webhooks.map(([webhook]) => (
                <th key={webhook} scope="col">
                  <span>
                    <Name of={webhook} />
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...Map.groupBy(results, ({ check }) => check)].map(([check, same]) => {
              const cases = Map.groupBy(same, ({ webhook }) => webhook)
              return (
                <tr key={check}>
                  <th scope="row">
                    <span class="level">{same[0]?.level}</span> {check}
                  </th>
                  <td>{share(same)}</td>
                  {webhooks.map(([webhook]) => {
                    const shown = worstOf(cases.get(webhook) ?? [])
                    return (
                      <td key={webhook} class={shown?.status === 'skipped' ? 'skipped' : undefined}>
                        {shown && cell(shown)}
                      </td>
                    )
                  })}
                </tr>
              )
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t.passedOfJudged}</th>
              <td>{share(results)}</td>
              {webhooks.map(([webhook, same]) => (
                <td key={webhook}>
                  <span>{share(same)}</span>
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </Scroll>
      <p class="legend">
        {seen.map((status) => (
          <span key={status}>
            <b class={`tone ${status}`}>{marks[status]}</b> {outcomeText(t, status)}
          </span>
        ))}
      </p>
    </>
  )
}

/** A name of two parts, which may stand on two lines. */
function Name({ of }: { of: string }) {
  const [, family = '', name = of] = /^([^.]*\.)(.*)$/s.exec(of) ?? []
  return (
    <>
      {family}
      <wbr />
      {name}
    </>
  )
}

function worstOf<Shown extends GridCase>(cases: readonly Shown[]): Shown | undefined {
  const status = worst.find((each) => cases.some((one) => one.status === each))
  return cases.find((one) => one.status === status)
}

/** `7/9`: how many passed of those that were judged. */
function share(cases: readonly GridCase[]): string {
  const judged = cases.filter(({ status }) => status !== 'skipped')
  return judged.length === 0 ? marks.skipped : `${judged.filter(({ status }) => status === 'passed').length}/${judged.length}`
}
