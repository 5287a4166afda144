import { statuses } from './finding.ts'
import { Markup } from './markup.ts'

/** The style of the page: one column, light or dark like the reader's system. */
export const style = new Markup(`
:root { color-scheme: light dark; --text: #1c2128; --soft: #59636e; --page: #f6f8fa; --card: #fff; --line: #d1d9e0;
  --failed: #cf222e; --warned: #9a6700; --noted: #0969da; --waived: #6e7781; --passed: #1a7f37; --skipped: #6e7781; --errored: #8250df }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --soft: #9198a1; --page: #0d1117; --card: #151b23; --line: #3d444d;
  --failed: #ff7b72; --warned: #d29922; --noted: #58a6ff; --waived: #9198a1; --passed: #3fb950; --skipped: #9198a1; --errored: #bc8cff } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 62rem; padding: 2rem 1.25rem; background: var(--page); color: var(--text);
  font: 15px/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
h1 { margin: 0; font-size: 1.6rem; line-height: 1.25 }
h2 { margin: 2rem 0 .6rem; font-size: 1.1rem }
p { margin: .4rem 0 }
a { color: var(--noted) }
small, dt, footer { color: var(--soft) }
summary small { white-space: nowrap }
code, pre { font: .86em/1.5 ui-monospace, 'SF Mono', Menlo, Consolas, monospace }
pre { margin: .3rem 0 .8rem; padding: .7rem .9rem; overflow: auto; max-height: 24rem; white-space: pre-wrap;
  background: var(--page); border: 1px solid var(--line); border-radius: 6px }
.good { color: var(--passed) }
.bad, .fault { color: var(--failed) }
.fault { margin-top: 1rem; padding: .6rem .9rem; border: 1px solid; border-radius: 8px; font-weight: 600 }
.condition { margin-top: 1rem; color: var(--soft) }
.counts { display: flex; flex-wrap: wrap; gap: .5rem; margin: 1.1rem 0 0; padding: 0; list-style: none }
.counts li { padding: .25rem .8rem; background: var(--card); border: 1px solid var(--line); border-radius: 2rem }
table { margin: 1.2rem 0 0; border-collapse: collapse; font-size: .9em }
th { text-align: left; font-weight: 500 }
th, td { padding: .2rem .7rem .2rem 0; border-bottom: 1px solid var(--line) }
td { color: var(--tone); white-space: nowrap }
.none { color: var(--soft) }
.finding { margin: .5rem 0; background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--tone); border-radius: 8px }
.finding > :not(summary) { margin-left: 1rem; margin-right: 1rem }
summary { cursor: pointer }
.finding > summary { padding: .65rem 1rem }
.requirement { font-weight: 600 }
.level { color: var(--tone); font-weight: 700; font-size: .8em; letter-spacing: .03em }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem .9rem; margin-block: 0 .8rem }
dd { margin: 0 }
.case { padding: .5rem 0; border-top: 1px solid var(--line) }
.case > :not(summary) { margin-left: 1rem }
ul { padding-left: 1.3rem }
footer { margin-top: 2.5rem; padding-top: .8rem; border-top: 1px solid var(--line); font-size: .85em }
${statuses
  .map((status) => `.${status} { --tone: var(--${status}) } .counts .${status} { color: var(--tone); border-color: var(--tone) }`)
  .join('\n')}
`)
