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
  /** Links with a user name only: the host that they lead to, because what stands before the "@" looks like one. */
  readonly host?: string;
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
/** What nobody sees, or what turns what stands around it. In an address it is never meant to be read. */
const UNSEEN = /[\p{Cc}\p{Cf}\u115f\u1160\u2800\u3164\uffa0]/gu;

/** Whether a host with letters beyond ASCII may be shown as it is written. */
export type JudgeHost = (written: string) => boolean;

/**
 * All parts in order. Never throws, also for a text of many megabytes.
 * @param isClearHost without it every host beyond ASCII is shown in punycode
 */
export function textParts(text: string, isClearHost?: JudgeHost): TextPart[] {
  const parts: TextPart[] = [];
  let plain = 0;
  for (const run of text.matchAll(RUN)) {
    const word = run[0];
    if (parts.length > MOST * 2) break;
    if (word.length > LONGEST) continue;
    let offset = run.index;
    for (const part of inRun(word, isClearHost)) {
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
function inRun(run: string, isClearHost: JudgeHost | undefined): TextPart[] {
  const at = run.indexOf('@');
  const start = run.search(START);
  if (start < 0) return at < 0 ? [] : atSign(run, at, isClearHost);
  const url = untilEnd(run.slice(start));
  const link = linkOf(url, isClearHost);
  if (!link) return [{ kind: 'text', text: run }];
  const rest = run.slice(start + url.length);
  return [
    ...(start ? [{ kind: 'text', text: run.slice(0, start) } as const] : []),
    link,
    ...(rest ? [...inRun(rest, isClearHost)] : []),
  ];
}

/** "@ana", or an e-mail address. */
function atSign(run: string, at: number, isClearHost: JudgeHost | undefined): TextPart[] {
  const before = run.slice(0, at);
  if (/^[([{'"“¿¡]*$/u.test(before)) {
    const mention = MENTION.exec(run.slice(at))?.[0].replace(/\.+$/, '');
    if (!mention) return [];
    return [...(before ? [{ kind: 'text', text: before } as const] : []), { kind: 'mention', text: mention }];
  }
  const open = /^[(['"“<]*/u.exec(run)?.[0] ?? '';
  const mail = untilEnd(run.slice(open.length));
  if (!MAIL.test(mail)) return [];
  const link = linkOf(mail, isClearHost, `mailto:${mail}`);
  return link ? [...(open ? [{ kind: 'text', text: open } as const] : []), link] : [];
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

function linkOf(text: string, isClearHost: JudgeHost | undefined, address: string = /^www\./i.test(text) ? `https://${text}` : text): TextPart | undefined {
  if (!URL.canParse(address)) return undefined;
  const { href, protocol, pathname, hostname, username, password } = new URL(address);
  const isClear = (written: string, real: string): boolean =>
    written.toLowerCase() === real || (real.includes('xn--') && isClearHost?.(written) === true);
  const asLink = (clear: string, more?: { host: string }): TextPart => {
    const shown = clear.replace(UNSEEN, '\ufffd');
    return { kind: 'link', text, href, ...(shown === text ? {} : { shown }), ...more };
  };
  // Codes such as *#06# are run by some telephones as they are dialled.
  if (protocol === 'tel:') return /^\+?[\d().-]+$/.test(pathname) ? asLink(text) : undefined;
  if (protocol === 'mailto:') {
    const domain = /@([^@?]+)(?:\?|$)/.exec(text)?.[1];
    const real = domain && URL.canParse(`https://${domain}`) ? new URL(`https://${domain}`).hostname : domain;
    return pathname ? asLink(domain && real && !isClear(domain, real) ? text.replace(domain, real) : text) : undefined;
  }
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  if (!hostname.includes('.') && !hostname.startsWith('[')) return undefined;
  const written = /^[^:]*:\/\/(?:[^/?#]*@)?([^/?#]*?)(?::\d*)?(?:[/?#]|$)/.exec(address)?.[1] ?? '';
  return asLink(isClear(written, hostname) ? text : href, username || password ? { host: hostname } : undefined);
}
