import { useSignal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Language } from '../src/language/language.ts'
import { type View, view, views } from './address.ts'
import { act, failure } from './api.ts'
import { CheckView } from './check.tsx'
import { FireView } from './fire.tsx'
import { isHelping, KeyHelp } from './keys.tsx'
import { language, languages, speak, texts } from './language.ts'
import { LiveView } from './live.tsx'
import { StateView } from './state.tsx'
import { ahead, connection, isViewer, readState, state } from './stream.ts'
import { dress, type Theme, theme, themes } from './theme.ts'
import { WebhooksView } from './webhooks.tsx'

const pages: Record<View, ComponentType> = { live: LiveView, fire: FireView, state: StateView, webhooks: WebhooksView, check: CheckView }

/** The whole page. */
export function App() {
  const t = texts.value
  const shown = isViewer.value ? (['live'] as const) : views
  const Page = pages[isViewer.value ? 'live' : view.value]
  // Before it is known what answers, nothing is asked for that it may not have.
  const isKnown = isViewer.value || state.value !== undefined
  return (
    <>
      <header class="top">
        <h1>chatproof</h1>
        <p class={`connection ${connection.value}`} role="status">
          {t[connection.value]}
        </p>
        <nav aria-label={t.views}>
          {shown.map((each) => (
            <a key={each} href={`#/${each}`} aria-current={each === view.value ? 'page' : undefined}>
              {t[each]}
            </a>
          ))}
        </nav>
        {!isViewer.value && <Clock />}
        <Settings />
      </header>
      <Failure />
      <main class={isViewer.value ? 'live' : view.value}>{isKnown && <Page />}</main>
      <KeyHelp />
    </>
  )
}

function Failure() {
  const t = texts.value
  return (
    <div role="alert">
      {failure.value !== undefined && (
        <p class="failure">
          <b>{t.failure}</b> {failure.value}
          <button
            type="button"
            onClick={() => {
              failure.value = undefined
            }}
          >
            {t.close}
          </button>
        </p>
      )}
    </div>
  )
}

const steps = { second: 1000, minute: 60_000, day: 24 * 60 * 60 * 1000 } as const

/** The clock of the simulator, with what moves it and what forgets the state. */
function Clock() {
  const t = texts.value
  const now = useSignal(Date.now())
  useEffect(() => {
    const timer = setInterval(() => {
      now.value = Date.now()
    }, 1000)
    return () => clearInterval(timer)
  }, [now])
  const advance = async (advanceMs: number) => {
    await act('clock', { advanceMs })
    await readState()
    now.value = Date.now()
  }
  const shown = state.value === undefined ? '' : new Date(Math.max(now.value, Date.now() - 1000) + ahead.value).toISOString()
  return (
    <div class="clock">
      <span class="unseen">{t.simulatorTime}</span>
      <time dateTime={shown} title={t.simulatorTime}>
        {shown.slice(0, 19).replace('T', ' ')}
      </time>
      <div class="group">
        {(['second', 'minute', 'day'] as const).map((step) => (
          <button key={step} type="button" aria-label={t.advance(t[step])} onClick={() => advance(steps[step])}>
            {t[step]}
          </button>
        ))}
      </div>
      <button
        type="button"
        title={t.resetWhat}
        onClick={async () => {
          await act('reset')
          await readState()
        }}
      >
        {t.reset}
      </button>
    </div>
  )
}

function Settings() {
  const t = texts.value
  return (
    <div class="settings">
      <select aria-label={t.language} value={language.value} onChange={(event) => speak(event.currentTarget.value as Language)}>
        {Object.entries(languages).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
      <select aria-label={t.theme} value={theme.value} onChange={(event) => dress(event.currentTarget.value as Theme)}>
        {themes.map((each) => (
          <option key={each} value={each}>
            {t[each]}
          </option>
        ))}
      </select>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => {
          isHelping.value = true
        }}
      >
        {t.help}
      </button>
    </div>
  )
}
