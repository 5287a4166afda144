/** Whom a user follows, and who follows the user, with the time in Unix seconds. */
export interface Follows {
  following: Map<string, number>
  followers: Map<string, number>
}

export function createFollows(): Follows {
  return { following: new Map(), followers: new Map() }
}

/** Since when a user and another follow each other, for each with whom it is so. It is the user's own time. */
export function mutualOf({ following, followers }: Follows): Map<string, number> {
  return new Map([...following].filter(([id]) => followers.has(id)))
}
