import { describe, expect, it } from 'vitest'
import { type Act, actOf } from '../../../src/core/find/acts'
import { grammarOf } from '../../../src/core/find/in-any-language'
import { lexiconOf } from '../../../src/core/find/languages/lexicon'
import type { Language } from '../../../src/core/text/language'

type Row = readonly [cue: string, behind: string, act: Act, polarity?: 'denied']

const CUES: Readonly<Record<Language, readonly Row[]>> = {
  ar: [
    ['قال', 'إن الهدنة قريبة', 'says'],
    ['وشدّد', 'على وقف القتال', 'stresses'],
    ['تدعو', 'إلى هدنة', 'calls-for'],
    ['جدد', 'دعوته إلى هدنة', 'calls-for'],
    ['جدد', 'دعم بلاده للمحادثات', 'supports'],
    ['جدد', 'موقفه', 'stresses'],
    ['مرحبا', 'بالاتفاق', 'welcomes'],
    ['أعرب', 'عن أمله في هدنة', 'hopes'],
    ['أعربت', 'عن قلقها من القصف', 'warns'],
    ['فحذّر', 'من حرب أوسع', 'warns'],
    ['رفضت', 'التفاوض', 'rejects', 'denied'],
    ['نفت', 'الاتهامات', 'denies', 'denied'],
    ['يتهم', 'كييف بالتصعيد', 'criticises'],
    ['متعهدا', 'بالرد', 'promises'],
    ['أبدت', 'بلاده استعدادها للحوار', 'offers'],
    ['لم يستبعد', 'لقاء قريبا', 'says']
  ],
  en: [
    ['said', 'that peace was near', 'says'],
    ['called for', 'a truce', 'calls-for'],
    ['called', 'the offer an ultimatum', 'describes'],
    ['has been urging', 'Kyiv to wait', 'calls-for'],
    ['expressed', 'his deep concern at the strikes', 'warns'],
    ['expressed', 'hope for talks', 'hopes'],
    ['reiterated', 'his support for Kyiv', 'supports'],
    ['reiterated', 'that talks go on', 'stresses'],
    ['spoke out against', 'sanctions', 'rejects'],
    ['ruled out', 'a truce', 'rejects', 'denied'],
    ['denied', 'that talks were held', 'denies', 'denied'],
    ['hailed', 'the accord', 'welcomes'],
    ['blaming', 'Moscow for the delay', 'criticises'],
    // Whatever a table says, nobody supports what is denied.
    ['backed', 'the plan', 'denies', 'denied']
  ],
  fr: [
    ['a déclaré', 'que la paix était proche', 'says'],
    ['a soutenu', 'que la paix était proche', 'says'],
    ['soutient', 'le plan', 'supports'],
    ['s est défendu', 'd avoir menti', 'says'],
    ['appelle', 'à une trêve', 'calls-for'],
    ['a lancé', 'un nouvel appel à la trêve', 'calls-for'],
    ['a réitéré', 'son soutien à Kiev', 'supports'],
    ['a réitéré', 'que la trêve tenait', 'stresses'],
    ['met en garde', 'contre une escalade', 'warns'],
    ['s est dit prêt', 'à négocier', 'offers'],
    ['dément', 'tout accord', 'denies', 'denied'],
    ['a refusé', 'de céder', 'rejects', 'denied'],
    ['saluant', 'l accord', 'welcomes']
  ],
  ru: [
    ['сказал', 'что мир близок', 'says'],
    ['выступил', 'за перемирие', 'supports'],
    ['выступает', 'против санкций', 'rejects'],
    ['призвала', 'к миру', 'calls-for'],
    ['выразил', 'глубокую обеспокоенность', 'warns'],
    ['выразил надежду', 'на перемирие', 'hopes'],
    ['подтвердил', 'свою готовность к переговорам', 'offers'],
    ['подтвердил', 'что встреча была', 'confirms'],
    ['не исключил', 'новых ударов', 'says'],
    ['отказалась', 'от встречи', 'rejects', 'denied'],
    ['не считает', 'что это поможет', 'denies', 'denied'],
    ['подчёркивая', 'что войны не будет', 'stresses'],
    ['приветствовал', 'соглашение', 'welcomes']
  ],
  uk: [
    ['сказав', 'що мир близько', 'says'],
    ['виступив', 'за перемир’я', 'supports'],
    ['виступає', 'проти санкцій', 'rejects'],
    ['закликала', 'до миру', 'calls-for'],
    ['висловив', 'глибоку стурбованість', 'warns'],
    ['висловив надію', 'на перемир’я', 'hopes'],
    ['підтвердив', 'свою готовність до переговорів', 'offers'],
    ['підтвердив', 'що зустріч була', 'confirms'],
    ['не виключив', 'нових ударів', 'says'],
    ['відмовилася', 'від зустрічі', 'rejects', 'denied'],
    ['не вважає', 'що це допоможе', 'denies', 'denied'],
    ['підкреслюючи', 'що війни не буде', 'stresses'],
    ['подякував', 'за допомогу', 'thanks']
  ]
}

describe.each(Object.entries(CUES) as [Language, readonly Row[]][])('what cues do (%s)', (language, rows) => {
  const { acts } = grammarOf(language)

  for (const [cue, behind, act, polarity = 'affirmed'] of rows) {
    it(`${cue} ${behind} ⇒ ${act}`, () => {
      expect(actOf(cue, behind, polarity, acts)).toBe(act)
    })
  }

  it('never has two acts for the same words', () => {
    const all = Object.values(acts).flat()
    expect(all.filter((words, i) => all.indexOf(words) !== i)).toEqual([])
  })
})

describe('what cues of denial do', () => {
  it.each(['en', 'fr', 'ru', 'uk'] as const)('is to deny or reject (%s)', (language) => {
    const lexicon = lexiconOf(grammarOf(language))
    const denied = lexicon.cueList.filter(([, { frame }]) => frame.polarity === 'denied')
    expect(denied.length).toBeGreaterThan(0)
    const acts = new Set(denied.map(([form]) => actOf(form, '', 'denied', grammarOf(language).acts)))
    expect([...acts].sort()).toEqual(['denies', 'rejects'])
  })
})
