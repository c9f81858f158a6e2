// Links and files do not lie (G13): what an address or a file's name shows is what it is, case by case.
import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { isClearHost } from '../../src/ui/clear-host.js';
import { clearFileName, fileRisk, type FileRisk } from '../../src/ui/file-risk.js';
import { richText } from '../../src/ui/rich-text.js';
import { safeName } from '../../src/ui/safe-text.js';
import { textParts } from '../../src/ui/text-parts.js';

const linkIn = (text: string) => textParts(text, isClearHost).find((part) => part.kind === 'link');
const shownIn = (text: string): string | undefined => {
  const link = linkIn(text);
  return link && (link.shown ?? link.text);
};

describe('links do not lie', () => {
  const asWritten: [string, string][] = [
    ['ASCII', 'https://kiln.co/t/20417?a=b#c'],
    ['capitals', 'https://KILN.co/Path'],
    ['a port', 'https://kiln.co:8443/'],
    ['an address in numbers', 'http://192.168.0.1/x'],
    ['IPv6', 'http://[::1]:8080/x'],
    ['German', 'https://bücher.example/'],
    ['French', 'https://café-crème.fr/menu'],
    ['Polish', 'https://żółw.pl/'],
    ['Turkish', 'https://çiğdem.com.tr/'],
    ['Cyrillic alone', 'https://пример.рф/путь'],
    ['Greek alone', 'https://παράδειγμα.ελ/'],
    ['Arabic alone', 'https://مثال.إختبار/'],
    ['Hebrew alone', 'https://דוגמה.קום/'],
    ['Hindi alone', 'https://उदाहरण.भारत/'],
    ['Thai alone', 'https://ตัวอย่าง.ไทย/'],
    ['Japanese with Latin', 'https://例え.com/'],
    ['Japanese of three scripts', 'https://ひらがなカタカナ漢字.jp/'],
    ['a stroke among Japanese letters', 'https://ラーメン.jp/'],
    ['Chinese', 'https://例子.中国/'],
    ['Korean with Latin', 'https://실례.com/'],
    ['punycode as it was typed', 'https://xn--80ak6aa92e.com/'],
  ];
  for (const [what, text] of asWritten) {
    it(`G13 a host of one script is shown as written: ${what}`, () => { expect(shownIn(text)).to.equal(text); });
  }

  it('G13 until it is known which hosts are clear, every one beyond ASCII is shown as punycode', () => {
    for (const [, text] of asWritten) {
      const [link] = textParts(text);
      if (/[^\x20-\x7e]/.test(text)) expect(link?.shown).to.match(/^https:\/\/[\w.-]*xn--/);
      else expect(link?.shown).to.equal(undefined);
    }
  });

  const asPunycode: [string, string, string][] = [
    ['all Cyrillic before a Latin ending', 'https://аррӏе.com/login', 'https://xn--80ak6aa92e.com/login'],
    ['two Cyrillic letters among Latin ones', 'https://gооgle.com/', 'https://xn--ggle-55da.com/'],
    ['one Cyrillic letter', 'https://раypal.com/', 'https://xn--ypal-43d9g.com/'],
    ['a Greek letter', 'https://gοοgle.com/', 'https://xn--ggle-0nda.com/'],
    ['Cyrillic and Latin in different labels', 'https://банк.kiln.co/', 'https://xn--80ab2al.kiln.co/'],
    ['Cyrillic and Greek', 'https://пαример.рф/', 'xn--'],
    ['Cherokee', 'https://ᎪᎢᎪ.com/', 'xn--'],
    ['Armenian that looks Latin', 'https://օո.com/', 'xn--'],
    ['a letter of phonetics', 'https://ɡoogle.com/', 'xn--'],
    ['an i without a dot', 'https://paypaı.com/', 'xn--'],
    ['a thorn for a p', 'https://þaypal.com/', 'xn--'],
    ['dots below', 'https://gọọgle.com/', 'xn--'],
    ['a combining mark', 'https://g̣oogle.com/', 'xn--'],
    ['a division slash', 'https://kiln.co∕login.evil.example/', 'xn--'],
    ['a fraction slash', 'https://kiln.co⁄login.evil.example/', 'xn--'],
    ['a Japanese stroke for a slash', 'https://kiln.coノlogin.evil.jp/', 'xn--'],
    ['a Chinese one for a hyphen', 'https://kiln一login.evil.cn/', 'xn--'],
    ['a middle dot', 'https://kiln・co.evil.jp/', 'xn--'],
    ['an emoji', 'https://🏦.example/', 'xn--'],
    ['Arabic and Latin', 'https://مثال.com/', 'xn--'],
    ['Japanese and Cyrillic', 'https://例え.рф/', 'xn--'],
    ['after www.', 'www.аррӏе.com', 'https://www.xn--80ak6aa92e.com/'],
    ['in an e-mail address', 'ana@раypal.com', 'ana@xn--ypal-43d9g.com'],
    ['in mailto:', 'mailto:ana@раypal.com?subject=a', 'mailto:ana@xn--ypal-43d9g.com?subject=a'],
  ];
  for (const [what, text, expected] of asPunycode) {
    it(`G13 a host that could pass for another is shown as punycode: ${what}`, () => {
      const shown = shownIn(text) ?? '';
      expect(shown).to.contain(expected);
      expect(shown).to.match(/^[\x20-\x7e]+$/);
    });
  }

  const asResolved: [string, string, string][] = [
    ['full width letters', 'https://ｋｉｌｎ.co/', 'https://kiln.co/'],
    ['a long s', 'https://paypaſ.com/', 'https://paypas.com/'],
    ['per cent signs', 'https://%65vil.example/', 'https://evil.example/'],
    ['a number for an address', 'http://0x7f.1/', 'http://127.0.0.1/'],
    ['a third slash', 'https:///evil.example/', 'https://evil.example/'],
    ['a soft hyphen in the host', 'https://ki\u00adln.co/', 'https://kiln.co/'],
    ['a direction control in the path', 'https://a.co/\u202egpj.exe', 'https://a.co/\ufffdgpj.exe'],
    ['an isolate in the path', 'https://a.co/\u2067cod', 'https://a.co/\ufffdcod'],
    ['a character without width', 'https://a.co/\u200bx', 'https://a.co/\ufffdx'],
    ['a blank letter', 'https://a.co/\u3164x', 'https://a.co/\ufffdx'],
  ];
  for (const [what, text, expected] of asResolved) {
    it(`G13 an address shows where it leads: ${what}`, () => { expect(shownIn(text)).to.equal(expected); });
  }

  const withUserName: [string, string | undefined][] = [
    ['https://paypal.com@evil.example/', 'evil.example'],
    ['https://paypal.com:443@evil.example/login', 'evil.example'],
    ['https://paypal.com%2Flogin@evil.example', 'evil.example'],
    [`https://paypal.com-${'a'.repeat(300)}@evil.example/`, 'evil.example'],
    ['https://:secret@evil.example/', 'evil.example'],
    ['https://ana@раypal.com/', 'xn--ypal-43d9g.com'],
    ['https://kiln.co/@ana', undefined],
    ['https://kiln.co/?to=a@b.co', undefined],
    ['https://kiln.co/#@ana', undefined],
    ['ana@kiln.co', undefined],
  ];
  for (const [text, host] of withUserName) {
    it(`G13 a user name before the host ${host ? 'is shown and flagged' : 'is none'}: ${text.slice(0, 50)}`, async () => {
      const link = linkIn(text);
      expect(link?.host).to.equal(host);
      const el = await fixture(html`<p>${richText(text, { leadsTo: (name) => `leads to ${name}` })}</p>`);
      if (host?.startsWith('evil')) expect(el.textContent).to.equal(`${text} (leads to ${host})`);
      else if (host) expect(el.textContent).to.contain(`(leads to ${host})`);
      else expect(el.textContent).to.equal(text);
    });
  }

  const noLinks = [
    'javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', 'ftp://a.co/x', 'ws://a.co', 'intent://a.co#Intent;end',
    'tel:*%2306%23', 'tel:*21*0900123#', 'https://localhost/', 'https://\u202emoc.elpmaxe/', 'https://',
  ];
  for (const text of noLinks) {
    it(`G13 no link: ${JSON.stringify(text)}`, () => { expect(linkIn(text)).to.equal(undefined); });
  }

  it('G13 a link opens without a way back, from left to right whatever stands around it', async () => {
    const el = await fixture(html`<p dir="rtl">${richText('انظر https://kiln.co/a')}</p>`);
    const link = el.querySelector('a');
    expect([link?.rel, link?.target, link?.dir]).to.deep.equal(['noopener noreferrer nofollow ugc', '_blank', 'ltr']);
  });

  it('G13 what is shown of any link has no unseen character and a host that nothing passes for', () => {
    const letter = fc.constantFrom(...'aoepcxiаоересхіοαρ-.0例ノ\u202e\u200b\u00ad@:/'.split(''), 'https://', 'mailto:', 'kiln.co');
    fc.assert(fc.property(fc.array(letter, { maxLength: 24 }), (letters) => {
      for (const part of textParts(`https://${letters.join('')}`, isClearHost)) {
        if (part.kind !== 'link') continue;
        const shown = part.shown ?? part.text;
        expect(shown).to.not.match(/[\p{Cc}\p{Cf}]/u);
        const host = /^https?:\/\/(?:[^/?#]*@)?([^/?#:]*)/.exec(shown)?.[1] ?? '';
        if (/[\u0400-\u04ff]/.test(host)) expect(host).to.not.match(/[a-z\u0370-\u03ff]/i);
      }
    }), { numRuns: 1000 });
  }).timeout(30_000);
});

describe('files do not lie', () => {
  const table: [string, string | null, FileRisk['kind'] | null][] = [
    ['invoice.pdf', 'application/pdf', null],
    ['invoice.pdf', null, null],
    ['Invoice 2.10.2026.pdf', 'application/pdf', null],
    ['photo.JPG', 'image/jpeg', null],
    ['photo.heic', 'image/heic', null],
    ['report.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', null],
    ['report.docx', 'application/zip', null],
    ['table.csv', 'application/vnd.ms-excel', null],
    ['notes.txt', 'text/plain; charset=utf-8', null],
    ['archive.tar.gz', 'application/gzip', null],
    ['photo.jpg', 'application/octet-stream', null],
    ['voice.ogg', 'application/ogg', null],
    ['clip.mp4', 'video/mp4', null],
    ['Отчёт.докс', null, null],
    ['عقد الإيجار.pdf', 'application/pdf', null],
    ['書類.pdf', 'application/pdf', null],
    ['README', null, null],
    ['', null, null],
    ['...', null, null],
    ['setup.exe', null, 'risky'],
    ['run.SH', null, 'risky'],
    ['app.apk', 'application/vnd.android.package-archive', 'risky'],
    ['page.html', 'text/html', 'risky'],
    ['logo.svg', 'image/svg+xml', 'risky'],
    ['macros.docm', null, 'risky'],
    ['disk.iso', null, 'risky'],
    ['link.lnk', null, 'risky'],
    ['setup.v1.2.exe', null, 'risky'],
    ['README', 'application/x-msdownload', 'risky'],
    ['invoice.pdf.exe', null, 'disguised'],
    ['invoice.PDF.Exe', null, 'disguised'],
    ['photo.jpg.scr', 'image/jpeg', 'disguised'],
    ['photo.jpg\u202egpj.scr', null, 'disguised'],
    ['photo\u202egpj.exe', null, 'disguised'],
    ['ann\u2067fdp.exe', null, 'disguised'],
    ['invoice.pdf.html', 'text/html', 'disguised'],
    ['invoice.pdf                                      .exe', null, 'disguised'],
    ['invoice            .exe', null, 'disguised'],
    ['invoice.pdf.exe.', null, 'disguised'],
    ['invoice.pdf.exe .', null, 'disguised'],
    ['invoice.pdf．exe', null, 'disguised'],
    ['setup.ｅｘｅ', null, 'risky'],
    ['setup.ехе', null, 'disguised'],
    ['setup.e\u200bxe', null, 'disguised'],
    ['invoice\u2024pdf.exe', null, 'disguised'],
    ['invoice.рdf.exe', null, 'disguised'],
    ['invoice.pdf', 'application/x-msdownload', 'disguised'],
    ['photo.png', 'text/html', 'disguised'],
    ['photo.jpg', 'application/x-sh', 'disguised'],
    ['photo.jpg', 'image/svg+xml', 'disguised'],
    [`${'long '.repeat(200)}.pdf.exe`, null, 'disguised'],
    ['invoice.рdf', null, 'hidden'],
    ['ann\u202efdp.txt', null, 'hidden'],
    ['invoice\u200b.pdf', null, 'hidden'],
    ['photo.jpg', 'application/pdf', 'mismatch'],
    ['invoice.pdf', 'image/png', 'mismatch'],
    ['song.mp3', 'application/zip', 'mismatch'],
    ['table.xlsx', 'video/mp4', 'mismatch'],
    ['archive.zip', 'application/pdf', 'mismatch'],
    ['notes.txt', 'application/pdf', 'mismatch'],
  ];
  for (const [name, type, kind] of table) {
    it(`G13 ${JSON.stringify(name.slice(-60))}${type ? ` of type ${type}` : ''} is ${kind ?? 'what it says'}`, () => {
      expect(fileRisk(name, type)?.kind ?? null).to.equal(kind);
    });
  }

  it('G13 a name is shown and saved with every extension where it stands', () => {
    expect(clearFileName('photo\u202egpj.exe')).to.equal('photo\ufffdgpj.exe');
    expect(clearFileName('invoice.pdf            .exe')).to.equal('invoice.pdf … .exe');
    expect(clearFileName('a\u200bb.pdf')).to.equal('a\ufffdb.pdf');
    expect(clearFileName('../../etc/passwd')).to.equal('.._.._etc_passwd');
    expect(clearFileName('C:\\x\\y.pdf')).to.equal('C:_x_y.pdf');
    expect(clearFileName('run.exe. .')).to.equal('run.exe');
    expect(clearFileName(`${'a'.repeat(5_000)}.pdf.exe`)).to.match(/^a+…a+\.pdf\.exe$/);
    expect(clearFileName('👩‍🍳 soupe.jpg')).to.equal('👩‍🍳 soupe.jpg');
  });

  it('G13 a name shows direction controls instead of obeying them', () => {
    for (const control of '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069') {
      expect(safeName(`Ana${control}Ruiz`), control.codePointAt(0)?.toString(16)).to.equal('Ana\ufffdRuiz');
      expect(clearFileName(`a${control}b.pdf`)).to.equal('a\ufffdb.pdf');
    }
  });

  it('G14 a name of a megabyte takes no longer than its end', () => {
    for (const one of [' ', '.', 'a', '\u202e', '\u200b', 'pdf.', '😀']) {
      const start = performance.now();
      const name = `${one.repeat(1_000_000 / one.length)}x.exe`;
      expect(fileRisk(name)?.kind).to.be.oneOf(['risky', 'disguised']);
      expect(clearFileName(name).length).to.be.below(300);
      expect(performance.now() - start, JSON.stringify(one)).to.be.below(500);
    }
  });

  it('G13 nothing that a name can be makes it throw, or hides that the file runs', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 600 }), fc.string(), (name, type) => {
      fileRisk(name, type);
      clearFileName(name);
      expect(fileRisk(`${name}.exe`)?.kind).to.be.oneOf(['risky', 'disguised']);
    }), { numRuns: 500 });
  }).timeout(30_000);
});
