// Which hosts of other scripts may be shown as they are written: the rest stands in punycode. Fetched with what shows more than plain words;
// until then every host beyond ASCII stands in punycode. Used by the thread's texts.

/**
 * Hosts that are shown in their own script, as Unicode's UTS 39 calls it highly restrictive: letters of one script over the whole host
 * ("аррӏе.com" mixes two), or Latin with Chinese, Japanese or Korean. Of Latin only the letters of European languages, without those
 * that pass for others (ı, þ).
 */
const CLEAR = /^(?=[\p{L}\p{M}\p{Nd}.-]+$)(?!.*[\u0300-\u036f])(?:[\da-zß-öø-ýÿ-İĲ-ķĹ-ž.-]+|[\d\p{scx=Cyrl}.-]+|[\d\p{scx=Grek}.-]+|[\d\p{scx=Arab}.-]+|[\d\p{scx=Hebr}.-]+|[\d\p{scx=Deva}.-]+|[\d\p{scx=Thai}.-]+|[\da-z\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}.-]+|[\da-z\p{scx=Hani}\p{scx=Hang}.-]+|[\da-z\p{scx=Hani}\p{scx=Bopo}.-]+)$/u;
/** Strokes that pass for a slash or a hyphen where they touch Latin letters. */
const STROKE = /[\da-z-][ノンソゾ一ー丶丿]|[ノンソゾ一ー丶丿][\da-z-]/;

/** Whether a host may be shown as it is written, for one that the browser writes in punycode. */
export function isClearHost(written: string): boolean {
  const host = written.toLowerCase();
  return host === host.normalize('NFKC') && CLEAR.test(host) && !STROKE.test(host);
}
