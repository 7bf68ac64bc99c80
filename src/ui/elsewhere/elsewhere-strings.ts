/** The words of what stands elsewhere. They are apart from the others, as they are loaded where something stands elsewhere. */
import type { Localised } from '../../core/text/language'

interface ElsewhereStrings {
  readonly heading: string
  readonly changed: string
  readonly partHere: string
  readonly partThere: string
  readonly anotherSpeaker: string
  /** Says which side of the difference is which. */
  readonly difference: string
  /** Stands in the place of the outlet where it is this very page. */
  readonly here: string
  /** Stands before the page that was seen first, and before how many there are. */
  readonly first: string
  readonly pages: string
}

export const ELSEWHERE: Localised<ElsewhereStrings> = {
  ar: {
    heading: 'الكلمات نفسها في موضع آخر',
    changed: 'مع تغيير',
    partHere: 'جزء منها في هذه الصفحة',
    partThere: 'جزء منها في تلك الصفحة',
    anotherSpeaker: 'منسوبة إلى متحدث آخر',
    difference: 'المشطوب كلمات تلك الصفحة، والمسطّر كلمات هذه الصفحة.',
    here: 'هذه الصفحة كما حُفظت',
    first: 'أول ما حُفظ منها:',
    pages: 'صفحات محفوظة فيها هذه الكلمات:'
  },
  en: {
    heading: 'The same words elsewhere',
    changed: 'changed',
    partHere: 'this page has a part of them',
    partThere: 'that page has a part of them',
    anotherSpeaker: 'from another speaker',
    difference: 'Struck out are the words of that page, underlined those of this one.',
    here: 'this page as it was kept',
    first: 'First kept:',
    pages: 'Kept pages with these words:'
  },
  fr: {
    heading: 'Les mêmes mots ailleurs',
    changed: 'modifiés',
    partHere: 'cette page en a une partie',
    partThere: 'l’autre page en a une partie',
    anotherSpeaker: 'd’un autre locuteur',
    difference: 'Sont barrés les mots de l’autre page, soulignés ceux de celle-ci.',
    here: 'cette page telle que conservée',
    first: 'Conservé en premier :',
    pages: 'Pages conservées avec ces mots :'
  },
  ru: {
    heading: 'Те же слова в другом месте',
    changed: 'с изменениями',
    partHere: 'на этой странице их часть',
    partThere: 'на той странице их часть',
    anotherSpeaker: 'от другого лица',
    difference: 'Зачёркнуты слова той страницы, подчёркнуты слова этой.',
    here: 'эта страница, как она сохранена',
    first: 'Сохранено первым:',
    pages: 'Сохранённых страниц с этими словами:'
  }
}
