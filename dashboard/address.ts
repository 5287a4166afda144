import { effect, signal } from '@preact/signals'

/** The views of the page, in the order of the menu. */
export const views = ['live', 'fire', 'state', 'webhooks', 'check'] as const

export type View = (typeof views)[number]

/** The view that is shown. */
export const view = signal<View>('live')
/** The filter of the list. */
export const query = signal('')
/** The key of the chosen entry. */
export const chosen = signal<string | undefined>(undefined)

/** Keeps the view, the filter and the choice in the address, so that it can be shared. The part behind `#` is sent to nobody. */
export function followAddress(): void {
  read()
  addEventListener('hashchange', read)
  effect(() => {
    const parameters = new URLSearchParams()
    if (query.value !== '') parameters.set('q', query.value)
    if (chosen.value !== undefined) parameters.set('at', chosen.value)
    const text = parameters.size === 0 ? '' : `?${parameters}`
    const hash = `#/${view.value}${text}`
    // Another view is a step that goes back; another filter is not.
    if (location.hash === hash) return
    if (location.hash === '' || location.hash.split('?')[0] === hash.split('?')[0]) history.replaceState(null, '', hash)
    else history.pushState(null, '', hash)
  })
}

function read(): void {
  const [path = '', search = ''] = location.hash.slice(2).split('?')
  const parameters = new URLSearchParams(search)
  view.value = views.find((each) => each === path) ?? 'live'
  query.value = parameters.get('q') ?? ''
  chosen.value = parameters.get('at') ?? undefined
}
