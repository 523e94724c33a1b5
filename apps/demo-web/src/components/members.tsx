import type { Signal } from '@preact/signals'
import type { PublicGod } from '@talking-heads/core/client'
import { useEffect, useRef } from 'preact/hooks'
import type { RoomStore } from '../chat/room-store.ts'
import { signed, strings } from '../strings.ts'
import { Chip } from './chip.tsx'

interface MembersProps {
  readonly store: RoomStore
  readonly address: (name: string) => void
  readonly isOpen: Signal<boolean>
}

/** Who is here: beside the log where there is room, over it where there is not. */
export function Members({ store, address, isOpen }: MembersProps) {
  const words = strings.members
  const you = store.you.value
  const mortals = store.mortals.value
  const close = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!isOpen.value) return undefined
    close.current?.focus()
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') isOpen.value = false
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [isOpen.value])
  const gods = patronFirst(store.gods.value, you?.patron)
  const more = store.count.value - mortals.length
  return (
    <aside id="members" class={`members ${isOpen.value ? 'open' : ''}`} aria-label={words.label}>
      <button
        type="button"
        class="close"
        ref={close}
        aria-label={words.close}
        onClick={() => {
          isOpen.value = false
        }}
      >
        <span aria-hidden="true">×</span>
      </button>
      <h2>{words.mortals(store.count.value)}</h2>
      <ul>
        {mortals.map((mortal) => (
          <li key={mortal.id} data-member={mortal.id}>
            <Chip who={{ ...mortal, kind: 'mortal' }} />
            {mortal.id === you?.id && <small>{words.you}</small>}
          </li>
        ))}
        {more > 0 && <li class="quiet">{words.more(more)}</li>}
      </ul>
      <h2>{words.gods(gods.length)}</h2>
      <ul>
        {gods.map((god) => (
          <li key={god.id} data-member={god.id}>
            <Chip who={{ ...god, kind: 'god' }} onPress={address} isTabStop />
            <Affinity value={you?.affinities[god.id]} />
            <small>{god.id === you?.patron ? words.patron : god.title}</small>
          </li>
        ))}
      </ul>
    </aside>
  )
}

function Affinity({ value }: { readonly value: number | undefined }) {
  if (value === undefined || value === 0) return null
  return (
    <span class={`affinity ${value > 0 ? 'gained' : 'lost'}`} title={strings.members.affinity(value)}>
      {signed(value)}
    </span>
  )
}

function patronFirst(gods: readonly PublicGod[], patron: string | null | undefined): readonly PublicGod[] {
  const own = gods.find(({ id }) => id === patron)
  return own ? [own, ...gods.filter((god) => god !== own)] : gods
}
