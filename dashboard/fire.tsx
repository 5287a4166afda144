import { computed, signal, useSignalEffect } from '@preact/signals'
import type { ChatDelivery } from '../src/simulator/describe.ts'
import { act, ask } from './api.ts'
import { ClientPanel } from './client.tsx'
import { FieldForm } from './form.tsx'
import { texts } from './language.ts'
import { told } from './told.ts'
import { webhooks } from './webhook-list.ts'

/** What the form needs to know of a webhook. */
export interface WebhookDetail {
  name: string
  summary: string
  fields: FieldView[]
  examples: { name: string; summary: string; body: Record<string, unknown> }[]
}

/** A field of the body, as the contract describes it. Items of a list have `[]` in their path. */
export interface FieldView {
  name: string
  type: string
  required: boolean
  meaning: string
  unit?: string
  values?: readonly unknown[] | Record<string, string>
}

interface Judged {
  valid: boolean
  problems: { field: string; problem: string }[]
}

/** The webhook that is to be fired, and its body as JSON: the form and the text show the same. */
const name = signal('')
const text = signal('{}')
/** The delivery that is edited: what is sent again keeps its query. */
const from = signal<number | undefined>(undefined)
const detail = signal<WebhookDetail | undefined>(undefined)
const judged = signal<Judged | undefined>(undefined)
/** The number of the delivery that was fired last. */
const fired = signal<number | undefined>(undefined)

const body = computed<Record<string, unknown> | undefined>(() => {
  try {
    const value = JSON.parse(text.value)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
})

async function choose(webhook: string, given?: object): Promise<void> {
  name.value = webhook
  judged.value = undefined
  fired.value = undefined
  const read = await ask<WebhookDetail>(`webhooks/${encodeURIComponent(webhook)}`).catch(() => undefined)
  // Another one may have been chosen meanwhile.
  if (name.peek() !== webhook) return
  detail.value = read
  if (given === undefined) text.value = pretty(read?.examples[0]?.body ?? {})
}

/** Opens the form with the body of a delivery. */
export function editDelivery(delivery: ChatDelivery): void {
  text.value = pretty(delivery.body)
  from.value = delivery.id
  void choose(delivery.webhook, delivery.body)
}

const pretty = (value: object) => JSON.stringify(value, null, 2)

/** How long typing may pause before the body is checked, in milliseconds. */
const settleMs = 150

let timer: ReturnType<typeof setTimeout> | undefined

/** Fires any webhook, with a body that the contract judges while one writes. */
export function FireView() {
  const t = texts.value
  if (name.value === '' && webhooks.value[0] !== undefined) void choose(webhooks.value[0].name)
  useSignalEffect(() => {
    const [webhook, given] = [name.value, body.value]
    clearTimeout(timer)
    judged.value = undefined
    if (given === undefined || webhook === '') return
    timer = setTimeout(async () => {
      const answer = await ask<Judged>('validate', { webhook, body: given }).catch(() => undefined)
      if (body.peek() === given && name.peek() === webhook) judged.value = answer
    }, settleMs)
  })
  const isValid = judged.value?.valid === true
  const families = [...Map.groupBy(webhooks.value, ({ family }) => family)]
  return (
    <>
      <form
        class="fire-form"
        onSubmit={async (event) => {
          event.preventDefault()
          if (body.value === undefined) return
          const answer = await act<ChatDelivery>('fire', { webhook: name.value, body: body.value, from: from.value })
          fired.value = answer?.id
        }}
      >
        <div class="choices">
          <div>
            <label for="webhook">{t.webhook}</label>
            <select
              id="webhook"
              value={name.value}
              onChange={(event) => {
                from.value = undefined
                void choose(event.currentTarget.value)
              }}
            >
              {families.map(([family, same]) => (
                <optgroup key={family} label={family}>
                  {same.map((each) => (
                    <option key={each.name} value={each.name}>
                      {each.name}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          </div>
          <div>
            <label for="example">{t.example}</label>
            <select
              id="example"
              onChange={(event) => {
                const example = detail.value?.examples[Number(event.currentTarget.value)]
                if (example !== undefined) text.value = pretty(example.body)
              }}
            >
              {(detail.value?.examples ?? []).map((example, index) => (
                <option key={example.name} value={index}>
                  {told(example.summary)}
                </option>
              ))}
            </select>
          </div>
        </div>
        {detail.value !== undefined && <p class="soft">{told(detail.value.summary)}</p>}
        <div class="editor">
          <section aria-label={t.form} class="fields">
            {body.value !== undefined && (
              <FieldForm
                body={body.value}
                fields={detail.value?.fields ?? []}
                problems={judged.value?.problems ?? []}
                onChange={(changed) => {
                  text.value = pretty(changed)
                }}
              />
            )}
          </section>
          <div class="source-text">
            <label for="json">{t.json}</label>
            <textarea
              id="json"
              rows={18}
              spellcheck={false}
              value={text.value}
              onInput={(event) => {
                text.value = event.currentTarget.value
              }}
            />
          </div>
        </div>
        <div class="submit">
          <button type="submit" class="primary" disabled={body.value === undefined}>
            {isValid || judged.value === undefined ? t.send : t.sendAnyway}
          </button>
          <div role="status">
            {body.value === undefined && <p class="problem">{t.noJson}</p>}
            {body.value !== undefined && judged.value === undefined && <p class="soft">{t.unchecked}</p>}
            {isValid && <p class="fine">✔ {t.valid}</p>}
            {judged.value?.valid === false && (
              <div class="problem">
                <p>✘ {t.invalid}</p>
                <ul>
                  {judged.value.problems.map(({ problem }) => (
                    <li key={problem}>{told(problem)}</li>
                  ))}
                </ul>
              </div>
            )}
            {fired.value !== undefined && (
              <p>
                <a href={`#/live?at=d${fired.value}`}>{t.seeDelivery(fired.value)}</a>
              </p>
            )}
          </div>
        </div>
      </form>
      <ClientPanel />
    </>
  )
}
