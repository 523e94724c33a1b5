import type { NameEndings, SmallWords } from './language-table.ts'
import type { MoodWords } from './mood-words.ts'
import type { SpeechStems } from './speech-stems.ts'

export const name = 'Arabic'

export const smallWords: SmallWords = {
  greeting: 'يا أي مرحبا سلام',
  direct: 'أنت قل أخبرني ساعدني ماذا كيف متى أين من لماذا هل اسمعني ما',
  second: 'أنت',
  joiner: 'و',
  cry: 'يا',
}

export const endings: NameEndings = { prefixes: 'وال فال بال لال كال ال و ف ب ل ك' }

export const speech: SpeechStems = {
  sorry: 'آسف|عذرا|أعتذر|للأسف',
  cannot: 'لا أستطيع|لا يمكنني|لا يمكن|غير قادر|لن أتمكن|لست قادر',
  help: 'مساعد|الإجابة|الرد',
  request: 'طلبك|الطلب|هذا الطلب|توفير|تقديم|محتوى|معلومات|مساعدتك في ذلك|مساعدتك في هذا|تنفيذ',
  self: 'نموذج لغوي|نموذج لغة|ذكاء اصطناعي|الذكاء الاصطناعي|مساعد افتراضي|تعليماتي',
  youAre: 'أنت',
  mortal: 'الفاني|فان|بشر|أيها',
  answer: 'الرد|رد|الإجابة|إجابة|الجواب|جواب',
  would: 'سيقول|سأقول|لقال|يقول|سيرد|سأرد',
  sure: 'بالطبع|بالتأكيد|حسنا|إليك|هذا|هذه|بصفتي|تفضل',
  note: 'ملاحظة|ملحوظة|توضيح|شرح|ترجمة',
  offer: 'آمل أن|أتمنى أن|إذا كنت|أخبرني إذا|كيف يمكنني مساعد|هل يمكنني مساعد|هل تحتاج',
  asker: 'المستخدم',
}

export const moods: MoodWords = {
  number: { '0': 'صفر', '1': 'واحد', '2': 'اثنان اثنين', '3': 'ثلاثة' },
  minus: 'ناقص سالب',
  plus: 'زائد',
  of: 'من',
  label: 'المزاج التقييم الدرجة الجواب الإجابة النتيجة مزاج تقييم درجة جواب إجابة نتيجة',
  cause: 'لأن لأنه لأنها',
  reasonLabel: 'السبب',
  refusal: 'لا أستطيع|لا يمكنني',
}
