import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Page } from '../src/reports/page.ts'
import { CheckReport } from './report-check.tsx'
import { LoadReport } from './report-load.tsx'
import { catalogues, type Texts } from './texts.ts'
import { marks } from './words.ts'

/** What scripts/dashboard.ts writes in: the style, and its digest. */
declare const STYLE: string
declare const STYLE_DIGEST: string

/** A report as one HTML page. It needs no script, no network and no other file, and shows all that it is given as text. */
export function draw(page: Page): string {
  const t = catalogues[page.language]
  const drawn = (
    <Document t={t} page={page}>
      {page.kind === 'check' ? <CheckReport t={t} page={page} /> : <LoadReport t={t} page={page} />}
    </Document>
  )
  return `<!doctype html>\n${renderToString(drawn)}`
}

function Document({ t, page, children }: { t: Texts; page: Page; children: ComponentChildren }) {
  const { suite, target, isGood, language } = page
  return (
    <html lang={language === 'zh' ? 'zh-CN' : 'en'} data-theme="auto">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content={`default-src 'none'; style-src '${STYLE_DIGEST}'`} />
        <title>
          {isGood ? marks.passed : marks.failed} {target} · {suite.name}
          {page.kind === 'load' && ` ${t.load}`}
        </title>
        {/* As it is: the digest is that of these characters. */}
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>{children}</body>
    </html>
  )
}
