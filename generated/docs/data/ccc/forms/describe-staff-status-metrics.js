specpress.data("ccc/forms/describe-staff-status-metrics", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"DescribeStaffStatusMetrics","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"describeStaffStatusMetrics"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"The application whose agents are reported on."},{"name":"StaffList","type":"string","list":true,"doc":"Email addresses of the agents that count."},{"name":"GroupIdList","type":"integer","list":true,"doc":"The skill groups whose agents count."},{"name":"StatusList","type":"string","list":true,"doc":"The states that count.","values":[["free","ready for the next customer"],["busy","serving a customer"],["rest","having a break"],["notReady","at the desk, but not taking customers"],["afterCallWork","finishing up after a call"],["offline","not logged in"]]}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Ask whether an agent is free","input":{"SdkAppId":0,"StaffList":["aaa@abc.com"],"GroupIdList":[0],"StatusList":["free"]}}]}, check: (validation) => {
const { integer, isStructure, list, noOthers, oneOf, text, under } = validation;
const statusListValues = ["free", "busy", "rest", "notReady", "afterCallWork", "offline"];
const members = ["SdkAppId", "StaffList", "GroupIdList", "StatusList"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, StaffList, GroupIdList, StatusList } = v;
  let known = 1;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (StaffList !== undefined) {
    known++;
    list(issues, "StaffList", StaffList, text);
  }
  if (GroupIdList !== undefined) {
    known++;
    list(issues, "GroupIdList", GroupIdList, integer);
  }
  if (StatusList !== undefined) {
    known++;
    list(issues, "StatusList", StatusList, (issues, i, item) => {
      text(issues, i, item);
      oneOf(issues, i, item, statusListValues);
    });
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
