specpress.data("ccc/forms/create-auto-callout-task", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"CreateAutoCalloutTask","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"createAutoCalloutTask"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the contact center application."},{"name":"NotBefore","type":"integer","required":true,"doc":"When the task starts to call.","facts":"Unix time in seconds."},{"name":"Callees","type":"string","list":true,"required":true,"sensitive":true,"doc":"Numbers to call.","facts":"Each a phone number."},{"name":"Callers","type":"string","list":true,"required":true,"sensitive":true,"doc":"Numbers to call from.","facts":"Each a phone number."},{"name":"IvrId","type":"integer","doc":"IVR flow that those who answer are led through."},{"name":"Name","type":"string","doc":"What the task is called in lists."},{"name":"Description","type":"string","doc":"What the task is about."},{"name":"NotAfter","type":"integer","doc":"When the task stops to call.","facts":"Unix time in seconds."},{"name":"Tries","type":"integer","doc":"How often a number is called at most.","facts":"1 to 3."},{"name":"Variables","type":"Variable","list":true,"doc":"Variables for all calls of the task, in the advanced edition only."},{"name":"UUI","type":"string","doc":"Data of your own that goes with the calls and comes back in their records, TelCdrInfo.UUI."},{"name":"CalleeAttributes","type":"CalleeAttribute","list":true,"doc":"Data and variables for single numbers out of Callees."},{"name":"TimeZone","type":"string","doc":"Time zone that AvailableTime is meant in, by its IANA name, Asia/Shanghai.","facts":"A time zone."},{"name":"AvailableTime","type":"TimeRange","list":true,"doc":"Hours of the day in which calls may be made."},{"name":"AIAgentId","type":"integer","doc":"AI agent that talks to those who answer."}],"structures":{"Variable":[{"name":"Key","type":"string","required":true,"doc":"Name of the variable."},{"name":"Value","type":"string","required":true,"doc":"What the variable is set to."}],"CalleeAttribute":[{"name":"Callee","type":"string","required":true,"sensitive":true,"doc":"The number, one of Callees.","facts":"A phone number."},{"name":"UUI","type":"string","doc":"Data of your own that goes with the calls to this number."},{"name":"Variables","type":"Variable","list":true,"doc":"Variables for the calls to this number."}],"TimeRange":[{"name":"StartTime","type":"string","doc":"When it begins, such as 09:00:00.","facts":"A time of day, HH:MM:SS."},{"name":"EndTime","type":"string","doc":"When it ends, such as 14:00:00.","facts":"A time of day, HH:MM:SS."}]},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Create a task with an IVR flow","input":{"SdkAppId":1400123455,"NotBefore":1642500621,"Callees":["008613012345678"],"Callers":["008602012345678"],"IvrId":8}}]}, check: (validation) => {
const { TIME, format, integer, isStructure, list, noOthers, num, range, report, structures, text, under, unixSeconds } = validation;
const checkVariable = (() => {
const members = ["Key", "Value"];
function checkVariable(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { Key, Value } = v;
  let known = 2;
  if (typeof Key !== "string") text(issues, "Key", Key);
  if (typeof Value !== "string") text(issues, "Value", Value);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkVariable;
})();
const checkCalleeAttribute = (() => {
const members = ["Callee", "UUI", "Variables"];
function checkCalleeAttribute(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { Callee, UUI, Variables } = v;
  let known = 1;
  if (typeof Callee !== "string") text(issues, "Callee", Callee);
  if (UUI !== undefined) {
    known++;
    if (typeof UUI !== "string") text(issues, "UUI", UUI);
  }
  if (Variables !== undefined) {
    known++;
    structures(issues, "Variables", Variables, checkVariable);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkCalleeAttribute;
})();
const checkTimeRange = (() => {
const members = ["StartTime", "EndTime"];
function checkTimeRange(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { StartTime, EndTime } = v;
  let known = 0;
  if (StartTime !== undefined) {
    known++;
    if (typeof StartTime !== "string") text(issues, "StartTime", StartTime);
    format(issues, "StartTime", StartTime, TIME);
  }
  if (EndTime !== undefined) {
    known++;
    if (typeof EndTime !== "string") text(issues, "EndTime", EndTime);
    format(issues, "EndTime", EndTime, TIME);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkTimeRange;
})();
const members = [
  "SdkAppId",
  "NotBefore",
  "Callees",
  "Callers",
  "IvrId",
  "Name",
  "Description",
  "NotAfter",
  "Tries",
  "Variables",
  "UUI",
  "CalleeAttributes",
  "TimeZone",
  "AvailableTime",
  "AIAgentId",
];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const {
    SdkAppId,
    NotBefore,
    Callees,
    Callers,
    IvrId,
    Name,
    Description,
    NotAfter,
    Tries,
    Variables,
    UUI,
    CalleeAttributes,
    TimeZone,
    AvailableTime,
    AIAgentId,
  } = v;
  let known = 4;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (!Number.isSafeInteger(NotBefore)) integer(issues, "NotBefore", NotBefore);
  unixSeconds(issues, "NotBefore", NotBefore);
  list(issues, "Callees", Callees, text);
  list(issues, "Callers", Callers, text);
  if (IvrId !== undefined) {
    known++;
    if (!Number.isSafeInteger(IvrId)) integer(issues, "IvrId", IvrId);
  }
  if (Name !== undefined) {
    known++;
    if (typeof Name !== "string") text(issues, "Name", Name);
  }
  if (Description !== undefined) {
    known++;
    if (typeof Description !== "string") text(issues, "Description", Description);
  }
  if (NotAfter !== undefined) {
    known++;
    if (!Number.isSafeInteger(NotAfter)) integer(issues, "NotAfter", NotAfter);
    unixSeconds(issues, "NotAfter", NotAfter);
  }
  if (Tries !== undefined) {
    known++;
    if (!Number.isSafeInteger(Tries)) integer(issues, "Tries", Tries);
    if (Tries < 1 || Tries > 3) range(issues, "Tries", Tries, 1, 3);
  }
  if (Variables !== undefined) {
    known++;
    structures(issues, "Variables", Variables, checkVariable);
  }
  if (UUI !== undefined) {
    known++;
    if (typeof UUI !== "string") text(issues, "UUI", UUI);
  }
  if (CalleeAttributes !== undefined) {
    known++;
    structures(issues, "CalleeAttributes", CalleeAttributes, checkCalleeAttribute);
  }
  if (TimeZone !== undefined) {
    known++;
    if (typeof TimeZone !== "string") text(issues, "TimeZone", TimeZone);
  }
  if (AvailableTime !== undefined) {
    known++;
    structures(issues, "AvailableTime", AvailableTime, checkTimeRange);
  }
  if (AIAgentId !== undefined) {
    known++;
    if (!Number.isSafeInteger(AIAgentId)) integer(issues, "AIAgentId", AIAgentId);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (IvrId === undefined && AIAgentId === undefined) {
    report(issues, [], "any-of", "At least one of IvrId and AIAgentId must be given");
  }
  if (num(NotAfter) >= 1 && num(NotBefore) >= num(NotAfter)) {
    report(
      issues,
      ["NotBefore"],
      "comparison",
      "NotBefore should be less than NotAfter when NotAfter is at least 1",
      "warning",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
