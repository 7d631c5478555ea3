const VERBS =
  "Describe Create Modify Delete List Get Set Start Stop Update Query Bind Unbind Enable Disable Reset Batch Check Search Add Remove Apply".split(
    " ",
  );
const ADJECTIVES =
  "Private Public Default Global Cluster Backup Audit Custom Shared Remote Primary Standby Virtual Elastic Secure Cross Zone Monthly Hourly Active Failed AI CDN K8S DB".split(
    " ",
  );
const NOUNS =
  "Instance Image Volume Snapshot Domain Record Certificate Task Policy Rule Group Role User Member Session Room Stream Template Watermark Channel Topic Queue Message Bucket Object Node Pool Disk Network Subnet Gateway Route Listener Target Alarm Metric Log Event Order Bill Tag Project Region Zone Key Secret Token Quota Package Job Model Dataset Endpoint Workflow Report Filter Config".split(
    " ",
  );
const PARTS =
  "Id Ids Name Type Status Count Size Limit Offset Time List Set Info Detail Config Url Ip Port Key Value Mode Level Code Reason Enable Flag Version Total Page Interval Ratio Desc".split(
    " ",
  );
/** As vendors misspell and misname. */
const ODD = [
  "Boolean",
  "Number",
  "Interface",
  "ScaleInfomation",
  "Rewords",
  "IPv6",
  "x86Type",
  "Default",
  "Class",
];

const SYLLABLES = "as bi cd dl en fa go hu ic ke li mo na oc po rt sa te um vo wa yu".split(" ");

/** A short name for a service, as `cvm` or `tsf`. */
export function serviceName(number) {
  const [first, second] = [number % SYLLABLES.length, Math.floor(number / SYLLABLES.length)];
  return `s${SYLLABLES[first]}${SYLLABLES[second % SYLLABLES.length]}${second >= SYLLABLES.length ? "x" : ""}`;
}

/** Hands out names that nobody else has, growing those that would be taken. */
export function unique(taken, make) {
  for (let attempt = 0; ; attempt++) {
    const name = attempt < 20 ? make() : `${make()}V${attempt}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

export function actionName(dice) {
  const plural = dice.percent(30) ? "s" : "";
  return `${dice.pick(VERBS)}${subject(dice)}${plural}`;
}

export function structureName(dice) {
  if (dice.percent(1)) return dice.pick(ODD);
  return subject(dice) + (dice.percent(60) ? dice.pick(["Info", "Item", "Config", "Set"]) : "");
}

export function memberName(dice) {
  if (dice.percent(1)) return dice.pick(ODD);
  if (dice.percent(15)) return dice.pick(PARTS);
  const lead = dice.percent(20) ? dice.pick(ADJECTIVES) : "";
  return `${lead}${dice.pick(NOUNS)}${dice.percent(85) ? dice.pick(PARTS) : ""}`;
}

function subject(dice) {
  const lead = dice.percent(70) ? dice.pick(ADJECTIVES) : "";
  return `${lead}${dice.pick(NOUNS)}${dice.percent(40) ? dice.pick(NOUNS) : ""}`;
}

/** The same name to a file system that ignores case: `SkillGroupID` for `SkillGroupId`. */
export function inOtherCase(name) {
  const last = name.slice(-1);
  const other = last === last.toLowerCase() ? last.toUpperCase() : last.toLowerCase();
  return `${name.slice(0, -1)}${other}`;
}
