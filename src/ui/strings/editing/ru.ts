import type { EditingDictionary } from './editing-strings'

export const ru: EditingDictionary = {
  title: 'Исправить высказывание',
  addTitle: 'Добавить высказывание',
  note: 'Ваше слово важнее найденного и показывается как ваше. Оно остаётся на этом устройстве.',
  speaker: 'Кто сказал',
  speakerHint: 'Введите имя на любом языке',
  newSpeaker: { other: 'Новое лицо: «{0}»' },
  choose: 'Выберите из списка; последняя строка — для нового имени.',
  topic: 'О чём',
  newTopic: { other: 'Новая тема: «{0}»' },
  kind: 'Как передано',
  extent: 'Что сказано',
  extentHint: 'Выделите сказанные слова и нажмите кнопку.',
  extentUse: 'Только выделенное',
  ownNote: 'Ваша заметка',
  tags: 'Метки',
  tagsHint: 'Через запятую',
  save: 'Сохранить',
  cancel: 'Отмена',
  reject: 'Отклонить: этого не говорили',
  failed: 'Сохранить не удалось. Ничего не изменилось.',
  history: 'Что вы изменили',
  changed: {
    add: 'Добавлено вами',
    speaker: { other: 'Кто сказал: {0}' },
    topic: { other: 'О чём: {0}' },
    report: { other: 'Как передано: {0}' },
    extent: { other: 'Что сказано: «{0}»' },
    note: { other: 'Заметка: {0}' },
    tags: { other: 'Метки: {0}' },
    reject: 'Отклонено'
  },
  undo: 'Вернуть',
  undone: 'отменено'
}
