import { describe, expect, it } from 'vitest'
import { readStatements } from '../../../src/core/find/in-any-language'
import { gazetteer } from './bundled-gazetteer'

const read = (text: string): readonly string[] =>
  readStatements(text, { language: 'en', gazetteer, date: null }).map(
    ({ speaker, content }) => `${speaker}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`
  )

describe('reading English clauses', () => {
  it.each([
    [
      'a quotation in its own paragraph before a pronoun for who says it',
      'Macron said that time was short.\n“We wait.” He gave no date.',
      ['macron: time was short', 'macron: We wait']
    ],
    [
      'no quotation in its own paragraph before another’s name',
      'Macron said that time was short.\n“We wait.” Peter Novak is a farmer.',
      ['macron: time was short']
    ],
    [
      'who is quoted as telling it',
      '“Time is short,” Macron was quoted as telling a paper.',
      ['macron: Time is short']
    ],
    ['nothing that is told to a paper', 'Macron was quoted as telling the news agency IRNA.', []],
    [
      'who goes on behind what he says that others acknowledged',
      'Macron said both sides acknowledged the need for a truce. The day will be told in May, he added.',
      ['macron: both sides acknowledged the need for a truce', 'macron: The day will be told in May']
    ],
    [
      'who is asked about somebody',
      'Macron said he expected nothing of Ali Khamenei. When he was asked whether Khamenei had lied, he said that time was short.',
      ['macron: he expected nothing of Ali Khamenei', 'macron: time was short']
    ],
    [
      'an object up to what it answers',
      'Macron called for a truce in response to the raids on Kyiv.',
      ['macron: a truce']
    ],
    [
      'a quotation in single marks over paragraphs',
      '‘We wait.\n\n‘We hope,’ Macron said.',
      ['macron: We wait … We hope']
    ],
    ['what somebody is asked for', 'Macron asked the council to meet at once.', ['macron: meet at once']],
    ['a cue behind a perfect', 'Macron has since said he would go to Kyiv.', ['macron: he would go to Kyiv']],
    [
      'a content without who passes it on behind it',
      'Macron stressed that the truce would hold, writes the Harbour Post with reference to an agency.',
      ['macron: the truce would hold']
    ],
    [
      'a sentence behind the network X',
      'Merz posted on X. The talks will go on in Rome, Macron said.',
      ['macron: The talks will go on in Rome']
    ],
    ['no reason of which no word is told', 'Macron explained his reasoning in an interview.', []],
    [
      'nothing behind a surname that the text has introduced',
      'Macron met Peter Novak. Novak mocked Trump, though he said that the talks had failed.',
      []
    ],
    [
      'nothing of whom the pronoun before met',
      'A clerk was late. He met Macron in May, when he said that it rained.',
      []
    ],
    [
      'nothing of a leader’s team',
      'Macron is here. Last week, the Macron campaign also called on the court to wait and said that it was late.',
      []
    ],
    [
      'an office behind a sentence in which nobody has the word',
      'Starmer and Merz met. The day was long.\nThe prime minister said that the talks had failed.',
      ['starmer: the talks had failed']
    ],
    [
      'an office alone',
      'Starmer came to Paris. The prime minister said that the talks had failed.',
      ['starmer: the talks had failed']
    ],
    ['an office after a quotation', 'Macron came late. “We wait,” the president said.', ['macron: We wait']],
    [
      'a subordinate clause and what is joined to it',
      'Though Macron called the raid “a crime” and called for a truce, Putin stayed away from the talks.',
      ['macron: the raid “a crime”', 'macron: a truce']
    ],
    [
      'a content without what follows its quotation',
      'Putin voiced a wish for a “strong army,” and he named a general a friend.',
      ['putin: a wish for a “strong army,”']
    ],
    [
      'a short quotation before a time',
      'Macron posted “Thank you, Kyiv” hours after the vote.',
      ['macron: Thank you, Kyiv']
    ],
    [
      'what is joined behind an adverb',
      'Putin said the front was calm, and to date has sent no troops.',
      ['putin: the front was calm']
    ],
    [
      'an attribution behind “because”',
      'The talks failed because, according to Macron, the terms were too hard.',
      ['macron: the terms were too hard']
    ],
    [
      'a gerund with its own circumstance',
      'Putin accused Macron of being asleep when the raid began.',
      ['putin: Macron of being asleep when the raid began']
    ],
    [
      'what is felt, behind a circumstance',
      'Macron expressed frustration in an interview that allies were late.',
      ['macron: frustration in an interview that allies were late']
    ],
    [
      'a content without what it implies',
      'Macron said he would take it as an insult, implicitly putting his name on the line.',
      ['macron: he would take it as an insult']
    ],
    [
      'a quotation with its reason',
      'Macron warned that “the rule of the law is in danger” because “nobody will stand up for it”.',
      ['macron: “the rule of the law is in danger” because “nobody will stand up for it”']
    ],
    [
      'a clause before a verb and a long title',
      'The war serves nobody’s interests, said French President Emmanuel Macron.',
      ['macron: The war serves nobody’s interests']
    ],
    [
      'a pronoun behind somebody else’s claim, which the subject only answers',
      'Responding to Trump’s claim that the front was calm, Macron laughed. He said that the war would go on.',
      ['trump: the front was calm', 'macron: the war would go on']
    ],
    [
      'no pronoun behind somebody’s claim and a subject whom nobody knows',
      'Despite Putin’s claim that the front was calm, Peter Novak left. He said that the war would go on.',
      ['putin: the front was calm']
    ],
    [
      'a pronoun behind a message that is the subject',
      'Macron’s message was that the front was calm. He said that the war would go on.',
      ['macron: the front was calm', 'macron: the war would go on']
    ],
    [
      'a paragraph of one quotation behind one that ends with an indirect statement',
      'Macron stressed that the talks had failed.\n\n“We shall wait for them in Rome.”',
      ['macron: the talks had failed', 'macron: We shall wait for them in Rome']
    ],
    [
      'no such paragraph behind one that goes on',
      'Macron stressed that the talks had failed, but he gave no date.\n\n“We shall wait for them in Rome.”',
      ['macron: the talks had failed']
    ],
    [
      'a clause behind “but” past its commas',
      'But Macron said that the talks, held in May, would go on.',
      ['macron: the talks, held in May, would go on']
    ],
    [
      'a clause behind “yet” past its commas',
      'Yet Macron said that the talks, held in May, would go on.',
      ['macron: the talks, held in May, would go on']
    ],
    [
      'no more than the clause behind “but while”',
      'But while Macron said that the talks were over, they went on.',
      ['macron: the talks were over']
    ],
    [
      'what somebody is told to do',
      'Putin ruled out talks, telling President Emmanuel Macron to “do what he wants.”',
      ['putin: do what he wants']
    ],
    [
      'who is quoted behind the quotation',
      '“We will wait for them,” Putin was quoted as saying, without naming a date.',
      ['putin: We will wait for them']
    ]
  ])('finds %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('gives a pronoun nobody who only was named', () => {
    const text = 'The raid came after a warning from Putin, who said time was short. He was angry. “We wait,” he said.'
    expect(read(text)).toEqual(['putin: time was short'])
  })

  it('names the rules by which it was read, its clause’s first', () => {
    const text = '“We are ready,” said Emmanuel Macron.'
    const [statement] = readStatements(text, { language: 'en', gazetteer, date: null })
    expect(statement?.why.by).toEqual(['quotation, verb, speaker', 'a quotation before', 'a name behind the verb'])
  })
})
