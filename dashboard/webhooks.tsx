import { texts } from './language.ts'
import { told } from './told.ts'
import { readWebhooks, webhooks } from './webhook-list.ts'

/** Which webhooks are switched on, and the switches. */
export function WebhooksView() {
  const t = texts.value
  const on = webhooks.value.filter((each) => each.on).length
  const flip = (names: string[], isOn: boolean) => readWebhooks(isOn ? { on: names } : { off: names })
  return (
    <div class="card webhooks-view">
      <div class="bar">
        <p role="status">{t.switchedOn(on, webhooks.value.length)}</p>
        <div class="group">
          <button type="button" onClick={() => flip(['all'], true)}>
            {t.switchAllOn}
          </button>
          <button type="button" onClick={() => flip(['all'], false)}>
            {t.switchAllOff}
          </button>
        </div>
      </div>
      {[...Map.groupBy(webhooks.value, ({ family }) => family)].map(([family, same]) => (
        <fieldset key={family}>
          <legend>{family}</legend>
          <ul>
            {same.map((webhook) => (
              <li key={webhook.name}>
                <label>
                  <input type="checkbox" checked={webhook.on} onChange={(event) => flip([webhook.name], event.currentTarget.checked)} />
                  <span>
                    <b>{webhook.name}</b> <small class={`kind ${webhook.kind}`}>{t[webhook.kind]}</small>
                    <br />
                    <span class="soft">{told(webhook.summary)}</span>
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      ))}
    </div>
  )
}
