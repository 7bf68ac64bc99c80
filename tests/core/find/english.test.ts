import { describe, expect, it } from 'vitest'
import type { FoundStatement } from '../../../src/core/find/found-statement'
import { readStatements } from '../../../src/core/find/in-any-language'
import { gazetteer } from './bundled-gazetteer'

const statements = (text: string): readonly FoundStatement[] =>
  readStatements(text, { language: 'en', gazetteer, date: null })
const read = (text: string): readonly string[] =>
  statements(text).map(
    ({ speaker, content }) => `${speaker}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`
  )

describe('reading English', () => {
  it.each([
    [
      'a clause with a complementiser',
      'Macron said on Tuesday that the talks had failed.',
      ['macron: the talks had failed']
    ],
    [
      'a clause without one, behind an addressee',
      'Putin told Macron the war would go on.',
      ['putin: the war would go on']
    ],
    ['a quotation before its speaker', '“We are ready,” said Zelensky.', ['zelensky: We are ready']],
    ['a quotation around its cue', '“Peace,” Macron said, “is near.”', ['macron: Peace … is near']],
    ['a quotation that goes on', '“We wait,” Macron said. “We are patient.”', ['macron: We wait … We are patient']],
    ['a quotation over paragraphs', '“We wait.\n\n“We hope,” Macron said.', ['macron: We wait … We hope']],
    ['a quotation that is announced', 'Macron wrote on X:\n\n“Ukraine will win.”', ['macron: Ukraine will win']],
    ['a subject behind an aside', 'Macron, in Paris on Monday, said the vote was late.', ['macron: the vote was late']],
    ['a relative clause', 'Macron, who said the vote was late, left for Rome.', ['macron: the vote was late']],
    ['a participle', 'Macron met the press, warning that time was short.', ['macron: time was short']],
    ['joined verbs', 'Macron condemned the raid and called for a truce.', ['macron: the raid', 'macron: a truce']],
    ['a pronoun', 'Macron welcomed the vote. He added that it was late.', ['macron: the vote', 'macron: it was late']],
    ['a label', 'Macron: “We shall see what comes of it.”', ['macron: We shall see what comes of it']],
    ['an attribution', 'According to Putin, the front is quiet.', ['putin: the front is quiet']],
    ['a promise not to', 'Putin vowed not to attack first.', ['putin: not to attack first']],
    [
      'a content without what trails',
      'Putin said the front was calm, which Kyiv denies.',
      ['putin: the front was calm']
    ],
    [
      'a name that holds a word like a cue',
      'Putin said he welcomed the help of the United States in the talks.',
      ['putin: he welcomed the help of the United States in the talks']
    ],
    [
      'a pronoun behind a participle before a noun',
      'Macron stressed that the proposed truce was short. He added that it was late.',
      ['macron: the proposed truce was short', 'macron: it was late']
    ],
    [
      'what is said behind a verb that only tells its effect',
      'Macron added to the worries when he said that the talks had failed.',
      ['macron: the talks had failed']
    ],
    [
      'a short object without what trails',
      'Putin dismissed the offer, a view shared by his generals.',
      ['putin: the offer']
    ],
    [
      'a quotation that opens like a cue',
      '“That,” Macron added, “promises to be hard.”',
      ['macron: That … promises to be hard']
    ],
    ['a quotation behind “but”', '“I like him,” Macron said, but “he is late.”', ['macron: I like him … he is late']],
    [
      'whom and of what a leader accuses',
      'Putin accused Macron, who was born and raised in Amiens, of a lie.',
      ['putin: Macron, who was born and raised in Amiens, of a lie']
    ],
    [
      'an object before a number',
      'Putin dismissed the offer, a view shared by 10,000 men in the square, who cheered.',
      ['putin: the offer']
    ],
    [
      'a clause behind what leads in',
      'Calling it “good,” Macron said that the talks had failed.',
      ['macron: the talks had failed']
    ],
    [
      'a clause behind remarks that were made',
      'Macron added in remarks he made in Paris that the talks had failed.',
      ['macron: the talks had failed']
    ],
    [
      'a clause behind a note in brackets',
      'Macron said (in an interview that was aired later) that the talks had failed.',
      ['macron: the talks had failed']
    ],
    [
      'what stands before a place',
      'The talks have failed again, Macron said in Rome, where he met the pope.',
      ['macron: The talks have failed again']
    ],
    [
      'a clause with what leads in',
      'Macron said that after long talks in Rome, a deal was near.',
      ['macron: after long talks in Rome, a deal was near']
    ],
    [
      'two clauses with a semicolon',
      'Macron said that he would come; he added that it was late.',
      ['macron: he would come', 'macron: it was late']
    ],
    [
      'a verb joined behind a quotation',
      'Macron warned that a “summit for show” was a “path to nowhere,” and added that it was late.',
      ['macron: a “summit for show” was a “path to nowhere,”', 'macron: it was late']
    ],
    [
      'a speaker with an office behind',
      'It is “a start,” Rafael Grossi, director general of the International Atomic Energy Agency, told a paper.',
      ['grossi: It is “a start,”']
    ],
    ['by what means', 'Macron opened the talks by saying that time was short.', ['macron: time was short']],
    [
      'a noun like a cue',
      'Macron said he liked the plan but argues that Kyiv can’t rely on his promises.',
      ['macron: he liked the plan', 'macron: Kyiv can’t rely on his promises']
    ],
    [
      'a participle behind the names of others',
      'Macron met Chancellor Friedrich Merz in Berlin, saying he would come again.',
      ['macron: he would come again']
    ],
    [
      'a verb joined behind the names of others',
      'Macron met Chancellor Friedrich Merz in Berlin and said the talks had failed.',
      ['macron: the talks had failed']
    ],
    [
      'a clause of time',
      'A few weeks after Macron announced that the talks had failed, Putin left for Minsk.',
      ['macron: the talks had failed']
    ],
    ['a leader with an origin', 'President Emmanuel Macron of France condemned the raid.', ['macron: the raid']],
    [
      'a subject behind an aside between dashes',
      'Macron - who is in Rome - said the vote was late.',
      ['macron: the vote was late']
    ],
    [
      'a relative clause to a name that a preposition governs',
      'The raid came after a warning from Putin, who said hours before that time was short.',
      ['putin: time was short']
    ],
    [
      'a speaker with attributes behind the verb',
      '“We wait,” said newly elected Chancellor Friedrich Merz.',
      ['merz: We wait']
    ],
    [
      'an attribution with a pronoun',
      'Macron said it was late. According to him, the talks had failed.',
      ['macron: it was late', 'macron: the talks had failed']
    ],
    [
      'an attribution within a clause',
      'The main aim, according to Macron, is to end the war soon.',
      ['macron: The main aim … is to end the war soon']
    ],
    [
      'an attribution to an office and a name',
      'According to the French president, Emmanuel Macron, the talks had failed.',
      ['macron: the talks had failed']
    ],
    [
      'a clause before what tells where it was written',
      'The grid was hit again overnight, Zelensky wrote on Telegram.',
      ['zelensky: The grid was hit again overnight']
    ],
    [
      'paragraphs that are quotations',
      '“We wait,” Macron said.\n“We hope. We pray.”\n“And we pay.”',
      ['macron: We wait … We hope. We pray … And we pay']
    ],
    ['a promise of something', 'Macron pledged new help for Kyiv.', ['macron: new help for Kyiv']],
    [
      'a verb joined to an urging',
      'Macron urged Kyiv to go on with the talks and has set a date.',
      ['macron: go on with the talks']
    ],
    [
      'who is quoted by an agency',
      'Putin was quoted by the agency as saying the front was calm.',
      ['putin: the front was calm']
    ],
    [
      'words that an agency reports, which goes on itself',
      'Macron said he would come in May, the agency reports, adding that rain is due.',
      ['macron: he would come in May']
    ]
  ])('finds %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    ['somebody of the leader’s', 'Putin’s adviser said the talks would go on.'],
    ['a spokesman', 'A spokesman for Macron said the talks would go on.'],
    ['two together', 'Macron and Putin said that the talks would go on.'],
    ['an addressee', 'A senator told Macron that the talks would go on.'],
    ['what is not said', 'Macron did not say that the talks would go on.'],
    ['what was said to the leader', 'Macron was told that the talks would go on.'],
    ['a condition', 'If Putin says that the talks go on, markets will rise.'],
    ['a question', 'Has Macron said that the talks would go on?'],
    ['what might be said', 'Macron may say that the talks will go on.'],
    ['nothing', 'Macron said nothing about the talks in Geneva.'],
    ['a headline', 'Macron says that the talks will go on\n\nIt rained in Paris.'],
    ['a related line', 'Read also: Macron says that the talks will go on.'],
    ['another’s words after the leader’s name', 'It was hard for Macron, said an aide who knows him well.'],
    ['“this” for the sentence before', 'Macron said this in an interview with a local paper.'],
    ['what is not told', 'Macron informed Putin about the results of the visit.'],
    ['what leads in', 'According to the president, Macron reported on the course of the talks.'],
    ['one who is pressed', 'Macron, pressed by a reporter to give a date, left the room.'],
    ['a pronoun for somebody whom the content names', 'Putin came late. He said that Putin was a friend.'],
    ['an office for somebody whom the content names', 'The president said that Macron was a friend.'],
    ['a pronoun beside a name', 'Zelensky, he said, could end the war with a word.'],
    ['a noun with its owner', 'Macron left, assuring Turkey’s efforts to end the war in Ukraine.'],
    ['what is only heard of', 'She pointed to reports that Macron said the talks had failed.'],
    ['whom a leader attacked', 'Putin attacked the city of Kharkiv on Monday.'],
    ['what a leader is asked', 'Macron was asked whether he would go to Kyiv.'],
    ['an answer of either of two', 'Zelensky wrote to Trump. He replied that the talks would go on.'],
    [
      'a pronoun behind a leader who was only met',
      'After meeting Macron, the mayor spoke. He said that the talks would go on.'
    ],
    ['a pronoun that may be another man', 'Macron met Peter Novak in Prague. He said that the talks would go on.']
  ])('takes %s for no statement', (_, text) => {
    expect(read(text)).toEqual([])
  })

  it('gives no answer to somebody beside whom another could answer, and all else', () => {
    expect(read('Zelensky wrote to Trump. He added that the talks would go on.')).toEqual([
      'zelensky: the talks would go on'
    ])
    expect(read('Zelensky wrote: “Trump knows us.” He replied that the talks would go on.')).toHaveLength(2)
    expect(read('Zelensky wrote to the mayor. He replied that the talks would go on.')).toHaveLength(1)
  })

  it('gives a relayed statement to the innermost speaker and keeps who relays', () => {
    const text = 'The Kremlin said Putin told Macron that the front was calm.'
    const [statement, ...rest] = statements(text)
    expect(rest).toEqual([])
    expect(statement?.speaker).toBe('putin')
    expect(text.slice(statement?.outerSource?.start, statement?.outerSource?.end)).toBe('The Kremlin')
  })

  it('takes what somebody says of a leader’s view for no statement of the leader', () => {
    expect(read('Putin said that Macron had criticised the talks.')).toEqual(['putin: Macron had criticised the talks'])
    expect(read('A senator noted that Macron had criticised the talks.')).toEqual([])
    expect(read('The Kremlin said that Putin had criticised the talks.')).toEqual(['putin: the talks'])
  })

  it('keeps back what only an outlet or a private person passes on', () => {
    const tiersOf = (text: string) => statements(text).map(({ tier }) => tier)
    expect(tiersOf('Macron told his aides the talks had failed, the Daily Courier reported.')).toEqual([3])
    expect(tiersOf('According to the Daily Courier, Macron said the talks had failed.')).toEqual([3])
    expect(tiersOf('Macron said the talks had failed, his office reported.')).toEqual([1])
    expect(tiersOf('Putin said that Macron had told him the talks had failed.')).toEqual([1])
  })

  it.each(['The Finnish president', 'The prime minister of Ruritania', 'The Ruritanian prime minister'])(
    'takes no known title for a stranger’s: %s',
    (stranger) => {
      const title = stranger.includes('president') ? 'president' : 'prime minister'
      const read = (came: string) =>
        statements(`Zelensky met Keir Starmer. ${came} came. “Kyiv will get help,” the ${title} said.`)
      expect([read(stranger).length, read('Rain').length]).toEqual([0, 1])
    }
  )

  it('tells denial from assertion', () => {
    expect(statements('Putin denied that Iran had asked for help.')[0]?.polarity).toBe('denied')
    expect(statements('Putin said that Iran had asked for help.')[0]?.polarity).toBe('affirmed')
  })

  it.each([
    ['content', 'Macron said that Ukraine would win.'],
    ['sentence', 'On Ukraine, Macron said that time was short.'],
    ['paragraph', 'The war in Ukraine goes on. Macron said that time was short.'],
    ['context', 'The war in Ukraine goes on.\nMacron said that peace was near.'],
    ['subhead', 'The war in Ukraine\nIt rained.\nMacron said that peace was near.']
  ])('takes the topic from the %s', (basis, text) => {
    const [statement] = statements(text)
    expect(statement?.topic).toEqual({ id: 'ukraine', basis: basis === 'content' ? 'named' : 'inherited' })
    expect(statement?.why.topic).toBe(basis)
  })

  it('leaves a statement without topic where nothing near it names one, and the article names several', () => {
    expect(
      statements('Macron said that time was short.\n\nThe war in Ukraine goes on. Iran is silent.')[0]?.topic
    ).toBeNull()
  })
})
