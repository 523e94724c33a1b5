import type { NameEndings, SmallWords } from './language-table.ts'
import type { MoodWords } from './mood-words.ts'
import type { SpeechStems } from './speech-stems.ts'

export const name = 'Hindi'

export const smallWords: SmallWords = {
  greeting: 'हे ओ अरे जय नमस्ते नमस्कार प्रणाम सुनो धन्यवाद',
  title: 'shri sri shree baba maa ma dev बाबा श्री माँ मां भगवान देवी प्रभु महाराज',
  divineTitle: 'maa ma श्री माँ',
  honorific: 'ji jee maa ma mata जी माँ मां माता मैया बाबा देव देवी भगवान महाराज प्रभु',
  direct: `तुम आप तू मुझे मेरी मेरा मेरे हमें हमारी बताओ बताइए बता क्या क्यों कैसे कब कहाँ कहां कौन सुनो सुनिए
    मदद रक्षा बचाओ बचाइए दो दीजिए आओ आइए कृपा कृपया आशीर्वाद माफ क्षमा नमस्ते नमस्कार प्रणाम धन्यवाद
    बोलो कहो जवाब उत्तर`,
  second: 'तुम आप तू',
  joiner: 'और या',
  choice: 'या',
  cry: 'हे ओ',
  ordinary: 'काली',
}

export const endings: NameEndings = { honorific: 'जी देव माँ मां माता बाबा' }

export const speech: SpeechStems = {
  sorry: 'माफ|क्षमा|खेद|मुझे खेद',
  cannot: 'नहीं कर सकत|नहीं दे सकत|सकता नहीं|सकती नहीं|असमर्थ|नहीं सकत|नहीं हूँ',
  help: 'मदद|उत्तर|जवाब|सहायता',
  request: 'अनुरोध|प्रदान|सामग्री|जानकारी|सहायता नहीं|मदद नहीं',
  self: 'भाषा मॉडल|एआई|कृत्रिम बुद्धि|आर्टिफिशियल|मेरे निर्देश',
  youAre: 'तुम|आप|तू',
  mortal: 'मानव|मनुष्य|नश्वर|प्राणी|मूर्ख',
  answer: 'उत्तर|जवाब|प्रतिक्रिया|वाक्य',
  would: 'कहेंगे|कहेगा|कहूंगा|कहूँगा|कहता|कहती',
  sure: 'ज़रूर|जरूर|बिल्कुल|यहाँ|यहां|यह रहा|ठीक है|हाँ|के रूप में|मेरा',
  note: 'नोट|टिप्पणी|ध्यान दें|व्याख्या|अनुवाद',
  offer: 'आशा है|मुझे बताएं|मुझे बताएँ|क्या मैं आपकी|और कुछ|कैसे मदद|कैसे सहायता',
  asker: 'उपयोगकर्ता',
}

export const moods: MoodWords = {
  number: { '0': 'शून्य', '1': 'एक', '2': 'दो', '3': 'तीन' },
  minus: 'ऋण माइनस',
  plus: 'धन',
  label: 'मूड अंक उत्तर रेटिंग स्कोर',
  cause: 'क्योंकि',
  reasonLabel: 'कारण',
  refusal: 'माफ',
}
