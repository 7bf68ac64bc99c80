import { describe, expect, it } from 'vitest'
import { recogniseLanguage } from '../../../../src/core/find/text/recognise-language'

describe('recogniseLanguage', () => {
  it.each([
    [
      'ar',
      'قال الرئيس في مؤتمر صحفي إن بلاده تعمل مع الشركاء على إنهاء الحرب، وأضاف أن هذا الاتفاق الذي جرى التوصل إليه بعد أشهر من المفاوضات بين الجانبين لا يزال في حاجة إلى ضمانات'
    ],
    [
      'en',
      'The president said on Tuesday that he was ready to meet his counterpart, and that the talks in the capital would be held with the help of the mediators from the region'
    ],
    [
      'fr',
      'Le président a déclaré mardi que la France était prête à soutenir les négociations, et que les deux pays avaient décidé de se parler dans les jours qui viennent sur ce dossier'
    ],
    [
      'ru',
      'Президент заявил во вторник, что страна готова к переговорам, и что стороны договорились о встрече, которая должна пройти на следующей неделе, но не в столице, как это было раньше'
    ],
    [
      'uk',
      'Президент заявив у вівторок, що країна готова до переговорів, і що сторони домовилися про зустріч, яка має відбутися наступного тижня, але не в столиці, як це було раніше'
    ]
  ])('recognises %s', (language, text) => {
    expect(recogniseLanguage(text)).toBe(language)
  })

  it.each([
    [
      'Persian',
      'رئیس جمهور گفت که کشورش آماده گفتگو است و این توافق پس از چند ماه مذاکره میان دو طرف به دست آمده و هنوز به پشتیبانی کشورهای منطقه نیاز دارد و باید پیگیری شود'
    ],
    [
      'Belarusian',
      'Прэзідэнт заявіў у аўторак, што краіна гатовая да перамоваў, і што бакі дамовіліся пра сустрэчу, якая павінна адбыцца на наступным тыдні, але не ў сталіцы, як гэта было раней'
    ],
    [
      'half Russian and half Ukrainian',
      'Президент заявил во вторник, что страна готова к переговорам, и что стороны договорились о встрече, которую мы ждали. Это были трудные вопросы. Президент заявив у вівторок, що країна готова до переговорів'
    ],
    [
      'Cyrillic, without a letter or a word that tells',
      'На карте города: школа номер два, парк, стадион, театр, река, вокзал, аптека, рынок, почта, банк, музей, завод, склад, порт, озеро'
    ],
    [
      'German',
      'Der Präsident sagte am Dienstag, dass er bereit sei, mit seinem Amtskollegen zu sprechen, und dass die Gespräche in der Hauptstadt mit Hilfe der Vermittler stattfinden würden'
    ],
    [
      'Spanish',
      'El presidente dijo el martes que el país está listo para las negociaciones y que las partes acordaron una reunión que se celebrará la próxima semana en la capital de la región'
    ],
    ['too little', 'The end of the war']
  ])('leaves alone what is %s', (_name, text) => {
    expect(recogniseLanguage(text)).toBeNull()
  })
})
