/** Articles that no dossier knows, one a language, with everything around them that a news page has. Invented for the tests. */
import type { Language } from '../../src/core/text/language'
import { escapeHtml } from './document'

interface Story {
  readonly title: string
  readonly published: string
  readonly paragraphs: readonly string[]
  readonly caption: string
  readonly related: string
  readonly comment: string
}

/** Each tells what Macron and Putin (in Russian: Putin and Trump) said; boxes, captions and comments name others. */
export const STORIES: Readonly<Record<Language, Story>> = {
  ar: {
    title: 'قمة في جنيف تبحث وقف الحرب',
    published: '2025-05-14',
    paragraphs: [
      'انطلقت في جنيف، الأربعاء، قمة تبحث سبل إنهاء الحرب في أوكرانيا، بمشاركة قادة من أوروبا وآسيا، وسط إجراءات أمنية مشددة.',
      'وقال الرئيس الفرنسي إيمانويل ماكرون إن بلاده ستواصل دعم أوكرانيا حتى يتحقق سلام عادل، مشددا على ضرورة حماية المدنيين.',
      'من جانبه، أكد الرئيس الروسي فلاديمير بوتين أن أي تسوية في أوكرانيا يجب أن تراعي مصالح روسيا الأمنية.',
      'وحضر الجلسة الافتتاحية ممثلون عن منظمات دولية وصحافيون من عشرات الدول، ثم تحولت الجلسات إلى مغلقة.'
    ],
    caption: 'الرئيس التركي رجب طيب أردوغان قال إن أوكرانيا تحتاج إلى هدنة (أرشيفية)',
    related: 'أردوغان يقول إن إيران مستعدة للتفاوض حول برنامجها النووي قبل نهاية العام الحالي.',
    comment: 'قال ترامب إن أوكرانيا ستوقع الاتفاق غدا، وأنا لا أصدق هذا الكلام أبدا.'
  },
  en: {
    title: 'Geneva summit weighs an end to the war',
    published: '2025-05-14',
    paragraphs: [
      'A summit on ways to end the war in Ukraine opened in Geneva on Wednesday, with leaders from Europe and Asia at the table and the old town sealed off by police.',
      'French President Emmanuel Macron said that his country would go on supporting Ukraine until a just peace was reached.',
      '“Any settlement in Ukraine must take account of our security,” Russian President Vladimir Putin told reporters before the first session.',
      'Delegates from dozens of organisations followed the opening before the doors were closed, and a second session was planned for the evening.'
    ],
    caption: 'Turkish President Recep Tayyip Erdogan said Ukraine needed a truce. File photo.',
    related: 'Erdogan said Iran was ready to negotiate over its nuclear programme before the end of the year.',
    comment: 'Trump said Ukraine will sign the deal tomorrow, and I do not believe a word of it myself.'
  },
  fr: {
    title: 'À Genève, un sommet pour mettre fin à la guerre',
    published: '2025-05-14',
    paragraphs: [
      'Un sommet consacré à la fin de la guerre en Ukraine s’est ouvert mercredi à Genève, en présence de dirigeants venus d’Europe et d’Asie, dans une vieille ville bouclée par la police.',
      'Le président français Emmanuel Macron a déclaré que la France continuerait de soutenir l’Ukraine jusqu’à une paix juste.',
      'De son côté, le président russe Vladimir Poutine a affirmé que tout règlement en Ukraine devait tenir compte des intérêts de sécurité de la Russie.',
      'Des délégués de dizaines d’organisations ont suivi l’ouverture avant que les portes ne se ferment, et une seconde séance était prévue dans la soirée.'
    ],
    caption: 'Le président turc Recep Tayyip Erdogan a déclaré que l’Ukraine avait besoin d’une trêve. (Archives)',
    related: 'Erdogan a affirmé que l’Iran était prêt à négocier sur son programme nucléaire avant la fin de l’année.',
    comment: 'Trump a dit que l’Ukraine signerait l’accord demain, et moi je n’en crois pas un seul mot.'
  },
  ru: {
    title: 'В Женеве открылся саммит о прекращении войны',
    published: '2025-05-14',
    paragraphs: [
      'В Женеве в среду открылся саммит, посвящённый завершению конфликта на Украине; в нём участвуют лидеры стран Европы и Азии, а старый город оцеплен полицией.',
      'Президент Франции Эмманюэль Макрон заявил, что его страна продолжит поддерживать Украину до достижения справедливого мира.',
      'Президент России Владимир Путин подчеркнул, что любое урегулирование на Украине должно учитывать интересы безопасности России.',
      'За открытием следили представители десятков организаций, после чего двери закрылись, а второе заседание было назначено на вечер.'
    ],
    caption: 'Президент Турции Реджеп Тайип Эрдоган заявил, что Украине нужно перемирие. Архивное фото.',
    related: 'Эрдоган заявил, что Иран готов к переговорам о своей ядерной программе до конца этого года.',
    comment: 'Трамп сказал, что Украина завтра подпишет соглашение, а я не верю ни одному слову из этого.'
  },
  uk: {
    title: 'У Женеві відкрився саміт про припинення війни',
    published: '2025-05-14',
    paragraphs: [
      'У Женеві в середу відкрився саміт, присвячений завершенню війни в Україні; у ньому беруть участь лідери країн Європи та Азії, а старе місто оточила поліція.',
      'Президент Франції Емманюель Макрон заявив, що його країна й надалі підтримуватиме Україну до справедливого миру.',
      'Президент Росії Володимир Путін підкреслив, що будь-яке врегулювання в Україні має зважати на інтереси безпеки Росії.',
      'За відкриттям стежили представники десятків організацій, після чого двері зачинили, а друге засідання призначили на вечір.'
    ],
    caption: 'Президент Туреччини Реджеп Таїп Ердоган заявив, що Україні потрібне перемир’я. Архівне фото.',
    related: 'Ердоган заявив, що Іран готовий до переговорів про свою ядерну програму до кінця цього року.',
    comment: 'Трамп сказав, що Україна завтра підпише угоду, а я не вірю жодному слову з цього.'
  }
}

