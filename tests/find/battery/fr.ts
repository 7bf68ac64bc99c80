/** The French battery. */
import type { Battery } from './battery'

export const FRENCH: Battery = {
  language: 'fr',
  people: [
    { id: 'macron', given: 'Emmanuel', surname: 'Macron' },
    { id: 'meloni', isWoman: true, given: 'Giorgia', surname: 'Meloni' },
    { id: 'merz', given: 'Friedrich', surname: 'Merz' },
    { id: 'araghchi', given: 'Abbas', surname: 'Araghchi' },
    { id: 'kallas', isWoman: true, given: 'Kaja', surname: 'Kallas' },
    { id: 'starmer', given: 'Keir', surname: 'Starmer' },
    { id: 'lavrov', given: 'Sergueï', surname: 'Lavrov' },
    { id: 'von-der-leyen', isWoman: true, given: 'Ursula', surname: 'von der Leyen' },
    { id: 'trump', given: 'Donald', surname: 'Trump' }
  ],
  phrases: {
    say: ['a déclaré', 'a affirmé', 'a souligné', 'a estimé', 'a indiqué', 'a assuré', 'a prévenu', 'affirme', 'a jugé'],
    told: ['a déclaré', 'a affirmé', 'a lancé', 'a martelé', 'a insisté', 'a assuré', 'a prévenu', 'a expliqué'],
    hail: ['a condamné', 'a dénoncé', 'a critiqué', 'a déploré', 'a rejeté', 'a fustigé'],
    saying: ['affirmant', 'soulignant', 'estimant', 'ajoutant', 'assurant', 'précisant'],
    day: ['lundi', 'mardi soir', 'dimanche', 'jeudi matin'],
    place: ['à Genève', 'à Varsovie', 'lors d’une conférence de presse à Rome', 'dans un entretien au journal Le Phare'],
    neutral: [
      'les pourparlers reprendraient à l’automne',
      'les sanctions resteraient jusqu’au retour des inspecteurs',
      'il n’y avait pas d’issue militaire à cette guerre',
      'une escalade n’aiderait personne',
      'les drones auraient une réponse',
      'tous les prisonniers devaient rentrer d’abord',
      'aucun ultimatum ne serait accepté',
      'le détroit devait rester ouvert',
      'l’agresseur devrait payer',
      'un cessez-le-feu devait précéder le reste'
    ],
    other: [
      'les droits de douane sur l’acier augmenteraient en mars',
      'l’Espagne payait trop peu pour l’Otan',
      'l’accord de commerce avec l’Inde était presque prêt'
    ],
    trivia: ['le concert avait été splendide', 'la route de l’aéroport était verglacée', 'la soupe était froide']
  },
  topics: {
    ukraine: {
      clause: [
        'l’Ukraine aurait besoin de radars avant l’hiver',
        'le front près de Pokrovsk n’avait guère bougé depuis des mois',
        'aucune paix ne pouvait être signée sans Kiev',
        'le Donbass ne pouvait être cédé par une signature'
      ],
      second: ['le réseau tiendrait', 'de nouvelles sanctions suivraient', 'les deux camps devraient céder'],
      object: ['les frappes sur Kharkiv', 'le bombardement de Kherson', 'tout partage de l’Ukraine'],
      infinitive: ['envoyer de nouveaux radars à l’Ukraine', 'garder ouverte la route de Kherson', 'ramener Kiev à la table'],
      speech: [
        'L’Ukraine ne cédera pas ses terres pour une signature',
        'Personne à Kiev ne nous a demandé de soldats',
        'La guerre en Ukraine ne finira pas de loin'
      ],
      more: ['Nous le disons depuis le premier jour', 'Nous n’avons pas d’autre terre', 'Rien n’a changé depuis le printemps'],
      land: ['l’Ukraine', 'Kiev'],
      rival: ['Téhéran'],
      title: ['Les dirigeants réunis sur la guerre en Ukraine', 'Nouvel élan pour les pourparlers sur l’Ukraine'],
      lead: ['Les diplomates se sont réunis lundi pour parler de la guerre en Ukraine.', 'L’Ukraine était seule à l’ordre du jour.']
    },
    iran: {
      clause: [
        'l’Iran ne renoncerait jamais aux centrifugeuses de Natanz',
        'les inspecteurs n’étaient pas retournés à Fordo depuis juin',
        'aucun accord ne pouvait être signé sans Téhéran',
        'le détroit d’Ormuz resterait ouvert à tous les navires'
      ],
      second: ['les inspecteurs reviendraient', 'de nouvelles sanctions suivraient', 'les deux camps devraient céder'],
      object: ['les frappes sur Ispahan', 'le bombardement de Natanz', 'toute attaque contre l’Iran'],
      infinitive: ['rouvrir Fordo aux inspecteurs', 'garder ouvert le détroit d’Ormuz', 'ramener Téhéran à la table'],
      speech: [
        'L’Iran ne renoncera pas à l’enrichissement pour une signature',
        'Personne à Téhéran ne nous a demandé de médiation',
        'La guerre contre l’Iran ne finira pas de loin'
      ],
      more: ['Nous le disons depuis le premier jour', 'Nous n’avons pas d’autre choix', 'Rien n’a changé depuis le printemps'],
      land: ['l’Iran', 'Téhéran'],
      rival: ['Kiev'],
      title: ['Les dirigeants réunis sur les frappes en Iran', 'Nouvel élan pour les pourparlers avec l’Iran'],
      lead: ['Les diplomates se sont réunis lundi pour parler de l’Iran.', 'L’Iran était seul à l’ordre du jour.']
    }
  },
  kinds: {
    'orders of speech': [
      { name: 'speaker, cue, clause', texts: ['{A} {say} que [A: {clause}].', '{a} {say} {day} que [A: {clause}].', '{a} {say} {place} que [A: {clause}].'] },
      { name: 'quotation, cue, speaker', texts: ['« [A: {speech}] », {told} {A}.', '« [A: {speech}] », {told} {day} {A} {place}.', '"[A: {speech}]", {told} {a}.', '{A} a parlé {place}. « [A: {speech}] », a-t-(il|elle) ajouté.'] },
      { name: 'clause, cue, speaker', texts: ['[A: {clause}], {told} {A} {day}.', 'Selon {A}, [A: {clause}].', '[A: {clause}], selon {A}.', 'Pour {A}, [A: {clause}].'] },
      { name: 'participle', texts: ['{A} a parlé {place}, {saying} que [A: {clause}].', '{a} {hail} [A: {object}], {saying} que [A: {clause}].'] },
      { name: 'noun behind the verb', texts: ['{A} {hail} [A: {object}].', '{a} a appelé à [A: une enquête sur {object}].'] },
      { name: 'infinitive', texts: ['{A} a promis de [A: {infinitive}].', '{a} a appelé les alliés à [A: {infinitive}].', '{A} a exhorté les alliés à [A: {infinitive}].', '{A} dit [A: vouloir {infinitive}].'] }
    ],
    'other forms': [
      { name: 'for whom, and over and over', texts: ['{A}, pour qui [A: {clause}], est {place}.', '{A} ne cesse de répéter que [A: {clause}].', '« [A: {speech}] », lui a répondu {A}.', '« [A: {speech}] », a répondu son homologue {A} {day}.'] },
      { name: 'passive and signed', texts: ['Cette déclaration, « [A: {speech}] », a été faite par {A}.', '« [A: {speech}] » : cette déclaration a été faite par {A} {day}.', '« [A: {speech}] », peut-on lire dans un message de {A}.', '« [A: {speech}] » - {A}.'] },
      { name: 'beside the clause', texts: ['Les envoyés ont quitté la salle, {A} affirmant que [A: {clause}].', 'Les envoyés ont quitté la salle, un proche de {A} affirmant que {clause}.'] },
      { name: 'by whom it is called what', texts: ['Les envoyés ont salué un accord décrit par {A} comme « [A: une chance pour {land}] ».', 'Les envoyés ont salué un accord décrit par un proche de {A} comme « une chance pour {land} ».'] },
      { name: 'what is conceded', texts: ['{A} est rentré {day}. (S’il|Si elle) a reconnu que [A: {clause}], (il|elle) a ajouté que [A: {second}].'] },
      { name: 'reproach and possibility', texts: ['{A} a reproché [A: à la Russie d’avoir oublié {land}].', '{A} a évoqué [A: la possibilité d’une trêve pour {land}].', '{A} a évoqué {land} {day}.'] },
      { name: 'behind a place', texts: ['{A} a confirmé sur son compte X [A: avoir parlé de {land} avec ses alliés].'] },
      { name: 'the message of', texts: ['Le message de {A} aux alliés tient en une phrase : « [A: {speech}]. »', 'Le message d’un proche de {A} tient en une phrase : « {speech}. »'] },
      { name: 'the call of', texts: ['Les envoyés ont salué l’appel de {A} à [A: {infinitive}].'] },
      { name: 'the words of', texts: ['Les propos de {A} affirmant que [A: {clause}] ont surpris.', 'Les envoyés ont salué les propos de {a} selon lesquels [A: {clause}].'] },
      { name: 'cues of mood', texts: ['« [A: {speech}] », a abondé {A}.', '« [A: {speech}] », s’est emporté(|e) {A}.', '« [A: {speech}] », a tonné {A}.', '« [A: {speech}] », se souvient {A}.', '« [A: {speech}] », a juré {A}.', '{A} a parlé {day}. « [A: {speech}] », s’est-(il|elle) félicité(|e) {place}.'] },
      { name: 'verbs that no list has', texts: ['« [A: {speech}] », a grommelé {A}.', '« [A: {speech}] », soupirait {A} {day}.', '« [A: {speech}] », s’est désolé(|e) {A}.', '{A} a parlé {day}. « [A: {speech}] », a-t-(il|elle) souri.'] },
      { name: 'a label and where', texts: ['{A} sur LCI : « [A: {speech}]. »', '{A} (qui était encore la veille dans le train de nuit) {say} que [A: {clause}].'] },
      { name: 'answers of an interview', texts: ['{A} nous reçoit.¶Que dire de {land} ?¶{A} : [A: Non. {speech}].¶Et les autres ?¶{A} : [A: {speech}. {more}].'] },
      { name: 'this last one', texts: ['{B} a parlé avec {A}. « [A: {speech}] », a assuré (ce dernier|cette dernière).', '{B} a parlé avec {A}. (Ce dernier|Cette dernière) a affirmé que [A: {clause}].'] },
      { name: 'a participle before', texts: ['Estimant que [A: {clause}], {A} a quitté la salle.', '{saying} que [A: {clause}], {A} a quitté la salle.'] },
      { name: 'an incise behind what a preposition opens', texts: ['[A: Dans ce contexte], a fait remarquer {A}, [+: {clause}].', '[A: Pas question], a redit {A}, [+: de ramener {land} à la table].'] },
      { name: 'a participle of being', texts: ['Se disant [A: prêt à {infinitive}], {A} a quitté la salle.', 'Disant [A: ne pas vouloir {infinitive}], {A} a quitté la salle.', '{saying} que [A: {clause}], le patron du bureau, {A}, a quitté la salle.'] },
      { name: 'sees in it', texts: ['{A} y voit « [A: une menace pour {land}] ».'] },
      { name: 'informs', texts: ['{A} a informé {b} que [A: {clause}].'] },
      { name: 'if he said', texts: ['(S’il|Si elle) a estimé que [A: {clause}], {A} n’a pas donné de date.', 'Si {A} a estimé que [A: {clause}], rien n’est signé.'] },
      { name: 'made known', texts: ['{A} a fait savoir que [A: {clause}].', '{A} a fait valoir que [A: {clause}].', '{A} se dit « [A: prêt à {infinitive}] ».'] },
      { name: 'goes on', texts: ['{A} {hail} [A: {object}]. Et d’ajouter : « [A: {speech}] ».', '{A} {hail} [A: {object}]. À l’en croire, [A: {clause}].'] },
      { name: 'thanks', texts: ['{A}, qui rentre mardi, a remercié [A: {B} pour son aide à {land}].'] },
      { name: 'label', texts: ['21 h 04 – {A} : « [A: {speech}] ».', '{A} : « [A: {speech}] ».', '{A} - « [A: {speech}] ».', '10h42 : {A} affirme que [A: {clause}].'] },
      { name: 'colon', texts: ['{A} a été clair : « [A: {speech}] ».', '{A} a posé ses conditions : « [A: {speech}] ».', '{A} a répondu : « [A: {speech}] ».', '{A} l’a répété {day} : « [A: {speech}] ».'] }
    ],
    'quotations without a cue': [
      { name: 'over paragraphs that do not open again', texts: ['{A} a écrit sur X :¶« [A: {speech}].¶[+: {more}]. »', '{A} a écrit : « [A: {speech}].¶[+: {more}]. »'] },
      { name: 'the next paragraph', texts: ['« [A: {speech}] », {told} {A}.¶« [+: {more}]. »', '« [A: {speech}] », {told} {A} {day}.¶« [+: {more}]. »¶« [+: {speech}]. »'] },
      { name: 'behind a dot', texts: ['« [A: {speech}] », {told} {A}. « [+: {more}]. »', '{A} a pris la parole {day}. « [A: {speech}. {more}]. »'] }
    ],
    'whole contents': [
      { name: 'a quotation in the clause', texts: ['{A} {say} que [A: {land} était une "menace" pour personne].', '{A} {say} que [A: {land} était « prêt » à parler].', '{A} {say} que [A: « personne » à Rome n’abandonnait {land}].', '{A} {hail} [A: une « demande inacceptable » adressée à {land}].', '{A} {hail} [A: une "demande inacceptable" adressée à {land}].', '{A} a qualifié [A: le plan pour {land} de « mauvaise plaisanterie] ».'] },
      { name: 'both halves of a “mais”', texts: ['{A} {say} que [A: {clause} mais que {second}].', '{A} {say} que [A: {clause}, mais que {second}].', '{A} {say} que [A: {land} voulait parler mais n’accepterait pas de menaces].', '{A} {say} que [A: {land} voulait parler, mais n’accepterait pas de menaces].'] },
      { name: 'alors que within', texts: ['{A} {say} que [A: tant que {clause}, {second}].', '{A} {say} que [A: si {clause}, {second}].', '{A} {say} qu’[A: alors que {clause}, {second}].'] },
      { name: 'et within', texts: ['{A} {say} que [A: {clause} et que {second}].', '{A} {say} que [A: {clause} et {second}].'] },
      { name: 'a list', texts: ['{A} {say} que [A: {land} manquait de pain, de médicaments et de temps].', '{A} a réclamé [A: une trêve, un échange de prisonniers et des pourparlers sur {land}].'] },
      { name: 'main clause before a participle', texts: ['[A: {clause}], a annoncé {A}, soulignant [A: l’urgence de l’hiver].', '[A: {clause}], a déclaré {A}, {saying} que [A: {second}].', '« [A: {speech}] », a déclaré {A}, {saying} que [A: {second}].', '[A: {clause}], a annoncé {day} {A}, appelant à [A: l’unité des alliés].'] },
      { name: 'no dateline', texts: ['GENÈVE (AFP) - {A} {say} que [A: {clause}].', 'Genève, 3 mai (AFP) – [A: {clause}], a déclaré {A}.', 'PARIS – « [A: {speech}] », a déclaré {A}.'] }
    ],
    'the writer’s tail': [
      { name: 'alors que', texts: ['[A: {clause}], a déclaré {A}, alors que les combats continuent.', '{A} {say} que [A: {clause}], alors que les combats continuent.', '{A} {hail} [A: {object}] alors que les secours fouillaient les ruines.'] },
      { name: 'qui', texts: ['[A: {clause}], a annoncé {A}, qui recevait {B} {place}.', '« [A: {speech}] », a affirmé {A}, qui a quitté la salle {day}.', '{A} {say} que [A: {clause}], ce que Moscou nie.'] },
      { name: 'a time or place', texts: ['{A} {hail} [A: {object}] lors d’un discours {place}.', '{A} {hail} [A: {object}] dans un message publié sur X.', '« [A: {speech}] », a affirmé {A} {day}, à quelques heures du vote.'] },
      { name: 'an apposition', texts: ['[A: {clause}], a déclaré {A}, cité par une agence.', '{A} {say} que [A: {clause}], selon un communiqué.'] }
    ],
    'one statement once': [
      { name: 'two cues', texts: ['{A} a pris la parole {place} et a déclaré que [A: {clause}].', '{A} a publié un message affirmant que [A: {clause}].', '{A} a tenu à rappeler que [A: {clause}].'] },
      { name: 'two statements', texts: ['{A} {hail} [A: {object}] et {say} que [A: {clause}].', '{A} {say} que [A: {clause}] et a appelé les alliés à [A: {infinitive}].'] }
    ],
    'nothing but a noun': [
      { name: 'a bare name', texts: ['{A} a menacé {land} et a quitté la salle.', '{A} a remercié {B}.', '{A} a critiqué {B}.', '{A} a accusé {land}.', '{A} a évoqué {land} {day}.', '{A} a présenté {day} un plan pour {land}.', '{A} s’est exprimé(|e) sur {land} {day}.'] },
      { name: 'that much is a statement', texts: ['{A} a menacé [A: {land} de nouvelles sanctions].', '{A} a menacé de [A: {infinitive}].', '{A} a accusé [A: {land} d’avoir quitté la table].'] }
    ],
    reactions: [
      { name: 'to what others say', texts: ['{A} a réagi aux propos de {b} selon lesquels [B: {clause}].', '{A} a commenté des rumeurs selon lesquelles {clause}.', '{A} a été interrogé(|e) sur le fait que {clause}.', '{A} a répondu aux accusations selon lesquelles {clause}.'] },
      { name: 'with an answer', texts: ['Interrogé(|e) sur le plan, {A} a répondu que [A: {clause}].', '{A} a répondu que [A: {clause}].', 'En réponse à une question, {A} a affirmé que [A: {clause}].'] }
    ],
    'nested speech': [
      { name: 'what another said is the inner one’s', texts: ['{A} a affirmé que {B} lui avait dit que [B: {clause}].', 'L’Élysée a indiqué que {A} avait souligné que [A: {clause}].'] },
      { name: 'in another’s words', texts: ['{A} a affirmé que [A: {B} avait critiqué trop tard {object}].', 'Un analyste a estimé que {A} avait dénoncé {object}.'] },
      { name: 'a pronoun’s words that somebody relays', texts: ['{A} a reçu {B}. Il l’a informé que {clause}, a rapporté Iouri Ouchakov.'] },
      { name: 'an aide speaks', texts: ['Un conseiller de {A} a déclaré que {clause}.', 'Le porte-parole de {A} a affirmé {day} que {clause}.', '« {speech} », a déclaré un proche de {A}.'] }
    ],
    'a new subject': [
      { name: 'somebody behind “et” who says', texts: ['{A} {say} que [A: {clause}] et le gouvernement a affirmé que {second}.', '{A} {say} que [A: {clause}] mais le Kremlin a répondu que {second}.'] },
      { name: 'behind “et”', texts: ['{A} {say} que [A: {clause}], et {B} {say} que [B: {second}].', '{A} {hail} [A: {object}], et {B} a appelé à [B: des pourparlers sur {land}].', '{A} {say} que [A: {clause}], et son ministre des Finances se dit « tout à fait d’accord ».', '{A} {say} que [A: {clause}], tandis que {B} {hail} [B: {object}].', '{A} refuse que [A: l’on oublie {land}], et son ministre se dit « tout à fait d’accord ».'] },
      { name: 'the same subject', texts: ['{A} {say} que [A: {clause}], et {hail} [A: {object}].'] },
      { name: 'two together', texts: ['{A} et {B} ont déclaré que {clause}.', '{A} et {B} ont dénoncé {object}.'] }
    ],
    'captions and greetings': [
      { name: 'a greeting', texts: ['{A} a salué {B} à son arrivée, avant de partir pour {land}.', '{A} a accueilli {B} au palais pour parler de {land}.', '{A} a félicité {B} pour son anniversaire en route vers {land}.', '{A} a salué le président à son retour de {land}.'] },
      { name: 'a caption', texts: ['{A} s’adresse à la presse sur {land} {place}.', '{A} lors d’une réunion sur {land} {place}.'] },
      { name: 'praise of something', texts: ['{A} a salué [A: le courage des médecins de {land}].', '{A} a salué [A: le retour des envoyés à la table, une chance pour {land}].'] }
    ],
    hearsay: [
      { name: 'a paper’s guess', texts: ['Pour le quotidien, {A} croit pouvoir compter sur {land}.', 'Pour l’analyste, {A} espère un accord avec {land}.'] },
      { name: 'officials say what one wants', texts: ['{A} veut une fin rapide de la guerre autour de {land}, ont indiqué des responsables.', 'Des responsables ont indiqué que {A} voulait une fin rapide pour {land}.', '{A} aurait déclaré que {clause}.'] },
      { name: 'one says it', texts: ['{A} {say} que [A: des responsables de {land} voulaient une fin rapide].'] }
    ],
    'not said': [
      { name: 'negated', texts: ['{A} n’a pas dit que {clause}.', '{A} n’a jamais affirmé que {clause}.', '{A} n’a pas précisé si {clause}.', '{A} n’a ni confirmé ni démenti que {clause}.', 'Jamais {A} n’a affirmé que {clause}.', '{A} a tenu à rappeler ce que son pays avait fait pour {land}.', '{A} a refusé de dire si {clause}.'] },
      { name: 'possible', texts: ['{A} pourrait dire que {clause}.', 'Si {A} dit que {clause}, les marchés monteront.', '{A} devait déclarer que {clause}.', '{A} a-t-(il|elle) dit que {clause} ?', '{A} aurait pu affirmer que {clause}.'] },
      { name: 'negated, then said', texts: ['{A} n’a pas donné de date, mais a affirmé que [A: {clause}].', '{A} n’a pas donné de date. (Il|Elle) a affirmé que [A: {clause}].'] },
      { name: 'denied', texts: ['{A} a démenti que [A: {clause}].', '{A} a refusé de [A: {infinitive}].', '{A} a rejeté [A: {object}].'] }
    ],
    'pronouns and titles': [
      { name: 'goes on', texts: ['{A} {hail} [A: {object}]. (Il|Elle) a affirmé que [A: {clause}].', '« [A: {speech}] », a déclaré {a} {day}. « [A: {more}] », a-t-(il|elle) ajouté.', '{A} a parlé {place}. « [A: {speech}] », a-t-(il|elle) affirmé.', '(M.|Mme) {a} a affirmé que [A: {clause}].', '{A} est {place}. Pour (lui|elle), [A: {clause}].'] },
      { name: 'nobody sure', texts: ['{A} a reçu un ami, Pierre Novak. Cet ami a déclaré que {clause}.', '{A} est parti(|e) tôt. Un diplomate a déclaré que {clause}.'] }
    ],
    'topic of its own': [
      { name: 'no war by a truce alone', texts: ['{A} a appelé à un cessez-le-feu dans le sud.', '{A} a affirmé que la trêve tenait.', '{A} a dit à {B} qu’un cessez-le-feu était urgent.', '{A} a salué le cessez-le-feu entre Israël et le Hamas.'] },
      { name: 'a truce with a land', texts: ['{A} a appelé à [A: un cessez-le-feu, d’abord pour {land}].', '{A} a dit à {B} qu’[A: un cessez-le-feu avec {land} était urgent].'] },
      { name: 'no topic at all', texts: ['{A} a affirmé que {trivia}.', '{A} a dit à {B} que {trivia}.'] }
    ],
    'topic lent': [
      { name: 'by headline and lead', texts: ['{title}¶{lead}¶{A} a affirmé que [A: {neutral}].', '{title}¶{lead}¶Les invités sont arrivés un à un.¶{A} a affirmé {place} que [A: {neutral}].'] },
      { name: 'by the headline', texts: ['{title}¶{A} a reçu les journalistes {place}.¶{A} a affirmé que [A: {neutral}].'] },
      { name: 'in spite of another', texts: ['{title}¶{lead}¶{A} a affirmé que [A: {neutral}].¶Les ministres ont aussi parlé de {rival}.', '{title}¶{lead}¶Les invités, venus d’une réunion sur {rival}, sont arrivés un à un.¶La salle était pleine.¶{A} a affirmé que [A: {neutral}].'] },
      { name: 'by the paragraph', texts: ['{A} a parlé de {land} {place}. (Il|Elle) a affirmé que [A: {neutral}].'] }
    ],
    'another matter': [
      { name: 'in an article on the topic', texts: ['{title}¶{lead}¶{A} a affirmé que {other}.', '{title}¶{lead}¶{A} a affirmé {place} que {trivia}.', '{A} a parlé de {land} {place}.¶{A} a affirmé que {other}.'] },
      { name: 'in an article on none', texts: ['Les dirigeants se sont réunis à Genève.¶{A} a affirmé que {neutral}.'] }
    ]
  }
} // prettier-ignore
