import { copiedLine } from '../chat/copy.ts'
import type { Row } from '../chat/rows.ts'

/**
 * The selected rows as text, a line each; undefined where no more is selected than words of one row, which browsers
 * copy well themselves.
 *
 * @param box holds the rows, marked by `data-key`; the words of each are marked by `data-words`
 */
export function selectedLines(
  box: HTMLElement,
  rows: readonly Row[],
  selection: Selection | null,
): string | undefined {
  if (!selection || selection.isCollapsed) return undefined
  const range = selection.getRangeAt(0)
  const byKey = new Map(rows.map((row) => [row.key, row]))
  const lines: string[] = []
  let isWithinWords = false
  for (const element of box.querySelectorAll<HTMLElement>('[data-key]')) {
    const row = byKey.get(element.dataset.key ?? '')
    if (!row || !range.intersectsNode(element)) continue
    const words = element.querySelector('[data-words]')
    const line = copiedLine(row, words ? selectedText(words, range) : '')
    if (line === '') continue
    lines.push(line)
    isWithinWords ||= words?.contains(range.startContainer) ?? false
  }
  return lines.length === 0 || (lines.length === 1 && isWithinWords) ? undefined : lines.join('\n')
}

/** As much of an element's text as is selected. */
function selectedText(element: Element, range: Range): string {
  const whole = document.createRange()
  whole.selectNodeContents(element)
  const part = whole.cloneRange()
  if (range.compareBoundaryPoints(Range.START_TO_START, whole) > 0)
    part.setStart(range.startContainer, range.startOffset)
  if (range.compareBoundaryPoints(Range.END_TO_END, whole) < 0)
    part.setEnd(range.endContainer, range.endOffset)
  return part.toString()
}
