// A page without a framework that takes the workspace away and puts it back, or puts another one in its place.
const provider = document.querySelector('inbox-provider');
document.querySelector('#toggle').addEventListener('click', () => {
  const workspace = provider.querySelector('inbox-workspace');
  if (workspace) workspace.remove();
  else provider.append(Object.assign(document.createElement('inbox-workspace'), { className: 'frame' }));
});
document.querySelector('#anew').addEventListener('click', () => {
  provider.querySelector('inbox-workspace').replaceWith(Object.assign(document.createElement('inbox-workspace'), { className: 'frame' }));
});
provider.addEventListener('inbox-conversation-select', (event) => { document.querySelector('output').value = event.conversationId; });
