import { foldName } from '../text/fold.ts'

/** Words as they are compared: case, width and diacritics folded. */
const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).map(foldName))

/** Values by word, of rows that give one value to several words. */
const table = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(rows).flatMap(([value, text]) => [...set(text)].map((word) => [word, Number(value)])),
  )

/** What the judge's scale calls its steps, as nouns and verbs; `mild` before one makes it ±1. */
export const scaleWords = table({
  '-3': 'hate hates hatred',
  '-2': 'dislike dislikes',
  '0': 'neutral',
  '2': 'like likes',
  '3': 'love loves',
})
/** Before a word of the scale they make a step of it that the scale has not: `strong like`. */
export const degrees = set(
  'strong strongly really very weak weakly firm full low high rather quite more less deep deeply some little bit no not',
)
/** Make a step ±1. */
export const mildWords = set('mild mildly slight slightly')

/** Cardinals in the languages that small models fall into. No article that a sentence could begin with in English. */
export const numberWords = table({
  '0': 'zero nil nought naught cero zéro нуль ноль sıfır nul noll nolla nol nula không μηδέν אפס صفر शून्य 零 〇 영 ゼロ ศูนย์',
  '1': 'one egy unu isa jedan یک eins ein uno un une um uma один одна jeden jedna een één ett yksi bir satu một ένα אחת אחד واحد एक 一 壹 일 하나 หนึ่ง',
  '2': 'two doi dalawa két دو zwei dos deux due dois duas два две dwa dwie dva dvě twee två kaksi kettő iki dua hai δύο שתיים שניים اثنان اثنين दो 二 两 兩 貳 둘 สอง',
  '3': 'three trei tatlo tri سه drei tres trois tre três три trzy tři drie kolme három üç tiga ba τρία שלוש ثلاثة तीन 三 叁 삼 셋 สาม',
  '4': 'four vier cuatro quatre quattro quatro четыре 四',
  '5': 'five fünf cinco cinq cinque пять 五',
  '6': 'six sechs seis sei шесть 六',
  '7': 'seven sieben siete sept sette sete семь 七',
  '8': 'eight acht ocho huit otto oito восемь 八',
  '9': 'nine neun nueve neuf nove девять 九',
  '10': 'ten zehn diez dix dieci dez десять hundred thousand 十',
})

export const minusWords = set(
  'minus мінус menys negative negativo negatif négatif negativ neg منفی menos moins meno минус minusz mínusz miinus eksi min âm trừ μείον מינוס ناقص سالب ऋण माइनस 负 負 マイナス 마이너스 ลบ',
)
export const plusWords = set(
  'plus positive positivo positif positiv más mais più плюс artı συν פלוס زائد धन 正 プラス 플러스 บวก',
)
/** In scripts without spaces a figure's unit, or its verb, stands right behind it. */
export const unspacedTails = /(?:分|点|點|점|คะแนน)?(?:です|でした|だ|입니다|이다|이에요|예요)?$/u

export const pointWords = set(
  'point points pt pts punkt punkte punkten punto puntos punti ponto pontos балл балла баллов poäng punten puan pkt 分 点 點 점 คะแนน',
)
/** `2 of 3` */
export const ofWords = set('of von sur de su из av van z ze über em dari trên από מתוך من')
/** A half that follows a whole: `two and a half`. */
export const halves = [
  'and a half',
  'and one half',
  'and half',
  'et demi',
  'et demie',
  'y medio',
  'e meio',
  'e meia',
  'e mezzo',
  'с половиной',
  'einhalb',
  'och en halv',
  'en een half',
].map((text) => text.split(' ').map(foldName))
export const decimalWords = set('point komma coma virgule virgola vírgula punto запятая')

/** What a number before it counts or measures on another scale. */
export const otherUnits = set(
  'percent pct per prozent percento porciento procent процентов процента % ‰ star stars stern sterne estrella estrellas étoile étoiles stella stelle звезда звезды ★ ☆ ⭐ 🌟 星 ° € $ £ ¥ ^ 颗星',
)
/** Before a number: money, numbering, no more than a bound. */
export const otherMarks = new Set(['$', '€', '£', '¥', '№', '§', '≤', '≥', '±'])

