/** Nouns for those who speak and are no leaders, and lines that are no part of an article. */
import { entries } from './entries'

/** Spokespeople, offices, agencies, analysts. */
export const RELAYERS = entries(`
porte
parole
conseiller
conseillère
ministère
présidence
kremlin
elysée
élysée
gouvernement
communiqué
source
sources
responsable
responsables
diplomate
diplomates
ambassadeur
ambassadrice
émissaire
entourage
agence
média
médias
chaîne
journal
quotidien
analyste
analystes
expert
experts
experte
chercheur
chercheuse
politologue
observateurs
armée
gouverneur
maire
député
députée
sénateur
sénatrice
représentant
représentante
cabinet
bureau
document
texte
rapport
`)

/** Those of them whose word for what a leader said is good: no analysts, no sources. */
const UNSURE =
  /^(?:sources?|responsables?|diplomates?|entourage|analystes?|experte?s?|chercheu.*|politologue|observateurs|armée|gouverneur|maire|déput.*|sénat.*)$/u
export const VOUCHERS = [
  ...RELAYERS.filter((word) => !UNSURE.test(word)),
  ...'afp reuters tass irna isna tasnim mehr ria interfax anadolu xinhua ukrinform'.split(' ')
]

/** Those of them that are no persons. */
export const INSTITUTIONS =
  'ministère présidence kremlin elysée élysée gouvernement communiqué cabinet bureau texte'.split(' ')

/** How such lines begin. */
export const BOILERPLATE = entries(`
lire aussi
à lire aussi
lire également
à lire également
voir aussi
à voir aussi
écouter aussi
a lire aussi
a voir aussi
notre dossier
sur le même sujet
source
crédit
photo
publié le
mis à jour
newsletter
abonnez vous
`)
