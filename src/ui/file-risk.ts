// Whether a stranger's file is what its name says: programs, second extensions, letters that turn or pass for others, a type that is
// another. Pure; used by the thread's files.
import { safeName } from './safe-text.js';

export interface FileRisk {
  /**
   * `risky`: it can run programs, and says so. `disguised`: it can, and is made to look like something else. `mismatch`: its name and its
   * type contradict each other. `hidden`: its name holds characters that nobody sees, or that turn it around.
   */
  readonly kind: 'risky' | 'disguised' | 'mismatch' | 'hidden';
  /** The extension in capitals, `PDF`; '' where there is none. */
  readonly extension: string;
  /** Its media type as the platform told it; '' where it did not. */
  readonly type: string;
}

/** What a double click may run on some system: programs, scripts, installers, shortcuts, disk images, pages, documents with macros. */
const RUNS = new Set((
  'exe com scr pif bat cmd msi msix msp mst msu appx appxbundle appinstaller application gadget cpl dll ocx sys drv hta inf ins isp jse js mjs vb vbe vbs wsf wsh '
  + 'ws wsc sct shb shs scf lnk url website desktop reg rgs ps1 ps1xml ps2 psc1 psm1 psd1 msh msh1 msh2 cdxml jar jnlp class apk aab ipa xapk dmg pkg mpkg app '
  + 'command tool workflow action terminal fileloc inetloc webloc scpt scptd applescript osx sh bash zsh csh ksh fish run bin out elf deb rpm snap flatpak appimage '
  + 'iso img vhd vhdx udf py pyc pyw pyz pl rb php phtml asp aspx jsp lua tcl swf xll xla xlam xlsm xltm xlsb docm dotm pptm potm ppam ppsm sldm one slk iqy '
  + 'rdp chm hlp htm html xht xhtml shtml mht mhtml svg svgz xsl settingcontent-ms search-ms library-ms diagcab theme themepack crx xpi oxt vsix'
).split(' '));

/** What people take for a harmless document, picture or sound. */
const DOCUMENTS = new Set((
  'pdf doc docx dot dotx odt rtf txt md csv tsv xls xlsx xlt xltx ods ppt pptx pps ppsx odp pages numbers key epub jpg jpeg jpe jfif png gif webp avif bmp tif tiff '
  + 'heic heif ico raw psd ai eps mp3 m4a aac ogg oga opus wav flac wma amr mp4 m4v mov avi mkv webm 3gp mpg mpeg wmv zip rar 7z gz tar tgz bz2 xz eml msg ics vcf json log'
).split(' '));

