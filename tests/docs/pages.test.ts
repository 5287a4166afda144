import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { contractIn } from '../../scripts/overlays.ts'
import { requirements } from '../../scripts/requirements.ts'
import { webhookPage } from '../../scripts/webhooks.ts'
import { sign } from '../../src/callback/sign.ts'
import type { Check } from '../../src/conformance/check.ts'
import { checks } from '../../src/conformance/checks/all.ts'
import { findWebhook, knownCommands, webhooks } from '../../src/contract/contract.ts'
import { shapes } from '../../src/load/shapes.ts'
import { tools } from '../../src/mcp/tools/all.ts'
import { formats } from '../../src/reports/all.ts'
import { formatNames } from '../../src/reports/formats.ts'
import { type Report, summarize } from '../../src/reports/report.ts'
import { here, root } from '../support/cli.ts'
import { contract } from '../support/document.ts'
import { check, journal } from '../support/journal.ts'
import { brokenLinks, fence } from '../support/links.ts'
import { handled } from '../support/names.ts'
import { newcomer } from '../support/newcomer.ts'
import { readTree } from '../support/project.ts'

const docs = readdirSync(join(root, 'docs'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`)
const chinese = readdirSync(join(root, 'docs/zh-CN')).map((name) => `docs/zh-CN/${name}`)
const others = ['README.md', 'README.zh-CN.md', 'ARCHITECTURE.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SKILL.md', 'examples/README.md']
const pages = [...others.filter((name) => existsSync(join(root, name))), ...docs, ...chinese]
const read = (page: string) => readFileSync(join(root, page), 'utf8')

interface Block {
  /** What stands behind the opening fence. */
  info: string
  text: string
}

function blocksOf(page: string, info?: string): Block[] {
  const blocks = [...read(page).matchAll(fence)].map(([, given = '', text = '']) => ({ info: given, text }))
  return info === undefined ? blocks : blocks.filter((block) => block.info === info)
}

const proseOf = (page: string) => read(page).replaceAll(fence, '')

/** Everything between single backticks. */
const codeIn = (page: string) => [...proseOf(page).matchAll(/`([^`\n]+)`/g)].map(([, code]) => code as string)

describe('links', () => {
  test.each(pages)('of %s lead to files and headings that exist', (page) => {
    expect(brokenLinks(root, page)).toEqual([])
  })

  test('are found: the documents hold many, with anchors and without', () => {
    const targets = docs.flatMap((page) => [...proseOf(page).matchAll(/\]\(([^)\s:]+)\)/g)].map(([, target]) => target as string))
    expect(targets.filter((target) => target.includes('#')).length).toBeGreaterThan(10)
    expect(targets.filter((target) => !target.includes('#')).length).toBeGreaterThan(20)
  })

  test('of the index lead to every document', () => {
    const linked = [...read('docs/README.md').matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, name]) => `docs/${name}`)
    expect(linked.sort()).toEqual(docs.filter((page) => page !== 'docs/README.md').sort())
  })

  test('to a page of the documents have its number', () => {
    const links = pages.flatMap((page) => [...read(page).matchAll(/\[((?:1047|269)\/\d+)\]\(([^)]+)\)/g)].map(([, ...parts]) => parts))
    const hosts = { 1047: 'https://www.tencentcloud.com', 269: 'https://cloud.tencent.com' }
    const wrong = links.filter(([page = '', url]) => url !== `${hosts[page.split('/')[0] as '1047']}/document/product/${page}`)
    expect(links.length).toBeGreaterThan(100)
    expect(wrong).toEqual([])
  })

  test('stand in the list of pages for each page that is cited', () => {
    const list = read('docs/protocol.md').split('\n## The pages\n')[1] as string
    const listed = [...list.matchAll(/\[((?:1047|269)\/\d+)\]/g)].map(([, page]) => page)
    const cited = ['docs/protocol.md', 'docs/open-points.md'].flatMap((page) => read(page).match(/\b(?:1047|269)\/\d+\b/g) ?? [])
    expect([...new Set(cited)].filter((page) => !listed.includes(page))).toEqual([])
  })
})

