// The second line of a row: who said what last, or the draft, or who is replying. Pure; used by row.ts.
import { html, nothing, type TemplateResult } from 'lit';
import type { Conversation, Preview } from '../../model/conversation.js';
import { avatar, isPictureUrl } from '../../ui/avatar.js';
import { playTime } from '../../ui/format.js';
import { icon, type IconShape } from '../../ui/icon.js';
import {
  fileTextIcon, imageIcon, lockIcon, mapPinIcon, micIcon, stickerIcon, storeIcon, userRoundIcon, videoIcon, volume2Icon,
} from '../../ui/icons.js';
import { richText } from '../../ui/rich-text.js';
import { previewText, safeName } from '../../ui/safe-text.js';
import type { RowFacts } from './facts.js';

type Media = NonNullable<Preview['media']>;

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

const onBroken = (event: Event): void => { (event.target as Element).remove(); };

function mediaMark({ kind, thumbnailUrl }: Media): TemplateResult {
  return thumbnailUrl && isPictureUrl(thumbnailUrl) && (kind === 'image' || kind === 'video' || kind === 'sticker')
    ? html`<span class="thumb" part="thumbnail">${icon(ICONS[kind], 14)}<img src=${thumbnailUrl} alt="" decoding="async" draggable="false"
        referrerpolicy="no-referrer" @error=${onBroken} /></span>`
    : icon(ICONS[kind], 14);
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

const line = (prefix: string, strong: boolean, mark: unknown, text: unknown): TemplateResult => html`<span class="preview" part="preview">${
  mark}${prefix ? html`<span class=${strong ? 'prefix strong' : 'prefix'} dir="auto">${prefix}</span>` : nothing}<span
    class="text" dir="auto">${text}</span></span>`;

/** @param replying id of the colleague who is processing the conversation now. */
export function preview(
  conversation: Conversation, facts: RowFacts,
  { draft, replying }: { readonly draft: string | undefined; readonly replying: string | undefined },
): TemplateResult {
  const { words, inbox } = facts;
  if (replying !== undefined) {
    const agent = inbox.entities.get('agent', replying);
    const text = words.t('list.replying', { name: agent ? firstWord(agent.name) : words.t('common.unknownAgent') });
    return line('', false, avatar({ id: replying, name: agent?.name ?? '', url: agent?.avatarUrl ?? undefined, size: 20 }), text);
  }
  if (draft !== undefined && conversation.unread === 0) {
    return line(words.t('list.preview.draft'), true, nothing, previewText(draft));
  }
  const last = conversation.lastMessage;
  if (!last) return line('', false, nothing, words.t('list.preview.empty'));
  const said = previewText(last.text);
  const media = last.media ? mediaWords(last.media, facts) : said ? '' : words.t('thread.unsupported');
  const isBrand = last.direction === 'outbound' && last.visibility === 'public';
  const mark = last.visibility === 'note' ? icon(lockIcon, 14)
    : isBrand && facts.rowAvatar === 'contact'
      ? html`<span class="brand-mark" part="brand" aria-hidden="true">${icon(storeIcon, 10)}</span>` : nothing;
  const parts = [...(last.media ? [mediaMark(last.media)] : []), media, media && said ? ' · ' : '', ...richText(said, { links: false })];
  // Words alone, as most are, make one text node instead of one for each part and its marks.
  const text = parts.every((part) => typeof part === 'string') ? parts.join('') : parts.filter((part) => part !== '');
  return line(prefixOf(conversation, last, facts), false, mark, text);
}
