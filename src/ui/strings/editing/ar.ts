import type { EditingDictionary } from './editing-strings'

export const ar: EditingDictionary = {
  title: 'صحّح هذا القول',
  addTitle: 'أضف قولًا',
  note: 'ما تقوله عنه مقدَّم على ما استُخرج، ويظهر على أنه منك. ويبقى على هذا الجهاز.',
  speaker: 'القائل',
  speakerHint: 'اكتب اسمًا، بأي لغة',
  newSpeaker: { other: 'شخص جديد: «{0}»' },
  choose: 'اختر من القائمة، وآخر سطر فيها لاسم جديد.',
  topic: 'الموضوع',
  newTopic: { other: 'موضوع جديد: «{0}»' },
  kind: 'نوع النقل',
  extent: 'ما قيل',
  extentHint: 'حدّد الكلمات التي قيلت، ثم اضغط الزر.',
  extentUse: 'المحدَّد وحده',
  ownNote: 'ملاحظتك',
  tags: 'الوسوم',
  tagsHint: 'افصل بينها بفواصل',
  save: 'احفظ',
  cancel: 'إلغاء',
  reject: 'ارفضه: لم يُقل هذا',
  failed: 'تعذّر الحفظ، ولم يتغيّر شيء.',
  history: 'ما غيّرتَه',
  changed: {
    add: 'أضفتَه أنت',
    speaker: { other: 'القائل: {0}' },
    topic: { other: 'الموضوع: {0}' },
    report: { other: 'نوع النقل: {0}' },
    extent: { other: 'ما قيل: «{0}»' },
    note: { other: 'ملاحظة: {0}' },
    tags: { other: 'الوسوم: {0}' },
    reject: 'مرفوض'
  },
  undo: 'تراجع',
  undone: 'تُراجع عنه'
}
