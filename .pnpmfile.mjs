// A package is published as it is worked with, but for one thing: its sources stay here, and so must the way to them.
const source = '@talking-heads/source'

export const hooks = {
  /** Takes the sources' condition out of `exports`; the rest of the list is what users get. */
  beforePacking(manifest) {
    if (!manifest.exports) return manifest
    const exports = Object.entries(manifest.exports).map(([entry, target]) => {
      if (typeof target === 'string') return [entry, target]
      const { [source]: _, ...published } = target
      return [entry, published]
    })
    return { ...manifest, exports: Object.fromEntries(exports) }
  },
}
