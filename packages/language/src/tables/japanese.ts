import type { SmallWords, UnspacedWords } from './language-table.ts'
import type { MoodWords } from './mood-words.ts'
import type { SpeechStems } from './speech-stems.ts'
import type { TalkWords } from './talk-words.ts'

export const name = 'Japanese'

export const letters = '\\p{Script=Hiragana}\\p{Script=Katakana}'

export const smallWords: SmallWords = {
  honorific: 'sama san chan kun dono sensei さま さん ちゃん くん どの 様 殿 大神 先生 君 よ',
  direct:
    'onegai tasukete oshiete kudasai 何 教え 助け 聞 答え あなた お願い 話し どう 来 なぜ ください 元気 お助け 守 許 こんにちは こんばんは おはよう ありがとう ごめん 見て 起き 君 お前 頼 救',
  joiner: '和 と',
  ordinary: 'ヘラ カーリー ヘル',
}

export const unspaced: UnspacedWords = {
  after: 'さま さん ちゃん くん 様 殿 神 大神 君 よ は が を に へ の と も や で か',
  before: 'よ は が を に へ の と も や で か お 大 関 好',
  places: '廟 祠 寺 駅 橋 街 路',
}

export const speech: SpeechStems = {
  sorry: '申し訳|すみません|ごめん|恐れ入り|残念ながら',
  cannot: 'できません|できかね|いたしかね|出来ません|ません|わかりかね|不可能',
  help: '答え|手伝|助け|続け|協力',
  request:
    'リクエスト|ご要望|ご要求|お応え|お答え|お手伝い|対応|提供|生成|コンテンツ|情報|サポート|ご依頼|演じ|ロールプレイ|ご質問',
  self: '言語モデル|人工知能|aiとして|aiです|aiなので|aiアシスタント|アシスタントとして|私の指示|システムプロンプト|プロンプト',
  youAre: 'あなたは|君は|お前は',
  mortal: '人間|人の子|定命|死すべき|凡人|者よ',
  answer: '返答|回答|応答|答え|返事|セリフ|台詞|一文',
  would: 'と言う|と答え|なら|言います|答えます|として',
  sure: 'もちろん|はい|了解|承知|わかりました|かしこまり|以下|こちら|では|それでは',
  note: '注|注意|注釈|補足|備考|説明|解説|翻訳|※',
  offer:
    '他に(?:何か|ご)|お気軽に|お役に立て|お知らせください|いかがでしょうか|何かお手伝い|ご希望(?:でしたら|があれば)|教えてください',
  insert: '回答|挿入|返答',
  asker: 'ユーザー',
}

export const moods: MoodWords = {
  number: {
    '0': '零 〇 ゼロ',
    '1': '一',
    '2': '二',
    '3': '三',
    '4': '四',
    '5': '五',
    '6': '六',
    '7': '七',
    '8': '八',
    '9': '九',
    '10': '十',
  },
  minus: '負 マイナス',
  plus: '正 プラス',
  point: '点',
  unspacedPoint: '点',
  unspacedVerb: 'です でした だ',
  otherUnit: '星',
  label: '気分 評価 スコア 回答 答え 点数 答',
  labelParticle: 'は',
  lead: 'は',
  interjection: 'ええと うーん',
  reasonLabel: '理由|原因',
  connector: 'と',
  scaleName: '尺度',
  refusal: '申し訳|できません',
  kindness: {
    '3': '愛',
    '2': '友 ありがとう',
    '1': '好',
    '-2': '愚 馬鹿',
    '-3': '憎 恨',
  },
}

export const talk: TalkWords = {
  everybody: `誰か だれか みんな 皆さん みなさん 皆様 全員 どなたか 神様たち 神々 皆 各位 だれでも 誰でも どの神`,
  hail: 'こんにちは こんばんは おはよう おやすみ さようなら さよなら やあ ただいま ごきげんよう またね はじめまして',
  answer: `はい うん ええ いいえ いや ううん そう そっか なるほど 本当 ほんと まさか たぶん ありがとう ごめん すみません すまない もちろん わかった 分かった 了解 なぜ なんで どうして 何 え あ へえ
    ふーん すごい 確かに 私も 僕も 俺も 知ってる 知らない 笑 まだ もう ちがう 違う`,
  onward:
    'でも そして それで それから だから じゃあ なら だって しかも けど ところが それに つまり あと もし 続けて もっと',
  back: 'それ その あれ あの そこ あそこ 彼 彼女 また 同じ そんな こんな',
  you: 'あなた 君 きみ お前 おまえ 貴方 教えて ですか ますか',
  now: `今日 昨日 明日 今朝 今夜 今 さっき 先週 やっと`,
  own: `うちの 私の 僕の 俺の`,
}
