import type { ChatWords } from './chat-words.ts'
import type { ClauseWords } from './clause-words.ts'
import type { NameEndings, SmallWords } from './language-table.ts'
import type { TalkWords } from './talk-words.ts'

export { moods } from './english-moods.ts'
export { speech } from './english-speech.ts'

export const name = 'English'

export const telling =
  'the and is are you what of to my your do not have with this that who why how me it was i'

export const smallWords: SmallWords = {
  own: `the and is are were been have what who why how when where which you your this that these those he she they
    their its not with there would could should does did don't please think know like again some every said told tell
    ask i'm i've just of about because that's can't isn't i'd i'll let's you're what's how's my i`,
  greeting: `alright o oh ah hey heya hi hiya hello helo yo oi hail ahoy greetings welcome dear dearest please pls plz
    thanks thx ty sorry goodbye bye farewell goodnight alas listen look behold psst ok okay so well yes no yeah nah lol
    but and also now come wow damn morning evening night luck sup right cheers granny great eternal bravo congratulations
    congrats kudos`,
  weak: `alright and so but now well ok okay all no yes yeah nah also come wow damn look listen behold lol o morning
    evening night day luck sup alas on right great`,
  title: `demigod deity trickster lord lady mighty great almighty mother father mama papa old wise holy saint god
    goddess king queen sir madam mr mrs master brother sister uncle aunt auntie prince divine beloved glorious o dear
    my sweet poor good granny eternal`,
  divineTitle: 'lord lady god goddess demigod deity mother o',
  honorific: 'almighty dear darling',
  direct: `you your yours u ur ye thou thee thy tell say speak answer explain describe give grant show help save bless
    forgive spare hear listen look see watch come go stop wait stay sit stand shut please pls plz let lets do does did
    don't are r aren't can can't could couldn't will would wouldn't should what what's why how how's when where
    who who's whose which whom i i'm i've i'll i'd we were my hi hello hey thanks thank sorry teach send bring make take
    keep leave strike smite protect guide lend sing dance calm guess think remember promise swear admit choose pick
    decide judge convince praise ask put play try use turn get wake sleep eat drink ok okay lol is this there's lie talk
    write read run fight kill destroy curse cure heal bro dude buddy mate pal man any got have having want wanna care
    mind settle according`,
  second: `you your yours u ur ye thou thee thy yourself you're you've you'll you'd thanks thank me us hear help save
    bless please pls tell forgive goodnight goodbye bye hello hi hey hail love good welcome sorry wake come listen
    answer shut let's speak stop damn`,
  free: `you u ya me us there here think today now tonight please pls up doing going mean it that this so too again
    much do morning night day evening afternoon luck welcome sorry thanks thankyou say really then right down back soon
    later feeling feel home wrong upset busy mad angry ready okay ok out off done yourself mine yours job work one first
    everything anything something nothing lies truth answer fine best awake asleep alone hungry bored real serious over
    lying listening talking shouting crying joking kidding boy enough`,
  joiner: 'and & plus or',
  choice: 'or',
  apposition: 'my the who whom whose which god goddess king queen lord son daughter father mother',
  determiner: `a an the this that these those my your his her its our their some any no every each one two all`,
  divine: `god goddess gods goddesses lord lady worship worshipped pray prayed praying prays prayer temple temples altar
    wrath bless blessed divine myth myths mythology oracle priest priests priestess sacrifice sacrificed statue shrine
    cult deity pantheon wife husband married jealous angry furious immortal olympus sulks lies lied cheated promised told
    says said mortal mortals romans greeks hawaiians`,
  deed: `said says told lies lied killed kills loved loves hated hates knows knew thinks thought wants wanted murdered
    betrayed tricked laughs laughed laughing smiles smiled cried weeps wept rules ruled married deserves deserved stole
    owes promised swore scares forgives forgave answers answered spoke speaks cares never always slept devoured sleeps
    cheated`,
  past: `gave took made went came saw told said had did got found thought knew kept left felt brought began held wrote
    stood heard let meant met ran paid sat spoke lay led grew lost fell sent built understood drew broke spent rose drove
    bought wore chose ate won stole threw drank slew fought caught taught sang slept swore woke shot hid rode flew bore
    forgot bit lit slid dug hung swung spun ground bound shone froze tore swam rang sank became sought dealt dreamt wove
    bled fed fled lent bent hurt quit laid was were is has does isn't wasn't hasn't doesn't didn't hadn't won't can't just
    really also never always still only even put cut hit beat split cast set would could should may might must will can`,
  object: `me us my the this that your these those a an him her them it our some up down off on out back away here home to
    more all`,
  thing: `park beach name parcel package courier delivery driver tyres tires sedan suv ii iii project program programme
    mission missions bank linux gpu bar bars rover rovers airlines server cluster router crater colony bag scarf rocket
    probe shoes sneakers trainers store shop street avenue hotel airport api lander orbit retrograde query queries movie
    movies film trailer comic marathon pizza club records pharmacy ransomware robot submarine class van phone app
    framework js insurance theater theatre cinema cafe restaurant bistro client show series season episode album song
    band concert game console database db sdk library plugin engine model token coin network company inc corp ltd gmbh
    group magazine car truck scan recognition moth chamber chambers conf exe version release logs`,
  keeper: `cafe hotel restaurant bar club game movie film series song band album podcast startup server ship uss hms
    operation project codename camp kid baby dog cat puppy kitten horse hamster parrot goldfish rabbit pony planet
    hurricane storm cyclone princess pope president`,
  relation: `cousin friend neighbour neighbor colleague coworker roommate flatmate boss nephew niece teacher coach ex
    boyfriend girlfriend fiancé fiancée classmate landlord doctor dentist barber buddy`,
  epithet: 'almighty odinson allfather cloudgatherer laufeyson olympian nataraja soter',
  planet: 'mercury venus mars jupiter saturn uranus neptune pluto ceres europa sol',
  month: 'april may june august',
  givenName: 'bob harry jack peter ted tom',
  brand: 'amazon apache aws azure grafana nike',
  ordinary: `hope love luck time death dawn moon fate gremlin gremlins baron muse fury titan victory nemesis phoenix
    chaos`,
  cry: 'o',
  unsureCry: 'o',
}

