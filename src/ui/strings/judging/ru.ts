import type { JudgingDictionary } from './judging-strings'

export const ru: JudgingDictionary = {
  lasting: 'Оба действия сохраняют страницу в библиотеке; отклонение действует на каждой копии статьи:',
  reject: 'Так не говорили',
  correct: 'Исправить',
  rejected: 'Высказывание отклонено: так не говорили.',
  rejections: {
    one: 'Вы отклонили {0} высказывание',
    few: 'Вы отклонили {0} высказывания',
    many: 'Вы отклонили {0} высказываний',
    other: 'Вы отклонили {0} высказывания'
  },
  unreject: 'Вернуть'
}
