/** How `history` can be printed. */
export const HISTORY_FORMATS = ["text", "markdown", "json", "atom"] as const;

export type HistoryFormat = (typeof HISTORY_FORMATS)[number];
