/** Small words, by what they do in a sentence. */
import { entries } from './entries'

/** With which a noun phrase begins. */
export const DETERMINERS = entries(`
le
la
les
l
un
une
des
ce
cet
cette
ces
son
sa
ses
leur
leurs
notre
nos
tout
toute
tous
toutes
plusieurs
certains
certaines
aucun
aucune
chaque
quelques
deux
trois
`)

/** What makes the name after it something else than a subject. */
export const PREPOSITIONS = entries(`
à
de
d
du
des
au
aux
avec
pour
par
contre
sur
sans
sous
chez
vers
entre
envers
dans
en
selon
après
avant
depuis
pendant
devant
malgré
outre
dès
lors
durant
via
face
grâce
suite
jusqu
près
concernant
`)

/** Beside a verb, they make it no statement. */
export const VOIDS = entries(`
pas
ni
jamais
guère
été
aurait
auraient
peut
pourrait
devrait
va
vu
rien
`)

/** Right behind a verb, they leave it without content. */
export const EMPTIES = entries(`
de répondre
de commenter
de préciser
de dire
de se prononcer
de s exprimer
de donner un calendrier
de donner de détails
`)

/** Right before a subject, they make its clause no statement. */
export const CONDITIONALS = entries(`
si
s
quand
lorsque
lorsqu
avant que
où
dont
ce que
ce qu
comme
jamais
à aucun moment
parce que
`)

/** They open a clause beside the one before. */
export const COORDINATORS = entries(`
puis
tandis que
tandis qu
alors que
alors qu
pendant que
mais
et
quand
lorsque
si bien que
même si
`)
