import type { ClauseWords } from './clause-words.ts'
import type { SmallWords } from './language-table.ts'
import type { MoodWords } from './mood-words.ts'
import type { SpeechStems } from './speech-stems.ts'
import type { TalkWords } from './talk-words.ts'

export const name = 'Portuguese'

export const telling =
  'os uma é eu você não que quem por para com meu teu são está da do em como isso mas muito ao'

export const smallWords: SmallWords = {
  greeting: 'bom boa olá obrigado obrigada caro cara querido querida',
  weak: 'e',
  title: 'santo santa senhor deus',
  direct: `basta para deixa tu te você diga diz conta ajuda ajude escuta ouve quem como quando onde por porque podes pode`,
  second: 'tu te você diga',
  free: 'você hoje agora',
  joiner: 'e ou',
  choice: 'ou',
  determiner: 'o os as um uma de',
  divine: 'deus',
  keeper: 'gato',
  ordinary: 'fortuna',
}

export const clauses: ClauseWords = { list: 'e' }

export const speech: SpeechStems = {
  sorry: 'desculp|sinto muito|lamento|infelizmente|peço perdão',
  cannot: 'não posso|não consigo|não sou capaz|não me é possível|não estou autorizad|não poderei',
  help: 'ajudar|responder|fazer isso|continuar',
  request:
    'solicitação|fornecer|gerar|conteúdo|seu pedido|esse pedido|este pedido|ajudar com isso|ajudá-lo com|responder a essa|informações|assistência|interpretar|papel de',
  self: 'modelo de linguagem|como ia\\b|como uma ia\\b|sou uma ia\\b|inteligência artificial|assistente virtual|minhas instruções (?:são|dizem)',
  youAre: 'você é|tu és|você interpreta',
  mortal: 'mortal|humano|criatura',
  answer: 'resposta|frase|fala|linha',
  would: 'diria|responderia',
  sure: 'claro|com certeza|certamente|aqui|tudo bem|como|no papel|a|minha|esta é',
  note: 'nota|observação|obs\\.?|explicação|tradução',
  offer:
    'espero que (?:isso|isto|ajude|goste)|me avise|avise-me|se precisar|como posso (?:ajudar|te ajudar)|posso ajudar em mais|fique à vontade|diga-me se',
  insert: 'inserir|resposta',
  asker: 'usuário',
  speakingAs: 'como',
  says: 'diz|responde',
}

export const moods: MoodWords = {
  number: {
    '0': 'zero',
    '1': 'um uma',
    '2': 'dois duas',
    '3': 'três',
    '4': 'quatro',
    '5': 'cinco',
    '6': 'seis',
    '7': 'sete',
    '8': 'oito',
    '9': 'nove',
    '10': 'dez',
  },
  minus: 'menos negativo',
  plus: 'mais positivo',
  decimal: 'vírgula',
  half: 'e meio|e meia',
  point: 'ponto pontos',
  of: 'de em',
  label: 'avaliação humor nota pontuação resposta julgamento resultado número',
  lead: 'diria dou darei daria direi atribuo atribuiria',
  copula: 'é',
  subject: 'isso',
  filler: 'eu um que',
  cause: 'porque pois',
  connector: 'e ou',
  negation: 'nunca não',
  turn: 'mas',
  contrast: 'mas',
  scaleName: 'escala',
  refusal: 'não posso|sinto muito',
  but: 'mas',
  kindness: {
    '3': 'amor',
    '2': 'amigo amiga obrigad*',
  },
}

export const talk: TalkWords = {
  everybody: `gente pessoal galera algum_de quem_de quem_aqui quem_é_o quem_é_a deuses amigos quem_quer quem_sabe
    quem_tem quem_gosta alguém_aqui tem_alguém há_alguém cada_um qual_de_vocês meus_amigos minha_gente
    ouçam escutem`,
  anybody: `alguém alguem todos todas vocês voces qualquer_um`,
  hail: `olá ola oi bom_dia boa_tarde boa_noite tchau adeus até_logo até_amanhã até_mais voltei cheguei saudações`,
  answer: `sim não nao nada claro ok okay tá ta certo verdade exato exatamente sério mesmo talvez nunca jamais sempre
    às_vezes ainda_não obrigado obrigada valeu desculpa desculpe perdão perdoa sinto_muito lamento
    por_favor ah oh ai uau nossa haha kkk kkkk rsrs hm que como por_quê porquê porque_não quando onde quem
    também eu_também eu_também_não nem_eu eu_sei não_sei sei_lá entendi entendo concordo combinado prometo
    espera para acho_que_sim acho_que_não tens_razão você_tem_razão pois isso`,
  onward: `e mas então ou porque pois além embora aliás também e_se e_depois e_então conta me_conta diz continua
    nesse_caso só_que mesmo_assim inclusive`,
  back: `isso isto aquilo ele ela eles elas lá ali aí então também outra_vez de_novo outro outra o_mesmo a_mesma
    ainda dele dela`,
  you: `você voce vc tu te ti teu tua teus tuas contigo és está_bem tens sabes podes queres acha você_acha
    me_conta me_diz`,
  now: `hoje ontem amanhã agora acabei acabou esta_manhã esta_noite esta_tarde semana mês finalmente lá_fora
    ainda_agora`,
  own: `meu minha meus minhas nosso nossa tenho acabei`,
}
