/** Name of this package. */
export const packageName = '@talking-heads/sqlite-store'
