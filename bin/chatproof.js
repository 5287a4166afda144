#!/usr/bin/env node
// This file runs in any Node: an old one shows a sentence instead of a syntax error.
const { existsSync } = require('node:fs')
const { enableCompileCache } = require('node:module')
const { join } = require('node:path')

const [major, minor] = process.versions.node.split('.').map(Number)
const isSupported = major === 22 ? minor >= 19 : major === 24 || major >= 26
const program = join(__dirname, '../dist/src/cli/cli.cjs')

function start({ compileCacheFolder }) {
  const folder = compileCacheFolder(process)
  // It saves a third of the time to start.
  if (folder !== undefined) enableCompileCache(folder)
}

if (!isSupported) {
  console.error(`chatproof needs Node 22.19, 24 or 26 and newer; this is Node ${process.versions.node}. Install one of them.`)
  process.exitCode = 2
} else if (existsSync(program)) {
  start(require('../dist/src/cli/compile-cache.cjs'))
  require(program)
} else {
  // A clone that was not built runs its sources. So does the GitHub action.
  import('../src/cli/compile-cache.ts').then((cache) => {
    start(cache)
    return import('../src/cli.ts')
  })
}
