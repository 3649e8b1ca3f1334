import { placeBeside } from '../viz/beside.ts';

/** Time in milliseconds for which a pointer rests on a word before its note opens, and leaves it before the note closes. */
const restMs = 150;

/** The terms of a page: each link to one of them shows its definition on hover, on focus and at the first tap. */
class NpaTerms extends HTMLElement {
  #note: HTMLElement | undefined;
  #shown: HTMLAnchorElement | undefined;
  #timer = 0;

  connectedCallback(): void {
    const note = this.querySelector<HTMLElement>('[popover]');
    if (!note || this.#note) return;
    this.#note = note;
    for (const link of this.#links()) this.#watch(link);
    note.addEventListener('pointerenter', () => clearTimeout(this.#timer));
    note.addEventListener('pointerleave', () => this.#later(() => this.#hide()));
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#hide();
    });
    document.addEventListener('pointerdown', ({ target }) => {
      const isInside = target instanceof Node && (note.contains(target) || this.#shown?.contains(target));
      if (!isInside) this.#hide();
    });
    // Focus scrolls its link into view, so the note must go along.
    addEventListener('scroll', () => this.#place(), { passive: true });
  }

  #links(): HTMLAnchorElement[] {
    const place = this.closest('article') ?? document;
    return [...place.querySelectorAll<HTMLAnchorElement>('.prose a[href*="/glossary/"]')].filter((link) =>
      this.#definitionOf(link),
    );
  }

  #definitionOf({ href }: HTMLAnchorElement): HTMLElement | null {
    const slug = /\/glossary\/([a-z0-9-]+)\/$/.exec(new URL(href).pathname)?.[1];
    return slug === undefined ? null : this.querySelector<HTMLElement>(`#term-${slug}`);
  }

  #watch(link: HTMLAnchorElement): void {
    const definition = this.#definitionOf(link);
    if (definition) link.setAttribute('aria-describedby', definition.id);
    link.addEventListener('pointerenter', ({ pointerType }) => {
      if (pointerType === 'mouse') this.#later(() => this.#show(link));
    });
    link.addEventListener('pointerleave', () => this.#later(() => this.#hide()));
    link.addEventListener('focus', () => {
      if (link.matches(':focus-visible')) this.#show(link);
    });
    link.addEventListener('blur', () => this.#hide());
    link.addEventListener('click', (event) => {
      const isTap = (event as PointerEvent).pointerType === 'touch';
      if (!isTap || this.#shown === link) return;
      // The first tap explains, the second one follows the link.
      event.preventDefault();
      this.#show(link);
    });
  }

  #later(act: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(act, restMs);
  }

  #show(link: HTMLAnchorElement): void {
    const definition = this.#definitionOf(link);
    if (!this.#note || !definition) return;
    clearTimeout(this.#timer);
    const words = this.#note.querySelector('p');
    if (words) words.textContent = definition.textContent.trim();
    this.#note.lang = definition.closest<HTMLElement>('[lang]')?.lang ?? '';
    this.#note.showPopover();
    this.#shown = link;
    this.#place();
  }

  #place(): void {
    if (!this.#note || !this.#shown) return;
    // A link may run over two lines: the note belongs to the first of them.
    const { x, y, width, height } = this.#shown.getClientRects()[0] ?? this.#shown.getBoundingClientRect();
    const place = placeBeside(
      { x, y, width, height },
      { width: this.#note.offsetWidth, height: this.#note.offsetHeight },
      { width: document.documentElement.clientWidth, height: innerHeight },
    );
    this.#note.style.left = `${place.x}px`;
    this.#note.style.top = `${place.y}px`;
  }

  #hide(): void {
    clearTimeout(this.#timer);
    if (this.#note?.matches(':popover-open')) this.#note.hidePopover();
    this.#shown = undefined;
  }
}

customElements.define('npa-terms', NpaTerms);
