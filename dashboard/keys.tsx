import { signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { chosen, view, views } from './address.ts'
import { curlButton, editChosen, focusDetail, replayChosen } from './detail.tsx'
import { focusFilter } from './filter-bar.tsx'
import { texts } from './language.ts'
import { focusList, move } from './list.tsx'
import { clear, pause } from './log.ts'
import { recall, remember } from './memory.ts'

/** Whether the list of keys is shown. */
export const isHelping = signal(false)

/** Whether single letters act. Who speaks to the computer switches them off. */
const areOn = signal(recall('keys', ['on', 'off']) !== 'off')

/** What each key does in the view of the list. */
const inList: Record<string, () => void> = {
  j: () => move(1),
  k: () => move(-1),
  r: replayChosen,
  e: editChosen,
  c: () => document.getElementById(curlButton)?.click(),
  p: pause,
  x: clear,
  '/': focusFilter,
}

/** What the keys do that are no letters, while the list has the focus. */
const onList: Record<string, () => void> = {
  ArrowDown: () => move(1),
  ArrowUp: () => move(-1),
  PageDown: () => move(10),
  PageUp: () => move(-10),
  Home: () => move(Number.NEGATIVE_INFINITY),
  End: () => move(Number.POSITIVE_INFINITY),
  Enter: focusDetail,
}

/** Lets every part of the page be reached by keyboard. */
export function listenToKeys(): void {
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]') !== null) return
    const { target, key } = event
    if (key === 'Escape') {
      // A browser would empty the filter.
      event.preventDefault()
      goBack()
      return
    }
    if (!(target instanceof HTMLElement)) return
    const isList = target.getAttribute('role') === 'listbox'
    const isTyping = target.matches('input, textarea, select')
    const action = isList ? onList[key] : undefined
    const letter = areOn.peek() && !isTyping ? letterOf(key) : undefined
    const found = action ?? letter
    if (found === undefined) return
    event.preventDefault()
    found()
  })
}

function letterOf(key: string): (() => void) | undefined {
  if (key === '?') return () => (isHelping.value = true)
  if (/^[1-9]$/.test(key)) {
    const wanted = views[Number(key) - 1]
    return wanted && (() => (view.value = wanted))
  }
  return view.peek() === 'live' ? inList[key] : undefined
}

function goBack(): void {
  if (view.peek() !== 'live') return
  const isInDetail = document.activeElement?.closest('.detail') != null
  if (!isInDetail) chosen.value = undefined
  focusList()
}

/** The keys, in a dialog. */
export function KeyHelp() {
  const t = texts.value
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (isHelping.value) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isHelping.value])
  const rows: [keys: string, text: string][] = [
    ['j k ↓ ↑', t.keyMove],
    ['Home End', t.keyEnds],
    ['Enter', t.keyOpen],
    ['Esc', t.keyBack],
    ['/', t.keySearch],
    ['1 – 5', t.keyViews],
    ['r', t.keyReplay],
    ['e', t.keyEdit],
    ['c', t.keyCurl],
    ['p', t.keyPause],
    ['x', t.keyClear],
    ['?', t.keyHelp],
  ]
  return (
    <dialog ref={dialog} aria-label={t.help} onClose={() => (isHelping.value = false)}>
      <h2>{t.help}</h2>
      <dl class="keys">
        {rows.map(([keys, text]) => (
          <>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{text}</dd>
          </>
        ))}
      </dl>
      <label>
        <input
          type="checkbox"
          checked={areOn.value}
          onChange={(event) => {
            areOn.value = event.currentTarget.checked
            remember('keys', areOn.value ? 'on' : 'off')
          }}
        />{' '}
        {t.keysOn}
      </label>
      <p>
        <button type="button" onClick={() => (isHelping.value = false)}>
          {t.close}
        </button>
      </p>
    </dialog>
  )
}
