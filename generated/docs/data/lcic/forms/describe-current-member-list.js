specpress.data("lcic/forms/describe-current-member-list", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"DescribeCurrentMemberList","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"describeCurrentMemberList"},"fields":[{"name":"RoomId","type":"integer","required":true,"doc":"Room whose users to list."},{"name":"Page","type":"integer","required":true,"doc":"Which page to return; the first is 1.","facts":"At least 1."},{"name":"Limit","type":"integer","required":true,"doc":"How many users make a page.","facts":"At most 1000."}],"structures":{},"regions":[],"examples":[{"title":"List the users of a room","input":{"RoomId":123,"Page":1,"Limit":10}}]}, check: (validation) => {
const { integer, isStructure, noOthers, range, under } = validation;
const members = ["RoomId", "Page", "Limit"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { RoomId, Page, Limit } = v;
  let known = 3;
  if (!Number.isSafeInteger(RoomId)) integer(issues, "RoomId", RoomId);
  if (!Number.isSafeInteger(Page)) integer(issues, "Page", Page);
  range(issues, "Page", Page, 1);
  if (!Number.isSafeInteger(Limit)) integer(issues, "Limit", Limit);
  range(issues, "Limit", Limit, undefined, 1000);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
