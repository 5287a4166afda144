import { signal } from '@preact/signals'
import type { Result } from '../src/conformance/result.ts'
import { failure } from './api.ts'
import { About, Case, Pill } from './finding.tsx'
import { Grid, type GridCase } from './grid.tsx'
import { texts } from './language.ts'
import { CopyButton, Payload } from './parts.tsx'
import { told } from './told.ts'
import { deadlineOf } from './webhook-list.ts'
import { marks, outcomeText } from './words.ts'

const results = signal<readonly Result[]>([])
const running = signal<AbortController | undefined>(undefined)
const only = signal('')
/** The chosen cell of the grid. */
const cell = signal<{ check: string; webhook: string } | undefined>(undefined)

/** How often the grid is drawn while results come, in milliseconds. */
const drawMs = 100

async function run(): Promise<void> {
  const controller = new AbortController()
  running.value = controller
  results.value = []
  cell.value = undefined
  failure.value = undefined
  try {
    const patterns = only.value.split(/[\s,]+/).filter((each) => each !== '')
    const body = JSON.stringify(patterns.length === 0 ? {} : { only: patterns })
    const response = await fetch('check', { method: 'POST', body, signal: controller.signal })
    if (!response.ok || response.body === null) throw new Error((await response.json()).ErrorInfo)
    await readLines(response.body)
  } catch (error) {
    if (!controller.signal.aborted) failure.value = (error as Error).message
  } finally {
    running.value = undefined
  }
}

async function readLines(stream: ReadableStream<Uint8Array>): Promise<void> {
  const decoder = new TextDecoder()
  const reader = stream.getReader()
  let [rest, drawn] = ['', 0]
  const found: Result[] = []
  for (;;) {
    const { done, value } = await reader.read()
    const lines = (rest + decoder.decode(value, { stream: !done })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const { type, ...event } = JSON.parse(line)
      if (type === 'result') found.push(event)
      else if (event.problem !== null) failure.value = event.problem
    }
    if (!done && performance.now() - drawn < drawMs) continue
    drawn = performance.now()
    results.value = found.slice()
    if (done) return
  }
}

/** Runs the conformance suite against the target, and shows it as a grid of requirements and webhooks. */
export function CheckView() {
  const t = texts.value
  const tally = [...Map.groupBy(results.value, ({ status }) => status)]
  return (
    <div class="card check-view">
      <form
        class="bar"
        onSubmit={(event) => {
          event.preventDefault()
          if (running.value === undefined) void run()
          else running.value.abort()
        }}
      >
        <label>
          {t.checkOnly}
          <input
            type="text"
            placeholder="appid-*"
            spellcheck={false}
            value={only.value}
            onInput={(event) => {
              only.value = event.currentTarget.value
            }}
          />
        </label>
        <button type="submit" class="primary">
          {running.value === undefined ? t.runCheck : t.stopCheck}
        </button>
      </form>
      <p class="soft">{t.checkWhat}</p>
      <p role="status">
        {results.value.length === 0 ? t.noResults : t.results(results.value.length)}{' '}
        {tally.map(([status, same]) => (
          <Pill key={status} t={t} of={status} count={same.length} />
        ))}
      </p>
      {results.value.length > 0 && (
        <div class="check-split">
          <div>
            <Grid t={t} results={results.value} cell={(shown) => <Cell {...shown} />} />
          </div>
          <Cases />
        </div>
      )}
    </div>
  )
}

/** The button that shows the cases behind a cell of the grid. */
function Cell({ check, webhook, status }: GridCase) {
  return (
    <button
      type="button"
      class={status}
      aria-label={`${check}, ${webhook}: ${outcomeText(texts.value, status)}`}
      aria-pressed={cell.value?.check === check && cell.value.webhook === webhook}
      onClick={() => {
        cell.value = { check, webhook }
      }}
    >
      {marks[status]}
    </button>
  )
}

/** The cases of the chosen cell, or of the first failure. */
function Cases() {
  const t = texts.value
  const { check, webhook } = cell.value ?? results.value.find(({ status }) => status === 'failed') ?? {}
  const cases = results.value.filter((each) => each.check === check && each.webhook === webhook)
  const [first] = cases
  if (first === undefined) return <div />
  const deadlineMs = deadlineOf(first.webhook)
  return (
    <section aria-label={first.check}>
      <h2>{first.check}</h2>
      <p>{told(`The receiver ${first.level} ${first.title}`)}</p>
      <About t={t} of={{ ...first, why: told(first.why), right: told(first.right), source: told(first.source) }} />
      {cases.map(({ example, status, observed, reply, curl }) => (
        <Case
          key={example}
          t={t}
          name={example}
          status={status}
          observed={observed && told(observed)}
          isOpen={true}
          reply={reply ?? (status === 'skipped' ? undefined : null)}
          deadlineMs={deadlineMs}
        >
          {reply !== null && reply.body !== '' && <Payload text={reply.body} label={t.reply} />}
          {curl !== null && (
            <p>
              <CopyButton label={t.copyCurl} read={() => curl} />
            </p>
          )}
        </Case>
      ))}
    </section>
  )
}
