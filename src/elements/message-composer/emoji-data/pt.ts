// The emoji and their words, from emojibase-data (MIT licence). Written by test/tools/emoji.mjs, not by hand; read by emoji.ts.

/** A group a string, in the order of emoji.ts; a line is `emoji;how skin tones go in;name;words`. */
export const groups: readonly string[] = [
`😀;0;rosto risonho;engraçado feliz lol rindo risada sorridente
😃;0;rosto risonho com olhos bem abertos;boca feliz olhos arregalados risada rosto sorrindo com boca aberta sorridente sorrindo sorriso
😄;0;rosto risonho com olhos sorridentes;aberta boca engraçado feliz haha lol risada sorriso
😁;0;rosto contente com olhos sorridentes;feliz olhos sorrindo rindo rosto rindo com olhos sorridentes sorrindo sorriso sorriso aberto
😆;0;rosto risonho com olhos semicerrados;gargalhada gargalhando hahaha kkk olhos fechados rir sorriso com olhos fechados sorriso estilo xd
😅;0;rosto risonho com gota de suor;estressada estressado nervoso rindo sorriso com suor frio sorriso mas com suor frio suando frio suor frio
🤣;0;rolando no chão de rir;choro engraçada feliz gargalhada haha kkk lágrimas rindo risada
😂;0;rosto chorando de rir;alegria engraçada engraçado gargalhada hahaha kkk lágrimas lágrimas de alegria rosto com lágrimas de alegria
🙂;0;rosto levemente sorridente;feliz rosto sorrindo sorriso sorriso leve
🙃;0;rosto de cabeça para baixo;rosto invertido
🫠;0;rosto derretendo;calor derreter desaparecer dissolver envergonhada haha quente sarcasmo sarcástica vergonha
😉;0;rosto com olho piscando;flerte piscada rosto piscando
😊;0;rosto sorridente com olhos sorridentes;alegre encabulada envergonhada feliz fofo ruborizar satisfeita sim sorriso vergonha
😇;0;rosto sorridente com auréola;anjinho anjo inocente sorriso sorriso com auréola
🥰;0;rosto sorridente com 3 corações;amando amei amo apaixonada coração crush paixão romance te amo
😍;0;rosto sorridente com olhos de coração;amor apaixonado olhar apaixonado paixão romance
🤩;0;rosto com olhar maravilhado;estrela gargalhando olhos super animada super animado super feliz superanimada superanimado superfeliz
😘;0;rosto mandando um beijo;flerte jogando beijos mandando beijo rosto jogando beijos
😗;0;rosto beijando;beijo rosto com beijo
☺️;0;rosto sorridente;corada corado relaxado rosto sorrindo rosto sorrindo não preenchido sorriso
😚;0;rosto beijando com olhos fechados;beijando com os olhos fechados beijinho mandando beijo
😙;0;rosto beijando com olhos sorridentes;beijar e sorrir beijinho beijos flerte mandando beijo olhos sorrindo rosto beijando com um sorriso sorriso
🥲;0;rosto sorridente com lágrima;aliviada chorar contente emocionado felicidade feliz grata gratidão orgulhosa rir sorrir
😋;0;rosto saboreando comida;apetitoso comida gostosa delicioso gostoso nham rosto com sorriso saboroso sorriso
😛;0;rosto mostrando a língua;língua para fora rosto com língua para fora
😜;0;rosto piscando e com língua para fora;brincadeira língua para fora com piscadela piscadela piscando e mostrando a língua provocação
🤪;0;rosto bizarro;cara de maluco doida doido excêntrico grande louca louco olhar de maluco olho pequeno
😝;0;rosto com olhos semicerrados e língua para fora;eca horrível língua para fora com os olhos fechados olhos fechados
🤑;0;rosto com cifrões;avarenta caro cifrão dinheiro ganância grana rica riqueza
🤗;0;rosto abraçando;abraço carinho feliz mãos abraçando rosto sorrindo
🤭;0;rosto com a mão sobre a boca;hehe ops risadinha risonho sorriso envergonhado vergonha
🫢;0;rosto com olhos abertos e mão sobre a boca;assustada chocada descrença em choque espanto nossa omg passada quieta surpresa temor
🫣;0;rosto com olho espiando;cativada cativado envergonhada envergonhado esconder espiadinha espiar olhar fixamente smiley tímida tímido vergonha
🤫;0;rosto fazendo sinal de silêncio;faça silêncio fica quieta quieta quieto
🤔;0;rosto pensativo;curiosa curioso dúvida hmm ideia ideias mão no queixo pensando pensativa
🫡;0;rosto saudando;boa sorte exército ok respeito saudação senhor sim tropa
🤐;0;rosto com boca de zíper;boca fechada calada calado quieta quieto segredo
🤨;0;rosto com sobrancelha levantada;ceticismo confusa confuso cética cético desconfiada desconfiado desconfiança
😐;0;rosto neutro;putz rosto sem emoção sem comentários sem emoção sem reação
😑;0;rosto inexpressivo;aff inespressiva inespressivo nada a dizer sem comentários sem expressão tanto faz
😶;0;rosto sem boca;calada calado quieto sem comentários sem palavras
🫥;0;rosto com linha pontilhada;deprimida desaparecer esconder escondido indiferença introvertido invisível meh tanto faz
😶‍🌫️;0;rosto nas nuvens;cabeça nas nuvens distraído rosto no nevoeiro
😏;0;rosto com sorriso maroto;flerte sorriso maldoso sorriso malicioso suspeito
😒;0;rosto aborrecido;aff blasé nada engraçado não achou graça não está feliz rosto de que não achou graça rosto de quem não achou graça
🙄;0;rosto com olhos revirados;olhando para cima revirando os olhos rolando os olhos tanto faz virando os olhos
😬;0;rosto expressando desagrado;careta fazendo careta rosto fazendo careta sem graça
😮‍💨;0;rosto exalando;alívio assobio assopro cansada cansaço choque exalar exausta fumaça suspiro triste
🤥;0;rosto de mentiroso;mentindo mentira nariz crescendo pinocchio pinóquio
🫨;0;rosto tremendo;choque louco loucura meu deus pânico surpresa susto terremoto vibrar vibração
😌;0;rosto aliviado;alívio em paz zen
😔;0;rosto deprimido;abatido chateado desanimado pensativo pra baixo
😪;0;rosto sonolento;cara de sono rosto com sono
🤤;0;rosto babando;babar salivando
😴;0;rosto dormindo;boa noite cama cansada cansado cochilo dormir soneca sono zzz
😷;0;rosto com máscara médica;doente gripado resfriado
🤒;0;rosto com termômetro;de cama doente febre febril
🤕;0;rosto com atadura na cabeça;acidentado doente ferimento machucado rosto com curativos
🤢;0;rosto nauseado;doente enjoado enjoo náusea vômito
🤮;0;rosto vomitando;doente nojenta nojento nojo vômito
🤧;0;rosto espirrando;de cama doente espirro gripado resfriado
🥵;0;rosto fervendo de calor;febre febril insolação língua de fora ofegante quente rosto vermelho suando suor
🥶;0;rosto gelado;abaixo de zero azul congelando congelei frio glacial gélido
🥴;0;rosto embriagado;alcoolizado boca ondulada bêbada bêbado embriagada intoxicado olhos tortos tonta tonto
😵;0;rosto atordoado;acabado doente morto tontura
😵‍💫;0;rosto com olhos em espiral;caramba confuso desnorteado eita espirais hipnotizado problema putz tonto tontura uau
🤯;0;cabeça explodindo;chocada chocado chocante choque incrível perplexo surpreendente surpresa surpreso
🤠;0;rosto com chapéu de caubói;cara cara de cauboi cauboi cowboy sertanejo vaqueiro
🥳;0;rosto festivo;animação aniversário apito chapéu comemorar comemoração feliz aniversário festa língua de sogra parabéns viva
🥸;0;rosto disfarçado;bigode disfarce espião incógnito nariz pessoa sobrancelha óculos
😎;0;rosto sorridente com óculos escuros;muito sol na boa sol sorrindo sorrindo de óculos escuros sorriso de óculos to legal
🤓;0;rosto de nerd;cdf esperto estudioso inteligente inteligência sabe tudo sabe-tudo óculos óculos de grau
🧐;0;rosto com monóculo;conservador
😕;0;rosto confuso;indeciso não entendi não tenho certeza
🫤;0;rosto com boca diagonal;confusão cético decepção desapontado dúvida frustração indiferença inseguro meh tanto faz
😟;0;rosto preocupado;decepcionado
🙁;0;rosto meio triste;tristeza tristinho
☹️;0;rosto descontente;decepcionado decepção insatisfeito rosto de desaprovação triste
😮;0;rosto com boca aberta;boquiaberto empatia pasmo
😯;0;rosto surpreso;espantado uau
😲;0;rosto espantado;chocado estupefato totalmente chocado
😳;0;rosto ruborizado;atordoado deslumbrado horrorizado impressionado vergonha
🥺;0;rosto implorando;olhar de cachorrinho olhos grandes perdão por favor por que não pq não triste
🥹;0;rosto segurando as lágrimas;admiração alegria chorar com raiva emoção gratidão iti malia orgulho por favor resistir tristeza
😦;0;rosto franzido com boca aberta;assustado decepcionado inesperado rosto assustado uau
😧;0;rosto angustiado;sofrendo
😨;0;rosto amedrontado;ansiedade assustado com medo medo preocupado
😰;0;rosto ansioso com gota de suor;boca aberta nervoso rosto azul com suor frio suando frio suor frio
😥;0;rosto triste, mas aliviado;decepcionado não ufa
😢;0;rosto chorando;choro lágrimas triste
😭;0;rosto chorando aos berros;chorando alto chorar infeliz lágrimas triste
😱;0;rosto gritando de medo;assustada assustado grito susto temeroso
😖;0;rosto perplexo;bravo frustrado indignado
😣;0;rosto perseverante;concentrado concentração dor de cabeça foco perseverança
😞;0;rosto desapontado;decepção desapontamento rosto decepcionado triste
😓;0;rosto cabisbaixo com gota de suor;rosto com suor frio suando frio suor frio
😩;0;rosto desolado;aborrecido cansado cansei decepcionado exausto infeliz perdi
😫;0;rosto cansado;desesperado exausto
🥱;0;rosto bocejando;bocejo cansada cansado com sono entediada entediado sono zzz
😤;0;rosto soltando vapor pelo nariz;brava bravo furiosa furioso irritada irritado soltando fumaça triunfo vitória
😡;0;rosto furioso;bravo irado vermelho zangado
😠;0;rosto zangado;irado
🤬;0;rosto com símbolos na boca;censurado fala mal rude xingando
😈;0;rosto sorridente com chifres;cara diabinho diabo malícia roxa sorriso
👿;0;rosto zangado com chifres;bravo demônio diabinho diabo
💀;0;caveira;conto corpo fadas morte rosto
☠️;0;caveira e ossos cruzados;morte pirata
💩;0;cocô;estrume excremento fezes pilha
🤡;0;rosto de palhaço;cara circo engraçado piada
👹;0;ogro;assustador conto de fadas demoníaco japonês malvado monstro máscara oni rosto
👺;0;duende japonês;bravo conto fadas goblin monstro máscara raiva rosto tengu zangado
👻;0;fantasma;assombrado assombração buu conto fadas halloween rosto
👽;0;alienígena;extraterrestre ovni rosto
👾;0;monstro alienígena;e.t. extraterrestre game invasores ovni pixelado
🤖;0;rosto de robô;monstro robotizado
😺;0;rosto de gato sorrindo;aberta animal boca feliz sorriso
😸;0;rosto de gato sorrindo com olhos sorridentes;riso sorriso
😹;0;rosto de gato com lágrimas de alegria;chorando choro engraçado felicidade feliz rir risos
😻;0;rosto de gato sorridente com olhos de coração;adorei amor apaixonado paixão sorriso
😼;0;rosto de gato com sorriso irônico;
😽;0;rosto de gato mandando um beijo;beijando fechado olho
🙀;0;rosto de gato desolado;choque meu deus oh! surpresa surpreso
😿;0;rosto de gato chorando;choro lágrima triste
😾;0;rosto de gato mal-humorado;bico bravo
🙈;0;macaco que não vê nada;envergonhado não veja o mal não vi nada olhos tapados vergonha
🙉;0;macaco que não ouve nada;não ouça o mal não ouço não quero ouvir ouvidos tapados
🙊;0;macaco que não fala nada;animal boca tapada não fale nada não posso contar não posso falar segredo silencio ups
💌;0;carta de amor;coração correspondência com coração romance
💘;0;coração com flecha;amor cupido emoção flechado paixão romance s2
💝;0;coração com fita;amor aniversário dia dos namorados presente s2
💖;0;coração brilhante;amor emocionante emoção s2
💗;0;coração crescendo;amor animado batendo emoção nervosismo s2
💓;0;coração pulsante;amor batendo emoção s2
💞;0;corações girando;adorável amor bonitinho coração emoção s2
💕;0;dois corações;amor aniversário casal coração emoção s2
💟;0;coração decorativo;amor decoração roxo s2 selo
❣️;0;exclamação de coração;amor pontuação s2 sinal
💔;0;coração partido;amorosa decepção desilusão emoção quebrado rompimento s2 sofrendo sofrimento triste
❤️‍🔥;0;coração em chamas;amor coração sagrado fogo luxúria
❤️‍🩹;0;coração remendado;bem bom curando mais saudável melhorando recuperação
❤️;0;coração vermelho;amor s2
🩷;0;coração rosa;adorei adorável amo você amor curtir emoção especial fofo gostar gostei te amo
🧡;0;coração laranja;emoção s2
💛;0;coração amarelo;amor emoção love s2
💚;0;coração verde;emoção s2
💙;0;coração azul;emoção s2
🩵;0;coração azul-claro;adorar adorei amo você amor emoção especial fofo gostar gostei te amo
💜;0;coração roxo;coração lilás emoção s2
🤎;0;coração marrom;s2
🖤;0;coração preto;negro s2
🩶;0;coração cinza;adorar adorei amo você amor emoção especial gostar gostei te amo
🤍;0;coração branco;s2
💋;0;marca de beijo;lábios romance
💯;0;cem pontos;100 certamente certeza conte comigo sem dúvida top total
💢;0;símbolo de raiva;com raiva emoção engraçado
💥;0;colisão;emoção engraçado explosão símbolo de colisão
💫;0;zonzo;brilhante emoção engraçado estrelas olhando para as estrelas
💦;0;pingos de suor;borrifo com suor emoção engraçado splash
💨;0;rapidez;correr corrida emoção engraçado fugir
🕳️;0;buraco;buraco no chão
💬;0;balão de diálogo;balão de conversa engraçado
👁️‍🗨️;0;olho no balão de diálogo;testemunha
🗨️;0;balão de diálogo à esquerda;azul conversa
🗯️;0;balão de raiva à direita;briga conversa discurso discussão diálogo enérgico furioso irado
💭;0;balão de pensamento;engraçado ideia inventando invenção pensando
💤;0;zzz;boa noite cansada cansado com sono dormindo dormir emoção engraçado roncando sono`,
`👋;1;mão acenando;aceno até mais está aí? flw oi olá taí? tchau
🤚;1;dorso da mão levantado;levantada para tudo pare
🖐️;1;mão aberta com os dedos separados;5 cinco palma pare
✋;1;mão levantada;5 cinco erguida high five papel pare toca aqui
🖖;1;saudação vulcana;dedos jornada nas estrelas mão saudação star trek spock star trek startrek
🫱;1;mão para a direita;apertar aperto pegar segurar
🫲;1;mão para a esquerda;apertar pegar segurar
🫳;1;mão com a palma para baixo;cair derrubar descartar pegar segurar soltar xô
🫴;1;mão com a palma para cima;acenar levantar oferecer pegar segurar venha
🫷;1;mão empurrando para a esquerda;bate aqui bloquear empurrar esperar high five parar pausar recusar toca aqui
🫸;1;mão empurrando para a direita;bate aqui bloquear empurrar esperar high five parar pausar recusar toca aqui
👌;1;sinal de ok;beliscar certo concordo mão rude sinalizando ótimo
🤌;1;dedos comprimidos;beliscado coxinha gesto de mão hã interrogação italiana itália maravilha mão o quê sarcástico
🤏;1;mão beliscando;beliscar pequena quantidade pequeno pouco pouquinho
✌️;1;mão em V de vitória;beleza paz sim v de vitória
🤞;1;dedos cruzados;boa sorte mão sorte torcendo
🫰;1;mão com dedo indicador e polegar cruzados;<3 amor army caro coração dinheiro estalar k-pop kpop
🤟;1;gesto de "te amo";amor mão
🤘;1;saudação do rock;chifres dedos metal mão
🤙;1;sinal "me liga";legal ligar mão
👈;1;dorso da mão com indicador apontando para a esquerda;costas dedo
👉;1;dorso da mão com indicador apontando para a direita;apontar costas dedo
👆;1;dorso da mão com indicador apontando para cima;costas dedo dedo para cima
🖕;1;dedo do meio;gesto ofensivo mão
👇;1;dorso da mão com indicador apontando para baixo;abaixo costas da mão dedo dedo apontado para baixo dedo indicador dedo para baixo dorso da mão com dedo indicador apontando para baixo embaixo
☝️;1;indicador apontando para cima;dedo dedo apontando para cima eu mão
🫵;1;indicador apontando para o visualizador;apontar aí cutucar dedo mão tu você
👍;1;polegar para cima;beleza concordo dedão joia mão ok sim sinal valeu
👎;1;polegar para baixo;dedão dedão para baixo desaprovado desaprovação mão não não gostei ruim sinal
✊;1;punho levantado;pedra punho erguido solidariedade
👊;1;soco;beleza fechado força mão punho tá ligado
🤛;1;punho esquerdo;fechada mão soco
🤜;1;punho direito;soco
👏;1;mãos aplaudindo;aplauso bom trabalho palmas parabéns sinal
🙌;1;mãos para cima;ambas as mãos comemoração levantando ambas as mãos para comemorar viva
🫶;1;mãos de coração;<3 amei amo você amor te amo
👐;1;mãos abertas;sinal sinal de mãos abertas
🤲;1;palmas unidas para cima;devoção juntas oração
🤝;1;aperto de mãos;combinado cumprimento
🙏;1;mãos juntas;gesto reza rezando rezar
✍️;1;escrevendo à mão;caneta
💅;1;esmalte de unha;cosméticos manicure mão unhas
🤳;1;selfie;camera celular câmera foto smartphone
💪;1;bíceps;academia contraído engraçado forte musculação músculo
🦾;0;braço mecânico;acessibilidade prótese
🦿;0;perna mecânica;acessibilidade prótese
🦵;1;perna;chute joelho membro perna dobrada pé
🦶;1;pé;calcanhar chutar chute pisar pisão tornozelo
👂;1;orelha;corpo escutar ouvido
🦻;1;ouvido com aparelho auditivo;acessibilidade deficiência auditiva surda surdo
👃;1;nariz;cheirar cheiro corpo odor rosto
🧠;0;cérebro;inteligente inteligência
🫀;0;coração humano;anatomia batimento batimento cardíaco cardiologia centro coração vermelho pulsação pulso s2 órgão
🫁;0;pulmões;anatomia espiração exalação inalação pulmão respiração órgão
🦷;0;dente;branco dentista
🦴;0;osso;cachorro esqueleto
👀;0;olhos;olhando rosto tô de olho
👁️;0;olho;parte do corpo rosto
👅;0;língua;corpo rosto
👄;0;boca;batom beijo corpo lábios rosto
🫦;0;mordendo o lábio;ansioso batom beijo flertar lábios medo mordida nervoso preocupação sedução sexy vontade
👶;1;bebê;bebezinho grávida neném pessoas recém-nascido
🧒;1;criança;filho jovem neto pequeno
👦;1;menino;garoto guri jovem loiro pessoas piá
👧;1;menina;filha garota menininha neta pessoas
🧑;1;pessoa;adulta adulto
👱;1;pessoa: cabelo louro;loiro pessoa loira pessoa loura rosto
👨;1;homem;adulto amigo irmão marido namorado
🧔;1;homem: barba;barbudo pessoa
🧔‍♂️;1;homem: barbudo;barba homem: barba
🧔‍♀️;1;mulher: barba;
👨‍🦰;1;homem: cabelo vermelho;adulto amigo irmão marido namorado
👨‍🦱;1;homem: cabelo cacheado;adulto amigo irmão marido namorado
👨‍🦳;1;homem: cabelo branco;adulto amigo irmão marido namorado
👨‍🦲;1;homem: careca;adulto amigo irmão marido namorado
👩;1;mulher;adulta garota guria loira menina mina
👩‍🦰;1;mulher: cabelo vermelho;adulta garota guria loira menina mina
🧑‍🦰;1;pessoa: cabelo vermelho;adulta adulto
👩‍🦱;1;mulher: cabelo cacheado;adulta garota guria loira menina mina
🧑‍🦱;1;pessoa: cabelo cacheado;adulta adulto
👩‍🦳;1;mulher: cabelo branco;adulta garota guria loira menina mina
🧑‍🦳;1;pessoa: cabelo branco;adulta adulto
👩‍🦲;1;mulher: careca;adulta garota guria loira menina mina
🧑‍🦲;1;pessoa: careca;adulta adulto
👱‍♀️;1;mulher: cabelo loiro;garota guria loira loura menina
👱‍♂️;1;homem: cabelo loiro;louro
🧓;1;idoso;adulto avô sábio velho vovó
👴;1;homem idoso;adulto avô careca pessoas vovô
👵;1;idosa;adulta mulher pessoas velhinha vovozinha vovó
🙍;1;franzindo a sobrancelha;brava bravo chateada chateado franzindo a testa gesto pessoa pessoa franzindo a sobrancelha triste
🙍‍♂️;1;homem franzindo a sobrancelha;carrancudo chateado desconfiado gesto magoado menino
🙍‍♀️;1;mulher franzindo a sobrancelha;carrancuda desconfiada
🙎;1;pessoa fazendo bico;beicinho beiço careta chateada chateado emburrada emburrado gesto
🙎‍♂️;1;homem fazendo bico;apontando cara feia gesto homen apontando
🙎‍♀️;1;mulher fazendo bico;cara feia
🙅;1;pessoa fazendo gesto de “não”;de jeito nenhum mão proibido sem chance
🙅‍♂️;1;homem fazendo gesto de “não”;menino mão proibido proibir
🙅‍♀️;1;mulher fazendo gesto de “não”;mão proibido
🙆;1;pessoa fazendo gesto de “OK”;exercício gesto para ok mão mãos para cima ok pessoa fazendo gesto de “ok”
🙆‍♂️;1;homem fazendo gesto de “OK”;cabeça exercício menino mão nossa ok
🙆‍♀️;1;mulher fazendo gesto de “OK”;mulher fazendo gesto de “ok” mão ok
💁;1;pessoa com a palma virada para cima;ajuda diva divo fala sério fofoca informações jogada de cabelo mão pessoa com a mão virada para cima sarcasmo
💁‍♂️;1;homem com a palma virada para cima;ajuda fofoca garoto gorjeta guri menino sarcasmo sarcástico
💁‍♀️;1;mulher com a palma virada para cima;
🙋;1;pessoa levantando a mão;dúvida eu eu sei feliz gesto levantar a mão
🙋‍♂️;1;homem levantando a mão;eu eu sei gesto menino pedir a palavra pergunta voluntário
🙋‍♀️;1;mulher levantando a mão;gesto pedir a palavra
🧏;1;pessoa surda;acessibilidade audição orelha surdo surdos
🧏‍♂️;1;homem surdo;
🧏‍♀️;1;mulher surda;
🙇;1;pessoa fazendo reverência;arrependimento desculpa desculpe gesto meditação perdão reverência respeitosa
🙇‍♂️;1;homem fazendo reverência;desculpas gesto homem pedindo desculpas respeito
🙇‍♀️;1;mulher fazendo reverência;desculpas desculpe gesto meditar meditação mulher pedindo desculpas respeito
🤦;1;pessoa decepcionada;como assim decepcionado decepção desapontamento descrença inacreditável meu deus não acredito não é possível pessoa dececionada
🤦‍♂️;1;homem decepcionado;como assim decepção desapontamento inacreditável meu deus não acredito não é possível
🤦‍♀️;1;mulher decepcionada;como assim decepção desapontamento inacreditável meu deus não acredito não é possível
🤷;1;pessoa dando de ombros;dar de ombros dúvida ignorância indiferença não sei quem sabe sei lá tanto faz
🤷‍♂️;1;homem dando de ombros;dar de ombros dúvida indiferença menino não sei quem sabe sei lá tanto faz
🤷‍♀️;1;mulher dando de ombros;dar de ombros dúvida garota indiferença menina não sei quem sabe sei lá tanto faz
🧑‍⚕️;1;profissional de saúde;cuidados de saúde enfermeira médico terapeuta
👨‍⚕️;1;homem profissional da saúde;doutor enfermeiro médico terapeuta
👩‍⚕️;1;mulher profissional da saúde;doutora enfermeira garota guria menina médica terapeuta
🧑‍🎓;1;aluno;estudante graduando
👨‍🎓;1;estudante;aluno colando grau formando graduação homem
👩‍🎓;1;aluna;estudante formanda mulher
🧑‍🏫;1;professora na escola;instrutora
👨‍🏫;1;professor;educador homem instrutor mestre
👩‍🏫;1;professora;instrutora mestra mulher
🧑‍⚖️;1;juiz no tribunal;balança
👨‍⚖️;1;juiz;balança homem justiça juíz
👩‍⚖️;1;juíza;balança justiça mulher
🧑‍🌾;1;agricultor;jardineiro rancheiro
👨‍🌾;1;fazendeiro;agricultor homem jardineiro
👩‍🌾;1;fazendeira;agricultora jardineira mulher
🧑‍🍳;1;chef de cozinha;cozinheiro
👨‍🍳;1;cozinheiro;chef homem restaurante
👩‍🍳;1;cozinheira;chef mulher
🧑‍🔧;1;mecânico trabalhando;eletricista encanador prestador de serviço
👨‍🔧;1;mecânico;eletricista encanador homem prestador de serviços
👩‍🔧;1;mecânica;eletricista encanadora mulher prestadora de serviços
🧑‍🏭;1;funcionário de fábrica;industrial montagem trabalhador
👨‍🏭;1;operário;fábrica homem indústria metalúrgico trabalhador
👩‍🏭;1;operária;fábrica indústria mulher trabalhadora
🧑‍💼;1;trabalhador de escritório;arquiteto colarinho branco gerente negócios
👨‍💼;1;funcionário de escritório;arquiteto colarinho branco empresário gerente homem
👩‍💼;1;funcionária de escritório;arquiteta branco colarinho empresária gerente mulher
🧑‍🔬;1;cientista;biólogo engenheiro físico químico
👨‍🔬;1;cientista homem;biólogo físico professor químico
👩‍🔬;1;cientista mulher;bióloga física professora química
🧑‍💻;1;programador;desenvolvedor inventor software tecnólogo
👨‍💻;1;tecnólogo;codificador computador criador desenvolvedor homem inventor programador software
👩‍💻;1;tecnóloga;codificadora computador criadora desenvolvedora inventora mulher programadora software
🧑‍🎤;1;cantor;ator entretenimento estrela rock
👨‍🎤;1;cantor homem;artista ator pop rock
👩‍🎤;1;cantora;artista atriz mulher pop rock
🧑‍🎨;1;artista;paleta
👨‍🎨;1;artista plástico;homem pintor pintura quadros
👩‍🎨;1;artista plástica;mulher pintura
🧑‍✈️;1;piloto;avião
👨‍✈️;1;piloto de avião homem;
👩‍✈️;1;piloto de avião mulher;garota guria voando
🧑‍🚀;1;astronauta;foguete
👨‍🚀;1;astronauta homem;espaço foguete
👩‍🚀;1;astronauta mulher;espaço foguete
🧑‍🚒;1;bombeiro;caminhão de bombeiros
👨‍🚒;1;bombeiro homem;caminhão corpo de bombeiros fogo incêndio
👩‍🚒;1;bombeira;caminhão corpo de bombeiros fogo incêndio mulher
👮;1;policial;autoridade multar pessoa polícia prender
👮‍♂️;1;policial homem;polícia tira
👮‍♀️;1;policial mulher;autoridade multar polícia prender tira
🕵️;1;detetive;espião investigador rosto rosto com lupa
🕵️‍♂️;1;detetive homem;espião investigador
🕵️‍♀️;1;detetive mulher;espionar espiã investigadora investigar
💂;1;guarda;londres palácio pessoas segurança
💂‍♂️;1;guarda homem;segurança
💂‍♀️;1;guarda mulher;buckingham londres palacio realeza segurança
🥷;1;ninja;assassino furtividade guerra habilidades luta lutador oculto pessoa soldado
👷;1;trabalhador de construção civil;capacete chapéu construir pessoa
👷‍♂️;1;pedreiro;construção homem operário
👷‍♀️;1;pedreira;capacete construção contrução mulher operária operário pedreiro
🫅;1;pessoa com coroa;monarca nobre princesa príncipe rainha real realeza rei reino
🤴;1;príncipe;realeza rei
👸;1;princesa;conto coroa fadas fantasia loira menina mulher pessoas rainha
👳;1;pessoa com turbante;
👳‍♂️;1;homem com turbante;
👳‍♀️;1;mulher com turbante;
👲;1;homem de boné;chapéu chinês gua pi mao guapimao homem com gua pi mao pessoas
🧕;1;mulher com véu;cabeça hijab lenço
🤵;1;pessoa de smoking;festa gala homem homem de smoking noivo
🤵‍♂️;1;homem de smoking;
🤵‍♀️;1;mulher de smoking;
👰;1;pessoa com véu;casamento noiva noiva com véu pessoas véu de noiva
👰‍♂️;1;noivo com véu;
👰‍♀️;1;noiva com véu;
🤰;1;grávida;estou grávida gravidez mulher
🫃;1;homem grávido;barriga cheia cheio comi demais excesso de peso gravidez inchado pessoa
🫄;1;pessoa grávida;barriga cheia cheio comi demais excesso excesso de peso gravidez inchada
🤱;1;amamentando;amamentação bebê leite materno mãe neném
👩‍🍼;1;mulher alimentando bebê;amamentando amamentação amor mamãe mãe nascido neném pessoa recém recém-nascido
👨‍🍼;1;homem alimentando bebê;amamentando amamentação amor neném pai papai pessoa recém nascido recém-nascido
🧑‍🍼;1;pessoa alimentando bebê;amamentar amamentação homem mulher mãe neném pai recém-nascido
👼;1;bebê anjo;conto fadas rosto
🎅;1;Papai Noel;comemoração festas natal noel papai
🤶;1;Mamãe Noel;comemoração mamãe natal noel vovó
🧑‍🎄;1;noel;chapéu feliz festas gorro mamãe natal pessoa
🦸;1;super-herói;bem boa bom heroína super-homem superman superpoder
🦸‍♂️;1;homem super-herói;bom superpoder
🦸‍♀️;1;super-heroína;boa herói mulher superpoder
🦹;1;supervilão;bandido criminoso mal malvado mau superpoder
🦹‍♂️;1;homem supervilão;criminoso mal superpoder
🦹‍♀️;1;supervilã;criminosa mulher má superpoder
🧙;1;mago;bruxa fantasia feiticeira feiticeiro feitiço maga magia rpg
🧙‍♂️;1;homem mago;feiticeiro
🧙‍♀️;1;maga;bruxa feiticeira
🧚;1;fada;asas conto encantado fantasia ser
🧚‍♂️;1;homem fada;
🧚‍♀️;1;mulher fada;
🧛;1;vampiro;assustador bruxas dia drácula fantasia halloween monstro sangue terror
🧛‍♂️;1;homem vampiro;drácula
🧛‍♀️;1;mulher vampira;
🧜;1;pessoa sereia;canto cauda contos criatura fada fundo mar oceano ser encantado sirene tridente
🧜‍♂️;1;sereio;tritão
🧜‍♀️;1;sereia;
🧝;1;elfo;duende fantasia légolas magia mágico místico rpg ser encantado
🧝‍♂️;1;elfo homem;duende homem
🧝‍♀️;1;elfa;duende mulher
🧞;0;gênio;desejos fantasia lâmpada mágica místico
🧞‍♂️;0;homem gênio;
🧞‍♀️;0;mulher gênio;
🧟;0;zumbi;apocalipse assustador bruxas dia halloween morto-vivo terror
🧟‍♂️;0;homem zumbi;cazumbi
🧟‍♀️;0;mulher zumbi;cazumbi
🧌;0;troll;conto fadas fantasia gigante monstro ogro
💆;1;pessoa recebendo massagem facial;dor de cabeça pele relaxar rosto spa tensão
💆‍♂️;1;homem recebendo massagem facial;acalmar dor de cabeça menino relaxamento relaxar rosto salão tenso tensão
💆‍♀️;1;mulher recebendo massagem facial;relaxamento
💇;1;pessoa cortando o cabelo;beleza corte de cabelo salão salão de beleza
💇‍♂️;1;homem cortando o cabelo;barbeiro beleza corte menino salão
💇‍♀️;1;mulher cortando o cabelo;corte de cabelo salão de beleza
🚶;1;pessoa andando;andar caminhada caminhar passo pedestre perambulando
🚶‍♂️;1;homem andando;andar caminhar homem caminhando
🚶‍♀️;1;mulher andando;andar caminhada caminhando caminhar passeio pedestre perambulando
🧍;1;pessoa em pé;de pé
🧍‍♂️;1;homem em pé;
🧍‍♀️;1;mulher em pé;
🧎;1;pessoa ajoelhando;ajoelhado ajoelhar joelhos pedir por favor
🧎‍♂️;1;homem ajoelhando;ajoelhado
🧎‍♀️;1;mulher ajoelhando;ajoelhada
🧑‍🦯;1;pessoa com bengala para cego;acessibilidade
👨‍🦯;1;homem com bengala para cego;accessibilidade
👩‍🦯;1;mulher com bengala para cego;accessibilidade cega deficiência visual
🧑‍🦼;1;pessoa em cadeira de rodas motorizada;acessibilidade
👨‍🦼;1;homem em cadeira de rodas motorizada;acessibilidade
👩‍🦼;1;mulher em cadeira de rodas motorizada;acessibilidade
🧑‍🦽;1;pessoa em cadeira de rodas manual;acessibilidade
👨‍🦽;1;homem em cadeira de rodas manual;acessibilidade
👩‍🦽;1;mulher em cadeira de rodas manual;acessibilidade
🏃;1;pessoa correndo;correr corrida esporte maratona maratonista pressa
🏃‍♂️;1;homem correndo;corrida esporte maratona
🏃‍♀️;1;mulher correndo;corredora corrida esporte garota guria maratona menina pressa rápida rápido
💃;1;mulher dançando;bailarina flamenco pessoas salsa tango vamos dançar
🕺;1;homem dançando;
🕴️;1;homem de terno levitando;
👯;1;pessoas com orelhas de coelho;amigas dançar dançarinas festa gêmeas melhores
👯‍♂️;1;homens com orelhas de coelho;dançarino festa homem meninos
👯‍♀️;1;mulheres com orelhas de coelho;dançarinas festa orelha de coelho
🧖;1;pessoa na sauna;banho homem mulher relaxar spa
🧖‍♂️;1;homem na sauna;
🧖‍♀️;1;mulher na sauna;
🧗;1;pessoa escalando;alpinista escalada escalar esporte montanha
🧗‍♂️;1;homem escalando;escalar
🧗‍♀️;1;mulher escalando;escalar
🤺;0;esgrimista;esgrima espada esporte pessoa
🏇;1;corrida de cavalos;esporte jockey jóquei
⛷️;0;esquiador;esporte frio neve
🏂;1;praticante de snowboard;esporte inverno neve ski
🏌️;1;golfista;bola esporte golfe jogando
🏌️‍♂️;1;homem golfista;golfe homem jogando golfe
🏌️‍♀️;1;mulher golfista;bola esporte garota golfe menina
🏄;1;surfista;esporte onda ondas pessoa praia prancha
🏄‍♂️;1;homem surfista;surfando
🏄‍♀️;1;mulher surfista;esporte garota guria mar menina onda praia surfando surfe
🚣;1;pessoa remando;barco bote canoa mar oceano remo rio
🚣‍♂️;1;homem remando;esporte remador remo
🚣‍♀️;1;mulher remando;barco caiaque canoa esporte garota menina pescaria remadora remo rio
🏊;1;pessoa nadando;esporte nadar natação olimpíada triatlo
🏊‍♂️;1;homem nadando;nadar natação
🏊‍♀️;1;mulher nadando;esporte homem nadadora nado natação olimpíada triatlo
⛹️;1;pessoa jogando basquete;arremesso atleta bater bola bola cesta esporte jogador lance livre
⛹️‍♂️;1;homem jogando basquete;bola esporte
⛹️‍♀️;1;mulher jogando basquete;basketball bola esporte garota jogadora jogo menina
🏋️;1;pessoa levantando peso;bodybuilder esporte fisiculturista força levantar
🏋️‍♂️;1;homem levantando peso;esporte força
🏋️‍♀️;1;mulher levantando peso;esporte força garota guria levantadora de peso levantar malhar menina
🚴;1;ciclista;bicicleta bike ciclismo esporte pedalar
🚴‍♂️;1;homem ciclista;bicicleta esporte passeio
🚴‍♀️;1;mulher ciclista;bicicleta bike ciclismo esporte garota guria menina passeio pedalando pedalar
🚵;1;pessoa fazendo mountain bike;bicicleta ciclismo ciclista esporte montanha pedalando trilha
🚵‍♂️;1;homem fazendo mountain bike;bicicleta ciclista
🚵‍♀️;1;mulher fazendo mountain bike;bicicleta ciclista esporte garota guria menina montanha pedalar
🤸;1;pessoa fazendo estrela;animada animado esporte estrelinha feliz ginasta ginástica
🤸‍♂️;1;homem fazendo estrela;animado esporte estrelinha feliz ginástica menino virar
🤸‍♀️;1;mulher fazendo estrela;animada esporte feliz ginasta ginástica menina virar
🤼;1;pessoas lutando;combate esporte greco-romana livre lutador torneio
🤼‍♂️;1;homens lutando;combate esporte greco-romana homem livre lutador torneio
🤼‍♀️;1;mulheres lutando;combate esporte greco-romana livre lutadora torneio
🤽;1;pessoa jogando polo aquático;competição esporte piscina
🤽‍♂️;1;homem jogando polo aquático;esporte jogador piscina
🤽‍♀️;1;mulher jogando polo aquático;esporte jogadora menina piscina
🤾;1;handebol;atleta bola esporte gol handball jogador passe pessoa
🤾‍♂️;1;jogador de handebol;bola esporte handball homem jogando menino quadra
🤾‍♀️;1;jogadora de handebol;bola esporte gol handball jogando menina mulher passe quadra
🤹;1;malabarista;equilíbrio habilidade malabares malabarismo multitarefa
🤹‍♂️;1;homem malabarista;equilíbrio habilidade malabares malabarismo multitarefa
🤹‍♀️;1;mulher malabarista;equilíbrio habilidade malabarismo multitarefa
🧘;1;pessoa na posição de lótus;cruzadas ioga meditação pernas postura relaxar serenidade yoga zen
🧘‍♂️;1;homem na posição de lótus;ioga meditação yoga
🧘‍♀️;1;mulher na posição de lótus;ioga meditação yoga
🛀;1;pessoa tomando banho;banheira espuma água
🛌;1;pessoa deitada na cama;boa cochilo dormindo dormir hotel noite soneca sono
🧑‍🤝‍🧑;0;pessoas de mãos dadas;amigos casal gêmeos parceiros parceria
👭;1;duas mulheres de mãos dadas;amigas casal gêmeas parceiras parceria pessoa
👫;1;homem e mulher de mãos dadas;amigos casal pessoas
👬;1;dois homens de mãos dadas;amigos casal gêmeos homem irmãos namorados pessoas
💏;1;beijo;amor beijar casal coração pessoas romance
👩‍❤️‍💋‍👨;2;beijo: mulher e homem;amor beijar casal coração pessoas romance
👨‍❤️‍💋‍👨;2;beijo: homem e homem;amor beijar casal coração pessoas romance
👩‍❤️‍💋‍👩;2;beijo: mulher e mulher;amor beijar casal coração pessoas romance
💑;1;casal apaixonado;casal com um coração coração pessoas romance
👩‍❤️‍👨;2;casal apaixonado: mulher e homem;casal com um coração coração pessoas romance
👨‍❤️‍👨;2;casal apaixonado: homem e homem;casal com um coração coração pessoas romance
👩‍❤️‍👩;2;casal apaixonado: mulher e mulher;casal com um coração coração pessoas romance
👨‍👩‍👦;0;família: homem, mulher e menino;filho mãe pai pessoas um filho
👨‍👩‍👧;0;família: homem, mulher e menina;filho mãe pai pessoas um filho
👨‍👩‍👧‍👦;0;família: homem, mulher, menina e menino;filho mãe pai pessoas um filho
👨‍👩‍👦‍👦;0;família: homem, mulher, menino e menino;filho mãe pai pessoas um filho
👨‍👩‍👧‍👧;0;família: homem, mulher, menina e menina;filho mãe pai pessoas um filho
👨‍👨‍👦;0;família: homem, homem e menino;filho mãe pai pessoas um filho
👨‍👨‍👧;0;família: homem, homem e menina;filho mãe pai pessoas um filho
👨‍👨‍👧‍👦;0;família: homem, homem, menina e menino;filho mãe pai pessoas um filho
👨‍👨‍👦‍👦;0;família: homem, homem, menino e menino;filho mãe pai pessoas um filho
👨‍👨‍👧‍👧;0;família: homem, homem, menina e menina;filho mãe pai pessoas um filho
👩‍👩‍👦;0;família: mulher, mulher e menino;filho mãe pai pessoas um filho
👩‍👩‍👧;0;família: mulher, mulher e menina;filho mãe pai pessoas um filho
👩‍👩‍👧‍👦;0;família: mulher, mulher, menina e menino;filho mãe pai pessoas um filho
👩‍👩‍👦‍👦;0;família: mulher, mulher, menino e menino;filho mãe pai pessoas um filho
👩‍👩‍👧‍👧;0;família: mulher, mulher, menina e menina;filho mãe pai pessoas um filho
👨‍👦;0;família: homem e menino;filho mãe pai pessoas um filho
👨‍👦‍👦;0;família: homem, menino e menino;filho mãe pai pessoas um filho
👨‍👧;0;família: homem e menina;filho mãe pai pessoas um filho
👨‍👧‍👦;0;família: homem, menina e menino;filho mãe pai pessoas um filho
👨‍👧‍👧;0;família: homem, menina e menina;filho mãe pai pessoas um filho
👩‍👦;0;família: mulher e menino;filho mãe pai pessoas um filho
👩‍👦‍👦;0;família: mulher, menino e menino;filho mãe pai pessoas um filho
👩‍👧;0;família: mulher e menina;filho mãe pai pessoas um filho
👩‍👧‍👦;0;família: mulher, menina e menino;filho mãe pai pessoas um filho
👩‍👧‍👧;0;família: mulher, menina e menina;filho mãe pai pessoas um filho
🗣️;0;silhueta falando;berro cabeça grito voz
👤;0;silhueta de busto;mistério pessoas sombra
👥;0;silhueta de bustos;amigos dupla pessoas
🫂;0;pessoas se abraçando;abraço adeus amizade amor carinho conforto obrigado olá
👪;0;família;filho mãe pai pessoas um filho
👣;0;pegadas;corpo gravura pé pés descalços rastro`,
`🐵;0;rosto de macaco;animal
🐒;0;macaco;animal
🦍;0;gorila;animal macaco
🦧;0;orangotango;macaco primata
🐶;0;rosto de cachorro;animal
🐕;0;cachorro;animal cão
🦮;0;cão-guia;acessibilidade cachorro cadela cega cego cegueira deficiência visual labrador
🐕‍🦺;0;cão de serviço;accessibilidade assistência cachorro cadela cão-guia pastor alemão
🐩;0;poodle;animal cachorro
🐺;0;rosto de lobo;animal
🦊;0;rosto de raposa;animal bicho
🦝;0;guaxinim;animal astuto curioso travesso
🐱;0;rosto de gato;animal felino gatinho
🐈;0;gato;animal felino
🐈‍⬛;0;gato preto;animal azar dia das bruxas felino gata halloween miado miau
🦁;0;rosto de leão;animal zodíaco
🐯;0;rosto de tigre;animal
🐅;0;tigre;animal
🐆;0;leopardo;animal onça
🐴;0;rosto de cavalo;animal equino
🫎;0;alce;animal cervo chifres galhada mamífero rena
🫏;0;burro;animais animal asno jegue mamífero mula relinchar relincho teimosa teimoso
🐎;0;cavalo;animal corrida equestre
🦄;0;rosto de unicórnio;animal
🦓;0;zebra;animal listra listras
🦌;0;cervo;animal veado
🦬;0;bisão;animal bisonte búfalo rebanho
🐮;0;rosto de vaca;animal fazenda leite muuu vaquinha
🐂;0;boi;animal touro zodíaco
🐃;0;búfalo-asiático;animal água
🐄;0;vaca;animal fazenda
🐷;0;rosto de porco;animal
🐖;0;porco;animal
🐗;0;javali;animal
🐽;0;nariz de porco;animal rosto
🐏;0;carneiro;animal chifre zodíaco áries
🐑;0;ovelha;animal fazenda lã
🐐;0;cabra;animal bode capricórnio zodíaco
🐪;0;camelo;animal camelo de uma só corcova corcova deserto dromedário
🐫;0;camelo com duas corcovas;animal camelo asiático com duas corcovas deserto
🦙;0;lhama;alpaca animal guanaco lã vicunha
🦒;0;girafa;animal
🐘;0;elefante;animal
🦣;0;mamute;animal extinto grande lanoso presa pré-histórico
🦏;0;rinoceronte;animal
🦛;0;hipopótamo;animal
🐭;0;rosto de camundongo;animal ratinho rato
🐁;0;camundongo;animal ratinho
🐀;0;rato;animal ratazana
🐹;0;rosto de hamster;animal
🐰;0;rosto de coelho;animal
🐇;0;coelho;animal coelhinho coelhinho da páscoa
🐿️;0;esquilo;animal
🦫;0;castor;animal dentuço represa
🦔;0;porco-espinho;animal espinhoso ouriço
🦇;0;morcego;animal vampiro
🐻;0;rosto de urso;animal
🐻‍❄️;0;urso polar;branco ártico
🐨;0;coala;animal
🐼;0;rosto de panda;animal
🦥;0;preguiça;bicho-preguiça devagar lenta lentidão preguiçosa preguiçoso
🦦;0;lontra;brincalhona pesca
🦨;0;gambá;fedida fedido fedor
🦘;0;canguru;animal austrália filhote joey marsupial pula pulo salto
🦡;0;texugo;animal incomodar ratel texugo de mel
🐾;0;patas;animal patinhas de cachorro pegada pegada de pata
🦃;0;peru;animal ave peru de natal
🐔;0;galinha;animal ave
🐓;0;galo;animal ave
🐣;0;pintinho chocando;animal ave bebê filhote galinha pinto
🐤;0;pintinho de perfil;animal ave bebê filhote galinha pinto rosto de pintinho
🐥;0;pintinho de frente;animal ave bebê fihote galinha pintinho olhando para frente pinto
🐦;0;pássaro;animal
🐧;0;pinguim;animal antartica frio
🕊️;0;pomba branca;animal ave branca paz pássaro
🦅;0;águia;pássaro
🦆;0;pato;animal pássaro
🦢;0;cisne;animal ave patinho feio pássaro
🦉;0;coruja;pássaro sabedoria
🦤;0;dodô;animal ave extinto grande maurício pássaro
🪶;0;pena;leve plumagem pássaro voo
🦩;0;flamingo;ave extravagante tropical
🦚;0;pavão;animal ave colorido orgulhoso pavoa pomposo
🦜;0;papagaio;animal ave fala pirata pássaro repete
🪽;0;asa;angelical anjo ascender aviação celestial mitologia pássaro voando voar voar alto
🐦‍⬛;0;pássaro preto;animal ave bico corvo gralha passarinho
🪿;0;ganso;animal ave bobo gansos grasno marreco pato pássaro
🐸;0;sapo;animal rosto rosto de sapo
🐊;0;crocodilo;animal jacaré
🐢;0;tartaruga;animal
🦎;0;lagartixa;animal lagarto réptil
🐍;0;cobra;animal réptil serpente
🐲;0;rosto de dragão;animal
🐉;0;dragão;animal game of thrones
🦕;0;saurópode;braquiosaurus braquiossauro brontossauro brontossuro dinossauro diplodocus diplódoco
🦖;0;tiranossauro rex;dinossauro t-rex
🐳;0;baleia esguichando água;animal esguicho
🐋;0;baleia;animal mar oceano
🐬;0;golfinho;animal oceano
🦭;0;foca;animal animal marinho leão marinho leão-marinho oceano
🐟;0;peixe;animal peixes pesca pescar signo de peixes zodíaco
🐠;0;peixe tropical;animal
🐡;0;baiacu;animal peixe
🦈;0;tubarão;peixe
🐙;0;polvo;animal oceano octopus
🐚;0;caramujo;animal concha concha do mar concha em espiral
🪸;0;coral;mar mudança climática oceano recife
🪼;0;água-viva;ai animal aquário ferrão invertebrado mar marinha medusa oceano queimadura tentáculos
🦀;0;caranguejo;animal animal marinho câncer signo de câncer zodíaco
🦞;0;lagosta;animal bisque caldo fruto do mar garras
🦐;0;camarão;animal comida crustáceo
🦑;0;lula;animal comida molusco
🦪;0;ostra;frutos do mar mar mergulho pérola
🐌;0;caracol;animal escargot
🦋;0;borboleta;beleza inseto
🐛;0;inseto;animal centopeia lagarta
🐜;0;formiga;animal inseto
🐝;0;abelha;animal inseto natureza
🪲;0;besouro;animal bicho inseto
🐞;0;joaninha;animal besouro inseto tipo de besouro
🦗;0;grilo;gafanhoto inseto
🪳;0;barata;animal baratas inseto nojento nojo praga
🕷️;0;aranha;animal dias das bruxas halloween inseto
🕸️;0;teia de aranha;halloween inseto
🦂;0;escorpião;animal deserto inseto zodíaco
🦟;0;mosquito;aedes aegypti amarela animal chicungunha dengue doença febre inseto malária pernilongo vírus zica
🪰;0;mosca;animal apodrecendo doença inseto larva mosca-varejeira praga varejeira
🪱;0;minhoca;anelídeo animal parasita verme
🦠;0;micróbio;ameba bactéria ciência vírus
💐;0;buquê;aniversário flor planta romance
🌸;0;flor de cerejeira;cereja planta primavera
💮;0;flor branca;carimbo carimbo de flor carimbo de parabéns
🪷;0;lótus;beleza budismo calma flor flor de lótus hinduísmo paz pureza serenidade vietnã índia
🏵️;0;roseta;flor flor amarela planta primavera
🌹;0;rosa;flor
🥀;0;flor murcha;morrendo murchando
🌺;0;hibisco;flor planta primavera
🌻;0;girassol;flor planta
🌼;0;flor;florescer planta
🌷;0;tulipa;flor
🪻;0;jacinto;arbusto bluebonnet flor flor-crânio-do-dragão lavanda lilás lupinus planta primavera roxo violeta
🌱;0;muda de planta;brotar broto jovem planta jovem plantinha
🪴;0;vaso com planta;casa chato decoração nutrir plantar samambaia sem utilidade
🌲;0;conífera;floresta natal pinheirinho pinheiro árvore árvore de pinheiro
🌳;0;árvore caidiça;desfolha natureza árvore cheia
🌴;0;palmeira;coqueiro árvore árvore de palmeira
🌵;0;cacto;deserto natureza planta seca
🌾;0;planta de arroz;comida espiga espiga de arroz fazenda grãos planta do arroz
🌿;0;erva;folha planta
☘️;0;trevo;irlanda irlandês planta trevo de três folhas
🍀;0;trevo de quatro folhas;irlandês planta sorte sortudo
🍁;0;folha de bordo;folha caída folha vermelha maple outono
🍂;0;folhas caídas;cair outono
🍃;0;folha ao vento;soprando
🪹;0;ninho vazio;aninhando galhos lar passarinho pássaro
🪺;0;ninho com ovos;aninhando galhos lar passarinho pássaro
🍄;0;cogumelo;champignon fungo mario planta`,
`🍇;0;uvas;fruta
🍈;0;melão;fruta
🍉;0;melancia;fruta
🍊;0;tangerina;cítrica fruta laranja
🍋;0;limão;azedo cítrico fruta lima limão siciliano
🍌;0;banana;fruta
🍍;0;abacaxi;comida fome fruta
🥭;0;manga;comida fruta tropical
🍎;0;maçã vermelha;fruta
🍏;0;maçã verde;comida fome fruta
🍐;0;pera;comida fome fruta
🍑;0;pêssego;fruta
🍒;0;cereja;comida fome fruta frutas vermelhas
🍓;0;morango;comida fome fruta frutas vermelhas
🫐;0;mirtilos;alimento azul baga blueberry comida fruta silvestre
🥝;0;kiwi;comida fruta
🍅;0;tomate;fruta fruto legume vegetal
🫒;0;azeitona;alimento comida oliveira
🥥;0;coco;fruta palmeira piña colada
🥑;0;abacate;comida fruta
🍆;0;berinjela;beringela comida legume vegetal
🥔;0;batata;comida fome legume vegetal
🥕;0;cenoura;comida fome legume salada vegetal
🌽;0;milho;comida espiga espiga de milho fome
🌶️;0;pimenta;apimentada apimentado tempero
🫑;0;pimentão;alimento capsicum comida pimenta pimentão verde vegetal
🥒;0;pepino;comida fome legume picles salada vegetal
🥬;0;verdura;alface bok choy comida couve hambúrguer repolho repolho chinês salada
🥦;0;brócolis;
🧄;0;alho;tempero
🧅;0;cebola;tempero
🥜;0;amendoim;comida
🫘;0;feijões;alimento comida feijão grão legume
🌰;0;castanha;planta
🫚;0;gengibre;cerveja comida erva especiaria natural raiz saúde tempero
🫛;0;vagem;comida edamame ervilha feijão grão legume leguminosa pé de feijão vegetal
🍞;0;pão;pão de forma pão para fatiar restaurante torrada tostex
🥐;0;croissant;café da manhã comida fome pão
🥖;0;baguete;bisnaga comida pão pão francês
🫓;0;pão sírio;alimento arepa comida lavash naan pita pão folha
🥨;0;pretzel;pão torcido
🥯;0;bagel;café da manhã chimia comida confeitaria pão rosca rosquinha
🥞;0;panquecas;café da manhã comida crepes fome
🧇;0;waffle;doce gofre wafel wafle
🧀;0;queijo;comida fome queijo suíço
🍖;0;carne;carne com osso carne no osso churras churrasco osso restaurante
🍗;0;coxa de frango;aves comida coxinha fome osso peru restaurante
🥩;0;corte de carne;bife carne vermelha costela de cordeiro costeleta costeleta de porco porco
🥓;0;bacon;comida fome toucinho
🍔;0;hambúrguer;cheese burguer restaurante
🍟;0;batata frita;comida fast food fome fritas lanchonete restaurante
🍕;0;pizza;fatia restaurante
🌭;0;cachorro-quente;cachorro quente hot dog pão com salsicha pão com vina vina
🥪;0;sanduíche;pão pão de forma
🌮;0;taco;comida mexicana mexicano tacos
🌯;0;burrito;comida mexicana mexicano
🫔;0;tamale;alimento comida enrolado mexicano milho pamonha
🥙;0;pão recheado;comida kebab recheio wrap
🧆;0;falafel;almôndega grão de bico
🥚;0;ovo;comida fome
🍳;0;ovo frito;comida culinária frigideira ovo estrelado restaurante
🥘;0;caçarola com comida;fome paella panela rasa
🍲;0;panela;ensopado restaurante tigela de comida
🫕;0;fondue;alimento chocolate comida derretido panela queijo suíço
🥣;0;tigela com colher;café da manhã cereal prato de sopa
🥗;0;salada verde;comida fome restaurante
🍿;0;pipoca;balde cinema
🧈;0;manteiga;laticínio margarina
🧂;0;sal;comida condimento sabor saleiro salgado
🥫;0;comida enlatada;
🍱;0;bentô;almoço japonês caixa caixa de bentô restaurante
🍘;0;biscoito de arroz;bolacha de arroz cracker
🍙;0;arroz japonês;bolinho de arroz comida fome onigiri restaurante
🍚;0;arroz cozido;comida fome restaurante
🍛;0;arroz com curry;curry e arroz restaurante
🍜;0;lámen;comida fome macarrão miojo quentinha ramen restaurante sopa tigela tigela de macarrão
🍝;0;espaguete;comida fome italiano macarronada macarrão restaurante
🍠;0;batata assada;batata-doce doce restaurante
🍢;0;oden;espetinho frutos do mar frutos do mar no espetinho restaurante
🍣;0;sushi;comida japonesa restaurante restaurante japonês sashimi
🍤;0;camarão frito;camarão empanado restaurante tempura
🍥;0;bolinho de peixe;croquete redemoinho restaurante
🥮;0;bolo lunar;bolo da lua comida confeitaria festival festival chinês outono yuèbǐng
🍡;0;dango;bolinho de mochi bolinho de mochi no espetinho bolinho japonês comida doce fome japonês mochi mochiko sobremesa
🥟;0;bolinho asiático;chinês dumpling empanada gyōza jiaozi massa pierogi potsticker
🥠;0;biscoito da sorte;biscoito chinês biscoito da fortuna profecia
🥡;0;caixa para viagem;caixinha para levar delivery marmita
🍦;0;sorvete italiano;doce fome sobremesa sorvete de casquinha sorvete de massa sorvete na casquinha
🍧;0;raspadinha de gelo;restaurante sobremesa
🍨;0;sorvete;creme gelo restaurante sobremesa
🍩;0;donut;comida fome restaurante rosquinha sonho doce
🍪;0;biscoito;bolacha comida cookie doce fome sobremesa
🎂;0;bolo de aniversário;comemoração doce feliz aniversário festa
🍰;0;pão de ló de morango;bolo bolo recheado doce fatia fatia de bolo restaurante sobremesa
🧁;0;cupcake;açúcar bolinho bolo comida confeitaria confeito doce sobremesa torta
🥧;0;torta;abóbora carne doce fatia fatia de torta fruta maçã padaria recheio salgado
🍫;0;chocolate;barra barra de chocolate doce fome
🍬;0;bala;balinha doce
🍭;0;pirulito;bala doce
🍮;0;pudim;pudim de leite pudim de ovos restaurante
🍯;0;pote de mel;restaurante
🍼;0;mamadeira;bebê leite leitinho mamar neném
🥛;0;copo de leite;
☕;0;café;cafezinho cafeína chá inverno quente
🫖;0;bule;alimento bebida chaleira chá comida infusão
🍵;0;xícara de chá sem alça;bebida chá verde
🍶;0;saquê;bar bebida copo garrafa garrafa e copo de saquê japonês restaurante
🍾;0;garrafa de champanhe;aniversário bar champagne champanha cidra comemorar espumante estourar festa parabéns
🍷;0;vinho;bar bebida cálice de vinho restaurante taça
🍸;0;coquetel;bar beber bebida cachaça happy hour martini restaurante taça taça de coquetel
🍹;0;bebida tropical;bar coquetel coquetel de frutas drink happy hour restaurante
🍺;0;cerveja;bar bebida caneca caneca de cerveja chopp gelada happy hour restaurante
🍻;0;canecas de cerveja;bar chope chopp restaurante
🥂;0;taças brindando;brinde champagne champanhe comemoração tim-tim
🥃;0;copo;bar bebida drink whisky
🫗;0;derramando líquido;acabou acidente bebida copo derramar derrubar fim ops pingar vazio água
🥤;0;copo com canudo;refrigerante suco água
🧋;0;chá perolado;bebida bolha bubble tea comida leite pobá pérola
🧃;0;suco de caixa;caixa de suco caixinha de suco suquinho
🧉;0;mate;bebida chimarrão cuia de chimarrão tereré
🧊;0;cubo de gelo;gelado iceberg
🥢;0;hashi;comida japonesa pauzinhos
🍽️;0;prato com talheres;almoço faca fome garfo jantar prato com talheres ao lado restaurante
🍴;0;garfo e faca;almoço comer comida fome jantar restaurante talher talheres
🥄;0;colher;talher
🔪;0;faca de cozinha;chef cozinhar
🫙;0;jarro;armazenar condimento conserva jarra molho nada pote recipiente vazio vidro
🏺;0;ânfora;ornamento chinês vaso vaso chinês`,
`🌍;0;globo mostrando Europa e África;europa globo mostrando europa e áfrica terra áfrica
🌎;0;globo mostrando as Américas;américa as américas globo mostrando as américas terra
🌏;0;globo mostrando Ásia e Oceania;austrália globo mostrando ásia e oceania oceania planeta terra terra ásia
🌐;0;globo com meridianos;
🗺️;0;mapa-múndi;geografia mundo
🗾;0;mapa do Japão;japão
🧭;0;bússola;bússola magnética direção magnético navegação norte orientação pontos cardeais ímã
🏔️;0;montanha com neve;alpes frio
⛰️;0;montanha;natureza
🌋;0;vulcão;erupção vulcânica lava natureza
🗻;0;Monte Fuji;montanha monte fuji
🏕️;0;acampamento;barraca
🏖️;0;praia e guarda-sol;
🏜️;0;deserto;clima seco
🏝️;0;ilha deserta;palmeira praia
🏞️;0;parque nacional;parque com rio reserva florestal rio
🏟️;0;estádio;arena
🏛️;0;prédio grego;arquitetura clássico
🏗️;0;construção;guindaste obra
🧱;0;tijolo;argamassa argila cimento muro parede terra
🪨;0;pedra;pedregulho pesado rocha seixo sólido
🪵;0;madeira;lenha madeira serrada tora tronco
🛖;0;cabana;abrigo casa yurt
🏘️;0;casas;
🏚️;0;casa abandonada;
🏠;0;casa;construção domicílio lar residência
🏡;0;casa com jardim;construção lar
🏢;0;edifício comercial;escritório
🏣;0;correio japonês;oriental prédio
🏤;0;correio;europeu prédio
🏥;0;hospital;doente internado médico prédio
🏦;0;banco;prédio
🏨;0;hotel;prédio
🏩;0;motel;amor hotel prédio
🏪;0;loja de conveniência;24 horas 24h prédio
🏫;0;escola;colégio prédio prédio da escola
🏬;0;loja de departamentos;estabelecimento comercial
🏭;0;fábrica;prédio
🏯;0;castelo japonês;pagoda pagode prédio
🏰;0;castelo;castelo europeu castelo medieval prédio
💒;0;capela de casamento;romance
🗼;0;Torre de Tóquio;japão torre torre de tóquio tóquio
🗽;0;Estátua da Liberdade;estátua estátua da liberdade liberdade
⛪;0;igreja;capela cristã cristão missa prédio religião
🕌;0;mesquita;islã muçulmano religião
🛕;0;templo hindu;
🕍;0;sinagoga;judaísmo judeu judia religião templo
⛩️;0;santuário japonês;oriental religião xintoísmo
🕋;0;caaba islã;muçulmano religião
⛲;0;fonte;chafariz praça água
⛺;0;barraca;acampamento acampar
🌁;0;enevoado;bruma cerração neblina nevoeiro névoa
🌃;0;noite estrelada;cidade à noite estrelas prédios
🏙️;0;cidade;prédios urbano
🌄;0;aurora sobre montanhas;nascer do sol sobre as montanhas sol da manhã
🌅;0;aurora sobre água;amanhecer natureza oceano rio sol sol da manhã sol nascendo
🌆;0;cidade ao anoitecer;paisagem prédio pôr do sol
🌇;0;pôr do sol;anoitecer calor cidade entardecer prédio pôr do sol sobre prédios
🌉;0;ponte à noite;pontilhão
♨️;0;chamas;calor fogo fumaça quente
🎠;0;carrossel;cavalo cavalo de carrossel entretenimento parque de diversão
🛝;0;escorregador;brincar brinquedo escorregar parque de diversões parquinho playground
🎡;0;roda gigante;entretenimento parque de diversões
🎢;0;montanha russa;entretenimento parque de diversões parque temático
💈;0;barbearia;barbeiro barber pole cortar cabelo poste poste de barbeiro
🎪;0;circo;entretenimento lona lona de circo tenda
🚂;0;locomotiva;trem vapor veículo
🚃;0;vagão de trem;bonde elétrico ferroviário transporte trólebus veículo
🚄;0;trem de alta velocidade;bala japonês trens veloz veículo
🚅;0;trem de alta velocidade japonês;bala ferrovia japão veloz viagem
🚆;0;trem;ferrovia veículo
🚇;0;metrô;trem túnel túnel subterrâneo veículo
🚈;0;trem urbano;chegada cheguei leve veículo
🚉;0;estação;estação de trem metrô trem
🚊;0;bonde elétrico;trólebus veículo
🚝;0;monotrilho;trem veículo
🚞;0;estrada de ferro na montanha;carro teleférico veículo
🚋;0;bonde;bonde elétrico carro trólebus veículo
🚌;0;ônibus;transporte público veículo
🚍;0;ônibus se aproximando;veículo
🚎;0;trólebus;bonde elétrico veículo ônibus ônibus movido a eletricidade
🚐;0;van;mini ônibus veraneio veículo ônibus
🚑;0;ambulância;veículo
🚒;0;carro do corpo de bombeiros;caminhão do corpo de bombeiros fogo incêndio veículo
🚓;0;viatura policial;carro patrulha polícia veículo
🚔;0;viatura policial se aproximando;polícia veículo
🚕;0;táxi;veículo
🚖;0;táxi se aproximando;chegada transporte veículo
🚗;0;carro;automóvel veículo
🚘;0;carro se aproximando;automóvel carona chegada veículo
🚙;0;SUV;carro suv trailer veículo veículo recreacional
🛻;0;caminhonete;automóvel caminhão carro caçamba picape pick-up pickup transporte veículo
🚚;0;caminhão de entrega;veículo
🚛;0;caminhão;caminhão articulado semi trailer veículo
🚜;0;trator;obra veículo
🏎️;0;carro de corrida;automobilismo
🏍️;0;motocicleta;corrida veículo
🛵;0;scooter;monareta motinho moto motoca
🦽;0;cadeira de rodas manual;acessibilidade
🦼;0;cadeira de rodas motorizada;acessibilidade
🛺;0;automóvel riquixá;autorriquixá tuk tuk
🚲;0;bicicleta;bike veículo
🛴;0;patinete;brinquedo
🛹;0;skate;rodinhas skatista
🛼;0;patins de rodas;esporte patinação roller
🚏;0;ponto de ônibus;busão transporte público
🛣️;0;estrada;caminho viagem viajar
🛤️;0;trilhos;trem
🛢️;0;barril de óleo;lata latão
⛽;0;posto de gasolina;abastecer bomba combustível álcool
🛞;0;roda;carro círculo direção girar pneu veículo volante
🚨;0;sirene;carro da polícia farol policial luz de viatura policial luz giratória
🚥;0;semáforo horizontal;cruzamento luz sinal sinaleira trânsito
🚦;0;semáforo vertical;cruzamento luz sinal sinaleira trânsito
🛑;0;sinal de pare;
🚧;0;em construção;símbolo símbolo para “em construção”
⚓;0;âncora;marinha navegar sinal
🛟;0;boia;colete flutuar guarda-vidas guardar nadar resgate salva salva-vidas segurança vidas
⛵;0;barco a vela;iate navegar oceano praia resort
🛶;0;canoa;barco
🚤;0;lancha;barco férias praia verão veículo
🛳️;0;cruzeiro;barco embarcação navio passageiros veículo
⛴️;0;balsa;barco ferry ferry boat ferry-boat navegar
🛥️;0;barco;lancha motor navio veículo
🚢;0;navio;aquático barco cruzeiro férias veículo viagem
✈️;0;avião;aéreo veículo viajar voar voo
🛩️;0;avião pequeno;aéreo jatinho jato veículo
🛫;0;avião decolando;decolar fui férias partindo partiu viagem viajando
🛬;0;avião aterrissando;aterrissagem chegando pousando veículo voltando
🪂;0;paraquedas;asa-delta paraquedista parasail saltar de paraquedas
💺;0;assento;cadeira poltrona
🚁;0;helicóptero;veículo viagem viajar voo
🚟;0;estrada de ferro suspensa;suspensão trem veículo
🚠;0;teleférico de montanha;bonde cabo cabo suspenso usado em teleféricos nas montanhas teleférico na montanha veículo
🚡;0;teleférico;aérea bonde gôndola linha veículo
🛰️;0;satélite;antena espaço
🚀;0;foguete;espaço veículo
🛸;0;disco voador;alienígena et extra terrestre óvni
🛎️;0;sineta;hotel portaria sino
🧳;0;mala;bagagem rodinhas viagem
⌛;0;ampulheta;areia tempo
⏳;0;ampulheta contando o tempo;areia cheia em cima hora relógio
⌚;0;relógio de pulso;hora tempo
⏰;0;despertador;alarme atrasada atrasado hora horário relógio
⏱️;0;cronômetro;relógio tempo
⏲️;0;relógio temporizador;cronômetro timer
🕰️;0;relógio de mesa;relógio antigo
🕛;0;12 horas;12h00 doze meia-noite meio-dia relógio
🕧;0;doze e meia;12h30 relógio
🕐;0;1 hora;13h 1h 1h00 relógio uma
🕜;0;uma e meia;13:30 13h30 1:30 1h30 relógio
🕑;0;2 horas;14h 2h 2h00 duas relógio
🕝;0;duas e meia;2:30 2h30 relógio
🕒;0;3 horas;15h 3:00 3h00 horário relógio três
🕞;0;três e meia;3:30 3h30 relógio
🕓;0;4 horas;4:00 4h00 horário quatro relógio
🕟;0;quatro e meia;4h30 relógio
🕔;0;5 horas;5h00 cinco relógio
🕠;0;cinco e meia;17h30 5h30 relógio
🕕;0;6 horas;18h 6h00 relógio seis
🕡;0;seis e meia;18h30 6h30 relógio
🕖;0;7 horas;19h 7h00 relógio sete
🕢;0;sete e meia;7:30 7h30 relógio
🕗;0;8 horas;8:00 8h00 oito relógio
🕣;0;oito e meia;8:30 8h30 relógio
🕘;0;9 horas;21h 9h00 nove relógio
🕤;0;nove e meia;9:30 9h30 hora relógio
🕙;0;10 horas;10h00 22h dez relógio
🕥;0;dez e meia;10h30 22h30 relógio
🕚;0;11 horas;11:00 11h00 onze relógio
🕦;0;onze e meia;11h30 23h30 relógio
🌑;0;lua nova;escuro lua negra noite
🌒;0;lua crescente côncava;noite
🌓;0;quarto crescente;lua lua de quarto crescente
🌔;0;lua crescente convexa;
🌕;0;lua cheia;luar
🌖;0;lua minguante convexa;
🌗;0;quarto minguante;lua lua de quarto minguante
🌘;0;lua minguante côncava;
🌙;0;lua crescente;
🌚;0;rosto da lua nova;lua nova com rosto
🌛;0;rosto da lua de quarto crescente;noite
🌜;0;rosto da lua de quarto minguante;lua com rosto quarto minguante com rosto
🌡️;0;termômetro;clima temperatura tempo
☀️;0;sol;clima dia claro raios solar tempo
🌝;0;rosto da lua cheia;lua cheia com rosto lua com rosto
🌞;0;rosto do sol;praia
🪐;0;planeta com anéis;saturnino saturno
⭐;0;estrela branca média;amarela astronomia
🌟;0;estrela brilhante;brilho cintilante luminosa reluzente
🌠;0;estrela cadente;cai
🌌;0;via láctea;céu espaço estrelado
☁️;0;nuvem;clima
⛅;0;sol por trás das nuvens;clima nublado nuvem
⛈️;0;chuva com trovão;clima nuvem relâmpago temporal
🌤️;0;sol com nuvens;clima ensolarado nublado nuvem
🌥️;0;nublado;clima nuvem sol
🌦️;0;sol com chuva;clima nuvem
🌧️;0;nuvem com chuva;chovendo clima
🌨️;0;nuvem com neve;clima frio
🌩️;0;nuvem com trovão;clima relâmpago
🌪️;0;tornado;clima furacão nuvem
🌫️;0;nevoeiro;clima furacão neblina nuvem
🌬️;0;rosto de vento;clima nuvem soprar sopro
🌀;0;ciclone;clima espiral furacão tonto twister zonzo
🌈;0;arco-íris;chuva clima gay lgbt lgbtqia+ lésbica natureza orgulho queer transgênero
🌂;0;guarda-chuva fechado;chuvoso
☂️;0;guarda-chuva;acessório clima sombrinha aberta
☔;0;sombrinha na chuva;acessório clima gotas guarda-chuva
⛱️;0;guarda-sol;chuva clima praia sombra sombrinha
⚡;0;alta tensão;eletricidade natureza perigo relâmpago sinal
❄️;0;floco de neve;clima frio
☃️;0;boneco de neve;clima frio inverno
⛄;0;boneco de neve sem neve;frio inverno
☄️;0;cometa;espaço estrela cadente meteoro satélite
🔥;0;fogo;chama
💧;0;gota;com suor engraçado gota de suor suor
🌊;0;onda;mar oceano praia surfe tsunami água`,
`🎃;0;abóbora de halloween;comemoração dia das bruxas jack lanterna
🎄;0;árvore de natal;comemoração pinheirinho
🎆;0;fogos de artifício;ano novo comemoração
🎇;0;vela estrela;comemoração fogo de artifício fogo de artifício vela estrela
🧨;0;bombinha;artifício bomba chiando dinamite estourar explosivo faísca fogo luz pirotecnia roubada
✨;0;brilhos;* brilhantes estrelas faíscas mágica
🎈;0;balão;aniversário celebração comemoração festa parabéns
🎉;0;cone de festa;alegria aniversário celebrar comemoração eba oba parabéns
🎊;0;confete;bola celebração comemoração eba oba parabéns
🎋;0;árvore de tanabata;comemoração estrelas festival japonesa papel tiras
🎍;0;decoração de pinhos;bambu comemoração decoração de pinhas japonês pinha
🎎;0;bonecas japonesas;comemoração festival japanesas japonês
🎏;0;bandeira de carpas;comemoração koinobori
🎐;0;carrilhão de vento;sino som
🎑;0;contemplação da lua;cerimônia de contemplação da lua comemoração
🧧;0;envelope vermelho;boa sorte dinheiro hóngbāo lai see presente
🎀;0;laço de fita;comemoração presente
🎁;0;presente;comemoração embrulhado mimo
🎗️;0;fita de lembrete;celebração comemoração laço
🎟️;0;ingresso de cinema;entrada ticket
🎫;0;ingresso;entretenimento
🎖️;0;medalha militar;condecoração prêmio
🏆;0;troféu;campeã campeão prêmio
🏅;0;medalha esportiva;vitória
🥇;0;medalha de ouro;1o. lugar 1º. lugar vitória
🥈;0;medalha de prata;2o. lugar 2º. lugar segundo
🥉;0;medalha de bronze;3o. lugar 3º. lugar terceiro
⚽;0;bola de futebol;jogar
⚾;0;bola de beisebol;esportes
🥎;0;softbol;bola esporte luva softball
🏀;0;bola de basquete;cesta esporte jogo
🏐;0;bola de vôlei;jogar jogo
🏈;0;bola de futebol americano;esporte super bowl
🏉;0;bola de rugby;americano esporte futebol
🎾;0;tênis;bola esporte raquete
🥏;0;frisbee;disco esporte ultimate voador
🎳;0;boliche;bola jogo strike
🏏;0;críquete;betes bola jogo taco
🏑;0;hóquei de campo;bola jogo taco
🏒;0;hóquei no gelo;disco jogo taco
🥍;0;lacrosse;bastão bola esporte gol raquete taco
🏓;0;pingue-pongue;mesa pingpong raquete tênis
🏸;0;badminton;jogo peteca raquete
🥊;0;luva de boxe;esporte luta
🥋;0;quimono de artes marciais;esporte faixa judô karatê preta taekwondo uniforme
🥅;0;gol;esporte futebol goleira goleiro rede
⛳;0;bandeira no buraco;esporte golfe
⛸️;0;patins de gelo;patinação
🎣;0;pesca;entretenimento peixe pescador pescaria recreação vara
🤿;0;máscara de mergulho;esnórquel mergulhador scuba snorkel snorkeling
🎽;0;camiseta de corrida;esporte faixa
🎿;0;esqui;bota esporte esquiar neve
🛷;0;trenó;neve tobogã
🥌;0;pedra de curling;jogo
🎯;0;no alvo;certeiro dardos jogo mira mosca tiro
🪀;0;ioiô;brinquedo flutua
🪁;0;pipa;papagaio planar voar
🔫;0;pistola d’água;arma ferramenta revólver
🎱;0;bilhar;bola oito jogo
🔮;0;bola de cristal;adivinhação destino futuro prever
🪄;0;varinha mágica;bruxa condão magia mago
🎮;0;videogame;controle jogo jogos playstation xbox
🕹️;0;joystick;atari controle game jogo video videogame
🎰;0;caça-níquel;aposta azar cassino jogo máquina
🎲;0;jogo de dado;dados sorte
🧩;0;quebra-cabeça;dica encaixe peça
🧸;0;ursinho de pelúcia;bichinho brinquedo enchimento urso
🪅;0;pinhata;cinco de maio comemoração doce festa festival
🪩;0;globo de espelhos;balada boate bola brilho dança dançar discoteca espelhado festa night
🪆;0;boneca russa;matriosca matrioska
♠️;0;naipe de espadas;baralho carta jogo
♥️;0;naipe de copas;baralho carta jogo s2
♦️;0;naipe de ouros;baralho carta jogo
♣️;0;naipe de paus;baralho carta jogo
♟️;0;peão de xadrez;truque
🃏;0;curinga;baralho carta coringa jogo joker
🀄;0;dragão vermelho de mahjong;jogo peça
🎴;0;carta de flores;baralho carta de baralho hanafuda jogo de baralho
🎭;0;máscara;arte ator atriz drama dramática entretenimento espetáculo performance peça teatro
🖼️;0;quadro emoldurado;arte museu pintura
🎨;0;paleta de tintas;arte artista artística museu pintor pintura
🧵;0;carretel;agulha barbante costura linha
🪡;0;agulha de costura;alfaiataria bordados linha pontos suturas vagonite
🧶;0;novelo;bola crochê lã tricotar tricô
🪢;0;nó;amarrar corda cordel emaranhado fio laço marinheiro`,
`👓;0;óculos;acessório
🕶️;0;óculos escuros;óculos de sol
🥽;0;óculos de proteção;mergulho natação olhos ski solda soldagem
🥼;0;jaleco;cientista dr. experimento experiência médico roupa
🦺;0;colete salva-vidas;emergência refletivo segurança
👔;0;gravata;acessório roupa
👕;0;camiseta;camisa roupa
👖;0;jeans;calça roupa
🧣;0;cachecol;frio inverno pescoço
🧤;0;luvas;inverno mão
🧥;0;casaco;agasalho blusa frio jaqueta
🧦;0;meias;meião
👗;0;vestido;peça única roupa
👘;0;quimono;roupa vestir
🥻;0;sari;indiana roupa vestido índia
🩱;0;maiô;banho nadar praia roupa
🩲;0;cueca;banho nadar praia roupa sunga íntima
🩳;0;shorts;banho bermuda nadar praia roupa
👙;0;biquíni;banho piscina praia roupa
👚;0;roupas femininas;azul blusa camiseta
🪭;0;leque dobrável;abanar arejar balançar calor dança flertar quente refrescar timidez
👛;0;bolsinha;acessório bolsa moeda niqueleira porta rosa
👜;0;bolsa de mão;acessório fashion mala
👝;0;bolsa pequena;acessório carteira fashion
🛍️;0;sacolas de compras;presente shopping
🎒;0;mochila;bolsa escola viagem viajar
🩴;0;chinelo;alpargatas piscina praia rasteirinha sandália
👞;0;sapato masculino;acessório sapatos
👟;0;tênis de corrida;acessório correr esportivo sapato
🥾;0;bota de trekking;acampamento acampar caminhada marrom mochilão natureza sapato trilha
🥿;0;sapatilha;confortável sapatilha de balé sapato sem fivela
👠;0;sapato de salto alto;acessório chique fashion moda mulher scarpin
👡;0;sandália feminina;acessório feminino médio salto
🩰;0;sapatilha de balé;bailarina dança
👢;0;bota feminina;acessório calçado médio salto
🪮;0;pente de cabelo;afro crespo pente garfo pentear retrô
👑;0;coroa;acessório família real game of thrones medieval rainha realeza rei reinado
👒;0;chapéu feminino;acessório fashion
🎩;0;cartola;chapéu chique entretenimento roupa
🎓;0;chapéu de formatura;capelo comemoração
🧢;0;boné;boné de beisebol chapéu
🪖;0;capacete militar;exército guerra guerreiro soldado
⛑️;0;capacacete de socorrista;ajuda branca capacete cruz primeiros resgate rosto salvamento socorros vermelho
📿;0;rosário de oração;acessório religião reza terço
💄;0;batom;cosméticos makeup maquiagem vermelho
💍;0;anel;diamante romance
💎;0;pedra preciosa;diamante joia
🔇;0;alto-falante silenciado;calar mudo mute quieto silenciar silêncio som
🔈;0;alto-falante com volume baixo;mudo música silêncio som
🔉;0;alto-falante com volume médio;baixo diminuir som
🔊;0;alto-falante com volume alto;gritar música som
📢;0;buzina;alto alto-falante aviso comunicado discurso gritar megafone
📣;0;megafone;aplausos comunicação
📯;0;corneta postal;correios
🔔;0;sino;capela
🔕;0;sino silenciado;mudo notificação proibido quieto sem som silencioso silêncio
🎼;0;partitura musical;música
🎵;0;nota musical;música
🎶;0;notas musicais;música
🎙️;0;microfone de estúdio;música
🎚️;0;controle de volume;música
🎛️;0;botões giratórios;controle música
🎤;0;microfone;cantar entretenimento karaokê música
🎧;0;fones de ouvido;entretenimento música som
📻;0;rádio;radiola som vídeo
🎷;0;saxofone;instrumento instrumento musical música
🎺;0;trompete;instrumento instrumento musical música
🪗;0;acordeão;concertina instrumento música sanfona
🎸;0;guitarra;instrumento instrumento musical música
🎹;0;teclado musical;instrumento instrumento musical música piano
🎻;0;violino;instrumento instrumento musical música
🪕;0;banjo;cordas instrumento música
🥁;0;tambor;baquetas música percussão
🪘;0;tambor comprido;atabaque batida conga instrumento percussão ritmo
🪇;0;maracás;chacoalhar chocalho dança festa instrumento maraca maracas mexer música percussão
🪈;0;flauta;banda flautim instrumento marcial música orquestra pife pífano sopro tubo
📱;0;telefone celular;telefone móvel
📲;0;telefone celular com seta;chamada fazer ligar receber smartphone
☎️;0;telefone no gancho;
📞;0;telefone;aparelho de telefone comunicação
📟;0;pager;comunicação
📠;0;fax;comunicação máquina de fax
🔋;0;pilha;bateria
🪫;0;pouca bateria;acabando cansado descarregada eletrônico energia fim fraca pilha sem
🔌;0;tomada elétrica;cabo eletricidade energia plugue
💻;0;laptop;computador notebook pc pessoal trabalho
🖥️;0;computador de mesa;desktop monitor
🖨️;0;impressora;acessório computador documento impressão imprimir
⌨️;0;teclado;acessório computador digitação
🖱️;0;mouse;acessório computador
🖲️;0;trackball;acessório bolinha computador mouse
💽;0;minidisc;computação disco hd md rígido
💾;0;disquete;computador disco disco flexível
💿;0;cd;blu-ray computador disco dvd óptico
📀;0;DVD;blu-ray cd computador disco dvd óptico
🧮;0;ábaco;calculadora cálculo matemática número
🎥;0;câmera de cinema;entretenimento filmar filme hollywood
🎞️;0;rolo de filmes;cinema
📽️;0;projetor de filmes;cinema vídeo
🎬;0;claquete;cena entretenimento filme tomada
📺;0;televisão;canal tv vídeo
📷;0;câmera;foto selfie vídeo
📸;0;câmera com flash;foto fotografia vídeo
📹;0;câmera de vídeo;filmadora
📼;0;videocassete;fita vhs vídeo
🔍;0;lupa para a esquerda;aumento busca ferramenta lente pesquisa procura
🔎;0;lupa para a direita;aumento busca ferramenta lente pesquisa procura
🕯️;0;vela;acesa luz
💡;0;lâmpada;elétrica ideia luz quadrinhos tenho uma ideia
🔦;0;lanterna;elétrica ferramenta luz
🏮;0;lanterna vermelha de papel;bar izakaya restaurante
🪔;0;lâmpada de óleo;diya
📔;0;caderno decorado;agenda capa decoração escola livro
📕;0;livro fechado;apostila
📖;0;livro aberto;biblioteca leitura lendo ler livraria
📗;0;livro verde;biblioteca caderno colégio escola estudar lendo ler livraria
📘;0;livro azul;apostila escola estudo leitura
📙;0;livro laranja;apostila cartilha
📚;0;livros;biblioteca estudando estudar leitura lendo ler livraria
📓;0;caderno;folhas
📒;0;livro contábil;caderno
📃;0;página dobrada;dobrado documento papel
📜;0;pergaminho;rolo de papel
📄;0;página voltada para cima;documento oficial papel
📰;0;jornal;notícias
🗞️;0;jornal enrolado;notícias
📑;0;marcadores de página;marcar
🔖;0;marcador de página;livro
🏷️;0;etiqueta;identificar rótulo
🪙;0;moeda;dinheiro dólar euro metal ouro prata real rica rico tesouro
💰;0;saco de dinheiro;dólares
💴;0;nota de iene;cédula dinheiro grana moeda
💵;0;nota de dólar;dinheiro moeda nota bancária
💶;0;nota de euro;cédula dinheiro grana moeda
💷;0;nota de libra;cédula dinheiro grana moeda
💸;0;dinheiro voando;asas banco cédula dinheiro indo embora nota
💳;0;cartão de crédito;banco dinheiro débito
🧾;0;recibo;contabilidade escrituração evidência fatura prova
💹;0;gráfico subindo com iene;ascendente ascensão crescimento dinheiro iene em alta mercado
✉️;0;envelope;carta correspondência e-mail email
📧;0;e-mail;carta comunicação correspondência
📨;0;envelope chegando;carta comunicação correspondência e-mail nova recebida
📩;0;envelope com seta;carta comunicação correspondência e-mail email
📤;0;bandeja de saída;caixa comunicação correspondência enviada
📥;0;bandeja de entrada;caixa comunicação correspondência e-mail email recebida recebido
📦;0;pacote;caixa embrulho
📫;0;caixa de correio fechada com bandeira levantada;correspondência
📪;0;caixa de correio fechada com bandeira abaixada;correspondência vazia
📬;0;caixa de correio aberta com bandeira levantada;caixa de correspondência aberta com bandeira levantada correspondência
📭;0;caixa de correio aberta com bandeira abaixada;caixa de correspondência aberta com bandeira abaixada caixa de correspondência aberta e vazia correspondência
📮;0;caixa de correio;carta correspondência enviar
🗳️;0;urna eleitoral com cédula;eleição votar voto
✏️;0;lápis;
✒️;0;ponta de caneta tinteiro;preto tinta
🖋️;0;caneta tinteiro;destro
🖊️;0;caneta;esferográfica tinteiro
🖌️;0;pincel;pintando pintar
🖍️;0;giz de cera;desenho vermelho
📝;0;memorando;anotações caderno comunicação lápis notas
💼;0;maleta;mala pasta
📁;0;pasta de arquivos;
📂;0;pasta de arquivos aberta;abrir
🗂️;0;divisores de pastas;arquivo organizador índice
📅;0;calendário;data datas
📆;0;calendário com folhas destacáveis;data destacável dia páginas várias
🗒️;0;bloco espiral;caderno
🗓️;0;calendário espiral;bloco data
📇;0;índice de cartões;
📈;0;gráfico subindo;crescimento diagrama gráfico de tendência de crescimento tendência de crescimento
📉;0;gráfico caindo;diagrama gráfico de tendência negativa negativa tendência negativa
📊;0;gráfico de barras;diagrama
📋;0;prancheta;anotações
📌;0;tacha;alfinete
📍;0;tacha redonda;alfinete localização mapa
📎;0;clipe de papel;
🖇️;0;clipes de papel conectados;
📏;0;régua reta;
📐;0;régua triangular;geometria matemática triângulo ângulo
✂️;0;tesoura;aberta cortar ferramenta
🗃️;0;caixa de arquivos;cartão documentos ficheiro
🗄️;0;gavetas de escritório;arquivo gabinete
🗑️;0;lixeira;cesto lixo
🔒;0;cadeado;fechado trancado
🔓;0;cadeado aberto;destrancado
🔏;0;cadeado com caneta;privacidade privado tinteiro
🔐;0;cadeado fechado com chave;seguro trancado
🔑;0;chave;senha trancado trancar
🗝️;0;chave antiga;fechadura
🔨;0;martelo;construção ferramenta martelada reparo
🪓;0;machado;cortar madeira partir
⛏️;0;picareta;ferramenta mineração
⚒️;0;martelo e picareta;ferramenta geologia
🛠️;0;martelo e chave-inglesa;ferramenta
🗡️;0;adaga;arma faca
⚔️;0;espadas cruzadas;arma batalha guerra
💣;0;bomba;emoção engraçado explosivo explosão perigo
🪃;0;bumerangue;aborígene arma austrália rebote repercussão
🏹;0;arco e flecha;arma sagitário zodíaco
🛡️;0;escudo;arma
🪚;0;serrote;carpinteiro cortar ferramenta madeira serra serrar
🔧;0;chave inglesa;ferramenta obra reforma
🪛;0;chave de fenda;ferramenta
🔩;0;porca e parafuso;construção ferramenta
⚙️;0;engrenagem;ferramenta
🗜️;0;braçadeira;compressão ferramenta morsa torno
⚖️;0;balança;ferramenta justiça libra peso zodíaco
🦯;0;bengala para cegos;acessibilidade cega cegueira deficiente visual
🔗;0;link;anéis corrente dois símbolo vínculo
⛓️;0;correntes;metal
🪝;0;gancho;atração para venda bandido curva pegar prender
🧰;0;caixa de ferramentas;mecânico vermelha
🧲;0;ímã;atração ferradura magnético positivo-negativo
🪜;0;escada;degrau mão subir
⚗️;0;alambique;ferramenta química
🧪;0;tubo de ensaio;ciência experimento experiência laboratório química químico
🧫;0;placa de Petri;bactéria biologia biologista biólogo ciência cultura laboratório petri
🧬;0;dna;biologista biólogo código evolução gene genética genético vida
🔬;0;microscópio;ciência ferramenta microscópico
🔭;0;telescópio;ciência ferramenta
📡;0;antena parabólica;comunicação satélite
💉;0;seringa;agulha injeção médico remédio vacina vacinação
🩸;0;gota de sangue;doação medicina menstruação sangrar
💊;0;comprimido;cápsula medicina médico pílula remédio
🩹;0;atadura adesiva;bandaid bandeide curativo
🩼;0;muleta;ajuda bastão bengala deficiência desculpa lesão machucar mobilidade
🩺;0;estetoscópio;coração medicina médica médico tum tum
🩻;0;raio x;doutor esqueleto médico ossos radiografia
🚪;0;porta;fechada
🛗;0;elevador;acessibilidade descer elevar subir
🪞;0;espelho;espéculo maquiagem refletor reflexo reflexão
🪟;0;janela;abertura ar fresco quadro transparente vidro vista
🛏️;0;cama;dormir hotel sono
🛋️;0;sofá e luminária;hotel lâmpada
🪑;0;cadeira;assento sentar
🚽;0;vaso sanitário;banheiro patente privada toalete
🪠;0;desentupidor;banheiro cocô encanador fezes sanitário sucção vaso
🚿;0;chuveiro;banho ducha água
🛁;0;banheira;banho
🪤;0;ratoeira;armadilha atrair isca prender queijo
🪒;0;lâmina;afiada afiado barbeador barbear depilar gilete raspar
🧴;0;frasco de loção;condicionador creme hidratante protetor shampoo solar xampu
🧷;0;alfinete de segurança;fralda punk rock
🧹;0;vassoura;bruxa limpar limpeza varrer
🧺;0;cesta;agricultura agrícola lavanderia lavoura piquenique roupa suja
🧻;0;rolo de papel;higiênico toalha
🪣;0;balde;baldinho barril
🧼;0;sabonete;banho barra espuma limpar limpeza saboneteira
🫧;0;bolhas;aquática aquático arroto embaixo d’água flutuar limpo pérolas sabão água
🪥;0;escova de dentes;banheiro dental higiene limpeza
🧽;0;esponja;absorvente absorção encharcar limpeza porosa poroso
🧯;0;extintor de incêndio;apagar extinguir fogo
🛒;0;carrinho de compras;mercado supermercado
🚬;0;cigarro;fumante fumar fumo símbolo símbolo para “é permitido fumar” é permitido fumar
⚰️;0;caixão;caixão funerário funeral morte velório
🪦;0;lápide;cemitério descanse em paz morto rip sepultura tumba túmulo
⚱️;0;urna funerária;cinzas funeral morte
🧿;0;olho grego;amuleto conta mau-olhado miçanga nazar talismã
🪬;0;hamsá;amuleto fátima guia hamsa maria miriam mão palma proteção sorte
🗿;0;moai;estátua moyai rosto
🪧;0;placa;aviso cartaz demonstração letreiro piquete protesto sinal
🪪;0;cartão de identificação;carta carteira crachá credenciais documento habilitação identidade licença motorista rg segurança`,
`🏧;0;símbolo de caixa automático;atm banco dinheiro eletrônico grana saque
🚮;0;símbolo de lixeira;coloque o lixo no lixo lata lixo
🚰;0;água potável;beber símbolo torneira
♿;0;símbolo de cadeira de rodas;acesso sinal
🚹;0;banheiro masculino;homem lavatório símbolo toalete wc
🚺;0;banheiro feminino;lavabo lavatório mulher símbolo toalete wc
🚻;0;banheiro;lavabo sanitário símbolo toalete
🚼;0;símbolo de bebê;fralda fraldário trocar
🚾;0;WC;latrina lavabo privada toalete vaso sanitário wc
🛂;0;controle de passaportes;
🛃;0;alfândega;aduana aduaneira bens federal impostos receita
🛄;0;restituição de bagagem;aeroporto bagagens esteira férias mala recolhimento viagem área
🛅;0;depósito de bagagem;esquecida malas serviço
⚠️;0;aviso;atenção cuidado sinal
🚸;0;crianças atravessando;pedestre símbolo tráfego
⛔;0;entrada proibida;entre não placa proibido sinal trânsito
🚫;0;proibido;entrada não proibida sinal símbolo
🚳;0;proibido andar de bicicleta;não permitidas sem
🚭;0;proibido fumar;cigarro não é permitido fumar símbolo
🚯;0;proibido jogar lixo no chão;não não jogue lixo no chão símbolo
🚱;0;água não potável;consumo imprópria proibido seco sem
🚷;0;proibida a passagem de pedestres;não permitidos proibido
📵;0;proibido o uso de telefone celular;não permitidos sem smartphone
🔞;0;proibido para menores de 18 anos;dezoito idade restrição
☢️;0;radioativo;perigo radiativo radiação sinal símbolo
☣️;0;risco biológico;ciência perigo resíduos resíduos biológicos
⬆️;0;seta para cima;cardinal direção norte
↗️;0;seta para cima e para a direita;diagonal direção flecha intercardinal nordeste superior
➡️;0;seta para a direita;direção flecha leste
↘️;0;seta para baixo e para a direita;diagonal direção flecha inferior intercardinal sudeste
⬇️;0;seta para baixo;abaixo cardinal direção embaixo flecha sul
↙️;0;seta para baixo e para a esquerda;diagonal direção flecha inferior intercardinal sudoeste
⬅️;0;seta para a esquerda;atrás direção flecha oeste voltar
↖️;0;seta para cima e para a esquerda;diagonal superior esquerda direção flecha intercardinal noroeste seta para esquerda superior
↕️;0;seta para cima e para baixo;flecha vertical
↔️;0;seta para esquerda e direita;flecha horizontal lados
↩️;0;seta curva da direita para a esquerda;flecha retorno seta curva da direita para esquerda voltar à esquerda
↪️;0;seta curva da esquerda para a direita;flecha retorno seta curva da esquerda para direita voltar à direita
⤴️;0;seta para a direita curvada para cima;flecha seta curva de baixo para cima seta para cima
⤵️;0;seta para a direita curvada para baixo;embaixo flecha seta curva de cima para baixo seta para baixo
🔃;0;setas verticais no sentido horário;flechas recarregar setas em sentido horário na vertical símbolo de recarregar
🔄;0;botão de setas em sentido anti-horário;atualizar botão de setas no sentido anti-horário
🔙;0;seta "BACK";flecha seta "back" seta para a esquerda seta para voltar voltar voltar com seta para a esquerda
🔚;0;seta "END";fim fim com seta para a esquerda final seta "end" seta para a esquerda seta para ir para o fim
🔛;0;seta "ON!";flecha marca on on! seta "on!" seta “on”
🔜;0;seta "SOON";em breve flecha seta "soon" soon símbolo “soon” “soon” com seta para a direita
🔝;0;seta "TOP";cima para cima seta "top seta "top" seta para cima símbolo top top top com seta para cima
🛐;0;local de culto;local sagrado oração religião reza
⚛️;0;símbolo de átomo;ateu ateísmo símbolo do ateísmo
🕉️;0;om;hindu religião
✡️;0;estrela de Davi;davi estrela de davi judaico judeu religião
☸️;0;roda do Dharma;budista dharma religião roda do dharma
☯️;0;yin yang;religião tao taoista taoistas yin-yang
✝️;0;cruz latina;cristão religião
☦️;0;cruz ortodoxa;cristão religião
☪️;0;estrela e lua crescente;islã muçulmano religião símbolo islã
☮️;0;símbolo da paz;
🕎;0;menorá;candelabro candelabro judeu castiçal judaísmo memorah religião
🔯;0;estrela de seis pontas;adivinhação destino
🪯;0;khanda;deg tegh fateh fé khalsa religião sikh sikhismo siquismo
♈;0;signo de Áries;carneiro signo de áries zodíaco áries
♉;0;signo de Touro;boi signo de touro touro zodíaco
♊;0;signo de Gêmeos;gêmeos signo de gêmeos zodíaco
♋;0;signo de Câncer;caranguejo câncer signo de câncer zodíaco
♌;0;signo de Leão;leão signo de leão zodíaco
♍;0;signo de Virgem;signo de virgem virgem zodíaco
♎;0;signo de Libra;balança justiça libra signo de libra signo de virgem zodíaco
♏;0;signo de Escorpião;escorpião signo de escorpião zodíaco
♐;0;signo de Sagitário;arqueiro sagitário signo de sagitário zodíaco
♑;0;signo de Capricórnio;cabra capricórnio signo de capricórnio zodíaco
♒;0;signo de Aquário;aquário signo de aquário zodíaco água
♓;0;signo de Peixes;peixes signo de peixes zodíaco
⛎;0;signo de Ofiúco;cobra ofiúco ophiuchus serpente signo de ofiúco zodíaco
🔀;0;botão de músicas aleatórias;cruzadas flechas seta setas setas cruzadas em direção à direita
🔁;0;botão de repetir;flechas horário sentido horário seta setas setas em sentido horário
🔂;0;botão de repetir uma única faixa;horário número 1 repetir uma vez sentido horário seta setas setas em sentido horário com número 1 uma vez
▶️;0;botão reproduzir;direita play seta seta para a direita triângulo
⏩;0;botão avançar;direita dupla flechas passar para a frente rápido seta seta dupla para a direita
⏭️;0;botão de próxima faixa;avançar flechas duplas passar para frente próxima cena seta seta dupla para a direita
⏯️;0;botão de reproduzir ou pausar;direita pause play seta seta para a direita triângulo
◀️;0;botão de voltar;esquerda seta seta para a esquerda triângulo
⏪;0;botão de retroceder;dupla esquerda seta seta dupla para a esquerda seta dupla para trás voltar
⏮️;0;botão de faixa anterior;cena anterior flechas para esquerda seta seta dupla para a esquerda setas para a esquerda triângulo voltar última faixa
🔼;0;botão apontando para cima;acima botão de triângulo apontando para cima seta triângulo triângulo apontando para cima vermelho
⏫;0;botão de avanço para cima;dupla flechas para cima seta seta dupla para cima
🔽;0;botão apontando para baixo;botão de triângulo apontando para baixo seta triângulo triângulo apontando para baixo vermelho
⏬;0;botão de avanço para baixo;flechas flechas para baixo retroceder rápido seta seta dupla para baixo
⏸️;0;botão pausar;barra dupla pausado pause vertical
⏹️;0;botão parar;quadrado stop
⏺️;0;botão gravar;círculo
⏏️;0;botão ejetar;
🎦;0;cinema;entretenimento filme símbolo do cinema
🔅;0;botão de diminuir brilho;escurecer símbolo para reduzir brilho
🔆;0;botão de aumentar brilho;símbolo para aumentar brilho
📶;0;barras de sinal;antena antena com barras celular conexão força do sinal internet sinais de telefonia móvel telefone
🛜;0;sem fio;banda larga computador conectividade internet ponto de acesso rede roteador smartphone wi-fi wifi wireless
📳;0;modo vibratório;cel celular smartphone telefone vibração
📴;0;telefone celular desligado;desligue o celular smartphone
♀️;0;símbolo de feminino;mulher
♂️;0;símbolo de masculino;homem
⚧️;0;símbolo transgênero;
✖️;0;sinal de multiplicação;cancelar multiplicar x x de multiplicação x preto ×
➕;0;símbolo de adição;+ cruz mais matemática sinal sinal de maior sinal de mais somar
➖;0;símbolo de subtração;- diminuir matemática menos sinal sinal de menos travessão −
➗;0;símbolo de divisão;dividir matemática sinal sinal de divisão sinal de divisão grande ÷
🟰;0;sinal de igual;conta iguais igualdade matemática resposta resultado
♾️;0;infinito;eternidade ilimitado universal
‼️;0;dupla exclamação;! !! exclamação dupla explosão ponto de exclamação duplo pontuação
⁉️;0;exclamação com interrogação;! !? ? pergunta pontuação sinal
❓;0;ponto de interrogação vermelho;? pergunta pontuação sinal
❔;0;ponto de interrogação branco;? delineado pergunta pontuação sinal
❕;0;ponto de exclamação branco;! delineado mark pontuação sinal
❗;0;ponto de exclamação vermelho;! pontuação
〰️;0;travessão ondulado;onda pontuação
💱;0;câmbio de moeda;banco dinheiro
💲;0;cifrão;dinheiro dólar grana moeda símbolo do dólar símbolo do dólar em negrito
⚕️;0;símbolo da medicina;bastão de asclépio esculápio
♻️;0;símbolo de reciclagem;reclicar sinal símbolo de reciclagem sólido universal
⚜️;0;flor-de-lis;cavaleiros símbolo
🔱;0;emblema de tridente;ferramenta navio símbolo de tridente âncora
📛;0;crachá;identificação nome
🔰;0;símbolo japonês de principiante;folha verde e amarela iniciante símbolo japonês para iniciante verde e amarela verde e amarelo
⭕;0;círculo grande oco;aro círculo vermelho vazio vermelho
✅;0;marca de seleção branca;botão check completo feito marca de verificação marca de verificação grande verificado verificação ✓
☑️;0;caixa de seleção marcada com tique;check feito marca de verificação marca de verificação cinza verificação ✓
✔️;0;marca de seleção;check feito marca de verificação simples marcar selecionar verificação ✓
❌;0;xis;cancelar multiplicar multiplicação vermelho ×
❎;0;botão de xis;botão com x botão de caixa com x marcado multiplicar quadrado x em um quadrado verde x verde ×
➰;0;laço encaracolado;loop onda ondulado volta
➿;0;loop encaracolado duas vezes;duplo encaradolado onda ondulado
〽️;0;sinal japonês indicando início de música;canto símbolo japonês de canto
✳️;0;asterisco de oito pontas;* estrela
✴️;0;estrela de oito pontas;*
❇️;0;faísca;* cruz
©️;0;símbolo de copyright;direitos autorais
®️;0;símbolo de registrado;marca registrada marca registrada “r”
™️;0;símbolo de marca registrada;marca registrada “tm”
#️⃣;0;tecla: #;
*️⃣;0;tecla: *;
0️⃣;0;tecla: 0;zero
1️⃣;0;tecla: 1;um
2️⃣;0;tecla: 2;dois
3️⃣;0;tecla: 3;três
4️⃣;0;tecla: 4;quatro
5️⃣;0;tecla: 5;cinco
6️⃣;0;tecla: 6;seis
7️⃣;0;tecla: 7;sete
8️⃣;0;tecla: 8;oito
9️⃣;0;tecla: 9;nove
🔟;0;tecla: 10;
🔠;0;letras latinas maiúsculas;abcd caracteres latinos maiúsculos digitação inserir caracteres latinos maiúsculos maiúsculos
🔡;0;letras latinas minúsculas;abcd caracteres latinos minúsculos digitação latino minúsculos
🔢;0;números;1234 digitação inserir números
🔣;0;símbolos;digitação inserir símbolos 〒♪&%
🔤;0;letras latinas;abc alfabeto digitação inglês inserir alfabeto latino latino
🅰️;0;botão A (tipo sanguíneo);botão a (tipo sanguíneo) sangue tipo a tipo sanguíneo a
🆎;0;botão AB (tipo sanguíneo);ab botão ab (tipo sanguíneo) sangue tipo ab tipo sanguíneo ab
🅱️;0;botão B (tipo sanguíneo);botão b (tipo sanguíneo) sangue tipo b tipo sanguíneo b
🆑;0;botão CL;botão cl cl limpar símbolo do cl
🆒;0;botão "COOL";botão "cool" botão cool cool legal símbolo “cool”
🆓;0;botão "FREE";botão "free" free gratuito grátis símbolo símbolo “free”
ℹ️;0;informações;informação símbolo símbolo de informações
🆔;0;botão ID;botão id id identidade símbolo símbolo “id”
Ⓜ️;0;círculo com a letra M;círculo com a letra m letra m
🆕;0;botão "NEW";botão "new" new novo símbolo
🆖;0;botão NG;botão ng ng símbolo símbolo “ng”
🅾️;0;botão O (tipo sanguíneo);botão o (tipo sanguíneo) sangue tipo o tipo sanguíneo o
🆗;0;botão OK;botão ok ok sim símbolo “ok”
🅿️;0;botão P;botão p estacionamento estacionar garagem de carros
🆘;0;botão SOS;ajuda botão sos socorro sos símbolo símbolo “sos”
🆙;0;botão "UP!";botão "up!" para cima símbolo símbolo “up!” up up!
🆚;0;botão VS;botão vs símbolo símbolo “vs” versus vs
🈁;0;botão japonês de “aqui”;"aqui" alfabeto botão "aqui" katakana koko ココ
🈂️;0;botão japonês de “taxa de serviço”;alfabeto katakana katanaka sa サ
🈷️;0;botão japonês de “quantidade mensal”;alfabeto ideograma ideográfico valor mensal 月
🈶;0;botão japonês de “não gratuito”;alfabeto ideograma ideográfico 有
🈯;0;botão japonês de “reservado”;alfabeto ideograma ideográfico 指
🉐;0;botão japonês de “barganha”;alfabeto ideograma ideográfico pechincha 得
🈹;0;botão japonês de “desconto”;alfabeto ideograma ideográfico 割
🈚;0;botão japonês de “gratuito”;alfabeto de graça grátis ideograma ideográfico sem custo 無
🈲;0;botão japonês de “proibido”;alfabeto ideograma ideográfico ideográfico quadrado “proibir” proibir 禁
🉑;0;botão japonês de “aceitável”;aceitar alfabeto chinês ideograma ideográfico circular “aceitar” 可
🈸;0;botão japonês de “aplicação”;alfabeto aplicar chinês ideograma ideográfico quadrado “aplicar” 申
🈴;0;botão japonês de “nota mínima”;alfabeto chinês ideograma ideográfico ideográfico quadrado “juntos” juntos 合
🈳;0;botão japonês de “vago”;alfabeto ideograma ideográfico vaga vazio 空
㊗️;0;botão japonês de “parabéns”;alfabeto ideograma ideográfico ideográfico circular “parabéns” janonês 祝
㊙️;0;botão japonês de “segredo”;alfabeto ideograma ideográfico ideográfico circular “segredo” 秘
🈺;0;botão japonês de “aberto para negócios”;chinês ideograma ideográfico quadrado “operando” operando 営
🈵;0;botão japonês de “sem vagas”;alfabeto completude ideograma ideográfico ideográfico quadrado “completude” 満
🔴;0;círculo vermelho;bola vermelha círculo vermelho grande geométrico
🟠;0;círculo laranja;
🟡;0;círculo amarelo;
🟢;0;círculo verde;
🔵;0;círculo azul;bolinha azul círculo azul grande geométrico
🟣;0;círculo roxo;
🟤;0;círculo marrom;
⚫;0;círculo preto;geométrico
⚪;0;círculo branco;geométrico
🟥;0;quadrado vermelho;
🟧;0;quadrado laranja;
🟨;0;quadrado amarelo;
🟩;0;quadrado verde;
🟦;0;quadrado azul;anil
🟪;0;quadrado roxo;púrpura
🟫;0;quadrado marrom;
⬛;0;quadrado preto grande;geométrico
⬜;0;quadrado branco grande;geométrico
◼️;0;quadrado preto médio;geométrico
◻️;0;quadrado branco médio;geométrico
◾;0;quadrado preto médio menor;geométrico
◽;0;quadrado branco médio menor;geométrico
▪️;0;quadrado preto pequeno;geométrico
▫️;0;quadrado branco pequeno;geométrico
🔶;0;losango laranja grande;cor de laranja diamante diamante cor de laranja grande diamante laranja grande geométrico
🔷;0;losango azul grande;balão diamante diamante azul grande geométrico
🔸;0;losango laranja pequeno;cor de laranja diamante diamante cor de laranja pequeno diamante laranja pequeno geométrico
🔹;0;losango azul pequeno;diamante diamante azul pequeno geométrico
🔺;0;triângulo vermelho para cima;geométrico triangulo vermelho para cima triângulo vermelho apontando para cima
🔻;0;triângulo vermelho para baixo;geométrico triangulo vermelho para baixo triângulo vermelho apontando para baixo
💠;0;diamante com um ponto;cômico dentro diamante com ponto formato de diamante geométrico
🔘;0;botão de opção;geométrico rádio
🔳;0;botão quadrado branco;botão quadrado branco e preto
🔲;0;botão quadrado preto;botão quadrado preto e branco geométrico`,
`🏁;0;bandeira quadriculada;chegada corrida esporte vitória
🚩;0;bandeira triangular;informações localização poste vermelha vermelho
🎌;0;bandeiras cruzadas;comemoração cruzar japonês japão
🏴;0;bandeira preta;tremulando
🏳️;0;bandeira branca;paz tremulando
🏳️‍🌈;0;bandeira do arco-íris;bissexual gay lgbt lgbtq lgbtqia lésbica orgulho transexual transgênero travesti
🏳️‍⚧️;0;bandeira transgênero;azul claro branco rosa
🏴‍☠️;0;bandeira de pirata;caveira osso saque tesouro
🇦🇨;0;bandeira: Ilha de Ascensão;AC
🇦🇩;0;bandeira: Andorra;AD
🇦🇪;0;bandeira: Emirados Árabes Unidos;AE
🇦🇫;0;bandeira: Afeganistão;AF
🇦🇬;0;bandeira: Antígua e Barbuda;AG
🇦🇮;0;bandeira: Anguila;AI
🇦🇱;0;bandeira: Albânia;AL
🇦🇲;0;bandeira: Armênia;AM
🇦🇴;0;bandeira: Angola;AO
🇦🇶;0;bandeira: Antártida;AQ
🇦🇷;0;bandeira: Argentina;AR
🇦🇸;0;bandeira: Samoa Americana;AS
🇦🇹;0;bandeira: Áustria;AT
🇦🇺;0;bandeira: Austrália;AU
🇦🇼;0;bandeira: Aruba;AW
🇦🇽;0;bandeira: Ilhas Aland;AX
🇦🇿;0;bandeira: Azerbaijão;AZ
🇧🇦;0;bandeira: Bósnia e Herzegovina;BA
🇧🇧;0;bandeira: Barbados;BB
🇧🇩;0;bandeira: Bangladesh;BD
🇧🇪;0;bandeira: Bélgica;BE
🇧🇫;0;bandeira: Burquina Faso;BF
🇧🇬;0;bandeira: Bulgária;BG
🇧🇭;0;bandeira: Barein;BH
🇧🇮;0;bandeira: Burundi;BI
🇧🇯;0;bandeira: Benin;BJ
🇧🇱;0;bandeira: São Bartolomeu;BL
🇧🇲;0;bandeira: Bermudas;BM
🇧🇳;0;bandeira: Brunei;BN
🇧🇴;0;bandeira: Bolívia;BO
🇧🇶;0;bandeira: Países Baixos Caribenhos;BQ
🇧🇷;0;bandeira: Brasil;BR
🇧🇸;0;bandeira: Bahamas;BS
🇧🇹;0;bandeira: Butão;BT
🇧🇻;0;bandeira: Ilha Bouvet;BV
🇧🇼;0;bandeira: Botsuana;BW
🇧🇾;0;bandeira: Bielorrússia;BY
🇧🇿;0;bandeira: Belize;BZ
🇨🇦;0;bandeira: Canadá;CA
🇨🇨;0;bandeira: Ilhas Cocos (Keeling);CC
🇨🇩;0;bandeira: Congo - Kinshasa;CD
🇨🇫;0;bandeira: República Centro-Africana;CF
🇨🇬;0;bandeira: República do Congo;CG
🇨🇭;0;bandeira: Suíça;CH
🇨🇮;0;bandeira: Costa do Marfim;CI
🇨🇰;0;bandeira: Ilhas Cook;CK
🇨🇱;0;bandeira: Chile;CL
🇨🇲;0;bandeira: Camarões;CM
🇨🇳;0;bandeira: China;CN
🇨🇴;0;bandeira: Colômbia;CO
🇨🇵;0;bandeira: Ilha de Clipperton;CP
🇨🇷;0;bandeira: Costa Rica;CR
🇨🇺;0;bandeira: Cuba;CU
🇨🇻;0;bandeira: Cabo Verde;CV
🇨🇼;0;bandeira: Curaçao;CW
🇨🇽;0;bandeira: Ilha Christmas;CX
🇨🇾;0;bandeira: Chipre;CY
🇨🇿;0;bandeira: Tchéquia;CZ
🇩🇪;0;bandeira: Alemanha;DE
🇩🇬;0;bandeira: Diego Garcia;DG
🇩🇯;0;bandeira: Djibuti;DJ
🇩🇰;0;bandeira: Dinamarca;DK
🇩🇲;0;bandeira: Dominica;DM
🇩🇴;0;bandeira: República Dominicana;DO
🇩🇿;0;bandeira: Argélia;DZ
🇪🇦;0;bandeira: Ceuta e Melilla;EA
🇪🇨;0;bandeira: Equador;EC
🇪🇪;0;bandeira: Estônia;EE
🇪🇬;0;bandeira: Egito;EG
🇪🇭;0;bandeira: Saara Ocidental;EH
🇪🇷;0;bandeira: Eritreia;ER
🇪🇸;0;bandeira: Espanha;ES
🇪🇹;0;bandeira: Etiópia;ET
🇪🇺;0;bandeira: União Europeia;EU
🇫🇮;0;bandeira: Finlândia;FI
🇫🇯;0;bandeira: Fiji;FJ
🇫🇰;0;bandeira: Ilhas Malvinas;FK
🇫🇲;0;bandeira: Micronésia;FM
🇫🇴;0;bandeira: Ilhas Faroé;FO
🇫🇷;0;bandeira: França;FR
🇬🇦;0;bandeira: Gabão;GA
🇬🇧;0;bandeira: Reino Unido;GB
🇬🇩;0;bandeira: Granada;GD
🇬🇪;0;bandeira: Geórgia;GE
🇬🇫;0;bandeira: Guiana Francesa;GF
🇬🇬;0;bandeira: Guernsey;GG
🇬🇭;0;bandeira: Gana;GH
🇬🇮;0;bandeira: Gibraltar;GI
🇬🇱;0;bandeira: Groenlândia;GL
🇬🇲;0;bandeira: Gâmbia;GM
🇬🇳;0;bandeira: Guiné;GN
🇬🇵;0;bandeira: Guadalupe;GP
🇬🇶;0;bandeira: Guiné Equatorial;GQ
🇬🇷;0;bandeira: Grécia;GR
🇬🇸;0;bandeira: Ilhas Geórgia do Sul e Sandwich do Sul;GS
🇬🇹;0;bandeira: Guatemala;GT
🇬🇺;0;bandeira: Guam;GU
🇬🇼;0;bandeira: Guiné-Bissau;GW
🇬🇾;0;bandeira: Guiana;GY
🇭🇰;0;bandeira: Hong Kong, RAE da China;HK
🇭🇲;0;bandeira: Ilhas Heard e McDonald;HM
🇭🇳;0;bandeira: Honduras;HN
🇭🇷;0;bandeira: Croácia;HR
🇭🇹;0;bandeira: Haiti;HT
🇭🇺;0;bandeira: Hungria;HU
🇮🇨;0;bandeira: Ilhas Canárias;IC
🇮🇩;0;bandeira: Indonésia;ID
🇮🇪;0;bandeira: Irlanda;IE
🇮🇱;0;bandeira: Israel;IL
🇮🇲;0;bandeira: Ilha de Man;IM
🇮🇳;0;bandeira: Índia;IN
🇮🇴;0;bandeira: Território Britânico do Oceano Índico;IO
🇮🇶;0;bandeira: Iraque;IQ
🇮🇷;0;bandeira: Irã;IR
🇮🇸;0;bandeira: Islândia;IS
🇮🇹;0;bandeira: Itália;IT
🇯🇪;0;bandeira: Jersey;JE
🇯🇲;0;bandeira: Jamaica;JM
🇯🇴;0;bandeira: Jordânia;JO
🇯🇵;0;bandeira: Japão;JP
🇰🇪;0;bandeira: Quênia;KE
🇰🇬;0;bandeira: Quirguistão;KG
🇰🇭;0;bandeira: Camboja;KH
🇰🇮;0;bandeira: Quiribati;KI
🇰🇲;0;bandeira: Comores;KM
🇰🇳;0;bandeira: São Cristóvão e Névis;KN
🇰🇵;0;bandeira: Coreia do Norte;KP
🇰🇷;0;bandeira: Coreia do Sul;KR
🇰🇼;0;bandeira: Kuwait;KW
🇰🇾;0;bandeira: Ilhas Cayman;KY
🇰🇿;0;bandeira: Cazaquistão;KZ
🇱🇦;0;bandeira: Laos;LA
🇱🇧;0;bandeira: Líbano;LB
🇱🇨;0;bandeira: Santa Lúcia;LC
🇱🇮;0;bandeira: Liechtenstein;LI
🇱🇰;0;bandeira: Sri Lanka;LK
🇱🇷;0;bandeira: Libéria;LR
🇱🇸;0;bandeira: Lesoto;LS
🇱🇹;0;bandeira: Lituânia;LT
🇱🇺;0;bandeira: Luxemburgo;LU
🇱🇻;0;bandeira: Letônia;LV
🇱🇾;0;bandeira: Líbia;LY
🇲🇦;0;bandeira: Marrocos;MA
🇲🇨;0;bandeira: Mônaco;MC
🇲🇩;0;bandeira: Moldávia;MD
🇲🇪;0;bandeira: Montenegro;ME
🇲🇫;0;bandeira: São Martinho;MF
🇲🇬;0;bandeira: Madagascar;MG
🇲🇭;0;bandeira: Ilhas Marshall;MH
🇲🇰;0;bandeira: Macedônia do Norte;MK
🇲🇱;0;bandeira: Mali;ML
🇲🇲;0;bandeira: Mianmar (Birmânia);MM
🇲🇳;0;bandeira: Mongólia;MN
🇲🇴;0;bandeira: Macau, RAE da China;MO
🇲🇵;0;bandeira: Ilhas Marianas do Norte;MP
🇲🇶;0;bandeira: Martinica;MQ
🇲🇷;0;bandeira: Mauritânia;MR
🇲🇸;0;bandeira: Montserrat;MS
🇲🇹;0;bandeira: Malta;MT
🇲🇺;0;bandeira: Maurício;MU
🇲🇻;0;bandeira: Maldivas;MV
🇲🇼;0;bandeira: Malaui;MW
🇲🇽;0;bandeira: México;MX
🇲🇾;0;bandeira: Malásia;MY
🇲🇿;0;bandeira: Moçambique;MZ
🇳🇦;0;bandeira: Namíbia;NA
🇳🇨;0;bandeira: Nova Caledônia;NC
🇳🇪;0;bandeira: Níger;NE
🇳🇫;0;bandeira: Ilha Norfolk;NF
🇳🇬;0;bandeira: Nigéria;NG
🇳🇮;0;bandeira: Nicarágua;NI
🇳🇱;0;bandeira: Países Baixos;NL
🇳🇴;0;bandeira: Noruega;NO
🇳🇵;0;bandeira: Nepal;NP
🇳🇷;0;bandeira: Nauru;NR
🇳🇺;0;bandeira: Niue;NU
🇳🇿;0;bandeira: Nova Zelândia;NZ
🇴🇲;0;bandeira: Omã;OM
🇵🇦;0;bandeira: Panamá;PA
🇵🇪;0;bandeira: Peru;PE
🇵🇫;0;bandeira: Polinésia Francesa;PF
🇵🇬;0;bandeira: Papua-Nova Guiné;PG
🇵🇭;0;bandeira: Filipinas;PH
🇵🇰;0;bandeira: Paquistão;PK
🇵🇱;0;bandeira: Polônia;PL
🇵🇲;0;bandeira: São Pedro e Miquelão;PM
🇵🇳;0;bandeira: Ilhas Pitcairn;PN
🇵🇷;0;bandeira: Porto Rico;PR
🇵🇸;0;bandeira: Territórios palestinos;PS
🇵🇹;0;bandeira: Portugal;PT
🇵🇼;0;bandeira: Palau;PW
🇵🇾;0;bandeira: Paraguai;PY
🇶🇦;0;bandeira: Catar;QA
🇷🇪;0;bandeira: Reunião;RE
🇷🇴;0;bandeira: Romênia;RO
🇷🇸;0;bandeira: Sérvia;RS
🇷🇺;0;bandeira: Rússia;RU
🇷🇼;0;bandeira: Ruanda;RW
🇸🇦;0;bandeira: Arábia Saudita;SA
🇸🇧;0;bandeira: Ilhas Salomão;SB
🇸🇨;0;bandeira: Seicheles;SC
🇸🇩;0;bandeira: Sudão;SD
🇸🇪;0;bandeira: Suécia;SE
🇸🇬;0;bandeira: Singapura;SG
🇸🇭;0;bandeira: Santa Helena;SH
🇸🇮;0;bandeira: Eslovênia;SI
🇸🇯;0;bandeira: Svalbard e Jan Mayen;SJ
🇸🇰;0;bandeira: Eslováquia;SK
🇸🇱;0;bandeira: Serra Leoa;SL
🇸🇲;0;bandeira: San Marino;SM
🇸🇳;0;bandeira: Senegal;SN
🇸🇴;0;bandeira: Somália;SO
🇸🇷;0;bandeira: Suriname;SR
🇸🇸;0;bandeira: Sudão do Sul;SS
🇸🇹;0;bandeira: São Tomé e Príncipe;ST
🇸🇻;0;bandeira: El Salvador;SV
🇸🇽;0;bandeira: Sint Maarten;SX
🇸🇾;0;bandeira: Síria;SY
🇸🇿;0;bandeira: Essuatíni;SZ
🇹🇦;0;bandeira: Tristão da Cunha;TA
🇹🇨;0;bandeira: Ilhas Turcas e Caicos;TC
🇹🇩;0;bandeira: Chade;TD
🇹🇫;0;bandeira: Territórios Franceses do Sul;TF
🇹🇬;0;bandeira: Togo;TG
🇹🇭;0;bandeira: Tailândia;TH
🇹🇯;0;bandeira: Tadjiquistão;TJ
🇹🇰;0;bandeira: Tokelau;TK
🇹🇱;0;bandeira: Timor-Leste;TL
🇹🇲;0;bandeira: Turcomenistão;TM
🇹🇳;0;bandeira: Tunísia;TN
🇹🇴;0;bandeira: Tonga;TO
🇹🇷;0;bandeira: Turquia;TR
🇹🇹;0;bandeira: Trinidad e Tobago;TT
🇹🇻;0;bandeira: Tuvalu;TV
🇹🇼;0;bandeira: Taiwan;TW
🇹🇿;0;bandeira: Tanzânia;TZ
🇺🇦;0;bandeira: Ucrânia;UA
🇺🇬;0;bandeira: Uganda;UG
🇺🇲;0;bandeira: Ilhas Menores Distantes dos EUA;UM
🇺🇳;0;bandeira: Nações Unidas;UN
🇺🇸;0;bandeira: Estados Unidos;US
🇺🇾;0;bandeira: Uruguai;UY
🇺🇿;0;bandeira: Uzbequistão;UZ
🇻🇦;0;bandeira: Cidade do Vaticano;VA
🇻🇨;0;bandeira: São Vicente e Granadinas;VC
🇻🇪;0;bandeira: Venezuela;VE
🇻🇬;0;bandeira: Ilhas Virgens Britânicas;VG
🇻🇮;0;bandeira: Ilhas Virgens Americanas;VI
🇻🇳;0;bandeira: Vietnã;VN
🇻🇺;0;bandeira: Vanuatu;VU
🇼🇫;0;bandeira: Wallis e Futuna;WF
🇼🇸;0;bandeira: Samoa;WS
🇽🇰;0;bandeira: Kosovo;XK
🇾🇪;0;bandeira: Iêmen;YE
🇾🇹;0;bandeira: Mayotte;YT
🇿🇦;0;bandeira: África do Sul;ZA
🇿🇲;0;bandeira: Zâmbia;ZM
🇿🇼;0;bandeira: Zimbábue;ZW
🏴󠁧󠁢󠁥󠁮󠁧󠁿;0;bandeira: Inglaterra;gbeng
🏴󠁧󠁢󠁳󠁣󠁴󠁿;0;bandeira: Escócia;gbsct
🏴󠁧󠁢󠁷󠁬󠁳󠁿;0;bandeira: País de Gales;gbwls`,
];