/** What two more of its paragraphs say: a leader on another topic, and one whose office alone is named. */
const MORE: Readonly<Record<'ar' | 'en', readonly [string, string]>> = {
  ar: [
    'وقال ماكرون إن على إيران العودة إلى المفاوضات حول برنامجها النووي.',
    'وقال الرئيس التركي إن الهدنة في أوكرانيا باتت قريبة.'
  ],
  en: [
    'Macron said that Iran had to come back to the talks on its nuclear programme.',
    'The Turkish president said that a truce in Ukraine was within reach.'
  ]
}

/** The same page, longer than a window, with more statements at its end, of which the last is not sure. */
export const unsurePage = (language: 'ar' | 'en'): string =>
  unknownPage(language)
    .replace('<article>', '<article><div style="block-size: 1800px"></div>')
    .replace('</article>', `${MORE[language].map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')}</article>`)

/** The page of a language's story, as a news site sets it. */
export function unknownPage(language: Language): string {
  const { title, published, paragraphs, caption, related, comment } = STORIES[language]
  const [first = '', ...rest] = paragraphs
  const p = (text: string): string => `<p>${escapeHtml(text)}</p>`
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta property="article:published_time" content="${published}T08:30:00+02:00">
<title>${escapeHtml(title)}</title>
</head>
<body>
<header><nav><ul><li><a href="/a">1</a></li><li><a href="/b">2</a></li></ul></nav></header>
<main>
<article>
<h1>${escapeHtml(title)}</h1>
${p(first)}
<figure><img src="data:," alt=""><figcaption>${escapeHtml(caption)}</figcaption></figure>
${rest.map(p).join('\n')}
<aside class="related"><h2><a href="/c">${escapeHtml(title)}</a></h2>${p(related)}</aside>
</article>
<section id="comments" class="comments">${p(comment)}</section>
</main>
<footer><p><a href="/imprint">© 2025</a></p></footer>
</body>
</html>
`
}

/** The English page with `count` statements more, each on what another region of the country needs. */
export const crowdedPage = (count: number): string =>
  unknownPage('en').replace(
    '</article>',
    `${Array.from({ length: count }, (_, i) => `<p>Macron said that Ukraine needed help in region ${i + 1}.</p>`).join('\n')}</article>`
  )
