import type { SmallWords, UnspacedWords } from './language-table.ts'
import type { MoodWords } from './mood-words.ts'
import type { SpeechStems } from './speech-stems.ts'

export const name = 'Chinese'

export const letters = '\\p{Script=Han}'

export const smallWords: SmallWords = {
  honorific: `大神 大人 大仙 大帝 菩萨 菩薩 娘娘 爷爷 爺爺 奶奶 老爷 老爺 公公 婆婆 哥哥 姐姐 先生 女士 陛下 殿下 老师 老師
    女神 爸爸 妈妈 媽媽 爷 爺 啊 呀 哥`,
  direct:
    '你 您 请 請 告 帮 幫 救 回 赐 賜 保 为什么 為什麼 怎么 什么 快 来 來 别 別 谢 謝 原谅 原諒 听 聽 说 說 讲 講 让 讓 给 給 早 晚安 在吗 在嗎 为何 為何 哪 怎麼 什麼',
  joiner: '和 与 或',
  choice: '或',
}

export const unspaced: UnspacedWords = {
  after: '神 大人 大神 君 你 您 我 他 她 的 是 说 說 在 了 呢 吧 啊 呀 和 与 與 跟 请 請 告 也 都',
  before: '你 您 我 他 她 的 是 说 說 和 与 與 跟 请 請 向 对 對 问 問 让 叫 喂 嘿 啊 哦 大 好 于 嗨',
  places: '庙 廟 祠 寺 站 桥 橋 街 路',
}

export const speech: SpeechStems = {
  sorry: '抱歉|对不起|對不起|很遗憾|很遺憾|不好意思',
  cannot: '不能|无法|無法|没办法|沒辦法|不可以|不便',
  help: '帮|幫|回答|回应|回應|这样做|這樣做|继续|繼續',
  request:
    '请求|請求|您的要求|你的要求|该要求|这个要求|提供|生成|内容|內容|协助|協助|信息|資訊|满足您|帮您|幫您|帮助您|扮演|您的问题|这个问题|這個問題',
  self: '语言模型|語言模型|人工智能|人工智慧|作为ai|作為ai|一个ai|一個ai|虚拟助手|我的指令|我的提示词|系统提示|系統提示',
  youAre: '你是|您是|你扮演|你将扮演|你現在是|你现在是',
  mortal: '凡人|蝼蚁|螻蟻|世人|人类|人類',
  answer: '回答|回复|回覆|回应|回應|答复|答案|台词|台詞|一句话|一句話',
  would: '会说|會說|会回答|會回答|会这样|會這樣|说道|說道|会回应|会回复',
  sure: '好的|当然|當然|没问题|沒問題|以下|这是|這是|作为|作為|我的|可以|明白',
  note: '注|注意|备注|備註|说明|說明|解释|解釋|翻译|翻譯|註',
  offer:
    '希望(?:这|這|对|能)|如果(?:您|你)(?:需要|有|想要)|如有|请告诉我|請告訴我|还有什么|還有什麼|请随时|請隨時|有什么(?:我)?(?:可以|能)(?:帮|为)',
  insert: '插入|回答',
  asker: '用户|用戶',
  says: '说|說|道|曰',
}

export const moods: MoodWords = {
  number: {
    '0': '零 〇',
    '1': '一 壹',
    '2': '二 两 兩 貳',
    '3': '三 叁',
    '4': '四',
    '5': '五',
    '6': '六',
    '7': '七',
    '8': '八',
    '9': '九',
    '10': '十',
  },
  minus: '负 負',
  plus: '正',
  unspacedDecimal: '点 點',
  point: '分 点 點',
  unspacedPoint: '分 点 點',
  otherUnit: '星 颗星',
  label: '评分 評分 心情 情绪 情緒 答案 评级 得分 分数 分數 打分 结果',
  lead: '评为 評為 是 为 為 给 給 打',
  interjection: '嗯',
  cause: '因为 因為',
  reasonLabel: '原因|理由',
  connector: '至 到 或',
  scaleName: '量表 尺度',
  refusal: '抱歉|无法|無法|不能',
  but: '但',
  kindness: {
    '3': '愛 爱',
    '2': '友 谢',
    '1': '好',
    '-2': '愚 滚',
    '-3': '憎 恨',
  },
}
