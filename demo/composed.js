// What a host adds to four elements: it follows two stores of the inbox by itself.
const provider = document.querySelector('inbox-provider');
const badge = document.querySelector('.foot status-badge');
const who = document.getElementById('who');

customElements.whenDefined('inbox-provider').then(async () => {
  const inbox = await provider.whenReady();
  inbox.$connection.subscribe(({ state }) => { badge.value = state; });
  inbox.$session.subscribe(({ meId }) => {
    const me = meId && inbox.entities.get('agent', meId);
    who.textContent = me ? `Signed in as ${me.name}` : '';
  });
});
