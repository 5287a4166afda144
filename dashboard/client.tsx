import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { act, ask } from './api.ts'
import { texts } from './language.ts'
import { Json } from './parts.tsx'

/** The actions of a client, and what each takes. */
const actions = signal<Record<string, object>>({})
const action = signal('')
const text = signal('')
const answer = signal<object | undefined>(undefined)

/** Bodies to begin with, for the actions that are used most. */
const beginnings: Record<string, object> = {
  'create-group': { as: 'jared', platform: 'iOS', Type: 'Public', Name: 'team' },
  'send-group-msg': {
    as: 'jared',
    platform: 'iOS',
    GroupId: '',
    Random: 1,
    MsgBody: [{ MsgType: 'TIMTextElem', MsgContent: { Text: 'hi' } }],
  },
}

function choose(name: string): void {
  action.value = name
  text.value = JSON.stringify(beginnings[name] ?? { as: 'jared', platform: 'iOS' }, null, 2)
  answer.value = undefined
}

/** Makes a call as a user of the app would. */
export function ClientPanel() {
  const t = texts.value
  useEffect(() => {
    if (action.peek() !== '') return
    ask<Record<string, object>>('client').then(
      (read) => {
        actions.value = read
        choose(Object.keys(read)[0] ?? '')
      },
      () => {},
    )
  }, [])
  return (
    <form
      class="client card"
      onSubmit={async (event) => {
        event.preventDefault()
        const body = parse(text.value)
        if (body !== undefined) answer.value = await act<object>(`client/${action.value}`, body)
      }}
    >
      <h2>{t.clientTitle}</h2>
      <p class="soft">{t.clientWhat}</p>
      <label for="action">{t.action}</label>
      <select id="action" value={action.value} onChange={(event) => choose(event.currentTarget.value)}>
        {Object.keys(actions.value).map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      <label for="client-body">{t.body}</label>
      <textarea
        id="client-body"
        rows={8}
        spellcheck={false}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value
        }}
      />
      <p>
        <button type="submit" disabled={parse(text.value) === undefined}>
          {t.perform}
        </button>
      </p>
      <div role="status">{answer.value !== undefined && <Json value={answer.value} label={t.reply} />}</div>
    </form>
  )
}

function parse(given: string): object | undefined {
  try {
    const value = JSON.parse(given)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
