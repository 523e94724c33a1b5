const lineFeed = 10

/**
 * A fetch that tells of every line that comes, before anybody makes out what it says: a server that keeps a caller in
 * its queue sends comments and empty chunks, and half a line proves nothing.
 */
export function watchedFetch(inner: typeof fetch, onLine: () => void): typeof fetch {
  return async (input, init) => {
    const response = await inner(input, init)
    const reader = response.body?.getReader()
    if (!reader) return response
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
      {
        async pull(controller) {
          const { done, value } = await reader.read()
          if (done) return controller.close()
          if (value.includes(lineFeed)) onLine()
          controller.enqueue(value)
        },
        cancel: (reason) => reader.cancel(reason),
      },
      { highWaterMark: 0 },
    )
    return new Response(body, response)
  }
}
