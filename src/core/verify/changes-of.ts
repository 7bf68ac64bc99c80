/** Name the ways in which the steps of an alignment change the meaning. */
import type { Step } from '../recognise/step'
import { foldedWord } from '../text/fold'
import type { InterfaceLanguage } from '../text/language'
import type { WordedText } from '../text/worded-text'
import { changeKinds } from './change-kinds'
import type { ChangeKind } from './sighting'

/** Empty where no kind is known; `names` gives the id of the person whom a folded word names. */
export function changesOf(
  article: WordedText,
  page: WordedText,
  steps: readonly Step[],
  language: InterfaceLanguage,
  names: ReadonlyMap<string, string>
): readonly ChangeKind[] {
  return changeKinds(
    steps.flatMap((step) =>
      step.op === 'added' ? [] : [{ word: foldedWord(article.words, step.article), changed: step.op === 'removed' }]
    ),
    steps.flatMap((step) =>
      step.op === 'removed' ? [] : [{ word: foldedWord(page.words, step.page), changed: step.op === 'added' }]
    ),
    language,
    names
  )
}
