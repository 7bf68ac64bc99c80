/** Who says it, behind the verb and before it. */
import type { TableRule } from '../../clauses/rules'

export const BEHIND: readonly TableRule[] = [
  {
    name: 'on whose tongue or through whom it is',
    is: 'leader',
    pattern: '(!name word){0,3}? ,? (tongue | through =(title owned)) (title word{0,2}? owned)? who:name again',
    finds: [
      'وأشارت عمان، على لسان وزير خارجيتها بدر البوسعيدي، إلى أن الحل قريب. ⇒ albusaidi: الحل قريب',
      'ودعت برلين على لسان ميرتس موسكو إلى وقف القتال. ⇒ merz: وقف القتال',
      'أما الصين فجددت عبر وزير خارجيتها وانغ يي معارضتها للعقوبات. ⇒ wang-yi: معارضتها للعقوبات'
    ],
    misses: ['وأشارت عمان عبر بدر البوسعيدي إلى أن الحل قريب.']
  },
  {
    name: 'two together',
    is: 'other',
    pattern: 'ahead !joined who:leader again !(company word{0,5}? , same) accompanied',
    finds: ['وأكد بوتين وماكرون أن الحرب ستطول.', 'أكد بوتين، والرئيس الفرنسي إيمانويل ماكرون، خلال لقاء، دعمهما للحل.'],
    misses: ['وأكد بوتين لماكرون أن الحرب ستطول. ⇒ putin: الحرب ستطول']
  },
  {
    name: 'a name behind the verb',
    is: 'leader',
    pattern: 'ahead !joined who:leader again',
    finds: [
      'وأكد ماكرون أن الحل قريب. ⇒ macron: الحل قريب',
      'وقال الأمين العام الجديد للحلف العسكري إيمانويل ماكرون إن الوقت حان. ⇒ macron: الوقت حان',
      'وقال المبعوث الفرنسي الخاص إلى فيينا إيمانويل ماكرون إن الوقت حان. ⇒ macron: الوقت حان'
    ],
    misses: ['وأكد مستشار ماكرون أن الحل قريب.']
  }
]

export const BEFORE: readonly TableRule[] = [
  {
    name: 'a name before the verb',
    is: 'leader',
    pattern: 'opening who:leader !accompanied between',
    finds: [
      'وذكر القصر أن ماكرون أكد أن الحل قريب. ⇒ macron: الحل قريب',
      'الرئيس الفرنسي ماكرون، أكد أن الحل قريب. ⇒ macron: الحل قريب'
    ],
    misses: ['وذكر القصر أن مستشار ماكرون أكد أن الحل قريب.']
  },
  {
    name: 'a title before the verb',
    is: 'office',
    pattern: 'opening office-alone between',
    finds: ['استقبل السيسي غروسي. وصرح المتحدث بأن السيد الرئيس شدد على أن الحل قريب. ⇒ sisi: الحل قريب'],
    misses: ['استقبل السيسي ماكرون. وصرح المتحدث بأن السيد الوالي شدد على أن الحل قريب.']
  },
  {
    name: 'a name before «الذي»',
    is: 'leader',
    pattern: 'who:leader !accompanied pause? which between',
    finds: ['وصل إلى باريس ماكرون الذي أكد أن الحل قريب. ⇒ macron: الحل قريب'],
    misses: ['وصل إلى باريس مستشار ماكرون الذي أكد أن الحل قريب.']
  },
  {
    name: 'a name behind «أما»',
    is: 'leader',
    pattern: '<=(amma (colleague word? | holder)?) who:leader !accompanied pause between',
    finds: [
      'أما ماكرون، فقد أكد أن الحل قريب. ⇒ macron: الحل قريب',
      'أما نظيره الفرنسي ماكرون، فيرى أن الحل قريب. ⇒ macron: الحل قريب'
    ],
    misses: ['أما مستشار ماكرون، فقد أكد أن الحل قريب.']
  },
  {
    name: 'a name with an aside',
    is: 'leader',
    pattern: 'opening who:leader !accompanied (, [^,]{0,22}? , | — [^—]{0,22}? —) between',
    finds: ['لكن ماكرون، وهو الآن في لندن، أكد أن الحل قريب. ⇒ macron: الحل قريب'],
    misses: ['لكن مستشار ماكرون، وهو الآن في لندن، أكد أن الحل قريب.']
  }
]

/** Whose words an attribution gives. */
export const SOURCES: readonly TableRule[] = [
  {
    name: 'a name as source',
    is: 'leader',
    pattern: 'holder? who:name',
    finds: [
      'الحرب ستطول كثيرا هناك، بحسب ماكرون. ⇒ macron: الحرب ستطول كثيرا هناك',
      'وبحسب أمين مجلس الدفاع الأوكراني رستم عمروف، فإن الحرب ستطول كثيرا. ⇒ umerov: الحرب ستطول كثيرا'
    ],
    misses: ['الحرب ستطول كثيرا هناك، بحسب الخبير.']
  },
  {
    name: 'him as source',
    is: 'dropped',
    pattern: 'who:him !word',
    finds: ['قال ماكرون إن الوقت حان. ووفقا له، الحرب ستطول كثيرا. ⇒ macron: الوقت حان ⇒ macron: الحرب ستطول كثيرا'],
    misses: ['قال ماكرون إن الوقت حان. ووفقا لخبير، الحرب ستطول كثيرا. ⇒ macron: الوقت حان']
  },
  {
    name: 'somebody as source',
    is: 'other',
    pattern: '(word | quoted){1,10}+',
    finds: ['قال ماكرون إن الوقت حان. وبحسب الخبير، أكد أن الحل قريب. ⇒ macron: الوقت حان'],
    misses: ['قال ماكرون إن الوقت حان. وفي باريس، أكد أن الحل قريب. ⇒ macron: الوقت حان ⇒ macron: الحل قريب']
  }
]
