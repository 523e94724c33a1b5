import { useEffect, useRef } from 'preact/hooks'
import { readableOn } from '../chat/colour.ts'
import { pageColour } from '../preferences.ts'
import { splashNames } from '../splash-names.ts'
import { strings } from '../strings.ts'

const words = strings.splash

/** The way in. Any key, click or tap opens it. */
export function Splash({ onStart }: { readonly onStart: () => void }) {
  const names = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isForBrowser = event.ctrlKey || event.altKey || event.metaKey || passive.has(event.key)
      if (isForBrowser || event.repeat) return
      event.preventDefault() // Or the key that starts would be typed into the room.
      onStart()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [onStart])
  const page = pageColour.value
  useEffect(() => {
    for (const [index, [, colour]] of splashNames.entries()) {
      const name = names.current?.children[index] as HTMLElement | undefined
      name?.style.setProperty('--speaker', readableOn(colour, page, 5.5))
      name?.style.setProperty('--delay', `${-((index * 7) % 18) * 0.5}s`)
    }
  }, [page])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: every key does the same, by the listener above
    <main class="splash" onClick={onStart}>
      <h1>
        <span>talking</span>
        <span class="dash">-</span>
        <span>heads</span>
      </h1>
      <p class="lead">{words.lead}</p>
      <p class="names" ref={names} aria-hidden="true">
        {splashNames.map(([name]) => (
          <span key={name}>{name}</span>
        ))}
      </p>
      <button type="button" class="start">
        <span aria-hidden="true">▸ </span>
        {words.start}
        <span class="caret" aria-hidden="true" />
      </button>
      <p class="hint">{words.hint}</p>
      <p class="rules">{words.rules}</p>
      <p class="disclosure">{words.disclosure}</p>
    </main>
  )
}

/** Keys that move about or only modify others. */
const passive = new Set(['Tab', 'Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'NumLock', 'Dead'])
