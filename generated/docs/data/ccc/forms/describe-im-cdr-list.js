specpress.data("ccc/forms/describe-im-cdr-list", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"DescribeIMCdrList","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"describeIMCdrList"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the contact center application."},{"name":"StartTimestamp","type":"integer","required":true,"doc":"From when on chats are listed.","facts":"Unix time in seconds."},{"name":"EndTimestamp","type":"integer","required":true,"doc":"Until when chats are listed.","facts":"Unix time in seconds."},{"name":"Limit","type":"integer","doc":"How many records to return at most.","facts":"At most 100. Default: 20."},{"name":"Offset","type":"integer","doc":"How many records to skip.","facts":"Default: 0."},{"name":"Type","type":"integer","doc":"Only chats of this kind.","values":[["1","All media"],["2","Text chat"]]}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"List the chats of a span of time","input":{"SdkAppId":1400000000,"StartTimestamp":1603877878,"EndTimestamp":1603877879}}]}, check: (validation) => {
const { integer, isStructure, noOthers, num, oneOf, range, report, under, unixSeconds } = validation;
const typeValues = [1, 2];
const members = ["SdkAppId", "StartTimestamp", "EndTimestamp", "Limit", "Offset", "Type"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, StartTimestamp, EndTimestamp, Limit, Offset, Type } = v;
  let known = 3;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (!Number.isSafeInteger(StartTimestamp)) integer(issues, "StartTimestamp", StartTimestamp);
  unixSeconds(issues, "StartTimestamp", StartTimestamp);
  if (!Number.isSafeInteger(EndTimestamp)) integer(issues, "EndTimestamp", EndTimestamp);
  unixSeconds(issues, "EndTimestamp", EndTimestamp);
  if (Limit !== undefined) {
    known++;
    if (!Number.isSafeInteger(Limit)) integer(issues, "Limit", Limit);
    if (Limit > 100) range(issues, "Limit", Limit, undefined, 100);
  }
  if (Offset !== undefined) {
    known++;
    if (!Number.isSafeInteger(Offset)) integer(issues, "Offset", Offset);
  }
  if (Type !== undefined) {
    known++;
    if (!Number.isSafeInteger(Type)) integer(issues, "Type", Type);
    if (Type !== 1 && Type !== 2) oneOf(issues, "Type", Type, typeValues);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (num(StartTimestamp) > num(EndTimestamp)) {
    report(
      issues,
      ["StartTimestamp"],
      "comparison",
      "StartTimestamp should be at most EndTimestamp",
      "warning",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
