import type { JudgingDictionary } from './judging-strings'

export const fr: JudgingDictionary = {
  lasting:
    'Les deux conservent la page dans la bibliothèque\u202f; un rejet vaut pour chaque copie de l’article\u202f:',
  reject: 'Pas dit ainsi',
  correct: 'Corriger',
  rejected: 'Propos rejeté\u202f: pas dit ainsi.',
  rejections: { one: '{0} propos rejeté par vous', other: '{0} propos rejetés par vous' },
  unreject: 'Revenir sur ce rejet'
}