export const clauses: ClauseWords = {
  asked: "you u ya ye thou we i there your ur you're",
  auxiliary: 'are is was were has have had do does did can could will would should got',
  subject: 'it this that my he she they the',
  clauseOpener: `it it's this that that's there there's he she they the a my all everyone nobody no not if when because
    i we sorry`,
  list: 'and',
  relative: 'which whose who whom when where',
  doubtful: 'put read cut come',
  whither: 'in over to with and closer quick now inside outside',
  please: 'please pls plz',
  asksFor: 'tell help show give forgive save teach answer hear bless',
  request: 'what how when where do does did can could will would have has',
  leave: 'can could may might shall should',
  praise: 'good nice great fair happy merry',
  remark: "it's that's not nice enough what's how's why",
  degree: 'so too very such',
  article: 'a an my your this',
  anybody: 'somebody anybody nobody everybody someone anyone noone everyone',
  beforeCry: 'me us you hear help hail and oh so now thee',
  shown: 'me us your yourself',
  asking: 'tell are do did what why how help please pls plz can could give where when is',
  addressing: "you u ur your you're bro dude",
  hail: 'o hey hi hello dear',
  person: 'you i me us',
  behindDeed: 'his their its in with for at',
  noDeed: 'is has was were put cut set can will may might must would could should',
}

export const endings: NameEndings = { added: 's', elided: 'o' }

export const chat: ChatWords = {
  nounBefore: `a about an and as ask by for from how if in is like my of on or than tell that the this to was what when
    where who with your`,
  verbAfter: 'did does had has is knows said says thinks told wants was will',
  opener: `ah and but good haha hello hey hi hmm lol no ok okay please right so sorry sure thank thanks thx well wow yeah
    yep yes you`,
  everyday: `all any are at be can day do done file go god good got have here it just linux love me more new not now off
    one out root see some sun test them then there they time too true ubuntu up we`,
  question: 'any(?:one|body)|are|can|could|do|does|did|how|is|should|wh\\w+|would',
  thanks: 'thank thanks thx ty cheers',
}

export const talk: TalkWords = {
  everybody: `y'all yall ya'll guys folks you_all all_of_you any_of_you some_of_you one_of_you none_of_you
    which_of_you who_of_you who_here who_else you_gods you_lot friends who_is_the who_s_the whos_the
    whoever whole_room the_room you_people you_two you_three any_of_the who_wants who_knows who_likes
    who_remembers whose_turn raise_your hands_up quick_poll question_for show_of_hands any_god any_gods
    each_of_you ladies gentlemen gang team lads mates`,
  anybody: `anyone anybody everyone everybody everyones`,
  hail: `hi hello hey hiya heya howdy yo greetings good_morning good_evening good_afternoon good_night goodnight
    morning evening bye goodbye farewell see_you cya gtg brb i_m_back im_back i_am_back back_again`,
  answer: `yes yeah yep yup ya yea no nope nah ok okay okey k sure fine right true exactly indeed absolutely
    definitely certainly totally agreed maybe perhaps probably possibly never always sometimes often
    of_course not_really not_yet not_sure not_at_all not_anymore thanks thank thx ty cheers sorry
    apologies forgive pardon my_bad i_apologize i_apologise please really seriously oh ah aha ha haha hah
    hahaha hehe lol lmao rofl wow ouch aww aw ugh hm hmm huh eh what why how how_so how_come when where
    who since_when says_who good_point fair fair_enough nice cool great good_for same me_too me_neither
    neither either likewise i_know i_see i_agree i_disagree i_guess i_suppose i_think_so i_hope_so i_doubt
    i_didn_t i_don_t i_do i_did i_am i_was i_m_not i_won_t i_will i_can_t i_couldn_t i_promise i_swear
    i_meant i_mean i_understand i_believe i_love_that deal done got_it noted understood wait stop whatever
    never_mind nevermind nvm congrats congratulations no_idea dunno idk because`,
  onward: `and but so then or also though because cause since still anyway well besides plus except unless even like
    which what_about how_about what_if tell_me go_on continue more then_what and_then now_what what_else
    what_next what_then in_that_case`,
  back: `it its it's he him she her they them then too either again else instead anymore neither both same
    already that_s that_is that_was that_would that_sounds that_makes that_one that_means that_too
    that_never that_happened that_way like_that about_that of_that for_that to_that with_that than_that
    this_is this_one those_are these_are that those one there_too over_there been_there`,
  you: `you your yours yourself u ur ya youre you're you've you'd you'll thee thou thy do_tell`,
  now: `today tonight yesterday tomorrow just morning afternoon evening week weekend month recently finally
    currently this_morning right_now last_night next_week outside here`,
  own: `my our i_ve i_have i_just i_got somebody someone`,
}
