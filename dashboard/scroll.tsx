import type { ComponentChildren } from 'preact'

/** What is too wide or too long for its place. It has a name, and the keyboard reaches it. */
export function Scroll({ label, kind = 'scroll', children }: { label: string; kind?: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section class={kind} tabIndex={0} aria-label={label}>
      {children}
    </section>
  )
}
