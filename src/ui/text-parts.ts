// Cuts a stranger's text into plain text, links and mentions, each character looked at a bounded number of times.
// Our own code (1.3 kB gzip) because linkifyjs weighs 9.7 kB. Used by rich-text.ts; previews use it for the colour.

export interface TextPart {
  readonly kind: 'text' | 'link' | 'mention';
  /** As it was written: all parts joined give the whole text. */
  readonly text: string;
  /** Links only: where it leads, with one of the schemes https, http, mailto or tel. */
  readonly href?: string;
  /** Links only: what to show instead, where the writing could deceive. */
  readonly shown?: string;
}

/** A longer run without a space is never a link that a person would follow. */
const LONGEST = 2048;
/** No person writes more links and mentions into one message; each costs a URL to be parsed. */
const MOST = 1000;
const RUN = /\S+/g;
const START = /https?:\/\/|www\.|mailto:|tel:/i;
/** Where a link ends inside a run: quotes, angle brackets, CJK punctuation. */
const STOP = /[<>"“”«»„|\\^`{}。，、；：！？（）「」『』【】《》〈〉]/u;
const TRAILING = /[.,;:!?'’*_~…]/;
const MENTION = /^@[\p{L}\p{N}_][\p{L}\p{N}_.]{0,62}/u;
const MAIL = /^[\w.+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}$/u;
const CLOSERS: Readonly<Record<string, string>> = { ')': '(', ']': '[' };
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** All parts in order. Never throws, also for a text of many megabytes. */
export function textParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let plain = 0;
  for (const run of text.matchAll(RUN)) {
    const word = run[0];
    if (parts.length > MOST * 2) break;
    if (word.length > LONGEST) continue;
    let offset = run.index;
    for (const part of inRun(word)) {
      if (part.kind !== 'text') {
        if (offset > plain) parts.push({ kind: 'text', text: text.slice(plain, offset) });
        parts.push(part);
        plain = offset + part.text.length;
      }
      offset += part.text.length;
    }
  }
  if (plain < text.length) parts.push({ kind: 'text', text: text.slice(plain) });
  return parts;
}

/** Parts of one run without spaces; bounded by its length, so that the whole stays linear. */
function inRun(run: string): TextPart[] {
  const at = run.indexOf('@');
  const start = run.search(START);
  if (start < 0) return at < 0 ? [] : atSign(run, at);
  const url = untilEnd(run.slice(start));
  const link = linkOf(url);
  if (!link) return [{ kind: 'text', text: run }];
  const rest = run.slice(start + url.length);
  return [
    ...(start ? [{ kind: 'text', text: run.slice(0, start) } as const] : []),
    link,
    ...(rest ? [...inRun(rest)] : []),
  ];
}

/** "@ana", or an e-mail address. */
function atSign(run: string, at: number): TextPart[] {
  const before = run.slice(0, at);
  if (/^[([{'"“¿¡]*$/u.test(before)) {
    const mention = MENTION.exec(run.slice(at))?.[0].replace(/\.+$/, '');
    if (!mention) return [];
    return [...(before ? [{ kind: 'text', text: before } as const] : []), { kind: 'mention', text: mention }];
  }
  const open = /^[(['"“<]*/u.exec(run)?.[0] ?? '';
  const mail = untilEnd(run.slice(open.length));
  if (!MAIL.test(mail)) return [];
  return [...(open ? [{ kind: 'text', text: open } as const] : []), { kind: 'link', text: mail, href: `mailto:${mail}` }];
}

/** Leaves out what stands around a link in a sentence: full stops, quotes, brackets without a partner. */
function untilEnd(run: string): string {
  const stop = run.search(STOP);
  let end = stop < 0 ? run.length : stop;
  const open: Record<string, number> = {};
  for (let i = 0; i < end; i++) {
    const opener = CLOSERS[run[i] ?? ''];
    if (opener) open[opener] = (open[opener] ?? 0) - 1;
    else open[run[i] ?? ''] = (open[run[i] ?? ''] ?? 0) + 1;
  }
  for (; end > 0; end--) {
    const last = run[end - 1] ?? '';
    const opener = CLOSERS[last];
    if (opener && (open[opener] ?? 0) < 0) open[opener] = (open[opener] ?? 0) + 1;
    else if (!TRAILING.test(last)) break;
  }
  return run.slice(0, end);
}

function linkOf(text: string): TextPart | undefined {
  const address = /^www\./i.test(text) ? `https://${text}` : text;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const shown = shownAddress(text, url);
  const more = shown === text ? {} : { shown };
  if (url.protocol === 'mailto:' || url.protocol === 'tel:') {
    return url.pathname ? { kind: 'link', text, href: url.href, ...more } : undefined;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  if (!url.hostname.includes('.') && !url.hostname.startsWith('[')) return undefined;
  return { kind: 'link', text, href: url.href, ...more };
}

/** The address as written; its host in punycode where scripts are mixed, direction controls made visible. */
function shownAddress(text: string, url: URL): string {
  const clean = text.replace(BIDI, '\ufffd');
  const host = /^(?:[a-z]+:\/\/)?(?:[^/?#]*@)?([^/?#:]*)/i.exec(text)?.[1] ?? '';
  return host && url.hostname.includes('xn--') && isMixed(host) ? clean.replace(host.replace(BIDI, '\ufffd'), url.hostname) : clean;
}

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;
const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Arabic}/u, /\p{Script=Hebrew}/u];
const KNOWN = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Common}\p{Script=Inherited}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]*$/u;

/** Letters of two scripts that do not belong together, over the whole host: "аррӏе.com" in Cyrillic counts. */
function isMixed(host: string): boolean {
  const found = SCRIPTS.filter((script) => script.test(host)).length;
  if (CJK.test(host)) return found > 1 || (found === 1 && !SCRIPTS[0]?.test(host));
  return found > 1 || !KNOWN.test(host);
}
