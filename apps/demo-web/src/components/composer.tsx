import { useSignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useRef } from 'preact/hooks'
import { completeName, isComposing, parseCommand, Recall, spokenLine } from '../chat/composing.ts'
import type { RoomStore } from '../chat/room-store.ts'
import { countChars } from '../chat/text.ts'
import { strings } from '../strings.ts'

interface ComposerProps {
  readonly store: RoomStore
  readonly field: RefObject<HTMLTextAreaElement>
}

/** The share of the limit from which the counter warns. */
const nearLimit = 0.9

/** Where lines are written. */
export function Composer({ store, field }: ComposerProps) {
  const text = useSignal('')
  const problem = useSignal('')
  const recall = useRef(new Recall())
  const completing = useRef<{ before: string; rest: string; shown: string; nth: number } | undefined>(
    undefined,
  )
  /** What is under way: pressed again, it is not done again. */
  const submitting = useRef<string | undefined>(undefined)
  const limit = store.limit.value
  const isCommand = parseCommand(text.value) !== undefined
  const count = countChars(isCommand ? text.value : spokenLine(text.value))
  const isNear = count > limit * nearLimit

  const set = (value: string, caret = value.length) => {
    text.value = value
    const input = field.current
    if (!input) return
    input.value = value
    input.setSelectionRange(caret, caret)
  }

  const submit = async () => {
    const line = text.value
    if (line.trim() === '') return
    if (count > limit && !isCommand) {
      problem.value = strings.composer.tooLong(count - limit)
      return
    }
    if (line === submitting.current) return
    submitting.current = line
    const trouble = (await store.submit(line)) ?? ''
    submitting.current = undefined
    // Whoever wrote on while a command was under way keeps what they wrote.
    if (text.value !== line) return
    problem.value = trouble
    if (trouble !== '') return
    recall.current.add(line.replace(/\s+/g, ' ').trim())
    set('')
  }

  const complete = (input: HTMLTextAreaElement): boolean => {
    const before = input.value.slice(0, input.selectionStart)
    const last = completing.current
    const again = last && last.shown === before ? last : undefined
    const base = again?.before ?? before
    const nth = again ? again.nth + 1 : 0
    const done = completeName(base, store.gods.value, nth)
    if (!done) return false
    const rest = input.value.slice(input.selectionStart)
    set(done.before + rest, done.before.length)
    completing.current = { before: base, rest, shown: done.before, nth }
    return true
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const input = event.currentTarget as HTMLTextAreaElement
    // While a character is being composed, Enter and arrows belong to the input method.
    if (isComposing(event)) return
    const isPlain = !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey
    if (event.key === 'Enter' && isPlain) {
      event.preventDefault()
      void submit()
    } else if (event.key === 'Tab' && isPlain) {
      // Where there is nothing to complete, Tab moves on as everywhere.
      if (complete(input)) event.preventDefault()
    } else if (event.key === 'ArrowUp' && isPlain && input.selectionStart === 0) {
      recalled(event, recall.current.back(text.value))
    } else if (event.key === 'ArrowDown' && isPlain && input.selectionEnd === input.value.length) {
      recalled(event, recall.current.forth())
    }
  }

  const recalled = (event: KeyboardEvent, line: string | undefined) => {
    if (line === undefined) return
    event.preventDefault()
    // The caret goes where the next press in the same direction is taken as another step.
    set(line, event.key === 'ArrowUp' ? 0 : line.length)
  }

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <span class="prompt" aria-hidden="true">
        &gt;
      </span>
      <span class="field" data-text={text.value}>
        <textarea
          ref={field}
          aria-label={strings.composer.label}
          aria-describedby="composer-count"
          aria-invalid={count > limit}
          placeholder={strings.composer.placeholder}
          rows={1}
          autocomplete="off"
          enterkeyhint="send"
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value
            problem.value = ''
            if (text.value.trim() !== '' && !parseCommand(text.value)) store.client.typing()
          }}
          onKeyDown={onKeyDown}
        />
      </span>
      <span id="composer-count" class={`count ${isNear ? 'near' : ''}`}>
        <span aria-hidden="true">
          {count}/{limit}
        </span>
        <span class="unseen">{strings.composer.left(count, limit)}</span>
      </span>
      <button type="submit" class="send" disabled={count === 0}>
        {strings.composer.send}
      </button>
      <p class="problem" role="status">
        {problem.value}
        {problem.value === '' && isNear && (
          <span class="unseen">{strings.composer.nearly(limit - count)}</span>
        )}
      </p>
    </form>
  )
}
