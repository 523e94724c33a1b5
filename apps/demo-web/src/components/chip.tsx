import { textOn } from '../chat/colour.ts'
import type { Who } from '../chat/rows.ts'
import { strings } from '../strings.ts'

interface ChipProps {
  readonly who: Pick<Who, 'id' | 'name' | 'colour' | 'kind'>
  /** Makes it a button: what a press does. */
  readonly onPress?: ((name: string) => void) | undefined
  /** Chips in the log are left out of the tab order: the list of who is here offers the same. */
  readonly isTabStop?: boolean
}

/** A name on its own colour. */
export function Chip({ who, onPress, isTabStop = false }: ChipProps) {
  const style = { '--chip': who.colour, '--chip-text': textOn(who.colour) }
  if (!onPress || who.kind !== 'god') {
    return (
      <span class={`chip ${who.kind}`} style={style}>
        <bdi>{who.name}</bdi>
      </span>
    )
  }
  return (
    <button
      type="button"
      class={`chip ${who.kind}`}
      style={style}
      tabIndex={isTabStop ? 0 : -1}
      title={strings.log.address(who.name)}
      onClick={() => onPress(who.name)}
    >
      <bdi>{who.name}</bdi>
    </button>
  )
}
