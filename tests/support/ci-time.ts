/** In CI: after this time, in Unix seconds, no more tests begin. */
const until = Number(process.env.CI_UNTIL ?? Number.POSITIVE_INFINITY)

export const isTimeOver = () => Date.now() / 1000 > until

/** Why a test was skipped that had not begun by then. */
export const timeIsOver = 'the time of CI is over'
