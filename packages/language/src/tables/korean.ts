import type { NameEndings, SmallWords } from './language-table.ts'
import type { MoodWords } from './mood-words.ts'
import type { SpeechStems } from './speech-stems.ts'

export const name = 'Korean'

export const letters = '\\p{Script=Hangul}'

export const smallWords: SmallWords = {
  greeting: '안녕 야 안녕하세요',
  honorific: 'nim ssi 님 씨 할아버지 할머니 아버지 어머니',
  direct: `너 당신 도와줘 말해줘 뭐 왜 어떻게 언제 어디 누가 제발 저를 나를 알려줘 도와주세요 대답해 안녕하세요 안녕 살려줘 살려주세요 도와 와줘 와 들어줘 들어 용서 고마워 감사합니다
    미안해 말해 뭐해 어디야`,
  joiner: '및 그리고',
  thing: '산맥',
  ordinary: '헬 세트',
}

export const endings: NameEndings = {
  honorific: '님 씨',
  calling: '아 야 여 이여 이시여 시여',
  added:
    '이 가 은 는 을 를 의 에게 께 께서 도 와 과 한테 보다 처럼 이랑 랑 만 에 로 으로 이다 입니다 인가 인가요',
}

export const speech: SpeechStems = {
  sorry: '죄송|미안|유감|안타깝게도',
  cannot: '수 없|못합니다|못해요|불가능|어렵습니다',
  help: '도와|도움|대답|답변|계속',
  request: '요청|제공|생성|콘텐츠|내용|정보|도와드릴|도움을 드릴|답변해 드릴|답변드릴|연기할|역할|지원',
  self: '언어 모델|언어모델|인공지능|인공 지능|ai(?:로서|입니다|이므로|라서|이기)|가상 비서|시스템 프롬프트|제 지시|내 지시',
  youAre: '당신은|너는|넌',
  mortal: '인간|필멸자|필멸|미물',
  answer: '답변|대답|응답|답|대사|한 문장',
  would: '말할|대답할|답할|라면|로서',
  sure: '물론|네|알겠|다음은|여기|좋습니다|그럼',
  note: '참고|주|주의|설명|번역|비고',
  offer: '도움이 (?:되|필요)|언제든|알려 ?주세요|더 필요|무엇을 도와|다른 (?:질문|도움)',
  insert: '입력|답변',
  asker: '사용자',
}

export const moods: MoodWords = {
  number: { '0': '영', '1': '일 하나', '2': '둘', '3': '삼 셋' },
  minus: '마이너스',
  plus: '플러스',
  point: '점',
  unspacedPoint: '점',
  unspacedVerb: '입니다 이다 이에요 예요',
  label: '점수 기분 평가 답변 평점 답',
  labelParticle: '은 는 이 가',
  interjection: '음',
  cause: '왜냐하면',
  reasonLabel: '이유',
  refusal: '죄송|할 수 없',
  kindness: {
    '3': '사랑',
    '2': '감사',
    '1': '좋',
    '-2': '바보',
    '-3': '증오',
  },
}
