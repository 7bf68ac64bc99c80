/** One language of the finder, with the engine: what reads an article in it. The build makes a script of this for each language. */
import { grammar, packed } from 'virtual:mawqif/language'
import { unpackGazetteer } from '../../core/find/people/packed-gazetteer'
import { readArticle } from '../../core/find/read-article'
import { offerLanguage } from '../language-offer'

const gazetteer = unpackGazetteer(packed)

offerLanguage(grammar.language, (text, date) => readArticle(text, { grammar, gazetteer, date }))
