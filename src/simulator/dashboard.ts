import { readFileSync } from 'node:fs'
import type { Route } from './control-call.ts'

/** The files of the dashboard, and what they are. */
const files = {
  'index.html': 'text/html; charset=utf-8',
  'dashboard.js': 'text/javascript; charset=utf-8',
  'dashboard.css': 'text/css; charset=utf-8',
  'icon.svg': 'image/svg+xml',
} as const

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
  ['GET', /^$/, () => answer('index.html')],
  ['GET', /^(dashboard\.js|dashboard\.css|icon\.svg)$/, (_, name) => answer(name as keyof typeof files)],
]

function answer(name: keyof typeof files): Response {
  return new Response(readFileSync(new URL(`../../generated/dashboard/${name}`, import.meta.url)), {
    headers: {
      'content-type': files[name],
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-cache',
    },
  })
}
