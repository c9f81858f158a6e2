// What a host adds: the inbox for an element that stands outside of the provider, and a line that follows two stores by itself.
const provider = document.querySelector('inbox-provider');
const badge = document.querySelector('.foot status-badge');
const who = document.getElementById('who');

customElements.whenDefined('inbox-provider').then(async () => {
  const inbox = await provider.whenReady();
  document.querySelector('contact-pane').inbox = inbox;
  inbox.$connection.subscribe(({ state }) => { badge.value = state; });
  inbox.$session.subscribe(({ meId }) => {
    const me = meId && inbox.entities.get('agent', meId);
    who.textContent = me ? `Signed in as ${me.name}` : '';
  });
});
