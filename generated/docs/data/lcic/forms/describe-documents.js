specpress.data("lcic/forms/describe-documents", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"DescribeDocuments","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"describeDocuments"},"fields":[{"name":"SchoolId","type":"integer","required":true,"doc":"The school whose courseware is listed."},{"name":"Page","type":"integer","required":true,"doc":"Which page to return; the first is 1.","facts":"At least 1."},{"name":"Limit","type":"integer","required":true,"doc":"How many records make a page.","facts":"At most 1000."},{"name":"Permission","type":"integer","list":true,"required":true,"doc":"Which courseware counts. For the private and the public courseware of Owner give both 0 and 1.","facts":"At least 1 item, no item twice.","values":[["0","Private courseware of Owner"],["1","Public courseware of Owner"],["2","Private courseware of Owner, and the public courseware of all users"]]},{"name":"Owner","type":"string","doc":"The user whose courseware is listed."},{"name":"Keyword","type":"string","doc":"Part of the file name."},{"name":"DocumentId","type":"string","list":true,"doc":"The pieces of courseware to list. IDs that do not exist are passed over."}],"structures":{},"regions":[],"examples":[{"title":"List public courseware of a user","input":{"SchoolId":1,"Page":1,"Limit":20,"Permission":[1],"Owner":"abc","Keyword":"abc","DocumentId":["abc"]}}]}, check: (validation) => {
const { each, integer, isStructure, items, list, noOthers, oneOf, range, text, under, uniqueItems } = validation;
const permissionValues = [0, 1, 2];
const members = ["SchoolId", "Page", "Limit", "Permission", "Owner", "Keyword", "DocumentId"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SchoolId, Page, Limit, Permission, Owner, Keyword, DocumentId } = v;
  let known = 4;
  if (!Number.isSafeInteger(SchoolId)) integer(issues, "SchoolId", SchoolId);
  if (!Number.isSafeInteger(Page)) integer(issues, "Page", Page);
  range(issues, "Page", Page, 1);
  if (!Number.isSafeInteger(Limit)) integer(issues, "Limit", Limit);
  range(issues, "Limit", Limit, undefined, 1000);
  list(issues, "Permission", Permission, (issues, i, item) => {
    integer(issues, i, item);
    if (item !== 0 && item !== 1 && item !== 2) oneOf(issues, i, item, permissionValues);
  });
  items(issues, "Permission", Permission, 1);
  uniqueItems(issues, "Permission", Permission);
  if (Owner !== undefined) {
    known++;
    if (typeof Owner !== "string") text(issues, "Owner", Owner);
  }
  if (Keyword !== undefined) {
    known++;
    if (typeof Keyword !== "string") text(issues, "Keyword", Keyword);
  }
  if (DocumentId !== undefined) {
    known++;
    list(issues, "DocumentId", DocumentId, text);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  each(Permission, (item) => {
    if (item === 2 && Permission !== undefined) {
      items(issues, ["Permission"], Permission, undefined, 1);
    }
  });
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
