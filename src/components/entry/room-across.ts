/** What stands before the tables of an entry’s page, and what beside it, in letters and rows. */
export interface Standing {
  /** Letters of the account and of the dated rows. */
  textLetters: number;
  datedRows: number;
  /** Letters of each line of the facts. */
  factLetters: readonly number[];
  sections: number;
}

// Measured at 1280 px: letters for each pixel of height, and the pixels of a row, the locator and a line of the contents.
const text = { lettersPerPx: 2.3, rowPx: 62 };
const beside = { lettersPerPx: 1, rowPx: 34, locatorPx: 350, sectionPx: 34 };

/** Whether the text surely reaches below the facts, so that a table after it may take the width of the page. */
export function hasRoomAcross({ textLetters, datedRows, factLetters, sections }: Standing): boolean {
  const textPx = textLetters / text.lettersPerPx + datedRows * text.rowPx;
  const factsPx = factLetters.reduce((sum, letters) => sum + Math.max(beside.rowPx, letters / beside.lettersPerPx), 0);
  return textPx > factsPx + beside.locatorPx + sections * beside.sectionPx;
}