/** After `or` they make a number a bound: `1 or lower`. */
export const boundWords = set('less more lower higher below above under over fewer worse better')
/** What a judge calls the number it gives. */
export const labels = set(
  `mood guess rating rate score answer res response result number value verdict judgement judgment judge grade feeling feelings
  sentiment affinity emotion attitude tone valence estimate evaluation assessment output scale assistant ai model overall conclusion final level favor favour
  stimmung bewertung wertung note punktzahl ergebnis antwort urteil gefühl zahl wert
  humeur réponse évaluation résultat jugement chiffre
  ánimo humor puntuación puntaje calificación valoración respuesta resultado número nota
  avaliação pontuação resposta julgamento umore valutazione punteggio voto risposta giudizio numero
  настроение оценка ответ рейтинг балл число результат оцінка відповідь
  nastrój ocena odpowiedź wynik nálada hodnocení odpověď beoordeling stemming antwoord cijfer oordeel betyg svar humör stämning
  karakter stemning vurdering puan cevap yanıt sonuç nilai jawaban skor suasana điểm διάθεση βαθμολογία απάντηση
  דירוג ציון תשובה المزاج التقييم الدرجة الجواب الإجابة النتيجة مزاج تقييم درجة جواب إجابة نتيجة मूड अंक उत्तर रेटिंग स्कोर
  评分 評分 心情 情绪 情緒 答案 评级 得分 分数 分數 打分 结果 気分 評価 スコア 回答 答え 点数 答 점수 기분 평가 답변 평점 답 คะแนน คำตอบ อารมณ์`,
)
/** Verbs that lead to a number, and what stands for the judged line: `I'd give it a 2`, `so 1`. */
export const leads = set(
  `rate rates rated rating score scores scored give gives gave giving assign assigned say go going estimate choose pick call put place deserves earns gets
  grade so therefore thus hence judge infer guess requested looks look consider conclude settle think thought answer make makes warrants merits feels reads read lands land lean leans leaning comes amounts equals sits falls qualifies counts means suggests indicates seems sounds feel
  sagen gebe bewerte würde vergebe also dirais donne dire diría doy diria dou darei daria direi do скажу ставлю оцениваю поставлю
  donnerais mettrais attribuerais noterais pongo pondría daría califico metto metterei assegno atribuo atribuiria
  сказал сказала поставил поставила оценил оценила сказав оцінюю dałbym dałabym daję oceniam powiedziałbym geef zeg zou ger säger skulle
  ให้ 评为 評為 是 为 為 给 給 打 は`,
)
export const copulas = set("is be was it's its that's this's ist sei es est é è равно")
/** What a copula may say a number of. */
export const subjects = set(
  'it this that answer line one step choice reply response das dies esto isso questo ce c ça',
)
/** What may stand between a lead and its number. */
export const fillers = set(
  `a an the as at with of to for it this that its line reply response be is would i'd about around nearly almost close roughly approximately maybe perhaps probably likely
  like definitely clearly just towards toward one down out up somewhere on more or less only simply solid strong weak firm clear mild slight full perfect flat low high good rather quite that's it's in
  pure utter absolute sheer easily surely certainly obviously truly really honestly exactly precisely
  eine ein einer dem der die das satz zeile als mit um un une à que eu un una con einen ca etwa`,
)
/** Open an answer and say nothing. */
export const interjections = set(
  'sure okay ok alright well hmm hm certainly yes absolutely of course got it great thanks hello right fine understood thing no problem interesting uh eh er mmm 嗯 ええと うーん 음 เอ่อ',
)
/** Between a judgement and its reason. */
export const causes = set(
  `because since as due given for but with and though although however while so reason overall
  weil da denn car parce puisque porque pois perché poiché потому так ponieważ bo omdat eftersom fordi koska mert protože
  çünkü karena vì επειδή γιατί כי لأن لأنه لأنها چون क्योंकि เพราะ 因为 因為 왜냐하면`,
)
/** Of these, what joins as well: `the one and only`. Only behind digits do they open a reason. */
export const looseCauses = set('and with for so while reason overall as given due')
/** Open a reason that follows a figure with no mark between. */
export const reasonWords = set(
  "he she they it the this that his her their there which i my a an these those no not neither both out you we he's she's it's",
)