describe('command lines', async () => {
  const verbsIn = (help: string) => [...help.matchAll(/^ {2}([a-z]+)(?: {2,}| \[| <|$)/gm)].map(([, verb]) => verb as string)
  const verbs = verbsIn((await here(['--help'])).stdout).filter((verb) => verb !== 'help')
  const flags = new Map<string, string[]>()
  for (const verb of verbs) flags.set(verb, (await here([verb, '--help'])).stdout.match(/--[a-z][a-z-]+/g) ?? [])

  /** Commands of chatproof: those in fenced blocks, whatever starts them, and those between backticks. */
  function commandsIn(page: string): string[] {
    const lines = blocksOf(page).flatMap(({ text }) => text.replaceAll('\\\n', ' ').split('\n'))
    const run = lines.flatMap((line) => /\bnpx (?:--no -- )?chatproof (.*)/.exec(line)?.[1] ?? [])
    const named = codeIn(page).flatMap((code) => /^(?:npx )?chatproof ([a-z].*)/.exec(code)?.[1] ?? [])
    return [...run, ...named].map((command) => command.split(/ #| \|/)[0] as string)
  }

  function findWrong(command: string): string[] {
    const [verb = '', ...words] = command.split(/\s+/)
    const known = flags.get(verb)
    if (known === undefined) return [`${verb} is no verb: ${command}`]
    const given = words.flatMap((word) => /^(--[a-z-]+)/.exec(word)?.[1] ?? [])
    const reports = [...command.matchAll(/--report[ =](\w+)/g)].map(([, format]) => format as string)
    return [
      ...given.filter((flag) => !known.includes(flag)).map((flag) => `${verb} has no ${flag}: ${command}`),
      ...reports
        .filter((format) => !(formatNames as readonly string[]).includes(format))
        .map((format) => `no format ${format}: ${command}`),
    ]
  }

  test('are found, and so are the verbs and flags they may have', () => {
    expect(verbs).toEqual(expect.arrayContaining(['check', 'trigger', 'mock', 'listen', 'docs', 'list', 'explain', 'sign', 'verify']))
    expect(flags.get('check')).toContain('--report')
    expect(pages.flatMap(commandsIn).length).toBeGreaterThan(25)
    expect(findWrong('chek http://localhost')).toHaveLength(1)
    expect(findWrong('check http://localhost --taget x --report xml')).toHaveLength(2)
  })

  test.each(pages)('of %s have verbs, flags and formats that exist', (page) => {
    expect(commandsIn(page).flatMap(findWrong)).toEqual([])
  })

  test.each(pages)('of %s name no flag that no verb has', (page) => {
    // Node's own is what jest needs.
    const known = [...[...flags.values()].flat(), '--experimental-vm-modules']
    const named = codeIn(page).flatMap((code) =>
      /^(?:npm|redocly|git) /.test(code) ? [] : (code.replace(/^npx .*? -- /, '').match(/(?<![\w-])--[a-z][a-z-]+/g) ?? []),
    )
    expect(named.filter((flag) => !known.includes(flag))).toEqual([])
  })

  test('of package.json that are named exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const named = pages.flatMap((page) => [...read(page).matchAll(/\bnpm run ([a-z:]+)/g)].map(([, name]) => name as string))
    expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([])
  })

  test('of every verb have their exit codes', () => {
    const table = read('docs/exit-codes.md').split('\n## By verb\n')[1] as string
    const listed = [...table.matchAll(/^\| (.*?) \|/gm)].flatMap(([, cell = '']) => cell.match(/(?<=`)[a-z]+(?=`)/g) ?? [])
    expect(listed.filter((name) => verbs.includes(name)).sort()).toEqual([...verbs].sort())
  })
})

describe('names', () => {
  const exampleNames = [...webhooks.values()].flatMap(({ examples }) => examples.map(({ name }) => name))
  const ids = checks.map(({ id }) => id as string)

  test('of webhooks are in the contract, as webhooks or as commands of sister products, but for the one that is made up', () => {
    const families = new Set([...webhooks.keys()].map((name) => name.split('.')[0]))
    const command = new RegExp(`\\b(?:(?:${[...families].join('|')})\\.[A-Z]\\w+|[A-Z]\\w*\\.Callback\\w+)\\b`, 'g')
    const named = pages.flatMap((page) => read(page).match(command) ?? [])
    const known = [...webhooks.keys(), ...[...knownCommands.values()].flat()]
    expect([...new Set(named)].filter((name) => !known.includes(name) && name !== newcomer)).toEqual([])
    expect(named).toContain(newcomer)
    expect([...webhooks.keys()].filter((name) => !named.includes(name))).toEqual([])
  })

  test('in kebab case are checks, examples, shapes of a load, keywords of the contract, or one of these', () => {
    const foreign = ['client-certificate', 'diff-recommended', 'system-out']
    const named = docs.flatMap(codeIn).filter((code) => /^[a-z0-9]+(-[A-Za-z0-9]+)+$/.test(code))
    expect(named.length).toBeGreaterThan(200)
    const spec = [...readTree(root, 'spec').values()].join('\n')
    const isKnown = (name: string) =>
      ids.includes(name) || exampleNames.includes(name) || shapes.has(name) || (name.startsWith('x-') && spec.includes(`${name}:`))
    expect([...new Set(named)].filter((name) => !isKnown(name)).sort()).toEqual(foreign)
  })

  test('of globs match a check', () => {
    const globs = pages.flatMap(codeIn).flatMap((code) => code.match(/\b[a-z]+-\*/g) ?? [])
    expect(globs.length).toBeGreaterThan(2)
    expect(globs.filter((glob) => !ids.some((id) => id.startsWith(glob.slice(0, -1))))).toEqual([])
  })

  test('of examples in the open points belong to the check that they are said to be sent by', () => {
    const sentences = [...read('docs/open-points.md').matchAll(/\*\*Shown by:\*\*([\s\S]*?)\n(?=\n|- )/g)].flatMap(([, text = '']) =>
      text.split(/[;.](?=\s|$)/),
    )
    const wrong = sentences.flatMap((sentence) => {
      const [named, sender] = sentence.split(/ in (?=`wire-)/)
      const code = (text = '') => [...text.matchAll(/`([\w-]+)`/g)].map(([, name]) => name as string)
      const senders = (checks as readonly Check[]).filter(({ id }) => code(sender).includes(id))
      const sent = senders.flatMap((each) =>
        [...webhooks.values()].flatMap((webhook) =>
          (each.cases?.({ webhook, sdkAppId: '1', token: undefined, seed: 0, fuzz: 0 }) ?? []).map(({ name }) => name),
        ),
      )
      return code(named).filter((name) => senders.length > 0 && exampleNames.includes(name) && name !== 'sample' && !sent.includes(name))
    })
    expect(sentences.length).toBeGreaterThan(30)
    expect(wrong).toEqual([])
  })
})

describe('the skill', () => {
  const [, header = '', text = ''] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(read('SKILL.md')) ?? []

  test('has a name and a description, in the form that agents read', () => {
    const { name, description } = parse(header)
    expect(name).toMatch(/^[a-z0-9-]{1,64}$/)
    expect(description).toMatch(/^[^<>]{50,1024}$/)
    expect(header.trim().split('\n')).toHaveLength(2)
  })

  test('has the exit codes that there are', () => {
    const codes = (page: string) => [...page.matchAll(/^\| (\d[\d, ]*) \|/gm)].flatMap(([, cell = '']) => cell.split(', '))
    expect(codes(text)).toEqual(codes(read('docs/exit-codes.md')))
  })

  test('installs nothing by accident, and puts no token on a command line', () => {
    const lines = blocksOf('SKILL.md', 'sh').flatMap(({ text: block }) => block.trimEnd().split('\n'))
    expect(lines.length).toBeGreaterThan(10)
    expect(lines.filter((line) => !line.startsWith('npx --no -- chatproof ') || / --token /.test(line))).toEqual([])
  })
})

describe('in Chinese', () => {
  const code = (page: string) => [...new Set(codeIn(page))].toSorted()
  /** Comments are for people; what they stand beside is the same in each language. */
  const bare = ({ info, text }: Block) => ({ info, text: text.replaceAll(/(?<=^|\s)(#|\/\/) .*$/gm, '') })
  const linesIn = (page: string) => proseOf(page).split('\n')

  /** The headings by their level, and of each table the cells of its lines: what two pages that say the same share. */
  const shapeOf = (page: string) =>
    linesIn(page).flatMap((line) => (line.startsWith('#') ? /^#+/.exec(line) : line.startsWith('|') ? String(line.split(' |').length) : []))

  test.each(chinese)(
    '%s has the blocks, the code, the headings and the tables of the English page, and both lead to each other',
    (page) => {
      const name = basename(page)
      const english = `docs/${name}`
      expect(docs).toContain(english)
      expect(blocksOf(page).map(bare)).toEqual(blocksOf(english).map(bare))
      expect(shapeOf(page)).toEqual(shapeOf(english))
      // The index says of each page that is in English how to read it in Chinese.
      if (page !== 'docs/zh-CN/README.md') expect(code(page)).toEqual(code(english))
      const belowTitle = (each: string) => linesIn(each)[linesIn(each).findIndex((line) => line.startsWith('# ')) + 2]
      expect(belowTitle(page)).toBe(`[English](../${name}) | 简体中文`)
      expect(belowTitle(english)).toBe(`English | [简体中文](zh-CN/${name})`)
    },
  )

  test.each(chinese)('%s has no paragraph, cell or item that is still in English', (page) => {
    const lines = linesIn(page)
    // Below it stand texts of the contract: an example that has no Chinese is shown in English.
    const forms = lines.indexOf('## 有自己出处的形式')
    const texts = lines.slice(0, forms === -1 ? undefined : forms).flatMap((line) => (line.startsWith('|') ? line.split(' | ') : [line]))
    const words = texts.map((text) => text.replaceAll(/`[^`]*`|\]\([^)]*\)/g, ' ').trim())
    expect(words.filter((text) => /(?:[a-z]{2,}[ ,]+){4}/.test(text))).toEqual([])
  })

  test.each(chinese.map((page) => basename(page)))('links of other pages to %s are to the Chinese page', (name) => {
    const others = [...chinese.filter((page) => basename(page) !== name), 'README.zh-CN.md']
    const wrong = others.filter((page) => new RegExp(`\\]\\((?:\\.\\./|docs/)${name.replace('.', '\\.')}[#)]`).test(read(page)))
    expect(wrong).toEqual([])
    expect(read('README.zh-CN.md')).toContain(`(docs/zh-CN/${name}`)
  })

  test('the index leads to every document', () => {
    const linked = [...read('docs/zh-CN/README.md').matchAll(/\]\((?:\.\.\/)?([\w-]+\.md)\)/g)].map(([, name]) => name as string)
    expect([...new Set(linked)].toSorted()).toEqual(docs.map((page) => basename(page)).toSorted())
  })
})

describe('the requirements', () => {
  const rows = [...read('docs/requirements.md').matchAll(/^\| `([\w-]+)` \| (MUST|SHOULD|MAY) \| The receiver (MUST|SHOULD|MAY) (.*)$/gm)]

  test('are as fresh as npm run generate would make them', async () => {
    expect(read('docs/requirements.md'), 'run npm run generate').toBe(await requirements(root, 'en'))
    expect(read('docs/zh-CN/requirements.md'), 'run npm run generate').toBe(await requirements(root, 'zh'))
  })

  test('are those of chatproof list checks, each with its level and a page, a note, or a source of another kind', async () => {
    const listed = (await here(['list', 'checks', '--json'])).stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(rows.map(([, id, level]) => [id, level])).toEqual(listed.map(({ check: id, level }) => [id, level]))
    for (const [row, , level, sentence] of rows) {
      expect(sentence).toBe(level)
      expect(row).toMatch(
        /\| (\[[^\]]+\]\(https:|the \[page of each webhook\]|inferred: |guide:|capture).* \| (documented|observed|inferred)(; how to answer is inferred|; a hole for attackers)? \|$/,
      )
    }
  })
})

describe('the webhooks', () => {
  const page = read('docs/webhooks.md')

  test('are as fresh as npm run generate would make them', async () => {
    expect(page, 'run npm run generate').toBe(await webhookPage(root, 'en', contract))
    expect(read('docs/zh-CN/webhooks.md'), 'run npm run generate').toBe(await webhookPage(root, 'zh', contractIn(root, 'zh-CN')))
  })

  test('have a row each, and a list of their own open points', () => {
    const rows = [...page.matchAll(/^\| \[?`([\w.]+)`(?:\]\(#\w+\))? \| (before|after) \|/gm)].map(([, name, kind]) => `${name} ${kind}`)
    expect(rows.toSorted()).toEqual([...webhooks.values()].map(({ name, terms }) => `${name} ${terms.kind}`).toSorted())
    const lists = new Map(
      [...page.matchAll(/^### (\S+)\n\n((?:- .*\n)+)/gm)].map(([, name = '', list = '']) => [name, list.trimEnd().split('\n')]),
    )
    for (const { name, openPoints } of webhooks.values()) expect([name, lists.get(name)?.length ?? 0]).toEqual([name, openPoints.length])
  })
})

describe('the protocol', () => {
  test('has the published signature, and it is right', () => {
    const cell = (name: string) => new RegExp(`^\\| ${name} \\| \`(\\w+)\` \\|$`, 'm').exec(read('docs/protocol.md'))?.[1] as string
    expect(sign(cell('token'), cell('RequestTime'))).toBe(cell('Sign'))
    expect(cell('Sign')).toHaveLength(64)
  })

  const sections = [...read('docs/protocol.md').matchAll(/^## (\S+)\n([\s\S]*?)(?=^## |(?![\s\S]))/gm)].flatMap(
    ([, name = '', text = '']) => (webhooks.has(name) ? [{ name, text }] : []),
  )

  test('has a section for these webhooks', () => {
    expect(sections.map(({ name }) => name)).toEqual(expect.arrayContaining([...handled]))
  })

  test.each(sections)('has the documented sample of $name', ({ name, text }) => {
    const samples = [...text.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, json = '']) => JSON.parse(json))
    expect(samples).toEqual([findWebhook(name).examples[0]?.body])
  })

  test.each(sections)('has the fields of $name, in their order', ({ name, text }) => {
    const fields = [...text.matchAll(/^\| `(\w+)` \|/gm)].map(([, field]) => field)
    expect(fields).toEqual(Object.keys(findWebhook(name).examples[0]?.body ?? {}))
  })
})

describe('the tools for agents', () => {
  test('have a row each, in their order', () => {
    const rows = [...read('docs/agents.md').matchAll(/^\| `([a-z_]+)` \|/gm)].map(([, name]) => name)
    expect(rows).toEqual(tools.map(({ name }) => name))
  })

  test('are started by each client in a way that fetches nothing', () => {
    const started = read('docs/agents.md').match(/npx.*\n?.*chatproof"?,? "?mcp/g) ?? []
    expect(started.length).toBeGreaterThan(2)
    expect(started.filter((each) => !/"--no", "--"|npx --no -- /.test(each))).toEqual([])
  })
})

describe('the reports', () => {
  test('have a section for each format, and no other', () => {
    const sections = [...read('docs/reports.md').matchAll(/^## (\w+)$/gm)].map(([, name]) => name)
    expect(sections).toEqual(formatNames)
  })

  test('are shown as they are', async () => {
    const { url } = await journal()
    const { code, stdout } = await check(`${url}/im`, ['--only', 'appid-foreign', '--only', 'appid-spelling', '--report', 'json'])
    expect(code).toBe(1)
    // The page shows what was found of these webhooks, however many there are.
    const report = JSON.parse(stdout) as Report
    const results = report.results.filter(({ webhook }) => handled.some((name) => name === webhook))
    const reportOfHandled = { ...report, results, summary: summarize(results) }
    const normal = (line: string) => line.trim().replaceAll(/time="[\d.]+"/g, 'time="…"')
    for (const format of formatNames) {
      const [excerpt, ...more] = blocksOf('docs/reports.md').filter(({ info }) => info.endsWith(` report=${format}`))
      expect(more).toEqual([])
      const reporter = formats[format]({ color: false, failOn: 'must' })
      const parts = [...results.map((result) => reporter.onResult?.(result)), await reporter.onEnd?.(reportOfHandled)]
      const written = parts
        .filter((part) => part !== undefined)
        .join('\n')
        .split('\n')
        .map(normal)
      const shown = (excerpt?.text ?? '').trim().split('\n').map(normal)
      const isWritten = (line: string) => written.some((each) => (line.endsWith('…') ? each.startsWith(line.slice(0, -1)) : each === line))
      expect(shown.filter((line) => line === '' || !isWritten(line))).toEqual([])
    }
  })
})
