#!/usr/bin/env node
// This file runs in any Node that has modules: an old Node shows a sentence instead of a syntax error.
import fs from 'node:fs'
import module from 'node:module'

const [major, minor] = process.versions.node.split('.').map(Number)
const isSupported = major === 22 ? minor >= 19 : major === 24 || major >= 26
// A clone that was not built runs its sources. So does the GitHub action.
const isBuilt = fs.existsSync(new URL('../dist/src/cli.js', import.meta.url))
const load = (name) => import(isBuilt ? `../dist/src/${name}.js` : `../src/${name}.ts`)

if (isSupported) {
  load('cli/compile-cache').then(({ compileCacheFolder }) => {
    const folder = compileCacheFolder(process)
    // It saves a third of the time to start.
    if (folder !== undefined) module.enableCompileCache(folder)
    return load('cli')
  })
} else {
  console.error(`chatproof needs Node 22.19, 24 or 26 and newer; this is Node ${process.versions.node}. Install one of them.`)
  process.exitCode = 2
}
