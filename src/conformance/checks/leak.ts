/**
 * The first sign of a stack trace, a file name or an error page in a reply.
 *
 * @param sent the texts of the callback: what a reply has from them shows nothing
 */
export function findLeak(body: string, sent: readonly string[] = []): string | undefined {
  let known: string[] | undefined
  const isEcho = (found: string) => {
    known ??= sent.flatMap((text) => [text, unescaped(text)])
    return known.some((text) => text.includes(found.replace(/^[\s"'(>=]/, '')))
  }
  for (const text of [body, unescaped(body)]) for (const [found] of text.matchAll(leaks)) if (!isEcho(found)) return found
  return undefined
}

/** In a JSON string a stack trace has its line breaks escaped. */
function unescaped(text: string): string {
  return text.replaceAll('\\n', '\n').replaceAll('\\\\', '\\')
}

/**
 * Signs of stack traces (JavaScript, Python, Java, PHP, Go, C#), absolute file names and error pages. Each repetition has a limit:
 * without it, a malicious reply could take hours to search.
 */
const leaks = new RegExp(
  [
    /\n[ \t]{1,40}at [^\n]{1,300}?:\d{1,9}/,
    /&nbsp; ?at /,
    /Traceback \(most recent call last\)/,
    /\bat [\w$.]{1,200}\([\w$]{1,200}\.java:\d{1,9}\)/,
    /Stack trace:\s{0,10}#0/,
    /goroutine \d{1,9} \[/,
    /(?:^|[\s"'(>=])(?:\/(?:home|usr|var|app|srv|opt|root|workspace|Users)\/[\w.@-]{1,100}\/[\w./@-]{1,200}|[A-Z]:\\\\?[\w.-]{1,100}\\)/,
    /node_modules\/|file:\/\/\//,
    /Whitelabel Error Page|Werkzeug Debugger|<title>[^<]{0,200}(?:Traceback|Exception)[^<]{0,200}<\/title>/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
)
