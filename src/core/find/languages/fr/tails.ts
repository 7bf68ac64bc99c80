/** Words that begin what is no part of a content. */
import { entries } from './entries'

/** After the last comma. */
export const ENDERS = entries(`
en
tout en
au lendemain
à la veille
lors
à l issue
en marge
dans un
dans une
devant
après
avant
selon
ce qui
ce que
un
une
pendant
depuis
quelques
en référence
à l occasion
peu après
peu avant
d après
sur fond
par la voix
au cours
au moment
au sixième
sans toutefois
visiblement
lui qui
elle qui
`)

/** Behind a noun phrase: a circumstance of the verb. */
export const CIRCUMSTANCES = entries(`
lors d
lors de
lors du
à l issue
en marge
au cours
à l occasion
dans un entretien
dans une interview
dans un communiqué
dans un message
dans un discours
sur x
sur truth social
devant la presse
alors que
alors qu
en réponse
après que
après qu
après l
après le
après la
après les
après un
après une
après des
à la suite
à la veille
`)

/** Anywhere: a clause beside the content. */
export const BREAKERS = entries(`
alors que
alors qu
tandis que
tandis qu
bien que
bien qu
même si
même s il
même s ils
même s elle
mais le
mais la
mais l
mais les
mais il
mais elle
et a
et s est
et il
et elle
mais a
mais s est
`)
