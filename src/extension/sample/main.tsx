/** A sample page of the introduction: an article in a page of the extension, with the product running on it as on any page. */
import { formatRoute, HOME } from '../../core/library/route'
import { SAMPLE_ARTICLES } from '../../ui/sample/articles'
import { Sample, type SampleKind, type SampleText } from '../../ui/sample/sample'
import '../../ui/sample/sample.css'
import type { Strings } from '../../ui/strings'
import { introductionStringsFor } from '../../ui/strings/introduction'
import type { IntroductionStrings } from '../../ui/strings/introduction/introduction-strings'
import { readDossier } from '../background/dossier-store'
import { drawPage } from '../draw-page'
import { readSettings } from '../settings'
import { copyOf, KNOWN_SAMPLE } from './known-sample'
import { runHere } from './own-page'

const LIBRARY = '/library/library.html'
const kind: SampleKind = new URLSearchParams(location.search).has('unknown') ? 'unknown' : 'known'
const LINKS = {
  known: { back: `${LIBRARY}${formatRoute({ view: 'welcome', at: 'what' })}`, next: '?unknown' },
  unknown: { back: '?known', next: `${LIBRARY}${formatRoute({ view: 'welcome', at: 'access' })}` }
} as const

const dossier = kind === 'known' ? await readDossier(KNOWN_SAMPLE.dossier).catch(() => null) : null

drawPage({ settings: await readSettings() }, ({ settings }, strings) => {
  const words = introductionStringsFor(settings, navigator.languages)
  const article = kind === 'known' ? dossier && copyOf(dossier, words.copied) : madeUp(strings, words)
  return {
    // As on any news page, the title is the article's: by it, too, the article is told from the guide above.
    title: `${article?.title ?? words.steps[kind].title} · ${strings.product}`,
    content: (
      <Sample
        kind={kind}
        strings={strings}
        words={words}
        theme={settings.theme}
        article={article}
        links={{ ...LINKS[kind], skip: `${LIBRARY}${formatRoute(HOME)}` }}
      />
    )
  }
})
await runHere()

function madeUp({ language }: Strings, { made }: IntroductionStrings): SampleText {
  const { title, paragraphs } = SAMPLE_ARTICLES[language]
  return { language, title, note: made, lines: paragraphs.map((text) => ({ role: 'text', text })) }
}
