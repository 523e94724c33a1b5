import type { NameEndings, SmallWords } from './language-table.ts'
import type { MoodWords } from './mood-words.ts'
import type { SpeechStems } from './speech-stems.ts'

export const name = 'Turkish'

export const telling =
  've bir bu ne ben sen değil mi için ile kim neden nasıl benim senin çok ama da var yok o mı'

export const smallWords: SmallWords = {
  greeting: 'merhaba selam ey sevgili',
  title: 'tanrı baba',
  honorific: 'hazretleri bey hanım baba abi abla efendi',
  direct: `dur bırak sen seni sana senin siz söyle anlat yardım dinle ne nasıl neden kim nerede bana mısın
    musun affet nasılsın nasılsınız neredesin naber selam merhaba lütfen gel kurtar koru duy cevap konuş
    ver bak`,
  second: 'sen seni sana mısın musun',
  free: 'sana sen',
  joiner: 've veya',
  choice: 'veya',
  ordinary: 'baba',
}

export const endings: NameEndings = {
  added: 'nın nin nun nün',
  addedToCapitals: 'e u ü ı i ın in un ün da de dan den ya yı yi',
}

export const speech: SpeechStems = {
  sorry: 'üzgünüm|özür dilerim|maalesef|kusura bakma|ne yazık ki',
  cannot: '[a-z]*(?:amam|emem|amıyorum|emiyorum)\\b|mümkün değil',
  help: 'yardım|cevap|yanıt',
  request: 'isteği|talebi|isteğiniz|içerik|oluşturamam|sağlayamam|yardımcı olamam|bu konuda|yerine getiremem',
  self: 'dil modeli|yapay zeka|sanal asistan|talimatlarım',
  youAre: 'sen|siz',
  mortal: 'ölümlü|fani|insanoğlu',
  answer: 'cevap|cevabı|yanıt|replik|cümle',
  would: 'derdi|derdim|cevap verirdi|söylerdi',
  sure: 'tabii|elbette|işte|peki|olarak|benim|tamam|memnuniyetle',
  note: 'not|açıklama|çeviri',
  offer: 'umarım|bana bildir|haber ver|nasıl yardımcı|yardımcı olabilir|başka bir (?:şey|konuda)',
  asker: 'kullanıcı',
}

export const moods: MoodWords = {
  number: { '0': 'sıfır', '1': 'bir', '2': 'iki', '3': 'üç' },
  minus: 'eksi negatif',
  plus: 'artı',
  point: 'puan',
  label: 'puan cevap yanıt sonuç',
  closingVerb: 'derim derdim veririm',
  cause: 'çünkü',
  scaleName: 'ölçek',
}
