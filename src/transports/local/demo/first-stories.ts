/**
 * What the demo shows first: the stories that belong to nobody yet, in full (story.ts explains the marks), and an outline of every other
 * one, enough for the numbers beside views and tabs. Used by workspace.ts; the others follow from stories.ts.
 */

/** `#channel;name;language;last entry so long ago;lifecycle and marks;handle;user ID;labels;fields;tags`, then one line an entry. */
export const FIRST = `
#i;林曉彤;zh-Hant;6m;o;@hiutung.knits;U-48377;;;delivery
<你好！請問莓果色的毯子還有貨嗎？
<請問星期五之前可以送到銅鑼灣嗎？是媽媽的生日禮物 🎂
#w;Matthias Gruber;de;14m;o lock=a5h;+43 660 555 01 44;U-47102;;;
<Hallo, gibt es die Decke auch in Tintenblau?
>a Guten Tag, Herr Gruber! Ja, ab Donnerstag wieder.
<Und wenn ja, wie lange dauert der Versand nach Graz?
#v;Margaux Petit;fr;23h12m;o;+33 6 39 98 40 77;U-46990;vip;membership=gold,order num=002291;
<@photo/cat/rust Elle a adopté le plaid avant moi 😹
>n Il est visiblement entre de bonnes pattes !
<@voice/18
#m;رنا حداد;ar;1h;o;rana.haddad;U-45018;;order num=002298;delivery
<مرحباً، أريد تغيير عنوان التوصيل لطلبي رقم ٢٢٩٨ من فضلكم.
>a أهلاً رنا! بكل سرور، ما هو العنوان الجديد؟
<شارع الورد ١٧، الطابق الثالث، عمّان.
>a تم تحديث عنوان التوصيل، شكراً لكِ.
#x;Tiago Azevedo;pt;2h;o;@tiago_azvd;U-44100;;order num=002267;refund
<Boa tarde, devolvi o cachecol há duas semanas e ainda não vi o reembolso.
>j Olá Tiago, peço desculpa pela demora. Vou verificar já.
>j Enviei o reembolso agora mesmo, deve aparecer até quinta-feira.
x349 You cannot send messages to this user
#m;Ірина Бондар;uk;2d5h;o;iryna.bondar;U-45533;;order num=002255;
<Добрий день! Чи прийшло вже моє замовлення 2255 на пошту?
>m Добрий день, Ірино! Воно вже у вашому відділенні.
<Забрала, дуже тепла, дякую ❤️
>m Дякуємо, замовлення вже в добрих руках. Гарної зими!
#m;Lucía Herrero;es;3d;o;lucia.herrero.v;U-44871;gift;order num=002240;gift
<Hola, ¿puedo cambiar la nota del regalo? Escribí mal el nombre de mi suegra 🙈
>j Hola Lucía, claro que sí. ¿Cómo se escribe?
<Begoña, con ñ. ¡Me salvas la vida!
>j Hecho. A las suegras, ni una letra de menos.
#w;Grace Okafor;en;4m;o;+44 7700 900 318;U-48420;vip;membership=silver;
<Good morning! Is the Oat blanket heavy enough for a cottage with no heating?
<Asking for a very cold friend. The friend is me.
#i;Noor de Wit;nl;20m;o;@noor.dewit;U-48399;;;
<Welke vinden jullie mooier bij een grijze bank? 😅
<@photo/sofa/berry @photo/bed/berry @photo/folded/berry
#f;Tiago Azevedo;pt;41m;o post=0;Tiago Azevedo;;;;
<@heronhay tem em azul?
#v;Camille Roux;fr;3d4h;o;+33 6 39 98 55 19;U-46733;;order num=002262;
<Bonjour, le plaid rouille sera-t-il réassorti avant Noël ?
>n Bonjour Camille, oui, vers le 10. Je vous écris dès qu’il arrive.
<Parfait, j’attends votre message.
#a;Samir Chowdhury;en;1d2h;r;samir.ch;U-44712;;;
<How do I get pilling off without ruining it?
>l A wool comb, very lightly, with the grain. Never scissors.
<Trying it tonight.
>l Tell us how it went!
#w;Beatriz Lemos;pt;35m;o;+351 910 555 021;U-48388;gift;;gift
<Olá! Fazem bordado com iniciais? É para um casamento em setembro 💍
<São 12 mantas pequenas.
`;

/**
 * Channel, last entry so long ago, who wrote last (`<` the contact, `,` the contact after an agent, `>` an agent, space: the bot), lifecycle and
 * marks; the name of who comes more than once.
 */
export const OUTLINES = `
v3m,o j seen=1;Nour Belkacem
a32m>o j
w2d3h>s j until=1d
w9m<o @orders
f55m<o @mending post=0
i1h10m<o h post=1
x1h25m<o j post=2
s1h40m<o t
a22m,o m
c2m<o j
c8m,o j
w18m,o j
w26h,o t
w5h>p j
i6h,p m
w9h>s j until=3h
c12h<c
i13h<c
w15h<c
m16h,c j
x18h c
f20h<c post=1
s21h<c
w2d,e j
v49d,e m;Nour Belkacem
i120d>e m;Nour Belkacem
m3d6h>e t
c4d<e a
w7d,e n
x8d>e j
s9d>e t
m50m<o n
i2h20m,o n
w2h45m,o t
a3h,o l
c3h20m,o a
f3h50m<o m post=3
w4h10m<o @mending
m4h40m,o a
x5h30m,o j
w27h,o l
w33h>o j
c36h,c a
m40h,o m
w44h,o h
a2d8h>o l
i2d12h,o n
w3d9h>o h
w25m,o j
`;

/** Posts that comments belong to. */
export const POSTS = [
  'New this week: the Moss blanket, woven from eleven flocks.',
  'Morning light in the finishing room.',
  'Socks are back on Friday. Set an alarm.',
  'Open doors at the mill, Saturday 10 to 4.',
];
