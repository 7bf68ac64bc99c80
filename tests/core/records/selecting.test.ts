import { describe, expect, it } from 'vitest'
import { sentencesIn } from '../../../src/core/find/sentences-in'
import { ENGLISH } from '../../../src/core/find/languages/en/words'
import { sentencesAround } from '../../../src/core/records/selecting'

const TEXT = 'Talks began. Mr. Lee wants the ferries back. “We wait,” she said.\nNobody answered. The doors closed.'

/** What is kept of a selection, given by its words. */
const around = (words: string, text = TEXT) =>
  sentencesAround(text, { start: text.indexOf(words), end: text.indexOf(words) + words.length }, (paragraph) =>
    sentencesIn(paragraph, ENGLISH)
  )

describe('what is kept of words that are selected', () => {
  it.each([
    ['the ferries', 'Mr. Lee wants the ferries back.', 'indirect'],
    ['We wait,', '“We wait,” she said.', 'direct'],
    ['“We wait,”', '“We wait,” she said.', 'direct'],
    ['“We wait,” she', '“We wait,” she said.', 'mixed'],
    ['back. “We', 'Mr. Lee wants the ferries back. “We wait,” she said.', 'mixed'],
    ['she said.\nNobody', '“We wait,” she said.\nNobody answered.', 'indirect']
  ])('is the sentence around: %s', (words, sentences, report) => {
    const kept = around(words)
    expect(kept).toMatchObject({ words: sentences, report })
    expect(kept && kept.words.slice(kept.extent.start, kept.extent.end)).toBe(words)
  })

  it('begins and ends with what the sentences do', () => {
    expect(around(' Mr. Lee wants the ferries back. ')?.extent).toEqual({ start: 0, end: 31 })
  })

  it('is nothing where they are more than five sentences, or none', () => {
    const many = 'One. Two. Three. Four. Five. Six.'
    expect(around('ne. Two. Three. Four. Fi', many)?.words).toBe('One. Two. Three. Four. Five.')
    expect(around('ne. Two. Three. Four. Five. S', many)).toBeNull()
    expect(around(' ', ' \n ')).toBeNull()
  })
})
