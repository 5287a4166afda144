import { english, type Language, languageOf, languages, translatorTo } from '../language/language.ts'
import type { MuteTerminal, Speech, Terminal } from './terminal.ts'

/** How a user is spoken to before the flags are read: in the language that the command line, the variable or the locale names. */
export async function speakTo(argv: readonly string[], terminal: MuteTerminal): Promise<Terminal> {
  return speakIn(chosenIn(argv, terminal), terminal)
}

/**
 * How a user is spoken to. All that is told on stderr is for people.
 *
 * @param chosen the language that was chosen by name, which is that of files too; otherwise the locale of the machine counts, for the terminal only
 */
export async function speakIn(chosen: Language | undefined, terminal: MuteTerminal): Promise<Terminal> {
  const language = chosen ?? languageOf(terminal.env)
  const translate = await translatorTo(language, language === 'en' ? {} : (await import('./help.zh.ts')).commandLineTexts)
  const speech: Speech = { language, translate, fileLanguage: chosen ?? 'en', translateFile: chosen === undefined ? english : translate }
  const byLine = (text: string) => (text.includes('\n') ? text.split('\n').map(translate).join('\n') : translate(text))
  return { ...terminal, ...speech, err: (line) => terminal.err(byLine(line)) }
}

/** The language that `--lang` names, or else the variable; undefined where it is none. */
function chosenIn(argv: readonly string[], { env }: MuteTerminal): Language | undefined {
  const at = argv.indexOf('--lang')
  const given = at === -1 ? argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length) : argv[at + 1]
  return languages.find((language) => language === (given ?? env.CHATPROOF_LANG))
}
