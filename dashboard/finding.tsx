import type { ComponentChildren } from 'preact'
import type { Result } from '../src/conformance/result.ts'
import type { Texts } from './texts.ts'
import { formatMs, outcomeText } from './words.ts'

/** A count or an outcome in the colour of that outcome. */
export function Pill({ t, of, count }: { t: Texts; of: string; count?: number }) {
  return (
    <span class={count === 0 ? 'pill' : `pill ${of}`}>
      {count !== undefined && `${count} `}
      {outcomeText(t, of)}
    </span>
  )
}

/** What a check asks for: why, what is right, where it is written, and which other checks fail for the same cause. */
export function About({
  t,
  of,
  explained = '',
}: {
  t: Texts
  of: Pick<Result, 'why' | 'right' | 'source' | 'confidence'>
  explained?: string
}) {
  return (
    <dl>
      <dt>{t.why}</dt>
      <dd>{of.why}</dd>
      <dt>{t.right}</dt>
      <dd>{of.right}</dd>
      <dt>{t.written}</dt>
      <dd>
        <Linked text={of.source} /> <small>({of.confidence})</small>
      </dd>
      {explained !== '' && (
        <>
          <dt>{t.sameCause}</dt>
          <dd>{explained}</dd>
        </>
      )}
    </dl>
  )
}

/** A text with its addresses as links. */
function Linked({ text }: { text: string }) {
  const parts = text.split(/(https?:\/\/[^\s,;()<>"]+)/)
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

interface CaseProps {
  t: Texts
  name: string
  /** Shown if it is not that of the whole list. */
  status?: string
  observed: string | null
  isOpen: boolean
  /** Null if none came, undefined if nothing was sent. */
  reply: { status: number; ms: number } | null | undefined
  deadlineMs: number
  /** The body of the reply, and how to see it again. */
  children: ComponentChildren
}

/** A case of a check: what was observed and what came back. */
export function Case({ t, name, status, observed, isOpen, reply, deadlineMs, children }: CaseProps) {
  return (
    <details class="case" open={isOpen}>
      <summary>
        {status !== undefined && <Pill t={t} of={status} />} <b>{name}</b> {observed}
      </summary>
      {reply === null && <p>{t.noReply}</p>}
      {reply && (
        <p>
          <code>HTTP {reply.status}</code> <Duration t={t} ms={reply.ms} deadline={deadlineMs} />
        </p>
      )}
      {children}
    </details>
  )
}

/** Milliseconds beside those that Chat waits. */
export function Duration({ t, ms, deadline }: { t: Texts; ms: number; deadline: number }) {
  const share = Math.min(1, ms / deadline)
  return (
    <span class="duration">
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect class={share >= 1 ? 'bad' : 'good'} width={Math.max(1, Math.round(share * 100))} height="6" />
      </svg>
      {t.took(formatMs(ms), formatMs(deadline))}
    </span>
  )
}
