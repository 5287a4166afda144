/** A bot as the app created it. */
export interface Bot {
  nick: string
  faceUrl: string
  signature: string
}

/** The bots by their UserIDs. */
export type Bots = Map<string, Bot>
