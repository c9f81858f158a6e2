// status-badge in every kind and value.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/status-badge.js';
import { badgeLook } from '../src/elements/status-badge/looks.js';

const meta: Meta = {
  title: 'Elements/status-badge',
  component: 'status-badge',
  argTypes: { kind: { control: 'select', options: badgeLook.kinds }, tone: { control: 'select', options: ['neutral', 'accent', 'soft', 'success', 'warning', 'danger'] } },
};
export default meta;

export const One: StoryObj = {
  args: { kind: 'availability', value: 'busy', detail: '5/5' },
  render: ({ kind, value, detail, label, name, tone }) => html`<status-badge
    .kind=${kind} .value=${value} .detail=${detail} .label=${label} .name=${name} .tone=${tone}></status-badge>`,
};

export const All: StoryObj = {
  render: () => html`<table>
    ${badgeLook.kinds.filter((kind) => kind !== 'count').map((kind) => html`<tr>
      <th scope="row" style="text-align: start; padding: 6px 24px 6px 0; font: 13px system-ui">${kind}</th>
      <td>${(badgeLook.known(kind)?.length ? badgeLook.known(kind) : ['beta'])?.map((value) => html`
        <status-badge style="margin-inline-end: 20px" kind=${kind} value=${value} name=${kind === 'lease' ? 'Ana' : ''}></status-badge>`)}</td>
    </tr>`)}
    <tr><th scope="row" style="text-align: start; font: 13px system-ui">count</th><td>
      <status-badge kind="count" value="1"></status-badge> <status-badge kind="count" value="120"></status-badge>
      <status-badge kind="count" value="4" tone="danger"></status-badge> <status-badge kind="count" value="4" tone="soft"></status-badge>
    </td></tr>
  </table>`,
};

export const MarkOnly: StoryObj = { render: () => html`<status-badge kind="delivery" value="read" icon-only></status-badge>` };
export const UnknownValue: StoryObj = { render: () => html`<status-badge kind="lifecycle" value="frozen"></status-badge>` };
