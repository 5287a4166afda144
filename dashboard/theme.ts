import { effect, signal } from '@preact/signals'
import { language } from './language.ts'
import { recall, remember } from './memory.ts'

export const themes = ['auto', 'light', 'dark'] as const

export type Theme = (typeof themes)[number]

/** How the page looks; `auto` is as the system says. */
export const theme = signal<Theme>(recall('theme', themes) ?? 'auto')

/** Gives the page its theme and its language, now and at each change. */
export function followTheme(): void {
  effect(() => {
    document.documentElement.dataset.theme = theme.value
    document.documentElement.lang = language.value === 'zh' ? 'zh-CN' : 'en'
  })
}

export function dress(chosen: Theme): void {
  theme.value = chosen
  remember('theme', chosen)
}
