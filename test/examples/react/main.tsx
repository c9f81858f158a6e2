// A React 19 host in StrictMode that shows, hides and re-keys the inbox. Its inbox lives outside of what re-renders.
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createInbox } from 'inbox-elements';
import { define } from 'inbox-elements/define';
import { localTransport } from 'inbox-elements/transports/local';
import type {} from 'inbox-elements/types/react';
import { Messages } from '../../../docs/examples/messages.js';

define();
const transport = () => localTransport({ demo: true });
const inbox = createInbox({ transport: transport() });

function Kept() {
  const [isShown, setShown] = useState(true);
  const [turn, setTurn] = useState(1);
  const [opened, setOpened] = useState('nothing');
  return (
    <>
      <p>
        <button onClick={() => setShown(!isShown)}>Show or hide</button> <button onClick={() => setTurn(turn + 1)}>Another key</button>{' '}
        <output>{opened}</output>
      </p>
      <inbox-provider inbox={inbox} locale="en">
        {isShown && <inbox-workspace key={turn} className="frame" oninbox-conversation-select={(event) => setOpened(event.conversationId)} />}
      </inbox-provider>
    </>
  );
}

/** The component of the README: it makes an inbox when it mounts and lets go of it when it unmounts. */
function Owned() {
  const [isShown, setShown] = useState(true);
  return (
    <>
      <p><button onClick={() => setShown(!isShown)}>Show or hide</button></p>
      <div className="frame">{isShown && <Messages transport={transport} onOpen={() => {}} />}</div>
    </>
  );
}

createRoot(document.querySelector('#app') as HTMLElement).render(<StrictMode>{location.hash === '#owned' ? <Owned /> : <Kept />}</StrictMode>);
