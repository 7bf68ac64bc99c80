/** Choose by selecting which of a statement's words are what is said. */
import { useId, useRef } from 'preact/hooks'
import { directionOf } from '../../core/text/language'
import type { Span } from '../../core/text/span'
import type { EditorProps } from './editor-props'

/** `extent`: what is chosen; null for what was found. */
export function ExtentField({
  statement: { words: said, content },
  language,
  words,
  extent,
  onExtent
}: EditorProps & { readonly extent: Span | null; readonly onExtent: (extent: Span) => void }) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const told = extent === null ? content : [extent]
  return (
    <div class="field" data-field="extent">
      <label for={id}>{words.extent}</label>
      <textarea id={id} ref={field} readOnly rows={3} lang={language} dir={directionOf(language)} value={said} />
      <p class="hint">{words.extentHint}</p>
      <button
        type="button"
        class="button"
        onClick={() => {
          const area = field.current
          const chosen = area && within(said, area.selectionStart, area.selectionEnd)
          if (chosen !== null) onExtent(chosen)
        }}
      >
        {words.extentUse}
      </button>
      <output>
        {told.map(({ start, end }) => (
          <q key={start} lang={language} dir={directionOf(language)}>
            {said.slice(start, end)}
          </q>
        ))}
      </output>
    </div>
  )
}

/** The selection without the spaces at its ends; null where nothing else is selected. A field has one unit for each line's end, so words with two are not measured in it. */
function within(said: string, from: number, to: number): Span | null {
  const part = said.slice(from, to)
  const start = from + part.length - part.trimStart().length
  const end = from + part.trimEnd().length
  return start < end && !said.includes('\r') ? { start, end } : null
}
