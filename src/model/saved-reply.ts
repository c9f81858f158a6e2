/** A saved reply: a title to find it by and a content that may hold `{{field}}` placeholders. */
import { object, string, type InferOutput } from 'valibot';
import { Id } from './scalars.js';

export const SavedReply = object({ id: Id, title: string(), content: string() });
export type SavedReply = InferOutput<typeof SavedReply>;
