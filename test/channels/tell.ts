/** One line for each thing that a webhook said, so that a table of expectations stays readable. Used by the tests of channels. */
import type { Inbound, InboundContent } from '../../src/model/inbound.js';

const person = ({ externalId, name, identities }: { externalId: string; name: string | null; identities: readonly { kind: string; value: string }[] }): string =>
  `${externalId}${name ? ` (${name})` : ''}${identities.filter(({ value }) => value !== externalId).map(({ kind, value }) => ` ${kind}:${value}`).join('')}`;

function said({ text, attachments, location, contacts, quotedExternalId, context, unsupported }: InboundContent): string {
  return [
    text && JSON.stringify(text),
    ...attachments.map(({ kind, id, url, name, mime, durationMs, alt }) =>
      `<${[kind, id, url, name, mime, durationMs, alt].filter((part) => part !== null).join(' ')}>`),
    location && `at ${[location.latitude, location.longitude, location.name, location.address].filter((part) => part !== null).join(', ')}`,
    ...contacts.map(({ name, phones, emails, organization }) => `card ${[name, ...phones, ...emails, organization].filter(Boolean).join(', ')}`),
    quotedExternalId && `re ${quotedExternalId}`,
    context && `on ${[context.kind, context.id, context.text, context.url].filter(Boolean).join(' ')}`,
    unsupported && `unsupported ${unsupported}`,
  ].filter(Boolean).join(' ');
}

export function tell(inbound: Inbound): string {
  const head = `${inbound.account} ${inbound.at}`;
  switch (inbound.type) {
    case 'message':
      return `${head} ${inbound.echo ? 'echo' : 'message'} ${inbound.externalId} ${inbound.conversationType}${
        inbound.threadId ? `[${inbound.threadId}]` : ''} ${person(inbound.contact)}: ${said(inbound.content)}`;
    case 'status':
      return `${head} ${inbound.state} ${inbound.externalId}${inbound.error
        ? ` ${inbound.error.code} ${inbound.error.text}${inbound.error.retryable ? ' again' : ''}` : ''}`;
    case 'watermark':
      return `${head} ${inbound.state} by ${inbound.contactExternalId} up to ${inbound.upTo}`;
    case 'reaction':
      return `${head} reaction ${inbound.emoji ?? 'none'} to ${inbound.targetExternalId} ${person(inbound.contact)}`;
    case 'edit':
      return `${head} edit ${inbound.targetExternalId} ${JSON.stringify(inbound.text)}`;
    case 'delete':
      return `${head} delete ${inbound.targetExternalId}`;
    case 'typing':
      return `${head} typing ${inbound.on ? 'on' : 'off'} ${inbound.contactExternalId}`;
    case 'event':
      return `${head} event ${inbound.eventType} ${inbound.contactExternalId} ${JSON.stringify(inbound.data)}`;
  }
}
