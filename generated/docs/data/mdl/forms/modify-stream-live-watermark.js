specpress.data("mdl/forms/modify-stream-live-watermark", { form: {"call":{"service":"mdl","wireName":"mdl","version":"2020-03-26","host":"mdl.tencentcloudapi.com","action":"ModifyStreamLiveWatermark","region":"ap-guangzhou","package":"@specpress/mdl","client":"MdlClient","constant":"mdl","method":"modifyStreamLiveWatermark"},"fields":[{"name":"Id","type":"string","required":true,"doc":"The watermark to change."},{"name":"Name","type":"string","required":true,"doc":"Name of the watermark from now on, given even if it stays."},{"name":"ImageSettings","type":"CreateImageSettings","doc":"The image, its place and its size; for image watermarks."},{"name":"TextSettings","type":"CreateTextSettings","doc":"The text, its place and its look; for text watermarks."}],"structures":{"CreateImageSettings":[{"name":"ImageType","type":"string","doc":"File format of the image.","values":[["png","a PNG file"],["jpg","a JPG file"]]},{"name":"ImageContent","type":"string","doc":"The image file. No action gives it back.","facts":"Base64."},{"name":"Location","type":"string","doc":"Corner of the video that XPos and YPos are measured from.","values":[["TOP_LEFT","top left corner"],["BOTTOM_LEFT","bottom left corner"],["TOP_RIGHT","top right corner"],["BOTTOM_RIGHT","bottom right corner"]]},{"name":"XPos","type":"integer","doc":"How far the watermark is from the corner sideways, in parts of the video's width.","facts":"0 to 100, in percent. Default: 10."},{"name":"YPos","type":"integer","doc":"How far the watermark is from the corner up or down, in parts of the video's height.","facts":"0 to 100, in percent. Default: 10."},{"name":"Width","type":"integer","doc":"Width of the watermark, in parts of the video's width. With 0 it follows from Height.","facts":"0 to 100, in percent. Default: 10."},{"name":"Height","type":"integer","doc":"Height of the watermark, in parts of the video's height. With 0 it follows from Width.","facts":"0 to 100, in percent. Default: 10."}],"CreateTextSettings":[{"name":"Text","type":"string","required":true,"doc":"What is written over the video."},{"name":"Location","type":"string","doc":"Corner of the video that XPos and YPos are measured from.","values":[["TOP_LEFT","top left corner"],["BOTTOM_LEFT","bottom left corner"],["TOP_RIGHT","top right corner"],["BOTTOM_RIGHT","bottom right corner"]]},{"name":"XPos","type":"integer","doc":"How far the watermark is from the corner sideways, in parts of the video's width.","facts":"0 to 100, in percent. Default: 10."},{"name":"YPos","type":"integer","doc":"How far the watermark is from the corner up or down, in parts of the video's height.","facts":"0 to 100, in percent. Default: 10."},{"name":"FontSize","type":"integer","doc":"Size of the letters.","facts":"25 to 50."},{"name":"FontColor","type":"string","doc":"Colour of the letters.","facts":"A colour, 0xRRGGBB. Default: 0x000000."}]},"regions":["ap-guangzhou"],"examples":[{"title":"Change a text watermark","input":{"TextSettings":{"XPos":0,"Text":"xx","YPos":0,"FontSize":25,"Location":"TOP_LEFT","FontColor":"0x000000"},"Name":"xx","Id":"xx"}}]}, check: (validation) => {
const { BASE64, COLOR_0X, atMostOne, format, integer, isStructure, noOthers, num, oneOf, range, text, under } = validation;
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
const members = ["Id", "Name", "ImageSettings", "TextSettings"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { Id, Name, ImageSettings, TextSettings } = v;
  let known = 2;
  if (typeof Id !== "string") text(issues, "Id", Id);
  if (typeof Name !== "string") text(issues, "Name", Name);
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
  if (ImageSettings !== undefined && TextSettings !== undefined) {
    atMostOne(
      issues,
      [["ImageSettings"], ["TextSettings"]],
      [ImageSettings !== undefined, TextSettings !== undefined],
      "ImageSettings should not be given together with TextSettings, since a watermark is of one type",
      "warning",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
