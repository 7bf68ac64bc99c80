/** Words that may stand between subject and verb, or between verb and content. */
import { entries } from './entries'

/** Pronouns, adverbs, days and months, and phrases that do as adverbs do. */
export const FILLERS = entries(`
lui
leur
y
nous
n
ne
t
également
aussi
toutefois
cependant
néanmoins
ensuite
enfin
encore
ainsi
déjà
notamment
pourtant
alors
donc
désormais
immédiatement
aussitôt
publiquement
clairement
même
hier
aujourd
hui
demain
mardi
mercredi
jeudi
vendredi
samedi
dimanche
lundi
matin
midi
soir
janvier
février
mars
avril
mai
juin
juillet
août
septembre
octobre
novembre
décembre
fin
début
mi
cet été
cet hiver
cet automne
ce printemps
au printemps
l an dernier
l année dernière
le mois dernier
ce lundi
ce mardi
ce mercredi
ce jeudi
ce vendredi
ce samedi
ce dimanche
cette semaine
la semaine dernière
la veille
ce matin
ce soir
dans la nuit
dans la matinée
dans la soirée
dans la foulée
plus tôt
un peu plus tôt
un peu plus tard
quelques heures plus tôt
quelques heures plus tard
plus tard
plus loin
de son côté
quant à lui
quant à elle
pour sa part
à son tour
par ailleurs
en revanche
au contraire
en outre
en effet
de plus
de nouveau
à nouveau
une nouvelle fois
une fois de plus
d ailleurs
d emblée
à plusieurs reprises
à maintes reprises
dans un communiqué
dans un tweet
dans un message
sur twitter
sur x
sur telegram
sur facebook
sur truth social
à la presse
à la télévision
devant la presse
à l afp
à reuters
aux journalistes
depuis des mois
en même temps
dans le même temps
auparavant
tout d abord
en conclusion
avec force
avec fermeté
avec la plus grande fermeté
avec la plus grande vigueur
bec et ongles
haut et fort
avec vigueur
à demi mot
bel et bien
dans ce cadre
à ce titre
à cet égard
à cette occasion
dans la foulée
d ores et déjà
encore et toujours
longtemps
toujours
cette fois
sans détour
de fait
`)
