specpress.data("mdl/forms/create-stream-live-watermark", { form: {"call":{"service":"mdl","wireName":"mdl","version":"2020-03-26","host":"mdl.tencentcloudapi.com","action":"CreateStreamLiveWatermark","region":"ap-guangzhou","package":"@specpress/mdl","client":"MdlClient","constant":"mdl","method":"createStreamLiveWatermark"},"fields":[{"name":"Name","type":"string","required":true,"doc":"Name to tell the watermark by."},{"name":"Type","type":"string","required":true,"doc":"What the watermark is. It cannot be changed afterwards.","values":[["STATIC_IMAGE","an image that does not move"],["TEXT","a line of text"]]},{"name":"ImageSettings","type":"CreateImageSettings","doc":"The image, its place and its size."},{"name":"TextSettings","type":"CreateTextSettings","doc":"The text, its place and its look."}],"structures":{"CreateImageSettings":[{"name":"ImageType","type":"string","doc":"File format of the image.","values":[["png","a PNG file"],["jpg","a JPG file"]]},{"name":"ImageContent","type":"string","doc":"The image file. No action gives it back.","facts":"Base64."},{"name":"Location","type":"string","doc":"Corner of the video that XPos and YPos are measured from.","values":[["TOP_LEFT","top left corner"],["BOTTOM_LEFT","bottom left corner"],["TOP_RIGHT","top right corner"],["BOTTOM_RIGHT","bottom right corner"]]},{"name":"XPos","type":"integer","doc":"How far the watermark is from the corner sideways, in parts of the video's width.","facts":"0 to 100, in percent. Default: 10."},{"name":"YPos","type":"integer","doc":"How far the watermark is from the corner up or down, in parts of the video's height.","facts":"0 to 100, in percent. Default: 10."},{"name":"Width","type":"integer","doc":"Width of the watermark, in parts of the video's width. With 0 it follows from Height.","facts":"0 to 100, in percent. Default: 10."},{"name":"Height","type":"integer","doc":"Height of the watermark, in parts of the video's height. With 0 it follows from Width.","facts":"0 to 100, in percent. Default: 10."}],"CreateTextSettings":[{"name":"Text","type":"string","required":true,"doc":"What is written over the video."},{"name":"Location","type":"string","doc":"Corner of the video that XPos and YPos are measured from.","values":[["TOP_LEFT","top left corner"],["BOTTOM_LEFT","bottom left corner"],["TOP_RIGHT","top right corner"],["BOTTOM_RIGHT","bottom right corner"]]},{"name":"XPos","type":"integer","doc":"How far the watermark is from the corner sideways, in parts of the video's width.","facts":"0 to 100, in percent. Default: 10."},{"name":"YPos","type":"integer","doc":"How far the watermark is from the corner up or down, in parts of the video's height.","facts":"0 to 100, in percent. Default: 10."},{"name":"FontSize","type":"integer","doc":"Size of the letters.","facts":"25 to 50."},{"name":"FontColor","type":"string","doc":"Colour of the letters.","facts":"A colour, 0xRRGGBB. Default: 0x000000."}]},"regions":["ap-guangzhou"],"examples":[{"title":"Create an image watermark in the top left corner","input":{"Type":"STATIC_IMAGE","Name":"test","ImageSettings":{"XPos":10,"YPos":10,"Height":10,"Width":10,"ImageContent":"d2F0ZXJtYXJr","Location":"TOP_LEFT","ImageType":"png"}}}]}, check: (validation) => {
const { BASE64, COLOR_0X, format, integer, isStructure, noOthers, num, oneOf, range, report, text, under } = validation;
const checkCreateImageSettings = (() => {
const imageTypeValues = ["png", "jpg"];
const locationValues = ["TOP_LEFT", "BOTTOM_LEFT", "TOP_RIGHT", "BOTTOM_RIGHT"];
const members = ["ImageType", "ImageContent", "Location", "XPos", "YPos", "Width", "Height"];
function checkCreateImageSettings(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { ImageType, ImageContent, Location, XPos, YPos, Width, Height } = v;
  let known = 0;
  if (ImageType !== undefined) {
    known++;
    if (typeof ImageType !== "string") text(issues, "ImageType", ImageType);
    if (ImageType !== "png" && ImageType !== "jpg") {
      oneOf(issues, "ImageType", ImageType, imageTypeValues);
    }
  }
  if (ImageContent !== undefined) {
    known++;
    if (typeof ImageContent !== "string") text(issues, "ImageContent", ImageContent);
    format(issues, "ImageContent", ImageContent, BASE64);
  }
  if (Location !== undefined) {
    known++;
    if (typeof Location !== "string") text(issues, "Location", Location);
    oneOf(issues, "Location", Location, locationValues);
  }
  if (XPos !== undefined) {
    known++;
    if (!Number.isSafeInteger(XPos)) integer(issues, "XPos", XPos);
    if (XPos < 0 || XPos > 100) range(issues, "XPos", XPos, 0, 100);
  }
  if (YPos !== undefined) {
    known++;
    if (!Number.isSafeInteger(YPos)) integer(issues, "YPos", YPos);
    if (YPos < 0 || YPos > 100) range(issues, "YPos", YPos, 0, 100);
  }
  if (Width !== undefined) {
    known++;
    if (!Number.isSafeInteger(Width)) integer(issues, "Width", Width);
    if (Width < 0 || Width > 100) range(issues, "Width", Width, 0, 100);
  }
  if (Height !== undefined) {
    known++;
    if (!Number.isSafeInteger(Height)) integer(issues, "Height", Height);
    if (Height < 0 || Height > 100) range(issues, "Height", Height, 0, 100);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (num(Width) === 0 && Height !== undefined) {
    range(issues, ["Height"], Height, 1);
  }
  if (issues.length > from) under(issues, from, key);
}
return checkCreateImageSettings;
})();
const checkCreateTextSettings = (() => {
const locationValues = ["TOP_LEFT", "BOTTOM_LEFT", "TOP_RIGHT", "BOTTOM_RIGHT"];
const members = ["Text", "Location", "XPos", "YPos", "FontSize", "FontColor"];
function checkCreateTextSettings(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { Text, Location, XPos, YPos, FontSize, FontColor } = v;
  let known = 1;
  if (typeof Text !== "string") text(issues, "Text", Text);
  if (Location !== undefined) {
    known++;
    if (typeof Location !== "string") text(issues, "Location", Location);
    oneOf(issues, "Location", Location, locationValues);
  }
  if (XPos !== undefined) {
    known++;
    if (!Number.isSafeInteger(XPos)) integer(issues, "XPos", XPos);
    if (XPos < 0 || XPos > 100) range(issues, "XPos", XPos, 0, 100);
  }
  if (YPos !== undefined) {
    known++;
    if (!Number.isSafeInteger(YPos)) integer(issues, "YPos", YPos);
    if (YPos < 0 || YPos > 100) range(issues, "YPos", YPos, 0, 100);
  }
  if (FontSize !== undefined) {
    known++;
    if (!Number.isSafeInteger(FontSize)) integer(issues, "FontSize", FontSize);
    if (FontSize < 25 || FontSize > 50) range(issues, "FontSize", FontSize, 25, 50);
  }
  if (FontColor !== undefined) {
    known++;
    if (typeof FontColor !== "string") text(issues, "FontColor", FontColor);
    format(issues, "FontColor", FontColor, COLOR_0X);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkCreateTextSettings;
})();
const typeValues = ["STATIC_IMAGE", "TEXT"];
const members = ["Name", "Type", "ImageSettings", "TextSettings"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { Name, Type, ImageSettings, TextSettings } = v;
  let known = 2;
  if (typeof Name !== "string") text(issues, "Name", Name);
  if (typeof Type !== "string") text(issues, "Type", Type);
  if (Type !== "STATIC_IMAGE" && Type !== "TEXT") oneOf(issues, "Type", Type, typeValues);
  if (ImageSettings !== undefined) {
    known++;
    checkCreateImageSettings(ImageSettings, issues, "ImageSettings");
  }
  if (TextSettings !== undefined) {
    known++;
    checkCreateTextSettings(TextSettings, issues, "TextSettings");
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (Type === "STATIC_IMAGE" && ImageSettings === undefined) {
    report(
      issues,
      ["ImageSettings"],
      "required",
      "ImageSettings should be given when Type is STATIC_IMAGE",
      "warning",
    );
  }
  if (Type === "TEXT" && TextSettings === undefined) {
    report(
      issues,
      ["TextSettings"],
      "required",
      "TextSettings should be given when Type is TEXT",
      "warning",
    );
  }
  if (Type !== "STATIC_IMAGE" && ImageSettings !== undefined) {
    report(
      issues,
      ["ImageSettings"],
      "ignored",
      "ImageSettings is ignored when Type is not STATIC_IMAGE",
      "warning",
    );
  }
  if (Type !== "TEXT" && TextSettings !== undefined) {
    report(
      issues,
      ["TextSettings"],
      "ignored",
      "TextSettings is ignored when Type is not TEXT",
      "warning",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
