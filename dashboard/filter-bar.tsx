import { query } from './address.ts'
import { act } from './api.ts'
import { texts } from './language.ts'
import { clear, entries, isPaused, matching, missed, pause } from './log.ts'
import { isViewer } from './stream.ts'

/** How many deliveries are replayed at once. */
const mostReplayed = 100

/** The words that the buttons put into the filter. Only one of them stands in it. */
const quick = ['kind:call', 'verdict:acknowledged', 'verdict:refused', 'verdict:failed'] as const

const searchId = 'filter'

/** Puts the cursor into the filter. */
export function focusFilter(): void {
  document.getElementById(searchId)?.focus()
}

/** What narrows the list, stops it, empties it, and sends again what it shows. */
export function FilterBar() {
  const t = texts.value
  const words = query.value.split(/\s+/).filter((word) => word !== '')
  const rest = words.filter((word) => !quick.some((each) => each === word))
  const labels = { 'kind:call': t.calls, 'verdict:acknowledged': t.acknowledged, 'verdict:refused': t.refused, 'verdict:failed': t.failed }
  const deliveries = matching.value.flatMap(({ delivery }) => delivery ?? []).slice(0, mostReplayed)
  return (
    <div class="filters">
      <input
        id={searchId}
        type="search"
        aria-label={t.search}
        placeholder={t.searchHint}
        value={query.value}
        spellcheck={false}
        onInput={(event) => {
          query.value = event.currentTarget.value
        }}
      />
      <div class="group">
        <button
          type="button"
          aria-pressed={rest.length === words.length}
          onClick={() => {
            query.value = rest.join(' ')
          }}
        >
          {t.everyKind}
        </button>
        {quick.map((word) => (
          <button
            key={word}
            type="button"
            aria-pressed={words.includes(word)}
            onClick={() => {
              query.value = [...rest, ...(words.includes(word) ? [] : [word])].join(' ')
            }}
          >
            {labels[word]}
          </button>
        ))}
      </div>
      <div class="group">
        <button type="button" aria-pressed={isPaused.value} onClick={pause}>
          {isPaused.value ? t.resume : t.pause}
          {missed.value > 0 && <small> {t.waiting(missed.value)}</small>}
        </button>
        <button type="button" onClick={clear}>
          {t.clear}
        </button>
        {!isViewer.value && (
          <button
            type="button"
            disabled={deliveries.length === 0}
            onClick={async () => {
              // In the order in which they came.
              for (const { id } of deliveries.toReversed()) await act(`deliveries/${id}/replay`)
            }}
          >
            {t.replayShown(deliveries.length)}
          </button>
        )}
      </div>
      <p class="soft" role="status">
        {t.shown(matching.value.length, entries.value.length)}
      </p>
    </div>
  )
}
