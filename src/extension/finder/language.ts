/** One language of the finder, with the engine: what reads an article in it. The build makes a script of this for each language. */
import { unpackGazetteer } from '../../core/find/people/packed-gazetteer'
import { watchedGazetteer } from '../../core/find/people/watched-gazetteer'
import type { LanguageGazetteer } from '../../core/find/people/language-gazetteer'
import type { WatchedSubject } from '../../core/records/watched'
import { readArticle } from '../../core/find/read-article'
import { sentencesIn } from '../../core/find/sentences-in'
import { type LanguageReader, offerLanguage } from '../language-offer'
// Last, so that words and names follow the engine: 0.4 kB less when compressed than the names amid it.
import { grammar, words } from 'virtual:mawqif/language'

let reader: LanguageReader | null = null

offerLanguage(grammar.language, (facts) => (reader ??= readerBy(unpackGazetteer({ facts, words }))))

function readerBy(gazetteer: LanguageGazetteer): LanguageReader {
  const withWatched = watchedIn(gazetteer)
  return {
    readArticle: (text, date, watched) =>
      readArticle(text, { grammar, gazetteer, date, watched: watched.length === 0 ? undefined : withWatched(watched) }),
    sentencesIn: (paragraph) => sentencesIn(paragraph, grammar)
  }
}

/** Gives the gazetteer of whom and what is watched for; what is made of the same names is made once. */
function watchedIn(gazetteer: LanguageGazetteer): (watched: readonly WatchedSubject[]) => LanguageGazetteer {
  let last = { key: '', made: gazetteer }
  return (watched) => {
    const key = JSON.stringify(watched)
    if (key !== last.key) last = { key, made: watchedGazetteer(gazetteer, watched) }
    return last.made
  }
}
