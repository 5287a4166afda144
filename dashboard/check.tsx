import { computed, signal } from '@preact/signals'
import { failure } from './api.ts'
import { CopyButton, formatMs, outcomeText, Payload } from './parts.tsx'
import { texts } from './texts.ts'

/** One case of a check, as `--report json` has it. */
interface ResultView {
  check: string
  level: string
  webhook: string
  example: string
  status: string
  title: string
  observed: string | null
  why: string
  source: string
  right: string
  curl: string | null
  reply: { status: number; body: string; ms: number } | null
}

const results = signal<readonly ResultView[]>([])
const running = signal<AbortController | undefined>(undefined)
const only = signal('')
/** The chosen cell of the grid. */
const cell = signal<{ check: string; webhook: string } | undefined>(undefined)

const webhooksOf = computed(() => [...new Set(results.value.map(({ webhook }) => webhook))])
const checksOf = computed(() => [...Map.groupBy(results.value, ({ check }) => check)])

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
  const found: ResultView[] = []
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
          <span key={status} class={`pill ${status}`}>
            {same.length} {outcomeText(status)}
          </span>
        ))}
      </p>
      {results.value.length > 0 && (
        <div class="check-split">
          <Grid />
          <Cases />
        </div>
      )}
    </div>
  )
}

/** What is worse counts for a cell with several cases. */
const worst = ['errored', 'failed', 'warned', 'noted', 'waived', 'skipped', 'passed']
const signs: Record<string, string> = { passed: '✔', failed: '✘', warned: '!', noted: 'i', waived: '~', skipped: '–', errored: '?' }

function Grid() {
  const t = texts.value
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section class="scroll" tabIndex={0} aria-label={t.check}>
      <table class="grid">
        <thead>
          <tr>
            <th scope="col">{t.requirement}</th>
            {webhooksOf.value.map((webhook) => (
              <th key={webhook} scope="col">
                {webhook}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {checksOf.value.map(([check, same]) => (
            <tr key={check}>
              <th scope="row">
                <span class="level">{same[0]?.level}</span> {check}
              </th>
              {webhooksOf.value.map((webhook) => {
                const cases = same.filter((each) => each.webhook === webhook)
                const status = worst.find((each) => cases.some((one) => one.status === each))
                if (status === undefined) return <td key={webhook} />
                return (
                  <td key={webhook}>
                    <button
                      type="button"
                      class={`pill ${status}`}
                      aria-label={`${check}, ${webhook}: ${outcomeText(status)}`}
                      aria-pressed={cell.value?.check === check && cell.value.webhook === webhook}
                      onClick={() => {
                        cell.value = { check, webhook }
                      }}
                    >
                      {signs[status]}
                    </button>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The cases of the chosen cell, or of the first failure. */
function Cases() {
  const t = texts.value
  const { check, webhook } = cell.value ?? results.value.find(({ status }) => status === 'failed') ?? {}
  const cases = results.value.filter((each) => each.check === check && each.webhook === webhook)
  const [first] = cases
  if (first === undefined) return <div />
  return (
    <section aria-label={first.check}>
      <h2>{first.check}</h2>
      <p>
        The receiver {first.level} {first.title}
      </p>
      <dl>
        <dt>{t.why}</dt>
        <dd>{first.why}</dd>
        <dt>{t.right}</dt>
        <dd>{first.right}</dd>
        <dt>{t.written}</dt>
        <dd>
          <Linked text={first.source} />
        </dd>
      </dl>
      {cases.map(({ example, status, observed, reply, curl }) => (
        <div key={example} class="case">
          <h3>
            <span class={`pill ${status}`}>{outcomeText(status)}</span> {example}
          </h3>
          {observed !== null && <p>{observed}</p>}
          {reply !== null && (
            <>
              <p>
                <code>HTTP {reply.status}</code> {formatMs(reply.ms)}
              </p>
              {reply.body !== '' && <Payload text={reply.body} label={t.reply} />}
            </>
          )}
          {curl !== null && (
            <p>
              <CopyButton label={t.copyCurl} read={() => curl} />
            </p>
          )}
        </div>
      ))}
    </section>
  )
}

/** A text with its addresses as links. Only https makes one. */
function Linked({ text }: { text: string }) {
  const parts = text.split(/(https:\/\/[^\s,;()<>"]+)/)
  return (
    <>
      {parts.map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <a key={part} href={part} rel="noreferrer" target="_blank">
            {part}
          </a>
        ),
      )}
    </>
  )
}
