// The emoji and their words, from emojibase-data (MIT licence). Written by test/tools/emoji.mjs, not by hand; read by emoji.ts.

/** A group a string, in the order of emoji.ts; a line is `emoji;how skin tones go in;name;words`. */
export const groups: readonly string[] = [
`😀;0;grinsendes Gesicht;froh fröhlich gesicht haha lachen lol lustig smiley
😃;0;grinsendes Gesicht mit großen Augen;augen fröhlich gesicht glücklich lachen lol lustig lächeln mund offen smiley
😄;0;grinsendes Gesicht mit lachenden Augen;augen fröhlich geschlossen gesicht glücklich lol lustig lächeln mund offen smiley witzig
😁;0;strahlendes Gesicht mit lachenden Augen;augen fröhlich gesicht grinsen happy lustig lächeln smiley zähne
😆;0;Grinsegesicht mit zugekniffenen Augen;augen geschlossen grinsegesicht grinsen haha hehe hihi lachen lol lustig mund offen smiley witzig zusammengekniffen
😅;0;grinsendes Gesicht mit Schweißtropfen;gesicht lachen lustig lächeln mund nervös offen schweiß schweißtropfen schwitzen smiley
🤣;0;sich vor Lachen auf dem Boden wälzen;boden gesicht haha hehe lachen lol lustig muahaha rofl smiley tränen witzig
😂;0;Gesicht mit Freudentränen;freude freudentränen fröhlich gesicht haha happy hehe hihi lachen lol lustig muahaha rofl smiley witzig
🙂;0;leicht lächelndes Gesicht;gesicht smiley
🙃;0;umgekehrtes Gesicht;auf dem kopf gesicht lächeln smiley stehen
🫠;0;schmelzendes Gesicht;auflösen beschämt flüssig gesicht hitze sarkasmus sarkastisch schwitzen smiley verschwinden
😉;0;zwinkerndes Gesicht;auge flirten gesicht sexy smiley zudrücken zugedrückt zukneifen zuzwinkern
😊;0;lächelndes Gesicht mit lachenden Augen;augen erröten freude freundlich gesicht glücklich rot wangen
😇;0;lächelndes Gesicht mit Heiligenschein;brav engel gesicht glücklich heiligenschein lieb seelig smiley
🥰;0;lächelndes Gesicht mit Herzen;3 anhimmeln bewundern gesicht hdgdl hdl herzchen herzen lieb liebe smiley verknallt verliebt verzückt
😍;0;lächelndes Gesicht mit herzförmigen Augen;augen gesicht glücklich herzen liebe smiley verliebt
🤩;0;überwältigt;aufgeregt augen gesicht grinsen smiley star stern wow
😘;0;Kuss zuwerfendes Gesicht;flirten gesicht kuss küsschen küssen lieb smiley
😗;0;küssendes Gesicht;flirten gesicht hdl knutsch kuss smiley xoxo
☺️;0;lächelndes Gesicht;fröhlich gesicht rot smiley wangen
😚;0;küssendes Gesicht mit geschlossenen Augen;gesicht knutsch kuss küsschen rot smiley wangen
😙;0;küssendes Gesicht mit lächelnden Augen;augen flirten gesicht knutsch kuss smiley
🥲;0;lachendes Gesicht mit Träne;berührt dankbar erleichtert freudenträne gerührt gesicht lächeln smiley stolz träne
😋;0;sich die Lippen leckendes Gesicht;gesicht lecker leckeres essen lächeln sich die lippen leckender smiley sich die lippen leckendes gesicht smiley zunge
😛;0;Gesicht mit herausgestreckter Zunge;bäh gesicht lachen lustig smiley zunge ätsch
😜;0;zwinkerndes Gesicht mit herausgestreckter Zunge;auge gesicht herausstrecken smiley zudrücken zugedrückt zunge
🤪;0;irres Gesicht;auge augen gesicht groß klein smiley verrückt
😝;0;Gesicht mit herausgestreckter Zunge und zusammengekniffenen Augen;auge augen bäh ekel gesicht herausstrecken igitt schmeck schrecklich smiley zunge zusammenkneifen
🤑;0;Gesicht mit Dollarzeichen;dollar dollarzeichen geld gesicht mund smiley zunge
🤗;0;Gesicht mit umarmenden Händen;drücken gesicht hände smiley umarmung
🤭;0;verlegen kicherndes Gesicht;gesicht haha hand hihi huch lachen mund rot smiley wangen
🫢;0;Gesicht mit offenen Augen und Hand über dem Mund;augen erschrecken erstaunen furcht geschockt gesicht hand mund omg schock smiley unglauben verlegenheit überraschung
🫣;0;Gesicht mit durch die Finger linsendem Auge;auge finger gebannt gesicht hervorlugen schüchtern smiley spähen starren verlegen
🤫;0;ermahnendes Gesicht;finger gesicht leise psst pst ruhe ruhig sch smiley
🤔;0;nachdenkendes Gesicht;fragen gesicht grübeln hm komisch nachdenklich smiley wundern
🫡;0;salutierendes Gesicht;aye gesicht jawohl jawoll militär ok respekt smiley zu befehl
🤐;0;Gesicht mit Reißverschlussmund;geheimnis gesicht halten reißverschluss schweigen smiley wahren
🤨;0;Gesicht mit hochgezogenen Augenbrauen;argwöhnisch augenbrauen gesicht misstrauen skeptisch smiley stutzig zweifel
😐;0;neutrales Gesicht;ausdruckslos gesicht kommentarlos smiley todernst unbeeindruckt
😑;0;ausdrucksloses Gesicht;gesicht kommentarlos selbstgefällig smiley unbeeindruckt unglaublich
😶;0;Gesicht ohne Mund;gesicht kein mund smiley sprachlos
🫥;0;gestricheltes Gesicht;depressiv deprimiert egal gesicht introvertiert smiley traurig unsichtbar verschwinden verstecken
😶‍🌫️;0;Gesicht in Wolken;geistesabwesend gesicht im nebel gesicht in wolken kopf in wolken
😏;0;süffisant lächelndes Gesicht;feixen flirten gesicht mundwinkel schief smiley
😒;0;verstimmtes Gesicht;gesicht langweilig smiley traurig unglücklich unzufrieden
🙄;0;Augen verdrehendes Gesicht;augen genervt gesicht meinetwegen nerv ohje rollen smiley verrollen
😬;0;Grimassen schneidendes Gesicht;gesicht grimasse peinlich smiley verziehen zähne
😮‍💨;0;Gesicht, das ausatmet;ausatmen erleichtert erschöpft gesicht husten puh pusten schnaufen seufz seufzen smiley
🤥;0;lügendes Gesicht;gesicht nase pinocchio schwindel
🫨;0;zitterndes Doppelgesicht;doppelgesicht erdbeben omg panik schock smiley verrückt vibrieren wow überrascht
😌;0;erleichtertes Gesicht;augen entspannt geschlossen gesicht smiley zen zufrieden
😔;0;nachdenkliches Gesicht;enttäuscht gesicht schrecklich smiley traurig verlieren verloren
😪;0;schläfriges Gesicht;gesicht gute müde nacht smiley traurig
🤤;0;sabberndes Gesicht;gesicht smiley
😴;0;schlafendes Gesicht;dösen einschlafen gesicht gute nacht gähnen langweilig mittagsschlaf müde nickerchen smiley zzz
😷;0;Gesicht mit Atemschutzmaske;arzt atemschutzmaske bazillen erkältet gesicht krank krankheit mund mundschutz smiley viren virus
🤒;0;Gesicht mit Fieberthermometer;fieber gesicht krank messen smiley
🤕;0;Gesicht mit Kopfverband;aua autsch gesicht kopf schmerzen smiley verletzung
🤢;0;würgendes Gesicht;ekel eklig erbrechen gesicht grün igitt smiley widerlich übelkeit übergeben
🤮;0;kotzendes Gesicht;brechen erbrechen gesicht krank schlecht smiley speien spucken übel übergeben
🤧;0;niesendes Gesicht;erkältet erkältung gesicht gesundheit grippe hatschi krank nase putzen smiley taschentuch
🥵;0;schwitzendes Gesicht;erhitzt fieber fiebrig gesicht heiß herausstrecken hitze hitzschlag rot schnaufen smiley zunge
🥶;0;frierendes Gesicht;bibbern blau eisig erfrieren frostig frösteln gesicht kalt smiley unter null zittern zähne zähneklappern
🥴;0;schwindeliges Gesicht;angeheitert angeschwipst angetrunken benebelt berauscht beschwipst betrunken gewellt mund schwindlig smiley
😵;0;benommenes Gesicht;augen gesicht ko krank kreuze schwindelig schwindlig smiley
😵‍💫;0;Gesicht mit Spiralen als Augen;augen gesicht hypnose hypnotisiert höhenangst omg schwindelig schwindlig smiley spiralen verwirrt wirr
🤯;0;explodierender Kopf;entsetzt geschockt gesicht kopf schock schockiert smiley unglaublich überwältigt
🤠;0;Gesicht mit Cowboyhut;cowboy cowboyhut cowgirl gesicht smiley
🥳;0;Partygesicht;aufgeregt feier fest fröhlich geburtstag glückwunsch hurra hut party smiley überraschung
🥸;0;verkleidet;brille gesicht incognito inkognito maske nase nasenbrille person smiley spionieren verdeckt verkleidung
😎;0;lächelndes Gesicht mit Sonnenbrille;cool gesicht smiley sonnenbrille
🤓;0;Strebergesicht;brille intelligent klug nerd schlau schlaumeier smart smiley streber strebergesicht
🧐;0;Gesicht mit Monokel;elegant gesicht monokel reich smiley
😕;0;verwundertes Gesicht;gesicht keine ahnung smiley traurig verwirrt weiß nicht
🫤;0;Gesicht mit schrägem Mund;enttäuscht genervt gesicht hmpf keine ahnung langweilig skeptisch smiley unsicher zweifelnd
😟;0;besorgtes Gesicht;gesicht smiley sorgen traurig
🙁;0;betrübtes Gesicht;gesicht schade smiley traurig
☹️;0;düsteres Gesicht;deprimiert gesicht smiley stirnrunzelnd traurig
😮;0;Gesicht mit offenem Mund;erstaunt gesicht mund omg schockiert unglaublich vergessen wow
😯;0;verdutztes Gesicht;erstaunt gesicht omg smiley sprachlos
😲;0;erstauntes Gesicht;gesicht nee omg schockiert smiley verwundert
😳;0;errötetes Gesicht mit großen Augen;augen erröten gesicht peinlich rot scham schämen smiley verlegen wangen überrascht
🥺;0;bettelndes Gesicht;anflehen augen bitte bitten flehend gesicht groß kulleraugen smiley traurig welpenaugen
🥹;0;Gesicht, das Tränen zurückhält;aufgebracht dankbar freude freudentränen gerührt gesicht rührung smiley stolz tränen weinen zurückhalten
😦;0;entsetztes Gesicht;gesicht mund offen schockiert smiley verwundert
😧;0;qualvolles Gesicht;arm gesicht leidend smiley vergessen wow
😨;0;ängstliches Gesicht;angst besorgt gesicht
😰;0;besorgtes Gesicht mit Schweißtropfen;angst angstschweiß gesicht mund nervös offen schweiß ängstlich
😥;0;trauriges aber erleichtertes Gesicht;enttäuscht gesicht knapp schweiß ängstlich
😢;0;weinendes Gesicht;gesicht smiley traurig träne
😭;0;heulendes Gesicht;flennen gesicht schluchzen smiley traurig tränen tränenfluss weinen
😱;0;vor Angst schreiendes Gesicht;angst gesicht munch omg panik ängstlich
😖;0;verwirrtes Gesicht;bestürzt frustriert gesicht konfus smiley verzweifelt
😣;0;entschlossenes Gesicht;ausdauernd durchhalten fokus gesicht konzentration konzentrieren kopfschmerzen
😞;0;enttäuschtes Gesicht;gesicht leider schade smiley traurig verloren
😓;0;bedrücktes Gesicht mit Schweiß;angstschweiß augen geschlossen gesicht kopfschmerzen schweiß smiley
😩;0;erschöpftes Gesicht;fehlschlag gesicht hungrig müde nein smiley unglücklich
😫;0;müdes Gesicht;gesicht niesen smiley traurig
🥱;0;gähnendes Gesicht;gelangweilt gesicht langweilig müde schnarch smiley zzz öde
😤;0;schnaubendes Gesicht;erleichtert gesicht gewonnen schnaubendes gesicht
😡;0;schmollendes Gesicht;gesicht rot rot angelaufener smiley schmollendes gesicht wütend
😠;0;verärgertes Gesicht;böse gesicht smiley wut wütend zornig ärgern
🤬;0;Gesicht mit Symbolen über dem Mund;fluchen gesicht mund schimpfen schimpfwort smiley symbole verdammt wut wütend zensur ärger ärgern
😈;0;grinsendes Gesicht mit Hörnern;böse dämon dämonin fantasie hörner lila märchen satan smiley teufel violett
👿;0;wütendes Gesicht mit Hörnern;böse dämon dämonin fantasie fantasy gesicht hörner kobold lila märchen satan teufel teufelchen violett
💀;0;Totenkopf;gesicht knochen märchen schädel tod tot totenkopf yolo
☠️;0;Totenkopf mit gekreuzten Knochen;gesicht knochen piratenflagge schädel tod tot totenkopf
💩;0;Kothaufen;kot kothaufen mist
🤡;0;Clown-Gesicht;clown clown-gesicht gesicht
👹;0;Ungeheuer;gesicht gruselig japan japanisch maske monster märchen oger ungeheuer
👺;0;Kobold;gemein gesicht japan japanisch kobold maske monster märchen tengu ungeheuer wütend
👻;0;Gespenst;buh fantasy geist gesicht gespenst gruselig halloween märchen spuk zunge
👽;0;Außerirdischer;alien all außerirdisch außerirdische außerirdischer fantasy gesicht monster märchen ufo weltraum wesen
👾;0;Computerspiel-Monster;computerspiel-monster gesicht monster ufo
🤖;0;Roboter;gesicht monster roboter robotergesicht roboterkopf
😺;0;grinsende Katze;gesicht katze katzengesicht lachen lol lustig mund offen smiley tier
😸;0;grinsende Katze mit lachenden Augen;augen gesicht katze katzengesicht smiley tier
😹;0;Katze mit Freudentränen;freude freudentränen gesicht katze katzengesicht lachen smiley tier
😻;0;lachende Katze mit Herzen als Augen;augen gesicht herzaugen herzen katze katzengesicht liebe lächeln smiley tier verliebt
😼;0;verwegen lächelnde Katze;gesicht grinsen ironisch katze katzengesicht lachen smiley tier
😽;0;küssende Katze;augen geschlossen gesicht katze katzengesicht kuss küsschen rot smiley tier wangen
🙀;0;erschöpfte Katze;angst gesicht katze katzengesicht panik schock schockiert schrei schreien smiley tier überrascht
😿;0;weinende Katze;gesicht katze katzengesicht smiley tier traurig träne
😾;0;schmollende Katze;gesicht katze katzengesicht schmollmund smiley tier verärgert
🙈;0;sich die Augen zuhaltendes Affengesicht;affe affengesicht augen böse geheimnis gemein geste nein omg sehen tier verboten vergessen verstecken
🙉;0;sich die Ohren zuhaltendes Affengesicht;affe affengesicht böse geheimnis gemein geste hören nein ohren tier verboten zuhören
🙊;0;sich den Mund zuhaltendes Affengesicht;affe affengesicht böse geheimnis gemein geste hand heimlich leise mund nein sagen sprechen still tier ups verboten
💌;0;Liebesbrief;herz liebe liebesbrief post siegel
💘;0;Herz mit Pfeil;herz herz mit pfeil liebe pfeil
💝;0;Herz mit Schleife;herz hochzeitstag jahrestag küsschen küsse liebe schleife valentinstag xoxo
💖;0;funkelndes Herz;aufregung gefühl glitzern herz liebe morgen nacht rosa xoxo
💗;0;wachsendes Herz;aufregung gefühl herz herzschlag küsschen küsse liebe nervosität nervös puls xoxo
💓;0;schlagendes Herz;gefühl herz herzschlag liebe puls pulsieren
💞;0;kreisende Herzen;emotion gefühl herz herzen hochzeitstag jahrestag liebe süß
💕;0;zwei Herzen;date gefühl herz herzen hochzeitstag jahrestag küsschen küsse liebe rendezvous xoxo
💟;0;Herzdekoration;emotion gefühl herz herzdekoration liebe lila violett weiß
❣️;0;Herz als Ausrufezeichen;ausrufezeichen herz herz als ausrufezeichen satzzeichen
💔;0;gebrochenes Herz;allein gefühl herz herzschmerz liebeskummer schmerz traurig trennung zerbrochen
❤️‍🔥;0;Herz in Flammen;brennendes herz herz in flammen leidenschaft liebe
❤️‍🩹;0;Herz mit Verband;besserung genesen herz mit verband
❤️;0;rotes Herz;herz rotes herz
🩷;0;pinkes Herz;gefallen gefällt gefühl herz liebe mag mögen niedlich rosa süß verliebt
🧡;0;oranges Herz;herz liebe
💛;0;gelbes Herz;gefühl herz herzlich liebe
💚;0;grünes Herz;gefühl herz liebe romantisch
💙;0;blaues Herz;gefühl herz liebe romantisch
🩵;0;hellblaues Herz;aquamarin emotion gefallen gefällt gefühl hdl herz liebe mag mögen niedlich süß türkis zyan
💜;0;lila Herz;beste gefühl hdl herz liebe lilafarben violett
🤎;0;braunes Herz;braunes herz herz
🖤;0;schwarzes Herz;böse herz schwarzes herz
🩶;0;graues Herz;emotion graues herz hdl herz liebe schieferfarben silber silberfarben
🤍;0;weißes Herz;herz weißes herz
💋;0;Kussabdruck;gefühl knutsch kuss kussabdruck küssen liebe lippen lippenstift romantisch sexy
💯;0;100 Punkte;100 punkte punktestand volle punktzahl
💢;0;Ärger;comic wut ärger
💥;0;Zusammenstoß;bombe boom comic explodieren explosion kollidieren kollision zusammenstoß zusammenstoßen
💫;0;schwindlig;benommen benommenheit comic komet stern sterne sternschnuppe
💦;0;Schweißtropfen;comic feucht nass schweiß schweißtropfen schwitzen trainieren training wasser
💨;0;Staubwolke;comic rennen staubwolke weglaufen
🕳️;0;Loch;loch schwarz
💬;0;Sprechblase mit drei Punkten;comic dialog gespräch sprechblase sprechblase mit drei punkten unterhaltung
👁️‍🗨️;0;Auge in Sprechblase;auge dialog reden sprechblase sprechen zeuge
🗨️;0;Sprechblase links;dialog reden sprechblase links sprechen unterhaltung
🗯️;0;Sprechblase für wütende Aussage rechts;sprechblase sprechblase für wütende aussage rechts
💭;0;Gedankenblase;comic gedankenblase nachdenken
💤;0;Schlafen;buchstaben comic gähn langweilig müde nickerchen schlaf schlafen schnarchen zzz öde`,
`👋;1;winkende Hand;auf wiedersehen bis später ciao guten tag hallo hand hey hi tschüs tschüss
🤚;1;erhobene Hand von hinten;erhobene hand von hinten erhobener handrücken hand
🖐️;1;Hand mit gespreizten Fingern;5 finger fünf hand hand mit gespreizten fingern
✋;1;erhobene Hand;5 halt hand handfläche high five schlag ein stopp warte
🖖;1;vulkanischer Gruß;finger gruß grüßen hand hände spreizen
🫱;1;nach rechts weisende Hand;ausgestreckt ausstrecken hand hände händeschütteln reichen schütteln
🫲;1;nach links weisende Hand;ausgestreckt ausstrecken hand hände händeschütteln reichen schütteln
🫳;1;Hand mit Handfläche nach unten;abweisen fallen lassen fallenlassen hand handfläche handgeste hau ab verscheuchen wegscheuchen wegschicken
🫴;1;Hand mit Handfläche nach oben;anbieten angebot darbieten einladen entgegenstrecken hand handfläche handgeste kommen locken reichen
🫷;1;nach links schiebende Hand;drücken halt hand high 5 high five moment nein schluss stopp warte mal warten
🫸;1;nach rechts schiebende Hand;drücken halt hand high 5 high five moment nein schluss stopp warte mal warten
👌;1;OK-Zeichen;exzellent finger genial hand in ordnung natürlich ok ok-zeichen perfekt super
🤌;1;zusammengedrückte Finger;bündelhand finger fingerspitzen gehts noch geste hand handgeste italienisch was zusammengelegt
🤏;1;Wenig-Geste;betrag finger gering geste hand klein menge unbedeutend wenig wenig-geste winzig
✌️;1;Victory-Geste;sieg v victory victory-geste
🤞;1;Hand mit gekreuzten Fingern;finger hand hand mit gekreuzten fingern
🫰;1;Hand mit gekreuztem Zeigefinger und Daumen;daumen fingerherz geld hand handgeste kosten teuer zeigefinger
🤟;1;Ich-liebe-dich-Geste;drei finger geste hand hdl ich-liebe-dich-geste
🤘;1;Teufelsgruß;corna finger hand heavy hörner mano cornuta metal metalhand pommesgabel rock teufel teufelsgruß yeah
🤙;1;Ruf-mich-an-Handzeichen;anruf anrufen hand ruf ruf-mich-an-handzeichen shaka
👈;1;nach links weisender Zeigefinger;handrückseite zeigefinger zeigen
👉;1;nach rechts weisender Zeigefinger;handrückseite zeigefinger zeigen
👆;1;nach oben weisender Zeigefinger von hinten;aufwärts handrücken handrückseite hier hinauf melden rauf zeigefinger zeigen
🖕;1;Mittelfinger;hand mittelfinger
👇;1;nach unten weisender Zeigefinger;abwärts handrücken handrückseite hinab hinunter runter zeigefinger zeigen
☝️;1;nach oben weisender Zeigefinger von vorne;hand handvorderseite hier melden zeigefinger zeigen
🫵;1;auf Betrachter zeigender Zeigefinger;deuten du fingerzeig hand handgeste sie stupsen zeigefinger
👍;1;Daumen hoch;daumen daumen hoch einverstanden finger gut hand in ordnung jawohl klar klasse like nach oben ok super top
👎;1;Daumen runter;daumen daumen runter hand nach unten schlecht
✊;1;erhobene Faust;faust hand kampf solidarität
👊;1;geballte Faust;absolut bro faust hand korrekt zustimmen
🤛;1;Faust nach links;faust hand
🤜;1;Faust nach rechts;faust hand
👏;1;klatschende Hände;applaudieren applaus beifall gratulation großartig gut hand hände toll
🙌;1;zwei erhobene Handflächen;feiern geste handflächen hurra hände
🫶;1;Hände, die Herz bilden;<3 finger geste handgeste handherz hdl herz hände händeherz liebe
👐;1;offene Hände;hände jazz umarmen umarmung
🤲;1;Handflächen nach oben;beten gebet hand hände zusammen
🤝;1;Handschlag;handschlag hände händeschütteln vereinbarung
🙏;1;zusammengelegte Handflächen;beten betend bitten danke danken gebet gefaltet grüßen handflächen
✍️;1;schreibende Hand;hand stift
💅;1;Nagellack;kosmetik maniküre nagel nagellack nagelpflege
🤳;1;Selfie;selfie smartphone
💪;1;angespannter Bizeps;arm bizeps bodybuilder bro fitnessstudio gewichtheben muckies muskeln stark training
🦾;0;Armprothese;arm armprothese barrierefreiheit
🦿;0;Beinprothese;barrierefreiheit bein beinprothese
🦵;1;Bein;bein extremität fuß gebeugtes knie gliedmaße knie körperglied körperteil treten tritt
🦶;1;Fuß;fuß füße kick knöchel körperteil stampfen treten tritt
👂;1;Ohr;hören körperteil ohr
🦻;1;Ohr mit Hörgerät;barrierefreiheit gehörlos hilfsgerät hörgerät hörhilfe ohr schwerhörig taub
👃;1;Nase;körperteil nase riechen
🧠;0;Gehirn;gehirn intelligent intelligenz klug schlau
🫀;0;Herz (Organ);anatomie herz herzschlag körper körperteil mensch organ puls schlagen
🫁;0;Lunge;atem atmen ausatmen einatmen körper körperteil lunge lungenflügel mensch organ
🦷;0;Zahn;perlweiß weiß zahn zahnarzt zahnärztin zähne
🦴;0;Knochen;hund hundeknochen kauknochen knochen skelett
👀;0;Augen;auge augen gesicht gucken schauen sehen
👁️;0;Auge;auge blick körper körperteil schauen sehen
👅;0;Zunge;hmm körperteil lecken lecker mmh zunge ätsch
👄;0;Mund;kuss körperteil lippen lippenstift mund
🫦;0;auf Lippe beißen;angst besorgt flirten flirtend kuss lippenstift mund nervös sexy unbehaglich zähne ängstlich
👶;1;Baby;baby gesicht jung kind kleinkind locke
🧒;1;Kind;enkelkind jung jünger kind munter strahlend
👦;1;Junge;enkelsohn gesicht jung junge jünger kind munter sohn strahlend
👧;1;Mädchen;enkeltochter gesicht jung jünger kind munter mädchen strahlend tochter
🧑;1;Person;erwachsen erwachsene person mensch person
👱;1;Person: blondes Haar;blondhaarig gesicht mensch person
👨;1;Mann;erwachsen gesicht mann
🧔;1;Person: Bart;bart bärtig person schnurrbart
🧔‍♂️;1;Mann: Bart;bart mann mann mit bart mann: bart
🧔‍♀️;1;Frau: Bart;bart frau frau mit bart frau: bart
👨‍🦰;1;Mann: rotes Haar;erwachsen gesicht mann rotes haar
👨‍🦱;1;Mann: lockiges Haar;erwachsen gesicht lockiges haar mann
👨‍🦳;1;Mann: weißes Haar;erwachsen gesicht mann weißes haar
👨‍🦲;1;Mann: Glatze;erwachsen gesicht glatze mann
👩;1;Frau;erwachsen frau gesicht
👩‍🦰;1;Frau: rotes Haar;erwachsen frau gesicht rotes haar
🧑‍🦰;1;Person: rotes Haar;erwachsen erwachsene person mensch person rotes haar
👩‍🦱;1;Frau: lockiges Haar;erwachsen frau gesicht lockiges haar
🧑‍🦱;1;Person: lockiges Haar;erwachsen erwachsene person lockiges haar mensch person
👩‍🦳;1;Frau: weißes Haar;erwachsen frau gesicht weißes haar
🧑‍🦳;1;Person: weißes Haar;erwachsen erwachsene person mensch person weißes haar
👩‍🦲;1;Frau: Glatze;erwachsen frau gesicht glatze
🧑‍🦲;1;Person: Glatze;erwachsen erwachsene person glatze mensch person
👱‍♀️;1;Frau: blond;blonde frau frau frau: blond gesicht haar
👱‍♂️;1;Mann: blond;blonder mann gesicht haar mann mann: blond
🧓;1;ältere Person;alt erwachsen großeltern mensch person weise
👴;1;älterer Mann;alt erwachsen großeltern großvater mann mensch opa senior weise
👵;1;ältere Frau;alt erwachsen frau großeltern großmutter mensch oma seniorin weise
🙍;1;missmutige Person;frustriert gesicht person runzeln stirnrunzelnd unzufrieden verärgert
🙍‍♂️;1;missmutiger Mann;frustriert gesicht mann runzeln stirnrunzelnd unzufrieden verärgert
🙍‍♀️;1;missmutige Frau;frau frustriert gesicht runzeln stirnrunzelnd unzufrieden verärgert
🙎;1;schmollende Person;eingeschnappt enttäuscht jammerd jammern person verärgert
🙎‍♂️;1;schmollender Mann;eingeschnappt enttäuscht jammerd jammern mann verärgert
🙎‍♀️;1;schmollende Frau;eingeschnappt enttäuscht frau jammerd jammern verärgert
🙅;1;Person mit überkreuzten Armen;arme gesicht nein nicht person verbieten verboten
🙅‍♂️;1;Mann mit überkreuzten Armen;arme gesicht mann nein nicht verbieten verboten
🙅‍♀️;1;Frau mit überkreuzten Armen;arme frau frau mit überkreuzten armen gesicht
🙆;1;Person mit Händen auf dem Kopf;geste hände oje ok omg person über kopf übung
🙆‍♂️;1;Mann mit Händen auf dem Kopf;geste hände mann oje ok omg über kopf übung
🙆‍♀️;1;Frau mit Händen auf dem Kopf;frau geste hände oje ok omg über kopf übung
💁;1;Infoschalter-Mitarbeiter(in);abgekippt beleidigen gerüchte geste hand klatsch klatschen person sarkasmus sarkastisch tratsch tratschen
💁‍♂️;1;Infoschalter-Mitarbeiter;abgekippt beleidigen gerüchte geste hand klatsch klatschen mann sarkasmus sarkastisch tratsch tratschen
💁‍♀️;1;Infoschalter-Mitarbeiterin;auskunft frau informationen infoschalter-mitarbeiterin
🙋;1;Person mit erhobenem Arm;aufzeigen drankommen drannehmen frage geste hand heben hier ich person sich melden wissen
🙋‍♂️;1;Mann mit erhobenem Arm;aufzeigen drankommen drannehmen frage geste hand heben hier ich mann sich melden wissen
🙋‍♀️;1;Frau mit erhobenem Arm;aufzeigen drankommen drannehmen frage frau geste hand heben hier ich sich melden wissen
🧏;1;gehörlose Person;barrierefreiheit hören ohr person schwerhörig taub
🧏‍♂️;1;gehörloser Mann;gehörloser mann mann taub
🧏‍♀️;1;gehörlose Frau;frau gehörlose frau taub
🙇;1;sich verbeugende Person;bedauern bitten demut entschuldigung geste kniefall meditation meditieren person sorry unterwerfen verzeihung
🙇‍♂️;1;sich verbeugender Mann;demut mann sich verbeugender mann
🙇‍♀️;1;sich verbeugende Frau;bedauern bitten demut entschuldigung frau geste kniefall meditation meditieren sorry unterwerfen verzeihung
🤦;1;sich an den Kopf fassende Person;frustriert genervt gesicht kopf oh nein omg person unfassbar unglaublich verzweifelt
🤦‍♂️;1;sich an den Kopf fassender Mann;frustriert genervt gesicht kopf mann oh nein omg unfassbar unglaublich verzweifelt
🤦‍♀️;1;sich an den Kopf fassende Frau;frau frustriert genervt gesicht kopf oh nein omg unfassbar unglaublich verzweifelt
🤷;1;schulterzuckende Person;egal gleichgültig keine ahnung person schultern zucken weiß nicht zweifel
🤷‍♂️;1;schulterzuckender Mann;egal gleichgültig keine ahnung mann schultern zucken weiß nicht zweifel
🤷‍♀️;1;schulterzuckende Frau;egal frau gleichgültig keine ahnung schultern zucken weiß nicht zweifel
🧑‍⚕️;1;Arzt/Ärztin;arzt/ärztin arztkittel doktor(in)
👨‍⚕️;1;Arzt;arzt arztkittel doktor krankenpfleger pfleger
👩‍⚕️;1;Ärztin;arztkittel doktor krankenschwester pflegerin ärztin
🧑‍🎓;1;Student(in);absolvent(in) doktorhut student(in) uni
👨‍🎓;1;Student;absolvent diplom doktorhut student uni
👩‍🎓;1;Studentin;abschluss absolventin diplom doktorhut studentin uni
🧑‍🏫;1;Lehrer(in);dozent(in) lehrer(in) professor(in)
👨‍🏫;1;Lehrer;dozent lehrer mann professor tafel
👩‍🏫;1;Lehrerin;dozentin frau lehrerin professorin
🧑‍⚖️;1;Richter(in);richter(in) waage
👨‍⚖️;1;Richter;gerechtigkeit mann recht richter
👩‍⚖️;1;Richterin;frau gerechtigkeit recht richterin
🧑‍🌾;1;Bauer/Bäuerin;bauer/bäuerin farmer(in) gärtner(in) landwirt(in)
👨‍🌾;1;Bauer;bauer farmer gärtner landwirt rancher ähre
👩‍🌾;1;Bäuerin;bäuerin farmerin gärtnerin landwirtin ähre
🧑‍🍳;1;Koch/Köchin;koch/köchin kochen
👨‍🍳;1;Koch;koch kochen restaurant
👩‍🍳;1;Köchin;kochen köchin
🧑‍🔧;1;Mechaniker(in);elektriker(in) klempner(in) mechaniker(in)
👨‍🔧;1;Mechaniker;elektriker handwerker klempner mann mechaniker
👩‍🔧;1;Mechanikerin;elektrikerin frau handwerkerin klempnerin mechanikerin
🧑‍🏭;1;Fabrikarbeiter(in);fabrik fabrikarbeiter(in) industriell montage
👨‍🏭;1;Fabrikarbeiter;fabrik fabrikarbeiter helm
👩‍🏭;1;Fabrikarbeiterin;fabrik fabrikarbeiterin frau helm
🧑‍💼;1;Büroangestellte(r);architekt(in) business büroangestellte(r) manager(in) schlips und kragen
👨‍💼;1;Büroangestellter;büro büroangestellter manager mann
👩‍💼;1;Büroangestellte;büro büroangestellte frau managerin mangerin
🧑‍🔬;1;Wissenschaftler(in);forscher(in) labor wissenschaftler(in)
👨‍🔬;1;Wissenschaftler;chemie forscher labor wissenschaftler
👩‍🔬;1;Wissenschaftlerin;forscherin frau labor wissenschaftlerin
🧑‍💻;1;IT-Experte/IT-Expertin;bildschirm computer entwickler(in) it-experte/it-expertin
👨‍💻;1;IT-Experte;arbeit bildschirm büro computer entwickler it-experte mann office
👩‍💻;1;IT-Expertin;arbeit bildschirm büro computer entwickler entwicklerin frau it-expertin laptop office
🧑‍🎤;1;Sänger(in);entertainer(in) rock star sänger(in)
👨‍🎤;1;Sänger;mann mikrofon popstar schauspieler sänger
👩‍🎤;1;Sängerin;frau mikrofon popstar schauspielerin sängerin
🧑‍🎨;1;Künstler(in);farbpalette künstler(in) maler(in)
👨‍🎨;1;Künstler;farbpalette künstler maler mann
👩‍🎨;1;Künstlerin;farbpalette frau künstlerin malerin
🧑‍✈️;1;Pilot(in);flugzeug pilot(in)
👨‍✈️;1;Pilot;flugzeug mann pilot
👩‍✈️;1;Pilotin;flieger flugzeug frau pilotin
🧑‍🚀;1;Astronaut(in);astronaut(in) raumfahrt weltraum
👨‍🚀;1;Astronaut;astronaut mann raumfahrt weltraum
👩‍🚀;1;Astronautin;astronautin frau raumfahrt weltraum
🧑‍🚒;1;Feuerwehrmann/-frau;feuerwehrhelm feuerwehrmann/-frau
👨‍🚒;1;Feuerwehrmann;feuerwehr feuerwehrhelm feuerwehrmann
👩‍🚒;1;Feuerwehrfrau;feuerwehrfrau feuerwehrhelm
👮;1;Polizist(in);beruf festnehmen gesetzeshüter gesicht person polizei polizist polizist(in) polizistin uniform verhaften
👮‍♂️;1;Polizist;mann polizei polizist
👮‍♀️;1;Polizistin;beruf festnehmen frau gesetzeshüterin person polizei polizistin uniform verhaften
🕵️;1;Detektiv(in);detektiv detektiv(in) lupe sherlock spion
🕵️‍♂️;1;Detektiv;detektiv mann spion
🕵️‍♀️;1;Detektivin;detektivin frau spionage spionin
💂;1;Wache;buckingham palace bärenfellmütze gesicht london wache wachfrau wachmann wachsoldat wachsoldatin wächter
💂‍♂️;1;Wachsoldat;buckingham palace wache wachsoldat
💂‍♀️;1;Wachsoldatin;buckingham buckingham palace guard helm london palast wache wachsoldatin wächter
🥷;1;Ninja;ausdauer geheimmission killer krieger kunoichi kämpfer mörder ninja person shinobi soldat vermummt
👷;1;Bauarbeiter(in);bau bauarbeiter bauarbeiter(in) bauarbeiterin beruf gesicht helm person schutzhelm umbauen
👷‍♂️;1;Bauarbeiter;bauarbeiter baustelle helm
👷‍♀️;1;Bauarbeiterin;bauarbeiter bauarbeiterin baustelle frau helm mann
🫅;1;Person mit Krone;adelig krönung könig königin königlich königliche hoheit monarch monarchin person person mit krone prinz prinzessin
🤴;1;Prinz;krone prinz
👸;1;Prinzessin;gesicht krone märchen prinzessin
👳;1;Person mit Turban;bart dreitagebart person person mit turban turban
👳‍♂️;1;Mann mit Turban;gesicht mann mann mit turban turban
👳‍♀️;1;Frau mit Turban;frau frau mit turban gesicht turban
👲;1;Mann mit chinesischem Hut;china gesicht hut kappe mütze person
🧕;1;Frau mit Kopftuch;frau frau mit kopftuch hidschab hijab kopftuch mantilla person tichel
🤵;1;Person im Smoking;anzug bräutigam formell mann person person im smoking smoking vornehm
🤵‍♂️;1;Mann im Smoking;mann mann im smoking smoking
🤵‍♀️;1;Frau im Smoking;frau frau im smoking smoking
👰;1;Person mit Schleier;braut braut mit schleier gesicht hochzeit person person mit schleier schleier
👰‍♂️;1;Mann mit Schleier;mann mann mit schleier schleier
👰‍♀️;1;Frau mit Schleier;frau frau mit schleier schleier
🤰;1;schwangere Frau;frau schwangere frau
🫃;1;schwangerer Mann;aufgebläht bauch dick person schwangerer mann zu viel gegessen überfressen
🫄;1;schwangere Person;aufgebläht bauch dick dicker bauch person schwangere person schwangerschaft zu viel gegessen überfressen
🤱;1;Stillen;baby brust frau person stillen
👩‍🍼;1;Frau, die Baby die Flasche gibt;baby eltern flasche geben flasche gebende frau frau füttern mama milch mutter neugeborenes person säugling
👨‍🍼;1;Mann, der Baby die Flasche gibt;baby flasche geben flasche gebender mann füttern mann
🧑‍🍼;1;Person, die Baby die Flasche gibt;baby flasche geben flasche gebende person person
👼;1;Putte;engel gesicht kind märchen putte
🎅;1;Weihnachtsmann;weihnachten weihnachtsmann
🤶;1;Weihnachtsfrau;weihnachten weihnachtsfrau
🧑‍🎄;1;Weihnachtsperson;gesicht gesicht mit hut santa claus weihnachten weihnachtsfrau weihnachtshut weihnachtsmann weihnachtsmütze weihnachtsperson
🦸;1;Superheld(in);person superheld superheld(in) superheldin superkraft superkräfte superman umhang übermensch
🦸‍♂️;1;Superheld;superheld
🦸‍♀️;1;Heldin;heldin superheldin
🦹;1;Bösewicht;böse bösewicht bösewichtin krimineller person schurke schurkin superkräfte superschurke superschurkin verbrecher
🦹‍♂️;1;männlicher Bösewicht;böse bösewicht männlicher bösewicht
🦹‍♀️;1;weiblicher Bösewicht;böse bösewicht weiblicher bösewicht
🧙;1;Magier(in);hexe hexenmeister magier magier(in) magiker person zauberer zauberin zaubern zauberspruch zauberstab
🧙‍♂️;1;Magier;hexenmeister magier zauberer
🧙‍♀️;1;Magierin;hexe magierin zauberin
🧚;1;Märchenfee;elf elfe fantasy flügel geflügelt mystisch märchen märchenfee person wesen
🧚‍♂️;1;männliche Fee;männliche fee oberon puck zauberer
🧚‍♀️;1;Fee;fee titania
🧛;1;Vampir;blutsauger dracula halloween person reißzähne untot untoter vampir zähne
🧛‍♂️;1;männlicher Vampir;dracula männlicher vampir untoter
🧛‍♀️;1;weiblicher Vampir;untoter weiblicher vampir
🧜;1;Wassermensch;meerjungfrau meermann märchen nixe person sirene wasserfrau wassermann wassermensch
🧜‍♂️;1;Wassermann;triton wassermann
🧜‍♀️;1;Meerjungfrau;meerjungfrau nixe wasserfrau
🧝;1;Elf(e);elbe elben elbin elf elf(e) elfe fantasy herr der ringe magie magisch person
🧝‍♂️;1;Elf;alb elbe elf magisch
🧝‍♀️;1;Elfe;elbin elfe magisch
🧞;0;Flaschengeist;aladdin aladin dschinn flaschengeist lampe person wunderlampe wünsche
🧞‍♂️;0;männlicher Flaschengeist;dschinn männlicher flaschengeist
🧞‍♀️;0;weiblicher Flaschengeist;dschinn weiblicher flaschengeist
🧟;0;Zombie;apokalypse halloween horror person untot untoter walking dead wandelnder toter zombie
🧟‍♂️;0;männlicher Zombie;männlicher zombie untoter wandelnder toter
🧟‍♀️;0;weiblicher Zombie;untote wandelnde tote weiblicher zombie
🧌;0;Troll;fantasy gruslig kobold monster märchen ork troll ungeheuer
💆;1;Person, die eine Kopfmassage bekommt;behandlung die eine kopfmassage bekommt entspannen kopfmassage kopfschmerzen migräne person person, die eine kopfmassage bekommt salon spa therapie
💆‍♂️;1;Mann, der eine Kopfmassage bekommt;der eine kopfmassage bekommt entspannen kopfmassage kopfschmerzen mann mann, der eine kopfmassage bekommt salon
💆‍♀️;1;Frau, die eine Kopfmassage bekommt;behandlung entspannen entspannend frau gesicht kopf kopfmassage kopfschmerzen kopfweh lindern relaxen salon spa therapie verspannung
💇;1;Person beim Haareschneiden;friseur friseurin friseuse frisur frisör frisörin haare haarschnitt person person beim haareschneiden schere
💇‍♂️;1;Mann beim Haareschneiden;friseur frisur haarschnitt mann mann beim haareschneiden salon schere
💇‍♀️;1;Frau beim Haareschneiden;frau frau beim haareschneiden friseur haarschnitt schere
🚶;1;Fußgänger(in);fußgänger fußgänger(in) fußgängerin gehen gehend person schlendern schlurfen wandern
🚶‍♂️;1;Fußgänger;fußgänger gehen mann spaziergang
🚶‍♀️;1;Fußgängerin;frau fußgängerin gehen schlendern spazieren spaziergang
🧍;1;stehende Person;mensch person stand stehende person
🧍‍♂️;1;stehender Mann;mann stehender mann
🧍‍♀️;1;stehende Frau;frau stehende frau
🧎;1;kniende Person;fersensitz kniende person meditation meditieren mensch person seiza zazen
🧎‍♂️;1;kniender Mann;kniender mann mann
🧎‍♀️;1;kniende Frau;frau kniende frau
🧑‍🦯;1;Person mit Langstock;barrierefreiheit blind person mit blindenstock person mit langstock
👨‍🦯;1;Mann mit Langstock;barrierefreiheit behinderung blind mann mann mit blindenstock mann mit gehstock mann mit langstock mensch person sehbehindert
👩‍🦯;1;Frau mit Langstock;barrierefreiheit behinderung blind frau frau mit blindenstock frau mit gehstock frau mit langstock mensch person
🧑‍🦼;1;Person in elektrischem Rollstuhl;barrierefreiheit person in elektrischem rollstuhl rollstuhl
👨‍🦼;1;Mann in elektrischem Rollstuhl;barrierefreiheit behinderung mann mann in elektrischem rollstuhl mann in rollstuhl mensch person rollstuhl
👩‍🦼;1;Frau in elektrischem Rollstuhl;barrierefreiheit behinderung frau frau in elektrischem rollstuhl frau in rollstuhl mensch person rollstuhl
🧑‍🦽;1;Person in manuellem Rollstuhl;barrierefreiheit person in manuellem rollstuhl rollstuhl
👨‍🦽;1;Mann in manuellem Rollstuhl;barrierefreiheit behinderung mann mann in manuellem rollstuhl mann in rollstuhl mensch person rollstuhl
👩‍🦽;1;Frau in manuellem Rollstuhl;barrierefreiheit behinderung frau frau in manuellem rollstuhl frau in rollstuhl mensch person rollstuhl
🏃;1;laufende Person;eilig joggen laufende person läufer läuferin marathon person rennen schnell sport
🏃‍♂️;1;laufender Mann;joggen jogger laufender mann marathon
🏃‍♀️;1;laufende Frau;athlet athletin frau joggen joggerin laufende frau läufer läuferin marathon rennen renner rennerin rennt schell
💃;1;tanzende Frau;elegant festlich flair flamenco frau salsa schwung tango tänzerin
🕺;1;tanzender Mann;elegant festlich flair flamenco mann salsa schwung tango tänzer
🕴️;1;schwebender Mann im Anzug;anzug geschäftlich mann schwebender mann im anzug
👯;1;Personen mit Hasenohren;bunny bunnys doppelt hasenohren leute party person personen mit hasenohren seelenverwandt tanzen tänzerinnen zwillinge
👯‍♂️;1;Männer mit Hasenohren;bunnys hasenohren männer männer mit hasenohren party tanzen zwillinge
👯‍♀️;1;Frauen mit Hasenohren;bunnys frauen frauen mit hasenohren hasenohren party
🧖;1;Person in Dampfsauna;abschalten dampfbad dampfsauna entspannen frau luxuriös person person in dampfsauna relaxen spa
🧖‍♂️;1;Mann in Dampfsauna;dampfsauna mann in dampfsauna
🧖‍♀️;1;Frau in Dampfsauna;dampfsauna frau in dampfsauna
🧗;1;Bergsteiger(in);bergsteiger bergsteiger(in) fels kletterer klettern person sport
🧗‍♂️;1;Bergsteiger;bergsteiger
🧗‍♀️;1;Bergsteigerin;bergsteiger bergsteigerin
🤺;0;Fechter(in);fechten fechter fechter(in) schwert sport
🏇;1;Pferderennen;jockey auf pferd pferderennen schnell sport um die wette wetten
⛷️;0;Skifahrer(in);schnee ski skifahrer skifahrer(in) skifahrerin sport
🏂;1;Snowboarder(in);snowboard snowboarden snowboarder snowboarder(in) snowboarderin sport
🏌️;1;Golfer(in);abschlagplatz golf golfer golfer(in) golferin golfspieler golfspielerin person sport sportler sportlerin
🏌️‍♂️;1;Golfer;golf golfen golfer golfspieler mann
🏌️‍♀️;1;Golferin;frau golf golfen golferin golfspielerin
🏄;1;Surfer(in);person sport surfboard surfbrett surfen surfer surfer(in) surferin wassersport wellenreiten wellenreiter wellenreiterin
🏄‍♂️;1;Surfer;mann surfer wellenreiten
🏄‍♀️;1;Surferin;frau sport strand surf surfbrett surferin wellen wellenreiten
🚣;1;Person im Ruderboot;angeln kanu paddel person person im ruderboot ruderboot rudern sport
🚣‍♂️;1;Mann im Ruderboot;mann mann im ruderboot rudern
🚣‍♀️;1;Frau im Ruderboot;bootfahrerin frau frau im ruderboot ruder ruderin rudern see
🏊;1;Schwimmer(in);kraulen person pool schwimmbecken schwimmen schwimmer schwimmer(in) schwimmerin sport triathlon wasser
🏊‍♂️;1;Schwimmer;kraulen pool schwimmbad schwimmen schwimmer
🏊‍♀️;1;Schwimmerin;frau kraulen pool schwimmbad schwimmen schwimmerin sport
⛹️;1;Person mit Ball;ball basketball basketballer basketballspieler basketballspielerin dribbeln person person mit ball sport sportler sportlerin
⛹️‍♂️;1;Mann mit Ball;ballsport handball mann mann mit ball
⛹️‍♀️;1;Frau mit Ball;ball ballsport basketball basketballspieler frau frau mit ball handball sport
🏋️;1;Gewichtheber(in);gewicht gewichtheber gewichtheber(in) gewichtheberin hantel muskeln person schwer sport stark training
🏋️‍♂️;1;Gewichtheber;gewicht heben gewichtheber mann
🏋️‍♀️;1;Gewichtheberin;frau gewicht heben gewichte heben gewichteheberin gewichtheberin
🚴;1;Radfahrer(in);fahrrad person rad radeln radfahren radfahrer radfahrer(in) radfahrerin sport tour de france
🚴‍♂️;1;Radfahrer;fahrrad mann rad radfahrer
🚴‍♀️;1;Radfahrerin;fahrrad fahrradfahrerin frau frauen rad radeln radfahrerin radlerin
🚵;1;Mountainbiker(in);fahrrad mountainbiker mountainbiker(in) mountainbikerin mountainbiking person rad radfahren radfahrer radfahrerin sport tour de france
🚵‍♂️;1;Mountainbiker;fahrrad mann mountainbike mountainbiker rad
🚵‍♀️;1;Mountainbikerin;fahrrad fahrradfahrerin frau mountain bike mountain bikerin mountainbike mountainbikerin rad radeln radfahrerin sport
🤸;1;Rad schlagende Person;akrobatik bodenturnen gymnastik person rad rad schlagen rad schlagende person radschlag sport turner turnerin
🤸‍♂️;1;Rad schlagender Mann;akrobatik bodenturnen gymnastik mann person rad rad schlagen rad schlagender mann radschlag sport turner
🤸‍♀️;1;Rad schlagende Frau;akrobatik bodenturnen frau gymnastik person rad rad schlagen rad schlagende frau radschlag sport turnerin
🤼;1;Ringer(in);catchen catcher person ringen ringer ringer(in) ringkampf sport sportler wrestler wrestling
🤼‍♂️;1;ringende Männer;catchen catcher männer ringer ringkampf sport wrestler wrestling
🤼‍♀️;1;ringende Frauen;catchen catcherin person ringende frauen ringer ringerin ringkampf sport wrestlerin wrestling
🤽;1;Wasserballspieler(in);person schwimmsport sport sportler sportlerin wasser wasserball wasserballspieler wasserballspieler(in) wasserballspielerin wassersport
🤽‍♂️;1;Wasserballspieler;mann person schwimmsport sport sportler wasser wasserball wasserballspieler wassersport
🤽‍♀️;1;Wasserballspielerin;frau person schwimmsport sport sportlerin wasser wasserball wasserballspielerin wassersport
🤾;1;Handballspieler(in);handball handballer handballerin handballspieler handballspieler(in) handballspielerin person schleudern sport sportler werfen
🤾‍♂️;1;Handballspieler;handball handballspieler mann sport
🤾‍♀️;1;Handballspielerin;frau handball handballerin handballspielerin person schleudern sport sportlerin werfen
🤹;1;Jongleur(in);artist artistin geschickt jongleur jongleur(in) jongleurin jongleuse jonglieren multitasking person zirkus
🤹‍♂️;1;Jongleur;artist entertainer geschickt jongleur jonglieren mann multitasking person unterhalter zirkus
🤹‍♀️;1;Jongleurin;frau geschickt jongleurin jonglieren multitasking
🧘;1;Person im Lotossitz;burmesischer sitz frau lotussitz meditation person person im lotossitz person in lotussitz schneidersitz yoga zen
🧘‍♂️;1;Mann im Lotossitz;mann im lotossitz meditation yoga
🧘‍♀️;1;Frau im Lotossitz;frau im lotossitz meditation yoga
🛀;1;badende Person;badende person badewanne badezimmer dusche entspannen
🛌;1;im Bett liegende Person;bett gute nacht heia im bett liegende person müde nachtruhe schlaf schön schlafen zzz
🧑‍🤝‍🧑;0;sich an den Händen haltende Personen;händchen halten hände hände halten menschen paar personen pärchen sich an den händen haltende personen
👭;1;Händchen haltende Frauen;frauen händchen halten händchen haltende frauen paar pärchen aus frau und frau
👫;1;Mann und Frau halten Hände;frau händchen halten mann mann und frau halten hände paar pärchen aus frau und mann
👬;1;Händchen haltende Männer;händchen halten händchen haltende männer männer paar pärchen aus mann und mann zwillinge
💏;1;sich küssendes Paar;frau herz kuss küssendes paar mann sich küssendes paar
👩‍❤️‍💋‍👨;2;sich küssendes Paar: Frau, Mann;frau herz kuss küssendes paar mann sich küssendes paar
👨‍❤️‍💋‍👨;2;sich küssendes Paar: Mann, Mann;frau herz kuss küssendes paar mann sich küssendes paar
👩‍❤️‍💋‍👩;2;sich küssendes Paar: Frau, Frau;frau herz kuss küssendes paar mann sich küssendes paar
💑;1;Liebespaar;frau herz liebe liebespaar mann
👩‍❤️‍👨;2;Liebespaar: Frau, Mann;frau herz liebe liebespaar mann
👨‍❤️‍👨;2;Liebespaar: Mann, Mann;frau herz liebe liebespaar mann
👩‍❤️‍👩;2;Liebespaar: Frau, Frau;frau herz liebe liebespaar mann
👨‍👩‍👦;0;Familie: Mann, Frau und Junge;familie frau junge kind mann mutter vater
👨‍👩‍👧;0;Familie: Mann, Frau und Mädchen;familie frau junge kind mann mutter mädchen vater
👨‍👩‍👧‍👦;0;Familie: Mann, Frau, Mädchen und Junge;familie frau junge kind mann mutter mädchen vater
👨‍👩‍👦‍👦;0;Familie: Mann, Frau, Junge und Junge;familie frau junge kind mann mutter vater
👨‍👩‍👧‍👧;0;Familie: Mann, Frau, Mädchen und Mädchen;familie frau junge kind mann mutter mädchen vater
👨‍👨‍👦;0;Familie: Mann, Mann und Junge;familie junge kind mann mutter vater
👨‍👨‍👧;0;Familie: Mann, Mann und Mädchen;familie junge kind mann mutter mädchen vater
👨‍👨‍👧‍👦;0;Familie: Mann, Mann, Mädchen und Junge;familie junge kind mann mutter mädchen vater
👨‍👨‍👦‍👦;0;Familie: Mann, Mann, Junge und Junge;familie junge kind mann mutter vater
👨‍👨‍👧‍👧;0;Familie: Mann, Mann, Mädchen und Mädchen;familie junge kind mann mutter mädchen vater
👩‍👩‍👦;0;Familie: Frau, Frau und Junge;familie frau junge kind mutter vater
👩‍👩‍👧;0;Familie: Frau, Frau und Mädchen;familie frau junge kind mutter mädchen vater
👩‍👩‍👧‍👦;0;Familie: Frau, Frau, Mädchen und Junge;familie frau junge kind mutter mädchen vater
👩‍👩‍👦‍👦;0;Familie: Frau, Frau, Junge und Junge;familie frau junge kind mutter vater
👩‍👩‍👧‍👧;0;Familie: Frau, Frau, Mädchen und Mädchen;familie frau junge kind mutter mädchen vater
👨‍👦;0;Familie: Mann, Junge;familie junge kind mann mutter vater
👨‍👦‍👦;0;Familie: Mann, Junge und Junge;familie junge kind mann mutter vater
👨‍👧;0;Familie: Mann, Mädchen;familie junge kind mann mutter mädchen vater
👨‍👧‍👦;0;Familie: Mann, Mädchen und Junge;familie junge kind mann mutter mädchen vater
👨‍👧‍👧;0;Familie: Mann, Mädchen und Mädchen;familie junge kind mann mutter mädchen vater
👩‍👦;0;Familie: Frau, Junge;familie frau junge kind mutter vater
👩‍👦‍👦;0;Familie: Frau, Junge und Junge;familie frau junge kind mutter vater
👩‍👧;0;Familie: Frau, Mädchen;familie frau junge kind mutter mädchen vater
👩‍👧‍👦;0;Familie: Frau, Mädchen und Junge;familie frau junge kind mutter mädchen vater
👩‍👧‍👧;0;Familie: Frau, Mädchen und Mädchen;familie frau junge kind mutter mädchen vater
🗣️;0;sprechender Kopf;gesicht kopf silhouette sprechende person sprechender kopf
👤;0;Silhouette einer Büste;büste person silhouette einer büste
👥;0;Silhouette mehrerer Büsten;büsten personen silhouette mehrerer büsten
🫂;0;sich umarmende Personen;abschied danke drücken drücker freundschaft hallo liebe sich umarmende personen tschüss umarmung
👪;0;Familie;familie junge kind mutter vater
👣;0;Fußabdrücke;abdruck auf dem weg fuß fußabdruck fußabdrücke`,
`🐵;0;Affengesicht;affe affengesicht banane dschungel tier zoo
🐒;0;Affe;affe tier
🦍;0;Gorilla;affe gesicht gorilla tier
🦧;0;Orang-Utan;affe orang-utan tier
🐶;0;Hundegesicht;hund hundegesicht tier treu wau wuff
🐕;0;Hund;haustier hund tier wau wuff
🦮;0;Blindenhund;barrierefreiheit behinderung blind blindenhund sehbehindert tier
🐕‍🦺;0;Assistenzhund;assistenz assistenzhund barrierefreiheit behinderung tier
🐩;0;Pudel;hund pudel tier
🐺;0;Wolf;gesicht tier wolf wolfsgesicht
🦊;0;Fuchs;fuchs fuchsgesicht gesicht tier
🦝;0;Waschbär;klug neugierig schlau tier waschbär
🐱;0;Katzengesicht;katze katzengesicht miau miez miezekatze tier
🐈;0;Katze;haustier katze miau tier
🐈‍⬛;0;schwarze Katze;kater katze miau pech schwarze katze schwarzer kater tier unglück
🦁;0;Löwe;gesicht löwe löwengesicht sternzeichen tier tierkreis
🐯;0;Tigergesicht;raubkatze tier tiger tigergesicht
🐅;0;Tiger;tier tiger
🐆;0;Leopard;gepunktet leopard punkte raubkatze raubtier tier zoo
🐴;0;Pferdegesicht;pferd pferdegesicht pferdekopf tier
🫎;0;Elch;elch geweih säugetier tier
🫏;0;Esel;austreten dickschädel dummkopf esel maultier stur störrisch säugetier tier
🐎;0;Pferd;pferd rennen rennpferd tier
🦄;0;Einhorn;einhorn einhorngesicht gesicht
🦓;0;Zebra;streifen tier zebra
🦌;0;Hirsch;gesicht hirsch tier
🦬;0;Bison;bison büffel herde ochse tier wisent
🐮;0;Kuhgesicht;kuh kuhgesicht tier
🐂;0;Ochse;kuh ochse sternzeichen stier tier tierkreis
🐃;0;Wasserbüffel;tier wasser wasserbüffel
🐄;0;Kuh;bauernhof kuh muh tier
🐷;0;Schweinegesicht;schwein schweinegesicht tier
🐖;0;Schwein;bauernhof sau schwein tier
🐗;0;Wildschwein;eber tier wildschwein
🐽;0;Schweinerüssel;nase schwein schweinerüssel tier
🐏;0;Widder;schaf sternzeichen tierkreis widder
🐑;0;Schaf;bock mäh schaf tier widder wolle
🐐;0;Ziege;steinbock sternzeichen tier tierkreis ziege
🐪;0;Dromedar;dromedar einhöckrig kamel tier wüste
🐫;0;Kamel;kamel tier wüste zweihöckrig
🦙;0;Lama;alpaca alpaka anden kamel lama tier vicuña wolle
🦒;0;Giraffe;flecken giraffe tier
🐘;0;Elefant;elefant tier
🦣;0;Mammut;aussterben groß mammut natur stoßzahn tier wollig
🦏;0;Nashorn;nashorn rhinozeros tier
🦛;0;Nilpferd;flusspferd hippo nilpferd tier
🐭;0;Mäusegesicht;maus mausgesicht mäusegesicht nagetier tier
🐁;0;Maus;maus nage tier
🐀;0;Ratte;nagetier ratte tier
🐹;0;Hamster;gesicht hamster hamstergesicht tier
🐰;0;Hasengesicht;hase hasengesicht kaninchen karnickel langohr mümmelmann nager nagetier tier
🐇;0;Hase;hase kaninchen karnickel mümmelmann nagetier tier
🐿️;0;Streifenhörnchen;streifenhörnchen tier
🦫;0;Biber;biber biberschwanz biberzahn damm natur otter tier
🦔;0;Igel;igel stachelig stacheln tier
🦇;0;Fledermaus;fledermaus tier vampir
🐻;0;Bär;bär bärengesicht gesicht tier
🐻‍❄️;0;Eisbär;arktis eisbär nordpol weiß
🐨;0;Koala;koala koalabär koalagesicht tier
🐼;0;Panda;gesicht panda pandabär pandagesicht tier
🦥;0;Faultier;faul faultier langsam träge
🦦;0;Otter;fischen otter tier verspielt
🦨;0;Stinktier;skunk stinken stinktier
🦘;0;Känguru;australien beuteltier down under hüpfen känguru quokka skippy springen tier wallaby
🦡;0;Dachs;dachs dachse frechdachs honigdachs ratel tier
🐾;0;Tatzenabdrücke;abdruck tatzen tatzenabdrücke tier
🦃;0;Truthahn;geflügel pute thanksgiving truthahn
🐔;0;Huhn;geflügel henne huhn tier tierkopf
🐓;0;Hahn;hahn tier
🐣;0;schlüpfendes Küken;ei küken küken in eierschale piep schlüpfendes küken tier vogel
🐤;0;Küken;küken kükenkopf tier
🐥;0;Küken von vorne;geflügel küken küken in frontansicht küken von vorne tier
🐦;0;Vogel;papagei taube tier vogel vogelkopf
🐧;0;Pinguin;pinguin pinguinkopf tier vogel
🕊️;0;Taube;fliegen friede frieden friedenstaube taube vogel
🦅;0;Adler;adler tier vogel
🦆;0;Ente;ente tier vogel
🦢;0;Schwan;hässliches entlein schwan tier vogel
🦉;0;Eule;eule raubvogel tier uhu vogel weise
🦤;0;Dodo;aussterben dodo dronte groß mauritius natur tier vogel
🪶;0;Feder;feder federleicht federn fliegen gefieder leicht vogelfeder
🦩;0;Flamingo;bunt farbenfroh flamingo rosa tier tropen tropisch vogel
🦚;0;Pfau;bunt pfau stolz stolzieren tier vogel
🦜;0;Papagei;ausplaudern papagei pirat plappern sprechen tier vogel wiederholen
🪽;0;Flügel;engel engelsflügel federn fliegen flug flügel himmlisch mythologie vogel
🐦‍⬛;0;schwarzer Vogel;amsel krächzen krähe rabe schnabel schwarzer vogel tier vogel
🪿;0;Gans;blöd dumm dumme gans gans ganter geflügel gänserich schnattern tier vogel
🐸;0;Frosch;frosch froschgesicht gesicht grün quak tier
🐊;0;Krokodil;krokodil reptil schnappi tier
🐢;0;Schildkröte;schildkröte tier
🦎;0;Eidechse;eidechse reptil
🐍;0;Schlange;schlange schlangenträger sternzeichen tier tierkreis
🐲;0;Drachengesicht;drache drachengesicht märchen tier
🐉;0;Drache;chinesisch neujahr drache märchen tier
🦕;0;Sauropode;brachiosaurus brontosaurus dino dinosaurier diplodocus saurier sauropode
🦖;0;T-Rex;dino dinosaurier saurier t-rex tree tyrannosaurus rex
🐳;0;blasender Wal;blasender wal meer ozean tier wal
🐋;0;Wal;ozean tier wal
🐬;0;Delfin;delfin meer ozean strand tier
🦭;0;Seehund;meer ozean robbe seehund seelöwe tier
🐟;0;Fisch;aquarium fisch fische meehr sternzeichen tier tierkreis
🐠;0;Tropenfisch;tier tropenfisch
🐡;0;Kugelfisch;kugelfisch kugelrund meer tier
🦈;0;Hai;fisch hai haifisch meer tier
🐙;0;Oktopus;krake meer oktopus tier tintenfisch
🐚;0;Schneckenhaus;muschel schneckenhaus strand tier
🪸;0;Koralle;great barrier reef klimawandel koralle korallenriff meer ozean riff tier
🪼;0;Qualle;autsch brennen gallert glibber meer meeresbewohner meerestier nesseltier ozean qualle tentakeln
🦀;0;Krebs;krabbe krebs meer sternzeichen strand tierkreis
🦞;0;Hummer;hummer lobster meeresfrucht meeresfrüchte meerestier scheren tier
🦐;0;Garnele;garnele gourmet krustentier meeresfrucht shrimp
🦑;0;Tintenfisch;kalmar tier tintenfisch
🦪;0;Auster;auster meer muschel perle tauchen tier
🐌;0;Schnecke;langsam schnecke tier
🦋;0;Schmetterling;insekt schmetterling schön
🐛;0;Raupe;gefräßig insekt raupe tier
🐜;0;Ameise;ameise insekt tier
🐝;0;Biene;biene honig honigbiene hummel insekt maja natur summ tier
🪲;0;Käfer;insekt krabbeltier käfer minzkäfer tier wanze
🐞;0;Marienkäfer;glückskäfer insekt krabbel marienkäfer punkte tier
🦗;0;Grille;grashüpfer grille heuschrecke insekt tier zikade
🪳;0;Kakerlake;insekt kakerlake krabbeln krabbeltier käfer küchenschabe la cucaracha schabe tier
🕷️;0;Spinne;insekt spinne tier
🕸️;0;Spinnennetz;spinne spinnennetz
🦂;0;Skorpion;horoskop skorpion sternzeichen tierkreis
🦟;0;Mücke;biss fieber insekt insektenbiss insektenstich krankheit malaria moskito mücke schnake stechmücke stich tier virus
🪰;0;Fliege;fliege fliegen insekt krankheit made mücke plage schmeißfliege tier verwesen
🪱;0;Wurm;insekt natur parasit regenwurm ringelwurm tier wurm
🦠;0;Mikrobe;amöbe amöben bakterie bakterien einzeller medizin mikrobe virus wissenschaft
💐;0;Blumenstrauß;blumen blumenstrauß bouquet
🌸;0;Kirschblüte;blume kirschblüte kirsche pflanze
💮;0;Blumenstempel;blume blumenstempel
🪷;0;Lotusblüte;blume buddhismus erleuchtung gleichmut hinduismus liebe lotosblume lotusblüte pflanze reinheit ruhe schönheit
🏵️;0;Rosette;pflanze rosette
🌹;0;Rose;blume blüte pflanze rose
🥀;0;welke Blume;am sterben blume sterbend verwelkt welke blume welkende blume
🌺;0;Hibiskus;blume blüte hibiskus pflanze rosa
🌻;0;Sonnenblume;blüte pflanze sonne sonnenblume
🌼;0;gelbe Blüte;blume blüte gelbe blüte pflanze
🌷;0;Tulpe;blume blüte pflanze tulpe
🪻;0;Hyazinthe;blaue wiesenlupine blume blühen blüte frühling hyazinthe lavendel lila lupine löwenmaul pflanze violett
🌱;0;Spross;junge pflanze spross
🪴;0;Topfpflanze;dekor grünpflanze haus pflegen topfpflanze wachsen zimmerpflanze
🌲;0;Nadelbaum;nadelbaum pflanze tannenbaum
🌳;0;Laubbaum;blätter grün laub laubbaum pflanze wald
🌴;0;Palme;baum kokusnuss oase palme pflanze strand tropen
🌵;0;Kaktus;dürre kaktus natur pflanze trockenzeit wüste
🌾;0;Reisähre;pflanze reis reispflanze reisähre
🌿;0;Kräuter;blätter kräuter pflanze
☘️;0;Kleeblatt;grün kleeblatt pflanze
🍀;0;Glücksklee;blatt glück glücksklee kleeblatt pflanze silverster vier vierblättrig vierblättriges kleeblatt
🍁;0;Ahornblatt;ahorn ahornblatt herbst laub pflanze
🍂;0;Laub;blatt blätter fallendes laub herbst laub pflanze
🍃;0;Blätter im Wind;blatt blätter blätter im wind laub pflanze wind
🪹;0;leeres Nest;heim leeres nest nest nestbau nisten vogelnest zuhause
🪺;0;Nest mit Eiern;heim nest nest mit blauen eiern nest mit eiern nestbau nisten vogelnest zuhause
🍄;0;Fliegenpilz;fliegenpilz giftig`,
`🍇;0;Trauben;frucht obst traube trauben wein
🍈;0;Honigmelone;cantaloupe frucht honigmelone obst
🍉;0;Wassermelone;frucht obst wasser wassermelone
🍊;0;Mandarine;apfelsine frucht mandarine obst orange vitamin
🍋;0;Zitrone;frucht obst sauer zitrone zitrusfrucht
🍌;0;Banane;banane frucht obst schale
🍍;0;Ananas;ananas frucht obst
🥭;0;Mango;essen frucht früchte mango obst shaker tropisch
🍎;0;roter Apfel;apfel frucht obst roter apfel
🍏;0;grüner Apfel;apfel frucht gesund grüner apfel obst
🍐;0;Birne;birne frucht obst
🍑;0;Pfirsich;frucht obst pfirsich
🍒;0;Kirschen;frucht kirsche kirschen obst
🍓;0;Erdbeere;erdbeere essen frucht obst
🫐;0;Blaubeeren;blau blaubeere blaubeeren essen frucht heidelbeere heidelbeeren lebensmittel nahrung obst
🥝;0;Kiwi;frucht kiwi obst
🍅;0;Tomate;essen gemüse obst tomate
🫒;0;Olive;essen grün lebensmittel nahrung olive olivenzweig olivenöl zweig
🥥;0;Kokosnuss;colada essen frucht kokosnuss palme piña
🥑;0;Avocado;avocado essen frucht
🍆;0;Aubergine;aubergine gemüse
🥔;0;Kartoffel;essen gemüse kartoffel
🥕;0;Karotte;gemüse karotte mohrrübe möhre
🌽;0;Maiskolben;gemüse mais maiskolben
🌶️;0;Peperoni;chili paprika peperoni pfeffer pflanze scharf
🫑;0;Paprika;essen gemüse gemüsepaprika grün lebensmittel nahrung paprika peperoni
🥒;0;Gurke;essen gemüse gurke scheiben
🥬;0;Blattgemüse;blattgemüse blattgrün essen grünkohl grünzeug kohl kraut mangold pak choi pok choi salat salatblatt spinat
🥦;0;Brokkoli;broccoli brokkoli essen gemüse gemüsekohl kohl
🧄;0;Knoblauch;essen geschmack knoblauch lebensmittel nahrung würze zutat
🧅;0;Zwiebel;essen geschmack gewürz lebensmittel nahrung würze zwiebel
🥜;0;Erdnuss;erdnuss essen
🫘;0;Bohnen;bohne bohnen essen gemüse hülsenfrucht kidney-bohne kidneybohne lebensmittel
🌰;0;Kastanie;kastanie marone
🫚;0;Ingwer;gesund gewürz ginger ale ingwer ingwerbier scharf wurzel würzig
🫛;0;Erbsenschote;bohne edamame erbse erbsen erbsenschote essen gemüse hülsenfrucht hülsenfrüchte
🍞;0;Brot;brot brotlaib essen kohlenhydrate laib brot toast weizen weißbrot
🥐;0;Croissant;corissant croissant französisch frühstück frühstückshörnchen
🥖;0;Baguette;baguette brot französisch frühstück
🫓;0;Fladenbrot;arepa essen fladenbrot lavasch lebensmittel naan nahrung pita
🥨;0;Brezel;brezel brezen brezn essen gedreht oktoberfest
🥯;0;Bagel;backwaren bagel brötchen bäckerei essen frühstück pausenbrot
🥞;0;Pfannkuchen;crepe eierpfannkuchen essen pfannkuchen
🧇;0;Waffel;essen lebensmittel nahrung waffel waffel mit butter
🧀;0;Käsestück;käse käsestück
🍖;0;Fleischhachse;fleisch fleischhachse knochen restaurant
🍗;0;Hähnchenschenkel;fleisch geflügel hähnchenschenkel hühnerbein restaurant
🥩;0;Fleischstück;essen fleisch fleischstück kotelett lammkotelett rot schnitzel schweinekotelett steak
🥓;0;Bacon;bacon essen frühstücksspeck speck speckstreifen
🍔;0;Hamburger;fast food hamburger restaurant
🍟;0;Pommes frites;fritten pommes pommes frites
🍕;0;Pizza;pizza pizzastück pizzeria
🌭;0;Hotdog;essen frankfurter hot dog hotdog wurst würstchen
🥪;0;Sandwich;brot essen sandwich
🌮;0;Taco;essen mexikanisch taco
🌯;0;Burrito;burrito essen mexikanisch
🫔;0;Tamale;burrito eingewickelt essen lebensmittel mexikanisch streetfood tamale wrap
🥙;0;Döner;döner döner kebab falafel wrap
🧆;0;Falafel;bällchen essen falafel fleischbällchen kichererbsen lebensmittel nahrung
🥚;0;Ei;ei frühstück frühstücksei
🍳;0;Spiegelei in Bratpfanne;braten bratpfanne kochen spiegelei spiegelei in bratpfanne
🥘;0;Pfannengericht;essen paella pfannengericht reispfanne
🍲;0;Topf mit Essen;eintopf gericht schüssel suppe topf mit essen
🫕;0;Fondue;essen fondue geschmolzen käse schokolade schweizerisch topf
🥣;0;Schüssel mit Löffel;brei cerealien essen frühstück haferbrei reisbrei schüssel schüssel mit löffel suppe
🥗;0;Salat;blattgemüse essen gesund grün salat
🍿;0;Popcorn;kino popcorn snack
🧈;0;Butter;butter essen lebensmittel milchprodukt nahrung
🧂;0;Salz;gesalzen geschmack gewürz salz salzig salzstreuer würze zutat
🥫;0;Konserve;büchse dose essen konserve
🍱;0;Bento-Box;bento bento-box japanisches essen sushi
🍘;0;Reiscracker;reiscracker
🍙;0;Reisbällchen;essen japanisch reis reisbällchen
🍚;0;Reis in Schüssel;essen reis reis in schüssel
🍛;0;Reis mit Curry;curry reis reis mit curry
🍜;0;Schüssel und Essstäbchen;chinesisches essen dampfend eiernudeln nudeln schüssel schüssel und essstäbchen suppe
🍝;0;Spaghetti;essse nudeln mit tomatensoße pasta restaurant spaghetti
🍠;0;geröstete Süßkartoffel;essen gemüse süßkartoffel
🍢;0;Oden;japanisches gericht oden restaurant
🍣;0;Sushi;japanisches gericht restaurant sushi
🍤;0;frittierte Garnele;frittierte garnele garnele restaurant tempura
🍥;0;Fischfrikadelle;fisch fischfrikadelle restaurant spirale
🥮;0;Mondkuchen;essen fest festival herbst mondfest mondkuchen pinyin yuebing
🍡;0;Dango;dango japanisches gericht mochi-kugeln auf einem spieß restaurant
🥟;0;Teigtasche;chinesische teigtasche dumpling empanada essen gyōza jiaozi kloß pierogi potsticker teigtasche
🥠;0;Glückskeks;essen glückskeks prophezeiung
🥡;0;Takeaway-Schachtel;chinesisches essen essen stäbchen takeaway-box takeaway-schachtel
🍦;0;Softeis;softeis
🍧;0;Wassereis;sorbet wassereis zerstoßen
🍨;0;Eiscreme;eis eisbecher eiscreme eisdiele
🍩;0;Donut;donut doughnut essen kuchen süß
🍪;0;Keks;cookie keks plätchen
🎂;0;Geburtstagskuchen;essen feier geburtstag geburtstagskuchen geburtstagstorte happy birthday kerzen lebensmittel torte
🍰;0;Torte;kuchen kuchenstück stück torte torte tortenstück
🧁;0;Cupcake;bäckerei cupcake dessert essen gebäck kalorienbombe konditorei muffin nachspeise streusel süß zucker
🥧;0;Kuchen;essen füllung gebäck kuchen pastete torte
🍫;0;Schokoladentafel;essen schokolade schokoladentafel süßigkeit
🍬;0;Bonbon;bonbon süß süßigkeit
🍭;0;Lutscher;lolli lutscher süßigkeit
🍮;0;Pudding;dessert flan nachspeise nachtisch pudding schokolade soße
🍯;0;Honigtopf;honig honigtopf süß
🍼;0;Babyflasche;baby babyflasche fläschchen kind milch trinken
🥛;0;Glas Milch;getränk glas milch trinken
☕;0;Heißgetränk;cafe dampfend heiß heißgetränk kaffee tasse tee trinken
🫖;0;Teekanne;getränk lebensmittel tee tee brühen teekanne teekrug trinken
🍵;0;Teetasse ohne Henkel;getränk grüner tee oolong schale tee teetasse teetasse ohne henkel
🍶;0;Sake-Flasche mit Tasse;flasche getränk sake sake-flasche mit tasse sake-flasche und -tasse tasse trinken
🍾;0;Flasche mit knallendem Korken;champagner flasche flasche mit knallendem korken getränk korken sekt trinken
🍷;0;Weinglas;alkohol bar wein weinglas
🍸;0;Cocktailglas;bar cocktail cocktailglas drink martini
🍹;0;Cocktail;bar cocktail exotisches getränk
🍺;0;Bierkrug;bar bier bierkrug oktoberfest prost weizenbier
🍻;0;Bierkrüge;anstoßen bier bierkrüge oktoberfest prosit prost weizen
🥂;0;Sektgläser;anstoßen feier feiern getränk prost sekt sektgläser
🥃;0;Trinkglas;bar schnaps trinkglas whiskey
🫗;0;Flüssigkeit ausgießen;ausleeren flüssigkeit ausgießen getränk glas leer missgeschick tropfende flüssigkeit verschütten
🥤;0;Becher mit Strohhalm;becher becher mit strohhalm brause erfrischung saft selters soda strohhalm trinken trinkhalm wasser
🧋;0;Bubble Tea;blase bubble tea essen getränk lebensmittel milch perle taiwan tee
🧃;0;Trinkpäckchen;fruchtsaft getränk obstsaft saft saftpackung trinkpäckchen
🧉;0;Mate-Tee;getränk mate-tee tee
🧊;0;Eiswürfel;eisberg eiswürfel gefroren kalt kühlen
🥢;0;Essstäbchen;chinesisches essen essen essstäbchen hashi japanisches essen
🍽️;0;Teller mit Messer und Gabel;gabel geschirr kochen messer teller teller mit messer und gabel
🍴;0;Messer und Gabel;abendessen besteck essen frühstück gabel gabel und messer geschirr hunger lecker messer messer und gabel mittagessen restaurant
🥄;0;Löffel;besteck löffel
🔪;0;Küchenmesser;küchenmesser schneiden
🫙;0;Einmachglas;einmachglas einweckglas essen gewürzglas leer leerer behälter leeres einweckglas leeres glas marmeladeglas schraubglas
🏺;0;Amphore;amphore gefäß kochen krug sternzeichen tierkreis trinken vase wassermann`,
`🌍;0;Globus mit Europa und Afrika;afrika erde europa globus mit europa und afrika weltkugel
🌎;0;Globus mit Amerika;erde globus globus mit amerika nordamerika südamerika weltkugel
🌏;0;Globus mit Asien und Australien;asien australien erde globus globus mit asien und australien weltkugel
🌐;0;Globus mit Meridianen;breitengrad globus mit meridianen längengrad
🗺️;0;Weltkarte;landkarte reisen welt weltkarte
🗾;0;Umriss von Japan;japan karte umriss von japan
🧭;0;Kompass;himmelsrichtung kompass magnetisch navigation orientierung richtung windrose
🏔️;0;schneebedeckter Berg;berg gebirge kalt schneebedeckter berg
⛰️;0;Berg;berg gebirge
🌋;0;Vulkan;ausbruch berg lava vulkan vulkanausbruch wetter
🗻;0;Fuji;berg fuji vulkan
🏕️;0;Camping;campen camping zelt zelten
🏖️;0;Strand mit Sonnenschirm;meer sonnenschirm strand strand mit sonnenschirm
🏜️;0;Wüste;heiß wüste
🏝️;0;einsame Insel;einsame insel insel meer palme strand verlassen
🏞️;0;Nationalpark;berg fluss nationalpark natur schutzgebiet
🏟️;0;Stadion;arena stadion
🏛️;0;antikes Gebäude;antikes gebäude gebäude klassizistisch
🏗️;0;Kran;bau bauen kran
🧱;0;Ziegelstein;bauen grenze klinker mauer mauerwerk mörtel wand ziegel ziegelstein ziegelsteine zugemauert
🪨;0;Felsen;felsen felsig hart natur schwer stein steinig
🪵;0;Holz;baumstamm feuerholz holz holzig holzscheite lagerfeuer
🛖;0;Hütte;behausung gebäude haus hütte jurte objekt rundhaus schutz
🏘️;0;Wohnhäuser;dorf gebäude haus wohnhaus wohnhäuser wohnsiedlung
🏚️;0;verfallenes Haus;gebäude haus heruntergekommen verfallenes haus verlassen verlassenes haus
🏠;0;Haus;gebäude haus zuhause
🏡;0;Haus mit Garten;baum haus haus mit baum haus mit garten
🏢;0;Bürogebäude;bürogebäude hochhaus
🏣;0;japanisches Postgebäude;japanisches postgebäude post
🏤;0;Postgebäude;europa europäisches postgebäude post postgebäude
🏥;0;Krankenhaus;ambulanz arzt gebäude krank krankenhaus medizin notaufnahme
🏦;0;Bank;bank gebäude geld
🏨;0;Hotel;gebäude hotel unterkunft übernachten
🏩;0;Stundenhotel;gebäude liebe stundenhotel unterkunft
🏪;0;Minimarkt;einkaufen gebäude geschäft lebensmittel minimarkt
🏫;0;Schule;gebäude schule schulgebäude
🏬;0;Kaufhaus;einkaufen gebäude geschäft kaufhaus shoppen
🏭;0;Fabrik;fabrik fabrikgebäude gebäude
🏯;0;japanisches Schloss;bauwerk gebäude japanisches schloss schloss
🏰;0;Schloss;bauwerk burg europa europäisch gebäude märchen märchenschloss schloss
💒;0;Hochzeit;herz hochzeit kirche
🗼;0;Tokyo Tower;fernsehturm tokio tokyo tower
🗽;0;Freiheitsstatue;amerika freiheit freiheitsstatue
⛪;0;Kirche;christ christentum christlich gebäude kirche kreuz religion
🕌;0;Moschee;islam moschee moslem muslim religion
🛕;0;Hindutempel;gebäude hindu hindutempel
🕍;0;Synagoge;jude jüdisch religion synagoge tempel
⛩️;0;Shinto-Schrein;religion schrein shinto shinto-schrein
🕋;0;Kaaba;hajj islam kaaba moslem muslim religion
⛲;0;Springbrunnen;garten park springbrunnen
⛺;0;Zelt;camping campingurlaub zelt zeltplatz
🌁;0;neblig;nebel wetter
🌃;0;Sternenhimmel;city hochhäuser nacht skyline stadt sterne sternenhimmel
🏙️;0;Skyline;gebäude großstadt hochhäuser häuser skyline stadt wolkenkratzer
🌄;0;Sonnenaufgang über Bergen;berge sonnenaufgang sonnenaufgang über bergen
🌅;0;Sonnenaufgang über dem Meer;meer sonnenaufgang sonnenaufgang über dem meer
🌆;0;Abendstimmung in der Stadt;abendstimmung in der stadt hochhäuser new york skyline sonnenaufgang sonnenuntergang wolkenkratzer
🌇;0;Sonnenuntergang in der Stadt;großstadt hochhäuser morgenrot sonnenaufgang sonnenuntergang sonnenuntergang in der stadt wolkenkratzer
🌉;0;Brücke vor Nachthimmel;brücke brücke vor nachthimmel golden gate nacht nachts
♨️;0;heiße Quellen;dampf dampfend heiße quelle heiße quellen quelle quellen
🎠;0;Karussellpferd;karussell karussellpferd reiten
🛝;0;Spielplatzrutsche;rutschbahn spielen spielplatz spielplatzrutsche vergnügungspark
🎡;0;Riesenrad;freizeitpark riesenrad volksfest
🎢;0;Achterbahn;achterbahn freizeitpark volksfest
💈;0;Barbershop-Säule;barbershop-säule friseur herrenfriseur säule
🎪;0;Zirkuszelt;unterhaltung zirkus zirkuszelt
🚂;0;Dampflokomotive;bahn dampf dampflok dampflokomotive fahrzeug schiene zug
🚃;0;Eisenbahnwagen;eisenbahnwagen fahrzeug straßenbahn straßenbahnwagen tram waggon wagon zug
🚄;0;Hochgeschwindigkeitszug mit spitzer Nase;hochgeschwindigkeitszug mit spitzer nase ice shinkansen tgv
🚅;0;Hochgeschwindigkeitszug;bahn hochgeschwindigkeitszug japan shinkansen
🚆;0;Zug;bahn eisenbahn ice zug
🚇;0;U-Bahn;metro u-bahn
🚈;0;S-Bahn;bahn ice monorail s-bahn zug
🚉;0;Bahnhof;bahn bahnhof zug
🚊;0;Straßenbahn;straßenbahn tram verkehrsmittel
🚝;0;Einschienenbahn;einschienenbahn magnetschwebebahn monorail
🚞;0;Bergbahn;bergbahn bimmelbahn zug
🚋;0;Straßenbahnwagen;straßenbahn straßenbahnwagen tram tramwagen transport verkehrsmittel waggon
🚌;0;Bus;bus fahrzeug schulbus
🚍;0;Bus von vorne;bus bus von vorne verkehrsmittel vorderansicht bus
🚎;0;Oberleitungsbus;oberleitungsbus straßenbahn trolleybus
🚐;0;Kleinbus;fahrzeug kleinbus
🚑;0;Krankenwagen;ambulanz krankenwagen notfall
🚒;0;Feuerwehrauto;brand feuerwehrauto löschfahrzeug
🚓;0;Polizeiwagen;polizei polizeiwagen streifenwagen
🚔;0;Polizeiwagen von vorne;polizei polizeiwagen von vorne streifenwagen vorderansicht polizeiwagen
🚕;0;Taxi;auto fahrzeug taxi
🚖;0;Taxi von vorne;auto fahren gelb taxi taxi von vorne vorderansicht taxi
🚗;0;Auto;auto fahren fahrzeug rot verkehr
🚘;0;Auto von vorne;auto auto von vorne automobil fahrzeug rot vorderansicht auto
🚙;0;Wohnmobil;auto blau fahren verreisen wohnmobil
🛻;0;Pick-up;auto fahren fahrzeug laster lastwagen lieferwagen lkw pick-up transport
🚚;0;Lieferwagen;lastwagen lieferwagen lkw
🚛;0;Sattelzug;lastwagen lkw sattelzug umziehen ziehen um
🚜;0;Traktor;bauernhof landwirtschaft traktor trecker
🏎️;0;Rennauto;autorennen rennauto
🏍️;0;Motorrad;moped motorrad motorrennen
🛵;0;Motorroller;motoroller motorroller vespa
🦽;0;manueller Rollstuhl;barrierefreiheit behinderung manueller rollstuhl rollstuhl
🦼;0;elektrischer Rollstuhl;barrierefreiheit behinderung elektrischer rollstuhl rollstuhl
🛺;0;Autorikscha;autorikscha fahrzeug tuk-tuk
🚲;0;Fahrrad;bmx fahrrad radeln radler spinning
🛴;0;Tretroller;tretroller
🛹;0;Skateboard;brett räder skateboard skateboard fahren skaten skater
🛼;0;Rollschuh;rollen rollerskate rollschuh rollschuh laufen sport
🚏;0;Bushaltestelle;bus bushaltestelle
🛣️;0;Autobahn;autobahn schnellstraße
🛤️;0;Bahngleis;bahn bahngleis gleise schienen
🛢️;0;Ölfass;öl ölfass
⛽;0;Tanksäule;benzin tanke tanken tankstelle tanksäule
🛞;0;Autorad;autorad autoreifen drehen reifen reifen mit felgen rotieren
🚨;0;Polizeilicht;polizei polizeilicht sirene
🚥;0;horizontale Verkehrsampel;horizontale verkehrsampel verkehrsampel vertikal
🚦;0;vertikale Verkehrsampel;horizontal verkehrsampel vertikale verkehrsampel
🛑;0;Stoppschild;achteckig stopp stoppschild
🚧;0;Baustellenabsperrung;baustelle baustellenabsperrung baustellenschild schild
⚓;0;Anker;anker hafen meer
🛟;0;Rettungsring;leben retten lebensretter retten rettung rettungsring schwimmring sicherheit
⛵;0;Segelboot;segelboot
🛶;0;Kanu;boot kanu wassersport
🚤;0;Schnellboot;luxus schnellboot see sommer wasser yacht
🛳️;0;Passagierschiff;aida passagierschiff rundreise seereise traumschiff
⛴️;0;Fähre;fähre schiff
🛥️;0;Motorboot;motorboot schiff
🚢;0;Schiff;dampfer kreuzfahrtschiff schiff traumschiff
✈️;0;Flugzeug;flieger flugzeug
🛩️;0;kleines Flugzeug;flugzeug kleines flugzeug privatjet
🛫;0;Abflug;abflug fliegen flughafen flugzeug start start eines flugzeugs
🛬;0;Landung eines Flugzeugs;ankunft flieger flughafen flugzeug landen landung landung eines flugzeugs
🪂;0;Fallschirm;fallschirm fallschirmspringen paragliding skydiving sport
💺;0;Sitzplatz;bus flugzeug sitz sitzplatz zug
🚁;0;Hubschrauber;fliegen helikopter hubschrauber reisen
🚟;0;Schwebebahn;hängebahn schwebebahn
🚠;0;Bergschwebebahn;bergschwebebahn
🚡;0;Bergseilbahn;bergseilbahn gondel
🛰️;0;Satellit;satellit sputnik weltraum
🚀;0;Rakete;all rakete weltraum
🛸;0;fliegende Untertasse;alien außerirdisch fliegende untertasse ufo
🛎️;0;Rezeptionsklingel;rezeptionsklingel
🧳;0;Gepäck;ballast gepäck hartschalenkoffer koffer reise trolley-tasche
⌛;0;Sanduhr;prozess sanduhr vorgang läuft zeit
⏳;0;laufende Sanduhr;laufende sanduhr prozess sanduhr vorgang läuft
⌚;0;Armbanduhr;armbanduhr zeit
⏰;0;Wecker;uhr uhrzeit wecker zeit
⏱️;0;Stoppuhr;stoppuhr zeit
⏲️;0;Zeitschaltuhr;timer zeitschaltuhr
🕰️;0;Kaminuhr;kaminuhr tick tack
🕛;0;Ziffernblatt 12:00 Uhr;0 uhr 12:00 uhr mittag mitternacht uhr ziffernblatt 12.00 uhr ziffernblatt 12:00 uhr zwölf uhr
🕧;0;12:30 Uhr;00:30 halb eins uhr zeit ziffernblatt 12.30 uhr ziffernblatt 12:30 uhr
🕐;0;1:00 Uhr;01:00 13:00 1:00 uhr punkt eins uhr zeit ziffernblatt 1.00 uhr ziffernblatt 1:00 uhr
🕜;0;1:30 Uhr;1 uhr 30 1:30 uhr halb zwei uhr ziffernblatt 1.30 uhr ziffernblatt 1:30 uhr
🕑;0;2:00 Uhr;2:00 uhr uhr zeit ziffernblatt 2.00 uhr ziffernblatt 2:00 uhr
🕝;0;2:30 Uhr;2:30 uhr halb drei uhr zeit ziffernblatt 2.30 uhr ziffernblatt 2:30 uhr
🕒;0;3:00 Uhr;3:00 uhr uhr zeit ziffernblatt 3.00 uhr ziffernblatt 3:00 uhr
🕞;0;3:30 Uhr;3:30 uhr halb vier uhr ziffernblatt 3.30 uhr ziffernblatt 3:30 uhr
🕓;0;4:00 Uhr;4:00 uhr uhr zeit ziffernblatt 4.00 uhr ziffernblatt 4:00 uhr
🕟;0;4:30 Uhr;04:30 16:30 4:30 uhr halb fünf uhr zeit ziffernblatt 4.30 uhr ziffernblatt 4:30 uhr
🕔;0;5:00 Uhr;05:00 17:00 5:00 uhr punkt fünf uhr zeit ziffernblatt 5.00 uhr ziffernblatt 5:00 uhr
🕠;0;5:30 Uhr;05:30 17:30 5:30 uhr halb sechs uhr ziffernblatt 5.30 uhr ziffernblatt 5:30 uhr
🕕;0;6:00 Uhr;6:00 uhr uhr zeit ziffernblatt 6.00 uhr ziffernblatt 6:00 uhr
🕡;0;6:30 Uhr;6:30 uhr halb sieben uhr ziffernblatt 6.30 uhr
🕖;0;7:00 Uhr;7:00 uhr uhr ziffernblatt 7.00 uhr ziffernblatt 7:00 uhr
🕢;0;7:30 Uhr;7:30 uhr halb acht uhr zeit ziffernblatt 7.30 uhr ziffernblatt 7:30 uhr
🕗;0;8:00 Uhr;8:00 uhr uhr um 8 zeit ziffernblatt 8.00 uhr ziffernblatt 8:00 uhr
🕣;0;8:30 Uhr;8:30 uhr halb neun uhr ziffernblatt 8.30 uhr ziffernblatt 8:30 uhr
🕘;0;9:00 Uhr;9:00 uhr uhr zeit ziffernblatt 9.00 uhr ziffernblatt 9:00 uhr
🕤;0;9:30 Uhr;9:30 uhr halb zehn uhr zeit ziffernblatt 9.30 uhr ziffernblatt 9:30 uhr
🕙;0;10:00 Uhr;10:00 uhr uhr zeit ziffernblatt 10.00 uhr ziffernblatt 10:00 uhr
🕥;0;10:30 Uhr;10:30 uhr halb elf uhr ziffernblatt 10.30 uhr ziffernblatt 10:30 uhr
🕚;0;11:00 Uhr;11:00 uhr uhr zeit ziffernblatt 11.00 uhr ziffernblatt 11:00 uhr
🕦;0;11:30 Uhr;11:30 uhr halb zwölf uhr zeit ziffernblatt 11.30 uhr ziffernblatt 11:30 uhr
🌑;0;Neumond;neumond
🌒;0;erstes Mondviertel;erstes mondviertel mond zunehmend
🌓;0;zunehmender Halbmond;halbmond zunehmender halbmond
🌔;0;zweites Mondviertel;mond zunehmend zweites mondviertel
🌕;0;Vollmond;vollmond
🌖;0;drittes Mondviertel;abnehmend drittes mondviertel mond
🌗;0;abnehmender Halbmond;abnehmender halbmond halbmond
🌘;0;letztes Mondviertel;abnehmend letztes mondviertel mond nacht
🌙;0;Mondsichel;mond mondsichel nacht
🌚;0;Neumond mit Gesicht;gesicht mondgesicht neumond neumond mit gesicht
🌛;0;Mondsichel mit Gesicht links;gesicht mond mondsichel mondsichel mit gesicht links weltall
🌜;0;Mondsichel mit Gesicht rechts;gesicht mondsichel mondsichel mit gesicht rechts nacht
🌡️;0;Thermometer;temperatur thermometer wetter
☀️;0;Sonne;sonne sonnenstrahlen sonnig strahlen wetter
🌝;0;Vollmond mit Gesicht;gesicht vollmond vollmond mit gesicht
🌞;0;Sonne mit Gesicht;gesicht sonne sonne mit gesicht sonnengesicht sonnenschein
🪐;0;Ringplanet;gasplanet himmelskörper ringplanet saturn
⭐;0;weißer mittelgroßer Stern;astronomie gelber stern himmel stern weißer mittelgroßer stern
🌟;0;funkelnder Stern;funkelnder stern glitzern stern
🌠;0;Sternschnuppe;himmel sternschnuppe
🌌;0;Milchstraße;galaxie milchstraße universum
☁️;0;Wolke;wetter wolke wolkig
⛅;0;Sonne hinter Wolke;sonne sonne hinter wolke wolke wolkig
⛈️;0;Wolke mit Blitz und Regen;blitz gewitter regen wetter wolke wolke mit blitz und regen wolkig
🌤️;0;Sonne hinter kleiner Wolke;bewölkt kleine wolke sonne sonne hinter kleiner wolke wetter wolke
🌥️;0;Sonne hinter großer Wolke;bewölkt große wolke sonne sonne hinter großer wolke wetter wolke
🌦️;0;Sonne hinter Regenwolke;regenwolke sonne sonne hinter regenwolke wetter
🌧️;0;Wolke mit Regen;regen regenwolke wetter wolke wolke mit regen
🌨️;0;Wolke mit Schnee;kalt schnee wetter wolke wolke mit schnee
🌩️;0;Wolke mit Blitz;blitz gewitter wetter wolke wolke mit blitz
🌪️;0;Wirbelsturm;tornado wetter wirbelsturm
🌫️;0;Nebel;nebel neblig wetter
🌬️;0;Wind;wetter wind windig
🌀;0;Wirbel;spirale wirbel wirbelsturm
🌈;0;Regenbogen;regenbogen wetter
🌂;0;geschlossener Regenschirm;geschlossener regenschirm regen regenschirm
☂️;0;Regenschirm;bekleidung regen regenschirm wetter
☔;0;Regenschirm im Regen;regen regenschirm regenschirm im regen
⛱️;0;aufgestellter Sonnenschirm;aufgestellter sonnenschirm sonnenschirm strand
⚡;0;Hochspannung;blitz elektrizität gefahr gewitter hochspannung hochspannungszeichen strom
❄️;0;Schneeflocke;kalt schnee schneeflocke schneien wetter winter
☃️;0;Schneemann im Schnee;schnee schneemann schneemann im schnee
⛄;0;Schneemann ohne Schneeflocken;kalt schnee schneemann schneemann ohne schneeflocken winter
☄️;0;Komet;komet weltall
🔥;0;Feuer;brennen feuer flamme heiß
💧;0;Tropfen;schweiß tropfen träne wasser wassertropfen
🌊;0;Welle;meer welle`,
`🎃;0;Halloweenkürbis;halloween halloweenkürbis herbst kürbislaterne
🎄;0;Weihnachtsbaum;tanne weihnachten weihnachtsbaum
🎆;0;Feuerwerk;feuerwerk silvester
🎇;0;Wunderkerze;feiern feuerwerk party wunderkerze
🧨;0;Feuerwerkskörper;dynamit explosion explosiv feuer feuerwerk feuerwerkskörper funken knall knallen knaller kracher silvester sprengen sprengstoff zündstoff
✨;0;funkelnde Sterne;* funkelnde sterne sterne
🎈;0;Luftballon;feier geburtstag luftballon
🎉;0;Konfettibombe;böller feier juhu knaller konfetti konfettibombe party super yay
🎊;0;Konfettiball;feier konfetti konfettiball party
🎋;0;Tanabata-Baum;baum fest japan sternenfest tanabata-baum zettel
🎍;0;Piniendekoration;japan neujahrsfest piniendekoration
🎎;0;japanische Puppen;japanische puppen puppenfest japan
🎏;0;traditionelle japanische Windsäcke;feier karpfen traditionelle japanische windsäcke windsäcke
🎐;0;japanisches Windspiel;bimmel feier glocke japanisches windspiel wind
🎑;0;traditionelles Mondfest;japan mond mondfest traditionelles mondfest
🧧;0;roter Umschlag;geld geschenk glück hong bao hongbao roter umschlag
🎀;0;pinke Schleife;feier geschenk rosa schleife
🎁;0;Geschenk;feier geburtstag geschenk schachtel schleife verpackt weihnachten überraschung
🎗️;0;Gedenkschleife;gedenkschleife
🎟️;0;Eintrittskarten;billet eintrittskarte eintrittskarten ticket
🎫;0;Ticket;konzert ticket unterhaltung
🎖️;0;Militärorden;militärorden
🏆;0;Pokal;bundesliga champion gewinnen pokal preis sieger sport trophäe
🏅;0;Sportmedaille;gewinn goldmedaille sportmedaille
🥇;0;Goldmedaille;erster gewinn goldmedaille medaille 1. platz
🥈;0;Silbermedaille;medaille 2. platz silbermedaille zweiter
🥉;0;Bronzemedaille;bronzemedaille dritter medaille 3. platz
⚽;0;Fußball;bundesliga fußball messi
⚾;0;Baseball;baseball
🥎;0;Softball;baseball handschuh softball sport unterarm werfen
🏀;0;Basketball;basketball korb sport
🏐;0;Volleyball;sport volleyball
🏈;0;Football;american football amerika football sport super bowl
🏉;0;Rugbyball;rugby rugbyball sport
🎾;0;Tennisball;sport tennis tennisball
🥏;0;Frisbee;disc disk fliegende untertasse frisbee scheibe ultimate
🎳;0;Bowling;bowling bowlingkugel kugel spiel
🏏;0;Kricket;ball cricket kricket schläger
🏑;0;Feldhockey;feldhockey schläger
🏒;0;Eishockey;eishockey eishockey-schläger und puck puck schläger
🥍;0;Lacrosse;ball lacrosse schläger sport stick stock tor
🏓;0;Tischtennis;ball ping pong schläger spiel sport tischtennis
🏸;0;Badminton;badminton federball schläger
🥊;0;Boxhandschuh;boxen boxhandschuh sport
🥋;0;Kampfsportanzug;judo kampfkunst kampfsport kampfsportanzug karate taekwondo
🥅;0;Tor;fußball netz sport tor
⛳;0;Golffahne;golffahne golfplatz
⛸️;0;Schlittschuh;eislauf schlittschuh
🎣;0;Angel mit Fisch;angel mit fisch angeln entspannung
🤿;0;Tauchmaske;schnorcheln schwimmen sport sporttauchen tauchen tauchmaske
🎽;0;Laufshirt;laufen laufshirt laufshirt mit schärpe schärpe sport
🎿;0;Ski;ski ski und stöcke
🛷;0;Schlitten;rodel rodeln schlitten schnee
🥌;0;Curlingstein;curlingstein spiel sport
🎯;0;Darts;dart darts pfeil spiel volltreffer zielscheibe
🪀;0;Jo-Jo;jo-jo spielzeug yo-yo
🪁;0;Drachen;drachen fliegen hochfliegen steigen wind
🔫;0;Wasserpistole;revolver waffe wasserpistole
🎱;0;Billardkugel;8-ball billard billardkugel schwarz spiel
🔮;0;Kristallkugel;kristallkugel wahrsager zukunft
🪄;0;Zauberstab;abrakadabra hexe hexer magie magisch wunder zauberei zauberer zauberin zaubern zauberstab
🎮;0;Gamepad;gamepad gaming unterhaltung videospiel
🕹️;0;Joystick;gaming joystick videospiel
🎰;0;Spielautomat;glücksspiel spiel spielautomat
🎲;0;Spielwürfel;casino spiel spielwürfel unterhaltung würfeln zufall
🧩;0;Puzzleteil;bestandteile hinweise hobby passen puzzeln puzzle puzzlestück puzzleteil puzzleteile spiel teile zusammenpassen zusammensetzen
🧸;0;Teddybär;kuscheltier plüschteddy plüschtier spielwaren spielzeug stoffbär stofftier teddy teddybär
🪅;0;Piñata;feier hau drauf mexikanisch mexiko objekt party pinada pinata piñata süß süßigkeiten
🪩;0;Discokugel;disco discokugel lichtreflexe party spiegel spiegelkugel tanz tanzen
🪆;0;Matroschka;babuschka matrioschka matrjoschka matroschka puppe russland spielzeug
♠️;0;Pik;karten kartenspiel pik
♥️;0;Herz;herz kartenspiel
♦️;0;Karo;karo kartenspiel
♣️;0;Kreuz;kartenspiel kreuz
♟️;0;Bauer Schach;bauer schach schach
🃏;0;Jokerkarte;joker jokerkarte spielkarte
🀄;0;Mahjong-Stein;mahjong mahjong-stein roter drache spiel
🎴;0;japanische Blumenkarte;blume blumenkarte hanafuda japanische blumenkarte
🎭;0;Masken;kunst masken theater unterhaltung
🖼️;0;gerahmtes Bild;bild gemälde gerahmtes bild kunst malen rahmen zeichnen zeichnung
🎨;0;Mischpalette;farben kunst künstler mischpalette
🧵;0;Faden;faden nadel nähen nähfaden nähgarn rolle spule zwirn
🪡;0;Nähnadel;einfädeln faden nadel und faden nähen nähnadel nähte schneidern stiche sticken
🧶;0;Wollknäuel;ball garn häkeln spinnen stricken wolle wollknäuel zwirn
🪢;0;Knoten;achterknoten binden knoten schnur schnürsenkel seemansknoten segelboot segeln seil verknoten zusammendrehen`,
`👓;0;Brille;accessoire brille
🕶️;0;Sonnenbrille;augen dunkel sonnenbrille
🥽;0;Schutzbrille;augenschutz schutzbrille schweißen schweißerbrille schwimmen tauchen taucherbrille
🥼;0;Laborkittel;arzt arztkittel doc doktor experiment kleidung kleidungsstück laborkittel labormantel weiße jacke weißer mantel wissenschaftler
🦺;0;Sicherheitsweste;kleidung notfall sicherheit sicherheitsweste
👔;0;Hemd mit Krawatte;hemd hemd mit krawatte kleidung kragen schlips
👕;0;T-Shirt;kleidung shirt t-shirt
👖;0;Jeans;hose jeans kleidung
🧣;0;Schal;hals kalt kleidung schal warm anziehen
🧤;0;Handschuhe;hand handschuh handschuhe
🧥;0;Mantel;brr jacke kalt kleidung mantel warm anziehen
🧦;0;Socken;socken strumpf strümpfe
👗;0;Kleid;kleid kleidung
👘;0;Kimono;japanisch kimono kleid kleidung
🥻;0;Sari;kleid kleidung sari
🩱;0;einteiliger Badeanzug;badeanzug einteiliger badeanzug kleidung
🩲;0;Slip;badeanzug einteiler kleidung slip unterwäsche
🩳;0;Shorts;badebekleidung badehose boxershorts kleidung schwimmshorts shorts
👙;0;Bikini;badeanzug bikini kleidung
👚;0;Bluse;bluse damenmode kleidung oberbekleidung shirt
🪭;0;Faltfächer;abkühlung faltfächer flirten heiß kühlen luft zufächeln schüchtern spanisch tanz warm
👛;0;Geldbörse;accessoire brieftasche geldbörse münzen portemonnaie
👜;0;Handtasche;accessoire einkaufen handtasche
👝;0;Clutch;accessoire beutel clutch handtasche kulturbeutel tasche waschtasche
🛍️;0;Einkaufstüten;einkaufen einkaufstüten shoppen shopping tasche
🎒;0;Schulranzen;rucksack schule schulranzen tornister
🩴;0;Zehensandale;badelatschen flipflops latschen sandalen schuh strandschuh zehensandale zehensandalen
👞;0;Herrenschuh;gehen herren herrenschuh
👟;0;Sportschuh;laufen rennen sneaker sportlich sportschuh turnschuh
🥾;0;Wanderstiefel;brauner schuh campen camping kleidungsstück outdoor rucksacktour schuh wandern wanderstiefel wanderung
🥿;0;flacher Schuh;ballerina ballet-pumps bequem flacher schuh frauenschuh kleidungsstück schuh slipper
👠;0;Stöckelschuh;absatz absatzschuh damen elegant high heel highheels pumps rot stöckelschuh vornehm
👡;0;Damensandale;damen damensandale schuh
🩰;0;Ballettschuhe;ballett ballettschuhe kleidung tanz
👢;0;Damenstiefel;damen damenstiefel schuh
🪮;0;Haarkamm;afro afro pick haare haarkamm kämmen
👑;0;Krone;kopfbedeckung krone könig königin majestät
👒;0;Damenhut;damenhut damenhut mit schleife kleidung kopfbedeckung schleife
🎩;0;Zylinder;hut kopfbedeckung unterhaltung zauberer zylinder zylinderhut
🎓;0;Doktorhut;abschlussfeier diplom doktorhut
🧢;0;Baseballmütze;baseball baseball-kappe baseball-mütze baseballkappe baseballmütze schirmkappe
🪖;0;Militärhelm;armee heer krieg kämpfer kämpferin militär militärhelm schutzhelm soldat soldatin
⛑️;0;Rettungshelm;bergen erste hilfe helm mit weißem kreuz hilfe kreuz retten rettungshelm roter helm sanitäter
📿;0;Gebetskette;beten gebet gebetskette religion rosenkranz
💄;0;Lippenstift;kosmetik lippenstift make-up makeup rot schminke
💍;0;Ring;diamantring edelstein ring schmuck verlobung
💎;0;Edelstein;diamant edelstein
🔇;0;durchgestrichener Lautsprecher;durchgestrichener lautsprecher leise psst stumm stummgeschaltet
🔈;0;Lautsprecher mit geringer Lautstärke;eingeschaltet lautsprecher mit geringer lautstärke ton an
🔉;0;Lautsprecher mit mittlerer Lautstärke;lautsprecher mit einer schallwelle lautsprecher mit mittlerer lautstärke leise mittellaut ton
🔊;0;Lautsprecher mit hoher Lautstärke;dezibel laut lautsprecher mit drei schallwellen lautsprecher mit hoher lautstärke musik schallwellen
📢;0;Lautsprecher;lautsprecher megafon schallendes megafon
📣;0;Megafon;jubel lautsprecher megafon
📯;0;Posthorn;brief e-mail post posthorn
🔔;0;Glocke;ding dong glocke klingeling ton eingeschaltet
🔕;0;durchgestrichene Glocke;durchgestrichene glocke glocke kein ton leise ton ausgeschaltet
🎼;0;Notenschlüssel;musik noten notenschlüssel partitur violinschlüssel
🎵;0;Musiknote;lied melodie musik musiknote
🎶;0;Musiknoten;musik musiknoten
🎙️;0;Studiomikrofon;studiomikrofon
🎚️;0;Schieberegler;musik schieberegler
🎛️;0;Drehregler;bedienknöpfe drehregler knöpfe stellknöpfe
🎤;0;Mikrofon;karaoke mikrofon singen unterhaltung
🎧;0;Kopfhörer;kopfhörer musik unterhaltung
📻;0;Radio;musik radio
🎷;0;Saxofon;instrument musik musikinstrument saxofon
🎺;0;Trompete;instrument musik musikinstrument trompete
🪗;0;Akkordeon;akkordeon akkordeons concertina harmonika instrument musik musikinstrument quetschkommode quetschkommoden schifferklavier spielen ziehharmonika ziehharmonikas
🎸;0;Gitarre;gitarre instrument musik musikinstrument
🎹;0;Klaviatur;instrument klaviatur klavier musik musikinstrument piano tastatur tasten
🎻;0;Geige;geige instrument musik musikinstrument violine
🪕;0;Banjo;banjo instrument musik saiteninstrument zupfinstrument
🥁;0;Trommel;drumsticks instrument musik schlägel sticks trommel trommelstöcke
🪘;0;afrikanische Trommel;afrikanische trommel conga handtrommel instrument musikinstrument rhythmus trommel trommeln
🪇;0;Maracas;cha-cha-cha instrument maracas musik musikinstrument musizieren party percussion rassel rasseln tanz tanzen
🪈;0;Flöte;band blaskapelle flöte holzblasinstrument instrument musik musikinstrument musizieren orchester spielmannszug
📱;0;Mobiltelefon;handy iphone mobiltelefon smartphone telefonieren
📲;0;Mobiltelefon mit Pfeil;anruf anrufen handy iphone kommunikation mobiltelefon mobiltelefon mit pfeil pfeil whatsapp
☎️;0;Telefon;anruf anrufen festnetz telefon
📞;0;Telefonhörer;anrufen kommunikation telefon telefonhörer
📟;0;Pager;kommunikation pager piepser
📠;0;Faxgerät;fax faxgerät kommunikation
🔋;0;Batterie;akku batterie
🪫;0;schwache Batterie;akku akku fast leer akku leer aufladen batterie batterie fast leer batterie leer elektronik ladestand niedriger akkustand schwache batterie schwacher akku
🔌;0;Netzstecker;netzstecker stromstecker
💻;0;Laptop;bildschirm computer computermonitor laptop monitor notebook pc
🖥️;0;Desktopcomputer;bildschirm desktop desktopcomputer imac monitor
🖨️;0;Drucker;computer drucker
⌨️;0;Tastatur;computer keyboard tastatur
🖱️;0;Computermaus;computer computermaus
🖲️;0;Trackball;computer trackball
💽;0;Minidisc;md minidisc minidisk
💾;0;Diskette;datenträger diskette
💿;0;CD;blu-ray cd dvd
📀;0;DVD;blu-ray cd computer dvd
🧮;0;Abakus;abaki abakus abakusse berechnung kalkulation mathe mathematik rechenhilfe rechenrahmen rechenschieber rechnen zählen zählrahmen
🎥;0;Filmkamera;film filmkamera kino unterhaltung
🎞️;0;Filmstreifen;film filmband filmstreifen kino
📽️;0;Filmprojektor;filmprojektor kino unterhaltung
🎬;0;Filmklappe;film filmklappe unterhaltung
📺;0;Fernseher;fernsehen fernseher film tv
📷;0;Fotoapparat;fotoapparat fotos kamera
📸;0;Fotoapparat mit Blitz;blitz fotoapparat fotoapparat mit blitz
📹;0;Videokamera;filmen videokamera videos
📼;0;Videokassette;vhs video videokassette
🔍;0;Lupe nach links;lupe nach links suche vergrößerungsglas
🔎;0;Lupe nach rechts;lupe lupe nach rechts suche vergrößerungsglas
🕯️;0;Kerze;kerze licht
💡;0;Glühbirne;glühbirne hell idee lampe licht
🔦;0;Taschenlampe;licht taschenlampe
🏮;0;rote Papierlaterne;izakaya japanische laterne japanisches lokal rote papierlaterne
🪔;0;Öllampe;diya öl öllampe
📔;0;Notizbuch mit dekorativem Einband;einband notizbuch notizbuch mit dekorativem einband
📕;0;geschlossenes Buch;buch geschlossenes buch
📖;0;offenes Buch;bibliothek blättern buch geöffnet lernen lesen offenes buch seite
📗;0;grünes Buch;buch grünes buch lesen
📘;0;blaues Buch;blaues buch buch
📙;0;orangefarbenes Buch;buch orangefarbenes buch
📚;0;Bücherstapel;bücher bücherstapel fantasie lesen roman
📓;0;Notizbuch;notizbuch notizen
📒;0;Spiralblock;notizblock spiralblock
📃;0;teilweise eingerolltes Blatt;dokument papier seite teilweise eingerolltes blatt
📜;0;Schriftrolle;papier schriftrolle
📄;0;Vorderseite eines Blattes;dokument papier vorderseite eines blattes
📰;0;Zeitung;medien nachrichten presse zeitung
🗞️;0;zusammengerollte Zeitung;zeitung zusammengerollte zeitung
📑;0;Pagemarker;notizen pagemarker
🔖;0;Lesezeichen;etikett lesen lesezeichen
🏷️;0;Etikett;etikett label marke
🪙;0;Münze;bezahlen dollar euro geld gold goldesel metall münze reich schatz silber sparen
💰;0;Geldsack;geld geldsack moneten reich
💴;0;Yen-Banknote;geld geldschein yen yen-banknote
💵;0;Dollar-Banknote;dollar dollar-banknote geld geldschein währung
💶;0;Euro-Banknote;euro euro-banknote euroschein geld geldschein
💷;0;Pfund-Banknote;geld geldschein pfund pfund-banknote
💸;0;Geldschein mit Flügeln;bank euro geld geldschein mit flügeln knete moneten
💳;0;Kreditkarte;bankkarte ec-karte geldkarte guthaben kreditkarte
🧾;0;Beleg;abrechnung aufstellung beleg blatt buchhalter buchhaltung quittung rechnung rechnungswesen schriftstück
💹;0;steigende Kurve mit Yen-Zeichen;diagramm markt steigende kurve mit yen-zeichen steigender trend mit yen-zeichen
✉️;0;Briefumschlag;brief briefumschlag e-mail
📧;0;E-Mail;brief e-mail e-mail-symbol post
📨;0;eingehender Briefumschlag;e-mail eingehender briefumschlag empfangen
📩;0;Umschlag mit Pfeil;e-mail gesendet umschlag mit pfeil
📤;0;Postausgang;ablage e-mail postausgang
📥;0;Posteingang;ablage e-mail posteingang
📦;0;Paket;paket päckchen
📫;0;geschlossener Briefkasten mit Post;briefkasten e-mail geschlossener briefkasten mit post post
📪;0;geschlossener Briefkasten ohne Post;briefkasten geschlossener briefkasten ohne post keine e-mail keine post post
📬;0;offener Briefkasten mit Post;briefkasten e-mail offener briefkasten mit post post
📭;0;offener Briefkasten ohne Post;briefkasten keine e-mail keine post offener briefkasten ohne post post
📮;0;Briefkasten;brief briefkasten post
🗳️;0;Urne mit Wahlzettel;urne urne mit wahlzettel wahlen wahlzettel
✏️;0;Bleistift;bleistift
✒️;0;schwarzer Federhalter;federhalter füller schwarzer federhalter stift
🖋️;0;Füllhalter;füller füllfedehalter füllfederhalter füllhalter schreiben stift
🖊️;0;Kugelschreiber;kugelschreiber stift
🖌️;0;Pinsel;kunst malen pinsel
🖍️;0;Wachsmalstift;buntstift filzstift wachsmalstift
📝;0;Papier und Bleistift;bleistift kurzmitteilung nachricht notiz papier papier und bleistift schreibblock schreiben
💼;0;Aktentasche;aktentasche
📁;0;Ordner;akten büro dokument geschlossen ordner
📂;0;geöffneter Ordner;dokument geöffneter ordner offen ordner
🗂️;0;Karteireiter;akten büro büroausstattung büromaterial karteibahnen karteikarten karteireiter
📅;0;Kalender;datum kalender kalenderblatt
📆;0;Abreißkalender;abreißkalender datum termin
🗒️;0;Notizblock;notiz notizblock papier
🗓️;0;Spiralkalender;spiralkalender
📇;0;Rotationskartei;rotationskartei visitenkarten
📈;0;Aufwärtstrend;aufwärtstrend diagramm kurve steigend
📉;0;Abwärtstrend;abwärtstrend diagramm fallend kurve
📊;0;Balkendiagramm;balken balkendiagramm
📋;0;Klemmbrett;clipboard clpboard klemmbrett zwischenablage
📌;0;Reißzwecke;anpinnen reißzwecke
📍;0;Stecknadel;anpinnen reißzwecke rund runde reißzwecke stecknadel
📎;0;Büroklammer;büroklammer
🖇️;0;verhakte Büroklammern;büroklammer büroklammern verhakte büroklammern
📏;0;Lineal;lineal
📐;0;dreieckiges Lineal;dreieckiges lineal geodreieck lineal
✂️;0;Schere;schere schneiden schnipp
🗃️;0;Karteikasten;büroausstattung büromaterial karteikasten
🗄️;0;Aktenschrank;ablage aktenschrank archiv schublade
🗑️;0;Papierkorb;abfalleimer papierkorb
🔒;0;geschlossenes Schloss;datenschutz geschlossenes schloss sicherheit
🔓;0;offenes Schloss;nicht gesichert offenes schloss schloss
🔏;0;Schloss mit Füller;datenschutz privat schloss mit füller sicherheit
🔐;0;Schloss mit Schlüssel;datenschutz privat schloss mit schlüssel sicherheit
🔑;0;Schlüssel;passwort schließen schlüssel
🗝️;0;alter Schlüssel;alter schlüssel schloss schlüssel
🔨;0;Hammer;hammer werkzeug
🪓;0;Axt;axt beil hacken holz spalten werkzeug
⛏️;0;Pickel;pickel werkzeug
⚒️;0;Hammer und Pickel;arbeiter hammer hammer und pickel pickel werkzeug
🛠️;0;Hammer und Schraubenschlüssel;hammer hammer und schraubenschlüssel schraubenschlüssel werkzeug
🗡️;0;Dolch;dolch schwert waffe
⚔️;0;gekreuzte Schwerter;gekreuzte schwerter schwerter waffe
💣;0;Bombe;bombe comic dynamit explodieren
🪃;0;Bumerang;aborigines australien boomerang bumerang schleuder waffe werfen
🏹;0;Pfeil und Bogen;bogen pfeil pfeil und bogen
🛡️;0;Schutzschild;schutzschild
🪚;0;Handsäge;handsäge holz sägen tischler trimmen werkzeug
🔧;0;Schraubenschlüssel;schraubenschlüssel werkzeug
🪛;0;Schraubenzieher;schraube schrauben schraubendreher schraubenzieher werkzeug
🔩;0;Mutter und Schraube;mutter und schraube schraube
⚙️;0;Zahnrad;werkzeug zahnrad
🗜️;0;Schraubzwinge;schraubzwinge werkzeug
⚖️;0;Waage;gerechtigkeit gewicht waage werkzeug wiegen
🦯;0;Blindenstock;barrierefreiheit behinderung blind blindenstock gehstock
🔗;0;Linksymbol;kettenglieder linksymbol verknüpfen verknüpfung verknüpfungssymbol zwei ringe
⛓️;0;Ketten;eisen kette ketten
🪝;0;Haken;angelhaken aufhaken aufhängen einhaken haken hängen metallhaken
🧰;0;Werkzeugkasten;box handkasten kiste mechaniker rote kiste werkzeug werkzeugkasten werkzeugkiste werkzeugkoffer
🧲;0;Magnet;anziehung anziehungskraft hufeisen magnet magnetisch pole positiv negativ u-form
🪜;0;Leiter;hochsteigen holzleiter klettern leiter sprosse stufe
⚗️;0;Destillierapparat;destillierapparat werkzeug
🧪;0;Reagenzglas;chemie chemikalie chemiker experiment labor reagenzglas substanz versuche wissenschaft
🧫;0;Petrischale;bakterien bakterienkultur biologe biologie biologin kultur labor petrischale pipette probe
🧬;0;DNA;biologe biologie biologin dna dns evolution gen genetik genmanipulation leben
🔬;0;Mikroskop;labor mikroskop untersuchen wissenschaft
🔭;0;Teleskop;himmel teleskop
📡;0;Satellitenschüssel;antenne sat-schüssel satellitenschüssel satschüssel
💉;0;Spritze;arzt impfen impfung injektion kanüle nadel spritze
🩸;0;Blutstropfen;blutspende blutstropfen flüssigkeit medizin menstruation
💊;0;Kapsel;arznei arzt kapsel medizin pille tabletten
🩹;0;Heftpflaster;heftpflaster verletzt wunde
🩼;0;Krücke;behinderung beinverletzung fußverletzung gehhilfe gehstütze hilfe krücke schmerzen stock verletzt verletzung
🩺;0;Stethoskop;abhören arzt doktor herz herzschlag medizin stethoskop untersuchung
🩻;0;Röntgenbild;durchleuchten knochen medizin radiologie rippen röntgen röntgenbild röntgenstrahlen skelett
🚪;0;Tür;eingang geschlossen tür
🛗;0;Fahrstuhl;aufzug fahrstuhl haus lift symbol transport
🪞;0;Spiegel;holzspiegel reflexion spiegel spiegelbild wandspiegel
🪟;0;Fenster;aussicht durchsichtig fenster fensterrahmen frische luft glas haus lüften rahmen öffnung
🛏️;0;Bett;bett hotel schlafen übernachtung
🛋️;0;Sofa und Lampe;couch lampe sofa sofa und lampe
🪑;0;Stuhl;holzstuhl möbel sitzen stuhl
🚽;0;Toilette;klo toilette wc
🪠;0;Saugglocke;abfluss gummiglocke klempner klo pömpel pümpel sanitär saugglocke saugglocken toilette verstopft wc werkzeug
🚿;0;Dusche;dusche duschkopf
🛁;0;Badewanne;bad badewanne badezimmer dusche
🪤;0;Mausefalle;anlocken käse maus mausefalle mäusefalle
🪒;0;Rasierer;klinge rasieren rasierer rasiermesser scharf
🧴;0;Creme;creme feuchtigkeitscreme feuchtigkeitsmilch haarwaschmittel körpercreme lotion nachtcreme shampoo sonnencreme
🧷;0;Sicherheitsnadel;punk sicherheitsnadel windel
🧹;0;Besen;besen fegen hexe hexenbesen kehren reinigen sauber machen säubern
🧺;0;Korb;bauernhof korb landwirtschaft picknick tragekorb wäsche wäschekorb
🧻;0;Küchenrolle;hygiene klopapier küchenrolle papierrolle papiertücher toilette toilettenpapier wc wc-papier
🪣;0;Eimer;behälter bottich eimer kübel wassereimer
🧼;0;Seife;baden putzen reinigen riegel sauber sauber machen schaum schäumen seife seifenschale seifenstück säubern
🫧;0;Blasen;blasen perlen reinigen schaum schweben seife seifenblasen unter wasser wasserblasen
🪥;0;Zahnbürste;badezimmer körperpflege mundhygiene putzen sauber zahnbürste zahnhygiene zähne
🧽;0;Schwamm;absorbieren aufsaugen löchrig porös putzen putzmittel reinigen sauber machen schaum schwamm schäumen
🧯;0;Feuerlöscher;feuer feuerlöscher löschen
🛒;0;Einkaufswagen;einkaufen einkaufswagen
🚬;0;Zigarette;kippe rauchen rauchersymbol zigarette
⚰️;0;Sarg;beerdigung sarg tod tot vampir
🪦;0;Grabstein;friedhof grab grabstein rip tot
⚱️;0;Urne;beerdigung tod tot urne
🧿;0;Nazar-Amulett;amulett blau böser blick glasperle glücksbringer kügelchen nazar nazar-amulett perle talisman
🪬;0;Hamsa;amulett auge in offener hand fatima glückssymbol hamsa hand jüdisch maria muslimisch schutz
🗿;0;Statue;gesicht maske osterinsel statue
🪧;0;Protestschild;ankündigung bekanntmachung demonstration hinweis mahnwache plakat protest protestschild
🪪;0;Ausweis;ausweis dokument führerschein karte pass personalausweis plakette reisepass`,
`🏧;0;Symbol „Geldautomat“;atm geldautomat symbol „geldautomat“
🚮;0;Symbol „Papierkorb“;abfall müll mülleimer sauberkeit symbol „papierkorb“ wegschmeißen wegwerfen
🚰;0;Trinkwasser;trinkwasser wasserhahn
♿;0;Symbol „Rollstuhl“;barrierefrei behindertengerecht rollstuhl symbol „rollstuhl“
🚹;0;Herren;herren herrentoilette wc
🚺;0;Damen;damen damentoilette wc
🚻;0;Toiletten;toilette toiletten wc
🚼;0;Symbol „Baby“;baby symbol „baby“ wickelraum
🚾;0;WC;toilette wc
🛂;0;Passkontrolle;pass passkontrolle
🛃;0;Zollkontrolle;zoll zollkontrolle
🛄;0;Gepäckausgabe;gepäck gepäckausgabe
🛅;0;Gepäckaufbewahrung;gepäck gepäckaufbewahrung schließfach
⚠️;0;Warnung;achtung dreieck vorsicht warnschild warnung
🚸;0;Kinder überqueren die Straße;kinder kinder überqueren die straße kinder-queren-die-straße-schild straßenschild vorsicht
⛔;0;Zutritt verboten;einbahnstrasse kein zutritt keine durchfahrt zutritt verboten zutritt-verboten-schild
🚫;0;Verboten;kein zutritt kein-zutritt-zeichen verboten verbotszeichen
🚳;0;Fahrräder verboten;fahhrad fahrrad-verboten-schild fahrräder verboten radfahren verboten
🚭;0;Rauchverbot;rauchen verboten rauchverbot zigarette
🚯;0;Abfall verboten;abfall müll müll-verboten-zeichen
🚱;0;Kein Trinkwasser;kein trinkwasser verboten verschmutzt
🚷;0;Fußgänger verboten;fußgänger verboten fußgänger-verboten-schild
📵;0;Mobiltelefone verboten;handy mobiltelefon mobiltelefone verboten
🔞;0;Minderjährige verboten;erwachsene minderjährige verboten mindestalter nicht jugendfrei zeichen mit durchgestrichener 18
☢️;0;Radioaktiv;radioaktiv
☣️;0;Biogefährdung;biogefährdung zeichen
⬆️;0;Pfeil nach oben;aufwärts aufwärtspfeil norden pfeil pfeil nach oben
↗️;0;Pfeil nach rechts oben;nordosten pfeil pfeil nach rechts oben
➡️;0;Pfeil nach rechts;osten pfeil pfeil nach rechts rechtspfeil
↘️;0;Pfeil nach rechts unten;pfeil pfeil nach rechts unten südosten
⬇️;0;Pfeil nach unten;abwärts abwärtspfeil pfeil pfeil nach unten süden
↙️;0;Pfeil nach links unten;pfeil pfeil nach links unten
⬅️;0;Pfeil nach links;linkspfeil pfeil pfeil nach links westen
↖️;0;Pfeil nach links oben;nordwesten pfeil pfeil nach links oben
↕️;0;Pfeil nach oben und unten;entgegengesetzt pfeil pfeil nach oben und unten
↔️;0;Pfeil nach links und rechts;entgegengesetzt pfeil pfeil nach links und rechts
↩️;0;geschwungener Pfeil nach links;geschwungener pfeil nach links pfeil
↪️;0;geschwungener Pfeil nach rechts;pfeil umdrehen
⤴️;0;geschwungener Pfeil nach oben;pfeil
⤵️;0;geschwungener Pfeil nach unten;pfeil
🔃;0;kreisförmige Pfeile im Uhrzeigersinn;im uhrzeigersinn kreisförmige pfeile im uhrzeigersinn pfeile
🔄;0;Pfeile gegen den Uhrzeigersinn;gegen den uhrzeigersinn kreisförmige pfeile gegen den uhrzeigersinn pfeile pfeile gegen den uhrzeigersinn
🔙;0;BACK-Pfeil;back-pfeil links pfeil zurück
🔚;0;END-Pfeil;end-pfeil ende-zeichen links pfeil
🔛;0;ON!-Pfeil;anschalten ein-zeichen einschaltem on!-pfeil pfeil rechts und links
🔜;0;SOON-Pfeil;bald-zeichen pfeil rechts soon-pfeil
🔝;0;TOP-Pfeil;pfeil nach oben top-pfeil top-zeichen
🛐;0;religiöse Stätte;kultstätte religion religiöse stätte
⚛️;0;Atomzeichen;atheist atom atomzeichen
🕉️;0;om;hinduismus religion
✡️;0;Davidstern;davidstern jüdisch religion
☸️;0;Dharma-Rad;buddhismus dharma dharma-rad
☯️;0;Yin und Yang;daoismus religion yang yin yin und yang
✝️;0;lateinisches Kreuz;christentum kreuz religion römisch
☦️;0;orthodoxes Kreuz;christentum kreuz religion
☪️;0;Hilal und Stern;hilal islam muslim religion stern
☮️;0;Friedenszeichen;friedensbewegung friedenssymbol friedenszeichen
🕎;0;Menora;leuchter menora religion
🔯;0;Hexagramm mit Punkt;hexagramm mit punkt wahrsager
🪯;0;Khanda;deg tegh fateh glaube khalsa khanda khanda-emblem religion schwert sikh sikhismus
♈;0;Widder (Sternzeichen);sternzeichen widder widder (sternzeichen)
♉;0;Stier (Sternzeichen);horoskop sternzeichen stier
♊;0;Zwillinge (Sternzeichen);horoskop sternzeichen zwilling zwillinge zwillinge (sternzeichen)
♋;0;Krebs (Sternzeichen);krebs krebs (sternzeichen) sternzeichen
♌;0;Löwe (Sternzeichen);horoskop löwe löwe (sternzeichen) sternzeichen
♍;0;Jungfrau (Sternzeichen);horoskop jungfrau jungfrau (sternzeichen) sternzeichen
♎;0;Waage (Sternzeichen);horoskop sternzeichen waage waage (sternzeichen)
♏;0;Skorpion (Sternzeichen);horoskop skorpion skorpion (sternzeichen) sternzeichen
♐;0;Schütze (Sternzeichen);schütze schütze (sternzeichen) sternzeichen
♑;0;Steinbock (Sternzeichen);steinbock steinbock (sternzeichen) sternzeichen
♒;0;Wassermann (Sternzeichen);sternzeichen wassermann wassermann (sternzeichen)
♓;0;Fische (Sternzeichen);fische fische (sternzeichen) horoskop sternzeichen
⛎;0;Schlangenträger;schlagenträger schlangenträger sternbild
🔀;0;Zufallsmodus;gekreuzt pfeile richtung verschlungene pfeile nach rechts zufallsmodus
🔁;0;Wiederholen;im uhrzeigersinn keycap pfeile tastenkappe wiederholen
🔂;0;Titel wiederholen;dasselbe wiederholen einmal im uhrzeigersinn noch einmal pfeile titel wiederholen
▶️;0;Wiedergabe;abspielen dreieck pfeil rechts wiedergabe
⏩;0;Doppelpfeile nach rechts;doppelpfeil doppelpfeile nach rechts vorwärts weiter überspringen
⏭️;0;Nächster Titel;doppelpfeil dreieck nächster titel vorwärts weiter
⏯️;0;Wiedergabe oder Pause;dreieck pause pfeil rechts wiedergabe wiedergabe oder pause
◀️;0;Pfeil zurück;dreieck links pfeil
⏪;0;Zurückspulen;doppelpfeil doppelpfeile nach links dreieck pfeil vorheriger titel zurück zurückspulen
⏮️;0;Vorheriger Titel;doppelpfeil dreieck pfeil vorheriger titel zurück
🔼;0;Aufwärts-Schaltfläche;aufwärts aufwärts-schaltfläche nach oben pfeil schaltfläche
⏫;0;Doppelpfeile nach oben;aufwärts doppelpfeil doppelpfeile nach oben doppelt
🔽;0;Abwärts-Schaltfläche;abwärts abwärts-schaltfläche nach unten pfeil schaltfläche
⏬;0;Doppelpfeile nach unten;doppelpfeil doppelpfeile nach unten doppelt abwärts
⏸️;0;Pause;keycap pause streifen tastenkappe vertikal
⏹️;0;Stopp;aufnahme stoppen keycap quadrat stopp tastenkappe
⏺️;0;Aufnehmen;aufnahme aufnehmen keycap kreis tastenkappe
⏏️;0;Auswerfen;auswerfen auswurf auswurftaste medien
🎦;0;Kinosymbol;film filmkamera filmkamera in blauem quadrat kino kinosymbol unterhaltung
🔅;0;Taste Dimmen;dimmen gedimmt helligkeit schwache helligkeit taste dimmen
🔆;0;Heller-Taste;heller heller-taste helligkeit starke helligkeit
📶;0;balkenförmige Signalstärkenanzeige;balkenförmige signalstärkenanzeige empfang mobilfunksignal mobiltelefon signalstärke
🛜;0;WLAN;computer drahtlos hotspot internet kabellos netzwerk router verbindung wi-fi wlan
📳;0;Vibrationsmodus;handy kommunikation mobiltelefon symbol für vibrationsalarm vibration vibrationsmodus vibrieren
📴;0;Mobiltelefon aus;ausschalten handy aus mobiltelefon mobiltelefon aus
♀️;0;Frauensymbol;frau frauensymbol weiblich zeichen
♂️;0;Männersymbol;mann männersymbol zeichen
⚧️;0;Transgender-Symbol;symbol für transgender transgender transgender-symbol
✖️;0;mal;abbrechen multiplikation multiplikationszeichen multiplizieren x ×
➕;0;plus;+ addieren mathe pluszeichen
➖;0;minus;- mathe minuszeichen −
➗;0;geteilt durch;division divisionszeichen geteiltzeichen mathe ÷
🟰;0;Gleichheitszeichen extrafett;gleich gleichheit gleichheitszeichen gleichheitszeichen extrafett ist gleich mathematik vergleichszeichen
♾️;0;Unendlichkeit;ewig grenzenlos unendlich unendlichkeit
‼️;0;doppeltes Ausrufezeichen;ausrufezeichen doppeltes ausrufezeichen muss rot satzzeichen
⁉️;0;Ausrufe- und Fragezeichen;ausrufe- und fragezeichen ausrufezeichen fragezeichen rot satzzeichen
❓;0;rotes Fragezeichen;frage fragezeichen rotes fragezeichen satzzeichen warum wieso
❔;0;weißes Fragezeichen;frage fragezeichen satzzeichen warum weißes fragezeichen
❕;0;weißes Ausrufezeichen;ausrufezeichen muss satzzeichen weißes ausrufezeichen
❗;0;rotes Ausrufezeichen;! ausrufezeichen satzzeichen
〰️;0;Wellenlinie;gewellt wellenlinie
💱;0;Geldwechsel;geld geldwechsel währung
💲;0;Dollarzeichen extrafett;bezahlen dollar dollar-zeichen dollarzeichen extrafett geld knete moneten teuer usd währung
⚕️;0;Äskulapstab;apotheke arznei asklepiosstab medizin äskulapstab
♻️;0;Recycling-Symbol;grüne punkt grüner punkt recycling recycling-symbol
⚜️;0;Lilie;fleur-de-lis lilie
🔱;0;Dreizack;anker dreizack poseidon triton
📛;0;Namensschild;namensschild
🔰;0;japanisches Anfänger-Zeichen;anfänger japanisches anfänger-zeichen japanisches symbol
⭕;0;hohler roter Kreis;großer kreis hohler roter kreis kreis
✅;0;weißes Häkchen;abgehakt erledigt weißes häkchen
☑️;0;abgehaktes Kästchen;abgehaktes kästchen abstimmungsfeld abstimmungsfeld mit häkchen ankreuz feld häkchen kästchen kästchen mit häkchen wahlurne ✓
✔️;0;kräftiges Häkchen;abhaken erledigt fertig haken häkchen kräftiges häkchen
❌;0;Kreuzzeichen;abbrechen durchgestrichen kreuzzeichen mal multiplikation multiplizieren rotes kreuz x
❎;0;angekreuztes Kästchen;angekreuztes feld angekreuztes kästchen feld kreuzsymbol im quadrat quadrat x
➰;0;Schleife;schleife
➿;0;Doppelschleife;blau doppelschleife rechteck
〽️;0;Teilalternationszeichen;japanisch teilalternationszeichen zeichensetzung
✳️;0;achtzackiger Stern;* achtzackiger stern grün quadrat stern
✴️;0;achtstrahliger Stern;* achtstrahliger stern stern
❇️;0;Funkeln;* funkeln grün quadrat
©️;0;Copyright;c copyright
®️;0;Registered-Trademark;markenzeichen registered-trademark
™️;0;Markenzeichen;markenzeichen tm trademark
#️⃣;0;Taste: #;taste
*️⃣;0;Taste: *;taste
0️⃣;0;Taste: 0;null taste
1️⃣;0;Taste: 1;eins taste
2️⃣;0;Taste: 2;taste zwei
3️⃣;0;Taste: 3;drei taste
4️⃣;0;Taste: 4;taste vier
5️⃣;0;Taste: 5;fünf taste
6️⃣;0;Taste: 6;sechs taste
7️⃣;0;Taste: 7;sieben taste
8️⃣;0;Taste: 8;acht taste
9️⃣;0;Taste: 9;neun taste
🔟;0;Taste: 10;taste
🔠;0;Eingabesymbol lateinische Großbuchstaben;abcd eingabe eingabesymbol großbuchstaben großschreiben
🔡;0;Eingabesymbol lateinische Kleinbuchstaben;eingabesymbol lateinische kleinbuchstaben kleinbuchstaben lateinische kleinbuchstaben
🔢;0;Eingabesymbol Zahlen;1234 eingabe eingabesymbol zahlen ziffern
🔣;0;Eingabesymbol Sonderzeichen;% & eingabe eingabesymbol keycap sonderzeichen tastenkappe ♪ 〒
🔤;0;Eingabesymbol lateinische Buchstaben;abc alphabet buchstaben eingabe eingabesymbol
🅰️;0;Großbuchstabe A in rotem Quadrat;blut blutgruppe großbuchstabe negativ positiv
🆎;0;Großbuchstaben AB in rotem Quadrat;blut blutgruppe großbuchstaben ab in rotem quadrat negativ positiv
🅱️;0;Großbuchstabe B in rotem Quadrat;blut blutgruppe großbuchstabe negativ positiv
🆑;0;Großbuchstaben CL in rotem Quadrat;cl großbuchstaben cl in rotem quadrat
🆒;0;Wort „Cool“ in blauem Quadrat;cool wort „cool“ in blauem quadrat
🆓;0;Wort „Free“ in blauem Quadrat;free wort „free“ in blauem quadrat
ℹ️;0;Buchstabe „i“ in blauem Quadrat;buchstabe „i“ in blauem quadrat information
🆔;0;Großbuchstaben ID in lila Quadrat;großbuchstaben id in lila quadrat id
Ⓜ️;0;Buchstabe „M“ in Kreis;buchstabe eingekreist großbuchstabe kreis m
🆕;0;Wort „New“ in blauem Quadrat;neu new wort „new“ in blauem quadrat
🆖;0;Großbuchstaben NG in blauem Quadrat;großbuchstaben ng in blauem quadrat ng
🅾️;0;Großbuchstabe O in rotem Quadrat;0 blut blutgruppe großbuchstabe negativ positiv
🆗;0;Großbuchstaben OK in blauem Quadrat;großbuchstaben keycap ok okay taste tastenkappe
🅿️;0;Großbuchstabe P in blauem Quadrat;großbuchstabe p parken parkplatz taste
🆘;0;SOS-Zeichen;hilfe sos sos-zeichen
🆙;0;Schriftzug „UP!“ im blauen Quadrat;keycap taste tastenkappe up up!
🆚;0;Schriftzug VS in orangem Quadrat;gegen taste versus vs
🈁;0;Schriftzeichen „koko“;japanisches schriftzeichen schriftzeichen „koko“
🈂️;0;Schriftzeichen „sa“;japanisches schriftzeichen schriftzeichen „sa“
🈷️;0;Schriftzeichen für „Monatsbetrag“;japanisch monatlich monatsbetrag mond schriftzeichen taste
🈶;0;Schriftzeichen für „nicht gratis“;berechnen existieren japanisch schriftzeichen taste
🈯;0;Schriftzeichen für „reserviert“;finger japanisches schriftzeichen schriftzeichen für „finger“ schriftzeichen für „reserviert“
🉐;0;Schriftzeichen für „Schnäppchen“;japanisches schriftzeichen schnäppchen schriftzeichen für „schnäppchen“ schriftzeichen für „vorteil“ vorteil
🈹;0;Schriftzeichen für „Rabatt“;japanisches schriftzeichen rabatt schriftzeichen für „rabatt“ schriftzeichen für „teilen“ teilen
🈚;0;Schriftzeichen für „gratis“;japanisches schriftzeichen schriftzeichen für „gratis“ schriftzeichen für „verhandlung“ verhandlung
🈲;0;Schriftzeichen für „verbieten“;japanisches schriftzeichen kanji schriftzeichen für „verbieten“
🉑;0;Schriftzeichen für „akzeptieren“;japanisch schriftzeichen
🈸;0;Schriftzeichen für „anwenden“;chinesisches schriftzeichen japanisches schriftzeichen schriftzeichen für „anwenden“
🈴;0;Schriftzeichen für „Note zum Bestehen“;bestanden bestehen chinesisches schriftzeichen japanisches schriftzeichen schriftzeichen für „note zum bestehen“ schriftzeichen für „zusammen“ zusammen
🈳;0;Schriftzeichen für „Zimmer frei“;chinesisches schriftzeichen japanisches schriftzeichen leer schriftzeichen für „leer“ schriftzeichen für „zimmer frei“ zimmer frei
㊗️;0;Schriftzeichen für „Gratulation“;chinesisches schriftzeichen gratulation japanisches schriftzeichen schriftzeichen für „gratulation“
㊙️;0;Schriftzeichen für „Geheimnis“;chinesisches schriftzeichen geheimnis japanisches schriftzeichen schriftzeichen für „geheimnis“
🈺;0;Schriftzeichen für „Geöffnet“;betrieb chinesisches schriftzeichen geöffnet japanisches schriftzeichen schriftzeichen für „betrieb“ schriftzeichen für „geöffnet“
🈵;0;Schriftzeichen für „Kein Zimmer frei“;belegt besetzt chinesisches schriftzeichen fülle japanisches schriftzeichen kanji kein zimmer frei schriftzeichen für „fülle“ schriftzeichen für „kein zimmer frei“
🔴;0;roter Punkt;ball punkt roter punkt
🟠;0;oranger Punkt;form kreis orange scheibe oranger kreis oranger punkt punkt
🟡;0;gelber Punkt;form gelbe scheibe gelber kreis gelber punkt kreis punkt scheibe
🟢;0;grüner Punkt;form grüne scheibe grüner kreis grüner punkt kreis punkt
🔵;0;blauer Punkt;ball blauer punkt großer blauer kreis kreis punkt
🟣;0;lila Punkt;form kreis punkt scheibe violett
🟤;0;brauner Punkt;braune scheibe brauner kreis brauner punkt form kreis punkt
⚫;0;schwarzer Punkt;ball großer schwarzer kreis kreis punkt rund schwarzer punkt
⚪;0;weißer Punkt;ball großer weißer kreis kreis punkt weißer punkt
🟥;0;rotes Quadrat;form quadrat rotes quadrat rotes viereck viereck
🟧;0;oranges Quadrat;form oranges quadrat oranges viereck quadrat viereck
🟨;0;gelbes Quadrat;form gelbes quadrat gelbes viereck quadrat viereck
🟩;0;grünes Quadrat;form grünes quadrat grünes viereck quadrat viereck
🟦;0;blaues Quadrat;blaues quadrat blaues viereck form quadrat viereck
🟪;0;lila Quadrat;form quadrat viereck violett
🟫;0;braunes Quadrat;braunes quadrat braunes viereck form quadrat viereck
⬛;0;großes schwarzes Quadrat;großes schwarzes quadrat quadrat
⬜;0;großes weißes Quadrat;großes weißes quadrat quadrat
◼️;0;mittelgroßes schwarzes Quadrat;mittelgroßes schwarzes quadrat quadrat
◻️;0;mittelgroßes weißes Quadrat;mittelgroßes weißes quadrat quadrat
◾;0;mittelkleines schwarzes Quadrat;mittelkleines schwarzes quadrat quadrat
◽;0;mittelkleines weißes Quadrat;geometrisch mittelkleines weißes quadrat quadrat
▪️;0;kleines schwarzes Quadrat;kleines schwarzes quadrat punkt quadrat
▫️;0;kleines weißes Quadrat;kleines weißes quadrat quadrat
🔶;0;große orangefarbene Raute;große orangefarbene raute raute
🔷;0;große blaue Raute;große blaue raute raute
🔸;0;kleine orangefarbene Raute;kleine orangefarbene raute raute
🔹;0;kleine blaue Raute;kleine blaue raute raute
🔺;0;rotes Dreieck mit der Spitze nach oben;aufwärts dreieck rotes dreieck mit der spitze nach oben rotes dreieck mit spitze oben
🔻;0;rotes Dreieck mit der Spitze nach unten;abwärts dreieck rotes dreieck mit der spitze nach unten
💠;0;Rautenform mit Punkt;diamant mit punkt rautenform rautenform mit punkt
🔘;0;Optionsfeld;optionsfeld schaltfläche
🔳;0;weiße quadratische Schaltfläche;schaltfläche weiße quadratische schaltfläche
🔲;0;schwarze quadratische Schaltfläche;schaltfläche schwarze quadratische schaltfläche`,
`🏁;0;Zielflagge;formel 1 karierte flagge nascar rennen sport zielflagge
🚩;0;Wimpel;dreiecksflagge flagge rot standortflagge wimpel
🎌;0;überkreuzte Flaggen;japan japanische flaggen überkreuzte flaggen
🏴;0;schwarze Flagge;fahne schwarze fahne schwarze flagge wehen wehende schwarze fahne
🏳️;0;weiße Flagge;fahne wehen wehende weiße fahne weiße fahne weiße flagge
🏳️‍🌈;0;Regenbogenflagge;bisexuell bunt fahne lesbisch lgbt lgbtq pride queer regenbogen regenbogenflagge schwul trans
🏳️‍⚧️;0;Transgender-Flagge;flagge transgender transgender-flagge
🏴‍☠️;0;Piratenflagge;jolly roger pirat piratenfahne piratenflagge schatz
🇦🇨;0;Flagge: Ascension;AC flagge
🇦🇩;0;Flagge: Andorra;AD flagge
🇦🇪;0;Flagge: Vereinigte Arabische Emirate;AE flagge
🇦🇫;0;Flagge: Afghanistan;AF flagge
🇦🇬;0;Flagge: Antigua und Barbuda;AG flagge
🇦🇮;0;Flagge: Anguilla;AI flagge
🇦🇱;0;Flagge: Albanien;AL flagge
🇦🇲;0;Flagge: Armenien;AM flagge
🇦🇴;0;Flagge: Angola;AO flagge
🇦🇶;0;Flagge: Antarktis;AQ flagge
🇦🇷;0;Flagge: Argentinien;AR flagge
🇦🇸;0;Flagge: Amerikanisch-Samoa;AS flagge
🇦🇹;0;Flagge: Österreich;AT flagge
🇦🇺;0;Flagge: Australien;AU flagge
🇦🇼;0;Flagge: Aruba;AW flagge
🇦🇽;0;Flagge: Ålandinseln;AX flagge
🇦🇿;0;Flagge: Aserbaidschan;AZ flagge
🇧🇦;0;Flagge: Bosnien und Herzegowina;BA flagge
🇧🇧;0;Flagge: Barbados;BB flagge
🇧🇩;0;Flagge: Bangladesch;BD flagge
🇧🇪;0;Flagge: Belgien;BE flagge
🇧🇫;0;Flagge: Burkina Faso;BF flagge
🇧🇬;0;Flagge: Bulgarien;BG flagge
🇧🇭;0;Flagge: Bahrain;BH flagge
🇧🇮;0;Flagge: Burundi;BI flagge
🇧🇯;0;Flagge: Benin;BJ flagge
🇧🇱;0;Flagge: St. Barthélemy;BL flagge
🇧🇲;0;Flagge: Bermuda;BM flagge
🇧🇳;0;Flagge: Brunei Darussalam;BN flagge
🇧🇴;0;Flagge: Bolivien;BO flagge
🇧🇶;0;Flagge: Karibische Niederlande;BQ flagge
🇧🇷;0;Flagge: Brasilien;BR flagge
🇧🇸;0;Flagge: Bahamas;BS flagge
🇧🇹;0;Flagge: Bhutan;BT flagge
🇧🇻;0;Flagge: Bouvetinsel;BV flagge
🇧🇼;0;Flagge: Botsuana;BW flagge
🇧🇾;0;Flagge: Belarus;BY flagge
🇧🇿;0;Flagge: Belize;BZ flagge
🇨🇦;0;Flagge: Kanada;CA flagge
🇨🇨;0;Flagge: Kokosinseln;CC flagge
🇨🇩;0;Flagge: Kongo-Kinshasa;CD flagge
🇨🇫;0;Flagge: Zentralafrikanische Republik;CF flagge
🇨🇬;0;Flagge: Kongo-Brazzaville;CG flagge
🇨🇭;0;Flagge: Schweiz;CH flagge
🇨🇮;0;Flagge: Côte d’Ivoire;CI flagge
🇨🇰;0;Flagge: Cookinseln;CK flagge
🇨🇱;0;Flagge: Chile;CL flagge
🇨🇲;0;Flagge: Kamerun;CM flagge
🇨🇳;0;Flagge: China;CN flagge
🇨🇴;0;Flagge: Kolumbien;CO flagge
🇨🇵;0;Flagge: Clipperton-Insel;CP flagge
🇨🇷;0;Flagge: Costa Rica;CR flagge
🇨🇺;0;Flagge: Kuba;CU flagge
🇨🇻;0;Flagge: Cabo Verde;CV flagge
🇨🇼;0;Flagge: Curaçao;CW flagge
🇨🇽;0;Flagge: Weihnachtsinsel;CX flagge
🇨🇾;0;Flagge: Zypern;CY flagge
🇨🇿;0;Flagge: Tschechien;CZ flagge
🇩🇪;0;Flagge: Deutschland;DE flagge
🇩🇬;0;Flagge: Diego Garcia;DG flagge
🇩🇯;0;Flagge: Dschibuti;DJ flagge
🇩🇰;0;Flagge: Dänemark;DK flagge
🇩🇲;0;Flagge: Dominica;DM flagge
🇩🇴;0;Flagge: Dominikanische Republik;DO flagge
🇩🇿;0;Flagge: Algerien;DZ flagge
🇪🇦;0;Flagge: Ceuta und Melilla;EA flagge
🇪🇨;0;Flagge: Ecuador;EC flagge
🇪🇪;0;Flagge: Estland;EE flagge
🇪🇬;0;Flagge: Ägypten;EG flagge
🇪🇭;0;Flagge: Westsahara;EH flagge
🇪🇷;0;Flagge: Eritrea;ER flagge
🇪🇸;0;Flagge: Spanien;ES flagge
🇪🇹;0;Flagge: Äthiopien;ET flagge
🇪🇺;0;Flagge: Europäische Union;EU flagge
🇫🇮;0;Flagge: Finnland;FI flagge
🇫🇯;0;Flagge: Fidschi;FJ flagge
🇫🇰;0;Flagge: Falklandinseln;FK flagge
🇫🇲;0;Flagge: Mikronesien;FM flagge
🇫🇴;0;Flagge: Färöer;FO flagge
🇫🇷;0;Flagge: Frankreich;FR flagge
🇬🇦;0;Flagge: Gabun;GA flagge
🇬🇧;0;Flagge: Vereinigtes Königreich;GB flagge
🇬🇩;0;Flagge: Grenada;GD flagge
🇬🇪;0;Flagge: Georgien;GE flagge
🇬🇫;0;Flagge: Französisch-Guayana;GF flagge
🇬🇬;0;Flagge: Guernsey;GG flagge
🇬🇭;0;Flagge: Ghana;GH flagge
🇬🇮;0;Flagge: Gibraltar;GI flagge
🇬🇱;0;Flagge: Grönland;GL flagge
🇬🇲;0;Flagge: Gambia;GM flagge
🇬🇳;0;Flagge: Guinea;GN flagge
🇬🇵;0;Flagge: Guadeloupe;GP flagge
🇬🇶;0;Flagge: Äquatorialguinea;GQ flagge
🇬🇷;0;Flagge: Griechenland;GR flagge
🇬🇸;0;Flagge: Südgeorgien und die Südlichen Sandwichinseln;GS flagge
🇬🇹;0;Flagge: Guatemala;GT flagge
🇬🇺;0;Flagge: Guam;GU flagge
🇬🇼;0;Flagge: Guinea-Bissau;GW flagge
🇬🇾;0;Flagge: Guyana;GY flagge
🇭🇰;0;Flagge: Sonderverwaltungsregion Hongkong;HK flagge
🇭🇲;0;Flagge: Heard und McDonaldinseln;HM flagge
🇭🇳;0;Flagge: Honduras;HN flagge
🇭🇷;0;Flagge: Kroatien;HR flagge
🇭🇹;0;Flagge: Haiti;HT flagge
🇭🇺;0;Flagge: Ungarn;HU flagge
🇮🇨;0;Flagge: Kanarische Inseln;IC flagge
🇮🇩;0;Flagge: Indonesien;ID flagge
🇮🇪;0;Flagge: Irland;IE flagge
🇮🇱;0;Flagge: Israel;IL flagge
🇮🇲;0;Flagge: Isle of Man;IM flagge
🇮🇳;0;Flagge: Indien;IN flagge
🇮🇴;0;Flagge: Britisches Territorium im Indischen Ozean;IO flagge
🇮🇶;0;Flagge: Irak;IQ flagge
🇮🇷;0;Flagge: Iran;IR flagge
🇮🇸;0;Flagge: Island;IS flagge
🇮🇹;0;Flagge: Italien;IT flagge
🇯🇪;0;Flagge: Jersey;JE flagge
🇯🇲;0;Flagge: Jamaika;JM flagge
🇯🇴;0;Flagge: Jordanien;JO flagge
🇯🇵;0;Flagge: Japan;JP flagge
🇰🇪;0;Flagge: Kenia;KE flagge
🇰🇬;0;Flagge: Kirgisistan;KG flagge
🇰🇭;0;Flagge: Kambodscha;KH flagge
🇰🇮;0;Flagge: Kiribati;KI flagge
🇰🇲;0;Flagge: Komoren;KM flagge
🇰🇳;0;Flagge: St. Kitts und Nevis;KN flagge
🇰🇵;0;Flagge: Nordkorea;KP flagge
🇰🇷;0;Flagge: Südkorea;KR flagge
🇰🇼;0;Flagge: Kuwait;KW flagge
🇰🇾;0;Flagge: Kaimaninseln;KY flagge
🇰🇿;0;Flagge: Kasachstan;KZ flagge
🇱🇦;0;Flagge: Laos;LA flagge
🇱🇧;0;Flagge: Libanon;LB flagge
🇱🇨;0;Flagge: St. Lucia;LC flagge
🇱🇮;0;Flagge: Liechtenstein;LI flagge
🇱🇰;0;Flagge: Sri Lanka;LK flagge
🇱🇷;0;Flagge: Liberia;LR flagge
🇱🇸;0;Flagge: Lesotho;LS flagge
🇱🇹;0;Flagge: Litauen;LT flagge
🇱🇺;0;Flagge: Luxemburg;LU flagge
🇱🇻;0;Flagge: Lettland;LV flagge
🇱🇾;0;Flagge: Libyen;LY flagge
🇲🇦;0;Flagge: Marokko;MA flagge
🇲🇨;0;Flagge: Monaco;MC flagge
🇲🇩;0;Flagge: Republik Moldau;MD flagge
🇲🇪;0;Flagge: Montenegro;ME flagge
🇲🇫;0;Flagge: St. Martin;MF flagge
🇲🇬;0;Flagge: Madagaskar;MG flagge
🇲🇭;0;Flagge: Marshallinseln;MH flagge
🇲🇰;0;Flagge: Nordmazedonien;MK flagge
🇲🇱;0;Flagge: Mali;ML flagge
🇲🇲;0;Flagge: Myanmar;MM flagge
🇲🇳;0;Flagge: Mongolei;MN flagge
🇲🇴;0;Flagge: Sonderverwaltungsregion Macau;MO flagge
🇲🇵;0;Flagge: Nördliche Marianen;MP flagge
🇲🇶;0;Flagge: Martinique;MQ flagge
🇲🇷;0;Flagge: Mauretanien;MR flagge
🇲🇸;0;Flagge: Montserrat;MS flagge
🇲🇹;0;Flagge: Malta;MT flagge
🇲🇺;0;Flagge: Mauritius;MU flagge
🇲🇻;0;Flagge: Malediven;MV flagge
🇲🇼;0;Flagge: Malawi;MW flagge
🇲🇽;0;Flagge: Mexiko;MX flagge
🇲🇾;0;Flagge: Malaysia;MY flagge
🇲🇿;0;Flagge: Mosambik;MZ flagge
🇳🇦;0;Flagge: Namibia;NA flagge
🇳🇨;0;Flagge: Neukaledonien;NC flagge
🇳🇪;0;Flagge: Niger;NE flagge
🇳🇫;0;Flagge: Norfolkinsel;NF flagge
🇳🇬;0;Flagge: Nigeria;NG flagge
🇳🇮;0;Flagge: Nicaragua;NI flagge
🇳🇱;0;Flagge: Niederlande;NL flagge
🇳🇴;0;Flagge: Norwegen;NO flagge
🇳🇵;0;Flagge: Nepal;NP flagge
🇳🇷;0;Flagge: Nauru;NR flagge
🇳🇺;0;Flagge: Niue;NU flagge
🇳🇿;0;Flagge: Neuseeland;NZ flagge
🇴🇲;0;Flagge: Oman;OM flagge
🇵🇦;0;Flagge: Panama;PA flagge
🇵🇪;0;Flagge: Peru;PE flagge
🇵🇫;0;Flagge: Französisch-Polynesien;PF flagge
🇵🇬;0;Flagge: Papua-Neuguinea;PG flagge
🇵🇭;0;Flagge: Philippinen;PH flagge
🇵🇰;0;Flagge: Pakistan;PK flagge
🇵🇱;0;Flagge: Polen;PL flagge
🇵🇲;0;Flagge: St. Pierre und Miquelon;PM flagge
🇵🇳;0;Flagge: Pitcairninseln;PN flagge
🇵🇷;0;Flagge: Puerto Rico;PR flagge
🇵🇸;0;Flagge: Palästinensische Autonomiegebiete;PS flagge
🇵🇹;0;Flagge: Portugal;PT flagge
🇵🇼;0;Flagge: Palau;PW flagge
🇵🇾;0;Flagge: Paraguay;PY flagge
🇶🇦;0;Flagge: Katar;QA flagge
🇷🇪;0;Flagge: Réunion;RE flagge
🇷🇴;0;Flagge: Rumänien;RO flagge
🇷🇸;0;Flagge: Serbien;RS flagge
🇷🇺;0;Flagge: Russland;RU flagge
🇷🇼;0;Flagge: Ruanda;RW flagge
🇸🇦;0;Flagge: Saudi-Arabien;SA flagge
🇸🇧;0;Flagge: Salomonen;SB flagge
🇸🇨;0;Flagge: Seychellen;SC flagge
🇸🇩;0;Flagge: Sudan;SD flagge
🇸🇪;0;Flagge: Schweden;SE flagge
🇸🇬;0;Flagge: Singapur;SG flagge
🇸🇭;0;Flagge: St. Helena;SH flagge
🇸🇮;0;Flagge: Slowenien;SI flagge
🇸🇯;0;Flagge: Spitzbergen und Jan Mayen;SJ flagge
🇸🇰;0;Flagge: Slowakei;SK flagge
🇸🇱;0;Flagge: Sierra Leone;SL flagge
🇸🇲;0;Flagge: San Marino;SM flagge
🇸🇳;0;Flagge: Senegal;SN flagge
🇸🇴;0;Flagge: Somalia;SO flagge
🇸🇷;0;Flagge: Suriname;SR flagge
🇸🇸;0;Flagge: Südsudan;SS flagge
🇸🇹;0;Flagge: São Tomé und Príncipe;ST flagge
🇸🇻;0;Flagge: El Salvador;SV flagge
🇸🇽;0;Flagge: Sint Maarten;SX flagge
🇸🇾;0;Flagge: Syrien;SY flagge
🇸🇿;0;Flagge: Eswatini;SZ flagge
🇹🇦;0;Flagge: Tristan da Cunha;TA flagge
🇹🇨;0;Flagge: Turks- und Caicosinseln;TC flagge
🇹🇩;0;Flagge: Tschad;TD flagge
🇹🇫;0;Flagge: Französische Süd- und Antarktisgebiete;TF flagge
🇹🇬;0;Flagge: Togo;TG flagge
🇹🇭;0;Flagge: Thailand;TH flagge
🇹🇯;0;Flagge: Tadschikistan;TJ flagge
🇹🇰;0;Flagge: Tokelau;TK flagge
🇹🇱;0;Flagge: Timor-Leste;TL flagge
🇹🇲;0;Flagge: Turkmenistan;TM flagge
🇹🇳;0;Flagge: Tunesien;TN flagge
🇹🇴;0;Flagge: Tonga;TO flagge
🇹🇷;0;Flagge: Türkei;TR flagge
🇹🇹;0;Flagge: Trinidad und Tobago;TT flagge
🇹🇻;0;Flagge: Tuvalu;TV flagge
🇹🇼;0;Flagge: Taiwan;TW flagge
🇹🇿;0;Flagge: Tansania;TZ flagge
🇺🇦;0;Flagge: Ukraine;UA flagge
🇺🇬;0;Flagge: Uganda;UG flagge
🇺🇲;0;Flagge: Amerikanische Überseeinseln;UM flagge
🇺🇳;0;Flagge: Vereinte Nationen;UN flagge
🇺🇸;0;Flagge: Vereinigte Staaten;US flagge
🇺🇾;0;Flagge: Uruguay;UY flagge
🇺🇿;0;Flagge: Usbekistan;UZ flagge
🇻🇦;0;Flagge: Vatikanstadt;VA flagge
🇻🇨;0;Flagge: St. Vincent und die Grenadinen;VC flagge
🇻🇪;0;Flagge: Venezuela;VE flagge
🇻🇬;0;Flagge: Britische Jungferninseln;VG flagge
🇻🇮;0;Flagge: Amerikanische Jungferninseln;VI flagge
🇻🇳;0;Flagge: Vietnam;VN flagge
🇻🇺;0;Flagge: Vanuatu;VU flagge
🇼🇫;0;Flagge: Wallis und Futuna;WF flagge
🇼🇸;0;Flagge: Samoa;WS flagge
🇽🇰;0;Flagge: Kosovo;XK flagge
🇾🇪;0;Flagge: Jemen;YE flagge
🇾🇹;0;Flagge: Mayotte;YT flagge
🇿🇦;0;Flagge: Südafrika;ZA flagge
🇿🇲;0;Flagge: Sambia;ZM flagge
🇿🇼;0;Flagge: Simbabwe;ZW flagge
🏴󠁧󠁢󠁥󠁮󠁧󠁿;0;Flagge: England;flagge gbeng
🏴󠁧󠁢󠁳󠁣󠁴󠁿;0;Flagge: Schottland;flagge gbsct
🏴󠁧󠁢󠁷󠁬󠁳󠁿;0;Flagge: Wales;flagge gbwls`,
];
