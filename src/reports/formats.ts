// It imports nothing: every start of the program reads it.

/** The formats of `check --report`. */
export const formatNames = ['pretty', 'json', 'ndjson', 'junit', 'github', 'html', 'sarif', 'attestation'] as const

export type FormatName = (typeof formatNames)[number]

/** The formats of `load --report`. */
export const loadFormatNames = ['pretty', 'json', 'csv', 'junit', 'html'] as const

export type LoadFormatName = (typeof loadFormatNames)[number]
