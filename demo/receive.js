// The "Receive" drawer: any documented webhook goes in through the local transport's receive(), and what came of it is shown.
const drawer = document.getElementById('receive');
const kinds = document.getElementById('receive-kind');
const examples = document.getElementById('receive-example');
const area = document.getElementById('receive-json');
const outcome = document.getElementById('receive-outcome');
const opener = document.getElementById('open-receive');
const home = document.getElementById('inbox');

/** The examples there are, fetched when the drawer opens for the first time. */
let list;

opener.addEventListener('click', async () => {
  drawer.hidden = false;
  kinds.focus();
  if (list) return;
  list = await (await fetch('payloads/index.json')).json();
  for (const { kind, name } of list) kinds.add(new Option(name, kind));
  showExamples();
});
document.getElementById('close-receive').addEventListener('click', close);
drawer.addEventListener('keydown', (event) => { if (event.key === 'Escape') close(); });
kinds.addEventListener('change', showExamples);
examples.addEventListener('change', showExample);
document.getElementById('receive-go').addEventListener('click', deliver);

function close() {
  drawer.hidden = true;
  opener.focus();
}

function showExamples() {
  const { files } = list.find(({ kind }) => kind === kinds.value);
  examples.replaceChildren(...files.map(({ file, title }) => new Option(title, file)));
  return showExample();
}

async function showExample() {
  say('');
  const text = await (await fetch(`payloads/${examples.value}`)).text();
  area.value = fill(text, await lastSent());
}

/** Examples stand in the present: times and ids are made when one is picked. */
function fill(text, sentId) {
  const now = Date.now();
  const id = Math.random().toString(36).slice(2, 12);
  return text.replaceAll('"{{ms}}"', String(now)).replaceAll('"{{s}}"', String(Math.floor(now / 1000)))
    .replaceAll(/{{ms( text)?}}/g, String(now)).replaceAll(/{{s( text)?}}/g, String(Math.floor(now / 1000)))
    .replaceAll('{{iso}}', new Date(now).toISOString()).replaceAll('{{id}}', id).replaceAll('{{sent}}', sentId ?? 'no-message-was-sent-yet');
}

/** The platform's id of the last message sent in the open conversation: what a receipt is about. */
async function lastSent() {
  const inbox = await home.whenReady();
  const open = inbox.$selectedId.get();
  const mine = [...inbox.entities.values('message')]
    .filter((message) => message.conversationId === open && message.direction === 'outbound' && message.externalId);
  return mine.sort((a, b) => a.at - b.at).at(-1)?.externalId;
}

async function deliver() {
  const inbox = await home.whenReady();
  let payload;
  try {
    payload = JSON.parse(area.value);
  } catch (error) {
    // Twilio posts a form, not JSON: receive() takes it as it is.
    if (kinds.value !== 'sms' || !/^[\w%.+*-]+=/.test(area.value.trim())) return say(`This is not JSON. ${error.message}`, true);
    payload = area.value.trim();
  }
  try {
    const { conversationIds, messageIds, ignored } = await inbox.transport.receive(kinds.value, payload);
    const [first] = conversationIds;
    say([
      `Taken in: ${messageIds.length} message(s), ${conversationIds.length} conversation(s).`,
      ignored.length > 0 ? `Not known here and left aside: ${ignored.join(', ')}.` : '',
    ].filter(Boolean).join('\n'));
    if (first && document.getElementById('receive-open').checked) inbox.select(first);
  } catch (error) {
    say(`Refused, and nothing of it was stored.\n${error.message}`, true);
  }
}

function say(text, failed = false) {
  outcome.toggleAttribute('data-failed', failed);
  outcome.textContent = text;
}
