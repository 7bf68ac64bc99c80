import type { SampleArticle } from './sample-article'

export const en: SampleArticle = {
  title: 'Leaders speak of grain ships and of inspectors',
  paragraphs: [
    'Ukrainian President Volodymyr Zelensky said on Monday that Ukraine was ready for a ceasefire at sea as soon as its harbours were no longer under fire.',
    '“No harvest in Ukraine should have to wait for a war to end,” Zelensky told reporters in Odesa.',
    'French President Emmanuel Macron welcomed the idea for Ukraine’s ports. He warned that “a truce without observers is only a pause”.',
    'Kremlin spokesman Dmitry Peskov said that Russia would study any proposal on Ukraine that reached it in writing.',
    'In Vienna the head of the nuclear watchdog, Rafael Grossi, called on Iran to let inspectors return to all of its nuclear sites.',
    'Iran’s Foreign Minister Abbas Araghchi rejected what he called “pressure in the dress of diplomacy” and said that Iran’s nuclear programme was peaceful.',
    'Observers doubt that talks will begin before spring.'
  ]
}
