/** The English battery. */
import type { Battery } from './battery'

export const ENGLISH: Battery = {
  language: 'en',
  people: [
    { id: 'zelensky', given: 'Volodymyr', surname: 'Zelensky' },
    { id: 'meloni', isWoman: true, given: 'Giorgia', surname: 'Meloni' },
    { id: 'merz', given: 'Friedrich', surname: 'Merz' },
    { id: 'araghchi', given: 'Abbas', surname: 'Araghchi' },
    { id: 'kallas', isWoman: true, given: 'Kaja', surname: 'Kallas' },
    { id: 'starmer', given: 'Keir', surname: 'Starmer' },
    { id: 'lavrov', given: 'Sergei', surname: 'Lavrov' },
    { id: 'von-der-leyen', isWoman: true, given: 'Ursula', surname: 'von der Leyen' },
    { id: 'erdogan', given: 'Recep Tayyip', surname: 'Erdogan' },
    { id: 'trump', given: 'Donald', surname: 'Trump' }
  ],
  phrases: {
    say: ['said', 'insisted', 'argued', 'added', 'warned', 'claimed', 'conceded', 'says'],
    told: ['said', 'added', 'insisted', 'noted', 'wrote', 'warned'],
    saying: ['saying', 'adding', 'insisting', 'stressing', 'warning', 'noting', 'arguing'],
    hail: ['condemned', 'denounced', 'criticised', 'deplored', 'welcomed', 'rejected'],
    day: ['on Monday', 'on Tuesday', 'late on Friday', 'on Sunday'],
    place: ['in Geneva', 'in Warsaw', 'at a briefing in Rome', 'in an interview with a Danish paper'],
    noun: ['insistence', 'claim', 'assertion', 'warning', 'statement', 'declaration', 'acknowledgement'],
    neutral: [
      'the talks would go on in the autumn',
      'sanctions would stay until the inspectors were let in',
      'more strikes would follow if diplomacy failed',
      'there was no military way out of this war',
      'an escalation would help nobody',
      'the drones would be answered in kind',
      'all prisoners should come home first',
      'no ultimatum would be accepted',
      'the strait had to stay open to every ship',
      'the aggressor would be made to pay',
      'a ceasefire had to come before anything else'
    ],
    speech: [
      'We are ready for talks, but not for an ultimatum',
      'The sanctions will stay for as long as it takes',
      'There is no military solution to this war'
    ],
    other: [
      'tariffs on steel would rise in March',
      'Spain paid too little for the alliance',
      'the trade deal with India was nearly done',
      'taxes on small firms were too high'
    ],
    trivia: ['the concert had been splendid', 'the road to the airport was icy', 'the soup was cold']
  },
  topics: {
    ukraine: {
      clause: [
        'Ukraine would need more air defence before the winter',
        'the front near Pokrovsk had hardly moved for months',
        'no peace could be signed without Kyiv at the table',
        'the Donbas could not be handed over by a signature'
      ],
      second: ['the grid would hold', 'new sanctions were on their way', 'both sides would have to give'],
      object: ['the strikes on Kharkiv', 'the shelling of Kherson', 'any plan to carve up Ukraine'],
      infinitive: ['send Ukraine more radars', 'keep the road to Kherson open', 'bring Kyiv back to the table'],
      speech: [
        'Ukraine will not trade land for a signature',
        'Nobody in Kyiv has asked us for soldiers',
        'The war in Ukraine will not be ended from afar'
      ],
      more: ['We have said so from the first day', 'We have no other land', 'That has not changed since spring'],
      land: ['Ukraine', 'Kyiv'],
      rival: ['Tehran'],
      title: ['Leaders meet over the war in Ukraine', 'New push for talks on Ukraine in Geneva'],
      lead: ['Diplomats gathered on Monday to speak about the war in Ukraine.', 'The war in Ukraine was the only item.']
    },
    iran: {
      clause: [
        'Iran would never give up its centrifuges at Natanz',
        'the inspectors had not been back to Fordow since June',
        'no deal could be signed without Tehran at the table',
        'the Strait of Hormuz would stay open to every ship'
      ],
      second: ['the inspectors would return', 'new sanctions were on their way', 'both sides would have to give'],
      object: ['the strikes on Isfahan', 'the raid on Natanz', 'any attack on Iran'],
      infinitive: ['let inspectors back into Fordow', 'keep the Strait of Hormuz open', 'bring Tehran back to the table'],
      speech: [
        'Iran will not give up enrichment for a signature',
        'Nobody in Tehran has asked us for mediation',
        'The war on Iran will not be ended from afar'
      ],
      more: ['We have said so from the first day', 'We have no other choice', 'That has not changed since spring'],
      land: ['Iran', 'Tehran'],
      rival: ['Kyiv'],
      title: ['Leaders meet over the strikes on Iran', 'New push for talks with Iran in Geneva'],
      lead: ['Diplomats gathered on Monday to speak about Iran.', 'The talks with Iran were the only item.']
    }
  },
  kinds: {
    'orders of speech': [
      { name: 'speaker, cue, clause', texts: ['{A} {say} that [A: {clause}].', '{a} {say} {day} that [A: {clause}].', '{a} said {place} that [A: {clause}].'] },
      { name: 'quotation, cue, speaker', texts: ['“[A: {speech}],” said {A}.', '“[A: {speech}],” {a} {told} {day}.', '“[A: {speech}],” {A} told reporters {place}.', '“[A: {speech}],” {a} said. “[+: {more}].”'] },
      { name: 'clause, speaker, cue', texts: ['[A: {clause}], {a} said {day}.', '[A: {clause}], according to {A}.', 'According to {A}, [A: {clause}].'] },
      { name: 'participle', texts: ['{A} spoke {place}, {saying} that [A: {clause}].', '{a} {hail} [A: {object}], {saying} that [A: {clause}].'] },
      { name: 'noun behind the verb', texts: ['{A} {hail} [A: {object}].', '{a} called for [A: an end to {object}].'] },
      { name: 'infinitive', texts: ['{A} vowed to [A: {infinitive}].', '{a} urged the allies to [A: {infinitive}].'] },
      { name: 'with who passes it on', texts: ['{A} was quoted by a news agency as saying that [A: {clause}].', '{a} was quoted as saying that [A: {clause}].'] }
    ],
    'other forms': [
      { name: 'a noun of saying', texts: ['Despite {a}’s {noun} that [A: {clause}], the talks went on.', 'The visit came after {A}’s {noun} that [A: {clause}].'] },
      { name: 'a noun of saying as subject', texts: ['{A}’s {noun} that [A: {clause}] was met with silence.', 'The {noun} by {A} that [A: {clause}] has been disputed.', '{a}’s message was that [A: {clause}].'] },
      { name: 'asked or pressed', texts: ['Asked whether {other}, {A} said that [A: {clause}].', 'Pressed on whether {other}, {A} said that [A: {clause}].', 'Told that {other}, {A} replied that [A: {clause}].'] },
      { name: 'a participle before the subject', texts: ['Rejecting [A: {object}], {A} said that [A: {clause}].', 'Speaking {place}, {A} said that [A: {clause}].'] },
      { name: 'as somebody puts it', texts: ['As {A} put it, [A: {clause}].', 'As {A} told parliament {day}, [A: {clause}].', '[A: Time is short and {clause}], in the words of {A}.'] },
      { name: 'by somebody', texts: ['{B} was told by {A} that [A: {clause}].', '[A: {object}] were condemned by {A}.'] },
      { name: 'goes on to say', texts: ['{A} went on to say that [A: {clause}].', '{A} keeps insisting that [A: {clause}].', '{a} took to X to warn that [A: {clause}].', '“[A: {speech}],” {A} said, before adding that [A: {clause}].'] },
      { name: 'quote under a source', texts: ['Source: {A} in a briefing {day}¶Quote: “[A: {speech}].”'] },
      { name: 'a mood, and words behind it', texts: ['{A} was blunt. “[A: {speech}].”', '{A} hit back {day}: “[A: {speech}].”'] },
      { name: 'quote and details', texts: ['{A} spoke {day}.¶Quote: “[A: {speech}].”¶Details: {a} added that [A: {clause}].', '{A} spoke {day}. Quote: “[A: {speech}].” Details: {a} added that [A: {clause}].'] },
      { name: 'a quotation passed', texts: ['In a statement, {A} said: “[A: {speech}].”'] },
      { name: 'while cautioning', texts: ['{A} met the press {place} while cautioning that [A: {clause}].'] },
      { name: 'as somebody insists', texts: ['Envoys left for home as {A} insisted that [A: {clause}].', 'Envoys left for home as {a} said that [A: {clause}].'] },
      { name: 'mention, vow, mood', texts: ['{A} mentioned that [A: {clause}].', '“[A: {speech}],” vowed {A}.', '“[A: {speech}],” {a} fumed {day}.', '{A} believes that “[A: {speech}].”', '{a} drew attention to the fact that [A: {clause}].', '{A} has been blunt: “[A: {speech}].”'] },
      { name: 'said after a circumstance', texts: ['{A}, speaking to reporters {place}, said that [A: {clause}].', '{A} said after a long meeting with envoys {place} that [A: {clause}].', '“[A: {speech}],” {A} said after a long meeting {place}.'] },
      { name: 'to which replied', texts: ['A reporter asked about the plan, to which {a} replied that [A: {clause}].', 'A reporter asked about the plan, to which {a} replied: “[A: {speech}].”'] },
      { name: 'condemned what was called', texts: ['{A} condemned [A: what (he|she) called “crude pressure” on {land}].'] },
      { name: 'behind where', texts: ['{A} is in Geneva, where, (he|she) said, [A: {clause}].'] },
      { name: 'what somebody calls it', texts: ['Envoys left {land} after what {A} called “[A: an act of war in {land}]”.'] },
      { name: 'a title without an article', texts: ['According to military policy chief {A}, [A: {clause}].'] },
      { name: 'to whom capitals follow', texts: ['{A} told MPs [A: Britain had no part in {object}].'] },
      { name: 'beside the clause', texts: ['Envoys left for home, with {A} warning that [A: {clause}].', '{A} said that [A: {clause}], a day after warning that [A: {second} in {land}].'] },
      { name: 'by whom it is called what', texts: ['Envoys left after a meeting described by {A} as “[A: an act of faith in {land}]”.', 'Envoys left after a meeting described by an aide of {A} as “an act of faith in {land}”.'] },
      { name: 'what is taken up', texts: ['[A: In the end, {clause}]. That is what {A} told reporters {day}.', '{clause}. That is what an aide of {A} told reporters {day}.'] },
      { name: 'in whose speech', texts: ['An aide read out a letter from last week, in which {A} said that [A: {clause}].'] },
      { name: 'a spokesman behind a comma', texts: ['According to the ministry’s chief, {A}, [A: {clause}].'] },
      { name: 'ticker', texts: ['{A}: “[A: {speech}].”', '10:42 {A} says [A: {clause}].', '- {A} says that [A: {clause}].'] }
    ],
    'quotations without a cue': [
      { name: 'the next paragraph', texts: ['“[A: {speech}],” {A} said {day}.¶“[+: {more}].”'] },
      { name: 'behind a clause', texts: ['{A} {say} that [A: {clause}]. “[A: {more}].”'] },
      { name: 'over two paragraphs', texts: ['“[A: {speech}],” said {A}. “[+: {more}].¶“[+: {speech}].”'] }
    ],
    'whole contents': [
      { name: 'a quotation in the clause', texts: ['{A} {say} that [A: “nobody” in {land} wanted such a plan].', '{a} said [A: the “so-called plan” for {land} was dead].', '{A} called [A: the raid on {land} “a crime]”.'] },
      { name: 'both halves of a “but”', texts: ['{A} {say} that [A: {clause} but that {second}].', '{a} said [A: {clause} but {second}].', '{A} {say} that [A: {land} was open to talks but would not accept pressure].', '{A} {say} that [A: {land} was open to talks, but would not accept pressure].'] },
      { name: 'another’s claim', texts: ['{A} said [A: {b}’s claim that {clause} was false].'] },
      { name: 'while within', texts: ['{A} {say} that [A: while {clause}, {second}].', '{a} {say} that [A: although {clause}, {second}].', '{A} {say} that [A: if {clause}, {second}].'] },
      { name: 'and within', texts: ['{A} {say} that [A: {clause} and that {second}].', '{a} said [A: {clause} and {second}].'] },
      { name: 'a relative clause within', texts: ['{A} {say} that [A: {land}, which has been under fire for months, would not give in].'] },
      { name: 'a list', texts: ['{A} {say} that [A: {land} needed medicine, bread, and time].', '{a} called for [A: a truce, an exchange of prisoners and talks about {land}].'] },
      { name: 'main clause before a participle', texts: ['[A: {clause}], {A} said, stressing that [A: {second}].', '“[A: {speech}],” {a} said, adding that [A: {second}].', '[A: {clause}], {A} announced, underlining [A: the need for unity].'] },
      { name: 'no dateline', texts: ['GENEVA (Reuters) - {A} {say} that [A: {clause}].', 'GENEVA, May 3 (AFP) — [A: {clause}], {A} said {day}.', 'WARSAW — “[A: {speech}],” {A} said {day}.'] }
    ],
    'the writer’s tail': [
      { name: 'as something goes on', texts: ['{A} {say} that [A: {clause}], as the fighting went on for a third week.', '{A} {hail} [A: {object}] as rescuers searched the ruins.'] },
      { name: 'who or which', texts: ['{A} {say} that [A: {clause}], which Moscow denies.', '[A: {clause}], said {A}, who was hosting envoys {place}.'] },
      { name: 'a time or place', texts: ['{A} {hail} [A: {object}] during a rally {place}.', '{A} {hail} [A: {object}] in a post on X {day}.', '“[A: {speech}],” {A} said {day}, hours before the vote.'] },
      { name: 'another’s reply', texts: ['{A} {say} that [A: {clause}], a charge that the ministry has rejected.', '{A} {say} that [A: {clause}], according to a transcript.'] }
    ],
    'one statement once': [
      { name: 'two cues', texts: ['{A} spoke {place} and said that [A: {clause}].', '{A} made a statement saying that [A: {clause}].', '{A} said in a statement, warning that [A: {clause}].', '{A} took the floor to say that [A: {clause}].'] },
      { name: 'two statements', texts: ['{A} {hail} [A: {object}] and said that [A: {clause}].', '{A} said that [A: {clause}] and urged the allies to [A: {infinitive}].'] }
    ],
    'nothing but a noun': [
      { name: 'a bare name', texts: ['{A} threatened {land} and left the hall.', '{A} praised {B} and left the hall.', '{A} thanked {b}.', '{A} blamed {land}.', '{A} questioned {land} {day}.', '{A} unveiled a plan for {land}.'] },
      { name: 'support for nothing', texts: ['{A} voiced qualified support.', '{A} mocked the remark and left for {land}.', '{A} refused to be drawn on {land}.', '{A} explained (his|her) decision on {land}.'] },
      { name: 'that much is a statement', texts: ['{A} threatened [A: {land} with new sanctions].', '{A} threatened to [A: {infinitive}].', '{A} blamed [A: {land} for the failure of the talks].'] }
    ],
    reactions: [
      { name: 'to what others say', texts: ['{A} responded to claims that {clause}.', '{A} commented on reports that {clause}.', '{A} reacted to {b}’s claim that [B: {clause}].', '{A} was asked whether {clause}.', '{A} answered questions about reports that {clause}.', '{A} addressed rumours that {clause}.'] },
      { name: 'with an answer', texts: ['{A} responded to claims about the plan by saying that [A: {clause}].', 'Asked about the plan, {a} said that [A: {clause}].', '{A} dismissed reports that [A: {clause}].'] }
    ],
    'nested speech': [
      { name: 'what another said is the inner one’s', texts: ['{A} said that {B} had told (him|her) that [B: {clause}].', 'The Kremlin said that {A} had stressed that [A: {clause}].'] },
      { name: 'in another’s words', texts: ['{A} said that [A: {B} criticised {object} too late].', '{A} said [A: {b} “told me that {land} needs more missiles, but has said so for years].”', 'An analyst said that {A} had denounced {object}.'] },
      { name: 'an aide speaks', texts: ['An aide to {A} said that {clause}.', '{A}’s spokesman said that {clause}.', 'The spokesman for {A} said {day} that {clause}.'] }
    ],
    'a new subject': [
      { name: 'behind “and”', texts: ['{A} {say} that [A: {clause}], and {B} {say} that [B: {second}].', '{A} {hail} [A: {object}], and {B} called for [B: talks about {land}].', '{A} {hail} [A: {object}], and (his|her) finance minister said that the budget was fine.', '{A} {say} that [A: {clause}], while {B} {hail} [B: {object}].'] },
      { name: 'the same subject', texts: ['{A} {say} that [A: {clause}], and {hail} [A: {object}].'] },
      { name: 'two together', texts: ['{A} and {B} said that {clause}.', 'Both {A} and {B} {hail} {object}.'] }
    ],
    'captions and greetings': [
      { name: 'a greeting', texts: ['{A} greeted {B} on arrival in {land}.', '{A} welcomed {B} at the airport in {land}.', '{A} thanked {B} at the door and left for {land}.', '{A} congratulated {B} on (his|her) birthday in {land}.'] },
      { name: 'a caption', texts: ['{A} speaks to the press about {land} {place}.', '{A} attends a meeting on {land} {place}.', 'Photo: {A} says hello to envoys from {land}.'] },
      { name: 'a welcome of something', texts: ['{A} welcomed [A: the return of envoys to {land}].'] }
    ],
    hearsay: [
      { name: 'officials say what one wants', texts: ['{A} wants a quick end of the war in {land}, officials said.', '{A} fears for {land}, two people familiar with the matter said.', 'Officials said that {A} wants a quick end of the war in {land}.'] },
      { name: 'officials say what one said', texts: ['{A} warned that {clause}, a person familiar with the matter said.', 'A source said that {A} had warned that {clause}.'] },
      { name: 'one says it', texts: ['[A: (He|She) wants a quick end of the war in {land}], {A} said.', '{A} said that [A: officials in {land} wanted a quick end].'] }
    ],
    'not said': [
      { name: 'negated', texts: ['{A} did not say that {clause}.', '{A} never said that {clause}.', '{A} has yet to say whether {clause}.', '{A} declined to say whether {clause}.'] },
      { name: 'possible', texts: ['{A} may say that {clause}.', 'If {A} says that {clause}, markets will rise.', '{A} was expected to say that {clause}.', 'Did {A} say that {clause}?', '{A} was told that {clause}.', '{A} could have said that {clause}.'] },
      { name: 'negated, then said', texts: ['{A} gave no date but said that [A: {clause}].', '{A} did not name a date, but said that [A: {clause}].', '{A} did not take questions. (He|She) said that [A: {clause}].'] },
      { name: 'rumoured, feigned or told', texts: ['{A} reportedly said that {clause}.', 'Nor did {A} say that {clause}.', 'In the film, {A} says that {clause}.', 'An actor playing {A} said that {clause}.', 'It is not true that {A} said that {clause}.', 'A fake video shows {A} saying that {clause}.', 'Neither {A} nor {B} said that {clause}.', '{A} rejected the claims.'] },
      { name: 'by whom nobody knows', texts: ['A baker was at work. He wrote that {A} had promised {object}.', 'A clerk was at work. (He|She) met the nominee {A} in May. (He|She) said that {clause}.', 'According to a person who heard {A} speak, {clause}.', '{A}’s office said that {clause}.', 'The {a} government said that {clause}.'] },
      { name: 'denied', texts: ['{A} denied that [A: {clause}].', '{A} refused to [A: {infinitive}].', '{A} rejected [A: {object}].'] }
    ],
    'pronouns and titles': [
      { name: 'goes on', texts: ['{A} {hail} [A: {object}]. (He|She) said that [A: {clause}].', '“[A: {speech}],” {a} said {day}. “[A: {more}],” (he|she) said.', '{A} spoke {place}. “[A: {speech}],” (he|she) added.', '{A} met envoys {place}. (He|She) warned that [A: {clause}].'] },
      { name: 'nobody sure', texts: ['{A} met Peter Novak. Novak mocked {b}, though he said that {clause}.', 'A clerk was late. He avoided criticism of {A} until May, when he said that {clause}.', '{A} met an old friend, Peter Novak. The friend said that {clause}.', 'Peter Novak, an analyst, met {A} {place}. Novak said that {clause}.', '{A} left early. A diplomat said that {clause}.'] }
    ],
    'topic of its own': [
      { name: 'no war by a truce alone', texts: ['{A} called for a ceasefire in the south.', '{A} said that the truce was holding.', '{A} told {B} that a ceasefire was urgent.', '{A} praised the ceasefire between Israel and Hamas.'] },
      { name: 'a truce with a land', texts: ['{A} called for [A: a ceasefire in {land}].', '{A} told {B} that [A: a ceasefire in {land} was urgent].'] },
      { name: 'no topic at all', texts: ['{A} said that {trivia}.', '{A} told {B} that {trivia}.'] }
    ],
    'topic lent': [
      { name: 'by headline and lead', texts: ['{title}¶{lead}¶{A} said that [A: {neutral}].', '{title}¶{lead}¶The guests arrived one by one.¶{A} said {place} that [A: {neutral}].', '{title}¶{lead}¶{A} spoke first.¶“[A: {speech}],” (he|she) said.'] },
      { name: 'by the headline', texts: ['{title}¶{A} spoke to reporters {place}.¶{A} said that [A: {neutral}].'] },
      { name: 'in spite of another', texts: ['{title}¶{lead}¶{A} said that [A: {neutral}].¶Ministers also spoke of {rival}.', '{title}¶{lead}¶{A} said that [A: {neutral}].¶Talks on {rival} are due in May.', '{title}¶{lead}¶The guests, who had come from a meeting on {rival}, arrived one by one.¶The hall was full.¶{A} said that [A: {neutral}].'] },
      { name: 'by the paragraph', texts: ['{A} spoke about {land} {place}. (He|She) said that [A: {neutral}].'] }
    ],
    'another matter': [
      { name: 'in an article on the topic', texts: ['{title}¶{lead}¶{A} said that {other}.', '{title}¶{lead}¶{A} said {place} that {trivia}.', '{A} spoke of {land} {place}.¶{A} said that {other}.'] },
      { name: 'in an article on none', texts: ['Leaders met in Geneva.¶{A} said that {neutral}.'] }
    ]
  }
} // prettier-ignore
