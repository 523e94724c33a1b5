import type { SubjectTable } from './subject-table.ts'

export const spanish: SubjectTable = {
  endings: 's es a o as os',
  yielding: 'a o',
  articles: 'el la los las un una unos unas mi mis tu tus su sus del al este esta ese esa nuestro nuestra',
  nothing: `muerto/muerta de risa/sueño, me muero por, muero por, por el amor de, encantado, me encanta, sueño con que, ni en sueños, buenas noches, esta noche no, buena suerte con,
    lengua materna, en fin, en serio, mar de dudas, hacer el tonto, tiempo libre, mucho tiempo, hace tiempo, perder tiempo, pierdo el tiempo, perdí el tiempo, perder peso,
    por supuesto, de verdad, de acuerdo, harto de esperar, luna de miel, sol de mi vida, rey de la casa, qué fuerte, fuerte abrazo, abrazo fuerte, cuento contigo, cuenta conmigo, en cuenta, darse cuenta, me di cuenta, te das cuenta,
    ni modo, por casualidad, lo juro por, me cae, cae bien/mal, libre, fría la cerveza, cerveza fría, calor humano, por cierto, no juegues con, sin duda, casado con la idea`,
  subjects: {
    death: `muerte*, muert*, morir*, muri*, muer*, mueres, fallec*, funeral*, entierro, enterr*, cementerio, ataúd, luto, duelo por, viud*, difunt*, tumba, suicid*, ya no está con nosotros, pasó a mejor vida, estiró la pata, más allá, velatorio,
      perd*/perdimos a abuel*/madre/padre/mamá/papá/hij*/herman*/espos*/marido/mujer/tía/tío/amig*`,
    funeral: 'funeral*, entierro, velatorio, velorio, ataúd, cementerio, enterramos',
    grief:
      'duelo por, luto, de luto, echo de menos a, le extraño, la extraño, extraño a, extraño mucho, corazón roto, me rompió el corazón, pésame, perd*/perdimos a abuel*/madre/padre/mamá/papá/hij*/herman*/espos*/marido/mujer',
    love: 'amor*, enamor*, te quiero, me gusta un/una chic*, le gusto, me quiere, novi*, pareja, beso, besar*, romántic*, romance, corazón roto, desamor, amante, cariño mío, alma gemela, media naranja, flechazo, me gusta alguien, san valentín, declararme, querer a alguien',
    flirt: 'ligar, ligando, coquete*, seduc*, tirar los tejos, piropo*, flirte*',
    date: 'primera cita, una cita con, cita romántica, cita a ciegas, salir con él/ella/alguien/una/un, tinder, invitarla, invitarlo, cita esta noche, me dejó plantad*',
    ex: 'mi/tu/su ex, exnovi*, exmarid*, exmujer, rompí con, rompió con*, rompimos, ruptura, me dej*, cortamos, corté con, terminó conmigo, terminamos, cortó conmigo, volver con ella/él',
    jealous: 'celos*, envidi*, celoso, celos',
    cheating:
      'infiel*, infidel*, me engaña, me engañó, puso los cuernos, pone los cuernos, cuernos, amante, me es infiel',
    wedding:
      'boda*, casar*, me caso, nos casamos, se casa, se casó, casamiento, novia vestida, vestido de novia, anillo de compromiso, compromiso de boda, prometid*, pedirle matrimonio, pidió matrimonio, padrino de boda, despedida de soltera/soltero, altar, nupcial*',
    marriage: 'matrimonio*, casad*, aniversario de boda, mi esposa, mi esposo, mi marido',
    divorce: 'divorci*, separarme de, nos separamos, se separ*, pensión alimenticia, custodia',
    exam: 'examen*, examenes, exámenes, selectividad, prueba de matemáticas, estudiar para, estudiando para, suspend* el/matemáticas/el, suspendí, suspenso, aprobar, aprobé, oposiciones, parcial, recuperación de, repasar, chuleta, exámen',
    school:
      'escuela*, colegio, instituto, clase, clases, profesor*, maestr*, alumn*, universidad*, uni, facultad, campus, recreo, bachillerato, estudiante*, estudios, asignatura, carrera de, tesis, máster, graduación, graduar*',
    homework:
      'deberes, tarea de, tareas, la tarea, mi tarea, mucha tarea, trabajo de clase, ensayo para, ejercicios de',
    book: 'libro*, novela*, leer, leyendo, leí, lectura*, biblioteca*, librería, capítulo, autor del, autora',
    writing:
      'escribir, escribo, escribiendo, escritor*, escritura, manuscrito, borrador, página en blanco, redact*, mi novela, carta de, guion',
    poem: 'poema*, poesía*, poeta*, verso, versos, rima, rimas, soneto',
    story:
      'historia, historias, cuento, cuentos, cuéntame un/una, leyenda*, mito, mitos, fábula, érase una vez',
    job: 'trabajo, trabajos, trabajar, empleo*, desemplead*, desempleo, en paro, al paro, el paro, despid*, despedir*, despidieron, oficina*, curro, currar, currículum, sueldo, ascenso, ascend*, renunci*, dimitir, dimito, compañero de trabajo, turno de noche, horas extra*, contratar*, contrataron, jubil*, jornada, autónom*',
    boss: 'jef*, mi jefe, mi jefa, encargad*, supervisor*, patrón, gerente',
    deadline:
      'plazo*, fecha límite, entregar mañana/hoy, entrega mañana, para mañana, entrega de, contrarreloj, a última hora, no me da tiempo, voy con retraso',
    interview: 'entrevist*',
    money:
      'dinero, plata para, pasta gansa, deuda*, pagar, pago de, sueldo, salario*, banco me, préstamo*, hipoteca*, factura*, ahorr*, ricos, euros, dólares, pesos, sin blanca, fin de mes, caro, carísimo, barato, me debe*, le debo, prestar*, impuesto*, hacienda, tarjeta de crédito, millonari*, pobre*, herencia, invertir, bitcoin, criptomonedas, arruinad*, quiebra, no llego a',
    rent: 'alquil*, casero, casera me, renta, inquilin*, desahuci*, desaloj*, compañer* de piso, arrend*, fianza',
    shopping:
      'ir de compras, de compras, rebajas, centro comercial, oferta, ofertas, supermercado, la compra',
    house: 'mudanza, mudar*, me mudo, mi casa, casa nueva, piso nuevo, muebles, reforma*, hipoteca*, salón',
    storm:
      'tormenta*, tempestad*, huracán, huracanes, tornado, relámpago*, rayo, rayos, ciclón, vendaval, temporal, apagón',
    thunder: 'trueno*, tronar, tronando, relámpago*, rayo, rayos',
    rain: 'lluvi*, llov*, lluev*, paraguas, aguacero, chaparrón, empapad*, mojad*, chubasco, charco, gotera*, diluvi*',
    flood: 'inundaci*, inund*, riada, desbord*',
    drought: 'sequía*, no llueve, sin lluvia',
    snow: 'nieve, niev*, nevar, nevad*, nevando, muñeco de nieve, avalancha, esquiar, esquí',
    cold: 'frío, fría, hace frío, tengo frío, qué frío, helad*, congel*, hielo, escarcha, calefacción, bajo cero, tirit*, friolero',
    winter: 'invierno, invernal*, invernar, diciembre, bufanda, guantes',
    summer: 'verano, veranie*, playa, vacaciones de, julio, agosto, piscina, protector solar',
    heat: 'calor, calores, caluros*, bochorno, ola de calor, sudar, sudando, sudo, aire acondicionado, me derrito, cuarenta grados, asfixiante',
    weather: 'qué tiempo, el clima, mal tiempo, buen tiempo, pronóstico, tiempo hará, tiempo hace',
    wind: 'viento*, brisa, ventoso, ráfaga*',
    sun: 'sol, solead*, amanec*, atardecer*, puesta de sol, bronce*, broncear, eclipse, quemadura de sol, rayos de sol',
    moon: 'luna, lunas, luna llena, hombre lobo',
    star: 'estrella*, constelaci*, astronom*, horóscopo, zodiaco, vía láctea',
    night: 'noche, noches, medianoche, madrugada, anochec*, oscuridad, trasnoch*, nocturn*',
    fire: 'fuego*, incendi*, llamas, se quema, hoguera, bomber*, quemando, arde, ardiendo, chimenea, fogata',
    volcano: 'volcán*, volcanes, lava, erupci*',
    earthquake: 'terremoto*, temblor*, sismo, seísmo',
    sea: 'mar, mares, océano*, ola, olas, playa, marea, surf*, marinero, buce*, costa, sirena del, naufrag*, crucero',
    river: 'río, ríos, arroyo, cascada, orilla del, cataratas',
    swim: 'nadar, nado, natación, nadando, piscina, ahogarme, bañador',
    mountain: 'montaña*, cumbre*, escalar, escalada, subir al monte, cima, sierra, alpinis*, volcán',
    hiking: 'senderismo, excursión, caminata, mochila al, camino de santiago, ruta por',
    forest: 'bosque*, selva, árbol*, árboles, setas, ciervo, ardilla, leña',
    war: 'guerra*, soldad*, ejército*, batalla*, bombardeo, invad*, invasión, militar*, misil*, tropas, trinchera, frente de guerra, mili, reclut*',
    fight:
      'pelea*, pelear, peleé, peleamos, pegar*, pegó, puñetazo*, boxeo, discusión, discutir, discut*, bronca con, bullying, acoso, duelo, lucha, luchar, artes marciales, espada',
    argument: 'discusión, discut*, discusiones, peleé con, peleamos, bronca con, debate',
    revenge:
      'venganza*, vengar*, vengarme, me vengaré, vengativ*, me las pagará*, ajuste de cuentas, traicion*, traidor*, rencor*, devolvérsela, me la va a pagar, puñalada',
    angry:
      'enfad*, enoj*, rabia, furios*, furia, ira, cabre*, cabread*, indign*, harto, estoy hart*, me saca de quicio, odio a, me molesta*, mal genio, me hierve la sangre, bravo conmigo, encabron*, me pone de los nervios',
    music:
      'música*, músico*, guitarra*, piano, violín, batería de, concierto*, banda de, orquesta, tambor*, flamenco, reguetón, melod*, flauta, rock, rap',
    song: 'canción*, canciones, cantar, canto, canta, cantas, cantando, cantante*, karaoke, coro, letra de, desafin*, estribillo, tarare*, nana',
    dance: 'bail*, danza*, salsa, tango, flamenco, discoteca, ballet, pista de baile, zumba',
    party:
      'fiesta*, celebr*, juerga, botellón, verbena, carnaval*, farra, parranda, salir de fiesta, festival*',
    drunk:
      'borrach*, emborrach*, resaca, vodka, tequila, ron, ginebra, copas, de copas, beb* demasiado, bebiendo, alcohol*, pedo, chupito*, cubata*, cantina, achispad*, sobrio',
    hangover: 'resaca*, cruda, guayabo, no vuelvo a beber',
    beer: 'cervez*, caña, cañas, birra*, chela*, jarra de, caguama',
    wine: 'vino, vinos, viñ*, uva, uvas, cava, champán, copa de vino, sangría, bodega, vendimia, tinto de',
    sleep:
      'dorm*, duerm*, siesta*, cama, almohada*, colchón, bostez*, ronc*, dormilón, irme a la cama, no pegué ojo, desvel*, insomn*',
    insomnia:
      'insomn*, no puedo dormir, no pud* dormir, no consigo dormir, no duermo, no dorm*, desvel*, no pegué ojo, sin dormir, en vela, contar ovejas',
    tired:
      'cansad*, cansancio, agotad*, agotamiento, exhaust*, reventad*, hecho polvo, sin fuerzas, muerto/muerta de cansancio, rendid*, fatiga*, molid*, quemado del, sin energía, tengo sueño, muerta/muerto de sueño',
    dream: 'soñ*, sueño raro, un sueño, sueños, sueños, anoche soñé, el sueño de, tuve un sueño, mi sueño',
    nightmare: 'pesadill*, mal sueño, malos sueños, sueño horrible',
    scared:
      'miedo*, asust*, susto*, terror*, aterr*, pánico, temor, temo, cobarde, fobia, ansiedad, nervios*, escalofrío*, angusti*, me da cosa, da miedo, espeluzn*',
    alone:
      'estoy solo/sola, me siento solo/sola, tan solo/sola, muy sola/solo, soledad, solitari*, sin amigos, no tengo amigos, nadie me quiere/habla/entiende, aislad*, no tengo a nadie, sol* en casa, vivo solo/sola',
    shy: 'tímid*, timidez, vergonzos*, introvert*, me da vergüenza, me sonroj*, me pongo rojo/roja',
    bored: 'aburr*, aburrimiento, qué rollo, tedio, nada que hacer, me aburro, matar el rato',
    crying: 'llor*, lágrima*, llanto, triste*, tristeza, deprimid*, depresión, sollo*, desconsol*',
    baby: 'bebé, bebés, recién nacid*, pañal*, cuna, chupete, biberón, amamant*, lactancia, niñera',
    pregnant:
      'embaraz*, preñad*, encinta, esperando un bebé, parto, contraccion*, ecograf*, dar a luz, antojo*, aborto',
    birth:
      'parto*, dar a luz, dio a luz, nacimient*, nació, nacer, comadrona, partera, cesárea, epidural, contraccion*',
    kids: 'mis hijos, mi hijo, mi hija, niños, adolescente, crianza, rabieta, guardería',
    mother: 'madre*, mamá, mami, mi vieja, suegra, madrastra, maternidad',
    father: 'padre, mi papá, tu papá, papi, mi viejo, suegro, padrastro, paternidad',
    family:
      'familia*, parientes, mis padres, primo, prima, primos, tío, tía, tíos, sobrin*, suegr*, cuñad*, reunión familiar, cena de navidad',
    brother: 'mi/tu/su/el/un hermano, hermanos, mellizo, gemelo, hermanito, hermanastro',
    sister: 'mi/tu/su/la/una hermana, hermanas, hermanita, melliza, gemela, hermanastra',
    grandmother: 'abuela, abuelas, abuelita, yaya, abuelos, bisabuela',
    grandfather: 'mi/tu/su/el abuelo, abuelito, yayo, abuelos, bisabuelo',
    wife: 'mi/tu/su/la esposa, mi/tu/su mujer, mi señora',
    husband: 'marido*, mi/tu/su/el esposo, maridos',
    neighbour: 'vecin*, de al lado, vecindari*, comunidad de vecinos, tabique',
    noise: 'ruid*, ruidos*, escándalo, taladro',
    harvest: 'cosech*, siega, segar, vendimia, recolect*, trigo, sembr*, siembra, maíz',
    garden:
      'jardín*, jardines, jardiner*, flor, flores, rosa, rosas, plantas, mis plantas, maceta*, huerto*, huerta, césped, tomates, malas hierbas, regar, podar, semilla*',
    farm: 'granja*, granjer*, campesin*, tractor*, ganado, ganader*, finca, gallina*, cerdo*, establo, arado, rancho',
    cow: 'vaca*, ternero, ternera, toro, toros, ordeñ*, buey',
    dog: 'perr*, cachorr*, mascota, ladrón, ladra, correa del, pasear al perro, chucho, veterinari*',
    cat: 'gato, gata, gatos, gatit*, minino, maull*, ronrone*, arenero',
    horse:
      'caballo*, yegua, potro, poni, montar a caballo, jinete, burro, mula, equitación, galop*, silla de montar',
    sheep: 'oveja*, cordero, rebaño, pastor de, lana',
    goat: 'cabra, cabras, chivo',
    snake: 'serpiente*, culebra*, víbora*, cobra venenosa, boa constrictor, veneno*',
    spider: 'araña*, telaraña*, tarántula',
    bird: 'pájar*, ave, aves, loro*, paloma*, gaviota*, canario, águila*, búho, cuervo*, golondrina, pluma*, nido, pato, patos, cisne',
    fish: 'pez, peces, pescado*, atún, salmón, acuario, tiburón, sardina*',
    fishing: 'pesca, pescar, pescando, pescador*, caña de pescar, anzuelo',
    hunt: 'cazar, cacería, cazador*, caza de, arco y flecha, escopeta',
    bee: 'abeja*, colmena*, avispa*, apicult*, panal, miel',
    wolf: 'lobo, lobos, manada, aullido*, aull*',
    mouse: 'ratón, ratones, ratonera, ratas',
    travel:
      'viaj*, vuelo, vuelos, avión*, aviones, aeropuerto*, maleta*, equipaje, pasaporte*, turist*, turismo, vacaciones, hotel*, billete de, crucero, extranjero, mochiler*, aduana',
    lost: 'estoy perdid*, me perdí, me he perdido, nos perdimos, me pierdo, perdí mi/mis/las/el llaves/cartera/móvil/pasaporte/bolso/gafas, perdí las/mis/la/el, perdido las/mis/la, no encuentro mi/mis/el/la/las, dónde están mis, dónde estoy, mapa, se me perdi*, se me ha perdido, extravi*, no sé dónde está',
    road: 'carretera*, camino a, autopista*, atasco*, tráfico, autostop, ruta, obras en, desvío, peaje, hora punta',
    car: 'mi coche, coche*, carro, conducir, carnet de conducir, carné de conducir, manejar, rueda pinchada, taller mecánico, motor, aparc*, gasolina, multa, moto',
    boat: 'barco*, barca*, vela y, navegar, naveg*, velero, yate, ferry, canoa, capitán, puerto, timón, ancla, remar, naufrag*, kayak',
    luck: 'suerte*, afortunad*, mala suerte, mala racha, gafe, trébol*, superstici*, gato negro, dedos cruzados, cruza los dedos, fortuna, toco madera, tocar madera, martes y trece, martes trece',
    bet: 'apuest*, apost*, casino*, póker, ruleta, tragaperras, dados, jugarme, quiniela, ludop*',
    lottery:
      'lotería*, boleto de, décimo de, me tocó el gordo, el gordo, bonoloto, rifa, sorteo*, euromillones, premio gordo',
    game: 'juego, juegos, videojuego*, jugar, partida*, ajedrez, consola, parchís, jugando, juego de mesa, play',
    win: 'ganar, ganamos, gané, ganó, ganador*, victori*, triunf*, campeón*, campeones, medalla*, trofeo, primer puesto',
    lose: 'perdimos el/la/contra, perdió el partido, perder el/un partido/final/juego, perdí el/la/un partido/partida/apuesta, perdí contra, perdedor*, derrot*, siempre pierdo, último puesto',
    sport: 'fútbol*, baloncesto, tenis, deport*, maratón, olimpi*, mundial, gol, goles, partido de',
    lie: 'mentir*, mintió, mient*, mintiendo, mentiros*, mentira*, engañ*, falso, falsa, embuste*, excusa*, trola*, finge, fingir, hipócrit*',
    secret:
      'secret*, no se lo digas a, no lo cuentes, entre tú y yo, confes*, ocult*, nadie lo sabe, nadie sabe que, guardar un, confidenci*',
    gossip:
      'chism*, cotille*, rumor*, cotilla*, te has enterado, te enteraste, dicen que, adivina quién, escándalo, salseo, marujeo, a mis espaldas',
    trick:
      'truco*, engañ*, estaf*, timo, timaron, trampa*, tramp*, broma pesada, inocentada, astut*, astucia',
    joke: 'chiste*, broma*, bromear, bromista*, gracios*, hazme reír, reír*, risa, humor, comedia, payaso, meme*',
    riddle: 'adivinanza*, acertijo*, enigma*, crucigrama, rompecabezas',
    beauty:
      'bellez*, bellos, hermoso, hermosa, hermoso, guap*, maquill*, pintalabios, espejo*, uñas, piel seca, arrugas, acné, granos, perfume*, atractiv*, cosmétic*, soy fe*, fea, feo, la más bonita, selfie*',
    hair: 'mi pelo, el pelo, pelo largo/corto/rizado/rubio, cabello*, peluquer*, peinad*, flequillo, champú, trenza*, canas, calvo, calva, calvicie, teñir*, rizos, corte de pelo, melena',
    beard: 'barba*, bigote*, afeit*, perilla, barbudo',
    dress:
      'vestido, vestidos, ropa nueva, qué me pongo, qué ponerme, falda, zapatos, tacones, moda, traje, costura, coser, disfraz*, camisa, chaqueta, abrigo, vestirme, armario',
    gold: 'oro, joya*, joyer*, collar, anillo*, diamante*, plata y, tesoro, pendientes',
    hungry:
      'hambr*, hambre, hambriento, tengo hambre, me muero de hambre, muerto/muerta de hambre, antojo de, algo de comer, qué hay de comer, nevera vacía, me rugen las, sin comer, apetit*, picar algo, ayun*',
    diet: 'dieta*, adelgaz*, calorías, engord*, bajar de peso, perder peso, kilos de más, vegan*',
    cooking:
      'cocinar, cocino, cocinando, cociner*, receta*, hornear, horno, sartén, paella, tortilla*, guiso*, freír, barbacoa, asado, asar, salsa de tomate, puchero, ajo',
    dinner:
      'cena*, cenar, restaurante*, pizza*, hamburguesa*, pedir comida, qué cenamos, almuerzo, comida para, tacos, invitad* a cenar, sobras',
    breakfast: 'desayun*, tostada*, churros',
    bread:
      'panader*, el pan, pan de, barra de pan, baguette, masa madre, harina, hornear pan, bocadillo, bollo',
    rice: 'arroz*, paella',
    soup: 'sopa*, caldo',
    cheese: 'queso*',
    milk: 'leche, lácteos, yogur*',
    tea: 'taza de té, té verde/negro/rojo/helado, tetera, infusión, manzanilla, hora del té, tomar un té',
    coffee: 'café*, cafés, cafetera, cafetería, cafeína, cortado, capuchino, espresso',
    chocolate: 'chocolat*, cacao, bombón*, bombones, nutella',
    cake: 'tarta*, pastel*, galleta*, postre*, dulces, helado de, magdalena, bizcocho*, caramelo*',
    sick: 'enferm*, malit*, fiebre*, vomit*, náusea*, tos, tosiendo, virus, covid, hospital*, operación, cáncer, alergia*, alérgic*, dolor de estómago/barriga/tripa/garganta, me duele*, mareado, mareada, constipad*, diarrea, me encuentro mal, resfri*, gripe',
    doctor:
      'médic*, doctor*, enfermera, hospital*, consulta, receta médica, cirujan*, clínica, urgencias, ambulancia, análisis de sangre, psicólog*, terapeuta',
    headache:
      'dolor de cabeza, duele la cabeza, duele mucho la cabeza, jaqueca*, migraña*, dolores de cabeza, cabeza me va a estallar, aspirina*, ibuprofeno',
    flu: 'gripe*, resfri*, catarro*, constipad*, mocos, estornud*, dolor de garganta, trancazo',
    medicine:
      'medicin*, medicament*, pastilla*, antibiótic*, farmacia*, vacuna*, jarabe, aspirina*, remedio*',
    tooth: 'diente*, muela*, dentista*, caries, ortodon*, ratoncito pérez, dolor de muelas',
    birthday:
      'cumple, cumpleaños, cumplo, cumple años, cumplir treinta/cuarenta/cincuenta/años, pastel de cumpleaños, velas, quinceañera, quince años',
    'new year':
      'año nuevo, nochevieja, fin de año, uvas de la, propósito de, propósitos, fuegos artificiales, enero, feliz año',
    memory:
      'memoria*, recuerd*, recordar, olvid*, amnesia, alzheimer, demencia, nostalg*, no me acuerdo, acordarme, en la punta de la lengua',
    magic:
      'magia*, mágic*, mago, maga, bruj*, hechiz*, conjuro*, poción*, varita, maldición, maldit*, encantamiento, tarot, amarre, mal de ojo, embruj*',
    ghost:
      'fantasma*, espíritu*, embrujada, aparici*, zombi*, ouija, alma en pena, poltergeist, casa encantada, exorcis*',
    monster: 'monstruo*, dragón*, dragones, vampir*, chupacabras',
    future:
      'futuro*, predec*, predic*, profec*, horóscopo, destino, adivin*, qué me espera, me echas las cartas, bola de cristal, tarot, presagio',
    decision:
      'decisión*, decisiones, decidir, decidirme, no sé si, dilema, elegir, qué hago, escoger, encrucijada',
    advice: 'consejo*, aconsej*, qué hago, qué debo hacer, qué debería hacer',
    wisdom: 'sabios, sabiduría, sabia, filosof*, sentido de la vida, filósof*',
    clean:
      'limpi*, fregar, friego, barrer, aspirador*, polvo, desorden*, ordenar la, escoba, suci*, mancha*, tareas de casa, tareas domésticas, fregona, trapo, platos sucios',
    laundry:
      'lavadora*, colada, planchar, tender la ropa, ropa sucia, lavar la ropa, detergente, calcetín*, calcetines, tintorería',
    kitchen: 'la cocina, mi cocina, nevera, fregadero, lavavajillas, microondas, fogón*',
    bath: 'bañera*, bañarme, ducha*, duchar, baño caliente, baño de espuma, jacuzzi, sauna, aguas termales',
    toilet: 'váter, inodoro, papel higiénico, retrete, estreñ*, fontaner*, atascad*',
    king: 'rey, reyes, reino*, trono*, corona*, monarc*, monarquía, quién manda, emperador, príncipe',
    queen: 'reina*, princesa*, emperatriz, su majestad',
    strong:
      'fuerte, fuertes, fuerza*, músculo*, forzudo, musculos*, poderos*, levantar pesas, pulso, más fuerte, bíceps, quién ganaría',
    gym: 'gimnasio*, entrenar, entreno, entrenamiento*, pesas, abdominales, flexiones, sentadillas, crossfit, agujetas, ponerme en forma',
    computer:
      'ordenador*, computador*, portátil*, pc, teclado*, pantalla azul, programar, programando, programador*, código, software, error en, bug, virus informático, servidor, impresora, excel, se colgó, se ha colgado, reinici*, javascript',
    internet:
      'internet, wifi, router, sin conexión, redes sociales, página web, youtube, instagram, twitter, tiktok, en línea, descarg*, seguidores, netflix',
    password: 'contraseñ*, clave de, pin, iniciar sesión',
    phone:
      'teléfono*, móvil, móviles, celular*, batería del, whatsapp, llamada*, llamar por, mensaje*, sms, iphone, pantalla rota, en visto, sin batería',
    law: 'ley, leyes, abogad*, legalidad, ilegal*, demanda*, denunci*, juicio*, juzgado*, tribunal*, contrato*, derechos, juez, jurado, multa*',
    judge: 'juez, jueces, jueza, juzg*, juicio*, sentencia*, veredicto, jurado',
    justice: 'justicia*, injust*, no es justo, injusticia*',
    police:
      'policía*, poli, cárcel*, arrest*, detenido, detuvieron, ladrón*, crimen, multa*, comisaría, robaron, me han robado, delito, delincuente*, prisión, asesin*, guardia civil',
    thief: 'ladrón*, ladrones, robar, robó, robaron, robado, robo, robos, carterista*, hurto',
    promise:
      'promes*, promet*, juramento, te lo juro, juré, palabra de honor, di mi palabra, dio su palabra, cumplir mi palabra, faltó a su palabra',
    guilty:
      'culpa*, culpab*, arrepent*, remordimiento*, perdón por, perdóname, fue mi culpa, avergonz*, vergüenza, pecado*, pecar, conciencia',
    lazy: 'pereza*, perezos*, vago, vaga, flojera, sofá, sin ganas de, no me apetece hacer, procrastin*',
    monday: 'lunes, vuelta al trabajo',
    enemy: 'enemig*, rival*, traidor*',
    theatre: 'teatro*, actor, actriz, película*, cine, ensayo de, obra de teatro',
    gift: 'regal*, qué le regalo',
  },
}
