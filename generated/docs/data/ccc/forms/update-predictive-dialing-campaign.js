specpress.data("ccc/forms/update-predictive-dialing-campaign", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"UpdatePredictiveDialingCampaign","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"updatePredictiveDialingCampaign"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the contact center application."},{"name":"CampaignId","type":"integer","required":true,"doc":"The campaign to change."},{"name":"Name","type":"string","required":true,"doc":"What the campaign is called in lists."},{"name":"Callees","type":"string","list":true,"required":true,"sensitive":true,"doc":"Numbers to call: in E.164 form, +8613012345678, or without the country code.","facts":"Each a phone number, matches ^\\+?[0-9]+$."},{"name":"Callers","type":"string","list":true,"required":true,"sensitive":true,"doc":"Numbers to call from, in the form in which the admin console shows them.","facts":"Each a phone number."},{"name":"CallOrder","type":"integer","required":true,"doc":"In which order the numbers are called.","values":[["0","At random"],["1","In the order of the list"]]},{"name":"SkillGroupId","type":"integer","required":true,"doc":"Skill group whose agents take the calls that are answered."},{"name":"Priority","type":"integer","required":true,"doc":"Which campaigns of the application come first when several run; 1 comes before 5.","facts":"1 to 5."},{"name":"ExpectedAbandonRate","type":"integer","required":true,"doc":"Share of answered calls that may be lost because no agent is free. The more is allowed, the more numbers are dialed ahead.","facts":"5 to 50, in percent."},{"name":"RetryInterval","type":"integer","required":true,"doc":"How long to wait until a number that was not reached is called again.","facts":"60 to 86400, in seconds."},{"name":"StartTime","type":"integer","required":true,"doc":"When the campaign starts by itself.","facts":"Unix time in seconds."},{"name":"EndTime","type":"integer","required":true,"doc":"When the campaign is ended by itself.","facts":"Unix time in seconds."},{"name":"IVRId","type":"integer","doc":"IVR flow to run in the calls."},{"name":"RetryTimes","type":"integer","doc":"How often a number that was not reached is called again.","facts":"0 to 2."},{"name":"Variables","type":"Variable","list":true,"doc":"Variables for all calls of the campaign."},{"name":"UUI","type":"string","doc":"Data of your own that goes with the calls and comes back in their records, TelCdrInfo.UUI."},{"name":"CalleeAttributes","type":"CalleeAttribute","list":true,"doc":"Data and variables for single numbers out of Callees."}],"structures":{"Variable":[{"name":"Key","type":"string","required":true,"doc":"Name of the variable."},{"name":"Value","type":"string","required":true,"doc":"What the variable is set to."}],"CalleeAttribute":[{"name":"Callee","type":"string","required":true,"sensitive":true,"doc":"The number, one of Callees.","facts":"A phone number."},{"name":"UUI","type":"string","doc":"Data of your own that goes with the calls to this number."},{"name":"Variables","type":"Variable","list":true,"doc":"Variables for the calls to this number."}]},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Change a campaign","input":{"SdkAppId":1400000000,"CampaignId":2569,"Name":"新能源SUV推荐","Callees":["+8613012345678","+8613012345679","+8613012345670"],"Callers":["0086075586013388"],"CallOrder":0,"SkillGroupId":255,"IVRId":4600,"Priority":3,"ExpectedAbandonRate":10,"RetryTimes":1,"RetryInterval":1800,"StartTime":1708483433,"EndTime":1708485433}}]}, check: (validation) => {
const { integer, isStructure, list, noOthers, num, oneOf, pattern, range, report, structures, text, under, unixSeconds } = validation;
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
const calleesPattern = /^\+?[0-9]+$/u;
const callOrderValues = [0, 1];
const members = [
  "SdkAppId",
  "CampaignId",
  "Name",
  "Callees",
  "Callers",
  "CallOrder",
  "SkillGroupId",
  "Priority",
  "ExpectedAbandonRate",
  "RetryInterval",
  "StartTime",
  "EndTime",
  "IVRId",
  "RetryTimes",
  "Variables",
  "UUI",
  "CalleeAttributes",
];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const {
    SdkAppId,
    CampaignId,
    Name,
    Callees,
    Callers,
    CallOrder,
    SkillGroupId,
    Priority,
    ExpectedAbandonRate,
    RetryInterval,
    StartTime,
    EndTime,
    IVRId,
    RetryTimes,
    Variables,
    UUI,
    CalleeAttributes,
  } = v;
  let known = 12;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (!Number.isSafeInteger(CampaignId)) integer(issues, "CampaignId", CampaignId);
  if (typeof Name !== "string") text(issues, "Name", Name);
  list(issues, "Callees", Callees, (issues, i, item) => {
    text(issues, i, item);
    pattern(issues, i, item, calleesPattern);
  });
  list(issues, "Callers", Callers, text);
  if (!Number.isSafeInteger(CallOrder)) integer(issues, "CallOrder", CallOrder);
  if (CallOrder !== 0 && CallOrder !== 1) oneOf(issues, "CallOrder", CallOrder, callOrderValues);
  if (!Number.isSafeInteger(SkillGroupId)) integer(issues, "SkillGroupId", SkillGroupId);
  if (!Number.isSafeInteger(Priority)) integer(issues, "Priority", Priority);
  range(issues, "Priority", Priority, 1, 5);
  if (!Number.isSafeInteger(ExpectedAbandonRate)) {
    integer(issues, "ExpectedAbandonRate", ExpectedAbandonRate);
  }
  range(issues, "ExpectedAbandonRate", ExpectedAbandonRate, 5, 50);
  if (!Number.isSafeInteger(RetryInterval)) integer(issues, "RetryInterval", RetryInterval);
  range(issues, "RetryInterval", RetryInterval, 60, 86400);
  if (!Number.isSafeInteger(StartTime)) integer(issues, "StartTime", StartTime);
  unixSeconds(issues, "StartTime", StartTime);
  if (!Number.isSafeInteger(EndTime)) integer(issues, "EndTime", EndTime);
  unixSeconds(issues, "EndTime", EndTime);
  if (IVRId !== undefined) {
    known++;
    if (!Number.isSafeInteger(IVRId)) integer(issues, "IVRId", IVRId);
  }
  if (RetryTimes !== undefined) {
    known++;
    if (!Number.isSafeInteger(RetryTimes)) integer(issues, "RetryTimes", RetryTimes);
    if (RetryTimes < 0 || RetryTimes > 2) range(issues, "RetryTimes", RetryTimes, 0, 2);
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
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (num(StartTime) >= num(EndTime)) {
    report(issues, ["StartTime"], "comparison", "StartTime should be less than EndTime", "warning");
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
