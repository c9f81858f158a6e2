// The second line of a row: who said what last, or the draft, or who is replying or typing. Pure; used by row.ts.
import type { Conversation, Preview } from '../../model/conversation.js';
import { isPictureUrl } from '../../ui/avatar.js';
import { playTime } from '../../ui/format.js';
import type { IconShape } from '../../ui/icon.js';
import {
  fileTextIcon, imageIcon, lockIcon, mapPinIcon, micIcon, stickerIcon, userRoundIcon, videoIcon, volume2Icon,
} from '../../ui/icons.js';
import type { Said } from '../../ui/nodes.js';
import { previewText, safeName } from '../../ui/safe-text.js';
import { textParts } from '../../ui/text-parts.js';
import type { RowFacts } from './facts.js';
import { pictureOf, type Picture } from './picture.js';

type Media = NonNullable<Preview['media']>;

export interface PreviewLook {
  /** Before the prefix: a colleague's picture, the brand's mark, a sign. */
  readonly mark?: Picture | IconShape | 'brand';
  readonly prefix: string;
  readonly tone?: 'draft' | 'typing';
  readonly media?: { readonly shape: IconShape; readonly thumbnail: string | undefined };
  readonly text: Said;
}

const ICONS: Readonly<Record<Media['kind'], IconShape>> = {
  image: imageIcon, video: videoIcon, voice: micIcon, audio: volume2Icon, file: fileTextIcon, sticker: stickerIcon,
  location: mapPinIcon, contact: userRoundIcon,
};

/** A file is known by its name, the rest by what it is. */
function mediaWords({ kind, count, name, durationMs }: Media, { words }: RowFacts): string {
  if (kind === 'voice') {
    if (durationMs === null) return words.t('list.preview.voicePlain');
    return words.t('list.preview.voice', { duration: playTime(durationMs / 1000, words) });
  }
  if (count === 1 && name && (kind === 'file' || kind === 'location' || kind === 'contact')) return safeName(name);
  return words.t(`list.preview.${kind}`, { count });
}

function mediaLook({ kind, thumbnailUrl }: Media): NonNullable<PreviewLook['media']> {
  const isSeen = kind === 'image' || kind === 'video' || kind === 'sticker';
  return { shape: ICONS[kind], thumbnail: isSeen && thumbnailUrl && isPictureUrl(thumbnailUrl) ? thumbnailUrl : undefined };
}

const firstWord = (name: string): string => safeName(name).split(' ')[0] ?? '';

/** Who speaks, where it is not the contact in a private message: "You:", "Ana:", "Note:", "Comment:". */
function prefixOf({ type }: Conversation, last: Preview, { inbox, words, meId }: RowFacts): string {
  if (last.visibility === 'note') return words.t('list.preview.note');
  if (last.direction === 'inbound') return type === 'message' ? '' : words.t(`list.preview.${type}`);
  if (last.author.id !== null && last.author.id === meId) return words.t('list.preview.you');
  const known = last.author.kind === 'agent' && last.author.id !== null ? inbox.entities.get('agent', last.author.id)?.name : undefined;
  const name = firstWord(known ?? last.author.name ?? '') || words.t(last.author.kind === 'bot' ? 'common.bot' : 'common.brand');
  return words.t('list.preview.author', { name });
}

/** Most texts have none of these, and cutting a text costs more than the rest of the row. */
const MAYBE_MARKED = /@|https?:|www\.|mailto:|tel:/i;

/** Links have the colour of links and are none: the row is itself a control. */
const withMentions = (text: string): Said => (!MAYBE_MARKED.test(text) ? text : textParts(text).map((part) => (
  part.kind === 'mention' || (part.kind === 'link' && part.href) ? { text: part.shown ?? part.text, as: 'mention' as const } : part.text)));

export interface Doing {
  readonly draft: string | undefined;
  /** Id of the colleague who is processing the conversation now. */
  readonly replying: string | undefined;
  /** The contact is typing. */
  readonly typing: boolean;
}

export function preview(conversation: Conversation, facts: RowFacts, contactName: string, { draft, replying, typing }: Doing): PreviewLook {
  const { words, inbox } = facts;
  if (replying !== undefined) {
    const agent = inbox.entities.get('agent', replying);
    const text = words.t('list.replying', { name: agent ? firstWord(agent.name) : words.t('common.unknownAgent') });
    return { mark: pictureOf(replying, agent?.name ?? '', agent?.avatarUrl, 20), prefix: '', text };
  }
  if (typing) return { prefix: '', tone: 'typing', text: words.t('list.typing', { name: firstWord(contactName) }) };
  if (draft !== undefined && conversation.unread === 0) {
    return { prefix: words.t('list.preview.draft'), tone: 'draft', text: previewText(draft) };
  }
  const last = conversation.lastMessage;
  if (!last) return { prefix: '', text: words.t('list.preview.empty') };
  const said = previewText(last.text);
  const media = last.media ? mediaWords(last.media, facts) : said ? '' : words.t('thread.unsupported');
  const isBrand = last.direction === 'outbound' && last.visibility === 'public';
  const mark = last.visibility === 'note' ? lockIcon : isBrand && facts.rowAvatar === 'contact' ? 'brand' as const : undefined;
  const body = withMentions(said);
  const text = media === '' ? body : said === '' ? media : [`${media} · `, ...(typeof body === 'string' ? [body] : body)];
  return {
    ...(mark ? { mark } : {}), ...(last.media ? { media: mediaLook(last.media) } : {}),
    prefix: prefixOf(conversation, last, facts), text: facts.mark ? facts.mark(text) : text,
  };
}
