import { type Signal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { secondsUntil } from '../chat/format.ts'
import type { RoomStore } from '../chat/room-store.ts'
import { isCensoring, theme, toggleCensoring, toggleTheme } from '../preferences.ts'
import { strings } from '../strings.ts'

interface HeaderProps {
  readonly store: RoomStore
  readonly isListOpen: Signal<boolean>
}

export function Header({ store, isListOpen }: HeaderProps) {
  const room = store.room.value
  const model = store.model.value
  const words = strings.header
  return (
    <header class="top">
      <h1 class="room">{room ? `#${room.id}` : strings.title}</h1>
      <p class="topic" title={room?.topic}>
        {room?.topic}
      </p>
      {model?.offline && (
        <span class="badge" title={words.offlineLong}>
          {words.offline}
          <span class="unseen">: {words.offlineLong}</span>
        </span>
      )}
      <Status store={store} />
      <span class="people">{words.people(store.count.value)}</span>
      <div class="switches">
        <button
          type="button"
          class="switch"
          aria-pressed={isCensoring.value}
          aria-label={words.censor}
          title={words.censor}
          onClick={toggleCensoring}
        >
          {words.censorShort}
        </button>
        <button
          type="button"
          class="switch"
          aria-label={theme.value === 'dark' ? words.toLight : words.toDark}
          title={theme.value === 'dark' ? words.toLight : words.toDark}
          onClick={toggleTheme}
        >
          <span aria-hidden="true">{theme.value === 'dark' ? '☀' : '☾'}</span>
        </button>
        <button
          type="button"
          class="switch who-switch"
          aria-expanded={isListOpen.value}
          aria-controls="members"
          aria-label={words.members}
          onClick={() => {
            isListOpen.value = !isListOpen.value
          }}
        >
          {words.membersShort}
        </button>
      </div>
    </header>
  )
}

/** How the connection stands, with the seconds to the next try counted down. */
function Status({ store }: { readonly store: RoomStore }) {
  const status = store.status.value
  const now = useSignal(Date.now())
  const isWaiting = status.state === 'reconnecting'
  useEffect(() => {
    if (!isWaiting) return undefined
    now.value = Date.now()
    const timer = setInterval(() => {
      now.value = Date.now()
    }, 500)
    return () => clearInterval(timer)
  }, [isWaiting, status])

  const words = strings.status
  let seen: string = words.connecting
  let heard: string = words.connecting
  if (status.state === 'live') seen = heard = words.live
  else if (status.state === 'closed') {
    seen = words.closed[status.reason]
    heard = words.closedLong[status.reason]
  } else if (status.state === 'reconnecting') {
    const seconds = secondsUntil(status.retryAt, now.value)
    const known = status.cause === 'draining' || status.cause === 'crowded' ? status.cause : 'lost'
    const counted = words[known](seconds)
    seen = status.retryAt <= now.value ? words.trying : counted
    heard = words.lostBriefly
  }
  return (
    <div
      class="status"
      role="status"
      data-status={status.state}
      data-cause={status.state === 'reconnecting' ? status.cause : undefined}
    >
      <span class="dot" aria-hidden="true" />
      <span aria-hidden="true" title={heard}>
        {seen}
      </span>
      {/* A screen reader is told what happened, not every second of it. */}
      <span class="unseen">{heard}</span>
      {status.state === 'closed' && (
        <button type="button" onClick={() => store.client.reconnect()}>
          {words.again}
        </button>
      )}
      {isWaiting && status.retryAt - now.value > 2_000 && (
        <button type="button" onClick={() => store.client.reconnect()}>
          {words.now}
        </button>
      )}
    </div>
  )
}
