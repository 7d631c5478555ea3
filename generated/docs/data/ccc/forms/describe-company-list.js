specpress.data("ccc/forms/describe-company-list", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"DescribeCompanyList","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"describeCompanyList"},"fields":[{"name":"PageSize","type":"integer","required":true,"doc":"How many applications make a page.","facts":"At most 100."},{"name":"PageNumber","type":"integer","required":true,"doc":"Which page to return; the first is 0.","facts":"At least 0."},{"name":"CompanyName","type":"string","list":true,"doc":"Lists only the applications of companies with these names."},{"name":"State","type":"integer","list":true,"doc":"Lists only applications in these states.","values":[["1","waiting for review"],["2","approved"],["3","rejected"]]},{"name":"ApplyID","type":"integer","list":true,"doc":"Lists only these applications."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"List all applications","input":{"PageSize":12,"PageNumber":0,"CompanyName":[],"State":[],"ApplyID":[]}}]}, check: (validation) => {
const { integer, isStructure, list, noOthers, oneOf, range, text, under } = validation;
const stateValues = [1, 2, 3];
const members = ["PageSize", "PageNumber", "CompanyName", "State", "ApplyID"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { PageSize, PageNumber, CompanyName, State, ApplyID } = v;
  let known = 2;
  if (!Number.isSafeInteger(PageSize)) integer(issues, "PageSize", PageSize);
  range(issues, "PageSize", PageSize, undefined, 100);
  if (!Number.isSafeInteger(PageNumber)) integer(issues, "PageNumber", PageNumber);
  range(issues, "PageNumber", PageNumber, 0);
  if (CompanyName !== undefined) {
    known++;
    list(issues, "CompanyName", CompanyName, text);
  }
  if (State !== undefined) {
    known++;
    list(issues, "State", State, (issues, i, item) => {
      integer(issues, i, item);
      if (item !== 1 && item !== 2 && item !== 3) oneOf(issues, i, item, stateValues);
    });
  }
  if (ApplyID !== undefined) {
    known++;
    list(issues, "ApplyID", ApplyID, integer);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
