// On every page: small conveniences, and the way to what is loaded only when it is asked for.
import { createSpecpress } from "./page/create-specpress.js";
import { copyButtons } from "./page/copy-buttons.js";
import { comparePanel, requestFormPanel, signerPanel } from "./page/panels.js";
import { currentPage } from "./page/current-page.js";
import { expandAll } from "./page/expand-all.js";
import { openTarget } from "./page/open-target.js";
import { releaseFilter } from "./page/release-filter.js";
import { sectionHighlight } from "./page/section-highlight.js";
import { shortcuts } from "./page/shortcuts.js";

const root = document.documentElement.dataset["root"] ?? "";
window.specpress = createSpecpress(root);
document.documentElement.classList.add("scripted");
currentPage();
copyButtons(document);
expandAll();
openTarget();
releaseFilter();
sectionHighlight();
requestFormPanel();
comparePanel();
signerPanel();
shortcuts();
