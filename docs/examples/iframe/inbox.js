// The inbox's side of the iframe: offers itself to the pages that may frame it, takes the port that one of them answers with, and
// talks through it from then on. docs/embedding.md explains the messages.
const hosts = document.currentScript.dataset.hosts.split(' ');
const provider = document.querySelector('inbox-provider');

addEventListener('message', async function onHello({ origin, source, data, ports: [port] }) {
  if (source !== parent || !hosts.includes(origin) || data?.type !== 'inbox:hello' || !port) return;
  removeEventListener('message', onHello);
  const inbox = await provider.whenReady();
  port.onmessage = ({ data: asked }) => {
    if (asked?.type === 'select' && typeof asked.conversationId === 'string') inbox.select(asked.conversationId);
  };
  inbox.$selectedId.subscribe((conversationId) => port.postMessage({ type: 'selected', conversationId: conversationId ?? null }));
  inbox.$count({ awaitingReply: true }).subscribe((count) => port.postMessage({ type: 'waiting', conversations: count?.conversations ?? 0 }));
});

// Only the origin that really frames this page gets the message; for the others the browser drops it.
for (const host of hosts) parent.postMessage({ type: 'inbox:ready', version: 1 }, host);
