import { describe, expect, it } from 'vitest'
import { speakerInitials } from '../../src/core/speaker-initials'
import type { InterfaceLanguage } from '../../src/core/text/language'

const named = (name: string) => ({ shortName: { ar: name, en: name, fr: name, ru: name } })
const initials = (name: string, beside: readonly string[], language: InterfaceLanguage): string =>
  speakerInitials(named(name), [name, ...beside].map(named), language)

describe('the letters of a badge', () => {
  it.each<[string, readonly string[], InterfaceLanguage, string]>([
    ['Macron', ['Putin'], 'en', 'M'],
    ['Macron', ['Merz'], 'en', 'Ma'],
    ['Merz', ['Macron'], 'en', 'Me'],
    ['بوتين', ['ماكرون'], 'ar', 'ب'],
    ['ماكرون', ['ميرتس'], 'ar', 'ما'],
    ['السيسي', ['بوتين'], 'ar', 'س'],
    ['السيسي', ['سلام'], 'ar', 'سي'],
    ['السيسي', ['الأسد'], 'ar', 'س'],
    ['ألباني', [], 'ar', 'أ'],
    ['آل', [], 'ar', 'آ'],
    ['al-Sisi', ['Abbas'], 'en', 'S'],
    ['аль-Сиси', ['Аббас'], 'ru', 'С'],
    ['Albanese', ['Abbas'], 'en', 'Al'],
    ['von der Leyen', ['Vance'], 'en', 'Vo'],
    ['Élysée', [], 'fr', 'É']
  ])('of %s beside %j in %s', (name, beside, language, expected) => {
    expect(initials(name, beside, language)).toBe(expected)
  })

  it('are those of the name alone where the same speaker is listed twice', () => {
    expect(initials('Macron', ['Macron'], 'en')).toBe('M')
  })

  it('are none of a name without letters', () => {
    expect(initials('', [], 'en')).toBe('')
  })
})
