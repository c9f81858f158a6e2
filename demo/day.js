// The control strip: the clock, the rules and the customers of one workspace in which two agents work, in two panes or two tabs.
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What each mode sets on the channels of third-party messaging; the website's chat and the app stay pushed. */
const MODES = {
  status: { routing: 'pull', leaseTtlMs: null, inactivityMs: null, firstReplyTimeoutMs: null, replyTimeoutMs: null, initialLifecycle: 'closed' },
  pull: { routing: 'pull', leaseTtlMs: 12 * HOUR, inactivityMs: 7 * DAY, firstReplyTimeoutMs: null, replyTimeoutMs: null, initialLifecycle: 'open' },
  push: { routing: 'push', leaseTtlMs: null, inactivityMs: 7 * DAY, firstReplyTimeoutMs: 5 * 60_000, replyTimeoutMs: 12 * HOUR, initialLifecycle: 'open' },
};
const TOLD = {
  status: 'Nobody is given anything: conversations are open, assigned or closed. New ones rest with the bot.',
  pull: 'Agents pick from the list. Who opens a conversation has it for 12 hours, and the others see it.',
  push: 'Each conversation goes to the first agent with a free slot. Unanswered for 5 minutes, it moves on.',
};

const said = (texts) => {
  let turn = 0;
  return () => texts[turn++ % texts.length];
};
const app = (appId, id, name, text) => (at) => ({ appId, events: [{
  type: 'message', id: crypto.randomUUID(), at, contact: { id, name, avatarUrl: null, email: null }, text: text(),
}] });
const whatsapp = (from, name, text) => (at) => ({
  object: 'whatsapp_business_account',
  entry: [{ id: '102290129340398', changes: [{ field: 'messages', value: {
    messaging_product: 'whatsapp', metadata: { display_phone_number: '447700900100', phone_number_id: '447700900100' },
    contacts: [{ profile: { name }, wa_id: from }],
    messages: [{ from, id: `wamid.${crypto.randomUUID()}`, timestamp: String(Math.floor(at / 1000)), type: 'text', text: { body: text() } }],
  } }] }],
});

/** Each writes as his platform's webhook brings it. */
const CUSTOMERS = {
  elif: { kind: 'whatsapp', payload: whatsapp('905551234567', 'Elif Demir', said([
    'Merhaba! Do you ship the Oat blanket to Izmir before Friday?', 'And could you wrap it as a gift?', 'Are you still there?',
  ])) },
  oskar: { kind: 'web-chat', payload: app('heronhay-web', 'w-7', 'Oskar Lund', said([
    'Hej! Which one is the warmest you have?', 'It is for a boat, so it may get damp.', 'Hello?',
  ])) },
  noor: { kind: 'mobile-app', payload: app('heronhay-app', 'v-1', 'Noor van Dijk', said([
    'The app says my order is packed, but it still lets me change it?', 'I would rather have it in green.', 'Can somebody help me?',
  ])) },
};

const $ = (id) => document.getElementById(id);
const only = new URLSearchParams(location.search).get('agent');
const sections = [...document.querySelectorAll('section')];
if (only && !sections.some(({ dataset }) => dataset.agent === only)) {
  // Any other agent of the shop can be looked at in the first pane.
  const [section] = sections;
  section.dataset.agent = only;
  section.querySelector('inbox-provider').agent = only;
}
for (const section of sections) if (only && section.dataset.agent !== only) section.remove();
if (only) for (const link of document.querySelectorAll('.who a')) link.remove();

customElements.whenDefined('inbox-provider').then(async () => {
  const inboxes = await Promise.all([...document.querySelectorAll('inbox-provider')].map((provider) => provider.whenReady()));
  for (const [index, inbox] of inboxes.entries()) {
    inbox.$session.subscribe(({ meId }) => {
      const me = meId && inbox.entities.get('agent', meId);
      if (me) document.querySelectorAll('.who b')[index].textContent = me.name;
    });
  }
  begin(inboxes[0]);
});

function begin(inbox) {
  const { transport } = inbox;
  const tell = (text) => { $('told').textContent = text; };
  const channels = () => [...inbox.entities.values('channel')].filter(({ policy }) => policy.slotPool === 'messaging');

  const showTime = () => {
    const now = inbox.clock.now();
    const show = (id, options) => { $(id).textContent = new Intl.DateTimeFormat('en-GB', options).format(now); };
    show('time', { hour: '2-digit', minute: '2-digit' });
    show('date', { weekday: 'short', day: 'numeric', month: 'long' });
    setTimeout(showTime, 1000);
  };
  const showMode = () => {
    const mode = inbox.entities.get('workspace', inbox.$session.get().workspaceId ?? '')?.policy.mode;
    if (mode) $('modes').querySelector(`[value=${mode}]`).checked = true;
  };
  /** One thing at a time, and what went wrong is told. */
  const run = async (buttons, work) => {
    for (const button of buttons) button.disabled = true;
    try {
      tell(await work());
    } catch (error) {
      tell(error.message);
    } finally {
      for (const button of buttons) button.disabled = false;
    }
  };

  for (const button of $('forward').querySelectorAll('button')) {
    button.addEventListener('click', () => run($('forward').querySelectorAll('button'), async () => {
      await transport.advance(Number(button.dataset.ms));
      return `${button.textContent}: every timer that was due has run out, in this tab and in all others.`;
    }));
  }
  $('modes').addEventListener('change', ({ target }) => run($('modes').querySelectorAll('input'), async () => {
    await setMode(target.value);
    return TOLD[target.value];
  }));
  for (const button of $('customers').querySelectorAll('button')) {
    const { kind, payload } = CUSTOMERS[button.dataset.customer];
    button.addEventListener('click', () => run([button], async () => {
      const { conversationIds } = await transport.receive(kind, payload(transport.now()));
      const id = conversationIds[0];
      await new Promise((resolve) => { setTimeout(resolve, 200); });
      const conversation = id && inbox.entities.get('conversation', id);
      const owner = conversation?.assignee?.kind === 'agent' && inbox.entities.get('agent', conversation.assignee.id);
      return owner ? `${button.textContent}: it belongs to ${owner.name}.` : `${button.textContent}: it is in the list, and nobody's yet.`;
    }));
  }
  $('simulator').addEventListener('change', ({ target }) => (target.checked ? transport.simulator.start() : transport.simulator.stop()));
  $('reset').addEventListener('click', () => run([$('reset')], async () => {
    await transport.reset();
    await prepare();
    return 'All is as on the first day.';
  }));

  inbox.$session.subscribe(({ status }) => {
    if (status !== 'open') return;
    showMode();
    $('simulator').checked = transport.simulator.on;
  });
  whenOpen(inbox).then(async () => {
    const { workspaceId } = inbox.$session.get();
    inbox.entities.$entity('workspace', workspaceId).listen(showMode);
    if (localStorage.getItem('day-begun')) return;
    localStorage.setItem('day-begun', 'yes');
    await prepare();
  });
  showTime();

  /** Here the visitor decides who writes, and the day begins with a list to pick from. */
  async function prepare() {
    await transport.simulator.stop();
    $('simulator').checked = false;
    await setMode('pull');
  }
  function setMode(mode) {
    return transport.setPolicy({ channels: MODES[mode], channelIds: channels().map(({ id }) => id), workspace: { mode } });
  }
}

function whenOpen(inbox) {
  return new Promise((open) => {
    const off = inbox.$session.subscribe(({ status }) => {
      if (status !== 'open') return;
      queueMicrotask(() => off());
      open();
    });
  });
}
