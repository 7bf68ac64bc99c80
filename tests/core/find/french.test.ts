import { describe, expect, it } from 'vitest'
import { readStatements } from '../../../src/core/find/in-any-language'
import { gazetteer } from './bundled-gazetteer'

/** Who says what, as "speaker: content", of what is shown by default. */
const read = (text: string): readonly string[] =>
  readStatements(text, { language: 'fr', gazetteer, date: null })
    .filter(({ tier }) => tier < 3)
    .map(({ speaker, content }) => `${speaker}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`)

describe('reading French', () => {
  it.each([
    [
      'who is asked about somebody',
      'Emmanuel Macron a dit qu’il n’attendait rien d’Ali Khamenei. Quand on lui a demandé si Khamenei mentait, il a répondu que l’heure viendrait.',
      ['macron: il n’attendait rien d’Ali Khamenei', 'macron: l’heure viendrait']
    ],
    [
      'a participle behind a date that leads in',
      'Le 14 juin, Emmanuel Macron a quitté Rome, déclarant que rien n’était joué.',
      ['macron: rien n’était joué']
    ],
    [
      'a quotation in its own paragraph behind what is told without marks',
      'Viktor Orbán a averti que la guerre durerait.\n« Nous attendons tous la paix. »',
      ['orban: la guerre durerait', 'orban: Nous attendons tous la paix']
    ],
    [
      'no such quotation where another may sign within it',
      'Viktor Orbán a averti que la guerre durerait.\n« Nous attendons, grogne un député, depuis mars. »',
      ['orban: la guerre durerait']
    ],
    [
      'a quotation that a line break parts from who says it',
      'Il était tard.\n« Kiev attend »\n, a affirmé Emmanuel Macron.',
      ['macron: Kiev attend']
    ],
    [
      'a subject behind its verb and an addressee',
      '« Rien n’est joué », a déclaré à la presse le président français, Emmanuel Macron.',
      ['macron: Rien n’est joué']
    ],
    ['no belief without words of its own', 'Emmanuel Macron croit que Moscou ment. Il craint que Kiev ne tombe.', []],
    [
      'who is its subject behind a clause that opens the sentence',
      'Lorsqu’il est arrivé à Kiev, Emmanuel Macron a publié un mot, soulignant l’unité des alliés.',
      ['macron: l’unité des alliés']
    ],
    [
      'a clause behind “mais” past its commas',
      'Mais Macron a déclaré que les pourparlers, tenus en mai à Rome, continueraient.',
      ['macron: les pourparlers, tenus en mai à Rome, continueraient']
    ],
    [
      'a name behind a title that is part of no name',
      'Seyed Abbas Araghchi a affirmé que le dialogue restait possible.',
      ['araghchi: le dialogue restait possible']
    ],
    [
      'who goes on with a participle behind what depends on a condition',
      'Emmanuel Macron met en garde contre un échec si Moscou refusait la trêve, ajoutant que rien n’était joué.',
      ['macron: un échec si Moscou refusait la trêve', 'macron: rien n’était joué']
    ],
    [
      'adverbs between auxiliary and participle',
      'Vladimir Poutine a, de son côté, également affirmé que le dialogue restait possible.',
      ['putin: le dialogue restait possible']
    ],
    [
      'a pronoun hung on the auxiliary',
      'Donald Trump a estimé que le temps pressait. « Il faut conclure », a-t-il ajouté.',
      ['trump: le temps pressait', 'trump: Il faut conclure']
    ],
    [
      'what an institution relays of a pronoun',
      'Emmanuel Macron a rappelé que la France tiendrait parole. Il a souligné « l’urgence d’une trêve », selon l’Elysée.',
      ['macron: la France tiendrait parole', 'macron: l’urgence d’une trêve']
    ],
    [
      'a pronoun behind an outlet and a country',
      'Abbas Araghchi a affirmé que Téhéran tiendrait bon. Dans un entretien à Al Jazeera, il a jugé que les États-Unis mentaient.',
      ['araghchi: Téhéran tiendrait bon', 'araghchi: les États-Unis mentaient']
    ],
    [
      'a circumstance that holds a noun like a verb',
      'Emmanuel Macron a annoncé lors d’une conférence de presse que la coalition était prête.',
      ['macron: la coalition était prête']
    ],
    [
      'an object before the auxiliary',
      'Emmanuel Macron l’a martelé devant la presse : « Rien ne se fera sans Kiev ».',
      ['macron: Rien ne se fera sans Kiev']
    ],
    [
      'a name in apposition',
      'Son homologue slovaque, Robert Fico, a réclamé une étude d’impact.',
      ['fico: une étude d’impact']
    ],
    [
      'an infinitive behind a verb that states',
      'Emmanuel Macron a précisé avoir prévenu Berlin.',
      ['macron: avoir prévenu Berlin']
    ],
    [
      'adverbs within a reflexive',
      'Volodymyr Zelensky s’est toutefois dit prêt à retirer ses troupes.',
      ['zelensky: prêt à retirer ses troupes']
    ],
    [
      'a warning of something, and one that names whom it is given to',
      'Emmanuel Macron a averti de lourdes conséquences. Il a averti les habitants de Kiev que l’hiver serait dur.',
      ['macron: lourdes conséquences', 'macron: l’hiver serait dur']
    ],
    [
      'a participle behind another verb, whose subject has an article',
      'Le président russe Vladimir Poutine a reçu ses généraux, affirmant que la ligne de front avançait.',
      ['putin: la ligne de front avançait']
    ],
    [
      'a participle behind a message, once',
      'Marco Rubio a lancé un avertissement, affirmant que le temps pressait.',
      ['rubio: le temps pressait']
    ],
    [
      'a pronoun behind accusations that somebody makes',
      'Vladimir Poutine a rejeté les accusations selon lesquelles Moscou ment. Il a ajouté que Kiev mentait.',
      ['putin: les accusations selon lesquelles Moscou ment', 'putin: Kiev mentait']
    ],
    [
      'an agency and a date behind the content',
      'Volodymyr Zelensky a déclaré que Kiev tiendrait, a rapporté lundi 29 décembre l’agence de presse Interfax.',
      ['zelensky: Kiev tiendrait']
    ],
    [
      'insistence and hints',
      'Emmanuel Macron a insisté pour que Kiev soit entendue. Il a laissé entendre que Paris bougerait.',
      ['macron: Kiev soit entendue', 'macron: Paris bougerait']
    ],
    [
      'a warning to several countries behind a name in apposition',
      'Le ministre iranien, Abbas Araghchi, a mis en garde le Royaume-Uni, la France et Berlin que le temps pressait.',
      ['araghchi: le temps pressait']
    ],
    [
      'a participle behind two whom a preposition governs',
      'Vladimir Poutine s’est entretenu avec le président iranien Massoud Pezeshkian et Emmanuel Macron, affirmant que Moscou veillait.',
      ['putin: Moscou veillait']
    ],
    [
      'the clause around a comment on what another has said',
      'Emmanuel Macron, commentant les propos de Donald Trump disant que le temps manquait, a dit que Kiev tiendrait.',
      ['trump: le temps manquait', 'macron: Kiev tiendrait']
    ],
    [
      'the clause around a participle',
      'Emmanuel Macron, affirmant que le temps pressait, a dit que Kiev tiendrait.',
      ['macron: le temps pressait', 'macron: Kiev tiendrait']
    ],
    [
      'a date with its year before the content',
      'Emmanuel Macron a réaffirmé vendredi 13 juin 2025 le droit de Kiev à se défendre.',
      ['macron: le droit de Kiev à se défendre']
    ],
    [
      'a gerund that takes the place of a content',
      'Emmanuel Macron a conclu en affirmant que le temps pressait.',
      ['macron: le temps pressait']
    ],
    [
      'a gerund without a comma',
      'Le président américain Donald Trump a réagi en affirmant que le temps pressait.',
      ['trump: le temps pressait']
    ],
    [
      'a content before its cue without what the writer adds',
      'Il faut un accord complet, a insisté Donald Trump, sans préciser lequel.',
      ['trump: Il faut un accord complet']
    ],
    [
      'a pronoun behind a thing of three words',
      'Donald Trump a dit que le temps pressait. À bord d’Air Force One, il a indiqué que Téhéran cédait.',
      ['trump: le temps pressait', 'trump: Téhéran cédait']
    ],
    [
      'pour before a leader and a comma',
      'Pour Emmanuel Macron, la paix passe par Kiev.',
      ['macron: la paix passe par Kiev']
    ],
    [
      'a cue within the quotation',
      '« Je ne suis pas content, écrit Donald Trump. Trop de gens meurent. »',
      ['trump: Je ne suis pas content … Trop de gens meurent']
    ],
    [
      'an object up to the verb that is joined on',
      'Emmanuel Macron réclame une trêve en Ukraine au plus vite et a exercé une pression sur ses partenaires.',
      ['macron: une trêve en Ukraine au plus vite']
    ],
    [
      'one statement where a participle says what the reaction was',
      'Ali Khamenei a réagi avec ironie, soulignant que l’Iran ne plierait pas.',
      ['khamenei: l’Iran ne plierait pas']
    ],
    [
      'a quotation within the content, whose word is also a verb',
      'Donald Trump a affirmé que l’Iran était une « menace » pour ses voisins.',
      ['trump: l’Iran était une « menace » pour ses voisins']
    ],
    [
      'a content before its cue without who was received, nor what went on meanwhile',
      'Kiev recevra de nouveaux radars, a annoncé Emmanuel Macron, qui recevait ses alliés alors que les combats continuent.',
      ['macron: Kiev recevra de nouveaux radars']
    ],
    [
      'the last one named',
      'Emmanuel Macron a reçu Volodymyr Zelensky. « Nous tiendrons », a assuré ce dernier. Ce dernier a ajouté que Kiev attendait.',
      ['zelensky: Nous tiendrons']
    ],
    [
      'thanks behind who is told of, as its own',
      'Emmanuel Macron, qui rentre mardi, a remercié Donald Trump pour son aide à Kiev.',
      ['macron: Donald Trump pour son aide à Kiev']
    ],
    ['a woman’s reflexive verb', '« Kiev tiendra », s’est emportée Giorgia Meloni.', ['meloni: Kiev tiendra']],
    [
      'a quotation that goes on after the network X',
      '« Rien n’est joué », a déclaré Emmanuel Macron sur X. « Nous verrons demain. »',
      ['macron: Rien n’est joué … Nous verrons demain']
    ]
  ])('reads %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    ['a spokesman of the leader', 'Le porte-parole de Vladimir Poutine a déclaré que la réunion aurait lieu.'],
    ['the leader as addressee', '« Nous sommes prêts », a déclaré à Emmanuel Macron le chef de la délégation.'],
    ['hearsay', 'Vladimir Poutine aurait affirmé que la guerre durerait.'],
    ['a question', 'Emmanuel Macron a-t-il dit que la France enverrait des troupes ?'],
    ['what is not said', 'Donald Trump n’a pas précisé quand la rencontre aurait lieu.'],
    ['two leaders together', 'Emmanuel Macron et Vladimir Poutine ont estimé que le dialogue devait reprendre.'],
    [
      'a diplomat after a leader',
      'Friedrich Merz est rentré à Berlin. Un diplomate parie sur un report. « On joue la montre », résume-t-il.'
    ],
    [
      'a name between commas before the verb of whoever follows it',
      'Après son appel à Berlin, il a vu son homologue, Friedrich Merz, a précisé le porte-parole du gouvernement.'
    ],
    [
      'a president behind one whom nobody knows',
      'Volodymyr Zelensky a parlé. Le président finlandais a reçu ses ministres. « Nous aiderons Kiev », a dit le président.'
    ],
    [
      'a pronoun behind a president whom nobody knows',
      'Volodymyr Zelensky est à Kiev. Le président finlandais a reçu ses ministres. Il a dit que Kiev recevrait une aide.'
    ],
    [
      'a pronoun in the next agency’s report',
      'KIEV (Reuters) - Volodymyr Zelensky attend.\nPARIS (Reuters) - Il a dit que la France aiderait Kiev.'
    ],
    ['a pronoun in the next item of a list', '• Volodymyr Zelensky attend.\n• Il a dit que Berlin aiderait Kiev.'],
    ['an administration that bears a name', 'L’administration Trump exige que Téhéran abandonne son programme.'],
    ['a refusal to answer', 'Interrogé sur ce point, Vladimir Poutine a refusé de répondre.'],
    ['what one does not say', 'Donald Trump ne dit pas que la guerre est finie.'],
    [
      'who was named last, where somebody else stands behind',
      'Emmanuel Macron a reçu Volodymyr Zelensky devant le maire. « Nous tiendrons », a assuré ce dernier.'
    ],
    [
      'who was named last, where she cannot be “he”',
      'Emmanuel Macron a reçu Giorgia Meloni. « Nous tiendrons », a assuré ce dernier.'
    ],
    ['whom one greets', 'Emmanuel Macron a salué le président ukrainien à son arrivée au palais.'],
    ['whom somebody unknown tells of', '« La guerre durera », a dit un passant, selon Emmanuel Macron.'],
    ['the passive', 'Donald Trump a été accusé de céder à Moscou.']
  ])('leaves %s alone', (_, text) => {
    expect(read(text)).toEqual([])
  })
})
