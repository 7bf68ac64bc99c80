// @vitest-environment happy-dom
/** Pages that string items together: nobody has the word over the border of two. */
import { describe, expect, it } from 'vitest'
import type { InterfaceLanguage } from '../../src/core/text/language'
import { articleSteps } from '../../src/core/find/in-any-language'
import { atOnce } from '../../src/core/steps'
import { finderOn } from '../../src/dom/page-article'
import { readUnknownArticle } from '../../src/dom/unknown-article'
import { gazetteer } from '../core/find/bundled-gazetteer'
import { layOut, parse } from '../dom/laid-out'

layOut()

interface Feed {
  readonly title: string
  /** What the page is about, in no leader's words. */
  readonly intro: string
  readonly said: string
  /** Goes on with whoever spoke before. */
  readonly goesOn: string
  /** Of a teaser of another article. */
  readonly teaser: string
}

const FEEDS: Readonly<Record<InterfaceLanguage, Feed>> = {
  ar: {
    title: 'متابعة مستمرة للتطورات',
    intro: 'تتواصل اليوم الاتصالات بين العواصم بشأن الحرب في أوكرانيا، وسط ترقب لما ستسفر عنه الجولة المقبلة من المحادثات في جنيف، ولا تصدر تفاصيل كثيرة عن الوفود المشاركة فيها حتى الآن.',
    said: 'قال الرئيس الفرنسي إيمانويل ماكرون إن أوكرانيا تحتاج إلى مزيد من المساعدة في الأشهر المقبلة.',
    goesOn: 'وأضاف أن الحرب في أوكرانيا ستنتهي قريبا إذا توفرت الإرادة لدى جميع الأطراف المعنية.',
    teaser: 'قال الرئيس التركي رجب طيب أردوغان إن أوكرانيا تحتاج إلى هدنة طويلة قبل أي تسوية.'
  },
  en: {
    title: 'The day as it happens',
    intro: 'Capitals go on talking today about the war in Ukraine and wait for what the next round in Geneva may bring, though little is heard of the delegations that have arrived there since the weekend, and nobody at the venue would tell how long the talks may last.',
    said: 'French President Emmanuel Macron said that Ukraine needed more help in the months to come.',
    goesOn: 'He said that the war in Ukraine would end soon if all who are concerned had the will for it.',
    teaser: 'Turkish President Recep Tayyip Erdogan said that Ukraine needed a long truce before any deal.'
  },
  fr: {
    title: 'La journée en direct',
    intro: 'Les capitales poursuivent aujourd’hui leurs échanges sur la guerre en Ukraine et attendent la prochaine séance de Genève, dont on sait encore peu de chose, sinon que les délégations y sont arrivées dès la fin de la semaine et que la salle a été réservée pour trois jours.',
    said: 'Le président français Emmanuel Macron a déclaré que l’Ukraine avait besoin de davantage d’aide.',
    goesOn: 'Il a déclaré que la guerre en Ukraine finirait bientôt si tous les pays concernés le voulaient.',
    teaser: 'Le président turc Recep Tayyip Erdogan a déclaré que l’Ukraine avait besoin d’une longue trêve.'
  },
  ru: {
    title: 'Главное за день',
    intro: 'Столицы продолжают сегодня обсуждать войну на Украине и ждут следующего раунда в Женеве, о котором пока известно немного: делегации прибыли туда ещё в конце прошлой недели и не общаются с прессой, а зал заседаний снят, по словам сотрудников центра, на три дня.',
    said: 'Президент Франции Эммануэль Макрон заявил, что Украине в ближайшие месяцы нужна помощь.',
    goesOn: 'Он заявил, что война на Украине скоро закончится, если этого захотят все стороны конфликта.',
    teaser: 'Президент Турции Реджеп Тайип Эрдоган заявил, что Украине нужно долгое перемирие до сделки.'
  }
} // prettier-ignore

const p = (text: string): string => `<p>${text}</p>`
const card = (text: string): string => `<div><a href="/other">Foto</a>${p(text)}</div>`

/** The two statements as items, each way in which pages part them. */
const PARTED: Readonly<Record<string, (one: string, two: string) => string>> = {
  articles: (one, two) => `<article>${p(one)}</article><article>${p(two)}</article>`,
  'entries of a list': (one, two) => `<ol><li>${p(one)}</li><li>${p(two)}</li></ol>`,
  'a rule': (one, two) => `${p(one)}<hr>${p(two)}`,
  'a heading that asks': (one, two) => `${p(one)}<h3>???</h3><h3>1?</h3>${p(two)}`,
  'an hour': (one, two) => `${p(one)}<div><time>18:42</time></div>${p(two)}`,
  'an hour in the item': (one, two) => `${p(one)}${p(`<b>18:42.</b> ${two}`)}`
}

function speakersOn(body: string): readonly string[] {
  parse(`<html><head></head><body><main>${body}</main></body></html>`)
  return (
    atOnce(
      readUnknownArticle(
        document,
        finderOn(document, (text, date) => articleSteps(text, gazetteer, date))
      )
    )?.reading.statements ?? []
  ).map(({ speaker }) => speaker)
}

describe.each(Object.entries(FEEDS))('a feed in %s', (_language, { title, intro, said, goesOn, teaser }) => {
  const head = `<h1>${title}</h1>${p(intro)}`

  it('goes on where nothing parts two paragraphs', () => {
    expect(speakersOn(head + p(said) + p(goesOn))).toEqual(['macron', 'macron'])
  })

  it.each(Object.entries(PARTED))('gives the second item to nobody over %s', (_name, parted) => {
    expect(speakersOn(head + parted(said, goesOn))).toEqual(['macron'])
  })

  it('leaves out what a row of teasers tells, and goes on after it', () => {
    expect(speakersOn(head + p(said) + card(teaser) + card(teaser) + p(goesOn))).toEqual(['macron', 'macron'])
    expect(speakersOn(`${head}${p(said)}<div>${card(teaser)}${card(teaser)}</div>`)).toEqual(['macron'])
  })
})
