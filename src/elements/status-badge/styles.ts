// How status-badge looks.
import { css, type CSSResult } from 'lit';
import { channelIconStyles } from '../../ui/channel-icon.js';

export const styles: CSSResult[] = [
  channelIconStyles,
  css`
    :host {
      display: inline-flex;
      vertical-align: middle;
      max-inline-size: 100%;
    }
    .badge {
      position: relative;
      display: inline-flex;
      align-items: center;
      gap: calc(6 * var(--_px));
      max-inline-size: 100%;
      min-block-size: calc(18 * var(--_px));
      font-size: calc(13 * var(--_px));
      line-height: calc(18 / 13);
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
    .mark {
      display: inline-grid;
      place-items: center;
      flex: none;
      min-inline-size: calc(14 * var(--_px));
      color: var(--_tone-mark, var(--_tone, var(--_muted)));
    }
    .label {
      min-inline-size: 0;
      overflow: hidden;
      text-overflow: ellipsis;
    }
    .detail {
      color: var(--_muted);
    }
    [data-tone='accent'] {
      --_tone: var(--_accent-text);
    }
    [data-tone='success'] {
      --_tone: var(--_success);
      --_tone-mark: var(--_success-mark);
    }
    [data-tone='warning'] {
      --_tone: var(--_warning);
    }
    [data-tone='danger'] {
      --_tone: var(--_danger);
    }
    [data-kind='availability'][data-tone='warning'] {
      --_tone-mark: var(--_warning-mark);
    }
    :is([data-kind='delivery'], [data-kind='connection'])[data-tone='danger'] .label {
      color: var(--_tone);
    }
    [data-kind='count'] {
      justify-content: center;
      min-inline-size: calc(18 * var(--_px));
      padding-inline: calc(5 * var(--_px));
      border-radius: calc(9 * var(--_px));
      background: var(--_accent);
      color: var(--_on-accent);
      font-size: calc(12 * var(--_px));
      font-weight: 600;
      line-height: 1;
    }
    [data-kind='count'][data-tone='danger'] {
      background: var(--_danger-solid);
    }
    [data-kind='count']:is([data-tone='soft'], [data-tone='neutral']) {
      background: var(--_accent-soft);
      color: var(--_accent-text);
      font-weight: 400;
    }
    [data-kind='count'][data-tone='neutral'] {
      background: var(--_fill-2);
      color: var(--_text);
    }
    :is([data-kind='beta'], [data-kind='unknown']) {
      padding-inline: calc(6 * var(--_px));
      border-radius: calc(4 * var(--_px));
      background: var(--_fill-2);
      color: var(--_muted);
      font-size: calc(12 * var(--_px));
    }
    [data-kind='beta'] {
      box-shadow: inset 0 0 0 1px var(--_border);
      background: none;
    }
    @media (forced-colors: active) {
      :is([data-kind='count'], [data-kind='beta'], [data-kind='unknown']) {
        outline: 1px solid CanvasText;
        outline-offset: -1px;
      }
    }
  `,
];
