/** What French cues do. */
import type { ActWords } from '../../acts'

export const ACTS: ActWords = {
  rejects: [
    'rejet*', 'refus*', 'oppos*', 'exclu*', 'écart*', 'récus*', 'exprim* ~ opposition', 'exprim* ~ refus', 'réaffirm* ~ opposition', 'réaffirm* ~ refus',
    'réitér* ~ opposition', 'réitér* ~ refus'
  ],
  denies: ['nie', 'nié', 'niant', 'niait', 'nient', 'dément*', 'démen*', 'réfut*', 'contest*'],
  'calls-for': [
    'appel*', 'exhort*', 'demand*', 'réclam*', 'exig*', 'plaid* pour', 'plaid* en faveur', 'invit*', 'enjoin*', 'enjoign*', 'press*', 'somm*', 'encourag*',
    'prôn*', 'préconis*', 'recommand*', 'conseill*', 'réitér* ~ appel', 'renouvel* ~ appel', 'lanc* ~ appel'
  ],
  supports: [
    'soutien*', 'souten*', 'approuv*', 'défend*', 'appuy*', 'appui*', 'exprim* ~ soutien', 'réaffirm* ~ soutien',
    'réitér* ~ soutien', 'renouvel* ~ soutien', 'apport* ~ soutien', 'exprim* ~ solidarité', 'prononc* en faveur', 'prononc* pour'
  ],
  welcomes: ['salu*', 'félicit*', 'réjou*', 'applaud*', 'exprim* ~ satisfaction'],
  criticises: [
    'accus*', 'reproch*', 'condamn*', 'dénonc*', 'critiqu*', 'déplor*', 'fustig*', 'imput*', 'blâm*', 'regrett*', 'indign*', 's insurg*', 'plain*', 'raill*'
  ],
  threatens: ['menac*'],
  warns: [
    'préven*', 'prévien*', 'avert*', 'alert*', 'alarm*', 'inquiet*', 'inquiét*', 'mis en garde', 'met en garde', 'mettre en garde', 'mettant en garde', 'mettait en garde',
    'exprim* ~ inquiétude', 'exprim* ~ préoccupation'
  ],
  promises: ['prome*', 'promi*', 'jur*', 'engag*', 'garanti*', 'réaffirm* ~ engagement', 'réitér* ~ engagement'],
  offers: ['propos*', 'offr*', 'offer*', 'dit prêt', 'dite prête', 'déclaré prêt', 'déclarée prête', 'dire prêt', 'disant prêt', 'disant prête'],
  announces: ['annonc*', 'révél*', 'dévoil*'],
  confirms: ['confirm*', 'reconn*', 'admet*', 'admis', 'concéd*', 'concèd*'],
  stresses: [
    'soulign*', 'insist*', 'réaffirm*', 'réitér*', 'martel*', 'répét*', 'répèt*', 'rappel*', 'mis l accent', 'met l accent', 'mettre l accent', 'mettant l accent'
  ],
  describes: ['qualifi*', 'décri*', 'compar*', 'trait* de'],
  hopes: ['espér*', 'espèr*', 'souhait*', 'exprim* ~ espoir', 'exprim* ~ souhait'],
  believes: ['estim*', 'jug*', 'pens*', 'croi*', 'considèr*', 'considér*', 'dout*', 'exprim* ~ confiance'],
  thanks: ['remerci*', 'exprim* ~ gratitude'],
  asks: ['interrog*'],
  says: ['soutien* que', 'souten* que', 'soutien* qu', 'souten* qu', 'plaid* que', 'se défend*', 's ~ défendu', 's ~ défendue']
} // prettier-ignore
