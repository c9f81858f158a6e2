import { useEffect, useState } from 'react';
import { createInbox, type Inbox, type Transport } from 'inbox-elements';
import { define } from 'inbox-elements/define';
import type {} from 'inbox-elements/types/react';

define();

export function Messages({ transport, onOpen }: { transport: () => Transport; onOpen: (conversationId: string) => void }) {
  const [inbox, setInbox] = useState<Inbox>();
  useEffect(() => {
    const made = createInbox({ transport: transport() });
    setInbox(made);
    return () => void made.dispose();
  }, [transport]);
  return (
    <inbox-provider inbox={inbox}>
      <inbox-workspace style={{ height: '100%' }} oninbox-conversation-select={(event) => onOpen(event.conversationId)} />
    </inbox-provider>
  );
}
