specpress.data("mdl/forms/create-stream-live-plan", { form: {"call":{"service":"mdl","wireName":"mdl","version":"2020-03-26","host":"mdl.tencentcloudapi.com","action":"CreateStreamLivePlan","region":"ap-guangzhou","package":"@specpress/mdl","client":"MdlClient","constant":"mdl","method":"createStreamLivePlan"},"fields":[{"name":"ChannelId","type":"string","required":true,"doc":"The channel whose plan gets the event."},{"name":"Plan","type":"PlanReq","required":true,"doc":"The event: its name, its time and what happens then."}],"structures":{"PlanReq":[{"name":"EventName","type":"string","required":true,"doc":"Name of the event. It stands in for an ID, in DeleteStreamLivePlan for one, so no two events of a channel should share it."},{"name":"TimingSettings","type":"TimingSettingsReq","required":true,"doc":"When it happens."},{"name":"EventSettings","type":"EventSettingsReq","required":true,"doc":"What happens."}],"TimingSettingsReq":[{"name":"StartType","type":"string","required":true,"doc":"What sets the event off.","values":[["FIXED_TIME","at a time that is set"],["IMMEDIATE","at once"]]},{"name":"Time","type":"string","doc":"When it happens, in UTC. Recordings have StartTime and EndTime instead.","facts":"A time in ISO 8601, UTC."},{"name":"StartTime","type":"string","doc":"When to begin recording, in UTC.","facts":"A time in ISO 8601, UTC."},{"name":"EndTime","type":"string","doc":"When to end recording, in UTC.","facts":"A time in ISO 8601, UTC."}],"EventSettingsReq":[{"name":"EventType","type":"string","required":true,"doc":"Kind of event.","facts":"Default: INPUT_SWITCH.","values":[["INPUT_SWITCH","the channel goes over to another of its inputs"],["TIMED_RECORD","an output group is recorded into COS"],["SCTE35_TIME_SIGNAL","an SCTE-35 time_signal is inserted, with segmentation descriptors"],["SCTE35_SPLICE_INSERT","an SCTE-35 splice_insert is inserted: a break begins"],["SCTE35_RETURN_TO_NETWORK","the break that a splice_insert began ends"]]},{"name":"InputAttachment","type":"string","doc":"ID of the input to go over to. The channel has to have it among its inputs."},{"name":"OutputGroupName","type":"string","doc":"Name of the output group to record."},{"name":"ManifestName","type":"string","doc":"File name of the recording's manifest."},{"name":"Destinations","type":"EventSettingsDestinationReq","list":true,"doc":"Where the recording goes: the first place takes that of pipeline 0, a second that of pipeline 1.","facts":"1 to 2 items."},{"name":"SCTE35SegmentationDescriptor","type":"SegmentationDescriptorInfo","list":true,"doc":"Descriptors that go with an SCTE-35 message."},{"name":"SpliceEventID","type":"integer","doc":"Number of the splice event. No two events that are active at once may have the same.","facts":"0 to 4294967295."},{"name":"SpliceDuration","type":"integer","doc":"How long the break lasts, so that the splicer knows when the programme goes on.","facts":"In 90kHz ticks."},{"name":"TimedMetadataSetting","type":"TimedMetadataInfo","doc":"ID3 metadata to send along."}],"EventSettingsDestinationReq":[{"name":"Url","type":"string","required":true,"doc":"Folder in a COS bucket, such as http://cos-domain/path.","facts":"A URL."}],"SegmentationDescriptorInfo":[{"name":"EventID","type":"integer","doc":"Number of the segmentation event. No two events that are active at once may have the same.","facts":"0 to 4294967295."},{"name":"EventCancelIndicator","type":"integer","doc":"1 calls off an event that was announced with this EventID."},{"name":"DeliveryRestrictions","type":"DeliveryRestrictionsInfo","doc":"Where and how the segment may be distributed."},{"name":"Duration","type":"integer","doc":"How long the segment lasts, and so when the next message is due. Messages that end a segment have 0.","facts":"In 90kHz ticks."},{"name":"UPIDType","type":"integer","doc":"Kind of ID that UPID is (segmentation_upid_type)."},{"name":"UPID","type":"string","doc":"ID of the content (segmentation_upid)."},{"name":"TypeID","type":"integer","doc":"Kind of segment, and whether it begins or ends (segmentation_type_id)."},{"name":"Num","type":"integer","doc":"Which segment of a series it is (segment_num)."},{"name":"Expected","type":"integer","doc":"How many segments the series has (segments_expected)."},{"name":"SubSegmentNum","type":"integer","doc":"Which part of the segment it is (sub_segment_num)."},{"name":"SubSegmentsExpected","type":"integer","doc":"How many parts the segment has (sub_segments_expected)."}],"DeliveryRestrictionsInfo":[{"name":"WebDeliveryAllowed","type":"string","doc":"With 1 the segment may go out on the web (web_delivery_allowed_flag)."},{"name":"NoRegionalBlackout","type":"string","doc":"With 1 no region is barred from it (no_regional_blackout_flag)."},{"name":"ArchiveAllowed","type":"string","doc":"With 1 it may be recorded (archive_allowed_flag)."},{"name":"DeviceRestrictions","type":"string","doc":"Number of the group of devices that it is barred from, 0 to 2, or 3 for none (device_restrictions)."}],"TimedMetadataInfo":[{"name":"ID3","type":"string","doc":"The ID3 tag.","facts":"At most 1024 characters, base64."}]},"regions":["ap-guangzhou"],"examples":[{"title":"Switch to another input at a fixed time","input":{"ChannelId":"AAAAA","Plan":{"EventName":"EventName","EventSettings":{"EventType":"INPUT_SWITCH","InputAttachment":"BBBBB"},"TimingSettings":{"StartType":"FIXED_TIME","Time":"2021-06-25T00:00:00Z"}}}}]}, check: (validation) => {
const { BASE64, DATE_TIME, URL_TEXT, format, integer, isStructure, items, length, noOthers, now, oneOf, pattern, range, report, seconds, structures, text, under } = validation;
const checkPlanReq = (() => {
const members = ["EventName", "TimingSettings", "EventSettings"];
function checkPlanReq(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { EventName, TimingSettings, EventSettings } = v;
  let known = 3;
  if (typeof EventName !== "string") text(issues, "EventName", EventName);
  checkTimingSettingsReq(TimingSettings, issues, "TimingSettings");
  checkEventSettingsReq(EventSettings, issues, "EventSettings");
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  const time = TimingSettings?.Time;
  const eventType = EventSettings?.EventType;
  const startType = TimingSettings?.StartType;
  const startTime = TimingSettings?.StartTime;
  const endTime = TimingSettings?.EndTime;
  if (eventType === "INPUT_SWITCH" && startType === "FIXED_TIME" && time === undefined) {
    report(
      issues,
      ["TimingSettings", "Time"],
      "required",
      "TimingSettings.Time is required when EventSettings.EventType is INPUT_SWITCH and TimingSettings.StartType is FIXED_TIME",
    );
  }
  if (
    (eventType === "SCTE35_TIME_SIGNAL" ||
      eventType === "SCTE35_SPLICE_INSERT" ||
      eventType === "SCTE35_RETURN_TO_NETWORK") &&
    startType === "FIXED_TIME" &&
    time === undefined
  ) {
    report(
      issues,
      ["TimingSettings", "Time"],
      "required",
      "TimingSettings.Time should be given when EventSettings.EventType is SCTE35_TIME_SIGNAL, SCTE35_SPLICE_INSERT or SCTE35_RETURN_TO_NETWORK and TimingSettings.StartType is FIXED_TIME",
      "warning",
    );
  }
  if (eventType === "TIMED_RECORD" && startTime === undefined) {
    report(
      issues,
      ["TimingSettings", "StartTime"],
      "required",
      "TimingSettings.StartTime and TimingSettings.EndTime are required when EventSettings.EventType is TIMED_RECORD",
    );
  }
  if (eventType === "TIMED_RECORD" && endTime === undefined) {
    report(
      issues,
      ["TimingSettings", "EndTime"],
      "required",
      "TimingSettings.StartTime and TimingSettings.EndTime are required when EventSettings.EventType is TIMED_RECORD",
    );
  }
  if (eventType === "TIMED_RECORD" && seconds(startTime) - now() < 60) {
    report(
      issues,
      ["TimingSettings", "StartTime"],
      "comparison",
      "A recording should start a minute from now at the earliest",
      "warning",
    );
  }
  if (eventType === "TIMED_RECORD" && seconds(endTime) - seconds(startTime) < 60) {
    report(
      issues,
      ["TimingSettings", "EndTime"],
      "comparison",
      "A recording must take a minute at least",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkPlanReq;
})();
const checkTimingSettingsReq = (() => {
const startTypeValues = ["FIXED_TIME", "IMMEDIATE"];
const members = ["StartType", "Time", "StartTime", "EndTime"];
function checkTimingSettingsReq(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { StartType, Time, StartTime, EndTime } = v;
  let known = 1;
  if (typeof StartType !== "string") text(issues, "StartType", StartType);
  if (StartType !== "FIXED_TIME" && StartType !== "IMMEDIATE") {
    oneOf(issues, "StartType", StartType, startTypeValues);
  }
  if (Time !== undefined) {
    known++;
    if (typeof Time !== "string") text(issues, "Time", Time);
    format(issues, "Time", Time, DATE_TIME);
  }
  if (StartTime !== undefined) {
    known++;
    if (typeof StartTime !== "string") text(issues, "StartTime", StartTime);
    format(issues, "StartTime", StartTime, DATE_TIME);
  }
  if (EndTime !== undefined) {
    known++;
    if (typeof EndTime !== "string") text(issues, "EndTime", EndTime);
    format(issues, "EndTime", EndTime, DATE_TIME);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkTimingSettingsReq;
})();
const checkEventSettingsReq = (() => {
const eventTypeValues = [
  "INPUT_SWITCH",
  "TIMED_RECORD",
  "SCTE35_TIME_SIGNAL",
  "SCTE35_SPLICE_INSERT",
  "SCTE35_RETURN_TO_NETWORK",
];
const manifestNamePattern = /^.*\.(m3u8|mpd)$/u;
const members = [
  "EventType",
  "InputAttachment",
  "OutputGroupName",
  "ManifestName",
  "Destinations",
  "SCTE35SegmentationDescriptor",
  "SpliceEventID",
  "SpliceDuration",
  "TimedMetadataSetting",
];
function checkEventSettingsReq(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const {
    EventType,
    InputAttachment,
    OutputGroupName,
    ManifestName,
    Destinations,
    SCTE35SegmentationDescriptor,
    SpliceEventID,
    SpliceDuration,
    TimedMetadataSetting,
  } = v;
  let known = 1;
  if (typeof EventType !== "string") text(issues, "EventType", EventType);
  oneOf(issues, "EventType", EventType, eventTypeValues);
  if (InputAttachment !== undefined) {
    known++;
    if (typeof InputAttachment !== "string") text(issues, "InputAttachment", InputAttachment);
  }
  if (OutputGroupName !== undefined) {
    known++;
    if (typeof OutputGroupName !== "string") text(issues, "OutputGroupName", OutputGroupName);
  }
  if (ManifestName !== undefined) {
    known++;
    if (typeof ManifestName !== "string") text(issues, "ManifestName", ManifestName);
  }
  if (Destinations !== undefined) {
    known++;
    structures(issues, "Destinations", Destinations, checkEventSettingsDestinationReq);
    items(issues, "Destinations", Destinations, 1, 2);
  }
  if (SCTE35SegmentationDescriptor !== undefined) {
    known++;
    structures(
      issues,
      "SCTE35SegmentationDescriptor",
      SCTE35SegmentationDescriptor,
      checkSegmentationDescriptorInfo,
    );
  }
  if (SpliceEventID !== undefined) {
    known++;
    if (!Number.isSafeInteger(SpliceEventID)) integer(issues, "SpliceEventID", SpliceEventID);
    if (SpliceEventID < 0 || SpliceEventID > 4294967295) {
      range(issues, "SpliceEventID", SpliceEventID, 0, 4294967295);
    }
  }
  if (SpliceDuration !== undefined) {
    known++;
    if (!Number.isSafeInteger(SpliceDuration)) integer(issues, "SpliceDuration", SpliceDuration);
  }
  if (TimedMetadataSetting !== undefined) {
    known++;
    checkTimedMetadataInfo(TimedMetadataSetting, issues, "TimedMetadataSetting");
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (EventType === "INPUT_SWITCH" && InputAttachment === undefined) {
    report(
      issues,
      ["InputAttachment"],
      "required",
      "InputAttachment is required when EventType is INPUT_SWITCH",
    );
  }
  if (EventType === "TIMED_RECORD" && OutputGroupName === undefined) {
    report(
      issues,
      ["OutputGroupName"],
      "required",
      "OutputGroupName, ManifestName and Destinations are required when EventType is TIMED_RECORD",
    );
  }
  if (EventType === "TIMED_RECORD" && ManifestName === undefined) {
    report(
      issues,
      ["ManifestName"],
      "required",
      "OutputGroupName, ManifestName and Destinations are required when EventType is TIMED_RECORD",
    );
  }
  if (EventType === "TIMED_RECORD" && Destinations === undefined) {
    report(
      issues,
      ["Destinations"],
      "required",
      "OutputGroupName, ManifestName and Destinations are required when EventType is TIMED_RECORD",
    );
  }
  if (EventType === "TIMED_RECORD" && ManifestName !== undefined) {
    pattern(issues, ["ManifestName"], ManifestName, manifestNamePattern);
  }
  if (issues.length > from) under(issues, from, key);
}
return checkEventSettingsReq;
})();
const checkEventSettingsDestinationReq = (() => {
const members = ["Url"];
function checkEventSettingsDestinationReq(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { Url } = v;
  let known = 1;
  if (typeof Url !== "string") text(issues, "Url", Url);
  format(issues, "Url", Url, URL_TEXT);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkEventSettingsDestinationReq;
})();
const checkSegmentationDescriptorInfo = (() => {
const members = [
  "EventID",
  "EventCancelIndicator",
  "DeliveryRestrictions",
  "Duration",
  "UPIDType",
  "UPID",
  "TypeID",
  "Num",
  "Expected",
  "SubSegmentNum",
  "SubSegmentsExpected",
];
function checkSegmentationDescriptorInfo(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const {
    EventID,
    EventCancelIndicator,
    DeliveryRestrictions,
    Duration,
    UPIDType,
    UPID,
    TypeID,
    Num,
    Expected,
    SubSegmentNum,
    SubSegmentsExpected,
  } = v;
  let known = 0;
  if (EventID !== undefined) {
    known++;
    if (!Number.isSafeInteger(EventID)) integer(issues, "EventID", EventID);
    if (EventID < 0 || EventID > 4294967295) range(issues, "EventID", EventID, 0, 4294967295);
  }
  if (EventCancelIndicator !== undefined) {
    known++;
    if (!Number.isSafeInteger(EventCancelIndicator)) {
      integer(issues, "EventCancelIndicator", EventCancelIndicator);
    }
  }
  if (DeliveryRestrictions !== undefined) {
    known++;
    checkDeliveryRestrictionsInfo(DeliveryRestrictions, issues, "DeliveryRestrictions");
  }
  if (Duration !== undefined) {
    known++;
    if (!Number.isSafeInteger(Duration)) integer(issues, "Duration", Duration);
  }
  if (UPIDType !== undefined) {
    known++;
    if (!Number.isSafeInteger(UPIDType)) integer(issues, "UPIDType", UPIDType);
  }
  if (UPID !== undefined) {
    known++;
    if (typeof UPID !== "string") text(issues, "UPID", UPID);
  }
  if (TypeID !== undefined) {
    known++;
    if (!Number.isSafeInteger(TypeID)) integer(issues, "TypeID", TypeID);
  }
  if (Num !== undefined) {
    known++;
    if (!Number.isSafeInteger(Num)) integer(issues, "Num", Num);
  }
  if (Expected !== undefined) {
    known++;
    if (!Number.isSafeInteger(Expected)) integer(issues, "Expected", Expected);
  }
  if (SubSegmentNum !== undefined) {
    known++;
    if (!Number.isSafeInteger(SubSegmentNum)) integer(issues, "SubSegmentNum", SubSegmentNum);
  }
  if (SubSegmentsExpected !== undefined) {
    known++;
    if (!Number.isSafeInteger(SubSegmentsExpected)) {
      integer(issues, "SubSegmentsExpected", SubSegmentsExpected);
    }
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkSegmentationDescriptorInfo;
})();
const checkTimedMetadataInfo = (() => {
const members = ["ID3"];
function checkTimedMetadataInfo(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { ID3 } = v;
  let known = 0;
  if (ID3 !== undefined) {
    known++;
    if (typeof ID3 !== "string") text(issues, "ID3", ID3);
    length(issues, "ID3", ID3, undefined, 1024);
    format(issues, "ID3", ID3, BASE64);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkTimedMetadataInfo;
})();
const checkDeliveryRestrictionsInfo = (() => {
const members = [
  "WebDeliveryAllowed",
  "NoRegionalBlackout",
  "ArchiveAllowed",
  "DeviceRestrictions",
];
function checkDeliveryRestrictionsInfo(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { WebDeliveryAllowed, NoRegionalBlackout, ArchiveAllowed, DeviceRestrictions } = v;
  let known = 0;
  if (WebDeliveryAllowed !== undefined) {
    known++;
    if (typeof WebDeliveryAllowed !== "string") {
      text(issues, "WebDeliveryAllowed", WebDeliveryAllowed);
    }
  }
  if (NoRegionalBlackout !== undefined) {
    known++;
    if (typeof NoRegionalBlackout !== "string") {
      text(issues, "NoRegionalBlackout", NoRegionalBlackout);
    }
  }
  if (ArchiveAllowed !== undefined) {
    known++;
    if (typeof ArchiveAllowed !== "string") text(issues, "ArchiveAllowed", ArchiveAllowed);
  }
  if (DeviceRestrictions !== undefined) {
    known++;
    if (typeof DeviceRestrictions !== "string") {
      text(issues, "DeviceRestrictions", DeviceRestrictions);
    }
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkDeliveryRestrictionsInfo;
})();
const members = ["ChannelId", "Plan"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { ChannelId, Plan } = v;
  let known = 2;
  if (typeof ChannelId !== "string") text(issues, "ChannelId", ChannelId);
  checkPlanReq(Plan, issues, "Plan");
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
