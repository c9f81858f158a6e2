/** What simulated contacts say, by language: an answer to a question, and a word of thanks. Loaded with the simulator. */

/** `[answers to a question, replies to anything else]`, each separated by `|`. */
const PHRASES: Readonly<Record<string, readonly [string, string]>> = {
  en: ['Yes, please.|Let me check and come back to you.|The first one, I think.|Both, if you can.|Tuesday works for me.|No, that is all for now.',
    'Thank you!|Lovely, thanks.|Perfect, that helps a lot.|Great, I’ll wait for it.|That was quick. Thank you 😊|Good to know.'],
  fr: ['Oui, s’il vous plaît.|Je regarde et je vous redis.|La première, je crois.|Mardi me convient.', 'Merci beaucoup !|Parfait, merci.|Super, c’est noté.|Quelle rapidité, merci 😊'],
  de: ['Ja, bitte.|Ich schaue kurz nach und melde mich.|Die erste, glaube ich.|Dienstag passt.', 'Vielen Dank!|Perfekt, danke.|Das ging ja schnell 😊|Gut zu wissen.'],
  es: ['Sí, por favor.|Lo miro y te digo.|La primera, creo.|El martes me va bien.', '¡Muchas gracias!|Perfecto, gracias.|¡Qué rapidez! 😊'],
  pt: ['Sim, por favor.|Vou ver e já digo.|A primeira, acho eu.|Na terça está ótimo.', 'Muito obrigado!|Perfeito, obrigado.|Que rapidez 😊'],
  it: ['Sì, grazie.|Controllo e ti dico.|La prima, credo.', 'Grazie mille!|Perfetto, grazie.|Che velocità 😊'],
  nl: ['Ja, graag.|Ik kijk het even na.|De eerste, denk ik.', 'Dank je wel!|Perfect, bedankt.|Fijn om te weten 😊'],
  sv: ['Ja tack.|Jag kollar och återkommer.|Den första, tror jag.', 'Tack så mycket!|Perfekt, tack.|Vad snabbt 😊'],
  no: ['Ja takk.|Jeg sjekker og kommer tilbake.|Den første, tror jeg.', 'Tusen takk!|Perfekt, takk.|Så raskt 😊'],
  pl: ['Tak, poproszę.|Sprawdzę i dam znać.|Chyba pierwszy.', 'Dziękuję bardzo!|Świetnie, dziękuję.|Ale szybko 😊'],
  tr: ['Evet, lütfen.|Bakıp size döneyim.|Sanırım ilki.', 'Çok teşekkürler!|Harika, teşekkürler.|Ne kadar hızlı 😊'],
  uk: ['Так, будь ласка.|Я подивлюся й напишу.|Мабуть, перший.', 'Дуже дякую!|Чудово, дякую.|Як швидко 😊'],
  ar: ['نعم من فضلك.|سأتأكد وأعود إليكم.|الأول على ما أظن.', 'شكراً جزيلاً!|ممتاز، شكراً لكم.|ما أسرع ردكم 😊'],
  he: ['כן, בבקשה.|אבדוק ואחזור אליכם.|הראשון, נראה לי.', 'תודה רבה!|מעולה, תודה.|איזו מהירות 😊'],
  ja: ['はい、お願いします。|確認してご連絡します。|最初のほうでお願いします。', 'ありがとうございます！|助かります。|早いお返事、感謝します😊'],
  ko: ['네, 부탁드려요.|확인하고 알려 드릴게요.|첫 번째요.', '감사합니다!|좋아요, 고맙습니다.|정말 빠르시네요 😊'],
  zh: ['好的，麻烦您。|我确认一下再回复您。|第一个吧。', '谢谢！|太好了，谢谢。|回复真快 😊'],
  'zh-Hant': ['好的，麻煩您。|我確認一下再回覆您。|第一個吧。', '謝謝！|太好了，謝謝。|回覆真快 😊'],
  vi: ['Vâng, nhờ shop ạ.|Để mình xem lại nhé.', 'Cảm ơn shop!|Tuyệt vời, cảm ơn ạ 😊'],
};

/** What somebody of this language answers to `text`; `chance` from 0 to 1 chooses. */
export function phraseFor(language: string | null, text: string, chance: number): string {
  const [questions, others] = PHRASES[language ?? 'en'] ?? PHRASES[(language ?? 'en').slice(0, 2)] ?? PHRASES.en ?? ['', ''];
  const list = (/[?？؟]\s*$/.test(text.trim()) ? questions : others).split('|');
  return list[Math.floor(chance * list.length)] ?? list[0] ?? '';
}
