// The switches of the demo strip: what a host may change at any time.
const provider = document.getElementById('inbox');
const workspace = document.querySelector('inbox-workspace');
const root = document.documentElement;

const remembered = (id, apply) => {
  const control = document.getElementById(id);
  const key = `demo-${id}`;
  const known = sessionStorage.getItem(key);
  if (known !== null) control.value = known;
  const use = () => {
    sessionStorage.setItem(key, control.value);
    apply(control.value);
  };
  control.addEventListener('change', use);
  use();
};

remembered('theme', (value) => { root.style.colorScheme = value; });
remembered('density', (value) => { workspace.density = value; });
remembered('locale', (value) => {
  root.lang = value || 'en';
  turn();
});
remembered('direction', turn);

function turn() {
  const chosen = document.getElementById('direction').value;
  root.dir = chosen || (root.lang === 'ar' ? 'rtl' : 'ltr');
}

const simulator = document.getElementById('simulator');
customElements.whenDefined('inbox-provider').then(async () => {
  const { transport } = await provider.whenReady();
  simulator.addEventListener('change', () => (simulator.checked ? transport.simulator.start() : transport.simulator.stop()));
  document.getElementById('reset').addEventListener('click', async () => {
    await transport.reset();
    location.reload();
  });
});
