import { describe, expect, it } from 'vitest'
import type { FoundStatement } from '../../../../src/core/find/found-statement'
import type { Placed } from '../../../../src/core/find/speakers/transcript'
import type { Paragraph } from '../../../../src/core/find/text/paragraphs'
import { giveTopics } from '../../../../src/core/find/topics/find-topic'
import { OTHER, WAR_AND_PEACE } from '../../../../src/core/find/topics/nameless-topics'

/** Words that name topics; all others mean nothing. */
const TERMS: Readonly<Record<string, string>> = {
  Kyiv: 'ukraine',
  Donbas: 'ukraine',
  Tehran: 'iran',
  tariffs: OTHER,
  truce: WAR_AND_PEACE
}

/**
 * The topic of each statement and why it has that one. `P: <no truce>` is a statement of P's, `P: "no truce"` a direct one; `# ` begins a heading, `#` alone is
 * the border of an item; a stop ends a sentence.
 */
function topicsIn(...lines: readonly string[]): string {
  const text = lines.join('\n')
  const paragraphs: Paragraph[] = []
  const placed: Placed[] = []
  let start = 0
  for (const [number, line] of lines.entries()) {
    const end = start + line.length
    const from = line.startsWith('#') ? Math.min(end, start + 2) : start
    paragraphs.push({ start: line === '#' ? end : from, end, role: line.startsWith('#') ? 'heading' : 'prose' })
    for (const { index, 0: sentence } of line.matchAll(/[^.]+\.?/gu))
      for (const { index: at, 0: own, groups } of sentence.matchAll(/(?<who>[A-Z]): (?:<[^>]*>|"[^"]*")/gu)) {
        const evidence = { start: start + index + at, end: start + index + at + own.length }
        const statement = {
          speaker: groups?.who,
          kind: own.endsWith('"') ? 'direct' : 'indirect',
          topic: null,
          content: [{ start: evidence.start + 4, end: evidence.end - 1 }],
          isThanks: own.includes('thanks'),
          evidence,
          why: {}
        } as unknown as FoundStatement
        placed.push({
          statement,
          sentence: { start: start + index, end: start + index + sentence.length },
          paragraph: number
        })
      }
    start = end + 1
  }
  const terms = [...text.matchAll(/[A-Za-z]+/gu)].flatMap(({ index, 0: term }) => {
    const topic = TERMS[term]
    return topic === undefined ? [] : [{ start: index, end: index + term.length, topic, isStrong: true, term }]
  })
  return giveTopics(placed, paragraphs, terms, (statement) => 'isThanks' in statement && statement.isThanks === true)
    .map(({ topic, why }) => (topic === null ? '–' : `${topic.id}, ${why.topic}, ${topic.basis}`))
    .join(' | ')
}

describe('the topic of a statement', () => {
  it.each<readonly [what: string, topics: string, ...lines: readonly string[]]>([
    ['none where nothing is named', '–', 'P: <no>.'],
    ['what paragraphs behind the beginning name', 'ukraine, article, inherited', 'P: <truce>.', 'So.', 'So.', 'Kyiv waits.', 'Donbas waits.'],
    ['none where but one of them does', '–', 'P: <truce>.', 'So.', 'So.', 'Kyiv and Donbas wait.'],
    ['none where they name others too', '–', 'P: <truce>.', 'So.', 'So.', 'Kyiv waits.', 'Donbas waits.', 'Tehran waits.'],
    ['none where they are items', '–', 'P: <truce>.', 'So.', 'So.', '#', 'Kyiv waits.', '#', 'Donbas waits.'],
    ['none from there where it holds no word of war or peace', '–', 'P: <no>.', 'So.', 'So.', 'Kyiv waits.', 'Donbas waits.'],
    ['none from there for a quotation without such a word', '–', 'P: "no, and never, nor at any time".', 'So.', 'So.', 'Kyiv waits.', 'Donbas waits.'],
    ['what its content names', 'ukraine, content, named', 'P: <no to Kyiv>.'],
    ['what its content names first', 'iran, content, named', 'P: <Tehran and Kyiv>.'],
    ['what its content names, and not other matters', 'ukraine, content, named', 'P: <tariffs and Kyiv>.'],
    ['none where its content names other matters', '–', 'On Kyiv P: <tariffs>.'],
    ['what its sentence names', 'ukraine, sentence, inherited', 'On Kyiv P: <no>.'],
    ['what its sentence names before it, the last first', 'iran, sentence, inherited', 'On Kyiv and Tehran P: <no>.'],
    ['what its sentence names before it rather than behind it', 'ukraine, sentence, inherited', 'On Kyiv P: <no> in Tehran.'],
    ['what its sentence names behind it', 'iran, sentence, inherited', 'P: <no> in Tehran and Kyiv.'],
    ['none where its sentence names other matters last', '–', 'On Kyiv and tariffs P: <no>.'],
    ['what its paragraph named last', 'iran, paragraph, inherited', 'Kyiv waits. Tehran waits. P: <no>.'],
    ['none where its paragraph named other matters last', '–', 'Kyiv waits. On tariffs. P: <no>.'],
    ['not what its paragraph names later', '–', 'P: <no>. Kyiv waits.'],
    ['that of what the speaker said before', 'ukraine, content, named | ukraine, speaker, inherited', 'P: <Kyiv>.', 'P: <no>.'],
    ['not that of what another said before', 'ukraine, content, named | –', 'P: <Kyiv>.', 'M: <no>.'],
    ['not that of what the speaker said two paragraphs before', 'ukraine, content, named | –', 'P: <Kyiv>.', 'So.', 'P: <no>.'],
    ['none where the speaker spoke of other matters', '– | –', 'P: <tariffs>.', 'P: <no>.'],
    ['none of thanks where its sentence names it', '–', 'On Kyiv P: <thanks>.'],
    ['that of thanks for what fits it', 'ukraine, sentence, inherited', 'On Kyiv P: <thanks for the truce>.'],
    ['that of thanks which its content names', 'ukraine, content, named', 'P: <thanks to Kyiv>.'],
    ['what is nearest', 'iran, content, named | ukraine, sentence, inherited', 'P: <Tehran>.', 'On Kyiv P: <no>.']
  ])('is %s', (_, topics, ...lines) => {
    expect(topicsIn(...lines)).toBe(topics)
  }) // prettier-ignore

  it.each<readonly [what: string, topics: string, ...lines: readonly string[]]>([
    ['the paragraph before', 'iran, context, inherited', 'Kyiv and Tehran wait.', 'P: <a truce>.'],
    ['no paragraph further up', '–', 'So.', 'So.', 'So.', 'Kyiv and Tehran wait.', 'So.', 'P: <a truce>.'],
    ['the subhead', 'iran, subhead, inherited', 'So.', 'So.', 'So.', '# On Kyiv and Tehran', 'P: <a truce>.'],
    ['the subhead over several paragraphs', 'iran, subhead, inherited', 'So.', 'So.', 'So.', '# Kyiv, Tehran', 'So.', 'P: <a truce>.'],
    ['the last subhead', 'iran, subhead, inherited', 'So.', 'So.', 'So.', '# Kyiv', 'So.', '# Tehran', 'P: <a truce>.'],
    ['no prose above a subhead', '–', 'So.', 'So.', 'So.', 'Kyiv and Tehran.', '# So', 'P: <a truce>.'],
    ['no border', '–', 'So.', 'So.', 'So.', '# Kyiv and Tehran', '#', 'P: <a truce>.'],
    ['the article’s only topic', 'ukraine, article, inherited', 'So.', 'In Kyiv.', 'So.', 'So.', 'P: <a truce>.'],
    ['the one that its beginning names twice', 'ukraine, article, inherited', '# Kyiv', 'Donbas.', 'So.', '# So', 'Tehran.', 'So.', 'P: <a truce>.'],
    ['not the one that its beginning names once', '–', '# So', 'Donbas.', 'So.', '# So', 'Tehran.', 'So.', 'P: <a truce>.'],
    ['not one of two that its beginning names', '–', 'In Kyiv.', 'In Tehran.', 'So.', '# So', 'P: <a truce>.'],
    ['the one that its headline names alone and its lead again', 'ukraine, article, inherited', '# Kyiv', 'Kyiv, Tehran.', 'So.', '# So', 'P: <a truce>.'],
    ['not one of two that its headline names', '–', '# Kyiv, Tehran', 'Kyiv.', 'So.', '# So', 'P: <a truce>.'],
    ['not one that its fourth paragraph names', '–', 'So.', 'So.', 'So.', 'In Kyiv.', 'So.', 'P: <a truce>.'],
    ['not one that is named behind the border of an item', '–', 'So.', '#', 'In Kyiv.', 'So.', 'P: <a truce>.'],
    ['its only topic beside other matters', 'ukraine, article, inherited', 'In Kyiv.', 'On tariffs.', 'So.', '# So', 'P: <a truce>.']
  ])('comes to words of war and peace from afar: %s', (_, topics, ...lines) => {
    expect(topicsIn(...lines)).toBe(topics)
  }) // prettier-ignore

  it.each<readonly [what: string, ...lines: readonly string[]]>([
    ['the paragraph before', 'In Kyiv.', 'P: <no>.'],
    ['the subhead', '# Kyiv', 'So.', 'P: <no>.'],
    ['the article', 'In Kyiv.', 'So.', 'So.', 'P: <no>.']
  ])('comes to other words not from %s', (_, ...lines) => {
    expect(topicsIn(...lines)).toBe('–')
  })

  it.each<readonly [what: string, topics: string, ...lines: readonly string[]]>([
    ['the article’s, where its paragraph and the one before name nothing else', 'ukraine, context, inherited', '# Kyiv', 'In Kyiv.', 'P: "no".'],
    ['none where these name another as well', '–', '# Kyiv', 'In Kyiv and Tehran.', 'P: "no".'],
    ['none where its paragraph names another later', '–', '# Kyiv', 'In Kyiv.', 'P: "no". Tehran waits.'],
    ['the article’s, where these name nothing and it names nothing else', 'ukraine, context, inherited', '# Kyiv', 'In Kyiv.', 'So.', 'P: "that will never be so".'],
    ['none where these name nothing and it tells nothing', '–', '# Kyiv', 'In Kyiv.', 'So.', 'P: "that will never be".'],
    ['none where these name nothing and it names other matters', '–', '# Kyiv', 'In Kyiv.', 'So.', 'P: "that will never be so".', 'On tariffs.'],
    ['none where these name nothing and it names another', '–', '# Kyiv', 'In Kyiv.', 'So.', 'P: "that will never be so".', 'In Tehran.'],
    ['none where these name another than the article', '–', '# Kyiv', 'In Kyiv.', 'So.', 'In Tehran.', 'P: "no".'],
    ['none where the article has none', '–', '# Tehran, Donbas', 'In Kyiv.', 'P: "no".'],
    ['none in indirect speech', '–', '# Kyiv', 'In Kyiv.', 'P: <no>.']
  ])('comes to a quotation of other words as %s', (_, topics, ...lines) => {
    expect(topicsIn(...lines)).toBe(topics)
  }) // prettier-ignore

  it('is not sought more than 3000 characters back', () => {
    const prose = (length: number): string => `${'so '.repeat(length / 3)}. `
    expect(topicsIn(`Kyiv. ${prose(2980)}P: <no>.`)).toBe('ukraine, paragraph, inherited')
    expect(topicsIn(`Kyiv. ${prose(3000)}P: <no>.`)).toBe('–')
    expect(topicsIn(`Kyiv, Tehran. ${prose(2970)}`, 'P: <a truce>.')).toBe('iran, context, inherited')
    expect(topicsIn(`Kyiv, Tehran. ${prose(3000)}`, 'P: <a truce>.')).toBe('–')
  })
})
