import { Component, createRef } from 'preact'
import { countFresh, newestSeq } from '../chat/fresh.ts'
import type { RoomStore } from '../chat/room-store.ts'
import { type Anchor, findAnchor, isAtEnd, isNearStart, type RowPlace, scrollTopFor } from '../chat/scroll.ts'
import { strings } from '../strings.ts'
import { selectedLines } from './copying.ts'
import { Pending, RowView } from './row.tsx'

interface LogProps {
  readonly store: RoomStore
  readonly address: (name: string) => void
}

interface LogState {
  /** Lines that came while the reader was further up. */
  readonly fresh: number
}

/**
 * The conversation. While the newest line is in view it stays in view; further up, the line the reader looks at
 * stays where it is, whatever comes or goes above and below it.
 */
export class Log extends Component<LogProps, LogState> {
  override state: LogState = { fresh: 0 }
  readonly #box = createRef<HTMLDivElement>()
  readonly #observer =
    typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(() => this.#keep())
  /** As the reader left it: the end (`undefined`), or a row and its place on the screen. */
  #anchor: Anchor | undefined
  #isAtEnd = true
  /** Where the box was last put or found: a scroll event that finds it there again is an echo of our own. */
  #top = 0
  /** Seq of the newest line that the reader may have seen. */
  #seen = -1
  #pendingCount = 0

  override componentDidMount(): void {
    if (this.#box.current) this.#observer?.observe(this.#box.current)
    document.addEventListener('copy', this.#copied)
    this.#settle()
  }

  override componentDidUpdate(): void {
    this.#settle()
  }

  override componentWillUnmount(): void {
    this.#observer?.disconnect()
    document.removeEventListener('copy', this.#copied)
  }

  /** After the DOM changed: put the reader back, count what they missed, see whether more is wanted. */
  #settle(): void {
    const { store } = this.props
    const said = store.pending.value.length
    if (said > this.#pendingCount) this.#isAtEnd = true // Whoever speaks wants to see it.
    this.#pendingCount = said
    this.#keep()
    if (this.#isAtEnd) this.#seen = newestSeq(store.rows.value)
    const fresh = this.#isAtEnd ? 0 : countFresh(store.rows.value, this.#seen)
    if (fresh !== this.state.fresh) this.setState({ fresh })
    this.#fetchIfNeeded()
  }

  #keep(): void {
    const box = this.#box.current
    if (!box) return
    if (this.#isAtEnd) {
      box.scrollTop = box.scrollHeight
    } else if (this.#anchor) {
      const row = box.querySelector<HTMLElement>(`[data-key="${this.#anchor.key}"]`)
      if (row) box.scrollTop = scrollTopFor(this.#anchor, placeOf(row, box).top)
    }
    this.#top = box.scrollTop
  }

  readonly #scrolled = () => {
    const box = this.#box.current
    if (!box || Math.abs(box.scrollTop - this.#top) < 1) return
    this.#top = box.scrollTop
    this.#isAtEnd = isAtEnd(box)
    this.#anchor = this.#isAtEnd ? undefined : findAnchor(placesOf(box), box.scrollTop)
    if (this.#isAtEnd) {
      this.#seen = newestSeq(this.props.store.rows.value)
      if (this.state.fresh !== 0) this.setState({ fresh: 0 })
    }
    this.#fetchIfNeeded()
  }

  #fetchIfNeeded(): void {
    const box = this.#box.current
    const { store } = this.props
    if (!box || store.older.value !== 'idle' || !store.isCaughtUp.value) return
    if (isNearStart(box) && store.rows.value.length > 0) void store.fetchOlder()
  }

  readonly #copied = (event: ClipboardEvent) => {
    const box = this.#box.current
    // What is selected in a field is the field's own.
    if (!box || event.target instanceof HTMLTextAreaElement) return
    const lines = selectedLines(box, this.props.store.rows.value, getSelection())
    if (lines === undefined) return
    event.clipboardData?.setData('text/plain', lines)
    event.preventDefault()
  }

  readonly #toEnd = () => {
    this.#isAtEnd = true
    this.#keep()
    this.setState({ fresh: 0 })
    this.#box.current?.focus({ preventScroll: true })
  }

  override render({ store, address }: LogProps, { fresh }: LogState) {
    const rows = store.rows.value
    const you = store.you.value
    return (
      <div class="conversation">
        <div
          class="log"
          role="log"
          aria-label={strings.log.label}
          aria-busy={store.older.value === 'loading' || !store.isCaughtUp.value}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable without a mouse
          tabIndex={0}
          ref={this.#box}
          onScroll={this.#scrolled}
        >
          <div class="lines">
            <Top store={store} />
            {rows.map((row) => (
              <RowView key={row.key} row={row} address={address} />
            ))}
            {store.pending.value.map((line) => (
              <Pending
                key={line.nonce}
                line={line}
                you={you}
                onRetry={() => store.client.retry(line.nonce)}
                onDiscard={() => store.client.discard(line.nonce)}
              />
            ))}
          </div>
        </div>
        {fresh > 0 && (
          <button type="button" class="fresh" onClick={this.#toEnd}>
            {strings.log.fresh(fresh)} <span aria-hidden="true">↓</span>
            <span class="unseen">, {strings.log.toEnd}</span>
          </button>
        )}
      </div>
    )
  }
}

/** What stands above the oldest line. */
function Top({ store }: { readonly store: RoomStore }) {
  const words = strings.log
  const hasLines = store.rows.value.some((row) => row.type === 'line')
  if (store.you.value === undefined) return <p class="quiet">{words.waiting}</p>
  if (store.older.value === 'failed') {
    return (
      <p class="quiet">
        {words.loadFailed}{' '}
        <button type="button" onClick={() => void store.fetchOlder()}>
          {words.loadAgain}
        </button>
      </p>
    )
  }
  if (store.older.value === 'full') return <p class="quiet">{words.full}</p>
  if (!store.atStart.value) return <p class="quiet">{words.loading}</p>
  return (
    <>
      <div class="rule" data-start>
        <span>{words.start}</span>
      </div>
      {!hasLines && <p class="quiet">{words.empty}</p>}
    </>
  )
}

function* placesOf(box: HTMLElement) {
  for (const row of box.querySelectorAll<HTMLElement>('[data-key]')) yield placeOf(row, box)
}

/** In fractions of a pixel, which offsetTop rounds away. */
function placeOf(row: HTMLElement, box: HTMLElement): RowPlace {
  const { top, height } = row.getBoundingClientRect()
  const inBox = top - box.getBoundingClientRect().top - box.clientTop + box.scrollTop
  return { key: row.dataset.key ?? '', top: inBox, bottom: inBox + height }
}
