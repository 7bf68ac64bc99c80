/** A sample page of the introduction: what to try, above an article as on any page. The list beside it is the product itself. */
import type { Settings } from '../../core/settings'
import { directionOf, type Language } from '../../core/text/language'
import { Icon } from '../parts/icon'
import { Mark } from '../parts/mark'
import type { Strings } from '../strings'
import type { IntroductionStrings } from '../strings/introduction/introduction-strings'
import { INTRODUCTION_STEPS } from './steps'

export type SampleKind = 'known' | 'unknown'

/** An article as the page shows it. */
export interface SampleText {
  readonly language: Language
  readonly title: string
  /** Says that it is for practice. */
  readonly note: string
  readonly lines: readonly { readonly role: 'text' | 'heading'; readonly text: string }[]
}

export interface SampleProps {
  readonly kind: SampleKind
  readonly strings: Strings
  readonly words: IntroductionStrings
  readonly theme: Settings['theme']
  /** Null where it could not be read. */
  readonly article: SampleText | null
  /** The addresses of the steps around it, and of where the introduction is left for. */
  readonly links: Readonly<Record<'back' | 'next' | 'skip', string>>
}

export function Sample(props: SampleProps) {
  const { kind, strings, words, theme, article } = props
  const { title, text } = words.steps[kind]
  const step = INTRODUCTION_STEPS.indexOf(kind) + 1
  return (
    <div
      class="mawqif sample"
      lang={strings.language}
      dir={directionOf(strings.language)}
      data-theme={theme}
      data-sample={kind}
    >
      <aside class="guide" aria-labelledby="guide-title">
        <Mark size={26} />
        <div class="task">
          <p class="count">{words.step(step, INTRODUCTION_STEPS.length)}</p>
          <p class="title" id="guide-title">
            {title}
          </p>
          <p>{article === null ? words.failed : text}</p>
          <Ways {...props} />
        </div>
      </aside>
      <main>{article !== null && <Article article={article} />}</main>
    </div>
  )
}

function Ways({ kind, words, links }: SampleProps) {
  return (
    <p class="ways">
      <a class="button" href={links.back}>
        {words.back}
      </a>
      <a class="button primary" href={links.next}>
        {kind === 'known' ? words.tryNext : words.next}
      </a>
      <a class="button quiet" href={links.skip}>
        {words.skip}
      </a>
    </p>
  )
}

function Article({ article: { language, title, note, lines } }: { readonly article: SampleText }) {
  return (
    <>
      <p class="note">
        <Icon name="info" />
        {note}
      </p>
      <article lang={language} dir={directionOf(language)}>
        <h1>{title}</h1>
        {lines.map(({ role, text }) => (role === 'heading' ? <h2 key={text}>{text}</h2> : <p key={text}>{text}</p>))}
      </article>
    </>
  )
}
