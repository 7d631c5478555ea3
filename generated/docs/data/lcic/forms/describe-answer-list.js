specpress.data("lcic/forms/describe-answer-list", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"DescribeAnswerList","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"describeAnswerList"},"fields":[{"name":"QuestionId","type":"string","required":true,"doc":"Question whose answers to list."},{"name":"Page","type":"integer","doc":"Which page to return; the first is 1.","facts":"At least 1. Default: 1."},{"name":"Limit","type":"integer","doc":"How many answers make a page.","facts":"Default: 100."}],"structures":{},"regions":[],"examples":[{"title":"List the answers to a question","input":{"QuestionId":"69d2345d-0p80-7821-b3b7-cbfsdew","Page":1,"Limit":100}}]}, check: (validation) => {
const { integer, isStructure, noOthers, range, text, under } = validation;
const members = ["QuestionId", "Page", "Limit"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { QuestionId, Page, Limit } = v;
  let known = 1;
  if (typeof QuestionId !== "string") text(issues, "QuestionId", QuestionId);
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
