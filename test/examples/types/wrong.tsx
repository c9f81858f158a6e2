// What React's types refuse, and what they take. Checked by `npm run typecheck`; it is never run.
import { useRef } from 'react';
import type {} from 'inbox-elements/types/react';
import type { ReactElements } from 'inbox-elements/types/react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements<'acme-'> {}
  }
}

export function Wrong() {
  const list = useRef<HTMLElementTagNameMap['inbox-list']>(null);
  return (
    <>
      {/* @ts-expect-error there is no such density */}
      <inbox-list density="roomy" />
      {/* @ts-expect-error a conversation is named by a string */}
      <chat-thread conversationId={7} />
      {/* @ts-expect-error the event has no such field */}
      <inbox-workspace oninbox-conversation-select={(event) => event.contactId} />
      {/* @ts-expect-error a getter cannot be set */}
      <inbox-provider localize={undefined} />
      <inbox-list ref={list} key="list" density="compact" onClick={() => list.current?.focusSearch()} />
      <chat-thread conversation-id="c1" slot="thread" className="mine" />
      <inbox-provider transport="local" demo time-zone="Europe/Paris" messages={{ 'list.empty.title': 'Lunch!' }} />
      <acme-inbox-list density="cosy" />
      <status-badge kind="availability" value="busy" icon-only />
    </>
  );
}
