specpress.data("ccc/forms/describe-seat-user-list", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"DescribeSeatUserList","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"describeSeatUserList"},"fields":[{"name":"InstanceId","type":"integer","required":true,"doc":"The contact center instance; later calls name it by SdkAppId."},{"name":"Limit","type":"integer","required":true,"doc":"How many agents to return."},{"name":"Offset","type":"integer","required":true,"doc":"How many agents to skip."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[]}, check: (validation) => {
const { integer, isStructure, noOthers, under } = validation;
const members = ["InstanceId", "Limit", "Offset"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { InstanceId, Limit, Offset } = v;
  let known = 3;
  if (!Number.isSafeInteger(InstanceId)) integer(issues, "InstanceId", InstanceId);
  if (!Number.isSafeInteger(Limit)) integer(issues, "Limit", Limit);
  if (!Number.isSafeInteger(Offset)) integer(issues, "Offset", Offset);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
