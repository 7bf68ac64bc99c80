import { describe, expect, it } from 'vitest'
import { LONGEST_WATCHED, nameProblem } from '../../../src/core/records/watched-name'

describe('a name that can be watched for', () => {
  it.each([
    ['person', 'en', 'Ann Merjani'],
    ['person', 'en', 'Jean-Luc O’Neill'],
    ['person', 'fr', 'Zoé al-Merjani'],
    ['person', 'ar', 'آن مرجاني'],
    ['person', 'ru', 'Анна Мерджани'],
    ['person', 'uk', 'Ганна Мерджані'],
    ['topic', 'en', 'WTO'],
    ['topic', 'en', 'ferry line*'],
    ['topic', 'ru', 'С-400'],
    ['topic', 'ar', 'العبارات']
  ] as const)('%s, %s: %s', (kind, language, name) => {
    expect(nameProblem(kind, language, name)).toBeNull()
  })
})

describe('a name that is refused', () => {
  it.each([
    ['person', 'en', 'Merjani', 'one-word'],
    ['person', 'en', 'A Li', 'short'],
    ['person', 'en', '[Ann] (Merjani)', 'signs'],
    ['person', 'en', 'Ann/Bo Merjani', 'signs'],
    ['person', 'en', 'Ann Merjani:fixed', 'signs'],
    ['person', 'en', 'Ann Merj*', 'signs'],
    ['person', 'en', 'Ann .+', 'signs'],
    ['person', 'en', 'Ann\u202e Merjani', 'signs'],
    ['person', 'en', '<b>Ann</b> Merjani', 'signs'],
    ['person', 'en', 'Анна Мерджани', 'script'],
    ['person', 'ru', 'Ann Merjani', 'script'],
    ['person', 'ar', 'Ann Merjani', 'script'],
    ['topic', 'en', '', 'signs'],
    ['topic', 'en', '- -', 'signs'],
    ['topic', 'en', '2026', 'signs'],
    ['topic', 'en', 'fer*ry', 'signs'],
    ['topic', 'en', '*ferry', 'signs'],
    ['topic', 'en', 'f.*', 'signs'],
    ['topic', 'en', 'fer*', 'star'],
    ['topic', 'en', 'EU', 'short'],
    ['topic', 'en', 'with the', 'common'],
    ['topic', 'fr', 'cette', 'common'],
    ['topic', 'ar', 'الذي', 'common'],
    ['topic', 'en', 'one two three four five six seven', 'long'],
    ['topic', 'en', 'a'.repeat(LONGEST_WATCHED + 1), 'long']
  ] as const)('%s, %s: %s', (kind, language, name, problem) => {
    expect(nameProblem(kind, language, name)).toBe(problem)
  })
})
