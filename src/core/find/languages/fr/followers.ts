/** Who says it, behind the verb and after "selon". */
import type { TableRule } from '../../clauses/rules'

export const LEADERS_BEHIND: readonly TableRule[] = [
  {
    name: 'an office behind the verb',
    is: 'office',
    pattern: 'to who:office party? !name !(, name (mark | $)) =(mark | $ | filler | !of prep)',
    finds: ['Emmanuel Macron est à Kiev. « Kiev attend », a dit le président. ⇒ macron: Kiev attend'],
    misses: ['Emmanuel Macron est à Kiev. « Kiev attend », a dit le président de la banque.']
  },
  {
    name: 'two together behind the verb',
    is: 'other',
    pattern: 'to det? leader and det? (name | capital)',
    finds: ['« Kiev attend encore des armes », a dit à la presse Emmanuel Macron et Jean Dupont.'],
    misses: ['« Kiev attend », a dit Emmanuel Macron lundi. ⇒ macron: Kiev attend']
  },
  {
    name: 'a name behind the verb',
    is: 'leader',
    pattern:
      'to (det (colleague (!quoted !name !prep word)? | capital) =leader.name | det | office (!quoted !name !prep word)? (of det? capital)?)? who:leader',
    finds: [
      '« Kiev attend », a dit la ministre française Catherine Colonna. ⇒ colonna: Kiev attend',
      '« Kiev attend encore des armes », a dit lundi soir le Français Emmanuel Macron. ⇒ macron: Kiev attend encore des armes',
      '« Kiev attend », lui a dit son hôte français Emmanuel Macron. ⇒ macron: Kiev attend',
      '« Kiev attend », a dit Emmanuel Macron. ⇒ macron: Kiev attend',
      '« Kiev attend », a dit le président de la République Emmanuel Macron à Nice. ⇒ macron: Kiev attend',
      '« Kiev attend », a dit à la presse réunie à Nice Emmanuel Macron. ⇒ macron: Kiev attend'
    ],
    misses: [
      '« Nous sommes prêts », a déclaré à Emmanuel Macron le chef de la délégation.',
      '« Nous sommes prêts », a déclaré à son hôte français Emmanuel Macron le chef de la délégation.'
    ]
  },
  {
    name: 'a name behind the verb and its office',
    is: 'leader',
    pattern: 'to det (!name !quoted word){1,15} brackets , who:leader =(mark | $)',
    finds: [
      '« Kiev attend », a dit le patron de la diplomatie, Jean-Noël Barrot. ⇒ barrot: Kiev attend',
      '« Kiev attend », a dit le ministre des Affaires étrangères, Jean-Noël Barrot. ⇒ barrot: Kiev attend',
      'Kiev attend encore des armes, a dit lundi à Nice le patron du Quai (MEAE), Jean-Noël Barrot. ⇒ barrot: Kiev attend encore des armes'
    ],
    misses: ['« Kiev attend », a dit le patron de la banque quand Jean-Noël Barrot est parti.']
  }
]

export const FOLLOWERS: readonly TableRule[] = [
  {
    name: 'a pronoun behind the verb',
    is: 'pronoun',
    pattern: 'after-verb who:he',
    finds: ['Emmanuel Macron salue la trêve. « Kiev attend », dit-il. ⇒ macron: la trêve ⇒ macron: Kiev attend'],
    misses: ['« Kiev attend », dit Emmanuel Macron. ⇒ macron: Kiev attend']
  },
  ...LEADERS_BEHIND,
  {
    name: 'somebody behind the verb',
    is: 'other',
    pattern: 'after-verb unknown (!that word){0,16}',
    finds: ['Emmanuel Macron a dit que Kiev tiendrait, a rapporté lundi l’agence de presse. ⇒ macron: Kiev tiendrait'],
    misses: ['« Kiev tiendra », a rapporté lundi Emmanuel Macron. ⇒ macron: Kiev tiendra']
  }
]

/** Whoever it is. */
export const ANYBODY: TableRule = {
  name: 'nobody known behind the verb',
  is: 'other',
  pattern: 'after-verb',
  finds: ['« Kiev attend », a dit un passant, selon Emmanuel Macron.'],
  misses: ['« Kiev attend », a dit Emmanuel Macron. ⇒ macron: Kiev attend']
}

/** Whose words an attribution gives. */
export const SOURCES: readonly TableRule[] = [
  {
    name: 'an office as source',
    is: 'office',
    pattern: 'who:governed-office !name !(, name) =(mark | $ | filler | !of prep)',
    finds: ['Emmanuel Macron est à Kiev. Selon le président, la paix est proche. ⇒ macron: la paix est proche'],
    misses: ['Emmanuel Macron est à Kiev. Selon le président de la banque, la paix est proche.']
  },
  {
    name: 'a name as source',
    is: 'leader',
    pattern: '(det (!name !quoted !relayer word){1,5} , who:name =, | (det | after-verb) who:name (, same)?)',
    finds: [
      'Selon Emmanuel Macron, la paix est proche. ⇒ macron: la paix est proche',
      'À en croire le Premier ministre, Benyamin Nétanyahou, la paix est proche. ⇒ netanyahu: la paix est proche'
    ],
    misses: ['Selon un conseiller d’Emmanuel Macron, la paix est proche.']
  },
  {
    name: 'somebody as source',
    is: 'other',
    pattern: '(!$ [^, open close])*',
    finds: ['Emmanuel Macron a dit que Kiev « tiendrait » selon l’agence. ⇒ macron: Kiev « tiendrait »'],
    misses: ['Selon Emmanuel Macron, la paix est proche. ⇒ macron: la paix est proche']
  }
]
