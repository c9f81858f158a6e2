// The CRM's side: waits until the inbox in the frame is ready, answers it alone with a port, and listens to that port.
const frame = document.querySelector('iframe');
const inboxOrigin = new URL(frame.src).origin;

addEventListener('message', ({ origin, source, data }) => {
  if (source !== frame.contentWindow || origin !== inboxOrigin || data?.type !== 'inbox:ready') return;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data: told }) => {
    if (told.type === 'waiting') document.querySelector('#waiting').value = told.conversations;
    if (told.type === 'selected') document.querySelector('#selected').value = told.conversationId ?? 'none';
  };
  frame.contentWindow.postMessage({ type: 'inbox:hello' }, inboxOrigin, [port2]);
});
