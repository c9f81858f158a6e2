// The emoji and their words, from emojibase-data (MIT licence). Written by test/tools/emoji.mjs, not by hand; read by emoji.ts.

/** A group a string, in the order of emoji.ts; a line is `emoji;how skin tones go in;name;words`. */
export const groups: readonly string[] = [
`😀;0;cara sonriendo;divertido feliz sonrisa
😃;0;cara sonriendo con ojos grandes;divertido risa
😄;0;cara sonriendo con ojos sonrientes;abierta sonrisa
😁;0;cara radiante con ojos sonrientes;risa sonrisa
😆;0;cara sonriendo con los ojos cerrados;abierta boca risa
😅;0;cara sonriendo con sudor frío;risa
🤣;0;cara revolviéndose de la risa;carcajada ojos cerrados
😂;0;cara llorando de risa;felicidad lágrima
🙂;0;cara sonriendo ligeramente;sonrisa
🙃;0;cara al revés;
🫠;0;cara derritiéndose;calor derretido derretirse desaparecer fundirse líquido
😉;0;cara guiñando el ojo;guiño
😊;0;cara feliz con ojos sonrientes;rubor sonrisa
😇;0;cara sonriendo con aureola;halo sonrisa ángel
🥰;0;cara sonriendo con corazones;adorar amor enamorada enamorado
😍;0;cara sonriendo con ojos de corazón;amor sonrisa
🤩;0;cara sonriendo con estrellas;sonrisa
😘;0;cara lanzando un beso;
😗;0;cara besando;beso
☺️;0;cara sonriente;contorno relajado sonrisa
😚;0;cara besando con los ojos cerrados;beso
😙;0;cara besando con ojos sonrientes;beso sonrisa
🥲;0;cara sonriente con lágrima;agradecido aliviado emocionado orgulloso sonrisa
😋;0;cara saboreando comida;delicioso hambre rico
😛;0;cara sacando la lengua;
😜;0;cara sacando la lengua y guiñando un ojo;guiño
🤪;0;cara de loco;grande ojo pequeño
😝;0;cara con ojos cerrados y lengua fuera;sabor
🤑;0;cara con lengua de dinero;boca
🤗;0;cara con manos abrazando;abrazo sonrisa
🤭;0;cara con mano sobre la boca;ostras uy vaya
🫢;0;cara con ojos abiertos y boca tapada;alucinar asombro increíble sorpresa vergüenza
🫣;0;cara tapada con ojo espiando;espiar fascinado mirar vistazo
🤫;0;cara pidiendo silencio;callado
🤔;0;cara pensativa;duda pensando
🫡;0;cara saludando;ejército orden saludo sol sí vale
🤐;0;cara con la boca cerrada con cremallera;
🤨;0;cara con ceja alzada;desconfiado escéptico
😐;0;cara neutral;inexpresivo
😑;0;cara sin expresión;inexpresiva inexpresivo inexpresión
😶;0;cara sin boca;callado silencio
🫥;0;cara con línea de puntos;depresivo deprimido desaparecer esconderse introvertido invisible
😶‍🌫️;0;cara entre las nubes;ausente cabeza en las nubes cara en la niebla en las nubes
😏;0;cara sonriendo con superioridad;listillo
😒;0;cara de desaprobación;insatisfacción rechazo
🙄;0;cara con ojos en blanco;frustración vueltos
😬;0;cara haciendo una mueca;
😮‍💨;0;cara exhalando;alivio bocanada exhalar jadear resoplido silbar
🤥;0;cara de mentiroso;nariz pinocho
🫨;0;cara temblorosa;shock temblar terremoto vibrar
😌;0;cara de alivio;aliviado
😔;0;cara desanimada;alicaído desanimado pensativo
😪;0;cara de sueño;dormir
🤤;0;cara babeando;baba
😴;0;cara durmiendo;dormido sueño zzz
😷;0;cara con mascarilla médica;enfermo malo máscara
🤒;0;cara con termómetro;enfermo malo
🤕;0;cara con la cabeza vendada;dolor herida
🤢;0;cara de náuseas;vomitar
🤮;0;cara vomitando;enfermo malo vomitar
🤧;0;cara estornudando;estornudar estornudo pañuelo
🥵;0;cara con calor;cara roja fiebre golpe de calor sudor
🥶;0;cara con frío;cara congelada congelado helado
🥴;0;cara de grogui;atontado entonado intoxicado mareado
😵;0;cara mareada;mareo
😵‍💫;0;cara con ojos en espiral;hipnotizado indispuesto mareado mareo problema
🤯;0;cabeza explotando;explosión
🤠;0;cara con sombrero de vaquero;vaquera
🥳;0;cara de fiesta;capirote celebración gorro matasuegras
🥸;0;cara disfrazada;careta disimulo gafas incógnito nariz
😎;0;cara sonriendo con gafas de sol;guay
🤓;0;cara de empollón;friki friqui
🧐;0;cara con monóculo;aristocrático estirado
😕;0;cara de confusión;confuso
🫤;0;cara con boca diagonal;decepcionado decepción escéptico inseguro jo vaya
😟;0;cara preocupada;preocupación preocupado
🙁;0;cara con el ceño ligeramente fruncido;
☹️;0;cara con el ceño fruncido;
😮;0;cara con la boca abierta;
😯;0;cara estupefacta;alucinado estupefacto sorprendido
😲;0;cara asombrada;alucinado asombrado pasmado
😳;0;cara sonrojada;colorado sonrojado
🥺;0;cara suplicante;implorar ojos adorables piedad por favor
🥹;0;cara aguantándose las lágrimas;emocionado emoción llorar orgulloso resistir triste
😦;0;cara con el ceño fruncido y la boca abierta;ceño fruncido con boca abierta
😧;0;cara angustiada;angustiado
😨;0;cara asustada;asustado miedo miedoso
😰;0;cara con ansiedad y sudor;frío
😥;0;cara triste pero aliviada;aliviado decepcionado menos mal
😢;0;cara llorando;llorar lágrima triste
😭;0;cara llorando fuerte;llorar lágrima triste
😱;0;cara gritando de miedo;asustado pánico
😖;0;cara de frustración;frustrado
😣;0;cara desesperada;desesperación frustración
😞;0;cara decepcionada;decepcionado decepción
😓;0;cara con sudor frío;
😩;0;cara agotada;agotado cansado
😫;0;cara cansada;cansado
🥱;0;cara de bostezo;aburrido cansado dormido sueño
😤;0;cara resoplando;cabreo enfado
😡;0;cara cabreada;cabreo enfadado furia
😠;0;cara enfadada;enfadado histérico
🤬;0;cara con símbolos en la boca;maldecir palabrota
😈;0;cara sonriendo con cuernos;demonio sonrisa
👿;0;cara enfadada con cuernos;demonio diablo
💀;0;calavera;cara cuento monstruo muerte
☠️;0;calavera y huesos cruzados;cara muerte
💩;0;caca con ojos;cómic mierda mojón
🤡;0;cara de payaso;
👹;0;demonio japonés oni;cara cuento cuernos sonrisa
👺;0;demonio japonés tengu;cara cuento fantasía monstruo
👻;0;fantasma;cara criatura cuento monstruo
👽;0;alienígena;cara criatura extraterrestre ovni
👾;0;monstruo alienígena;cara criatura extraterrestre ovni
🤖;0;robot;cara monstruo
😺;0;gato sonriendo;cara feliz gato alegre gato feliz sonrisa
😸;0;gato sonriendo con ojos sonrientes;cara sonrisa
😹;0;gato llorando de risa;cara lágrima
😻;0;gato sonriendo con ojos de corazón;cara enamorado
😼;0;gato haciendo una mueca;cara irónico sonrisa
😽;0;gato besando;beso cara cariñoso
🙀;0;gato asustado;cara preocupación pánico sorpresa
😿;0;gato llorando;cara lágrima pena triste
😾;0;gato enfadado;cara
🙈;0;mono con los ojos tapados;cara mal prohibido
🙉;0;mono con los oídos tapados;cara mal prohibido
🙊;0;mono con la boca tapada;cara mal prohibido
💌;0;carta de amor;corazón correo
💘;0;corazón con flecha;amor emoción
💝;0;corazón con lazo;emoción san valentín
💖;0;corazón brillante;amor emoción
💗;0;corazón creciente;emocionado latido nervioso
💓;0;corazón latiendo;amor emoción latido
💞;0;corazones giratorios;corazón
💕;0;dos corazones;amantes amor corazón
💟;0;adorno de corazón;
❣️;0;exclamación de corazón;puntuación
💔;0;corazón roto;emoción partido
❤️‍🔥;0;corazón en llamas;amor fuego lujuria pasión
❤️‍🩹;0;corazón vendado;bien curarse mejor mejorar recuperación salud
❤️;0;corazón rojo;emoción
🩷;0;corazón rosa;amor bonito gustar
🧡;0;corazón naranja;emoción
💛;0;corazón amarillo;emoción
💚;0;corazón verde;emoción
💙;0;corazón azul;emoción
🩵;0;corazón azul claro;celeste cián
💜;0;corazón morado;emoción
🤎;0;corazón marrón;emoción
🖤;0;corazón negro;
🩶;0;corazón gris;pizarra plata
🤍;0;corazón blanco;emoción
💋;0;marca de beso;labios romance
💯;0;cien puntos;100 pleno
💢;0;símbolo de enfado;cómic enfadado
💥;0;colisión;cómic
💫;0;símbolo de mareo;cómic emoción estrella
💦;0;gotas de sudor;cómic emoción
💨;0;salir corriendo;carrera correr cómic humo
🕳️;0;agujero;orificio
💬;0;bocadillo de diálogo;conversación cómic
👁️‍🗨️;0;ojo en bocadillo de texto;testigo
🗨️;0;bocadillo de diálogo por la izquierda;burbuja conversación
🗯️;0;bocadillo de enfado por la derecha;cabreo rabia
💭;0;bocadillo de pensamiento;burbuja cómic
💤;0;símbolo de sueño;cómic dormir zzz`,
`👋;1;mano saludando;agitar saludar saludo
🤚;1;dorso de la mano;levantado
🖐️;1;mano abierta;dedo
✋;1;mano levantada;choca esos cinco
🖖;1;saludo vulcano;mano spock
🫱;1;mano hacia la derecha;
🫲;1;mano hacia la izquierda;
🫳;1;mano con la palma hacia abajo;bajar descartar fuera quita rechazar
🫴;1;mano con la palma hacia arriba;acércate dame ofrecer trae ven
🫷;1;mano empujando hacia la izquierda;choca esos cinco detener empujar rechazar stop
🫸;1;mano empujando hacia la derecha;choca esos cinco detener empujar rechazar stop
👌;1;señal de aprobación con la mano;ok
🤌;1;dedos juntos apuntando hacia arriba;gesto italia italiano mano sarcasmo
🤏;1;mano pellizcando;pellizco poco poquito
✌️;1;mano con señal de victoria;
🤞;1;dedos cruzados;cruzar mano suerte
🫰;1;mano con dedo índice y pulgar cruzados;amor caro chasquido corazón dinero
🤟;1;gesto de te quiero;mano
🤘;1;mano haciendo el signo de cuernos;dedo rock
🤙;1;mano haciendo el gesto de llamar;meñique pulgar
👈;1;dorso de mano con índice a la izquierda;dedo
👉;1;dorso de mano con índice a la derecha;dedo
👆;1;dorso de mano con índice hacia arriba;apuntar dedo
🖕;1;dedo corazón hacia arriba;mano peineta
👇;1;dorso de mano con índice hacia abajo;apuntar dedo
☝️;1;dedo índice hacia arriba;apuntar mano
🫵;1;dedo índice apuntándote a ti;apuntar tú
👍;1;pulgar hacia arriba;mano señal
👎;1;pulgar hacia abajo;mano señal
✊;1;puño en alto;cerrado mano puñetazo
👊;1;puño cerrado;puñetazo
🤛;1;puño hacia la izquierda;
🤜;1;puño hacia la derecha;
👏;1;manos aplaudiendo;aplaudir palmas señal
🙌;1;manos levantadas celebrando;celebración gesto hurra
🫶;1;manos formando un corazón;amor
👐;1;manos abiertas;
🤲;1;palmas hacia arriba juntas;oración
🤝;1;apretón de manos;acuerdo
🙏;1;manos en oración;gracias orar por favor rezar
✍️;1;mano escribiendo;escribir lápiz
💅;1;pintarse las uñas;cosmética esmalte manicura
🤳;1;selfi;autofoto cámara selfie teléfono
💪;1;bíceps flexionado;cómic fuerte músculo
🦾;0;brazo mecánico;accesibilidad ortopedia prótesis
🦿;0;pierna mecánica;accesibilidad ortopedia prótesis
🦵;1;pierna;extremidad patada
🦶;1;pie;patada pisotón
👂;1;oreja;cuerpo
🦻;1;oreja con audífono;accesibilidad prótesis auditiva sordo
👃;1;nariz;cuerpo
🧠;0;cerebro;inteligente
🫀;0;corazón humano;anatomía cardiología latido pulso órgano
🫁;0;pulmones;exhalar inhalar respiración respirar órgano
🦷;0;diente;dentista molar muela
🦴;0;hueso;esqueleto
👀;0;ojos;cara
👁️;0;ojo;cuerpo
👅;0;lengua;cuerpo
👄;0;boca;labios
🫦;0;labio mordido;ansioso incómodo ligar miedo nervioso preocupado
👶;1;bebé;joven niño
🧒;1;infante;crío género joven neutro
👦;1;niño;joven
👧;1;niña;chica joven
🧑;1;persona adulta;género neutro
👱;1;persona adulta rubia;rubias rubio rubios
👨;1;hombre;adulto
🧔;1;persona con barba;barbas barbudo
🧔‍♂️;1;hombre: barba;
🧔‍♀️;1;mujer: barba;
👨‍🦰;1;hombre: pelo pelirrojo;adulto
👨‍🦱;1;hombre: pelo rizado;adulto
👨‍🦳;1;hombre: pelo blanco;adulto
👨‍🦲;1;hombre: sin pelo;adulto
👩;1;mujer;adulta
👩‍🦰;1;mujer: pelo pelirrojo;adulta
🧑‍🦰;1;persona adulta: pelo pelirrojo;género neutro
👩‍🦱;1;mujer: pelo rizado;adulta
🧑‍🦱;1;persona adulta: pelo rizado;género neutro
👩‍🦳;1;mujer: pelo blanco;adulta
🧑‍🦳;1;persona adulta: pelo blanco;género neutro
👩‍🦲;1;mujer: sin pelo;adulta
🧑‍🦲;1;persona adulta: sin pelo;género neutro
👱‍♀️;1;mujer rubia;rubiales
👱‍♂️;1;hombre rubio;rubiales
🧓;1;persona mayor;adulto género neutro género no especificado maduro
👴;1;anciano;hombre mayor
👵;1;anciana;mayor mujer
🙍;1;persona frunciendo el ceño;fruncido gesto
🙍‍♂️;1;hombre frunciendo el ceño;fruncido gesto
🙍‍♀️;1;mujer frunciendo el ceño;fruncido gesto
🙎;1;persona haciendo pucheros;gesto
🙎‍♂️;1;hombre haciendo pucheros;gesto
🙎‍♀️;1;mujer haciendo pucheros;gesto
🙅;1;persona haciendo el gesto de "no";mano prohibido
🙅‍♂️;1;hombre haciendo el gesto de "no";mano prohibido
🙅‍♀️;1;mujer haciendo el gesto de "no";mano prohibido
🙆;1;persona haciendo el gesto de "de acuerdo";mano ok vale
🙆‍♂️;1;hombre haciendo el gesto de "de acuerdo";mano ok vale
🙆‍♀️;1;mujer haciendo el gesto de "de acuerdo";mano ok vale
💁;1;persona de mostrador de información;mano
💁‍♂️;1;empleado de mostrador de información;hombre mano
💁‍♀️;1;empleada de mostrador de información;mano mujer
🙋;1;persona con la mano levantada;feliz gesto levantar
🙋‍♂️;1;hombre con la mano levantada;gesto levantar
🙋‍♀️;1;mujer con la mano levantada;gesto levantar
🧏;1;persona sorda;accesibilidad escuchar oído oír sordera
🧏‍♂️;1;hombre sordo;sordera
🧏‍♀️;1;mujer sorda;sordera
🙇;1;persona haciendo una reverencia;disculpa gesto perdón
🙇‍♂️;1;hombre haciendo una reverencia;disculpa gesto perdón
🙇‍♀️;1;mujer haciendo una reverencia;disculpa gesto perdón
🤦;1;persona con la mano en la frente;facepalm incredulidad
🤦‍♂️;1;hombre con la mano en la frente;facepalm incredulidad
🤦‍♀️;1;mujer con la mano en la frente;facepalm incredulidad
🤷;1;persona encogida de hombros;duda encogerse indiferencia
🤷‍♂️;1;hombre encogido de hombros;duda encogerse indiferencia
🤷‍♀️;1;mujer encogida de hombros;duda encogerse indiferencia
🧑‍⚕️;1;profesional sanitario;doctor enfermero médico salud terapeuta
👨‍⚕️;1;profesional sanitario hombre;doctor enfermero médico terapeuta hombre
👩‍⚕️;1;profesional sanitario mujer;doctora enfermera médica sanitaria terapeuta mujer
🧑‍🎓;1;estudiante;graduado licenciado universitario
👨‍🎓;1;estudiante hombre;graduado licenciado universitario
👩‍🎓;1;estudiante mujer;graduada licenciada universitaria
🧑‍🏫;1;docente;educador enseñanza instructor maestro profesor
👨‍🏫;1;docente hombre;educador instructor maestro profesor
👩‍🏫;1;docente mujer;educadora instructora maestra profesora
🧑‍⚖️;1;fiscal;juez juicio magistrado
👨‍⚖️;1;fiscal hombre;juez justicia magistrado
👩‍⚖️;1;fiscal mujer;jueza justicia magistrada
🧑‍🌾;1;profesional de la agricultura;agricultor cultivador granjero jardinero labrador
👨‍🌾;1;profesional de la agricultura hombre;agricultor campo granjero labrador
👩‍🌾;1;profesional de la agricultura mujer;agricultora campo granjera labradora
🧑‍🍳;1;chef;cocinero cocinillas guisandero pinche
👨‍🍳;1;chef hombre;cocinero pinche
👩‍🍳;1;chef mujer;cocinera pinche
🧑‍🔧;1;profesional de la mecánica;electricista fontanero mecánico operario técnico
👨‍🔧;1;profesional de la mecánica hombre;electricista fontanero mecánico operario
👩‍🔧;1;profesional de la mecánica mujer;electricista fontanera operaria
🧑‍🏭;1;profesional industrial;fábrica montaje obrero operario trabajador
👨‍🏭;1;profesional industrial hombre;fábrica montaje obrero operario trabajador
👩‍🏭;1;profesional industrial mujer;fábrica montaje obrera operaria trabajadora
🧑‍💼;1;oficinista;arquitecto director ejecutivo empresa
👨‍💼;1;oficinista hombre;director ejecutivo empresa oficina
👩‍💼;1;oficinista mujer;directora ejecutiva empresa oficina
🧑‍🔬;1;profesional de la ciencia;biólogo científico físico investigador químico
👨‍🔬;1;profesional de la ciencia hombre;biólogo científico físico químico
👩‍🔬;1;profesional de la ciencia mujer;bióloga científica física química
🧑‍💻;1;profesional de la tecnología;desarrollador informático programador software tecnólogo
👨‍💻;1;profesional de la tecnología hombre;desarrollador informático programador tecnólogo
👩‍💻;1;profesional de la tecnología mujer;desarrolladora informática programadora tecnóloga
🧑‍🎤;1;cantante;artista estrella rock
👨‍🎤;1;cantante hombre;artista estrella rock
👩‍🎤;1;cantante mujer;artista estrella rock
🧑‍🎨;1;artista;paleta pintor pinturas
👨‍🎨;1;artista hombre;paleta pintor pinturas
👩‍🎨;1;artista mujer;paleta pintora pinturas
🧑‍✈️;1;piloto;avión capitán vuelo
👨‍✈️;1;piloto hombre;avión capitán vuelo
👩‍✈️;1;piloto mujer;avión capitana vuelo
🧑‍🚀;1;astronauta;cohete espacio
👨‍🚀;1;astronauta hombre;cohete espacio
👩‍🚀;1;astronauta mujer;cohete espacio
🧑‍🚒;1;bombero;camión manguera
👨‍🚒;1;bombero hombre;apagafuegos camión manguera
👩‍🚒;1;bombera;apagafuegos bombera mujera camión manguera
👮;1;agente de policía;personas
👮‍♂️;1;agente de policía hombre;
👮‍♀️;1;agente de policía mujer;
🕵️;1;detective;cara espía
🕵️‍♂️;1;detective hombre;agente espía investigador
🕵️‍♀️;1;detective mujer;agente espía investigadora
💂;1;guardia;guardia real británica
💂‍♂️;1;guardia hombre;vigilante
💂‍♀️;1;guardia mujer;vigilante
🥷;1;ninja;furtivo guerrero luchador oculto sigilo
👷;1;profesional de la construcción;casco obrero trabajador
👷‍♂️;1;profesional de la construcción hombre;albañil obrero trabajador
👷‍♀️;1;profesional de la construcción mujer;albañila obrera trabajadora
🫅;1;persona con corona;majestad monarca monarquía noble real realeza
🤴;1;príncipe;corona
👸;1;princesa;cuento fantasía hadas
👳;1;persona con turbante;
👳‍♂️;1;hombre con turbante;
👳‍♀️;1;mujer con turbante;
👲;1;persona con gorro chino;gua gua pi mao mao
🧕;1;mujer con hiyab;pañuelo
🤵;1;persona con esmoquin;novio
🤵‍♂️;1;hombre con esmoquin;
🤵‍♀️;1;mujer con esmoquin;
👰;1;persona con velo;boda novia
👰‍♂️;1;hombre con velo;boda novio
👰‍♀️;1;mujer con velo;boda novia
🤰;1;mujer embarazada;
🫃;1;hombre embarazado;barriga hinchado hinchazón inflado lleno
🫄;1;persona embarazada;barriga embarazo gestación hinchazón
🤱;1;lactancia materna;amamantar bebé dar pecho pecho
👩‍🍼;1;mujer alimentando a bebé;alimentar amamantar lactancia
👨‍🍼;1;hombre alimentando a bebé;alimentar amamantar lactancia
🧑‍🍼;1;persona alimentando a bebé;alimentar amamantar lactancia
👼;1;bebé ángel;cara cuento
🎅;1;Papá Noel;celebración claus cuento fantasía feliz fiestas navidad padre papá noel santa
🤶;1;Mamá Noel;celebración claus cuento fantasía feliz fiestas madre mamá noel navidad santa
🧑‍🎄;1;Noel;celebración claus cuento fantasía feliz fiestas navidad noel santa
🦸;1;personaje de superhéroe;bien heroína superheroína superpoder
🦸‍♂️;1;superhéroe;bueno hombre superhombre superpoder
🦸‍♀️;1;superheroína;bondad héroe mujer superhéroe superpoder
🦹;1;personaje de supervillano;mal superpoder supervillana villana
🦹‍♂️;1;supervillano;hombre mal malvado
🦹‍♀️;1;supervillana;mal malvada mujer
🧙;1;persona maga;bruja brujo hechicera hechicero
🧙‍♂️;1;mago;brujo hechicero
🧙‍♀️;1;maga;bruja hechicera
🧚;1;hada;campanilla oberón puck titania
🧚‍♂️;1;hada hombre;oberón puck
🧚‍♀️;1;hada mujer;campanilla titania
🧛;1;vampiro;drácula muerto viviente no muerto
🧛‍♂️;1;vampiro hombre;drácula muerto viviente no muerto
🧛‍♀️;1;vampiresa;muerta viviente no muerta
🧜;1;persona sirena;tritón
🧜‍♂️;1;sirena hombre;tritón
🧜‍♀️;1;sirena;
🧝;1;elfo;mágico
🧝‍♂️;1;elfo hombre;mágico
🧝‍♀️;1;elfa;mujer mágico
🧞;0;genio;lámpara
🧞‍♂️;0;genio hombre;djinn lámpara
🧞‍♀️;0;genio mujer;lámpara
🧟;0;zombi;muerto viviente no muerto
🧟‍♂️;0;zombi hombre;caminante muerto viviente no muerto
🧟‍♀️;0;zombi mujer;caminante muerta viviente no muerta
🧌;0;trol;cuento de hadas fantasía monstruo
💆;1;persona recibiendo masaje;cara facial salón
💆‍♂️;1;hombre recibiendo masaje;cara facial salón
💆‍♀️;1;mujer recibiendo masaje;cara facial salón
💇;1;persona cortándose el pelo;belleza corte peluquero
💇‍♂️;1;hombre cortándose el pelo;belleza corte peluquero
💇‍♀️;1;mujer cortándose el pelo;belleza corte peluquero
🚶;1;persona caminando;andar caminar
🚶‍♂️;1;hombre caminando;andar caminata marcha
🚶‍♀️;1;mujer caminando;andar caminata marcha
🧍;1;persona de pie;levantada levantado levantarse
🧍‍♂️;1;hombre de pie;levantado levantarse
🧍‍♀️;1;mujer de pie;levantada levantarse
🧎;1;persona de rodillas;arrodillada arrodillado arrodillarse
🧎‍♂️;1;hombre de rodillas;arrodillado arrodillarse
🧎‍♀️;1;mujer de rodillas;arrodillada arrodillarse
🧑‍🦯;1;persona con bastón;accesibilidad ciego invidente
👨‍🦯;1;hombre con bastón;accesibilidad ciego invidente
👩‍🦯;1;mujer con bastón;accesibilidad ciega invidente
🧑‍🦼;1;persona en silla de ruedas eléctrica;accesibilidad
👨‍🦼;1;hombre en silla de ruedas eléctrica;accesibilidad
👩‍🦼;1;mujer en silla de ruedas eléctrica;accesibilidad
🧑‍🦽;1;persona en silla de ruedas manual;accesibilidad
👨‍🦽;1;hombre en silla de ruedas manual;accesibilidad
👩‍🦽;1;mujer en silla de ruedas manual;accesibilidad
🏃;1;persona corriendo;carrera deporte maratón
🏃‍♂️;1;hombre corriendo;carrera correr maratón
🏃‍♀️;1;mujer corriendo;carrera correr maratón
💃;1;mujer bailando;bailar
🕺;1;hombre bailando;bailar
🕴️;1;persona trajeada levitando;levitar negocios
👯;1;personas con orejas de conejo;bailar fiesta
👯‍♂️;1;hombres con orejas de conejo;bailar fiesta
👯‍♀️;1;mujeres con orejas de conejo;bailar fiesta
🧖;1;persona en una sauna;vapor
🧖‍♂️;1;hombre en una sauna;vapor
🧖‍♀️;1;mujer en una sauna;vapor
🧗;1;persona escalando;alpinista escalador
🧗‍♂️;1;hombre escalando;alpinista escalador
🧗‍♀️;1;mujer escalando;alpinista escaladora
🤺;0;persona haciendo esgrima;esgrimista espada
🏇;1;carrera de caballos;caballo de carreras carreras jinete
⛷️;0;persona esquiando;esquiador esquí nieve
🏂;1;practicante de snowboard;nieve
🏌️;1;persona jugando al golf;golfista pelota
🏌️‍♂️;1;hombre jugando al golf;jugador
🏌️‍♀️;1;mujer jugando al golf;jugadora
🏄;1;persona haciendo surf;surfear
🏄‍♂️;1;hombre haciendo surf;surfero surfista
🏄‍♀️;1;mujer haciendo surf;surfera surfista
🚣;1;persona remando en un bote;barca remo
🚣‍♂️;1;hombre remando en un bote;barca remo
🚣‍♀️;1;mujer remando en un bote;barca remo
🏊;1;persona nadando;nadar natación
🏊‍♂️;1;hombre nadando;nadar
🏊‍♀️;1;mujer nadando;nadar
⛹️;1;persona botando un balón;botar pelota
⛹️‍♂️;1;hombre botando un balón;botar pelota
⛹️‍♀️;1;mujer botando un balón;botar pelota
🏋️;1;persona levantando pesas;halterofilia levantador peso
🏋️‍♂️;1;hombre levantando pesas;halterofilia levantador de pesas
🏋️‍♀️;1;mujer levantando pesas;halterofilia levantadora de pesas
🚴;1;persona en bicicleta;ciclismo ciclista
🚴‍♂️;1;hombre en bicicleta;ciclismo ciclista
🚴‍♀️;1;mujer en bicicleta;ciclismo ciclista
🚵;1;persona en bicicleta de montaña;ciclista mountain bike
🚵‍♂️;1;hombre en bicicleta de montaña;ciclista mountain bike
🚵‍♀️;1;mujer en bicicleta de montaña;ciclista mountain bike
🤸;1;persona haciendo voltereta lateral;acrobacia gimnasia pirueta rueda
🤸‍♂️;1;hombre dando una voltereta lateral;deporte gimnasia rueda
🤸‍♀️;1;mujer dando una voltereta lateral;deporte gimnasia rueda
🤼;1;personas luchando;luchador
🤼‍♂️;1;hombres luchando;deporte luchador
🤼‍♀️;1;mujeres luchando;deporte luchadora
🤽;1;persona jugando al waterpolo;waterpolista
🤽‍♂️;1;hombre jugando al waterpolo;agua deporte waterpolista
🤽‍♀️;1;mujer jugando al waterpolo;agua deporte waterpolista
🤾;1;persona jugando al balonmano;balonmanista
🤾‍♂️;1;hombre jugando al balonmano;balonmanista deporte
🤾‍♀️;1;mujer jugando al balonmano;balonmanista deporte
🤹;1;persona haciendo malabares;equilibrio malabarismo malabarista
🤹‍♂️;1;hombre haciendo malabares;malabarismo malabarista
🤹‍♀️;1;mujer haciendo malabares;malabarismo malabarista
🧘;1;persona en posición de loto;meditación yoga
🧘‍♂️;1;hombre en posición de loto;meditación yoga
🧘‍♀️;1;mujer en posición de loto;meditación yoga
🛀;1;persona en la bañera;baño
🛌;1;persona en la cama;dormir hotel
🧑‍🤝‍🧑;0;dos personas de la mano;pareja
👭;1;mujeres de la mano;lesbianas novias pareja
👫;1;mujer y hombre de la mano;hombre y mujer de la mano novios pareja
👬;1;hombres de la mano;gays novios pareja
💏;1;beso;personas romance
👩‍❤️‍💋‍👨;2;beso: mujer y hombre;personas romance
👨‍❤️‍💋‍👨;2;beso: hombre y hombre;personas romance
👩‍❤️‍💋‍👩;2;beso: mujer y mujer;personas romance
💑;1;pareja enamorada;personas enamoradas
👩‍❤️‍👨;2;pareja enamorada: mujer y hombre;personas enamoradas
👨‍❤️‍👨;2;pareja enamorada: hombre y hombre;personas enamoradas
👩‍❤️‍👩;2;pareja enamorada: mujer y mujer;personas enamoradas
👨‍👩‍👦;0;familia: hombre, mujer, niño;
👨‍👩‍👧;0;familia: hombre, mujer, niña;
👨‍👩‍👧‍👦;0;familia: hombre, mujer, niña, niño;
👨‍👩‍👦‍👦;0;familia: hombre, mujer, niño, niño;
👨‍👩‍👧‍👧;0;familia: hombre, mujer, niña, niña;
👨‍👨‍👦;0;familia: hombre, hombre, niño;
👨‍👨‍👧;0;familia: hombre, hombre, niña;
👨‍👨‍👧‍👦;0;familia: hombre, hombre, niña, niño;
👨‍👨‍👦‍👦;0;familia: hombre, hombre, niño, niño;
👨‍👨‍👧‍👧;0;familia: hombre, hombre, niña, niña;
👩‍👩‍👦;0;familia: mujer, mujer, niño;
👩‍👩‍👧;0;familia: mujer, mujer, niña;
👩‍👩‍👧‍👦;0;familia: mujer, mujer, niña, niño;
👩‍👩‍👦‍👦;0;familia: mujer, mujer, niño, niño;
👩‍👩‍👧‍👧;0;familia: mujer, mujer, niña, niña;
👨‍👦;0;familia: hombre y niño;
👨‍👦‍👦;0;familia: hombre, niño, niño;
👨‍👧;0;familia: hombre y niña;
👨‍👧‍👦;0;familia: hombre, niña, niño;
👨‍👧‍👧;0;familia: hombre, niña, niña;
👩‍👦;0;familia: mujer y niño;
👩‍👦‍👦;0;familia: mujer, niño, niño;
👩‍👧;0;familia: mujer y niña;
👩‍👧‍👦;0;familia: mujer, niña, niño;
👩‍👧‍👧;0;familia: mujer, niña, niña;
🗣️;0;cabeza parlante;cara hablar silueta
👤;0;silueta de busto;
👥;0;dos siluetas de bustos;
🫂;0;personas abrazándose;abrazo adiós despedida gracias saludo
👪;0;familia;
👣;0;huellas de pies;`,
`🐵;0;cara de mono;
🐒;0;mono;macaco simio
🦍;0;gorila;primate simio
🦧;0;orangután;mono primate simio
🐶;0;cara de perro;mascota
🐕;0;perro;cachorro perrete perrito
🦮;0;perro guía;accesibilidad ciego invidente lazarillo
🐕‍🦺;0;perro de servicio;accesibilidad apoyo asistencia
🐩;0;caniche;perrito perro
🐺;0;lobo;cara
🦊;0;zorro;cara
🦝;0;mapache;astuto curioso ladino maquillaje ojeras
🐱;0;cara de gato;mascota
🐈;0;gato;gatete minino
🐈‍⬛;0;gato negro;mala suerte
🦁;0;león;cara leo zodiaco
🐯;0;cara de tigre;
🐅;0;tigre;felino
🐆;0;leopardo;felino
🐴;0;cara de caballo;
🫎;0;alce;animal asta ciervo canadiense cuernos mamífero uapití
🫏;0;burro;animal asno borrico mamífero mula terco
🐎;0;caballo;caballo de carreras carreras de caballos ecuestre
🦄;0;unicornio;cara
🦓;0;cebra;raya
🦌;0;ciervo;bambi cervatillo
🦬;0;bisonte;búfalo cíbolo
🐮;0;cara de vaca;
🐂;0;buey;cabestro tauro zodiaco
🐃;0;búfalo de agua;
🐄;0;vaca;bovino res
🐷;0;cara de cerdo;gorrino
🐖;0;cerdo;cochino gorrino puerco
🐗;0;jabalí;cerdo salvaje
🐽;0;nariz de cerdo;cara morro
🐏;0;carnero;aries morueco zodiaco
🐑;0;oveja;borrego cordero ovino
🐐;0;cabra;capricornio caprino chivo zodiaco
🐪;0;dromedario;camello desierto joroba
🐫;0;camello;bactriano desierto dromedario jorobas
🦙;0;llama;alpaca guanaco lana vicuña
🦒;0;jirafa;manchas
🐘;0;elefante;paquidermo
🦣;0;mamut;colmillo extinguido lanudo
🦏;0;rinoceronte;paquidermo
🦛;0;hipopótamo;paquidermo
🐭;0;cara de ratón;
🐁;0;ratón;roedor
🐀;0;rata;roedor
🐹;0;hámster;cara mascota
🐰;0;cara de conejo;mascota
🐇;0;conejo;conejito gazapo
🐿️;0;ardilla;
🦫;0;castor;roedor
🦔;0;erizo;espinas púas
🦇;0;murciélago;vampiro
🐻;0;oso;cara
🐻‍❄️;0;oso polar;blanco ártico
🐨;0;koala;cara marsupial
🐼;0;panda;cara oso panda
🦥;0;perezoso;gandul lento vago
🦦;0;nutria;bromista juguetón pesca
🦨;0;mofeta;apestar hedor mal olor peste tufo
🦘;0;canguro;marsupial saltar salto
🦡;0;tejón;ratel tejón de la miel tejón melero
🐾;0;huellas de pezuñas;
🦃;0;pavo;ave
🐔;0;gallina;ave gallinácea pollo
🐓;0;gallo;ave gallina gallinácea pollo
🐣;0;pollito rompiendo el cascarón;ave huevo pollo
🐤;0;pollito;ave pollo polluelo
🐥;0;pollito de frente;ave pollo
🐦;0;pájaro;ave pajarillo
🐧;0;pingüino;ave
🕊️;0;paloma;ave paz pájaro
🦅;0;águila;ave
🦆;0;pato;ave
🦢;0;cisne;ave patito feo
🦉;0;búho;ave lechuza pájaro
🦤;0;dodo;ave dronte extinguido mauricio pájaro
🪶;0;pluma;ave ligero plumaje pájaro
🦩;0;flamenco;extravangante ostentoso tropical
🦚;0;pavo real;ave orgulloso plumas
🦜;0;loro;ave hablar papagayo pirata
🪽;0;ala;angelical ave mitología pájaro volar ángel
🐦‍⬛;0;pájaro negro;cuervo grajo mirlo
🪿;0;oca;ave ganso graznar pájaro
🐸;0;rana;cara
🐊;0;cocodrilo;caimán
🐢;0;tortuga;galápago
🦎;0;lagarto;lagartija reptil
🐍;0;serpiente;culebra reptil víbora
🐲;0;cara de dragón;cuento fantasía
🐉;0;dragón;cuento fantasía
🦕;0;saurópodo;braquiosaurio brontosaurio diplodocus
🦖;0;t-rex;tiranosaurio tiranosaurio rex
🐳;0;ballena soltando un chorro;chorro de agua
🐋;0;ballena;cachalote cetáceo
🐬;0;delfín;cetáceo
🦭;0;foca;león marino
🐟;0;pez;pececillo pescado piscis zodiaco
🐠;0;pez tropical;
🐡;0;pez globo;
🦈;0;tiburón;pez
🐙;0;pulpo;cefalópodo octópodo
🐚;0;caracola;concha espiral
🪸;0;coral;arrecife océano
🪼;0;medusa;invertebrado marino picadura picar
🦀;0;cangrejo;animal cáncer zodiaco
🦞;0;bogavante;langosta marisco pinzas
🦐;0;gamba;camarón comida langostino marisco
🦑;0;calamar;comida molusco
🦪;0;ostra;buceo perla
🐌;0;caracol;caracola molusco
🦋;0;mariposa;bonito insecto
🐛;0;bicho;gusano insecto
🐜;0;hormiga;antenas insecto
🐝;0;abeja;insecto miel
🪲;0;escarabajo;bicho insecto
🐞;0;mariquita;cochinilla insecto
🦗;0;grillo;saltamontes
🪳;0;cucaracha;alimaña bicho insecto plaga
🕷️;0;araña;insecto
🕸️;0;tela de araña;telaraña
🦂;0;escorpión;escorpio zodiaco
🦟;0;mosquito;fiebre insecto malaria virus
🪰;0;mosca;basura bicho mal olor podrido
🪱;0;gusano;lombriz oruga parásito
🦠;0;microbio;ameba bacteria germen virus
💐;0;ramo de flores;bouquet
🌸;0;flor de cerezo;
💮;0;flor blanca;
🪷;0;loto;budismo flor hinduismo pureza
🏵️;0;roseta;flor planta
🌹;0;rosa;flor
🥀;0;flor marchita;marchitada marchitarse
🌺;0;flor de hibisco;
🌻;0;girasol;flor
🌼;0;flor;
🌷;0;tulipán;flor
🪻;0;campanilla;boca de dragón flor jacinto lavanda lila lupino
🌱;0;planta joven;plantón
🪴;0;planta de maceta;crecer tiesto
🌲;0;árbol de hoja perenne;
🌳;0;árbol de hoja caduca;caducifolio
🌴;0;palmera;árbol árbol de palma
🌵;0;cactus;planta
🌾;0;espiga de arroz;planta
🌿;0;hierba;hoja verde
☘️;0;trébol;planta
🍀;0;trébol de cuatro hojas;suerte
🍁;0;hoja de arce;
🍂;0;hojas caídas;
🍃;0;hojas revoloteando al viento;revolotear soplar
🪹;0;nido vacío;anidación anidamiento anidar
🪺;0;nido con huevos;anidación anidamiento anidar
🍄;0;champiñón;hongo seta`,
`🍇;0;uvas;agracejo fruta racimo
🍈;0;melón;fruta
🍉;0;sandía;fruta
🍊;0;mandarina;fruta naranja
🍋;0;limón;citrón cítrico fruta
🍌;0;plátano;banana fruta
🍍;0;piña;ananás fruta
🥭;0;mango;fruta tropical
🍎;0;manzana roja;fruta poma
🍏;0;manzana verde;fruta poma
🍐;0;pera;fruta perilla
🍑;0;melocotón;durazno fruta
🍒;0;cerezas;fruta guindas
🍓;0;fresa;fresón fruta
🫐;0;arándanos;azul baya frutos del bosque mirtilo
🥝;0;kiwi;comida fruta
🍅;0;tomate;ensalada fruta verdura
🫒;0;aceituna;aperitivo comida oliva
🥥;0;coco;palmera piña colada
🥑;0;aguacate;comida fruta
🍆;0;berenjena;fruto verdura
🥔;0;patata;comida papa verdura
🥕;0;zanahoria;comida verdura
🌽;0;espiga de maíz;mazorca mijo
🌶️;0;chile picante;planta
🫑;0;pimiento;ají chile morrón rojo verdura
🥒;0;pepino;comida pepinillo verdura
🥬;0;verdura de hoja verde;bok choy col kale lechuga pak choi
🥦;0;brócoli;repollo
🧄;0;ajo;condimento vampiro
🧅;0;cebolla;condimento llorar
🥜;0;cacahuetes;comida fruto seco verdura
🫘;0;alubias;comida habichuela roja habichuelas judía roja judías legumbre
🌰;0;castaña;castaño fruto seco
🫚;0;raíz de jengibre;cerveza especia garganta
🫛;0;vaina;edamame guisante judías legumbre soja verdura
🍞;0;pan de molde;rebanada tostada
🥐;0;cruasán;bollo comida croissant francés
🥖;0;baguete;baguette barra comida francés pan
🫓;0;pan sin levadura;arepa naan pita tortilla
🥨;0;bretzel;galleta salada pretzel
🥯;0;bagel;bocadillo pan panadería
🥞;0;tortitas;comida dulce pancakes postre
🧇;0;gofre;waffle
🧀;0;cuña de queso;trozo
🍖;0;carne con hueso;restaurante
🍗;0;muslo de pollo;restaurante
🥩;0;corte de carne;chuleta filete
🥓;0;beicon;bacon carne comida panceta
🍔;0;hamburguesa;burger
🍟;0;patatas fritas;papas fritas restaurante
🍕;0;pizza;porción restaurante
🌭;0;perrito caliente;salchicha
🥪;0;sándwich;bocadillo bocata emparedado
🌮;0;taco;comida mexicano
🌯;0;burrito;comida mexicano tex mex wrap
🫔;0;tamal;mejicano mexicano wrap
🥙;0;pan relleno;comida durum falafel kebab pan de pita
🧆;0;falafel;albóndiga garbanzo
🥚;0;huevo;comida
🍳;0;cocinar;freír huevo sartén
🥘;0;paella;arroz comida
🍲;0;olla de comida;comida de olla puchero restaurante
🫕;0;fondue;chocolate olla queso suizo
🥣;0;cuenco con cuchara;cereal desayuno
🥗;0;ensalada;bol comida verde
🍿;0;palomitas;maíz
🧈;0;mantequilla;lácteo
🧂;0;sal;condimento salero
🥫;0;comida enlatada;conserva
🍱;0;caja de bento;comida restaurante
🍘;0;galleta de arroz;
🍙;0;bola de arroz;japonés onigiri restaurante
🍚;0;arroz cocido;restaurante
🍛;0;arroz con curry;restaurante
🍜;0;tazón de fideos;fideos calientes fideos chinos fideos ramen ramen
🍝;0;espagueti;pasta restaurante
🍠;0;patata asada;papa asada restaurante
🍢;0;brocheta;japonés marisco oden pincho
🍣;0;sushi;restaurante
🍤;0;gamba frita;frito restaurante
🍥;0;pastel de pescado japonés;comida japonesa
🥮;0;pastel de luna;festival otoño yuebing
🍡;0;dango;japonés pincho postre restaurante
🥟;0;dumpling;comida gyōza jiaozi masa
🥠;0;galleta de la fortuna;adivinación profecía superstición
🥡;0;caja para llevar;recipiente para llevar restaurante
🍦;0;cucurucho de helado;dulce helado de cucurucho restaurante
🍧;0;granizado hawaiano;helado hielo postre raspado
🍨;0;helado;postre sorbete
🍩;0;dónut;berlina pastel rosquilla
🍪;0;galleta;dulce pasta postre
🎂;0;tarta de cumpleaños;celebración
🍰;0;trozo de tarta;pedazo de tarta restaurante
🧁;0;magdalena;cupcake dulce repostería
🥧;0;pastel;masa relleno
🍫;0;tableta de chocolate;barra restaurante
🍬;0;caramelo;chuche chuchería dulce golosina
🍭;0;piruleta;chuche chuchería dulce golosina
🍮;0;flan;dulce postre pudding
🍯;0;tarro de miel;dulce
🍼;0;biberón;bebé bibi botella leche
🥛;0;vaso de leche;bebida
☕;0;bebida caliente;café té
🫖;0;tetera;bebida infusión té
🍵;0;tazón de té;bebida taza
🍶;0;sake;bar bebida botella restaurante tazón
🍾;0;botella descorchada;bar beber cava corcho
🍷;0;copa de vino;bar bebida vaso
🍸;0;copa de cóctel;bar restaurante
🍹;0;bebida tropical;bar restaurante
🍺;0;jarra de cerveza;bar restaurante
🍻;0;jarras de cerveza brindando;bar restaurante
🥂;0;copas brindando;bebida brindar brindis celebración
🥃;0;vaso de whisky;chupito copa licor
🫗;0;líquido derramándose;bebida derramar vacío vaso verter
🥤;0;vaso con pajita;refresco zumo
🧋;0;té de burbujas;boba bubble tea leche perla
🧃;0;tetrabrik;brick cartón envase zumo
🧉;0;mate;bebida infusión
🧊;0;cubito de hielo;frío iceberg
🥢;0;palillos;cubiertos hashi
🍽️;0;cuchillo y tenedor con un plato;restaurante
🍴;0;tenedor y cuchillo;restaurante
🥄;0;cuchara;cubiertos cucharilla
🔪;0;cuchillo de cocina;arma cocinar
🫙;0;tarro;almacenar condimento frasco recipiente salsa vacío
🏺;0;ánfora;acuario beber jarra zodiaco`,
`🌍;0;globo terráqueo mostrando Europa y África;europa globo terráqueo mostrando europa y áfrica mundo planeta tierra áfrica
🌎;0;globo terráqueo mostrando América;américa globo terráqueo mostrando américa mundo planeta tierra
🌏;0;globo terráqueo mostrando Asia y Australia;asia australia globo terráqueo mostrando asia y australia mundo planeta tierra
🌐;0;globo terráqueo con meridianos;mundo tierra
🗺️;0;mapa mundial;mapamundi mundo
🗾;0;mapa de Japón;japón
🧭;0;brújula;compás magnético navegación orientación
🏔️;0;montaña con nieve;frío
⛰️;0;montaña;monte
🌋;0;volcán;erupción erupción volcánica
🗻;0;monte Fuji;fuji montaña naturaleza
🏕️;0;camping;acampada campamento vacaciones
🏖️;0;playa y sombrilla;
🏜️;0;desierto;arena
🏝️;0;isla desierta;
🏞️;0;parque nacional;
🏟️;0;estadio;
🏛️;0;edificio clásico;
🏗️;0;construcción;edificio obra
🧱;0;ladrillo;arcilla cemento muro pared
🪨;0;piedra;pedrusco peña peñasco roca
🪵;0;madera;hoguera leña madero palos tronco
🛖;0;cabaña;casa yurta
🏘️;0;casas;edificio urbanización
🏚️;0;casa abandonada;deshabitada inhabitada vacía
🏠;0;casa;vivienda
🏡;0;casa con jardín;construcción vivienda
🏢;0;edificio de oficinas;construcción
🏣;0;oficina de correos japonesa;edificio japón
🏤;0;oficina de correos europea;edificio europa
🏥;0;hospital;doctor edificio medicina médico
🏦;0;banco;banca edificio
🏨;0;hotel;alojamiento edificio turismo
🏩;0;hotel del amor;edificio
🏪;0;tienda 24 horas;edificio establecimiento tienda de comestibles
🏫;0;colegio;edificio escuela
🏬;0;grandes almacenes;comercio
🏭;0;fábrica;edificio industria
🏯;0;castillo japonés;construcción
🏰;0;castillo europeo;construcción
💒;0;iglesia celebrando boda;romance
🗼;0;Torre de Tokio;tokio torre torre de tokio
🗽;0;Estatua de la Libertad;estatua estatua de la libertad libertad nueva ny nyc york
⛪;0;iglesia;cristianismo cruz edificio religión
🕌;0;mezquita;islam religión
🛕;0;templo hindú;
🕍;0;sinagoga;judaísmo religión
⛩️;0;santuario sintoísta;japón religión sintoísmo
🕋;0;Kaaba;hach islam kaaba musulmán religión umrah
⛲;0;fuente;
⛺;0;tienda de campaña;camping vacaciones
🌁;0;bruma;niebla
🌃;0;noche estrellada;estrellas
🏙️;0;paisaje urbano;ciudad edificio
🌄;0;amanecer sobre montañas;salida sol
🌅;0;amanecer;salida del sol
🌆;0;ciudad al atardecer;edificios paisaje
🌇;0;puesta del sol;edificios
🌉;0;puente de noche;
♨️;0;aguas termales;termas vapor
🎠;0;caballo de tiovivo;entretenimiento
🛝;0;tobogán;jugar parque parque de atracciones
🎡;0;noria de feria;atracciones entretenimiento
🎢;0;montaña rusa;atracciones entretenimiento feria parque
💈;0;poste de barbero;barbería peluquero
🎪;0;carpa de circo;entretenimiento
🚂;0;locomotora de vapor;tren vehículo
🚃;0;vagón;ferrocarril tranvía tren eléctrico vehículo
🚄;0;tren de alta velocidad;ave ferrocarril rápido
🚅;0;tren bala;shinkansen vehículo velocidad
🚆;0;tren;ferrocarril vehículo
🚇;0;metro;subterráneo suburbano transporte
🚈;0;tren ligero;ferrocarril transporte
🚉;0;estación de tren;
🚊;0;tranvía;transporte trolebús
🚝;0;monorraíl;ferrocarril monocarril transporte tren
🚞;0;ferrocarril de montaña;vehículo
🚋;0;vagón de tranvía;vehículo
🚌;0;autobús;bus transporte
🚍;0;autobús próximo;vehículo
🚎;0;trolebús;transporte tranvía
🚐;0;minibús;autobús bus transporte
🚑;0;ambulancia;asistencia médica transporte vehículo
🚒;0;coche de bomberos;camión camión de bomberos fuego vehículo
🚓;0;coche de policía;coche patrulla vehículo
🚔;0;coche de policía próximo;coche patrulla vehículo
🚕;0;taxi;coche vehículo
🚖;0;taxi próximo;vehículo
🚗;0;coche;automóvil vehículo
🚘;0;coche próximo;automóvil vehículo
🚙;0;vehículo deportivo utilitario;camping caravana furgoneta vacaciones
🛻;0;camioneta;pickup ranchera
🚚;0;camión de reparto;mercancías transporte vehículo
🚛;0;camión articulado;tráiler vehículo
🚜;0;tractor;agricultura vehículo
🏎️;0;coche de carreras;
🏍️;0;moto;carreras motocicleta vehículo
🛵;0;scooter;escúter moto
🦽;0;silla de ruedas manual;accesibilidad
🦼;0;silla de ruedas eléctrica;accesibilidad
🛺;0;mototaxi;rickshaw tuk tuk
🚲;0;bicicleta;vehículo
🛴;0;patinete;
🛹;0;monopatín;skateboard tabla
🛼;0;patines;patín patín de 4 ruedas patín de cuatro ruedas
🚏;0;parada de autobús;
🛣️;0;autopista;carretera
🛤️;0;vía de tren;
🛢️;0;barril de petróleo;bidón
⛽;0;surtidor de gasolina;bomba de gasolina combustible
🛞;0;rueda;círculo girar neumático rodar
🚨;0;luces de policía;coche de policía
🚥;0;semáforo horizontal;luz señales de tráfico tráfico
🚦;0;semáforo;luz semáforo vertical señales de tráfico tráfico
🛑;0;señal de stop;octágono parada
🚧;0;obras;construcción señal señal de obras
⚓;0;ancla;barco gancho
🛟;0;salvavidas;flotador rescate seguridad socorrista
⛵;0;velero;barco barco de vela yate
🛶;0;canoa;barca barco piragua
🚤;0;lancha motora;barco vehículo
🛳️;0;barco de pasajeros;vehículo
⛴️;0;ferri;barco ferry
🛥️;0;barco a motor;vehículo
🚢;0;barco;vehículo
✈️;0;avión;aeroplano
🛩️;0;avioneta;avión
🛫;0;avión despegando;aeroplano salida
🛬;0;avión aterrizando;aeroplano llegada
🪂;0;paracaídas;ala delta paracaidismo paravela volar
💺;0;asiento de transporte;plaza silla
🚁;0;helicóptero;aspas rotores vehículo volar
🚟;0;ferrocarril de suspensión;vehículo
🚠;0;teleférico de montaña;cable funicular vehículo
🚡;0;teleférico;aéreo tranvía vehículo
🛰️;0;satélite;espacio vehículo
🚀;0;cohete;espacio vehículo
🛸;0;platillo volante;ovni
🛎️;0;timbre de hotel;botones campanilla
🧳;0;equipaje;maleta viajar
⌛;0;reloj de arena sin tiempo;temporizador
⏳;0;reloj de arena con tiempo;reloj con arena cayendo temporizador
⌚;0;reloj;
⏰;0;reloj despertador;alarma
⏱️;0;cronómetro;reloj
⏲️;0;temporizador;reloj
🕰️;0;reloj de sobremesa;
🕛;0;12 en punto;12:00 doce reloj
🕧;0;doce y media;12:30 reloj
🕐;0;1 en punto;1:00 reloj una
🕜;0;una y media;1:30 reloj
🕑;0;2 en punto;2:00 dos reloj
🕝;0;dos y media;2:30 reloj
🕒;0;3 en punto;3:00 reloj tres
🕞;0;tres y media;3:30 reloj
🕓;0;4 en punto;4:00 cuatro reloj
🕟;0;cuatro y media;4:30 reloj
🕔;0;5 en punto;5:00 cinco reloj
🕠;0;cinco y media;5:30 reloj
🕕;0;6 en punto;6:00 reloj seis
🕡;0;seis y media;6:30 reloj
🕖;0;7 en punto;7:00 reloj siete
🕢;0;siete y media;7:30 reloj
🕗;0;8 en punto;8:00 ocho reloj
🕣;0;ocho y media;8:30 reloj
🕘;0;9 en punto;9:00 nueve reloj
🕤;0;nueve y media;9:30 reloj
🕙;0;10 en punto;10:00 diez reloj
🕥;0;diez y media;10:30 reloj
🕚;0;11 en punto;11:00 once reloj
🕦;0;once y media;11:30 reloj
🌑;0;luna nueva;oscuridad
🌒;0;luna creciente;cuarto espacio
🌓;0;luna en cuarto creciente;espacio
🌔;0;luna gibosa creciente;
🌕;0;luna llena;plenilunio
🌖;0;luna gibosa menguante;
🌗;0;luna en cuarto menguante;
🌘;0;luna menguante;
🌙;0;luna;creciente espacio
🌚;0;luna nueva con cara;espacio
🌛;0;luna de cuarto creciente con cara;espacio
🌜;0;luna de cuarto menguante con cara;creciente espacio
🌡️;0;termómetro;temperatura
☀️;0;sol;espacio rayos soleado
🌝;0;luna llena con cara;
🌞;0;sol con cara;brillante
🪐;0;planeta con anillos;saturnino saturno
⭐;0;estrella;estelar
🌟;0;estrella brillante;resplandeciente
🌠;0;estrella fugaz;lluvia
🌌;0;Vía Láctea;espacio galaxia láctea vía
☁️;0;nube;tiempo
⛅;0;sol detrás de una nube;sol con nubes
⛈️;0;nube con rayo y lluvia;trueno
🌤️;0;sol detrás de una nube pequeña;
🌥️;0;sol detrás de una nube grande;
🌦️;0;sol detrás de una nube con lluvia;
🌧️;0;nube con lluvia;
🌨️;0;nube con nieve;frío
🌩️;0;nube con rayo;
🌪️;0;tornado;nube torbellino
🌫️;0;niebla;nube
🌬️;0;cara de viento;nube soplar
🌀;0;ciclón;mareo tifón tornado
🌈;0;arcoíris;colores lluvia
🌂;0;paraguas cerrado;accesorios lluvia
☂️;0;paraguas;lluvia paraguas abierto
☔;0;paraguas con gotas de lluvia;
⛱️;0;sombrilla en la arena;sol
⚡;0;alto voltaje;electricidad peligro peligro de alto voltaje señal de alto voltaje
❄️;0;copo de nieve;frío
☃️;0;muñeco de nieve con nieve;
⛄;0;muñeco de nieve;muñeco de nieve sin nieve
☄️;0;meteorito;cometa espacio
🔥;0;fuego;llama
💧;0;gota;agua cómic sudor
🌊;0;ola de mar;océano`,
`🎃;0;calabaza de Halloween;calabaza de halloween celebración halloween linterna
🎄;0;árbol de Navidad;abeto de navidad celebración navidad árbol de navidad
🎆;0;fuegos artificiales;celebración
🎇;0;bengala;celebración fuegos artificiales
🧨;0;petardo;dinamita explosivo fuegos artificiales
✨;0;chispas;* bengala estrellas
🎈;0;globo;celebración
🎉;0;cañón de confeti;celebración fiesta
🎊;0;bola de confeti;celebración
🎋;0;árbol de tanabata;celebración festividad
🎍;0;decoración de pino;año nuevo japonés bambú celebración kadomatsu
🎎;0;muñecas japonesas;celebración festival hinamatsuri
🎏;0;banderín de carpas;celebración koinobori
🎐;0;campanilla de viento;furin
🎑;0;ceremonia de contemplación de la luna;celebración tsukimi
🧧;0;sobre rojo;buena suerte hóngbāo lai see regalo
🎀;0;lazo;celebración
🎁;0;regalo;celebración envoltorio presente regalo envuelto
🎗️;0;lazo conmemorativo;
🎟️;0;entradas;acceso admisión evento
🎫;0;tique;acceso admisión
🎖️;0;medalla militar;celebración
🏆;0;trofeo;premio
🏅;0;medalla deportiva;premio
🥇;0;medalla de oro;primero
🥈;0;medalla de plata;segundo
🥉;0;medalla de bronce;tercero
⚽;0;balón de fútbol;
⚾;0;béisbol;balón baseball pelota
🥎;0;pelota de softball;bola
🏀;0;balón de baloncesto;canasta deporte
🏐;0;pelota de voleibol;balón juego
🏈;0;balón de fútbol americano;deporte
🏉;0;balón de rugby;deporte
🎾;0;pelota de tenis;deporte
🥏;0;disco volador;frisbee
🎳;0;bolos;bola bola de bolos juego
🏏;0;críquet;juego pelota
🏑;0;hockey sobre hierba;juego palo pelota
🏒;0;hockey sobre hielo;disco palo
🥍;0;lacrosse;bola palo pelota raqueta
🏓;0;tenis de mesa;juego pelota ping pong
🏸;0;bádminton;pluma raqueta volante
🥊;0;guante de boxeo;deporte
🥋;0;uniforme de artes marciales;judo kárate taekwondo
🥅;0;portería;deporte red
⛳;0;banderín en hoyo;golf
⛸️;0;patín de hielo;
🎣;0;caña de pescar;entretenimiento esparcimiento pez
🤿;0;máscara de buceo;bucear buzo esnórquel tubo
🎽;0;camiseta sin mangas;banda camiseta con banda camiseta de correr deporte
🎿;0;esquís;esquíes nieve
🛷;0;trineo;
🥌;0;piedra de curling;juego roca
🎯;0;diana;blanco en el blanco juego
🪀;0;yoyó;dieta efecto fluctuar juguete
🪁;0;cometa;juguete planear viento volar
🔫;0;pistola de agua;juguete verano
🎱;0;bola negra de billar;8 bola ocho juego
🔮;0;bola de cristal;adivinación buena fortuna
🪄;0;varita mágica;bruja hechicero magia mago prestidigitación
🎮;0;mando de videoconsola;juego videojuego
🕹️;0;joystick;juego mando palanca videojuego
🎰;0;máquina tragaperras;juego
🎲;0;dado;juego
🧩;0;pieza de puzle;conectar pista rompecabezas
🧸;0;osito de peluche;juguete oso
🪅;0;piñata;caballito celebración fiesta
🪩;0;bola de espejos;bailar brillar disco discoteca fiesta
🪆;0;muñeca rusa;babushka mamushka matrioska rusia
♠️;0;palo de picas;carta juego
♥️;0;palo de corazones;carta juego
♦️;0;palo de diamantes;carta juego
♣️;0;palo de tréboles;carta juego
♟️;0;peón de ajedrez;
🃏;0;comodín;joker
🀄;0;dragón rojo de mahjong;juego
🎴;0;cartas de flores;hanafuda naipe japonés
🎭;0;máscaras de teatro;actuación arte artes escénicas entretenimiento
🖼️;0;cuadro enmarcado;marco museo
🎨;0;paleta de pintor;arte artista pintura
🧵;0;hilo;aguja carrete coser costura
🪡;0;aguja de coser;bordado hilar punto tejer
🧶;0;ovillo;bola croché punto tejer
🪢;0;nudo;anudar atar enredar trenzar`,
`👓;0;gafas;accesorios ojo ropa
🕶️;0;gafas de sol;ojo oscuras
🥽;0;gafas de protección;nadar protección ocular soldar
🥼;0;bata de laboratorio;científico doctor experimento médico
🦺;0;chaleco de seguridad;emergencia
👔;0;corbata;accesorio ropa
👕;0;camiseta;ropa
👖;0;vaqueros;pantalones ropa
🧣;0;bufanda;abrigo cuello
🧤;0;guantes;mano
🧥;0;abrigo;chaquetón
🧦;0;calcetines;pies ropa
👗;0;vestido;mujer ropa
👘;0;kimono;japonés ropa
🥻;0;sari;prenda ropa vestido
🩱;0;traje de baño de una pieza;bañador
🩲;0;ropa interior;bañador bragas braguitas calzoncillos slip
🩳;0;pantalones cortos;bañador bermudas calzoncillos ropa interior shorts
👙;0;bikini;baño playa ropa
👚;0;ropa de mujer;blusa camisa femenina
🪭;0;abanico abierto;airear bailar calor feria flamenco
👛;0;monedero;accesorios cartera complementos
👜;0;bolso;accesorios complementos
👝;0;bolso de mano;accesorios cartera complementos
🛍️;0;bolsas de compras;
🎒;0;mochila escolar;colegio
🩴;0;chancla;chancla de dedo chancleta chinela sandalia
👞;0;zapato de hombre;calzado ropa
👟;0;zapatilla deportiva;calzado correr ropa tenis
🥾;0;bota de senderismo;camping mochilero
🥿;0;bailarina;calzado zapato
👠;0;zapato de tacón;mujer
👡;0;sandalia de mujer;calzado ropa
🩰;0;zapatillas de ballet;bailar balé danza
👢;0;bota de mujer;calzado ropa
🪮;0;peineta;afro pelo
👑;0;corona;accesorios complementos reina rey
👒;0;sombrero de mujer;accesorio ropa
🎩;0;sombrero de copa;chistera ropa
🎓;0;birrete;celebración gorro graduación
🧢;0;gorra con visera;béisbol
🪖;0;casco militar;ejército guerra guerrero soldado
⛑️;0;casco con una cruz blanca;ayuda cara
📿;0;rosario;collar cuentas religión
💄;0;pintalabios;barra cosmética maquillaje
💍;0;anillo;diamante
💎;0;piedra preciosa;diamante gema joya
🔇;0;altavoz silenciado;altavoz con marca de cancelación mute silencio
🔈;0;altavoz a volumen bajo;
🔉;0;altavoz a volumen medio;altavoz con volumen medio
🔊;0;altavoz a volumen alto;
📢;0;altavoz de mano;comunicación
📣;0;megáfono;comunicación
📯;0;corneta de posta;
🔔;0;campana;
🔕;0;campana con signo de cancelación;ruido
🎼;0;pentagrama;música partitura
🎵;0;nota musical;música
🎶;0;notas musicales;música
🎙️;0;micrófono de estudio;música
🎚️;0;control de volumen;fader
🎛️;0;ruedas de control;diales música potenciómetros
🎤;0;micrófono;entretenimiento karaoke micro
🎧;0;auricular;cascos
📻;0;radio;
🎷;0;saxofón;instrumento instrumento musical música
🎺;0;trompeta;instrumento instrumento musical música
🪗;0;acordeón;concertina
🎸;0;guitarra;instrumento instrumento musical música
🎹;0;teclado musical;instrumento instrumento musical música piano
🎻;0;violín;instrumento instrumento musical música
🪕;0;banjo;banyo cuerda instrumento música
🥁;0;tambor;baquetas música
🪘;0;tamboril;conga ritmo
🪇;0;maracas;agitar brasil instrumento movimiento música percusión
🪈;0;flauta;flautín instrumento instrumento de viento madera música
📱;0;teléfono móvil;celular
📲;0;móvil con una flecha;llamada recibir teléfono
☎️;0;teléfono;
📞;0;auricular de teléfono;comunicación
📟;0;busca;comunicación localizador
📠;0;máquina de fax;comunicación
🔋;0;pila;batería
🪫;0;batería baja;carga baja electrónico energía baja pila
🔌;0;enchufe eléctrico;corriente electricidad
💻;0;ordenador portátil;pc personal
🖥️;0;ordenador de sobremesa;
🖨️;0;impresora;ordenador
⌨️;0;teclado;ordenador
🖱️;0;ratón de ordenador;
🖲️;0;bola de desplazamiento;ordenador trackball
💽;0;minidisc;disco md
💾;0;disquete;disco disco de 3 1/2
💿;0;disco óptico;cd
📀;0;disco DVD;dvd
🧮;0;ábaco;contar cálculo matemáticas
🎥;0;cámara de cine;entretenimiento película
🎞️;0;fotograma de película;cine
📽️;0;proyector de cine;película
🎬;0;claqueta;cine claqueta de cine entretenimiento película
📺;0;televisión;tv
📷;0;cámara de fotos;
📸;0;cámara con flash;
📹;0;videocámara;vídeo
📼;0;cinta de vídeo;
🔍;0;lupa orientada hacia la izquierda;buscar
🔎;0;lupa orientada hacia la derecha;buscar
🕯️;0;vela;luz
💡;0;bombilla;cómic electricidad idea luz
🔦;0;linterna;luz
🏮;0;lámpara japonesa;izakaya linterna izakaya linterna japonesa lámpara roja restaurante
🪔;0;lámpara de aceite;diya
📔;0;cuaderno con tapa decorativa;decoración
📕;0;libro cerrado;
📖;0;libro abierto;
📗;0;libro verde;
📘;0;libro azul;
📙;0;libro naranja;
📚;0;libros;
📓;0;cuaderno;libreta
📒;0;libro de contabilidad;cuaderno
📃;0;página doblada;documento
📜;0;pergamino;pergamino de papel
📄;0;página hacia arriba;anverso documento
📰;0;periódico;diario
🗞️;0;periódico enrollado;noticias papel
📑;0;marcadores;pestañas
🔖;0;marcapáginas;marcador
🏷️;0;etiqueta;
🪙;0;moneda;dinero metal oro plata tesoro
💰;0;bolsa de dinero;bolsa de dólares
💴;0;billete de yen;billete de banco dinero
💵;0;billete de dólar;billete de banco dinero
💶;0;billete de euro;billete de banco dinero
💷;0;billete de libra;billete de banco dinero
💸;0;billete con alas;billete de banco dinero dinero con alas
💳;0;tarjeta de crédito;
🧾;0;recibo;contabilidad prueba teneduría de libros testimonio
💹;0;mercado al alza;mercado alcista tabla
✉️;0;sobre;carta correo
📧;0;correo electrónico;comunicación sobre
📨;0;sobre entrante;carta comunicación correo correo electrónico
📩;0;sobre con flecha;carta comunicación correo correo electrónico
📤;0;bandeja de salida;comunicación correo enviado
📥;0;bandeja de entrada;comunicación correo recibido
📦;0;paquete;caja
📫;0;buzón cerrado con la bandera levantada;con contenido
📪;0;buzón cerrado con la bandera bajada;vacío
📬;0;buzón abierto con la bandera levantada;con contenido
📭;0;buzón abierto con la bandera bajada;vacío
📮;0;buzón;cartas correo
🗳️;0;urna con papeleta;voto
✏️;0;lápiz;escolar escribir lapicero
✒️;0;pluma negra;bolígrafo escribir tinta
🖋️;0;estilográfica;bolígrafo escribir pluma tinta
🖊️;0;bolígrafo;boli escribir
🖌️;0;pincel;pintar
🖍️;0;lápiz de cera;
📝;0;cuaderno de notas;comunicación
💼;0;maletín;cartera documentos
📁;0;carpeta de archivos;
📂;0;carpeta de archivos abierta;
🗂️;0;separador de fichas;fichero
📅;0;calendario;fecha
📆;0;calendario recortable;fecha
🗒️;0;bloc de notas de espiral;cuaderno
🗓️;0;calendario de espiral;
📇;0;organizador de fichas;cartera tarjetas
📈;0;gráfica de evolución ascendente;gráfico tendencia ascendente
📉;0;gráfica de evolución descendente;gráfico tendencia descendente
📊;0;gráfico de barras;
📋;0;portapapeles;pinza tabla
📌;0;chincheta;tachuela
📍;0;chincheta redonda;
📎;0;clip;
🖇️;0;clips unidos;unión
📏;0;regla;
📐;0;escuadra;regla regla triangular triángulo
✂️;0;tijeras;cortar herramienta
🗃️;0;archivador de tarjetas;archivo caja
🗄️;0;archivador;archivos oficina organizador
🗑️;0;papelera;basura cubo
🔒;0;candado cerrado;cerrar
🔓;0;candado abierto;abrir
🔏;0;candado con pluma estilográfica;cerrado privacidad
🔐;0;candado cerrado y llave;seguro
🔑;0;llave;contraseña
🗝️;0;llave antigua;
🔨;0;martillo;herramienta
🪓;0;hacha;cortar dividir hachuela madera talar
⛏️;0;pico;herramienta mina
⚒️;0;martillo y pico;herramienta
🛠️;0;martillo y llave inglesa;herramienta
🗡️;0;puñal;arma cuchillo daga
⚔️;0;espadas cruzadas;arma
💣;0;bomba;cómic emoción
🪃;0;bumerán;boomerang rebotar
🏹;0;arco y flecha;arquero sagitario zodiaco
🛡️;0;escudo;defensa
🪚;0;sierra de carpintería;carpintero herramienta talar
🔧;0;llave inglesa;herramienta
🪛;0;destornillador;atornillador herramienta tornillo
🔩;0;tornillo y tuerca;herramienta
⚙️;0;engranaje;herramienta
🗜️;0;tornillo de banco;herramienta
⚖️;0;balanza;justicia libra peso zodiaco
🦯;0;bastón;accesibilidad ceguera ciega ciego invidente
🔗;0;eslabón;
⛓️;0;cadenas;
🪝;0;gancho;agarrar anzuelo atrapar garfio
🧰;0;caja de herramientas;armario mecánico
🧲;0;imán;atracción herradura magnético
🪜;0;escalera;escalar escalerilla escalón peldaño
⚗️;0;alambique;herramienta química
🧪;0;tubo de ensayo;ciencia experimento laboratorio química químico
🧫;0;placa de petri;bacterias biología biólogo cultivo laboratorio
🧬;0;adn;biólogo evolución gen genética vida
🔬;0;microscopio;instrumento laboratorio
🔭;0;telescopio;astronomía instrumento
📡;0;antena de satélite;comunicación
💉;0;jeringuilla;aguja jeringa medicina médico
🩸;0;gota de sangre;donación de sangre donar sangre herida medicina
💊;0;píldora;comprimido medicina médico pastilla
🩹;0;tirita;apósito
🩼;0;muleta;ayuda para la movilidad bastón discapacidad lesión palo
🩺;0;estetoscopio;corazón doctor fonendoscopio latido medicina médico
🩻;0;radiografía;doctor doctora esqueleto huesos médico rayos
🚪;0;puerta;
🛗;0;ascensor;accesibilidad elevador montacargas
🪞;0;espejo;espéculo reflector reflejo
🪟;0;ventana;abertura apertura cristal marco transparente vista
🛏️;0;cama;dormir hotel
🛋️;0;sofá y lámpara;hotel
🪑;0;silla;asiento sentarse
🚽;0;inodoro;baño váter wc
🪠;0;desatascador;fontanero retrete servicio succión
🚿;0;ducha;agua baño
🛁;0;bañera;baño
🪤;0;trampa de ratones;cebo cepo engañar ratonera ratón
🪒;0;cuchilla de afeitar;afeitado afilado barbero navaja
🧴;0;bote de crema;champú hidratante protector solar
🧷;0;imperdible;pañal punk rock
🧹;0;escoba;barrer bruja fregar
🧺;0;cesta;colada cosecha pícnic
🧻;0;rollo de papel;papel absorbente papel higiénico
🪣;0;cubo;balde barreño cuba cubeta
🧼;0;jabón;bañarse enjabonarse jabonera lavarse pastilla
🫧;0;burbujas;bajo el agua eructar jabón limpiar
🪥;0;cepillo de dientes;dental higiene limpio servicio
🧽;0;esponja;absorbente limpiar poroso
🧯;0;extintor;apagar extinguir incendio
🛒;0;carrito de la compra;carro supermercado
🚬;0;cigarrillo;cigarro fumar
⚰️;0;ataúd;muerte
🪦;0;lápida;cementario estela sepulcro tumba
⚱️;0;urna funeraria;muerte
🧿;0;ojo turco;amuleto mal de ojo nazar talismán
🪬;0;hamsa;amuleto fátima jamsa mano maría miriam
🗿;0;estatua moái;pascua
🪧;0;letrero;anuncio aviso cartel pancarta poste
🪪;0;carné de identidad;carné de conducir credenciales identificación permiso seguridad`,
`🏧;0;señal de cajero automático;atm banco
🚮;0;señal de usar papelera;basura tirar la basura en la papelera
🚰;0;agua potable;
♿;0;símbolo de silla de ruedas;acceso señal
🚹;0;aseo para hombres;aseo de caballeros baño servicio señal señal con un hombre
🚺;0;señal de aseo para mujeres;aseo de señoras baño servicio señal con una mujer
🚻;0;señal de aseos;servicios wc
🚼;0;señal de bebé;cambiar lactancia
🚾;0;aseos;lavabo servicios wc
🛂;0;control de pasaportes;
🛃;0;aduana;
🛄;0;recogida de equipajes;maleta
🛅;0;consigna;depósito equipaje servicio de equipaje en depósito
⚠️;0;advertencia;cuidado señal
🚸;0;niños cruzando;señal
⛔;0;dirección prohibida;no prohibido señal señal de dirección prohibida
🚫;0;prohibido;entrar no pasar prohibición
🚳;0;bicicletas prohibidas;prohibido vehículo
🚭;0;prohibido fumar;no señal
🚯;0;prohibido tirar basura;señal señal de no tirar basura
🚱;0;agua no potable;
🚷;0;prohibido el paso de peatones;peatón señal
📵;0;prohibido el uso de móviles;no hacer llamadas teléfono
🔞;0;prohibido para menos de 18 años;no apto para menores prohibido para menores de 18 años
☢️;0;radiactivo;radiactividad radioactividad radioactivo señal
☣️;0;riesgo biológico;peligro señal
⬆️;0;flecha hacia arriba;dirección flecha arriba norte
↗️;0;flecha hacia la esquina superior derecha;arriba dirección noreste
➡️;0;flecha hacia la derecha;dirección este
↘️;0;flecha hacia la esquina inferior derecha;abajo dirección sudeste
⬇️;0;flecha hacia abajo;dirección sur
↙️;0;flecha hacia la esquina inferior izquierda;abajo dirección suroeste
⬅️;0;flecha hacia la izquierda;oeste
↖️;0;flecha hacia la esquina superior izquierda;arriba dirección noroeste
↕️;0;flecha arriba y abajo;dirección
↔️;0;flecha izquierda y derecha;dirección
↩️;0;flecha derecha curvándose a la izquierda;curva dirección
↪️;0;flecha izquierda curvándose a la derecha;curva dirección
⤴️;0;flecha derecha curvándose hacia arriba;curva dirección
⤵️;0;flecha derecha curvándose hacia abajo;curva dirección
🔃;0;flechas verticales en sentido horario;flechas verticales sentido horario señal de recarga
🔄;0;flechas en sentido antihorario;dirección señal de recarga
🔙;0;flecha BACK;atrás atrás con flecha izquierda back flecha a la izquierda
🔚;0;flecha END;final final con flecha izquierda flecha a la izquierda flecha end
🔛;0;flecha ON!;flecha de doble punta con la palabra "on" encima flecha on! on señal
🔜;0;flecha SOON;soon soon con flecha a la derecha
🔝;0;flecha TOP;arriba flecha hacia arriba flecha top top top con flecha hacia arriba
🛐;0;lugar de culto;religión
⚛️;0;símbolo de átomo;
🕉️;0;om;hindú religión
✡️;0;estrella de David;david judaísmo judío religión
☸️;0;rueda del dharma;budismo religión
☯️;0;yin yang;religión taoísmo
✝️;0;cruz latina;cristianismo religión
☦️;0;cruz ortodoxa;religión
☪️;0;media luna y estrella;islam religión
☮️;0;símbolo de la paz;
🕎;0;menorá;candelabro religión
🔯;0;estrella de seis puntas;adivinación buena fortuna
🪯;0;khanda;religión sij sijismo sikh
♈;0;Aries;aries carnero horóscopo zodiaco
♉;0;Tauro;buey horóscopo tauro toro zodiaco
♊;0;Géminis;gemelos géminis horóscopo zodiaco
♋;0;Cáncer;cangrejo cáncer horóscopo zodiaco
♌;0;Leo;horóscopo leo león zodiaco
♍;0;Virgo;horóscopo virgo zodiaco
♎;0;Libra;balanza escala horóscopo justicia libra zodiaco
♏;0;Escorpio;escorpio escorpión horóscopo zodiaco
♐;0;Sagitario;arquero horóscopo sagitario zodiaco
♑;0;Capricornio;cabra capricornio horóscopo zodiaco
♒;0;Acuario;acuario agua horóscopo zodiaco
♓;0;Piscis;horóscopo pescado pez piscis zodiaco
⛎;0;Ofiuco;horóscopo ofiuco portador serpiente zodiaco
🔀;0;reproducción aleatoria;cruzado flechas flechas entrecruzadas
🔁;0;repetir;flechas repetición
🔂;0;repetir una vez;flechas repetición uno
▶️;0;reproducir;botón de reproducción flecha triángulo
⏩;0;avance rápido;avanzar doble flecha
⏭️;0;pista siguiente;raya vertical triángulos
⏯️;0;reproducir o pausa;triángulo
◀️;0;retroceso;izquierda triángulo
⏪;0;retroceso rápido;flecha flecha doble a la izquierda izquierda rebobinado rebobinar
⏮️;0;pista anterior;atrás escena anterior triángulo
🔼;0;triángulo hacia arriba;botón botón triángulo hacia arriba
⏫;0;triángulo doble hacia arriba;flecha
🔽;0;triángulo hacia abajo;botón botón triángulo hacia abajo
⏬;0;triángulo doble hacia abajo;triángulo doble abajo
⏸️;0;pausa;barras botón vertical
⏹️;0;detener;botón cuadrado parar
⏺️;0;grabar;botón círculo
⏏️;0;expulsar;botón
🎦;0;cine;entretenimiento película
🔅;0;brillo bajo;señal de brillo bajo tenue
🔆;0;brillo alto;brillante señal de brillo alto
📶;0;barras de cobertura;antena celular móvil señal teléfono
🛜;0;wifi;conexión inalámbrica internet red wi-fi
📳;0;modo vibración;móvil teléfono teléfono celular
📴;0;teléfono móvil apagado;teléfono celular
♀️;0;signo femenino;mujer símbolo
♂️;0;signo masculino;hombre símbolo
⚧️;0;símbolo de transgénero;
✖️;0;multiplicación;cancelar marca prohibido signo de multiplicación x ×
➕;0;más;+ signo suma
➖;0;menos;- resta signo −
➗;0;división;signo signo de división ÷
🟰;0;signo igual grueso;equivalencia igualdad matemáticas mates
♾️;0;infinito;ilimitado siempre universal
‼️;0;exclamación doble;!! puntuación sorpresa
⁉️;0;exclamación e interrogación;! !? ?
❓;0;interrogación roja;? pregunta puntuación signo de interrogación
❔;0;interrogación blanca;? pregunta puntuación
❕;0;exclamación blanca;! puntuación
❗;0;exclamación roja;! puntuación signo de exclamación
〰️;0;guion ondulado;marca de sonido largo
💱;0;cambio de divisas;dinero moneda
💲;0;símbolo de dólar;dinero
⚕️;0;símbolo de medicina;asclepio esculapio serpiente
♻️;0;símbolo de reciclaje;reciclar señal símbolo universal de reciclaje sólido universal
⚜️;0;flor de lis;
🔱;0;emblema de tridente;ancla
📛;0;etiqueta identificativa;nombre
🔰;0;símbolo japonés para principiante;amarillo verde
⭕;0;círculo rojo hueco;aro
✅;0;botón de marca de verificación;selección ✓
☑️;0;casilla con marca de verificación;selección ✓
✔️;0;marca de verificación;selección ✓
❌;0;marca de cruz;cancelar marca de tachado tachar x ×
❎;0;botón con marca de cruz;casilla x ×
➰;0;bucle;giro tirabuzón
➿;0;bucle doble;
〽️;0;marca de alternancia;
✳️;0;asterisco de ocho puntas;*
✴️;0;estrella de ocho puntas;*
❇️;0;chispa;*
©️;0;copyright;símbolo
®️;0;marca registrada;símbolo de marca registrada
™️;0;símbolo de marca comercial;
#️⃣;0;Teclas: #;teclas
*️⃣;0;Teclas: *;teclas
0️⃣;0;tecla: 0;cero
1️⃣;0;tecla: 1;uno
2️⃣;0;tecla: 2;dos
3️⃣;0;tecla: 3;tres
4️⃣;0;tecla: 4;cuatro
5️⃣;0;tecla: 5;cinco
6️⃣;0;tecla: 6;seis
7️⃣;0;tecla: 7;siete
8️⃣;0;tecla: 8;ocho
9️⃣;0;tecla: 9;nueve
🔟;0;Teclas: 10;teclas
🔠;0;letras latinas mayúsculas;abcd
🔡;0;letras latinas minúsculas;abcd
🔢;0;números;1234 dígitos
🔣;0;símbolos;〒♪&%
🔤;0;alfabeto latino;abc
🅰️;0;grupo sanguíneo A;tipo a
🆎;0;grupo sanguíneo AB;ab tipo ab
🅱️;0;grupo sanguíneo B;b tipo b
🆑;0;borrar;símbolo
🆒;0;botón COOL;cool mola
🆓;0;botón FREE;botón free gratis símbolo gratis
ℹ️;0;información;
🆔;0;símbolo de identificación;identidad símbolo identidad
Ⓜ️;0;m en círculo;
🆕;0;botón NEW;new nuevo
🆖;0;botón NG;ng nuevo
🅾️;0;grupo sanguíneo tipo O;grupo sanguíneo tipo o
🆗;0;botón OK;ok
🅿️;0;aparcamiento;parking
🆘;0;símbolo de socorro;ayuda sos
🆙;0;botón UP!;arriba botón up! información novedad símbolo up
🆚;0;botón VS;botón vs contra frente a símbolo versus vs
🈁;0;ideograma japonés para "aquí";katakana “aquí”
🈂️;0;ideograma japonés para "de cortesía";katakana
🈷️;0;ideograma japonés para "cantidad mensual";kanji “cantidad mensual”
🈶;0;ideograma japonés para "de pago";kanji “de pago”
🈯;0;ideograma japonés para "reservado";kanji
🉐;0;ideograma japonés para "ganga";kanji
🈹;0;ideograma japonés para "descuento";kanji
🈚;0;ideograma japonés para "gratis";kanji
🈲;0;ideograma japonés para "prohibido";kanji
🉑;0;ideograma japonés para "aceptable";kanji
🈸;0;ideograma japonés para "aplicación";kanji
🈴;0;ideograma japonés para "aprobado";kanji
🈳;0;ideograma japonés para "vacante";kanji
㊗️;0;ideograma japonés para "enhorabuena";kanji
㊙️;0;ideograma japonés para "secreto";kanji
🈺;0;ideograma japonés para "abierto";kanji
🈵;0;ideograma japonés para "completo";kanji lleno
🔴;0;círculo rojo;geometría
🟠;0;círculo naranja;
🟡;0;círculo amarillo;
🟢;0;círculo verde;
🔵;0;círculo azul;geometría
🟣;0;círculo morado;lila púrpura
🟤;0;círculo marrón;
⚫;0;círculo negro;geometría
⚪;0;círculo blanco;geometría
🟥;0;cuadrado rojo;
🟧;0;cuadrado naranja;
🟨;0;cuadrado amarillo;
🟩;0;cuadrado verde;
🟦;0;cuadrado azul;
🟪;0;cuadrado morado;lila púrpura
🟫;0;cuadrado marrón;
⬛;0;cuadrado negro grande;geometría
⬜;0;cuadrado blanco grande;geometría
◼️;0;cuadrado negro mediano;geometría
◻️;0;cuadrado blanco mediano;geometría
◾;0;cuadrado negro mediano-pequeño;geometría
◽;0;cuadrado blanco mediano-pequeño;geometría
▪️;0;cuadrado negro pequeño;geometría
▫️;0;cuadrado blanco pequeño;geometría
🔶;0;rombo naranja grande;geometría
🔷;0;rombo azul grande;geometría
🔸;0;rombo naranja pequeño;geometría
🔹;0;rombo azul pequeño;geometría
🔺;0;triángulo rojo hacia arriba;geometría triángulo hacia arriba rojo
🔻;0;triángulo rojo hacia abajo;geometría triángulo hacia abajo rojo
💠;0;rombo con pétalo;flor geometría
🔘;0;botón de opción;
🔳;0;botón cuadrado con borde blanco;
🔲;0;botón cuadrado con borde negro;`,
`🏁;0;bandera de cuadros;carreras deporte motor
🚩;0;bandera triangular;bandera de localización triangular bandera informativa de localización localización
🎌;0;banderas cruzadas;celebración japón
🏴;0;bandera negra;ondear
🏳️;0;bandera blanca;ondear
🏳️‍🌈;0;bandera del arcoíris;
🏳️‍⚧️;0;bandera transgénero;azul blanco lgtb rosa
🏴‍☠️;0;bandera pirata;botín jolly roger tesoro
🇦🇨;0;Bandera: Isla de la Ascensión;AC bandera
🇦🇩;0;Bandera: Andorra;AD bandera
🇦🇪;0;Bandera: Emiratos Árabes Unidos;AE bandera
🇦🇫;0;Bandera: Afganistán;AF bandera
🇦🇬;0;Bandera: Antigua y Barbuda;AG bandera
🇦🇮;0;Bandera: Anguila;AI bandera
🇦🇱;0;Bandera: Albania;AL bandera
🇦🇲;0;Bandera: Armenia;AM bandera
🇦🇴;0;Bandera: Angola;AO bandera
🇦🇶;0;Bandera: Antártida;AQ bandera
🇦🇷;0;Bandera: Argentina;AR bandera
🇦🇸;0;Bandera: Samoa Americana;AS bandera
🇦🇹;0;Bandera: Austria;AT bandera
🇦🇺;0;Bandera: Australia;AU bandera
🇦🇼;0;Bandera: Aruba;AW bandera
🇦🇽;0;Bandera: Islas Aland;AX bandera
🇦🇿;0;Bandera: Azerbaiyán;AZ bandera
🇧🇦;0;Bandera: Bosnia y Herzegovina;BA bandera
🇧🇧;0;Bandera: Barbados;BB bandera
🇧🇩;0;Bandera: Bangladés;BD bandera
🇧🇪;0;Bandera: Bélgica;BE bandera
🇧🇫;0;Bandera: Burkina Faso;BF bandera
🇧🇬;0;Bandera: Bulgaria;BG bandera
🇧🇭;0;Bandera: Baréin;BH bandera
🇧🇮;0;Bandera: Burundi;BI bandera
🇧🇯;0;Bandera: Benín;BJ bandera
🇧🇱;0;Bandera: San Bartolomé;BL bandera
🇧🇲;0;Bandera: Bermudas;BM bandera
🇧🇳;0;Bandera: Brunéi;BN bandera
🇧🇴;0;Bandera: Bolivia;BO bandera
🇧🇶;0;Bandera: Caribe neerlandés;BQ bandera
🇧🇷;0;Bandera: Brasil;BR bandera
🇧🇸;0;Bandera: Bahamas;BS bandera
🇧🇹;0;Bandera: Bután;BT bandera
🇧🇻;0;Bandera: Isla Bouvet;BV bandera
🇧🇼;0;Bandera: Botsuana;BW bandera
🇧🇾;0;Bandera: Bielorrusia;BY bandera
🇧🇿;0;Bandera: Belice;BZ bandera
🇨🇦;0;Bandera: Canadá;CA bandera
🇨🇨;0;Bandera: Islas Cocos;CC bandera
🇨🇩;0;Bandera: República Democrática del Congo;CD bandera
🇨🇫;0;Bandera: República Centroafricana;CF bandera
🇨🇬;0;Bandera: Congo;CG bandera
🇨🇭;0;Bandera: Suiza;CH bandera
🇨🇮;0;Bandera: Côte d’Ivoire;CI bandera
🇨🇰;0;Bandera: Islas Cook;CK bandera
🇨🇱;0;Bandera: Chile;CL bandera
🇨🇲;0;Bandera: Camerún;CM bandera
🇨🇳;0;Bandera: China;CN bandera
🇨🇴;0;Bandera: Colombia;CO bandera
🇨🇵;0;Bandera: Isla Clipperton;CP bandera
🇨🇷;0;Bandera: Costa Rica;CR bandera
🇨🇺;0;Bandera: Cuba;CU bandera
🇨🇻;0;Bandera: Cabo Verde;CV bandera
🇨🇼;0;Bandera: Curazao;CW bandera
🇨🇽;0;Bandera: Isla de Navidad;CX bandera
🇨🇾;0;Bandera: Chipre;CY bandera
🇨🇿;0;Bandera: Chequia;CZ bandera
🇩🇪;0;Bandera: Alemania;DE bandera
🇩🇬;0;Bandera: Diego García;DG bandera
🇩🇯;0;Bandera: Yibuti;DJ bandera
🇩🇰;0;Bandera: Dinamarca;DK bandera
🇩🇲;0;Bandera: Dominica;DM bandera
🇩🇴;0;Bandera: República Dominicana;DO bandera
🇩🇿;0;Bandera: Argelia;DZ bandera
🇪🇦;0;Bandera: Ceuta y Melilla;EA bandera
🇪🇨;0;Bandera: Ecuador;EC bandera
🇪🇪;0;Bandera: Estonia;EE bandera
🇪🇬;0;Bandera: Egipto;EG bandera
🇪🇭;0;Bandera: Sáhara Occidental;EH bandera
🇪🇷;0;Bandera: Eritrea;ER bandera
🇪🇸;0;Bandera: España;ES bandera
🇪🇹;0;Bandera: Etiopía;ET bandera
🇪🇺;0;Bandera: Unión Europea;EU bandera
🇫🇮;0;Bandera: Finlandia;FI bandera
🇫🇯;0;Bandera: Fiyi;FJ bandera
🇫🇰;0;Bandera: Islas Malvinas;FK bandera
🇫🇲;0;Bandera: Micronesia;FM bandera
🇫🇴;0;Bandera: Islas Feroe;FO bandera
🇫🇷;0;Bandera: Francia;FR bandera
🇬🇦;0;Bandera: Gabón;GA bandera
🇬🇧;0;Bandera: Reino Unido;GB bandera
🇬🇩;0;Bandera: Granada;GD bandera
🇬🇪;0;Bandera: Georgia;GE bandera
🇬🇫;0;Bandera: Guayana Francesa;GF bandera
🇬🇬;0;Bandera: Guernesey;GG bandera
🇬🇭;0;Bandera: Ghana;GH bandera
🇬🇮;0;Bandera: Gibraltar;GI bandera
🇬🇱;0;Bandera: Groenlandia;GL bandera
🇬🇲;0;Bandera: Gambia;GM bandera
🇬🇳;0;Bandera: Guinea;GN bandera
🇬🇵;0;Bandera: Guadalupe;GP bandera
🇬🇶;0;Bandera: Guinea Ecuatorial;GQ bandera
🇬🇷;0;Bandera: Grecia;GR bandera
🇬🇸;0;Bandera: Islas Georgia del Sur y Sandwich del Sur;GS bandera
🇬🇹;0;Bandera: Guatemala;GT bandera
🇬🇺;0;Bandera: Guam;GU bandera
🇬🇼;0;Bandera: Guinea-Bisáu;GW bandera
🇬🇾;0;Bandera: Guyana;GY bandera
🇭🇰;0;Bandera: RAE de Hong Kong (China);HK bandera
🇭🇲;0;Bandera: Islas Heard y McDonald;HM bandera
🇭🇳;0;Bandera: Honduras;HN bandera
🇭🇷;0;Bandera: Croacia;HR bandera
🇭🇹;0;Bandera: Haití;HT bandera
🇭🇺;0;Bandera: Hungría;HU bandera
🇮🇨;0;Bandera: Canarias;IC bandera
🇮🇩;0;Bandera: Indonesia;ID bandera
🇮🇪;0;Bandera: Irlanda;IE bandera
🇮🇱;0;Bandera: Israel;IL bandera
🇮🇲;0;Bandera: Isla de Man;IM bandera
🇮🇳;0;Bandera: India;IN bandera
🇮🇴;0;Bandera: Territorio Británico del Océano Índico;IO bandera
🇮🇶;0;Bandera: Irak;IQ bandera
🇮🇷;0;Bandera: Irán;IR bandera
🇮🇸;0;Bandera: Islandia;IS bandera
🇮🇹;0;Bandera: Italia;IT bandera
🇯🇪;0;Bandera: Jersey;JE bandera
🇯🇲;0;Bandera: Jamaica;JM bandera
🇯🇴;0;Bandera: Jordania;JO bandera
🇯🇵;0;Bandera: Japón;JP bandera
🇰🇪;0;Bandera: Kenia;KE bandera
🇰🇬;0;Bandera: Kirguistán;KG bandera
🇰🇭;0;Bandera: Camboya;KH bandera
🇰🇮;0;Bandera: Kiribati;KI bandera
🇰🇲;0;Bandera: Comoras;KM bandera
🇰🇳;0;Bandera: San Cristóbal y Nieves;KN bandera
🇰🇵;0;Bandera: Corea del Norte;KP bandera
🇰🇷;0;Bandera: Corea del Sur;KR bandera
🇰🇼;0;Bandera: Kuwait;KW bandera
🇰🇾;0;Bandera: Islas Caimán;KY bandera
🇰🇿;0;Bandera: Kazajistán;KZ bandera
🇱🇦;0;Bandera: Laos;LA bandera
🇱🇧;0;Bandera: Líbano;LB bandera
🇱🇨;0;Bandera: Santa Lucía;LC bandera
🇱🇮;0;Bandera: Liechtenstein;LI bandera
🇱🇰;0;Bandera: Sri Lanka;LK bandera
🇱🇷;0;Bandera: Liberia;LR bandera
🇱🇸;0;Bandera: Lesoto;LS bandera
🇱🇹;0;Bandera: Lituania;LT bandera
🇱🇺;0;Bandera: Luxemburgo;LU bandera
🇱🇻;0;Bandera: Letonia;LV bandera
🇱🇾;0;Bandera: Libia;LY bandera
🇲🇦;0;Bandera: Marruecos;MA bandera
🇲🇨;0;Bandera: Mónaco;MC bandera
🇲🇩;0;Bandera: Moldavia;MD bandera
🇲🇪;0;Bandera: Montenegro;ME bandera
🇲🇫;0;Bandera: San Martín;MF bandera
🇲🇬;0;Bandera: Madagascar;MG bandera
🇲🇭;0;Bandera: Islas Marshall;MH bandera
🇲🇰;0;Bandera: Macedonia del Norte;MK bandera
🇲🇱;0;Bandera: Mali;ML bandera
🇲🇲;0;Bandera: Myanmar (Birmania);MM bandera
🇲🇳;0;Bandera: Mongolia;MN bandera
🇲🇴;0;Bandera: RAE de Macao (China);MO bandera
🇲🇵;0;Bandera: Islas Marianas del Norte;MP bandera
🇲🇶;0;Bandera: Martinica;MQ bandera
🇲🇷;0;Bandera: Mauritania;MR bandera
🇲🇸;0;Bandera: Montserrat;MS bandera
🇲🇹;0;Bandera: Malta;MT bandera
🇲🇺;0;Bandera: Mauricio;MU bandera
🇲🇻;0;Bandera: Maldivas;MV bandera
🇲🇼;0;Bandera: Malaui;MW bandera
🇲🇽;0;Bandera: México;MX bandera
🇲🇾;0;Bandera: Malasia;MY bandera
🇲🇿;0;Bandera: Mozambique;MZ bandera
🇳🇦;0;Bandera: Namibia;NA bandera
🇳🇨;0;Bandera: Nueva Caledonia;NC bandera
🇳🇪;0;Bandera: Níger;NE bandera
🇳🇫;0;Bandera: Isla Norfolk;NF bandera
🇳🇬;0;Bandera: Nigeria;NG bandera
🇳🇮;0;Bandera: Nicaragua;NI bandera
🇳🇱;0;Bandera: Países Bajos;NL bandera
🇳🇴;0;Bandera: Noruega;NO bandera
🇳🇵;0;Bandera: Nepal;NP bandera
🇳🇷;0;Bandera: Nauru;NR bandera
🇳🇺;0;Bandera: Niue;NU bandera
🇳🇿;0;Bandera: Nueva Zelanda;NZ bandera
🇴🇲;0;Bandera: Omán;OM bandera
🇵🇦;0;Bandera: Panamá;PA bandera
🇵🇪;0;Bandera: Perú;PE bandera
🇵🇫;0;Bandera: Polinesia Francesa;PF bandera
🇵🇬;0;Bandera: Papúa Nueva Guinea;PG bandera
🇵🇭;0;Bandera: Filipinas;PH bandera
🇵🇰;0;Bandera: Pakistán;PK bandera
🇵🇱;0;Bandera: Polonia;PL bandera
🇵🇲;0;Bandera: San Pedro y Miquelón;PM bandera
🇵🇳;0;Bandera: Islas Pitcairn;PN bandera
🇵🇷;0;Bandera: Puerto Rico;PR bandera
🇵🇸;0;Bandera: Territorios Palestinos;PS bandera
🇵🇹;0;Bandera: Portugal;PT bandera
🇵🇼;0;Bandera: Palaos;PW bandera
🇵🇾;0;Bandera: Paraguay;PY bandera
🇶🇦;0;Bandera: Catar;QA bandera
🇷🇪;0;Bandera: Reunión;RE bandera
🇷🇴;0;Bandera: Rumanía;RO bandera
🇷🇸;0;Bandera: Serbia;RS bandera
🇷🇺;0;Bandera: Rusia;RU bandera
🇷🇼;0;Bandera: Ruanda;RW bandera
🇸🇦;0;Bandera: Arabia Saudí;SA bandera
🇸🇧;0;Bandera: Islas Salomón;SB bandera
🇸🇨;0;Bandera: Seychelles;SC bandera
🇸🇩;0;Bandera: Sudán;SD bandera
🇸🇪;0;Bandera: Suecia;SE bandera
🇸🇬;0;Bandera: Singapur;SG bandera
🇸🇭;0;Bandera: Santa Elena;SH bandera
🇸🇮;0;Bandera: Eslovenia;SI bandera
🇸🇯;0;Bandera: Svalbard y Jan Mayen;SJ bandera
🇸🇰;0;Bandera: Eslovaquia;SK bandera
🇸🇱;0;Bandera: Sierra Leona;SL bandera
🇸🇲;0;Bandera: San Marino;SM bandera
🇸🇳;0;Bandera: Senegal;SN bandera
🇸🇴;0;Bandera: Somalia;SO bandera
🇸🇷;0;Bandera: Surinam;SR bandera
🇸🇸;0;Bandera: Sudán del Sur;SS bandera
🇸🇹;0;Bandera: Santo Tomé y Príncipe;ST bandera
🇸🇻;0;Bandera: El Salvador;SV bandera
🇸🇽;0;Bandera: Sint Maarten;SX bandera
🇸🇾;0;Bandera: Siria;SY bandera
🇸🇿;0;Bandera: Esuatini;SZ bandera
🇹🇦;0;Bandera: Tristán de Acuña;TA bandera
🇹🇨;0;Bandera: Islas Turcas y Caicos;TC bandera
🇹🇩;0;Bandera: Chad;TD bandera
🇹🇫;0;Bandera: Territorios Australes Franceses;TF bandera
🇹🇬;0;Bandera: Togo;TG bandera
🇹🇭;0;Bandera: Tailandia;TH bandera
🇹🇯;0;Bandera: Tayikistán;TJ bandera
🇹🇰;0;Bandera: Tokelau;TK bandera
🇹🇱;0;Bandera: Timor-Leste;TL bandera
🇹🇲;0;Bandera: Turkmenistán;TM bandera
🇹🇳;0;Bandera: Túnez;TN bandera
🇹🇴;0;Bandera: Tonga;TO bandera
🇹🇷;0;Bandera: Turquía;TR bandera
🇹🇹;0;Bandera: Trinidad y Tobago;TT bandera
🇹🇻;0;Bandera: Tuvalu;TV bandera
🇹🇼;0;Bandera: Taiwán;TW bandera
🇹🇿;0;Bandera: Tanzania;TZ bandera
🇺🇦;0;Bandera: Ucrania;UA bandera
🇺🇬;0;Bandera: Uganda;UG bandera
🇺🇲;0;Bandera: Islas menores alejadas de EE. UU.;UM bandera
🇺🇳;0;Bandera: Naciones Unidas;UN bandera
🇺🇸;0;Bandera: Estados Unidos;US bandera
🇺🇾;0;Bandera: Uruguay;UY bandera
🇺🇿;0;Bandera: Uzbekistán;UZ bandera
🇻🇦;0;Bandera: Ciudad del Vaticano;VA bandera
🇻🇨;0;Bandera: San Vicente y las Granadinas;VC bandera
🇻🇪;0;Bandera: Venezuela;VE bandera
🇻🇬;0;Bandera: Islas Vírgenes Británicas;VG bandera
🇻🇮;0;Bandera: Islas Vírgenes de EE. UU.;VI bandera
🇻🇳;0;Bandera: Vietnam;VN bandera
🇻🇺;0;Bandera: Vanuatu;VU bandera
🇼🇫;0;Bandera: Wallis y Futuna;WF bandera
🇼🇸;0;Bandera: Samoa;WS bandera
🇽🇰;0;Bandera: Kosovo;XK bandera
🇾🇪;0;Bandera: Yemen;YE bandera
🇾🇹;0;Bandera: Mayotte;YT bandera
🇿🇦;0;Bandera: Sudáfrica;ZA bandera
🇿🇲;0;Bandera: Zambia;ZM bandera
🇿🇼;0;Bandera: Zimbabue;ZW bandera
🏴󠁧󠁢󠁥󠁮󠁧󠁿;0;Bandera: Inglaterra;bandera gbeng
🏴󠁧󠁢󠁳󠁣󠁴󠁿;0;Bandera: Escocia;bandera gbsct
🏴󠁧󠁢󠁷󠁬󠁳󠁿;0;Bandera: Gales;bandera gbwls`,
];
