/** The path of Chromium in Debian's package. */
export const browserPath = '/usr/bin/chromium'

/** Flags to run Chromium as root in a container, without background activity. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
