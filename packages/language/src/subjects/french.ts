import type { SubjectTable } from './subject-table.ts'

export const french: SubjectTable = {
  endings: 's x',
  articles:
    'le la les l un une du des au aux mon ma mes ta sa notre nos votre vos leur leurs ce cet cette ces',
  nothing: `mort/morte/mdr de rire, mort/morte de trouille, meurs d'envie, mourir d'envie, à mourir de rire, mortel, mars, pour l'amour de, l'amour de dieu,
    je t'aime bien, j'aime bien, bonne nuit, bonne nuit tout, bonne chance pour, pas de chance que, rêve pas trop, dans tes rêves, langue maternelle,
    carte mère, père noël, en fait, bref, tout à fait, perdre du temps, perdu du temps, perds mon temps, perdu patience, perdu l'habitude, perdre du poids,
    perdu de vue, laisse tomber, beau temps pour, de temps en temps, tout le temps, pas le temps, temps en temps, lune de miel, sous le soleil,
    au feu rouge, faire feu, tout feu tout flamme, coup de main, un froid de canard entre, garder son sang froid, sang froid, au fil de l'eau,
    mettre au courant, bonne idée, bonne histoire, c'est quoi l'histoire, histoire de, histoire de rire, ça fait longtemps, chat room, chat vocal,
    le chat est lent, dans le chat, sur le chat, du chat gpt, chat gpt, car je/tu/il/elle/nous/vous/c'est/j'ai, le pub, les pubs, sans blague, à vrai dire,
    juger utile, si j'ai bonne mémoire, roi du monde, fort possible, fort bien, c'est fort, point fort, trop fort, jeu de mots, en jeu, règle du jeu,
    à ce jeu, gagner du temps, gagne du temps, gagne pain, gain de temps, chercher la petite bête, poser un lapin, donner sa langue au,
    avoir d'autres chats à, force de, à force, à force de, par hasard, de toute façon, faux ami, en revanche, au cours de, en cours de, drôle de,
    gros bisous, feu vert, feu rouge, sale type/con/gueule/tête, jour de repos, grand, cependant, le même, quand même, même pas, même si, même plus,
    même quand, même pour, pas même, de même, moi/toi/lui/elle/soi/eux même, le mot, le mots, sont, donner un/une/le/la/les/des/du/mon/ma/à,
    tenir le/la/à/bon/au, pas en rêve, en même temps`,
  subjects: {
    death:
      "mort, morts, morte, mortes, mortalité, mourir*, mourra*, mourant*, meurs, meurt, meurent, décès, décéd*, funérailles, enterre*, obsèques, cimetière*, cercueil*, veuf, veuve*, veufs, défunt*, tombe de, suicid*, nous a quittés, n'est plus là, n'est plus parmi nous, au delà, parti/partie trop tôt, rendu l'âme, casser sa pipe, deuil*, perd*/perdu/perdue grand mère/père, perdu mère/père/maman/papa/mamie/papi/papy/fils/fille/frère/sœur/mari/femme/tante/oncle/ami/amie",
    funeral:
      'funérailles, enterrement*, enterrer, enterré, obsèques, cercueil*, cimetière*, crémation, incinér*, corbillard, pompes funèbres, veillée funèbre, faire-part de décès',
    grief:
      'deuil*, condoléances, chagrin, elle me manque, il me manque, me manque tellement, me manquent tellement, cœur brisé, le cœur en miettes, perdu grand mère/père, perdu mère/père/maman/papa/mamie/papi/papy/fils/fille/frère/sœur/mari/femme/tante/oncle',
    love: "amour*, amoureu*, je t'aime, je l'aime, tu m'aimes, il m'aime, elle m'aime, m'aime plus, tomber amoureux/amoureuse, tombé amoureux, coup de foudre, âme sœur, petit ami, petite amie, ma copine, mon copain, mon mec, ma meuf, mon crush, embrass*, romantique*, cœur brisé, chagrin d'amour, je lui plais, elle me plaît, il me plaît, saint valentin, sentiments pour, déclarer ma flamme, célibataire*",
    flirt:
      "flirt*, drague, draguer, dragué*, dragueu*, draguent, séduire, séduct*, clin d'œil, phrase d'accroche, il me chauffe, pécho, allumeuse",
    date: "rencard*, rendez-vous galant, rendez-vous amoureux, premier rendez-vous, premier rencard, tinder, un date, j'ai un date, site de rencontre, sortir avec lui/elle/quelqu/un/une, inviter à sortir, dîner aux chandelles, posé un lapin, m'a posé un lapin, match sur",
    ex: "mon/ton/son/une/mes ex, ex mari, ex femme, ex copain, ex copine, rupture*, rompu, rompre, larguer, largué*, m'a quitté, m'a quittée, m'a largué, on a cassé, on s'est séparés, se remettre ensemble, remis/remise avec, m'a ghosté, j'ai quitté mon/ma",
    jealous:
      'jaloux, jalouse*, jalousie*, envieux, envieuse*, possessif, possessive, crise de jalousie, fouille mon téléphone',
    cheating:
      "infidèle*, infidélité*, m'a trompé, m'a trompée, me trompe avec, il me trompe, elle me trompe, trompe sa femme/copine, trompe son mari/mec, cocu*, adultère, mon amant, son amant, maîtresse de mon, une liaison avec, tromperie*",
    wedding:
      "mariage*, marier, me marie, se marie*, se marient, s'est marié, se sont mariés, fiancé, fiancée, fiancés, fiançailles, bague de fiançailles, robe de mariée, la mariée, témoin de mariage, demande en mariage, demandé en mariage, demoiselle* d'honneur, faire-part, voyage de noces, noces, enterrement de vie, evjf, evg, devant l'autel, nuptial*",
    marriage:
      'mariage*, marié, mariée, mariés, mon mari, ma femme, mon époux, mon épouse, vie de couple, anniversaire de mariage, vie conjugale, conjoint*',
    divorce:
      "divorc*, séparation, se séparer, on se sépare, s'est séparés, pension alimentaire, garde des enfants, garde alternée, garde partagée",
    exam: 'examen*, exam, exams, partiel, partiels, le bac, bac blanc, bac de, brevet des, concours de, contrôle de maths/math/français/physique/histoire/anglais, interro*, réviser, révise, révisions, révisé, bachoter, rattrapage*, antisèche*, mauvaise note, bonne note, oral de, code de la route, recalé*, épreuve de',
    school:
      "école*, collège*, lycée*, lycéen*, fac de, à la fac, université*, universitaire*, mon cours, cours de, en cours, les cours, professeur*, prof, profs, maîtresse d'école, étudiant*, rentrée, la rentrée, récré, récréation, cantine, campus, semestre, licence de, soutenance, diplôme*, redoubl*, études, amphi, un/une/mes/les/des élève, élèves de, ma/sa/une thèse, thésard, thésarde, doctorat",
    homework:
      'devoirs, mes devoirs, devoir de, devoir maison, exposé, dissertation*, dissert, exercices de, leçon*, rédaction, algèbre, problème de maths',
    maths:
      'maths, mathématique*, algèbre, géométrie, équation*, calcul mental, arithmétique, trigonométrie, théorème*',
    book: 'bouquin*, bouquine*, le roman, romans, lire, lis un, je lis, en train de lire, lecture*, lecteur*, lectrice*, bibliothèque*, librairie*, libraire*, chapitre*, auteur*, autrice*, best-seller, littérature, liseuse, le livre, livres de, des livres, livre préféré',
    writing:
      "écrire, écris, écrit un, j'écris, écrivain*, écriture*, manuscrit*, brouillon*, page blanche, mon roman, rédiger, rédige, rédaction, scénario, éditeur, maison d'édition, journal intime, mon blog, plume de",
    poem: 'poème*, poésie*, poète*, poétesse*, sonnet*, rime, rimes, rimer, strophe*, haïku*, alexandrin*, quatrain*',
    story:
      "raconte-moi une, une histoire, des histoires, l'histoire du soir, histoire pour, conte de fées, le conte, contes, légende*, mythe*, mythologie*, fable*, il était une fois, conteur*, conteuse*, racontez une",
    job: 'boulot*, travail, le travail, travailler, travaille*, bosser, bosse*, taf, job, emploi*, chômage, chômeu*, viré, virée, virés, licenci*, embauche*, embauché*, bureau, démission*, démissionn*, cv, lettre de motivation, collègue*, heures sup, heures supplémentaires, nuit de garde, pole emploi, france travail, promotion, promu*, stagiaire*, intérim*, alternance, salarié*, burn-out, télétravail, carrière*, reconversion, usine, freelance, retraite, un/mon/en stage',
    career:
      'carrière*, promotion, promu, promue, reconversion, vocation, évolution professionnelle, gravir les échelons',
    boss: 'patron*, patronne*, mon chef, ma chef, ma cheffe, la cheffe, mon boss, manager, supérieur hiérarchique, mon supérieur, la direction, pdg, les chefs, petit chef, mon responsable, ma responsable',
    deadline:
      'deadline*, date limite, délai*, à rendre, rendre demain, rendre pour, rendre ce soir, dernière minute, dernier moment, pour demain, en retard sur, à la bourre, date butoir, échéance*, pas fini à temps, course contre la montre',
    procrastinate:
      "procrastin*, remettre à demain, remets à demain, remets tout, repousse toujours, repousser au lendemain, au lieu de travailler/bosser/réviser, devrais bosser/travailler/réviser, je m'y mets demain",
    interview:
      "entretien d'embauche, un entretien, mon entretien, entretien demain, entretien de, entretien pour, recruteu*, recrutement, interview*",
    money:
      "argent, l'argent, fric, thune*, pognon, oseille, fauché*, à sec, à découvert, découvert bancaire, compte en banque, la banque, banquier*, banquière, salaire*, payer, paye, payé, payée, paie, dette*, endett*, prêt immobilier, crédit, emprunt*, facture*, impôt*, fisc, économies, économiser, épargne*, riche*, richesse*, pauvre*, pauvreté, euros, trop cher, trop chère, hors de prix, fin du mois, fins de mois, me doit de, doit du fric/argent, prête-moi, invest*, bourse, bitcoin, crypto*, milliardaire*, millionnaire*, héritage, pouvoir d'achat, inflation, smic, budget",
    rich: 'riche*, richesse*, millionnaire*, milliardaire*, fortune, faire fortune, luxe, plein aux as',
    rent: 'loyer*, locataire*, propriétaire*, colocation, appart à louer, louer un/une, expuls*, agence immobilière, cherche un appart, logement*, quittance, le bail, le caution, coloc, colocs, colocataire*, le proprio, proprios',
    shopping:
      'shopping, faire les courses, les courses, les soldes, en solde, les magasins, lèche-vitrine, supermarché*, centre commercial, black friday, promo, promos, bonne affaire, acheté une, acheté des, achats, caddie, vide grenier, brocante',
    house:
      'ma maison, notre maison, nouvelle maison, déménag*, emménag*, mon appart, nouvel appart, mon appartement, meubles, ikea, bricol*, rénov*, crédit immobilier, travaux dans',
    storm:
      "orage*, orageux, tempête*, ouragan*, tornade*, cyclone*, typhon*, foudre, éclair, éclairs, bourrasque*, panne de courant, coupure de courant, coupure d'électricité",
    thunder: 'tonnerre*, foudre, la foudre, éclairs, orage*, foudroy*, ça gronde, le ciel gronde',
    lightning: 'foudre, la foudre, éclairs, un éclair, foudroy*',
    rain: 'pluie*, pleut, pleuvoir, pleuvait, plu toute, pleuvra, pluvieu*, averse*, parapluie*, imperméable, trempé*, flaque*, bruine, crachin, déluge, il flotte, tombe des cordes, mouillé*, temps pourri, mousson',
    rainbow: 'arc-en-ciel, arcs-en-ciel',
    flood:
      "inond*, crue, crues, en crue, débord*, sous les eaux, sous l'eau, fuite d'eau, dégât des eaux, canalisation",
    drought:
      "sécheresse*, pas plu depuis, pas de pluie, manque d'eau, pénurie d'eau, canicule, arrosage interdit, terre sèche",
    snow: "neige*, neigé, neiger, bonhomme de neige, boule de neige, avalanche*, ski, skier, raquettes, luge, verglas, flocon*, sports d'hiver",
    cold: "froid, froide, il fait froid, j'ai froid, fait froid, caille, on se caille, ça caille, me gèle, il gèle, gelé, gelée, gelés, glacial*, glacé*, verglas, givre, grelott*, frissonn*, chauffage*, frileu*, doudoune, moins dix, sous zéro, frigorifié*",
    winter: 'hiver*, hivernal*, décembre, moufle*, écharpe*, bonnet, solstice, grand froid',
    summer:
      "été dernier, cet été, l'été, en été, vacances d'été, estival*, plage*, bronz*, crème solaire, juillet, août, piscine*, grandes vacances, maillot de bain",
    spring: 'printemps, printanier, bourgeon*, cerisiers, jonquille*, rhume des foins, premiers beaux jours',
    heat: "chaleur*, canicule*, chaud, chaude, trop chaud, il fait chaud, j'ai chaud, crève de chaud, étouff*, étouffant*, transpir*, sueur, je sue, ventilateur*, clim, climatisation, fournaise, quarante degrés, on cuit",
    warm: 'au chaud, bien au chaud, tiède, cocooning, douillet*, bouillotte, plaid',
    weather:
      'météo, quel temps, temps de merde, sale temps, mauvais temps, beau temps, temps fait, prévisions, nuage*, nuageux, climat*, température*',
    wind: 'le vent, vents, du vent, venteux, rafale*, brise, tramontane, cerf-volant, éolienne*, le mistral',
    fog: 'brouillard*, brume*, brumeux, on voit rien dehors',
    sun: 'soleil*, ensoleillé*, coup de soleil, coups de soleil, lever de soleil, coucher de soleil, éclipse*, bronz*, vitamine d, rayon de soleil',
    morning:
      "ce matin, tous les matins, le matin, lever tôt, levé tôt, levée tôt, réveil, mon réveil, réveill* à, grasse mat, grasse matinée, aube, l'aube, du matin",
    moon: 'lune*, pleine lune, clair de lune, lunaire*, loup-garou, loups-garous, nouvelle lune',
    star: 'étoile*, étoilé*, constellation*, astronom*, astrologie, astrologue, horoscope*, signe astro, zodiaque, voie lactée, télescope*, étoile filante, galaxie*',
    night:
      'nuit*, cette nuit, toute la nuit, minuit, nocturne*, obscurité, il fait noir, dans le noir, nuit blanche, trois heures du matin, deux heures du matin, quatre heures du matin, couche-tard',
    fire: 'le feu, au feu, en feu, prend feu, pris feu, incendi*, flammes, pompier*, brûle, brûlé*, brûler, cramé*, feu de camp, cheminée*, feux de forêt, bougie renversée, fumée, détecteur de fumée, barbecue',
    volcano: 'volcan*, éruption*, cratère*, coulée de lave',
    earthquake: 'tremblement de terre, séisme*, sismique*, secousse*, terre a tremblé, réplique sismique',
    sea: "la mer, en mer, bord de mer, océan*, vague, vagues, marée*, plage*, surf*, marin, marins, matelot*, plongée, naufrag*, côte d'azur, coquillage*, sirènes, mal de mer, croisière*, dauphin*",
    river: 'rivière*, fleuve*, ruisseau*, cascade*, torrent*, kayak*, canoë*, la seine, le rhône, la loire',
    swim: 'nager, nage, nagé, nageur*, nageuse*, natation, piscine*, brasse, noyer, noyé, noyée, noyade, baigner, baignade*, plongeon*, plonger, maillot de bain',
    mountain:
      'montagne*, sommet de, sommet du, alpes, pyrénées, alpin*, escalad*, grimper, grimpe, grimpé, falaise*, alpinis*, everest, mont blanc, refuge de, vertige',
    hiking:
      'rando, randos, randonn*, marcheur*, sac à dos, sentier*, trek*, balade en forêt, bivouac*, chaussures de marche, gr20, compostelle',
    forest:
      'forêt*, les bois, dans les bois, jungle*, arbre*, champignons, aux champignons, écureuil*, cerf, cerfs, biche*, sapin*, chêne*, bûcheron*, cèpe, cèpes',
    war: "guerre*, soldat*, armée*, militaire*, bataille*, bombe*, bombard*, invasion*, envahi*, tranchée*, troupes, missile*, sur le front, vétéran*, ancien combattant, caserne*, service militaire, char d'assaut, cessez-le-feu, mobilisation",
    fight:
      "bagarre*, bagarr*, se battre, me battre, se bat, battu avec, on s'est battus, castagne*, baston*, cogne*, coup de poing, coups de poing, boxe, boxeu*, combat*, combattre, duel*, épée*, harcel*, harcèlement, dispute*, engueul*, embrouille*, art martial, arts martiaux, lutte, lutter",
    argument:
      "dispute*, disput*, engueul*, prise de tête, prises de tête, désaccord*, pas d'accord avec, querell*, débat, débattre, crié dessus, en froid avec, brouillé* avec",
    revenge:
      'vengeance*, venger, vengé*, venge, me vengerai, vengeu*, revanche*, rancun*, rancœur, trahi, trahie, trahis, trahison*, traître*, me le paiera, va me le payer, vont le payer, œil pour œil, règlement de compte, coup de poignard, planter dans le dos, rendre la pareille, représailles',
    angry:
      "en colère, colère*, énerv*, furieu*, fureur, rage, enrag*, la rage, saoul* de, ça me saoule, ça me gonfle, ça me gave, me casse les, marre de, en ai marre, ras le bol, ras-le-bol, hors de moi, péter un câble/plomb/cable, pété un câble/plomb, me rend dingue, me rend folle/fou, agac*, exaspér*, insupportable*, je déteste, je hais, fait chier, me fait chier, me tape sur les nerfs, pète les plombs, m'énerve",
    music:
      'musique*, musicien*, musical*, concert*, guitare*, piano, violon*, batterie de, batteur, orchestre*, chorale*, mélod*, flûte*, groupe de rock, rappeu*, du rap, le rap, playlist*, spotify, vinyle*, opéra*, accordéon, tambour*',
    song: 'chanson*, chanter, chante, chantes, chantent, chanté, chantant, chanteu*, karaoké*, paroles de, dans la tête cette, berceuse*, couplet*, fredonn*, chant, chants, chorale*, fausse note, comptine*, le refrain',
    dance:
      'danse*, danser, dansé, danseu*, salsa, tango, valse*, boîte de nuit, en boîte, piste de danse, chorégraph*, ballet*, bal de, le bal, zumba, rock acrobatique',
    party:
      'la fête, une fête, faire la fête, fêtes, fêter, fête de, soirée, soirées, teuf*, fêtard*, apéro*, festival*, carnaval*, boum, célébr*, crémaillère, boîte de nuit, festoy*, faire la bringue',
    drunk:
      'bourré, bourrée, bourrés, ivre*, ivresse, ivrogne*, soûl*, bituré*, torché*, pompette, éméché*, prendre une cuite, trop bu, bu trop, gueule de bois, picol*, alcool*, alcoolique*, vodka, whisky, rhum, pastis, ricard, tequila, shots, beuverie, murge, boit trop, bourrer la gueule, bourré la gueule, une cuite',
    hangover:
      "gueule de bois, mal aux cheveux, lendemain de cuite, lendemain de fête, lendemain difficile, trop bu hier, plus jamais d'alcool, plus jamais je bois, la tête dans le cul",
    beer: 'bière*, binouze*, une mousse, mousses en terrasse, pinte*, brasserie*, brasseur*, houblon, une pression, demi de bière, ipa, kro, heineken',
    wine: 'le vin, vins, du vin, vin rouge, vin blanc, pinard, rosé bien frais, verre de vin, bouteille de vin, champagne, vigne*, vigneron*, vendange*, raisin*, bordeaux, bourgogne, beaujolais, cave à vin, œnolog*, sommelier*, tire-bouchon',
    sleep:
      "dormir*, dorment, dormi, dodo, sommeil*, sieste*, le lit, au lit, couette*, oreiller*, matelas, ronfl*, bâill*, endorm*, me coucher, se coucher, vais me coucher, va te coucher, pioncer, roupill*, réveillé à, pas fermé l'œil, insomni*, pyjama*, marchand de sable, je/tu dors, dort bien, dort pas, dors bien, endors, arrive pas à dormir, arrive plus à dormir, peux pas dormir, pas dormi, il/elle/on/qui dort",
    insomnia:
      "insomni*, arrive pas à dormir, arrive plus à dormir, pas à dormir, peux pas dormir, pas dormi, dors pas, dors plus, pas fermé l'œil, nuit blanche, nuits blanches, pas trouver le sommeil, compter les moutons, mélatonine, somnifère*, dormir de la nuit",
    tired:
      "fatigué*, fatigue*, fatigant*, crevé, crevée, crevés, épuis*, éreint*, au bout du rouleau, vidée, plus d'énergie, mort de fatigue, morte de fatigue, tombe de sommeil, lessivé*, sur les rotules, besoin de repos, besoin de vacances, besoin d'une pause, envie de dormir, suis/est naze, suis claqué, suis claquée, suis à bout, à bout de forces, suis vidé",
    dream:
      "rêve, un rêve, mon rêve, rêves, rêver, rêvé, rêvais, rêve de, rêveu*, j'ai rêvé, songe*, rêve étrange, rêve bizarre, rêves lucides, rêvasser",
    nightmare:
      'cauchemar*, mauvais rêve, mauvais rêves, terreur* nocturne*, paralysie du sommeil, monstre sous, réveillé en sueur, réveillée en sueur, réveillé en hurlant',
    scared:
      "peur*, j'ai peur, fait peur, effra*, terrifi*, terreur*, flippe*, flippé*, flippant*, la trouille, trouillard*, angoiss*, anxieu*, anxiété, phobie*, panique*, paniqu*, effroi, frousse, pétoche, chair de poule, stressé*, le stress, le trac, film d'horreur, bruit bizarre, quelqu'un dehors, épouvant*",
    panic:
      "panique*, paniqu*, crise d'angoisse, crise de panique, attaque de panique, perds les pédales, hyperventil*",
    alone:
      "solitude*, solitaire*, tout seul, toute seule, suis seul, suis seule, me sens seul, me sens seule, si seul, si seule, vis seul, vis seule, rester seul, pas d'amis, aucun ami, pas d'ami, personne ne m'aime, personne m'aime, personne à qui, personne me parle, personne me comprend, isolé*, mis à l'écart, abandonné*, invisible aux",
    shy: "timide*, timidité, introverti*, réservé*, mal à l'aise avec, n'ose pas, ose pas lui, rougi*, tout rouge, trop gêné*, phobie sociale, pas quoi lui dire",
    bored:
      "ennui*, m'ennuie, s'ennuie, on s'ennuie, m'emmerde, je me fais chier, ennuyeu*, ennuyer, rien à faire, sais pas quoi faire, chiant, chiante, barbant, soûlant, tuer le temps, passer le temps, distrais-moi, il se passe rien",
    crying:
      'pleure*, pleurs, pleurer, pleuré, pleurniche*, larme*, sanglot*, chiale*, chialer, chialé, triste*, tristesse, déprim*, dépress*, dépression, malheureu*, cafard, le moral, moral à zéro, coup de blues, envie de chialer',
    baby: 'nouveau né, nouveau-né, nourrisson*, couche à, couches du, biberon*, allait*, poussette*, berceau*, tétine*, nounou*, crèche, fait ses dents, jeune maman, jeune papa, jeunes parents, le bébé, bébés, bébé qui',
    pregnant:
      'enceinte*, grossesse*, accouch*, contraction*, échographie*, test de grossesse, nausées du matin, fausse couche, attend un bébé, attends un bébé, sage-femme, perdu les eaux, perdre les eaux, en cloque, fiv, terme prévu, ivg',
    birth:
      'accouch*, naissance*, naître, né hier, née hier, est né, est née, vient de naître, sage-femme, césarienne, péridurale, maternité, salle de travail, contraction*, mise au monde, mettre au monde',
    kids: 'mes enfants, enfants, mes gosses, gosse*, gamin*, mômes, mes petits, mon ado, les ados, adolescent*, mon enfant, éduquer, parentalité, garderie, caprice*, maternelle, beaux-enfants, mon gosse',
    mother:
      'ma/ta/sa/la/une mère, maman*, mères, belle-mère, belles-mères, ma daronne, fête des mères, maternité, les mamans, marâtre',
    father:
      'mon/ton/son/le/un père, papa*, pères, beau-père, mon daron, mon vieux, fête des pères, paternité, les papas',
    family:
      'famille*, mes parents, parents, daron*, cousin*, cousine*, oncle*, tante*, tonton*, tata*, neveu*, nièce*, belle-famille, beaux-parents, belle-sœur, beau-frère, repas de famille, réunion de famille, réveillon, cousinade, grands-parents',
    brother:
      'mon/ton/son/le/un/mes/tes frère, petit frère, grand frère, frangin*, frérot*, demi-frère, frères, jumeau*, mon jumeau, fratrie',
    sister: 'sœur*, ma/ta/sa/la/une/mes sœur, petite sœur, grande sœur, frangine*, demi-sœur, jumelle*',
    grandmother:
      'grand-mère, grands-mères, mamie*, mamé, arrière-grand-mère, mamy, grand-maman, grands-parents',
    grandfather:
      'grand-père, grands-pères, papi, papis, papy, pépé, pépés, arrière-grand-père, grand-papa, grands-parents',
    son: 'mon/ton/notre/leur/votre fils, petit-fils, beau-fils, mon garçon, mon petit garçon',
    daughter: 'ma/ta/notre/leur/votre/sa fille, petite-fille, belle-fille, fillette, ma petite fille',
    wife: 'ma/ta/sa femme, épouse, mon épouse, ma moitié, bourgeoise de, femme au foyer',
    husband: 'mon/ton/son/le/un mari, maris, époux, mon homme, homme au foyer',
    boyfriend:
      'petit ami, petite amie, mon copain, ma copine, mon mec, ma meuf, son copain, son mec, sa copine, mon chéri, ma chérie, mon amoureux',
    neighbour:
      'voisin*, voisine*, voisinage, mitoyen*, mur mitoyen, à travers le mur, les gens du dessus, du dessus, palier, fête des voisins, haie du',
    noise:
      'bruit*, bruyant*, bruits, tapage, boucan, vacarme, trop fort la musique, musique à fond, marteau-piqueur, perceuse*, klaxon*, raffut, aboie toute',
    quiet: 'silence*, silencieu*, chut, le calme, au calme, tais-toi, un peu de calme, paix et',
    harvest:
      'récolte*, moisson*, vendange*, blé, blés, champ de, champs de, moissonneuse*, foins, verger*, semer, semis, labour*, cueill*, cueillette',
    garden:
      'jardin*, jardiner, jardinage, jardinier*, fleur*, roses, rosier*, tulipe*, pelouse*, tondre, tondeuse*, gazon, potager*, mauvaises herbes, désherb*, plante*, mes plantes, semis, arros*, compost*, serre, tomates, géranium*, tailler la/les, haie',
    farm: 'à la ferme, une ferme, fermier*, fermière*, agricult*, paysan*, tracteur*, grange*, étable*, élevage*, éleveu*, bétail, poulailler*, cochon*, charrue, meule de foin, poule, poules',
    cow: 'vache*, veau, veaux, taureau*, traire, génisse*, bovin*, troupeau, bœuf, corrida',
    horse:
      'cheval, chevaux, à cheval, jument*, poulain*, poney*, étalon*, équitation, cavalier*, cavalière*, galop*, écurie*, âne, ânes, jockey*',
    sheep: 'mouton*, brebis, agneau*, berger, bergère, bergerie, laine, tondre les moutons',
    goat: 'chèvre*, bouc, chevreau*, biquette*',
    dog: 'chien*, chienne*, chiot*, toutou*, clébard*, clebs, caniche*, teckel*, labrador*, aboie*, aboy*, promener le chien, sortir le chien, véto, vétérinaire*, croquettes, gamelle, en laisse',
    cat: 'le chat, chats, chatte, chatons, chaton, minou*, matou*, miaou, miaul*, ronronn*, litière*, félin*, arbre à chat, siamois',
    snake: 'serpent*, vipère*, couleuvre*, python royal, cobra*, venin*, venimeu*, boa constrictor, crotale',
    spider: "araignée*, tarentule*, mygale*, toile d'araignée, toiles d'araignée, arachnophob*",
    bird: 'oiseau*, perroquet*, pigeon*, mouette*, moineau*, hirondelle*, canari*, perruche*, plume, plumes, nid, nids, hibou*, chouette hulotte, corbeau*, corneille*, aigle*, faucon*, canard, canards, cygne*, oie, oies, rossignol*, rouge-gorge, merle*, pie voleuse',
    fish: 'poisson*, saumon*, truite*, thon, cabillaud, requin*, aquarium*, sushi*, sardine*, carpe, morue',
    fishing:
      'à la pêche, pêcher, pêcheur*, canne à pêche, hameçon*, appât*, chalutier*, partie de pêche, filet de pêche, aller pêcher',
    hunt: "chasse, la chasse, chasser, chasseur*, chasseuse, chassé un, gibier, fusil de chasse, tir à l'arc, sanglier*, braconn*, battue",
    bee: 'abeille*, ruche*, apicult*, guêpe*, frelon*, bourdon*, essaim*, piqûre de',
    honey: 'miel, pot de miel, hydromel, ruche*',
    mouse: 'souris, une souris, rats, un rat, rongeur*, mulot*, piège à souris, tapette à',
    wolf: 'loup*, louve*, louveteau*, loup-garou, hurler à la lune, meute',
    frog: 'grenouille*, crapaud*, têtard*, rainette*',
    travel:
      "voyage*, voyager, voyageu*, vacances, avion*, mon vol, vol pour, vol annulé, vol retardé, aéroport*, valise*, bagage*, passeport*, touris*, à l'étranger, hôtel*, auberge de jeunesse, billet de train, billet d'avion, billets de, sncf, croisière*, décalage horaire, road trip, escale, douane, tour du monde, partir loin, dépays*, airbnb",
    lost: "suis perdu, suis perdue, on est perdus, me suis perdu, me suis perdue, s'est perdu*, je me perds, perdu mes/mon/ma clé/clés/clefs/portefeuille/téléphone/passeport/portable/sac/lunettes, perdu mes/mon/ma, retrouve plus, trouve plus mes/mon/ma, où est mon/ma, où sont mes, égaré*, égarer, où je suis, mauvaise direction, gps, une carte pour, objets trouvés, mes clés, mes clefs, introuvable*, paumé*",
    road: 'la route, en route, sur la route, routes, autoroute*, bouchon*, embouteillage*, trafic, auto-stop, stop sur, péage*, périph*, rocade, rond-point, travaux sur, nid de poule, nids de poule, heure de pointe, trajet*, carrefour*, déviation, la circulation',
    traffic:
      'bouchon*, embouteillage*, heure de pointe, heures de pointe, coincé dans les, bloqué sur le périph, trafic, la circulation',
    car: 'voiture*, bagnole*, caisse en panne, ma caisse, permis de conduire, mon permis, conduire, conduis, pneu*, garagiste*, moteur*, se garer, garer, parking*, gasoil, excès de vitesse, renault, peugeot, citroën, contrôle technique, crevaison, créneau, freins, moto, motos, le essence',
    boat: 'bateau*, navire*, voilier*, voile, voiles, naviguer, navigu*, yacht*, ferry, canoë*, kayak*, capitaine*, port de, ancre, gouvernail, ramer, rameur, péniche*, barque*, naufrag*, croisière*, matelot*, pirate*',
    bridge: 'le pont, ponts, du pont, pont suspendu, pont de',
    luck: "de la chance, pas de chance, porte-bonheur, porter bonheur, porte bonheur, malchance*, chanceu*, poisse, la poisse, guigne, superstit*, chat noir, trèfle*, fer à cheval, croise les doigts, croisez les doigts, croiser les doigts, touche du bois, touchons du bois, vendredi 13, vendredi treize, souhaite-moi, souhaitez-moi, m'avoir de la veine, patte de lapin, cul bordé de nouilles, la chance, ma chance, un coup de chance, bonne chance pas",
    bet: "parier, parie, paris sportifs, parié, paris sur, casino*, poker, roulette*, machine à sous, machines à sous, jeux d'argent, bookmaker*, blackjack, les dés, pmu, tiercé, un pari, mon pari, je mise",
    lottery:
      'loto, au loto, loterie*, euromillions, ticket à gratter, tickets à gratter, tombola*, super cagnotte, cagnotte, gros lot, grille de loto, jackpot, tirage au sort, numéros gagnants',
    game: 'jeu, jeux, jeu vidéo, jeux vidéo, jouer, joue, joues, joué, jouons, jouez, joueu*, console*, partie de, jeu de société, jeux de société, échecs, monopoly, belote, une partie, tarot à, petits chevaux, nintendo, playstation, fortnite, minecraft',
    chess: "aux échecs, échec et mat, échiquier*, jeu d'échecs, grand maître, le pion, gambit",
    win: 'gagner, gagne, gagnes, gagné, gagnent, on a gagné, gagnant*, victoire*, victorieu*, vainqueur*, vaincre, triomph*, champion*, médaille*, trophée*, première place, remporté*, podium',
    lose: 'perdu le/la/un/contre match/partie/finale/jeu/pari, perdu contre, perdu le match, perdre le match, on a perdu, encore perdu, perdant*, perdante*, défaite*, perds toujours, perd toujours, raclée, éliminé*, dernier au classement, battus à, looser*, relégation',
    sport:
      'sport*, sportif*, sportive*, football*, basket, tennis, rugby, volley, handball, marathon*, coupe du monde, matchs, psg, jeux olympiques, arbitre*, gardien de but, tour de france, cyclis*, courir un, footing, judo, le foot, jouer au foot, le match, match de, match nul',
    lie: "mentir, mentent, menti, menteu*, mensonge*, mytho*, mytho, baratin*, bobard*, faux prétexte, trouve une excuse, excuse bidon, faire semblant, fait semblant, fais semblant, hypocrit*, malhonnête*, me cache quelque chose, m'a caché, tu/je mens, il/elle ment, me ment, a menti, ment comme",
    truth: 'vérité*, la vérité, avouer, avoue, avoué, dis la vérité, franchement honnête, sois honnête',
    secret:
      "secret*, secrète*, en secret, dis rien à personne, dis à personne, dites à personne, le répète à, répète pas, entre nous, entre toi et moi, confidence*, confidentiel*, avouer, j'avoue tout, aveu, aveux, cache un, personne ne le sait, personne le sait, promets de rien, garder un, vendre la mèche",
    gossip:
      "ragot*, potin*, rumeur*, commérage*, commère*, t'es au courant, vous êtes au courant, tu sais pas la dernière, devine qui, devinez qui, devine quoi, t'as entendu, vous avez entendu, il paraît que, paraît que, dans mon dos, balance tout, scandale*, on dit que, racontars, cancan*",
    trick:
      "tour de magie, tours de magie, ruse*, rusé*, arnaque*, arnaqu*, escroc*, escroquer*, piège*, piégé*, piéger, duper, berner, entourloupe*, poisson d'avril, farce, farces, mauvais tour, roulé dans la farine, astuce*, m'a eu, canular*",
    prank:
      "farce*, farceu*, canular*, poisson d'avril, coussin péteur, blague téléphonique, faire une blague",
    joke: 'blague*, blagueu*, vanne, vannes, drôle, drôles, rigol*, marrant*, fais-moi rire, faites-moi rire, rire, rigole, rire un peu, humour*, humorist*, comédie*, comique*, plaisant*, plaisanterie*, calembour*, clown*, mème drôle',
    riddle: 'devinette*, énigme*, casse-tête*, rébus, mots croisés, mots fléchés, charade*, sudoku, puzzle*',
    beauty:
      'beauté*, belle, suis belle, suis moche, la plus belle, trop belle, trop beau, le plus beau, suis beau, magnifique*, mignon*, mignonne*, séduisant*, maquill*, rouge à lèvres, mascara, vernis à, manucure*, crème de jour, acné, boutons, bouton sur le, parfum*, miroir, moche*, laide, cosmétique*, soin du visage, selfie*, jolie, joli, des/mes rides, trop laid, suis laid',
    ugly: 'moche*, laide, laideur, hideu*, affreu*, une sale tête, acné, boutons, trop laid, suis laid, est laid',
    hair: 'cheveu*, coiffeu*, coiffure*, coiffer, coiffé, coupe de cheveux, frange, chauve*, calvitie, shampoing*, shampooing*, tresse*, chignon*, queue de cheval, boucles, bouclés, frisé*, frisés, teinture, décolor*, perruque*, mes mèches, fourches, chevelure*',
    beard: 'barbe, barbes, barbu*, barbier*, moustach*, raser, rasé, rasoir*, bouc taillé',
    dress:
      "la robe, robe, robes, jupe*, vêtement*, fringue*, tenue*, quoi mettre, rien à me mettre, je mets quoi, m'habiller, s'habiller, habille*, la mode, à la mode, talons, chaussures, pantalon*, costume*, chemise*, manteau*, veste*, couture*, garde-robe, déguis*, le habits",
    sewing:
      'couture*, coudre, recoudre, cousu, couds, tricot*, crochet, aiguille*, fil à coudre, machine à coudre, broder, broderie*, ourlet*, couturi*, pelote de',
    gold: "le or, en or, lingot*, bijou*, bijoutier*, bague*, collier*, diamant*, boucles d'oreilles, bracelet*, trésor*, doré*, argenterie",
    jewellery:
      "bijou*, bague*, collier*, boucles d'oreilles, bracelet*, diamant*, bijouterie, pendentif*, broche",
    hungry:
      "faim, j'ai faim, affam*, la dalle, grave la dalle, les crocs, le ventre vide, ventre qui gargouille, gargouill*, rien mangé, pas mangé, quelque chose à manger, un truc à manger, frigo vide, appétit, grignot*, goûter, un petit creux, mange quoi, fringale*, jeûner, crève la dalle",
    diet: 'au régime, maigr*, minc*, calorie*, kilos en trop, perdre du poids, perdre des kilos, prendre du poids, pris du poids, pris trois kilos, grossir, grossi, surpoids, végan*, végétarien*, trop gros, trop grosse, un régime, le régime, régime minceur',
    cooking:
      'cuisiner, cuisine, cuisiné*, cuisini*, recette*, cuire, cuisson, au four, le four, poêle à, casserole*, mijot*, griller, grillades, barbecue*, rôti, rôtir, frire, marinade*, sauce*, ail, oignon*, épices, éplucher, brûlé le, gratin*, ratatouille, cordon bleu, crêpes, tajine',
    dinner:
      'dîner*, dîne, souper, resto*, restaurant*, pizza*, burger*, kebab*, on mange quoi, manger ce soir, mange quoi ce soir, commander à manger, livraison, uber eats, les restes, pâtes, raclette, tacos, fondue, couscous, invités ce soir',
    lunch:
      'déjeuner*, déjeune, pause déj, pause midi, manger ce midi, mange quoi à midi, sandwich*, cantine*, gamelle du midi, casse-croûte, jambon-beurre',
    breakfast:
      'petit déjeuner, petit déj, petit-déjeuner, ptit déj, tartine*, croissant*, céréales, œufs brouillés, viennoiserie*, brunch*, confiture*, pain au chocolat, chocolatine*',
    bread:
      'le pain, du pain, pains, baguette*, boulang*, croûte, levain, levure, farine, pâte à pain, miche, brioche*, croissant*, mie de, pain de mie, fournil',
    soup: 'soupe*, potage*, bouillon*, velouté*, pot-au-feu',
    rice: 'riz, risotto, rizière*, riz au lait',
    cheese: 'fromage*, camembert*, raclette, roquefort, comté, reblochon, fondue, tartiflette, mozzarella',
    milk: 'lait, lait de, bouteille de lait, yaourt*, lactose, produits laitiers, laitier*',
    cake: 'gâteau*, tarte*, pâtiss*, dessert*, cookie*, biscuit*, glace à, une glace, macaron*, éclair au, bonbon*, crêpe*, gaufre*, tiramisu, madeleine*, mousse au, bûche de, sucrerie*',
    tea: 'du thé, un thé, mon thé, tasse de thé, thé vert/noir/glacé, théière*, tisane*, infusion*, camomille, verveine, bouilloire*, sachet de',
    coffee:
      'café*, caféine, cafetière*, expresso*, espresso*, cappuccino*, un kawa, kawa, déca, grains de café, machine à café, starbucks, petit noir',
    chocolate: 'chocolat*, cacao, nutella, œufs de pâques, mousse au chocolat, truffe*, ferrero',
    potato: 'pomme de terre, pommes de terre, patate*, frite, frites, purée, chips, gratin dauphinois',
    fruit:
      "fruit*, pommes, une pomme, banane*, fraise*, cerise*, pastèque*, ananas, orange pressée, jus d'orange, citron*, abricot*, framboise*, mangue*, clémentine*, melon*",
    sick: "malade*, maladie*, fièvre*, fiévreu*, vomi, vomir, vomis, vomit, gerbe, gerber, nausée*, mal au ventre, mal à la gorge, mal de gorge, maux de ventre, tousse*, tousser, toux, covid, virus, hôpital*, hosto, cancer*, diagnosti*, chimio*, allerg*, asthm*, gastro, intoxication alimentaire, attrapé froid, choper la crève, la crève, microbe*, symptôme*, cassé la jambe, cassé le bras/pied/poignet, plâtre, entorse*, température de, pas bien du tout, grippe*, me faire opérer, m'a opéré, opération du/de",
    doctor:
      'médecin*, docteur*, toubib*, infirmi*, chirurg*, hôpital*, urgences, aux urgences, ordonnance*, prise de sang, consultation*, généraliste*, rdv chez le, doctolib, clinique*, ambulance*, samu, psy, mon psy, psychologue*, psychiatre*, radio du, irm, kiné*',
    headache:
      'mal de tête, maux de tête, mal à la tête, migraine*, mal de crâne, mal au crâne, crâne qui explose, tête qui explose, tête va exploser, doliprane*, aspirine*, ibuprofène, paracétamol',
    flu: 'grippe*, grippé*, rhume*, enrhumé*, nez qui coule, nez bouché, nez coule, éternu*, mal de gorge, mal à la gorge, tousse*, toux, la crève, attrapé froid, angine*, mouchoir*, 39 de fièvre',
    medicine:
      'médicament*, médoc*, cachet, cachets, comprimé*, pilule*, antibiotique*, pharmacie*, pharmacien*, vaccin*, sirop pour, doliprane*, aspirine*, remède*, guérir, antidouleur*, antidépresseur*, posologie',
    tooth:
      'dents, mal aux dents, dentiste*, carie*, dentaire*, appareil dentaire, dents de sagesse, dent de sagesse, petite souris, dévital*, gencive*, rage de dents, orthodont*, le dent',
    pain: 'douleur*, douloureu*, ça fait mal, fait trop mal, me fait mal, mal partout, souffr*, courbature*, crampe*, mal au genou/bras/pied/cou, mal au genou/bras/pied/cou/cul/ventre/doigt',
    back: 'mal au dos, mal de dos, dos bloqué, dos en compote, lumbago, sciatique, hernie discale, tour de reins, kiné, ostéo*',
    birthday:
      "anniv, annivs, anniversaire*, bon anniv, joyeux anniversaire, bougies, souffler les bougies, fêter mes, mes trente/quarante/cinquante/vingt ans, mes 18/20/30/40/50 ans, j'ai 30/40/18/20/50 ans, gâteau d'anniversaire, un an de plus, fête ses/mes ans",
    'new year':
      "nouvel an, nouvelle année, bonne année, jour de l'an, saint-sylvestre, réveillon*, bonnes résolutions, janvier, feu d'artifice, feux d'artifice, douze coups de",
    memory:
      'mémoire*, souvenir*, souviens, me souviens, souvient, souvenez, oubli*, oublié*, oublier, rappelle plus, me rappelle plus, trou de mémoire, alzheimer, amnés*, démence, nostalg*, bout de la langue, vieille photo, vieilles photos, album photo',
    forget:
      "oubli*, oublié*, oublier, étourdi*, tête en l'air, tourner la page, sorti de la tête, sorti de l'esprit",
    magic:
      'magie*, magique*, magicien*, sorci*, sorcell*, sortilège*, jeter un sort, jeté un sort, mauvais sort, maléf*, maudit*, malédiction*, potion*, baguette magique, ensorcel*, envoût*, formule magique, abracadabra, grimoire*, tarot*, voyant*, occult*, vaudou, rituel*, mauvais œil, boule de cristal, poudlard, désenvoût*',
    ghost:
      'fantôme*, hanté*, hanter, hante, esprit frappeur, esprits, spectre*, revenant*, poltergeist, zombie*, ouija, paranormal*, spiritisme, exorcis*, au-delà',
    monster:
      'monstre*, dragon*, vampire*, yéti, loch ness, kraken, ogre*, créature*, croque-mitaine, monstrueu*',
    future:
      "avenir, l'avenir, futur, future, prédi*, prédiction*, prophé*, horoscope*, destin, destinée, voyant*, boule de cristal, tarot*, tirer les cartes, bonne aventure, présage*, que va-t-il, qu'est-ce qui m'attend, divination, oracle*, destins, destinées",
    decision:
      "décision*, décider, décide, décidé, me décider, dilemme*, choix, choisir, choisis, hésite*, hésiter, j'hésite, sais pas si je, rester ou partir, pour et le contre, peser le pour, indécis*, croisée des chemins, trancher, tiraill*",
    choice: "choix, choisir, choisis, choisi, lequel prendre, laquelle prendre, j'hésite entre, dilemme*",
    advice:
      "conseil*, conseill*, que faire, je fais quoi, que dois-je faire, qu'est-ce que je fais, vous feriez quoi, tu ferais quoi, besoin d'aide, des idées pour, un avis sur, besoin d'un avis",
    wisdom: 'sagesse*, le sage, philosoph*, sens de la vie, but de la vie, éclair* spirituel*, proverbe*',
    clean:
      "ménage, le ménage, nettoy*, laver le sol, balai*, balayer, aspirateur*, aspi, serpillière*, poussière*, rangement, bordel dans, ma chambre est, le bazar, désordre, la crasse, tache de, taches, la vaisselle, faire la vaisselle, javel, chiffon*, récurer, femme de ménage, éponge*, marie kondo, c'est sale, tout sale, toute sale, trop sale, tout propre, pas propre, propreté, ranger ma/la/mes, faut ranger, j'ai rangé",
    laundry:
      'lessive*, lave-linge, machine à laver, linge, linge sale, repass*, repassage, sèche-linge, chaussette*, lavé mes/mon/ma, pressing, étendre le linge, rétréci*, assouplissant, panier à linge, détachant',
    kitchen:
      'ma cuisine, dans la cuisine, la cuisine, frigo*, réfrigérateur*, lave-vaisselle, micro-ondes, évier*, plaque de cuisson, couverts, poêle, congélateur*, robot de cuisine, le four',
    bath: 'le bain, un bain, bains, bain moussant, bain chaud, baignoire*, douche*, doucher, jacuzzi, sauna*, hammam*, thermes, thermal*',
    toilet:
      "toilettes, wc, chiotte*, pq, papier toilette, papier cul, constip*, diarrh*, plombier*, caca, pipi, la chasse d'eau, cuvette, fosse septique, toilettes bouchées, évier bouché, wc bouchés",
    work: 'trop de travail, trop de boulot, beaucoup de travail, beaucoup de boulot, débordé*, surmen*, surcharg*, bosse trop, travaille trop, bourreau de travail, productiv*, travailler tard, charge de travail',
    king: 'roi, rois, royaume*, royal*, trône*, couronne*, monarch*, monarque*, empereur*, prince, princes, règne*, régner, qui commande, qui est le chef, souverain*',
    queen: 'reine*, princesse*, impératrice*, sa majesté, drag queen, souveraine',
    strong:
      'le plus fort, la plus forte, plus forte, plus fort que, costaud*, musclé*, muscle*, biceps, abdos, puissan*, force physique, ma force, la force, de la force, bras de fer, tractions, développé couché, qui gagnerait, invincib*, balèze*, tablettes de chocolat, protéine*, des pompes',
    gym: 'salle de sport, la muscu, muscu, musculation, à la salle, entraîn*, entraînement*, haltère*, squats, abdos, crossfit, tapis de course, coach sportif, courbature*, cardio, remise en forme, fitness, basic fit, séance de sport, des pompes',
    yoga: 'yoga, médit*, méditation*, pleine conscience, paix intérieure, chien tête en bas, zen',
    computer:
      'ordinateur*, ordi, ordis, pc, clavier*, écran bleu, écran*, logiciel*, programm*, coder, code en, du code, mon code, développeu*, bug*, bugg*, bugué*, plante plus, ça plante, a planté, redémarr*, mise à jour, windows, imprimante*, excel, informati*, serveur, clé usb, disque dur, pirat* mon, hackeu*, algorithme*, linux, chatgpt, python et',
    internet:
      'internet, wifi, box internet, ma box, connexion, plus de réseau, pas de réseau, en ligne, site web, réseaux sociaux, insta, instagram, tiktok, twitter, youtube, facebook, netflix, télécharg*, débit, la fibre, abonnés, influenceu*, ça lag, navigateur, streaming',
    password:
      'mot de passe, mots de passe, mdp, code pin, identifiant*, se connecter, me connecter, double authentification',
    phone:
      "téléphone*, mon portable, smartphone*, iphone*, batterie, plus de batterie, chargeur*, écran cassé, sms, texto*, appel manqué, appelle-moi, m'a appelé*, rappelle-moi, répondeur, messagerie vocale, mis un vu, laissé en vu, en vu, forfait, carte sim, sonnerie, whatsapp, m'appelle, répond pas, le portable, ton portable, portable est",
    message:
      'message*, sms, texto*, mail, mails, courriel*, courrier, répond pas, répond plus, laissé en vu, mis un vu, lettre de, dm, messagerie',
    broken:
      'cassé, cassée, cassés, en panne, panne, marche plus, fonctionne plus, démarre plus, allume plus, foutu, hors service, bousillé*, brisé en',
    repair:
      'réparer, répare, réparé*, répar*, réparation*, bricoleu*, bricol*, plombier*, électricien*, tournevis, dépann*, garagiste*, boîte à outils, perceuse',
    law: "loi, lois, la loi, avocat*, avocate*, juridique*, légal*, illégal*, procès, tribunal*, tribunaux, plainte*, porter plainte, porté plainte, poursuivre en, contrat*, mes droits, droits, juge, juges, jury*, verdict*, témoign*, code civil, paperasse, notaire*, huissier*, prud'hommes, droit du",
    judge:
      'juge, juges, juger, jugé*, jugement*, tribunal*, verdict*, jury*, condamn*, procès, jugement dernier',
    justice:
      "justice*, injuste*, injustice*, pas juste, c'est pas juste, équitable*, discrimin*, accusé* à tort, mérite mieux, deux poids deux mesures",
    police:
      "police*, polici*, flic*, gendarm*, prison*, en taule, arrêté par, arrestation*, garde à vue, commissariat*, crime*, criminel*, pv, contravention*, cambriol*, meurtr*, assassin*, détective*, les keufs, keuf*, délinquan*, inspecteur*, enquête*, le amende, amendes, m'a volé, m'ont volé, vol à main",
    thief:
      "voleu*, m'a volé, on m'a volé, voler mon/ma/mes, cambriol*, pickpocket*, pick-pocket*, braqu*, piqué mon/ma/mes, chouré*, chourer, dérob*, a été volé, a été volée, m'ont volé, volé mon/ma/mes/le/la, vol à main, vol à l'arraché",
    promise:
      "promesse*, promet*, je te jure, jure, juré, serment*, parole d'honneur, donné ma parole, donné sa parole, tenir parole, tenu parole, tenu sa parole, ma parole, croix de bois, c'est promis, j'ai promis, a promis, as promis, m'a promis, avait promis",
    guilty:
      "coupab*, culpab*, ma faute, de ma faute, remord*, honte, j'ai honte, honteu*, regrett*, regrets, m'en veux, mauvaise conscience, conscience tranquille, pardonne-moi, pardonnez-moi, pardonner, excuse-moi pour, désolé pour ce, désolée pour ce, péchés, confess*, n'aurais pas dû, aurais pas dû",
    regret:
      "regret*, regrette*, n'aurais pas dû, aurais pas dû, si seulement j'avais, j'aurais dû, revenir en arrière, remonter le temps, ma plus grosse erreur, pire erreur",
    trouble:
      'ennuis, des ennuis, problèmes avec, dans la merde, dans le pétrin, puni, punie, chopé, me suis fait choper, me suis fait attraper, bêtise*, conneries, collé samedi, heures de colle, privé de',
    enemy: 'ennemi*, rival*, rivaux, rivalité*, traître*, harceleur*, concurrent*, némésis',
    lazy: 'flemme*, la flemme, flemmard*, paresse*, paresseu*, feignant*, fainéant*, glandeu*, glander, glande, canapé, traîner au lit, aucune motivation, pas motivé*, pas envie de bouger, rien foutre, rester au lit, affalé*, larve',
    waiting:
      "attends depuis, attente*, file d'attente, salle d'attente, faire la queue, la queue, en retard, retardé*, patienter, poireaut*, toujours pas arrivé, interminable*",
    retire:
      'retraite*, retraité*, à la retraite, pension de, vieillir, vieillis, me sens vieux, me sens vieille, vieillesse, cheveux gris, cheveux blancs, crise de la quarantaine',
    moving:
      'déménag*, emménag*, cartons, changer de ville, nouvelle ville, nouvel appart, quitter la ville, partir vivre',
    goodbye:
      "adieu*, dire au revoir, pars demain, m'en vais, pot de départ, dernier jour, faire mes adieux, quitte la ville, on se quitte",
    start:
      'nouveau départ, repartir à zéro, repartir de zéro, recommencer à zéro, premier jour, nouvelle vie, nouveau travail, nouveau boulot, nouveau job, nouveau chapitre, je commence un, tourner la page, me lance',
    theatre:
      'théâtre*, pièce de théâtre, acteur*, actrice*, comédien*, comédienne*, film, films, cinéma*, ciné, répétition*, audition*, casting*, sur scène, scène de, spectacle*, tournage, molière, première de',
    wish: 'faire un vœu, vœu, vœux, trois vœux, fais un vœu, génie de la lampe, étoile filante, exauc*, souhait*, puits à',
    gift: 'cadeau*, offrir*, offre-lui, quoi lui offrir, lui offrir, idée cadeau, idées cadeaux, surprise pour, étrennes',
    smell:
      'odeur*, odorat, pue, puent, pué, puant*, puer, parfum*, sent mauvais, sens mauvais, sent bon, renifl*, déodorant*, déo, schlingue*',
    mirror: 'miroir*, mon reflet, selfie*, dans la glace',
    poison: 'poison*, empoisonn*, venin*, venimeu*, toxique*, cyanure, mort-aux-rats',
    monday: 'lundi, lundis, retour au boulot, retour au travail, fin du week-end, week-end est fini',
    weight:
      'mon poids, perdre du poids, prendre du poids, kilos, trois kilos, deux kilos, surpoids, grossir, grossi, maigr*, au régime, la balance, sur la balance',
    photo: 'photo*, selfie*, appareil photo, photographe*, en photo, insta, cliché*, mal sur les photos',
    moustache: 'moustach*',
  },
}
