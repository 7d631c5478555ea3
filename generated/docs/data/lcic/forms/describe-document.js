specpress.data("lcic/forms/describe-document", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"DescribeDocument","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"describeDocument"},"fields":[{"name":"DocumentId","type":"string","required":true,"doc":"The document to look up."}],"structures":{},"regions":[],"examples":[{"title":"A PDF that has been transcoded","input":{"DocumentId":"omxxxsdc"}},{"title":"Slides that have been transcoded","input":{"DocumentId":"ntxsfrzk"}},{"title":"Find the page to preview slides with","input":{"DocumentId":"ntxsfrzk"}}]}, check: (validation) => {
const { isStructure, noOthers, text, under } = validation;
const members = ["DocumentId"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { DocumentId } = v;
  let known = 1;
  if (typeof DocumentId !== "string") text(issues, "DocumentId", DocumentId);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
