/** A flag as the command line, the environment and the config file know it. */
export interface Flag {
  /** `--name` for a switch, `--name <value>` for one with a value. */
  usage: `--${string}`
  /** Its key in the config file, where that is not the flag's own name. */
  setting?: string
  about: string
  /** Makes the value from its text, or throws; the value is the text itself when not given. */
  parse?: (text: string) => unknown
  /** A flag that may be given several times has all its values. */
  repeatable?: true
  choices?: readonly string[]
  default?: unknown
  /** It names a file or a folder. In the config file, the name counts from that file's folder. */
  isPath?: true
}
