import type { PendingLine, Self } from '@talking-heads/core/client'
import { formatDay, formatMoment, formatTime } from '../chat/format.ts'
import type { LineRow, NoteRow, Row } from '../chat/rows.ts'
import { cutAtMentions } from '../chat/text.ts'
import { isCensoring } from '../preferences.ts'
import { strings } from '../strings.ts'
import { Chip } from './chip.tsx'

type Address = (name: string) => void

export function RowView({ row, address }: { readonly row: Row; readonly address: Address }) {
  if (row.type === 'line') return <Line row={row} address={address} />
  if (row.type === 'note') return <Note row={row} />
  return (
    <div class="rule" data-key={row.key}>
      <span>{formatDay(row.at)}</span>
    </div>
  )
}

function Line({ row, address }: { readonly row: LineRow; readonly address: Address }) {
  const { author } = row
  return (
    <div
      class={`line ${author.kind} ${row.toYou ? 'to-you' : ''}`}
      style={{ '--speaker': author.colour }}
      data-key={row.key}
      data-seq={row.seq}
      data-kind={author.kind}
      data-author={author.id}
    >
      <Time at={row.at} />
      <span class="who">
        <Chip who={author} onPress={address} />
      </span>
      <span class="what">
        {row.answers !== undefined && (
          <span class="answers">
            <span aria-hidden="true">↳ </span>
            <span class="unseen">{strings.log.answers('')}</span>
            <bdi>{row.answers}</bdi>
          </span>
        )}
        {row.removed === undefined ? (
          <Text row={row} />
        ) : (
          <span class="removed" data-words>
            {strings.log.removed(row.removed)}
          </span>
        )}
        {row.reactions.map(({ emoji, count }) => (
          <span key={emoji} class="reaction" role="img" aria-label={strings.log.reactions(emoji, count)}>
            {emoji} {count}
          </span>
        ))}
      </span>
    </div>
  )
}

function Text({ row }: { readonly row: LineRow }) {
  const shown = isCensoring.value ? (row.masked ?? row.text) : row.text
  const parts = cutAtMentions(row.text, row.mentions, shown)
  return (
    <bdi class="text" data-words>
      {parts.map((part, index) => (part.godId === undefined ? part.text : <b key={index}>{part.text}</b>))}
    </bdi>
  )
}

function Note({ row }: { readonly row: NoteRow }) {
  const gained = row.change === undefined ? '' : row.change > 0 ? 'gained' : 'lost'
  return (
    <div
      class={`line note ${row.kind} ${gained} ${row.sign === '<' ? 'echo' : ''}`}
      style={row.author ? { '--speaker': row.author.colour } : undefined}
      data-key={row.key}
      data-seq={row.seq}
      data-kind={row.kind}
      data-author={row.author?.id}
    >
      <Time at={row.at} />
      <span class="who" aria-hidden="true">
        {row.sign}
      </span>
      <span class="what">
        <span class="unseen">{`${row.sign} `}</span>
        <span data-words>{row.text}</span>
      </span>
    </div>
  )
}

function Time({ at }: { readonly at: number }) {
  return (
    <time dateTime={new Date(at).toISOString()} title={formatMoment(at)}>
      {formatTime(at)}
    </time>
  )
}

interface PendingProps {
  readonly line: PendingLine
  readonly you: Self | undefined
  readonly onRetry: () => void
  readonly onDiscard: () => void
}

/** A line of the reader's own that is not in the log yet. */
export function Pending({ line, you, onRetry, onDiscard }: PendingProps) {
  const { failure } = line
  return (
    <div class={`line mortal pending ${line.state}`} data-pending={line.state} data-nonce={line.nonce}>
      <Time at={line.saidAt} />
      <span class="who">{you && <Chip who={{ ...you, kind: 'mortal' }} />}</span>
      <span class="what">
        <bdi class="text">{line.text}</bdi>
        {failure === undefined ? (
          <small>{strings.pending.sending}</small>
        ) : (
          <>
            <small class="failure">
              {strings.pending.failed}:{' '}
              {failure.code === 'expired' ? strings.pending.expired : failure.message}
            </small>
            <button type="button" onClick={onRetry}>
              {strings.pending.retry}
            </button>
            <button type="button" onClick={onDiscard}>
              {strings.pending.discard}
            </button>
          </>
        )}
      </span>
    </div>
  )
}
