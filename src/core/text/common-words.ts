/** The commonest words of each language, by which it is told from others of its script. */
import type { InEach, Language } from './language'
import { foldText } from './fold'

export const COMMON_WORDS: InEach<string> = {
  ar: 'في من على إلى أن عن مع هذا التي الذي بعد لا بين كما خلال',
  en: 'the of and to in that is was for on with he as at by from his it has are be',
  fr: 'le la les de des du et en un une est que qui dans pour sur au aux par avec ce il pas plus sont a été cette',
  ru: 'и в во не на что он с со как а то это по но они к у за из от для о же был его также который',
  uk: 'і й та в у не на що він з із зі як а це але вони до за від для про по же був його також який яка які'
}

/** Folded. */
export const commonWords = (language: Language): ReadonlySet<string> =>
  new Set(foldText(COMMON_WORDS[language]).split(' '))
