// What every story gets: docs, axe as an error, and a toolbar that acts on the world in which the story lives (stories/world.ts).
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };
import { LOCALES } from '../src/locales/index.js';
import { CLOCKS, inWorld, PLAIN, type ClockName, type Toolbar, type World } from '../stories/world.js';
import { NETWORKS } from '../stories/wire.js';

setCustomElementsManifest(manifest);

const themes = import.meta.glob<string>('../themes/*.css', { query: '?inline', import: 'default', eager: true });
const sheet = new CSSStyleSheet();
sheet.replaceSync(Object.values(themes).join('\n'));
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

const item = (value: string, title = value) => ({ value, title });
const tongue = (locale: string) => `${new Intl.DisplayNames('en', { type: 'language' }).of(locale)} (${locale})`;
type Icon = NonNullable<NonNullable<NonNullable<Preview['globalTypes']>[string]['toolbar']>['icon']>;
const tool = (title: string, icon: Icon, items: readonly { readonly value: string; readonly title: string }[]) =>
  ({ description: title, toolbar: { title, icon, items: [...items], dynamicTitle: true } });

const CLOCK_TITLES: Readonly<Record<ClockName, string>> = { now: 'Noon', '5min': '+ 5 minutes', '1hour': '+ 1 hour', '1day': '+ 1 day', '8days': '+ 8 days' };

/** Storybook keeps the signal of a story's abortion until it is made anew: a story stays alive while only the toolbar changes. */
const shown = new WeakMap<AbortSignal, { readonly world: World; readonly args: string }>();

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' }, controls: { expanded: true }, backgrounds: { disable: true },
    options: { storySort: { order: ['Guides', ['Start here', 'Embedding', 'Theming', '*', 'Changelog'], 'Inbox', ['Whole inbox', 'State matrix', 'Themes', 'Toolbar'], 'Elements', 'Reference'] } },
  },
  globalTypes: {
    theme: tool('Theme', 'paintbrush', [item('', 'Theme'), ...Object.keys(themes).map((path) => item(path.replace(/^.*\/|\.css$/g, '')))]),
    scheme: tool('Scheme', 'mirror', [item('', 'Scheme'), item('light', 'Light'), item('dark', 'Dark')]),
    density: tool('Density', 'component', [item('', 'Density'), item('comfortable', 'Comfortable'), item('cosy', 'Cosy'), item('compact', 'Compact')]),
    direction: tool('Direction', 'transfer', [item('', 'Direction'), item('ltr', 'Left to right'), item('rtl', 'Right to left')]),
    locale: tool('Language', 'globe', [item('', 'Language'), ...LOCALES.map((locale) => item(locale, tongue(locale)))]),
    network: tool('Network', 'lightning', Object.entries(NETWORKS).map(([value, title]) => item(value, title))),
    clock: tool('Clock', 'time', Object.entries(CLOCK_TITLES).map(([value, title]) => item(value, title))),
  },
  initialGlobals: { ...PLAIN },
  decorators: [
    (story, { abortSignal, args, globals }) => {
      const told = globals as unknown as Toolbar;
      // An address may say anything.
      const toolbar = told.clock in CLOCKS ? told : { ...told, clock: 'now' as const };
      const known = shown.get(abortSignal);
      const said = JSON.stringify(args);
      if (known && known.args === said && CLOCKS[known.world.ahead] <= CLOCKS[toolbar.clock]) {
        known.world.apply(toolbar);
        return known.world.frame;
      }
      // Time does not run backwards, so whoever sets the clock back gets a new story.
      const world = inWorld(story, toolbar, known && CLOCKS[known.world.ahead] <= CLOCKS[toolbar.clock] ? known.world : undefined);
      shown.set(abortSignal, { world, args: said });
      return world.frame;
    },
  ],
};
export default preview;
