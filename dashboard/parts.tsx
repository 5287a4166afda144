import { useSignal } from '@preact/signals'
import { texts } from './language.ts'
import { Scroll } from './scroll.tsx'

/** A button that copies a text. Where the browser does not allow it, the text is shown. */
export function CopyButton({ label, read, id }: { label: string; read: () => string | Promise<string>; id?: string }) {
  const t = texts.value
  const copied = useSignal<boolean | string>(false)
  const copy = async () => {
    const text = await read()
    try {
      await navigator.clipboard.writeText(text)
      copied.value = true
      setTimeout(() => {
        copied.value = false
      }, 2000)
    } catch {
      copied.value = text
    }
  }
  return (
    <>
      <button type="button" id={id} onClick={copy}>
        {label}
      </button>
      <span role="status" class="soft">
        {copied.value === true ? t.copied : ''}
      </span>
      {typeof copied.value === 'string' && (
        <div class="uncopied">
          <p>{t.notCopied}</p>
          <Text text={copied.value} label={label} />
        </div>
      )}
    </>
  )
}

/** A text as it is, which can be scrolled by keyboard. */
export function Text({ text, label }: { text: string; label: string }) {
  return (
    <Scroll kind="text" label={label}>
      <pre>{text}</pre>
    </Scroll>
  )
}

const tokens = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(true|false|null)\b|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/g

/** How long a text may be that gets colours, in characters. */
const longestColoured = 100_000

/** A JSON text, with its parts in colours. It is text in any case, and never markup. */
export function Json({ value, label }: { value: unknown; label: string }) {
  const text = JSON.stringify(value, null, 2) ?? ''
  if (text.length > longestColoured) return <Text text={text} label={label} />
  const parts = []
  let end = 0
  for (const match of text.matchAll(tokens)) {
    const [whole, string, colon, word] = match
    if (match.index > end) parts.push(text.slice(end, match.index))
    if (string !== undefined) {
      parts.push(<span class={colon === undefined ? 'string' : 'key'}>{string}</span>, colon ?? '')
    } else {
      parts.push(<span class={word === undefined ? 'number' : 'word'}>{whole}</span>)
    }
    end = match.index + whole.length
  }
  parts.push(text.slice(end))
  return (
    <Scroll kind="text" label={label}>
      <pre>{parts}</pre>
    </Scroll>
  )
}

/** A text that may be JSON: pretty or raw, as the reader likes. */
export function Payload({ text, label }: { text: string; label: string }) {
  const t = texts.value
  const isRaw = useSignal(false)
  const value = parse(text)
  return (
    <div class="payload">
      {value !== undefined && (
        <div class="group">
          {([false, true] as const).map((raw) => (
            <button
              key={String(raw)}
              type="button"
              aria-pressed={isRaw.value === raw}
              onClick={() => {
                isRaw.value = raw
              }}
            >
              {raw ? t.raw : t.pretty}
            </button>
          ))}
        </div>
      )}
      {value === undefined || isRaw.value ? <Text text={text} label={label} /> : <Json value={value} label={label} />}
    </div>
  )
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
