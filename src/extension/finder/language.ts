/** One language of the finder, with the engine: what reads an article in it. The build makes a script of this for each language. */
import { unpackGazetteer } from '../../core/find/people/packed-gazetteer'
import { watchedGazetteer } from '../../core/find/people/watched-gazetteer'
import type { WatchedSubject } from '../../core/records/watched'
import { readArticle } from '../../core/find/read-article'
import { sentencesIn } from '../../core/find/sentences-in'
import { offerLanguage } from '../language-offer'
// Last, so that words and names follow the engine: 0.4 kB less when compressed than the names amid it.
import { grammar, packed } from 'virtual:mawqif/language'

const gazetteer = unpackGazetteer(packed)

/** Of whom and what was watched for last: what is made of their names is made once. */
let last = { key: '', made: gazetteer }

function gazetteerOf(watched: readonly WatchedSubject[]): typeof gazetteer {
  const key = JSON.stringify(watched)
  if (key !== last.key) last = { key, made: watchedGazetteer(gazetteer, watched) }
  return last.made
}

offerLanguage(grammar.language, {
  readArticle: (text, date, watched) =>
    readArticle(text, { grammar, gazetteer, date, watched: watched.length === 0 ? undefined : gazetteerOf(watched) }),
  sentencesIn: (paragraph) => sentencesIn(paragraph, grammar)
})
