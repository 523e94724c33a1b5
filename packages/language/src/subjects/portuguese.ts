import type { SubjectTable } from './subject-table.ts'

export const portuguese: SubjectTable = {
  endings: 's',
  articles:
    'o os um uma uns umas meu minha meus minhas teu tua teus tuas seu sua seus suas ao pelo pela esse essa este esta aquele aquela nosso nossa',
  nothing: `morto/morta de rir, morrer de rir, morri de rir, morrendo de rir, morri com, tô morta kkk, morro de vontade, morrendo de vontade, morta de vontade, morto de vontade, pelo amor de, amor de deus,
    te adoro, eu adoro, adoro, boa noite a, boa noite gente, boa noite pessoal, boa noite galera, boa sorte com, nem em sonhos, nem sonhando, língua materna, placa mãe, puta que pariu,
    perder tempo, perdi tempo, perdendo tempo, perder peso, perdi a paciência, perder a paciência, tempo livre, muito tempo, faz tempo, há tempo, ao mesmo tempo, lua de mel, mundo da lua,
    o cena, que cena, cena de, fazer cena, vinte, lembranças a, mar de rosas, rio de janeiro, eu rio, no rio com, fogo amigo, fogo de palha, com certeza, de verdade, na verdade, por acaso, bate papo, sala de bate,
    pegar o/a/um/uma/meu/minha/os/as, beber água, forte abraço, abraço forte, forte candidato, jogo de palavras, jogo de cintura, pão duro, engolir sapo, pagar mico, pagar o pato, pato branco, que droga,
    se liga, foi mal, mal aí, tudo bem, de nada, tanto faz, deixa pra lá, nem aí, quebrar a cabeça, quebra cabeça emocional, cara de pau, de cara, que saco, caso contrário, em caso, nesse caso, no caso, sem falar, dar certo, deu certo`,
  subjects: {
    death:
      'morte, mortes, morto, morta, mortos, mortas, morrer*, morreu, morreram, morri, morrendo, morro de medo, falec*, velório, funeral*, enterro, enterr*, sepult*, cemitério, caixão, luto, viúv*, viuv*, defunt*, túmulo, suicid*, não está mais entre, já não está entre, partiu cedo demais, descanse em paz, bateu as botas, foi desta para, passou desta, perd* avó/avô/mãe/pai/vó/vô/filho/filha/irmão/irmã/marido/mulher/esposa/tio/tia, perdi/perdeu/perdemos avó/avô/mãe/pai/vó/vô/filho/filha/irmão/irmã/marido/mulher/esposa, perd* meu/minha avó/avô/mãe/pai/vó/vô/filho/filha/irmão/irmã/marido/mulher/esposa',
    funeral:
      'funeral*, velório, velórios, enterro, enterros, caixão, cemitério, crematório, cremação, cremad*, sepultamento, missa de sétimo, coroa de flores',
    grief:
      'luto, de luto, em luto, saudade, saudades, muita saudade, pêsames, condolências, coração partido, coração despedaçado, faz tanta falta, me faz falta, faz-me falta, perd* avó/avô/mãe/pai/vó/vô/filho/filha/irmão/irmã/marido/mulher/esposa, perdi/perdeu/perdemos avó/avô/mãe/pai/vó/vô/filho/filha/irmão/irmã/marido/mulher/esposa, perd* meu/minha avó/avô/mãe/pai/vó/vô/filho/filha/irmão/irmã/marido/mulher/esposa',
    love: 'amor, amores, apaixon*, eu te amo, te amo, amo-te, amo ele, amo ela, me ama, paixão, paixões, namor*, ficante, crush, beijo na boca, beijou, beijar, beijei, romântic*, romance, coração partido, alma gêmea, alma gémea, cara metade, amor à primeira, gosto dele, gosto dela, gosta de mim, gosto de alguém, estou a fim de, tô a fim de, dia dos namorados, me declarar, declarar-me, desilusão amorosa, solteir*',
    flirt:
      'flert*, paquer*, xavec*, cantada, cantadas, dar em cima, dando em cima, engat*, engate, seduz*, sedução, azarar, piropo',
    date: 'primeiro encontro, encontro com ele/ela/um/uma, encontro romântico, encontro às cegas, tenho um encontro, sair com ele/ela/alguém, chamar pra sair, chamou pra sair, convidar para sair, tinder, levei um bolo, me deu um bolo, deixou plantad*, jantar à luz, match com',
    ex: 'meu/minha/teu/tua/seu/sua/um/uma/dele/dela ex, ex namorad*, ex marido, ex mulher, terminei com, terminou comigo, terminamos, acabou comigo, acabei com ele/ela, me largou, me deixou por, levei um fora, levei um pé, pé na bunda, deu um fora, voltar com ele/ela, separei do, término',
    jealous: 'ciúme*, ciument*, inveja, invej*, invejos*, possessiv*, mexe no meu, recalque, recalcad*',
    cheating:
      'traição, traições, me traiu, traiu-me, me trai, traindo, infiel, infiéis, infidel*, corno, corna, cornos, chifre, chifrud*, chifres, amante, amantes, pulou a cerca, pular a cerca, tem outra, tem outro, adultério',
    wedding:
      "casamento*, casar, me casar, vou casar, casou, casa-se com, se casa, se casar, casei, casando, casaram, noiv*, noivado, bodas, aliança de, aliança, pedido de casamento, pediu em casamento, pedir em casamento, madrinha de casamento, padrinho de, despedida de solteir*, vestido de noiva, buquê, altar, nupcia*, copo d'água casamento",
    marriage:
      'casad*, casamento*, meu marido, minha mulher, minha esposa, meu esposo, aniversário de casamento, vida de casad*, cônjuge, vida a dois',
    divorce:
      'divórci*, divorci*, separação, separei, me separar, separar-me, se separ*, se separaram, pensão alimentícia, pensão de alimentos, guarda compartilhada, guarda dos filhos, custódia',
    exam: 'exame, exames, prova de, prova amanhã, provas amanhã, minha prova, a prova, as provas, semana de provas, enem, vestibular, teste de, teste amanhã, estudar para, estudar pra, estudando pra, estudando para, reprov*, reprovei, chumbei, chumbar, chumbou, recuperação de, revisar, revisão, cola na, colar na, cábula*, passei na, passar de ano, concurso público, frequência de, prova oral, tcc e prova, exame de condução, bati pau na',
    school:
      'escola*, colégio, colégios, faculdade, facul, universidade*, aula, aulas, sala de aula, professor*, profe, stor, stora, alun*, estudante*, ensino médio, secundário, vestibular, formatura, formar em, tcc, tese, mestrado, doutorado, doutoramento, bolsa de estudo, recreio, creche, diretor da escola, matrícula, semestre, trote, caloir*, calour*, propinas, estudar, estudos',
    homework:
      'dever de casa, deveres, tpc, lição de casa, lições, trabalho de casa, trabalho da facul, trabalho de escola, trabalho em grupo, redação, exercícios de, tema de casa, trabalho de grupo',
    maths:
      'matemática*, álgebra, cálculo, geometria, equaç*, equação, trigonometria, teorema, bhaskara, tabuada',
    book: 'livro*, livraria*, ler um, ler o, lendo, a ler, leitura*, leitor*, leitora, biblioteca*, romance de, romances, capítulo*, autor do, autora, best seller, literatura, kindle, sebo, machado de assis, saramago',
    writing:
      'escrever, escrevo, escrevendo, escrevi, escrita, escritor*, escritora, manuscrito, rascunho*, página em branco, meu romance, roteiro, guião, editora, meu diário, bloqueio criativo, fanfic*, redigir',
    poem: 'poema*, poesia*, poeta*, poetisa, verso, versos, soneto*, rima, rimas, rimar, estrofe*, haicai, cordel, camões, fernando pessoa',
    story:
      'história, histórias, me conta uma, conta-me uma, conta uma, conto de fadas, contos, era uma vez, lenda*, mito, mitos, mitologia, fábula*, causo, causos, historinha, história de ninar, história de dormir',
    job: 'trabalho, trabalhos, trabalhar, trabalhando, trampo, trampar, emprego*, desempreg*, despedid* do, fui despedid*, demiti*, demissão, demitiu, me demitir, despediram-me, escritório*, currículo, carteira assinada, clt, pj, patrão, colega de trabalho, colegas de trabalho, turno da noite, plantão, hora extra, horas extra*, vaga de, contrat* fui, contratad*, promovid*, promoção no, estágio, estagiári*, recibos verdes, freela*, home office, teletrabalho, burnout, aposent*, reforma, fundo de desemprego, seguro desemprego, carreira',
    career: 'carreira, promovid*, promoção no, vocação, crescer na empresa, subir na vida, profissão',
    boss: 'chefe, chefes, chefia, chefinh*, meu patrão, minha patroa, patrão, gerente, gestor, gestora, diretor da empresa, meu supervisor, boss, líder da equipe',
    deadline:
      'prazo, prazos, entregar amanhã, entregar hoje, entrega amanhã, entrega hoje, para amanhã, pra amanhã, última hora, em cima da hora, data limite, deadline, atrasad* com o, atrasada com, não vai dar tempo, não dá tempo, correndo contra o',
    procrastinate:
      'procrastin*, deixar para amanhã, deixo para amanhã, deixar pra amanhã, deixo pra depois, deixar pra depois, deixar para depois, empurrando com a barriga, devia estar a estudar/trabalhar, devia estar estudando/trabalhando, deveria estar estudando/trabalhando, começo amanhã, começo segunda',
    interview: 'entrevist*, entrevista de emprego, recrutador*, processo seletivo, rh me',
    money:
      'dinheiro, grana, guita, reais, euros, dívida*, dívidas, endividad*, pagar, pago conta, pagamento, salário*, ordenado, banco me, no banco, meu banco, empréstimo*, hipoteca*, boleto*, fatura*, conta de luz, contas pra pagar, contas para pagar, poupar, poupança, economizar, economias, juntar dinheiro, rico, rica, ricos, riqueza, caríssim*, muito caro, tão caro, muito cara, barato, baratinho, pobre, pobreza, fim do mês, me deve, deve-me, emprestar, emprestad*, imposto*, irs, imposto de renda, investir, investimento*, bitcoin, cripto*, milionári*, bilionári*, herança, falid*, falência, falir, pix, cartão de crédito, inflação, duro esse mês, tesos, sem um tostão, mesada',
    rich: 'rico, rica, ricos, riqueza, ficar rico, milionári*, bilionári*, fortuna, luxo, ricaç*',
    rent: 'aluguel, aluguéis, alugar, aluguer, renda da casa, a renda, pagar a renda, senhorio, senhoria, inquilin*, despej*, colega de quarto, dividir apê, dividir apartamento, republica de, fiador, caução, quarto para alugar, imobiliária, kitnet',
    shopping:
      'compras, fazer compras, ir às compras, shopping, supermercado, mercado hoje, promoção, promoções, saldos, liquidação, desconto, descontos, black friday, shopee, shein, centro comercial, loja, lojas, sapatos novos, feira',
    house:
      'minha casa, nossa casa, casa nova, mudança, mudar de casa, me mudar, apartamento*, apê, móveis, mobília, reforma da casa, obras em casa, ikea, sala de estar, casa própria, decoração',
    storm:
      'tempestade*, temporal, temporais, trovoada, trovoadas, furacão, furacões, tornado, tufão, ciclone, raio, raios, relâmpago*, vendaval, apagão, acabou a luz, faltou luz, falta de luz, caiu a luz',
    thunder: 'trovão, trovões, trovoada*, trovej*, relâmpago*, raio, raios',
    lightning: 'relâmpago*, raio, raios, caiu um raio',
    rain: "chuva*, chov*, choveu, chovendo, chover, a chover, guarda-chuva, guarda chuva, sombrinha, garoa, garoando, toró, aguaceiro, encharcad*, molhad*, ensopad*, poça, poças, dilúvio, pé d'água, goteira*, chuvisc*, galochas",
    rainbow: 'arco-íris, arco íris',
    flood:
      'enchente*, inundaç*, inundação, inund*, alag*, alagamento, alagou, cheias, transbord*, cano estourado, cano furado',
    drought:
      "seca no, a seca, estiagem, não chove, sem chuva, sem água, racionamento, falta d'água, falta de água",
    snow: 'neve, nevar, nevando, nevou, a nevar, nevão, nevasca, boneco de neve, bola de neve, avalanche, esquiar, esqui',
    cold: 'frio, frios, fria, friozinho, tá frio, que frio, com frio, gelad*, congel*, congelando, gelo, geada, aquecedor, aquecimento, tremendo de frio, a tremer de frio, friorent*, abaixo de zero, cobertor, agasalho',
    winter: 'inverno*, invernal, dezembro, cachecol, luvas, gorro',
    summer:
      'verão, verões, praia, praias, férias de verão, piscina*, protetor solar, julho, agosto, bronze, bronzead*',
    spring: 'primavera*, desabrochar, andorinhas, febre dos fenos',
    heat: 'calor, calorão, calorzinho, que calor, quente demais, muito quente, tá quente, está quente, suando, a suar, suor, suar, suad*, ventilador, ventoinha, ar condicionado, onda de calor, derretendo, a derreter, quarenta graus, 40 graus, abafad*, escaldante',
    warm: 'quentinh*, morno, morna, aconcheg*, mantinha, cobertor',
    weather:
      'previsão do tempo, o clima, clima hoje, tempo hoje, que tempo, mau tempo, tempo ruim, tempo feio, meteorologia, nublad*, nuvem, nuvens, temperatura*',
    wind: 'vento*, ventania, ventos, ventando, brisa, rajada*, pipa, papagaio de papel',
    fog: 'nevoeiro, neblina, nebuloso, névoa, cerração',
    sun: 'sol, ensolarad*, solzão, solzinho, pôr do sol, nascer do sol, amanhec*, queimadura solar, bronze*, escaldão, eclipse, raios de sol, banho de sol',
    morning:
      'manhã, manhãs, de manhã, esta manhã, madrugar, acordar cedo, acordei cedo, despertador, amanhec*, matinal, manhãzinha',
    moon: 'lua, luas, lua cheia, lobisomem, luar, lunar, lua nova',
    star: 'estrela*, constelaç*, astronom*, astrolog*, horóscopo*, signo, signos, zodíaco, via láctea, estrela cadente, telescópio, galáxia*, mapa astral',
    night:
      'noite, noites, meia-noite, meia noite, madrugada, anoitec*, escuridão, escuro lá, virei a noite, virar a noite, noturn*, três da manhã, duas da manhã, quatro da manhã, noitada',
    fire: 'fogo, incêndi*, incend*, chamas, pegando fogo, pegou fogo, pegar fogo, a arder, arder, fogueira*, bombeir*, queimando, queimou, queimad*, lareira, fumaça, alarme de incêndio, fósforo*',
    volcano: 'vulcão, vulcões, lava, erupç*, erupção',
    earthquake:
      'terremoto*, terramoto*, tremor de terra, sismo, sismos, abalo sísmico, a terra tremeu, o chão tremeu',
    sea: 'mar, mares, oceano*, onda, ondas, praia, praias, maré, marés, surf*, marinheir*, naufrág*, naufrag*, mergulh*, sereia*, litoral, farol, concha*, enjoo no barco, golfinho*, cruzeiro',
    river:
      'o rio, rios, riacho, ribeira*, ribeiro, cachoeira*, cascata*, cataratas, margem do, amazonas, tejo, douro, correnteza',
    swim: 'nadar, nado, natação, nadando, a nadar, nadador*, piscina*, afogar, afogad*, afogou, maiô, fato de banho, biquíni, mergulho*, touca de',
    mountain:
      'montanh*, cume, pico do, escalar, escalada, escalando, serra, serras, morro acima, alpinis*, penhasco, everest, vertigem, altitude',
    hiking:
      'trilha, trilhas, trilho, caminhada*, mochilão, mochila nas, caminho de santiago, acampar, acampamento, trekking, botas de caminhada',
    forest:
      'floresta*, selva, bosque*, árvore*, cogumelo*, veado, esquilo*, lenha, pinhal, lenhador*, a mata, na mata',
    war: 'guerra*, soldad*, exército*, militar*, batalha*, bomba, bombas, bombarde*, invas*, invadi*, trincheira*, tropas, míssil, mísseis, tanque de guerra, quartel, alistamento, veteran*, cessar-fogo, tropa',
    fight:
      'briga, brigas, brigar, briguei, brigou, brigaram, brigamos, brigando, porrada, pancadaria, porradaria, luta, lutas, lutar, lutando, soco, socos, murro, murros, bater nele, bater nela, me bateu, boxe, bullying, apanhei na, duelo, espada*, jiu jitsu, artes marciais, confusão na, discussão, discuti, treta, tretas, andar à, pancada',
    argument:
      'discussão, discussões, discuti*, discutir, discutindo, bate-boca, bate boca, treta, tretas, desentend*, debate, gritou comigo, brigamos, barraco, zangámo-nos, zanguei-me',
    revenge:
      'vingança*, vingar, vingo, vingou, vingativ*, me vingar, vai me pagar, vai pagar por, vão me pagar, há-de pagar, traidor*, traíra, apunhal*, facada nas costas, rancor*, dar o troco, o troco, olho por olho, acerto de contas, ajuste de contas',
    angry:
      'raiva, raivos*, com raiva, irritad*, irrita, irritar, irritante, irritando, putasso, puto da, puta da, estou puto, tô puto, tô puta, estou puta, chatead*, zangad*, furios*, fúria, indignad*, revoltad*, estressad*, de saco cheio, farto de, farta de, fart* disto, me tira do sério, tira-me do sério, odeio, ódio, me estressa, ranço, não aguento mais, passad* com, fulo, fula da',
    music:
      'música*, músico*, musical*, violão, guitarra*, piano, violino*, bateria de, baterista, show de, concerto*, banda de, minha banda, orquestra*, tambor*, melodia*, flauta*, samba, pagode, sertanej*, funk, forró, fado, fados, playlist, spotify, vinil, ópera, cavaquinho',
    song: 'canção, canções, cantar, canto, canta, cantando, cantei, cantor*, cantora*, karaoke, karaokê, coro, letra da, letra de, refrão, desafin*, canção de ninar, cantiga*, cantarol*',
    dance:
      'danç*, dançar, dança, dançando, bailar*, baile, bailes, bailarin*, samba, forró, balada, discoteca, pista de dança, coreograf*, salsa, tango, valsa, balé, ballet, zumba, rebol*',
    party:
      'festa*, festão, festinha*, balada, baladas, comemor*, celebr*, carnaval*, folia, rolê, farra, churras, festival, festivais, arraial, réveillon, noitada, micareta, santos populares',
    drunk:
      'bêbad*, bêbed*, embriag*, beb* demais, bebi demais, bebeu demais, bebi muito, bebedeira*, porre, de porre, chapad*, cachaça, pinga, caipirinha*, vodka, vodca, tequila, rum, gin, uísque, whisky, álcool, alcoól*, alcoolis*, alcoólatra, boteco, barzinho, ressaca*, sóbri*, pileque, goró, shots, pé de cana, ginjinha',
    hangover: 'ressaca*, de ressaca, nunca mais bebo, nunca mais vou beber, bebi demais ontem',
    beer: 'cerveja*, cervej*, breja*, cerva, chopp, chope, chopes, imperial fresca, uma imperial, um fino, gelada no bar, loirinha gelada, super bock, sagres, cervejinha, lúpulo',
    wine: 'vinho*, vinha, vinhas, vinhed*, vinícola, adega, uva, uvas, vindima*, espumante, champanhe, taça de vinho, copo de vinho, vinho do porto, vinho verde, rolha, enólog*',
    sleep:
      'dormir, durmo, dorme, dormem, dormi, dormiu, dormindo, dormido, a dormir, dorminhoc*, sono profundo, com sono, muito sono, tenho sono, soneca*, cochil*, sesta, cama, camas, travesseir*, almofada, colchão, cobertor*, ronc*, roncar, ressona*, bocej*, adormec*, insôni*, insóni*, pijama, deitar, ir pra cama, ir para a cama, preguei olho, pregar olho, não consigo dormir',
    insomnia:
      'insôni*, insóni*, insonia, não consigo dormir, consigo dormir, não durmo, não dormi, não dormi nada, preguei olho, pregar olho, preguei o olho, noite em claro, noites em claro, sem dormir, perdi o sono, sem sono, ainda acordad*, contar carneirinhos, contando carneirinhos, melatonina, virando na cama',
    tired:
      'cansad*, cansaço, cansei, cansativ*, exaust*, exausta, exaustão, esgotad*, morto/morta de cansaço, morta de sono, morto de sono, acabad* hoje, tô acabad*, estou acabad*, de rastos, estourad*, sem energia, sem forças, fadiga, preciso de férias, preciso descansar, com sono, muito sono, moíd*, estafad*, quebrad* hoje',
    dream:
      'sonho*, sonhos, sonhar, sonhei, sonhou, sonhando, sonhador*, um sonho, sonho estranho, sonho lúcido, devaneio*',
    nightmare:
      'pesadelo*, sonho ruim, sonhos ruins, sonho mau, maus sonhos, paralisia do sono, terror noturno, monstro debaixo',
    scared:
      'medo*, com medo, medros*, assust*, susto, sustos, terror, aterroriz*, apavor*, pavor, pânico, ansiedade, ansios*, fobia*, angústia, cagaço, arrepi*, nervos*, filme de terror, barulho estranho, tem alguém lá fora, covarde, cobarde, cagão, tremendo de medo, receio, assombr*, aflit*',
    panic:
      'pânico, crise de ansiedade, ataque de pânico, ataques de pânico, crise de pânico, em pânico, surtando, surtei, surtar, surto, a panicar, desesper*',
    alone:
      'sozinh*, solidão, solitári*, tão só, me sinto só, sinto-me só, sem amigos, não tenho amigos, não tenho ninguém, ninguém me ama, ninguém me quer, ninguém fala comigo, ninguém me entende, ninguém gosta de mim, isolad*, abandonad*, excluíd*, carência, carente, moro só',
    shy: 'tímid*, timidez, introvertid*, envergonhad*, vergonha de, tenho vergonha, acanhad*, sem jeito, corei, fico vermelh*, não sei o que dizer pra, encabulad*',
    bored:
      'tédio, entediad*, entediante, nada pra fazer, nada para fazer, aborrecid*, seca de aula, que seca, matar o tempo, matar tempo, passar o tempo, monótono, monóton*, que chatice, chatice, sem nada pra fazer, não acontece nada',
    crying:
      'chor*, chorar, chorei, chorando, choro, lágrima*, triste*, tristeza, tristonh*, deprimid*, depressão, depressiv*, soluç*, em prantos, pranto, na bad, na fossa, desanimad*, infeliz, melancol*, pra baixo, em baixo hoje',
    baby: 'bebês, bebés, neném, nenê, recém-nascid*, recém nascid*, fralda*, mamadeira*, biberão, chupeta*, chucha, berço*, amament*, carrinho de bebê, carrinho de bebé, babá, mãe de primeira, pai de primeira, dentinho, cólicas, o bebê, bebezinho, bebé do, bebê do',
    pregnant:
      'grávida*, gravid*, gravidez, gestante*, gestação, barriga de grávida, esperando um bebê, à espera de bebé, parto, contrações, contracções, ultrassom, ultrassonografia, ecografia*, teste de gravidez, enjoo matinal, aborto, dar à luz, bolsa estourou, rebentaram as águas, pré-natal, parteira, chá de bebê, chá revelação',
    birth:
      'parto, partos, dar à luz, deu à luz, nascimento, nasceu, nascer, nascid*, parteira*, cesárea, cesariana, epidural, maternidade, contrações, contracções, sala de parto',
    kids: 'meus filhos, meu filho, minha filha, crianç*, criançada, miúd*, putos, adolescent*, maternal, creche, jardim de infância, birra, birras, educar os, pirralh*, meus pequenos, molecada, catraio*',
    mother:
      'mãe*, mães, mamãe, mamã, mainha, sogra, sogras, madrasta, maternidade, dia das mães, dia da mãe, minha velha, mãezinha',
    father:
      'meu/teu/seu/um/nosso/o pai, papai, papá, painho, paizinho, paizão, paternidade, sogro, padrasto, dia dos pais, dia do pai, meu velho, meu coroa',
    family:
      'família*, familiar*, parentes, meus pais, primo, prima, primos, primas, tio, tia, tios, tias, sobrinh*, sogr*, cunhad*, almoço de família, almoço de domingo, ceia de natal, natal em família, reunião de família, avós',
    brother: 'irmão, irmãos, irmãozinho, maninho, meu mano, gêmeo, gémeo, gêmeos, gémeos, meio-irmão',
    sister: 'irmã, irmãs, irmãzinha, maninha, minha mana, gêmea, gémea, gêmeas, gémeas, meia-irmã',
    grandmother:
      'minha/tua/sua/uma/nossa avó, minha/tua/sua vó, minha/tua/sua vovó, vozinha, avozinha, bisavó, meus avós, avós',
    grandfather: 'meu/teu/seu/um/nosso avô, meu/teu/seu vô, meu/teu/seu vovô, avozinho, bisavô, meus avós',
    son: 'meu/teu/seu/um/nosso filho, filhinho, filhote meu, enteado, meu menino, meu garoto',
    daughter: 'minha/tua/sua/uma/nossa filha, filhinha, enteada, minha menina, minha garota',
    wife: 'esposa*, minha/tua/sua mulher, minha patroa, dona de casa, minha senhora',
    husband: 'marido*, meu esposo, esposo, maridão, maridinho',
    boyfriend:
      'namorad*, meu namorado, minha namorada, meu boy, ficante, meu companheiro, minha companheira, meu parceiro amoroso',
    neighbour:
      'vizinh*, vizinhança, andar de cima, de cima fazendo, do lado fazendo, condomínio, síndico, parede fina, paredes finas, casa ao lado, prédio',
    noise:
      'barulho*, barulhent*, ruído*, ruídos, barulheira, furadeira, berbequim, som alto, música alta, buzina*, buzinar, algazarra, latindo toda, volume no máximo',
    quiet:
      'silêncio, silencios*, cala a boca, calem-se, cala-te, calad*, sossego, paz e sossego, tranquilidade',
    harvest:
      'colheita*, colher milho, safra, safras, ceifa*, trigo, milho, milharal, plantação, pomar*, semear, semente*, vindima*, lavoura, cevada, apanha da azeitona',
    garden:
      'jardim, jardins, jardin*, jardineir*, flor, flores, rosas, roseira*, tulipa*, grama, gramado, relva, relvado, horta, hortas, hortinha, planta*, plantinha*, regar, rego as, podar, poda, vaso de, suculenta*, tomateir*, ervas daninhas, estufa, adubo, girassol, girassóis',
    farm: 'fazenda*, fazendeir*, quinta no, sítio do, roça, agricult*, lavrador*, trator*, celeiro, estábulo, gado, galinha*, galinheiro, porco, porcos, curral, pecuária, agropecuária, lavrar',
    cow: 'vaca*, bezerr*, vitelo*, touro*, boi, ordenh*, boiada, rebanho, os bois',
    horse:
      'cavalo*, égua*, potro*, pônei*, pónei*, garanhão, andar a cavalo, montar a cavalo, hipismo, equitação, galop*, cavaleir*, jóquei, jumento*, estrebaria',
    sheep: 'ovelha*, cordeiro*, carneiro*, pastor de ovelhas, borrego*, rebanho',
    goat: 'cabra*, bode*, cabrito*',
    dog: 'cão, cães, cãozinho, cãezinhos, cachorr*, doguinho, dog, vira-lata, vira lata, rafeiro, filhote de, latir, latindo, ladrar, coleira, trela, veterinári*, ração, passear o/com cachorro/cão/cachorra/cadela, cadela*, meu pet, cachorro late',
    cat: 'gato*, gata, gatas, gatinh*, bichano*, felino*, miau, miar, miando, ronron*, caixa de areia, arranhador',
    snake: 'cobra*, serpente*, víbora*, jararaca, cascavel, jiboia*, sucuri, veneno*, venenos*, peçonha',
    spider: 'aranha*, tarântula*, teia de aranha, teias de aranha, caranguejeira, aracnofobia',
    bird: 'pássaro*, passarinh*, papagaio*, periquito*, pombo*, pomba*, gaivota*, pardal, pardais, andorinha*, canário*, calopsita*, coruja*, corvo*, águia*, falcão, pato, patos, cisne*, ganso*, ninho*, pena de pássaro, beija-flor, bem-te-vi',
    fish: 'peixe*, peixinh*, salmão, atum, bacalhau, tilápia, truta*, sardinha*, aquário*, tubarão, tubarões, sushi',
    fishing:
      'pescar, pescaria*, pescando, a pescar, pescador*, pesca, vara de pescar, cana de pesca, anzol, isca*, fui pescar',
    hunt: 'caçar, caça, caçada*, caçador*, caçando, arco e flecha, espingarda*, javali*, caça ilegal',
    bee: 'abelha*, colmeia*, vespa*, apicult*, marimbondo*, ferrão, enxame, zangão, favo de',
    honey: 'mel, pote de mel, favo de mel, hidromel',
    mouse: 'um rato, o rato, ratos, ratinh*, ratazana*, camundongo*, ratoeira, roedor*',
    wolf: 'lobo*, lobos, loba, alcateia, uiv*, lobisomem, matilha',
    frog: 'sapo*, sapos, perereca*, girino*',
    travel:
      'viagem, viagens, viaj*, viajar, viajo, voo, voos, avião, aviões, aeroporto*, mala pronta, fazer as malas, malas, bagagem, passaporte*, turist*, turismo, férias, hotel, hotéis, hostel, pousada*, passagem aérea, passagem pra, passagens, bilhete de avião, bilhete de comboio, exterior, no estrangeiro, mochilão, cruzeiro, alfândega, intercâmbio, airbnb, excursão',
    lost: 'estou perdid*, tô perdid*, me perdi, perdi-me, nos perdemos, estamos perdid*, perdi a/o/as/os/meu/minha/meus chave/chaves/carteira/celular/telemóvel/passaporte/óculos/bolsa, perdi as/meu/minha/os/minhas/meus, não encontro/acho meu/minha/meus/minhas/as/os/o, cadê meu/minha/meus/minhas/o/a, onde está meu/minha/o/a, onde deixei, onde pus, onde eu estou, onde estou, caminho errado, sem rumo, gps, mapa, achados e perdidos, sumiu meu/minha/a/o, desaparecid*, extravi*, perdi as/meus/minhas',
    road: 'estrada*, rodovia*, autoestrada, auto-estrada, trânsito, engarrafamento*, congestionamento, boleia, carona, pedágio, portagem, portagens, desvio, rotatória, rotunda, hora do rush, hora de ponta, buraco na, buracos na, semáforo, cruzamento, br 101',
    traffic:
      'trânsito, engarrafamento*, congestionamento*, hora do rush, hora de ponta, preso no trânsito, parada na marginal',
    car: 'meu carro, carro*, carros, dirigir, dirigindo, conduzir, carta de condução, carteira de motorista, cnh, autoescola, auto-escola, pneu*, mecânico, mecânica do, oficina mecânica, motor, motores, estacion*, gasolina, gasóleo, multa, multas, moto, motos, garagem, combustível, bati o carro, embreagem, uber, freio, travões',
    boat: 'barco*, barca*, navio*, lancha*, veleiro*, vela de barco, velejar, naveg*, navegar, iate*, canoa*, caiaque*, capitão, leme, remar, remo, balsa, cacilheiro, pirata*, marinheir*, naufrág*, lançar âncora, levantar âncora',
    bridge: 'ponte, pontes',
    luck: 'sorte, sortud*, azar, azarad*, azarento, má sorte, dá azar, dar azar, dá sorte, trevo*, ferradura, superstiç*, supersticios*, gato preto, dedos cruzados, cruzem os dedos, cruza os dedos, figas, fazer figas, bater na madeira, bate na madeira, sexta-feira 13, sexta feira 13, amuleto*, pé de coelho, olho gordo, zica, torçam por mim, uruca',
    bet: 'apost*, aposta, apostar, apostei, bet365, casa de apostas, cassino*, casino, pôquer, póquer, roleta, caça-níquel, tigrinho, dados, jogo do bicho, bicho hoje, placard, raspadinha, ludopat*, jogos de azar',
    lottery:
      'loteria*, lotaria*, mega-sena, mega sena, megasena, euromilhões, totoloto, bilhete premiado, raspadinha*, sorteio*, rifa*, bingo, jackpot, números da sorte, acertar na',
    game: 'jogo*, jogos, jogar, jogando, a jogar, joguei, joga, jogador*, videogame*, videojogo*, jogo de tabuleiro, jogos de tabuleiro, xadrez, console, consola, partida de, baralho, truco, sueca, dominó, minecraft, free fire, playstation, lolzinho, rpg',
    chess: 'xadrez, xeque, xeque-mate, xeque mate, tabuleiro de, peão, bispo e, gambito, grande mestre',
    win: 'ganhar, ganhei, ganhou, ganhamos, ganhámos, ganha, ganhando, vencer, venci, venceu, vencemos, vencedor*, vitória*, vitorios*, campeão, campeões, campeã, medalha*, troféu*, primeiro lugar, triunf*, pódio, taça da',
    lose: 'perdemos o/a/de/do/pro jogo/final/partida, perdi o/a/de/um/uma jogo/partida/aposta/final, perdeu o jogo, perder o jogo, perdemos, perdemos de novo, derrot*, perdedor*, sempre perco, último lugar, fiquei em último, rebaixad*, eliminad*, despromovid*, goleada, levamos de',
    sport:
      'futebol, fute, bola hoje, jogar bola, basquete, basquetebol, vôlei, voleibol, tênis de mesa, esporte*, desporto*, desportiv*, esportiv*, maratona*, olimpíad*, copa do mundo, mundial, gol, gols, golo, golos, flamengo, palmeiras, corinthians, benfica, sporting, fc porto, árbitro, juiz ladrão, goleiro, guarda-redes, corrida de, natação, campeonato',
    lie: 'mentir*, mentira*, mentiu, mentindo, mentiros*, mente pra, mente para, mentiu pra, falso, falsa, falsos, fingir, finge, fingindo, fingid*, enganou, hipócrit*, desonest*, desculpa esfarrapada, inventar uma desculpa, inventar desculpa, esconde alguma coisa, escondendo algo, lorota*, peta, petas, tanga do',
    truth: 'verdade, a verdade, verdades, sincer*, sinceridade, confess*, admito, seja honest*, honestidade',
    secret:
      'segredo*, em segredo, secret*, não conta pra ninguém, não contes a ninguém, não conte a ninguém, não conta a, não conte para, fica entre nós, cá entre nós, entre nós, só entre nós, entre mim e, confess*, desabaf*, ninguém sabe, escond*, escondid*, guardar um, guarda um, confidênci*',
    gossip:
      'fofoc*, fofoca*, fofoqueir*, mexeric*, boato*, bisbilhot*, coscuvilh*, cuscas, babado, babados, vocês souberam, souberam da, você soube, já sabem da, sabias que o, adivinha quem, adivinhem quem, dizem que, diz que diz, pelas costas, nas minhas costas, escândal*, conta tudo, exposed',
    trick:
      'truque*, engan*, enganar, golpe, golpista*, golpe do, burla, burlad*, vigarice, vigarista*, armadilha*, pegadinha*, trapaç*, trote telefônico, primeiro de abril, dia das mentiras, malandr*, espert*, astut*, astúcia, passou a perna, pregar uma peça, pregar uma partida, aldrab*',
    prank:
      'pegadinha*, trote, trollag*, trollar, trolei, pregar uma peça, pregar uma partida, partida de carnaval, primeiro de abril, dia das mentiras',
    joke: 'piada*, piadinha*, anedota*, brincadeira*, brincando, a brincar, engraçad*, me faz rir, faz-me rir, façam-me rir, rir, risada*, gargalhad*, humor, humorista*, comédia*, comediante*, palhaç*, zoeira, zoando, trocadilho*, memes, piada de tiozão, um meme, esse meme',
    riddle:
      'adivinha, uma adivinha, adivinhas, charada*, enigma*, quebra-cabeça, palavras cruzadas, sudoku, o que é o que é, puzzle*',
    beauty:
      'beleza, linda, lindo, lindas, lindos, lindíssim*, sou bonita, sou bonito, bonita, bonito, mais bonita, gata demais, gostos*, atraente*, maquiag*, maquilhag*, batom, rímel, esmalte, unhas, unha, manicure, pele seca, skincare, acne, espinha na, espinhas, borbulha*, rugas, perfume*, espelho*, sou feia, sou feio, selfie*, salão de beleza, depila*',
    ugly: 'feio, feia, feios, feias, feiura, horroros*, baranga, acne, espinhas',
    hair: 'cabelo*, cabeleir*, corte de cabelo, cortar o cabelo, franja, careca*, calvo, calvície, champô, xampu, shampoo, trança*, rabo de cavalo, chapinha, cachos, cachead*, cacheado, pintar o cabelo, tinta no cabelo, peruca, barbeir*, alisar, caracóis, madeixas',
    beard: 'barba*, barbead*, barbear, barbud*, barbeiro, bigode*, cavanhaque, gilete',
    dress:
      'vestido*, roupa*, que roupa, o que vestir, que vestir, com que roupa, nada para vestir, nada pra vestir, saia nova, saias, sapato*, salto alto, saltos, moda, terno, fato e gravata, gravata, camisa*, camiseta*, casaco*, jaqueta, calças, calça jeans, guarda-roupa, armário, fantasia de, costureir*, look do, vestir',
    sewing:
      'costur*, costurar, costura, crochê, croché, tricô, tricot*, agulha*, linha e agulha, máquina de costura, bordad*, bordar, bainha, alfaiate',
    gold: 'ouro, de ouro, joia*, jóia*, joalh*, colar de, anel, anéis, diamante*, brinco*, pulseira*, tesouro*, prata, bijuteria',
    jewellery: 'joia*, jóia*, joalh*, colares, anel, anéis, brinco*, pulseira*, diamante*, bijuteria*',
    hungry:
      'fome, com fome, tô com fome, famint*, esfome*, morrendo de fome, morta/morto de fome, cheia de fome, larica, o que comer, que comer, algo pra comer, alguma coisa pra comer, algo para comer, barriga roncando, estômago roncando, barriga a dar horas, geladeira vazia, frigorífico vazio, apetite, lanch*, lanche, lanchar, petisc*, belisc*, sem comer, não comi, jejum',
    diet: 'dieta*, emagrec*, regime, calorias, engord*, engordei, perder peso, perder quilos, perder uns quilos, quilos a mais, acima do peso, vegan*, vegetarian*, gorda, gordo, low carb, nutricionista*, pança',
    cooking:
      'cozinhar, cozinho, cozinhei, cozinhando, a cozinhar, cozinheir*, receita*, assar, assado*, forno, frigideira, panela*, tacho, refog*, fritar, frito, grelh*, grelhar, churrasc*, feijoada, feijão, moqueca, farofa, estrogonofe, alho, cebola*, tempero*, molho, queimei o, ensopado, caldeirada',
    dinner:
      'jantar, jantares, jantei, jantamos, janta, restaurante*, pizza*, pizzaria, hambúrguer*, ifood, delivery, pedir comida, encomendar comida, que comer hoje, fazer pro jantar, fazer para o jantar, francesinha, rodízio, lasanha, macarrão, massa à, sobras, visitas pra jantar, ceia, esparguete, tacos',
    lunch:
      'almoço*, almoçar, almocei, almoçando, marmita*, marmitex, cantina, sanduíche*, sandes, misto quente, tosta mista, pastel de feira',
    breakfast:
      'café da manhã, pequeno-almoço, pequeno almoço, torrada*, tapioca, cereais, cereal, ovos mexidos, brunch, panqueca*, pão na chapa, mata-bicho',
    bread:
      'pão, pães, pãozinho, padaria*, padeiro*, pão de queijo, farinha, fermento, massa mãe, baguete*, broa, bisnaga, carcaça, torrada*',
    soup: 'sopa*, caldo, caldo verde, canja, sopinha',
    rice: 'arroz, arroz de, risoto*',
    cheese: 'queijo*, queijinho, muçarela, mussarela, requeijão, catupiry, requeij*',
    milk: 'leite, laticíni*, lacticíni*, iogurt*, lactose, leitinho',
    cake: 'bolo, bolos, bolinho*, torta de, tarte, tartes, sobremesa*, brigadeiro*, beijinho de coco, pastel de nata, pastéis de nata, pudim, sorvete*, gelado de, gelados, biscoito*, bolacha*, doce de leite, docinho*, rebuçado*, bala de, quindim, pavê, confeitaria, pastelaria',
    tea: 'um chá, chá de, chá verde/preto/mate/gelado, tomar chá, tomar um chá, xícara de chá, chávena de chá, bule, camomila, chaleira, chimarrão, tererê, erva-mate, infusão, saquinho de chá, hora do chá',
    coffee:
      'café*, cafezinho, cafeína, cafeteira*, cappuccino*, capuccino, expresso, bica, cimbalino, galão, descafeinado, meia de leite, cápsulas de',
    chocolate:
      'chocolate*, cacau, nutella, bombom, bombons, ovo de páscoa, ovos de páscoa, brigadeiro*, trufa*, kitkat',
    potato: 'batata*, batatas, batata frita, batatas fritas, purê de, puré de, batatinha*',
    fruit:
      'fruta*, frutas, maçã, maçãs, banana*, morango*, cereja*, melancia*, abacaxi*, ananás, suco de, sumo de, laranja, laranjas, limão, limões, manga madura, mangas maduras, pêssego*, uva, uvas, açaí, abacate*, mamão, melão',
    sick: 'doente*, doença*, adoec*, adoent*, febre*, febril, vomit*, vômito, vómitos, náusea*, enjoad*, enjoo*, tosse, tossindo, a tossir, tossir, vírus, covid, dengue, hospital, hospitais, internad*, cirurgia*, câncer, cancro, tumor*, quimio*, alergi*, alérgic*, dor de barriga, dor de estômago, dor de garganta, diarreia, gripad*, gripe, constipad*, resfriad*, passando mal, passei mal, sinto-me mal, me sinto mal, intoxicação alimentar, asma, sintoma*, quebrei a perna, quebrei o braço/pé/pulso, parti a perna, parti o braço/pé/pulso, gesso, torci o, virose',
    doctor:
      'médic*, médico, médica, doutor*, enfermeir*, hospital, hospitais, consulta, consulta médica, cirurgi*, clínica*, urgência, urgências, pronto-socorro, pronto socorro, centro de saúde, ambulância*, exame de sangue, análises ao, análises de, psicólog*, psiquiatra*, terapeuta*, fisioterap*, raio x, receita médica, pediatra, posto de saúde, psicóloga, pelo sus',
    headache:
      'dor de cabeça, dores de cabeça, enxaqueca*, cabeça doendo, cabeça dói, dói a cabeça, dói-me a cabeça, doer a cabeça, cabeça explodindo, cabeça vai explodir, cabeça a explodir, aspirina*, paracetamol, dipirona, neosaldina, ben-u-ron, ibuprofeno',
    flu: 'gripe*, gripad*, resfriad*, resfriado, constipad*, constipação, nariz entupido, nariz escorrendo, nariz a pingar, espirr*, espirro, tosse, dor de garganta, catarro, ranho, febre alta, sinusite',
    medicine:
      'remédio*, medicament*, comprimido*, pílula*, antibiótic*, farmácia*, farmacêutic*, vacina*, xarope*, aspirina*, paracetamol, dipirona, dorflex, rivotril, antidepressiv*, pomada, bula, cura para',
    tooth:
      'dente*, dentes, dentinho, dentista*, cárie*, dor de dente, dor de dentes, canal no, siso, sisos, aparelho nos, aparelho ortodôntico, ortodont*, gengiva*, fada dos dentes, fada do dente',
    pain: 'dor, dores, doloros*, dói muito, doendo muito, tá doendo, dói tudo, dói-me, a doer, dolorid*, sofr*, cãibra*, câimbra*, cólica*, machuc*, magoei-me',
    back: 'dor nas costas, dores nas costas, dor de costas, costas doendo, minhas costas, costas travad*, travei a coluna, coluna, hérnia, ciático, lombar, torcicolo, postura',
    birthday:
      'aniversári*, niver, meu niver, parabéns, feliz aniversário, faço anos, faz anos, fazer anos, faço 18/20/30/40/50, fazer 18/20/30/40/50, faço trinta/quarenta/cinquenta/vinte, fazer trinta/quarenta/cinquenta/vinte, velinhas, soprar as velas, bolo de aniversário, bolo de anos, festa surpresa, festa de anos, debutante, festa de quinze',
    'new year':
      'ano novo, ano-novo, réveillon, reveillon, fim de ano, passagem de ano, véspera de ano, virada do ano, feliz ano, fogos de artifício, fogo de artifício, fogos, janeiro, resoluções, doze passas, pular sete ondas',
    memory:
      'memória*, lembro, me lembro, lembra, lembrar, lembrança*, lembram, recordaç*, recordar, esquec*, esquecid*, alzheimer, demência, amnésia, nostalg*, ponta da língua, deu branco, deu um branco, fotos antigas, foto antiga',
    forget:
      'esquec*, esqueci, esquecer, esquecid*, esqueciment*, superar ele/ela, virar a página, passou da cabeça, cabeça de vento, cabeça nas nuvens',
    magic:
      'magia*, mágic*, mago, magos, maga, brux*, bruxa, bruxaria, feiti*, feitiço, feiticeir*, poção, poções, varinha, encantament*, maldição, maldiç*, amaldiço*, tarô, tarot, vidente*, mau-olhado, mau olhado, olho gordo, macumba, mandinga, simpatia pra, amarração, bola de cristal, abracadabra, hogwarts, ritual, rituais, ocultis*',
    ghost:
      'fantasma*, assombraç*, assombrad*, assombração, espírito*, alma penada, casa assombrada, poltergeist, zumbi*, paranormal, ouija, exorcis*, mal-assombrad*, visagem, sessão espírita',
    monster:
      'monstr*, monstro, dragão, dragões, vampir*, ogro*, bicho-papão, bicho papão, kraken, lobisomem, chupa-cabra, boitatá, saci, criatura*, mula sem cabeça, adamastor',
    future:
      'futuro, futuros, predi*, prever, previsão, previsões, profec*, profet*, horóscopo*, destino*, vidente*, adivinhação, ler minha mão, ler a mão, lê as cartas, ler as cartas, cartas de tarot, búzios, bola de cristal, o que me espera, presságio*, oráculo*, signo hoje',
    decision:
      'decisão, decisões, decid*, decidir, decidi, me decidir, dilema*, escolha, escolher, escolhas, não sei se, em dúvida, na dúvida, indecis*, prós e contras, encruzilhada, fico ou vou, ir ou ficar, hesit*',
    choice: 'escolha, escolhas, escolher, escolho, qual escolho, qual eu levo, em dúvida entre, dilema*',
    advice:
      'conselho*, aconselh*, o que eu faço, o que faço, que devo fazer, que eu devo fazer, o que fariam, o que vocês fariam, o que você faria, preciso de ajuda, alguma dica, dicas de, dicas para, uma opinião, que é que eu faço, sugest*',
    wisdom:
      'sabedoria, sábio*, filosof*, filósof*, sentido da vida, propósito da vida, provérbio*, ditado popular, iluminação',
    clean:
      'limp*, limpar, limpeza, faxin*, faxina, varrer, vassoura*, aspirador*, esfreg*, pano de chão, poeira, pó em tudo, arrumar a/o/meu/casa, arrumar, arrumação, desarrum*, bagunça, bagunçad*, desordem, suj*, sujo, sujeira, sujidade, mancha*, lavar a louça, lavar a loiça, louça, loiça, lixívia, água sanitária, tarefas domésticas, diarista, empregada doméstica',
    laundry:
      'lavar roupa, lavar a roupa, máquina de lavar, lavandaria, lavanderia, roupa suja, varal, estendal, estender a roupa, passar a ferro, passar roupa, engomar, ferro de passar, meias, meia sumiu, amaciante, detergente, sabão em pó, encolheu',
    kitchen:
      'na cozinha, a cozinha, minha cozinha, geladeira*, frigorífico, fogão, pia da, lava-louça, lava-loiça, microondas, micro-ondas, talheres, congelador, freezer, airfryer, liquidificador',
    bath: 'banho, banhos, banho quente, tomar banho, banheira*, chuveiro*, duche, espuma na, jacuzzi, hidromassagem, sauna, termas, termal, banho de espuma',
    toilet:
      'banheiro, banheiros, casa de banho, sanita, privada, vaso sanitário, papel higiênico, papel higiénico, prisão de ventre, intestino preso, entupid*, entupiu, desentup*, encanador*, canalizador*, xixi, cocô, cocó, cagar, descarga, autoclismo, esgoto',
    work: 'muito trabalho, trabalho demais, trabalhar demais, trabalhando demais, trabalhar muito, sobrecarreg*, atolad* de, cheia de trabalho, cheio de trabalho, workaholic, produtiv*, correria no, hora extra todo',
    king: 'rei, reis, reino*, trono*, coroa*, monarc*, monarquia, imperador*, príncipe*, quem manda, soberan*, reinado, realeza',
    queen: 'rainha*, princesa*, imperatriz, sua majestade, drag queen, soberana',
    strong:
      'mais forte, o mais forte, fortões, fortão, força física, a força, minha força, força bruta, musculos*, músculo*, bíceps, poderos*, potente, braço de ferro, queda de braço, supino, quem ganharia, quem venceria, invencív*, invencível, levantar peso, abdominais, tanquinho, bombad*, flexões, whey, proteína*',
    gym: 'academia, ginásio*, malhar, malhando, malhação, treino*, treinar, treinando, trein* perna, treino de, musculação, levantar peso, halter*, agachament*, supino, flexões, abdominais, crossfit, esteira, passadeira no, cardio, em forma, pilates, dia de perna, marombeir*, personal trainer',
    yoga: 'yoga, ioga, medita*, meditação, paz interior, mindfulness, namastê',
    computer:
      'computador*, pc, notebook, laptop, portátil, teclado*, tela azul, ecrã azul, ecrã, monitor, programar, programação, programador*, programando, código*, software, bug, bugs, bugou, bugad*, travou, travando, crashou, reinici*, formatar o, windows, linux, impressora*, excel, servidor, informátic*, hacker*, hackead*, planilha, folha de cálculo, pen drive, atualização do, algoritmo*, chatgpt',
    internet:
      'internet, net caiu, sem net, wifi, wi-fi, roteador, router, modem, fibra, sem sinal, sem conexão, redes sociais, rede social, site, sites, online, instagram, insta, tiktok, twitter, youtube, facebook, netflix, baixar, descarreg*, download, seguidor*, influencer, influenciador*, lagado, streaming, navegador',
    password:
      'senha*, palavra-passe, palavra passe, password, meu pin, código pin, fazer login, iniciar sessão, conta bloqueada, autenticação',
    phone:
      'telefone*, telefon*, celular*, telemóvel, telemóveis, iphone, android, bateria acab*, sem bateria, bateria do, carregador*, tela quebrada, ecrã partido, sms, zap, zapzap, whatsapp, chamada perdida, ligação, ligações, me ligou, me liga, liga-me, ligou-me, ligar pra, ligar para, não atende, não me responde, visualizou e, visto e não, me deixou no vácuo, vácuo, toque do, caixa postal, áudio de',
    message:
      'mensagem, mensagens, msg, sms, email, e-mail, emails, cartas de amor, correio, não responde, não me responde, no vácuo, visualizou e, dm, áudio de, recado, uma carta, carta de amor',
    broken:
      'quebrou, quebrad*, quebrei, estragou, estragad*, avari*, avariou, pifou, pifad*, não funciona, deixou de funcionar, parou de funcionar, não liga, não pega, com defeito, partiu-se, enguiç*, despedaç*',
    repair:
      'consertar, consert*, arranjar o, reparar o, reparação, reparo, reparos, remendo, remend*, encanador*, canalizador*, eletricista*, electricista*, chave de fenda, chave de fendas, caixa de ferramentas, ferramentas, bricolage, faz-tudo, marido de aluguel, mecânico, fita-cola, durex, manutenção',
    law: 'leis, uma lei, contra a lei, nova lei, é lei, advogad*, jurídic*, ilegal*, legislação, processo contra, processar o/a, processar, processo judicial, processo trabalhista, tribunal, tribunais, contrato*, meus direitos, direitos, juiz, juíza, juízes, júri, denúnci*, denunci*, testemunh*, multa, multas, burocracia, cartório, notário, sentença*, oab, queixa na',
    judge:
      'juiz, juíza, juízes, julg*, julgar, julgamento, sentença*, veredicto, veredito, júri, tribunal, tribunais, condenad*, juízo final',
    justice:
      'justiça, injust*, injustiça, não é justo, não é justa, discrimin*, acusad* injustamente, mereço melhor, merecia melhor',
    police:
      'polícia*, policial*, policiais, bófia, gnr, psp, prisão, preso por, foi preso, fui preso, foi presa, cadeia, algemas, delegacia, delegad*, esquadra, crime*, criminos*, bandid*, ladrão, ladrões, assalt*, roub*, multa, multas, assassin*, homicíd*, detetive*, detective, furto*, tráfico, investigador',
    thief:
      'ladrão, ladrões, ladra, roub*, roubar, roubou, roubaram, roubad*, furt*, furto, assalt*, assaltado, assaltante*, carteirista*, trombadinha, gatuno*, me levaram o',
    promise:
      'promess*, promet*, prometo, prometeu, prometi, jurament*, eu juro, te juro, juro, jurou, jurei, juro-te, palavra de honra, minha palavra, dei a palavra, deu a palavra, cumprir a palavra, quebrou a promessa, juradinho, mindinho',
    guilty:
      'culpa*, culpad*, minha culpa, remorso*, arrepend*, arrependi, me sinto culpad*, peso na consciência, consciência, me perdoa, perdoa-me, me perdoe, perdão, desculpa pelo, desculpa por, desculpe por, vergonha, envergonhad* do, pecado*, pecador*, pequei, confess*, não devia ter, não deveria ter',
    regret:
      'arrepend*, arrependi, arrependiment*, não devia ter, não deveria ter, devia ter, deveria ter, se eu tivesse, se ao menos, voltar atrás, voltar no tempo, maior erro, pior erro, erro da minha',
    trouble:
      'encrenca*, encrencad*, sarilho*, enrascad*, em apuros, fui apanhad*, fui peg* no, me ferrei, tô ferrad*, estou ferrad*, de castigo, castigo*, suspenso da escola, lixad*, tô lascad*, asneira*',
    enemy: 'inimig*, inimigo, rival, rivais, rivalidade, adversári*, traidor*, arqui-inimigo, concorrente*',
    lazy: 'preguiç*, preguiça, preguiços*, vagabund*, mandri*, mandrião, moleza, sofá, sem vontade de, sem vontade nenhuma, sem ânimo, sem motivação, desmotivad*, não fazer nada, sem fazer nada, não apetece fazer, não me apetece, ficar na cama, corpo mole, molenga, folgad*',
    waiting:
      'à espera de, à espera há, esperando há, esperando o, esperando a, sala de espera, na fila, fila, filas, fila do, atrasad*, atraso, atrasos, esperar mais, ainda não chegou, demora*, demorando',
    retire:
      'aposent*, aposentadoria, aposentar, reforma antecipada, reformad*, reformar-me, pensionista*, velhice, envelhec*, me sinto velh*, sinto-me velh*, ficando velh*, a ficar velh*, cabelos brancos, crise da meia',
    moving:
      'mudança*, me mudar, mudar-me, me mudei, mudei-me, mudar de casa, mudar de cidade, cidade nova, nova cidade, caixas da mudança, ap novo, emigrar, emigr*',
    goodbye:
      'adeus, despedida*, me despedir, despedir-me, dizer adeus, vou embora amanhã, parto amanhã, último dia, bota-fora, deixar a cidade, partida amanhã',
    start:
      'recomeç*, recomeçar, começar de novo, começar do zero, novo começo, primeiro dia, vida nova, nova vida, emprego novo, trabalho novo, novo emprego, novo capítulo, nova fase, virar a página',
    theatre:
      'teatro*, ator, atores, atriz, actor, actriz, peça de teatro, filme*, cinema*, palco*, ensaio de, ensaio geral, série nova, estreia*, novela das, novela*, elenco, espetácul*, espectácul*, plateia',
    wish: 'desejo, desejos, faz um pedido, fazer um pedido, pedir um desejo, três desejos, gênio da lâmpada, génio da lâmpada, estrela cadente, poço dos',
    gift: 'um presente, presente de, presente para, presente pra, presentes, presentear, presentinho, prenda, prendas, o que dar pra, o que dar de, o que oferecer, que lhe ofereço, lembrancinha*, amigo secreto, amigo oculto, surpresa para, surpresa pra',
    smell:
      'cheir*, cheiro, cheira, cheirinho, fedor*, fede, fedendo, fedid*, fedorent*, odor, odores, perfume*, desodorizante, desodorante*, chulé, mau hálito, bafo, catinga, sovaco, feder',
    mirror: 'espelho*, reflexo no, selfie*',
    poison: 'veneno*, venenos*, envenen*, tóxic*, cianeto, cianureto, chumbinho',
    monday:
      'segunda-feira, segunda feira, segundona, segundas-feiras, acabou o fim de semana, voltar ao trabalho, volta ao trabalho',
    weight:
      'meu peso, perder peso, balança, quilos, kg a mais, emagrec*, engord*, gorda, gordo, dieta*, obes*',
    photo:
      'foto*, fotos, fotografi*, selfie*, câmera, câmara fotográfica, máquina fotográfica, tirar foto, nas fotos',
    moustache: 'bigode*',
  },
}
