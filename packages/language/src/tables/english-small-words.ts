import type { SmallWords } from './word-list.ts'

/** English small words by what they do around a name, folded, without apostrophes. */
export const smallWords: SmallWords = {
  english: `the and is are were been have what who why how when where which you your this that these those
    he she they their its not with there would could should does did dont please think know like again some
    every said told tell ask im ive just of about because thats cant isnt id ill lets youre whats hows my i`,
  greeting: `alright o oh ah hey heya hi hiya hello helo yo oi hail ahoy greetings welcome dear dearest
    please pls plz thanks thx ty sorry goodbye bye farewell goodnight alas listen look behold psst ok okay
    so well yes no yeah nah lol but and also now come wow damn morning evening night luck sup right cheers
    granny great eternal bravo congratulations congrats kudos`,
  weak: `alright and so but now well ok okay all no yes yeah nah also come wow damn look listen behold lol o
    morning evening night day luck sup alas on right great`,
  title: `demigod deity trickster lord lady mighty great almighty mother father mama papa old wise holy
    saint god goddess king queen sir madam mr mrs master brother sister uncle aunt auntie prince divine
    beloved glorious o dear my sweet poor good granny eternal`,
  divineTitle: 'lord lady god goddess demigod deity mother o',
  honorific: 'almighty dear darling ji sama san さま さん 様 殿 大神 大人 大仙 菩萨 菩薩 娘娘 よ 啊 呀 哥',
  direct: `you your yours u ur ye thou thee thy tell say speak answer explain describe give grant show help
    save bless forgive spare hear listen look see watch come go stop wait stay sit stand shut please pls plz
    let lets do does did dont are r arent can cant could couldnt will would wouldnt should what whats why
    how hows when where who whos whose which whom i im ive ill id we were my hi hello hey thanks thank sorry
    teach send bring make take keep leave strike smite protect guide lend sing dance calm guess think
    remember promise swear admit choose pick decide judge convince praise ask put play try use turn get wake
    sleep eat drink ok okay lol is this theres lie talk write read run fight kill destroy curse cure heal
    bro dude buddy mate pal man any got have having want wanna care mind settle according`,
  second: `you your yours u ur ye thou thee thy yourself youre youve youll youd thanks thank me us hear help
    save bless please pls tell forgive goodnight goodbye bye hello hi hey hail love good welcome sorry wake
    come listen answer shut lets speak stop damn`,
  free: `you u ya me us there here think today now tonight please pls up doing going mean it that this so
    too again much do morning night day evening afternoon luck welcome sorry thanks thankyou say really then
    right down back soon later feeling feel home wrong upset busy mad angry ready okay ok out off done
    yourself mine yours job work one first everything anything something nothing lies truth answer fine best
    awake asleep alone hungry bored real serious over lying listening talking shouting crying joking kidding
    boy enough`,
  joiner: 'and & plus or',
  choice: 'or',
  apposition: 'my the who whom whose which god goddess king queen lord son daughter father mother',
  determiner: `a an the this that these those my your his her its our their some any no every each one two
    all frying sauce peter dutch oven chess data jet tv tool skill mind game drum movie film box hot cast
    iron`,
  properName: `mars venus jupiter saturn mercury neptune uranus pluto ceres maui nike pele europa amazon sol
    may april june august`,
  wordName: `hope love luck time death dawn moon fate gremlin gremlins baron muse fury titan victory nemesis
    phoenix chaos`,
  foreignName: `hela inti kali sola rama mama baba fortuna dios λυσσα один тор гор лада ра काली παν νυξ γη
    ηρα σετ пан нут сет бес`,
}
