// How the buttons of conversation-actions look; what opens brings its own looks.
import { css, type CSSResult } from 'lit';
import { buttons } from '../ui/controls.js';

export const styles: CSSResult[] = [buttons, css`
  :host {
    display: inline-flex;
    align-items: center;
    gap: calc(8 * var(--_px));
    flex: none;
  }
  .seconds {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
`];