/** Families of types by extension, where a file of that name has no other. */
const FAMILIES: readonly (readonly [types: RegExp, extensions: ReadonlySet<string>])[] = [
  [/^image\//, new Set('jpg jpeg jpe jfif png gif webp avif bmp tif tiff heic heif ico'.split(' '))],
  [/^(audio|video)\/|^application\/(ogg|mp4)$/, new Set('mp3 m4a aac ogg oga opus wav flac wma amr mp4 m4v mov avi mkv webm 3gp mpg mpeg wmv'.split(' '))],
  [/^application\/(x-)?pdf$/, new Set(['pdf'])],
  [/^application\/.*(zip|rar|7z|gzip|tar|bzip|xz|compressed)/, new Set('zip rar 7z gz tgz tar bz2 xz'.split(' '))],
  [/^application\/.*(office|msword|ms-|opendocument|rtf|zip)|^text\//, new Set('doc docx dot dotx odt rtf xls xlsx xlt xltx ods ppt pptx pps ppsx odp'.split(' '))],
  [/^text\/(?!html)|^application\/(json|csv|vnd\.ms-excel|x-subrip)/, new Set('txt md csv tsv log json'.split(' '))],
];
/** Types that say nothing. */
const ANYTHING = /^$|octet-stream|^binary\/|^application\/(x-)?(download|force-download|unknown|save)|^\*|^unknown|^file$/;
/** Types of what runs, whatever the file is called. */
const RUNNING = /msdownload|x-ms(dos|i)|dosexec|executable|x-sh|x-csh|x-bat|x-msi|java-archive|android\.package|apple-diskimage|javascript|ecmascript|text\/html|xhtml|svg|hta|x-elf|mach-binary|x-iso/;

/** What turns a name around, or is not seen in it. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const UNSEEN = /[\u00ad\u115f\u1160\u180e\u200b\u2060-\u2065\u206a-\u206f\u2800\u3164\ufeff\uffa0\u{e0000}-\u{e007f}]/gu;
/** Letters of other scripts that look like Latin ones, as they occur in extensions; both cases. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a', А: 'a', Α: 'a', α: 'a', В: 'b', Β: 'b', с: 'c', С: 'c', ԁ: 'd', е: 'e', Е: 'e', Ε: 'e', ɡ: 'g', һ: 'h', Н: 'h', Η: 'h', і: 'i', І: 'i', Ι: 'i', ı: 'i',
  ј: 'j', Ј: 'j', К: 'k', Κ: 'k', М: 'm', Μ: 'm', о: 'o', О: 'o', ο: 'o', Ο: 'o', р: 'p', Р: 'p', ρ: 'p', Ρ: 'p', ԛ: 'q', ѕ: 's', Ѕ: 's', Т: 't', Τ: 't', т: 't',
  ѵ: 'v', ν: 'v', ԝ: 'w', х: 'x', Х: 'x', χ: 'x', Χ: 'x', у: 'y', У: 'y', Υ: 'y', Ζ: 'z',
};

/** Longer names lose their middle, never their end. */
const LONGEST = 200;

/** A file's name as it may be shown and saved: every extension where it stands, what nobody sees made visible. */
export function clearFileName(name: string): string {
  const short = name.length > LONGEST ? `${name.slice(0, LONGEST - 80)}…${name.slice(-79)}` : name;
  return safeName(short.replace(/[\\/]/g, '_').replace(UNSEEN, '\ufffd')).replace(/\s{3,}/g, ' … ').replace(/[.\s]+$/, '');
}

/** The extension in Latin letters, where it reads like a known one. */
function inLatin(extension: string): string {
  const read = [...extension].map((letter) => LOOKALIKES[letter] ?? letter).join('');
  return RUNS.has(read) || DOCUMENTS.has(read) ? read : extension;
}

/** What is wrong with a file by its name and its type; null when nothing is. */
export function fileRisk(name: string, mime: string | null = null): FileRisk | null {
  const end = name.slice(-512);
  const seen = end.replace(TURNING, '').replace(UNSEEN, '');
  // As a system reads it: full width letters are letters, and dots and spaces at the end do not count.
  const parts = seen.normalize('NFKC').toLowerCase().replace(/[.\s]+$/, '').split('.').map((part) => part.trim());
  const written = parts.length > 1 ? parts.at(-1) ?? '' : '';
  const extension = inLatin(written);
  const type = (mime ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const risk = (kind: FileRisk['kind']): FileRisk => ({ kind, extension: extension.toUpperCase(), type });

  const isUnclear = seen !== end || extension !== written;
  if (RUNS.has(extension)) {
    const isSecond = parts.slice(1, -1).some((part) => DOCUMENTS.has(inLatin(part)));
    return risk(isUnclear || isSecond || /\s{3,}\S*$/.test(seen) ? 'disguised' : 'risky');
  }
  if (RUNNING.test(type)) return risk(DOCUMENTS.has(extension) ? 'disguised' : 'risky');
  if (isUnclear) return risk('hidden');
  const families = FAMILIES.filter(([, extensions]) => extensions.has(extension));
  return families.length > 0 && !ANYTHING.test(type) && !families.some(([types]) => types.test(type)) ? risk('mismatch') : null;
}
