specpress.data("lcic/forms/delete-document", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"DeleteDocument","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"deleteDocument"},"fields":[{"name":"DocumentId","type":"string","required":true,"doc":"The document to delete."}],"structures":{},"regions":[],"examples":[{"title":"Delete a document","input":{"DocumentId":"xx"}}]}, check: (validation) => {
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
