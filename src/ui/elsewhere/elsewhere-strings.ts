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
  /** Between the outlet and the day. */
  readonly comma: string
  /** Stands in the place of the outlet where it is this very page. */
  readonly here: string
  /** The same where it is a bundled article. */
  readonly bundled: string
  /** Stands before the earliest of them, and before how many there are. */
  readonly first: string
  readonly pages: string
  /** The article itself is kept: from this address, or from another. */
  readonly hereKept: string
  readonly copyKept: string
  /** Stands before how many of the statements that were kept this page has, by how it has them. */
  readonly now: string
}

export const ELSEWHERE: Localised<ElsewhereStrings> = {
  ar: {
    comma: '،',
    heading: 'الكلمات نفسها في موضع آخر',
    changed: 'مع تغيير',
    partHere: 'جزء منها في هذه الصفحة',
    partThere: 'جزء منها في تلك الصفحة',
    anotherSpeaker: 'منسوبة إلى متحدث آخر',
    difference: 'المشطوب كلمات تلك الصفحة، والمسطّر كلمات هذه الصفحة.',
    here: 'هذه الصفحة كما حُفظت',
    bundled: 'مقال مرفق مع «موقف»',
    first: 'أقدمها:',
    pages: 'مقالات فيها هذه الكلمات:',
    hereKept: 'هذه الصفحة محفوظة:',
    copyKept: 'نسخة من هذا المقال محفوظة:',
    now: 'ما حُفظ من أقوالها، في هذه الصفحة الآن:'
  },
  en: {
    comma: ',',
    heading: 'The same words elsewhere',
    changed: 'changed',
    partHere: 'this page has a part of them',
    partThere: 'that page has a part of them',
    anotherSpeaker: 'from another speaker',
    difference: 'Struck out are the words of that page, underlined those of this one.',
    here: 'this page as it was kept',
    bundled: 'an article bundled with Mawqif',
    first: 'The earliest:',
    pages: 'Articles with these words:',
    hereKept: 'This page is kept:',
    copyKept: 'A copy of this article is kept:',
    now: 'The statements kept of it, on this page now:'
  },
  fr: {
    comma: ',',
    heading: 'Les mêmes mots ailleurs',
    changed: 'modifiés',
    partHere: 'cette page en a une partie',
    partThere: 'l’autre page en a une partie',
    anotherSpeaker: 'd’un autre locuteur',
    difference: 'Sont barrés les mots de l’autre page, soulignés ceux de celle-ci.',
    here: 'cette page telle que conservée',
    bundled: 'un article fourni avec Mawqif',
    first: 'Le plus ancien :',
    pages: 'Articles avec ces mots :',
    hereKept: 'Cette page est conservée :',
    copyKept: 'Une copie de cet article est conservée :',
    now: 'Les déclarations qui en sont conservées, sur cette page à présent :'
  },
  ru: {
    comma: ',',
    heading: 'Те же слова в другом месте',
    changed: 'с изменениями',
    partHere: 'на этой странице их часть',
    partThere: 'на той странице их часть',
    anotherSpeaker: 'от другого лица',
    difference: 'Зачёркнуты слова той страницы, подчёркнуты слова этой.',
    here: 'эта страница, как она сохранена',
    bundled: 'статья, встроенная в Mawqif',
    first: 'Самая ранняя:',
    pages: 'Статей с этими словами:',
    hereKept: 'Эта страница сохранена:',
    copyKept: 'Копия этой статьи сохранена:',
    now: 'Сохранённые из неё высказывания на этой странице сейчас:'
  }
}
