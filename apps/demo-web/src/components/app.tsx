import { useSignal } from '@preact/signals'
import { useCallback, useMemo, useRef } from 'preact/hooks'
import { addressGod } from '../chat/composing.ts'
import { RoomStore } from '../chat/room-store.ts'
import { Composer } from './composer.tsx'
import { Header } from './header.tsx'
import { Log } from './log.tsx'
import { Members } from './members.tsx'
import { Splash } from './splash.tsx'
import { Typing } from './typing.tsx'

/** The page: the way in, then the room. */
export function App() {
  const isIn = useSignal(false)
  const start = useCallback(() => {
    isIn.value = true
  }, [])
  return isIn.value ? <Room /> : <Splash onStart={start} />
}

function Room() {
  const store = useMemo(() => {
    // Beside the page, wherever a proxy serves that.
    const url = new URL('ws', document.baseURI)
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
    return new RoomStore(url.href, roomInAddress())
  }, [])
  const isListOpen = useSignal(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const address = useCallback((name: string) => {
    isListOpen.value = false
    const input = field.current
    if (!input) return
    input.value = addressGod(input.value, name)
    input.dispatchEvent(new Event('input', { bubbles: true }))
    input.focus()
    input.setSelectionRange(input.value.length, input.value.length)
  }, [])
  const focus = useCallback((main: HTMLElement | null) => {
    // On a touch screen the keyboard would cover half of what there is to see.
    if (main && matchMedia('(hover: hover)').matches) field.current?.focus()
  }, [])
  return (
    <div class="room-page" ref={focus}>
      <Header store={store} isListOpen={isListOpen} />
      <main>
        <Log store={store} address={address} />
        <Typing store={store} />
        <Composer store={store} field={field} />
      </main>
      <Members store={store} address={address} isOpen={isListOpen} />
    </div>
  )
}

/** `/?room=hades` names a room; without it the server chooses. */
function roomInAddress(): string | undefined {
  return new URLSearchParams(location.search).get('room') ?? undefined
}
