/** The text of a kept article, folded until it is opened, with what leaders say in it marked. */
import { keptParagraphs } from '../../core/library/kept-text'
import { formatRoute } from '../../core/library/route'
import { editedStatements } from '../../core/records/apply-edits'
import type { KeptPage } from '../../core/records/kept-page'
import { directionOf } from '../../core/text/language'

export function KeptText({ page, title }: { readonly page: KeptPage; readonly title: string }) {
  const { address, language, text } = page
  if (text === null) return null
  const held = editedStatements(page).filter(({ isRejected }) => !isRejected)
  return (
    <details class="kept-text">
      <summary>{title}</summary>
      <div lang={language} dir={directionOf(language)}>
        {keptParagraphs(text, held).map((stretches, i) => (
          <p key={i} class="words">
            {stretches.map(({ text, statement }, at) =>
              statement === null ? (
                text
              ) : (
                <a key={at} href={formatRoute({ view: 'kept-page', address, statement })}>
                  <mark>{text}</mark>
                </a>
              )
            )}
          </p>
        ))}
      </div>
    </details>
  )
}
