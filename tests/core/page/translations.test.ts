import { describe, expect, it } from 'vitest'
import { withoutTranslations } from '../../../src/core/page/translations'
import { atOnce } from '../../../src/core/steps'
import { markedUp, p } from './marked-up'

const EN = 'The delegates met for two days in the old customs house, and the talks went on.'
const FR = 'Les délégués se sont réunis dans la vieille maison du port, et les discussions ont duré.'
const RU = 'Делегаты заседали два дня в старой таможне у гавани, и переговоры продолжались всю ночь.'
const AR = 'اجتمع المندوبون يومين في دار الجمارك القديمة عند الميناء، واستمرت المحادثات حتى الليل.'
const HAN = `${'代表们在港口的旧海关大楼里开了两天会，会谈一直持续到深夜。'.repeat(3)}.`
const HANGUL = `${'대표들은 항구의 옛 세관에서 이틀 동안 만났고 회담은 밤까지 이어졌다'.repeat(2)}.`
const KANA = `${'だいひょうたちはみなとのふるいぜいかんでふつかかんあった'.repeat(3)}.`
const DE = 'Abgesandte tagten zwei Tage lang, man sprach noch bis tief hinein, ohne jedes Ergebnis.'

function kept(...texts: readonly string[]): readonly string[] {
  const { blocks } = markedUp(p(...texts))
  const all = blocks.blocksOf({ first: 0, last: blocks.count - 1 })
  return atOnce(withoutTranslations(all, (block) => blocks.textOf(block))).map((block) => blocks.textOf(block))
}

describe('the lines that a translator put under a page’s own', () => {
  it.each([
    ['French under English', EN, FR],
    ['English under French', FR, EN],
    ['Russian under English', EN, RU],
    ['Arabic under Russian', RU, AR],
    ['English under Arabic', AR, EN],
    ['Chinese under English', EN, HAN],
    ['Korean under English', EN, HANGUL],
    ['Japanese under English', EN, KANA],
    ['a language that nobody knows here under English', EN, DE],
    ['English under one that nobody knows here', DE, EN]
  ])('are left out: %s', (_name, own, other) => {
    expect(kept(own, other, own, other, own, other)).toEqual([own, own, own])
    expect(kept(own, other, own, other)).toEqual([own, own])
  })

  it.each<[string, readonly string[], readonly string[]]>([
    ['two of four own paragraphs', [EN, FR, EN, FR, EN, EN], [EN, EN, EN, EN]],
    ['with short lines between', [EN, 'A line', FR, EN, FR, 'They met.'], [EN, 'A line', EN, 'They met.']],
    ['of which nine in ten stand below one', Array.from({ length: 10 }, (_, i) => (i === 4 ? [EN, FR, RU] : [EN, FR])).flat(), Array<string>(10).fill(EN)]
  ])('are left out: %s', (_name, texts, expected) => {
    expect(kept(...texts)).toEqual(expected)
  }) // prettier-ignore

  it.each<[string, readonly string[]]>([
    ['one paragraph in another language', [EN, FR, EN]],
    ['one of two', [EN, FR]],
    ['two of five own paragraphs', [EN, FR, EN, FR, EN, EN, EN]],
    ['a second half in another language', [EN, EN, EN, FR, FR, FR]],
    ['languages of which one in three follows no own paragraph', [EN, FR, FR, EN, FR]],
    ['one language', [EN, EN, EN]],
    ['nothing', []]
  ])('are none: %s', (_name, texts) => {
    expect(kept(...texts)).toEqual(texts)
  })

  it('are told by one word of ten', () => {
    const ten = `and ${'harbourmaster '.repeat(9)}`.trim()
    const eleven = `and ${'harbourmaster '.repeat(10)}`.trim()
    const other = `${'Hafenmeisterei '.repeat(9)}.`
    expect(kept(`${ten}.`, other, `${ten}.`, other)).toHaveLength(2)
    expect(kept(`${eleven}.`, other, `${eleven}.`, other)).toHaveLength(4)
  })
})
