specpress.data("ccc/forms/create-agent-cruise-dialing-campaign", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"CreateAgentCruiseDialingCampaign","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"createAgentCruiseDialingCampaign"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the contact center application."},{"name":"Name","type":"string","required":true,"doc":"What the campaign is called."},{"name":"Agent","type":"string","required":true,"doc":"The agent who takes the calls, by account, which is an email address."},{"name":"ConcurrencyNumber","type":"integer","required":true,"doc":"How many numbers are dialed at once in a round.","facts":"1 to 20."},{"name":"StartTime","type":"integer","required":true,"doc":"When the campaign starts by itself.","facts":"Unix time in seconds."},{"name":"EndTime","type":"integer","required":true,"doc":"When the campaign is ended by itself.","facts":"Unix time in seconds."},{"name":"Callees","type":"string","list":true,"sensitive":true,"doc":"Numbers to call: in E.164 form, +8613012345678, or without the country code.","facts":"Each a phone number, matches ^\\+?[0-9]+$."},{"name":"Callers","type":"string","list":true,"sensitive":true,"doc":"Numbers to call from, in the form in which the admin console shows them.","facts":"Each a phone number."},{"name":"CallOrder","type":"integer","doc":"In which order the numbers are called.","values":[["0","At random"],["1","In the order of the list"]]},{"name":"UUI","type":"string","doc":"Data of your own that goes with the calls and comes back in their records.","facts":"At most 1024 characters."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Create a campaign with three numbers","input":{"SdkAppId":1400000000,"Name":"新能源SUV推荐","Callees":["+8613012345678","+8613012345679","+8613012345670"],"Callers":["0086075586013388"],"Agent":"foo@tencent.com","ConcurrencyNumber":3,"CallOrder":0,"StartTime":1708483433,"EndTime":1708485433}}]}, check: (validation) => {
const { integer, isStructure, length, list, noOthers, num, oneOf, pattern, range, report, text, under, unixSeconds } = validation;
const calleesPattern = /^\+?[0-9]+$/u;
const callOrderValues = [0, 1];
const members = [
  "SdkAppId",
  "Name",
  "Agent",
  "ConcurrencyNumber",
  "StartTime",
  "EndTime",
  "Callees",
  "Callers",
  "CallOrder",
  "UUI",
];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const {
    SdkAppId,
    Name,
    Agent,
    ConcurrencyNumber,
    StartTime,
    EndTime,
    Callees,
    Callers,
    CallOrder,
    UUI,
  } = v;
  let known = 6;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (typeof Name !== "string") text(issues, "Name", Name);
  if (typeof Agent !== "string") text(issues, "Agent", Agent);
  if (!Number.isSafeInteger(ConcurrencyNumber)) {
    integer(issues, "ConcurrencyNumber", ConcurrencyNumber);
  }
  range(issues, "ConcurrencyNumber", ConcurrencyNumber, 1, 20);
  if (!Number.isSafeInteger(StartTime)) integer(issues, "StartTime", StartTime);
  unixSeconds(issues, "StartTime", StartTime);
  if (!Number.isSafeInteger(EndTime)) integer(issues, "EndTime", EndTime);
  unixSeconds(issues, "EndTime", EndTime);
  if (Callees !== undefined) {
    known++;
    list(issues, "Callees", Callees, (issues, i, item) => {
      text(issues, i, item);
      pattern(issues, i, item, calleesPattern);
    });
  }
  if (Callers !== undefined) {
    known++;
    list(issues, "Callers", Callers, text);
  }
  if (CallOrder !== undefined) {
    known++;
    if (!Number.isSafeInteger(CallOrder)) integer(issues, "CallOrder", CallOrder);
    if (CallOrder !== 0 && CallOrder !== 1) oneOf(issues, "CallOrder", CallOrder, callOrderValues);
  }
  if (UUI !== undefined) {
    known++;
    if (typeof UUI !== "string") text(issues, "UUI", UUI);
    length(issues, "UUI", UUI, undefined, 1024);
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