/** What may follow a number at once, in a judge's telegram style: `2 friendly`. */
export const toneWords = set(
  `kind kindly friendly polite warm warmly cold cool rude hostile positive negative pleased amused respectful affectionate playful
  indifferent curt gentle grateful contemptuous annoyed`,
)
/** After a name that opens the reason: `2 ZEUS thanks her`. */
export const reasonVerbs = set(
  'is was seems feels likes dislikes loves hates shows sounds speaks calls thanks offers appears finds has had does would expresses says uses greets mocks insults praises',
)

/** Join figures to a span, a list, a scale. */
export const connectors = set(
  'to and or through thru until till bis und oder à ou et y o e и до или と 至 到 或',
)
/** Stand between a figure and another, and join nothing by themselves. */
export const glue = set('maybe perhaps possibly even between means mean is being equals for a an i.e that')

/** Take back what was said before. */
export const corrections = [
  'on second thought',
  'on second thoughts',
  'actually',
  'wait',
  'no',
  'hmm',
  'hm',
  'scratch that',
  'correction',
  'make that',
  'make it',
  'i mean',
  'changed my mind',
  'change my mind',
  'revise',
  'revised',
  'sorry',
  'oops',
  'or',
  'maybe',
  'perhaps',
  'rather',
  'instead',
  'reconsidering',
  'leaning',
  'nein',
  'non',
  'doch',
  'нет',
]

/** Make a number in their sentence one that was not given. */
export const negations = set(
  "not cannot no never neither nor isn't wasn't don't doesn't can't cannot couldn't won't wouldn't if unless were than instead nicht kein pas ne nunca não non не",
)

/** A sentence turns here: what was denied before is not denied behind it. */
export const turns = set('but however still yet so therefore thus hence aber mais pero mas ma но')

/** The scale that a number is on, as its speaker says: `on a scale of 1 to 10`. */
export const scaleNames = set('scale range skala échelle escala scala шкале шкала schaal ölçek 量表 尺度')

/** After a figure that was denied they bring the one that is meant: `not hate, just dislike`. */
export const contrasts = set('but just only merely simply rather sondern mais sino aber pero ma mas а но')
/** Verbs that end a sentence which gives a number: `ich würde -2 sagen`. */
export const closingVerbs = set(
  'sagen geben vergeben schätzen vorschlagen zeggen geven schatten derim derdim veririm',
)

/** Someone will not or cannot judge. Tested on folded text. */
export const refusal =
  /\b(?:i|we)(?: am|'m)? (?:sorry|afraid|apologi[sz]e)(?! for)|\b(?:i|we) (?:simply |just |really )?(?:can't|cannot|can not|won't|will not|refuse|am unable|am not able|do not have|don't have|have no)\b|\bi'm (?:unable|not able)|^\W*(?:sorry(?! (?:to|for|about))|unable)\b|\bn\/a\b|\b(?:cannot|can't) be (?:determined|judged|rated)\b|\b(?:as an ai|language model|not (?:appropriate|possible)|inappropriate)\b|no puedo|lo siento|tut mir leid|kann ich nicht|ich kann .{0,20}nicht|je ne peux|desole|nao posso|sinto muito|non posso|mi dispiace|не могу|извините|抱歉|无法|無法|不能|申し訳|できません|죄송|할 수 없|لا استطيع|لا يمكنني|माफ/gu
export const but =
  /(?<!\p{L})(?:but|however|still|nevertheless|nonetheless|that said|if i must|aber|mais|pero|mas|ma|но)(?!\p{L})|但/u

/** Months follow or precede days, never moods. */
export const calendar = set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec am pm bc ad bce ce',
)

/** What a judge writes before its reason. */
export const reasonLabel =
  /(?:^|[\s"'*_{,(])(?:reason(?:ing)?|why|because|explanation|begr[üu]ndung|grund|raison|raz[óo]n|motivo|explicaci[óo]n|причина|原因|理由|이유|السبب|कारण)["'*_]{0,3}\s?[:：=]/iu
