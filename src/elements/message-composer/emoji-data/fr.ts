// The emoji and their words, from emojibase-data (MIT licence). Written by test/tools/emoji.mjs, not by hand; read by emoji.ts.

/** A group a string, in the order of emoji.ts; a line is `emoji;how skin tones go in;name;words`. */
export const groups: readonly string[] = [
`😀;0;visage rieur;content dents grand sourire heureux joyeux rire sourire super visage très souriant émoticône
😃;0;visage souriant avec de grands yeux;content dents formidable grand sourire heureux sourire super visage très souriant avec la bouche ouverte émoticône
😄;0;visage très souriant aux yeux rieurs;content grand sourire heureux joyeux lol mdr rire sourire sourire mignon visage avec la bouche ouverte et les yeux souriants émoticône
😁;0;visage souriant aux yeux rieurs;content dents grand sourire heureux sourire sourire de toutes ses dents super visage souriant avec yeux souriants yeux souriants émoticône
😆;0;visage souriant avec yeux plissés;ahah bouche content lol mdr rire sourire visage souriant avec bouche ouverte et yeux fermés émoticône
😅;0;visage souriant avec une goutte de sueur;excité froid sourire sourire nerveux stressé sueurs froides émoticône
🤣;0;se rouler par terre de rire;content drôle hilare joyeux larmes lol mdr pleurer de rire rire aux larmes se tordre de rire visage visage qui rit aux larmes émoticône
😂;0;visage riant aux larmes;content heureux joie lol mdr pleurer de joie pleurer de rire rire aux larmes sourire émoticône
🙂;0;visage avec un léger sourire;content heureux visage souriant émoticône
🙃;0;tête à l’envers;incroyable renversée visage émoticône
🫠;0;visage qui fond;disparaître fondre gêne liquide liquéfié sarcasme se dissoudre
😉;0;visage faisant un clin d’œil;blague flirter plaisanter sexy émoticône
😊;0;visage souriant avec yeux rieurs;content heureux rougir satisfait sourire visage qui rougit visage souriant avec yeux souriants émoticône œil
😇;0;visage souriant avec auréole;ange angélique bible béni heureux innocent paix sourire spirituel émoticône
🥰;0;visage souriant avec cœurs;adorer aimer amour béguin coeur je t’aime j’adore smiley avec 3 coeurs sourire
😍;0;visage souriant avec yeux en forme de cœur;amour amoureux romantique sourire émoticône œil
🤩;0;visage avec des étoiles à la place des yeux;grand sourire heureux pressé surexcité tête avec étoiles wow étoiles dans les yeux
😘;0;visage envoyant un bisou;amour baiser bise bisou et cœur bonjour bonne nuit cœur embrasser je t’aime visage qui fait une bise avec un cœur émoticône
😗;0;visage faisant un bisou;amour baiser bise embrasser je t’aime petit bisou visage qui fait une bise émoticône
☺️;0;visage souriant;content décontracté détendu heureux sourire visage souriant avec les yeux fermés émoticône
😚;0;visage faisant un bisou avec les yeux fermés;baiser bise bisou les yeux fermés embrasser rougir visage qui fait une bise avec les yeux fermés visage rougissant émoticône
😙;0;visage aux yeux rieurs faisant un bisou;amour baiser bise embrasser gros bisou je t’aime sourire visage aux yeux souriants qui fait une bise yeux fermés émoticône
🥲;0;visage souriant avec une larme;fier heureux reconnaissant smiley soulagé touché ému
😋;0;miam;bon content délicieux faim heureux langue manger savourer sourire visage souriant qui tire la langue émoticône
😛;0;visage qui tire la langue;cool génial super émoticône
😜;0;visage qui tire la langue et fait un clin d’œil;amusant blague fou loufoque marrant rigolo émoticône
🤪;0;tête de fou;grand large oeil petit tête folle yeux yeux fous œil
😝;0;visage qui tire la langue les yeux plissés;dégoûtant goût horrible omd on ne vit qu’une fois peu importe visage qui tire la langue et ferme les yeux yeux fermés émoticône œil
🤑;0;argent dans les yeux et la bouche;dollars émoticône
🤗;0;visage qui fait un câlin;gentil mains émoticône
🤭;0;visage avec une main sur la bouche;malin oops oups rigole secret surprise visage avec main devant la bouche
🫢;0;visage avec yeux ouverts et main sur la bouche;choqué embarrassé gêné impressionné stupéfait surpris étonné
🫣;0;visage qui regarde entre ses doigts;captivé effrayé fasciné jeter un coup d’œil regarder fixement se cacher timide
🤫;0;visage avec un doigt sur la bouche;chut pas un bruit silence tête qui dit chut
🤔;0;visage en pleine réflexion;hum méditer penser réfléchir émoticône
🫡;0;visage qui fait un salut militaire;armée bonne chance compris ok oui respect
🤐;0;visage avec bouche fermeture éclair;bouche cousue motus se taire secret visage avec bouche cousue émoticône
🤨;0;visage avec les sourcils relevés;euh hein incrédule méfiant pas vrai quoi sceptique surprise tête avec sourcil levé
😐;0;visage neutre;gêné ni chaud ni froid pas drôle peu importe rester de marbre sans commentaires sans rire visage sans expression émoticône
😑;0;visage sans expression;inexpressif mécontent neutre peu importe émoticône
😶;0;visage sans bouche;muet ne rien dire neutre sans commentaires sans expression sans voix se taire secret silence sourdine émoticône
🫥;0;visage en pointillés;disparaître déprimé introverti invisible se cacher
😶‍🌫️;0;visage dans les nuages;brouillard distrait visage dans le brouillard
😏;0;visage avec un sourire malin;arrogant charmeur ricaner rusé sourire suffisant suspicieux séducteur visage avec un sourire suffisant émoticône
😒;0;visage blasé;bizarre fâché jaloux pas content peu importe visage qui s’ennuie émoticône énervé
🙄;0;visage roulant des yeux;agacé excédé incrédulité roulement visage qui lève les yeux au ciel visage qui roule des yeux émoticône
😬;0;visage grimaçant;dents grimace gêné rien sourire émoticône
😮‍💨;0;visage expirant;chuchoter découragé déçu expiration exténué fatigué siffler souffler soulagement soupir sursaut
🤥;0;visage de menteur;mensonge pinocchio visage dont le nez s’allonge émoticône
🫨;0;visage secoué;choc fou omg ouah panique surprenant tremblement tremblement de terre vibration étourdi
😌;0;visage soulagé;calme soulagement sérénité zen émoticône
😔;0;visage pensif;abattu déçu horrible mort perdu triste émoticône
😪;0;visage endormi;fatigué larme pleurer sommeil triste émoticône
🤤;0;visage qui bave;baver délicieux mmh émoticône
😴;0;visage somnolent;bonne nuit coucher dormir endormi fatigué sieste sommeil zzz émoticône
😷;0;visage avec masque;bactéries dentiste docteur germes malade masque chirurgical médecin rhume émoticône
🤒;0;visage avec thermomètre;indisposé malade
🤕;0;visage avec bandage autour de la tête;aïe blessure bobo pansement tête avec un bandage émoticône
🤢;0;visage nauséeux;dégoûtant malade visage vert qui a la nausée vomir écœuré émoticône
🤮;0;visage qui vomit;gerbe gerber malade tête qui vomit vomissure
🤧;0;visage qui éternue;atchoum fièvre grippe malade mouchoir rhume se moucher à tes souhaits émoticône éternuement éternuer
🥵;0;visage rouge et chaud;chaleur coup de chaleur coup de chaud fièvre sue suer toute rouge transpiration trop chaud visage tout rouge
🥶;0;visage bleu et froid;gel gelure gelé glacial glacé glaçon ça caille
🥴;0;visage éméché;bouche ondulée bourré bourrée dans les vapes hébété pas clair pompette rond saoul souler tête qui tourne
😵;0;visage étourdi;fatigué malade mort tournis visage avec le tournis émoticône
😵‍💫;0;visage aux yeux en spirales;confusion hagard malade nausée ouh la la tête qui tourne étourdi
🤯;0;tête qui explose;choc choqué surpris surprise tête choquée
🤠;0;visage avec chapeau de cowboy;
🥳;0;visage festif;anniversaire chapeau pointu célébration fête heureux hourra joyeux anniversaire sifflet visage de fête youpi émoticône
🥸;0;visage déguisé;déguisement espion faux nez grimer incognito lunettes moustache postiche smiley sourcils ébouriffés
😎;0;visage avec lunettes de soleil;cool posé tranquille
🤓;0;visage de geek;doué futé idiot intelligent lunettes personne premier de la classe ringard surdoué tronche
🧐;0;visage avec un monocle;classe collet monté fortune riche tête avec monocle vieux jeu
😕;0;visage confus;désolé ennuyé je ne sais pas triste émoticône
🫤;0;visage avec bouche en diagonale;bof confus déçu euh frustration incertain sceptique
😟;0;visage inquiet;anxieux préoccupé stressé surpris triste émoticône
🙁;0;visage légèrement mécontent;triste émoticône
☹️;0;visage mécontent;malheureux triste émoticône
😮;0;visage avec bouche ouverte;bouche bée choqué incroyable omd oubli surpris visage avec la bouche ouverte visage étonné émoticône épaté
😯;0;visage ébahi;incroyable omd sans voix stupeur stupéfait surpris visage sans voix visage à la bouche ouverte émoticône
😲;0;visage stupéfait;choc choqué impossible incroyable omd émoticône étonné
😳;0;visage qui rougit;chaud comment gêné impressionné incroyable incrédule quoi rouge ébahi émoticône étonné
🥺;0;visage implorant;embarrassé excuse gros yeux pardon pitié supplication supplie s’il te plaît yeux de chiens battus
🥹;0;visage retenant ses larmes;admiration fierté gratitude larmes de joie pleurs retenir ses larmes triste ému
😦;0;visage mécontent avec bouche ouverte;déçu effrayé peur pris au dépourvu surpris visage déçu avec bouche ouverte émoticône
😧;0;visage angoissé;angoisse comment hein mécontent oubli peur quoi stressé surpris terrifié émoticône
😨;0;visage effrayé;anxieux apeuré blême inquiet peur terrifié émoticône
😰;0;visage anxieux avec goutte de sueur;aah bleu bouche bée effrayé froid mince nerveux peur bleue sueurs froides terrifié visage en sueur bouche ouverte émoticône
😥;0;visage triste mais soulagé;déçu ouf pfiou sueur visage déçu mais soulagé émoticône
😢;0;visage qui pleure;horrible larme larmes malheureux pleurer triste émoticône
😭;0;visage qui pleure à chaudes larmes;malheureux pleurer pleurs sangloter triste émoticône
😱;0;visage qui hurle de peur;choqué cri effrayé munch omd surpris terreur
😖;0;visage déconcerté;confus frustré fâché irrité triste yeux fermés émoticône
😣;0;visage persévérant;concentré mal de tête migraine émoticône
😞;0;visage déçu;abattu affreux découragé malheureux tort triste émoticône
😓;0;visage démoralisé avec goutte de sueur;froide mal de tête migraine mince ouf peur triste visage et sueurs froides émoticône
😩;0;visage épuisé;faim fatigué mécontent non pleurer sommeil triste visage las échec émoticône
😫;0;visage fatigué;contrarié fatigue mécontent triste émoticône
🥱;0;visage bâillant;bâille bâiller dormir ennui fatigant fatigue sieste émoticône
😤;0;visage avec fumée sortant des narines;colère fâché mécontent triomphe victoire émoticône énervé
😡;0;visage boudeur;colère exaspéré furieux fâché mécontent rageur rouge rouge de colère sourcils froncés émoticône énervé
😠;0;visage en colère;exaspéré frustré fâché mécontent rageur sourcils froncés émoticône
🤬;0;visage avec des symboles dans la bouche;censuré colère gros mots insulter insultes jurer juron tête avec des symboles sur la bouche
😈;0;visage souriant avec des cornes;fantastique fâché sourire émoticône
👿;0;visage en colère avec des cornes;diable diablotin démon fantastique malicieux mauvais émoticône
💀;0;crâne;corps dead fantastique je suis mort mort squelette tête de mort visage yolo
☠️;0;tête de mort;crâne os
💩;0;tas de crotte;bande dessinée bd caca dessin excrément odeur popo puer sentir mauvais visage
🤡;0;visage de clown;maquillage émoticône
👹;0;ogre;créature effrayant fantastique japonais masque monstre
👺;0;monstre japonais;colère créature fantastique farfadet masque méchant
👻;0;fantôme;blague bouh créature effrayant fantastique halloween hanter monstre peur visage visage de fantôme
👽;0;alien;créature espace extraterrestre monstre ovni science-fiction visage émoticône
👾;0;monstre de l’espace;alien créature envahisseur extraterrestre fantastique jeu vidéo ovni pixels
🤖;0;robot;androïde automate machine monstre visage visage de robot
😺;0;chat qui sourit;animal bouche ouverte sourire visage
😸;0;chat qui sourit avec des yeux rieurs;animal chat avec un grand sourire sourire visage yeux souriants
😹;0;chat qui pleure de joie;animal chat qui rit aux larmes larmes lol mdr pleurer de rire rire rire aux larmes
😻;0;chat souriant aux yeux en cœurs;amour amoureux chat souriant avec des coeurs dans les yeux coeurs coeurs dans les yeux sourire
😼;0;chat avec sourire en coin;animal ironique narquois sourire narquois tête de chat visage
😽;0;chat qui fait un bisou;animal baiser bise chat qui embrasse chat qui fait une bise avec les yeux fermés embrasser tête de chat
🙀;0;chat fatigué;animal fatigue inquiet oh surpris tête de chat avec la bouche ouverte visage
😿;0;chat qui pleure;animal larme pleurer triste tête de chat visage
😾;0;chat qui boude;animal bouder chat en colère colère désaccord ennui tête de chat visage
🙈;0;singe ne rien voir;animal caché effrayé embarras geste gêne interdit ne pas voir non omd oubli peur rien vu rien entendu secret visage yeux
🙉;0;singe ne rien entendre;animal geste interdit ne pas entendre non oreilles rien vu rien entendu secret sourd visage écouter
🙊;0;singe ne rien dire;animal bouche cousue chut geste interdit motus muet non parler se taire secret silence visage
💌;0;lettre d’amour;cœur saint-valentin
💘;0;cœur et flèche;amour coeur transpercé cupidon sentiment
💝;0;cœur avec ruban;amour anniversaire saint-valentin sentiment
💖;0;cœur étincelant;amour sentiment étincelles
💗;0;cœur grandissant;amour cœur battant cœur qui bat pulsations sentiment
💓;0;cœur battant;amour cardio cœur qui bat pulsations sentiment
💞;0;cœurs qui tournent;amour anniversaire deux cœurs sentiment tourbillon
💕;0;deux cœurs;amour anniversaire deux cœurs roses petits cœurs rendez-vous sentiment
💟;0;décoration avec cœur;amour cœur blanc cœur décoré cœur violet sentiment
❣️;0;cœur point d’exclamation;amour ponctuation
💔;0;cœur brisé;amour malheureux sentiment séparé triste
❤️‍🔥;0;cœur enflammé;amour désir feu passion
❤️‍🩹;0;cœur avec bandages;réconforter réparer soigner
❤️;0;cœur rouge;amour sentiment
🩷;0;cœur rose;143 adorable aimer amour jtm mignon émotion
🧡;0;cœur orange;coeur orange
💛;0;cœur jaune;amour sentiment
💚;0;cœur vert;amour sentiment
💙;0;cœur bleu;amour sentiment
🩵;0;cœur bleu clair;143 aimer amour bleu ciel cyan jtm mignon spécial émotion
💜;0;cœur violet;amour sentiment
🤎;0;cœur marron;brun
🖤;0;cœur noir;
🩶;0;cœur gris;143 amour ardoise argent argenté jtm spécial émotion
🤍;0;cœur blanc;
💋;0;trace de rouge à lèvres;baiser bise bisou bouche embrasser rendez-vous sexy
💯;0;cent points;100 score
💢;0;symbole de colère;bande dessinée bd dessin furieux
💥;0;explosion;bande dessinée bd bombe boum collision détonation étincelles
💫;0;étourdissement;bande dessinée bd tournis voir des étoiles étincelles étoile étoile filante
💦;0;gouttes de sueur;bande dessinée bd eau effort entraînement éclabousser éclaboussures
💨;0;décamper;bande dessinée bd déguerpir détaler filer fumée nuage partir en courant pet vent vite
🕳️;0;trou;
💬;0;bulle de parole;bande dessinée bd dialogue message sms écrire
👁️‍🗨️;0;œil dans une bulle de BD;bande dessinée bd bulle de bd témoin voir œil dans une bulle de bd
🗨️;0;bulle de parole gauche;bulle à gauche dialogue
🗯️;0;bulle colère droite;bande dessinée bd crier hurler
💭;0;bulle de pensée;bande dessinée bd idée imaginer inventer invention penser rêve rêver
💤;0;endormi;bande dessinée bd bonne nuit dormir fatigué ronfler zzz`,
`👋;1;signe de la main;au revoir bonjour bye coucou hello il y a quelqu’un ? main qui salue salut à bientôt à plus tard
🤚;1;dos de main levée;
🖐️;1;main levée doigts écartés;paume stop
✋;1;main levée;feuille paume de la main stop tope là
🖖;1;salut vulcain;doigts main spock star trek
🫱;1;main vers la droite;serrer la main tenir la main
🫲;1;main vers la gauche;serrer la main tenir la main
🫳;1;main paume vers le bas;chasser choisir faire partir laisser tomber ouste rejeter
🫴;1;main paume vers le haut;appeler de la main attirer faire venir offre
🫷;1;main qui pousse vers la gauche;arrêter attendre bloquer halte high five pousser refuser stop tape m’en cinq top là
🫸;1;main qui pousse vers la droite;arrêter attendre bloquer halte high five pousser refuser stop tape m’en cinq top là
👌;1;ok;compris d’accord geste main nickel parfait super tout va bien
🤌;1;bout des doigts joints;agacement argumentation geste interrogation main parler avec les mains patience silence !
🤏;1;pouce et index rapprochés;petit petite petite quantité petite somme peu un peu à deux doigts
✌️;1;V de la victoire;ciseaux doigts main paix et amour peace and love v de la victoire
🤞;1;doigts croisés;bonne chance chance main
🫰;1;main avec index et pouce croisés;amour argent cher claquer des doigts cœur
🤟;1;signe je t’aime;amour geste pour je t’aime ily main trois doigts
🤘;1;cornes avec les doigts;cornes du diable main rock rock’n roll yeah
🤙;1;signe appel téléphonique avec les doigts;main téléphone
👈;1;main avec index pointant à gauche;doigt index pointé vers la gauche
👉;1;main avec index pointant à droite;doigt index pointé vers la droite
👆;1;main avec index pointant vers le haut;doigt index vers le haut montrer
🖕;1;doigt d’honneur;main majeur
👇;1;main avec index pointant vers le bas;doigt index vers le bas montrer
☝️;1;index pointant vers le haut;doigt index pointé vers le haut main moi
🫵;1;index pointant vers l’utilisateur;pointer toi
👍;1;pouce vers le haut;bien compris d’accord génial main moi aussi ok oui pouce levé super top
👎;1;pouce vers le bas;main mauvais non nul pouce baissé
✊;1;poing levé;main pierre poing serré solidarité
👊;1;poing de face;absolument battre boum correct coup de poing d’accord main mon pote serrer
🤛;1;poing à gauche;fistbump main
🤜;1;poing à droite;main
👏;1;applaudissements;bien joué bon travail bravo formidable félicitations geste mains mains qui applaudissent super
🙌;1;mains levées;air geste hourra mains en l’air youpi
🫶;1;mains qui forment un cœur;amour
👐;1;mains ouvertes;mains écartées
🤲;1;paume contre paume doigts vers le haut;espérer mains paumes des mains ensemble prier prière
🤝;1;poignée de main;d’accord mains marché conclu présentation rencontre serrer la main
🙏;1;mains en prière;demander félicitations mains l’une contre l’autre merci prier salut se taper dans la main s’il te plaît s’il vous plaît tope là
✍️;1;main qui écrit;écrire
💅;1;vernis à ongles;cosmétiques manucure maquillage peu importe s’ennuyer
🤳;1;selfie;appareil photo photo téléphone
💪;1;biceps contracté;bande dessinée bd bodybuilding corps culturisme entraînement exercice force haltérophilie muscle muscles soulever
🦾;0;bras mécanique;accessibilité bras robot handicap prothèse prothèse de bras
🦿;0;jambe mécanique;accessibilité handicap jambe artificielle jambe robot prothèse prothèse de jambe
🦵;1;jambe;coup de pied cuisse genou genou fléchi genoux membre pied
🦶;1;pied;cheville coup de pied pas lourd
👂;1;oreille;corps entendre ouïe son écouter
🦻;1;oreille appareillée;accessibilité handicap malentendant prothèse auditive sonotone sourd surdité
👃;1;nez;corps narines odeur sentir
🧠;0;cerveau;intelligent intelligente
🫀;0;cœur;anatomie battement de coeur battements cardiologie organe pouls pulsation
🫁;0;poumons;anatomie expiration inspiration organe respiration respirer souffle
🦷;0;dent;carie dentiste émail diamant
🦴;0;os;chien halloween squelette
👀;0;yeux;chercher corps coup d’œil regarder visage voir œil
👁️;0;œil;corps
👅;0;langue;corps lécher
👄;0;bouche;baiser beauté bise bisou corps embrasser lèvres rouge à lèvres
🫦;0;lèvres qui se mordent;anxieux flirt inquiet lèvre mordue mal à l’aise nerveux
👶;1;bébé;enceinte enfant nouveau-né petit émoticône
🧒;1;enfant;genre neutre jeune non-genré
👦;1;garçon;enfant jeune personne émoticône
👧;1;fille;couettes enfant grands yeux jeune nattes personne petite fille tresses vierge visage zodiaque émoticône
🧑;1;adulte;genre neutre non-genré
👱;1;personne blonde;cheveux garçon homme humain tête visage
👨;1;homme;ami garçon personne petit ami pote
🧔;1;personne barbue;barbe personne avec une barbe
🧔‍♂️;1;homme barbu;barbe
🧔‍♀️;1;femme barbue;barbe
👨‍🦰;1;homme : cheveux roux;ami garçon personne petit ami pote
👨‍🦱;1;homme : cheveux bouclés;ami garçon personne petit ami pote
👨‍🦳;1;homme : cheveux blancs;ami garçon personne petit ami pote
👨‍🦲;1;homme : chauve;ami garçon personne petit ami pote
👩;1;femme;blonde coupe de cheveux personne
👩‍🦰;1;femme : cheveux roux;blonde coupe de cheveux personne
🧑‍🦰;1;adulte : cheveux roux;genre neutre non-genré
👩‍🦱;1;femme : cheveux bouclés;blonde coupe de cheveux personne
🧑‍🦱;1;adulte : cheveux bouclés;genre neutre non-genré
👩‍🦳;1;femme : cheveux blancs;blonde coupe de cheveux personne
🧑‍🦳;1;adulte : cheveux blancs;genre neutre non-genré
👩‍🦲;1;femme : chauve;blonde coupe de cheveux personne
🧑‍🦲;1;adulte : chauve;genre neutre non-genré
👱‍♀️;1;femme blonde;cheveux personne
👱‍♂️;1;homme blond;cheveux
🧓;1;personne âgée;adulte genre neutre non-genré
👴;1;homme âgé;chauve grand-père papi personne personne âgée sage vieux monsieur émoticône
👵;1;femme âgée;blonde dame grand-mère mamie personne sage émoticône
🙍;1;personne fronçant les sourcils;contrariée déçue embêtée femme froncer geste gênée mécontente pas contente triste
🙍‍♂️;1;homme fronçant les sourcils;froncement geste homme mécontent homme renfrogné
🙍‍♀️;1;femme fronçant les sourcils;froncement geste
🙎;1;personne qui boude;bouder déçue expression faire la tête femme froncer les sourcils fâchée geste inquiète moue énervée
🙎‍♂️;1;homme qui boude;bouder faire la moue geste moue
🙎‍♀️;1;femme qui boude;geste
🙅;1;personne faisant un geste d’interdiction;aucune chance bloquer femme impossible interdit main niet non pas possible stop
🙅‍♂️;1;homme faisant un geste d’interdiction;interdit main non
🙅‍♀️;1;femme faisant un geste d’interdiction;interdit main
🙆;1;personne faisant un geste d’acceptation;danser d’accord exercice femme grandir lever les bras main ok
🙆‍♂️;1;homme faisant un geste d’acceptation;d’accord homme faisant un geste d’accord main ok
🙆‍♀️;1;femme faisant un geste d’acceptation;geste d’accord main ok
💁;1;personne paume vers le haut;aide diva femme information insouciante main peu importe potins prétentieuse sarcastique sophistiqué
💁‍♂️;1;homme paume vers le haut;aide apporter diva homme avec paume vers le haut informations insolent main peu importe potins sarcastique
💁‍♀️;1;femme paume vers le haut;
🙋;1;personne qui lève la main;compte sur moi content femme qui lève la main geste ici je sais levée moi participer présente
🙋‍♂️;1;homme qui lève la main;geste je sais main levée moi personne qui lève la main répondre
🙋‍♀️;1;femme qui lève la main;geste main levée
🧏;1;personne sourde;accessibilité entendre malentendant oreille surdité
🧏‍♂️;1;homme sourd;accessibilité entendre malentendant oreille
🧏‍♀️;1;femme sourde;accessibilité entendre malentendant oreille
🙇;1;personne qui s’incline;confus désolé excuses geste gronder incliné j’ai compris ok pardon personne inclinée
🙇‍♂️;1;homme qui s’incline;désolé geste incliné
🙇‍♀️;1;femme qui s’incline;désolée excuses femme qui se prosterne geste inclinée méditation méditer
🤦;1;personne avec la paume sur le visage;drame exaspération femme avec paume sur visage geste incroyable incrédulité j’en peux plus main pas possible paume de main
🤦‍♂️;1;homme avec la paume sur le visage;encore exaspération incroyable incrédulité main sur le visage oh non oubli personne
🤦‍♀️;1;femme avec la paume sur le visage;encore exaspération incroyable incrédulité j’y crois pas main sur le visage oh non oubli personne
🤷;1;personne qui hausse les épaules;aucune idée c’est comme ça doute femme qui hausse les épaules haussement d’épaules ignorance indifférence je ne sais pas peut-être que faire qui sait
🤷‍♂️;1;homme qui hausse les épaules;aucune idée doute haussement haussement d’épaules ignorance indifférence pas moi personne rien vu sais pas
🤷‍♀️;1;femme qui hausse les épaules;aucune idée doute haussement haussement d’épaules ignorance indifférence je sais pas pas moi personne rien vu
🧑‍⚕️;1;professionnel de la santé (tous genres);docteur infirmier médecin thérapeute
👨‍⚕️;1;professionnel de la santé;docteur homme homme profession médicale infirmier médecin métier profession médicale
👩‍⚕️;1;professionnelle de la santé;docteur docteure femme femme profession médicale infirmière médecin métier profession médicale
🧑‍🎓;1;étudiant (tous genres);diplôme étudiante
👨‍🎓;1;étudiant;diplômé homme
👩‍🎓;1;étudiante;diplômée femme
🧑‍🏫;1;personnel enseignant;enseignante formateur formatrice professeur
👨‍🏫;1;enseignant;homme instituteur instructeur métier professeur
👩‍🏫;1;enseignante;femme institutrice instructrice professeure
🧑‍⚖️;1;juge;balance
👨‍⚖️;1;juge homme;balance justice métier
👩‍⚖️;1;juge femme;balance justice métier
🧑‍🌾;1;fermier (tous genres);fermière jardinier jardinière
👨‍🌾;1;fermier;agriculteur homme jardinier métier
👩‍🌾;1;fermière;agricultrice femme jardinière métier
🧑‍🍳;1;cuisinier (tous genres);chef cuisinière
👨‍🍳;1;cuisinier;chef homme métier
👩‍🍳;1;cuisinière;chef femme métier
🧑‍🔧;1;mécanicien (tous genres);artisan mécanicienne plombier électricien électricienne
👨‍🔧;1;mécanicien;homme mécanique métier ouvrier plombier électricien
👩‍🔧;1;mécanicienne;femme mécanique métier ouvrière plombier électricienne
🧑‍🏭;1;ouvrier (tous genres);assemblage industrie ouvrière usine
👨‍🏭;1;ouvrier;assemblage homme industrie montage métier usine
👩‍🏭;1;ouvrière;assemblage femme industrie montage métier usine
🧑‍💼;1;employé de bureau (tous genres);affaires architecte employée de bureau
👨‍💼;1;employé de bureau;affaires architecte cadre directeur homme métier
👩‍💼;1;employée de bureau;affaires architecte cadre directrice femme métier
🧑‍🔬;1;scientifique;chimiste
👨‍🔬;1;scientifique homme;biologiste chimiste ingénieur mathématicien métier physicien
👩‍🔬;1;scientifique femme;biologiste chimiste ingénieure mathématicienne métier physicienne
🧑‍💻;1;informaticien (tous genres);développeur développeuse informaticienne logiciels technologie
👨‍💻;1;informaticien;codeur développeur homme inventeur logiciels métier technologie
👩‍💻;1;informaticienne;codeuse développeuse femme inventrice logiciels métier technologie
🧑‍🎤;1;chanteur (tous genres);artiste chanteuse rock star
👨‍🎤;1;chanteur;acteur artiste homme métier rock rockeur star
👩‍🎤;1;chanteuse;actrice artiste femme métier rock rockeuse star
🧑‍🎨;1;artiste;palette
👨‍🎨;1;artiste homme;métier palette peintre
👩‍🎨;1;artiste femme;métier palette peintre
🧑‍✈️;1;pilote;avion
👨‍✈️;1;pilote homme;avion métier
👩‍✈️;1;pilote femme;avion métier
🧑‍🚀;1;astronaute;fusée
👨‍🚀;1;astronaute homme;casque cosmonaute espace fusée métier spationaute
👩‍🚀;1;astronaute femme;casque cosmonaute espace fusée métier spationaute
🧑‍🚒;1;pompier;camion de pompiers
👨‍🚒;1;pompier homme;camion de pompiers casque casque de pompier métier
👩‍🚒;1;pompier femme;camion de pompiers casque métier
👮;1;officier de police;autorité flic homme loi métier personne policier tenue uniforme
👮‍♂️;1;policier;flic homme officier police
👮‍♀️;1;policière;autorité femme flic loi métier officier personne police tenue uniforme
🕵️;1;détective;enquêteur espion homme
🕵️‍♂️;1;détective homme;enquêteur espion
🕵️‍♀️;1;détective femme;enquêteuse enquêtrice espionne
💂;1;garde;buckingham palace casque garde homme londres
💂‍♂️;1;garde homme;
💂‍♀️;1;garde femme;buckingham palace casque londres métier
🥷;1;ninja;assassin combat furtif guerrier masqué personne sabre secret soldat
👷;1;personnel du bâtiment;btp casque chantier construction homme métier ouvrier réparer
👷‍♂️;1;ouvrier du bâtiment;homme
👷‍♀️;1;ouvrière du bâtiment;casque casque de chantier chantier femme métier ouvrier du bâtiment femme
🫅;1;personne avec une couronne;monarque noble royal royauté
🤴;1;prince;couronne royal royauté
👸;1;princesse;conte de fées couronne fantastique personne reine
👳;1;personne en turban;homme avec turban oriental personne avec turban visage
👳‍♂️;1;homme en turban;
👳‍♀️;1;femme en turban;femme avec turban
👲;1;homme avec casquette chinoise;casquette mao chapeau
🧕;1;femme avec foulard;bandana femme avec un voile hijab mantilla tichel voile
🤵;1;personne en smoking;homme marié personne mariée élégant
🤵‍♂️;1;homme en smoking;
🤵‍♀️;1;femme en smoking;
👰;1;personne mariée avec voile;mariage
👰‍♂️;1;homme avec voile;
👰‍♀️;1;femme avec voile;
🤰;1;femme enceinte;
🫃;1;homme enceint;enceinte grossesse homme enceinte personne enceinte trop mangé ventre
🫄;1;personne enceinte;grossesse trop mangé ventre
🤱;1;allaitement;bébé maman nourrice nourrir le bébé sein soins
👩‍🍼;1;femme allaitant un bébé;allaitement biberon maman mère nounou nouveau-né personne
👨‍🍼;1;homme allaitant un bébé;allaitement biberon nouveau-né papa personne père
🧑‍🍼;1;personne allaitant un bébé;allaitement biberon homme maman mère nounou nouveau-né papa père
👼;1;bébé ange;ailes auréole fantastique visage église émoticône
🎅;1;père Noël;bonnet fêtes magie noël santa claus tradition
🤶;1;mère Noël;bonnet fêtes noël santa
🧑‍🎄;1;santa;joyeux noël noël papa noël personne père noël saint-nicolas
🦸;1;super-héros;bien cape force heroïne héroïne personnage sauver le monde super pouvoir super-pouvoir superhéros superman vengeur voler
🦸‍♂️;1;super-héros homme;bien super-pouvoir
🦸‍♀️;1;super-héroïne;bien femme héros super-pouvoir
🦹;1;super-vilain;cape criminel diabolique déguisement mal mauvais méchant personnage super pouvoir super vilain super-pouvoir
🦹‍♂️;1;super-vilain homme;criminel mal méchant super-pouvoir
🦹‍♀️;1;super-vilain femme;criminelle mal méchante super-pouvoir
🧙;1;mage;chapeau enchantement ensorceleur envoûtement jeu de rôle magicien personnage sorcier sorcière sortilège
🧙‍♂️;1;mage homme;magicien sorcier
🧙‍♀️;1;mage femme;ensorceleuse sorcière
🧚;1;personnage féérique;ailes déguisement fée fée clochette féerie magie obéron puck titania voler
🧚‍♂️;1;féetaud;obéron puck
🧚‍♀️;1;fée;titania
🧛;1;vampire;canines cape conte dents dracula déguisement halloween mort-vivant personnage sang
🧛‍♂️;1;vampire homme;dracula mort-vivant
🧛‍♀️;1;vampire femme;morte-vivante
🧜;1;créature aquatique;ariel folklore mer océan personnage petite sirène queue de poisson sirène trident triton
🧜‍♂️;1;triton;
🧜‍♀️;1;sirène;
🧝;1;elfe;conte le seigneur des anneaux legolas magique oreilles personnage
🧝‍♂️;1;elfe homme;magique
🧝‍♀️;1;elfe femme;magique
🧞;0;génie;aladin djinn homme génie lampe magique magie personnage souhait voeu vœu
🧞‍♂️;0;génie homme;djinn
🧞‍♀️;0;génie femme;djinn
🧟;0;zombie;effrayant flippant halloween horreur mort vivant mort-vivant personnage peur
🧟‍♂️;0;zombie homme;mort-vivant
🧟‍♀️;0;zombie femme;morte-vivante
🧌;0;troll;conte de fées légende monstre mythe troller
💆;1;personne qui se fait masser;détente femme qui se fait masser fermer les yeux massage relaxation repos salon thérapie tête visage zen
💆‍♂️;1;homme qui se fait masser;apaiser homme qui se fait masser le visage mal de tête massage migraine relaxation salon tension visage
💆‍♀️;1;femme qui se fait masser;massage visage
💇;1;personne qui se fait couper les cheveux;barbier beauté ciseaux coiffure coupe de cheveux femme qui se fait couper les cheveux salon style
💇‍♂️;1;homme qui se fait couper les cheveux;coiffeur coiffure coupe de cheveux homme chez le coiffeur salon de coiffure
💇‍♀️;1;femme qui se fait couper les cheveux;coiffure
🚶;1;personne qui marche;balade en route flâner homme marcher nonchalant piéton promenade se balader
🚶‍♂️;1;homme qui marche;piéton
🚶‍♀️;1;femme qui marche;marcher piétonne randonneuse
🧍;1;personne debout;
🧍‍♂️;1;homme debout;
🧍‍♀️;1;femme debout;
🧎;1;personne à genoux;prière religion
🧎‍♂️;1;homme à genoux;
🧎‍♀️;1;femme à genoux;
🧑‍🦯;1;personne avec une canne blanche;accessibilité aveugle
👨‍🦯;1;homme avec canne blanche;accessibilité aveugle déficient visuel handicap handicap visuel malvoyant
👩‍🦯;1;femme avec canne blanche;accessibilité aveugle déficiente visuelle handicap malvoyante
🧑‍🦼;1;personne en fauteuil motorisé;accessibilité fauteuil roulant
👨‍🦼;1;homme en fauteuil motorisé;accessibilité fauteuil roulant handicap
👩‍🦼;1;femme en fauteuil motorisé;accessibilité fauteuil roulant handicap
🧑‍🦽;1;personne en fauteuil roulant manuel;accessibilité
👨‍🦽;1;homme en fauteuil roulant manuel;accessibilité handicap
👩‍🦽;1;femme en fauteuil roulant manuel;accessibilité handicap
🏃;1;personne qui court;arriver coureur courir course à pied homme qui court jogging marathon marathonien pressé rapide sportif vite
🏃‍♂️;1;homme qui court;course à pied jogging marathon
🏃‍♀️;1;femme qui court;course à pied joggeuse jogging marathon running se dépêcher vite vitesse
💃;1;danseuse;femme femme qui danse flamenco fête rythme salsa sortir danser tango
🕺;1;danseur;femme flamenco fête homme homme qui danse rythme salsa
🕴️;1;homme d’affaires en lévitation;costume
👯;1;personnes avec des oreilles de lapin;amies bunny danseuse double déguisement femme femmes fille filles fête jumelles synchro
👯‍♂️;1;hommes avec des oreilles de lapin;amis danseur faire la fête fête
👯‍♀️;1;femmes avec des oreilles de lapin;danseuse fête
🧖;1;personne au hammam;bien-être chaud détente personne dans un sauna relaxation sauna spa vapeur
🧖‍♂️;1;homme au hammam;sauna
🧖‍♀️;1;femme au hammam;sauna
🧗;1;personne qui grimpe;alpiniste escalader grimper grimpeur montagne personne qui escalade sport
🧗‍♂️;1;homme qui grimpe;alpiniste grimpeur
🧗‍♀️;1;femme qui grimpe;alpiniste grimpeuse
🤺;0;escrimeur;escrimeuse personne sport épée
🏇;1;course hippique;cheval course de chevaux jockey sport
⛷️;0;skieur;neige sport
🏂;1;snowboardeur;homme neige ski sport
🏌️;1;joueur de golf;balle golfeur green homme personne pga pitch sport
🏌️‍♂️;1;golfeur;homme
🏌️‍♀️;1;golfeuse;femme practice sport
🏄;1;personne faisant du surf;glisse homme mer océan plage planche sport vagues
🏄‍♂️;1;surfeur;homme
🏄‍♀️;1;surfeuse;femme mer océan plage sport vagues
🚣;1;personne ramant dans une barque;bateau lac naviguer pêche ramer rameur rivière sport
🚣‍♂️;1;rameur dans une barque;bateau homme
🚣‍♀️;1;rameuse dans une barque;bateau femme lac navigation plaisance pêche ramer rivière sport
🏊;1;personne nageant;crawl eau exercice homme nageur natation piscine sport
🏊‍♂️;1;nageur;homme
🏊‍♀️;1;nageuse;femme natation sport
⛹️;1;personne avec ballon;athlétique basket-ball basketteur dribble joueur match rebond sport
⛹️‍♂️;1;homme avec ballon;
⛹️‍♀️;1;femme avec ballon;basket-ball basketteuse sport
🏋️;1;haltérophile;bodybuilding entraînement force haltérophilie homme lever des poids muscles personne poids sport
🏋️‍♂️;1;homme haltérophile;
🏋️‍♀️;1;femme haltérophile;entraînement exercice sport
🚴;1;cycliste;course guidon homme personne pédaler rouler sport tour de france vélo
🚴‍♂️;1;cycliste homme;cyclisme vélo
🚴‍♀️;1;cycliste femme;cyclisme sport vélo
🚵;1;personne en VTT;coureur cyclisme grimper homme en vtt montagne personne en vtt sport tour de france vtt vélo
🚵‍♂️;1;homme en VTT;cycliste homme en vtt vtt vélo
🚵‍♀️;1;femme en VTT;cycliste femme en vtt montagne sport vtt vttiste vélo
🤸;1;personne faisant la roue;agilité athlète faire la roue femme faisant la roue gymnaste gymnastique sport
🤸‍♂️;1;homme faisant la roue;acrobatie content faire la roue garçon gymnastique personne souple sport
🤸‍♀️;1;femme faisant la roue;acrobatie exercice faire la roue gymnaste gymnastique personne sport
🤼;1;personnes faisant de la lutte;bataille lutteur lutteurs sport
🤼‍♂️;1;lutteurs;athlètes bataille force hommes personne personnes sport sur le ring
🤼‍♀️;1;lutteuses;bataille combat duel femmes personne personnes sport
🤽;1;personne jouant au water-polo;ballon homme qui joue au water-polo piscine sport
🤽‍♂️;1;joueur de water-polo;ballon eau homme jeu match personne piscine sport
🤽‍♀️;1;joueuse de water-polo;ballon femme nager personne piscine sport
🤾;1;personne jouant au handball;athlète ballon handballeur lancer sport
🤾‍♂️;1;handballeur;homme sport
🤾‍♀️;1;handballeuse;athlète attaquante ballon femme personne sport tir
🤹;1;personne qui jongle;artiste cirque gérer jongler jongleur multitâche
🤹‍♂️;1;jongleur;acrobatie artiste balles cirque homme jonglage multitâche personne
🤹‍♀️;1;jongleuse;femme jonglage multitâche
🧘;1;personne dans la posture du lotus;détendu femme méditation personne assise en position du lotus position du lotus relax relaxation tailleur yoga zen
🧘‍♂️;1;homme dans la posture du lotus;méditation position du lotus yoga
🧘‍♀️;1;femme dans la posture du lotus;méditation position du lotus yoga
🛀;1;personne prenant un bain;baignoire personne qui prend un bain
🛌;1;personne au lit;auberge bonne nuit coucher dodo dormir fatigué hôtel sieste
🧑‍🤝‍🧑;0;deux personnes se tenant la main;couple couple homosexuel gay personnes se tenant par la main poignée de main tenir la main
👭;1;deux femmes se tenant la main;amies amitié amoureuses couple deux femmes se donnant la main filles gay homosexuelles jumelles lesbiennes lgbt lgbtq lgbtqia main dans la main meilleures amies petite amie rendez-vous sœurs
👫;1;femme et homme se tenant la main;amis amoureux couple homme et femme se donnant la main main dans la main petit ami petite amie rendez-vous
👬;1;deux hommes se tenant la main;amis amitié amoureux couple deux hommes se donnant la main fils frères gay gémeaux homosexuels jumeaux lgbt main dans la main meilleurs amis petit ami rendez-vous zodiaque
💏;1;bisou;amour anniversaire baiser couple femme homme
👩‍❤️‍💋‍👨;2;bisou : femme et homme;amour anniversaire baiser couple
👨‍❤️‍💋‍👨;2;bisou : homme et homme;amour anniversaire baiser couple femme
👩‍❤️‍💋‍👩;2;bisou : femme et femme;amour anniversaire baiser couple homme
💑;1;couple avec cœur;amour anniversaire femme homme rendez-vous
👩‍❤️‍👨;2;couple avec cœur : femme et homme;amour anniversaire rendez-vous
👨‍❤️‍👨;2;couple avec cœur : homme et homme;amour anniversaire femme rendez-vous
👩‍❤️‍👩;2;couple avec cœur : femme et femme;amour anniversaire homme rendez-vous
👨‍👩‍👦;0;famille : homme, femme et garçon;enfant famille avec un père, une mère et un fils fils mère père
👨‍👩‍👧;0;famille : homme, femme et fille;enfant famille avec un père, une mère et un fils fils garçon mère père
👨‍👩‍👧‍👦;0;famille : homme, femme, fille et garçon;enfant famille avec un père, une mère et un fils fils mère père
👨‍👩‍👦‍👦;0;famille : homme, femme, garçon et garçon;enfant famille avec un père, une mère et un fils fils mère père
👨‍👩‍👧‍👧;0;famille : homme, femme, fille et fille;enfant famille avec un père, une mère et un fils fils garçon mère père
👨‍👨‍👦;0;famille : homme, homme et garçon;enfant famille avec un père, une mère et un fils femme fils mère père
👨‍👨‍👧;0;famille : homme, homme et fille;enfant famille avec un père, une mère et un fils femme fils garçon mère père
👨‍👨‍👧‍👦;0;famille : homme, homme, fille et garçon;enfant famille avec un père, une mère et un fils femme fils mère père
👨‍👨‍👦‍👦;0;famille : homme, homme, garçon et garçon;enfant famille avec un père, une mère et un fils femme fils mère père
👨‍👨‍👧‍👧;0;famille : homme, homme, fille et fille;enfant famille avec un père, une mère et un fils femme fils garçon mère père
👩‍👩‍👦;0;famille : femme, femme et garçon;enfant famille avec un père, une mère et un fils fils homme mère père
👩‍👩‍👧;0;famille : femme, femme et fille;enfant famille avec un père, une mère et un fils fils garçon homme mère père
👩‍👩‍👧‍👦;0;famille : femme, femme, fille et garçon;enfant famille avec un père, une mère et un fils fils homme mère père
👩‍👩‍👦‍👦;0;famille : femme, femme, garçon et garçon;enfant famille avec un père, une mère et un fils fils homme mère père
👩‍👩‍👧‍👧;0;famille : femme, femme, fille et fille;enfant famille avec un père, une mère et un fils fils garçon homme mère père
👨‍👦;0;famille : homme et garçon;enfant famille avec un père, une mère et un fils femme fils mère père
👨‍👦‍👦;0;famille : homme, garçon et garçon;enfant famille avec un père, une mère et un fils femme fils mère père
👨‍👧;0;famille : homme et fille;enfant famille avec un père, une mère et un fils femme fils garçon mère père
👨‍👧‍👦;0;famille : homme, fille et garçon;enfant famille avec un père, une mère et un fils femme fils mère père
👨‍👧‍👧;0;famille : homme, fille et fille;enfant famille avec un père, une mère et un fils femme fils garçon mère père
👩‍👦;0;famille : femme et garçon;enfant famille avec un père, une mère et un fils fils homme mère père
👩‍👦‍👦;0;famille : femme, garçon et garçon;enfant famille avec un père, une mère et un fils fils homme mère père
👩‍👧;0;famille : femme et fille;enfant famille avec un père, une mère et un fils fils garçon homme mère père
👩‍👧‍👦;0;famille : femme, fille et garçon;enfant famille avec un père, une mère et un fils fils homme mère père
👩‍👧‍👧;0;famille : femme, fille et fille;enfant famille avec un père, une mère et un fils fils garçon homme mère père
🗣️;0;tête qui parle;parler silhouette
👤;0;silhouette de buste;mystère ombre
👥;0;silhouettes de bustes;amis bff gens meilleur ami meilleure amie meilleures amies meilleurs amis personnes tout le monde
🫂;0;étreinte;accolade amitié au revoir bonjour câlin embrassades gratitude merci personne
👪;0;famille;enfant famille avec un père, une mère et un fils femme fils garçon homme mère père
👣;0;traces de pas;empreintes pied pieds pieds nus`,
`🐵;0;tête de singe;animal georges le petit curieux sourire visage
🐒;0;singe;animal primate
🦍;0;gorille;animal primate
🦧;0;orang-outan;animal primate singe
🐶;0;tête de chien;animal animal domestique chiot visage
🐕;0;chien;aboyer animal animal domestique
🦮;0;chien guide;accessibilité animal aveugle malvoyant non-voyant
🐕‍🦺;0;chien d’assistance;accessibilité aide animal chien-guide handicap
🐩;0;caniche;animal chien
🐺;0;loup;animal louve tête tête de loup
🦊;0;renard;animal nature tête visage
🦝;0;raton laveur;animal curieux sournois
🐱;0;tête de chat;animal chaton miaou minou
🐈;0;chat;animal animal domestique chaton miaou miauler
🐈‍⬛;0;chat noir;animal chaton félin halloween malchanceux matou miaou superstition
🦁;0;tête de lion;animal astrologie crinière fort horoscope roi rugissement safari savane visage zodiaque
🐯;0;tête de tigre;animal félin prédateur visage
🐅;0;tigre;animal félin prédateur tigresse zoo
🐆;0;léopard;animal félin prédateur zoo
🐴;0;tête de cheval;animal dressage ferme jument équitation
🫎;0;élan;animal bois cervidé mammifère orignal ramure
🫏;0;âne;animal bourricot mammifère mule têtu
🐎;0;cheval;animal course hippique hippodrome tiercé
🦄;0;licorne;animal licrone tête tête de licorne
🦓;0;zèbre;animal noir et blanc rayure rayures zébrure
🦌;0;cerf;animal bois
🦬;0;bison;animal buffle cornes herbivore nature troupeau
🐮;0;tête de vache;animal lait meuh visage
🐂;0;bœuf;animal astrologie ferme horoscope taureau zodiaque
🐃;0;buffle;animal corne zoo
🐄;0;vache;animal ferme lait meuh
🐷;0;tête de cochon;animal ferme porc visage
🐖;0;cochon;animal ferme gros jambon porc truie
🐗;0;sanglier;animal game of thrones
🐽;0;groin;animal cochon ferme flair museau porc sentir tête de cochon
🐏;0;bélier;animal astrologie corne ferme horoscope mouton zodiaque
🐑;0;mouton;animal brebis bêler doux ferme laine lait
🐐;0;chèvre;animal astrologie capricorne ferme fromage horoscope lait zodiaque
🐪;0;dromadaire;animal bosse désert une bosse
🐫;0;chameau;animal bosse chameau à deux bosses deux bosses désert
🦙;0;lama;alpaca alpaga animal guanaco laine llama pérou vicuña vigogne
🦒;0;girafe;animal cou taches
🐘;0;éléphant;animal pachyderme trompe
🦣;0;mammouth;animal défenses extinction grand géant laineux
🦏;0;rhinocéros;animal corne
🦛;0;hippopotame;animal
🐭;0;tête de souris;animal visage
🐁;0;souris;animal
🐀;0;rat;animal
🐹;0;hamster;animal animal domestique tête tête de hamster visage
🐰;0;tête de lapin;animal animal domestique dents
🐇;0;lapin;animal animal domestique
🐿️;0;écureuil;animal noisettes
🦫;0;castor;animal barrage dents rongeur
🦔;0;hérisson;animal piquant porc-épic épines épineux
🦇;0;chauve-souris;animal vampire
🐻;0;ours;animal miel nounours ours brun teddy tête visage
🐻‍❄️;0;ours polaire;arctique blanc
🐨;0;koala;animal australie
🐼;0;panda;animal tête tête de panda visage
🦥;0;paresseux;animal aï endormi lent
🦦;0;loutre;animal joueur mignon pêcheur
🦨;0;mouffette;animal odeur puer putois
🦘;0;kangourou;austalie joey kangoo marsupial marsupiaux saut
🦡;0;blaireau;animal ratel
🐾;0;empreintes d’animaux;empreintes de pattes pattes
🦃;0;dindon;action de grâces animal dinde oiseau thanksgiving volaille
🐔;0;poule;animal coq ferme oiseau poulet volaille
🐓;0;coq;animal oiseau volaille
🐣;0;poussin qui éclôt;animal bébé naissance naître nouveau-né oiseau éclosion œuf
🐤;0;poussin;animal oiseau tête de poussin
🐥;0;poussin de face;animal bébé nouveau-né oiseau
🐦;0;oiseau;animal ornithologie
🐧;0;pingouin;animal antarctique banquise manchot oiseau
🕊️;0;colombe;animal oiseau paix rameau voler
🦅;0;aigle;animal oiseau rapace
🦆;0;canard;animal coin-coin oiseau
🦢;0;cygne;animal jeune cygne oiseau vilain petit canard
🦉;0;chouette;animal hibou oiseau sage
🦤;0;dodo;animal dronte espèce éteinte extinction grand maurice oiseau
🪶;0;plume;léger oiseau plumage voler écrire écrivain
🦩;0;flamant;animal oiseau rose tropical
🦚;0;paon;animal bel oiseau coloré fier fière oiseau paonne prétentieux
🦜;0;perroquet;animal oiseau parle pirate répète
🪽;0;aile;angélique aviation céleste mythologie oiseau s’envoler s’élever voler
🐦‍⬛;0;oiseau noir;animal bec corbeau corneille corvidé croasser merle
🪿;0;oie;animal bête cacarder canard jars oiseau troupeau volaille volée
🐸;0;grenouille;animal crapaud tête tête de grenouille
🐊;0;crocodile;alligator animal caïman reptile zoo
🐢;0;tortue;animal carapace lentement reptile
🦎;0;lézard;animal reptile
🐍;0;serpent;animal reptile serpent à sonnette venin
🐲;0;tête de dragon;animal mythe tradition
🐉;0;dragon;animal chine chinois game of thrones mythe tradition
🦕;0;sauropode;animal brachiosaure brontosaure dinosaure diplodocus
🦖;0;T-Rex;animal dinosaure t-rex t. rex tyrannosaure tyrannosaurus rex
🐳;0;baleine soufflant par son évent;animal baleine avec évent mer océan plage souffle
🐋;0;baleine;animal mer océan plage
🐬;0;dauphin;animal flipper mer océan plage
🦭;0;phoque;animal lion de mer océan otarie
🐟;0;poisson;alimentation animal astrologie horoscope manger nourriture poissons repas zodiaque
🐠;0;poisson tropical;animal
🐡;0;poisson-lune;animal
🦈;0;requin;animal dents de la mer poisson
🐙;0;pieuvre;animal créature mer mollusque océan poulpe
🐚;0;coquille en spirale;animal conque coquillage mer plage
🪸;0;corail;océan réchauffement climatique récif
🪼;0;méduse;animal aquarium aïe brûlure gélatineux invertébré marin mer mou océan piqûre plancton tentacules vie marine
🦀;0;crabe;animal astrologie cancer horoscope mer pinces plage zodiaque
🦞;0;homard;animal bisque fruit de mer fruits de mer pinces
🦐;0;crevette;aliment crustacé fruits de mer nourriture
🦑;0;calamar;aliment animal encornet mollusque nourriture
🦪;0;huître;coquillage coquille mollusque perle
🐌;0;escargot;animal jardin lentement nature
🦋;0;papillon;animal insecte mignon printemps
🐛;0;chenille;animal insecte jardin
🐜;0;fourmi;animal insecte jardin
🐝;0;abeille;animal bourdon guêpe insecte miel nature printemps
🪲;0;scarabée;animal insecte
🐞;0;coccinelle;animal bête insecte jardin nature
🦗;0;criquet;animal insecte sauterelle
🪳;0;cafard;animal blatte coquerelle insecte nuisible
🕷️;0;araignée;animal insecte
🕸️;0;toile d’araignée;
🦂;0;scorpion;animal astrologie désert horoscope zodiaque
🦟;0;moustique;fièvre infection insecte maladie malaria piqûre virus
🪰;0;mouche;animal asticot insecte maladie nuisible pourrissement puanteur putréfaction tsé-tsé
🪱;0;lombric;animal annélide insecte parasite ver ver de terre
🦠;0;microbe;amibe bactérie biologie microorganisme phagocytose pseudopode science virus
💐;0;bouquet;amoureux anniversaire fleur fleurs plante rendez-vous roses
🌸;0;fleur de cerisier;bourgeon plante printemps
💮;0;fleur blanche;
🪷;0;lotus;beauté bouddhisme calme fleur hindouisme pureté sérénité
🏵️;0;rosette;plante
🌹;0;rose;amour beauté fleur plante rouge saint-valentin
🥀;0;fleur fanée;mort rose
🌺;0;hibiscus;fleur plante
🌻;0;tournesol;champs fleur plante soleil
🌼;0;bourgeon;bouton d’or dent-de-lion fleur pissenlit plante printemps
🌷;0;tulipe;bourgeon fleur plante printemps
🪻;0;jacinthe;fleur fleurir indigo lavande lilas lupin mauve muflier plante printemps violet
🌱;0;jeune pousse;germe jeune plant plante plantule pousser printemps semis
🪴;0;plante en pot;décoration ennuyeux faire pousser intérieur nature pousser prendre soin
🌲;0;conifère;arbre feuilles persistantes forêt pin plante sapin sapin de noël
🌳;0;arbre à feuilles caduques;feuillu forêt nature plante
🌴;0;palmier;arbre cocotier plage plante tropical tropiques
🌵;0;cactus;désert nature piquant plante sécheresse épines
🌾;0;plant de riz;grain plante
🌿;0;feuille;arbre feuilles plante
☘️;0;trèfle;irlande plante
🍀;0;trèfle à quatre feuilles;4 chance irlande plante porte-bonheur
🍁;0;feuille d’érable;automne feuille morte tomber
🍂;0;feuille morte;automne feuilles mortes tomber
🍃;0;feuille virevoltante;bourrasque souffle tourbillon de feuilles vent virevolter
🪹;0;nid vide;branches faire son nid maison
🪺;0;nid avec œufs;branches faire son nid oiseau
🍄;0;champignon;champignon vénéneux mario plante`,
`🍇;0;raisin;fruit nourriture
🍈;0;melon;fruit
🍉;0;pastèque;fruit
🍊;0;mandarine;agrume clémentine fruit nourriture orange vitamine c
🍋;0;citron;acide agrume fruit nourriture zeste
🍌;0;banane;fruit nourriture potassium
🍍;0;ananas;fruit nourriture tropical
🥭;0;mangue;fruit nourriture tropical tropique
🍎;0;pomme rouge;fruit nourriture
🍏;0;pomme verte;fruit nourriture
🍐;0;poire;fruit nourriture
🍑;0;pêche;fruit nourriture
🍒;0;cerises;fruit nourriture
🍓;0;fraise;fruit nourriture
🫐;0;myrtilles;airelles baies bleu bleuets fruit nourriture violet
🥝;0;kiwi;fruit nourriture
🍅;0;tomate;fruit légume nourriture plante
🫒;0;olive;aliment apéritif apéro nourriture olivier rameau
🥥;0;noix de coco;fruit nourriture palmier piña colada
🥑;0;avocat;fruit nourriture
🍆;0;aubergine;légume nourriture
🥔;0;pomme de terre;légume nourriture patate purée
🥕;0;carotte;légume nourriture
🌽;0;épi de maïs;ferme nourriture
🌶️;0;piment rouge;nourriture piquant
🫑;0;poivron;légume piment poivron rouge poivron vert
🥒;0;concombre;cornichon légume nourriture
🥬;0;légume à feuilles vertes;bok choy chou chou chinois chou frisé chou pommé kale laitue salade
🥦;0;brocoli;broccoli chou chou sauvage légume
🧄;0;ail;aromate assaisonnement condiment légume vampire
🧅;0;oignon;assaisonnement condiment légume ognon
🥜;0;cacahuètes;arachide noisette nourriture
🫘;0;haricots;haricot rouge légume légumineuse nourriture petit rognon
🌰;0;châtaigne;marron nourriture plante
🫚;0;racine de gingembre;bière naturel santé épice
🫛;0;cosse de petits pois;edamame fève haricot légume légumineuse soja
🍞;0;pain;miche nourriture pain de mie
🥐;0;croissant;nourriture pain petit-déjeuner viennoiserie
🥖;0;baguette;nourriture pain
🫓;0;galette;arepa gordita lavash naan nourriture pain plat pita
🥨;0;bretzel;nourriture torsade
🥯;0;bagel;boulangerie petit-déjeuner sandwich schmear
🥞;0;pancakes;crêpe goûter nourriture petit-déjeuner
🧇;0;gaufre;brunch gourmandise goûter moule petit déjeuner petit-déjeuner pâtisserie
🧀;0;part de fromage;nourriture
🍖;0;viande sur un os;nourriture
🍗;0;cuisse de poulet;dinde nourriture os volaille
🥩;0;morceau de viande;côtelette côtelette de porc côtelette d’agneau nourriture steak viande rouge
🥓;0;lard;bacon nourriture porc viande
🍔;0;hamburger;cheeseburger fast food nourriture
🍟;0;frites;fast food potatoes potatœs
🍕;0;pizza;fromage nourriture part pepperoni tranche
🌭;0;hot dog;nourriture saucisse saucisse de francfort
🥪;0;sandwich;nourriture pain pain de mie pique-nique
🌮;0;taco;mexicain nourriture
🌯;0;burrito;kebab mexicain wrap
🫔;0;tamal;mexicain nourriture pamonha papillote
🥙;0;kebab;falafel nourriture pain pita
🧆;0;falafels;boulette boulettes pois chiches seitan soja viande
🥚;0;œuf;nourriture
🍳;0;œuf au plat;cuisine friture nourriture petit-déjeuner poêle poêle à frire se faire cuire un œuf
🥘;0;plat mitonné;casserole espagne paella poêle riz
🍲;0;marmite;nourriture ragoût
🫕;0;fondue;bourguignonne chocolat fromage plat poêlon savoyarde ski suisse
🥣;0;bol avec cuillère;bol avec une cuillère congee céréales déjeuner petit déjeuner soupe
🥗;0;salade verte;nourriture
🍿;0;pop-corn;cinéma nourriture
🧈;0;beurre;gras produit laitier
🧂;0;sel;condiment salière salé saveur
🥫;0;aliments en conserve;boîte de conserve nourriture
🍱;0;boîte déjeuner;bento nourriture
🍘;0;galette de riz;cracker nourriture
🍙;0;boulette de riz;japonais nourriture onigiri plat
🍚;0;bol de riz;nourriture
🍛;0;riz au curry;nourriture
🍜;0;bol fumant;nouilles nourriture ramen vapeur
🍝;0;spaghetti;italien nourriture pâtes restaurant sauce bolognaise
🍠;0;patate douce;nourriture patate douce au four
🍢;0;brochette de poisson;fruits de mer nourriture restaurant
🍣;0;sushi;japonais nourriture poisson riz
🍤;0;beignet de crevette;
🍥;0;croquette de poisson;gâteau narutomaki nourriture restaurant surimi
🥮;0;gâteau de lune;automne festival moon cake yuèbǐng
🍡;0;brochette de bonbons;dango dessert japonais nourriture
🥟;0;boulette de pâte;dumpling empanada gyoza jiaozi pierogi potsticker ravioli
🥠;0;biscuit chinois;nourriture prophétie
🥡;0;boîte à emporter;baguettes carton chinois nourriture à emporter
🍦;0;glace italienne;cornet de glace dessert nourriture sucré
🍧;0;granité;coupe de glace crème glacée dessert glace nourriture restaurant sucré
🍨;0;glace;coupe de glace crème crème glacée dessert nourriture restaurant sucré
🍩;0;doughnut;dessert donut goûter nourriture sucrerie sucré
🍪;0;cookie;biscuit dessert goûter gâteau nourriture pépites de chocolat sucré
🎂;0;gâteau d’anniversaire;bougies dessert fête goûter joyeux anniversaire nourriture pâtisserie
🍰;0;gâteau sablé;dessert goûter nourriture pâtisserie sucré
🧁;0;cupcake;dessert muffin pâtisserie sucre sucrerie
🥧;0;tarte;décoration garniture gâteau nourriture pâte à tarte pâtisserie tarte aux fruits tourte
🍫;0;barre chocolatée;dessert goûter nourriture sucré
🍬;0;bonbon;dessert goûter nourriture sucrerie sucré
🍭;0;sucette;dessert goûter nourriture sucrerie sucré
🍮;0;crème renversée;dessert flan nourriture pudding sucré
🍯;0;pot de miel;nourriture ours sucré
🍼;0;biberon;boisson bébé lait naissance nouveau-né tétine
🥛;0;verre de lait;boisson
☕;0;boisson chaude;café caféine matin thé
🫖;0;théière;boisson boisson chaude infusion
🍵;0;tasse;boisson tasse de thé sans anse thé
🍶;0;saké;boisson bouteille bouteille et verre restaurant verre
🍾;0;bouteille de champagne;alcool boisson bouchon félicitations fête pop
🍷;0;verre de vin;alcool bar boisson club restaurant verre à vin
🍸;0;cocktail;alcool bar boisson club martini verre verre à cocktail verre à pied
🍹;0;cocktail tropical;alcool bar boîte fête tequila sunrise verre
🍺;0;chope;alcool bar bière boisson chope de bière oktoberfest picoler pinte santé
🍻;0;chopes de bière;alcool boisson santé tchin trinquer
🥂;0;trinquer;alcool champagne célébrer fêter santé tchin verre verres
🥃;0;verre tumbler;alcool liqueur whisky
🫗;0;verser un liquide;accident boisson eau oups renverser verre vider
🥤;0;gobelet avec paille;boisson eau jus de fruit jus de fruits soda verre avec une paille
🧋;0;thé aux perles;boba boisson bubble tea bulle lait paille thé aux bulles thé froid zenzou
🧃;0;briquette de jus;boisson carton jus de fruits paille
🧉;0;maté;boisson
🧊;0;glaçon;cube froid glace iceberg
🥢;0;baguettes;hashi
🍽️;0;fourchette et couteau avec assiette;assiette et couverts cuisine restaurant table
🍴;0;fourchette et couteau;couteau et fourchette couverts faim manger nourriture repas restaurant
🥄;0;cuillère;couvert manger
🔪;0;couteau de cuisine;arme chef outil
🫙;0;bocal;condiments conserver pot rien récipient sauce vide
🏺;0;amphore;astrologie cuisine grec grèce horoscope vase verseau zodiaque`,
`🌍;0;globe tourné sur l’Afrique et l’Europe;afrique espace europe globe présentant l’europe et l’afrique globe tourné sur l’afrique et l’europe monde planète terre
🌎;0;globe tourné sur les Amériques;amérique espace globe présentant l’amérique globe tourné sur les amériques monde planète terre
🌏;0;globe tourné sur l’Asie et l’Australie;asie australie espace globe présentant l’asie et l’australie globe tourné sur l’asie et l’australie monde planète terre
🌐;0;globe avec méridiens;globe terrestre internet monde net toile
🗺️;0;carte du monde;planisphère voyage
🗾;0;carte du Japon;carte du japon japon voyage
🧭;0;boussole;compas direction magnétique navigation orientation
🏔️;0;montagne enneigée;froid neige sommet voyage
⛰️;0;montagne;nature sommet voyage
🌋;0;volcan;lave nature éruption
🗻;0;mont Fuji;mont fuji montagne nature sommet voyage
🏕️;0;camping;nature tente avec un sapin voyage
🏖️;0;plage avec parasol;voyage
🏜️;0;désert;voyage
🏝️;0;île déserte;cocotier palmier voyage
🏞️;0;parc national;nature voyage
🏟️;0;stade;
🏛️;0;monument classique;colonnes voyage
🏗️;0;construction d’un bâtiment;chantier grue
🧱;0;brique;argile briques mortier mur mur de briques the wall voie 9 3/4
🪨;0;rocher;caillou dur lourd pierre solide
🪵;0;bois;arbre bûche bûcheron rondins tronc
🛖;0;hutte;abri case maison maisonnette yourte
🏘️;0;maisons;bâtiment bâtiments pavillons
🏚️;0;maison abandonnée;
🏠;0;maison;bâtiment foyer maison simple pavillon résidentiel
🏡;0;maison avec jardin;foyer pavillon résidentiel
🏢;0;immeuble de bureaux;ville
🏣;0;bureau de poste japonais;bâtiment poste japonaise voyage
🏤;0;bureau de poste;bâtiment européen
🏥;0;hôpital;bâtiment docteur médecin urgences
🏦;0;banque;bâtiment
🏨;0;hôtel;bâtiment voyage
🏩;0;love hotel;amour bâtiment cœur hôtel voyage
🏪;0;supérette;24h/24 bâtiment magasin supermarché épicerie
🏫;0;école;bâtiment
🏬;0;grand magasin;bâtiment centre commercial
🏭;0;usine;bâtiment
🏯;0;château japonais;bâtiment voyage
🏰;0;château;bâtiment européen voyage
💒;0;mariage;amour chapelle cœur église
🗼;0;tour de Tokyo;japon tokyo tour de tokyo voyage
🗽;0;statue de la Liberté;liberté new york statue de la liberté voyage
⛪;0;église;bâtiment chapelle chrétien croix religion voyage
🕌;0;mosquée;islam musulman musulmane religion voyage
🛕;0;temple hindou;bouddhisme pagode religion stupa temple bouddhiste
🕍;0;synagogue;judaïsme juif juive religion temple voyage
⛩️;0;sanctuaire shinto;religion voyage
🕋;0;kaaba;islam musulman musulmane religion voyage
⛲;0;fontaine;eau
⛺;0;tente;camping nature voyage
🌁;0;brume;brouillard voyage
🌃;0;nuit étoilée;ville voyage étoiles
🏙️;0;ville;bâtiment voyage
🌄;0;soleil levant derrière les montagnes;lever de soleil matin nature voyage
🌅;0;soleil levant;lever de soleil matin nature voyage
🌆;0;ville au crépuscule;coucher de soleil immeubles soir soleil tombée de la nuit voyage
🌇;0;coucher de soleil;coucher de soleil en ville crépuscule soir tombée de la nuit ville voyage
🌉;0;pont de nuit;
♨️;0;sources chaudes;vapeur
🎠;0;cheval de manège;
🛝;0;toboggan;aire de jeu glissade jouer
🎡;0;grande roue;attractions parc d’attractions
🎢;0;montagnes russes;attractions parc d’attractions
💈;0;enseigne de barbier;coiffeur coiffure salon
🎪;0;chapiteau;cirque
🚂;0;locomotive;chemin de fer machine à vapeur moyen de transport rail tchou tchou train vapeur voyage
🚃;0;wagon;chemin de fer moyen de transport rail train tram tramway voiture voyage
🚄;0;TGV;chemin de fer moyen de transport rail rapide tgv train train à grande vitesse vitesse voyage
🚅;0;train à grande vitesse;chemin de fer moyen de transport rail rapide tgv voyage
🚆;0;train;arrivée chemin de fer moyen de transport rail voyage
🚇;0;métro;moyen de transport
🚈;0;métro léger;monorail moyen de transport rail rer
🚉;0;gare;chemin de fer moyen de transport rail rer train
🚊;0;tramway;moyen de transport rer transport trolley trolleybus
🚝;0;monorail;moyen de transport véhicule
🚞;0;train de montagne;chemin de fer moyen de transport rail voyage wagon
🚋;0;wagon de tramway;moyen de transport trolleybus voiture voyage
🚌;0;bus;moyen de transport véhicule école
🚍;0;bus de face;bus qui arrive car moyen de transport
🚎;0;trolleybus;moyen de transport tram tramway
🚐;0;minibus;moyen de transport navette véhicule
🚑;0;ambulance;urgences véhicule
🚒;0;camion de pompier;pin-pon
🚓;0;voiture de police;flic patrouille véhicule
🚔;0;voiture de police de face;voiture de police qui arrive véhicule
🚕;0;taxi;moyen de transport taxi jaune uber véhicule
🚖;0;taxi de face;joe le taxi new york taxi jaune uber voiture
🚗;0;voiture;automobile conduire moyen de transport voyage véhicule
🚘;0;voiture de face;automobile conduire moyen de transport voiture qui arrive voyage véhicule
🚙;0;véhicule utilitaire sport;automobile conduire loisirs moyen de transport voiture voyage véhicule de loisirs
🛻;0;pick-up;auto camion benne camionnette pickup plateau poids lourd transports véhicule
🚚;0;camion de livraison;camionnette moyen de transport véhicule
🚛;0;semi-remorque;camion moyen de transport poids lourd véhicule
🚜;0;tracteur;moyen de transport véhicule
🏎️;0;voiture de course;course automobile formule 1
🏍️;0;moto;course
🛵;0;scooter;
🦽;0;fauteuil roulant manuel;accessibilité handicap
🦼;0;fauteuil motorisé;accessibilité fauteuil roulant fauteuil roulant motorisé handicap
🛺;0;tuk tuk;rickshaw taxi thaï tricycle
🚲;0;vélo;bicyclette cyclisme moyen de transport voyage
🛴;0;trottinette;
🛹;0;planche à roulettes;glisse longboard skate skateboard
🛼;0;patin à roulettes;derby roller sport
🚏;0;arrêt de bus;
🛣️;0;autoroute;voyage
🛤️;0;voie ferrée;chemin de fer rail train voyage
🛢️;0;baril de pétrole;
⛽;0;pompe à essence;diesel gazole station
🛞;0;roue;cercle pneu tourner voiture véhicule
🚨;0;gyrophare;alarme alerte lumière police sirène urgences voiture
🚥;0;feu tricolore horizontal;carrefour croisement feu de circulation
🚦;0;feu tricolore vertical;carrefour croisement feu de circulation
🛑;0;stop;octogonal panneau signe
🚧;0;travaux;barrière
⚓;0;ancre;bateau outil voyage
🛟;0;bouée de sauvetage;flotter sauver sauveteur secours sécurité
⛵;0;voilier;bateau mer moyen de transport plaisance voyage yacht
🛶;0;canoë;bateau rame ramer
🚤;0;hors-bord;bateau luxe moyen de transport vedette voyage été
🛳️;0;paquebot;bateau croisière voyage
⛴️;0;ferry;bateau moyen de transport voyage
🛥️;0;bateau à moteur;
🚢;0;navire;bateau croisière moyen de transport paquebot titanic voyage
✈️;0;avion;avion en vol jet moyen de transport vol voyage véhicule
🛩️;0;petit avion;moyen de transport voyage
🛫;0;avion au décollage;départ moyen de transport voyage
🛬;0;avion à l’atterrissage;arrivée moyen de transport voyage
🪂;0;parachute;chute libre parachute ascensionnel parapente sensations fortes
💺;0;siège;chaise fauteuil place
🚁;0;hélicoptère;moyen de transport véhicule
🚟;0;train suspendu;moyen de transport voyage
🚠;0;téléphérique;montagne moyen de transport ski télécabine
🚡;0;tramway aérien;moyen de transport télécabine
🛰️;0;satellite;espace
🚀;0;fusée;décollage espace moyen de transport voyage
🛸;0;soucoupe volante;alien extraterrestre ovni
🛎️;0;cloche de comptoir;clochette hôtel réception sonnette
🧳;0;bagage;valise voyage
⌛;0;sablier;chronomètre minuteur sable temps
⏳;0;sablier avec sable qui coule;attendre chronomètre minuteur temps
⌚;0;montre;heure
⏰;0;réveil;alarme attendre dring heure matin retard sonnerie
⏱️;0;chronomètre;heure temps
⏲️;0;horloge;heure minuteur temps
🕰️;0;pendule;horloge horloge posée
🕛;0;midi/minuit;0 h 12 h heure horloge midi pile minuit pile
🕧;0;midi/minuit et demie;00 h 30 12 h 30 heure horloge midi et demi
🕐;0;une heure;1 h 13 h horloge treize heures
🕜;0;une heure et demie;1 h 30 13 h 30 horloge treize heures trente
🕑;0;deux heures;14 h 2 h horloge quatorze heures
🕝;0;deux heures et demie;14 h 30 2 h 30 horloge quatorze heures trente
🕒;0;trois heures;15 h 3 h horloge quinze heures
🕞;0;trois heures et demie;15 h 30 3 h 30 horloge quinze heures trente
🕓;0;quatre heures;16 h 4 h seize heures
🕟;0;quatre heures et demie;16 h 30 4 h 30 horloge seize heures trente
🕔;0;cinq heures;17 h 5 h dix-sept heures horloge
🕠;0;cinq heures et demie;17 h 30 5 h 30 dix-sept heures trente horloge
🕕;0;six heures;18 h 6 h dix-huit heures horloge
🕡;0;six heures et demie;18 h 30 6 h 30 dix-huit heures trente horloge
🕖;0;sept heures;19 h 7 h dix-neuf heures horloge
🕢;0;sept heures et demie;19 h 30 7 h 30 dix-neuf heures trente horloge
🕗;0;huit heures;20 h 8 h horloge vingt heures
🕣;0;huit heures et demie;20 h 30 8 h 30 horloge vingt heures trente
🕘;0;neuf heures;21 h 9 h
🕤;0;neuf heures et demie;21 h 30 9 h 30 horloge vingt et une heures trente
🕙;0;dix heures;10 h 22 h horloge vingt-deux heures
🕥;0;dix heures et demie;10 h 30 22 h 30 horloge vingt-deux heures trente
🕚;0;onze heures;11 h 23 h horloge vingt-trois heures
🕦;0;onze heures et demie;11 h 30 23 h 30 horloge vingt-trois heures trente
🌑;0;nouvelle lune;espace sombre
🌒;0;lune croissante;espace nuit
🌓;0;premier quartier de lune;espace nuit
🌔;0;lune gibbeuse croissante;espace gibbeux nuit
🌕;0;pleine lune;espace nuit
🌖;0;lune gibbeuse décroissante;espace gibbeux nuit
🌗;0;dernier quartier de lune;espace
🌘;0;lune décroissante;croissant de lune espace lune descendante nuit
🌙;0;croissant de lune;espace nuit ramadan
🌚;0;nouvelle lune avec visage;espace nouvelle lune à visage nuit
🌛;0;premier quartier de lune avec visage;croissant de lune espace lune à visage nuit
🌜;0;dernier quartier de lune avec visage;croissant de lune lune à visage nuit
🌡️;0;thermomètre;météo
☀️;0;soleil;beau temps brillant espace grand soleil météo rayons
🌝;0;pleine lune avec visage;lune à visage nuit sourire
🌞;0;soleil avec visage;chaleur chaud ensoleillé jour lumière météo plage rayon de soleil soleil à visage éclatant
🪐;0;planète à anneaux;saturne saturnien saturnienne
⭐;0;étoile;astronomie nuit
🌟;0;étoile brillante;nuit nuit étoilée succès éclat étincelant étincelle
🌠;0;étoile filante;espace nuit
🌌;0;voie lactée;espace
☁️;0;nuage;gris météo
⛅;0;soleil derrière les nuages;caché météo nuageux soleil derrière nuages
⛈️;0;nuage avec éclair et pluie;météo orage
🌤️;0;soleil derrière un petit nuage;caché météo soleil derrière petit nuage
🌥️;0;soleil derrière un gros nuage;caché météo soleil derrière gros nuage
🌦️;0;soleil derrière un nuage de pluie;caché gouttes météo
🌧️;0;nuage avec pluie;averse gouttes mauvais temps météo nuage de pluie
🌨️;0;nuage avec neige;flocons froid hiver météo nuage de neige
🌩️;0;nuage avec éclair;nuage avec un éclair orage orageux temps
🌪️;0;tornade;cyclone météo nuage tourbillon
🌫️;0;brouillard;brume fog météo nuage
🌬️;0;vent avec visage;météo nuage souffle visage du vent
🌀;0;cyclone;spirale tourbillon typhon vertige
🌈;0;arc-en-ciel;bisexuelle gay pride homosexuelle lesbienne lgbtqia météo nature pluie transgenre
🌂;0;parapluie fermé;météo
☂️;0;parapluie ouvert;
☔;0;parapluie avec gouttes de pluie;météo
⛱️;0;parasol sur le sol;météo parapluie parapluie au sol plage pluie soleil voyage
⚡;0;haute tension;courant danger nature orage symbole haute tension vitesse éclair électricité
❄️;0;flocon;flocon de neige froid météo neige
☃️;0;bonhomme de neige;bonhomme de neige avec flocons flocons
⛄;0;bonhomme de neige sans neige;bonhomme de neige sans flocons froid
☄️;0;comète;espace météore
🔥;0;feu;allumer brûler chaud flamme fournaise incendie
💧;0;goutte d’eau;bd froid larme météo nature pluie sueurs froides tristesse
🌊;0;vague;eau kanagawa lame large marée mer nature océan remous rouleau surf`,
`🎃;0;citrouille;halloween lanterne
🎄;0;sapin de Noël;arbre fête fêtes guirlandes noël sapin de noël
🎆;0;feu d’artifice;14 juillet fête
🎇;0;cierge magique;14 juillet artifice feu d’artifice fête étincelle étincelles
🧨;0;pétard;dynamite explosif explosive feu d’artifice tnt étincelle
✨;0;étincelles;* magie nuit nuit étoilée scintiller étoile étoiles
🎈;0;ballon gonflable;anniversaire ballon de baudruche fête
🎉;0;cotillons;anniversaire fête super
🎊;0;confettis;anniversaire fête
🎋;0;arbre à vœux;fête japon prières tanabata
🎍;0;bambou décoratif;fête japonais plante
🎎;0;poupées japonaises;festival
🎏;0;koinobori;carpe fête
🎐;0;carillon éolien;clochette fête vent
🎑;0;cérémonie de la lune;
🧧;0;enveloppe rouge;argent bonne chance cadeau hóngbāo lai see
🎀;0;ruban;fête nœud ruban rose
🎁;0;cadeau;anniversaire cadeau emballé fête noël nœud surprise
🎗️;0;ruban de mémoire;souvenir
🎟️;0;billet d’entrée;place spectacle
🎫;0;billet;place spectacle
🎖️;0;médaille militaire;
🏆;0;trophée;champion championne coupe gagner prix victoire
🏅;0;médaille sportive;champion championne médaille d’or vainqueur victoire
🥇;0;médaille d’or;1er premier
🥈;0;médaille d’argent;2e deuxième
🥉;0;médaille de bronze;3e troisième
⚽;0;ballon de football;balle sport
⚾;0;baseball;balle balle de baseball sport
🥎;0;softball;balle gant sports
🏀;0;basket;ballon basket-ball panier sport
🏐;0;volley-ball;ballon jeu match sport
🏈;0;football américain;ballon sport super bowl
🏉;0;rugby;ballon sport
🎾;0;tennis;balle balle de tennis sport
🥏;0;disque volant;discoplane disque-volant frisbee sport ultimate ultime-passe
🎳;0;bowling;boule jeu partie quilles sport strike
🏏;0;cricket;balle balle de cricket batte jeu match sport
🏑;0;hockey sur gazon;balle crosse sport
🏒;0;hockey sur glace;crosse palet sport
🥍;0;crosse;balle but lacrosse raquette sport
🏓;0;ping-pong;balle jeu partie raquette sport tennis de table
🏸;0;badminton;jeu match raquette sport volant
🥊;0;gant de boxe;sport
🥋;0;tenue d’arts martiaux;judo karaté kimono sport taekwondo
🥅;0;cage;but filet sport
⛳;0;drapeau de golf;sport trou
⛸️;0;patin à glace;patiner patinoire sport
🎣;0;pêche à la ligne;canne à pêche sport
🤿;0;masque de plongée;apnée masque et tuba plonger snorkeling tuba
🎽;0;maillot de course;athlétisme course à pied jogging running sport tee-shirt de course
🎿;0;ski;neige sport
🛷;0;luge;glisser neige traîneau
🥌;0;pierre de curling;granit jeu match partie sport
🎯;0;dans le mille;cible fléchettes jeu
🪀;0;yoyo;descendre jouet monter osciller
🪁;0;cerf-volant;planer voler
🔫;0;pistolet à eau;arme arme à feu flingue revolver
🎱;0;boule de billard;8 boule magique huit jeu pool
🔮;0;boule de cristal;avenir magie voyant voyante
🪄;0;baguette magique;abracadabra magicien magie sorcier sorcière sort tour de magie
🎮;0;jeu vidéo;joystick manette playstation xbox
🕹️;0;manette de jeu;jeu vidéo joystick
🎰;0;machine à sous;casino jeu
🎲;0;dés;hasard jeu
🧩;0;pièce de puzzle;assemblage indice interloqué pièce manquante énigme
🧸;0;ours en peluche;jeu jouet nounours
🪅;0;piñata;5 mai bonbons cinco de mayo confiseries fête mexicain
🪩;0;boule à facettes;briller danse disco fête soirée
🪆;0;poupées russes;emboîté empiler jouet matriochka poupée gigogne poupée russe russie
♠️;0;pique;carte couleur jeu
♥️;0;cœur cartes;cartes à jouer couleur jeu rouge
♦️;0;carreau;carreaux carte couleur jeu
♣️;0;trèfle cartes;cartes à jouer couleur jeu noir
♟️;0;pion d’échec;duper sacrifiable
🃏;0;carte Joker;carte joker cartes à jouer jeu joker
🀄;0;dragon rouge mahjong;jeu mah-jong
🎴;0;jeu des fleurs;carte carte à jouer japonais
🎭;0;spectacle vivant;acteur actrice art masque théâtre
🖼️;0;cadre avec image;art musée peinture tableau tableau encadré
🎨;0;palette de peinture;art artiste couleurs musée de peinture peindre peintre
🧵;0;bobine de fil;aiguille coudre couture ficelle
🪡;0;aiguille à coudre;broderie couture fil à coudre points suture tailleur
🧶;0;fil;boule crochet laine pelote tricot
🪢;0;nœud;attacher corde entrelacer lien noué tordre`,
`👓;0;lunettes de vue;accessoire vêtements yeux œil
🕶️;0;lunettes de soleil;lunettes noires
🥽;0;lunettes;lunettes de chimiste lunettes de labo lunettes de piscine lunettes de protection lunettes de soudage lunettes de soudure masque natation protection des yeux soudage
🥼;0;blouse blanche;docteur expérience expérimentation labo laboratoire manteau blanc médecin scientifique vêtements
🦺;0;gilet de sécurité;chantier fluo gilet jaune gilet orange sûreté visibilité
👔;0;cravate;chemise travail vêtements
👕;0;T-shirt;bleu chemise courses décontracté polo shopping t-shirt tee-shirt vêtements week-end
👖;0;jean;bleu courses denim pantalon shopping vêtements week-end
🧣;0;foulard;cou froid glagla vêtements écharpe
🧤;0;gants;main vêtements
🧥;0;manteau;froid glagla veste vêtements
🧦;0;chaussettes;pieds vêtements
👗;0;robe;courses jolie shopping vêtements élégante
👘;0;kimono;vêtements
🥻;0;sari;inde mode robe traditionnel vêtement
🩱;0;maillot de bain une pièce;maillot une pièce
🩲;0;slip;maillot de bain slip de bain sous-vêtement une pièce
🩳;0;short;baignade caleçon maillot de bain piscine plage short de bain sous-vêtement
👙;0;bikini;maillot de bain nager piscine plage vêtements
👚;0;vêtements de femme;chemise chemisier courses shopping
🪭;0;éventail;agiter chaleur charmer chaud danse danser rafraîchir timide éventer
👛;0;porte-monnaie;accessoire courses sac à main shopping vêtements
👜;0;sac à main;accessoire courses shopping vêtements
👝;0;pochette;accessoire sac sac à main trousse vêtements
🛍️;0;sacs de shopping;achats courses
🎒;0;cartable;sac sac à dos école
🩴;0;tong;claquettes mer plage sandales sandales de plage tatanes tongs été
👞;0;chaussure d’homme;accessoire coup de pied courses marron pied shopping vêtements
👟;0;chaussure de sport;accessoire athlétisme basket coup de pied courir courses shopping tennis vite vêtements
🥾;0;chaussure de randonnée;camping chaussure de marche chaussures de chantier chaussures de montagne chaussures de sécurité chaussures marron marche timberland vêtements
🥿;0;chaussure plate;ballerine chaussure sans lacets chaussures plates mule vêtements
👠;0;chaussure à talon haut;accessoire chaussure de femme courses mode shopping stilletto talon aiguille vêtements
👡;0;sandale de femme;chaussure chaussure de femme chaussure à talon talon haut vêtements
🩰;0;chaussons de danse;ballerines ballet chaussures classique
👢;0;botte de femme;accessoire chaussure courses shopping vêtements
🪮;0;peigne afro;cheveux démêler démêloir peigner
👑;0;couronne;accessoire famille royale monarchie monarque reine roi royauté succès vêtements
👒;0;chapeau de femme;vêtements
🎩;0;haut de forme;accessoire chapeau haut-de-forme magie vêtements élégant
🎓;0;toque universitaire;accessoire chapeau diplôme université vêtements étudiant
🧢;0;casquette américaine;baseball cap casquette de baseball chapeau vêtements
🪖;0;casque militaire;armée guerre guerrier protection soldat équipement
⛑️;0;casque de secouriste;assistance casque croix blanche casque de sauveteur croix secours
📿;0;chapelet;accessoire collier perles prière religion vêtements
💄;0;rouge à lèvres;cosmétiques maquillage rendez-vous
💍;0;bague;alliance amour brillant diamant fiançailles mariage solitaire étincelant
💎;0;pierre précieuse;argent bijou diamant fiançailles joyau mariage romantique
🔇;0;muet;chut enceinte haut-parleur barré haut-parleur d’enceinte silence son sourdine
🔈;0;volume des enceintes faible;haut-parleur haut-parleur d’enceinte son volume bas
🔉;0;volume des enceintes moyen;haut-parleur haut-parleur d’enceinte son volume moyen
🔊;0;volume des enceintes élevé;fort haut-parleur haut-parleur d’enceinte musique son volume élevé
📢;0;haut-parleur;communication fort message mégaphone son
📣;0;porte-voix;encourager hourra manifestation mégaphone
📯;0;cor postal;cor de facteur facteur poste
🔔;0;cloche;clochette sonner
🔕;0;alarme désactivée;barrée cloche silence
🎼;0;partition;musique note
🎵;0;note de musique;
🎶;0;notes de musique;partition
🎙️;0;micro de studio;chant enregistrement microphone musique
🎚️;0;curseur de niveau;musique
🎛️;0;boutons de réglage;boutons de commande boutons de contrôle commande musique réglages
🎤;0;micro;chanter karaoke karaoké microphone musique
🎧;0;casque;musique son écouteur écouteurs
📻;0;radio;actualités communication loisirs musique vidéo
🎷;0;saxophone;instrument musique
🎺;0;trompette;instrument musique
🪗;0;accordéon;bandonéon concert concertina instrument musique mélodie piano à bretelles
🎸;0;guitare;guitare électrique instrument musique
🎹;0;piano;clavier instrument musique touches
🎻;0;violon;instrument musique
🪕;0;banjo;cordes instrument instrument à cordes musique
🥁;0;batterie;baguette baguettes musique tambour
🪘;0;djembé;battement conga instrument musique percussions rythme tambour
🪇;0;maracas;cha cha cha danse danser fête hochet instrument musique percussion secouer
🪈;0;flûte;bois fanfare fifre flûte à bec flûtiste instrument musique orchestre piccolo
📱;0;téléphone portable;communication smartphone
📲;0;appel entrant;communication recevoir un appel smartphone téléphone portable avec une flèche
☎️;0;téléphone;téléphone rouge
📞;0;combiné téléphonique;communication téléphone
📟;0;bipeur;communication pager
📠;0;fax;communication télécopieur
🔋;0;pile;
🪫;0;pile faible;batterie batterie faible déchargé électronique énergie faible
🔌;0;câble avec fiche électrique;branché prise prise électrique électricité
💻;0;ordinateur portable;bureau travail
🖥️;0;ordinateur de bureau;moniteur
🖨️;0;imprimante;imprimer ordinateur
⌨️;0;clavier;informatique ordinateur
🖱️;0;souris d’ordinateur;informatique
🖲️;0;boule de commande;informatique ordinateur souris à boule trackball
💽;0;disque d’ordinateur;minidisc
💾;0;disquette;informatique ordinateur
💿;0;CD;blu-ray cd disque dvd
📀;0;DVD;blu-ray cd disque dvd
🧮;0;abaque;boulier calcul calculation math mathématiques
🎥;0;caméra;cinéma film filmer réalisateur réalisatrice vidéo
🎞️;0;pellicule;bande cinéma film
📽️;0;projecteur cinématographique;film vidéo
🎬;0;clap;action film ça tourne
📺;0;téléviseur;petit écran tv télévision
📷;0;appareil photo;selfie vidéo
📸;0;appareil photo avec flash;
📹;0;caméscope;caméra filmer vidéo
📼;0;cassette vidéo;magnétoscope vhs vidéocassette vintage
🔍;0;loupe orientée à gauche;agrandir chercher détective loupe gauche recherche
🔎;0;loupe orientée à droite;agrandir chercher détective loupe droite recherche
🕯️;0;bougie;chandelle lumière
💡;0;ampoule;allumer bande dessinée bd dessin idée lampe lumière
🔦;0;torche;lampe torche lampe électrique lumière outil
🏮;0;lampion rouge;japonais lanterne lumière restaurant
🪔;0;diya;diwali fête inde huile lampe lampe inde lampe à beurre ārtī
📔;0;carnet avec couverture;cahier livre école écrire
📕;0;livre fermé;apprendre enseignement lire littérature livre rouge manuel scolaire savoir école
📖;0;livre ouvert;apprendre bibliothèque enseignement lecture lire littérature manuel scolaire roman savoir école étudier
📗;0;livre vert;apprendre bibliothèque enseignement lecture lire littérature manuel scolaire savoir école étudier
📘;0;livre bleu;apprendre lecture lire littérature manuel scolaire roman école éducation
📙;0;livre orange;apprendre lecture lire littérature manuel scolaire roman école éducation
📚;0;livres;apprendre bibliothèque enseignement lecture lire littérature manuels scolaires roman savoir école étudier
📓;0;carnet;cahier écrire
📒;0;carnet de compte;cahier classeur grand livre
📃;0;page enroulée;document
📜;0;parchemin;papier
📄;0;page;document
📰;0;journal;actualités communication gros titres presse une
🗞️;0;journal roulé;actualités presse
📑;0;signets;marque marqueur onglets
🔖;0;marque-page;marqueur signet
🏷️;0;étiquette;
🪙;0;pièce;argent euro fortune métal or pièce de monnaie riche sou trésor
💰;0;sac plein d’argent;avare banque dollar parier payer sac d’argent
💴;0;billet en yens;argent billet de banque payer
💵;0;billet en dollars;argent billet de banque payer
💶;0;billet en euros;argent billet de banque payer
💷;0;billet en livres;argent billet de banque payer
💸;0;billet avec des ailes;argent billet de banque dollars payer
💳;0;carte bancaire;argent banque carte de crédit payer
🧾;0;reçu;compta comptabilité comptable facture faire les comptes justificatif preuve ticket de caisse
💹;0;courbe avec yen en hausse;banque croissance devise graphique marché monnaie tendance
✉️;0;enveloppe;courrier électronique e-mail lettre message
📧;0;e-mail;courriel courrier électronique lettre message
📨;0;message reçu;courriel courrier courrier électronique e-mail enveloppe envoyer lettre message électronique recevoir
📩;0;enveloppe avec flèche;communication courriel courrier électronique e-mail envoi envoyer message message envoyé message électronique
📤;0;boîte d’envoi;courriel courrier électronique e-mail envoyer flèche lettre message message électronique
📥;0;boîte de réception;courriel courrier électronique e-mail flèche lettre message message électronique recevoir
📦;0;colis;boîte livraison paquet
📫;0;boîte aux lettres fermée drapeau levé;courrier
📪;0;boîte aux lettres fermée drapeau baissé;courrier
📬;0;boîte aux lettres ouverte drapeau levé;courrier
📭;0;boîte aux lettres ouverte drapeau baissé;courrier
📮;0;boîte aux lettres;courrier poste
🗳️;0;urne électorale;a voté bulletin de vote urne électorale avec un bulletin voter
✏️;0;crayon;crayon à papier gomme mine
✒️;0;stylo plume noir;écrire
🖋️;0;stylo plume;écrire
🖊️;0;stylo;stylo bille stylo-bille écrire
🖌️;0;pinceau;peinture
🖍️;0;crayon pastel;rouge
📝;0;mémo;bloc-notes crayon écrire
💼;0;porte-documents;accessoire bureau cartable
📁;0;dossier;fichier répertoire
📂;0;dossier ouvert;ouvrir ouvrir le dossier répertoire
🗂️;0;intercalaires;classement classeur index
📅;0;calendrier;date
📆;0;éphéméride;agenda calendrier date planning
🗒️;0;bloc-notes à spirale;bloc-notes à spirales cahier
🗓️;0;calendrier à spirale;bloc-notes calendrier à spirales
📇;0;carnet d’adresses;carte fiche index rolodex vintage
📈;0;graphique en hausse;croissance données haut tendance
📉;0;graphique en baisse;bas chute données négatif tendance
📊;0;graphiques à barres;données
📋;0;porte-bloc;fournitures liste presse-papiers
📌;0;punaise;fournitures
📍;0;épingle;carte emplacement fournitures punaise ronde
📎;0;trombone;fournitures
🖇️;0;trombones;fournitures
📏;0;règle;fournitures mathématiques règle plate
📐;0;équerre;fournitures mathématiques
✂️;0;ciseaux;couper découper fournitures papier
🗃️;0;boîte à dossiers;classeur
🗄️;0;meuble à dossiers;classement classer classeur
🗑️;0;corbeille à papiers;poubelle
🔒;0;cadenas fermé;privé verrouiller verrouillé
🔓;0;cadenas ouvert;déverrouiller ouvrir
🔏;0;cadenas fermé avec stylo;cadenas avec un stylo plume confidentiel privé stylo plume verrouillé
🔐;0;cadenas fermé avec clé;cadenas avec une clé privé sécurisé verrouillé
🔑;0;clé;mot de passe ouvrir serrure
🗝️;0;clé ancienne;fermer indice serrure verrouiller
🔨;0;marteau;outil réparer travaux
🪓;0;hache;bois bûcheron fendre hachette
⛏️;0;pioche;mine outil
⚒️;0;marteau et pioche;burin marteau et burin outil outils
🛠️;0;marteau et clé à molette;outil outils
🗡️;0;dague;arme couteau poignard
⚔️;0;épées croisées;arme armes
💣;0;bombe;bande dessinée bd boum danger dessin explosion
🪃;0;boomerang;aborigène australie jeu outil retour répercussion
🏹;0;arc et flèche;archer astrologie horoscope sagittaire sport tir à l’arc zodiaque
🛡️;0;bouclier;arme
🪚;0;scie;bois outil scie à bois scie égoïne scier
🔧;0;clé à molette;outil travaux
🪛;0;tournevis;outil outillage
🔩;0;vis et écrou;boulon outil travaux
⚙️;0;roue dentée;engrenage outil
🗜️;0;serre-joint;compresser comprimer outil serre-joints
⚖️;0;balance à poids;astrologie horoscope justice zodiaque
🦯;0;canne blanche;accessibilité aveugle déficient visuel malvoyant
🔗;0;chaînons;chaîne maillons mousqueton
⛓️;0;chaînes;
🪝;0;crochet;accrocher appâter attraper capitaine ferrer hameçon hameçonner
🧰;0;boîte à outils;caisse à outils coffre mécanique mécano
🧲;0;aimant;aimanter attirer attraction fer à cheval magnet magnétique positif négatif
🪜;0;échelle;ascension barreau escabeau grimper monter échelon
⚗️;0;alambic;chimie outil
🧪;0;tube à essai;chimie chimiste expérience expérimentation labo laboratoire réaction science sciences
🧫;0;boîte de pétri;bactérie bactériologie biologie biologiste boîte de petri culture labo laboratoire micro-organismes microbiologie science
🧬;0;adn;biologie biologiste gène génétique science vie évolution
🔬;0;microscope;expérience laboratoire outil science
🔭;0;télescope;astronomie espace outil planètes science
📡;0;antenne satellite;antenne parabolique parabole science
💉;0;seringue;aiguille docteur malade médecine piqûre vaccin vaccination
🩸;0;goutte de sang;don du sang menstruation menstruations médecine règles
💊;0;pilule;docteur gélule malade médecine médicament vitamines
🩹;0;sparadrap;bandage bobo médecine pansement premiers secours
🩼;0;béquille;accident aide blessé boiter canne handicap
🩺;0;stéthoscope;cœur diagnostic docteur médecin médecine poumons
🩻;0;radiographie;cage thoracique docteur médical os rayons x squelette
🚪;0;porte;placard porte d’entrée
🛗;0;ascenseur;accessibilité descente monte-charge monte-personnes montée
🪞;0;miroir;beauté glace image maquillage psyché reflet
🪟;0;fenêtre;air frais cadre carreaux ouverture transparent vitre vue
🛏️;0;lit;dormir hôtel
🛋️;0;canapé et lampe;canapé avec une lampe
🪑;0;chaise;assis siège
🚽;0;toilettes;cabinets wc
🪠;0;ventouse;bouché déboucheur dégorgement outil plombier succion toilettes
🚿;0;douche;eau pommeau de douche
🛁;0;baignoire;bain mousse
🪤;0;tapette à souris;appât apât fromage leurre piège piège à souris rat
🪒;0;rasoir;coupant lame raser tranchant
🧴;0;bouteille de lotion;après-shampoing crème hydratante crème pour le corps crème solaire flacon hydratant shampoing shampooing
🧷;0;épingle de sûreté;couche imperdable lange punk rock épingle de nourrice épingle à nourrice
🧹;0;balai;balais balayage ménage nettoie nettoyage nettoyer nettoyé sorcière
🧺;0;panier;agriculture cueillette lessive linge pique-nique
🧻;0;rouleau de papier;essuie-tout papier hygiénique papier toilette rouleau de pq
🪣;0;seau;conteneur plage
🧼;0;savon;bain bulles lavage laver me lave me laver mousse pain de savon porte-savon se lave se laver
🫧;0;bulles;propre savon sous l’eau
🪥;0;brosse à dents;brosser les dents dentaire hygiène laver laver les dents salle de bain
🧽;0;éponge;absorbante absorbe laver nettoyage nettoyer poreuse savonner
🧯;0;extincteur;chaud feu fire incendie éteindre
🛒;0;chariot;caddie courses panier shopping supermarché
🚬;0;cigarette;cigarette allumée fumer fumeur signe fumeur
⚰️;0;cercueil;enterrement mort obsèques vampire
🪦;0;pierre tombale;cimetière enterrement funérailles mort mémorial rip stèle sépulture tombe
⚱️;0;urne funéraire;cendres mort obsèques
🧿;0;mauvais œil;amulette l’oeil bleu mauvais oeil nazar nazar boncuk nazarboncuk perle superstition talisman talisman turc œil bleu
🪬;0;main de Fatma;amulette chance fatma hamsa khamsa main de fatma myriam protection
🗿;0;moai;moaï monolithe statue voyage île de pâques
🪧;0;pancarte;affiche grève manifestation panneau protestation signe écriteau
🪪;0;carte d’identité;justificatif papiers permis de conduire pièce d’identité sécurité`,
`🏧;0;distributeur de billets;argent banque dab distributeur automatiques de billets guichet automatique retrait
🚮;0;icône Poubelle;corbeille déchets icône poubelle jeter poubelle
🚰;0;eau potable;eau du robinet robinet
♿;0;symbole Accès handicapés;accès accès handicapés fauteuil roulant mobilité réduite symbole accès handicapés
🚹;0;symbole Toilettes hommes;symbole homme symbole toilettes hommes toilettes wc
🚺;0;symbole Toilettes femmes;symbole femme symbole toilettes femmes toilettes wc
🚻;0;panneau Toilettes;panneau toilettes toilettes wc
🚼;0;symbole Bébé;bébé espace de change symbole bébé
🚾;0;WC;toilettes wc
🛂;0;contrôle des passeports;
🛃;0;douane;douanes
🛄;0;retrait des bagages;arrivée avion aéroport valise voyage
🛅;0;consigne;bagages casier clé valise
⚠️;0;symbole d’avertissement;attention
🚸;0;traversée d’enfants;circulation piétons école
⛔;0;sens interdit;circulation entrée interdite interdiction non panneau
🚫;0;symbole d’interdiction;entrée interdite interdit
🚳;0;vélos interdits;bicyclette interdiction
🚭;0;interdiction de fumer;cigarette barrée interdit interdit de fumer
🚯;0;dépôt d’ordures interdit;déchets interdiction ne pas jeter
🚱;0;eau non potable;imbuvable interdiction interdit ne pas boire
🚷;0;interdit aux piétons;interdiction
📵;0;téléphones portables interdits;interdiction
🔞;0;18 ans et plus;dix-huit interdiction interdit interdit aux mineurs interdit aux moins de dix-huit ans limite d’âge majorité mineur
☢️;0;radioactif;radioactivité symbole
☣️;0;danger biologique;symbole
⬆️;0;flèche haut;direction nord sens
↗️;0;flèche haut droite;direction nord-est sens
➡️;0;flèche droite;direction est sens
↘️;0;flèche bas droite;direction sens sud-est
⬇️;0;flèche bas;direction sens sud
↙️;0;flèche bas gauche;direction sens sud-ouest
⬅️;0;flèche gauche;direction ouest sens
↖️;0;flèche haut gauche;direction nord-ouest sens
↕️;0;flèche haut bas;flèche dans les deux sens
↔️;0;flèche gauche droite;
↩️;0;flèche courbe gauche;
↪️;0;flèche courbe droite;
⤴️;0;flèche courbe haut;flèche courbe vers la droite et le haut
⤵️;0;flèche courbe bas;
🔃;0;flèches dans le sens horaire;actualiser sens des aiguilles d’une montre symbole recharger
🔄;0;flèches dans le sens antihoraire;actualiser retour sens contraire des aiguilles d’une montre sens horaire inverse sens inverse des aiguilles d’une montre
🔙;0;flèche Retour;flèche vers la gauche retour
🔚;0;flèche Fin;fin flèche vers la gauche
🔛;0;flèche Activé;activé droite et gauche flèche dans les deux sens
🔜;0;flèche Bientôt;bientôt
🔝;0;flèche En haut;flèche en haut flèche vers le haut
🛐;0;lieu de culte;prier religion
⚛️;0;symbole de l’atome;athée
🕉️;0;om;hindou religion
✡️;0;étoile de David;david judaïsme juif juive religion étoile de david
☸️;0;roue du Dharma;bouddhisme bouddhiste dharma religion roue de dharma roue du dharma
☯️;0;yin yang;complémentaire religion tao taoïsme
✝️;0;croix latine;chrétien chrétienne religion
☦️;0;croix orthodoxe;chrétien chrétienne religion
☪️;0;lune et étoile;islam musulman musulmane ramadan religion
☮️;0;symbole de paix;paix et amour peace and love
🕎;0;chandelier à sept branches;candélabre hanoucca hanoukka judaïsme juif juive menora menorah religion
🔯;0;étoile à 6 branches;chance judaïsme juif juive
🪯;0;khanda;deg tegh fateh foi khalsa religion sikh sikhisme
♈;0;bélier zodiaque;astrologie horoscope
♉;0;taureau;astrologie horoscope zodiaque
♊;0;gémeaux;astrologie horoscope zodiaque
♋;0;cancer;astrologie crabe horoscope zodiaque
♌;0;lion;astrologie horoscope zodiaque
♍;0;vierge;astrologie horoscope zodiaque
♎;0;balance;astrologie horoscope justice zodiaque
♏;0;scorpion zodiaque;astrologie horoscope
♐;0;sagittaire;astrologie horoscope zodiaque
♑;0;capricorne;astrologie chèvre horoscope zodiaque
♒;0;verseau;astrologie horoscope zodiaque
♓;0;poissons;astrologie horoscope zodiaque
⛎;0;serpentaire;ophiuchus zodiaque
🔀;0;bouton lecture aléatoire;flèche flèches croisées
🔁;0;bouton répétition;bouton répéter flèche flèches en cercle répéter sens des aiguilles d’une montre sens horaire
🔂;0;bouton répétition de la piste;flèche flèches en cercle avec n°1 répéter répéter une fois sens des aiguilles d’une montre sens horaire
▶️;0;bouton lecture;droite flèche lire triangle
⏩;0;bouton avance rapide;double flèche flèche avance rapide
⏭️;0;bouton piste suivante;bouton suivant double flèche scène suivante triangle
⏯️;0;bouton lecture/pause;flèche triangle
◀️;0;bouton retour;flèche gauche triangle
⏪;0;bouton retour rapide;double flèche flèche flèche retour rapide
⏮️;0;bouton piste précédente;bouton précédent flèche scène précédente triangle
🔼;0;petit triangle haut;bouton haut flèche
⏫;0;double flèche vers le haut;flèche double rapide
🔽;0;petit triangle bas;bouton bas flèche
⏬;0;double flèche vers le bas;flèche double rapide
⏸️;0;bouton pause;
⏹️;0;bouton stop;carré
⏺️;0;bouton enregistrer;cercle enregistrement point blanc
⏏️;0;bouton éjecter;
🎦;0;cinéma;caméra film
🔅;0;luminosité faible;brillance lumière soleil
🔆;0;luminosité élevée;brillance lumière soleil
📶;0;barres de réseau;communication couverture portable réception téléphone
🛜;0;sans fil;connexion haut débit hotspot internet ordinateur routeur réseau smartphone wi-fi wifi wlan
📳;0;mode vibreur;communication portable téléphone
📴;0;téléphone éteint;portable éteindre
♀️;0;symbole de la femme;
♂️;0;symbole de l’homme;
⚧️;0;symbole de la communauté transgenre;
✖️;0;signe multiplier;* annuler croix noire multiplication non x ×
➕;0;plus;+ addition ajouter arithmétique mathématiques signe plus somme
➖;0;moins;- arithmétique mathématiques signe moins soustraction soustraire −
➗;0;signe diviser;algèbre division math mathématique mathématiques ÷
🟰;0;signe égal gras;mathématiques réponse égalité
♾️;0;infini;illimité universel éternité
‼️;0;double point d’exclamation;! !! ponctuation surprise
⁉️;0;points d’exclamation et d’interrogation;! !? ? point d’exclamation et d’interrogation ponctuation question surprise
❓;0;point d’interrogation rouge;? ponctuation question
❔;0;point d’interrogation blanc;? ponctuation question
❕;0;point d’exclamation blanc;! ponctuation surprise
❗;0;point d’exclamation rouge;! ponctuation
〰️;0;ligne ondulée;ponctuation tiret trait d’union ondulé vague
💱;0;conversion de devise;argent banque change
💲;0;symbole dollar;argent devise espèces payer
⚕️;0;caducée;docteur esculape médecine personnel
♻️;0;symbole Recyclage;recyclage symbole recyclage
⚜️;0;fleur de lys;blason fleur de lis reine roi royauté française
🔱;0;trident;ancre bateau fourche mer poséidon
📛;0;badge nominatif;
🔰;0;symbole japonais de débutant;chevron chevron jaune et vert
⭕;0;cercle rouge;0 anneau gros cercle
✅;0;bouton coché;carré coche coche blanche marque ok oui sélection terminé voilà ✓
☑️;0;case cochée;bouton carré coche ok oui sélection terminé voilà ✓
✔️;0;coche;coche noire ok oui sélection terminé voilà ✓
❌;0;croix;annuler croix rouge multiplication multiplier ×
❎;0;bouton croix;multiplier vert ×
➰;0;boucle;bouclette
➿;0;double boucle;
〽️;0;alternance;symbole
✳️;0;astérisque huit branches;* astérique astérique huit branches étoile
✴️;0;étoile huit branches;* astérisque
❇️;0;éclat;* briller scintiller étinceler étincelle
©️;0;symbole copyright;droits d’auteur propriété intellectuelle ©
®️;0;marque déposée;marque commerciale ®
™️;0;marque commerciale déposée;marque déposée tm
#️⃣;0;touches : #;
*️⃣;0;touches : *;
0️⃣;0;touches : 0;zéro
1️⃣;0;touches : 1;un
2️⃣;0;touches : 2;deux
3️⃣;0;touches : 3;trois
4️⃣;0;touches : 4;quatre
5️⃣;0;touches : 5;cinq
6️⃣;0;touches : 6;six
7️⃣;0;touches : 7;sept
8️⃣;0;touches : 8;huit
9️⃣;0;touches : 9;neuf
🔟;0;touches : 10;
🔠;0;majuscules;abcd alphabet latin lettres lettres latines saisie saisie en lettres majuscules
🔡;0;minuscules;abcd alphabet latin lettre lettres lettres latines saisie saisie de lettres minuscules
🔢;0;saisie de chiffres;1234
🔣;0;saisie de symboles;
🔤;0;alphabet latin;abc lettres saisie saisie de lettres
🅰️;0;groupe sanguin A;groupe sanguin a
🆎;0;groupe sanguin AB;ab groupe sanguin ab
🅱️;0;groupe sanguin B;b groupe sanguin b
🆑;0;bouton Effacer;bouton effacer cl effacer icône effacer
🆒;0;bouton Cool;bouton cool cool icône cool
🆓;0;bouton Gratuit;bouton gratuit gratuit icône gratuit
ℹ️;0;source d’informations;guichet d’informations
🆔;0;bouton Identifiant;icône identifiant id identifiant
Ⓜ️;0;m encerclé;cercle
🆕;0;bouton Nouveau;bouton nouveau icône nouveau nouveau nouveauté
🆖;0;bouton Pas bien;bouton ng bouton pas bien interdit mauvais ng
🅾️;0;groupe sanguin O;groupe sanguin o
🆗;0;bouton OK;bouton ok icône ok ok
🅿️;0;bouton P;p panneau parking parking
🆘;0;bouton SOS;au secours bouton sos icône sos sos à l’aide
🆙;0;bouton Vers le haut;bouton vers le haut icône nouveauté nouveau nouveauté up
🆚;0;bouton VS;bouton vs contre icône contre versus vs
🈁;0;bouton ici en japonais;idéogramme idéogramme katakana ici
🈂️;0;bouton frais de service en japonais;idéogramme katakana
🈷️;0;bouton montant mensuel en japonais;idéogramme
🈶;0;bouton pas gratuit en japonais;idéogramme payant
🈯;0;bouton réservé en japonais;idéogramme
🉐;0;bouton bonne affaire en japonais;idéogramme idéogramme avantage
🈹;0;bouton réduction en japonais;idéogramme rabais
🈚;0;bouton gratuit en japonais;idéogramme
🈲;0;bouton interdit en japonais;idéogramme idéogramme interdit
🉑;0;bouton accepter en japonais;acceptable idéogramme
🈸;0;bouton application en japonais;idéogramme idéogramme appliquer
🈴;0;bouton note pour réussir en japonais;idéogramme note de passage
🈳;0;bouton chambres disponibles en japonais;idéogramme idéogramme vide
㊗️;0;bouton félicitations en japonais;idéogramme
㊙️;0;bouton secret en japonais;idéogramme
🈺;0;bouton ouvert pour affaires en japonais;idéogramme
🈵;0;bouton complet en japonais;idéogramme idéogramme plénitude
🔴;0;disque rouge;cercle forme géométrique géométrie rond
🟠;0;disque orange;cercle forme géométrique géométrie rond
🟡;0;disque jaune;cercle forme géométrique géométrie rond
🟢;0;disque vert;cercle forme géométrique géométrie rond
🔵;0;disque bleu;cercle forme géométrique géométrie rond
🟣;0;disque violet;cercle forme géométrique géométrie rond
🟤;0;disque marron;brun cercle disque brun forme géométrique géométrie rond
⚫;0;disque noir;cercle forme géométrique géométrie rond
⚪;0;disque blanc;cercle forme géométrique géométrie rond
🟥;0;carré rouge;forme géométrique géométrie
🟧;0;carré orange;forme géométrique géométrie
🟨;0;carré jaune;forme géométrique géométrie
🟩;0;carré vert;forme géométrique géométrie
🟦;0;carré bleu;forme géométrique géométrie
🟪;0;carré violet;forme géométrique géométrie
🟫;0;carré marron;carré brun forme géométrique géométrie
⬛;0;grand carré noir;forme forme géométrique géométrie
⬜;0;grand carré blanc;forme géométrie
◼️;0;carré moyen noir;forme forme géométrique géométrie
◻️;0;carré moyen blanc;forme forme géométrique géométrie
◾;0;carré petit moyen noir;forme géométrie
◽;0;carré petit moyen blanc;forme géométrie
▪️;0;petit carré noir;forme forme géométrique géométrie
▫️;0;petit carré blanc;forme forme géométrique géométrie
🔶;0;grand losange orange;forme géométrique géométrie
🔷;0;grand losange bleu;forme géométrique grand losange orange géométrie
🔸;0;petit losange orange;forme géométrique géométrie
🔹;0;petit losange bleu;forme géométrique géométrie
🔺;0;triangle rouge pointant vers le haut;flèche forme géométrique géométrie triangle haut triangle rouge pointé vers le haut
🔻;0;triangle rouge pointant vers le bas;flèche forme géométrie triangle bas triangle rouge pointé vers le bas
💠;0;diamant avec un point;bande dessinée bd dessin géométrie géométrique intérieur
🔘;0;bouton radio;forme géométrie géométrique rond
🔳;0;carré blanc;bouton forme géométrie
🔲;0;carré noir;bouton forme géométrie`,
`🏁;0;drapeau à damier;course automobile formule 1 ligne d’arrivée sport automobile vainqueur
🚩;0;drapeau triangulaire;drapeau rouge fanion golf
🎌;0;drapeaux croisés;japonais
🏴;0;drapeau noir;drapeau qui flotte au vent
🏳️;0;drapeau blanc;drapeau qui flotte au vent
🏳️‍🌈;0;drapeau arc-en-ciel;lgbt
🏳️‍⚧️;0;drapeau transgenre;blanc bleu clair rose
🏴‍☠️;0;drapeau de pirate;pillage piller trésor
🇦🇨;0;drapeau : Île de l’Ascension;AC
🇦🇩;0;drapeau : Andorre;AD
🇦🇪;0;drapeau : Émirats arabes unis;AE
🇦🇫;0;drapeau : Afghanistan;AF
🇦🇬;0;drapeau : Antigua-et-Barbuda;AG
🇦🇮;0;drapeau : Anguilla;AI
🇦🇱;0;drapeau : Albanie;AL
🇦🇲;0;drapeau : Arménie;AM
🇦🇴;0;drapeau : Angola;AO
🇦🇶;0;drapeau : Antarctique;AQ
🇦🇷;0;drapeau : Argentine;AR
🇦🇸;0;drapeau : Samoa américaines;AS
🇦🇹;0;drapeau : Autriche;AT
🇦🇺;0;drapeau : Australie;AU
🇦🇼;0;drapeau : Aruba;AW
🇦🇽;0;drapeau : Îles Åland;AX
🇦🇿;0;drapeau : Azerbaïdjan;AZ
🇧🇦;0;drapeau : Bosnie-Herzégovine;BA
🇧🇧;0;drapeau : Barbade;BB
🇧🇩;0;drapeau : Bangladesh;BD
🇧🇪;0;drapeau : Belgique;BE
🇧🇫;0;drapeau : Burkina Faso;BF
🇧🇬;0;drapeau : Bulgarie;BG
🇧🇭;0;drapeau : Bahreïn;BH
🇧🇮;0;drapeau : Burundi;BI
🇧🇯;0;drapeau : Bénin;BJ
🇧🇱;0;drapeau : Saint-Barthélemy;BL
🇧🇲;0;drapeau : Bermudes;BM
🇧🇳;0;drapeau : Brunei;BN
🇧🇴;0;drapeau : Bolivie;BO
🇧🇶;0;drapeau : Pays-Bas caribéens;BQ
🇧🇷;0;drapeau : Brésil;BR
🇧🇸;0;drapeau : Bahamas;BS
🇧🇹;0;drapeau : Bhoutan;BT
🇧🇻;0;drapeau : Île Bouvet;BV
🇧🇼;0;drapeau : Botswana;BW
🇧🇾;0;drapeau : Biélorussie;BY
🇧🇿;0;drapeau : Belize;BZ
🇨🇦;0;drapeau : Canada;CA
🇨🇨;0;drapeau : Îles Cocos;CC
🇨🇩;0;drapeau : Congo-Kinshasa;CD
🇨🇫;0;drapeau : République centrafricaine;CF
🇨🇬;0;drapeau : Congo-Brazzaville;CG
🇨🇭;0;drapeau : Suisse;CH
🇨🇮;0;drapeau : Côte d’Ivoire;CI
🇨🇰;0;drapeau : Îles Cook;CK
🇨🇱;0;drapeau : Chili;CL
🇨🇲;0;drapeau : Cameroun;CM
🇨🇳;0;drapeau : Chine;CN
🇨🇴;0;drapeau : Colombie;CO
🇨🇵;0;drapeau : Île Clipperton;CP
🇨🇷;0;drapeau : Costa Rica;CR
🇨🇺;0;drapeau : Cuba;CU
🇨🇻;0;drapeau : Cap-Vert;CV
🇨🇼;0;drapeau : Curaçao;CW
🇨🇽;0;drapeau : Île Christmas;CX
🇨🇾;0;drapeau : Chypre;CY
🇨🇿;0;drapeau : Tchéquie;CZ
🇩🇪;0;drapeau : Allemagne;DE
🇩🇬;0;drapeau : Diego Garcia;DG
🇩🇯;0;drapeau : Djibouti;DJ
🇩🇰;0;drapeau : Danemark;DK
🇩🇲;0;drapeau : Dominique;DM
🇩🇴;0;drapeau : République dominicaine;DO
🇩🇿;0;drapeau : Algérie;DZ
🇪🇦;0;drapeau : Ceuta et Melilla;EA
🇪🇨;0;drapeau : Équateur;EC
🇪🇪;0;drapeau : Estonie;EE
🇪🇬;0;drapeau : Égypte;EG
🇪🇭;0;drapeau : Sahara occidental;EH
🇪🇷;0;drapeau : Érythrée;ER
🇪🇸;0;drapeau : Espagne;ES
🇪🇹;0;drapeau : Éthiopie;ET
🇪🇺;0;drapeau : Union européenne;EU
🇫🇮;0;drapeau : Finlande;FI
🇫🇯;0;drapeau : Fidji;FJ
🇫🇰;0;drapeau : Îles Malouines;FK
🇫🇲;0;drapeau : Micronésie;FM
🇫🇴;0;drapeau : Îles Féroé;FO
🇫🇷;0;drapeau : France;FR
🇬🇦;0;drapeau : Gabon;GA
🇬🇧;0;drapeau : Royaume-Uni;GB
🇬🇩;0;drapeau : Grenade;GD
🇬🇪;0;drapeau : Géorgie;GE
🇬🇫;0;drapeau : Guyane française;GF
🇬🇬;0;drapeau : Guernesey;GG
🇬🇭;0;drapeau : Ghana;GH
🇬🇮;0;drapeau : Gibraltar;GI
🇬🇱;0;drapeau : Groenland;GL
🇬🇲;0;drapeau : Gambie;GM
🇬🇳;0;drapeau : Guinée;GN
🇬🇵;0;drapeau : Guadeloupe;GP
🇬🇶;0;drapeau : Guinée équatoriale;GQ
🇬🇷;0;drapeau : Grèce;GR
🇬🇸;0;drapeau : Géorgie du Sud-et-les Îles Sandwich du Sud;GS
🇬🇹;0;drapeau : Guatemala;GT
🇬🇺;0;drapeau : Guam;GU
🇬🇼;0;drapeau : Guinée-Bissau;GW
🇬🇾;0;drapeau : Guyana;GY
🇭🇰;0;drapeau : R.A.S. chinoise de Hong Kong;HK
🇭🇲;0;drapeau : Îles Heard-et-MacDonald;HM
🇭🇳;0;drapeau : Honduras;HN
🇭🇷;0;drapeau : Croatie;HR
🇭🇹;0;drapeau : Haïti;HT
🇭🇺;0;drapeau : Hongrie;HU
🇮🇨;0;drapeau : Îles Canaries;IC
🇮🇩;0;drapeau : Indonésie;ID
🇮🇪;0;drapeau : Irlande;IE
🇮🇱;0;drapeau : Israël;IL
🇮🇲;0;drapeau : Île de Man;IM
🇮🇳;0;drapeau : Inde;IN
🇮🇴;0;drapeau : Territoire britannique de l’océan Indien;IO
🇮🇶;0;drapeau : Irak;IQ
🇮🇷;0;drapeau : Iran;IR
🇮🇸;0;drapeau : Islande;IS
🇮🇹;0;drapeau : Italie;IT
🇯🇪;0;drapeau : Jersey;JE
🇯🇲;0;drapeau : Jamaïque;JM
🇯🇴;0;drapeau : Jordanie;JO
🇯🇵;0;drapeau : Japon;JP
🇰🇪;0;drapeau : Kenya;KE
🇰🇬;0;drapeau : Kirghizstan;KG
🇰🇭;0;drapeau : Cambodge;KH
🇰🇮;0;drapeau : Kiribati;KI
🇰🇲;0;drapeau : Comores;KM
🇰🇳;0;drapeau : Saint-Christophe-et-Niévès;KN
🇰🇵;0;drapeau : Corée du Nord;KP
🇰🇷;0;drapeau : Corée du Sud;KR
🇰🇼;0;drapeau : Koweït;KW
🇰🇾;0;drapeau : Îles Caïmans;KY
🇰🇿;0;drapeau : Kazakhstan;KZ
🇱🇦;0;drapeau : Laos;LA
🇱🇧;0;drapeau : Liban;LB
🇱🇨;0;drapeau : Sainte-Lucie;LC
🇱🇮;0;drapeau : Liechtenstein;LI
🇱🇰;0;drapeau : Sri Lanka;LK
🇱🇷;0;drapeau : Liberia;LR
🇱🇸;0;drapeau : Lesotho;LS
🇱🇹;0;drapeau : Lituanie;LT
🇱🇺;0;drapeau : Luxembourg;LU
🇱🇻;0;drapeau : Lettonie;LV
🇱🇾;0;drapeau : Libye;LY
🇲🇦;0;drapeau : Maroc;MA
🇲🇨;0;drapeau : Monaco;MC
🇲🇩;0;drapeau : Moldavie;MD
🇲🇪;0;drapeau : Monténégro;ME
🇲🇫;0;drapeau : Saint-Martin;MF
🇲🇬;0;drapeau : Madagascar;MG
🇲🇭;0;drapeau : Îles Marshall;MH
🇲🇰;0;drapeau : Macédoine du Nord;MK
🇲🇱;0;drapeau : Mali;ML
🇲🇲;0;drapeau : Myanmar (Birmanie);MM
🇲🇳;0;drapeau : Mongolie;MN
🇲🇴;0;drapeau : R.A.S. chinoise de Macao;MO
🇲🇵;0;drapeau : Îles Mariannes du Nord;MP
🇲🇶;0;drapeau : Martinique;MQ
🇲🇷;0;drapeau : Mauritanie;MR
🇲🇸;0;drapeau : Montserrat;MS
🇲🇹;0;drapeau : Malte;MT
🇲🇺;0;drapeau : Maurice;MU
🇲🇻;0;drapeau : Maldives;MV
🇲🇼;0;drapeau : Malawi;MW
🇲🇽;0;drapeau : Mexique;MX
🇲🇾;0;drapeau : Malaisie;MY
🇲🇿;0;drapeau : Mozambique;MZ
🇳🇦;0;drapeau : Namibie;NA
🇳🇨;0;drapeau : Nouvelle-Calédonie;NC
🇳🇪;0;drapeau : Niger;NE
🇳🇫;0;drapeau : Île Norfolk;NF
🇳🇬;0;drapeau : Nigeria;NG
🇳🇮;0;drapeau : Nicaragua;NI
🇳🇱;0;drapeau : Pays-Bas;NL
🇳🇴;0;drapeau : Norvège;NO
🇳🇵;0;drapeau : Népal;NP
🇳🇷;0;drapeau : Nauru;NR
🇳🇺;0;drapeau : Niue;NU
🇳🇿;0;drapeau : Nouvelle-Zélande;NZ
🇴🇲;0;drapeau : Oman;OM
🇵🇦;0;drapeau : Panama;PA
🇵🇪;0;drapeau : Pérou;PE
🇵🇫;0;drapeau : Polynésie française;PF
🇵🇬;0;drapeau : Papouasie-Nouvelle-Guinée;PG
🇵🇭;0;drapeau : Philippines;PH
🇵🇰;0;drapeau : Pakistan;PK
🇵🇱;0;drapeau : Pologne;PL
🇵🇲;0;drapeau : Saint-Pierre-et-Miquelon;PM
🇵🇳;0;drapeau : Îles Pitcairn;PN
🇵🇷;0;drapeau : Porto Rico;PR
🇵🇸;0;drapeau : Territoires palestiniens;PS
🇵🇹;0;drapeau : Portugal;PT
🇵🇼;0;drapeau : Palaos;PW
🇵🇾;0;drapeau : Paraguay;PY
🇶🇦;0;drapeau : Qatar;QA
🇷🇪;0;drapeau : La Réunion;RE
🇷🇴;0;drapeau : Roumanie;RO
🇷🇸;0;drapeau : Serbie;RS
🇷🇺;0;drapeau : Russie;RU
🇷🇼;0;drapeau : Rwanda;RW
🇸🇦;0;drapeau : Arabie saoudite;SA
🇸🇧;0;drapeau : Îles Salomon;SB
🇸🇨;0;drapeau : Seychelles;SC
🇸🇩;0;drapeau : Soudan;SD
🇸🇪;0;drapeau : Suède;SE
🇸🇬;0;drapeau : Singapour;SG
🇸🇭;0;drapeau : Sainte-Hélène;SH
🇸🇮;0;drapeau : Slovénie;SI
🇸🇯;0;drapeau : Svalbard et Jan Mayen;SJ
🇸🇰;0;drapeau : Slovaquie;SK
🇸🇱;0;drapeau : Sierra Leone;SL
🇸🇲;0;drapeau : Saint-Marin;SM
🇸🇳;0;drapeau : Sénégal;SN
🇸🇴;0;drapeau : Somalie;SO
🇸🇷;0;drapeau : Suriname;SR
🇸🇸;0;drapeau : Soudan du Sud;SS
🇸🇹;0;drapeau : Sao Tomé-et-Principe;ST
🇸🇻;0;drapeau : Salvador;SV
🇸🇽;0;drapeau : Saint-Martin (partie néerlandaise);SX
🇸🇾;0;drapeau : Syrie;SY
🇸🇿;0;drapeau : Eswatini;SZ
🇹🇦;0;drapeau : Tristan da Cunha;TA
🇹🇨;0;drapeau : Îles Turques-et-Caïques;TC
🇹🇩;0;drapeau : Tchad;TD
🇹🇫;0;drapeau : Terres australes françaises;TF
🇹🇬;0;drapeau : Togo;TG
🇹🇭;0;drapeau : Thaïlande;TH
🇹🇯;0;drapeau : Tadjikistan;TJ
🇹🇰;0;drapeau : Tokelau;TK
🇹🇱;0;drapeau : Timor oriental;TL
🇹🇲;0;drapeau : Turkménistan;TM
🇹🇳;0;drapeau : Tunisie;TN
🇹🇴;0;drapeau : Tonga;TO
🇹🇷;0;drapeau : Turquie;TR
🇹🇹;0;drapeau : Trinité-et-Tobago;TT
🇹🇻;0;drapeau : Tuvalu;TV
🇹🇼;0;drapeau : Taïwan;TW
🇹🇿;0;drapeau : Tanzanie;TZ
🇺🇦;0;drapeau : Ukraine;UA
🇺🇬;0;drapeau : Ouganda;UG
🇺🇲;0;drapeau : Îles mineures éloignées des États-Unis;UM
🇺🇳;0;drapeau : Nations Unies;UN
🇺🇸;0;drapeau : États-Unis;US
🇺🇾;0;drapeau : Uruguay;UY
🇺🇿;0;drapeau : Ouzbékistan;UZ
🇻🇦;0;drapeau : État de la Cité du Vatican;VA
🇻🇨;0;drapeau : Saint-Vincent-et-les Grenadines;VC
🇻🇪;0;drapeau : Venezuela;VE
🇻🇬;0;drapeau : Îles Vierges britanniques;VG
🇻🇮;0;drapeau : Îles Vierges des États-Unis;VI
🇻🇳;0;drapeau : Viêt Nam;VN
🇻🇺;0;drapeau : Vanuatu;VU
🇼🇫;0;drapeau : Wallis-et-Futuna;WF
🇼🇸;0;drapeau : Samoa;WS
🇽🇰;0;drapeau : Kosovo;XK
🇾🇪;0;drapeau : Yémen;YE
🇾🇹;0;drapeau : Mayotte;YT
🇿🇦;0;drapeau : Afrique du Sud;ZA
🇿🇲;0;drapeau : Zambie;ZM
🇿🇼;0;drapeau : Zimbabwe;ZW
🏴󠁧󠁢󠁥󠁮󠁧󠁿;0;drapeau : Angleterre;gbeng
🏴󠁧󠁢󠁳󠁣󠁴󠁿;0;drapeau : Écosse;gbsct
🏴󠁧󠁢󠁷󠁬󠁳󠁿;0;drapeau : Pays de Galles;gbwls`,
];
