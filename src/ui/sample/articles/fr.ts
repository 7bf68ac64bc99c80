import type { SampleArticle } from './sample-article'

export const fr: SampleArticle = {
  title: 'Des dirigeants parlent de navires céréaliers et d’inspecteurs',
  paragraphs: [
    'Le président ukrainien Volodymyr Zelensky a déclaré lundi que l’Ukraine était prête à une trêve en mer dès que ses ports ne seraient plus visés.',
    '«\u202fAucune récolte en Ukraine ne devrait attendre la fin d’une guerre\u202f», a dit M.\u202fZelensky à Odessa.',
    'Le président français Emmanuel Macron a salué cette idée pour les ports de l’Ukraine. Il a averti qu’«\u202fune trêve sans observateurs n’est qu’une pause\u202f».',
    'Le porte-parole du Kremlin Dmitri Peskov a affirmé que la Russie étudierait toute proposition écrite sur l’Ukraine.',
    'À Vienne, le directeur de l’Agence internationale de l’énergie atomique, Rafael Grossi, a appelé l’Iran à laisser les inspecteurs revenir sur tous ses sites nucléaires.',
    'Le ministre iranien des Affaires étrangères Abbas Araghchi a rejeté «\u202fune pression déguisée en diplomatie\u202f» et a assuré que le programme nucléaire de l’Iran était pacifique.',
    'Des observateurs doutent que des pourparlers commencent avant le printemps.'
  ]
}
