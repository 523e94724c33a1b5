/** A scrolling box, in CSS pixels, as the DOM names them. */
export interface Scroller {
  readonly scrollTop: number
  readonly scrollHeight: number
  readonly clientHeight: number
}

/** A row on the screen: its top and bottom from the top of the box's contents. */
export interface RowPlace {
  readonly key: string
  readonly top: number
  readonly bottom: number
}

/** What the reader looks at: a row, and how far its top is below the top of the box. */
export interface Anchor {
  readonly key: string
  readonly offset: number
}

/** Whether the newest line is in view; a few pixels are forgiven, as browsers round. */
export function isAtEnd({ scrollTop, scrollHeight, clientHeight }: Scroller, slack = 24): boolean {
  return scrollHeight - scrollTop - clientHeight <= slack
}

/** Whether an older page should be fetched: less than a screen and a half is left above. */
export function isNearStart({ scrollTop, clientHeight }: Scroller): boolean {
  return scrollTop < clientHeight * 1.5
}

/** The first row that shows at least in part. */
export function findAnchor(rows: Iterable<RowPlace>, scrollTop: number): Anchor | undefined {
  for (const { key, top, bottom } of rows) {
    if (bottom > scrollTop) return { key, offset: top - scrollTop }
  }
  return undefined
}

/** Where to scroll so that the anchor's row, whose top is now at `top`, stands where it stood. */
export function scrollTopFor(anchor: Anchor, top: number): number {
  return top - anchor.offset
}
