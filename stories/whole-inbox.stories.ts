// The whole inbox on the embedded backend, with its demo workspace: what the script tag gives.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { define } from '../src/define.js';
import { findByRole, queryAllByRole, until } from '../test/helpers/query.js';

define();

const meta: Meta = { title: 'Whole inbox', parameters: { layout: 'fullscreen' } };
export default meta;

const inbox = (attributes: { locale?: string; density?: string; workspace: string }) => html`
  <inbox-provider transport="local" demo workspace=${attributes.workspace} locale=${attributes.locale ?? 'en'}>
    <div style="block-size: 720px"><inbox-workspace density=${attributes.density ?? 'cosy'}></inbox-workspace></div>
  </inbox-provider>`;

const open: StoryObj['play'] = async ({ canvasElement }) => {
  const row = await until(() => {
    const [first] = queryAllByRole(canvasElement, 'listitem');
    const button = first && queryAllByRole(first, 'button')[0];
    if (!button) throw new Error('no rows yet');
    return button;
  }, 15_000);
  row.click();
  await findByRole(canvasElement, 'feed', { timeoutMs: 15_000 });
};

export const BusyMorning: StoryObj = { render: () => inbox({ workspace: 'story-busy' }), play: open };
export const Compact: StoryObj = { render: () => inbox({ workspace: 'story-compact', density: 'compact' }), play: open };
export const French: StoryObj = { render: () => inbox({ workspace: 'story-fr', locale: 'fr' }), play: open };
export const RightToLeft: StoryObj = { render: () => inbox({ workspace: 'story-ar', locale: 'ar' }), play: open };
