// How those look who are there, look or type. Used by presence.ts.
import { css, type CSSResult } from 'lit';

export const styles: CSSResult[] = [css`
  .presence {
    inline-size: calc(8 * var(--_px));
    block-size: calc(8 * var(--_px));
    border: calc(1.5 * var(--_px)) solid var(--_muted);
    border-radius: 50%;
  }
  .presence.online {
    border-color: var(--_success-mark);
    background: var(--_success-mark);
  }
  .viewers {
    display: flex;
    flex: none;
  }
  .viewers > .avatar + .avatar {
    margin-inline-start: calc(-6 * var(--_px));
    box-shadow: 0 0 0 2px var(--_surface);
    border-radius: 50%;
  }
  .dots {
    display: inline-flex;
    gap: calc(3 * var(--_px));
  }
  .dots i {
    inline-size: calc(5 * var(--_px));
    block-size: calc(5 * var(--_px));
    border-radius: 50%;
    background: currentColor;
    animation: inbox-dots 1.2s ease-in-out infinite;
  }
  .dots i:nth-child(2) {
    animation-delay: 0.15s;
  }
  .dots i:nth-child(3) {
    animation-delay: 0.3s;
  }
  @keyframes inbox-dots {
    0%,
    60%,
    100% {
      opacity: 0.35;
    }
    30% {
      opacity: 1;
    }
  }
`];
