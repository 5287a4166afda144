#!/usr/bin/env node
// Runs on any Node, so that one which is too old gets a sentence instead of a syntax error.
import module from 'node:module'

var version = process.versions.node.split('.').map(Number)
var isSupported = version[0] === 22 ? version[1] >= 12 : version[0] === 24 || version[0] >= 26
if (isSupported) {
  // Keeps what V8 compiled in the system's folder for temporary files: a third of the time to start.
  module.enableCompileCache()
  import('../dist/src/cli.js')
} else {
  console.error(
    'chatproof needs Node 22.12, 24 or 26 and newer; this is Node ' +
      process.versions.node +
      '. Install one of them, or run it with `npx -p node@24 -p chatproof chatproof`.',
  )
  process.exitCode = 2
}
