import { render } from 'preact'
import { followAddress } from './address.ts'
import { App } from './app.tsx'
import { listenToKeys } from './keys.tsx'
import { openStream } from './stream.ts'
import { followTheme } from './theme.ts'

followTheme()
followAddress()
listenToKeys()
openStream()
render(<App />, document.body)
