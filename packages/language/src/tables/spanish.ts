import type { ChatWords } from './chat-words.ts'
import type { ClauseWords } from './clause-words.ts'
import type { SmallWords } from './language-table.ts'
import type { MoodWords } from './mood-words.ts'
import type { SpeechStems } from './speech-stems.ts'
import type { TalkWords } from './talk-words.ts'

export const name = 'Spanish'

export const telling =
  'el los las una es y yo tú no que quién por para con mi tu está cómo eres del pero muy qué estás'

export const smallWords: SmallWords = {
  greeting: 'hola oye oiga ay eh gracias adiós buenas buenos días querido querida',
  weak: 'eh y',
  title: 'señor señora don doña dios diosa santo santa',
  direct: `deja basta para tú te ti vos usted ustedes dime di dinos cuéntame ayúdame escúchame oye cómo cuándo dónde quién
    por perdóname`,
  second: 'tú te ti vos usted tus dime eres estás',
  free: 'ti eso hoy ahora',
  joiner: 'y con o',
  choice: 'o',
  apposition: 'el la',
  determiner: 'el la los las un una del de mucho',
  divine: 'dios',
  deed: 'mató dijo',
  keeper: 'perro perra gato',
  ordinary: 'dios fortuna mamá rama sola',
}

export const clauses: ClauseWords = {
  list: 'y',
  asked: 'tú',
  auxiliary: 'es',
  asking: 'te dime',
  hail: 'hola',
}

export const chat: ChatWords = { thanks: 'gracias' }

export const speech: SpeechStems = {
  sorry: 'lo siento|disculp|lamento|lamentablemente|desafortunadamente|perdón',
  cannot: 'no puedo|no me es posible|no estoy en condiciones|no soy capaz|no tengo permitido|no podré',
  help: 'ayudar|hacer eso|responder|contestar|continuar',
  request: `solicitud|petición|proporcionar|generar|contenido|asistirte|ayudarte con eso|ayudar con eso|responder a eso|responder a esa|cumplir con esa|información|participar en|interpretar (?:a|un|el)|papel de`,
  self: 'modelo de lenguaje|como ia\\b|como una ia\\b|soy una ia\\b|inteligencia artificial|asistente virtual|mis instrucciones (?:son|dicen)|mi programación',
  youAre: 'eres|tú eres|usted es|interpretas a',
  mortal: 'mortal|criatura|humano',
  answer: 'respuesta|frase|contestación|línea',
  would: 'diría|respondería|contestaría|diría así',
  sure: 'claro|por supuesto|desde luego|con gusto|vale|aquí|esta es|como|en el papel|la|mi',
  note: 'nota|explicación|traducción|aclaración',
  offer:
    'espero que (?:esto|te|le|sea)|si (?:necesitas|quieres|deseas) (?:algo|más|otra|alguna)|avísame si|no dudes en|en qué (?:puedo|más puedo) ayudar|hazme saber|dime si (?:necesitas|quieres|prefieres)|(?:mis|this) respuesta',
  insert: 'respuesta|insertar',
  asker: 'usuario|usuaria',
  speakingAs: 'como',
  says: 'dice|dijo|responde',
  deed: 'ríe|suspira|sonríe',
  abbreviation: 'sr|sra|srta|p\\. ?ej|núm',
  numberAbbreviation: 'núm|num',
}

export const moods: MoodWords = {
  number: {
    '0': 'cero',
    '1': 'uno un',
    '2': 'dos',
    '3': 'tres',
    '4': 'cuatro',
    '5': 'cinco',
    '6': 'seis',
    '7': 'siete',
    '8': 'ocho',
    '9': 'nueve',
    '10': 'diez',
  },
  minus: 'menos negativo',
  plus: 'más positivo',
  decimal: 'coma punto',
  half: 'y medio',
  point: 'punto puntos',
  of: 'de',
  otherUnit: 'porciento estrella estrellas',
  label: 'ánimo humor puntuación puntaje calificación valoración respuesta resultado número nota',
  lead: 'diría doy pongo pondría daría califico',
  copula: 'es',
  subject: 'esto',
  filler: 'un una con que',
  cause: 'porque',
  reasonLabel: 'razón|motivo|explicación',
  connector: 'y o',
  negation: 'nunca no',
  turn: 'pero',
  contrast: 'sino pero',
  scaleName: 'escala',
  refusal: 'no puedo|lo siento',
  but: 'pero',
  numbered: 'línea',
  kindness: {
    '3': 'amor',
    '2': 'amigo amiga gracias',
    '1': 'bueno',
    '-1': 'aburrid*',
    '-2': 'tonto gusano',
    '-3': 'odio odia',
  },
}

export const talk: TalkWords = {
  everybody: `gente chicos chicas amigos quien_de quién_de a_todos de_ustedes dioses quien_aqui quién_aquí quien_es_el
    quien_es_la oigan oíd escuchen miren hay_alguien alguien_aquí alguien_sabe alguien_tiene cuál_de
    quién_quiere quién_sabe quién_tiene a_ver_quién sus_mercedes`,
  anybody: `alguien todos todas alguno alguna algunos cualquiera ustedes vosotros les os vuestro vuestra`,
  hail: `hola holi holaa buenas buenos_días buenos_dias buenas_tardes buenas_noches saludos adiós adios chao chau
    hasta_luego hasta_mañana hasta_pronto ya_volví he_vuelto ya_llegué qué_tal_todos`,
  answer: `sí si no nop claro vale ok okay okey bueno ya exacto cierto verdad de_verdad en_serio tal_vez quizá quizás
    nunca jamás siempre a_veces todavía_no aún_no gracias perdón perdona perdone disculpa disculpe
    lo_siento por_favor ay ah oh uy uf jaja jajaja jeje wow vaya qué que cómo como por_qué porqué por_que
    cuándo dónde quién también tampoco yo_también yo_tampoco a_mí_también igual lo_sé lo_se ya_sé no_sé
    no_se no_lo_sé claro_que de_acuerdo tienes_razón tienes entiendo entendido espera basta da_igual
    creo_que_sí creo_que_no supongo eso eso_es qué_va lo_prometo te_lo_juro es_que`,
  onward: `y pero entonces o pues además porque aunque así_que sin_embargo incluso sobre_todo y_luego y_entonces y_si
    qué_pasa_si cuéntame dime sigue continúa otra en_ese_caso`,
  back: `eso esa ese esto él ella ellos ellas allí allá ahí entonces también tampoco otra_vez de_nuevo otro otra
    el_mismo la_misma lo_mismo todavía`,
  you: `tú tu tus ti te contigo vos usted dime eres estás tienes sabes crees puedes quieres haces dices fuiste
    hiciste piensas harías dijiste conoces cuéntame tuyo tuya`,
  now: `hoy ayer mañana anoche ahora recién acabo acaba acaban esta_mañana esta_noche esta_tarde semana mes
    por_fin afuera ahorita`,
  own: `mi mis nuestro nuestra tengo acabo`,
}
