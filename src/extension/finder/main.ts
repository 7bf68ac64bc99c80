/**
 * Read a page that carries no known article: find the statements that it reports of leaders on the topics.
 *
 * It is injected where a page names a leader near a topic and no dossier fits, and leaves nothing behind but itself in the
 * isolated world. Where it found something, it says so, and the annotator comes and shows it.
 */
import { packed } from 'virtual:mawqif/gazetteer'
import { unpackGazetteer } from '../../core/find/people/packed-gazetteer'
import { showsAnything } from '../../core/find/page-reading'
import { readUnknownArticle } from '../../dom/unknown-article'
import { holdWork } from '../at-work'
import { offerFinder } from '../finder-offer'
import { askBackground } from '../messages/ask-background'

const gazetteer = unpackGazetteer(packed)
const read = () => readUnknownArticle(document, gazetteer)

offerFinder({ read })
const found = read()
// Where nobody answers, this page is left alone.
if (found !== null && showsAnything(found.reading)) holdWork(askBackground('read'))
