// The workspace in each example theme, and an editor that makes a theme and gives it as CSS.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import '../src/define/inbox-workspace.js';
import type { InboxWorkspace } from '../src/elements/inbox-workspace.js';
import { ACCENTS, COLORS } from '../src/ui/tokens.js';
import { aContact, aConversation, aMessage, HOUR, MINUTE } from '../test/helpers/build.js';
import { memoryTransport } from '../test/helpers/memory-transport.js';
import { findByRole, getByLabel, getByRole } from '../test/helpers/query.js';
import cloudCrm from '../themes/cloud-crm.css?inline';
import graphite from '../themes/graphite.css?inline';
import growthCrm from '../themes/growth-crm.css?inline';
import highContrast from '../themes/high-contrast.css?inline';
import paper from '../themes/paper.css?inline';
import { createInbox, START, world } from './world.js';

const THEMES = { 'cloud-crm': cloudCrm, 'growth-crm': growthCrm, 'high-contrast': highContrast, paper, graphite } as const;
const NAMES = ['Amira Haddad', '陳美玲', 'Jonas Weber', 'Léa Fontaine', 'Priya Raman', 'مريم الشامي'];
let serial = 0;

function workspace(): HTMLElement {
  const now = START;
  const inbox = createInbox({
    transport: memoryTransport({
      workspace: { id: `story-themes-${++serial}` }, now: world().now,
      contacts: NAMES.map((name, i) => aContact({ id: `p${i}`, name, fields: { membership: 'diamond' } })),
      conversations: NAMES.map((_, i) => aConversation({ id: `c${i}`, contactId: `p${i}`, lastActivityAt: now - i * HOUR, unread: i % 3 })),
      messages: [
        aMessage({ conversationId: 'c0', text: 'The glaze is chipped on two of the six cups.', at: now - 30 * MINUTE }),
        aMessage({ conversationId: 'c0', text: 'Ask the studio for two spare cups.', visibility: 'note', direction: 'outbound', at: now - 25 * MINUTE }),
        aMessage({ conversationId: 'c0', text: 'Sorry, Amira. Two new cups leave our studio tonight.', direction: 'outbound', at: now - 20 * MINUTE }),
        aMessage({ conversationId: 'c0', text: 'Merci ! Could they go to my office instead?', at: now - 2 * MINUTE }),
      ],
    }),
  });
  inbox.select('c0');
  return Object.assign(document.createElement('inbox-workspace') as InboxWorkspace, { inbox });
}

const framed = (theme: string, scheme: string): HTMLElement => {
  const frame = Object.assign(document.createElement('div'), { className: `inbox-theme-${theme}` });
  frame.style.cssText = `inline-size: 100%; block-size: 680px; color-scheme: ${scheme}`;
  frame.append(workspace());
  return frame;
};

const meta: Meta = { title: 'Inbox/Themes', tags: ['!autodocs'], parameters: { layout: 'fullscreen' } };
export default meta;

const story = (theme: keyof typeof THEMES, scheme: 'light' | 'dark'): StoryObj => ({
  render: () => html`<style>${THEMES[theme]}</style>${framed(theme, scheme)}`,
  play: async ({ canvasElement }) => { await findByRole(canvasElement, 'feed'); },
});

export const CloudCrm: StoryObj = story('cloud-crm', 'light');
export const CloudCrmDark: StoryObj = story('cloud-crm', 'dark');
export const GrowthCrm: StoryObj = story('growth-crm', 'light');
export const GrowthCrmDark: StoryObj = story('growth-crm', 'dark');
export const HighContrast: StoryObj = story('high-contrast', 'light');
export const HighContrastDark: StoryObj = story('high-contrast', 'dark');
export const Paper: StoryObj = story('paper', 'light');
export const PaperDark: StoryObj = story('paper', 'dark');
export const Graphite: StoryObj = story('graphite', 'light');
export const GraphiteDark: StoryObj = story('graphite', 'dark');

/** A form for the variables that matter most, a list for all others, the workspace beside it, and the CSS to take along. */
function editor(): HTMLElement {
  const values = new Map<string, string>([['accent', '#1c5bd9'], ['radius', '8px'], ['font-size', '14px']]);
  const frame = document.createElement('div');
  frame.style.cssText = 'flex: 1; min-inline-size: 0; block-size: 680px';
  frame.append(workspace());
  const form = document.createElement('form');
  form.style.cssText = 'inline-size: 260px; padding: 16px; font: 14px system-ui; display: grid; gap: 10px; align-content: start';
  const page = document.createElement('div');
  page.style.cssText = 'display: flex; color-scheme: light';
  page.append(form, frame);

  const cssText = (): string => `.my-theme {\n${[...values].map(([name, value]) => `  --inbox-${name}: ${value};`).join('\n')}\n}\n`;
  const set = (name: string, value: string): void => {
    if (value) values.set(name, value);
    else values.delete(name);
    if (value) frame.style.setProperty(`--inbox-${name}`, value);
    else frame.style.removeProperty(`--inbox-${name}`);
    draw();
  };
  let other = 'surface';
  const draw = (): void => void render(html`
    <label>Accent<br /><input type="color" .value=${values.get('accent') ?? ''} @input=${(event: Event) => set('accent', (event.target as HTMLInputElement).value)} /></label>
    <label>Radius<br /><input type="range" min="0" max="16" .value=${parseFloat(values.get('radius') ?? '8').toString()}
      @input=${(event: Event) => set('radius', `${(event.target as HTMLInputElement).value}px`)} /></label>
    <label>Size of the text<br /><input type="range" min="12" max="18" .value=${parseFloat(values.get('font-size') ?? '14').toString()}
      @input=${(event: Event) => set('font-size', `${(event.target as HTMLInputElement).value}px`)} /></label>
    <label>Scheme<br /><select @change=${(event: Event) => { page.style.colorScheme = (event.target as HTMLSelectElement).value; }}>
      <option value="light">Light</option><option value="dark">Dark</option></select></label>
    <label>Another colour<br /><select @change=${(event: Event) => { other = (event.target as HTMLSelectElement).value; draw(); }}>
      ${[...Object.keys(COLORS), ...Object.keys(ACCENTS)].map((name) => html`<option value=${name} ?selected=${name === other}>${name}</option>`)}</select></label>
    <label>Its value, empty for ours<br /><input type="text" placeholder="light-dark(#fff, #111)" .value=${values.get(other) ?? ''}
      @change=${(event: Event) => set(other, (event.target as HTMLInputElement).value.trim())} /></label>
    <label>CSS<br /><textarea readonly rows="8" cols="28" .value=${cssText()}></textarea></label>
    <button type="button" @click=${() => {
    const url = URL.createObjectURL(new Blob([cssText()], { type: 'text/css' }));
    Object.assign(document.createElement('a'), { href: url, download: 'my-theme.css' }).click();
    URL.revokeObjectURL(url);
  }}>Save as a file</button>`, form);
  draw();
  return page;
}

export const Editor: StoryObj = {
  render: editor,
  play: async ({ canvasElement }) => {
    await findByRole(canvasElement, 'feed');
    const radius = getByLabel(canvasElement, 'Radius') as HTMLInputElement;
    radius.value = '3';
    radius.dispatchEvent(new Event('input'));
    const css = (getByLabel(canvasElement, 'CSS') as HTMLTextAreaElement).value;
    if (!css.includes('--inbox-radius: 3px;')) throw new Error(`The CSS is ${css}`);
    getByRole(canvasElement, 'button', { name: 'Save as a file' });
  },
};
