import type { ChatWords } from './chat-words.ts'
import type { ClauseWords } from './clause-words.ts'
import type { NameEndings, SmallWords } from './language-table.ts'
import type { MoodWords } from './mood-words.ts'
import type { SpeechStems } from './speech-stems.ts'
import type { TalkWords } from './talk-words.ts'

export const name = 'French'

export const telling =
  'le les des une est et je tu vous nous pas que qui dans pour avec mon ton ne ce cette où c’est suis'

export const smallWords: SmallWords = {
  greeting: 'salut bonjour bonsoir coucou merci dis',
  title: 'seigneur dieu dame',
  direct: `arrête arrêtez cesse laisse ferme tu te vous toi ton ta tes votre dis raconte aide écoute quoi comment quand où
    qui pourquoi peux donne viens pardonne`,
  second: 'tu te vous toi ton votre es',
  free: "toi te aujourd'hui",
  joiner: 'et avec ou',
  choice: 'ou',
  apposition: 'dieu le la',
  determiner: 'la un une le les de',
  divine: 'dieu',
  keeper: 'chat chien',
  planet: 'mercure',
}

export const clauses: ClauseWords = {
  list: 'et',
  asked: 'tu vous',
  auxiliary: 'est',
}

export const endings: NameEndings = { elided: 'l d c qu s' }

export const chat: ChatWords = { thanks: 'merci' }

export const speech: SpeechStems = {
  sorry: 'désolé|navré|je m.excuse|mes excuses|excusez|malheureusement|je regrette',
  cannot:
    'je ne peux|je ne puis|ne suis pas en mesure|ne suis pas capable|ne suis pas autorisé|il m.est impossible|ne pourrai',
  help: 'aider|répondre|faire cela|continuer',
  request:
    'demande|requête|fournir|générer|contenu|assister|aider avec ça|aider avec cela|aider à ce sujet|répondre à cette|répondre à cela|informations|jouer le rôle|incarner|ce type de conversation',
  self: 'modèle de langage|modèle linguistique|en tant qu.ia\\b|en tant qu.assistant|suis une ia\\b|intelligence artificielle|assistant virtuel|mes instructions (?:sont|disent)|ma programmation',
  youAre: 'tu es|vous êtes|tu joues|vous jouez',
  mortal: 'mortel|humain|petit',
  answer: 'réponse|réplique|phrase|ligne',
  would: 'dirait|dirais|répondrait|répondrais',
  sure: 'bien sûr|d.accord|certainement|avec plaisir|voici|voilà|très bien|en tant que|dans le rôle|la|ma',
  note: 'note|remarque|explication|traduction|n\\.b\\.|nb',
  offer:
    'j.espère que (?:cela|ça|cette)|n.hésitez pas|n.hésite pas|si (?:vous|tu) (?:avez|as|voulez|veux|souhaitez|souhaites) (?:besoin|d.autres|une autre|plus)|comment puis-je (?:vous|t.)|dites-moi si|dis-moi si (?:tu veux|cela)|faites-moi savoir|puis-je vous aider',
  insert: 'réponse|insérer',
  asker: 'utilisateur|utilisatrice',
  speakingAs: 'en tant que',
  says: 'dit|répond',
  deed: 'rit|soupire|sourit',
  abbreviation: 'ste|mme|mlle|j\\.-?c',
}

export const moods: MoodWords = {
  number: {
    '0': 'zéro',
    '1': 'un une',
    '2': 'deux',
    '3': 'trois',
    '4': 'quatre',
    '5': 'cinq',
    '6': 'six',
    '7': 'sept',
    '8': 'huit',
    '9': 'neuf',
    '10': 'dix',
  },
  minus: 'moins minus négatif',
  plus: 'plus positif',
  decimal: 'virgule point',
  half: 'et demi|et demie',
  point: 'point points',
  of: 'sur de',
  otherUnit: 'étoile étoiles',
  label: 'humeur réponse évaluation résultat jugement chiffre note',
  lead: 'dirais donne dire donnerais mettrais attribuerais noterais',
  copula: 'est',
  subject: 'ce c ça',
  filler: 'un une à que',
  cause: 'car parce puisque',
  reasonLabel: 'raison',
  connector: 'à ou et',
  negation: 'pas ne non',
  turn: 'mais',
  contrast: 'mais',
  scaleName: 'échelle',
  refusal: 'je ne peux|désolé',
  but: 'mais',
  correction: 'non',
  numbered: 'ligne',
  kindness: {
    '3': 'amour',
    '2': 'ami merci',
    '1': 'bon',
    '-2': 'imbécile idiot* stupid*',
    '-3': 'haine hais',
  },
  denial: 'pas non',
}

export const talk: TalkWords = {
  everybody: `tout_le_monde vous_tous les_gens les_amis qui_ici lequel_de d'entre_vous certains_de qui_est_le
    qui_est_la qui_d parmi_vous qui_veut qui_sait qui_connaît qui_a_déjà qui_aime vous_autres question_à
    question_pour la_salle messieurs mesdames lequel laquelle quelqu_un_a une_âme`,
  anybody: `quelqu'un quelqu_un tous toutes chacun chacune`,
  hail: `salut bonjour bonsoir coucou bonne_nuit bonne_soirée au_revoir adieu à_plus à_demain à_bientôt
    je_suis_de_retour me_revoilà hello`,
  answer: `oui ouais si non nan ok okay d'accord d_accord bien_sûr exact exactement certes vrai vraiment sérieusement
    sérieux peut_être jamais toujours parfois pas_encore pas_vraiment pas_du_tout merci pardon désolé
    désolée excuse excusez s'il_te_plaît s_il_te ah oh ha haha hihi mdr lol hm wow tiens quoi comment
    pourquoi quand où qui moi_aussi moi_non_plus pareil je_sais je_vois je_comprends je_ne_sais j'avoue
    j_avoue tant_pis tant_mieux compris attends arrête je_crois je_pense_que_oui c'est_vrai c_est_vrai
    c'est_ça tu_as_raison promis`,
  onward: `et mais alors donc ou aussi puis parce_que car pourtant même surtout et_puis et_si et_alors et_après
    raconte dis continue dans_ce_cas du_coup sinon en_plus bref`,
  back: `ça cela c'est celui celle il elle ils elles lui leur là alors aussi encore autre même déjà`,
  you: `tu te t toi ton ta tes vous votre vos tien tienne t'es raconte dis-moi dis_moi`,
  now: `aujourd_hui hier demain ce_soir ce_matin cette_nuit maintenant vient_de viens_de semaine mois enfin
    dehors là_dehors tout_à_l_heure`,
  own: `mon ma mes notre nos j_ai je_viens`,
}
