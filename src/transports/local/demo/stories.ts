/**
 * The people of the demo workspace and what they wrote, as compact lines whose marks story.ts explains: all but those of first-stories.ts.
 * The shop, its people and their numbers are invented; numbers come from ranges kept free for fiction where a country has one. Loaded by
 * ../seed.ts when somebody looks further than the first list, or a while after it.
 */
import { weddingStory } from './wedding.js';

const WRITTEN = `
#v;Nour Belkacem;fr;3m;o j seen=1;+33 6 39 98 12 40;U-48231;vip dmg;membership=diamond,order num=023425124,language=French and English;delivery
<Bonjour, my two moss blankets came today. The box took a knock on the way.
<@photo/parcel @photo/hole/moss @photo/folded/moss
<One of them has a hole near the hem, see?
+40m
!snoozed a until=12h
+13h
~a Diamond member. Replace without a return, RMA 5108 is approved.
>j Sorry, Nour. A new one leaves the mill tonight, and keep the other for the dog.
>j Is the address still 8 impasse du Moulin?
>j Track it here: heronhay.example/t/5108
x131026 Message undeliverable
+9m
<@voice/42
<Merci ! Could it come to my workshop instead?
#a;Anjali Nair;en;32m;o j;anjali.nair;U-48401;;order num=002304;delivery
<Hi! My order still says "being packed". I fly home on Sunday.
>j It ships tonight, tracking will follow within the hour.
#w;小林 彩;ja;2d3h;s j until=1d;+81 90 5550 0142;U-45880;trade;membership=trade;wholesale
<お世話になっております。請求書を送っていただけますか。
>j @invoice/2291 小林様、いつもありがとうございます。こちらです。
<ありがとうございます。月曜日に社内で確認いたします。
>j 承知いたしました。月曜日にまたご連絡いたします。
#w;Tom Bauer;en;9m;o @orders;+44 7700 900 466;U-48266;;order num=002311;delivery
<The driver says he left it "with a neighbour". I live in a lighthouse.
<@voice/11
#f;Bea Harlow;en;55m;o @mending post=0;Bea Harlow;U-47712;;;
<My gran had one of these in 1971 and the dog still sleeps on it. Worth every penny.
<Do you mend old ones too?
#i;Yuki & Ren;ja;1h10m;o h post=1;@yuki.ren.home;U-48002;;;
<この色、写真より実物のほうが明るいですか？
#x;Ruben Aalto;en;1h25m;o j post=2;@rubenaalto;U-47655;;;
<@heronhay three weeks and counting for a pair of socks. Are you shearing the sheep one by one?
#s;Walter Pratt;en;1h40m;o t;+44 7700 900 127;U-46001;;;
<Please ring me about the tartan one. I do not like typing. W. Pratt
#a;Bastien Morel;fr;22m;o m;bastien.morel;U-48415;;order num=002309;
<Bonjour, le code promo de l’appli ne passe pas.
>m Bonjour Bastien, lequel avez-vous saisi ?
<LAINE10
#c;Visitor 3812;en;2m;o j;;;;;
<Hi, do you ship to Iceland?
!page-changed . url=https://heronhay.example/blankets/ink
#c;Elif Yıldız;tr;8m;o j;elif.yildiz@posta.example;U-48350;;;size
<Merhaba, bebek battaniyesi makinede yıkanır mı?
>j Merhaba Elif! Yün programında, soğuk suda evet.
<Harika, kırmızı olanın ölçüsü nedir?
#w;נועה ברק;he;18m;o j;+972 50 555 0173;U-48288;;order num=002302;size
<היי, השמיכה שהזמנתי קטנה מדי למיטה שלנו 😕
>j היי נועה, אין בעיה. 140 או 200 ס״מ?
<200 בבקשה. אפשר לאסוף את הישנה מהבית?
#w;Daniel Osei;en;26h;o t;+44 7700 900 583;U-47020;;order num=002284;return
<Can I return the scarf without the box? My daughter made a rocket of it.
>t Of course. Any bag will do, the label is on its way.
<You are good people. The rocket says thanks.
#w;Isla Mackenzie;en;5h;p j;+44 7700 900 741;U-45777;mend;order num=001980;mending
<@photo/hole/ink The moths have been at my grandmother's blanket.
<Can it be saved?
>j It can. Hana in the mending room says two evenings of work, about 60.
~h Re-weave, not darn. I have the ink yarn from the 2019 batch.
<Then please do. It has been to every picnic since 1968.
>j We will treat it like family. I send you the box today.
#i;Giulia Conti;it;6h;p m;@giulia.conti.casa;U-45690;;;press
<Ciao! Scrivo per una rivista di casa. Possiamo fotografare il mulino?
>m Ciao Giulia, volentieri. Chiedo in sede e ti rispondo entro venerdì.
<Perfetto, grazie mille!
#w;Henrik Dahl;sv;9h;s j until=3h;+46 70 174 06 12;U-44950;trade;membership=trade;wholesale
<Hej! Vi vill beställa 40 filtar till hotellet i Åre. Vad blir priset?
>j Hej Henrik! Med 40 blir det 20 % rabatt. Offerten kommer i dag.
~j Waiting for Ingrid's numbers, then send the quote.
#c;Marta Kowalska;pl;12h;c;marta.k@poczta.example;U-44690;;;
<Dzień dobry, do której godziny jest czynny sklep?
>b Dzień dobry! Sklep jest czynny od wtorku do soboty, od 10 do 18.
<Super, dziękuję
#i;zoe.in.wool;en;13h;c;@zoe.in.wool;U-44671;;;
<where is your wool from?? 🐑
>b From eleven farms within 30 miles of the mill. Each label names its flock.
<obsessed
#w;Ji-woo Han;ko;15h;c;+82 10 5550 0188;U-44602;;order num=002250;
<주문 2250 배송 조회 부탁드려요.
>b 주문 2250은 어제 발송되었고 수요일에 도착합니다.
<감사합니다!
#m;Patrick Doyle;en;16h;c j;patrick.doyle.77;U-44590;;;
<Do gift vouchers run out?
>j Never, Patrick. Wool is patient and so are we.
<Sold.
#x;Lin Ferreira;pt;18h;c;@linferreira;U-44555;;;
<Vocês entregam nos Açores?
>b Sim! A entrega nos Açores demora de 5 a 8 dias úteis.
#f;Carol Whitby;en;20h;c post=1;Carol Whitby;;;;
<Just gorgeous 😍😍😍
#s;+44 7700 900 890;en;21h;c;+44 7700 900 890;;;;
<STOP
!channel . name=SMS opt-out
#w;Ewan Ross;en;2d;e j;+44 7700 900 612;U-44000;;order num=002201;mending
<Will the mended corner show?
>j Only if you know where to look. Here it is, washed and pressed.
>j @photo/folded/ink
<I had to look three times. Remarkable.
^❤️
#v;Nour Belkacem;fr;49d;e m;;;;;gift
<Bonjour, possible d’emballer deux plaids en cadeau ?
>m Bien sûr, Nour. Papier kraft et ruban vert ?
<Parfait, merci Marco !
#i;Nour Belkacem;fr;120d;e m why=inactivity;@nour.tisse;;;;
<Bonjour, auriez-vous la facture du 14 mars ?
>m @invoice/1871 La voici.
#m;Lukas Brandl;de;3d6h;e t;lukas.brandl;U-43910;;order num=002188;return
<Rücksendung ist raus. Danke für die nette Hilfe!
>t Sehr gern, Lukas. Das Geld ist am Freitag da.
#c;Visitor 3779;en;4d;e a why=dismissed;;;;;
<test
#w;Fatou Diop;fr;7d;e n;+221 70 555 01 36;U-43650;;order num=002170;
<Le colis est bien arrivé à Dakar, magnifique !
>n Quelle bonne nouvelle, Fatou. Merci d’avoir attendu.
<Cela valait la peine 🌟
#x;Oskar Nyström;sv;8d;e j;@oskarnystrom;U-43600;;;
<Tack för snabb leverans!
>j Tack själv, Oskar!
#s;Dorothy Finch;en;9d;e t why=inactivity;+44 7700 900 335;U-43511;;;
<Which size is the picnic one
>t 180 by 200 cm, so four people or one labrador.
#m;Ahmed El-Sayed;ar;50m;o n;ahmed.elsayed.k;U-48371;;;
<السلام عليكم، هل البطانية مناسبة للأطفال الذين لديهم حساسية؟
#i;Chloé Martin;fr;2h20m;o n;@chloe.mrtn;U-47790;;order num=002295;size
<Coucou ! Je fais 1m58, le poncho en S ou en M ?
>n En S sans hésiter, il tombe juste au genou.
<Génial merci 🥰
#w;Ravi Menon;en;2h45m;o t;+44 7700 900 409;U-47766;;order num=002293;delivery
<Customs want an invoice with the HS code.
>t @invoice/2293 Here you are, Ravi. The code is 6301.20.
<Sent it on. Fingers crossed 🤞
#a;Ingeborg Vik;no;3h;o l;ingeborg.vik;U-47702;;;
<Hei! Appen viser feil adresse på bestillingen min.
>l Hei Ingeborg, jeg retter den. Er Fjordgata 8 riktig?
<Ja, takk!
#c;Pedro Álvarez;es;3h20m;o a;pedro.alvarez@correo.example;U-47644;;;
<¿Tienen tienda física en Madrid?
>a Todavía no, Pedro, pero en noviembre estaremos en el mercado de El Rastro.
<¡Allí nos vemos!
#f;Nigel Ashworth;en;3h50m;o m post=3;Nigel Ashworth;U-47601;;;
<Visited the mill on Saturday with the scouts. Eighteen boys, not one phone out for two hours. Thank you, Marco!
#w;Saoirse Byrne;en;4h10m;o @mending;+353 85 555 0119;U-47588;mend;;mending
<@photo/hole/rust The new puppy did this. Is there hope?
<He is sorry. Well, he is not.
#m;Thanh Nguyễn;vi;4h40m;o a;thanh.nguyen.hn;U-47555;;;
<Shop ơi, khăn màu rêu còn hàng không ạ?
>a Dạ còn 3 chiếc ạ, bạn muốn giữ một chiếc không?
<Giữ cho mình 1 chiếc nhé!
#x;Maya Lindberg;en;5h30m;o j;@mayalindberg;U-47421;press;;press
<Hi, I write the Slow Things newsletter. May I quote your washing guide?
>j Please do, Maya. Here is the text.
>j @text/washing
<Wonderful. Issue 52 then.
#w;Hanna Schäfer;de;27h;o l;+49 152 5550 0164;U-47011;;order num=002281;return
<Der Knopf am Poncho ist ab. Kann ich ihn einschicken?
>l Ich schicke Ihnen zwei neue Knöpfe, das geht schneller.
<Auch gut! Danke.
#w;Marcus Bell;en;33h;o j;+44 7700 900 950;U-46901;;order num=002274;delivery
<Nobody home tomorrow. Safe place is the shed.
>j Noted on the label, Marcus.
>j The driver will send you a text an hour before.
x131000 Something went wrong
#c;Agnieszka Nowak;pl;36h;c a;aga.nowak@poczta.example;U-46870;;;
<Czy można zapłacić przelewem?
>a Tak, dane są w potwierdzeniu zamówienia.
<Dziękuję pięknie
#m;Rui Tavares;pt;40h;o m;rui.tavares.pt;U-46812;;;
<@photo/yarn Que cores combinam com estas?
>m O musgo e o aveia ficam lindos juntos.
<Era o que eu pensava 😊
#w;עידו לוי;he;44h;o h;+972 50 555 0126;U-46790;mend;;mending
<שלום, אפשר לתקן פרנזים קרועים?
>h שלום עידו, בטח. שלח תמונה ואגיד לך כמה זמן זה לוקח.
<@photo/sofa/oat הנה
#a;Olivia Grant;en;2d8h;o l;olivia.grant;U-46744;;order num=002259;
<Love the app. Could it remind me to air the blanket? 😄
>l What a good idea, Olivia. I passed it on.
#i;Farah Nasser;ar;2d12h;o n;@farah.nasser;U-46700;gift;;gift
<هل يمكن إضافة بطاقة تهنئة مع الطلب؟ 🎁
>n طبعاً! اكتبي لنا النص ونطبعه على بطاقة من الصوف المضغوط.
<رائع! «ألف مبروك يا سلمى».
#w;周子涵;zh-Hans;3d9h;o h;+86 130 5550 0177;U-46611;;order num=002247;
<你好，毯子到了，很柔软！标签上的羊场可以参观吗？
>h 可以的！每年五月有开放日，我给您发邀请。
`;

/** In the order of the outlines in first-stories.ts. */
export const restStories = (): string[] => [...WRITTEN.trim().split(/\n(?=#)/), weddingStory()];
