import { lines, numbers } from './lines'
import type { VerdictLexicon } from './verdict-lexicon'

/** The French lexicon. "ne" is left to its other half: speech drops it, and alone it does not negate. */
export const FRENCH: VerdictLexicon = {
  idioms: lines(`
un pas
premier pas
nouveau pas
grand pas
pas vers
sans doute
non seulement
pas seulement
`),
  negations: lines(`
pas
non
jamais
sans
aucun
aucune
ni
rien
nullement
`),
  refusals: lines(`
refuse
refusent
refusé
refusée
refusait
rejette
rejettent
rejeté
rejetée
rejetait
dément
démentent
démenti
démentie
démentait
nie
nient
nié
niait
oppose
opposent
opposé
opposée
opposait
condamne
condamnent
condamné
condamnée
condamnait
dénonce
dénoncent
dénoncé
dénoncée
dénonçait
écarte
écartent
écarté
écartait
conteste
contestent
contesté
contestait
`),
  qualifiers: lines(`
le plus vite possible
dès que possible
dans les plus brefs délais
au moins
au plus
en principe
pour l instant
peut être
possible
possibles
probable
probablement
éventuel
éventuelle
éventuellement
présumé
présumée
certains
certaines
presque
environ
immédiat
immédiate
immédiatement
temporaire
temporaires
temporairement
permanent
permanente
provisoire
provisoires
définitif
définitive
durable
complet
complète
complètement
entièrement
partiel
partielle
partiellement
inconditionnel
inconditionnelle
seulement
`),
  numbers: numbers(`
2: deux
3: trois
4: quatre
5: cinq
6: six
7: sept
8: huit
10: dix
11: onze
12: douze
13: treize
14: quatorze
15: quinze
16: seize
20: vingt
30: trente
40: quarante
50: cinquante
60: soixante
100: cent, cents, centaine, centaines
1000: mille, millier, milliers
1000000: million, millions
1000000000: milliard, milliards
%: pour cent, %
½: moitié
`),
  boxes: lines(`
publicité
sponsorisé
lire aussi
à lire aussi
lire la suite
à lire
voir aussi
sur le même sujet
à voir
`),
  conjunctions: lines(`
et
`)
}
