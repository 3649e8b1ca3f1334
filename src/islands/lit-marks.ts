/** Lights the marks of what is under the pointer or the focus; `marksOf` gives the selector of its marks, or nothing where there is nothing to light. */
export function lightMarks(root: Element, source: Element, marksOf: (pointed: Element) => string | undefined): void {
  const light = ({ target }: Event): void => {
    for (const lit of root.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit');
    const marks = target instanceof Element && marksOf(target);
    if (marks) for (const mark of root.querySelectorAll(marks)) mark.setAttribute('data-lit', '');
  };
  source.addEventListener('pointerover', light);
  source.addEventListener('focusin', light);
}
