// The emoji and their words, from emojibase-data (MIT licence). Written by test/tools/emoji.mjs, not by hand; read by emoji.ts.

/** A group a string, in the order of emoji.ts; a line is `emoji;how skin tones go in;name;words`. */
export const groups: readonly string[] = [
`😀;0;faccina con un gran sorriso;allegria allegro denti felice molto felice risata sogghignare sogghigno
😃;0;faccina con sorriso e occhi spalancati;bocca aperta che bello contento denti evvai faccina con un gran sorriso e occhi spalancati felice felicità ottimo ridere risata sorridente sorridere sorriso a bocca aperta urrà
😄;0;faccina con sorriso e occhi sorridenti;a crepapelle bene bocca aperta faccina che ride faccina con un gran sorriso e occhi sorridenti faccina felice felicità occhi felici ridere risata sorriso a bocca aperta
😁;0;faccina raggiante con occhi felici;denti faccina che ride faccina che sogghigna molto felice risata sogghignare sogghigno sogghigno con occhi felici sorriso
😆;0;sorriso a bocca aperta con occhi chiusi;ahahah faccina felice faccina sorridente felicissimo lol ridere risata sorridente
😅;0;faccina con sorriso e goccia di sudore;emozionato faccina con un gran sorriso e goccia di sudore felice nervoso sollevato sollievo sorriso con goccia di sudore stressato teso
🤣;0;ridere a crepapelle;ahah divertente esilarante faccia che si rotola faccina che ride felice felicissimo lacrime dal ridere lmao lol molto felice occhi chiusi ridicolo risata rofl
😂;0;faccina con lacrime di gioia;ahahaha che ridere contentissimo contento faccina che piange dal ridere felice felicissimo felicità lacrima lol piangere dal ridere ridere risata rofl
🙂;0;faccina con sorriso accennato;contento faccina che sorride felice mezzo sorriso ok sorrisetto sorriso a bocca chiusa va bene
🙃;0;faccina sottosopra;ah ah ah ah ah ahah ahahah arrabbiato capovolto sarcastico scombussolata triste
🫠;0;faccina che si scioglie;afa caldo dissolversi liquefarsi liquido sciogliendo sciogliersi sciolto sparire squagliando squagliarsi
😉;0;faccina che fa l’occhiolino;capirsi fare l’occhiolino flirtare intesa sexy strizzare l’occhio
😊;0;faccina con occhi sorridenti;arrossire bocca felice felicità imbarazzato sorriso timido
😇;0;faccina con sorriso e aureola;angelo angioletto faccina sorridente con aureola innocente santarellino santo sorriso con aureola spirito
🥰;0;faccina con cuoricini;amore cotta innamoramento sorriso ti amo
😍;0;faccina con sorriso e occhi a cuore;amore innamorato romantico sorriso con occhi a cuore
🤩;0;colpo di fulmine;emozionante emozionato faccia sorridente faccina con le stelle felice figata figo occhi a stella stelline wow
😘;0;faccina che manda un bacio;amore bacetti bacini buona notte cuore faccina che manda baci innamorato mandare baci mi manchi smack ti amo ti voglio bene
😗;0;faccina che bacia;appuntamento bacio bocca buona notte faccina che manda bacio flirt sbaciucchiare
☺️;0;faccina sorridente;contorno faccina sorridente delineata emozionarsi felice rilassata
😚;0;faccina che bacia con occhi chiusi;amore bacetti bacio a occhi chiusi buona notte ti amo ti voglio bene tvb
😙;0;faccina che bacia con occhi sorridenti;appuntamento bacetti buona notte faccina che manda baci occhi chiusi sorriso
🥲;0;faccina sorridente con lacrima;commosso dolore emozionato felice orgoglioso rincuorato
😋;0;faccina che si lecca i baffi;buonissimo buono che buono cibo delizioso gnam golosa goloso leccarsi i baffi slurp
😛;0;faccina che mostra la lingua;bello faccina che fa la linguaccia faccina con lingua fuori fantastico lingua fuori linguaccia
😜;0;faccina che fa l’occhiolino e mostra la lingua;barzelletta divertente lingua fuori con occhiolino linguaccia con occhiolino pazzerello pazzo scherzo sto scherzando strano yolo
🤪;0;faccina impazzita;faccina con occhi pazzi faccina pazza grande inquietante occhi occhi diversi occhio pazzo piccolo sclerato
😝;0;faccina che strizza gli occhi e mostra la lingua;bleah faccina con un gran sorriso che mostra la lingua linguaccia linguaccia con occhi chiusi non mi piace occhi chiusi orribile terribile
🤑;0;faccina avida di denaro;avarizia avidità avido dollari faccina con lingua verde guadagnare lingua pagare ricchezza ricco taccagno
🤗;0;faccina che abbraccia;abbracciare abbraccio ciao imbarazzo mani mano saluti sorriso ti voglio bene tvb
🤭;0;faccina con mano sulla bocca;faccina che sogghigna imbarazzato imbarazzo mano davanti alla bocca non ci credo oddio oops ridacchiare ridere segreto sogghignare sorpresa
🫢;0;faccina con occhi aperti e mano sulla bocca;imbarazzo incredibile incredulità meraviglia non ci credo non ci posso credere ops sconvolto shock sorpresa spavento stupore
🫣;0;faccina che sbircia tra le dita;curiosità fissare imbarazzo incuriosito nascondo sbirciare sbircio spiare timida timido
🤫;0;faccina che zittisce;dito muto non parlare segreto silenzio silenzioso zittire zitto
🤔;0;faccina concentrata;arrovellarsi concentrarsi dubbio faccina che pensa mmm pensare scervellarsi
🫡;0;faccina che fa il saluto;agli ordini d’accordo faccina che fa il saluto militare militare obbedisco ok signorsì sissignora sissignore truppe va bene
🤐;0;faccina con bocca con cerniera;acqua in bocca bocca a zip bocca cucita faccina con zip no comment non parlare non posso parlare segreto silenzio zitto
🤨;0;faccina con sopracciglia alzate;diffidente disappunto eh faccia con sopracciglia alzate faccina con sopracciglio alzato incredulo mah non ci credo scetticismo scettico sconcertato sorpresa sorpreso
😐;0;faccina neutra;ah imbarazzato imbarazzo impassibile mmm neutro no comment non fa ridere non rido oh senza espressione senza parole uh
😑;0;faccina inespressiva;brutto cattivo come no male neutro niente commenti no comment strano
😶;0;faccina senza bocca;muto non parlo non posso parlare segreto senza espressione senza parole silenzio zitto
🫥;0;faccina tratteggiata;depresso introverso invisibile nascondersi scomparire sparire
😶‍🌫️;0;testa tra le nuvole;annebbiato distratto sbadato
😏;0;faccina con sorrisetto;ammiccante bocca faccia flirtare furbetto malizioso mmm non ci credo occhiolino sopracciglia sospetto sospettoso
😒;0;faccina contrariata;che barba contrariato deluso indifferente infelice triste uff uffa ugh wtf
🙄;0;faccina con occhi al cielo;evabbé guardare altrove noia pazienza roteare gli occhi ruotare gli occhi sollevare gli occhi al cielo uffa vabbè
😬;0;faccina con smorfia;denti dentista digrignare digrignare i denti
😮‍💨;0;faccina che espira;ansimare esausto espirare fischiare fumo soffio sollievo sospiro stanco sussurrare tosse
🤥;0;faccina bugiarda;bugiardo dire le bugie faccina con il naso lungo mentire naso lungo pinocchio
🫨;0;faccina tremante;faccina che trema faccina scossa scombussolato scosso scossone shock terremoto tremare vibrazione
😌;0;faccina sollevata;faccina con sorriso pace sollevato sollievo tranquillità tranquillo zen
😔;0;faccina pensierosa;mai una gioia male mi dispiace morire no peccato pensieroso perdere persa purtroppo scoraggiato triste
😪;0;faccina assonnata;assonnato dormire goccia sonno stanco zzz
🤤;0;faccina che sbava;che buono felice figata sbavare
😴;0;faccina che dorme;assonnato buona notte dormire pisolino sonno stanco zzz
😷;0;faccina con mascherina;dentista dottore germi infermiera infermiere malato medicina raffreddato raffreddore smog
🤒;0;faccina con termometro;ammalato faccina malata febbre influenza malato mutua raffreddore
🤕;0;faccina con la testa bendata;bende dolore faccina bendata faccina malata farsi male fasciarsi la testa ferita ferito mal di testa malato
🤢;0;faccina nauseata;faccina che vomita faccina con la nausea hang over mal di mare malato nauseato sto male verde vomito
🤮;0;faccina che vomita;malato male nausea sputare sto male verde vomitare vomito
🤧;0;faccina che starnutisce;faccina con fazzoletto faccina con raffreddore fazzoletto malato raffreddore starnutire starnuto
🥵;0;faccina accaldata;accaldato bollente caldo colpo di calore febbre febbricitante fuoco lingua di fuori morendo dal caldo morire di caldo sudare sudore
🥶;0;faccina congelata;blu congelare denti che battono per il freddo freddo gelo ghiaccioli ghiacciolo ipotermia sottozero
🥴;0;faccina stordita;alticcio bocca ondulata brillo confuso frastornato occhi storti ubriaco vertigini
😵;0;faccina frastornata;crocetta crocette emozione frastornato malato occhi occhi a croce stanco testa che gira
😵‍💫;0;faccina con occhi a spirale;capogiro confuso giramento di testa ipnotizzato nausea problema stordito vertigini
🤯;0;testa che esplode;cervello faccina sorpresa mindblown non ci credo sbalordito scioccato sconcertato sorpesa sorpreso stupore
🤠;0;faccina con cappello da cowboy;
🥳;0;faccina che festeggia;cappellino celebrazione compleanno entusiasta festa festeggiamenti festeggiamento festeggiamo festeggiare party si festeggia trombetta
🥸;0;faccina travestita;baffi incognito naso occhiali persona spia travestimento
😎;0;faccina con sorriso e occhiali da sole;cool fighetto figo ganzo luce relax soleggiato spensierato vacanza
🤓;0;faccina nerd;occhiali occhiali da nerd secchione studioso
🧐;0;faccina con monocolo;antico classe fighetto occhiale ricco sospetto
😕;0;faccina confusa;confuso deluso forse non so peccato triste uffa
🫤;0;faccina perplessa;confuso così così deluso dubbioso mah meh perplesso scettico
😟;0;faccina preoccupata;ansioso nodo allo stomaco preoccupato preoccupazione triste
🙁;0;faccina leggermente imbronciata;corrucciato imbronciato mettere il muso mi dispiace triste un po’ imbronciato
☹️;0;faccina imbronciata;corrucciato imbronciato mettere il muso molto imbronciato triste
😮;0;faccina con bocca aperta;non ci credo non mi dire oh scioccato shock sorpresa sorpreso stupito wow
😯;0;faccina sorpresa;incredulo omg sbalordito sorpreso wow
😲;0;faccina stupita;cosa? davvero non ci credo oddio omg scioccato sorpresa sorpreso stupito
😳;0;faccina imbarazzata;confuso faccina arrossata faccina con guance rosse faccina con occhi aperti guance rosse imbarazzato occhi
🥺;0;faccina supplichevole;faccina implorante faccina sull’orlo delle lacrime lacrime occhi da cucciolo occhioni per favore per piacere supplicare triste
🥹;0;faccina che trattiene le lacrime;ammirazione faccina con gli occhi umidi fiero gioia gratitudine grato imbarazzato orgoglioso per favore piangere resistere sentimenti trattenere triste
😦;0;faccina imbronciata con bocca aperta;corrucciata male no noo paura sorpresa wow
😧;0;faccina angosciata;angosciato ansia ansioso infelice paura sofferente stressato triste
😨;0;faccina impaurita;ansia ansioso esami fifa fifa blu impaurito paura preoccupato spaventato spavento
😰;0;faccina sudata in ansia;blu esami faccina spaventata freddo nervoso paura risultato spaventato sudato sudore terrore
😥;0;faccina delusa ma sollevata;ansioso deluso deluso ma sollevato goccia infelice lacrima sollevato sudore triste
😢;0;faccina che piange;emozione faccina con lacrima infelice lacrima mi dispiace mi manchi piangere triste
😭;0;faccina disperata;faccina che piange infelice lacrime no nooo piangere pianto singhiozzare triste
😱;0;faccina terrorizzata;blu grido di paura munch oddio paura terrore urlare urlo di munch
😖;0;faccina frustrata;arrabbiato concentrato confuso doh faccia frustrato scontento stressato triste uffa
😣;0;faccina perseverante;concentrato faccina che pensa faccina concentrata pensare
😞;0;faccina delusa;abbandonare delusione disilluso emozione fallimento fallire fallito ho perso infelice male no perdere sospiro triste uffa
😓;0;faccina abbattuta sudata;ci è mancato poco delusione faccina sudata goccia malato sudore triste
😩;0;faccina esausta;arrabbiato disperato esausto faccina che piange nooo piangere sfinito stanco
😫;0;faccina stanca;disperato stanco triste
🥱;0;faccina che sbadiglia;annoiato assonnato buona notte mi annoio noia pisolino sbadigliare sbadiglio sonno stanchezza stanco zzz
😤;0;faccina che sbuffa;arrabbiarsi arrabbiato faccina arrabbiata faccina con il fumo faccina frustrata frustrato frustrazione rabbia sbuffare scontento
😡;0;faccina accigliata;arrabbiato broncio faccina rossa furioso imbronciato male muso odio
😠;0;faccina arrabbiata;arrabbiato che odio frustrato furia infuriato non mi piace odio
🤬;0;faccina con simboli sulla bocca;arrabbiato bestemmiare censura faccina che bestemmia faccina che impreca imprecare incavolato insultare molto arrabbiato
😈;0;faccina con sorriso e corna;arrabbiato diavolo faccina viola sorriso con corna
👿;0;faccina arrabbiata con corna;arrabbiato diavoletto diavolo diavolo viola scontento
💀;0;teschio;cranio favola morte mostro ossa pericolo stanco morto umorismo nero yolo
☠️;0;teschio con ossa incrociate;letale morte pericolo pirata pirati
💩;0;cacca;buona fortuna fortuna fortunato popò pupù puzza
🤡;0;faccina pagliaccio;carnevale circo clown faccina del clown it maschera teatro
👹;0;orco;creature diavolo faccina favola fiaba finzione maschera mostro paura
👺;0;goblin;arrabbiato carnevale cattivo crudele diavolo favola fiaba folletto malefico mostro
👻;0;fantasma;creatura fantasmino favola fiaba halloween horror mostro paura scherzetto scherzo sciocco storie di fantasmi stregare stregato terrore
👽;0;alieno;et extraterrestre faccina favola marziani mostro spazio ufo
👾;0;mostro alieno;arcade creatura faccina faccina viola favola gif pixel ufo video gioco videogioco
🤖;0;faccina di robot;tecnologia
😺;0;gatto che sorride;aperta bocca faccina faccina del gatto sorridente
😸;0;gatto che sogghigna;faccina occhi sorridente sorriso
😹;0;gatto con lacrime di gioia;faccina risata sorriso
😻;0;gatto innamorato;amore cuore faccina occhi a cuore sorriso
😼;0;gatto con sorriso sarcastico;faccina faccina del gatto gatto sorriso ironico gatto sorriso sarcastico ironico sorriso ironico
😽;0;gatto che manda baci;faccina occhi chiusi
🙀;0;gatto esterrefatto;faccina impossibile incredibile non ci credo oh mio dio omg sorpreso wow
😿;0;gatto che piange;faccina lacrima pianto triste
😾;0;gatto imbronciato;arrabbiato broncio faccina infelice muso
🙈;0;non vedo;faccina faccina della scimmietta gesto non guardo non posso guardare proibito scimmia scimmietta scimmietta non vedo segreto vietato
🙉;0;non sento;animale animali faccina non sentire orecchie da mercante scimmia scimmietta scimmietta non sento segreto vietato
🙊;0;non parlo;animale animali faccina in silenzio monello proibito scimmia scimmietta non parlo segreto vietato
💌;0;lettera d’amore;busta busta con cuore cuore c’è posta per te inviare posta ricevere romanticismo san valentino
💘;0;cuore con freccia;amore appuntamento cupido emozione emozioni innamorarsi innamorati romantico rosa san valentino
💝;0;cuore con fiocco;amore cuore rosa cuore rosa con fiocco emozione regalo romantico san valentino
💖;0;cuore che luccica;amore cuore rosa emozionato emozione innamorata innamorato luccicare luccichio
💗;0;cuore che cresce;amore battito cuore che batte cuore che pulsa cuore rosa emozionato emozione nervoso
💓;0;cuore che batte;amore battito cuore rosa emozione pulsazione
💞;0;cuori che girano;adorabile amore appuntamento carino cuoricini cuoricino emozione girare
💕;0;due cuori;amare amore anniversario appuntamento baci emozione flirt innamorato romantico rosa
💟;0;decorazione con cuore;amore cuore bianco cuore nel quadrato cuore viola cuoricino san valentino ti amo
❣️;0;punto esclamativo a cuore;punteggiatura simbolo
💔;0;cuore infranto;amore amore finito emozione spezzato triste
❤️‍🔥;0;cuore in fiamme;amore bruciare cuore sacro lussuria passione
❤️‍🩹;0;cuore guarito;cuore con bende guarigione guarire sentirsi meglio
❤️;0;cuore rosso;amore cuoricino emozione
🩷;0;cuore rosa;affetto amore emozione
🧡;0;cuore arancione;amore emozione
💛;0;cuore giallo;amore emozione innamorato
💚;0;cuore verde;amore emozione
💙;0;cuore blu;amore azzurro emozione
🩵;0;cuore azzurro;affetto amore celeste emozione
💜;0;cuore viola;amore emozione
🤎;0;cuore marrone;amore cuore di colore marrone emozione forma
🖤;0;cuore nero;crudele dolore tristezza
🩶;0;cuore grigio;amore ardesia argento emozione
🤍;0;cuore bianco;emozione
💋;0;impronta della bocca;bacio labbra romanticismo romantico rossetto segno delle labbra sexy
💯;0;100 punti;cento d’accordo massimo punteggio punteggio pieno sicuro tutto
💢;0;rabbia;arrabbiato emozione fumetto simbolo
💥;0;collisione;bomba boom emozione esplodere esplosione fumetto simbolo collisione
💫;0;stella con scia;fumetto stella cadente vertiginoso vorticoso
💦;0;gocce di sudore;acqua allenamento fumetto gocciolare schizzo sudata sudato
💨;0;nuvola di polvere;andare correre emozione fuga fumetto fumo scappare soffio vento
🕳️;0;buco;fumetto nero tombino
💬;0;fumetto;dialogo mmm nuvoletta parlare puntini sospensione sta scrivendo sto scrivendo testo
👁️‍🗨️;0;occhio nel fumetto;nuvoletta spiare testimone
🗨️;0;fumetto a sinistra;dialogo nuvoletta parlare
🗯️;0;nuvoletta rabbia;arrabbiato dialogo fumetto urlare
💭;0;nuvoletta;fumetto idea inventare nuvola pensare realizzare riflettere sognare a occhi aperti
💤;0;sonno;dormire dormita fumetto ho sonno pisolino russare sonnellino stanco zzz`,
`👋;1;mano che saluta;a dopo ci sei? ci vediamo ciao ciaone gesto di saluto mano aperta salutare schiaffo
🤚;1;dorso mano alzata;ciao ciaone
🖐️;1;mano aperta;batti il cinque cinque dita fermo gesto high five mano alzata palmo della mano stop un attimo
✋;1;mano alzata;carta cinque mano aperta
🖖;1;saluto vulcaniano;mano mano aperta mano di spock spock
🫱;1;mano rivolta a destra;dare la mano verso destra
🫲;1;mano rivolta a sinistra;dare la mano mano destra rivolta a sinistra verso sinistra
🫳;1;mano con il palmo verso il basso;afferrare allontanare cacciare congedare imporre lasciar cadere porgere la mano scacciare sciò
🫴;1;mano con il palmo verso l’alto;elemosina offrire prendere raccogliere richiamare sollevare vieni qui
🫷;1;mano che spinge a sinistra;alt aspettare batti cinque fermare indietro mano che spinge verso sinistra palmo rifiutare spingere spinta stop
🫸;1;mano che spinge a destra;alt aspettare batti cinque fermare indietro mano che spinge verso destra palmo rifiutare spingere spinta stop
👌;1;mano che fa OK;bene capito dito d’accordo gesto di ok ho capito indice e pollice mano che fa ok ok con la mano segno di ok va bene
🤌;1;mano a pigna;che vuoi cosa vuoi dita unite gesto della mano interrogativo ma che dici mano a borsa mano a carciofo mano a cuoppo mano a tulipano sarcastico
🤏;1;mano che fa il gesto del pizzico;dita piccola quantità piccolo poco un pochino un po’
✌️;1;vittoria;due forbice mano segno di vittoria yeah
🤞;1;dita incrociate;buona fortuna fortuna incrociare incrociare le dita mano
🫰;1;mano con indice e pollice incrociati;amore caro costa costoso cuore denaro schioccare soldi
🤟;1;gesto ti amo;corna dita dito gesto tvb mano rock tre dita
🤘;1;segno delle corna;concerto fare le corna gesto mani mano con le corna rock and roll rockstar
🤙;1;mano con gesto di chiamata;chiamami chiamare dita dito mani telefonare ti chiamo
👈;1;indice verso sinistra;direzione dito dito verso sinistra indicare là mano
👉;1;indice verso destra;a destra di là dito dito indice dito verso destra indicare mano
👆;1;indice alzato;dito dito alzato dito in su dito indice in alto indice in su mano sù
🖕;1;dito medio;dita insulto mano offendere volgare
👇;1;indice abbassato;dito dito abbassato dito in giù dito indice indicare indice in giù mano qui sotto
☝️;1;indice verso l’alto;dito dito verso l’alto in alto indicare io sopra tu
🫵;1;indice verso l’osservatore;dito puntato indicare indice puntato mano puntare tu
👍;1;pollice in su;+1 bene capito certo dito d’accordo mi piace ok perfetto sì va bene
👎;1;pollice verso;giù in basso mano no non mi piace pollice abbassato pollice in giù segno
✊;1;pugno;alzato lotta mano pugno chiuso sasso solidarietà
👊;1;pugno chiuso;d’accordo mano ok patto rock sì
🤛;1;pugno a sinistra;mano mano chiusa
🤜;1;pugno a destra;
👏;1;mani che applaudono;applaudire applauso bravo clap clap complimenti congratulazioni ok pregare preghiera segno yeah
🙌;1;mani alzate;celebrare due mani evvai evviva gesto grazie innocente mano urrà vittoria
🫶;1;mani a cuore;amore mano ti amo ti voglio bene
👐;1;mani aperte;abbracciare abbraccio accogliere aperta mano segno segno delle mani aperte
🤲;1;mani unite in alto;desiderare mani a coppa mani in preghiera mano offrire palmi palmo della mano pregare preghiera
🤝;1;stretta di mano;affare fatto conoscere d’accordo mani che si stringono ok patto piacere presentarsi presentazione promessa stringersi la mano
🙏;1;mani giunte;gesto grazie mano per favore pregare preghiera ti prego
✍️;1;mano che scrive;disegnare penna scrivere scrivere a mano
💅;1;smalto per unghie;cosmetici make up manicure noia spa unghie con smalto
🤳;1;selfie;autoscatto fare un selfie foto fotocamera fotografare fotografia scattare smartphone telefono
💪;1;bicipite;bodybuilding braccio piegato corpo forte forza fumetto muscolo palestra pesi sollevamento teso
🦾;0;protesi robotica per il braccio;accessibilità braccio meccanico
🦿;0;protesi robotica per la gamba;accessibilità gamba meccanica
🦵;1;gamba;arto calcio gamba piegata ginocchio ginocchio piegato piede polpaccio
🦶;1;piede;calciare calcio calpestare camminare camminare con passo pesante caviglia piedi
👂;1;orecchio;ascoltare ascolto corpo orecchie sentire sento ti ascolto ti sto ascoltando
🦻;1;orecchio con apparecchio acustico;accessibilità non udente non udenti protesi acustica sordità sordo
👃;1;naso;annusare corpo faccia ficcanaso fiutare odore profumo
🧠;0;cervello;corpo umano intelligente parte del corpo
🫀;0;organo del cuore;anatomia battito cardiologia cuore vero pulsazione rosso
🫁;0;polmoni;espirazione inspirazione organo respirazione respiro
🦷;0;dente;bianchi bianco denti dentista perlacei perlaceo
🦴;0;osso;cane ossa osso a forchetta scheletro
👀;0;occhi;corpo faccia guardare osservare vedere
👁️;0;occhio;1 occhio corpo faccia
👅;0;lingua;corpo faccia linguaccia slurp
👄;0;bocca;bacio corpo faccia labbra rossetto sexy smack
🫦;0;bocca che morde il labbro;ansia bocca con rossetto disagio flirtare labbra con denti nervoso paura preoccupato sedurre seduzione sexy
👶;1;neonato;bambino bebè faccia famiglia figlio giovane persone piccolo
🧒;1;bimbo;bambina bambino bimba giovane persona ragazzina ragazzino
👦;1;bambino;bimbo giovane persona persone ragazzino tenero
👧;1;bambina;bimba bionda codini contenta felice persona persone ragazzina treccine
🧑;1;persona;adulta adulto
👱;1;persona bionda;biondo capelli biondi
👨;1;uomo;amico biondo fratello maschio papà persona persone ragazzo
🧔;1;persona con la barba;baffi barbuto persona con barba
🧔‍♂️;1;uomo con la barba;
🧔‍♀️;1;donna con la barba;
👨‍🦰;1;uomo: capelli rossi;amico biondo fratello maschio papà persona persone ragazzo
👨‍🦱;1;uomo: capelli ricci;amico biondo fratello maschio papà persona persone ragazzo
👨‍🦳;1;uomo: capelli bianchi;amico biondo fratello maschio papà persona persone ragazzo
👨‍🦲;1;uomo: calvo;amico biondo fratello maschio papà persona persone ragazzo
👩;1;donna;bionda capelli femmina persona persone ragazza viso
👩‍🦰;1;donna: capelli rossi;bionda femmina persona persone ragazza viso
🧑‍🦰;1;persona: capelli rossi;adulta adulto
👩‍🦱;1;donna: capelli ricci;bionda femmina persona persone ragazza viso
🧑‍🦱;1;persona: capelli ricci;adulta adulto
👩‍🦳;1;donna: capelli bianchi;bionda femmina persona persone ragazza viso
🧑‍🦳;1;persona: capelli bianchi;adulta adulto
👩‍🦲;1;donna: calvo;bionda capelli femmina persona persone ragazza viso
🧑‍🦲;1;persona: calvo;adulta adulto
👱‍♀️;1;donna bionda;capelli capelli biondi femmina persona ragazza
👱‍♂️;1;uomo biondo;maschio
🧓;1;persona anziana;adulto anziano anziano vecchia vecchio
👴;1;uomo anziano;capelli nonnino nonno pelato perdere i capelli persona persone saggio vecchietto vecchio
👵;1;donna anziana;capelli capelli bianchi nonna nonnina persone saggezza saggia signora vecchia vecchietta
🙍;1;persona corrucciata;arrabbiata delusa donna faccia frustrata gesto infelice triste
🙍‍♂️;1;uomo corrucciato;arrabbiato crucciato deluso emozione faccia infelice persona corrucciata preoccupato ragazzo triste
🙍‍♀️;1;donna corrucciata;femmina gesto
🙎;1;persona imbronciata;arrabbiata broncio delusa donna gesto seccata sguardo arrabbiato
🙎‍♂️;1;uomo imbronciato;arrabbiato broncio disappunto gesto maschio person
🙎‍♀️;1;donna imbronciata;femmina gesto
🙅;1;persona che fa segno di no;donna escluso faccina gesto gesto di rifiuto non bene rifiuto stop vietato
🙅‍♂️;1;uomo con gesto di rifiuto;basta braccia incrociate incrocio no persona proibito stop vietato
🙅‍♀️;1;donna con gesto di rifiuto;no proibito
🙆;1;persona con gesto OK;donna donna con braccia alzate esercizio fitness mani ok persona con gesto ok tutto bene yoga
🙆‍♂️;1;uomo con gesto OK;cerchio d’accordo esercizio mani mano ok uomo con braccia a cerchio uomo con braccia alzate uomo con gesto ok ymca
🙆‍♀️;1;donna con gesto OK;donna con gesto ok d’accordo ok
💁;1;persona con mano capovolta;aiuto capovolgere la mano gesto con i capelli gossip informazioni mano all’insù pettegolezzo sarcasmo sfacciataggine sul serio
💁‍♂️;1;uomo con mano capovolta;aiuto capovolgere la mano gesto con i capelli gossip informazioni mano all’insù pettegolezzo sarcasmo sarcastico sfacciato
💁‍♀️;1;donna con mano capovolta;aiuto capovolgere la mano gesto con i capelli mano all’insù sarcastica sfacciata
🙋;1;persona con mano alzata;ciao donna eccomi felice gesto salutare saluto sono qui
🙋‍♂️;1;uomo con mano alzata;alzare la mano anch’io chiedere ciao domanda gesto io persona felice con mano alzata
🙋‍♀️;1;donna con mano alzata;gesto
🧏;1;persona con problemi di udito;accessibilità difficoltà uditive non sentire orecchio sordità sordo
🧏‍♂️;1;uomo con problemi di udito;sordità sordo uomo con difficoltà uditive uomo sordo
🧏‍♀️;1;donna con problemi di udito;donna con difficoltà uditive donna sorda sorda sordità
🙇;1;persona che fa un inchino profondo;chiedere perdono gesto grazie meditare mi dispiace perdono pietà scusarsi
🙇‍♂️;1;uomo che fa inchino profondo;gesto scuse
🙇‍♀️;1;donna che fa inchino profondo;donna che si inchina gesto grazie meditare mi dispiace person pregare scusa scuse
🤦;1;persona esasperata;disperazione esasperazione facepalm incredulità mano in fronte oddio oh no
🤦‍♂️;1;uomo esasperato;esasperazione facepalm figuraccia gesto imbarazzo incredulo non ci credo oddio persona
🤦‍♀️;1;donna esasperata;esasperazione figuraccia gesto imbarazzo incredula mano sul viso non ci credo oddio persona
🤷;1;persona che scrolla le spalle;boh dubbio forse indifferenza non lo so non saprei noncuranza persona che alza le spalle può darsi spalle alzate vabbè
🤷‍♂️;1;uomo che scrolla le spalle;alzare le spalle boh dubbio dubitare forse gesto indifferenza mani non saprei non so persona
🤷‍♀️;1;donna che scrolla le spalle;alzare le spalle boh dubitare forse gesto indifferente indifferenza mani non lo so non so persona
🧑‍⚕️;1;persona che lavora nella sanità;infermiera infermiere medico terapista
👨‍⚕️;1;operatore sanitario;camice dottore infermiere lavoro medicina medico ospedale sanità terapista uomo
👩‍⚕️;1;operatrice sanitaria;camice donna dottore dottoressa infermiera lavoro medicina medico ospedale sanità terapista
🧑‍🎓;1;studente;diploma studentessa
👨‍🎓;1;studente maschio;istruzione laurea laureato ragazzo università uomo
👩‍🎓;1;studentessa;donna femmina istruzione laurea laureata ragazza università
🧑‍🏫;1;insegnante;maestra maestro professore professoressa
👨‍🏫;1;professore;insegnante insegnare lavoro maestro scuola studio uomo
👩‍🏫;1;professoressa;donna insegnante insegnare lavoro maestra scuola studio
🧑‍⚖️;1;giudice;bilancia giustizia
👨‍⚖️;1;giudice uomo;bilancia giustizia lavoro martello sentenza tribunale
👩‍⚖️;1;giudice donna;bilancia giustizia lavoro martello sentenza tribunale
🧑‍🌾;1;agricoltore;allevatore contadino giardiniere
👨‍🌾;1;contadino;allevatore campagna cappello fattoria giardino lavoro uomo
👩‍🌾;1;contadina;allevatrice campagna cappello donna fattoria giardino lavoro
🧑‍🍳;1;persona che cucina;chef cuoco
👨‍🍳;1;cuoco;chef cucina cucinare lavoro ristorante uomo
👩‍🍳;1;cuoca;chef cucina cucinare donna lavoro ristorante
🧑‍🔧;1;meccanico;elettricista idraulico tecnico specializzato
👨‍🔧;1;meccanico uomo;chiave inglese idraulico lavoro operaio tecnico specializzato tuta blu
👩‍🔧;1;meccanico donna;chiave inglese idraulico lavoro meccanico femmina operaia tecnico specializzato tuta blu
🧑‍🏭;1;persona che lavora in fabbrica;assemblaggio industria operaio
👨‍🏭;1;operaio;fabbrica industria lavoro saldatore tuta blu uomo
👩‍🏭;1;operaia;donna fabbrica industria lavoro saldatrice tuta blu
🧑‍💼;1;persona che fa un lavoro d’ufficio;architetto business impiegato manager
👨‍💼;1;impiegato;architetto business lavoro manager ufficio uomo
👩‍💼;1;impiegata;architetto business donna lavoro manager ufficio
🧑‍🔬;1;persona che lavora in campo scientifico;biologo chimico fisico ingegnere scienziato
👨‍🔬;1;scienziato;biologia biologo camice chimica lavoro scienza uomo
👩‍🔬;1;scienziata;biologa biologia camice chimica donna lavoro scienza
🧑‍💻;1;persona esperta di tecnologia;inventore programmatore software sviluppatore tecnologo
👨‍💻;1;tecnologo;computer high tech lavoro programmatore sviluppatore tecnologia uomo
👩‍💻;1;tecnologa;computer donna high tech lavoro programmatrice sviluppatrice tecnologia
🧑‍🎤;1;cantante;attore intrattenitore rock star
👨‍🎤;1;cantante uomo;attore lavoro musica rock star star ziggy
👩‍🎤;1;cantante donna;attrice lavoro musica rock star star ziggy
🧑‍🎨;1;artista;tavolozza
👨‍🎨;1;artista uomo;arte dipingere lavoro pittore
👩‍🎨;1;artista donna;arte dipingere lavoro pennello pittrice
🧑‍✈️;1;pilota;aereo
👨‍✈️;1;pilota uomo;aereo aeroplano copilota lavoro
👩‍✈️;1;pilota donna;aereo aeroplano copilota lavoro
🧑‍🚀;1;astronauta;razzo
👨‍🚀;1;astronauta uomo;astronauta maschio lavoro razzo scienza spazio universo
👩‍🚀;1;astronauta donna;astronauta femmina lavoro razzo scienza spazio
🧑‍🚒;1;pompiere;vigile del fuoco
👨‍🚒;1;pompiere uomo;fuoco incendio lavoro pompiere maschio vigile del fuoco
👩‍🚒;1;pompiere donna;fuoco incendio lavoro pompiere femmina vigile del fuoco
👮;1;agente di polizia;arresto controllo fermo
👮‍♂️;1;poliziotto;agente divisa polizia poliziotto uomo uomo
👮‍♀️;1;poliziotta;agente arresto carabiniere controllo divisa donna lavoro polizia
🕵️;1;detective;investigatore lavoro lente mistero spia uomo
🕵️‍♂️;1;investigatore;detective spia uomo
🕵️‍♀️;1;investigatrice;detective donna investigatore lavoro lente mistero spia
💂;1;guardia;buckingham palace guardia reale lavoro londra sentinella turno di guardia uomo
💂‍♂️;1;guardia uomo;maschio
💂‍♀️;1;guardia donna;buckingham palace femmina guardia reale lavoro londra sentinella turno di guardia
🥷;1;ninja;abilità assassino combattimento furtivo guerra guerriero invisibile nascosto persona
👷;1;operaio edile;casco costruire costruzioni ingegnere lavoratore muratore tuta blu uomo
👷‍♂️;1;operaio edile uomo;costruzioni edificio
👷‍♀️;1;operaia edile;casco costruzioni donna edificio elmetto ingegnere lavoro muratrice tuta blu
🫅;1;persona con corona;monarca nobile re reale regale regina
🤴;1;principe;comandare corona fiaba monarca re reale sovrano uomo
👸;1;principessa;comandare corona donna favola fiaba monarca reale regina sovrana
👳;1;persona con turbante;
👳‍♂️;1;uomo con turbante;maschio
👳‍♀️;1;donna con turbante;femmina
👲;1;uomo con zucchetto cinese;cappello
🧕;1;donna con velo;copricapo donna con foulard donna con hijab hijab islam
🤵;1;persona in smoking;abito elegante festa matrimonio
🤵‍♂️;1;uomo in smoking;
🤵‍♀️;1;donna in smoking;
👰;1;persona con velo;abito bianco matrimonio
👰‍♂️;1;sposo con velo;
👰‍♀️;1;sposa con velo;
🤰;1;donna incinta;gravidanza mamma pancione
🫃;1;uomo incinto;gonfio gravido pancia pieno troppo cibo
🫄;1;persona incinta;gonfio gravido incinto pancia pieno troppo cibo
🤱;1;allattare;allattamento allattare al seno bebé donna donna che allatta mamma mamma che allatta persona
👩‍🍼;1;donna che allatta;allattamento amore babysitter bebè madre mamma neonato nutrire persona
👨‍🍼;1;uomo che allatta;allattamento amore babysitter bebè neonato nutrire padre papà persona
🧑‍🍼;1;persona che allatta;allattamento babysitter bebè mamma neonato nutrire papà
👼;1;angioletto;angelo bambina bambino bimba bimbo chiesa faccina favola fiaba persona santo
🎅;1;Babbo Natale;babbo natale cappello fest festa natale santa claus uomo
🤶;1;Mamma Natale;cappello donna fest mamma natale natale santa claus
🧑‍🎄;1;Santa Claus;babbo natale buon natale cappello di babbo natale claus natale persona santa claus vacanze di natale
🦸;1;supereroe;bene buono eroina persona personaggio supereroina superman superpotere superpoteri
🦸‍♂️;1;supereroe uomo;
🦸‍♀️;1;supereroina;donna superpoteri
🦹;1;supercattivo;criminale malvagio persona personaggio superpotere superpoteri
🦹‍♂️;1;supercattivo uomo;criminale superpotere
🦹‍♀️;1;supercattiva;cattivo criminale donna superpotere
🧙;1;mago;barba cappello incantesimo maghetto magia magico strega stregone
🧙‍♂️;1;mago uomo;stregone
🧙‍♀️;1;maga;strega
🧚;1;fata;ali creatura fatina fiaba folletto oberon puck regina delle fate titania
🧚‍♂️;1;folletto alato;oberon puck
🧚‍♀️;1;fata donna;titania
🧛;1;vampiro;costume creatura denti dracula halloween maschera morte morto vivente paura sangue supernaturale
🧛‍♂️;1;vampiro uomo;dracula morto vivente
🧛‍♀️;1;vampira;non morto
🧜;1;sirena;creatura donna sirena fiaba mare mitologia oceano personaggio pesce sirenetta
🧜‍♂️;1;tritone;creatura fiaba mare mitologia nettuno oceano poseidone tridente
🧜‍♀️;1;sirena donna;
🧝;1;elfo;creatura elfetto fantasy fiaba folclore magia magico
🧝‍♂️;1;elfo uomo;magico
🧝‍♀️;1;elfo donna;magico
🧞;0;genio;aladino creatura desideri djinn fiaba genietto jinn lampada personaggio
🧞‍♂️;0;genio uomo;djinn
🧞‍♀️;0;genio donna;djinn
🧟;0;zombie;carnevale halloween horror morte morto vivente paura scheletro spaventoso urlo
🧟‍♂️;0;zombie uomo;morto vivente
🧟‍♀️;0;zombie donna;morto vivente
🧌;0;troll;fantasia favola fiaba mostro
💆;1;persona che riceve un massaggio;centro estetico estetista faccia mal di testa massaggio facciale relax spa testa
💆‍♂️;1;uomo che riceve un massaggio;centro estetico mal di testa massaggio al viso per uomo persona relax spa tensione testa viso
💆‍♀️;1;donna che riceve un massaggio;faccia massaggio al viso per donna viso
💇;1;taglio di capelli;acconciatura bellezza parrucchiera parrucchiere persona salone salone di bellezza tagliare
💇‍♂️;1;taglio di capelli per uomo;acconciatura bellezza parrucchiere persona salone salone di bellezza tagliare
💇‍♀️;1;taglio di capelli per donna;bellezza
🚶;1;pedone;attività camminare camminata giro a piedi passeggiare passeggiare lentamente passeggiata passo tranquillo persona
🚶‍♂️;1;uomo che cammina;camminare passeggiata pedone
🚶‍♀️;1;donna che cammina;camminare camminata donna che passeggia passeggiare passeggiata pedona pedone persona ragazza
🧍;1;persona in piedi;stare fermi stare in piedi
🧍‍♂️;1;uomo in piedi;
🧍‍♀️;1;donna in piedi;
🧎;1;persona inginocchiata;in ginocchio inginocchiarsi meditare meditazione
🧎‍♂️;1;uomo inginocchiato;in ginocchio inginocchiarsi
🧎‍♀️;1;donna inginocchiata;in ginocchio inginocchiarsi
🧑‍🦯;1;persona con bastone di orientamento;accessibilità cecità
👨‍🦯;1;uomo con bastone bianco di orientamento;accessibilità cecità cieco ipovedente ipovedenti non vedente non vedenti persona uomo con bastone per ciechi
👩‍🦯;1;donna con bastone bianco di orientamento;accessibilità cecità cieca donna con bastone per ciechi donna non vedente ipovedente ipovedenti non vedente non vedenti persona
🧑‍🦼;1;persona su sedia a rotelle motorizzata;accessibilità
👨‍🦼;1;uomo su sedia a rotelle motorizzata;accessibilità disabile persona uomo in carrozzina uomo in sedia a rotelle
👩‍🦼;1;donna su sedia a rotelle motorizzata;accessibilità disabile donna in carrozzina donna in sedia a rotelle persona
🧑‍🦽;1;persona su sedia a rotelle manuale;accessibilità
👨‍🦽;1;uomo su sedia a rotelle manuale;accessibilità disabile persona uomo in carrozzina uomo in sedia a rotelle
👩‍🦽;1;donna su sedia a rotelle manuale;accessibilità disabile donna in carrozzina donna in sedia a rotelle persona
🏃;1;persona che corre;correre corsa di corsa gara jogging maratona sport
🏃‍♂️;1;uomo che corre;correre corsa sport
🏃‍♀️;1;donna che corre;correre corsa di corsa maratona persona sport veloce
💃;1;donna che balla;ballare ballerina ballo flamenco lavoro olé salsa tango
🕺;1;uomo che balla;ballare ballo disco discoteca lavoro
🕴️;1;uomo con completo che levita;abbigliamento abito business man cravatta giacca lavoro persona uomo elegante che levita vestito elegante
👯;1;persone con orecchie da coniglio;amicizia anima gemella ballare festa party uguali
👯‍♂️;1;uomini con orecchie da coniglio;ballare ballerino cabaret coniglietti festa intrattenimento party show
👯‍♀️;1;donne con orecchie da coniglio;ballerina donna party
🧖;1;persona in sauna;bagno turco benessere hammam persona nella sauna relax spa
🧖‍♂️;1;uomo in sauna;bagno turco
🧖‍♀️;1;donna in sauna;bagno turco
🧗;1;persona che scala;arrampicarsi arrampicata arrampicatore arrampicatrice montagna persona che arrampica roccia scalatore sport
🧗‍♂️;1;scalatore;uomo che scala
🧗‍♀️;1;scalatrice;donna che scala
🤺;0;schermidore;fioretto persona scherma spada sport
🏇;1;ippica;cavallo cavallo da corsa corse fantino galoppare galoppo sport trotto
⛷️;0;sciatore;neve sciare settimana bianca sport
🏂;1;persona sullo snowboard;inverno montagna neve omino in snowboard sport tavola uomo sullo snowboard
🏌️;1;persona che gioca a golf;buca giocatore di golf green mazza pallina sport tiro
🏌️‍♂️;1;golfista uomo;mazza sport
🏌️‍♀️;1;golfista donna;attività buca donna che gioca a golf giocatrice di golf mazza persona sport tiro
🏄;1;persona che fa surf;mare onde spiaggia sport surfare tavola
🏄‍♂️;1;surfista uomo;sport tavola da surf
🏄‍♀️;1;surfista donna;donna che fa surf mare oceano persona spiaggia sport surfare surfer tavola da surf
🚣;1;persona in barca a remi;canoa fiume lago persona che rema pesca remare sport
🚣‍♂️;1;uomo in barca a remi;
🚣‍♀️;1;donna in barca a remi;canoa canottaggio imbarcazione lago mare persona che rema pesca sport
🏊;1;persona che nuota;bracciata gara nuotare nuotatore nuoto sport stile libero
🏊‍♂️;1;nuotatore;nuoto piscina sport uomo
🏊‍♀️;1;nuotatrice;donna donna che nuota gara nuotare nuotata nuoto olimpiadi piscina sport
⛹️;1;persona che fa rimbalzare una palla;basket campo giocatore giocatore di basket pallacanestro palleggio persona con la palla sport
⛹️‍♂️;1;uomo che fa rimbalzare una palla;sport
⛹️‍♀️;1;donna che fa rimbalzare una palla;basket donna che gioca a basket giocatrice giocatrice di basket pallacanestro persona con la palla sport
🏋️;1;persona che solleva pesi;allenamento bilanciere bodybuilding culturista forza pesi massimi sforzo sollevamento pesi sport
🏋️‍♂️;1;uomo che solleva pesi;bilanciere sport
🏋️‍♀️;1;donna che solleva pesi;bilanciere persona pesi massimi sollevamento pesi sollevatrice di pesi sport
🚴;1;ciclista;bici bicicletta ciclismo due ruote gara mountain bike pedalare sport trasporto
🚴‍♂️;1;ciclista uomo;bici bicicletta sport
🚴‍♀️;1;ciclista donna;bici bicicletta casco ciclismo donna in bici due ruote persona ruote sport veloce
🚵;1;ciclista di mountain bike;atleta bicicletta ciclismo ciclismo in montagna montagna pedalare sport
🚵‍♂️;1;ciclista uomo di mountain bike;bici bicicletta sport
🚵‍♀️;1;ciclista donna di mountain bike;bici bicicletta ciclismo ciclismo in montagna donna in bici due ruote pedalare sport
🤸;1;persona che fa la ruota;atleta attiva capriola felice ginnasta ginnastica
🤸‍♂️;1;uomo che fa la ruota;attivo fare la ruota felice ginnastica persona salti di gioia sport
🤸‍♀️;1;donna che fa la ruota;attiva fare la ruota felice ginnastica persona salti di gioia sport
🤼;1;persone che fanno la lotta;combattimento lottatori sport torneo wrestler wrestling
🤼‍♂️;1;lottatori;combattimento persone sport torneo uomini wrestler wrestling
🤼‍♀️;1;lottatrici;boxe combattimento donna donne persone sport torneo wrestling
🤽;1;persona che gioca a pallanuoto;acqua giocatrice di pallanuoto piscina sport
🤽‍♂️;1;pallanuotista uomo;giocatore di pallanuoto pallanuoto persona piscina sport uomo che gioca a pallanuoto
🤽‍♀️;1;pallanuotista donna;donna che gioca a pallanuoto giocatrice di pallanuoto pallanuoto persona piscina sport
🤾;1;persona che gioca a pallamano;atleta lanciare pallamanista sport tirare la palla
🤾‍♂️;1;pallamanista uomo;pallamano sport uomo che gioca a pallamano
🤾‍♀️;1;pallamanista donna;atleta donna che gioca a pallamano lanciare pallamano persona sport tirare la palla
🤹;1;persona che fa giocoleria;abilità destrezza equilibrio giocoliere palline
🤹‍♂️;1;giocoliere uomo;abilità destreggiarsi destrezza equilibrio lavoro multitasking persona
🤹‍♀️;1;giocoliere donna;abilità circo equilibrio giocoleria lavoro palline ragazza
🧘;1;persona in posizione del loto;gambe incrociate meditazione pace persona che fa yoga relax rilassarsi yoga zen
🧘‍♂️;1;uomo in posizione del loto;meditazione yoga
🧘‍♀️;1;donna in posizione del loto;meditazione yoga
🛀;1;persona che fa il bagno;doccia fare il bagno lavarsi relax vasca da bagno
🛌;1;persona a letto;addormentato arredamento dormire hotel notte sonno stanca stanco zzz
🧑‍🤝‍🧑;0;persone che si tengono per mano;coppia coppia che si tiene per mano coppia per mano insieme mano nella mano persona tenersi per mano uniti
👭;1;due donne che si tengono per mano;amiche amicizia bambine bff coppia darsi la mano legame migliori amiche persone ragazze sorelle
👫;1;uomo e donna che si tengono per mano;amore coppia donna e uomo famiglia innamorati persone tenersi per mano uomo e donna per mano
👬;1;due uomini che si tengono per mano;bff compagni coppia fidanzati gemelli innamorati oroscopo persone tenersi per mano uomo zodiaco
💏;1;bacio tra coppia;amore appuntamento baciarsi coppietta fidanzati persone romanticismo romantico
👩‍❤️‍💋‍👨;2;bacio tra coppia: donna e uomo;amore appuntamento baciarsi coppietta fidanzati persone romanticismo romantico
👨‍❤️‍💋‍👨;2;bacio tra coppia: uomo e uomo;amore appuntamento baciarsi coppietta fidanzati persone romanticismo romantico
👩‍❤️‍💋‍👩;2;bacio tra coppia: donna e donna;amore appuntamento baciarsi coppietta fidanzati persone romanticismo romantico
💑;1;coppia con cuore;amore anniversario bacio innamorati insieme persone romanticismo
👩‍❤️‍👨;2;coppia con cuore: donna e uomo;amore anniversario bacio innamorati insieme persone romanticismo
👨‍❤️‍👨;2;coppia con cuore: uomo e uomo;amore anniversario bacio innamorati insieme persone romanticismo
👩‍❤️‍👩;2;coppia con cuore: donna e donna;amore anniversario bacio innamorati insieme persone romanticismo
👨‍👩‍👦;0;famiglia: uomo, donna e bambino;mamma papà persone
👨‍👩‍👧;0;famiglia: uomo, donna e bambina;bambino mamma papà persone
👨‍👩‍👧‍👦;0;famiglia: uomo, donna, bambina e bambino;mamma papà persone
👨‍👩‍👦‍👦;0;famiglia: uomo, donna, bambino e bambino;mamma papà persone
👨‍👩‍👧‍👧;0;famiglia: uomo, donna, bambina e bambina;bambino mamma papà persone
👨‍👨‍👦;0;famiglia: uomo, uomo e bambino;mamma papà persone
👨‍👨‍👧;0;famiglia: uomo, uomo e bambina;bambino mamma papà persone
👨‍👨‍👧‍👦;0;famiglia: uomo, uomo, bambina e bambino;mamma papà persone
👨‍👨‍👦‍👦;0;famiglia: uomo, uomo, bambino e bambino;mamma papà persone
👨‍👨‍👧‍👧;0;famiglia: uomo, uomo, bambina e bambina;bambino mamma papà persone
👩‍👩‍👦;0;famiglia: donna, donna e bambino;mamma papà persone
👩‍👩‍👧;0;famiglia: donna, donna e bambina;bambino mamma papà persone
👩‍👩‍👧‍👦;0;famiglia: donna, donna, bambina e bambino;mamma papà persone
👩‍👩‍👦‍👦;0;famiglia: donna, donna, bambino e bambino;mamma papà persone
👩‍👩‍👧‍👧;0;famiglia: donna, donna, bambina e bambina;bambino mamma papà persone
👨‍👦;0;famiglia: uomo e bambino;mamma papà persone
👨‍👦‍👦;0;famiglia: uomo, bambino e bambino;mamma papà persone
👨‍👧;0;famiglia: uomo e bambina;bambino mamma papà persone
👨‍👧‍👦;0;famiglia: uomo, bambina e bambino;mamma papà persone
👨‍👧‍👧;0;famiglia: uomo, bambina e bambina;bambino mamma papà persone
👩‍👦;0;famiglia: donna e bambino;mamma papà persone
👩‍👦‍👦;0;famiglia: donna, bambino e bambino;mamma papà persone
👩‍👧;0;famiglia: donna e bambina;bambino mamma papà persone
👩‍👧‍👦;0;famiglia: donna, bambina e bambino;mamma papà persone
👩‍👧‍👧;0;famiglia: donna, bambina e bambina;bambino mamma papà persone
🗣️;0;persona che parla;parlare profilo urlare
👤;0;profilo di persona;busto mistero nascosto ombra sagoma silhouette
👥;0;profilo di due persone;amici due utenti mistero ombra ombre persona profili silhouette
🫂;0;persone che si abbracciano;abbraccio addio amicizia amore ciao confortare consolare grazie
👪;0;famiglia;bambino mamma papà persone
👣;0;impronta di piedi;camminare corpo impronte passi passo piede piedi nudi`,
`🐵;0;muso di scimmia;animale faccina scimmietta
🐒;0;scimmia;animale scimmietta selvatico
🦍;0;gorilla;animale foresta scimmia selvatico
🦧;0;orangotango;animale gorilla scimmia scimmione
🐶;0;muso di cane;animale cagnolino cucciolo domestico faccina
🐕;0;cane;abbaiare animale animale domestico animali cagnolino cucciolo
🦮;0;cane guida;accessibilità animale cane da accompagnamento cieco non vedente non vedenti
🐕‍🦺;0;cane da assistenza;accessibilità animale cane da salvataggio cane di servizio cane d’assistenza cane guida
🐩;0;barboncino;animale cane pelo razza soffice
🐺;0;lupo;animale bosco faccina favola fiaba lupo mannaro muso di lupo selvatico
🦊;0;volpe;animale bosco faccina volpe furbetto furbizia furbo muso di volpe natura volpacchiotto
🦝;0;procione;animale curiosità curioso furbizia furbo
🐱;0;muso di gatto;animale animali faccina
🐈;0;gatto;animale cucciolo domestico gatta gattina gattino miao micino micio
🐈‍⬛;0;gatto nero;animale felino halloween miao micio sfiga sfortuna
🦁;0;leone;alpha animale criniera forte forza muso di leone oroscopo roar ruggito segno zodiacale selvaggio selvatico
🐯;0;muso di tigre;animale animali faccina felino
🐅;0;tigre;animale animali felino predatore
🐆;0;leopardo;animale felino predatore selvatico
🐴;0;muso di cavallo;animale campagna cavallino cowboy dressage equino faccina far west fattoria rampante
🫎;0;alce;animale corna mammifero
🫏;0;asino;animale mammifero mulo somaro testardo
🐎;0;cavallo;animale cavallo da corsa corsa corse fattoria galoppo polo ranch trotto
🦄;0;unicorno;faccina
🦓;0;zebra;animale animali bianco bianconero nero strisce
🦌;0;cervo;animale animali bosco cerbiatto corna primavera selvatico
🦬;0;bisonte;animale mandria
🐮;0;muso di mucca;animale animali faccina fattoria muu
🐂;0;bue;animale animali bovini bovino domestico fattoria segno zodiacale del toro toro
🐃;0;bufalo d’acqua;animale animali animali selvatici
🐄;0;mucca;animale animali fattoria latte muu vacca
🐷;0;muso di maiale;animale animali faccina fattoria maialino natura pancetta porchetta
🐖;0;maiale;animale animali fattoria scrofa
🐗;0;cinghiale;animale animali bosco faccina cinghiale game of thones maiale selvatico
🐽;0;naso da maiale;animale animali faccina maialino
🐏;0;montone;animale animali ariete fattoria ovino pecora segno zodiacale dell’ariete
🐑;0;pecora;animale beeh campagna contare le pecore fattoria lana montone morbido notte pecorella pecorone soffice
🐐;0;capra;animale animali capricorno fattoria latte segno zodiacale del capricorno
🐪;0;dromedario;africa animale animali cammello deserto gobba gobbe trasporto
🐫;0;cammello;animale animali deserto due gobbe gobba
🦙;0;lama;alpaca animale guanaco lana lana di alpaca vicuña vigogna
🦒;0;giraffa;animale animali macchie puntini savana selvaggio selvatico
🐘;0;elefante;animale savana selvatico
🦣;0;mammut;animale estinzione grande lanoso zanna
🦏;0;rinoceronte;africa animale animali natura safari savana selvatico
🦛;0;ippopotamo;animale
🐭;0;muso di topo;animale faccina topolino
🐁;0;topo;animale animali cavia topolino
🐀;0;ratto;animale animali fogna topastro topo
🐹;0;criceto;animale animali domestico faccina muso di criceto
🐰;0;muso di coniglio;animale animale domestico animali coniglietto faccina
🐇;0;coniglio;animale animali coniglietto domestico fattoria
🐿️;0;scoiattolo;animale animali bosco selvatico
🦫;0;castoro;animale denti diga roditore
🦔;0;riccio;animale animali spine spinoso
🦇;0;pipistrello;ali animale notte vampiro
🐻;0;orso;animale faccina muso di orso orsacchiotto orsetto
🐻‍❄️;0;orso polare;bianco
🐨;0;koala;animale animali australia faccina koala selvatico
🐼;0;panda;animale animali bamboo faccina muso di panda wwf
🦥;0;bradipo;animale calma lentezza lento pigrizia pigro
🦦;0;lontra;animale giocherellone lontra marina pescare
🦨;0;puzzola;animale puzza puzzolente
🦘;0;canguro;animale animale che salta australia cucciolo di canguro marsupiale saltare
🦡;0;tasso;animale dare fastidio infastidire tasso del miele
🐾;0;impronte di zampe;animale cane impronta impronta di zampa zampa zampine
🦃;0;tacchino;animale giorno del ringraziamento ringraziamento thanksgiving
🐔;0;gallina;animale animali fattoria galletto gallo pollo uccello
🐓;0;gallo;alba animale animali domestico fattoria galletto mattino uccello
🐣;0;pulcino che nasce;animale cucciolo gallina nascita schiudere uccello uovo uovo che si schiude
🐤;0;pulcino;animale animali cucciolo faccina pulcino gallina
🐥;0;pulcino visto di fronte;animale baby shower bambino bebè bimbo cucciolo fattoria galletto gallina neonato ornitologia piccolo
🐦;0;uccello;animale ornitologia passerotto uccellino
🐧;0;pinguino;animale antartico ornitologia polo sud uccello
🕊️;0;colomba;animale ornitologia pace pasqua uccellino uccello ulivo volare
🦅;0;aquila;animale aquila reale ornitologia rapace uccello
🦆;0;anatra;animale ornitologia papera uccello
🦢;0;cigno;animale brutto anatroccolo cigno giovane uccello volatile
🦉;0;gufo;animale animali bosco foresta fortuna saggezza selvatico uccello
🦤;0;dodo;animale estinzione grande mauritius uccello
🪶;0;piuma;leggero penna piumaggio uccello volo
🦩;0;fenicottero;animale flamingo rosa tropicale uccello
🦚;0;pavone;animale appariscente colorato esibizionista orgoglioso pavoneggiarsi uccello vistoso volatile
🦜;0;pappagallo;animale parlare pirata pirati uccello uccello parlante
🪽;0;ala;angelo aviazione mitologia uccello volare
🐦‍⬛;0;merlo;animale cornacchia corvo nero uccello
🪿;0;oca;animale papera pollame starnazzare stupidità uccello
🐸;0;rana;animale bosco fiaba lago muso di rana natura principe raganella ranocchia ranocchio rospo stagno
🐊;0;coccodrillo;animale lacrime di coccodrillo rettile selvatico
🐢;0;tartaruga;animale animali lenta lentezza lento
🦎;0;lucertola;animale animali rettile
🐍;0;serpente;animale animali biscia bosco foresta pericolo selvatico vipera
🐲;0;testa di drago;animale animali dragone faccina fiaba
🐉;0;drago;animale animali cinese dragone fiaba game of thrones mitologia trono di spade
🦕;0;sauropode;animale animali brachiosauro brachiosaurus brontosauro brontosaurus dinosauro diplodoco diplodocus
🦖;0;T-Rex;animale animali dinosauro t-rex tirannosauro tirannosauro rex tyrannosaurus rex
🐳;0;balena che spruzza acqua;animale animali balenottera cetaceo mare oceano spruzzare
🐋;0;balena;animale animali cetaceo mare oceano
🐬;0;delfino;animale cetaceo mare oceano spiaggia
🦭;0;foca;animale leone marino mare oceano otaria
🐟;0;pesce;animale animali mare oceano pesci segno zodiacale dei pesci
🐠;0;pesce tropicale;animale animali mare oceano
🐡;0;pesce palla;animale animali mare oceano tropici
🦈;0;squalo;aggressività animale animali pericolo pesce
🐙;0;polpo;animale animali mare oceano polipo
🐚;0;conchiglia;animale conchiglia a spirale mare oceano spiaggia
🪸;0;corallo;barriera barriera corallina cambiamento climatico mare oceano
🪼;0;medusa;animale bruciatura dolore invertebrato mare puntura trasparente urticante
🦀;0;granchio;cancro mare mollusco oceano segno zodiacale
🦞;0;aragosta;animale aragosta rossa astice chele crostacei frutti di mare zuppa
🦐;0;gamberetto;animale animali cibo crostaceo gambero mare oceano
🦑;0;calamaro;animale animali cibo mare mollusco oceano polipo polpo totano
🦪;0;ostrica;alimento cibo mollusco ostrea perla
🐌;0;lumaca;animale giardino lentezza lento lumachina lumacone natura
🦋;0;farfalla;ali animale colorata insetto
🐛;0;insetto;animale bruco giardino millepiedi
🐜;0;formica;animale formichina insetto lavorare
🐝;0;ape;animale bombo giardino insetto miele natura primavera regina vespa
🪲;0;coleottero;animale cimice insetto scarabeo
🐞;0;coccinella;animale fortuna giardino insetto natura
🦗;0;grillo;animale cavalletta insetto ortottero
🪳;0;scarafaggio;animale blatta disgustoso infestante insetto
🕷️;0;ragno;animale aracnide disgusto insetto schifo
🕸️;0;ragnatela;ragno
🦂;0;scorpione;animale segno zodiacale
🦟;0;zanzara;febbre insetto malaria malattia morso puntura d’insetto virus
🪰;0;mosca;animale decomposizione infestante insetto insetto volante larva malattia moscone volare
🪱;0;verme;anellide animale lombrico parassita strisciare
🦠;0;microbo;ameba batteri batterio scienza virus
💐;0;mazzo di fiori;anniversario appuntamento bouquet compleanno fioraio fiore natura regalo romanticismo romantico
🌸;0;fiore di ciliegio;fiorito natura pianta primavera primula rosa
💮;0;fiore bianco;fiorellino simbolo ben fatto
🪷;0;loto;bellezza buddhismo fior di loto fiore india induismo purezza serenità vietnam yoga
🏵️;0;rosetta;coccarda fiore natura pianta
🌹;0;rosa;amore bellezza fiore giardino natura pianta regalo rosa rossa rosso
🥀;0;fiore appassito;natura pianta rosa rosa appassita sfiorire sfiorita
🌺;0;ibisco;fiore natura pianta rosso
🌻;0;girasole;fiore giallo natura pianta
🌼;0;fiore;bocciolo fiorellino giallo margherita natura pianta
🌷;0;tulipano;fiore giardino natura pianta rosa
🪻;0;giacinto;bocca di leone fiore lavanda lupino primavera
🌱;0;germoglio;natura pianta piantina primavera
🪴;0;pianta in vaso;casa coltivare curare decorare inutile noioso verde
🌲;0;albero sempreverde;abete albero di natale conifera foresta natura pino
🌳;0;albero deciduo;albero rotondo caduco natura pianta
🌴;0;palma;albero natura spiaggia tropicale tropici
🌵;0;cactus;caldo deserto messico natura pianta pianta grassa spina spine west
🌾;0;pianta di riso;cereale natura spiga spiga di riso
🌿;0;pianta;foglia natura ramo verde
☘️;0;trifoglio;foglia irlanda natura
🍀;0;quadrifoglio;foglia fortuna natura pianta piante quattro
🍁;0;foglia d’acero;autunno foglia caduta natura
🍂;0;foglia caduta;autunno cadute foglia foglie foglie cadute foglie che cadono foglie rosse natura ramo
🍃;0;foglia al vento;foglie vento che soffia
🪹;0;nido vuoto;nidificazione
🪺;0;nido con uova;nidificazione nido di uccelli uccelli
🍄;0;fungo;amanita autunno biancaneve bosco favola fiaba funghetto natura velenoso`,
`🍇;0;uva;cibo dioniso frutta frutto grappolo grappolo d’uva vino viola
🍈;0;melone;cantaloupe cibo frutta frutto oliva
🍉;0;anguria;cibo frutta frutto
🍊;0;mandarino;agrume agrumi arancia cibo frutta frutto vitamina c
🍋;0;limone;agrume aspro cibo estate frutta frutto giallo
🍌;0;banana;cibo frutta frutto potassio
🍍;0;ananas;cibo frutta frutto pina colada tropicale
🥭;0;mango;cibo frutta frutto shaker tropicale
🍎;0;mela rossa;cibo dieta frutta frutto
🍏;0;mela verde;cibo dieta frutta frutto
🍐;0;pera;cibo frutta frutto
🍑;0;pesca;cibo frutta frutto
🍒;0;ciliegie;cibo ciliegia frutta frutto
🍓;0;fragola;cibo frutta frutto rosso
🫐;0;mirtilli;bacca blu cibo frutta frutti di bosco mirtillo
🥝;0;kiwi;cibo frutt frutta frutto
🍅;0;pomodoro;cibo rosso verdura
🫒;0;oliva;cibo olio ramo di ulivo ulivo
🥥;0;cocco;cibo frutta frutto noce di cocco palma piña colada
🥑;0;avocado;cibo frutta frutto
🍆;0;melanzana;cibo verdura
🥔;0;patata;cibo ortaggio patatine tubero verdura
🥕;0;carota;arancione carotene cibo coniglio dieta ortaggio radice sano verdura verdure
🌽;0;pannocchia;cibo fattoria granoturco mais verdura
🌶️;0;peperoncino;cibo hot piccante verdura
🫑;0;peperone;cibo ortaggio peperone verde verdure
🥒;0;cetriolo;cetriolino sottaceto cibo ortaggio sotto aceto sott’aceto verdura
🥬;0;verdure a foglia;bok choy cavolo cavolo cinese cavolo nero foglia verde hamburger insalata kale lattuga verdura verza
🥦;0;broccoli;broccolo cavolo nero cibo verde verdura
🧄;0;aglio;alimento cibo condimento insaporire insaporitore spicchio d’aglio
🧅;0;cipolla;alimento cibo insaporire insaporitore piangere soffritto
🥜;0;arachidi;arachide cibo frutta secca nocciolina noccioline
🫘;0;fagioli;cibo legume
🌰;0;castagna;autunno bosco caldarroste cibo frutta frutto nocciola
🫚;0;radice di zenzero;birra salute spezia
🫛;0;baccello di piselli;cibo edamame legume pisello vegetale verdura
🍞;0;pane in cassetta;carboidrati cereali cibo pancarré pane a cassetta ristorante toast
🥐;0;croissant;bar cibo colazione cornetto dolce francese zucchero
🥖;0;baguette;carboidrati cibo filone francese francia pane
🫓;0;focaccia;arepa cibo lavash naan pane piadina pita tigella
🥨;0;pretzel;brezel cibo pane
🥯;0;bagel;ciambella di pane colazione pane panetteria panificio spalmare spalmare formaggio sul bagel
🥞;0;pancake;america brunch burro cibo colazione crêpe dolce francia frittelle sciroppo d’acero zucchero
🧇;0;waffle;cialda cibo colazione gaufre
🧀;0;fetta di formaggio;cibo gruviera
🍖;0;carne;barbecue carne con osso cibo fame osso ristorante
🍗;0;coscia di pollo;carne cibo coscia di tacchino fame osso ristorante tacchino
🥩;0;taglio di carne;bistecca braciola carne rossa cibo costoletta costoletta di maiale costoletta d’agnello cotoletta scaloppina
🥓;0;pancetta;americana bacon carne cibo cibo americano colazione maiale
🍔;0;hamburger;cibo fast food panino ristorante sandwich
🍟;0;patatine;cibo patatine fritte ristorante
🍕;0;pizza;cena cibo fame fetta fetta di pizza pizzeria ristorante
🌭;0;hot dog;cibo panino street food wurstel
🥪;0;sandwich;cibo pane panino
🌮;0;taco;cibo cucina messicana guacamole messicana messicano messico ristorante salsa tacos
🌯;0;burrito;cucina messicana messico
🫔;0;tamale;cibo involtino messicano pamonha
🥙;0;pita farcita;carne cibo cibo turco cucina turca falafel gyro kebab ripieno ristorante
🧆;0;falafel;ceci cibo felafel polpetta polpette di ceci
🥚;0;uovo;cibo uova
🍳;0;cucinare;cibo colazione all’americana friggere padella padellino ristorante uova uovo uovo in padella
🥘;0;padella con cibo;casseruola cucina cucinare paella spagna
🍲;0;pentola di cibo;ciotola di cibo minestra ristorante stufato zuppa
🫕;0;fonduta;cibo cioccolato formaggio fuso pentola sci
🥣;0;ciotola con cucchiaio;cereali cibo colazione porridge scodella tazza zuppa zuppiera
🥗;0;insalata verde;cena cibo insalata mista mangiare pranzo salutare salute verdure
🍿;0;popcorn;cibo cinema mais
🧈;0;burro;alimento cibo latticini latticino
🧂;0;sale;condimento gusto salato saliera sapore saporito
🥫;0;cibo in scatola;latta lattina scatoletta
🍱;0;bento box;lunch box monoporzione piatto pronto ristorante
🍘;0;galletta di riso;cibo
🍙;0;onigiri;arancino di riso arancino di riso giapponese cibo giapponese orientale polpetta di riso giapponese riso ristorante
🍚;0;riso bollito;cibo cinese ristorante
🍛;0;riso al curry;cibo india indiano ristorante
🍜;0;ciotola fumante;bacchette cibo cinese ciotola di noodle giapponese noodle pho piatto caldo ramen ristorante
🍝;0;spaghetti;cena cibo cucina cucinare fame pasta pranzo puttanesca ragù ristorante
🍠;0;patata dolce arrosto;cibo ortaggio verdura
🍢;0;oden giapponese;cibo cucina kebab pesce ristorante spiedino spiedino di pesce
🍣;0;sushi;cibo cucina giapponese riso ristorante salmone
🍤;0;gambero fritto;cibo gamberetto ristorante tempura
🍥;0;tortino di pesce a spirale;cibo crocchetta di pesce cucina giapponese giapponese ristorante rotolo di pesce
🥮;0;torta della luna;autunno dolce della luna dolce lunare festa d’autunno festival moon cake torta lunare yuebing yuèbǐng
🍡;0;dango;dolce dolcetto palline di mochi ristorante spiedino di mochi
🥟;0;raviolo;cibo dumpling empanada fagottino gyoza jiaozi pierogi ravioli
🥠;0;biscotto della fortuna;cibo cinese consiglio profezia suggerimento
🥡;0;confezione da asporto;bacchette bastoncini cibo cibo a domicilio cibo cinese cibo da asporto consegna scatola d’asporto
🍦;0;cono gelato;bar crema dessert dolce estate gelateria ristorante zucchero
🍧;0;granita;cibo estate ghiaccio granita siciliana sicilia
🍨;0;coppa di gelato;cibo crema dessert dolce estate gelateria ristorante zucchero
🍩;0;ciambella;cibo cioccolato dolce donut ristorante zucchero
🍪;0;biscotto;biscottino cibo cioccolato cookie dessert dolce gocce di cioccolato ristorante zucchero
🎂;0;torta di compleanno;auguri di compleanno buon compleanno candeline cibo dolce festa festeggiare pasticceria tanti auguri zucchero
🍰;0;fetta di torta;dessert dolce ristorante zucchero
🧁;0;cupcake;delizia dessert dolce festa panetteria panificio pasticceria tortina zucchero
🥧;0;torta;apple pie cibo dolce fetta pasticceria torta di mele torta di zucca tortino
🍫;0;cioccolato;barretta di cioccolato break cibo cioccolata dolce dolcetto felicità goloso halloween ristorante snack
🍬;0;caramella;caramelle dolce dolcetti dolcetto dolci dolciume halloween zucchero
🍭;0;lecca lecca;caramella chupa chups dolce dolcetti dolcetto dolci ristorante willi wonka zucchero
🍮;0;budino;cibo creme caramel dessert dolce dolci pudding ristorante zucchero
🍯;0;barattolo di miele;api cibo dolce ristorante vaso vaso di miele winnie the pooh zucchero
🍼;0;biberon;bambina bambino bebé bere bimba bimbo fame latte neonata neonato tenero
🥛;0;bicchiere di latte;bevanda
☕;0;bevanda calda;caffè fumante the thè tè caldo
🫖;0;teiera;bere cibo thè tè
🍵;0;tazza da tè senza manico;bere bevanda pomeriggio sete tazza di tè tazzina
🍶;0;sakè;bar bere bevanda bicchiere bottiglia bottiglia e bicchiere di sake bottiglia e bicchiere di sakè giapponese ristorante sake
🍾;0;bottiglia stappata;auguri bar bere brindisi celebrare champagne congratulazioni festeggiare spumante stappare tappo
🍷;0;bicchiere di vino;alcool bar bere calice enoteca ristorante
🍸;0;cocktail;alcol alcolico bar bere bevanda bicchiere bicchiere da cocktail calice drink ristorante
🍹;0;cocktail tropicale;alcool bar bere club drink ristorante
🍺;0;boccale di birra;alcool bar bere estate germania octoberfest pinta pub ristorante sete
🍻;0;boccali di birra;alcool bar birre boccali di birra che brindano brindisi celebrare cin cin festeggiare pub ristorante
🥂;0;brindisi;anniversario auguri bere brindare champagne cin cin compleanno congratulazioni festeggiare prosecco spumante
🥃;0;bicchiere tumbler;alcool bevanda drink liquore whisky
🫗;0;liquido versato;bevanda bicchiere bicchiere rovesciato drink rovesciare svuotare versare
🥤;0;bicchiere con cannuccia;acqua bevanda bevande bibita bibita gasata succo
🧋;0;bubble tea;bibita boba bolla bolle cibo latte perla sfera taiwan thè tè con le bolle
🧃;0;bevanda monodose;bevanda in brick brick cannuccia succo succo di frutta in cartone
🧉;0;mate;bevanda erba mate mate argentino
🧊;0;cubetto di ghiaccio;freddo gelo ghiaccio in cubetti ghiaccio in cubi
🥢;0;bacchette;bastoncini cibo asiatico hashi jeotgarak kuaizi
🍽️;0;piatto e posate;apparecchiare cena coltello fame forchetta mangiare pranzo tavola
🍴;0;forchetta e coltello;affamata affamato cena che fame cibo cucinare fame mangiare posate pranzo ristorante
🥄;0;cucchiaio;cucchiaino cucina posate stoviglie utensili
🔪;0;coltello da cucina;arma chef fame posate
🫙;0;barattolo;condimento conservare contenitore dispensa salsa sugo vuoto
🏺;0;anfora;acquario ornamento reperto segno zodiacale vaso`,
`🌍;0;Europa e Africa;africa europa europa e africa globo mappamondo natura pianeta terra
🌎;0;America;america americhe globo mappamondo natura pianeta terra
🌏;0;Asia e Australia;asia asia e australia australia globo mappamondo natura pianeta terra
🌐;0;globo con meridiani;
🗺️;0;mappa mondiale;cartina mondo viaggiare
🗾;0;mappa del Giappone;giappone mappa del giappone
🧭;0;bussola;direzione magnetica navigazione orientamento
🏔️;0;montagna innevata;cima ghiacciaio inverno paesaggio
⛰️;0;montagna;arrampicata cima vetta
🌋;0;vulcano;eruzione etna lava natura vesuvio vulcano in eruzione
🗻;0;Monte Fuji;fuji giappone montagna monte natura paesaggio
🏕️;0;campeggio;lago montagna tenda vacanza
🏖️;0;spiaggia con ombrellone;estate mare ombrellone in spiaggia vacanze
🏜️;0;deserto;arido caldo canyon sole cocente
🏝️;0;isola deserta;mare naufrago palma solitudine spiaggia vacanza
🏞️;0;parco nazionale;colline escursione natura paesaggio
🏟️;0;stadio;calcio competizione concerto derby domenica giocare gioco partita quiddich sfida sport
🏛️;0;edificio classico;antichità grecia palazzo partenone tempio tempio greco
🏗️;0;edificio in costruzione;cantiere costruire edilizia gru
🧱;0;mattoni;argilla malta mattone muro muro di mattoni
🪨;0;roccia;duro macigno masso pesante pietra sasso solido
🪵;0;legna;ceppo ciocco legname legno tronco
🛖;0;capanna;capanno casa iurta rifugio
🏘️;0;case;casa casetta casette cittadina edifici quartiere residenziale via vicinato vicini vicino
🏚️;0;casa in rovina;abbandonata crepa crepe decrepita disabitata disabitato fatiscente rovinato rudere terremoto
🏠;0;casa;abitazione casa di campagna casetta edificio fattoria villetta
🏡;0;casa con giardino;abitazione casa di campagna casetta edificio nido villa villetta
🏢;0;edificio;edificio di uffici edifico di uffici palazzo ufficio
🏣;0;ufficio postale giapponese;edificio palazzo
🏤;0;ufficio postale;edificio europeo ufficio postale europeo
🏥;0;ospedale;clinica covid edificio emergenza infermiera infermiere malattia medici medicina pronto soccorso
🏦;0;banca;denaro edificio finanza mutuo prelevare soldi wall street
🏨;0;hotel;albergo edificio palazzo
🏩;0;love hotel;amore edificio motel
🏪;0;minimarket;24 ore autogrill edificio negozio negozio aperto 24 ore supermercato
🏫;0;scuola;alunni classe classi edificio imparare insegnante liceo maestra università
🏬;0;grande magazzino;centro commerciale edificio
🏭;0;fabbrica;azienda ciminiera edificio industria industriale inquinamento produzione stabile
🏯;0;castello giapponese;asia casa edificio palazzo
🏰;0;castello;edificio fiaba fiabe palazzo
💒;0;chiesa per matrimonio;amore cappella nozze religione romanticismo sposarsi
🗼;0;Torre di Tokyo;architettura città giappone tokyo tokyo tower torre torre di tokyo torre rossa
🗽;0;Statua della Libertà;america libertà new york simbolo statua statua della libertà
⛪;0;chiesa;cappella cattedrale cristianesimo croce edificio religione
🕌;0;moschea;islam islamismo musulmani musulmano pregare preghiera religione
🛕;0;tempio indù;induismo tempio induista
🕍;0;sinagoga;ebraismo religione tempio ebraico
⛩️;0;santuario shintoista;cina cinese jinja religione
🕋;0;Kaaba;arabia saudita islam islamismo kaaba la mecca musulmana musulmani musulmano religione
⛲;0;fontana;acqua acqua che scorre
⛺;0;tenda;accampamento campeggio
🌁;0;nebbioso;clima meteo montagna con la nebbia nebbia
🌃;0;notte stellata;cielo città città di notte luna stelle
🏙️;0;paesaggio urbano;città edifici finistra grattacieli metropoli vista
🌄;0;alba sulle montagne;montagna paesaggio sole sole che sorge tramonto
🌅;0;alba;finestra mattino natura sole sole che sorge
🌆;0;città al tramonto;edifici paesaggio
🌇;0;tramonto;città skyline sole che tramonta sulla città
🌉;0;ponte di notte;golden gate paesaggio san francisco
♨️;0;sorgenti termali;acqua sorgente acqua termale terme
🎠;0;cavallo da giostra;cavallino infanzia intrattenimento
🛝;0;scivolo;area divertimento area giochi giocare giochi per bambini parco giochi scivolata
🎡;0;ruota panoramica;intrattenimento london eye luna park parco divertimenti parco giochi
🎢;0;montagne russe;intrattenimento luna park parco divertimenti
💈;0;barbiere;insegna
🎪;0;circo;festa fiera intrattenimento orfei spettacolo tenda tenda da circo tendone
🚂;0;locomotiva;ferrovia locomotiva a vapore motore treno vapore veicolo viaggiare
🚃;0;vagone;elettrico ferrovia tram trasporto treno veicolo viaggiare
🚄;0;treno alta velocità;ferrovia freccia tav trasporto veicolo veloce viaggiare
🚅;0;treno alta velocità punta arrotondata;ferrovia mezzo trasporti trasporto veicolo veloce viaggiare
🚆;0;treno;arrivo binari ferrovia freccia mezzo trasporto veloce
🚇;0;metropolitana;mezzo trasporti trasporto veicolo viaggiare
🚈;0;metrotranvia;arrivare ferrovia mezzo monorotaia tram trasporti trasporto treno veicolo viaggiare
🚉;0;stazione;arrivo fermata ferrovia ritardo trasporto treno veicolo viaggiare
🚊;0;tram;arrivo ferrovia freccia partire pendolare trasporto treno veicolo veloce velocità viaggiare
🚝;0;monorotaia;mezzo trasporti trasporto veicolo veloce viaggiare
🚞;0;ferrovia di montagna;trasporti treno treno di montagna veicolo viaggiare
🚋;0;vagone del tram;filobus mezzo trasporti trasporto veicolo
🚌;0;bus;autobus mezzo scuola scuolabus trasporti trasporto veicolo
🚍;0;bus in arrivo;autobus mezzo scuolabus trasporti trasporto veicolo viaggiare
🚎;0;filobus;autobus città mezzo tram trasporti pubblici veicolo viaggiare
🚐;0;pulmino;bus fiorino guidare minibus pullmino veicolo viaggiare
🚑;0;ambulanza;croce rossa emergenza incidente mezzo ospedale trasporto veicolo
🚒;0;camion dei pompieri;autopompa emergenza incendio mezzo veicolo vigili del fuoco
🚓;0;macchina della polizia;auto carabinieri gazzella veicolo
🚔;0;macchina della polizia in arrivo;auto della polizia automobile gazzella mezzo trasporti trasporto veicolo volante
🚕;0;taxi;auto guidare mezzo tassì taxi giallo trasporto veicolo
🚖;0;taxi in arrivo;mezzo tassì taxi giallo trasporti trasporto veicolo
🚗;0;auto;automobile guidare macchina mezzo trasporti veicolo viaggiare
🚘;0;auto in arrivo;automobile automobile in arrivo guidare mezzo trasporti trasporto veicolo
🚙;0;SUV;auto automobile guidare macchina suv trasporti utilitaria veicolo viaggiare
🛻;0;pickup;auto camioncino furgoncino pick-up trasporto veicolo
🚚;0;camion;consegna in viaggio mezzo trasporti trasporto veicolo
🚛;0;autoarticolato;camion guidare rimorchio spedizione trasporto veicolo viaggiare
🚜;0;trattore;agricolo campagna fattoria guidare lavoro mezzo veicolo
🏎️;0;auto da corsa;gran premio sport velocità
🏍️;0;motocicletta;avventura due ruote mezzo moto gp ruote trasporti trasporto veloce
🛵;0;scooter;due ruote estate guidare mezzo motorino trasporti trasporto vacanze romane veicolo vespa viaggiare
🦽;0;sedia a rotelle manuale;accessibilità carrozzina manuale
🦼;0;sedia a rotelle motorizzata;accessibilità carrozzina motorizzata
🛺;0;risciò a motore;tuk tuk
🚲;0;bicicletta;due ruote gita mezzo pedalare spinning sport trasporti trasporto veicolo
🛴;0;monopattino;trasporti veicolo
🛹;0;skateboard;andare in skate andare sullo skateboard rotelle skateboarder skater tavola da skateboard
🛼;0;pattini a rotelle;pattinaggio pattinare sport
🚏;0;fermata dell’autobus;pendolare stop viaggiare
🛣️;0;autostrada;guidare pedaggio strada veloce viaggiare
🛤️;0;binari;ferrovia treno
🛢️;0;barile di petrolio;bidone fusto
⛽;0;stazione di servizio;benzina carburante fare il pieno pieno pompa di benzina
🛞;0;ruota;auto cerchio cerchione girare gomma pneumatico veicolo
🚨;0;lampeggiante;carabinieri emergenza luce rosso sirena sirena dei carabinieri sirena della polizia
🚥;0;semaforo orizzontale;traffico
🚦;0;semaforo verticale;incrocio luce segnale stop traffico
🛑;0;segnale di stop;geometria ottagonale ottagono rosso
🚧;0;area cantiere;costruzione giallo e nero simbolo simbolo area cantiere
⚓;0;ancora;mare marina marinaio nave simbolo
🛟;0;salvagente;ciambella galleggiante gonfiabile nuotare salvare salvataggio sicurezza soccorso
⛵;0;barca a vela;località balneare mare sport vacanza yacht
🛶;0;canoa;barca fiume imbarcazione kayak lago mare pagaia sport trasporto
🚤;0;motoscafo;barca lago lusso mare mezzo milionario vacanza vacanze veicolo veloce
🛳️;0;nave da crociera;barca imbarcazione traghetto vacanza
⛴️;0;traghetto;barca crociera mare nave traversata
🛥️;0;barca a motore;barcone imbarcazione lusso motoscafo yatch
🚢;0;nave;barca crociera imbarcazione mare titanic trasporti trasporto veicolo viaggiare
✈️;0;aeroplano;aereo jet partenza velivolo viaggio
🛩️;0;aereo turistico;aeroplano jet velivolo viaggiare viaggio
🛫;0;decollo;aereo andare check-in partenza partenze partire pista di decollo trasporti trasporto vacanza viaggiare
🛬;0;atterraggio;aereo aeroplano aeroporto arrivare arrivi arrivo pista d’atterraggio trasporti trasporto veicolo viaggiare
🪂;0;paracadute;paracadute ascensionale paracadutismo paracadutista parasailing parà skydiving sport
💺;0;sedile;sedia
🚁;0;elicottero;trasporti veicolo velivolo viaggiare volare
🚟;0;ferrovia sospesa;funivia mezzo trasporti trasporto veicolo
🚠;0;funivia;cabina funicolare montagna sci ski lift trasporti trasporto veicolo
🚡;0;funivia aerea;funicolare montagna sci sciare tram trasporto
🛰️;0;satellite;spazio
🚀;0;razzo;astronauta astronave spazio trasporti universo veicolo viaggiare viaggio
🛸;0;disco volante;alieni extra terrestri marziani spazio ufo
🛎️;0;campanello da hotel;campanello d’hotel reception
🧳;0;valigia;bagagli bagaglio partenza partiamo preparare il bagaglio preparazione dei bagagli si parte trolley viaggiare viaggio
⌛;0;clessidra;sabbia tempo
⏳;0;clessidra che scorre;sabbia tempo
⌚;0;orologio;orologio da polso tempo
⏰;0;sveglia;attesa mattino ora ore suono svegliarsi tempo
⏱️;0;cronometro;cronometrare gara prendere il tempo
⏲️;0;timer;orologio
🕰️;0;orologio da mensola;ora sveglia tempo
🕛;0;ore dodici;12:00 mezzanotte mezzogiorno ora orologio tempo
🕧;0;ore dodici e mezza;12:30 mezzanotte e mezza mezzogiorno e mezza ora tempo
🕐;0;ore una;13:00 1:00 ora orologio tempo
🕜;0;ore una e mezza;13:30 1:30 ora orologio tempo
🕑;0;ore due;14:00 2:00 orologio tempo
🕝;0;ore due e mezza;14:30 2:30 orologio
🕒;0;ore tre;15:00 3:00 ora orologio tempo
🕞;0;ore tre e mezza;15:00 3:30 orologio
🕓;0;ore quattro;16:00 4:00 ora orologio tempo
🕟;0;ore quattro e mezza;16:30 4:30 ora orologio tempo
🕔;0;ore cinque;17:00 5:00 ora orologio tempo
🕠;0;ore cinque e mezza;17:30 5:30 ora orologio tempo
🕕;0;ore sei;18:00 6:00 ora orologio tempo
🕡;0;ore sei e mezza;18:30 6:30 ora orologio tempo
🕖;0;ore sette;19:00 7:00 ora orologio tempo
🕢;0;ore sette e mezza;19:30 7:30 ora orologio tempo
🕗;0;ore otto;20:00 8:00 orologio
🕣;0;ore otto e mezza;20:30 8:30 ora orologio tempo
🕘;0;ore nove;21:00 9:00 ora orologio tempo
🕤;0;ore nove e mezza;21:30 9:30 ora orologio
🕙;0;ore dieci;10:00 22:00 ora orologio tempo
🕥;0;ore dieci e mezza;10:30 22:30 ora orologio tempo
🕚;0;ore undici;11:00 23:00 orologio
🕦;0;ore undici e mezza;11:30 23:30 ora orologio tempo
🌑;0;luna nuova;cielo luna nera natura notte novilunio
🌒;0;luna crescente;buona notte mezza luna natura notte quarto di luna sogni spicchio di luna
🌓;0;primo quarto di luna;natura notte
🌔;0;luna gibbosa crescente;natura notte
🌕;0;luna piena;natura notte plenilunio
🌖;0;luna gibbosa calante;luna quasi pieni natura notte
🌗;0;ultimo quarto di luna;metà natura notte spazio
🌘;0;luna calante;natura notte
🌙;0;spicchio di luna;calante cielo crescente gobba natura notte spazio ultimo quarto
🌚;0;faccina luna nuova;luna nera luna nuova con faccina natura notte
🌛;0;faccina primo quarto di luna;cielo luna con faccina natura notte quarto di luna con faccina
🌜;0;faccina ultimo quarto di luna;faccina della luna luna con faccina natura notte quarto di luna con faccina
🌡️;0;termometro;caldo clima freddo meteo temperatura
☀️;0;sole;calore luce meteo raggi soleggiato splendente
🌝;0;faccina luna piena;faccina con la luna faccina della luna luna con faccina luna piena con faccina natura
🌞;0;faccina sole;bel tempo caldo denari estate giornata giorno meteo soleggiato
🪐;0;pianeta con satellite;corpo celeste pianeta con anelli saturno spazio
⭐;0;stella;astro natura stella gialla stellina
🌟;0;stella che brilla;brillante evvai felicità festeggiare natura notte scintillante sorpresa stella con scintille stellina
🌠;0;stella cadente;desiderio fortuna notte
🌌;0;Via Lattea;lattea nebulosa notte spazio stelle via lattea
☁️;0;nuvola;meteo natura nuvola nera nuvoletta
⛅;0;sole coperto;meteo natura nuvola sole con nuvole variabile
⛈️;0;temporale;diluvio fulmini meteo natura nuvole pioggia
🌤️;0;parzialmente nuvoloso;meteo natura nuvola nuvole sole sole dietro nuvola variabile
🌥️;0;molto nuvoloso;coperto maltempo meteo natura nuvole
🌦️;0;sole coperto e pioggia;meteo natura nuvola nuvola con sole sole con pioggia sole dietro nuvola variabile
🌧️;0;pioggia;diluvio meteo natura nuvole nuvoloso pioggerella piovere piovigginare
🌨️;0;neve;brutto tempo freddo meteo natura nevica nuovola nuvole tempo
🌩️;0;fulmini;fulmine maltempo meteo natura nuvola nuvole pioggia tempo temporale temporali
🌪️;0;tornado;meteo tromba d’aria twister uragano vento
🌫️;0;nebbia;foschia meteo nuvole visibilità ridotta
🌬️;0;vento;aria eolo sbuffo
🌀;0;ciclone;mal di mare meteo nausea spirale tifone tornado vento
🌈;0;arcobaleno;bisessuale colori gay lesbica lgbt meteo natura omosessuale pace pioggia transgender
🌂;0;ombrello chiuso;meteo pioggia piovere
☂️;0;ombrello;meteo pioggia
☔;0;ombrello con gocce di pioggia;diluvio gocce d’acqua meteo natura ombrello bagnato
⛱️;0;ombrellone;estate mare meteo sole spiaggia vacanza
⚡;0;alta tensione;fulmine pericolo simbolo tuono
❄️;0;fiocco di neve;freddo ghiaccio inverno meteo
☃️;0;pupazzo di neve;freddo inverno meteo pupazzo innevato
⛄;0;pupazzo di neve senza neve;inverno natura
☄️;0;cometa;natura spazio stella cometa
🔥;0;fuoco;bruciare caldo calore esplosione falò fiamma fiamme inferno passione
💧;0;goccia;acqua freddo fumetto lacrima natura sudore triste
🌊;0;onda;acqua la grande onda mare natura oceano onda del mare onda d’acqua surf`,
`🎃;0;zucca di Halloween;festa halloween lanterna zucca di halloween
🎄;0;albero di Natale;albero di natale celebrare festa festeggiare festoni natale natura palline pino
🎆;0;fuochi d’artificio;boom celebrazione festa fuoco d’artificio luce scintilla stella
🎇;0;stellina scintillante;boom esplosione festa fuoco fuoco d’artificio stella filante stelline scintillanti
🧨;0;petardo;botto dinamite esplodere esplosivo far esplodere fuochi artificiali fuochi d’artificio scintilla scoppiare scoppio
✨;0;stelline;scintille spendente stelle
🎈;0;palloncino;auguri compleanno festa
🎉;0;spara coriandoli;auguri compleanno congratulazioni evviva felicità festa party stelle filanti urrà yahoo
🎊;0;coriandoli;carnevale congratulazioni decorazioni evviva festa festeggiare palla palla di coriandoli stelle filanti
🎋;0;albero di Tanabata;albero decorato albero di tanabata decorazioni decorazioni di carta festa festa delle stelle giappone giapponese natura
🎍;0;bambù decorato;decorazione kadomatsu festa giapponese pianta pino
🎎;0;bambole giapponesi;festa festa delle bambole hina-matsuri hinamatsuri imperatore imperatore e imperatrice imperatrice
🎏;0;aquilone a forma di carpa;festa giapponese pesce
🎐;0;campana al vento;campanelle campanelle a vento festa scacciapensieri
🎑;0;contemplazione della luna;contemplazione festa festa festa della contemplazione della luna festa della luna festeggiare
🧧;0;busta hongbao;buona fortuna buono auspicio busta rossa busta soldi denaro hóngbāo lai see regalo soldi
🎀;0;fiocco;auguri bambina bebé festa fiocco rosa neonata
🎁;0;regalo;dono festa fiocco natale pacchetto regalino sorpresa
🎗️;0;nastro;festa festeggiamenti fiocchetto fiocco fiocco giallo nastro giallo nodo
🎟️;0;biglietto d’ingresso;cinema entrata spettacolo ticket
🎫;0;biglietto;ammissione cartellino giallo ingresso
🎖️;0;medaglia militare;medaglia al valore medaglia con stella onore onoreficenza riconoscimento stella valore vittoria
🏆;0;coppa;campione premio sport trofeo vincere vincitore vittoria
🏅;0;medaglia sportiva;campione corsa gara podio risultato sportivo vincere vittoria
🥇;0;medaglia d’oro;numero 1 numero uno primo posto sport uno vincere
🥈;0;medaglia d’argento;secondo posto sport
🥉;0;medaglia di bronzo;gara medaglia 3 sport terzo terzo posto
⚽;0;pallone da calcio;calcetto palla sport
⚾;0;palla da baseball;battitore guantone mazza ricevitore sport
🥎;0;palla da softball;guantone sport
🏀;0;palla da pallacanestro;basket basketball canestro da basket pallone pallone da basket sport
🏐;0;palla da pallavolo;pallone rete sport volley
🏈;0;football americano;palla sport
🏉;0;pallone da rugby;palla sport
🎾;0;tennis;giallo palla palla da tennis pallina pallina gialla racchetta e palla da tennis sport
🥏;0;frisbee;disco disco volante ultimate frisbee
🎳;0;bowling;birilli giocare gioco palla palla da bowling sport
🏏;0;cricket;gioco mazza palla sport
🏑;0;hockey su prato;campo mazza palla partita sport
🏒;0;hockey su ghiaccio;giocare hockey sul ghiaccio mazza mazza da hockey puck sport
🥍;0;lacrosse;goal palla pallina racchetta da lacrosse rete sport
🏓;0;ping pong;giocare gioco pallina racchetta rete sport tennis da tavolo tennis tavolo
🏸;0;badminton;giocare gioco racchetta sport volano
🥊;0;guantone da pugilato;boxe forza pugile pugno sport
🥋;0;kimono per arti marziali;judo karate sport taekwondo uniforme
🥅;0;porta da calcio;gol porta di calcio rete sport traversa
⛳;0;bandiera in buca;bandiera golf bandierina golf
⛸️;0;pattinaggio su ghiaccio;pattinaggio artistico pattini sport
🎣;0;canna da pesca;intrattenimento lenza pescare pesce sport
🤿;0;maschera da sub;diving fare immersioni immersioni maschera e boccaglio nuotare nuoto snorkeling sport
🎽;0;maglia da corsa;abbigliamento correre fascia maglia da corsa con fascia sport
🎿;0;sci;accessori scarpone scarpone da sci sport
🛷;0;slitta;inverno montagna neve slittino toboggan
🥌;0;stone da curling;sport
🎯;0;bersaglio;arciere arco colpire freccette gioco sport target tiro con l’arco
🪀;0;yo-yo;giocattolo rocchetto yoyo
🪁;0;aquilone;planare vento volare volo
🔫;0;pistola ad acqua;arma revolver sparare
🎱;0;palla da biliardo;8 giocare gioco otto palla otto sport
🔮;0;sfera di cristallo;chiaroveggenza chiromanzia futuro magia sfera viola
🪄;0;bacchetta magica;abracadabra formula magica incantesimo maga magia mago strega stregone
🎮;0;gamepad;console giocare gioco joystick videogioco
🕹️;0;joystick;giocare leva del joystick video giochi video gioco videogame videogiochi videogioco
🎰;0;slot machine;azzardo casinò gioco gioco d’azzardo scommesse scommettere
🎲;0;dado;dadi gioco gioco dei dadi
🧩;0;pezzo di puzzle;incastrarsi incastro indizio pezzo mancante tassello tessera del puzzle
🧸;0;orsetto;giocattolo imbottito orsacchiotto orsacchiotto di peluche orsetto di peluche orso peluche soffice teddy bear
🪅;0;pentolaccia;caramelle divertimento dolcetti festa gioco della pentolaccia gioco della pignatta pignatta
🪩;0;palla da discoteca;ballare brillare dance festa glitter palla a specchio party specchi
🪆;0;matrioska;bambola bambola di legno bambola russa matriosca russia
♠️;0;picche;carte seme
♥️;0;cuori;carte cuore seme
♦️;0;quadri;carte rombo seme
♣️;0;fiori;carte seme
♟️;0;pedina degli scacchi;sacrificabile scacco matto
🃏;0;jolly;carta carta da gioco gioco joker
🀄;0;tessera Mahjong;drago drago rosso mahjong
🎴;0;carta da gioco Hanafuda;carta da gioco hanafuda carta dei fiori giappone giapponese gioco di carte hanafuda
🎭;0;maschere;arte arti performative carnevale dietro le quinte intrattenimento palco performance recitare scena shakespeare teatro
🖼️;0;quadro incorniciato;arte cornice dipinto disegno galleria museo opera d’arte paesaggio quadretto
🎨;0;tavolozza;arte artista colori creativo dipingere palette pittore pittura tavolozza dei colori
🧵;0;filo;ago bobina corda cucire rocchetto rotolo
🪡;0;ago da cucito;attività punti ricamo sarta sarto sartoria suture
🧶;0;gomitolo;fare a maglia filo lavorare a maglia palla sferruzzare uncinetto
🪢;0;nodo;annodato corda fune legare spago`,
`👓;0;occhiali da vista;abbigliamento nerd
🕶️;0;occhiali da sole;abbigliamento accessori cool estate figo luce occhiali scuri
🥽;0;maschera;immersioni nuotare nuoto occhiali di protezione occhiali protettivi occhialini protezione per gli occhi saldare saldatura sub
🥼;0;camice;abiti camice bianco camice da laboratorio dottore dottoressa esperimento giacca medico scienziato
🦺;0;gilet di sicurezza;antinfortunistica emergenza gilet antinfortunistica gilet catarifrangente
👔;0;cravatta;abbigliamento abbigliamento uomo camicia camicia a righe colletto vestiti da uomo
👕;0;t-shirt;abbigliamento abbigliamento informale casual colletto maglia maglietta maniche corte polo shopping
👖;0;jeans;abbigliamento blu casual denim pantaloni vestiti
🧣;0;sciarpa;abbigliamento collo freddo inverno sciarpetta sciarpina
🧤;0;guanti;blu guanto mano
🧥;0;cappotto;abbigliamento freddo giacca giaccone giubbotto inverno rosso
🧦;0;calzini;abbigliamento calze calzette
👗;0;vestito;abbigliamento abito donna elegante vestiti
👘;0;kimono;abbigliamento giappone vestito
🥻;0;sari;abbigliamento abito indiano abito tradizionale indiano vestito indiano vestito tradizionale
🩱;0;costume da bagno intero;abbigliamento costume da donna costume intero
🩲;0;slip;costume da bagno maschile costume da uomo intimo mutande da uomo
🩳;0;pantaloncini;abbigliamento boxer costume da bagno maschile costume da uomo intimo mutande da uomo shorts
👙;0;bikini;abbigliamento costume costume da bagno costume due pezzi estate mare piscina spiaggia
👚;0;maglietta da donna;abbigliamento maglietta rosa polo t-shirt vestiti vestiti da donna
🪭;0;ventaglio;afa aria caldo rinfrescare sventagliare sventolare timidezza
👛;0;borsellino;abbigliamento accessori borsetta denaro elegante moneta porta monete portafogli shopping soldi
👜;0;borsa;abbigliamento borsetta shopping valigia
👝;0;pochette;abbigliamento accessori borsa borsetta elegante
🛍️;0;borse della spesa;acquisti borsa sacchetti sacchetti regalo shopping
🎒;0;zaino;accessori campeggio cartella cartella di scuola compiti istruzioni scuola viaggiare zainetto zaino di scuola zaino per la scuola
🩴;0;infradito;abbigliamento ciabatte mare sandali scarpe spiaggia
👞;0;scarpa da uomo;abbigliamento accessori mocassino shopping
👟;0;scarpa sportiva;abbigliamento accessori correre corsa scarpa da ginnastica scarpe scarpe da corsa scarpe da tennis sneaker tennis
🥾;0;stivale da trekking;campeggio escursionismo passeggiata scarpa scarponcino scarpone scarponi
🥿;0;ballerina;ballerine comfort scarpa bassa scarpa senza lacci scarpe da ballerina
👠;0;scarpa con il tacco;abbigliamento decolleté donna moda stiletto
👡;0;sandalo da donna;abbigliamento accessori scarpa
🩰;0;scarpette da ballerina;balletto danza danza classica scarpette da ballo
👢;0;stivale da donna;abbigliamento scarpa scarpe stivaletto
🪮;0;pettine afro;capelli pettinatura
👑;0;corona;abbigliamento famiglia reale medioevo principe principessa re regale regina vincere
👒;0;cappello da donna;abbigliamento abbigliamento donna accessori cappellino di paglia fiocco
🎩;0;cilindro;abbigliamento bombetta cappello elegante inglese intrattenimento lincoln mago
🎓;0;cappello da laureato;festa istruzione laureata università
🧢;0;cappello con visiera;abbigliamento baseball cappellino cappellino da baseball cappello da baseball indumenti vestiti
🪖;0;elmetto militare;caschetto esercito guerra oggetto soldato
⛑️;0;elmetto con croce bianca;salvataggio soccorso
📿;0;collana da preghiera;grani perle pregare religione
💄;0;rossetto;appuntamento bellezza cosmetici make up makeup rosso serata trucco
💍;0;anello;brillante diamante fidanzamento fidanzarsi fidanzata fidanzato gioielli gioiello matrimonio romanticismo undefined
💎;0;gemma;diamante fidanzamento gioiello per sempre pietra preziosa romanticismo romantico soldi
🔇;0;altoparlante disattivato;altoparlante barrato audio megafono barrato musica muto no audio no volume silenzioso speaker barrato suono disattivato volume zitto
🔈;0;altoparlante a volume basso;altoparlante a basso volume altoparlante attivato audio basso volume megafono speaker suoneria suono suono attivo
🔉;0;altoparlante a volume intermedio;altoparlante volume basso audio basso megafono speaker suono volume basso volume medio
🔊;0;altoparlante a volume alto;audio megafono musica speaker suono
📢;0;altoparlante;audio comunicazione megafono parlare in pubblico speaker suono volume
📣;0;megafono;altoparlante altoparlanti comunicazione megafoni parlare suono tifare tifo urlare
📯;0;corno postale;cornetta da postiglione cornetto postale nuovo messaggio tromba trombone
🔔;0;campana;campanella campanello chiesa musica scuola stonato suono
🔕;0;campana sbarrata;audio divieto muto silenzio suono volume
🎼;0;pentagramma;chiave chiave di violino musica partitura
🎵;0;nota musicale;canzone
🎶;0;note musicali;canzone melodia nota spartito
🎙️;0;microfono radiofonico;cantare microfoni microfoni da studio microfono da studio registrazione studio
🎚️;0;cursore del volume;abbassare il volume alzare il volume audio levetta del volume musica regolazione volume
🎛️;0;manopole di controllo;console dj manopola manopole del volume musica regolazione volume
🎤;0;microfono;cantare concerto intrattenimento karaoke musica palco presentare spettacolo teatro
🎧;0;cuffie;ascoltare auricolari intrattenimento musica suono
📻;0;radio;ascoltare ascoltare la radio musica stazioni radio
🎷;0;sassofono;blues jazz musica sax strumento strumento musicale suonare
🎺;0;tromba;band banda blues concerto gruppo jazz musica strumento strumento musicale trombone
🪗;0;fisarmonica;concertina musica organetto strumento musicale
🎸;0;chitarra;band basso corde elettrica musica rock strumento strumento musicale suonare
🎹;0;piano;classica comporre jazz musica pianoforte strumento strumento musicale suonare tastiera
🎻;0;violino;musica orchestra strumento strumento musicale suonare
🪕;0;banjo;musica strumento a corde
🥁;0;tamburo;bacchette banda musica percussioni tamburello
🪘;0;tamburo lungo;bongo conga musica percussioni ritmo strumento musicale
🪇;0;maracas;agitare ballare musica percussioni ritmo scuotere strumento
🪈;0;flauto;fiati fiato flautista legno musica pifferaio piffero strumento zufolo
📱;0;telefono cellulare;chiamare comunicare smartphone
📲;0;telefono cellulare con freccia;chiamami chiamare ricevere smartphone telefonare
☎️;0;telefono fisso;telefono di casa
📞;0;cornetta;chiamami chiamare comunicazione cornetta del telefono fisso telefonare telefono ti chiamo ti richiamo
📟;0;cercapersone;comunicazione lavoro
📠;0;fax;computer comunicazione periferiche stampante ufficio
🔋;0;batteria;autonomia batteria scarica carica pila ricaricare verde
🪫;0;batteria scarica;elettronica energia bassa esausta esausto pila scarica ricarica
🔌;0;spina elettrica;elettricista elettricità presa elettrica
💻;0;computer portatile;notebook pc personal
🖥️;0;computer fisso;desktop desktop pc monitor pc tutto in uno
🖨️;0;stampante;computer fotocopie periferica periferiche stampare stampe ufficio
⌨️;0;tastiera;computer tastiera senza fili
🖱️;0;mouse;computer cursore mouse senza fili periferica periferiche ufficio
🖲️;0;trackball;computer mouse a sfera mouse con trackball puntamento sfera
💽;0;minidisc;cd computer disco lettore md mini disc
💾;0;floppy disc;computer dischetto
💿;0;disco ottico;blu-ray cd computer dvd
📀;0;DVD;blu ray blu-ray computer computer disk disco dvd
🧮;0;abaco;abbaco calcolare calcolatrice calcolo fare i calcoli pallottoliere
🎥;0;cinepresa;cinema film filmare hollywood intrattenimento registrare telecamera
🎞️;0;pellicola cinematografica;cinema paradiso film fotogrammi fotogrammi di film
📽️;0;proiettore cinematografico;cinepresa film filmato fotocamera fotografare macchina fotografica ricordi riproduzione scattare foto video videoproiettore
🎬;0;ciak;ciak si gira cinema film filmare intrattenimento lavagna regista scena tavoletta
📺;0;televisore;arredamento televisione tv
📷;0;fotocamera;fotografare instagram macchina fotografica ricordi scattare foto selfie viaggiare video
📸;0;fotocamera con flash;foto con flash fotografare macchina fotografica macchina fotografica con flash ricordi scattare foto selfie
📹;0;videocamera;attore attrice film filmare filmino fotocamera regista registrare telecamera
📼;0;videocassetta;registrare vhs vintage
🔍;0;lente di ingrandimento rivolta a sinistra;cerca cercare investigare lente d’ingrandimento lente ingrandimento lente ingrandimento verso sinistra verso sinistra
🔎;0;lente di ingrandimento rivolta a destra;cercare investigare investigatore lente ingrandimento lente ingrandimento verso destra ricerca spia spiare trovare
🕯️;0;candela;a lume di candela calore candela accesa cera cero illuminare luce
💡;0;lampadina;brillante elettrica elettricità eureka fumetto geniale idea luce
🔦;0;torcia;elettrica luce pila
🏮;0;lanterna rossa;bar ristorante cinese giapponese izakaya lanterne luce rosso
🪔;0;diya;deepak deepam divaa lampada a olio lampada a olio tradizionale
📔;0;quaderno con copertina decorata;album album delle foto compiti fotoalbum scuola taccuino taccuino con decorazione taccuino copertina decorata taccuino decorato università
📕;0;libro chiuso;biblioteca istruzione leggere libreria rosso scuola studiare università
📖;0;libro aperto;compiti istruzione leggere libreria romanzo scuola
📗;0;libro verde;biblioteca compiti istruzione libreria quaderno scuola
📘;0;libro blu;biblioteca compiti istruzione leggere libreria quaderno quaderno blu scuola studiare
📙;0;libro arancione;biblioteca compiti istruzione leggere libreria quaderno scuola studiare
📚;0;libri;biblioteca compiti doposcuola leggere libreria pila di libri quaderni romanzi scuola studiare università
📓;0;quaderno;appunti biblioteca libreria libro libro grigio prendere nota taccuino ufficio
📒;0;quaderno ad anelli;annotazioni appunti blocco block notes libro mastro note registro registro scolastico scuola taccuino
📃;0;pagina con piega;carta documento lettera pagina arricciata ufficio
📜;0;pergamena;decreto documento laurea lettera mappa rotolo rotolo di carta
📄;0;pagina;carta di fronte documento fronte lettera pagina di fronte ufficio
📰;0;quotidiano;giornale notizia
🗞️;0;quotidiano arrotolato;consegna a domicilio giornale giornali giornali arrotolati notizie quotidiani
📑;0;etichette segnalibro;linguette ufficio
🔖;0;segnalibro;etichetta leggere lettura
🏷️;0;etichetta;identificativo prezzo talloncino
🪙;0;moneta;argento denaro dollaro euro metallo oro ricco soldi tesoro
💰;0;sacco di soldi;banca borsa contanti denaro dollari oro pagare ricchezza ricco sacco per soldi tesoro
💴;0;banconota Yen;banca denaro giappone soldi valuta yen
💵;0;banconota Dollaro;banca banconote contanti denaro dollaro moneta soldi valuta
💶;0;banconota Euro;banca cash crisi denaro euro millionario soldi valuta
💷;0;banconota Sterlina;banconote brexit cash denaro gran bretagna millionario pound ricco soldi sterlina uk valuta
💸;0;soldi con le ali;banconota banconota con le ali soldi che volano
💳;0;carta di credito;addebito banca denaro pagare soldi
🧾;0;scontrino;contabilità fattura invoice prova ricevuta ricevuta di pagamento tenuta dei libri
💹;0;grafico ascendente;banca crescita finanza grafico yen in rialzo in rialzo mercati mercato in salita rialzo trend valute yen
✉️;0;busta;comunicazione corrispondenza email lettera posta ricevere posta
📧;0;e-mail;busta comunicazione email inviare lettera posta posta elettronica ricevere
📨;0;posta in arrivo;busta comunicazione consegna consegnare e-mail email lettera mail posta ricevuta
📩;0;posta in uscita;busta busta con freccia comunicazione email lettera mail posta inviata
📤;0;posta inviata;comunicazione in uscita posta in uscita vaschetta
📥;0;posta ricevuta;comunicazione email in arrivo posta in arrivo vaschetta
📦;0;pacco;cartone collo consegna scatola scatolone spedizione
📫;0;cassetta postale chiusa bandierina alzata;buca delle lettere cassetta postale chiusa bandierina su comunicazione email inviare mail ricevere
📪;0;cassetta postale chiusa bandierina abbassata;buca delle lettere casella postale cassetta postale chiusa bandierina giù email inviare mail ricevere
📬;0;cassetta postale aperta bandierina alzata;buca delle lettere cassetta postale aperta bandierina su mail
📭;0;cassetta postale aperta bandierina abbassata;buca delle lettere cassetta postale aperta bandierina giù cassetta postale con bandierina abbassata consegna inviare mail ricevere
📮;0;cassetta delle lettere;buca delle lettere c’è posta per te inviare lettera posta poste ricevere spedire
🗳️;0;urna elettorale con scheda;ballottaggio elezioni esprimere un voto scheda elettorale urne votare voto
✏️;0;matita;disegnare matita con gomma scrivere scrivere a matita
✒️;0;pennino;boccetta d’inchiostro calamaio inchiostro scrivere a penna
🖋️;0;penna stilografica;cartuccia inchiostro pennino scrivere scuola ufficio
🖊️;0;penna a sfera;compiti disegnare scrivere scrivere a penna scuola stilografica ufficio
🖌️;0;pennello;arte artista colorare dipingere pennellare pittore pittrice
🖍️;0;pastello a cera;colorare colorare con pastelli colori disegnare scrivere scuola
📝;0;memo;appunti blocco note block notes comunicazione matita nota scrivere taccuino
💼;0;valigetta 24 ore;borsa documenti lavoro porta documenti ufficio
📁;0;cartella file;archiviare archivio computer ufficio
📂;0;cartella aperta;file
🗂️;0;divisori per schedario;archiviare archivio biblioteca cassetto documenti ordinare ufficio
📅;0;calendario;17 data diciasette giorno ricorrenza sfortuna venerdì 17
📆;0;calendario a strappo;quando tempo venerdì 17
🗒️;0;blocco per appunti con spirale;appuntare blocchetto degli appunti blocco a spirale scrivere
🗓️;0;calendario a spirale;giorni taccuino tempo
📇;0;schedario;contatti rolodex schedario girevole schedario rotante ufficio vintage
📈;0;grafico con andamento positivo;andamento ascendente ascendente aumentare aumento crescere crescita finanza linea trend
📉;0;grafico con andamento negativo;andamento discendente calo crisi discendente economia finanza trend
📊;0;grafico a barre;dati statistica
📋;0;portablocco;appunti blocco note cartella tavoletta
📌;0;puntina;collage puntina da disegno scuola ufficio
📍;0;puntina arrotondata;località mappa pin posizione puntina da disegno spillo ufficio
📎;0;graffetta;clippy fermaglio graffa paperclip ufficio
🖇️;0;graffette attaccate;allegare cancelleria cartoleria clip fermagli ufficio
📏;0;righello;geometria matematica misurare riga scuola strumento studiare
📐;0;squadra;angoli geometria matematica misurare righello scuola triangolo
✂️;0;forbici;strumento tagliare taglio
🗃️;0;schedario da tavolo;archiviare archivio contenitore documenti scatola ufficio
🗄️;0;schedario da ufficio;archiviare armadietto schedario cassetti documenti file ordinare
🗑️;0;cestino;buttare cartacce rifiuti ufficio
🔒;0;lucchetto chiuso;chiuso a chiave segreto sicurezza
🔓;0;lucchetto aperto;chiuso segreto sicurezza
🔏;0;lucchetto con penna stilo;penna stilografica privacy stilografica
🔐;0;lucchetto chiuso con chiave;chiuso a chiave lucchetto chiuso a chave segreto sicurezza sicuro
🔑;0;chiave;casa lucchetto password segreto sicuro
🗝️;0;chiave antica;chiudere a chiave indizio segreto serratura
🔨;0;martello;attrezzo bricolage falegname lavoro meccanico muratore operaio riparare riparazioni utensile
🪓;0;ascia;accetta boscaiolo taglialegna
⛏️;0;piccone;attrezzo miniera picconare scalare scavare utensile
⚒️;0;piccone e martello;attrezzi lavori manuali manodopera operaio utensili
🛠️;0;martello e chiave inglese;aggiustare attrezzi impostazioni lavorare lavoro lavoro manuale operaio simbolo impostazioni utensili
🗡️;0;pugnale;affilato arma armi combattere pugnalare spada
⚔️;0;spade incrociate;armi combattimento duello sfida spada
💣;0;bomba;boom emozione esplosione fumetto pericolo
🪃;0;boomerang;aborigeni arma australia oggetto rimbalzo ripercussione
🏹;0;arco e freccia;arciere cacciare sagittario sport tiratore d’arco tiro con l’arco
🛡️;0;scudo;cavaliere combattimento duello medioevo protezione simbolo torneo
🪚;0;sega da falegname;legno oggetto segare tagliare utensile
🔧;0;chiave inglese;attrezzo diy fai da te idraulico lavoro meccanico utensile
🪛;0;cacciavite;avvitare oggetto svitare utensile
🔩;0;vite e bullone;attrezzo bricolage bullonare dado fai da te fissare lavori di casa lavoro
⚙️;0;ingranaggio;componente meccanismo ruota dentata
🗜️;0;morsetto;fissare morsa serrare stringere utensile
⚖️;0;bilancia a doppio piatto;chili giustizia grammi pesare piatti della bilancia segno zodiacale utensile
🦯;0;bastone per non vedenti;accessibilità bastone bianco bastone per ciechi bastone per ipovedenti
🔗;0;collegamento;due anelli link simbolo link
⛓️;0;catene;anelli di una catena catena imprigionare incatenare
🪝;0;gancio;amo curva fermaglio impigliarsi intrappolare oggetto punto vendita uncino
🧰;0;cassetta degli attrezzi;attrezzo cassetta per gli attrezzi meccanico strumenti strumento
🧲;0;calamita;a forma di u attrazione ferro di cavallo magnete magnetica magnetico positivo negativo
🪜;0;scala;arrampicarsi oggetto piolo scala a pioli scalino
⚗️;0;alambicco;chimica esperimento strumento
🧪;0;provetta;chimica chimico esperimenti esperimento laboratorio scienza
🧫;0;piastra di Petri;batteri batterio biologa biologia biologo capsula di petri coltura cultura laboratorio piastra di petri
🧬;0;dna;biologo evoluzione gene genetica geni vita
🔬;0;microscopio;analisi esperimento microrganismo ricerca scienza scienziata scienziato strumento
🔭;0;telescopio;astronomia corpi celesti costellazioni galileo galilei osservatorio osservazione delle stelle scientifico scienza spazio stelle universo
📡;0;antenna satellitare;antenna parabolica antenne paraboliche antenne satellitari comunicazione parabola satellite scienza scienze tecnologia
💉;0;siringa;ago dottore iniezione malato medicina medico ospedale puntura sangue vaccinazione vaccino
🩸;0;goccia di sangue;ciclo mestruale donare il sangue donazione di sangue medicina medicinale mestruazioni
💊;0;pillola;dottore farmaco malato malattia medicina pillole vitaminca
🩹;0;cerotto;cerotto adesivo
🩼;0;stampella;ausilio bastone disabile ferito infortunio oggetto supporto zoppicare
🩺;0;stetoscopio;cardiologo dottore dottoressa fonendoscopio medico
🩻;0;radiografia;dottore lastra medico ossa raggi x scheletro
🚪;0;porta;aprire armadio chiudere entrare portoncino uscire
🛗;0;ascensore;accessibilità montacarichi
🪞;0;specchio;oggetto riflesso trucco
🪟;0;finestra;apertura aria fresca oggetto telaio trasparente vista
🛏️;0;letto;arredamento dormire hotel mobili relax sonno stanchezza
🛋️;0;divano e lampada;casa leggere mobili relax riposare salotto
🪑;0;sedia;mettersi seduti mobile sedersi seduti seggiola
🚽;0;toilette;bagno trono water
🪠;0;sturalavandini;aspirazione bagno idraulico ingorgo intasamento oggetto scarico ventosa
🚿;0;doccia;aqua fare la doccia lavare lavarsi
🛁;0;vasca;bagno doccia lavare lavarsi relax vasca da bagno
🪤;0;trappola per topi;esca formaggio oggetto topo
🪒;0;rasoio;farsi la barba lama da barba lama da barbiere lametta da barba radersi rasoio da barbiere
🧴;0;flacone;bottiglia di crema bottiglia di lozione crema crema idratante crema solare filtro solare lozione lozione solare shampoo
🧷;0;spilla da balia;pannolone punk rock spilla di sicurezza
🧹;0;scopa;pulire scopare spazzare strega
🧺;0;cesto;biancheria bucato cestino orto picnic
🧻;0;rotolo di carta igienica;asciugamani di carta carta assorbente scottex
🪣;0;secchio;contenitore oggetto secchia
🧼;0;sapone;bagno fare il bagno insaponare lavarsi pulito pulizia saponetta schiuma
🫧;0;bolle;bollicine perle pulito rutto sapone schiuma sott’acqua subacqueo
🪥;0;spazzolino da denti;bagno dentale igiene lavarsi i denti oggetto pulito pulizia
🧽;0;spugna;assorbenza assorbire bagnare poroso pulire pulizia spugna porosa spugnetta
🧯;0;estintore;estinguere fiamme fuoco incendio raffreddare spegnere spegnere un incendio
🛒;0;carrello;acquistare acquisti acquisto carrello della spesa centro commerciale fare la spesa shopping spesa supermercato
🚬;0;sigaretta;area fumatori fumare fumo simbolo
⚰️;0;bara;funerale morte sepoltura vampiro
🪦;0;lapide;cimitero morto pietra tombale rip sepoltura tomba
⚱️;0;urna funeraria;ceneri funerale morte sepoltura urna cineraria vaso
🧿;0;occhio di Allah;amuleto amuleto di nazar blu malocchio nazar occhio di allah occhio di nazar perlina portafortuna talismano
🪬;0;mano di Fatima;amuleto fortuna hamsa khamsa mano con l’occhio divino mano di alo mano di fatima maria miriam protezione
🗿;0;Moai;faccia isola di pasqua moai moyai pietra statua statua dell’isola di pasqua storia vacanza viaggiare
🪧;0;cartello;corteo manifestazione manifesto oggetto picchetto protesta striscione
🪪;0;carta d’identità;badge credenziali documento d’identità identificazione patente sicurezza tessera`,
`🏧;0;simbolo dello sportello bancomat;atm banca denaro prelevare soldi spiccioli
🚮;0;simbolo per la raccolta dei rifiuti;buttare cestino dei rifiuti pattumiera raccolta rifiuti riciclare simbolo raccolta rifiuti
🚰;0;acqua potabile;bere goccia rubinetto simbolo
♿;0;simbolo della disabilità;accesso accesso sedia a rotelle disabile sedia a rotelle simbolo sedia a rotelle
🚹;0;simbolo del bagno degli uomini;segnale toilette uomo
🚺;0;simbolo del bagno delle donne;bagno donne segnale servizi simbolo bagno donne toilette
🚻;0;simbolo dei servizi igienici;bagni bagno cartello figure omini pulsante tasto toilette wc
🚼;0;simbolo con immagine di bambino;bambino a bordo cartello neonato fasciatoio neonato simbolo neonato
🚾;0;simbolo del WC;bagni bagno gabinetto segnale servizi simbolo del wc toilette wc
🛂;0;simbolo del controllo passaporti;aeroporto dogana immigrazione passaporto segnale
🛃;0;simbolo della dogana;confine di stato controllo doganale doganiere frontiera polizia polizia di frontiera viaggiare
🛄;0;simbolo del ritiro bagagli;aereo aeroporto arrivare check in gita partire pronti valigie viaggio
🛅;0;simbolo del deposito bagagli;aeroporto servizio bagagli sicurezza viaggiare
⚠️;0;simbolo di avviso;attenzione pericolo punto esclamativo triangolo
🚸;0;attraversamento bambini;attraversamento pedonale attraversare pedoni scuola segnale simbolo strada traffico
⛔;0;segnale di divieto di accesso;proibito simbolo stop vietato
🚫;0;segnale di divieto;proibito simbolo simbolo di divieto vietato vietato fumare vietato l’accesso
🚳;0;segnale di divieto di transito delle biciclette;bicicletta divieto bicicletta divieto biciclette divieto transito biciclette proibito
🚭;0;segnale di vietato fumare;divieto fumo proibito sigarette simbolo
🚯;0;simbolo del divieto di gettare rifiuti;buttare proibito simbolo vietato gettare rifiuti vietato gettare rifiuti
🚱;0;simbolo di acqua non potabile;divieto rubinetto simbolo acqua non potabile vietato
🚷;0;simbolo del divieto di transito pedoni;divieto transito pedoni niente pedoni no no pedoni proibito segnale strada vietato
📵;0;simbolo che vieta l’uso dei cellulari;cellulari vietati divieto niente cellulare no cellulare no telefono proibito segnale segno telefono vietato telefonare
🔞;0;simbolo di divieto ai minorenni;18 18 sbarrato divieto ai minori minori proibito vietato vietato ai minori vietato ai minori di 18 vietato ai minori di anni 18
☢️;0;simbolo della radioattività;pericolo radioattivo rifiuti tossici scorie
☣️;0;simbolo del rischio biologico;biorischio pericolo sostanze pericolose
⬆️;0;freccia rivolta verso l’alto;direzione freccia in alto nord punto cardinale
↗️;0;freccia rivolta verso destra che punta in alto;direzione freccia in alto a destra in alto a destra nord-est punto intercardinale
➡️;0;freccia rivolta verso destra;avanti direzione freccia a destra punto cardinale
↘️;0;freccia in basso a destra;direzione punto intercardinale sud-est
⬇️;0;freccia rivolta verso il basso;direzione freccia in basso punto cardinale sud
↙️;0;freccia in basso a sinistra;direzione punto intercardinale sud-ovest
⬅️;0;freccia rivolta a sinistra;direzione freccia a sinistra ovest punto cardinale
↖️;0;freccia in alto a sinistra;direzione nord-ovest punto intercardinale
↕️;0;freccia su-giù;altezza doppia direzione doppia freccia
↔️;0;freccia sinistra-destra;doppia direzione doppia freccia larghezza tutte le direzioni
↩️;0;freccia curva a sinistra;indietro verso sinistra
↪️;0;freccia curva a destra;avanti verso destra
⤴️;0;freccia curva in alto;in sù verso l’alto
⤵️;0;freccia curva in basso;in giù verso il basso
🔃;0;frecce verticali che ruotano in senso orario;ciclo circolo frecce a cerchio verticali frecce verticali senso orario processo ricarica ricaricare simbolo
🔄;0;frecce che ruotano in senso antiorario;circolo di nuovo frecce a cerchio aperto frecce senso antiorario ricarica ricaricare simbolo
🔙;0;freccia BACK;back freccia verso sinistra indietro indietro con freccia verso sinistra
🔚;0;freccia END;end end con freccia verso sinistra fine freccia a sinistra freccia verso sinistra
🔛;0;freccia ON;frecce on on con freccia e punto esclamativo punto esclamativo simbolo
🔜;0;freccia SOON;brb freccia nera presto simbolo soon soon con freccia verso destra tra poco un attimo
🔝;0;freccia TOP;alto freccia in alto freccia top freccia verso l’alto simbolo top top top con freccia verso l’alto
🛐;0;luogo di culto;luogo di preghiera luogo sacro persona che prega pregare preghiera religione silenzio simbolo
⚛️;0;simbolo dell’atomo;ateismo fisica
🕉️;0;Om;induismo mantra om religione induista religone
✡️;0;stella di David;david ebraismo ebreo sei punte simbolo ebraico stella a sei punte stella di david
☸️;0;ruota del Dharma;buddhismo dharma dharmacakra religione religione buddhista ruota a otto raggi ruota del dharma
☯️;0;Yin e Yang;confucianesimo religione simbolo taoismo yin e yang
✝️;0;croce latina;cattolicesimo cristianesimo religione
☦️;0;croce ortodossa;cristianesimo ortodossi religione
☪️;0;mezzaluna e stella;islam islamismo mezzaluna islamica musulmano religione
☮️;0;simbolo della pace;hippy pace e amore pacifico peace and love
🕎;0;Menorah;candelabro ebraismo menorah religione sette bracci
🔯;0;stella a sei punte;chiromanzia futuro
🪯;0;khanda;religione sikh sikhismo
♈;0;Segno zodiacale dell’Ariete;ariete segno zodiacale dell’ariete zodiaco
♉;0;Segno zodiacale del Toro;oroscopo segno zodiacale segno zodiacale del toro toro zodiaco
♊;0;Segno zodiacale dei Gemelli;gemelli oroscopo segno zodiacale segno zodiacale dei gemelli zodiaco
♋;0;Segno zodiacale del Cancro;cancro oroscopo segno zodiacale segno zodiacale del cancro zodiaco
♌;0;Segno zodiacale del Leone;leone oroscopo segno zodiacale segno zodiacale del leone zodiaco
♍;0;Segno zodiacale della Vergine;oroscopo segno zodiacale segno zodiacale della vergine vergine zodiaco
♎;0;Segno zodiacale della Bilancia;bilancia oroscopo segno zodiacale segno zodiacale della bilancia zodiaco
♏;0;Segno zodiacale dello Scorpione;oroscopo scorpione segno zodiacale segno zodiacale dello scorpione zodiaco
♐;0;Segno zodiacale del Saggitario;oroscopo sagittario segno zodiacale segno zodiacale del saggitario zodiaco
♑;0;Segno zodiacale del Capricorno;capricorno oroscopo segno zodiacale segno zodiacale del capricorno zodiaco
♒;0;Segno zodiacale dell’Acquario;acquario segno zodiacale segno zodiacale dell’acquario zodiaco
♓;0;Segno zodiacale dei Pesci;oroscopo pesci segno zodiacale segno zodiacale dei pesci zodiaco
⛎;0;Segno zodiacale dell’Ofiuco;ofiuco segno zodiacale segno zodiacale dell’ofiuco zodiaco
🔀;0;pulsante di riproduzione casuale;frecce frecce incrociate frecce incrociate verso destra shuffle
🔁;0;pulsante di ripetizione della riproduzione;frecce frecce a cerchio frecce senso orario freccia orario senso orario simbolo tasto
🔂;0;pulsante di ripetizione della riproduzione di una traccia;frecce frecce a cerchio numero 1 frecce senso orario frecce senso orario numero 1 senso orario
▶️;0;pulsante di riproduzione;freccia play pulsante play tasto play triangolo
⏩;0;pulsante di avanzamento rapido;destra doppia freccia a destra fast forward freccia triangolo
⏭️;0;traccia successiva;freccia prossima traccia pulsante
⏯️;0;pulsante riproduci/pausa;destra freccia play e pausa play o pausa triangolo
◀️;0;pulsante di riavvolgimento;pulsante riavvolgimento rewind sinistra tasto riavvolgimento triangolo
⏪;0;pulsante di riavvolgimento rapido;doppia freccia a sinistra freccia rewind sinistra
⏮️;0;pulsante traccia precedente;freccia rewind torna indietro triangolo
🔼;0;pulsante a triangolo rivolto verso l’alto;in alto tasto
⏫;0;pulsante doppia freccia in alto;
🔽;0;pulsante a triangolo rivolto verso il basso;in basso in giù tasto triangolo con punta in basso triangolo in basso
⏬;0;doppia freccia in basso;
⏸️;0;pulsante pausa;in pausa mettere in pausa
⏹️;0;pulsante stop;quadrato
⏺️;0;pulsante di registrazione;cerchio
⏏️;0;pulsante di espulsione;
🎦;0;simbolo del cinema;cinepresa film filmare hollywood intrattenimento simbolo film
🔅;0;luminosità bassa;faretto faro luce simbolo luminosità sole tenue
🔆;0;luminosità elevata;alta luminosità luminoso simbolo alta luminosità sole
📶;0;segnale cellulare;antenna antenna con tacche intensità segnale tacche telefono
🛜;0;wireless;computer connessione internet rete trasmissione wi-fi wifi
📳;0;modalità vibrazione;cellulare modalità telefono telefono telefono modalità
📴;0;cellulare spento;off simbolo telefono
♀️;0;simbolo genere femminile;donna femmina simbolo di femmina
♂️;0;simbolo genere maschile;maschio simbolo di maschio uomo
⚧️;0;simbolo transgender;
✖️;0;moltiplicazione;cancellare croce segno moltiplicazione segno per x
➕;0;addizione;+ croce matematica più segno segno di addizione
➖;0;sottrazione;- matematica meno segno segno di sottrazione trattino
➗;0;divisione;diviso matematica segno segno di divisione ÷
🟰;0;segno di uguaglianza;matematica segno uguale uguale
♾️;0;simbolo dell’infinito;eternità illimitato per sempre universale
‼️;0;doppio punto esclamativo;esclamazione punteggiatura punti esclamativi
⁉️;0;punto esclamativo e interrogativo;punteggiatura punto interrogativo
❓;0;punto interrogativo rosso;? domanda punteggiatura punto di domanda punto di domanda pieno
❔;0;punto interrogativo bianco;? domanda punteggiatura punto di domanda punto di domanda vuoto punto interrogativo grigio
❕;0;punto esclamativo bianco;! esclamazione punteggiatura punto esclamativo grigio punto esclamativo vuoto
❗;0;punto esclamativo rosso;esclamazione punteggiatura punto esclamativo pieno
〰️;0;trattino ondulato;onda
💱;0;cambio valuta;banca cambio di valuta denaro finanza mercati mercato soldi
💲;0;Dollaro;cash contanti denaro dollaro pagare simbolo del dollaro soldi valuta
⚕️;0;simbolo della medicina;bastone di esculapio medico
♻️;0;simbolo del riciclaggio;raccolta differenziata riciclare riciclo
⚜️;0;giglio araldico;araldica fiore simbolo stemma
🔱;0;tridente;ancora barca dio del mare favola fiaba marino naufragio nave oceano poseidone simbolo
📛;0;tesserino per nome;badge etichetta etichetta a tulipano giappone giapponese tulipano
🔰;0;ideogramma giapponese di “Principiante”;etichetta gialla e verde principiante gallone giallo ideogramma giapponese di “principiante” patente principiante simbolo principiante giappone verde zig zag
⭕;0;cerchio rosso vuoto;gioco pallino tris
✅;0;pulsante segno di spunta;baffo fatto segno di spunta grande
☑️;0;riquadro con spunta;fatto grigio
✔️;0;segno di spunta;baffo fatto segno di spunta nero
❌;0;croce;croce rossa moltiplicazione x
❎;0;croce con quadrato;croce verde moltiplicazione x con quadrato
➰;0;occhiello;cerchio nodo
➿;0;doppio occhiello;
〽️;0;simbolo di alternanza delle parti;canzone divisione spartito parti musicali segno suddivisione parti
✳️;0;asterisco;* otto punte stella
✴️;0;stella stilizzata;asterisco otto punte
❇️;0;scintilla stilizzata;simbolo
©️;0;copyright;
®️;0;marchio registrato;marchio registrato cerchiato
™️;0;marchio;marchio commerciale marchio di fabbrica marchio registrato simbolo tm trademark
#️⃣;0;tasto: #;
*️⃣;0;tasto: *;
0️⃣;0;tasto: 0;zero
1️⃣;0;tasto: 1;uno
2️⃣;0;tasto: 2;due
3️⃣;0;tasto: 3;tre
4️⃣;0;tasto: 4;quattro
5️⃣;0;tasto: 5;cinque
6️⃣;0;tasto: 6;sei
7️⃣;0;tasto: 7;sette
8️⃣;0;tasto: 8;otto
9️⃣;0;tasto: 9;nove
🔟;0;tasto: 10;
🔠;0;pulsante con lettere latine maiuscole;abcd caratteri latini inserire tasto
🔡;0;pulsante con lettere latine minuscole;caratteri latini inserire tasto
🔢;0;pulsante con numeri;1234 inserire tastierino numerico
🔣;0;pulsante con simboli;inserire tastiera tastierino simboli
🔤;0;pulsante con lettere latine;abc alfabeto caratteri alfabetici inglese inserire tasto
🅰️;0;gruppo sanguigno A;gruppo a gruppo sanguigno a lettera a sangue
🆎;0;gruppo sanguigno AB;ab gruppo ab gruppo sanguigno ab
🅱️;0;gruppo sanguigno B;b gruppo b gruppo sanguigno b
🆑;0;pulsante CL;bottone cl simbolo
🆒;0;pulsante COOL;cool simbolo tasto
🆓;0;pulsante FREE;free gratis libero simbolo tasto
ℹ️;0;punto informazioni;
🆔;0;pulsante ID;id identità pulsante id simbolo id
Ⓜ️;0;pulsante M cerchiata;m azzurra m cerchiata metro pulsante m cerchiata simbolo m
🆕;0;pulsante NEW;new nuovo simbolo tasto
🆖;0;pulsante NG;ng simbolo ng tasto
🅾️;0;gruppo sanguigno 0;gruppo 0 gruppo o gruppo sanguigno o pulsante o zero
🆗;0;pulsante OK;ok simbolo tasto
🅿️;0;pulsante P;area di parcheggio parcheggio tasto
🆘;0;pulsante SOS;aiuto pulsante sos segnale di sos simbolo di sos simbolo sos soccorsi soccorso sos
🆙;0;pulsante UP!;alto in alto simbolo up! sù tasto up! up!
🆚;0;pulsante VS;contro simbolo contro tasto versus vs
🈁;0;ideogramma giapponese per “Qui”;katakana parola pulsante qui simbolo tabelloni tasto ココ
🈂️;0;ideogramma giapponese di “Costo del servizio”;ideogramma giapponese di “costo del servizio” ideogramma katakana sa katakana parola sa
🈷️;0;ideogramma giapponese di “Importo mensile”;cinese ideogramma giapponese di “importo mensile” luna mese
🈶;0;ideogramma giapponese di “A pagamento”;esistere ideogramma giapponese di “a pagamento”
🈯;0;ideogramma giapponese di “Riservato”;direzione dito ideogramma giapponese di “riservato” indicare riservato
🉐;0;ideogramma giapponese di “Occasione”;ideogramma giapponese di “occasione” vantaggio
🈹;0;ideogramma giapponese di “Sconto”;dividere ideogramma giapponese di “sconto” prezzo scontato sconto
🈚;0;ideogramma giapponese di “Gratis”;gratis ideogramma giapponese di “gratis” negazione
🈲;0;ideogramma giapponese di “Proibito”;ideogramma giapponese di “proibito” proibito
🉑;0;ideogramma giapponese di “Accettabile”;accettabile accettare cinese ideogramma giapponese di “accettabile”
🈸;0;ideogramma giapponese di “Candidatura”;applicare candidarsi cinese ideogramma giapponese di “candidatura”
🈴;0;ideogramma giapponese di “Voto di sufficienza”;cinese ideogramma giapponese di “voto di sufficienza” insieme
🈳;0;ideogramma giapponese di “Posto libero”;cinese disponibilità ideogramma giapponese di “posto libero” posto libero vuoto
㊗️;0;ideogramma giapponese di “Congratulazioni”;cinese congratulazioni ideogramma giapponese di “congratulazioni”
㊙️;0;ideogramma giapponese di “Segreto”;cinese ideogramma giapponese di “segreto” segreto
🈺;0;ideogramma giapponese di “Aperto al pubblico”;aperto aperto al pubblico aperto per affari cinese ideogramma giapponese di “aperto al pubblico” ideogramma in funzione in funzione
🈵;0;ideogramma giapponese di “Nessun posto libero”;cinese ideogramma giapponese di “nessun posto libero” nessun posto libero pienezza pieno
🔴;0;cerchio rosso;cerchio rosso grande geometria stop
🟠;0;cerchio arancione;cerchio di colore arancione forma
🟡;0;cerchio giallo;cerchio di colore giallo colore giallo forma
🟢;0;cerchio verde;cerchio di colore verde colore verde forma
🔵;0;cerchio blu;geometria grande
🟣;0;cerchio viola;cerchio di colore viola colore viola forma
🟤;0;cerchio marrone;cerchio di colore marrone colore marrone forma
⚫;0;cerchio nero;cerchio nero grande geometria
⚪;0;cerchio bianco;cerchio bianco grande geometria
🟥;0;quadrato rosso;colore rosso forma quadrato di colore rosso
🟧;0;quadrato arancione;colore arancione forma quadrato di colore arancione
🟨;0;quadrato giallo;colore giallo forma quadrato di colore giallo
🟩;0;quadrato verde;colore verde forma quadrato di colore verde
🟦;0;quadrato blu;colore blu forma quadrato di colore blu
🟪;0;quadrato viola;colore viola forma quadrato di colore viola
🟫;0;quadrato marrone;colore marrone forma quadrato di colore marrone
⬛;0;quadrato nero grande;geometria
⬜;0;quadrato bianco grande;geometria
◼️;0;quadrato nero medio;geometria
◻️;0;quadrato bianco medio;geometria quadrato vuoto
◾;0;quadrato nero medio-piccolo;geometria
◽;0;quadrato bianco medio-piccolo;geometria
▪️;0;quadrato nero piccolo;geometria quadratino
▫️;0;quadrato bianco piccolo;geometria quadratino vuoto
🔶;0;rombo arancione grande;forma geometria quadrato
🔷;0;rombo blu grande;diamante
🔸;0;rombo arancione piccolo;
🔹;0;rombo blu piccolo;
🔺;0;triangolo rosso con punta verso l’alto;forma geometria triangolo rosso punta in alto
🔻;0;triangolo rosso con punta verso il basso;geometria triangolo rosso punta in basso
💠;0;petalo di fiore;carino decorazione diamante emozione forma di diamante geometria
🔘;0;pulsante rotondo;campanello cerchio geometria opzione pulsante della radio
🔳;0;tasto quadrato nero con bordo bianco;contorno geometria pulsante pulsante quadrato con contorno
🔲;0;tasto quadrato bianco con bordo nero;geometria pulsante pulsante quadrato pieno quadrato nero simbolo`,
`🏁;0;bandiera a scacchi;circuito corsa gara podio sport vittoria
🚩;0;bandierina rossa;bandiera bandiera rossa bandiera rossa triangolare bandierina rossa triangolare golf
🎌;0;bandiere del Giappone incrociate;bandiere del giappone incrociate festa festeggiamenti giappone giapponese giapponesi
🏴;0;bandiera nera;bandiera che sventola
🏳️;0;bandiera bianca;arrendersi bandiera che sventola sos sventolare bandiera bianca
🏳️‍🌈;0;bandiera arcobaleno;bisessuale bisex gay genderqueer glbtq lesbica lgbtqia omosessuale pace pride transgender
🏳️‍⚧️;0;bandiera transgender;azzurro bianco rosa
🏴‍☠️;0;bandiera dei pirati;corsari corsaro pirata
🇦🇨;0;bandiera: Isola Ascensione;AC
🇦🇩;0;bandiera: Andorra;AD
🇦🇪;0;bandiera: Emirati Arabi Uniti;AE
🇦🇫;0;bandiera: Afghanistan;AF
🇦🇬;0;bandiera: Antigua e Barbuda;AG
🇦🇮;0;bandiera: Anguilla;AI
🇦🇱;0;bandiera: Albania;AL
🇦🇲;0;bandiera: Armenia;AM
🇦🇴;0;bandiera: Angola;AO
🇦🇶;0;bandiera: Antartide;AQ
🇦🇷;0;bandiera: Argentina;AR
🇦🇸;0;bandiera: Samoa Americane;AS
🇦🇹;0;bandiera: Austria;AT
🇦🇺;0;bandiera: Australia;AU
🇦🇼;0;bandiera: Aruba;AW
🇦🇽;0;bandiera: Isole Åland;AX
🇦🇿;0;bandiera: Azerbaigian;AZ
🇧🇦;0;bandiera: Bosnia ed Erzegovina;BA
🇧🇧;0;bandiera: Barbados;BB
🇧🇩;0;bandiera: Bangladesh;BD
🇧🇪;0;bandiera: Belgio;BE
🇧🇫;0;bandiera: Burkina Faso;BF
🇧🇬;0;bandiera: Bulgaria;BG
🇧🇭;0;bandiera: Bahrein;BH
🇧🇮;0;bandiera: Burundi;BI
🇧🇯;0;bandiera: Benin;BJ
🇧🇱;0;bandiera: Saint-Barthélemy;BL
🇧🇲;0;bandiera: Bermuda;BM
🇧🇳;0;bandiera: Brunei;BN
🇧🇴;0;bandiera: Bolivia;BO
🇧🇶;0;bandiera: Caraibi Olandesi;BQ
🇧🇷;0;bandiera: Brasile;BR
🇧🇸;0;bandiera: Bahamas;BS
🇧🇹;0;bandiera: Bhutan;BT
🇧🇻;0;bandiera: Isola Bouvet;BV
🇧🇼;0;bandiera: Botswana;BW
🇧🇾;0;bandiera: Bielorussia;BY
🇧🇿;0;bandiera: Belize;BZ
🇨🇦;0;bandiera: Canada;CA
🇨🇨;0;bandiera: Isole Cocos (Keeling);CC
🇨🇩;0;bandiera: Congo - Kinshasa;CD
🇨🇫;0;bandiera: Repubblica Centrafricana;CF
🇨🇬;0;bandiera: Congo-Brazzaville;CG
🇨🇭;0;bandiera: Svizzera;CH
🇨🇮;0;bandiera: Costa d’Avorio;CI
🇨🇰;0;bandiera: Isole Cook;CK
🇨🇱;0;bandiera: Cile;CL
🇨🇲;0;bandiera: Camerun;CM
🇨🇳;0;bandiera: Cina;CN
🇨🇴;0;bandiera: Colombia;CO
🇨🇵;0;bandiera: Isola di Clipperton;CP
🇨🇷;0;bandiera: Costa Rica;CR
🇨🇺;0;bandiera: Cuba;CU
🇨🇻;0;bandiera: Capo Verde;CV
🇨🇼;0;bandiera: Curaçao;CW
🇨🇽;0;bandiera: Isola Christmas;CX
🇨🇾;0;bandiera: Cipro;CY
🇨🇿;0;bandiera: Cechia;CZ
🇩🇪;0;bandiera: Germania;DE
🇩🇬;0;bandiera: Diego Garcia;DG
🇩🇯;0;bandiera: Gibuti;DJ
🇩🇰;0;bandiera: Danimarca;DK
🇩🇲;0;bandiera: Dominica;DM
🇩🇴;0;bandiera: Repubblica Dominicana;DO
🇩🇿;0;bandiera: Algeria;DZ
🇪🇦;0;bandiera: Ceuta e Melilla;EA
🇪🇨;0;bandiera: Ecuador;EC
🇪🇪;0;bandiera: Estonia;EE
🇪🇬;0;bandiera: Egitto;EG
🇪🇭;0;bandiera: Sahara Occidentale;EH
🇪🇷;0;bandiera: Eritrea;ER
🇪🇸;0;bandiera: Spagna;ES
🇪🇹;0;bandiera: Etiopia;ET
🇪🇺;0;bandiera: Unione europea;EU
🇫🇮;0;bandiera: Finlandia;FI
🇫🇯;0;bandiera: Figi;FJ
🇫🇰;0;bandiera: Isole Falkland;FK
🇫🇲;0;bandiera: Micronesia;FM
🇫🇴;0;bandiera: Isole Fær Øer;FO
🇫🇷;0;bandiera: Francia;FR
🇬🇦;0;bandiera: Gabon;GA
🇬🇧;0;bandiera: Regno Unito;GB
🇬🇩;0;bandiera: Grenada;GD
🇬🇪;0;bandiera: Georgia;GE
🇬🇫;0;bandiera: Guyana Francese;GF
🇬🇬;0;bandiera: Guernsey;GG
🇬🇭;0;bandiera: Ghana;GH
🇬🇮;0;bandiera: Gibilterra;GI
🇬🇱;0;bandiera: Groenlandia;GL
🇬🇲;0;bandiera: Gambia;GM
🇬🇳;0;bandiera: Guinea;GN
🇬🇵;0;bandiera: Guadalupa;GP
🇬🇶;0;bandiera: Guinea Equatoriale;GQ
🇬🇷;0;bandiera: Grecia;GR
🇬🇸;0;bandiera: Georgia del Sud e Sandwich Australi;GS
🇬🇹;0;bandiera: Guatemala;GT
🇬🇺;0;bandiera: Guam;GU
🇬🇼;0;bandiera: Guinea-Bissau;GW
🇬🇾;0;bandiera: Guyana;GY
🇭🇰;0;bandiera: RAS di Hong Kong;HK
🇭🇲;0;bandiera: Isole Heard e McDonald;HM
🇭🇳;0;bandiera: Honduras;HN
🇭🇷;0;bandiera: Croazia;HR
🇭🇹;0;bandiera: Haiti;HT
🇭🇺;0;bandiera: Ungheria;HU
🇮🇨;0;bandiera: Isole Canarie;IC
🇮🇩;0;bandiera: Indonesia;ID
🇮🇪;0;bandiera: Irlanda;IE
🇮🇱;0;bandiera: Israele;IL
🇮🇲;0;bandiera: Isola di Man;IM
🇮🇳;0;bandiera: India;IN
🇮🇴;0;bandiera: Territorio Britannico dell’Oceano Indiano;IO
🇮🇶;0;bandiera: Iraq;IQ
🇮🇷;0;bandiera: Iran;IR
🇮🇸;0;bandiera: Islanda;IS
🇮🇹;0;bandiera: Italia;IT
🇯🇪;0;bandiera: Jersey;JE
🇯🇲;0;bandiera: Giamaica;JM
🇯🇴;0;bandiera: Giordania;JO
🇯🇵;0;bandiera: Giappone;JP
🇰🇪;0;bandiera: Kenya;KE
🇰🇬;0;bandiera: Kirghizistan;KG
🇰🇭;0;bandiera: Cambogia;KH
🇰🇮;0;bandiera: Kiribati;KI
🇰🇲;0;bandiera: Comore;KM
🇰🇳;0;bandiera: Saint Kitts e Nevis;KN
🇰🇵;0;bandiera: Corea del Nord;KP
🇰🇷;0;bandiera: Corea del Sud;KR
🇰🇼;0;bandiera: Kuwait;KW
🇰🇾;0;bandiera: Isole Cayman;KY
🇰🇿;0;bandiera: Kazakistan;KZ
🇱🇦;0;bandiera: Laos;LA
🇱🇧;0;bandiera: Libano;LB
🇱🇨;0;bandiera: Saint Lucia;LC
🇱🇮;0;bandiera: Liechtenstein;LI
🇱🇰;0;bandiera: Sri Lanka;LK
🇱🇷;0;bandiera: Liberia;LR
🇱🇸;0;bandiera: Lesotho;LS
🇱🇹;0;bandiera: Lituania;LT
🇱🇺;0;bandiera: Lussemburgo;LU
🇱🇻;0;bandiera: Lettonia;LV
🇱🇾;0;bandiera: Libia;LY
🇲🇦;0;bandiera: Marocco;MA
🇲🇨;0;bandiera: Monaco;MC
🇲🇩;0;bandiera: Moldavia;MD
🇲🇪;0;bandiera: Montenegro;ME
🇲🇫;0;bandiera: Saint Martin;MF
🇲🇬;0;bandiera: Madagascar;MG
🇲🇭;0;bandiera: Isole Marshall;MH
🇲🇰;0;bandiera: Macedonia del Nord;MK
🇲🇱;0;bandiera: Mali;ML
🇲🇲;0;bandiera: Myanmar (Birmania);MM
🇲🇳;0;bandiera: Mongolia;MN
🇲🇴;0;bandiera: RAS di Macao;MO
🇲🇵;0;bandiera: Isole Marianne Settentrionali;MP
🇲🇶;0;bandiera: Martinica;MQ
🇲🇷;0;bandiera: Mauritania;MR
🇲🇸;0;bandiera: Montserrat;MS
🇲🇹;0;bandiera: Malta;MT
🇲🇺;0;bandiera: Mauritius;MU
🇲🇻;0;bandiera: Maldive;MV
🇲🇼;0;bandiera: Malawi;MW
🇲🇽;0;bandiera: Messico;MX
🇲🇾;0;bandiera: Malaysia;MY
🇲🇿;0;bandiera: Mozambico;MZ
🇳🇦;0;bandiera: Namibia;NA
🇳🇨;0;bandiera: Nuova Caledonia;NC
🇳🇪;0;bandiera: Niger;NE
🇳🇫;0;bandiera: Isola Norfolk;NF
🇳🇬;0;bandiera: Nigeria;NG
🇳🇮;0;bandiera: Nicaragua;NI
🇳🇱;0;bandiera: Paesi Bassi;NL
🇳🇴;0;bandiera: Norvegia;NO
🇳🇵;0;bandiera: Nepal;NP
🇳🇷;0;bandiera: Nauru;NR
🇳🇺;0;bandiera: Niue;NU
🇳🇿;0;bandiera: Nuova Zelanda;NZ
🇴🇲;0;bandiera: Oman;OM
🇵🇦;0;bandiera: Panama;PA
🇵🇪;0;bandiera: Perù;PE
🇵🇫;0;bandiera: Polinesia Francese;PF
🇵🇬;0;bandiera: Papua Nuova Guinea;PG
🇵🇭;0;bandiera: Filippine;PH
🇵🇰;0;bandiera: Pakistan;PK
🇵🇱;0;bandiera: Polonia;PL
🇵🇲;0;bandiera: Saint-Pierre e Miquelon;PM
🇵🇳;0;bandiera: Isole Pitcairn;PN
🇵🇷;0;bandiera: Portorico;PR
🇵🇸;0;bandiera: Territori Palestinesi;PS
🇵🇹;0;bandiera: Portogallo;PT
🇵🇼;0;bandiera: Palau;PW
🇵🇾;0;bandiera: Paraguay;PY
🇶🇦;0;bandiera: Qatar;QA
🇷🇪;0;bandiera: Riunione;RE
🇷🇴;0;bandiera: Romania;RO
🇷🇸;0;bandiera: Serbia;RS
🇷🇺;0;bandiera: Russia;RU
🇷🇼;0;bandiera: Ruanda;RW
🇸🇦;0;bandiera: Arabia Saudita;SA
🇸🇧;0;bandiera: Isole Salomone;SB
🇸🇨;0;bandiera: Seychelles;SC
🇸🇩;0;bandiera: Sudan;SD
🇸🇪;0;bandiera: Svezia;SE
🇸🇬;0;bandiera: Singapore;SG
🇸🇭;0;bandiera: Sant’Elena;SH
🇸🇮;0;bandiera: Slovenia;SI
🇸🇯;0;bandiera: Svalbard e Jan Mayen;SJ
🇸🇰;0;bandiera: Slovacchia;SK
🇸🇱;0;bandiera: Sierra Leone;SL
🇸🇲;0;bandiera: San Marino;SM
🇸🇳;0;bandiera: Senegal;SN
🇸🇴;0;bandiera: Somalia;SO
🇸🇷;0;bandiera: Suriname;SR
🇸🇸;0;bandiera: Sud Sudan;SS
🇸🇹;0;bandiera: São Tomé e Príncipe;ST
🇸🇻;0;bandiera: El Salvador;SV
🇸🇽;0;bandiera: Sint Maarten;SX
🇸🇾;0;bandiera: Siria;SY
🇸🇿;0;bandiera: Eswatini;SZ
🇹🇦;0;bandiera: Tristan da Cunha;TA
🇹🇨;0;bandiera: Isole Turks e Caicos;TC
🇹🇩;0;bandiera: Ciad;TD
🇹🇫;0;bandiera: Terre Australi Francesi;TF
🇹🇬;0;bandiera: Togo;TG
🇹🇭;0;bandiera: Thailandia;TH
🇹🇯;0;bandiera: Tagikistan;TJ
🇹🇰;0;bandiera: Tokelau;TK
🇹🇱;0;bandiera: Timor Est;TL
🇹🇲;0;bandiera: Turkmenistan;TM
🇹🇳;0;bandiera: Tunisia;TN
🇹🇴;0;bandiera: Tonga;TO
🇹🇷;0;bandiera: Turchia;TR
🇹🇹;0;bandiera: Trinidad e Tobago;TT
🇹🇻;0;bandiera: Tuvalu;TV
🇹🇼;0;bandiera: Taiwan;TW
🇹🇿;0;bandiera: Tanzania;TZ
🇺🇦;0;bandiera: Ucraina;UA
🇺🇬;0;bandiera: Uganda;UG
🇺🇲;0;bandiera: Isole Minori Esterne degli Stati Uniti;UM
🇺🇳;0;bandiera: Nazioni Unite;UN
🇺🇸;0;bandiera: Stati Uniti;US
🇺🇾;0;bandiera: Uruguay;UY
🇺🇿;0;bandiera: Uzbekistan;UZ
🇻🇦;0;bandiera: Città del Vaticano;VA
🇻🇨;0;bandiera: Saint Vincent e Grenadine;VC
🇻🇪;0;bandiera: Venezuela;VE
🇻🇬;0;bandiera: Isole Vergini Britanniche;VG
🇻🇮;0;bandiera: Isole Vergini Americane;VI
🇻🇳;0;bandiera: Vietnam;VN
🇻🇺;0;bandiera: Vanuatu;VU
🇼🇫;0;bandiera: Wallis e Futuna;WF
🇼🇸;0;bandiera: Samoa;WS
🇽🇰;0;bandiera: Kosovo;XK
🇾🇪;0;bandiera: Yemen;YE
🇾🇹;0;bandiera: Mayotte;YT
🇿🇦;0;bandiera: Sudafrica;ZA
🇿🇲;0;bandiera: Zambia;ZM
🇿🇼;0;bandiera: Zimbabwe;ZW
🏴󠁧󠁢󠁥󠁮󠁧󠁿;0;bandiera: Inghilterra;gbeng
🏴󠁧󠁢󠁳󠁣󠁴󠁿;0;bandiera: Scozia;gbsct
🏴󠁧󠁢󠁷󠁬󠁳󠁿;0;bandiera: Galles;gbwls`,
];
