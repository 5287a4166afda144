import { useSignal } from '@preact/signals'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { chosen } from './address.ts'
import { Pill } from './finding.tsx'
import { texts } from './language.ts'
import { type Entry, entries, matching } from './log.ts'
import { told } from './told.ts'
import { formatMs } from './words.ts'

/** The height of a row, in pixels, as the style has it. */
const rowHeight = 36

/** How many rows beyond the visible ones are drawn, above and below. */
const spare = 6

const listId = 'log'

/** Puts the keyboard onto the list. */
export function focusList(): void {
  document.getElementById(listId)?.focus()
}

/** Chooses the entry so many rows below the chosen one. */
export function move(rows: number): void {
  const list = matching.peek()
  if (list.length === 0) return
  const at = list.findIndex(({ key }) => key === chosen.peek())
  const next = at === -1 ? (rows > 0 ? Math.min(rows, list.length) - 1 : 0) : Math.max(0, Math.min(list.length - 1, at + rows))
  chosen.value = list[next]?.key
}

/** Calls and deliveries, newest first. Only the rows that can be seen are drawn. */
export function List() {
  const t = texts.value
  const element = useRef<HTMLDivElement>(null)
  const top = useSignal(0)
  const height = useSignal(600)
  const list = matching.value
  const first = Math.max(0, Math.floor(top.value / rowHeight) - spare)
  const shown = list.slice(first, first + Math.ceil(height.value / rowHeight) + 2 * spare)
  const chosenAt = list.findIndex(({ key }) => key === chosen.value)

  // What a person reads stays where it is when newer entries come above it.
  const anchor = useRef<string | undefined>(undefined)
  useLayoutEffect(() => {
    const scrolled = element.current
    if (scrolled === null || scrolled.scrollTop === 0 || anchor.current === undefined) return
    const at = list.findIndex(({ key }) => key === anchor.current)
    const before = Math.floor(scrolled.scrollTop / rowHeight)
    if (at !== -1 && at !== before) scrolled.scrollTop += (at - before) * rowHeight
  }, [list])
  const note = () => {
    const scrolled = element.current
    if (scrolled === null) return
    top.value = scrolled.scrollTop
    anchor.current = scrolled.scrollTop === 0 ? undefined : list[Math.floor(scrolled.scrollTop / rowHeight)]?.key
  }

  useEffect(() => {
    const scrolled = element.current
    if (scrolled === null) return
    const observer = new ResizeObserver(() => {
      height.value = scrolled.clientHeight
    })
    observer.observe(scrolled)
    return () => observer.disconnect()
  }, [height])

  // The chosen entry comes into view when another is chosen, and not when the list grows.
  const choice = chosen.value
  useEffect(() => {
    const scrolled = element.current
    if (scrolled === null || chosenAt === -1) return
    const above = chosenAt * rowHeight
    if (above < scrolled.scrollTop) scrolled.scrollTop = above
    else if (above + rowHeight > scrolled.scrollTop + scrolled.clientHeight) scrolled.scrollTop = above + rowHeight - scrolled.clientHeight
  }, [choice])

  const isDrawn = chosenAt >= first && chosenAt < first + shown.length
  return (
    <div
      id={listId}
      class="log"
      ref={element}
      tabIndex={0}
      role="listbox"
      aria-label={t.log}
      aria-activedescendant={isDrawn && choice !== undefined ? rowId(choice) : undefined}
      onScroll={note}
    >
      {list.length === 0 && (
        <div class="empty" role="option" aria-selected="false" aria-disabled="true" tabIndex={-1}>
          {entries.value.length === 0 ? t.nothing : t.noMatch}
        </div>
      )}
      <div role="presentation" style={{ height: `${list.length * rowHeight}px`, position: 'relative' }}>
        {shown.map((entry, index) => (
          <Row key={entry.key} entry={entry} at={first + index} of={list.length} />
        ))}
      </div>
    </div>
  )
}

const rowId = (key: string) => `row-${key}`

function Row({ entry, at, of }: { entry: Entry; at: number; of: number }) {
  const { key, kind, name, outcome, ms } = entry
  const isChosen = key === chosen.value
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys move in the list, which has the focus
    <div
      id={rowId(key)}
      class="row"
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      aria-setsize={of}
      aria-posinset={at + 1}
      style={{ top: `${at * rowHeight}px` }}
      onClick={() => {
        chosen.value = key
        focusList()
      }}
    >
      <span class="when">{entry.at.slice(11, 19)}</span>
      <Pill t={texts.value} of={outcome} />
      <span class={`name ${kind}`}>{name}</span>
      <span class="hint">{hintOf(entry)}</span>
      <span class="ms">{ms === undefined ? '' : formatMs(ms)}</span>
    </div>
  )
}

/** What tells one entry from its neighbours. */
function hintOf({ call, delivery }: Entry): string {
  if (call !== undefined) return call.reply.ErrorCode === 0 ? call.as : `${call.reply.ErrorCode} ${call.reply.ErrorInfo}`
  if (delivery === undefined) return ''
  if (delivery.problem !== undefined) return told(delivery.problem)
  const { verdict } = delivery
  if (verdict !== null && verdict.outcome !== 'acknowledged') return told(verdict.reason)
  if (verdict?.decision !== undefined) return verdict.decision.effect
  return Object.entries(delivery.body)
    .filter(([field, value]) => field !== 'CallbackCommand' && typeof value !== 'object')
    .map(([field, value]) => `${field} ${value}`)
    .slice(0, 4)
    .join(' · ')
}
