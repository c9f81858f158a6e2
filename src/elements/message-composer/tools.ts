// The buttons under the field: which there are here, and why one cannot be used. Used by message-composer.ts.
import type { IconShape } from '../../ui/icon.js';
import { layoutTemplateIcon, messageSquareTextIcon, micIcon, paperclipIcon, smileIcon } from '../../ui/icons.js';
import { safeName } from '../../ui/safe-text.js';
import { lacks, type ComposerFacts } from './composer-facts.js';

export type ToolName = 'attach' | 'emoji' | 'replies' | 'templates' | 'voice' | 'later';

export interface Tool {
  readonly name: ToolName;
  readonly label: string;
  readonly shape: IconShape;
  /** Why not; '' when it can be used. */
  readonly why: string;
}

export function toolsOf(facts: ComposerFacts): Tool[] {
  const { inbox, channel, mode, t } = facts;
  const { entities, transport } = inbox;
  const can = mode === 'reply' ? channel?.capabilities : undefined;
  const kinds = Object.keys(can?.attachments ?? { voice: 1 });
  const unless = (has: unknown): string => (has ? '' : t('reason.channelUnsupported', { channel: safeName(channel?.name ?? '') }));
  const has = (entity: 'savedReply' | 'template'): boolean => [...entities.values(entity)].length > 0;
  const voice = kinds.some((kind) => kind === 'voice' || kind === 'audio') && transport.media && 'mediaDevices' in navigator;
  return [
    { name: 'attach', label: t('composer.attach'), shape: paperclipIcon, why: transport.media ? unless(kinds.length) : t('reason.unsupported') },
    { name: 'emoji', label: t('composer.emoji'), shape: smileIcon, why: unless(!can || can.emoji) },
    ...(mode === 'reply' && (has('savedReply') || !lacks(facts, 'saveReply'))
      ? [{ name: 'replies', label: t('composer.savedReplies'), shape: messageSquareTextIcon, why: unless(!can || can.savedReplies) } as const] : []),
    ...(can?.templates && has('template') ? [{ name: 'templates', label: t('composer.templates'), shape: layoutTemplateIcon, why: '' } as const] : []),
    ...(voice ? [{ name: 'voice', label: t('composer.voice'), shape: micIcon, why: '' } as const] : []),
  ];
}
