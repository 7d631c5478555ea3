specpress.data("lcic/forms/describe-question-list", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"DescribeQuestionList","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"describeQuestionList"},"fields":[{"name":"RoomId","type":"integer","required":true,"doc":"Room whose questions to list."},{"name":"Page","type":"integer","doc":"Which page to return; the first is 1.","facts":"At least 1. Default: 1."},{"name":"Limit","type":"integer","doc":"How many questions make a page."}],"structures":{},"regions":[],"examples":[{"title":"List the quiz questions of a room","input":{"RoomId":382651668,"Page":1,"Limit":1}}]}, check: (validation) => {
const { integer, isStructure, noOthers, range, under } = validation;
const members = ["RoomId", "Page", "Limit"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { RoomId, Page, Limit } = v;
  let known = 1;
  if (!Number.isSafeInteger(RoomId)) integer(issues, "RoomId", RoomId);
  if (Page !== undefined) {
    known++;
    if (!Number.isSafeInteger(Page)) integer(issues, "Page", Page);
    if (Page < 1) range(issues, "Page", Page, 1);
  }
  if (Limit !== undefined) {
    known++;
    if (!Number.isSafeInteger(Limit)) integer(issues, "Limit", Limit);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
