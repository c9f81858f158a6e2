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
  /* As wide as End and the menu's button, so that what stands beside them stays. */
  .room {
    inline-size: calc(90 * var(--_px));
  }
  .seconds {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
`];
