/** A template: a text that the platform approved, the only thing that may be sent after the reply window closed. */
import { array, object, optional, picklist, string, type InferOutput } from 'valibot';
import { Id } from './scalars.js';

export const Template = object({
  id: Id,
  channelId: Id,
  name: string(),
  language: string(),
  category: optional(picklist(['utility', 'marketing', 'authentication']), 'utility'),
  /** Text with `{{1}}`, `{{2}}` … or `{{name}}` placeholders. */
  body: string(),
  /** Placeholder names in the order of the platform. */
  variables: optional(array(string()), []),
});
export type Template = InferOutput<typeof Template>;

/** The template's text with its variables filled in; a variable without a value keeps its braces. */
export const fillTemplate = (template: Template, values: Readonly<Record<string, string>>): string =>
  template.body.replace(/\{\{\s*([^{}]+?)\s*\}\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole);
