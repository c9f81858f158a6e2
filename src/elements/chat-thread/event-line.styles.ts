// How the line of an event looks. Used by event-line.ts.
import { css, type CSSResult } from 'lit';

export const styles: CSSResult[] = [css`
  .event .icon {
    margin-block-start: calc(2 * var(--_px));
  }
  .event-text {
    text-align: center;
    text-wrap: balance;
  }
  .event b {
    color: var(--_text);
    font-weight: 500;
  }
  .event-time {
    margin-inline-start: calc(6 * var(--_px));
    white-space: nowrap;
  }
  .event-comment {
    display: block;
    color: var(--_text);
  }
`];
