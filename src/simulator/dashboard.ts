import { readFileSync } from 'node:fs'
import type { Route } from './control-call.ts'

/** The files of the dashboard, and what they are. */
const files: Readonly<Record<string, string>> = {
  'index.html': 'text/html; charset=utf-8',
  'dashboard.js': 'text/javascript; charset=utf-8',
  'dashboard.css': 'text/css; charset=utf-8',
  'icon.svg': 'image/svg+xml',
}

/** The page runs the one script that it came with and speaks to where it came from. No text becomes markup, and no other page shows it. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** `GET /_/`: the page that shows what happens, and its files. */
export const dashboardRoutes: readonly Route[] = [
  ['GET', /^(|dashboard\.js|dashboard\.css|icon\.svg)$/, (_, path) => fileAt(path) as Response],
]

/** A file of the page by its path behind `/_/`. */
export function fileAt(path: string): Response | undefined {
  const name = path === '' ? 'index.html' : path
  const type = Object.hasOwn(files, name) ? files[name] : undefined
  if (type === undefined) return undefined
  return new Response(readFileSync(new URL(`../../generated/dashboard/${name}`, import.meta.url)), {
    headers: {
      'content-type': type,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-cache',
    },
  })
}
