import { readableOn } from '../chat/colour.ts'
import type { RoomStore } from '../chat/room-store.ts'
import { isolate } from '../chat/text.ts'
import { pageColour } from '../preferences.ts'
import { strings } from '../strings.ts'

const shown = 3

/** Who is typing. Its height is reserved, so that the log never jumps for it. */
export function Typing({ store }: { readonly store: RoomStore }) {
  const typists = store.typists.value
  const page = pageColour.value
  return (
    <div class="typing">
      {typists.slice(0, shown).map((who) => (
        <span key={who.id} data-typing={who.id} style={{ '--speaker': readableOn(who.colour, page) }}>
          {strings.log.typing(isolate(who.name))}
        </span>
      ))}
      {typists.length > shown && <span>{strings.log.typingMore(typists.length - shown)}</span>}
    </div>
  )
}
