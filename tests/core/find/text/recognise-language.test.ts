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

  it('is told from twenty words on', () => {
    const words = 'The end of the war is in the hands of those who have not yet been to the talks there'.split(' ')
    expect(words.length).toBe(20)
    expect(recogniseLanguage(words.join(' '))).toBe('en')
    expect(recogniseLanguage(words.slice(1).join(' '))).toBeNull()
  })

  it('is told by the beginning of a text, and by what is most of it', () => {
    const english = 'The end of the war is in the hands of those who have not yet been to the talks there. '
    const russian = 'Это было сказано на встрече, и об этом мы ещё не раз услышим от тех, кто там был. '
    expect(recogniseLanguage(english.repeat(80) + russian.repeat(200))).toBe('en')
    expect(recogniseLanguage(english.repeat(8) + russian)).toBe('en')
    expect(recogniseLanguage(english.repeat(2) + russian)).toBeNull()
    expect(recogniseLanguage(`${english} ${'1234567890 '.repeat(3)}`)).toBe('en')
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
      'Bulgarian',
      'Президентът каза, че не вижда причина за отлагане на разговорите. На въпрос за войната и за помощта той не отговори, а само посочи, че на срещата в столицата ще се говори и за това, както беше преди'
    ],
    [
      'Ukrainian, written without its letters',
      'Президент заявив у вечер, що краина готова до переговорив, и що сторони домовилися про зустрич, яка має видбутися на тому тижни, але не в столици, як це було ранише'
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
