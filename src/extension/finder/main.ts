/**
 * Read a page that carries no known article: find the statements that it reports of leaders on the topics.
 *
 * It is injected where a page names a leader near a topic and no dossier fits. It takes the article's text from the page; the
 * background reads that, so that the page never waits. It leaves nothing behind but itself in the isolated world. Where
 * something was found, it says so, and the annotator comes and shows it.
 */
import { type ArticleReading, showsAnything } from '../../core/find/page-reading'
import { turn } from '../../dom/in-slices'
import { holdWork } from '../at-work'
import { offerFinder } from '../finder-offer'
import { askBackground } from '../messages/ask-background'
import { finder, forget, readText, takeFirst } from './read-text'

async function start(): Promise<void> {
  // To compile this script takes a task of its own.
  await turn()
  const reading = await readText()
  if (reading !== null && showsAnything(reading)) await askBackground('read')
}

async function read(): Promise<ArticleReading | null> {
  const reading = await readText()
  return reading !== null && showsAnything(reading) ? null : reading
}

offerFinder({ finder: { ...finder, takeFirst, forget }, read })
holdWork(start())
