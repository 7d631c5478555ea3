specpress.data("ccc/forms/describe-call-in-metrics", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"DescribeCallInMetrics","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"describeCallInMetrics"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the contact center application."},{"name":"EnabledSkillGroup","type":"boolean","doc":"Whether to return figures by skill group.","facts":"Default: true."},{"name":"EnabledNumber","type":"boolean","doc":"Whether to return figures by phone number.","facts":"Default: false."},{"name":"GroupIdList","type":"integer","list":true,"doc":"Only these skill groups."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Read the figures by skill group and by phone number","input":{"EnabledNumber":true,"EnabledSkillGroup":true,"SdkAppId":0}}]}, check: (validation) => {
const { flag, integer, isStructure, list, noOthers, under } = validation;
const members = ["SdkAppId", "EnabledSkillGroup", "EnabledNumber", "GroupIdList"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, EnabledSkillGroup, EnabledNumber, GroupIdList } = v;
  let known = 1;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (EnabledSkillGroup !== undefined) {
    known++;
    if (typeof EnabledSkillGroup !== "boolean") {
      flag(issues, "EnabledSkillGroup", EnabledSkillGroup);
    }
  }
  if (EnabledNumber !== undefined) {
    known++;
    if (typeof EnabledNumber !== "boolean") flag(issues, "EnabledNumber", EnabledNumber);
  }
  if (GroupIdList !== undefined) {
    known++;
    list(issues, "GroupIdList", GroupIdList, integer);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
