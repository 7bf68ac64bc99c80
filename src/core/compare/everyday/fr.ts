import type { EverydayWords } from './everyday-words'

/** What French is made of whatever is said, and what leaders say of war and peace every day. */
export const FRENCH: EverydayWords = {
  grammar: `
le la les l un une des de du d et ou où mais ni à au aux en dans sur sous par pour avec sans contre entre vers chez
comme que qu qui quoi dont ce cet cette ces c ça cela il elle ils elles on nous vous je j tu me m te t se s lui leur
leurs son sa ses mon ma mes notre nos votre vos y ne n pas plus moins jamais rien très si aussi encore déjà toujours
tout toute tous toutes même autre autres bien peu trop quand lorsque parce car donc ainsi alors après avant pendant
depuis jusque jusqu est sont était étaient être été a ont avait avoir eu sera seront serait soit fait font faire doit
doivent peut peuvent va vont aller deux premier première dernier nouveau nouvelle
`,
  stock: `
négoci discussion discut dialogu pourparler rencontr sommet paix cessez feu trêve accord trait prêt prépar souti souten
aid assist continu rest ensemble arrêt cess fin finir commenc guerre combat conflit attaqu agress invasion frapp défen
sécurité garanti condition préalable international communauté monde mondial droit souverain territo intégrité indépendan
pays nation état peuple gouvernement président ministre dirigeant alli partenaire europ ukrain russ iran israël améric
uni washington moscou kiev téhéran otan union sanction pression nucléaire programme enrichi uranium arme milita troupe
force soldat armée frontière solution résou règl diploma politi voie chemin pas mesure décision décid possib nécess
besoin veut voulo souhait espér croi pens sav dit dire appel demand exig rejet accept refus permet donn prend voir
regard travail agi action respons position principe import sérieu clair long an année mois semaine jour temps avenir
moment situation crise question sujet côté part juste durable fort grand bon complet immédiat économi énerg missile
drone million milliard millier cent pourcent dollar euro envo fourn livr gard intérêt commun but objectif
`
}
