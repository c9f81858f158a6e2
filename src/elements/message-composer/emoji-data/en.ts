// The emoji and their words, from emojibase-data (MIT licence). Written by test/tools/emoji.mjs, not by hand; read by emoji.ts.

/** A group a string, in the order of emoji.ts; a line is `emoji;how skin tones go in;name;words`. */
export const groups: readonly string[] = [
`😀;0;grinning face;cheerful cheery happy laugh nice smile smiling teeth
😃;0;grinning face with big eyes;awesome happy mouth open smile smiling teeth yay
😄;0;grinning face with smiling eyes;happy laugh lol mouth open smile
😁;0;beaming face with smiling eyes;grin grinning happy nice smile teeth
😆;0;grinning squinting face;closed eyes haha hahaha happy laugh lol mouth open rofl smile smiling
😅;0;grinning face with sweat;cold dejected excited mouth nervous open smile smiling stress stressed
🤣;0;rolling on the floor laughing;crying face funny haha happy hehe hilarious joy lmao lol rofl roflmao tear
😂;0;face with tears of joy;crying feels funny haha happy hehe hilarious laugh lmao lol rofl roflmao
🙂;0;slightly smiling face;happy smile
🙃;0;upside-down face;hehe smile
🫠;0;melting face;disappear dissolve embarrassed haha heat hot liquid lol sarcasm sarcastic
😉;0;winking face;flirt heartbreaker sexy slide tease winks
😊;0;smiling face with smiling eyes;blush glad satisfied smile
😇;0;smiling face with halo;angel angelic angels blessed fairy fairytale fantasy happy innocent peaceful smile spirit tale
🥰;0;smiling face with hearts;3 adore crush ily love romance smile you
😍;0;smiling face with heart-eyes;143 bae feels hearts ily kisses love romance romantic smile xoxo
🤩;0;star-struck;excited eyes face grinning smile starry-eyed wow
😘;0;face blowing a kiss;adorbs bae flirt heart ily love lover miss muah romantic smooch xoxo you
😗;0;kissing face;143 date dating flirt ily love smooch smooches xoxo you
☺️;0;smiling face;happy outlined relaxed smile
😚;0;kissing face with closed eyes;143 bae blush date dating flirt ily kisses smooches xoxo
😙;0;kissing face with smiling eyes;143 closed date dating flirt ily kisses love night smile
🥲;0;smiling face with tear;glad grateful happy joy pain proud relieved smile smiley touched
😋;0;face savoring food;delicious eat full hungry smile smiling tasty um yum yummy
😛;0;face with tongue;awesome cool nice party stuck-out sweet
😜;0;winking face with tongue;crazy epic eye funny joke loopy nutty party stuck-out wacky weirdo yolo
🤪;0;zany face;crazy eye eyes goofy large small
😝;0;squinting face with tongue;closed eye eyes gross horrible omg stuck-out taste whatever yolo
🤑;0;money-mouth face;paid
🤗;0;smiling face with open hands;hug hugging
🤭;0;face with hand over mouth;giggle giggling oops realization secret shock sudden surprise whoops
🫢;0;face with open eyes and hand over mouth;amazement awe disbelief embarrass gasp omg quiet scared shock surprise
🫣;0;face with peeking eye;captivated embarrass hide hiding peep scared shy stare
🤫;0;shushing face;quiet shh
🤔;0;thinking face;chin consider hmm ponder pondering wondering
🫡;0;saluting face;good luck ma’am ok respect salute sir troops yes
🤐;0;zipper-mouth face;keep quiet secret shut
🤨;0;face with raised eyebrow;disapproval disbelief distrust emoji hmm mild skeptic skeptical skepticism surprise what
😐;0;neutral face;awkward blank deadpan expressionless fine jealous meh oh shade straight unamused unhappy unimpressed whatever
😑;0;expressionless face;awkward dead fine inexpressive jealous meh not oh omg straight uh unhappy unimpressed whatever
😶;0;face without mouth;awkward blank expressionless mouthless mute quiet secret silence silent speechless
🫥;0;dotted line face;depressed disappear hidden hide introvert invisible meh whatever wtv
😶‍🌫️;0;face in clouds;absentminded fog head
😏;0;smirking face;boss dapper flirt homie kidding leer shade slick sly smug snicker suave suspicious swag
😒;0;unamused face;... bored fine jealous jel jelly pissed smh ugh uhh unhappy weird whatever
🙄;0;face with rolling eyes;eyeroll shade ugh whatever
😬;0;grimacing face;awk awkward dentist grimace grinning smile smiling
😮‍💨;0;face exhaling;blow blowing exhale exhausted gasp groan relief sigh smiley smoke whisper whistle
🤥;0;lying face;liar lie pinocchio
🫨;0;shaking face;crazy daze earthquake omg panic shock surprise vibrate whoa wow
😌;0;relieved face;calm peace relief zen
😔;0;pensive face;awful bored dejected died disappointed losing lost sad sucks
😪;0;sleepy face;crying good night sad sleeping tired
🤤;0;drooling face;
😴;0;sleeping face;bed bedtime good goodnight nap night tired whatever yawn zzz
😷;0;face with medical mask;cold dentist dermatologist doctor dr germs medicine sick
🤒;0;face with thermometer;ill sick
🤕;0;face with head-bandage;hurt injury ouch
🤢;0;nauseated face;gross nasty sick vomit
🤮;0;face vomiting;barf ew gross puke sick spew throw up
🤧;0;sneezing face;fever flu gesundheit sick sneeze
🥵;0;hot face;dying feverish heat panting red-faced stroke sweating tongue
🥶;0;cold face;blue blue-faced freezing frostbite icicles subzero teeth
🥴;0;woozy face;dizzy drunk eyes intoxicated mouth tipsy uneven wavy
😵;0;face with crossed-out eyes;dead dizzy feels knocked sick tired
😵‍💫;0;face with spiral eyes;confused dizzy hypnotized omg smiley trouble whoa woah woozy
🤯;0;exploding head;blown explode mind mindblown no shocked way
🤠;0;cowboy hat face;cowgirl
🥳;0;partying face;bday birthday celebrate celebration excited happy hat hooray horn
🥸;0;disguised face;eyebrow glasses incognito moustache mustache nose person spy tache tash
😎;0;smiling face with sunglasses;awesome beach bright bro chilling cool rad relaxed shades slay smile style swag win
🤓;0;nerd face;brainy clever expert geek gifted glasses intelligent smart
🧐;0;face with monocle;classy fancy rich stuffy wealthy
😕;0;confused face;befuddled confusing dunno frown hm meh not sad sorry sure
🫤;0;face with diagonal mouth;confused confusion disappointed doubt doubtful frustrated frustration meh skeptical unsure whatever wtv
😟;0;worried face;anxious butterflies nerves nervous sad stress stressed surprised worry
🙁;0;slightly frowning face;sad
☹️;0;frowning face;sad
😮;0;face with open mouth;believe forgot omg shocked surprised sympathy unbelievable unreal whoa wow you
😯;0;hushed face;epic omg stunned surprised whoa woah
😲;0;astonished face;cost no omg shocked totally way
😳;0;flushed face;amazed awkward crazy dazed dead disbelief embarrassed geez heat hot impressed jeez what wow
🥺;0;pleading face;begging big eyes mercy not please pretty puppy sad why
🥹;0;face holding back tears;admiration aww cry embarrassed feelings grateful gratitude joy please proud resist sad
😦;0;frowning face with open mouth;caught guard scared scary surprise what wow
😧;0;anguished face;forgot scared scary stressed surprise unhappy what wow
😨;0;fearful face;afraid anxious blame scared worried
😰;0;anxious face with sweat;blue cold eek mouth nervous open rushed scared yikes
😥;0;sad but relieved face;anxious call close complicated disappointed not sweat time whew
😢;0;crying face;awful feels miss sad tear triste unhappy
😭;0;loudly crying face;bawling sad sob tear tears unhappy
😱;0;face screaming in fear;epic fearful munch scared screamer shocked surprised woah
😖;0;confounded face;annoyed confused cringe distraught feels frustrated mad sad
😣;0;persevering face;concentrate concentration focus headache persevere
😞;0;disappointed face;awful blame dejected fail losing sad unhappy
😓;0;downcast face with sweat;close cold feels headache nervous sad scared yikes
😩;0;weary face;crying fail feels hungry mad nooo sad sleepy tired unhappy
😫;0;tired face;cost feels nap sad sneeze
🥱;0;yawning face;bedtime bored goodnight nap night sleep sleepy tired whatever zzz
😤;0;face with steam from nose;anger angry feels fume fuming furious fury mad triumph unhappy won
😡;0;enraged face;anger angry feels mad maddening pouting red shade unhappy upset
😠;0;angry face;anger blame feels frustrated mad maddening rage shade unhappy upset
🤬;0;face with symbols on mouth;censor cursing cussing mad pissed swearing
😈;0;smiling face with horns;demon devil evil fairy fairytale fantasy purple shade smile tale
👿;0;angry face with horns;demon devil evil fairy fairytale fantasy imp mischievous purple shade tale
💀;0;skull;body dead death face fairy fairytale i’m lmao monster tale yolo
☠️;0;skull and crossbones;dead death face monster
💩;0;pile of poo;bs comic doo dung face fml monster poop smelly smh stink stinks stinky turd
🤡;0;clown face;
👹;0;ogre;creature devil face fairy fairytale fantasy mask monster scary tale
👺;0;goblin;angry creature face fairy fairytale fantasy mask mean monster tale
👻;0;ghost;boo creature excited face fairy fairytale fantasy halloween haunting monster scary silly tale
👽;0;alien;creature extraterrestrial face fairy fairytale fantasy monster space tale ufo
👾;0;alien monster;creature extraterrestrial face fairy fairytale fantasy game gamer games pixelated space tale ufo
🤖;0;robot;face monster
😺;0;grinning cat;animal face mouth open smile smiling
😸;0;grinning cat with smiling eyes;animal face smile
😹;0;cat with tears of joy;animal face laugh laughing lol
😻;0;smiling cat with heart-eyes;animal face love smile
😼;0;cat with wry smile;animal face ironic
😽;0;kissing cat;animal closed eye eyes face
🙀;0;weary cat;animal face oh surprised
😿;0;crying cat;animal face sad tear
😾;0;pouting cat;animal face
🙈;0;see-no-evil monkey;embarrassed face forbidden forgot gesture hide omg prohibited scared secret smh watch
🙉;0;hear-no-evil monkey;animal ears face forbidden gesture listen not prohibited secret shh tmi
🙊;0;speak-no-evil monkey;animal face forbidden gesture not oops prohibited quiet secret stealth
💌;0;love letter;heart mail romance valentine
💘;0;heart with arrow;143 adorbs cupid date emotion ily love romance valentine
💝;0;heart with ribbon;143 anniversary emotion ily kisses valentine xoxo
💖;0;sparkling heart;143 emotion excited good ily kisses morning night sparkle xoxo
💗;0;growing heart;143 emotion excited heartpulse ily kisses muah nervous pulse xoxo
💓;0;beating heart;143 cardio emotion heartbeat ily love pulsating pulse
💞;0;revolving hearts;143 adorbs anniversary emotion
💕;0;two hearts;143 anniversary date dating emotion ily kisses love loving xoxo
💟;0;heart decoration;143 emotion hearth purple white
❣️;0;heart exclamation;heavy mark punctuation
💔;0;broken heart;break crushed emotion heartbroken lonely sad
❤️‍🔥;0;heart on fire;burn love lust sacred
❤️‍🩹;0;mending heart;healthier improving recovering recuperating well
❤️;0;red heart;emotion love
🩷;0;pink heart;143 adorable cute emotion ily like love special sweet
🧡;0;orange heart;143
💛;0;yellow heart;143 cardiac emotion ily love
💚;0;green heart;143 emotion ily love romantic
💙;0;blue heart;143 emotion ily love romance
🩵;0;light blue heart;143 cute cyan emotion ily like love sky special teal
💜;0;purple heart;143 bestest emotion ily love
🤎;0;brown heart;143
🖤;0;black heart;evil wicked
🩶;0;grey heart;143 emotion gray ily love silver slate special
🤍;0;white heart;143
💋;0;kiss mark;dating emotion heart kissing lips romance sexy
💯;0;hundred points;100 a+ agree clearly definitely faithful fleek full keep perfect score true truth yup
💢;0;anger symbol;angry comic mad upset
💥;0;collision;bomb boom collide comic explode
💫;0;dizzy;comic shining shooting star stars
💦;0;sweat droplets;comic drip drops splashing squirt water wet work workout
💨;0;dashing away;cloud comic fart fast go gone gotta running smoke
🕳️;0;hole;
💬;0;speech balloon;bubble comic dialog message sms talk text typing
👁️‍🗨️;0;eye in speech bubble;balloon witness
🗨️;0;left speech bubble;balloon dialog
🗯️;0;right anger bubble;angry balloon mad
💭;0;thought balloon;bubble cartoon cloud comic daydream decisions dream idea invent invention realize think thoughts wonder
💤;0;ZZZ;comic good goodnight night sleep sleeping sleepy tired zzz`,
`👋;1;waving hand;bye cya g2g greetings gtg hello hey hi later outtie ttfn ttyl wave yo you
🤚;1;raised back of hand;backhand
🖐️;1;hand with fingers splayed;raised stop
✋;1;raised hand;5 five high stop
🖖;1;vulcan salute;finger hand hands
🫱;1;rightwards hand;handshake hold reach shake
🫲;1;leftwards hand;handshake hold reach shake
🫳;1;palm down hand;dismiss drop dropped pick shoo up
🫴;1;palm up hand;beckon catch come hold know lift me offer tell
🫷;1;leftwards pushing hand;block five halt high hold pause refuse slap stop wait
🫸;1;rightwards pushing hand;block five halt high hold pause refuse slap stop wait
👌;1;OK hand;awesome bet dope fleek fosho got gotcha legit ok okay pinch rad sure sweet three
🤌;1;pinched fingers;gesture hand hold huh interrogation patience relax sarcastic ugh what zip
🤏;1;pinching hand;amount bit fingers little small sort
✌️;1;victory hand;peace
🤞;1;crossed fingers;hand luck
🫰;1;hand with index finger and thumb crossed;<3 expensive heart love money snap
🤟;1;love-you gesture;fingers hand ily three
🤘;1;sign of the horns;finger hand rock-on
🤙;1;call me hand;hang loose shaka
👈;1;backhand index pointing left;finger
👉;1;backhand index pointing right;finger
👆;1;backhand index pointing up;finger
🖕;1;middle finger;hand
👇;1;backhand index pointing down;finger
☝️;1;index pointing up;finger hand this
🫵;1;index pointing at the viewer;finger hand poke you
👍;1;thumbs up;+1 good hand like yes
👎;1;thumbs down;-1 bad dislike good hand no nope
✊;1;raised fist;clenched hand punch solidarity
👊;1;oncoming fist;absolutely agree boom bro bruh bump clenched correct hand knuckle pound punch rock ttyl
🤛;1;left-facing fist;leftwards
🤜;1;right-facing fist;rightwards
👏;1;clapping hands;applause approval awesome congrats congratulations excited good great homie job nice prayed well yay
🙌;1;raising hands;celebration gesture hooray praise raised
🫶;1;heart hands;<3 love you
👐;1;open hands;hug jazz swerve
🤲;1;palms up together;cupped dua hands pray prayer wish
🤝;1;handshake;agreement deal meeting
🙏;1;folded hands;appreciate ask beg blessed bow cmon five gesture high please pray thanks thx
✍️;1;writing hand;write
💅;1;nail polish;bored care cosmetics done makeup manicure whatever
🤳;1;selfie;camera phone
💪;1;flexed biceps;arm beast bench bodybuilder bro curls gains gym jacked muscle press ripped strong weightlift
🦾;0;mechanical arm;accessibility prosthetic
🦿;0;mechanical leg;accessibility prosthetic
🦵;1;leg;bent foot kick knee limb
🦶;1;foot;ankle feet kick stomp
👂;1;ear;body ears hear hearing listen listening sound
🦻;1;ear with hearing aid;accessibility hard
👃;1;nose;body noses nosey odor smell smells
🧠;0;brain;intelligent smart
🫀;0;anatomical heart;beat cardiology heartbeat organ pulse real red
🫁;0;lungs;breath breathe exhalation inhalation organ respiration
🦷;0;tooth;dentist pearly teeth white
🦴;0;bone;bones dog skeleton wishbone
👀;0;eyes;body face googly look looking omg peep see seeing
👁️;0;eye;1 body one
👅;0;tongue;body lick slurp
👄;0;mouth;beauty body kiss kissing lips lipstick
🫦;0;biting lip;anxious bite fear flirt flirting kiss lipstick nervous sexy uncomfortable worried worry
👶;1;baby;babies children goo infant newborn pregnant young
🧒;1;child;bright-eyed grandchild kid young younger
👦;1;boy;bright-eyed child grandson kid son young younger
👧;1;girl;bright-eyed child daughter granddaughter kid virgo young younger zodiac
🧑;1;person;adult
👱;1;person: blond hair;blond-haired human
👨;1;man;adult bro
🧔;1;person: beard;bearded whiskers
🧔‍♂️;1;man: beard;bearded whiskers
🧔‍♀️;1;woman: beard;bearded whiskers
👨‍🦰;1;man: red hair;adult bro
👨‍🦱;1;man: curly hair;adult bro
👨‍🦳;1;man: white hair;adult bro
👨‍🦲;1;man: bald;adult bro
👩;1;woman;adult lady
👩‍🦰;1;woman: red hair;adult lady
🧑‍🦰;1;person: red hair;adult
👩‍🦱;1;woman: curly hair;adult lady
🧑‍🦱;1;person: curly hair;adult
👩‍🦳;1;woman: white hair;adult lady
🧑‍🦳;1;person: white hair;adult
👩‍🦲;1;woman: bald;adult lady
🧑‍🦲;1;person: bald;adult
👱‍♀️;1;woman: blond hair;blond-haired blonde
👱‍♂️;1;man: blond hair;blond-haired
🧓;1;older person;adult elderly grandparent wise
👴;1;old man;adult bald elderly gramps grandfather grandpa wise
👵;1;old woman;adult elderly grandma grandmother granny lady wise
🙍;1;person frowning;annoyed disappointed disgruntled disturbed frustrated gesture irritated upset
🙍‍♂️;1;man frowning;annoyed disappointed disgruntled disturbed frustrated gesture irritated upset
🙍‍♀️;1;woman frowning;annoyed disappointed disgruntled disturbed frustrated gesture irritated upset
🙎;1;person pouting;disappointed downtrodden frown grimace scowl sulk upset whine
🙎‍♂️;1;man pouting;disappointed downtrodden frown grimace scowl sulk upset whine
🙎‍♀️;1;woman pouting;disappointed downtrodden frown grimace scowl sulk upset whine
🙅;1;person gesturing NO;forbidden gesture hand no not prohibit
🙅‍♂️;1;man gesturing NO;forbidden gesture hand no not prohibit
🙅‍♀️;1;woman gesturing NO;forbidden gesture hand no not prohibit
🙆;1;person gesturing OK;exercise gesture hand ok omg
🙆‍♂️;1;man gesturing OK;exercise gesture hand ok omg
🙆‍♀️;1;woman gesturing OK;exercise gesture hand ok omg
💁;1;person tipping hand;fetch flick flip gossip sarcasm sarcastic sassy seriously whatever
💁‍♂️;1;man tipping hand;fetch flick flip gossip sarcasm sarcastic sassy seriously whatever
💁‍♀️;1;woman tipping hand;fetch flick flip gossip sarcasm sarcastic sassy seriously whatever
🙋;1;person raising hand;gesture here know me pick question raise
🙋‍♂️;1;man raising hand;gesture here know me pick question raise
🙋‍♀️;1;woman raising hand;gesture here know me pick question raise
🧏;1;deaf person;accessibility ear gesture hear
🧏‍♂️;1;deaf man;accessibility ear gesture hear
🧏‍♀️;1;deaf woman;accessibility ear gesture hear
🙇;1;person bowing;apology ask beg favor forgive gesture meditate meditation pity regret sorry
🙇‍♂️;1;man bowing;apology ask beg favor forgive gesture meditate meditation pity regret sorry
🙇‍♀️;1;woman bowing;apology ask beg favor forgive gesture meditate meditation pity regret sorry
🤦;1;person facepalming;again bewilder disbelief exasperation no not oh omg shock smh
🤦‍♂️;1;man facepalming;again bewilder disbelief exasperation no not oh omg shock smh
🤦‍♀️;1;woman facepalming;again bewilder disbelief exasperation no not oh omg shock smh
🤷;1;person shrugging;doubt dunno guess idk ignorance indifference knows maybe whatever who
🤷‍♂️;1;man shrugging;doubt dunno guess idk ignorance indifference knows maybe whatever who
🤷‍♀️;1;woman shrugging;doubt dunno guess idk ignorance indifference knows maybe whatever who
🧑‍⚕️;1;health worker;doctor healthcare nurse therapist
👨‍⚕️;1;man health worker;doctor healthcare nurse therapist
👩‍⚕️;1;woman health worker;doctor healthcare nurse therapist
🧑‍🎓;1;student;graduate
👨‍🎓;1;man student;graduate
👩‍🎓;1;woman student;graduate
🧑‍🏫;1;teacher;instructor lecturer professor
👨‍🏫;1;man teacher;instructor lecturer professor
👩‍🏫;1;woman teacher;instructor lecturer professor
🧑‍⚖️;1;judge;justice law scales
👨‍⚖️;1;man judge;justice law scales
👩‍⚖️;1;woman judge;justice law scales
🧑‍🌾;1;farmer;gardener rancher
👨‍🌾;1;man farmer;gardener rancher
👩‍🌾;1;woman farmer;gardener rancher
🧑‍🍳;1;cook;chef
👨‍🍳;1;man cook;chef
👩‍🍳;1;woman cook;chef
🧑‍🔧;1;mechanic;electrician plumber tradesperson
👨‍🔧;1;man mechanic;electrician plumber tradesperson
👩‍🔧;1;woman mechanic;electrician plumber tradesperson
🧑‍🏭;1;factory worker;assembly industrial
👨‍🏭;1;man factory worker;assembly industrial
👩‍🏭;1;woman factory worker;assembly industrial
🧑‍💼;1;office worker;architect business manager white-collar
👨‍💼;1;man office worker;architect business manager white-collar
👩‍💼;1;woman office worker;architect business manager white-collar
🧑‍🔬;1;scientist;biologist chemist engineer mathematician physicist
👨‍🔬;1;man scientist;biologist chemist engineer mathematician physicist
👩‍🔬;1;woman scientist;biologist chemist engineer mathematician physicist
🧑‍💻;1;technologist;coder computer developer inventor software
👨‍💻;1;man technologist;coder computer developer inventor software
👩‍💻;1;woman technologist;coder computer developer inventor software
🧑‍🎤;1;singer;actor entertainer rock rockstar star
👨‍🎤;1;man singer;actor entertainer rock rockstar star
👩‍🎤;1;woman singer;actor entertainer rock rockstar star
🧑‍🎨;1;artist;palette
👨‍🎨;1;man artist;palette
👩‍🎨;1;woman artist;palette
🧑‍✈️;1;pilot;plane
👨‍✈️;1;man pilot;plane
👩‍✈️;1;woman pilot;plane
🧑‍🚀;1;astronaut;rocket space
👨‍🚀;1;man astronaut;rocket space
👩‍🚀;1;woman astronaut;rocket space
🧑‍🚒;1;firefighter;firetruck
👨‍🚒;1;man firefighter;firetruck
👩‍🚒;1;woman firefighter;firetruck
👮;1;police officer;apprehend arrest citation cop law over pulled undercover
👮‍♂️;1;man police officer;apprehend arrest citation cop law over pulled undercover
👮‍♀️;1;woman police officer;apprehend arrest citation cop law over pulled undercover
🕵️;1;detective;sleuth spy
🕵️‍♂️;1;man detective;sleuth spy
🕵️‍♀️;1;woman detective;sleuth spy
💂;1;guard;buckingham helmet london palace
💂‍♂️;1;man guard;buckingham helmet london palace
💂‍♀️;1;woman guard;buckingham helmet london palace
🥷;1;ninja;assassin fight fighter hidden person secret skills sly soldier stealth war
👷;1;construction worker;build fix hardhat hat man person rebuild remodel repair
👷‍♂️;1;man construction worker;build fix hardhat hat rebuild remodel repair
👷‍♀️;1;woman construction worker;build fix hardhat hat rebuild remodel repair
🫅;1;person with crown;monarch noble regal royal royalty
🤴;1;prince;crown fairy fairytale fantasy king royal royalty tale
👸;1;princess;crown fairy fairytale fantasy queen royal royalty tale
👳;1;person wearing turban;
👳‍♂️;1;man wearing turban;
👳‍♀️;1;woman wearing turban;
👲;1;person with skullcap;chinese gua guapi hat mao pi
🧕;1;woman with headscarf;bandana hijab kerchief mantilla tichel
🤵;1;person in tuxedo;formal wedding
🤵‍♂️;1;man in tuxedo;formal groom wedding
🤵‍♀️;1;woman in tuxedo;formal wedding
👰;1;person with veil;wedding
👰‍♂️;1;man with veil;wedding
👰‍♀️;1;woman with veil;bride wedding
🤰;1;pregnant woman;
🫃;1;pregnant man;belly bloated full overeat
🫄;1;pregnant person;belly bloated full overeat stuffed
🤱;1;breast-feeding;baby mom mother nursing woman
👩‍🍼;1;woman feeding baby;mom mother nanny newborn nursing
👨‍🍼;1;man feeding baby;dad father nanny newborn nursing
🧑‍🍼;1;person feeding baby;nanny newborn nursing parent
👼;1;baby angel;church face fairy fairytale fantasy tale
🎅;1;Santa Claus;celebration christmas claus fairy fantasy father holiday merry santa tale xmas
🤶;1;Mrs. Claus;celebration christmas claus fairy fantasy holiday merry mother mrs santa tale xmas
🧑‍🎄;1;Mx Claus;celebration christmas claus fairy fantasy holiday merry mx santa tale xmas
🦸;1;superhero;good superpower
🦸‍♂️;1;man superhero;good superpower
🦸‍♀️;1;woman superhero;good heroine superpower
🦹;1;supervillain;bad criminal evil superpower
🦹‍♂️;1;man supervillain;bad criminal evil superpower
🦹‍♀️;1;woman supervillain;bad criminal evil superpower
🧙;1;mage;fantasy magic play sorcerer sorceress sorcery spell summon witch wizard
🧙‍♂️;1;man mage;fantasy magic play sorcerer sorceress sorcery spell summon witch wizard
🧙‍♀️;1;woman mage;fantasy magic play sorcerer sorceress sorcery spell summon witch wizard
🧚;1;fairy;fairytale fantasy myth person pixie tale wings
🧚‍♂️;1;man fairy;fairytale fantasy myth oberon person pixie puck tale wings
🧚‍♀️;1;woman fairy;fairytale fantasy myth person pixie tale titania wings
🧛;1;vampire;blood dracula fangs halloween scary supernatural teeth undead
🧛‍♂️;1;man vampire;blood fangs halloween scary supernatural teeth undead
🧛‍♀️;1;woman vampire;blood fangs halloween scary supernatural teeth undead
🧜;1;merperson;creature fairytale folklore ocean sea siren trident
🧜‍♂️;1;merman;creature fairytale folklore neptune ocean poseidon sea siren trident triton
🧜‍♀️;1;mermaid;creature fairytale folklore merwoman ocean sea siren trident
🧝;1;elf;elves enchantment fantasy folklore magic magical myth
🧝‍♂️;1;man elf;elves enchantment fantasy folklore magic magical myth
🧝‍♀️;1;woman elf;elves enchantment fantasy folklore magic magical myth
🧞;0;genie;djinn fantasy jinn lamp myth rub wishes
🧞‍♂️;0;man genie;djinn fantasy jinn lamp myth rub wishes
🧞‍♀️;0;woman genie;djinn fantasy jinn lamp myth rub wishes
🧟;0;zombie;apocalypse dead halloween horror scary undead walking
🧟‍♂️;0;man zombie;apocalypse dead halloween horror scary undead walking
🧟‍♀️;0;woman zombie;apocalypse dead halloween horror scary undead walking
🧌;0;troll;fairy fantasy monster tale trolling
💆;1;person getting massage;face headache relax relaxing salon soothe spa tension therapy treatment
💆‍♂️;1;man getting massage;face headache relax relaxing salon soothe spa tension therapy treatment
💆‍♀️;1;woman getting massage;face headache relax relaxing salon soothe spa tension therapy treatment
💇;1;person getting haircut;barber beauty chop cosmetology groom parlor shears style
💇‍♂️;1;man getting haircut;barber beauty chop cosmetology groom parlor person shears style
💇‍♀️;1;woman getting haircut;barber beauty chop cosmetology groom parlor person shears style
🚶;1;person walking;amble gait hike man pace pedestrian stride stroll
🚶‍♂️;1;man walking;amble gait hike pace pedestrian stride stroll
🚶‍♀️;1;woman walking;amble gait hike pace pedestrian stride stroll
🧍;1;person standing;
🧍‍♂️;1;man standing;
🧍‍♀️;1;woman standing;
🧎;1;person kneeling;knees
🧎‍♂️;1;man kneeling;knees
🧎‍♀️;1;woman kneeling;knees
🧑‍🦯;1;person with white cane;accessibility blind probing
👨‍🦯;1;man with white cane;accessibility blind probing
👩‍🦯;1;woman with white cane;accessibility blind probing
🧑‍🦼;1;person in motorized wheelchair;accessibility
👨‍🦼;1;man in motorized wheelchair;accessibility
👩‍🦼;1;woman in motorized wheelchair;accessibility
🧑‍🦽;1;person in manual wheelchair;accessibility
👨‍🦽;1;man in manual wheelchair;accessibility
👩‍🦽;1;woman in manual wheelchair;accessibility
🏃;1;person running;fast hurry marathon move quick race racing rush speed
🏃‍♂️;1;man running;fast hurry marathon move quick race racing rush speed
🏃‍♀️;1;woman running;fast hurry marathon move quick race racing rush speed
💃;1;woman dancing;dance dancer elegant festive flair flamenco groove let’s salsa tango
🕺;1;man dancing;dance dancer elegant festive flair flamenco groove let’s salsa tango
🕴️;1;person in suit levitating;business
👯;1;people with bunny ears;bestie bff counterpart dancer double identical pair party partying soulmate twin twinsies
👯‍♂️;1;men with bunny ears;bestie bff counterpart dancer double identical pair party partying people soulmate twin twinsies
👯‍♀️;1;women with bunny ears;bestie bff counterpart dancer double identical pair party partying people soulmate twin twinsies
🧖;1;person in steamy room;day luxurious pamper relax sauna spa steambath unwind
🧖‍♂️;1;man in steamy room;day luxurious pamper relax sauna spa steambath unwind
🧖‍♀️;1;woman in steamy room;day luxurious pamper relax sauna spa steambath unwind
🧗;1;person climbing;climber mountain rock scale up
🧗‍♂️;1;man climbing;climber mountain rock scale up
🧗‍♀️;1;woman climbing;climber mountain rock scale up
🤺;0;person fencing;fencer sword
🏇;1;horse racing;jockey racehorse riding sport
⛷️;0;skier;snow
🏂;1;snowboarder;ski sport
🏌️;1;person golfing;ball birdie caddy driving green pga putt range tee
🏌️‍♂️;1;man golfing;ball birdie caddy driving green pga putt range tee
🏌️‍♀️;1;woman golfing;ball birdie caddy driving green pga putt range tee
🏄;1;person surfing;beach ocean sport surfer swell waves
🏄‍♂️;1;man surfing;beach ocean sport surfer swell waves
🏄‍♀️;1;woman surfing;beach ocean person sport surfer swell waves
🚣;1;person rowing boat;canoe cruise fishing lake oar paddle raft river rowboat
🚣‍♂️;1;man rowing boat;canoe cruise fishing lake oar paddle raft river rowboat
🚣‍♀️;1;woman rowing boat;canoe cruise fishing lake oar paddle raft river rowboat
🏊;1;person swimming;freestyle sport swimmer triathlon
🏊‍♂️;1;man swimming;freestyle sport swimmer triathlon
🏊‍♀️;1;woman swimming;freestyle sport swimmer triathlon
⛹️;1;person bouncing ball;athletic basketball championship dribble net player throw
⛹️‍♂️;1;man bouncing ball;athletic basketball championship dribble net player throw
⛹️‍♀️;1;woman bouncing ball;athletic basketball championship dribble net player throw
🏋️;1;person lifting weights;barbell bodybuilder deadlift lifter powerlifting weightlifter workout
🏋️‍♂️;1;man lifting weights;barbell bodybuilder deadlift lifter powerlifting weightlifter workout
🏋️‍♀️;1;woman lifting weights;barbell bodybuilder deadlift lifter powerlifting weightlifter workout
🚴;1;person biking;bicycle bicyclist bike cycle cyclist riding sport
🚴‍♂️;1;man biking;bicycle bicyclist bike cycle cyclist riding sport
🚴‍♀️;1;woman biking;bicycle bicyclist bike cycle cyclist riding sport
🚵;1;person mountain biking;bicycle bicyclist bike cycle cyclist riding sport
🚵‍♂️;1;man mountain biking;bicycle bicyclist bike cycle cyclist riding sport
🚵‍♀️;1;woman mountain biking;bicycle bicyclist bike cycle cyclist riding sport
🤸;1;person cartwheeling;active excited flip gymnastics happy somersault
🤸‍♂️;1;man cartwheeling;active excited flip gymnastics happy somersault
🤸‍♀️;1;woman cartwheeling;active excited flip gymnastics happy somersault
🤼;1;people wrestling;combat duel grapple ring tournament wrestle
🤼‍♂️;1;men wrestling;combat duel grapple ring tournament wrestle
🤼‍♀️;1;women wrestling;combat duel grapple ring tournament wrestle
🤽;1;person playing water polo;sport swimming waterpolo
🤽‍♂️;1;man playing water polo;sport swimming waterpolo
🤽‍♀️;1;woman playing water polo;sport swimming waterpolo
🤾;1;person playing handball;athletics catch chuck hurl lob pitch sport throw toss
🤾‍♂️;1;man playing handball;athletics catch chuck hurl lob pitch sport throw toss
🤾‍♀️;1;woman playing handball;athletics catch chuck hurl lob pitch sport throw toss
🤹;1;person juggling;act balance balancing handle juggle manage multitask skill
🤹‍♂️;1;man juggling;act balance balancing handle juggle manage multitask skill
🤹‍♀️;1;woman juggling;act balance balancing handle juggle manage multitask skill
🧘;1;person in lotus position;cross legged legs meditation peace relax serenity yoga yogi zen
🧘‍♂️;1;man in lotus position;cross legged legs meditation peace relax serenity yoga yogi zen
🧘‍♀️;1;woman in lotus position;cross legged legs meditation peace relax serenity yoga yogi zen
🛀;1;person taking bath;bathtub tub
🛌;1;person in bed;bedtime good goodnight hotel nap night sleep tired zzz
🧑‍🤝‍🧑;0;people holding hands;bae bestie bff couple dating flirt friends twins
👭;1;women holding hands;bae bestie bff couple dating flirt friends girls sisters twins
👫;1;woman and man holding hands;bae bestie bff couple dating flirt friends twins
👬;1;men holding hands;bae bestie bff boys brothers couple dating flirt friends twins
💏;1;kiss;anniversary babe bae couple date dating heart love mwah person romance together xoxo
👩‍❤️‍💋‍👨;2;kiss: woman, man;anniversary babe bae couple date dating heart love mwah person romance together xoxo
👨‍❤️‍💋‍👨;2;kiss: man, man;anniversary babe bae couple date dating heart love mwah person romance together xoxo
👩‍❤️‍💋‍👩;2;kiss: woman, woman;anniversary babe bae couple date dating heart love mwah person romance together xoxo
💑;1;couple with heart;anniversary babe bae dating kiss love person relationship romance together you
👩‍❤️‍👨;2;couple with heart: woman, man;anniversary babe bae dating kiss love person relationship romance together you
👨‍❤️‍👨;2;couple with heart: man, man;anniversary babe bae dating kiss love person relationship romance together you
👩‍❤️‍👩;2;couple with heart: woman, woman;anniversary babe bae dating kiss love person relationship romance together you
👨‍👩‍👦;0;family: man, woman, boy;child
👨‍👩‍👧;0;family: man, woman, girl;child
👨‍👩‍👧‍👦;0;family: man, woman, girl, boy;child
👨‍👩‍👦‍👦;0;family: man, woman, boy, boy;child
👨‍👩‍👧‍👧;0;family: man, woman, girl, girl;child
👨‍👨‍👦;0;family: man, man, boy;child
👨‍👨‍👧;0;family: man, man, girl;child
👨‍👨‍👧‍👦;0;family: man, man, girl, boy;child
👨‍👨‍👦‍👦;0;family: man, man, boy, boy;child
👨‍👨‍👧‍👧;0;family: man, man, girl, girl;child
👩‍👩‍👦;0;family: woman, woman, boy;child
👩‍👩‍👧;0;family: woman, woman, girl;child
👩‍👩‍👧‍👦;0;family: woman, woman, girl, boy;child
👩‍👩‍👦‍👦;0;family: woman, woman, boy, boy;child
👩‍👩‍👧‍👧;0;family: woman, woman, girl, girl;child
👨‍👦;0;family: man, boy;child
👨‍👦‍👦;0;family: man, boy, boy;child
👨‍👧;0;family: man, girl;child
👨‍👧‍👦;0;family: man, girl, boy;child
👨‍👧‍👧;0;family: man, girl, girl;child
👩‍👦;0;family: woman, boy;child
👩‍👦‍👦;0;family: woman, boy, boy;child
👩‍👧;0;family: woman, girl;child
👩‍👧‍👦;0;family: woman, girl, boy;child
👩‍👧‍👧;0;family: woman, girl, girl;child
🗣️;0;speaking head;face silhouette
👤;0;bust in silhouette;mysterious shadow
👥;0;busts in silhouette;bff everyone friend friends people
🫂;0;people hugging;comfort embrace farewell friendship goodbye hello love thanks
👪;0;family;child
👣;0;footprints;barefoot clothing omw walk`,
`🐵;0;monkey face;animal banana
🐒;0;monkey;animal banana
🦍;0;gorilla;animal
🦧;0;orangutan;animal ape monkey
🐶;0;dog face;adorbs animal pet puppies puppy
🐕;0;dog;animal animals dogs pet
🦮;0;guide dog;accessibility animal blind
🐕‍🦺;0;service dog;accessibility animal assistance
🐩;0;poodle;animal dog fluffy
🐺;0;wolf;animal face
🦊;0;fox;animal face
🦝;0;raccoon;animal curious sly
🐱;0;cat face;animal kitten kitty pet
🐈;0;cat;animal animals cats kitten pet
🐈‍⬛;0;black cat;animal feline halloween meow unlucky
🦁;0;lion;alpha animal face leo mane order rawr roar safari strong zodiac
🐯;0;tiger face;animal big cat predator
🐅;0;tiger;animal big cat predator zoo
🐆;0;leopard;animal big cat predator zoo
🐴;0;horse face;animal dressage equine farm horses
🫎;0;moose;alces animal antlers elk mammal
🫏;0;donkey;animal ass burro hinny mammal mule stubborn
🐎;0;horse;animal equestrian farm racehorse racing
🦄;0;unicorn;face
🦓;0;zebra;animal stripe
🦌;0;deer;animal
🦬;0;bison;animal buffalo herd wisent
🐮;0;cow face;animal farm milk moo
🐂;0;ox;animal animals bull farm taurus zodiac
🐃;0;water buffalo;animal zoo
🐄;0;cow;animal animals farm milk moo
🐷;0;pig face;animal bacon farm pork
🐖;0;pig;animal bacon farm pork sow
🐗;0;boar;animal pig
🐽;0;pig nose;animal face farm smell snout
🐏;0;ram;animal aries horns male sheep zodiac zoo
🐑;0;ewe;animal baa farm female fluffy lamb sheep wool
🐐;0;goat;animal capricorn farm milk zodiac
🐪;0;camel;animal desert dromedary hump one
🐫;0;two-hump camel;animal bactrian desert
🦙;0;llama;alpaca animal guanaco vicuña wool
🦒;0;giraffe;animal spots
🐘;0;elephant;animal
🦣;0;mammoth;animal extinction large tusk wooly
🦏;0;rhinoceros;animal
🦛;0;hippopotamus;animal
🐭;0;mouse face;animal
🐁;0;mouse;animal animals
🐀;0;rat;animal
🐹;0;hamster;animal face pet
🐰;0;rabbit face;animal bunny pet
🐇;0;rabbit;animal bunny pet
🐿️;0;chipmunk;animal squirrel
🦫;0;beaver;animal dam teeth
🦔;0;hedgehog;animal spiny
🦇;0;bat;animal vampire
🐻;0;bear;animal face grizzly growl honey
🐻‍❄️;0;polar bear;animal arctic white
🐨;0;koala;animal australia bear down face marsupial under
🐼;0;panda;animal bamboo face
🦥;0;sloth;lazy slow
🦦;0;otter;animal fishing playful
🦨;0;skunk;animal stink
🦘;0;kangaroo;animal joey jump marsupial
🦡;0;badger;animal honey pester
🐾;0;paw prints;feet paws
🦃;0;turkey;bird gobble thanksgiving
🐔;0;chicken;animal bird ornithology
🐓;0;rooster;animal bird ornithology
🐣;0;hatching chick;animal baby bird egg
🐤;0;baby chick;animal bird ornithology
🐥;0;front-facing baby chick;animal bird newborn ornithology
🐦;0;bird;animal ornithology
🐧;0;penguin;animal antarctica bird ornithology
🕊️;0;dove;bird fly ornithology peace
🦅;0;eagle;animal bird ornithology
🦆;0;duck;animal bird ornithology
🦢;0;swan;animal bird cygnet duckling ornithology ugly
🦉;0;owl;animal bird ornithology wise
🦤;0;dodo;animal bird extinction large ornithology
🪶;0;feather;bird flight light plumage
🦩;0;flamingo;animal bird flamboyant ornithology tropical
🦚;0;peacock;animal bird colorful ornithology ostentatious peahen pretty proud
🦜;0;parrot;animal bird ornithology pirate talk
🪽;0;wing;angelic ascend aviation bird fly flying heavenly mythology soar
🐦‍⬛;0;black bird;animal beak caw corvid crow ornithology raven rook
🪿;0;goose;animal bird duck flock fowl gaggle gander geese honk ornithology silly
🐸;0;frog;animal face
🐊;0;crocodile;animal zoo
🐢;0;turtle;animal terrapin tortoise
🦎;0;lizard;animal reptile
🐍;0;snake;animal bearer ophiuchus serpent zodiac
🐲;0;dragon face;animal fairy fairytale tale
🐉;0;dragon;animal fairy fairytale knights tale
🦕;0;sauropod;brachiosaurus brontosaurus dinosaur diplodocus
🦖;0;T-Rex;dinosaur rex t t-rex tyrannosaurus
🐳;0;spouting whale;animal beach face ocean
🐋;0;whale;animal beach ocean
🐬;0;dolphin;animal beach flipper ocean
🦭;0;seal;animal lion ocean
🐟;0;fish;animal dinner fishes fishing pisces zodiac
🐠;0;tropical fish;animal fishes
🐡;0;blowfish;animal
🦈;0;shark;animal fish
🐙;0;octopus;animal creature ocean
🐚;0;spiral shell;animal beach conch sea
🪸;0;coral;change climate ocean reef sea
🪼;0;jellyfish;animal aquarium burn invertebrate life marine ocean ouch plankton sea sting stinger tentacles
🦀;0;crab;cancer zodiac
🦞;0;lobster;animal bisque claws seafood
🦐;0;shrimp;food shellfish small
🦑;0;squid;animal food mollusk
🦪;0;oyster;diving pearl
🐌;0;snail;animal escargot garden nature slug
🦋;0;butterfly;insect pretty
🐛;0;bug;animal garden insect
🐜;0;ant;animal garden insect
🐝;0;honeybee;animal bumblebee insect nature spring
🪲;0;beetle;animal bug insect
🐞;0;lady beetle;animal garden insect ladybird ladybug nature
🦗;0;cricket;animal bug grasshopper insect orthoptera
🪳;0;cockroach;animal insect pest
🕷️;0;spider;animal insect
🕸️;0;spider web;
🦂;0;scorpion;scorpius zodiac
🦟;0;mosquito;bite disease fever insect malaria pest virus
🪰;0;fly;animal disease insect maggot pest rotting
🪱;0;worm;animal annelid earthworm parasite
🦠;0;microbe;amoeba bacteria science virus
💐;0;bouquet;anniversary birthday date flower love plant romance
🌸;0;cherry blossom;flower plant spring springtime
💮;0;white flower;
🪷;0;lotus;beauty buddhism calm flower hinduism peace purity serenity
🏵️;0;rosette;plant
🌹;0;rose;beauty elegant flower love plant red valentine
🥀;0;wilted flower;dying
🌺;0;hibiscus;flower plant
🌻;0;sunflower;outdoors plant
🌼;0;blossom;buttercup dandelion flower plant
🌷;0;tulip;blossom flower growth plant
🪻;0;hyacinth;bloom bluebonnet flower indigo lavender lilac lupine plant purple shrub snapdragon spring violet
🌱;0;seedling;plant sapling sprout young
🪴;0;potted plant;decor grow house nurturing
🌲;0;evergreen tree;christmas forest pine
🌳;0;deciduous tree;forest green habitat shedding
🌴;0;palm tree;beach plant tropical
🌵;0;cactus;desert drought nature plant
🌾;0;sheaf of rice;ear grain grains plant
🌿;0;herb;leaf plant
☘️;0;shamrock;irish plant
🍀;0;four leaf clover;4 four-leaf irish lucky plant
🍁;0;maple leaf;falling
🍂;0;fallen leaf;autumn falling
🍃;0;leaf fluttering in wind;blow
🪹;0;empty nest;branch home nesting
🪺;0;nest with eggs;bird branch nesting
🍄;0;mushroom;fungus toadstool`,
`🍇;0;grapes;dionysus fruit
🍈;0;melon;cantaloupe fruit
🍉;0;watermelon;fruit
🍊;0;tangerine;c citrus fruit nectarine orange vitamin
🍋;0;lemon;citrus fruit sour
🍌;0;banana;fruit potassium
🍍;0;pineapple;colada fruit pina tropical
🥭;0;mango;food fruit tropical
🍎;0;red apple;diet food fruit health ripe
🍏;0;green apple;fruit
🍐;0;pear;fruit
🍑;0;peach;fruit
🍒;0;cherries;berries cherry fruit red
🍓;0;strawberry;fruit
🫐;0;blueberries;berry bilberry blueberry food fruit
🥝;0;kiwi fruit;food
🍅;0;tomato;food fruit vegetable
🫒;0;olive;food
🥥;0;coconut;colada palm piña
🥑;0;avocado;food fruit
🍆;0;eggplant;aubergine vegetable
🥔;0;potato;food vegetable
🥕;0;carrot;food vegetable
🌽;0;ear of corn;crops farm maize maze
🌶️;0;hot pepper;
🫑;0;bell pepper;capsicum food vegetable
🥒;0;cucumber;food pickle vegetable
🥬;0;leafy green;bok burgers cabbage choy kale lettuce salad
🥦;0;broccoli;cabbage wild
🧄;0;garlic;flavoring
🧅;0;onion;flavoring
🥜;0;peanuts;food vegetable
🫘;0;beans;food kidney legume small
🌰;0;chestnut;almond plant
🫚;0;ginger root;beer health herb natural spice
🫛;0;pea pod;beans beanstalk edamame legume soybean vegetable veggie
🍞;0;bread;carbs food grain loaf restaurant toast wheat
🥐;0;croissant;bread breakfast crescent food french roll
🥖;0;baguette bread;food french
🫓;0;flatbread;arepa food gordita lavash naan pita
🥨;0;pretzel;convoluted twisted
🥯;0;bagel;bakery bread breakfast schmear
🥞;0;pancakes;breakfast crêpe food hotcake
🧇;0;waffle;breakfast indecisive iron
🧀;0;cheese wedge;
🍖;0;meat on bone;
🍗;0;poultry leg;bone chicken drumstick hungry turkey
🥩;0;cut of meat;chop lambchop porkchop red steak
🥓;0;bacon;breakfast food meat
🍔;0;hamburger;eat fast food hungry
🍟;0;french fries;fast food
🍕;0;pizza;cheese food hungry pepperoni slice
🌭;0;hot dog;frankfurter hotdog sausage
🥪;0;sandwich;bread
🌮;0;taco;mexican
🌯;0;burrito;mexican wrap
🫔;0;tamale;food mexican pamonha wrapped
🥙;0;stuffed flatbread;falafel food gyro kebab
🧆;0;falafel;chickpea meatball
🥚;0;egg;breakfast food
🍳;0;cooking;breakfast easy egg fry frying over pan restaurant side sunny up
🥘;0;shallow pan of food;casserole paella
🍲;0;pot of food;soup stew
🫕;0;fondue;cheese chocolate food melted pot ski
🥣;0;bowl with spoon;breakfast cereal congee oatmeal porridge
🥗;0;green salad;food
🍿;0;popcorn;movie
🧈;0;butter;dairy
🧂;0;salt;condiment flavor mad salty shaker taste upset
🥫;0;canned food;
🍱;0;bento box;food
🍘;0;rice cracker;food
🍙;0;rice ball;food japanese
🍚;0;cooked rice;food
🍛;0;curry rice;food
🍜;0;steaming bowl;chopsticks food noodle pho ramen soup
🍝;0;spaghetti;food meatballs pasta restaurant
🍠;0;roasted sweet potato;food
🍢;0;oden;food kebab restaurant seafood skewer stick
🍣;0;sushi;food
🍤;0;fried shrimp;prawn tempura
🍥;0;fish cake with swirl;food pastry restaurant
🥮;0;moon cake;autumn festival yuèbǐng
🍡;0;dango;dessert japanese skewer stick sweet
🥟;0;dumpling;empanada gyōza jiaozi pierogi potsticker
🥠;0;fortune cookie;prophecy
🥡;0;takeout box;chopsticks delivery food oyster pail
🍦;0;soft ice cream;dessert food icecream restaurant serve sweet
🍧;0;shaved ice;dessert restaurant sweet
🍨;0;ice cream;dessert food restaurant sweet
🍩;0;doughnut;breakfast dessert donut food sweet
🍪;0;cookie;chip chocolate dessert sweet
🎂;0;birthday cake;bday celebration dessert happy pastry sweet
🍰;0;shortcake;dessert pastry slice sweet
🧁;0;cupcake;bakery dessert sprinkles sugar sweet treat
🥧;0;pie;apple filling fruit meat pastry pumpkin slice
🍫;0;chocolate bar;candy dessert halloween sweet tooth
🍬;0;candy;cavities dessert halloween restaurant sweet tooth wrapper
🍭;0;lollipop;candy dessert food restaurant sweet
🍮;0;custard;dessert pudding sweet
🍯;0;honey pot;barrel bear food honeypot jar sweet
🍼;0;baby bottle;babies birth born drink infant milk newborn
🥛;0;glass of milk;drink
☕;0;hot beverage;cafe caffeine chai coffee drink morning steaming tea
🫖;0;teapot;brew drink food
🍵;0;teacup without handle;beverage drink oolong
🍶;0;sake;bar beverage bottle cup drink restaurant
🍾;0;bottle with popping cork;bar drink
🍷;0;wine glass;alcohol bar beverage booze club drink drinking drinks restaurant
🍸;0;cocktail glass;alcohol bar booze club drink drinking drinks mad martini men
🍹;0;tropical drink;alcohol bar booze club cocktail drinking drinks drunk mai party tai tropics
🍺;0;beer mug;alcohol ale bar booze drink drinking drinks octoberfest oktoberfest pint stein summer
🍻;0;clinking beer mugs;alcohol bar booze bottoms cheers drinking drinks
🥂;0;clinking glasses;celebrate drink
🥃;0;tumbler glass;liquor scotch shot whiskey whisky
🫗;0;pouring liquid;accident drink empty glass oops spill water
🥤;0;cup with straw;drink juice malt soda soft water
🧋;0;bubble tea;boba food milk pearl
🧃;0;beverage box;juice straw sweet
🧉;0;mate;drink
🧊;0;ice;cold cube iceberg
🥢;0;chopsticks;hashi jeotgarak kuaizi
🍽️;0;fork and knife with plate;cooking dinner eat
🍴;0;fork and knife;breakfast breaky cooking cutlery delicious dinner eat feed food hungry lunch restaurant yum yummy
🥄;0;spoon;eat tableware
🔪;0;kitchen knife;chef cooking hocho tool weapon
🫙;0;jar;condiment container empty nothing sauce store
🏺;0;amphora;aquarius cooking drink jug tool weapon zodiac`,
`🌍;0;globe showing Europe-Africa;africa earth europe europe-africa world
🌎;0;globe showing Americas;americas earth world
🌏;0;globe showing Asia-Australia;asia asia-australia australia earth world
🌐;0;globe with meridians;earth internet web world worldwide
🗺️;0;world map;
🗾;0;map of Japan;japan
🧭;0;compass;direction magnetic navigation orienteering
🏔️;0;snow-capped mountain;cold
⛰️;0;mountain;
🌋;0;volcano;eruption mountain nature
🗻;0;mount fuji;mountain nature
🏕️;0;camping;
🏖️;0;beach with umbrella;
🏜️;0;desert;
🏝️;0;desert island;
🏞️;0;national park;
🏟️;0;stadium;
🏛️;0;classical building;
🏗️;0;building construction;crane
🧱;0;brick;bricks clay mortar wall
🪨;0;rock;boulder heavy solid stone tough
🪵;0;wood;log lumber timber
🛖;0;hut;home house roundhouse shelter yurt
🏘️;0;houses;
🏚️;0;derelict house;home
🏠;0;house;building country heart home ranch settle simple suburban suburbia where
🏡;0;house with garden;building country heart home ranch settle simple suburban suburbia where
🏢;0;office building;city cubical job
🏣;0;Japanese post office;building japanese
🏤;0;post office;building european
🏥;0;hospital;building doctor medicine
🏦;0;bank;building
🏨;0;hotel;building
🏩;0;love hotel;building
🏪;0;convenience store;24 building hours
🏫;0;school;building
🏬;0;department store;building
🏭;0;factory;building
🏯;0;Japanese castle;building japanese
🏰;0;castle;building european
💒;0;wedding;chapel hitched nuptials romance
🗼;0;Tokyo tower;tokyo
🗽;0;Statue of Liberty;liberty new ny nyc statue york
⛪;0;church;bless chapel christian cross religion
🕌;0;mosque;islam masjid muslim religion
🛕;0;hindu temple;
🕍;0;synagogue;jew jewish judaism religion temple
⛩️;0;shinto shrine;religion
🕋;0;kaaba;hajj islam muslim religion umrah
⛲;0;fountain;
⛺;0;tent;camping
🌁;0;foggy;
🌃;0;night with stars;
🏙️;0;cityscape;
🌄;0;sunrise over mountains;morning
🌅;0;sunrise;morning nature
🌆;0;cityscape at dusk;building evening landscape sun sunset
🌇;0;sunset;building dusk
🌉;0;bridge at night;
♨️;0;hot springs;hotsprings steaming
🎠;0;carousel horse;entertainment
🛝;0;playground slide;amusement park playing sliding theme
🎡;0;ferris wheel;amusement park theme
🎢;0;roller coaster;amusement park theme
💈;0;barber pole;cut fresh haircut shave
🎪;0;circus tent;
🚂;0;locomotive;caboose engine railway steam train trains travel
🚃;0;railway car;electric train tram travel trolleybus
🚄;0;high-speed train;railway shinkansen
🚅;0;bullet train;high-speed nose railway shinkansen speed travel
🚆;0;train;arrived choo railway
🚇;0;metro;subway travel
🚈;0;light rail;arrived monorail railway
🚉;0;station;railway train
🚊;0;tram;trolleybus
🚝;0;monorail;vehicle
🚞;0;mountain railway;car trip
🚋;0;tram car;bus trolley trolleybus
🚌;0;bus;school vehicle
🚍;0;oncoming bus;cars
🚎;0;trolleybus;tram
🚐;0;minibus;drive van vehicle
🚑;0;ambulance;emergency vehicle
🚒;0;fire engine;truck
🚓;0;police car;5–0 cops patrol
🚔;0;oncoming police car;
🚕;0;taxi;cab cabbie car drive vehicle yellow
🚖;0;oncoming taxi;cab cabbie cars drove hail yellow
🚗;0;automobile;car driving vehicle
🚘;0;oncoming automobile;car cars drove vehicle
🚙;0;sport utility vehicle;car drive recreational sportutility
🛻;0;pickup truck;automobile car flatbed pick-up transportation
🚚;0;delivery truck;car drive vehicle
🚛;0;articulated lorry;car drive move semi truck vehicle
🚜;0;tractor;vehicle
🏎️;0;racing car;zoom
🏍️;0;motorcycle;racing
🛵;0;motor scooter;
🦽;0;manual wheelchair;accessibility
🦼;0;motorized wheelchair;accessibility
🛺;0;auto rickshaw;tuk
🚲;0;bicycle;bike class cycling cyclist gang ride spin spinning
🛴;0;kick scooter;
🛹;0;skateboard;skater wheels
🛼;0;roller skate;blades skates sport
🚏;0;bus stop;busstop
🛣️;0;motorway;highway road
🛤️;0;railway track;train
🛢️;0;oil drum;
⛽;0;fuel pump;diesel fuelpump gas gasoline station
🛞;0;wheel;car circle tire turn vehicle
🚨;0;police car light;alarm alert beacon emergency revolving siren
🚥;0;horizontal traffic light;intersection signal stop stoplight
🚦;0;vertical traffic light;drove intersection signal stop stoplight
🛑;0;stop sign;octagonal
🚧;0;construction;barrier
⚓;0;anchor;ship tool
🛟;0;ring buoy;float life lifesaver preserver rescue safety save saver swim
⛵;0;sailboat;resort sailing sea yacht
🛶;0;canoe;boat
🚤;0;speedboat;billionaire lake luxury millionaire summer travel
🛳️;0;passenger ship;
⛴️;0;ferry;boat passenger
🛥️;0;motor boat;motorboat
🚢;0;ship;boat passenger travel
✈️;0;airplane;aeroplane fly flying jet travel
🛩️;0;small airplane;aeroplane
🛫;0;airplane departure;aeroplane check-in departures
🛬;0;airplane arrival;aeroplane arrivals arriving landing
🪂;0;parachute;hang-glide parasail skydive
💺;0;seat;chair
🚁;0;helicopter;roflcopter travel vehicle
🚟;0;suspension railway;
🚠;0;mountain cableway;gondola lift ski
🚡;0;aerial tramway;cable car gondola ropeway
🛰️;0;satellite;space
🚀;0;rocket;launch rockets space travel
🛸;0;flying saucer;aliens extra terrestrial ufo
🛎️;0;bellhop bell;hotel
🧳;0;luggage;bag packing roller suitcase travel
⌛;0;hourglass done;sand time timer
⏳;0;hourglass not done;flowing hours sand timer waiting yolo
⌚;0;watch;clock time
⏰;0;alarm clock;hours hrs late time waiting
⏱️;0;stopwatch;clock time
⏲️;0;timer clock;
🕰️;0;mantelpiece clock;time
🕛;0;twelve o’clock;12 12:00 time
🕧;0;twelve-thirty;12 12:30 30 clock time
🕐;0;one o’clock;1 1:00 time
🕜;0;one-thirty;1 1:30 30 clock time
🕑;0;two o’clock;2 2:00 time
🕝;0;two-thirty;2 2:30 30 clock time
🕒;0;three o’clock;3 3:00 time
🕞;0;three-thirty;3 30 3:30 clock time
🕓;0;four o’clock;4 4:00 time
🕟;0;four-thirty;30 4 4:30 clock time
🕔;0;five o’clock;5 5:00 time
🕠;0;five-thirty;30 5 5:30 clock time
🕕;0;six o’clock;6 6:00 time
🕡;0;six-thirty;30 6 6:30 clock
🕖;0;seven o’clock;0 7 7:00
🕢;0;seven-thirty;30 7 7:30 clock
🕗;0;eight o’clock;8 8:00 time
🕣;0;eight-thirty;30 8 8:30 clock time
🕘;0;nine o’clock;9 9:00 time
🕤;0;nine-thirty;30 9 9:30 clock time
🕙;0;ten o’clock;0 10 10:00
🕥;0;ten-thirty;10 10:30 30 clock time
🕚;0;eleven o’clock;11 11:00 time
🕦;0;eleven-thirty;11 11:30 30 clock time
🌑;0;new moon;dark space
🌒;0;waxing crescent moon;dreams space
🌓;0;first quarter moon;space
🌔;0;waxing gibbous moon;space
🌕;0;full moon;space
🌖;0;waning gibbous moon;space
🌗;0;last quarter moon;space
🌘;0;waning crescent moon;space
🌙;0;crescent moon;ramadan space
🌚;0;new moon face;space
🌛;0;first quarter moon face;space
🌜;0;last quarter moon face;dreams
🌡️;0;thermometer;weather
☀️;0;sun;bright rays space sunny weather
🌝;0;full moon face;bright
🌞;0;sun with face;beach bright day heat shine sunny sunshine weather
🪐;0;ringed planet;saturn saturnine
⭐;0;star;astronomy medium stars white
🌟;0;glowing star;glittery night shining sparkle
🌠;0;shooting star;falling night space
🌌;0;milky way;space
☁️;0;cloud;weather
⛅;0;sun behind cloud;cloudy weather
⛈️;0;cloud with lightning and rain;thunder thunderstorm
🌤️;0;sun behind small cloud;weather
🌥️;0;sun behind large cloud;weather
🌦️;0;sun behind rain cloud;weather
🌧️;0;cloud with rain;weather
🌨️;0;cloud with snow;cold weather
🌩️;0;cloud with lightning;weather
🌪️;0;tornado;cloud weather whirlwind
🌫️;0;fog;cloud weather
🌬️;0;wind face;blow cloud
🌀;0;cyclone;dizzy hurricane twister typhoon weather
🌈;0;rainbow;gay genderqueer glbt glbtq lesbian lgbt lgbtq lgbtqia nature pride queer trans transgender weather
🌂;0;closed umbrella;clothing rain
☂️;0;umbrella;clothing rain
☔;0;umbrella with rain drops;clothing weather
⛱️;0;umbrella on ground;rain sun
⚡;0;high voltage;danger electric electricity lightning nature thunder thunderbolt zap
❄️;0;snowflake;cold weather
☃️;0;snowman;cold
⛄;0;snowman without snow;cold
☄️;0;comet;space
🔥;0;fire;af burn flame hot lit litaf tool
💧;0;droplet;cold comic nature sad sweat tear water weather
🌊;0;water wave;nature ocean surf surfer surfing`,
`🎃;0;jack-o-lantern;celebration halloween pumpkin
🎄;0;Christmas tree;celebration christmas
🎆;0;fireworks;boom celebration entertainment yolo
🎇;0;sparkler;boom celebration fireworks
🧨;0;firecracker;dynamite explosive fireworks light pop popping spark
✨;0;sparkles;* magic star
🎈;0;balloon;birthday celebrate celebration
🎉;0;party popper;awesome birthday celebrate celebration excited hooray tada woohoo
🎊;0;confetti ball;celebrate celebration party woohoo
🎋;0;tanabata tree;banner celebration japanese
🎍;0;pine decoration;bamboo celebration japanese plant
🎎;0;Japanese dolls;celebration festival japanese
🎏;0;carp streamer;celebration
🎐;0;wind chime;bell celebration
🎑;0;moon viewing ceremony;celebration
🧧;0;red envelope;gift good hóngbāo lai luck money see
🎀;0;ribbon;celebration
🎁;0;wrapped gift;birthday bow box celebration christmas present surprise
🎗️;0;reminder ribbon;celebration
🎟️;0;admission tickets;
🎫;0;ticket;admission stub
🎖️;0;military medal;award celebration
🏆;0;trophy;champion champs prize slay sport victory win winning
🏅;0;sports medal;award gold winner
🥇;0;1st place medal;first gold
🥈;0;2nd place medal;second silver
🥉;0;3rd place medal;bronze third
⚽;0;soccer ball;football futbol sport
⚾;0;baseball;sport
🥎;0;softball;glove sports underarm
🏀;0;basketball;hoop sport
🏐;0;volleyball;game
🏈;0;american football;bowl sport super
🏉;0;rugby football;sport
🎾;0;tennis;ball racquet sport
🥏;0;flying disc;ultimate
🎳;0;bowling;ball game sport strike
🏏;0;cricket game;ball bat
🏑;0;field hockey;ball game stick
🏒;0;ice hockey;game puck stick
🥍;0;lacrosse;ball goal sports stick
🏓;0;ping pong;ball bat game paddle pingpong table tennis
🏸;0;badminton;birdie game racquet shuttlecock
🥊;0;boxing glove;
🥋;0;martial arts uniform;judo karate taekwondo
🥅;0;goal net;
⛳;0;flag in hole;golf sport
⛸️;0;ice skate;skating
🎣;0;fishing pole;entertainment sport
🤿;0;diving mask;scuba snorkeling
🎽;0;running shirt;athletics sash
🎿;0;skis;snow sport
🛷;0;sled;luge sledge sleigh snow toboggan
🥌;0;curling stone;game rock
🎯;0;bullseye;dart direct entertainment game hit target
🪀;0;yo-yo;fluctuate toy
🪁;0;kite;fly soar
🔫;0;water pistol;gun handgun revolver tool weapon
🎱;0;pool 8 ball;8ball billiard eight game
🔮;0;crystal ball;fairy fairytale fantasy fortune future magic tale tool
🪄;0;magic wand;magician witch wizard
🎮;0;video game;controller entertainment
🕹️;0;joystick;game video videogame
🎰;0;slot machine;casino gamble gambling game slots
🎲;0;game die;dice entertainment
🧩;0;puzzle piece;clue interlocking jigsaw
🧸;0;teddy bear;plaything plush stuffed toy
🪅;0;piñata;candy celebrate celebration cinco de festive mayo party pinada pinata
🪩;0;mirror ball;dance disco glitter party
🪆;0;nesting dolls;babooshka baboushka babushka matryoshka russia
♠️;0;spade suit;card game
♥️;0;heart suit;card emotion game hearts
♦️;0;diamond suit;card game
♣️;0;club suit;card clubs game
♟️;0;chess pawn;dupe expendable
🃏;0;joker;card game wildcard
🀄;0;mahjong red dragon;game
🎴;0;flower playing cards;game japanese
🎭;0;performing arts;actor actress entertainment mask theater theatre thespian
🖼️;0;framed picture;art museum painting
🎨;0;artist palette;artsy arty colorful creative entertainment museum painter painting
🧵;0;thread;needle sewing spool string
🪡;0;sewing needle;embroidery stitches sutures tailoring thread
🧶;0;yarn;ball crochet knit
🪢;0;knot;cord rope tangled tie twine twist`,
`👓;0;glasses;clothing eye eyeglasses eyewear
🕶️;0;sunglasses;dark eye eyewear
🥽;0;goggles;dive eye protection scuba swimming welding
🥼;0;lab coat;clothes doctor dr experiment jacket scientist white
🦺;0;safety vest;emergency
👔;0;necktie;clothing employed serious shirt
👕;0;t-shirt;blue casual clothes clothing collar dressed shopping tshirt weekend
👖;0;jeans;blue casual clothes clothing denim dressed pants shopping trousers weekend
🧣;0;scarf;bundle cold neck up
🧤;0;gloves;hand
🧥;0;coat;brr bundle cold jacket up
🧦;0;socks;stocking
👗;0;dress;clothes clothing dressed fancy shopping
👘;0;kimono;clothing comfortable
🥻;0;sari;clothing dress
🩱;0;one-piece swimsuit;bathing
🩲;0;briefs;bathing one-piece suit swimsuit underwear
🩳;0;shorts;bathing pants suit swimsuit underwear
👙;0;bikini;bathing beach clothing pool suit swim
👚;0;woman’s clothes;blouse clothing collar dress dressed lady shirt shopping
🪭;0;folding hand fan;clack clap cool cooling dance flirt flutter hot shy
👛;0;purse;clothes clothing coin dress fancy handbag shopping
👜;0;handbag;clothes clothing dress lady purse shopping
👝;0;clutch bag;clothes clothing dress handbag pouch purse
🛍️;0;shopping bags;hotel
🎒;0;backpack;backpacking bag bookbag education rucksack satchel school
🩴;0;thong sandal;beach flip flop sandals shoe thongs zōri
👞;0;man’s shoe;brown clothes clothing feet foot kick shoes shopping
👟;0;running shoe;athletic clothes clothing fast kick shoes shopping sneaker tennis
🥾;0;hiking boot;backpacking brown camping outdoors shoe
🥿;0;flat shoe;ballet comfy flats slip-on slipper
👠;0;high-heeled shoe;clothes clothing dress fashion heels shoes shopping stiletto woman
👡;0;woman’s sandal;clothing shoe
🩰;0;ballet shoes;dance
👢;0;woman’s boot;clothes clothing dress shoe shoes shopping
🪮;0;hair pick;afro comb groom
👑;0;crown;clothing family king medieval queen royal royalty win
👒;0;woman’s hat;clothes clothing garden hats party
🎩;0;top hat;clothes clothing fancy formal magic tophat
🎓;0;graduation cap;celebration clothing education hat scholar
🧢;0;billed cap;baseball bent dad hat
🪖;0;military helmet;army soldier war warrior
⛑️;0;rescue worker’s helmet;aid cross face hat
📿;0;prayer beads;clothing necklace religion
💄;0;lipstick;cosmetics date makeup
💍;0;ring;diamond engaged engagement married romance shiny sparkling wedding
💎;0;gem stone;diamond engagement jewel money romance wedding
🔇;0;muted speaker;quiet silent sound
🔈;0;speaker low volume;soft sound
🔉;0;speaker medium volume;sound
🔊;0;speaker high volume;loud music sound
📢;0;loudspeaker;address communication public sound
📣;0;megaphone;cheering sound
📯;0;postal horn;
🔔;0;bell;break church sound
🔕;0;bell with slash;forbidden mute no not prohibited quiet silent sound
🎼;0;musical score;note
🎵;0;musical note;sound
🎶;0;musical notes;sound
🎙️;0;studio microphone;music
🎚️;0;level slider;music
🎛️;0;control knobs;music
🎤;0;microphone;karaoke music sing sound
🎧;0;headphone;earbud sound
📻;0;radio;entertainment tbt video
🎷;0;saxophone;instrument music
🎺;0;trumpet;instrument music
🪗;0;accordion;box concertina instrument music squeeze squeezebox
🎸;0;guitar;instrument music strat
🎹;0;musical keyboard;instrument piano
🎻;0;violin;instrument music
🪕;0;banjo;music stringed
🥁;0;drum;drumsticks music
🪘;0;long drum;beat conga instrument rhythm
🪇;0;maracas;cha dance instrument music party percussion rattle shake shaker
🪈;0;flute;band fife flautist instrument marching music orchestra piccolo pipe recorder woodwind
📱;0;mobile phone;cell communication telephone
📲;0;mobile phone with arrow;build call cell communication receive telephone
☎️;0;telephone;
📞;0;telephone receiver;communication voip
📟;0;pager;communication
📠;0;fax machine;communication
🔋;0;battery;
🪫;0;low battery;drained electronic energy power
🔌;0;electric plug;electricity
💻;0;laptop;computer office pc personal
🖥️;0;desktop computer;monitor
🖨️;0;printer;computer
⌨️;0;keyboard;computer
🖱️;0;computer mouse;
🖲️;0;trackball;computer
💽;0;computer disk;minidisk optical
💾;0;floppy disk;computer
💿;0;optical disk;blu-ray cd computer dvd
📀;0;dvd;blu-ray cd computer disk optical
🧮;0;abacus;calculation calculator
🎥;0;movie camera;bollywood cinema film hollywood record
🎞️;0;film frames;cinema movie
📽️;0;film projector;cinema movie video
🎬;0;clapper board;action movie
📺;0;television;tv video
📷;0;camera;photo selfie snap tbt trip video
📸;0;camera with flash;video
📹;0;video camera;camcorder tbt
📼;0;videocassette;old school tape vcr vhs
🔍;0;magnifying glass tilted left;lab left-pointing science search tool
🔎;0;magnifying glass tilted right;contact lab right-pointing science search tool
🕯️;0;candle;light
💡;0;light bulb;comic electric idea
🔦;0;flashlight;electric tool torch
🏮;0;red paper lantern;bar light restaurant
🪔;0;diya lamp;light oil
📔;0;notebook with decorative cover;decorated education school writing
📕;0;closed book;education
📖;0;open book;education fantasy knowledge library novels reading
📗;0;green book;education fantasy library reading
📘;0;blue book;education fantasy library reading
📙;0;orange book;education fantasy library reading
📚;0;books;education fantasy knowledge library novels reading school study
📓;0;notebook;
📒;0;ledger;notebook
📃;0;page with curl;document paper
📜;0;scroll;paper
📄;0;page facing up;document paper
📰;0;newspaper;communication
🗞️;0;rolled-up newspaper;
📑;0;bookmark tabs;marker
🔖;0;bookmark;
🏷️;0;label;tag
🪙;0;coin;dollar euro gold metal money rich silver treasure
💰;0;money bag;bank bet billion cash cost dollar gold million moneybag paid paying pot rich win
💴;0;yen banknote;bill currency money
💵;0;dollar banknote;bill currency money
💶;0;euro banknote;100 bill currency money rich
💷;0;pound banknote;bill billion cash currency money pounds
💸;0;money with wings;bank banknote bill billion cash dollar fly million note pay
💳;0;credit card;bank cash charge money pay
🧾;0;receipt;accounting bookkeeping evidence invoice proof
💹;0;chart increasing with yen;bank currency graph growth market money rise trend upward
✉️;0;envelope;e-mail email letter
📧;0;e-mail;email letter
📨;0;incoming envelope;delivering e-mail email letter mail receive sent
📩;0;envelope with arrow;communication down e-mail email letter mail outgoing send sent
📤;0;outbox tray;email letter mail sent
📥;0;inbox tray;email letter mail receive zero
📦;0;package;box communication delivery parcel shipping
📫;0;closed mailbox with raised flag;communication postbox
📪;0;closed mailbox with lowered flag;postbox
📬;0;open mailbox with raised flag;postbox
📭;0;open mailbox with lowered flag;postbox
📮;0;postbox;mail mailbox
🗳️;0;ballot box with ballot;
✏️;0;pencil;
✒️;0;black nib;pen
🖋️;0;fountain pen;
🖊️;0;pen;ballpoint
🖌️;0;paintbrush;painting
🖍️;0;crayon;
📝;0;memo;communication media notes pencil
💼;0;briefcase;office
📁;0;file folder;
📂;0;open file folder;
🗂️;0;card index dividers;
📅;0;calendar;date
📆;0;tear-off calendar;
🗒️;0;spiral notepad;
🗓️;0;spiral calendar;pad
📇;0;card index;old rolodex school
📈;0;chart increasing;data graph growth right trend up upward
📉;0;chart decreasing;data down downward graph negative trend
📊;0;bar chart;data graph
📋;0;clipboard;do list notes
📌;0;pushpin;collage
📍;0;round pushpin;location map
📎;0;paperclip;
🖇️;0;linked paperclips;
📏;0;straight ruler;angle edge math straightedge
📐;0;triangular ruler;angle math set slide triangle
✂️;0;scissors;cut cutting paper tool
🗃️;0;card file box;
🗄️;0;file cabinet;filing paper
🗑️;0;wastebasket;can garbage trash
🔒;0;locked;closed private
🔓;0;unlocked;cracked open
🔏;0;locked with pen;ink nib privacy
🔐;0;locked with key;bike closed secure
🔑;0;key;keys lock major password unlock
🗝️;0;old key;clue lock
🔨;0;hammer;home improvement repairs tool
🪓;0;axe;chop hatchet split wood
⛏️;0;pick;hammer mining tool
⚒️;0;hammer and pick;tool
🛠️;0;hammer and wrench;spanner tool
🗡️;0;dagger;knife weapon
⚔️;0;crossed swords;weapon
💣;0;bomb;boom comic dangerous explosion hot
🪃;0;boomerang;rebound repercussion weapon
🏹;0;bow and arrow;archer archery sagittarius tool weapon zodiac
🛡️;0;shield;weapon
🪚;0;carpentry saw;carpenter cut lumber tool trim
🔧;0;wrench;home improvement spanner tool
🪛;0;screwdriver;flathead handy tool
🔩;0;nut and bolt;home improvement tool
⚙️;0;gear;cog cogwheel tool
🗜️;0;clamp;compress tool vice
⚖️;0;balance scale;justice libra scales tool weight zodiac
🦯;0;white cane;accessibility blind probing
🔗;0;link;links
⛓️;0;chains;
🪝;0;hook;catch crook curve ensnare point selling
🧰;0;toolbox;chest mechanic red
🧲;0;magnet;attraction horseshoe magnetic negative positive shape u
🪜;0;ladder;climb rung step
⚗️;0;alembic;chemistry tool
🧪;0;test tube;chemist chemistry experiment lab science
🧫;0;petri dish;bacteria biologist biology culture lab
🧬;0;dna;biologist evolution gene genetics life
🔬;0;microscope;experiment lab science tool
🔭;0;telescope;contact extraterrestrial science tool
📡;0;satellite antenna;aliens contact dish science
💉;0;syringe;doctor flu medicine needle shot sick tool vaccination
🩸;0;drop of blood;bleed donation injury medicine menstruation
💊;0;pill;doctor drugs medicated medicine pills sick vitamin
🩹;0;adhesive bandage;
🩼;0;crutch;aid cane disability help hurt injured mobility stick
🩺;0;stethoscope;doctor heart medicine
🩻;0;x-ray;bones doctor medical skeleton skull xray
🚪;0;door;back closet front
🛗;0;elevator;accessibility hoist lift
🪞;0;mirror;makeup reflection reflector speculum
🪟;0;window;air frame fresh opening transparent view
🛏️;0;bed;hotel sleep
🛋️;0;couch and lamp;hotel
🪑;0;chair;seat sit
🚽;0;toilet;bathroom
🪠;0;plunger;cup force plumber poop suction toilet
🚿;0;shower;water
🛁;0;bathtub;
🪤;0;mouse trap;bait cheese lure mousetrap snare
🪒;0;razor;sharp shave
🧴;0;lotion bottle;moisturizer shampoo sunscreen
🧷;0;safety pin;diaper punk rock
🧹;0;broom;cleaning sweeping witch
🧺;0;basket;farming laundry picnic
🧻;0;roll of paper;toilet towels
🪣;0;bucket;cask pail vat
🧼;0;soap;bar bathing clean cleaning lather soapdish
🫧;0;bubbles;burp clean floating pearl soap underwater
🪥;0;toothbrush;bathroom clean dental hygiene teeth toiletry
🧽;0;sponge;absorbing cleaning porous soak
🧯;0;fire extinguisher;quench
🛒;0;shopping cart;trolley
🚬;0;cigarette;smoking
⚰️;0;coffin;dead death vampire
🪦;0;headstone;cemetery dead grave graveyard memorial rip tomb tombstone
⚱️;0;funeral urn;ashes death
🧿;0;nazar amulet;bead blue charm evil-eye talisman
🪬;0;hamsa;amulet fatima fortune guide hand mary miriam palm protect protection
🗿;0;moai;face moyai statue stoneface travel
🪧;0;placard;demonstration notice picket plaque protest sign
🪪;0;identification card;credentials document license security`,
`🏧;0;ATM sign;atm automated bank cash money teller
🚮;0;litter in bin sign;litterbin
🚰;0;potable water;drinking
♿;0;wheelchair symbol;access handicap
🚹;0;men’s room;bathroom lavatory man restroom toilet wc
🚺;0;women’s room;bathroom lavatory restroom toilet wc woman
🚻;0;restroom;bathroom lavatory toilet wc
🚼;0;baby symbol;changing
🚾;0;water closet;bathroom lavatory restroom toilet wc
🛂;0;passport control;
🛃;0;customs;packing
🛄;0;baggage claim;arrived bags case checked journey packing plane ready travel trip
🛅;0;left luggage;baggage case locker
⚠️;0;warning;caution
🚸;0;children crossing;pedestrian traffic
⛔;0;no entry;do fail forbidden not pass prohibited traffic
🚫;0;prohibited;entry forbidden no not smoke
🚳;0;no bicycles;bike forbidden not prohibited
🚭;0;no smoking;forbidden not prohibited smoke
🚯;0;no littering;forbidden not prohibited
🚱;0;non-potable water;dry non-drinking prohibited
🚷;0;no pedestrians;forbidden not prohibited
📵;0;no mobile phones;cell forbidden not prohibited telephone
🔞;0;no one under eighteen;18 age forbidden not prohibited restriction underage
☢️;0;radioactive;sign
☣️;0;biohazard;sign
⬆️;0;up arrow;cardinal direction north
↗️;0;up-right arrow;direction intercardinal northeast
➡️;0;right arrow;cardinal direction east
↘️;0;down-right arrow;direction intercardinal southeast
⬇️;0;down arrow;cardinal direction south
↙️;0;down-left arrow;direction intercardinal southwest
⬅️;0;left arrow;cardinal direction west
↖️;0;up-left arrow;direction intercardinal northwest
↕️;0;up-down arrow;
↔️;0;left-right arrow;
↩️;0;right arrow curving left;
↪️;0;left arrow curving right;
⤴️;0;right arrow curving up;
⤵️;0;right arrow curving down;
🔃;0;clockwise vertical arrows;refresh reload
🔄;0;counterclockwise arrows button;again anticlockwise deja refresh rewindershins vu
🔙;0;BACK arrow;back
🔚;0;END arrow;end
🔛;0;ON! arrow;mark on!
🔜;0;SOON arrow;brb omw soon
🔝;0;TOP arrow;homie top up
🛐;0;place of worship;pray religion
⚛️;0;atom symbol;atheist
🕉️;0;om;hindu religion
✡️;0;star of David;david jew jewish judaism religion
☸️;0;wheel of dharma;buddhist religion
☯️;0;yin yang;difficult lives religion tao taoist total yinyang
✝️;0;latin cross;christ christian religion
☦️;0;orthodox cross;christian religion
☪️;0;star and crescent;islam muslim ramadan religion
☮️;0;peace symbol;healing peaceful
🕎;0;menorah;candelabrum candlestick hanukkah jewish judaism religion
🔯;0;dotted six-pointed star;fortune jewish judaism
🪯;0;khanda;deg fateh khalsa religion sikh sikhism tegh
♈;0;Aries;aries horoscope ram zodiac
♉;0;Taurus;bull horoscope ox taurus zodiac
♊;0;Gemini;gemini horoscope twins zodiac
♋;0;Cancer;cancer crab horoscope zodiac
♌;0;Leo;horoscope leo lion zodiac
♍;0;Virgo;horoscope virgo zodiac
♎;0;Libra;balance horoscope justice libra scales zodiac
♏;0;Scorpio;horoscope scorpio scorpion scorpius zodiac
♐;0;Sagittarius;archer horoscope sagittarius zodiac
♑;0;Capricorn;capricorn goat horoscope zodiac
♒;0;Aquarius;aquarius bearer horoscope water zodiac
♓;0;Pisces;fish horoscope pisces zodiac
⛎;0;Ophiuchus;bearer ophiuchus serpent snake zodiac
🔀;0;shuffle tracks button;arrow crossed
🔁;0;repeat button;arrow clockwise
🔂;0;repeat single button;arrow clockwise once
▶️;0;play button;arrow right triangle
⏩;0;fast-forward button;arrow double
⏭️;0;next track button;arrow scene triangle
⏯️;0;play or pause button;arrow right triangle
◀️;0;reverse button;arrow left triangle
⏪;0;fast reverse button;arrow double rewind
⏮️;0;last track button;arrow previous scene triangle
🔼;0;upwards button;arrow red
⏫;0;fast up button;arrow double
🔽;0;downwards button;arrow red
⏬;0;fast down button;arrow double
⏸️;0;pause button;bar double vertical
⏹️;0;stop button;square
⏺️;0;record button;circle
⏏️;0;eject button;
🎦;0;cinema;camera film movie
🔅;0;dim button;brightness low
🔆;0;bright button;brightness light
📶;0;antenna bars;cell communication mobile phone signal telephone
🛜;0;wireless;broadband computer connectivity hotspot internet network router smartphone wi-fi wifi wlan
📳;0;vibration mode;cell communication mobile phone telephone
📴;0;mobile phone off;cell telephone
♀️;0;female sign;woman
♂️;0;male sign;man
⚧️;0;transgender symbol;
✖️;0;multiply;cancel multiplication sign x ×
➕;0;plus;+
➖;0;minus;- heavy math sign −
➗;0;divide;division heavy math sign ÷
🟰;0;heavy equals sign;answer equality math
♾️;0;infinity;forever unbounded universal
‼️;0;double exclamation mark;! !! bangbang punctuation
⁉️;0;exclamation question mark;! !? ? interrobang punctuation
❓;0;red question mark;? punctuation
❔;0;white question mark;? outlined punctuation
❕;0;white exclamation mark;! outlined punctuation
❗;0;red exclamation mark;! punctuation
〰️;0;wavy dash;punctuation
💱;0;currency exchange;bank money
💲;0;heavy dollar sign;billion cash charge currency million money pay
⚕️;0;medical symbol;aesculapius medicine staff
♻️;0;recycling symbol;recycle
⚜️;0;fleur-de-lis;knights
🔱;0;trident emblem;anchor poseidon ship tool
📛;0;name badge;
🔰;0;Japanese symbol for beginner;chevron green japanese leaf tool yellow
⭕;0;hollow red circle;heavy large
✅;0;check mark button;checked checkmark complete completed done fixed tick ✓
☑️;0;check box with check;ballot checked done off tick ✓
✔️;0;check mark;checked checkmark done heavy tick ✓
❌;0;cross mark;cancel multiplication multiply x ×
❎;0;cross mark button;multiplication multiply square x ×
➰;0;curly loop;
➿;0;double curly loop;
〽️;0;part alternation mark;
✳️;0;eight-spoked asterisk;*
✴️;0;eight-pointed star;*
❇️;0;sparkle;*
©️;0;copyright;
®️;0;registered;
™️;0;trade mark;tm trademark
#️⃣;0;keycap: #;
*️⃣;0;keycap: *;
0️⃣;0;keycap: 0;zero
1️⃣;0;keycap: 1;one
2️⃣;0;keycap: 2;two
3️⃣;0;keycap: 3;three
4️⃣;0;keycap: 4;four
5️⃣;0;keycap: 5;five
6️⃣;0;keycap: 6;six
7️⃣;0;keycap: 7;seven
8️⃣;0;keycap: 8;eight
9️⃣;0;keycap: 9;nine
🔟;0;keycap: 10;
🔠;0;input latin uppercase;abcd letters
🔡;0;input latin lowercase;abcd letters
🔢;0;input numbers;1234
🔣;0;input symbols;% & ♪ 〒
🔤;0;input latin letters;abc alphabet
🅰️;0;A button (blood type);
🆎;0;AB button (blood type);ab
🅱️;0;B button (blood type);
🆑;0;CL button;cl
🆒;0;COOL button;cool
🆓;0;FREE button;free
ℹ️;0;information;
🆔;0;ID button;id identity
Ⓜ️;0;circled M;m
🆕;0;NEW button;new
🆖;0;NG button;ng
🅾️;0;O button (blood type);
🆗;0;OK button;ok okay
🅿️;0;P button;p parking
🆘;0;SOS button;help sos
🆙;0;UP! button;mark up up!
🆚;0;VS button;versus vs
🈁;0;Japanese “here” button;japanese katakana
🈂️;0;Japanese “service charge” button;japanese katakana
🈷️;0;Japanese “monthly amount” button;ideograph japanese
🈶;0;Japanese “not free of charge” button;ideograph japanese
🈯;0;Japanese “reserved” button;ideograph japanese
🉐;0;Japanese “bargain” button;ideograph japanese
🈹;0;Japanese “discount” button;ideograph japanese
🈚;0;Japanese “free of charge” button;ideograph japanese
🈲;0;Japanese “prohibited” button;ideograph japanese
🉑;0;Japanese “acceptable” button;ideograph japanese
🈸;0;Japanese “application” button;ideograph japanese
🈴;0;Japanese “passing grade” button;ideograph japanese
🈳;0;Japanese “vacancy” button;ideograph japanese
㊗️;0;Japanese “congratulations” button;ideograph japanese
㊙️;0;Japanese “secret” button;ideograph japanese
🈺;0;Japanese “open for business” button;ideograph japanese
🈵;0;Japanese “no vacancy” button;ideograph japanese
🔴;0;red circle;geometric
🟠;0;orange circle;
🟡;0;yellow circle;
🟢;0;green circle;
🔵;0;blue circle;geometric
🟣;0;purple circle;
🟤;0;brown circle;
⚫;0;black circle;geometric
⚪;0;white circle;geometric
🟥;0;red square;card penalty
🟧;0;orange square;
🟨;0;yellow square;card penalty
🟩;0;green square;
🟦;0;blue square;
🟪;0;purple square;
🟫;0;brown square;
⬛;0;black large square;geometric
⬜;0;white large square;geometric
◼️;0;black medium square;geometric
◻️;0;white medium square;geometric
◾;0;black medium-small square;geometric
◽;0;white medium-small square;geometric
▪️;0;black small square;geometric
▫️;0;white small square;geometric
🔶;0;large orange diamond;geometric
🔷;0;large blue diamond;geometric
🔸;0;small orange diamond;geometric
🔹;0;small blue diamond;geometric
🔺;0;red triangle pointed up;geometric
🔻;0;red triangle pointed down;geometric
💠;0;diamond with a dot;comic geometric
🔘;0;radio button;geometric
🔳;0;white square button;geometric outlined
🔲;0;black square button;geometric`,
`🏁;0;chequered flag;checkered finish flags game race racing sport win
🚩;0;triangular flag;construction golf post
🎌;0;crossed flags;celebration japanese
🏴;0;black flag;waving
🏳️;0;white flag;waving
🏳️‍🌈;0;rainbow flag;bisexual gay genderqueer glbt glbtq lesbian lgbt lgbtq lgbtqia pride queer trans transgender
🏳️‍⚧️;0;transgender flag;blue light pink white
🏴‍☠️;0;pirate flag;jolly plunder roger treasure
🇦🇨;0;flag: Ascension Island;AC
🇦🇩;0;flag: Andorra;AD
🇦🇪;0;flag: United Arab Emirates;AE
🇦🇫;0;flag: Afghanistan;AF
🇦🇬;0;flag: Antigua & Barbuda;AG
🇦🇮;0;flag: Anguilla;AI
🇦🇱;0;flag: Albania;AL
🇦🇲;0;flag: Armenia;AM
🇦🇴;0;flag: Angola;AO
🇦🇶;0;flag: Antarctica;AQ
🇦🇷;0;flag: Argentina;AR
🇦🇸;0;flag: American Samoa;AS
🇦🇹;0;flag: Austria;AT
🇦🇺;0;flag: Australia;AU
🇦🇼;0;flag: Aruba;AW
🇦🇽;0;flag: Åland Islands;AX
🇦🇿;0;flag: Azerbaijan;AZ
🇧🇦;0;flag: Bosnia & Herzegovina;BA
🇧🇧;0;flag: Barbados;BB
🇧🇩;0;flag: Bangladesh;BD
🇧🇪;0;flag: Belgium;BE
🇧🇫;0;flag: Burkina Faso;BF
🇧🇬;0;flag: Bulgaria;BG
🇧🇭;0;flag: Bahrain;BH
🇧🇮;0;flag: Burundi;BI
🇧🇯;0;flag: Benin;BJ
🇧🇱;0;flag: St. Barthélemy;BL
🇧🇲;0;flag: Bermuda;BM
🇧🇳;0;flag: Brunei;BN
🇧🇴;0;flag: Bolivia;BO
🇧🇶;0;flag: Caribbean Netherlands;BQ
🇧🇷;0;flag: Brazil;BR
🇧🇸;0;flag: Bahamas;BS
🇧🇹;0;flag: Bhutan;BT
🇧🇻;0;flag: Bouvet Island;BV
🇧🇼;0;flag: Botswana;BW
🇧🇾;0;flag: Belarus;BY
🇧🇿;0;flag: Belize;BZ
🇨🇦;0;flag: Canada;CA
🇨🇨;0;flag: Cocos (Keeling) Islands;CC
🇨🇩;0;flag: Congo - Kinshasa;CD
🇨🇫;0;flag: Central African Republic;CF
🇨🇬;0;flag: Congo - Brazzaville;CG
🇨🇭;0;flag: Switzerland;CH
🇨🇮;0;flag: Côte d’Ivoire;CI
🇨🇰;0;flag: Cook Islands;CK
🇨🇱;0;flag: Chile;CL
🇨🇲;0;flag: Cameroon;CM
🇨🇳;0;flag: China;CN
🇨🇴;0;flag: Colombia;CO
🇨🇵;0;flag: Clipperton Island;CP
🇨🇷;0;flag: Costa Rica;CR
🇨🇺;0;flag: Cuba;CU
🇨🇻;0;flag: Cape Verde;CV
🇨🇼;0;flag: Curaçao;CW
🇨🇽;0;flag: Christmas Island;CX
🇨🇾;0;flag: Cyprus;CY
🇨🇿;0;flag: Czechia;CZ
🇩🇪;0;flag: Germany;DE
🇩🇬;0;flag: Diego Garcia;DG
🇩🇯;0;flag: Djibouti;DJ
🇩🇰;0;flag: Denmark;DK
🇩🇲;0;flag: Dominica;DM
🇩🇴;0;flag: Dominican Republic;DO
🇩🇿;0;flag: Algeria;DZ
🇪🇦;0;flag: Ceuta & Melilla;EA
🇪🇨;0;flag: Ecuador;EC
🇪🇪;0;flag: Estonia;EE
🇪🇬;0;flag: Egypt;EG
🇪🇭;0;flag: Western Sahara;EH
🇪🇷;0;flag: Eritrea;ER
🇪🇸;0;flag: Spain;ES
🇪🇹;0;flag: Ethiopia;ET
🇪🇺;0;flag: European Union;EU
🇫🇮;0;flag: Finland;FI
🇫🇯;0;flag: Fiji;FJ
🇫🇰;0;flag: Falkland Islands;FK
🇫🇲;0;flag: Micronesia;FM
🇫🇴;0;flag: Faroe Islands;FO
🇫🇷;0;flag: France;FR
🇬🇦;0;flag: Gabon;GA
🇬🇧;0;flag: United Kingdom;GB
🇬🇩;0;flag: Grenada;GD
🇬🇪;0;flag: Georgia;GE
🇬🇫;0;flag: French Guiana;GF
🇬🇬;0;flag: Guernsey;GG
🇬🇭;0;flag: Ghana;GH
🇬🇮;0;flag: Gibraltar;GI
🇬🇱;0;flag: Greenland;GL
🇬🇲;0;flag: Gambia;GM
🇬🇳;0;flag: Guinea;GN
🇬🇵;0;flag: Guadeloupe;GP
🇬🇶;0;flag: Equatorial Guinea;GQ
🇬🇷;0;flag: Greece;GR
🇬🇸;0;flag: South Georgia & South Sandwich Islands;GS
🇬🇹;0;flag: Guatemala;GT
🇬🇺;0;flag: Guam;GU
🇬🇼;0;flag: Guinea-Bissau;GW
🇬🇾;0;flag: Guyana;GY
🇭🇰;0;flag: Hong Kong SAR China;HK
🇭🇲;0;flag: Heard & McDonald Islands;HM
🇭🇳;0;flag: Honduras;HN
🇭🇷;0;flag: Croatia;HR
🇭🇹;0;flag: Haiti;HT
🇭🇺;0;flag: Hungary;HU
🇮🇨;0;flag: Canary Islands;IC
🇮🇩;0;flag: Indonesia;ID
🇮🇪;0;flag: Ireland;IE
🇮🇱;0;flag: Israel;IL
🇮🇲;0;flag: Isle of Man;IM
🇮🇳;0;flag: India;IN
🇮🇴;0;flag: British Indian Ocean Territory;IO
🇮🇶;0;flag: Iraq;IQ
🇮🇷;0;flag: Iran;IR
🇮🇸;0;flag: Iceland;IS
🇮🇹;0;flag: Italy;IT
🇯🇪;0;flag: Jersey;JE
🇯🇲;0;flag: Jamaica;JM
🇯🇴;0;flag: Jordan;JO
🇯🇵;0;flag: Japan;JP
🇰🇪;0;flag: Kenya;KE
🇰🇬;0;flag: Kyrgyzstan;KG
🇰🇭;0;flag: Cambodia;KH
🇰🇮;0;flag: Kiribati;KI
🇰🇲;0;flag: Comoros;KM
🇰🇳;0;flag: St. Kitts & Nevis;KN
🇰🇵;0;flag: North Korea;KP
🇰🇷;0;flag: South Korea;KR
🇰🇼;0;flag: Kuwait;KW
🇰🇾;0;flag: Cayman Islands;KY
🇰🇿;0;flag: Kazakhstan;KZ
🇱🇦;0;flag: Laos;LA
🇱🇧;0;flag: Lebanon;LB
🇱🇨;0;flag: St. Lucia;LC
🇱🇮;0;flag: Liechtenstein;LI
🇱🇰;0;flag: Sri Lanka;LK
🇱🇷;0;flag: Liberia;LR
🇱🇸;0;flag: Lesotho;LS
🇱🇹;0;flag: Lithuania;LT
🇱🇺;0;flag: Luxembourg;LU
🇱🇻;0;flag: Latvia;LV
🇱🇾;0;flag: Libya;LY
🇲🇦;0;flag: Morocco;MA
🇲🇨;0;flag: Monaco;MC
🇲🇩;0;flag: Moldova;MD
🇲🇪;0;flag: Montenegro;ME
🇲🇫;0;flag: St. Martin;MF
🇲🇬;0;flag: Madagascar;MG
🇲🇭;0;flag: Marshall Islands;MH
🇲🇰;0;flag: North Macedonia;MK
🇲🇱;0;flag: Mali;ML
🇲🇲;0;flag: Myanmar (Burma);MM
🇲🇳;0;flag: Mongolia;MN
🇲🇴;0;flag: Macao SAR China;MO
🇲🇵;0;flag: Northern Mariana Islands;MP
🇲🇶;0;flag: Martinique;MQ
🇲🇷;0;flag: Mauritania;MR
🇲🇸;0;flag: Montserrat;MS
🇲🇹;0;flag: Malta;MT
🇲🇺;0;flag: Mauritius;MU
🇲🇻;0;flag: Maldives;MV
🇲🇼;0;flag: Malawi;MW
🇲🇽;0;flag: Mexico;MX
🇲🇾;0;flag: Malaysia;MY
🇲🇿;0;flag: Mozambique;MZ
🇳🇦;0;flag: Namibia;NA
🇳🇨;0;flag: New Caledonia;NC
🇳🇪;0;flag: Niger;NE
🇳🇫;0;flag: Norfolk Island;NF
🇳🇬;0;flag: Nigeria;NG
🇳🇮;0;flag: Nicaragua;NI
🇳🇱;0;flag: Netherlands;NL
🇳🇴;0;flag: Norway;NO
🇳🇵;0;flag: Nepal;NP
🇳🇷;0;flag: Nauru;NR
🇳🇺;0;flag: Niue;NU
🇳🇿;0;flag: New Zealand;NZ
🇴🇲;0;flag: Oman;OM
🇵🇦;0;flag: Panama;PA
🇵🇪;0;flag: Peru;PE
🇵🇫;0;flag: French Polynesia;PF
🇵🇬;0;flag: Papua New Guinea;PG
🇵🇭;0;flag: Philippines;PH
🇵🇰;0;flag: Pakistan;PK
🇵🇱;0;flag: Poland;PL
🇵🇲;0;flag: St. Pierre & Miquelon;PM
🇵🇳;0;flag: Pitcairn Islands;PN
🇵🇷;0;flag: Puerto Rico;PR
🇵🇸;0;flag: Palestinian Territories;PS
🇵🇹;0;flag: Portugal;PT
🇵🇼;0;flag: Palau;PW
🇵🇾;0;flag: Paraguay;PY
🇶🇦;0;flag: Qatar;QA
🇷🇪;0;flag: Réunion;RE
🇷🇴;0;flag: Romania;RO
🇷🇸;0;flag: Serbia;RS
🇷🇺;0;flag: Russia;RU
🇷🇼;0;flag: Rwanda;RW
🇸🇦;0;flag: Saudi Arabia;SA
🇸🇧;0;flag: Solomon Islands;SB
🇸🇨;0;flag: Seychelles;SC
🇸🇩;0;flag: Sudan;SD
🇸🇪;0;flag: Sweden;SE
🇸🇬;0;flag: Singapore;SG
🇸🇭;0;flag: St. Helena;SH
🇸🇮;0;flag: Slovenia;SI
🇸🇯;0;flag: Svalbard & Jan Mayen;SJ
🇸🇰;0;flag: Slovakia;SK
🇸🇱;0;flag: Sierra Leone;SL
🇸🇲;0;flag: San Marino;SM
🇸🇳;0;flag: Senegal;SN
🇸🇴;0;flag: Somalia;SO
🇸🇷;0;flag: Suriname;SR
🇸🇸;0;flag: South Sudan;SS
🇸🇹;0;flag: São Tomé & Príncipe;ST
🇸🇻;0;flag: El Salvador;SV
🇸🇽;0;flag: Sint Maarten;SX
🇸🇾;0;flag: Syria;SY
🇸🇿;0;flag: Eswatini;SZ
🇹🇦;0;flag: Tristan da Cunha;TA
🇹🇨;0;flag: Turks & Caicos Islands;TC
🇹🇩;0;flag: Chad;TD
🇹🇫;0;flag: French Southern Territories;TF
🇹🇬;0;flag: Togo;TG
🇹🇭;0;flag: Thailand;TH
🇹🇯;0;flag: Tajikistan;TJ
🇹🇰;0;flag: Tokelau;TK
🇹🇱;0;flag: Timor-Leste;TL
🇹🇲;0;flag: Turkmenistan;TM
🇹🇳;0;flag: Tunisia;TN
🇹🇴;0;flag: Tonga;TO
🇹🇷;0;flag: Türkiye;TR
🇹🇹;0;flag: Trinidad & Tobago;TT
🇹🇻;0;flag: Tuvalu;TV
🇹🇼;0;flag: Taiwan;TW
🇹🇿;0;flag: Tanzania;TZ
🇺🇦;0;flag: Ukraine;UA
🇺🇬;0;flag: Uganda;UG
🇺🇲;0;flag: U.S. Outlying Islands;UM
🇺🇳;0;flag: United Nations;UN
🇺🇸;0;flag: United States;US
🇺🇾;0;flag: Uruguay;UY
🇺🇿;0;flag: Uzbekistan;UZ
🇻🇦;0;flag: Vatican City;VA
🇻🇨;0;flag: St. Vincent & Grenadines;VC
🇻🇪;0;flag: Venezuela;VE
🇻🇬;0;flag: British Virgin Islands;VG
🇻🇮;0;flag: U.S. Virgin Islands;VI
🇻🇳;0;flag: Vietnam;VN
🇻🇺;0;flag: Vanuatu;VU
🇼🇫;0;flag: Wallis & Futuna;WF
🇼🇸;0;flag: Samoa;WS
🇽🇰;0;flag: Kosovo;XK
🇾🇪;0;flag: Yemen;YE
🇾🇹;0;flag: Mayotte;YT
🇿🇦;0;flag: South Africa;ZA
🇿🇲;0;flag: Zambia;ZM
🇿🇼;0;flag: Zimbabwe;ZW
🏴󠁧󠁢󠁥󠁮󠁧󠁿;0;flag: England;gbeng
🏴󠁧󠁢󠁳󠁣󠁴󠁿;0;flag: Scotland;gbsct
🏴󠁧󠁢󠁷󠁬󠁳󠁿;0;flag: Wales;gbwls`,
];
