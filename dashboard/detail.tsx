import type { CallView, ChatDelivery } from '../src/simulator/describe.ts'
import { chosen, view } from './address.ts'
import { act, ask } from './api.ts'
import { Duration, Pill } from './finding.tsx'
import { editDelivery } from './fire.tsx'
import { texts } from './language.ts'
import { focusList } from './list.tsx'
import { type Entry, findEntry } from './log.ts'
import { CopyButton, Json, Payload } from './parts.tsx'
import { isViewer, state } from './stream.ts'
import { told } from './told.ts'
import { deadlineOf, webhooks } from './webhook-list.ts'
import { formatMs, outcomeText } from './words.ts'

/** Chat's pages on why it counts a webhook as failed, which every verdict rests on. */
const pageOfFailures = { page: '1047/34354', url: 'https://www.tencentcloud.com/document/product/1047/34354' }

const detailId = 'detail'

/** Puts the keyboard onto the details. */
export function focusDetail(): void {
  document.getElementById(detailId)?.focus()
}

/** The button that a key presses, too. */
export const curlButton = 'copy-curl'

/** The delivery that can be sent again. */
function chosenDelivery(): ChatDelivery | undefined {
  const key = chosen.peek()
  return key === undefined || isViewer.peek() ? undefined : findEntry(key)?.delivery
}

/** Sends the chosen delivery again. */
export function replayChosen(): void {
  const delivery = chosenDelivery()
  if (delivery !== undefined) void act(`deliveries/${delivery.id}/replay`)
}

/** Opens the form with the chosen delivery. */
export function editChosen(): void {
  const delivery = chosenDelivery()
  if (delivery === undefined) return
  editDelivery(delivery)
  view.value = 'fire'
}

/** The request, the reply and the verdict of the chosen entry. */
export function Detail() {
  const t = texts.value
  const entry = chosen.value === undefined ? undefined : findEntry(chosen.value)
  return (
    <section class="detail" id={detailId} aria-label={t.detail} tabIndex={-1}>
      {entry === undefined ? (
        <p class="empty">{t.pick}</p>
      ) : (
        <>
          <button
            type="button"
            class="back"
            onClick={() => {
              chosen.value = undefined
              focusList()
            }}
          >
            ← {t.back}
          </button>
          <div key={entry.key}>
            {entry.call !== undefined && <Call entry={entry} call={entry.call} />}
            {entry.delivery !== undefined && <Delivery entry={entry} delivery={entry.delivery} />}
          </div>
        </>
      )}
    </section>
  )
}

function Heading({ entry }: { entry: Entry }) {
  const t = texts.value
  return (
    <>
      <h2>{entry.name}</h2>
      <p class="soft">
        <Pill t={t} of={entry.outcome} /> <time dateTime={entry.at}>{entry.at}</time>
      </p>
    </>
  )
}

function Call({ entry, call }: { entry: Entry; call: CallView }) {
  const t = texts.value
  const { ErrorCode, ErrorInfo } = call.reply
  return (
    <>
      <Heading entry={entry} />
      <dl>
        {ErrorCode !== 0 && (
          <>
            <dt>{t.why}</dt>
            <dd>
              {ErrorCode}: {ErrorInfo}
            </dd>
          </>
        )}
        <dt>{t.by}</dt>
        <dd>{call.as}</dd>
        <dt>{t.time}</dt>
        <dd>{formatMs(call.ms)}</dd>
      </dl>
      <div class="actions">
        <CopyButton id={curlButton} label={t.copyCurl} read={() => curlOf(call)} />
      </div>
      <h3>{t.request}</h3>
      <p>
        <code>
          {call.method} /v4/{call.api}
        </code>
      </p>
      <Payload text={call.request.body} label={t.request} />
      <h3>{t.reply}</h3>
      <Json value={call.reply} label={t.reply} />
    </>
  )
}

/** A call as a curl command. Its UserSig is not kept, and by default any is taken. */
function curlOf({ api, as, request }: CallView): string {
  const id = state.peek()?.sdkAppId ?? ''
  const query = new URLSearchParams({ sdkappid: id, identifier: as, usersig: 'any', random: '1', contenttype: 'json' })
  return `curl ${word(`${location.origin}/v4/${api}?${query}`)} \\\n  --data-raw ${word(request.body)}`
}

/** A text as one word of a shell. */
const word = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`

function Delivery({ entry, delivery }: { entry: Entry; delivery: ChatDelivery }) {
  const t = texts.value
  const { id, webhook, verdict, reply, request, attempts, problem } = delivery
  const described = webhooks.value.find(({ name }) => name === webhook)
  const isOpen = delivery.status === 'queued' || delivery.status === 'sending'
  return (
    <>
      <Heading entry={entry} />
      {described !== undefined && <p>{told(described.summary)}</p>}
      <dl>
        {problem !== undefined && (
          <>
            <dt>{t.problem}</dt>
            <dd>{told(problem)}</dd>
          </>
        )}
        {verdict !== null && (
          <>
            <dt>{t.verdict}</dt>
            <dd class={`verdict ${verdict.outcome}`}>
              <b>{outcomeText(t, verdict.outcome)}</b>
              {verdict.failure !== undefined && <code> {verdict.failure}</code>}
            </dd>
            <dt>{t.why}</dt>
            <dd>{told(verdict.reason)}</dd>
            {verdict.decision !== undefined && (
              <>
                <dt>{t.decision}</dt>
                <dd>
                  {[verdict.decision.effect, verdict.decision.code, verdict.decision.info].filter((each) => each !== undefined).join(' · ')}
                </dd>
              </>
            )}
          </>
        )}
        <dt>{t.written}</dt>
        <dd>
          {[...(described?.sources ?? []), ...(verdict?.outcome === 'failed' ? [pageOfFailures] : [])].map(({ page, url }) => (
            <span key={page} class="source">
              {url === undefined ? (
                page
              ) : (
                <a href={url} rel="noreferrer" target="_blank">
                  {page}
                </a>
              )}
            </span>
          ))}
        </dd>
        {reply !== null && (
          <>
            <dt>{t.time}</dt>
            <dd>
              <Duration t={t} ms={reply.ms} deadline={deadlineOf(webhook)} />
              {attempts > 1 && <> · {t.attempts(attempts)}</>}
            </dd>
          </>
        )}
      </dl>
      {!isViewer.value && (
        <div class="actions">
          <button type="button" onClick={replayChosen}>
            {t.replay}
          </button>
          <button type="button" onClick={editChosen}>
            {t.edit}
          </button>
          <CopyButton id={curlButton} label={t.copyCurl} read={async () => (await ask<{ curl: string }>(`deliveries/${id}/curl`)).curl} />
        </div>
      )}
      <h3>{t.request}</h3>
      {request !== null && (
        <p>
          <code>
            {request.method} {request.url}
          </code>
        </p>
      )}
      <Payload text={JSON.stringify(delivery.body)} label={t.request} />
      <h3>{t.reply}</h3>
      {reply === null ? (
        <p>{isOpen ? t.notYet : t.noReply}</p>
      ) : (
        <>
          <p>
            <code>HTTP {reply.status}</code>
          </p>
          {reply.body === '' ? undefined : <Payload text={reply.body} label={t.reply} />}
        </>
      )}
    </>
  )
}
