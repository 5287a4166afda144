import { existsSync } from 'node:fs'

/** Where Debian's package puts it. */
export const browserPath = '/usr/bin/chromium'

export const hasBrowser = existsSync(browserPath)

/** Headless, as root in a container, and without what a browser does in the background. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
