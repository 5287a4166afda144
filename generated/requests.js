// Written by `npm run generate` from spec/. Do not edit.
"use strict";
export const requests0 = validate20;
const schema31 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1create_group/post/requestBody/content/application~1json/schema"};
const schema33 = {"type":"object","required":["Type","Name"],"properties":{"Type":{"$ref":"#/components/schemas/GroupType"},"Name":{"type":"string"},"Owner_Account":{"type":"string"},"GroupId":{"$ref":"#/components/schemas/GroupId"},"Introduction":{"type":"string"},"Notification":{"type":"string"},"FaceUrl":{"type":"string"},"MaxMemberCount":{"type":"integer","minimum":1},"ApplyJoinOption":{"enum":["FreeAccess","NeedPermission","DisableApply"],"default":"NeedPermission"},"InviteJoinOption":{"enum":["FreeAccess","NeedPermission","DisableInvite"]},"AppDefinedData":{"$ref":"#/components/schemas/AppDefinedData"},"MemberList":{"type":"array","items":{"type":"object","required":["Member_Account"],"properties":{"Member_Account":{"type":"string"},"Role":{"enum":["Admin"]},"AppMemberDefinedData":{"$ref":"#/components/schemas/AppDefinedData"}}}},"SupportTopic":{"enum":[0,1]},"EnablePermission":{"enum":[0,1]},"DefaultPermission":{"type":"integer","minimum":0}}};
const schema34 = {"type":"string"};
const schema35 = {"type":"string"};
const schema36 = {"type":"array","items":{"type":"object","properties":{"Key":{"type":"string"},"Value":{"type":"string"}}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Type === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "Type"},message:"must have required property '"+"Type"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Name === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Type !== undefined){
if(typeof data.Type !== "string"){
const err2 = {instancePath:instancePath+"/Type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
const err3 = {instancePath:instancePath+"/Name",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.Owner_Account !== undefined){
if(typeof data.Owner_Account !== "string"){
const err4 = {instancePath:instancePath+"/Owner_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err5 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.Introduction !== undefined){
if(typeof data.Introduction !== "string"){
const err6 = {instancePath:instancePath+"/Introduction",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.Notification !== undefined){
if(typeof data.Notification !== "string"){
const err7 = {instancePath:instancePath+"/Notification",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.FaceUrl !== undefined){
if(typeof data.FaceUrl !== "string"){
const err8 = {instancePath:instancePath+"/FaceUrl",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.MaxMemberCount !== undefined){
let data7 = data.MaxMemberCount;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err9 = {instancePath:instancePath+"/MaxMemberCount",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err9);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
const err10 = {instancePath:instancePath+"/MaxMemberCount",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
(vErrors ??= []).push(err10);
errors++;
}
}
}
if(data.ApplyJoinOption !== undefined){
let data8 = data.ApplyJoinOption;
if(!(((data8 === "FreeAccess") || (data8 === "NeedPermission")) || (data8 === "DisableApply"))){
const err11 = {instancePath:instancePath+"/ApplyJoinOption",keyword:"enum",params:{allowedValues: schema33.properties.ApplyJoinOption.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.InviteJoinOption !== undefined){
let data9 = data.InviteJoinOption;
if(!(((data9 === "FreeAccess") || (data9 === "NeedPermission")) || (data9 === "DisableInvite"))){
const err12 = {instancePath:instancePath+"/InviteJoinOption",keyword:"enum",params:{allowedValues: schema33.properties.InviteJoinOption.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.AppDefinedData !== undefined){
let data10 = data.AppDefinedData;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data11 = data10[i0];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.Key !== undefined){
if(typeof data11.Key !== "string"){
const err13 = {instancePath:instancePath+"/AppDefinedData/" + i0+"/Key",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data11.Value !== undefined){
if(typeof data11.Value !== "string"){
const err14 = {instancePath:instancePath+"/AppDefinedData/" + i0+"/Value",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err14);
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/AppDefinedData/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err15);
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/AppDefinedData",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.MemberList !== undefined){
let data14 = data.MemberList;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1 && errors<8; i1++){
let data15 = data14[i1];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.Member_Account === undefined){
const err17 = {instancePath:instancePath+"/MemberList/" + i1,keyword:"required",params:{missingProperty: "Member_Account"},message:"must have required property '"+"Member_Account"+"'"};
(vErrors ??= []).push(err17);
errors++;
}
if(data15.Member_Account !== undefined){
if(typeof data15.Member_Account !== "string"){
const err18 = {instancePath:instancePath+"/MemberList/" + i1+"/Member_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data15.Role !== undefined){
if(!(data15.Role === "Admin")){
const err19 = {instancePath:instancePath+"/MemberList/" + i1+"/Role",keyword:"enum",params:{allowedValues: schema33.properties.MemberList.items.properties.Role.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data15.AppMemberDefinedData !== undefined){
let data18 = data15.AppMemberDefinedData;
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i2=0; i2<len2 && errors<8; i2++){
let data19 = data18[i2];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.Key !== undefined){
if(typeof data19.Key !== "string"){
const err20 = {instancePath:instancePath+"/MemberList/" + i1+"/AppMemberDefinedData/" + i2+"/Key",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data19.Value !== undefined){
if(typeof data19.Value !== "string"){
const err21 = {instancePath:instancePath+"/MemberList/" + i1+"/AppMemberDefinedData/" + i2+"/Value",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err21);
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/MemberList/" + i1+"/AppMemberDefinedData/" + i2,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err22);
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/MemberList/" + i1+"/AppMemberDefinedData",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err23);
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/MemberList/" + i1,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err24);
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/MemberList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err25);
errors++;
}
}
if(data.SupportTopic !== undefined){
let data22 = data.SupportTopic;
if(!((data22 === 0) || (data22 === 1))){
const err26 = {instancePath:instancePath+"/SupportTopic",keyword:"enum",params:{allowedValues: schema33.properties.SupportTopic.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err26);
errors++;
}
}
if(data.EnablePermission !== undefined){
let data23 = data.EnablePermission;
if(!((data23 === 0) || (data23 === 1))){
const err27 = {instancePath:instancePath+"/EnablePermission",keyword:"enum",params:{allowedValues: schema33.properties.EnablePermission.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err27);
errors++;
}
}
if(data.DefaultPermission !== undefined){
let data24 = data.DefaultPermission;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err28 = {instancePath:instancePath+"/DefaultPermission",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err28);
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
const err29 = {instancePath:instancePath+"/DefaultPermission",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err29);
errors++;
}
}
}
}
else {
const err30 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err30);
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"Type":true,"Name":true,"Owner_Account":true,"GroupId":true,"Introduction":true,"Notification":true,"FaceUrl":true,"MaxMemberCount":true,"ApplyJoinOption":true,"InviteJoinOption":true,"AppDefinedData":true,"MemberList":true,"SupportTopic":true,"EnablePermission":true,"DefaultPermission":true},"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"Type":true,"Name":true,"Owner_Account":true,"GroupId":true,"Introduction":true,"Notification":true,"FaceUrl":true,"MaxMemberCount":true,"ApplyJoinOption":true,"InviteJoinOption":true,"AppDefinedData":true,"MemberList":true,"SupportTopic":true,"EnablePermission":true,"DefaultPermission":true},"dynamicProps":false,"dynamicItems":false};

export const requests1 = validate24;
const schema38 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1destroy_group/post/requestBody/content/application~1json/schema"};
const schema39 = {"type":"object","required":["GroupId"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err1 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err1);
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err2);
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":{"GroupId":true},"dynamicProps":false,"dynamicItems":false};


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":{"GroupId":true},"dynamicProps":false,"dynamicItems":false};

export const requests2 = validate27;
const schema41 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1get_group_info/post/requestBody/content/application~1json/schema"};
const schema42 = {"type":"object","required":["GroupIdList"],"properties":{"GroupIdList":{"type":"array","items":{"$ref":"#/components/schemas/GroupId"}},"ResponseFilter":{"type":"object","properties":{"GroupBaseInfoFilter":{"type":"array","items":{"type":"string"}},"MemberInfoFilter":{"type":"array","items":{"type":"string"}},"AppDefinedDataFilter_Group":{"type":"array","items":{"type":"string"}},"AppDefinedDataFilter_GroupMember":{"type":"array","items":{"type":"string"}}}}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupIdList === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupIdList"},message:"must have required property '"+"GroupIdList"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.GroupIdList !== undefined){
let data0 = data.GroupIdList;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/GroupIdList/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err1);
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/GroupIdList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.ResponseFilter !== undefined){
let data2 = data.ResponseFilter;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.GroupBaseInfoFilter !== undefined){
let data3 = data2.GroupBaseInfoFilter;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1 && errors<8; i1++){
if(typeof data3[i1] !== "string"){
const err3 = {instancePath:instancePath+"/ResponseFilter/GroupBaseInfoFilter/" + i1,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/ResponseFilter/GroupBaseInfoFilter",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data2.MemberInfoFilter !== undefined){
let data5 = data2.MemberInfoFilter;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2 && errors<8; i2++){
if(typeof data5[i2] !== "string"){
const err5 = {instancePath:instancePath+"/ResponseFilter/MemberInfoFilter/" + i2,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/ResponseFilter/MemberInfoFilter",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data2.AppDefinedDataFilter_Group !== undefined){
let data7 = data2.AppDefinedDataFilter_Group;
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3 && errors<8; i3++){
if(typeof data7[i3] !== "string"){
const err7 = {instancePath:instancePath+"/ResponseFilter/AppDefinedDataFilter_Group/" + i3,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/ResponseFilter/AppDefinedDataFilter_Group",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data2.AppDefinedDataFilter_GroupMember !== undefined){
let data9 = data2.AppDefinedDataFilter_GroupMember;
if(Array.isArray(data9)){
const len4 = data9.length;
for(let i4=0; i4<len4 && errors<8; i4++){
if(typeof data9[i4] !== "string"){
const err9 = {instancePath:instancePath+"/ResponseFilter/AppDefinedDataFilter_GroupMember/" + i4,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/ResponseFilter/AppDefinedDataFilter_GroupMember",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err10);
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/ResponseFilter",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err11);
errors++;
}
}
}
else {
const err12 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err12);
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":{"GroupIdList":true,"ResponseFilter":true},"dynamicProps":false,"dynamicItems":false};


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate28(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":{"GroupIdList":true,"ResponseFilter":true},"dynamicProps":false,"dynamicItems":false};

export const requests3 = validate30;
const schema44 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1get_appid_group_list/post/requestBody/content/application~1json/schema"};
const schema45 = {"type":"object","properties":{"Limit":{"type":"integer","minimum":0},"Next":{"type":"integer","minimum":0},"GroupType":{"$ref":"#/components/schemas/GroupType"}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Limit !== undefined){
let data0 = data.Limit;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/Limit",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err0);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/Limit",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err1);
errors++;
}
}
}
if(data.Next !== undefined){
let data1 = data.Next;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/Next",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err2);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/Next",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err3);
errors++;
}
}
}
if(data.GroupType !== undefined){
if(typeof data.GroupType !== "string"){
const err4 = {instancePath:instancePath+"/GroupType",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err5);
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":{"Limit":true,"Next":true,"GroupType":true},"dynamicProps":false,"dynamicItems":false};


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":{"Limit":true,"Next":true,"GroupType":true},"dynamicProps":false,"dynamicItems":false};

export const requests4 = validate33;
const schema47 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1add_group_member/post/requestBody/content/application~1json/schema"};
const schema48 = {"type":"object","required":["GroupId","MemberList"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"MemberList":{"type":"array","items":{"type":"object","required":["Member_Account"],"properties":{"Member_Account":{"type":"string"}}}},"Silence":{"enum":[0,1],"default":0}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.MemberList === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "MemberList"},message:"must have required property '"+"MemberList"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err2 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.MemberList !== undefined){
let data1 = data.MemberList;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.Member_Account === undefined){
const err3 = {instancePath:instancePath+"/MemberList/" + i0,keyword:"required",params:{missingProperty: "Member_Account"},message:"must have required property '"+"Member_Account"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data2.Member_Account !== undefined){
if(typeof data2.Member_Account !== "string"){
const err4 = {instancePath:instancePath+"/MemberList/" + i0+"/Member_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/MemberList/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/MemberList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.Silence !== undefined){
let data4 = data.Silence;
if(!((data4 === 0) || (data4 === 1))){
const err7 = {instancePath:instancePath+"/Silence",keyword:"enum",params:{allowedValues: schema48.properties.Silence.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err8);
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":{"GroupId":true,"MemberList":true,"Silence":true},"dynamicProps":false,"dynamicItems":false};


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate34(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":{"GroupId":true,"MemberList":true,"Silence":true},"dynamicProps":false,"dynamicItems":false};

export const requests5 = validate36;
const schema50 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1delete_group_member/post/requestBody/content/application~1json/schema"};
const schema51 = {"type":"object","required":["GroupId","MemberToDel_Account"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"MemberToDel_Account":{"type":"array","items":{"type":"string"}},"Silence":{"enum":[0,1],"default":0},"Reason":{"type":"string"}}};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.MemberToDel_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "MemberToDel_Account"},message:"must have required property '"+"MemberToDel_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err2 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.MemberToDel_Account !== undefined){
let data1 = data.MemberToDel_Account;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data1[i0] !== "string"){
const err3 = {instancePath:instancePath+"/MemberToDel_Account/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/MemberToDel_Account",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.Silence !== undefined){
let data3 = data.Silence;
if(!((data3 === 0) || (data3 === 1))){
const err5 = {instancePath:instancePath+"/Silence",keyword:"enum",params:{allowedValues: schema51.properties.Silence.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.Reason !== undefined){
if(typeof data.Reason !== "string"){
const err6 = {instancePath:instancePath+"/Reason",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err7);
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":{"GroupId":true,"MemberToDel_Account":true,"Silence":true,"Reason":true},"dynamicProps":false,"dynamicItems":false};


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate37(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":{"GroupId":true,"MemberToDel_Account":true,"Silence":true,"Reason":true},"dynamicProps":false,"dynamicItems":false};

export const requests6 = validate39;
const schema53 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1forbid_send_msg/post/requestBody/content/application~1json/schema"};
const schema54 = {"type":"object","required":["GroupId","Members_Account","MuteTime"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"Members_Account":{"type":"array","items":{"type":"string"}},"MuteTime":{"type":"integer","minimum":0,"maximum":4294967295},"ShutUpTime":{"type":"integer","minimum":0,"maximum":4294967295,"deprecated":true},"TopicId":{"type":"string"}}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Members_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Members_Account"},message:"must have required property '"+"Members_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.MuteTime === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "MuteTime"},message:"must have required property '"+"MuteTime"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err3 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.Members_Account !== undefined){
let data1 = data.Members_Account;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data1[i0] !== "string"){
const err4 = {instancePath:instancePath+"/Members_Account/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/Members_Account",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.MuteTime !== undefined){
let data3 = data.MuteTime;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err6 = {instancePath:instancePath+"/MuteTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err6);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 4294967295 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/MuteTime",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
(vErrors ??= []).push(err7);
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/MuteTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err8);
errors++;
}
}
}
if(data.ShutUpTime !== undefined){
let data4 = data.ShutUpTime;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err9 = {instancePath:instancePath+"/ShutUpTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err9);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4294967295 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/ShutUpTime",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
(vErrors ??= []).push(err10);
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/ShutUpTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err11);
errors++;
}
}
}
if(data.TopicId !== undefined){
if(typeof data.TopicId !== "string"){
const err12 = {instancePath:instancePath+"/TopicId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err13);
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":{"GroupId":true,"Members_Account":true,"MuteTime":true,"ShutUpTime":true,"TopicId":true},"dynamicProps":false,"dynamicItems":false};


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":{"GroupId":true,"Members_Account":true,"MuteTime":true,"ShutUpTime":true,"TopicId":true},"dynamicProps":false,"dynamicItems":false};

export const requests7 = validate42;
const schema56 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1get_group_muted_account/post/requestBody/content/application~1json/schema"};
const schema57 = {"type":"object","required":["GroupId"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"TopicId":{"type":"string"}}};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err1 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.TopicId !== undefined){
if(typeof data.TopicId !== "string"){
const err2 = {instancePath:instancePath+"/TopicId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err3);
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":{"GroupId":true,"TopicId":true},"dynamicProps":false,"dynamicItems":false};


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate43(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":{"GroupId":true,"TopicId":true},"dynamicProps":false,"dynamicItems":false};

export const requests8 = validate45;
const schema59 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1send_group_msg/post/requestBody/content/application~1json/schema"};
const schema60 = {"type":"object","required":["GroupId","Random","MsgBody"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"Random":{"type":"integer","minimum":0,"maximum":4294967295},"MsgBody":{"$ref":"#/components/schemas/MsgBody"},"MsgPriority":{"enum":["High","Normal","Low"]},"From_Account":{"type":"string"},"OfflinePushInfo":{"$ref":"#/components/schemas/OfflinePushInfo"},"ForbidCallbackControl":{"type":"array","items":{"type":"string"}},"OnlineOnlyFlag":{"type":"integer","minimum":0,"default":0},"SendMsgControl":{"type":"array","items":{"type":"string"}},"CloudCustomData":{"type":"string"},"GroupAtInfo":{"type":"array","maxItems":30,"items":{"type":"object","properties":{"GroupAtAllFlag":{"enum":[0,1]},"GroupAt_Account":{"type":"string"}}}},"SupportMessageExtension":{"enum":[0,1]},"To_Account":{"type":"array","maxItems":50,"items":{"type":"string"}},"TopicId":{"type":"string"},"NeedReadReceipt":{"enum":[0,1]}}};
const schema75 = {"type":"object","properties":{"PushFlag":{"enum":[0,1]},"Title":{"type":"string"},"Desc":{"type":"string"},"Ext":{"type":"string"},"AndroidInfo":{"type":"object","additionalProperties":true},"ApnsInfo":{"type":"object","additionalProperties":true}}};
const schema62 = {"type":"array","items":{"$ref":"#/components/schemas/MsgElement"}};
const schema63 = {"anyOf":[{"type":"object","oneOf":[{"$ref":"#/components/schemas/TIMTextElem"},{"$ref":"#/components/schemas/TIMLocationElem"},{"$ref":"#/components/schemas/TIMFaceElem"},{"$ref":"#/components/schemas/TIMCustomElem"},{"$ref":"#/components/schemas/TIMSoundElem"},{"$ref":"#/components/schemas/TIMImageElem"},{"$ref":"#/components/schemas/TIMFileElem"},{"$ref":"#/components/schemas/TIMVideoFileElem"},{"$ref":"#/components/schemas/TIMRelayElem"}],"discriminator":{"propertyName":"MsgType"}},{"$ref":"#/components/schemas/UnlistedElem"}]};
const schema66 = {"type":"object","required":["MsgType","MsgContent"],"properties":{"MsgType":{"const":"TIMTextElem"},"MsgContent":{"type":"object","required":["Text"],"properties":{"Text":{"type":"string"}}}}};
const schema67 = {"type":"object","required":["MsgType","MsgContent"],"properties":{"MsgType":{"const":"TIMLocationElem"},"MsgContent":{"type":"object","required":["Desc","Latitude","Longitude"],"properties":{"Desc":{"type":"string"},"Latitude":{"type":"number"},"Longitude":{"type":"number"}}}}};
const schema68 = {"type":"object","required":["MsgType","MsgContent"],"properties":{"MsgType":{"const":"TIMFaceElem"},"MsgContent":{"type":"object","required":["Index","Data"],"properties":{"Index":{"type":"integer"},"Data":{"type":"string"}}}}};
const schema69 = {"type":"object","required":["MsgType","MsgContent"],"properties":{"MsgType":{"const":"TIMCustomElem"},"MsgContent":{"type":"object","required":["Data"],"properties":{"Data":{"type":"string"},"Desc":{"type":"string"},"Ext":{"type":"string"},"Sound":{"type":"string"}}}}};
const schema70 = {"type":"object","required":["MsgType","MsgContent"],"properties":{"MsgType":{"const":"TIMSoundElem"},"MsgContent":{"type":"object","required":["Size","Second"],"properties":{"Url":{"type":"string"},"UUID":{"type":"string"},"Size":{"type":"integer","minimum":0},"Second":{"type":"number","minimum":0},"Download_Flag":{"type":"integer"}}}}};
const schema71 = {"type":"object","required":["MsgType","MsgContent"],"properties":{"MsgType":{"const":"TIMImageElem"},"MsgContent":{"type":"object","required":["UUID","ImageFormat","ImageInfoArray"],"properties":{"UUID":{"type":"string"},"ImageFormat":{"type":"integer"},"ImageInfoArray":{"type":"array","items":{"type":"object","required":["Type","URL"],"properties":{"Type":{"type":"integer"},"Size":{"type":"integer","minimum":0},"Width":{"type":"integer","minimum":0},"Height":{"type":"integer","minimum":0},"URL":{"type":"string"}}}}}}}};
const schema72 = {"type":"object","required":["MsgType","MsgContent"],"properties":{"MsgType":{"const":"TIMFileElem"},"MsgContent":{"type":"object","required":["FileSize","FileName"],"properties":{"Url":{"type":"string"},"UUID":{"type":"string"},"FileSize":{"type":"integer","minimum":0},"FileName":{"type":"string"},"Download_Flag":{"type":"integer"}}}}};
const schema73 = {"type":"object","required":["MsgType","MsgContent"],"properties":{"MsgType":{"const":"TIMVideoFileElem"},"MsgContent":{"type":"object","required":["VideoSize","VideoSecond","VideoFormat","ThumbSize","ThumbWidth","ThumbHeight","ThumbFormat"],"properties":{"VideoUrl":{"type":"string"},"VideoUUID":{"type":"string"},"VideoSize":{"type":"integer","minimum":0},"VideoSecond":{"type":"number","minimum":0},"VideoFormat":{"type":"string"},"VideoDownloadFlag":{"type":"integer"},"ThumbUrl":{"type":"string"},"ThumbUUID":{"type":"string"},"ThumbSize":{"type":"integer","minimum":0},"ThumbWidth":{"type":"integer","minimum":0},"ThumbHeight":{"type":"integer","minimum":0},"ThumbFormat":{"type":"string"},"ThumbDownloadFlag":{"type":"integer"}}}}};
const schema74 = {"type":"object","required":["MsgType","MsgContent"],"properties":{"MsgType":{"type":"string","not":{"enum":["TIMTextElem","TIMLocationElem","TIMFaceElem","TIMCustomElem","TIMSoundElem","TIMImageElem","TIMFileElem","TIMVideoFileElem","TIMRelayElem"]}},"MsgContent":{"type":"object","additionalProperties":true}}};
const schema64 = {"type":"object","required":["MsgType","MsgContent"],"properties":{"MsgType":{"const":"TIMRelayElem"},"MsgContent":{"type":"object","required":["Title","MsgNum","CompatibleText","AbstractList"],"properties":{"Title":{"type":"string"},"MsgNum":{"type":"integer","minimum":0},"CompatibleText":{"type":"string"},"AbstractList":{"type":"array","items":{"type":"string"}},"MsgList":{"type":"array","items":{"type":"object","required":["From_Account","MsgSeq","MsgRandom","MsgTimeStamp","MsgBody"],"properties":{"From_Account":{"type":"string"},"To_Account":{"type":"string"},"GroupId":{"$ref":"#/components/schemas/GroupId"},"MsgSeq":{"type":"integer","format":"int64","minimum":0,"maximum":4294967295},"MsgRandom":{"type":"integer","format":"int64","minimum":0,"maximum":4294967295},"MsgTimeStamp":{"type":"integer","minimum":0},"MsgBody":{"$ref":"#/components/schemas/MsgBody"},"CloudCustomData":{"type":"string"}}}},"JsonMsgKey":{"type":"string"}},"oneOf":[{"required":["MsgList"]},{"required":["JsonMsgKey"]}]}}};
const wrapper0 = {validate: validate47};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.MsgType === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "MsgType"},message:"must have required property '"+"MsgType"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.MsgContent === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "MsgContent"},message:"must have required property '"+"MsgContent"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.MsgType !== undefined){
if("TIMRelayElem" !== data.MsgType){
const err2 = {instancePath:instancePath+"/MsgType",keyword:"const",params:{allowedValue: "TIMRelayElem"},message:"must be equal to constant"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.MsgContent !== undefined){
let data1 = data.MsgContent;
const _errs4 = errors;
let valid1 = false;
let passing0 = null;
const _errs5 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.MsgList === undefined){
const err3 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "MsgList"},message:"must have required property '"+"MsgList"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
}
var _valid0 = _errs5 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs6 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.JsonMsgKey === undefined){
const err4 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "JsonMsgKey"},message:"must have required property '"+"JsonMsgKey"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err5 = {instancePath:instancePath+"/MsgContent",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
(vErrors ??= []).push(err5);
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.Title === undefined){
const err6 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "Title"},message:"must have required property '"+"Title"+"'"};
(vErrors ??= []).push(err6);
errors++;
}
if(data1.MsgNum === undefined){
const err7 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "MsgNum"},message:"must have required property '"+"MsgNum"+"'"};
(vErrors ??= []).push(err7);
errors++;
}
if(data1.CompatibleText === undefined){
const err8 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "CompatibleText"},message:"must have required property '"+"CompatibleText"+"'"};
(vErrors ??= []).push(err8);
errors++;
}
if(data1.AbstractList === undefined){
const err9 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "AbstractList"},message:"must have required property '"+"AbstractList"+"'"};
(vErrors ??= []).push(err9);
errors++;
}
if(data1.Title !== undefined){
if(typeof data1.Title !== "string"){
const err10 = {instancePath:instancePath+"/MsgContent/Title",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data1.MsgNum !== undefined){
let data3 = data1.MsgNum;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/MsgContent/MsgNum",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err11);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/MsgContent/MsgNum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err12);
errors++;
}
}
}
if(data1.CompatibleText !== undefined){
if(typeof data1.CompatibleText !== "string"){
const err13 = {instancePath:instancePath+"/MsgContent/CompatibleText",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data1.AbstractList !== undefined){
let data5 = data1.AbstractList;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data5[i0] !== "string"){
const err14 = {instancePath:instancePath+"/MsgContent/AbstractList/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err14);
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/MsgContent/AbstractList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data1.MsgList !== undefined){
let data7 = data1.MsgList;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1 && errors<8; i1++){
let data8 = data7[i1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.From_Account === undefined){
const err16 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err16);
errors++;
}
if(data8.MsgSeq === undefined){
const err17 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1,keyword:"required",params:{missingProperty: "MsgSeq"},message:"must have required property '"+"MsgSeq"+"'"};
(vErrors ??= []).push(err17);
errors++;
}
if(data8.MsgRandom === undefined){
const err18 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1,keyword:"required",params:{missingProperty: "MsgRandom"},message:"must have required property '"+"MsgRandom"+"'"};
(vErrors ??= []).push(err18);
errors++;
}
if(data8.MsgTimeStamp === undefined){
const err19 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1,keyword:"required",params:{missingProperty: "MsgTimeStamp"},message:"must have required property '"+"MsgTimeStamp"+"'"};
(vErrors ??= []).push(err19);
errors++;
}
if(data8.MsgBody === undefined){
const err20 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1,keyword:"required",params:{missingProperty: "MsgBody"},message:"must have required property '"+"MsgBody"+"'"};
(vErrors ??= []).push(err20);
errors++;
}
if(data8.From_Account !== undefined){
if(typeof data8.From_Account !== "string"){
const err21 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data8.To_Account !== undefined){
if(typeof data8.To_Account !== "string"){
const err22 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1+"/To_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data8.GroupId !== undefined){
if(typeof data8.GroupId !== "string"){
const err23 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err23);
errors++;
}
}
if(data8.MsgSeq !== undefined){
let data12 = data8.MsgSeq;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err24 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1+"/MsgSeq",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err24);
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 4294967295 || isNaN(data12)){
const err25 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1+"/MsgSeq",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
(vErrors ??= []).push(err25);
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err26 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1+"/MsgSeq",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err26);
errors++;
}
}
}
if(data8.MsgRandom !== undefined){
let data13 = data8.MsgRandom;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err27 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1+"/MsgRandom",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err27);
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 4294967295 || isNaN(data13)){
const err28 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1+"/MsgRandom",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
(vErrors ??= []).push(err28);
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err29 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1+"/MsgRandom",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err29);
errors++;
}
}
}
if(data8.MsgTimeStamp !== undefined){
let data14 = data8.MsgTimeStamp;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err30 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1+"/MsgTimeStamp",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err30);
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err31 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1+"/MsgTimeStamp",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err31);
errors++;
}
}
}
if(data8.MsgBody !== undefined){
if(!(wrapper0.validate(data8.MsgBody, {instancePath:instancePath+"/MsgContent/MsgList/" + i1+"/MsgBody",parentData:data8,parentDataProperty:"MsgBody",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data8.CloudCustomData !== undefined){
if(typeof data8.CloudCustomData !== "string"){
const err32 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1+"/CloudCustomData",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err32);
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/MsgContent/MsgList/" + i1,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err33);
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/MsgContent/MsgList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err34);
errors++;
}
}
if(data1.JsonMsgKey !== undefined){
if(typeof data1.JsonMsgKey !== "string"){
const err35 = {instancePath:instancePath+"/MsgContent/JsonMsgKey",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err35);
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/MsgContent",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err36);
errors++;
}
}
}
else {
const err37 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err37);
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":{"MsgType":true,"MsgContent":true},"dynamicProps":false,"dynamicItems":false};


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.MsgType;
if(typeof tag0 == "string"){
if(tag0 === "TIMTextElem"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.MsgType === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "MsgType"},message:"must have required property '"+"MsgType"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.MsgContent === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "MsgContent"},message:"must have required property '"+"MsgContent"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.MsgType !== undefined){
if("TIMTextElem" !== data.MsgType){
const err2 = {instancePath:instancePath+"/MsgType",keyword:"const",params:{allowedValue: "TIMTextElem"},message:"must be equal to constant"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.MsgContent !== undefined){
let data1 = data.MsgContent;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.Text === undefined){
const err3 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "Text"},message:"must have required property '"+"Text"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data1.Text !== undefined){
if(typeof data1.Text !== "string"){
const err4 = {instancePath:instancePath+"/MsgContent/Text",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/MsgContent",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
var props0 = {};
props0.MsgType = true;
props0.MsgContent = true;
}
else if(tag0 === "TIMLocationElem"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.MsgType === undefined){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "MsgType"},message:"must have required property '"+"MsgType"+"'"};
(vErrors ??= []).push(err7);
errors++;
}
if(data.MsgContent === undefined){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "MsgContent"},message:"must have required property '"+"MsgContent"+"'"};
(vErrors ??= []).push(err8);
errors++;
}
if(data.MsgType !== undefined){
if("TIMLocationElem" !== data.MsgType){
const err9 = {instancePath:instancePath+"/MsgType",keyword:"const",params:{allowedValue: "TIMLocationElem"},message:"must be equal to constant"};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.MsgContent !== undefined){
let data4 = data.MsgContent;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.Desc === undefined){
const err10 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "Desc"},message:"must have required property '"+"Desc"+"'"};
(vErrors ??= []).push(err10);
errors++;
}
if(data4.Latitude === undefined){
const err11 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "Latitude"},message:"must have required property '"+"Latitude"+"'"};
(vErrors ??= []).push(err11);
errors++;
}
if(data4.Longitude === undefined){
const err12 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "Longitude"},message:"must have required property '"+"Longitude"+"'"};
(vErrors ??= []).push(err12);
errors++;
}
if(data4.Desc !== undefined){
if(typeof data4.Desc !== "string"){
const err13 = {instancePath:instancePath+"/MsgContent/Desc",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data4.Latitude !== undefined){
let data6 = data4.Latitude;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err14 = {instancePath:instancePath+"/MsgContent/Latitude",keyword:"type",params:{type: "number"},message:"must be number"};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data4.Longitude !== undefined){
let data7 = data4.Longitude;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err15 = {instancePath:instancePath+"/MsgContent/Longitude",keyword:"type",params:{type: "number"},message:"must be number"};
(vErrors ??= []).push(err15);
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/MsgContent",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err16);
errors++;
}
}
}
else {
const err17 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err17);
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.MsgType = true;
props0.MsgContent = true;
}
}
else if(tag0 === "TIMFaceElem"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.MsgType === undefined){
const err18 = {instancePath,keyword:"required",params:{missingProperty: "MsgType"},message:"must have required property '"+"MsgType"+"'"};
(vErrors ??= []).push(err18);
errors++;
}
if(data.MsgContent === undefined){
const err19 = {instancePath,keyword:"required",params:{missingProperty: "MsgContent"},message:"must have required property '"+"MsgContent"+"'"};
(vErrors ??= []).push(err19);
errors++;
}
if(data.MsgType !== undefined){
if("TIMFaceElem" !== data.MsgType){
const err20 = {instancePath:instancePath+"/MsgType",keyword:"const",params:{allowedValue: "TIMFaceElem"},message:"must be equal to constant"};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data.MsgContent !== undefined){
let data9 = data.MsgContent;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.Index === undefined){
const err21 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "Index"},message:"must have required property '"+"Index"+"'"};
(vErrors ??= []).push(err21);
errors++;
}
if(data9.Data === undefined){
const err22 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "Data"},message:"must have required property '"+"Data"+"'"};
(vErrors ??= []).push(err22);
errors++;
}
if(data9.Index !== undefined){
let data10 = data9.Index;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err23 = {instancePath:instancePath+"/MsgContent/Index",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err23);
errors++;
}
}
if(data9.Data !== undefined){
if(typeof data9.Data !== "string"){
const err24 = {instancePath:instancePath+"/MsgContent/Data",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err24);
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/MsgContent",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err25);
errors++;
}
}
}
else {
const err26 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err26);
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.MsgType = true;
props0.MsgContent = true;
}
}
else if(tag0 === "TIMCustomElem"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.MsgType === undefined){
const err27 = {instancePath,keyword:"required",params:{missingProperty: "MsgType"},message:"must have required property '"+"MsgType"+"'"};
(vErrors ??= []).push(err27);
errors++;
}
if(data.MsgContent === undefined){
const err28 = {instancePath,keyword:"required",params:{missingProperty: "MsgContent"},message:"must have required property '"+"MsgContent"+"'"};
(vErrors ??= []).push(err28);
errors++;
}
if(data.MsgType !== undefined){
if("TIMCustomElem" !== data.MsgType){
const err29 = {instancePath:instancePath+"/MsgType",keyword:"const",params:{allowedValue: "TIMCustomElem"},message:"must be equal to constant"};
(vErrors ??= []).push(err29);
errors++;
}
}
if(data.MsgContent !== undefined){
let data13 = data.MsgContent;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.Data === undefined){
const err30 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "Data"},message:"must have required property '"+"Data"+"'"};
(vErrors ??= []).push(err30);
errors++;
}
if(data13.Data !== undefined){
if(typeof data13.Data !== "string"){
const err31 = {instancePath:instancePath+"/MsgContent/Data",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err31);
errors++;
}
}
if(data13.Desc !== undefined){
if(typeof data13.Desc !== "string"){
const err32 = {instancePath:instancePath+"/MsgContent/Desc",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err32);
errors++;
}
}
if(data13.Ext !== undefined){
if(typeof data13.Ext !== "string"){
const err33 = {instancePath:instancePath+"/MsgContent/Ext",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err33);
errors++;
}
}
if(data13.Sound !== undefined){
if(typeof data13.Sound !== "string"){
const err34 = {instancePath:instancePath+"/MsgContent/Sound",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err34);
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/MsgContent",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err35);
errors++;
}
}
}
else {
const err36 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err36);
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.MsgType = true;
props0.MsgContent = true;
}
}
else if(tag0 === "TIMSoundElem"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.MsgType === undefined){
const err37 = {instancePath,keyword:"required",params:{missingProperty: "MsgType"},message:"must have required property '"+"MsgType"+"'"};
(vErrors ??= []).push(err37);
errors++;
}
if(data.MsgContent === undefined){
const err38 = {instancePath,keyword:"required",params:{missingProperty: "MsgContent"},message:"must have required property '"+"MsgContent"+"'"};
(vErrors ??= []).push(err38);
errors++;
}
if(data.MsgType !== undefined){
if("TIMSoundElem" !== data.MsgType){
const err39 = {instancePath:instancePath+"/MsgType",keyword:"const",params:{allowedValue: "TIMSoundElem"},message:"must be equal to constant"};
(vErrors ??= []).push(err39);
errors++;
}
}
if(data.MsgContent !== undefined){
let data19 = data.MsgContent;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.Size === undefined){
const err40 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "Size"},message:"must have required property '"+"Size"+"'"};
(vErrors ??= []).push(err40);
errors++;
}
if(data19.Second === undefined){
const err41 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "Second"},message:"must have required property '"+"Second"+"'"};
(vErrors ??= []).push(err41);
errors++;
}
if(data19.Url !== undefined){
if(typeof data19.Url !== "string"){
const err42 = {instancePath:instancePath+"/MsgContent/Url",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err42);
errors++;
}
}
if(data19.UUID !== undefined){
if(typeof data19.UUID !== "string"){
const err43 = {instancePath:instancePath+"/MsgContent/UUID",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err43);
errors++;
}
}
if(data19.Size !== undefined){
let data22 = data19.Size;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err44 = {instancePath:instancePath+"/MsgContent/Size",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err44);
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err45 = {instancePath:instancePath+"/MsgContent/Size",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err45);
errors++;
}
}
}
if(data19.Second !== undefined){
let data23 = data19.Second;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err46 = {instancePath:instancePath+"/MsgContent/Second",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err46);
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/MsgContent/Second",keyword:"type",params:{type: "number"},message:"must be number"};
(vErrors ??= []).push(err47);
errors++;
}
}
if(data19.Download_Flag !== undefined){
let data24 = data19.Download_Flag;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err48 = {instancePath:instancePath+"/MsgContent/Download_Flag",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err48);
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/MsgContent",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err49);
errors++;
}
}
}
else {
const err50 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err50);
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.MsgType = true;
props0.MsgContent = true;
}
}
else if(tag0 === "TIMImageElem"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.MsgType === undefined){
const err51 = {instancePath,keyword:"required",params:{missingProperty: "MsgType"},message:"must have required property '"+"MsgType"+"'"};
(vErrors ??= []).push(err51);
errors++;
}
if(data.MsgContent === undefined){
const err52 = {instancePath,keyword:"required",params:{missingProperty: "MsgContent"},message:"must have required property '"+"MsgContent"+"'"};
(vErrors ??= []).push(err52);
errors++;
}
if(data.MsgType !== undefined){
if("TIMImageElem" !== data.MsgType){
const err53 = {instancePath:instancePath+"/MsgType",keyword:"const",params:{allowedValue: "TIMImageElem"},message:"must be equal to constant"};
(vErrors ??= []).push(err53);
errors++;
}
}
if(data.MsgContent !== undefined){
let data26 = data.MsgContent;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.UUID === undefined){
const err54 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "UUID"},message:"must have required property '"+"UUID"+"'"};
(vErrors ??= []).push(err54);
errors++;
}
if(data26.ImageFormat === undefined){
const err55 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "ImageFormat"},message:"must have required property '"+"ImageFormat"+"'"};
(vErrors ??= []).push(err55);
errors++;
}
if(data26.ImageInfoArray === undefined){
const err56 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "ImageInfoArray"},message:"must have required property '"+"ImageInfoArray"+"'"};
(vErrors ??= []).push(err56);
errors++;
}
if(data26.UUID !== undefined){
if(typeof data26.UUID !== "string"){
const err57 = {instancePath:instancePath+"/MsgContent/UUID",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err57);
errors++;
}
}
if(data26.ImageFormat !== undefined){
let data28 = data26.ImageFormat;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err58 = {instancePath:instancePath+"/MsgContent/ImageFormat",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err58);
errors++;
}
}
if(data26.ImageInfoArray !== undefined){
let data29 = data26.ImageInfoArray;
if(Array.isArray(data29)){
const len0 = data29.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data30 = data29[i0];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.Type === undefined){
const err59 = {instancePath:instancePath+"/MsgContent/ImageInfoArray/" + i0,keyword:"required",params:{missingProperty: "Type"},message:"must have required property '"+"Type"+"'"};
(vErrors ??= []).push(err59);
errors++;
}
if(data30.URL === undefined){
const err60 = {instancePath:instancePath+"/MsgContent/ImageInfoArray/" + i0,keyword:"required",params:{missingProperty: "URL"},message:"must have required property '"+"URL"+"'"};
(vErrors ??= []).push(err60);
errors++;
}
if(data30.Type !== undefined){
let data31 = data30.Type;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err61 = {instancePath:instancePath+"/MsgContent/ImageInfoArray/" + i0+"/Type",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err61);
errors++;
}
}
if(data30.Size !== undefined){
let data32 = data30.Size;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err62 = {instancePath:instancePath+"/MsgContent/ImageInfoArray/" + i0+"/Size",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err62);
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
const err63 = {instancePath:instancePath+"/MsgContent/ImageInfoArray/" + i0+"/Size",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err63);
errors++;
}
}
}
if(data30.Width !== undefined){
let data33 = data30.Width;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err64 = {instancePath:instancePath+"/MsgContent/ImageInfoArray/" + i0+"/Width",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err64);
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
const err65 = {instancePath:instancePath+"/MsgContent/ImageInfoArray/" + i0+"/Width",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err65);
errors++;
}
}
}
if(data30.Height !== undefined){
let data34 = data30.Height;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err66 = {instancePath:instancePath+"/MsgContent/ImageInfoArray/" + i0+"/Height",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err66);
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err67 = {instancePath:instancePath+"/MsgContent/ImageInfoArray/" + i0+"/Height",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err67);
errors++;
}
}
}
if(data30.URL !== undefined){
if(typeof data30.URL !== "string"){
const err68 = {instancePath:instancePath+"/MsgContent/ImageInfoArray/" + i0+"/URL",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err68);
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/MsgContent/ImageInfoArray/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err69);
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/MsgContent/ImageInfoArray",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err70);
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/MsgContent",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err71);
errors++;
}
}
}
else {
const err72 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err72);
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.MsgType = true;
props0.MsgContent = true;
}
}
else if(tag0 === "TIMFileElem"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.MsgType === undefined){
const err73 = {instancePath,keyword:"required",params:{missingProperty: "MsgType"},message:"must have required property '"+"MsgType"+"'"};
(vErrors ??= []).push(err73);
errors++;
}
if(data.MsgContent === undefined){
const err74 = {instancePath,keyword:"required",params:{missingProperty: "MsgContent"},message:"must have required property '"+"MsgContent"+"'"};
(vErrors ??= []).push(err74);
errors++;
}
if(data.MsgType !== undefined){
if("TIMFileElem" !== data.MsgType){
const err75 = {instancePath:instancePath+"/MsgType",keyword:"const",params:{allowedValue: "TIMFileElem"},message:"must be equal to constant"};
(vErrors ??= []).push(err75);
errors++;
}
}
if(data.MsgContent !== undefined){
let data37 = data.MsgContent;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.FileSize === undefined){
const err76 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "FileSize"},message:"must have required property '"+"FileSize"+"'"};
(vErrors ??= []).push(err76);
errors++;
}
if(data37.FileName === undefined){
const err77 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "FileName"},message:"must have required property '"+"FileName"+"'"};
(vErrors ??= []).push(err77);
errors++;
}
if(data37.Url !== undefined){
if(typeof data37.Url !== "string"){
const err78 = {instancePath:instancePath+"/MsgContent/Url",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err78);
errors++;
}
}
if(data37.UUID !== undefined){
if(typeof data37.UUID !== "string"){
const err79 = {instancePath:instancePath+"/MsgContent/UUID",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err79);
errors++;
}
}
if(data37.FileSize !== undefined){
let data40 = data37.FileSize;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err80 = {instancePath:instancePath+"/MsgContent/FileSize",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err80);
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
const err81 = {instancePath:instancePath+"/MsgContent/FileSize",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err81);
errors++;
}
}
}
if(data37.FileName !== undefined){
if(typeof data37.FileName !== "string"){
const err82 = {instancePath:instancePath+"/MsgContent/FileName",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err82);
errors++;
}
}
if(data37.Download_Flag !== undefined){
let data42 = data37.Download_Flag;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err83 = {instancePath:instancePath+"/MsgContent/Download_Flag",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err83);
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/MsgContent",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err84);
errors++;
}
}
}
else {
const err85 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err85);
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.MsgType = true;
props0.MsgContent = true;
}
}
else if(tag0 === "TIMVideoFileElem"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.MsgType === undefined){
const err86 = {instancePath,keyword:"required",params:{missingProperty: "MsgType"},message:"must have required property '"+"MsgType"+"'"};
(vErrors ??= []).push(err86);
errors++;
}
if(data.MsgContent === undefined){
const err87 = {instancePath,keyword:"required",params:{missingProperty: "MsgContent"},message:"must have required property '"+"MsgContent"+"'"};
(vErrors ??= []).push(err87);
errors++;
}
if(data.MsgType !== undefined){
if("TIMVideoFileElem" !== data.MsgType){
const err88 = {instancePath:instancePath+"/MsgType",keyword:"const",params:{allowedValue: "TIMVideoFileElem"},message:"must be equal to constant"};
(vErrors ??= []).push(err88);
errors++;
}
}
if(data.MsgContent !== undefined){
let data44 = data.MsgContent;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.VideoSize === undefined){
const err89 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "VideoSize"},message:"must have required property '"+"VideoSize"+"'"};
(vErrors ??= []).push(err89);
errors++;
}
if(data44.VideoSecond === undefined){
const err90 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "VideoSecond"},message:"must have required property '"+"VideoSecond"+"'"};
(vErrors ??= []).push(err90);
errors++;
}
if(data44.VideoFormat === undefined){
const err91 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "VideoFormat"},message:"must have required property '"+"VideoFormat"+"'"};
(vErrors ??= []).push(err91);
errors++;
}
if(data44.ThumbSize === undefined){
const err92 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "ThumbSize"},message:"must have required property '"+"ThumbSize"+"'"};
(vErrors ??= []).push(err92);
errors++;
}
if(data44.ThumbWidth === undefined){
const err93 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "ThumbWidth"},message:"must have required property '"+"ThumbWidth"+"'"};
(vErrors ??= []).push(err93);
errors++;
}
if(data44.ThumbHeight === undefined){
const err94 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "ThumbHeight"},message:"must have required property '"+"ThumbHeight"+"'"};
(vErrors ??= []).push(err94);
errors++;
}
if(data44.ThumbFormat === undefined){
const err95 = {instancePath:instancePath+"/MsgContent",keyword:"required",params:{missingProperty: "ThumbFormat"},message:"must have required property '"+"ThumbFormat"+"'"};
(vErrors ??= []).push(err95);
errors++;
}
if(data44.VideoUrl !== undefined){
if(typeof data44.VideoUrl !== "string"){
const err96 = {instancePath:instancePath+"/MsgContent/VideoUrl",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err96);
errors++;
}
}
if(data44.VideoUUID !== undefined){
if(typeof data44.VideoUUID !== "string"){
const err97 = {instancePath:instancePath+"/MsgContent/VideoUUID",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err97);
errors++;
}
}
if(data44.VideoSize !== undefined){
let data47 = data44.VideoSize;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
const err98 = {instancePath:instancePath+"/MsgContent/VideoSize",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err98);
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 0 || isNaN(data47)){
const err99 = {instancePath:instancePath+"/MsgContent/VideoSize",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err99);
errors++;
}
}
}
if(data44.VideoSecond !== undefined){
let data48 = data44.VideoSecond;
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
const err100 = {instancePath:instancePath+"/MsgContent/VideoSecond",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err100);
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/MsgContent/VideoSecond",keyword:"type",params:{type: "number"},message:"must be number"};
(vErrors ??= []).push(err101);
errors++;
}
}
if(data44.VideoFormat !== undefined){
if(typeof data44.VideoFormat !== "string"){
const err102 = {instancePath:instancePath+"/MsgContent/VideoFormat",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err102);
errors++;
}
}
if(data44.VideoDownloadFlag !== undefined){
let data50 = data44.VideoDownloadFlag;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err103 = {instancePath:instancePath+"/MsgContent/VideoDownloadFlag",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err103);
errors++;
}
}
if(data44.ThumbUrl !== undefined){
if(typeof data44.ThumbUrl !== "string"){
const err104 = {instancePath:instancePath+"/MsgContent/ThumbUrl",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err104);
errors++;
}
}
if(data44.ThumbUUID !== undefined){
if(typeof data44.ThumbUUID !== "string"){
const err105 = {instancePath:instancePath+"/MsgContent/ThumbUUID",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err105);
errors++;
}
}
if(data44.ThumbSize !== undefined){
let data53 = data44.ThumbSize;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err106 = {instancePath:instancePath+"/MsgContent/ThumbSize",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err106);
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 < 0 || isNaN(data53)){
const err107 = {instancePath:instancePath+"/MsgContent/ThumbSize",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err107);
errors++;
}
}
}
if(data44.ThumbWidth !== undefined){
let data54 = data44.ThumbWidth;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err108 = {instancePath:instancePath+"/MsgContent/ThumbWidth",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err108);
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 < 0 || isNaN(data54)){
const err109 = {instancePath:instancePath+"/MsgContent/ThumbWidth",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err109);
errors++;
}
}
}
if(data44.ThumbHeight !== undefined){
let data55 = data44.ThumbHeight;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err110 = {instancePath:instancePath+"/MsgContent/ThumbHeight",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err110);
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 < 0 || isNaN(data55)){
const err111 = {instancePath:instancePath+"/MsgContent/ThumbHeight",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err111);
errors++;
}
}
}
if(data44.ThumbFormat !== undefined){
if(typeof data44.ThumbFormat !== "string"){
const err112 = {instancePath:instancePath+"/MsgContent/ThumbFormat",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err112);
errors++;
}
}
if(data44.ThumbDownloadFlag !== undefined){
let data57 = data44.ThumbDownloadFlag;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err113 = {instancePath:instancePath+"/MsgContent/ThumbDownloadFlag",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err113);
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/MsgContent",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err114);
errors++;
}
}
}
else {
const err115 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err115);
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.MsgType = true;
props0.MsgContent = true;
}
}
else if(tag0 === "TIMRelayElem"){
if(!(validate49(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.MsgType = true;
props0.MsgContent = true;
}
}
else {
const err116 = {instancePath,keyword:"discriminator",params:{error: "mapping", tag: "MsgType", tagValue: tag0},message:"value of tag \"MsgType\" must be in oneOf"};
(vErrors ??= []).push(err116);
errors++;
}
}
else {
const err117 = {instancePath,keyword:"discriminator",params:{error: "tag", tag: "MsgType", tagValue: tag0},message:"tag \"MsgType\" must be string"};
(vErrors ??= []).push(err117);
errors++;
}
}
else {
const err118 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err118);
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs137 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.MsgType === undefined){
const err119 = {instancePath,keyword:"required",params:{missingProperty: "MsgType"},message:"must have required property '"+"MsgType"+"'"};
(vErrors ??= []).push(err119);
errors++;
}
if(data.MsgContent === undefined){
const err120 = {instancePath,keyword:"required",params:{missingProperty: "MsgContent"},message:"must have required property '"+"MsgContent"+"'"};
(vErrors ??= []).push(err120);
errors++;
}
if(data.MsgType !== undefined){
let data58 = data.MsgType;
if(typeof data58 !== "string"){
const err121 = {instancePath:instancePath+"/MsgType",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err121);
errors++;
}
const _errs142 = errors;
const _errs143 = errors;
if(!(((((((((data58 === "TIMTextElem") || (data58 === "TIMLocationElem")) || (data58 === "TIMFaceElem")) || (data58 === "TIMCustomElem")) || (data58 === "TIMSoundElem")) || (data58 === "TIMImageElem")) || (data58 === "TIMFileElem")) || (data58 === "TIMVideoFileElem")) || (data58 === "TIMRelayElem"))){
const err122 = {};
(vErrors ??= []).push(err122);
errors++;
}
var valid40 = _errs143 === errors;
if(valid40){
const err123 = {instancePath:instancePath+"/MsgType",keyword:"not",params:{},message:"must NOT be valid"};
(vErrors ??= []).push(err123);
errors++;
}
else {
errors = _errs142;
if(vErrors !== null){
if(_errs142){
vErrors.length = _errs142;
}
else {
vErrors = null;
}
}
}
}
if(data.MsgContent !== undefined){
let data59 = data.MsgContent;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
}
else {
const err124 = {instancePath:instancePath+"/MsgContent",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err124);
errors++;
}
}
}
else {
const err125 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err125);
errors++;
}
var _valid0 = _errs137 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.MsgType = true;
props0.MsgContent = true;
}
}
if(!valid0){
const err126 = {instancePath,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
(vErrors ??= []).push(err126);
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate48.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate48.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(!(validate48(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err0);
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Random === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Random"},message:"must have required property '"+"Random"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.MsgBody === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "MsgBody"},message:"must have required property '"+"MsgBody"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err3 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.Random !== undefined){
let data1 = data.Random;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/Random",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/Random",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
(vErrors ??= []).push(err5);
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/Random",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
if(data.MsgBody !== undefined){
if(!(validate47(data.MsgBody, {instancePath:instancePath+"/MsgBody",parentData:data,parentDataProperty:"MsgBody",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.MsgPriority !== undefined){
let data3 = data.MsgPriority;
if(!(((data3 === "High") || (data3 === "Normal")) || (data3 === "Low"))){
const err7 = {instancePath:instancePath+"/MsgPriority",keyword:"enum",params:{allowedValues: schema60.properties.MsgPriority.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err8 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.OfflinePushInfo !== undefined){
let data5 = data.OfflinePushInfo;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.PushFlag !== undefined){
let data6 = data5.PushFlag;
if(!((data6 === 0) || (data6 === 1))){
const err9 = {instancePath:instancePath+"/OfflinePushInfo/PushFlag",keyword:"enum",params:{allowedValues: schema75.properties.PushFlag.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data5.Title !== undefined){
if(typeof data5.Title !== "string"){
const err10 = {instancePath:instancePath+"/OfflinePushInfo/Title",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data5.Desc !== undefined){
if(typeof data5.Desc !== "string"){
const err11 = {instancePath:instancePath+"/OfflinePushInfo/Desc",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data5.Ext !== undefined){
if(typeof data5.Ext !== "string"){
const err12 = {instancePath:instancePath+"/OfflinePushInfo/Ext",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data5.AndroidInfo !== undefined){
let data10 = data5.AndroidInfo;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
}
else {
const err13 = {instancePath:instancePath+"/OfflinePushInfo/AndroidInfo",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data5.ApnsInfo !== undefined){
let data11 = data5.ApnsInfo;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
}
else {
const err14 = {instancePath:instancePath+"/OfflinePushInfo/ApnsInfo",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err14);
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/OfflinePushInfo",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.ForbidCallbackControl !== undefined){
let data12 = data.ForbidCallbackControl;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data12[i0] !== "string"){
const err16 = {instancePath:instancePath+"/ForbidCallbackControl/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err16);
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/ForbidCallbackControl",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.OnlineOnlyFlag !== undefined){
let data14 = data.OnlineOnlyFlag;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err18 = {instancePath:instancePath+"/OnlineOnlyFlag",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err18);
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err19 = {instancePath:instancePath+"/OnlineOnlyFlag",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err19);
errors++;
}
}
}
if(data.SendMsgControl !== undefined){
let data15 = data.SendMsgControl;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1 && errors<8; i1++){
if(typeof data15[i1] !== "string"){
const err20 = {instancePath:instancePath+"/SendMsgControl/" + i1,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err20);
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/SendMsgControl",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data.CloudCustomData !== undefined){
if(typeof data.CloudCustomData !== "string"){
const err22 = {instancePath:instancePath+"/CloudCustomData",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data.GroupAtInfo !== undefined){
let data18 = data.GroupAtInfo;
if(Array.isArray(data18)){
if(data18.length > 30){
const err23 = {instancePath:instancePath+"/GroupAtInfo",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"};
(vErrors ??= []).push(err23);
errors++;
}
const len2 = data18.length;
for(let i2=0; i2<len2 && errors<8; i2++){
let data19 = data18[i2];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.GroupAtAllFlag !== undefined){
let data20 = data19.GroupAtAllFlag;
if(!((data20 === 0) || (data20 === 1))){
const err24 = {instancePath:instancePath+"/GroupAtInfo/" + i2+"/GroupAtAllFlag",keyword:"enum",params:{allowedValues: schema60.properties.GroupAtInfo.items.properties.GroupAtAllFlag.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err24);
errors++;
}
}
if(data19.GroupAt_Account !== undefined){
if(typeof data19.GroupAt_Account !== "string"){
const err25 = {instancePath:instancePath+"/GroupAtInfo/" + i2+"/GroupAt_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err25);
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/GroupAtInfo/" + i2,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err26);
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/GroupAtInfo",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err27);
errors++;
}
}
if(data.SupportMessageExtension !== undefined){
let data22 = data.SupportMessageExtension;
if(!((data22 === 0) || (data22 === 1))){
const err28 = {instancePath:instancePath+"/SupportMessageExtension",keyword:"enum",params:{allowedValues: schema60.properties.SupportMessageExtension.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err28);
errors++;
}
}
if(data.To_Account !== undefined){
let data23 = data.To_Account;
if(Array.isArray(data23)){
if(data23.length > 50){
const err29 = {instancePath:instancePath+"/To_Account",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
(vErrors ??= []).push(err29);
errors++;
}
const len3 = data23.length;
for(let i3=0; i3<len3 && errors<8; i3++){
if(typeof data23[i3] !== "string"){
const err30 = {instancePath:instancePath+"/To_Account/" + i3,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err30);
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/To_Account",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err31);
errors++;
}
}
if(data.TopicId !== undefined){
if(typeof data.TopicId !== "string"){
const err32 = {instancePath:instancePath+"/TopicId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err32);
errors++;
}
}
if(data.NeedReadReceipt !== undefined){
let data26 = data.NeedReadReceipt;
if(!((data26 === 0) || (data26 === 1))){
const err33 = {instancePath:instancePath+"/NeedReadReceipt",keyword:"enum",params:{allowedValues: schema60.properties.NeedReadReceipt.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err33);
errors++;
}
}
}
else {
const err34 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err34);
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":{"GroupId":true,"Random":true,"MsgBody":true,"MsgPriority":true,"From_Account":true,"OfflinePushInfo":true,"ForbidCallbackControl":true,"OnlineOnlyFlag":true,"SendMsgControl":true,"CloudCustomData":true,"GroupAtInfo":true,"SupportMessageExtension":true,"To_Account":true,"TopicId":true,"NeedReadReceipt":true},"dynamicProps":false,"dynamicItems":false};


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate46(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":{"GroupId":true,"Random":true,"MsgBody":true,"MsgPriority":true,"From_Account":true,"OfflinePushInfo":true,"ForbidCallbackControl":true,"OnlineOnlyFlag":true,"SendMsgControl":true,"CloudCustomData":true,"GroupAtInfo":true,"SupportMessageExtension":true,"To_Account":true,"TopicId":true,"NeedReadReceipt":true},"dynamicProps":false,"dynamicItems":false};

export const requests9 = validate54;
const schema76 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1send_group_system_notification/post/requestBody/content/application~1json/schema"};
const schema77 = {"type":"object","required":["GroupId","Content"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"Content":{"type":"string"},"ToMembers_Account":{"type":"array","maxItems":500,"items":{"type":"string"}},"TopicId":{"type":"string"}}};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Content === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Content"},message:"must have required property '"+"Content"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err2 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.Content !== undefined){
if(typeof data.Content !== "string"){
const err3 = {instancePath:instancePath+"/Content",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.ToMembers_Account !== undefined){
let data2 = data.ToMembers_Account;
if(Array.isArray(data2)){
if(data2.length > 500){
const err4 = {instancePath:instancePath+"/ToMembers_Account",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"};
(vErrors ??= []).push(err4);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data2[i0] !== "string"){
const err5 = {instancePath:instancePath+"/ToMembers_Account/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/ToMembers_Account",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.TopicId !== undefined){
if(typeof data.TopicId !== "string"){
const err7 = {instancePath:instancePath+"/TopicId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err8);
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":{"GroupId":true,"Content":true,"ToMembers_Account":true,"TopicId":true},"dynamicProps":false,"dynamicItems":false};


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate55(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":{"GroupId":true,"Content":true,"ToMembers_Account":true,"TopicId":true},"dynamicProps":false,"dynamicItems":false};

export const requests10 = validate57;
const schema79 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1group_msg_get_simple/post/requestBody/content/application~1json/schema"};
const schema80 = {"type":"object","required":["GroupId","ReqMsgNumber"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"ReqMsgNumber":{"type":"integer","minimum":1},"ReqMsgSeq":{"type":"integer","minimum":0},"WithRecalledMsg":{"type":"integer"},"TopicId":{"type":"string"}}};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ReqMsgNumber === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ReqMsgNumber"},message:"must have required property '"+"ReqMsgNumber"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err2 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.ReqMsgNumber !== undefined){
let data1 = data.ReqMsgNumber;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/ReqMsgNumber",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err3);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/ReqMsgNumber",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
if(data.ReqMsgSeq !== undefined){
let data2 = data.ReqMsgSeq;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/ReqMsgSeq",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err5);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/ReqMsgSeq",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
if(data.WithRecalledMsg !== undefined){
let data3 = data.WithRecalledMsg;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/WithRecalledMsg",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.TopicId !== undefined){
if(typeof data.TopicId !== "string"){
const err8 = {instancePath:instancePath+"/TopicId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err9);
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":{"GroupId":true,"ReqMsgNumber":true,"ReqMsgSeq":true,"WithRecalledMsg":true,"TopicId":true},"dynamicProps":false,"dynamicItems":false};


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":{"GroupId":true,"ReqMsgNumber":true,"ReqMsgSeq":true,"WithRecalledMsg":true,"TopicId":true},"dynamicProps":false,"dynamicItems":false};

export const requests11 = validate60;
const schema82 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1group_msg_recall/post/requestBody/content/application~1json/schema"};
const schema83 = {"type":"object","required":["GroupId","MsgSeqList"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"MsgSeqList":{"type":"array","items":{"type":"object","required":["MsgSeq"],"properties":{"MsgSeq":{"type":"integer"}}}},"TopicId":{"type":"string"},"Reason":{"type":"string"}}};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.MsgSeqList === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "MsgSeqList"},message:"must have required property '"+"MsgSeqList"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err2 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.MsgSeqList !== undefined){
let data1 = data.MsgSeqList;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.MsgSeq === undefined){
const err3 = {instancePath:instancePath+"/MsgSeqList/" + i0,keyword:"required",params:{missingProperty: "MsgSeq"},message:"must have required property '"+"MsgSeq"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data2.MsgSeq !== undefined){
let data3 = data2.MsgSeq;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err4 = {instancePath:instancePath+"/MsgSeqList/" + i0+"/MsgSeq",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/MsgSeqList/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/MsgSeqList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.TopicId !== undefined){
if(typeof data.TopicId !== "string"){
const err7 = {instancePath:instancePath+"/TopicId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.Reason !== undefined){
if(typeof data.Reason !== "string"){
const err8 = {instancePath:instancePath+"/Reason",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err9);
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":{"GroupId":true,"MsgSeqList":true,"TopicId":true,"Reason":true},"dynamicProps":false,"dynamicItems":false};


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate61(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":{"GroupId":true,"MsgSeqList":true,"TopicId":true,"Reason":true},"dynamicProps":false,"dynamicItems":false};

export const requests12 = validate63;
const schema85 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1delete_group_msg_by_sender/post/requestBody/content/application~1json/schema"};
const schema86 = {"type":"object","required":["GroupId","Sender_Account"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"Sender_Account":{"type":"string"},"TopicId":{"type":"string"}}};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Sender_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Sender_Account"},message:"must have required property '"+"Sender_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err2 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.Sender_Account !== undefined){
if(typeof data.Sender_Account !== "string"){
const err3 = {instancePath:instancePath+"/Sender_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.TopicId !== undefined){
if(typeof data.TopicId !== "string"){
const err4 = {instancePath:instancePath+"/TopicId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err5);
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":{"GroupId":true,"Sender_Account":true,"TopicId":true},"dynamicProps":false,"dynamicItems":false};


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate64(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":{"GroupId":true,"Sender_Account":true,"TopicId":true},"dynamicProps":false,"dynamicItems":false};

export const requests13 = validate66;
const schema88 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1import_group_msg/post/requestBody/content/application~1json/schema"};
const schema89 = {"type":"object","required":["GroupId","MsgList"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"RecentContactFlag":{"type":"integer"},"MsgList":{"type":"array","items":{"type":"object","required":["From_Account","SendTime","MsgBody"],"properties":{"From_Account":{"type":"string"},"SendTime":{"type":"integer","minimum":0},"Random":{"type":"integer","minimum":0,"maximum":4294967295},"MsgBody":{"$ref":"#/components/schemas/MsgBody"}}}},"TopicId":{"type":"string"}}};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.MsgList === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "MsgList"},message:"must have required property '"+"MsgList"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err2 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.RecentContactFlag !== undefined){
let data1 = data.RecentContactFlag;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/RecentContactFlag",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.MsgList !== undefined){
let data2 = data.MsgList;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.From_Account === undefined){
const err4 = {instancePath:instancePath+"/MsgList/" + i0,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data3.SendTime === undefined){
const err5 = {instancePath:instancePath+"/MsgList/" + i0,keyword:"required",params:{missingProperty: "SendTime"},message:"must have required property '"+"SendTime"+"'"};
(vErrors ??= []).push(err5);
errors++;
}
if(data3.MsgBody === undefined){
const err6 = {instancePath:instancePath+"/MsgList/" + i0,keyword:"required",params:{missingProperty: "MsgBody"},message:"must have required property '"+"MsgBody"+"'"};
(vErrors ??= []).push(err6);
errors++;
}
if(data3.From_Account !== undefined){
if(typeof data3.From_Account !== "string"){
const err7 = {instancePath:instancePath+"/MsgList/" + i0+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data3.SendTime !== undefined){
let data5 = data3.SendTime;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err8 = {instancePath:instancePath+"/MsgList/" + i0+"/SendTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err8);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err9 = {instancePath:instancePath+"/MsgList/" + i0+"/SendTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err9);
errors++;
}
}
}
if(data3.Random !== undefined){
let data6 = data3.Random;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err10 = {instancePath:instancePath+"/MsgList/" + i0+"/Random",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err10);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 4294967295 || isNaN(data6)){
const err11 = {instancePath:instancePath+"/MsgList/" + i0+"/Random",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
(vErrors ??= []).push(err11);
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err12 = {instancePath:instancePath+"/MsgList/" + i0+"/Random",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err12);
errors++;
}
}
}
if(data3.MsgBody !== undefined){
if(!(validate47(data3.MsgBody, {instancePath:instancePath+"/MsgList/" + i0+"/MsgBody",parentData:data3,parentDataProperty:"MsgBody",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/MsgList/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err13);
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/MsgList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.TopicId !== undefined){
if(typeof data.TopicId !== "string"){
const err15 = {instancePath:instancePath+"/TopicId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err15);
errors++;
}
}
}
else {
const err16 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err16);
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":{"GroupId":true,"RecentContactFlag":true,"MsgList":true,"TopicId":true},"dynamicProps":false,"dynamicItems":false};


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate67(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":{"GroupId":true,"RecentContactFlag":true,"MsgList":true,"TopicId":true},"dynamicProps":false,"dynamicItems":false};

export const requests14 = validate70;
const schema91 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1send_broadcast_msg/post/requestBody/content/application~1json/schema"};
const schema92 = {"type":"object","required":["Random","MsgBody"],"properties":{"From_Account":{"type":"string"},"Random":{"type":"integer","minimum":0,"maximum":4294967295},"MsgBody":{"$ref":"#/components/schemas/MsgBody"},"CloudCustomData":{"type":"string"}}};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Random === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "Random"},message:"must have required property '"+"Random"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.MsgBody === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "MsgBody"},message:"must have required property '"+"MsgBody"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err2 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.Random !== undefined){
let data1 = data.Random;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/Random",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err3);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/Random",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
(vErrors ??= []).push(err4);
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/Random",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
if(data.MsgBody !== undefined){
if(!(validate47(data.MsgBody, {instancePath:instancePath+"/MsgBody",parentData:data,parentDataProperty:"MsgBody",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.CloudCustomData !== undefined){
if(typeof data.CloudCustomData !== "string"){
const err6 = {instancePath:instancePath+"/CloudCustomData",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err7);
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":{"From_Account":true,"Random":true,"MsgBody":true,"CloudCustomData":true},"dynamicProps":false,"dynamicItems":false};


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate71(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":{"From_Account":true,"Random":true,"MsgBody":true,"CloudCustomData":true},"dynamicProps":false,"dynamicItems":false};

export const requests15 = validate74;
const schema93 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1get_group_msg_receipt/post/requestBody/content/application~1json/schema"};
const schema94 = {"type":"object","required":["GroupId","MsgSeqList"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"MsgSeqList":{"type":"array","items":{"type":"object","required":["MsgSeq"],"properties":{"MsgSeq":{"type":"integer"}}}}}};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.MsgSeqList === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "MsgSeqList"},message:"must have required property '"+"MsgSeqList"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err2 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.MsgSeqList !== undefined){
let data1 = data.MsgSeqList;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.MsgSeq === undefined){
const err3 = {instancePath:instancePath+"/MsgSeqList/" + i0,keyword:"required",params:{missingProperty: "MsgSeq"},message:"must have required property '"+"MsgSeq"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data2.MsgSeq !== undefined){
let data3 = data2.MsgSeq;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err4 = {instancePath:instancePath+"/MsgSeqList/" + i0+"/MsgSeq",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/MsgSeqList/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/MsgSeqList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err7);
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":{"GroupId":true,"MsgSeqList":true},"dynamicProps":false,"dynamicItems":false};


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate75(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":{"GroupId":true,"MsgSeqList":true},"dynamicProps":false,"dynamicItems":false};

export const requests16 = validate77;
const schema96 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1get_group_msg_receipt_detail/post/requestBody/content/application~1json/schema"};
const schema97 = {"type":"object","required":["GroupId","Filter","Cursor","Count"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"MsgSeq":{"type":"integer"},"Filter":{"enum":[0,1]},"Cursor":{"type":"string"},"Count":{"type":"integer","minimum":1}}};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Filter === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Filter"},message:"must have required property '"+"Filter"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Cursor === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "Cursor"},message:"must have required property '"+"Cursor"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.Count === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "Count"},message:"must have required property '"+"Count"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err4 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.MsgSeq !== undefined){
let data1 = data.MsgSeq;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/MsgSeq",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.Filter !== undefined){
let data2 = data.Filter;
if(!((data2 === 0) || (data2 === 1))){
const err6 = {instancePath:instancePath+"/Filter",keyword:"enum",params:{allowedValues: schema97.properties.Filter.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.Cursor !== undefined){
if(typeof data.Cursor !== "string"){
const err7 = {instancePath:instancePath+"/Cursor",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.Count !== undefined){
let data4 = data.Count;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err8 = {instancePath:instancePath+"/Count",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err8);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/Count",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
(vErrors ??= []).push(err9);
errors++;
}
}
}
}
else {
const err10 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err10);
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":{"GroupId":true,"MsgSeq":true,"Filter":true,"Cursor":true,"Count":true},"dynamicProps":false,"dynamicItems":false};


function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate78(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":{"GroupId":true,"MsgSeq":true,"Filter":true,"Cursor":true,"Count":true},"dynamicProps":false,"dynamicItems":false};

export const requests17 = validate80;
const schema99 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1group_msg_receipt/post/requestBody/content/application~1json/schema"};
const schema100 = {"type":"object","required":["GroupId","From_Account","MsgSeqList"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"From_Account":{"type":"string"},"MsgSeqList":{"type":"array","items":{"type":"object","required":["MsgSeq"],"properties":{"MsgSeq":{"type":"integer"}}}}}};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.From_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.MsgSeqList === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "MsgSeqList"},message:"must have required property '"+"MsgSeqList"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err3 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err4 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.MsgSeqList !== undefined){
let data2 = data.MsgSeqList;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.MsgSeq === undefined){
const err5 = {instancePath:instancePath+"/MsgSeqList/" + i0,keyword:"required",params:{missingProperty: "MsgSeq"},message:"must have required property '"+"MsgSeq"+"'"};
(vErrors ??= []).push(err5);
errors++;
}
if(data3.MsgSeq !== undefined){
let data4 = data3.MsgSeq;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err6 = {instancePath:instancePath+"/MsgSeqList/" + i0+"/MsgSeq",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/MsgSeqList/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/MsgSeqList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err9);
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":{"GroupId":true,"From_Account":true,"MsgSeqList":true},"dynamicProps":false,"dynamicItems":false};


function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate81(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":{"GroupId":true,"From_Account":true,"MsgSeqList":true},"dynamicProps":false,"dynamicItems":false};

export const requests18 = validate83;
const schema102 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1clear_group_msg/post/requestBody/content/application~1json/schema"};
const schema103 = {"type":"object","required":["GroupId"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"MsgSeq":{"type":"integer"}}};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err1 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.MsgSeq !== undefined){
let data1 = data.MsgSeq;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/MsgSeq",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err2);
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err3);
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":{"GroupId":true,"MsgSeq":true},"dynamicProps":false,"dynamicItems":false};


function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate84(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":{"GroupId":true,"MsgSeq":true},"dynamicProps":false,"dynamicItems":false};

export const requests19 = validate86;
const schema105 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1modify_group_base_info/post/requestBody/content/application~1json/schema"};
const schema106 = {"type":"object","required":["GroupId"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"Name":{"type":"string"},"Introduction":{"type":"string"},"Notification":{"type":"string"},"FaceUrl":{"type":"string"},"MaxMemberNum":{"type":"integer","minimum":0},"ApplyJoinOption":{"enum":["FreeAccess","NeedPermission","DisableApply"]},"MuteAllMember":{"enum":["On","Off"]},"AppDefinedData":{"$ref":"#/components/schemas/AppDefinedData"},"InviteJoinOption":{"enum":["FreeAccess","NeedPermission","DisableInvite"]},"From_Account":{"type":"string"},"EnablePermission":{"enum":[0,1]},"DefaultPermission":{"type":"integer","minimum":0},"HistoryMsgBeforeJoin":{"enum":["On","Off"]}}};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err1 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
const err2 = {instancePath:instancePath+"/Name",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.Introduction !== undefined){
if(typeof data.Introduction !== "string"){
const err3 = {instancePath:instancePath+"/Introduction",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.Notification !== undefined){
if(typeof data.Notification !== "string"){
const err4 = {instancePath:instancePath+"/Notification",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.FaceUrl !== undefined){
if(typeof data.FaceUrl !== "string"){
const err5 = {instancePath:instancePath+"/FaceUrl",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.MaxMemberNum !== undefined){
let data5 = data.MaxMemberNum;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err6 = {instancePath:instancePath+"/MaxMemberNum",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err6);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err7 = {instancePath:instancePath+"/MaxMemberNum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err7);
errors++;
}
}
}
if(data.ApplyJoinOption !== undefined){
let data6 = data.ApplyJoinOption;
if(!(((data6 === "FreeAccess") || (data6 === "NeedPermission")) || (data6 === "DisableApply"))){
const err8 = {instancePath:instancePath+"/ApplyJoinOption",keyword:"enum",params:{allowedValues: schema106.properties.ApplyJoinOption.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.MuteAllMember !== undefined){
let data7 = data.MuteAllMember;
if(!((data7 === "On") || (data7 === "Off"))){
const err9 = {instancePath:instancePath+"/MuteAllMember",keyword:"enum",params:{allowedValues: schema106.properties.MuteAllMember.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.AppDefinedData !== undefined){
let data8 = data.AppDefinedData;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.Key !== undefined){
if(typeof data9.Key !== "string"){
const err10 = {instancePath:instancePath+"/AppDefinedData/" + i0+"/Key",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data9.Value !== undefined){
if(typeof data9.Value !== "string"){
const err11 = {instancePath:instancePath+"/AppDefinedData/" + i0+"/Value",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err11);
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/AppDefinedData/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/AppDefinedData",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.InviteJoinOption !== undefined){
let data12 = data.InviteJoinOption;
if(!(((data12 === "FreeAccess") || (data12 === "NeedPermission")) || (data12 === "DisableInvite"))){
const err14 = {instancePath:instancePath+"/InviteJoinOption",keyword:"enum",params:{allowedValues: schema106.properties.InviteJoinOption.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err15 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.EnablePermission !== undefined){
let data14 = data.EnablePermission;
if(!((data14 === 0) || (data14 === 1))){
const err16 = {instancePath:instancePath+"/EnablePermission",keyword:"enum",params:{allowedValues: schema106.properties.EnablePermission.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.DefaultPermission !== undefined){
let data15 = data.DefaultPermission;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err17 = {instancePath:instancePath+"/DefaultPermission",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err17);
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err18 = {instancePath:instancePath+"/DefaultPermission",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err18);
errors++;
}
}
}
if(data.HistoryMsgBeforeJoin !== undefined){
let data16 = data.HistoryMsgBeforeJoin;
if(!((data16 === "On") || (data16 === "Off"))){
const err19 = {instancePath:instancePath+"/HistoryMsgBeforeJoin",keyword:"enum",params:{allowedValues: schema106.properties.HistoryMsgBeforeJoin.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err19);
errors++;
}
}
}
else {
const err20 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err20);
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":{"GroupId":true,"Name":true,"Introduction":true,"Notification":true,"FaceUrl":true,"MaxMemberNum":true,"ApplyJoinOption":true,"MuteAllMember":true,"AppDefinedData":true,"InviteJoinOption":true,"From_Account":true,"EnablePermission":true,"DefaultPermission":true,"HistoryMsgBeforeJoin":true},"dynamicProps":false,"dynamicItems":false};


function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate87(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":{"GroupId":true,"Name":true,"Introduction":true,"Notification":true,"FaceUrl":true,"MaxMemberNum":true,"ApplyJoinOption":true,"MuteAllMember":true,"AppDefinedData":true,"InviteJoinOption":true,"From_Account":true,"EnablePermission":true,"DefaultPermission":true,"HistoryMsgBeforeJoin":true},"dynamicProps":false,"dynamicItems":false};

export const requests20 = validate89;
const schema109 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1change_group_owner/post/requestBody/content/application~1json/schema"};
const schema110 = {"type":"object","required":["GroupId","NewOwner_Account"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"NewOwner_Account":{"type":"string"},"From_Account":{"type":"string"}}};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.NewOwner_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "NewOwner_Account"},message:"must have required property '"+"NewOwner_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err2 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.NewOwner_Account !== undefined){
if(typeof data.NewOwner_Account !== "string"){
const err3 = {instancePath:instancePath+"/NewOwner_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err4 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err5);
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":{"GroupId":true,"NewOwner_Account":true,"From_Account":true},"dynamicProps":false,"dynamicItems":false};


function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate90(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":{"GroupId":true,"NewOwner_Account":true,"From_Account":true},"dynamicProps":false,"dynamicItems":false};

export const requests21 = validate92;
const schema112 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1modify_group_member_info/post/requestBody/content/application~1json/schema"};
const schema113 = {"type":"object","required":["GroupId","Member_Account"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"Member_Account":{"type":"string"},"Role":{"enum":["Admin","Member"]},"MsgFlag":{"enum":["AcceptAndNotify","Discard","AcceptNotNotify"]},"NameCard":{"type":"string"},"AppMemberDefinedData":{"$ref":"#/components/schemas/AppDefinedData"},"MuteTime":{"type":"integer","minimum":0,"maximum":4294967295}}};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Member_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Member_Account"},message:"must have required property '"+"Member_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err2 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.Member_Account !== undefined){
if(typeof data.Member_Account !== "string"){
const err3 = {instancePath:instancePath+"/Member_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.Role !== undefined){
let data2 = data.Role;
if(!((data2 === "Admin") || (data2 === "Member"))){
const err4 = {instancePath:instancePath+"/Role",keyword:"enum",params:{allowedValues: schema113.properties.Role.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.MsgFlag !== undefined){
let data3 = data.MsgFlag;
if(!(((data3 === "AcceptAndNotify") || (data3 === "Discard")) || (data3 === "AcceptNotNotify"))){
const err5 = {instancePath:instancePath+"/MsgFlag",keyword:"enum",params:{allowedValues: schema113.properties.MsgFlag.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.NameCard !== undefined){
if(typeof data.NameCard !== "string"){
const err6 = {instancePath:instancePath+"/NameCard",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.AppMemberDefinedData !== undefined){
let data5 = data.AppMemberDefinedData;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.Key !== undefined){
if(typeof data6.Key !== "string"){
const err7 = {instancePath:instancePath+"/AppMemberDefinedData/" + i0+"/Key",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data6.Value !== undefined){
if(typeof data6.Value !== "string"){
const err8 = {instancePath:instancePath+"/AppMemberDefinedData/" + i0+"/Value",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/AppMemberDefinedData/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/AppMemberDefinedData",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.MuteTime !== undefined){
let data9 = data.MuteTime;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err11 = {instancePath:instancePath+"/MuteTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err11);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 4294967295 || isNaN(data9)){
const err12 = {instancePath:instancePath+"/MuteTime",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
(vErrors ??= []).push(err12);
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err13 = {instancePath:instancePath+"/MuteTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err13);
errors++;
}
}
}
}
else {
const err14 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err14);
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":{"GroupId":true,"Member_Account":true,"Role":true,"MsgFlag":true,"NameCard":true,"AppMemberDefinedData":true,"MuteTime":true},"dynamicProps":false,"dynamicItems":false};


function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate93(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"props":{"GroupId":true,"Member_Account":true,"Role":true,"MsgFlag":true,"NameCard":true,"AppMemberDefinedData":true,"MuteTime":true},"dynamicProps":false,"dynamicItems":false};

export const requests22 = validate95;
const schema116 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1get_group_member_info/post/requestBody/content/application~1json/schema"};
const schema117 = {"type":"object","required":["GroupId"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"MemberInfoFilter":{"type":"array","items":{"type":"string"}},"MemberRoleFilter":{"type":"array","items":{"enum":["Owner","Admin","Member"]}},"AppDefinedDataFilter_GroupMember":{"type":"array","items":{"type":"string"}},"Limit":{"type":"integer","minimum":1,"maximum":6000},"Offset":{"type":"integer","minimum":0},"Next":{"type":"string"}}};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err1 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.MemberInfoFilter !== undefined){
let data1 = data.MemberInfoFilter;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data1[i0] !== "string"){
const err2 = {instancePath:instancePath+"/MemberInfoFilter/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/MemberInfoFilter",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.MemberRoleFilter !== undefined){
let data3 = data.MemberRoleFilter;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1 && errors<8; i1++){
let data4 = data3[i1];
if(!(((data4 === "Owner") || (data4 === "Admin")) || (data4 === "Member"))){
const err4 = {instancePath:instancePath+"/MemberRoleFilter/" + i1,keyword:"enum",params:{allowedValues: schema117.properties.MemberRoleFilter.items.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/MemberRoleFilter",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.AppDefinedDataFilter_GroupMember !== undefined){
let data5 = data.AppDefinedDataFilter_GroupMember;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2 && errors<8; i2++){
if(typeof data5[i2] !== "string"){
const err6 = {instancePath:instancePath+"/AppDefinedDataFilter_GroupMember/" + i2,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/AppDefinedDataFilter_GroupMember",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.Limit !== undefined){
let data7 = data.Limit;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err8 = {instancePath:instancePath+"/Limit",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err8);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 6000 || isNaN(data7)){
const err9 = {instancePath:instancePath+"/Limit",keyword:"maximum",params:{comparison: "<=", limit: 6000},message:"must be <= 6000"};
(vErrors ??= []).push(err9);
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err10 = {instancePath:instancePath+"/Limit",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
(vErrors ??= []).push(err10);
errors++;
}
}
}
if(data.Offset !== undefined){
let data8 = data.Offset;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err11 = {instancePath:instancePath+"/Offset",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err11);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err12 = {instancePath:instancePath+"/Offset",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err12);
errors++;
}
}
}
if(data.Next !== undefined){
if(typeof data.Next !== "string"){
const err13 = {instancePath:instancePath+"/Next",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err13);
errors++;
}
}
}
else {
const err14 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err14);
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"props":{"GroupId":true,"MemberInfoFilter":true,"MemberRoleFilter":true,"AppDefinedDataFilter_GroupMember":true,"Limit":true,"Offset":true,"Next":true},"dynamicProps":false,"dynamicItems":false};


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate96(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":{"GroupId":true,"MemberInfoFilter":true,"MemberRoleFilter":true,"AppDefinedDataFilter_GroupMember":true,"Limit":true,"Offset":true,"Next":true},"dynamicProps":false,"dynamicItems":false};

export const requests23 = validate98;
const schema119 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1get_specified_group_member_info/post/requestBody/content/application~1json/schema"};
const schema120 = {"type":"object","required":["GroupId","Member_List_Account"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"Member_List_Account":{"type":"array","items":{"type":"string"}},"MemberInfoFilter":{"type":"array","items":{"type":"string"}},"MemberRoleFilter":{"type":"array","items":{"enum":["Owner","Admin","Member"]}},"AppDefinedDataFilter_GroupMember":{"type":"array","items":{"type":"string"}}}};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Member_List_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Member_List_Account"},message:"must have required property '"+"Member_List_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err2 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.Member_List_Account !== undefined){
let data1 = data.Member_List_Account;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data1[i0] !== "string"){
const err3 = {instancePath:instancePath+"/Member_List_Account/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/Member_List_Account",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.MemberInfoFilter !== undefined){
let data3 = data.MemberInfoFilter;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1 && errors<8; i1++){
if(typeof data3[i1] !== "string"){
const err5 = {instancePath:instancePath+"/MemberInfoFilter/" + i1,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/MemberInfoFilter",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.MemberRoleFilter !== undefined){
let data5 = data.MemberRoleFilter;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2 && errors<8; i2++){
let data6 = data5[i2];
if(!(((data6 === "Owner") || (data6 === "Admin")) || (data6 === "Member"))){
const err7 = {instancePath:instancePath+"/MemberRoleFilter/" + i2,keyword:"enum",params:{allowedValues: schema120.properties.MemberRoleFilter.items.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/MemberRoleFilter",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.AppDefinedDataFilter_GroupMember !== undefined){
let data7 = data.AppDefinedDataFilter_GroupMember;
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3 && errors<8; i3++){
if(typeof data7[i3] !== "string"){
const err9 = {instancePath:instancePath+"/AppDefinedDataFilter_GroupMember/" + i3,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/AppDefinedDataFilter_GroupMember",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err10);
errors++;
}
}
}
else {
const err11 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err11);
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":{"GroupId":true,"Member_List_Account":true,"MemberInfoFilter":true,"MemberRoleFilter":true,"AppDefinedDataFilter_GroupMember":true},"dynamicProps":false,"dynamicItems":false};


function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate99(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":{"GroupId":true,"Member_List_Account":true,"MemberInfoFilter":true,"MemberRoleFilter":true,"AppDefinedDataFilter_GroupMember":true},"dynamicProps":false,"dynamicItems":false};

export const requests24 = validate101;
const schema122 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1get_role_in_group/post/requestBody/content/application~1json/schema"};
const schema123 = {"type":"object","required":["GroupId","User_Account"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"User_Account":{"type":"array","items":{"type":"string"}}}};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.User_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "User_Account"},message:"must have required property '"+"User_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err2 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.User_Account !== undefined){
let data1 = data.User_Account;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data1[i0] !== "string"){
const err3 = {instancePath:instancePath+"/User_Account/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/User_Account",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err5);
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":{"GroupId":true,"User_Account":true},"dynamicProps":false,"dynamicItems":false};


function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate102(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":{"GroupId":true,"User_Account":true},"dynamicProps":false,"dynamicItems":false};

export const requests25 = validate104;
const schema125 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1get_joined_group_list/post/requestBody/content/application~1json/schema"};
const schema126 = {"type":"object","required":["Member_Account"],"properties":{"Member_Account":{"type":"string"},"WithHugeGroups":{"enum":[0,1]},"WithNoActiveGroups":{"enum":[0,1]},"Limit":{"type":"integer","minimum":1,"maximum":5000},"Offset":{"type":"integer","minimum":0},"GroupType":{"type":"string"},"SupportTopic":{"enum":[0,1]},"ResponseFilter":{"type":"object","properties":{"GroupBaseInfoFilter":{"type":"array","items":{"type":"string"}},"SelfInfoFilter":{"type":"array","items":{"type":"string"}}}}}};

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Member_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "Member_Account"},message:"must have required property '"+"Member_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Member_Account !== undefined){
if(typeof data.Member_Account !== "string"){
const err1 = {instancePath:instancePath+"/Member_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.WithHugeGroups !== undefined){
let data1 = data.WithHugeGroups;
if(!((data1 === 0) || (data1 === 1))){
const err2 = {instancePath:instancePath+"/WithHugeGroups",keyword:"enum",params:{allowedValues: schema126.properties.WithHugeGroups.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.WithNoActiveGroups !== undefined){
let data2 = data.WithNoActiveGroups;
if(!((data2 === 0) || (data2 === 1))){
const err3 = {instancePath:instancePath+"/WithNoActiveGroups",keyword:"enum",params:{allowedValues: schema126.properties.WithNoActiveGroups.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.Limit !== undefined){
let data3 = data.Limit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err4 = {instancePath:instancePath+"/Limit",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 5000 || isNaN(data3)){
const err5 = {instancePath:instancePath+"/Limit",keyword:"maximum",params:{comparison: "<=", limit: 5000},message:"must be <= 5000"};
(vErrors ??= []).push(err5);
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/Limit",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
if(data.Offset !== undefined){
let data4 = data.Offset;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err7 = {instancePath:instancePath+"/Offset",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err7);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/Offset",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err8);
errors++;
}
}
}
if(data.GroupType !== undefined){
if(typeof data.GroupType !== "string"){
const err9 = {instancePath:instancePath+"/GroupType",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.SupportTopic !== undefined){
let data6 = data.SupportTopic;
if(!((data6 === 0) || (data6 === 1))){
const err10 = {instancePath:instancePath+"/SupportTopic",keyword:"enum",params:{allowedValues: schema126.properties.SupportTopic.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.ResponseFilter !== undefined){
let data7 = data.ResponseFilter;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.GroupBaseInfoFilter !== undefined){
let data8 = data7.GroupBaseInfoFilter;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data8[i0] !== "string"){
const err11 = {instancePath:instancePath+"/ResponseFilter/GroupBaseInfoFilter/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err11);
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/ResponseFilter/GroupBaseInfoFilter",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data7.SelfInfoFilter !== undefined){
let data10 = data7.SelfInfoFilter;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1 && errors<8; i1++){
if(typeof data10[i1] !== "string"){
const err13 = {instancePath:instancePath+"/ResponseFilter/SelfInfoFilter/" + i1,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err13);
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/ResponseFilter/SelfInfoFilter",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err14);
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/ResponseFilter",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err15);
errors++;
}
}
}
else {
const err16 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err16);
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"props":{"Member_Account":true,"WithHugeGroups":true,"WithNoActiveGroups":true,"Limit":true,"Offset":true,"GroupType":true,"SupportTopic":true,"ResponseFilter":true},"dynamicProps":false,"dynamicItems":false};

export const requests26 = validate105;
const schema127 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1import_group/post/requestBody/content/application~1json/schema"};
const schema128 = {"type":"object","required":["Type","Name"],"properties":{"Type":{"$ref":"#/components/schemas/GroupType"},"Name":{"type":"string"},"Owner_Account":{"type":"string"},"GroupId":{"$ref":"#/components/schemas/GroupId"},"Introduction":{"type":"string"},"Notification":{"type":"string"},"FaceUrl":{"type":"string"},"MaxMemberCount":{"type":"integer","minimum":0},"ApplyJoinOption":{"enum":["FreeAccess","NeedPermission","DisableApply"]},"AppDefinedData":{"$ref":"#/components/schemas/AppDefinedData"},"CreateTime":{"type":"integer","minimum":0},"SupportTopic":{"enum":[0,1]}}};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Type === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "Type"},message:"must have required property '"+"Type"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Name === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Type !== undefined){
if(typeof data.Type !== "string"){
const err2 = {instancePath:instancePath+"/Type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
const err3 = {instancePath:instancePath+"/Name",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.Owner_Account !== undefined){
if(typeof data.Owner_Account !== "string"){
const err4 = {instancePath:instancePath+"/Owner_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err5 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.Introduction !== undefined){
if(typeof data.Introduction !== "string"){
const err6 = {instancePath:instancePath+"/Introduction",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.Notification !== undefined){
if(typeof data.Notification !== "string"){
const err7 = {instancePath:instancePath+"/Notification",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.FaceUrl !== undefined){
if(typeof data.FaceUrl !== "string"){
const err8 = {instancePath:instancePath+"/FaceUrl",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.MaxMemberCount !== undefined){
let data7 = data.MaxMemberCount;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err9 = {instancePath:instancePath+"/MaxMemberCount",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err9);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err10 = {instancePath:instancePath+"/MaxMemberCount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err10);
errors++;
}
}
}
if(data.ApplyJoinOption !== undefined){
let data8 = data.ApplyJoinOption;
if(!(((data8 === "FreeAccess") || (data8 === "NeedPermission")) || (data8 === "DisableApply"))){
const err11 = {instancePath:instancePath+"/ApplyJoinOption",keyword:"enum",params:{allowedValues: schema128.properties.ApplyJoinOption.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.AppDefinedData !== undefined){
let data9 = data.AppDefinedData;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.Key !== undefined){
if(typeof data10.Key !== "string"){
const err12 = {instancePath:instancePath+"/AppDefinedData/" + i0+"/Key",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data10.Value !== undefined){
if(typeof data10.Value !== "string"){
const err13 = {instancePath:instancePath+"/AppDefinedData/" + i0+"/Value",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err13);
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/AppDefinedData/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err14);
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/AppDefinedData",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.CreateTime !== undefined){
let data13 = data.CreateTime;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err16 = {instancePath:instancePath+"/CreateTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err16);
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err17 = {instancePath:instancePath+"/CreateTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err17);
errors++;
}
}
}
if(data.SupportTopic !== undefined){
let data14 = data.SupportTopic;
if(!((data14 === 0) || (data14 === 1))){
const err18 = {instancePath:instancePath+"/SupportTopic",keyword:"enum",params:{allowedValues: schema128.properties.SupportTopic.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err18);
errors++;
}
}
}
else {
const err19 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err19);
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"props":{"Type":true,"Name":true,"Owner_Account":true,"GroupId":true,"Introduction":true,"Notification":true,"FaceUrl":true,"MaxMemberCount":true,"ApplyJoinOption":true,"AppDefinedData":true,"CreateTime":true,"SupportTopic":true},"dynamicProps":false,"dynamicItems":false};


function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate106(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":{"Type":true,"Name":true,"Owner_Account":true,"GroupId":true,"Introduction":true,"Notification":true,"FaceUrl":true,"MaxMemberCount":true,"ApplyJoinOption":true,"AppDefinedData":true,"CreateTime":true,"SupportTopic":true},"dynamicProps":false,"dynamicItems":false};

export const requests27 = validate108;
const schema132 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1import_group_member/post/requestBody/content/application~1json/schema"};
const schema133 = {"type":"object","required":["GroupId","MemberList"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"MemberList":{"type":"array","items":{"type":"object","required":["Member_Account"],"properties":{"Member_Account":{"type":"string"},"Role":{"enum":["Admin"]},"JoinTime":{"type":"integer","minimum":0},"UnreadMsgNum":{"type":"integer","minimum":0}}}}}};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.MemberList === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "MemberList"},message:"must have required property '"+"MemberList"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err2 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.MemberList !== undefined){
let data1 = data.MemberList;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.Member_Account === undefined){
const err3 = {instancePath:instancePath+"/MemberList/" + i0,keyword:"required",params:{missingProperty: "Member_Account"},message:"must have required property '"+"Member_Account"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data2.Member_Account !== undefined){
if(typeof data2.Member_Account !== "string"){
const err4 = {instancePath:instancePath+"/MemberList/" + i0+"/Member_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data2.Role !== undefined){
if(!(data2.Role === "Admin")){
const err5 = {instancePath:instancePath+"/MemberList/" + i0+"/Role",keyword:"enum",params:{allowedValues: schema133.properties.MemberList.items.properties.Role.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data2.JoinTime !== undefined){
let data5 = data2.JoinTime;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err6 = {instancePath:instancePath+"/MemberList/" + i0+"/JoinTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err6);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err7 = {instancePath:instancePath+"/MemberList/" + i0+"/JoinTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err7);
errors++;
}
}
}
if(data2.UnreadMsgNum !== undefined){
let data6 = data2.UnreadMsgNum;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err8 = {instancePath:instancePath+"/MemberList/" + i0+"/UnreadMsgNum",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err8);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err9 = {instancePath:instancePath+"/MemberList/" + i0+"/UnreadMsgNum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err9);
errors++;
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/MemberList/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err10);
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/MemberList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err11);
errors++;
}
}
}
else {
const err12 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err12);
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"props":{"GroupId":true,"MemberList":true},"dynamicProps":false,"dynamicItems":false};


function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate109(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":{"GroupId":true,"MemberList":true},"dynamicProps":false,"dynamicItems":false};

export const requests28 = validate111;
const schema135 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1set_unread_msg_num/post/requestBody/content/application~1json/schema"};
const schema136 = {"type":"object","required":["GroupId","Member_Account","UnreadMsgNum"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"Member_Account":{"type":"string"},"UnreadMsgNum":{"type":"integer","minimum":0}}};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Member_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Member_Account"},message:"must have required property '"+"Member_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.UnreadMsgNum === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "UnreadMsgNum"},message:"must have required property '"+"UnreadMsgNum"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err3 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.Member_Account !== undefined){
if(typeof data.Member_Account !== "string"){
const err4 = {instancePath:instancePath+"/Member_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.UnreadMsgNum !== undefined){
let data2 = data.UnreadMsgNum;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/UnreadMsgNum",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err5);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/UnreadMsgNum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err7);
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"props":{"GroupId":true,"Member_Account":true,"UnreadMsgNum":true},"dynamicProps":false,"dynamicItems":false};


function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate112(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":{"GroupId":true,"Member_Account":true,"UnreadMsgNum":true},"dynamicProps":false,"dynamicItems":false};

export const requests29 = validate114;
const schema138 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1set_group_attr/post/requestBody/content/application~1json/schema"};
const schema139 = {"type":"object","required":["GroupId","GroupAttr"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"GroupAttr":{"type":"array","items":{"type":"object","required":["key","value"],"properties":{"key":{"type":"string"},"value":{"type":"string"}}}}}};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.GroupAttr === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "GroupAttr"},message:"must have required property '"+"GroupAttr"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err2 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.GroupAttr !== undefined){
let data1 = data.GroupAttr;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.key === undefined){
const err3 = {instancePath:instancePath+"/GroupAttr/" + i0,keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data2.value === undefined){
const err4 = {instancePath:instancePath+"/GroupAttr/" + i0,keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data2.key !== undefined){
if(typeof data2.key !== "string"){
const err5 = {instancePath:instancePath+"/GroupAttr/" + i0+"/key",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data2.value !== undefined){
if(typeof data2.value !== "string"){
const err6 = {instancePath:instancePath+"/GroupAttr/" + i0+"/value",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/GroupAttr/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/GroupAttr",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err9);
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"props":{"GroupId":true,"GroupAttr":true},"dynamicProps":false,"dynamicItems":false};


function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate115(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"props":{"GroupId":true,"GroupAttr":true},"dynamicProps":false,"dynamicItems":false};

export const requests30 = validate117;
const schema141 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1modify_group_attr/post/requestBody/content/application~1json/schema"};
const schema142 = {"type":"object","required":["GroupId","GroupAttr"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"GroupAttr":{"type":"array","items":{"type":"object","required":["key","value"],"properties":{"key":{"type":"string"},"value":{"type":"string"}}}}}};

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.GroupAttr === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "GroupAttr"},message:"must have required property '"+"GroupAttr"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err2 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.GroupAttr !== undefined){
let data1 = data.GroupAttr;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.key === undefined){
const err3 = {instancePath:instancePath+"/GroupAttr/" + i0,keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data2.value === undefined){
const err4 = {instancePath:instancePath+"/GroupAttr/" + i0,keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data2.key !== undefined){
if(typeof data2.key !== "string"){
const err5 = {instancePath:instancePath+"/GroupAttr/" + i0+"/key",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data2.value !== undefined){
if(typeof data2.value !== "string"){
const err6 = {instancePath:instancePath+"/GroupAttr/" + i0+"/value",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/GroupAttr/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/GroupAttr",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err9);
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":{"GroupId":true,"GroupAttr":true},"dynamicProps":false,"dynamicItems":false};


function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate117.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate118(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
validate117.errors = vErrors;
return errors === 0;
}
validate117.evaluated = {"props":{"GroupId":true,"GroupAttr":true},"dynamicProps":false,"dynamicItems":false};

export const requests31 = validate120;
const schema144 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1clear_group_attr/post/requestBody/content/application~1json/schema"};
const schema145 = {"type":"object","required":["GroupId"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"}}};

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate121.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err1 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err1);
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err2);
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"props":{"GroupId":true},"dynamicProps":false,"dynamicItems":false};


function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate120.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate121(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"props":{"GroupId":true},"dynamicProps":false,"dynamicItems":false};

export const requests32 = validate123;
const schema147 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1delete_group_attr/post/requestBody/content/application~1json/schema"};
const schema148 = {"type":"object","required":["GroupId","GroupAttr"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"GroupAttr":{"type":"array","items":{"type":"object","required":["key"],"properties":{"key":{"type":"string"}}}}}};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate124.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.GroupAttr === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "GroupAttr"},message:"must have required property '"+"GroupAttr"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err2 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.GroupAttr !== undefined){
let data1 = data.GroupAttr;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.key === undefined){
const err3 = {instancePath:instancePath+"/GroupAttr/" + i0,keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data2.key !== undefined){
if(typeof data2.key !== "string"){
const err4 = {instancePath:instancePath+"/GroupAttr/" + i0+"/key",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/GroupAttr/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/GroupAttr",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err7);
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}
validate124.evaluated = {"props":{"GroupId":true,"GroupAttr":true},"dynamicProps":false,"dynamicItems":false};


function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate123.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate124(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
validate123.errors = vErrors;
return errors === 0;
}
validate123.evaluated = {"props":{"GroupId":true,"GroupAttr":true},"dynamicProps":false,"dynamicItems":false};

export const requests33 = validate126;
const schema150 = {"$ref":"description#/paths/~1v4~1group_open_attr_http_svc~1get_group_attr/post/requestBody/content/application~1json/schema"};
const schema151 = {"type":"object","required":["GroupId"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"}}};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err1 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err1);
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err2);
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"props":{"GroupId":true},"dynamicProps":false,"dynamicItems":false};


function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate127(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"props":{"GroupId":true},"dynamicProps":false,"dynamicItems":false};

export const requests34 = validate129;
const schema153 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1update_group_counter/post/requestBody/content/application~1json/schema"};
const schema154 = {"type":"object","required":["GroupId","GroupCounter"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"GroupCounter":{"type":"array","items":{"type":"object","required":["Key","Value"],"properties":{"Key":{"type":"string"},"Value":{"type":"integer"}}}},"Mode":{"enum":["Set","Increase","Decrease"]}}};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate130.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.GroupCounter === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "GroupCounter"},message:"must have required property '"+"GroupCounter"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err2 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.GroupCounter !== undefined){
let data1 = data.GroupCounter;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.Key === undefined){
const err3 = {instancePath:instancePath+"/GroupCounter/" + i0,keyword:"required",params:{missingProperty: "Key"},message:"must have required property '"+"Key"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data2.Value === undefined){
const err4 = {instancePath:instancePath+"/GroupCounter/" + i0,keyword:"required",params:{missingProperty: "Value"},message:"must have required property '"+"Value"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data2.Key !== undefined){
if(typeof data2.Key !== "string"){
const err5 = {instancePath:instancePath+"/GroupCounter/" + i0+"/Key",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data2.Value !== undefined){
let data4 = data2.Value;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err6 = {instancePath:instancePath+"/GroupCounter/" + i0+"/Value",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/GroupCounter/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/GroupCounter",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.Mode !== undefined){
let data5 = data.Mode;
if(!(((data5 === "Set") || (data5 === "Increase")) || (data5 === "Decrease"))){
const err9 = {instancePath:instancePath+"/Mode",keyword:"enum",params:{allowedValues: schema154.properties.Mode.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err10);
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"props":{"GroupId":true,"GroupCounter":true,"Mode":true},"dynamicProps":false,"dynamicItems":false};


function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate129.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate130(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"props":{"GroupId":true,"GroupCounter":true,"Mode":true},"dynamicProps":false,"dynamicItems":false};

export const requests35 = validate132;
const schema156 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1get_group_counter/post/requestBody/content/application~1json/schema"};
const schema157 = {"type":"object","required":["GroupId"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"GroupCounterKeys":{"type":"array","items":{"type":"string"}}}};

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate133.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err1 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.GroupCounterKeys !== undefined){
let data1 = data.GroupCounterKeys;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data1[i0] !== "string"){
const err2 = {instancePath:instancePath+"/GroupCounterKeys/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/GroupCounterKeys",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err4);
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"props":{"GroupId":true,"GroupCounterKeys":true},"dynamicProps":false,"dynamicItems":false};


function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate132.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate133(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
validate132.errors = vErrors;
return errors === 0;
}
validate132.evaluated = {"props":{"GroupId":true,"GroupCounterKeys":true},"dynamicProps":false,"dynamicItems":false};

export const requests36 = validate135;
const schema159 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1delete_group_counter/post/requestBody/content/application~1json/schema"};
const schema160 = {"type":"object","required":["GroupId"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"GroupCounterKeys":{"type":"array","items":{"type":"string"}}}};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err1 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.GroupCounterKeys !== undefined){
let data1 = data.GroupCounterKeys;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data1[i0] !== "string"){
const err2 = {instancePath:instancePath+"/GroupCounterKeys/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/GroupCounterKeys",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err4);
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"props":{"GroupId":true,"GroupCounterKeys":true},"dynamicProps":false,"dynamicItems":false};


function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate135.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate136(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
validate135.errors = vErrors;
return errors === 0;
}
validate135.evaluated = {"props":{"GroupId":true,"GroupCounterKeys":true},"dynamicProps":false,"dynamicItems":false};

export const requests37 = validate138;
const schema162 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1ban_group_member/post/requestBody/content/application~1json/schema"};
const schema163 = {"type":"object","required":["GroupId","Members_Account","Duration"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"Members_Account":{"type":"array","items":{"type":"string"}},"Duration":{"type":"integer","minimum":0,"maximum":4294967295},"Description":{"type":"string"}}};

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate139.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Members_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Members_Account"},message:"must have required property '"+"Members_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Duration === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "Duration"},message:"must have required property '"+"Duration"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err3 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.Members_Account !== undefined){
let data1 = data.Members_Account;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data1[i0] !== "string"){
const err4 = {instancePath:instancePath+"/Members_Account/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/Members_Account",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.Duration !== undefined){
let data3 = data.Duration;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err6 = {instancePath:instancePath+"/Duration",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err6);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 4294967295 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/Duration",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
(vErrors ??= []).push(err7);
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/Duration",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err8);
errors++;
}
}
}
if(data.Description !== undefined){
if(typeof data.Description !== "string"){
const err9 = {instancePath:instancePath+"/Description",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err10);
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}
validate139.evaluated = {"props":{"GroupId":true,"Members_Account":true,"Duration":true,"Description":true},"dynamicProps":false,"dynamicItems":false};


function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate138.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate139(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"props":{"GroupId":true,"Members_Account":true,"Duration":true,"Description":true},"dynamicProps":false,"dynamicItems":false};

export const requests38 = validate141;
const schema165 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1unban_group_member/post/requestBody/content/application~1json/schema"};
const schema166 = {"type":"object","required":["GroupId","Members_Account"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"Members_Account":{"type":"array","items":{"type":"string"}}}};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate142.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Members_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Members_Account"},message:"must have required property '"+"Members_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err2 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.Members_Account !== undefined){
let data1 = data.Members_Account;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data1[i0] !== "string"){
const err3 = {instancePath:instancePath+"/Members_Account/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/Members_Account",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err5);
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"props":{"GroupId":true,"Members_Account":true},"dynamicProps":false,"dynamicItems":false};


function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate141.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate142(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
validate141.errors = vErrors;
return errors === 0;
}
validate141.evaluated = {"props":{"GroupId":true,"Members_Account":true},"dynamicProps":false,"dynamicItems":false};

export const requests39 = validate144;
const schema168 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1get_group_ban_member/post/requestBody/content/application~1json/schema"};
const schema169 = {"type":"object","required":["GroupId","Offset"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"Limit":{"type":"integer","minimum":1,"maximum":100},"Offset":{"type":"integer","minimum":0}}};

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate145.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Offset === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Offset"},message:"must have required property '"+"Offset"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err2 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.Limit !== undefined){
let data1 = data.Limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/Limit",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err3);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/Limit",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
(vErrors ??= []).push(err4);
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/Limit",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
if(data.Offset !== undefined){
let data2 = data.Offset;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/Offset",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err6);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/Offset",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err7);
errors++;
}
}
}
}
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err8);
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}
validate145.evaluated = {"props":{"GroupId":true,"Limit":true,"Offset":true},"dynamicProps":false,"dynamicItems":false};


function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate144.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate145(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
validate144.errors = vErrors;
return errors === 0;
}
validate144.evaluated = {"props":{"GroupId":true,"Limit":true,"Offset":true},"dynamicProps":false,"dynamicItems":false};

export const requests40 = validate147;
const schema171 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1get_online_member_num/post/requestBody/content/application~1json/schema"};
const schema172 = {"type":"object","required":["GroupId"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"}}};

function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate148.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err1 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err1);
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err2);
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}
validate148.evaluated = {"props":{"GroupId":true},"dynamicProps":false,"dynamicItems":false};


function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate147.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate148(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"props":{"GroupId":true},"dynamicProps":false,"dynamicItems":false};

export const requests41 = validate150;
const schema174 = {"$ref":"description#/paths/~1v4~1group_open_avchatroom_http_svc~1get_members/post/requestBody/content/application~1json/schema"};
const schema175 = {"type":"object","required":["GroupId","Timestamp"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"Timestamp":{"type":"integer","minimum":0},"Mark":{"type":"integer","minimum":0}}};

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate151.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Timestamp === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Timestamp"},message:"must have required property '"+"Timestamp"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err2 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.Timestamp !== undefined){
let data1 = data.Timestamp;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/Timestamp",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err3);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/Timestamp",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
if(data.Mark !== undefined){
let data2 = data.Mark;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/Mark",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err5);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/Mark",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err7);
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"props":{"GroupId":true,"Timestamp":true,"Mark":true},"dynamicProps":false,"dynamicItems":false};


function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate150.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate151(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
validate150.errors = vErrors;
return errors === 0;
}
validate150.evaluated = {"props":{"GroupId":true,"Timestamp":true,"Mark":true},"dynamicProps":false,"dynamicItems":false};

export const requests42 = validate153;
const schema177 = {"$ref":"description#/paths/~1v4~1group_open_avchatroom_http_svc~1modify_user_info/post/requestBody/content/application~1json/schema"};
const schema178 = {"type":"object","required":["GroupId","CommandType","MemberList"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"CommandType":{"enum":[1,2]},"MemberList":{"type":"array","items":{"type":"object","required":["Member_Account","Marks"],"properties":{"Member_Account":{"type":"string"},"Marks":{"type":"array","items":{"type":"integer"}}}}}}};

function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate154.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.CommandType === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "CommandType"},message:"must have required property '"+"CommandType"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.MemberList === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "MemberList"},message:"must have required property '"+"MemberList"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err3 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.CommandType !== undefined){
let data1 = data.CommandType;
if(!((data1 === 1) || (data1 === 2))){
const err4 = {instancePath:instancePath+"/CommandType",keyword:"enum",params:{allowedValues: schema178.properties.CommandType.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.MemberList !== undefined){
let data2 = data.MemberList;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.Member_Account === undefined){
const err5 = {instancePath:instancePath+"/MemberList/" + i0,keyword:"required",params:{missingProperty: "Member_Account"},message:"must have required property '"+"Member_Account"+"'"};
(vErrors ??= []).push(err5);
errors++;
}
if(data3.Marks === undefined){
const err6 = {instancePath:instancePath+"/MemberList/" + i0,keyword:"required",params:{missingProperty: "Marks"},message:"must have required property '"+"Marks"+"'"};
(vErrors ??= []).push(err6);
errors++;
}
if(data3.Member_Account !== undefined){
if(typeof data3.Member_Account !== "string"){
const err7 = {instancePath:instancePath+"/MemberList/" + i0+"/Member_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data3.Marks !== undefined){
let data5 = data3.Marks;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1 && errors<8; i1++){
let data6 = data5[i1];
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err8 = {instancePath:instancePath+"/MemberList/" + i0+"/Marks/" + i1,keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/MemberList/" + i0+"/Marks",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/MemberList/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err10);
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/MemberList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err11);
errors++;
}
}
}
else {
const err12 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err12);
errors++;
}
validate154.errors = vErrors;
return errors === 0;
}
validate154.evaluated = {"props":{"GroupId":true,"CommandType":true,"MemberList":true},"dynamicProps":false,"dynamicItems":false};


function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate153.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate154(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
validate153.errors = vErrors;
return errors === 0;
}
validate153.evaluated = {"props":{"GroupId":true,"CommandType":true,"MemberList":true},"dynamicProps":false,"dynamicItems":false};

export const requests43 = validate156;
const schema180 = {"$ref":"description#/paths/~1v4~1group_open_avchatroom_http_svc~1modify_admin/post/requestBody/content/application~1json/schema"};
const schema181 = {"type":"object","required":["GroupId","CommandType","Admin_Account"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"CommandType":{"enum":[1,2]},"Admin_Account":{"type":"array","items":{"type":"string"}}}};

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate157.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.CommandType === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "CommandType"},message:"must have required property '"+"CommandType"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Admin_Account === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "Admin_Account"},message:"must have required property '"+"Admin_Account"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err3 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.CommandType !== undefined){
let data1 = data.CommandType;
if(!((data1 === 1) || (data1 === 2))){
const err4 = {instancePath:instancePath+"/CommandType",keyword:"enum",params:{allowedValues: schema181.properties.CommandType.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.Admin_Account !== undefined){
let data2 = data.Admin_Account;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data2[i0] !== "string"){
const err5 = {instancePath:instancePath+"/Admin_Account/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/Admin_Account",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err7);
errors++;
}
validate157.errors = vErrors;
return errors === 0;
}
validate157.evaluated = {"props":{"GroupId":true,"CommandType":true,"Admin_Account":true},"dynamicProps":false,"dynamicItems":false};


function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate156.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate157(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
validate156.errors = vErrors;
return errors === 0;
}
validate156.evaluated = {"props":{"GroupId":true,"CommandType":true,"Admin_Account":true},"dynamicProps":false,"dynamicItems":false};

export const requests44 = validate159;
const schema183 = {"$ref":"description#/paths/~1v4~1group_open_avchatroom_http_svc~1get_admin_list/post/requestBody/content/application~1json/schema"};
const schema184 = {"type":"object","required":["GroupId"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"}}};

function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate160.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err1 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err1);
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err2);
errors++;
}
validate160.errors = vErrors;
return errors === 0;
}
validate160.evaluated = {"props":{"GroupId":true},"dynamicProps":false,"dynamicItems":false};


function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate159.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate160(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
validate159.errors = vErrors;
return errors === 0;
}
validate159.evaluated = {"props":{"GroupId":true},"dynamicProps":false,"dynamicItems":false};

export const requests45 = validate162;
const schema186 = {"$ref":"description#/paths/~1v4~1group_open_avchatroom_http_svc~1check_members/post/requestBody/content/application~1json/schema"};
const schema187 = {"type":"object","required":["GroupId","Member_Account"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"Member_Account":{"type":"array","items":{"type":"string"}}}};

function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate163.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Member_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Member_Account"},message:"must have required property '"+"Member_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err2 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.Member_Account !== undefined){
let data1 = data.Member_Account;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data1[i0] !== "string"){
const err3 = {instancePath:instancePath+"/Member_Account/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/Member_Account",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err5);
errors++;
}
validate163.errors = vErrors;
return errors === 0;
}
validate163.evaluated = {"props":{"GroupId":true,"Member_Account":true},"dynamicProps":false,"dynamicItems":false};


function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate162.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate163(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
validate162.errors = vErrors;
return errors === 0;
}
validate162.evaluated = {"props":{"GroupId":true,"Member_Account":true},"dynamicProps":false,"dynamicItems":false};

export const requests46 = validate165;
const schema189 = {"$ref":"description#/paths/~1v4~1million_group_open_http_svc~1create_topic/post/requestBody/content/application~1json/schema"};
const schema190 = {"type":"object","required":["GroupId","TopicName"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"TopicName":{"type":"string"},"TopicId":{"$ref":"#/components/schemas/TopicId"},"FaceUrl":{"type":"string"},"Notification":{"type":"string"},"Introduction":{"type":"string"},"CustomString":{"type":"string"},"From_Account":{"type":"string"}}};
const schema192 = {"type":"string"};

function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate166.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.TopicName === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "TopicName"},message:"must have required property '"+"TopicName"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err2 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.TopicName !== undefined){
if(typeof data.TopicName !== "string"){
const err3 = {instancePath:instancePath+"/TopicName",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.TopicId !== undefined){
if(typeof data.TopicId !== "string"){
const err4 = {instancePath:instancePath+"/TopicId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.FaceUrl !== undefined){
if(typeof data.FaceUrl !== "string"){
const err5 = {instancePath:instancePath+"/FaceUrl",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.Notification !== undefined){
if(typeof data.Notification !== "string"){
const err6 = {instancePath:instancePath+"/Notification",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.Introduction !== undefined){
if(typeof data.Introduction !== "string"){
const err7 = {instancePath:instancePath+"/Introduction",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.CustomString !== undefined){
if(typeof data.CustomString !== "string"){
const err8 = {instancePath:instancePath+"/CustomString",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err9 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err10);
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}
validate166.evaluated = {"props":{"GroupId":true,"TopicName":true,"TopicId":true,"FaceUrl":true,"Notification":true,"Introduction":true,"CustomString":true,"From_Account":true},"dynamicProps":false,"dynamicItems":false};


function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate165.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate166(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
validate165.errors = vErrors;
return errors === 0;
}
validate165.evaluated = {"props":{"GroupId":true,"TopicName":true,"TopicId":true,"FaceUrl":true,"Notification":true,"Introduction":true,"CustomString":true,"From_Account":true},"dynamicProps":false,"dynamicItems":false};

export const requests47 = validate168;
const schema193 = {"$ref":"description#/paths/~1v4~1million_group_open_http_svc~1destroy_topic/post/requestBody/content/application~1json/schema"};
const schema194 = {"type":"object","required":["GroupId","TopicIdList"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"TopicIdList":{"type":"array","items":{"$ref":"#/components/schemas/TopicId"}}}};

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate169.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.TopicIdList === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "TopicIdList"},message:"must have required property '"+"TopicIdList"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err2 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.TopicIdList !== undefined){
let data1 = data.TopicIdList;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data1[i0] !== "string"){
const err3 = {instancePath:instancePath+"/TopicIdList/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/TopicIdList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err5);
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}
validate169.evaluated = {"props":{"GroupId":true,"TopicIdList":true},"dynamicProps":false,"dynamicItems":false};


function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate168.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate169(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
validate168.errors = vErrors;
return errors === 0;
}
validate168.evaluated = {"props":{"GroupId":true,"TopicIdList":true},"dynamicProps":false,"dynamicItems":false};

export const requests48 = validate171;
const schema197 = {"$ref":"description#/paths/~1v4~1million_group_open_http_svc~1modify_topic/post/requestBody/content/application~1json/schema"};
const schema198 = {"type":"object","required":["GroupId","TopicId"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"TopicId":{"$ref":"#/components/schemas/TopicId"},"TopicName":{"type":"string"},"FaceUrl":{"type":"string"},"Notification":{"type":"string"},"Introduction":{"type":"string"},"CustomString":{"type":"string"},"From_Account":{"type":"string"},"MuteAllMember":{"enum":["On","Off"]}}};

function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate172.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.TopicId === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "TopicId"},message:"must have required property '"+"TopicId"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err2 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.TopicId !== undefined){
if(typeof data.TopicId !== "string"){
const err3 = {instancePath:instancePath+"/TopicId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.TopicName !== undefined){
if(typeof data.TopicName !== "string"){
const err4 = {instancePath:instancePath+"/TopicName",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.FaceUrl !== undefined){
if(typeof data.FaceUrl !== "string"){
const err5 = {instancePath:instancePath+"/FaceUrl",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.Notification !== undefined){
if(typeof data.Notification !== "string"){
const err6 = {instancePath:instancePath+"/Notification",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.Introduction !== undefined){
if(typeof data.Introduction !== "string"){
const err7 = {instancePath:instancePath+"/Introduction",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.CustomString !== undefined){
if(typeof data.CustomString !== "string"){
const err8 = {instancePath:instancePath+"/CustomString",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err9 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.MuteAllMember !== undefined){
let data8 = data.MuteAllMember;
if(!((data8 === "On") || (data8 === "Off"))){
const err10 = {instancePath:instancePath+"/MuteAllMember",keyword:"enum",params:{allowedValues: schema198.properties.MuteAllMember.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err10);
errors++;
}
}
}
else {
const err11 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err11);
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}
validate172.evaluated = {"props":{"GroupId":true,"TopicId":true,"TopicName":true,"FaceUrl":true,"Notification":true,"Introduction":true,"CustomString":true,"From_Account":true,"MuteAllMember":true},"dynamicProps":false,"dynamicItems":false};


function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate171.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate172(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"props":{"GroupId":true,"TopicId":true,"TopicName":true,"FaceUrl":true,"Notification":true,"Introduction":true,"CustomString":true,"From_Account":true,"MuteAllMember":true},"dynamicProps":false,"dynamicItems":false};

export const requests49 = validate174;
const schema201 = {"$ref":"description#/paths/~1v4~1million_group_open_http_svc~1get_topic/post/requestBody/content/application~1json/schema"};
const schema202 = {"type":"object","required":["GroupId","From_Account"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"From_Account":{"type":"string"},"TopicIdList":{"type":"array","items":{"$ref":"#/components/schemas/TopicId"}},"ResponseFilter":{"type":"array","items":{"type":"string"}}}};

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate175.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.From_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err2 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err3 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.TopicIdList !== undefined){
let data2 = data.TopicIdList;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data2[i0] !== "string"){
const err4 = {instancePath:instancePath+"/TopicIdList/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/TopicIdList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.ResponseFilter !== undefined){
let data4 = data.ResponseFilter;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1 && errors<8; i1++){
if(typeof data4[i1] !== "string"){
const err6 = {instancePath:instancePath+"/ResponseFilter/" + i1,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/ResponseFilter",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err8);
errors++;
}
validate175.errors = vErrors;
return errors === 0;
}
validate175.evaluated = {"props":{"GroupId":true,"From_Account":true,"TopicIdList":true,"ResponseFilter":true},"dynamicProps":false,"dynamicItems":false};


function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate174.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate175(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
validate174.errors = vErrors;
return errors === 0;
}
validate174.evaluated = {"props":{"GroupId":true,"From_Account":true,"TopicIdList":true,"ResponseFilter":true},"dynamicProps":false,"dynamicItems":false};

export const requests50 = validate177;
const schema205 = {"$ref":"description#/paths/~1v4~1group_open_http_svc~1import_topic/post/requestBody/content/application~1json/schema"};
const schema206 = {"type":"object","required":["GroupId","TopicName"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"TopicName":{"type":"string"},"TopicId":{"$ref":"#/components/schemas/TopicId"},"Type":{"type":"string"},"FaceUrl":{"type":"string"},"Notification":{"type":"string"},"Introduction":{"type":"string"},"CustomString":{"type":"string"},"From_Account":{"type":"string"},"CreateTime":{"type":"integer","minimum":0}}};

function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate178.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.TopicName === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "TopicName"},message:"must have required property '"+"TopicName"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err2 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.TopicName !== undefined){
if(typeof data.TopicName !== "string"){
const err3 = {instancePath:instancePath+"/TopicName",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.TopicId !== undefined){
if(typeof data.TopicId !== "string"){
const err4 = {instancePath:instancePath+"/TopicId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.Type !== undefined){
if(typeof data.Type !== "string"){
const err5 = {instancePath:instancePath+"/Type",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.FaceUrl !== undefined){
if(typeof data.FaceUrl !== "string"){
const err6 = {instancePath:instancePath+"/FaceUrl",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.Notification !== undefined){
if(typeof data.Notification !== "string"){
const err7 = {instancePath:instancePath+"/Notification",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.Introduction !== undefined){
if(typeof data.Introduction !== "string"){
const err8 = {instancePath:instancePath+"/Introduction",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.CustomString !== undefined){
if(typeof data.CustomString !== "string"){
const err9 = {instancePath:instancePath+"/CustomString",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err10 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.CreateTime !== undefined){
let data9 = data.CreateTime;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err11 = {instancePath:instancePath+"/CreateTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err11);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err12 = {instancePath:instancePath+"/CreateTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err12);
errors++;
}
}
}
}
else {
const err13 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err13);
errors++;
}
validate178.errors = vErrors;
return errors === 0;
}
validate178.evaluated = {"props":{"GroupId":true,"TopicName":true,"TopicId":true,"Type":true,"FaceUrl":true,"Notification":true,"Introduction":true,"CustomString":true,"From_Account":true,"CreateTime":true},"dynamicProps":false,"dynamicItems":false};


function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate177.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate178(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
validate177.errors = vErrors;
return errors === 0;
}
validate177.evaluated = {"props":{"GroupId":true,"TopicName":true,"TopicId":true,"Type":true,"FaceUrl":true,"Notification":true,"Introduction":true,"CustomString":true,"From_Account":true,"CreateTime":true},"dynamicProps":false,"dynamicItems":false};

export const requests51 = validate180;
const schema209 = {"$ref":"description#/paths/~1v4~1im_open_login_svc~1account_import/post/requestBody/content/application~1json/schema"};
const schema210 = {"type":"object","required":["UserID"],"properties":{"UserID":{"type":"string"},"Nick":{"type":"string"},"FaceUrl":{"type":"string"},"Type":{"enum":[0,1]}}};

function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate180.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.UserID === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "UserID"},message:"must have required property '"+"UserID"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.UserID !== undefined){
if(typeof data.UserID !== "string"){
const err1 = {instancePath:instancePath+"/UserID",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.Nick !== undefined){
if(typeof data.Nick !== "string"){
const err2 = {instancePath:instancePath+"/Nick",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.FaceUrl !== undefined){
if(typeof data.FaceUrl !== "string"){
const err3 = {instancePath:instancePath+"/FaceUrl",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.Type !== undefined){
let data3 = data.Type;
if(!((data3 === 0) || (data3 === 1))){
const err4 = {instancePath:instancePath+"/Type",keyword:"enum",params:{allowedValues: schema210.properties.Type.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err5);
errors++;
}
validate180.errors = vErrors;
return errors === 0;
}
validate180.evaluated = {"props":{"UserID":true,"Nick":true,"FaceUrl":true,"Type":true},"dynamicProps":false,"dynamicItems":false};

export const requests52 = validate181;
const schema211 = {"$ref":"description#/paths/~1v4~1im_open_login_svc~1account_check/post/requestBody/content/application~1json/schema"};
const schema212 = {"type":"object","required":["CheckItem"],"properties":{"CheckItem":{"type":"array","items":{"type":"object","required":["UserID"],"properties":{"UserID":{"type":"string"}}}}}};

function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate181.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.CheckItem === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "CheckItem"},message:"must have required property '"+"CheckItem"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.CheckItem !== undefined){
let data0 = data.CheckItem;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.UserID === undefined){
const err1 = {instancePath:instancePath+"/CheckItem/" + i0,keyword:"required",params:{missingProperty: "UserID"},message:"must have required property '"+"UserID"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data1.UserID !== undefined){
if(typeof data1.UserID !== "string"){
const err2 = {instancePath:instancePath+"/CheckItem/" + i0+"/UserID",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/CheckItem/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/CheckItem",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err5);
errors++;
}
validate181.errors = vErrors;
return errors === 0;
}
validate181.evaluated = {"props":{"CheckItem":true},"dynamicProps":false,"dynamicItems":false};

export const requests53 = validate182;
const schema213 = {"$ref":"description#/paths/~1v4~1im_open_login_svc~1multiaccount_import/post/requestBody/content/application~1json/schema"};
const schema214 = {"type":"object","required":["Accounts"],"properties":{"Accounts":{"type":"array","items":{"type":"string"}}}};

function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate182.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Accounts === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "Accounts"},message:"must have required property '"+"Accounts"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Accounts !== undefined){
let data0 = data.Accounts;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/Accounts/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err1);
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/Accounts",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err2);
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err3);
errors++;
}
validate182.errors = vErrors;
return errors === 0;
}
validate182.evaluated = {"props":{"Accounts":true},"dynamicProps":false,"dynamicItems":false};

export const requests54 = validate183;
const schema215 = {"$ref":"description#/paths/~1v4~1im_open_login_svc~1account_delete/post/requestBody/content/application~1json/schema"};
const schema216 = {"type":"object","required":["DeleteItem"],"properties":{"DeleteItem":{"type":"array","items":{"type":"object","required":["UserID"],"properties":{"UserID":{"type":"string"}}}}}};

function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate183.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.DeleteItem === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "DeleteItem"},message:"must have required property '"+"DeleteItem"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.DeleteItem !== undefined){
let data0 = data.DeleteItem;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.UserID === undefined){
const err1 = {instancePath:instancePath+"/DeleteItem/" + i0,keyword:"required",params:{missingProperty: "UserID"},message:"must have required property '"+"UserID"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data1.UserID !== undefined){
if(typeof data1.UserID !== "string"){
const err2 = {instancePath:instancePath+"/DeleteItem/" + i0+"/UserID",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/DeleteItem/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/DeleteItem",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err5);
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}
validate183.evaluated = {"props":{"DeleteItem":true},"dynamicProps":false,"dynamicItems":false};

export const requests55 = validate184;
const schema217 = {"$ref":"description#/paths/~1v4~1im_open_login_svc~1kick/post/requestBody/content/application~1json/schema"};
const schema218 = {"type":"object","required":["UserID"],"properties":{"UserID":{"type":"string"}}};

function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate184.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.UserID === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "UserID"},message:"must have required property '"+"UserID"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.UserID !== undefined){
if(typeof data.UserID !== "string"){
const err1 = {instancePath:instancePath+"/UserID",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err1);
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err2);
errors++;
}
validate184.errors = vErrors;
return errors === 0;
}
validate184.evaluated = {"props":{"UserID":true},"dynamicProps":false,"dynamicItems":false};

export const requests56 = validate185;
const schema219 = {"$ref":"description#/paths/~1v4~1openim~1sendmsg/post/requestBody/content/application~1json/schema"};
const schema220 = {"type":"object","required":["To_Account","MsgRandom","MsgBody"],"properties":{"SyncOtherMachine":{"enum":[1,2]},"From_Account":{"type":"string"},"To_Account":{"type":"string"},"MsgLifeTime":{"type":"integer","minimum":0,"maximum":604800},"MsgSeq":{"type":"integer","minimum":0,"maximum":4294967295},"MsgRandom":{"type":"integer","minimum":0,"maximum":4294967295},"MsgTimeStamp":{"type":"integer","minimum":0},"MsgBody":{"$ref":"#/components/schemas/MsgBody"},"CloudCustomData":{"type":"string"},"SendMsgControl":{"type":"array","items":{"type":"string"}},"ForbidCallbackControl":{"type":"array","items":{"type":"string"}},"OfflinePushInfo":{"$ref":"#/components/schemas/OfflinePushInfo"},"SupportMessageExtension":{"enum":[0,1]},"IsNeedReadReceipt":{"enum":[0,1],"default":0},"OnlineOnlyFlag":{"enum":[0,1]}}};

function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate186.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.To_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.MsgRandom === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "MsgRandom"},message:"must have required property '"+"MsgRandom"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.MsgBody === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "MsgBody"},message:"must have required property '"+"MsgBody"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.SyncOtherMachine !== undefined){
let data0 = data.SyncOtherMachine;
if(!((data0 === 1) || (data0 === 2))){
const err3 = {instancePath:instancePath+"/SyncOtherMachine",keyword:"enum",params:{allowedValues: schema220.properties.SyncOtherMachine.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err4 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.To_Account !== undefined){
if(typeof data.To_Account !== "string"){
const err5 = {instancePath:instancePath+"/To_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.MsgLifeTime !== undefined){
let data3 = data.MsgLifeTime;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err6 = {instancePath:instancePath+"/MsgLifeTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err6);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 604800 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/MsgLifeTime",keyword:"maximum",params:{comparison: "<=", limit: 604800},message:"must be <= 604800"};
(vErrors ??= []).push(err7);
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/MsgLifeTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err8);
errors++;
}
}
}
if(data.MsgSeq !== undefined){
let data4 = data.MsgSeq;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err9 = {instancePath:instancePath+"/MsgSeq",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err9);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4294967295 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/MsgSeq",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
(vErrors ??= []).push(err10);
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/MsgSeq",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err11);
errors++;
}
}
}
if(data.MsgRandom !== undefined){
let data5 = data.MsgRandom;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err12 = {instancePath:instancePath+"/MsgRandom",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err12);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 4294967295 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/MsgRandom",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
(vErrors ??= []).push(err13);
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/MsgRandom",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err14);
errors++;
}
}
}
if(data.MsgTimeStamp !== undefined){
let data6 = data.MsgTimeStamp;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err15 = {instancePath:instancePath+"/MsgTimeStamp",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err15);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err16 = {instancePath:instancePath+"/MsgTimeStamp",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err16);
errors++;
}
}
}
if(data.MsgBody !== undefined){
if(!(validate47(data.MsgBody, {instancePath:instancePath+"/MsgBody",parentData:data,parentDataProperty:"MsgBody",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.CloudCustomData !== undefined){
if(typeof data.CloudCustomData !== "string"){
const err17 = {instancePath:instancePath+"/CloudCustomData",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.SendMsgControl !== undefined){
let data9 = data.SendMsgControl;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data9[i0] !== "string"){
const err18 = {instancePath:instancePath+"/SendMsgControl/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err18);
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/SendMsgControl",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data.ForbidCallbackControl !== undefined){
let data11 = data.ForbidCallbackControl;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1 && errors<8; i1++){
if(typeof data11[i1] !== "string"){
const err20 = {instancePath:instancePath+"/ForbidCallbackControl/" + i1,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err20);
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/ForbidCallbackControl",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data.OfflinePushInfo !== undefined){
let data13 = data.OfflinePushInfo;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.PushFlag !== undefined){
let data14 = data13.PushFlag;
if(!((data14 === 0) || (data14 === 1))){
const err22 = {instancePath:instancePath+"/OfflinePushInfo/PushFlag",keyword:"enum",params:{allowedValues: schema75.properties.PushFlag.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data13.Title !== undefined){
if(typeof data13.Title !== "string"){
const err23 = {instancePath:instancePath+"/OfflinePushInfo/Title",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err23);
errors++;
}
}
if(data13.Desc !== undefined){
if(typeof data13.Desc !== "string"){
const err24 = {instancePath:instancePath+"/OfflinePushInfo/Desc",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err24);
errors++;
}
}
if(data13.Ext !== undefined){
if(typeof data13.Ext !== "string"){
const err25 = {instancePath:instancePath+"/OfflinePushInfo/Ext",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err25);
errors++;
}
}
if(data13.AndroidInfo !== undefined){
let data18 = data13.AndroidInfo;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
}
else {
const err26 = {instancePath:instancePath+"/OfflinePushInfo/AndroidInfo",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err26);
errors++;
}
}
if(data13.ApnsInfo !== undefined){
let data19 = data13.ApnsInfo;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
}
else {
const err27 = {instancePath:instancePath+"/OfflinePushInfo/ApnsInfo",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err27);
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/OfflinePushInfo",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err28);
errors++;
}
}
if(data.SupportMessageExtension !== undefined){
let data20 = data.SupportMessageExtension;
if(!((data20 === 0) || (data20 === 1))){
const err29 = {instancePath:instancePath+"/SupportMessageExtension",keyword:"enum",params:{allowedValues: schema220.properties.SupportMessageExtension.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err29);
errors++;
}
}
if(data.IsNeedReadReceipt !== undefined){
let data21 = data.IsNeedReadReceipt;
if(!((data21 === 0) || (data21 === 1))){
const err30 = {instancePath:instancePath+"/IsNeedReadReceipt",keyword:"enum",params:{allowedValues: schema220.properties.IsNeedReadReceipt.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err30);
errors++;
}
}
if(data.OnlineOnlyFlag !== undefined){
let data22 = data.OnlineOnlyFlag;
if(!((data22 === 0) || (data22 === 1))){
const err31 = {instancePath:instancePath+"/OnlineOnlyFlag",keyword:"enum",params:{allowedValues: schema220.properties.OnlineOnlyFlag.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err31);
errors++;
}
}
}
else {
const err32 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err32);
errors++;
}
validate186.errors = vErrors;
return errors === 0;
}
validate186.evaluated = {"props":{"SyncOtherMachine":true,"From_Account":true,"To_Account":true,"MsgLifeTime":true,"MsgSeq":true,"MsgRandom":true,"MsgTimeStamp":true,"MsgBody":true,"CloudCustomData":true,"SendMsgControl":true,"ForbidCallbackControl":true,"OfflinePushInfo":true,"SupportMessageExtension":true,"IsNeedReadReceipt":true,"OnlineOnlyFlag":true},"dynamicProps":false,"dynamicItems":false};


function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate185.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate186(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
validate185.errors = vErrors;
return errors === 0;
}
validate185.evaluated = {"props":{"SyncOtherMachine":true,"From_Account":true,"To_Account":true,"MsgLifeTime":true,"MsgSeq":true,"MsgRandom":true,"MsgTimeStamp":true,"MsgBody":true,"CloudCustomData":true,"SendMsgControl":true,"ForbidCallbackControl":true,"OfflinePushInfo":true,"SupportMessageExtension":true,"IsNeedReadReceipt":true,"OnlineOnlyFlag":true},"dynamicProps":false,"dynamicItems":false};

export const requests57 = validate189;
const schema222 = {"$ref":"description#/paths/~1v4~1openim~1batchsendmsg/post/requestBody/content/application~1json/schema"};
const schema223 = {"type":"object","required":["To_Account","MsgRandom","MsgBody"],"properties":{"SyncOtherMachine":{"enum":[1,2]},"From_Account":{"type":"string"},"To_Account":{"type":"array","minItems":1,"items":{"type":"string"}},"MsgSeq":{"type":"integer","minimum":0,"maximum":4294967295},"MsgRandom":{"type":"integer","minimum":0,"maximum":4294967295},"MsgBody":{"$ref":"#/components/schemas/MsgBody"},"MsgLifeTime":{"type":"integer","minimum":0,"maximum":604800},"CloudCustomData":{"type":"string"},"SendMsgControl":{"type":"array","items":{"type":"string"}},"OfflinePushInfo":{"$ref":"#/components/schemas/OfflinePushInfo"},"OnlineOnlyFlag":{"enum":[0,1]},"IsNeedReadReceipt":{"enum":[0,1],"default":0}}};

function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate190.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.To_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.MsgRandom === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "MsgRandom"},message:"must have required property '"+"MsgRandom"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.MsgBody === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "MsgBody"},message:"must have required property '"+"MsgBody"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.SyncOtherMachine !== undefined){
let data0 = data.SyncOtherMachine;
if(!((data0 === 1) || (data0 === 2))){
const err3 = {instancePath:instancePath+"/SyncOtherMachine",keyword:"enum",params:{allowedValues: schema223.properties.SyncOtherMachine.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err4 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.To_Account !== undefined){
let data2 = data.To_Account;
if(Array.isArray(data2)){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/To_Account",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
(vErrors ??= []).push(err5);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data2[i0] !== "string"){
const err6 = {instancePath:instancePath+"/To_Account/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/To_Account",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.MsgSeq !== undefined){
let data4 = data.MsgSeq;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err8 = {instancePath:instancePath+"/MsgSeq",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err8);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4294967295 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/MsgSeq",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
(vErrors ??= []).push(err9);
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/MsgSeq",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err10);
errors++;
}
}
}
if(data.MsgRandom !== undefined){
let data5 = data.MsgRandom;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/MsgRandom",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err11);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 4294967295 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/MsgRandom",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
(vErrors ??= []).push(err12);
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/MsgRandom",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err13);
errors++;
}
}
}
if(data.MsgBody !== undefined){
if(!(validate47(data.MsgBody, {instancePath:instancePath+"/MsgBody",parentData:data,parentDataProperty:"MsgBody",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.MsgLifeTime !== undefined){
let data7 = data.MsgLifeTime;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err14 = {instancePath:instancePath+"/MsgLifeTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err14);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 604800 || isNaN(data7)){
const err15 = {instancePath:instancePath+"/MsgLifeTime",keyword:"maximum",params:{comparison: "<=", limit: 604800},message:"must be <= 604800"};
(vErrors ??= []).push(err15);
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/MsgLifeTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err16);
errors++;
}
}
}
if(data.CloudCustomData !== undefined){
if(typeof data.CloudCustomData !== "string"){
const err17 = {instancePath:instancePath+"/CloudCustomData",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.SendMsgControl !== undefined){
let data9 = data.SendMsgControl;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1 && errors<8; i1++){
if(typeof data9[i1] !== "string"){
const err18 = {instancePath:instancePath+"/SendMsgControl/" + i1,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err18);
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/SendMsgControl",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data.OfflinePushInfo !== undefined){
let data11 = data.OfflinePushInfo;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.PushFlag !== undefined){
let data12 = data11.PushFlag;
if(!((data12 === 0) || (data12 === 1))){
const err20 = {instancePath:instancePath+"/OfflinePushInfo/PushFlag",keyword:"enum",params:{allowedValues: schema75.properties.PushFlag.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data11.Title !== undefined){
if(typeof data11.Title !== "string"){
const err21 = {instancePath:instancePath+"/OfflinePushInfo/Title",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data11.Desc !== undefined){
if(typeof data11.Desc !== "string"){
const err22 = {instancePath:instancePath+"/OfflinePushInfo/Desc",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data11.Ext !== undefined){
if(typeof data11.Ext !== "string"){
const err23 = {instancePath:instancePath+"/OfflinePushInfo/Ext",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err23);
errors++;
}
}
if(data11.AndroidInfo !== undefined){
let data16 = data11.AndroidInfo;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
}
else {
const err24 = {instancePath:instancePath+"/OfflinePushInfo/AndroidInfo",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err24);
errors++;
}
}
if(data11.ApnsInfo !== undefined){
let data17 = data11.ApnsInfo;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
}
else {
const err25 = {instancePath:instancePath+"/OfflinePushInfo/ApnsInfo",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err25);
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/OfflinePushInfo",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err26);
errors++;
}
}
if(data.OnlineOnlyFlag !== undefined){
let data18 = data.OnlineOnlyFlag;
if(!((data18 === 0) || (data18 === 1))){
const err27 = {instancePath:instancePath+"/OnlineOnlyFlag",keyword:"enum",params:{allowedValues: schema223.properties.OnlineOnlyFlag.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err27);
errors++;
}
}
if(data.IsNeedReadReceipt !== undefined){
let data19 = data.IsNeedReadReceipt;
if(!((data19 === 0) || (data19 === 1))){
const err28 = {instancePath:instancePath+"/IsNeedReadReceipt",keyword:"enum",params:{allowedValues: schema223.properties.IsNeedReadReceipt.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err28);
errors++;
}
}
}
else {
const err29 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err29);
errors++;
}
validate190.errors = vErrors;
return errors === 0;
}
validate190.evaluated = {"props":{"SyncOtherMachine":true,"From_Account":true,"To_Account":true,"MsgSeq":true,"MsgRandom":true,"MsgBody":true,"MsgLifeTime":true,"CloudCustomData":true,"SendMsgControl":true,"OfflinePushInfo":true,"OnlineOnlyFlag":true,"IsNeedReadReceipt":true},"dynamicProps":false,"dynamicItems":false};


function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate189.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate190(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
validate189.errors = vErrors;
return errors === 0;
}
validate189.evaluated = {"props":{"SyncOtherMachine":true,"From_Account":true,"To_Account":true,"MsgSeq":true,"MsgRandom":true,"MsgBody":true,"MsgLifeTime":true,"CloudCustomData":true,"SendMsgControl":true,"OfflinePushInfo":true,"OnlineOnlyFlag":true,"IsNeedReadReceipt":true},"dynamicProps":false,"dynamicItems":false};

export const requests58 = validate193;
const schema225 = {"$ref":"description#/paths/~1v4~1openim~1admin_getroammsg/post/requestBody/content/application~1json/schema"};
const schema226 = {"type":"object","required":["Operator_Account","Peer_Account","MaxCnt","MinTime","MaxTime"],"properties":{"Operator_Account":{"type":"string"},"Peer_Account":{"type":"string"},"MaxCnt":{"type":"integer","minimum":1},"MinTime":{"type":"integer","minimum":0},"MaxTime":{"type":"integer","minimum":0},"LastMsgKey":{"type":"string"}}};

function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate193.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Operator_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "Operator_Account"},message:"must have required property '"+"Operator_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Peer_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Peer_Account"},message:"must have required property '"+"Peer_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.MaxCnt === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "MaxCnt"},message:"must have required property '"+"MaxCnt"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.MinTime === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "MinTime"},message:"must have required property '"+"MinTime"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.MaxTime === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "MaxTime"},message:"must have required property '"+"MaxTime"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data.Operator_Account !== undefined){
if(typeof data.Operator_Account !== "string"){
const err5 = {instancePath:instancePath+"/Operator_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.Peer_Account !== undefined){
if(typeof data.Peer_Account !== "string"){
const err6 = {instancePath:instancePath+"/Peer_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.MaxCnt !== undefined){
let data2 = data.MaxCnt;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/MaxCnt",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err7);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/MaxCnt",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
(vErrors ??= []).push(err8);
errors++;
}
}
}
if(data.MinTime !== undefined){
let data3 = data.MinTime;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/MinTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err9);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/MinTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err10);
errors++;
}
}
}
if(data.MaxTime !== undefined){
let data4 = data.MaxTime;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/MaxTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err11);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/MaxTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err12);
errors++;
}
}
}
if(data.LastMsgKey !== undefined){
if(typeof data.LastMsgKey !== "string"){
const err13 = {instancePath:instancePath+"/LastMsgKey",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err13);
errors++;
}
}
}
else {
const err14 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err14);
errors++;
}
validate193.errors = vErrors;
return errors === 0;
}
validate193.evaluated = {"props":{"Operator_Account":true,"Peer_Account":true,"MaxCnt":true,"MinTime":true,"MaxTime":true,"LastMsgKey":true},"dynamicProps":false,"dynamicItems":false};

export const requests59 = validate194;
const schema227 = {"$ref":"description#/paths/~1v4~1openim~1admin_msgwithdraw/post/requestBody/content/application~1json/schema"};
const schema228 = {"type":"object","required":["From_Account","To_Account","MsgKey"],"properties":{"From_Account":{"type":"string"},"To_Account":{"type":"string"},"MsgKey":{"type":"string"}}};

function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate194.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.From_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.To_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.MsgKey === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "MsgKey"},message:"must have required property '"+"MsgKey"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err3 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.To_Account !== undefined){
if(typeof data.To_Account !== "string"){
const err4 = {instancePath:instancePath+"/To_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.MsgKey !== undefined){
if(typeof data.MsgKey !== "string"){
const err5 = {instancePath:instancePath+"/MsgKey",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate194.errors = vErrors;
return errors === 0;
}
validate194.evaluated = {"props":{"From_Account":true,"To_Account":true,"MsgKey":true},"dynamicProps":false,"dynamicItems":false};

export const requests60 = validate195;
const schema229 = {"$ref":"description#/paths/~1v4~1openim~1admin_set_msg_read/post/requestBody/content/application~1json/schema"};
const schema230 = {"type":"object","required":["Report_Account","Peer_Account"],"properties":{"Report_Account":{"type":"string"},"Peer_Account":{"type":"string"},"MsgReadTime":{"type":["integer","string"],"minimum":0,"pattern":"^\\d{1,10}$"}}};
const pattern4 = new RegExp("^\\d{1,10}$", "u");

function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate195.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Report_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "Report_Account"},message:"must have required property '"+"Report_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Peer_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Peer_Account"},message:"must have required property '"+"Peer_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Report_Account !== undefined){
if(typeof data.Report_Account !== "string"){
const err2 = {instancePath:instancePath+"/Report_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.Peer_Account !== undefined){
if(typeof data.Peer_Account !== "string"){
const err3 = {instancePath:instancePath+"/Peer_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.MsgReadTime !== undefined){
let data2 = data.MsgReadTime;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (typeof data2 !== "string")){
const err4 = {instancePath:instancePath+"/MsgReadTime",keyword:"type",params:{type: schema230.properties.MsgReadTime.type},message:"must be integer,string"};
(vErrors ??= []).push(err4);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/MsgReadTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err6 = {instancePath:instancePath+"/MsgReadTime",keyword:"pattern",params:{pattern: "^\\d{1,10}$"},message:"must match pattern \""+"^\\d{1,10}$"+"\""};
(vErrors ??= []).push(err6);
errors++;
}
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err7);
errors++;
}
validate195.errors = vErrors;
return errors === 0;
}
validate195.evaluated = {"props":{"Report_Account":true,"Peer_Account":true,"MsgReadTime":true},"dynamicProps":false,"dynamicItems":false};

export const requests61 = validate196;
const schema231 = {"$ref":"description#/paths/~1v4~1openim~1get_c2c_unread_msg_num/post/requestBody/content/application~1json/schema"};
const schema232 = {"type":"object","required":["To_Account"],"properties":{"To_Account":{"type":"string"},"Peer_Account":{"type":"array","items":{"type":"string"}}}};

function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate196.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.To_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.To_Account !== undefined){
if(typeof data.To_Account !== "string"){
const err1 = {instancePath:instancePath+"/To_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.Peer_Account !== undefined){
let data1 = data.Peer_Account;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data1[i0] !== "string"){
const err2 = {instancePath:instancePath+"/Peer_Account/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/Peer_Account",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err4);
errors++;
}
validate196.errors = vErrors;
return errors === 0;
}
validate196.evaluated = {"props":{"To_Account":true,"Peer_Account":true},"dynamicProps":false,"dynamicItems":false};

export const requests62 = validate197;
const schema233 = {"$ref":"description#/paths/~1v4~1openim~1modify_c2c_msg/post/requestBody/content/application~1json/schema"};
const schema234 = {"type":"object","required":["From_Account","To_Account","MsgKey"],"properties":{"From_Account":{"type":"string"},"To_Account":{"type":"string"},"MsgKey":{"type":"string"},"MsgBody":{"$ref":"#/components/schemas/MsgBody"},"CloudCustomData":{"type":"string"}}};

function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate198.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.From_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.To_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.MsgKey === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "MsgKey"},message:"must have required property '"+"MsgKey"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err3 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.To_Account !== undefined){
if(typeof data.To_Account !== "string"){
const err4 = {instancePath:instancePath+"/To_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.MsgKey !== undefined){
if(typeof data.MsgKey !== "string"){
const err5 = {instancePath:instancePath+"/MsgKey",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.MsgBody !== undefined){
if(!(validate47(data.MsgBody, {instancePath:instancePath+"/MsgBody",parentData:data,parentDataProperty:"MsgBody",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.CloudCustomData !== undefined){
if(typeof data.CloudCustomData !== "string"){
const err6 = {instancePath:instancePath+"/CloudCustomData",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err7);
errors++;
}
validate198.errors = vErrors;
return errors === 0;
}
validate198.evaluated = {"props":{"From_Account":true,"To_Account":true,"MsgKey":true,"MsgBody":true,"CloudCustomData":true},"dynamicProps":false,"dynamicItems":false};


function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate197.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate198(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
validate197.errors = vErrors;
return errors === 0;
}
validate197.evaluated = {"props":{"From_Account":true,"To_Account":true,"MsgKey":true,"MsgBody":true,"CloudCustomData":true},"dynamicProps":false,"dynamicItems":false};

export const requests63 = validate201;
const schema235 = {"$ref":"description#/paths/~1v4~1openim~1modify_group_msg/post/requestBody/content/application~1json/schema"};
const schema236 = {"type":"object","required":["GroupId","MsgSeq"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"MsgSeq":{"type":"integer","minimum":1},"MsgBody":{"$ref":"#/components/schemas/MsgBody"},"CloudCustomData":{"type":"string"},"TopicId":{"type":"string"}}};

function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate202.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.MsgSeq === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "MsgSeq"},message:"must have required property '"+"MsgSeq"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err2 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.MsgSeq !== undefined){
let data1 = data.MsgSeq;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/MsgSeq",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err3);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/MsgSeq",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
if(data.MsgBody !== undefined){
if(!(validate47(data.MsgBody, {instancePath:instancePath+"/MsgBody",parentData:data,parentDataProperty:"MsgBody",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.CloudCustomData !== undefined){
if(typeof data.CloudCustomData !== "string"){
const err5 = {instancePath:instancePath+"/CloudCustomData",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.TopicId !== undefined){
if(typeof data.TopicId !== "string"){
const err6 = {instancePath:instancePath+"/TopicId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err7);
errors++;
}
validate202.errors = vErrors;
return errors === 0;
}
validate202.evaluated = {"props":{"GroupId":true,"MsgSeq":true,"MsgBody":true,"CloudCustomData":true,"TopicId":true},"dynamicProps":false,"dynamicItems":false};


function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate201.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate202(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
validate201.errors = vErrors;
return errors === 0;
}
validate201.evaluated = {"props":{"GroupId":true,"MsgSeq":true,"MsgBody":true,"CloudCustomData":true,"TopicId":true},"dynamicProps":false,"dynamicItems":false};

export const requests64 = validate205;
const schema238 = {"$ref":"description#/paths/~1v4~1openim~1c2c_msg_read_receipt/post/requestBody/content/application~1json/schema"};
const schema239 = {"type":"object","required":["Operator_Account","Peer_Account","C2CMsgInfo"],"properties":{"Operator_Account":{"type":"string"},"Peer_Account":{"type":"string"},"C2CMsgInfo":{"type":"array","items":{"type":"object","required":["From_Account","To_Account","MsgKey"],"properties":{"From_Account":{"type":"string"},"To_Account":{"type":"string"},"MsgKey":{"type":"string"}}}}}};

function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate205.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Operator_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "Operator_Account"},message:"must have required property '"+"Operator_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Peer_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Peer_Account"},message:"must have required property '"+"Peer_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.C2CMsgInfo === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "C2CMsgInfo"},message:"must have required property '"+"C2CMsgInfo"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.Operator_Account !== undefined){
if(typeof data.Operator_Account !== "string"){
const err3 = {instancePath:instancePath+"/Operator_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.Peer_Account !== undefined){
if(typeof data.Peer_Account !== "string"){
const err4 = {instancePath:instancePath+"/Peer_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.C2CMsgInfo !== undefined){
let data2 = data.C2CMsgInfo;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.From_Account === undefined){
const err5 = {instancePath:instancePath+"/C2CMsgInfo/" + i0,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err5);
errors++;
}
if(data3.To_Account === undefined){
const err6 = {instancePath:instancePath+"/C2CMsgInfo/" + i0,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err6);
errors++;
}
if(data3.MsgKey === undefined){
const err7 = {instancePath:instancePath+"/C2CMsgInfo/" + i0,keyword:"required",params:{missingProperty: "MsgKey"},message:"must have required property '"+"MsgKey"+"'"};
(vErrors ??= []).push(err7);
errors++;
}
if(data3.From_Account !== undefined){
if(typeof data3.From_Account !== "string"){
const err8 = {instancePath:instancePath+"/C2CMsgInfo/" + i0+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data3.To_Account !== undefined){
if(typeof data3.To_Account !== "string"){
const err9 = {instancePath:instancePath+"/C2CMsgInfo/" + i0+"/To_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data3.MsgKey !== undefined){
if(typeof data3.MsgKey !== "string"){
const err10 = {instancePath:instancePath+"/C2CMsgInfo/" + i0+"/MsgKey",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err10);
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/C2CMsgInfo/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err11);
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/C2CMsgInfo",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err13);
errors++;
}
validate205.errors = vErrors;
return errors === 0;
}
validate205.evaluated = {"props":{"Operator_Account":true,"Peer_Account":true,"C2CMsgInfo":true},"dynamicProps":false,"dynamicItems":false};

export const requests65 = validate206;
const schema240 = {"$ref":"description#/paths/~1v4~1openim~1importmsg/post/requestBody/content/application~1json/schema"};
const schema241 = {"type":"object","required":["SyncFromOldSystem","From_Account","To_Account","MsgRandom","MsgTimeStamp","MsgBody"],"properties":{"SyncFromOldSystem":{"enum":[2,5]},"From_Account":{"type":"string"},"To_Account":{"type":"string"},"MsgSeq":{"type":"integer","minimum":0,"maximum":4294967295},"MsgRandom":{"type":"integer","minimum":0,"maximum":4294967295},"MsgTimeStamp":{"type":"integer","minimum":0},"MsgBody":{"$ref":"#/components/schemas/MsgBody"},"CloudCustomData":{"type":"string"}}};

function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate207.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.SyncFromOldSystem === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "SyncFromOldSystem"},message:"must have required property '"+"SyncFromOldSystem"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.From_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.To_Account === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.MsgRandom === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "MsgRandom"},message:"must have required property '"+"MsgRandom"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.MsgTimeStamp === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "MsgTimeStamp"},message:"must have required property '"+"MsgTimeStamp"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data.MsgBody === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "MsgBody"},message:"must have required property '"+"MsgBody"+"'"};
(vErrors ??= []).push(err5);
errors++;
}
if(data.SyncFromOldSystem !== undefined){
let data0 = data.SyncFromOldSystem;
if(!((data0 === 2) || (data0 === 5))){
const err6 = {instancePath:instancePath+"/SyncFromOldSystem",keyword:"enum",params:{allowedValues: schema241.properties.SyncFromOldSystem.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err7 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.To_Account !== undefined){
if(typeof data.To_Account !== "string"){
const err8 = {instancePath:instancePath+"/To_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.MsgSeq !== undefined){
let data3 = data.MsgSeq;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/MsgSeq",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err9);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 4294967295 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/MsgSeq",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
(vErrors ??= []).push(err10);
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/MsgSeq",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err11);
errors++;
}
}
}
if(data.MsgRandom !== undefined){
let data4 = data.MsgRandom;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err12 = {instancePath:instancePath+"/MsgRandom",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err12);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4294967295 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/MsgRandom",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
(vErrors ??= []).push(err13);
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/MsgRandom",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err14);
errors++;
}
}
}
if(data.MsgTimeStamp !== undefined){
let data5 = data.MsgTimeStamp;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err15 = {instancePath:instancePath+"/MsgTimeStamp",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err15);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/MsgTimeStamp",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err16);
errors++;
}
}
}
if(data.MsgBody !== undefined){
if(!(validate47(data.MsgBody, {instancePath:instancePath+"/MsgBody",parentData:data,parentDataProperty:"MsgBody",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.CloudCustomData !== undefined){
if(typeof data.CloudCustomData !== "string"){
const err17 = {instancePath:instancePath+"/CloudCustomData",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err17);
errors++;
}
}
}
else {
const err18 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err18);
errors++;
}
validate207.errors = vErrors;
return errors === 0;
}
validate207.evaluated = {"props":{"SyncFromOldSystem":true,"From_Account":true,"To_Account":true,"MsgSeq":true,"MsgRandom":true,"MsgTimeStamp":true,"MsgBody":true,"CloudCustomData":true},"dynamicProps":false,"dynamicItems":false};


function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate206.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate207(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
validate206.errors = vErrors;
return errors === 0;
}
validate206.evaluated = {"props":{"SyncFromOldSystem":true,"From_Account":true,"To_Account":true,"MsgSeq":true,"MsgRandom":true,"MsgTimeStamp":true,"MsgBody":true,"CloudCustomData":true},"dynamicProps":false,"dynamicItems":false};

export const requests66 = validate210;
const schema242 = {"$ref":"description#/paths/~1v4~1openim~1delete_c2c_msg_ramble/post/requestBody/content/application~1json/schema"};
const schema243 = {"type":"object","required":["Operator_Account","Peer_Account","MsgKeyList"],"properties":{"Operator_Account":{"type":"string"},"Peer_Account":{"type":"string"},"MsgKeyList":{"type":"array","items":{"type":"string"}}}};

function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate210.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Operator_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "Operator_Account"},message:"must have required property '"+"Operator_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Peer_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Peer_Account"},message:"must have required property '"+"Peer_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.MsgKeyList === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "MsgKeyList"},message:"must have required property '"+"MsgKeyList"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.Operator_Account !== undefined){
if(typeof data.Operator_Account !== "string"){
const err3 = {instancePath:instancePath+"/Operator_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.Peer_Account !== undefined){
if(typeof data.Peer_Account !== "string"){
const err4 = {instancePath:instancePath+"/Peer_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.MsgKeyList !== undefined){
let data2 = data.MsgKeyList;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data2[i0] !== "string"){
const err5 = {instancePath:instancePath+"/MsgKeyList/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/MsgKeyList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err7);
errors++;
}
validate210.errors = vErrors;
return errors === 0;
}
validate210.evaluated = {"props":{"Operator_Account":true,"Peer_Account":true,"MsgKeyList":true},"dynamicProps":false,"dynamicItems":false};

export const requests67 = validate211;
const schema244 = {"$ref":"description#/paths/~1v4~1openim_msg_ext_http_svc~1set_key_values/post/requestBody/content/application~1json/schema"};
const schema245 = {"type":"object","required":["To_Account","MsgKey","OperateType"],"properties":{"From_Account":{"type":"string"},"To_Account":{"type":"string"},"MsgKey":{"type":"string"},"OperateType":{"enum":[1,2,3]},"ExtensionList":{"type":"array","items":{"type":"object","required":["Key","Value"],"properties":{"Key":{"type":"string"},"Value":{"type":"string"},"Seq":{"type":"integer","minimum":0}}}}}};

function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate211.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.To_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.MsgKey === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "MsgKey"},message:"must have required property '"+"MsgKey"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.OperateType === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "OperateType"},message:"must have required property '"+"OperateType"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err3 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.To_Account !== undefined){
if(typeof data.To_Account !== "string"){
const err4 = {instancePath:instancePath+"/To_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.MsgKey !== undefined){
if(typeof data.MsgKey !== "string"){
const err5 = {instancePath:instancePath+"/MsgKey",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.OperateType !== undefined){
let data3 = data.OperateType;
if(!(((data3 === 1) || (data3 === 2)) || (data3 === 3))){
const err6 = {instancePath:instancePath+"/OperateType",keyword:"enum",params:{allowedValues: schema245.properties.OperateType.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.ExtensionList !== undefined){
let data4 = data.ExtensionList;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.Key === undefined){
const err7 = {instancePath:instancePath+"/ExtensionList/" + i0,keyword:"required",params:{missingProperty: "Key"},message:"must have required property '"+"Key"+"'"};
(vErrors ??= []).push(err7);
errors++;
}
if(data5.Value === undefined){
const err8 = {instancePath:instancePath+"/ExtensionList/" + i0,keyword:"required",params:{missingProperty: "Value"},message:"must have required property '"+"Value"+"'"};
(vErrors ??= []).push(err8);
errors++;
}
if(data5.Key !== undefined){
if(typeof data5.Key !== "string"){
const err9 = {instancePath:instancePath+"/ExtensionList/" + i0+"/Key",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data5.Value !== undefined){
if(typeof data5.Value !== "string"){
const err10 = {instancePath:instancePath+"/ExtensionList/" + i0+"/Value",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data5.Seq !== undefined){
let data8 = data5.Seq;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err11 = {instancePath:instancePath+"/ExtensionList/" + i0+"/Seq",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err11);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err12 = {instancePath:instancePath+"/ExtensionList/" + i0+"/Seq",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err12);
errors++;
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/ExtensionList/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err13);
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/ExtensionList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err14);
errors++;
}
}
}
else {
const err15 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err15);
errors++;
}
validate211.errors = vErrors;
return errors === 0;
}
validate211.evaluated = {"props":{"From_Account":true,"To_Account":true,"MsgKey":true,"OperateType":true,"ExtensionList":true},"dynamicProps":false,"dynamicItems":false};

export const requests68 = validate212;
const schema246 = {"$ref":"description#/paths/~1v4~1openim_msg_ext_http_svc~1get_key_values/post/requestBody/content/application~1json/schema"};
const schema247 = {"type":"object","required":["To_Account","MsgKey"],"properties":{"From_Account":{"type":"string"},"To_Account":{"type":"string"},"MsgKey":{"type":"string"},"StartSeq":{"type":"integer","minimum":0}}};

function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate212.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.To_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.MsgKey === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "MsgKey"},message:"must have required property '"+"MsgKey"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err2 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.To_Account !== undefined){
if(typeof data.To_Account !== "string"){
const err3 = {instancePath:instancePath+"/To_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.MsgKey !== undefined){
if(typeof data.MsgKey !== "string"){
const err4 = {instancePath:instancePath+"/MsgKey",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.StartSeq !== undefined){
let data3 = data.StartSeq;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/StartSeq",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err5);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/StartSeq",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err7);
errors++;
}
validate212.errors = vErrors;
return errors === 0;
}
validate212.evaluated = {"props":{"From_Account":true,"To_Account":true,"MsgKey":true,"StartSeq":true},"dynamicProps":false,"dynamicItems":false};

export const requests69 = validate213;
const schema248 = {"$ref":"description#/paths/~1v4~1openim_msg_ext_http_svc~1group_set_key_values/post/requestBody/content/application~1json/schema"};
const schema249 = {"type":"object","required":["GroupId","MsgSeq","OperateType"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"MsgSeq":{"type":"integer"},"OperateType":{"enum":[1,2,3]},"ExtensionList":{"type":"array","items":{"type":"object","required":["Key","Value"],"properties":{"Key":{"type":"string"},"Value":{"type":"string"},"Seq":{"type":"integer","minimum":0}}}}}};

function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate214.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.MsgSeq === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "MsgSeq"},message:"must have required property '"+"MsgSeq"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.OperateType === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "OperateType"},message:"must have required property '"+"OperateType"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err3 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.MsgSeq !== undefined){
let data1 = data.MsgSeq;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/MsgSeq",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.OperateType !== undefined){
let data2 = data.OperateType;
if(!(((data2 === 1) || (data2 === 2)) || (data2 === 3))){
const err5 = {instancePath:instancePath+"/OperateType",keyword:"enum",params:{allowedValues: schema249.properties.OperateType.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.ExtensionList !== undefined){
let data3 = data.ExtensionList;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.Key === undefined){
const err6 = {instancePath:instancePath+"/ExtensionList/" + i0,keyword:"required",params:{missingProperty: "Key"},message:"must have required property '"+"Key"+"'"};
(vErrors ??= []).push(err6);
errors++;
}
if(data4.Value === undefined){
const err7 = {instancePath:instancePath+"/ExtensionList/" + i0,keyword:"required",params:{missingProperty: "Value"},message:"must have required property '"+"Value"+"'"};
(vErrors ??= []).push(err7);
errors++;
}
if(data4.Key !== undefined){
if(typeof data4.Key !== "string"){
const err8 = {instancePath:instancePath+"/ExtensionList/" + i0+"/Key",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data4.Value !== undefined){
if(typeof data4.Value !== "string"){
const err9 = {instancePath:instancePath+"/ExtensionList/" + i0+"/Value",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data4.Seq !== undefined){
let data7 = data4.Seq;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err10 = {instancePath:instancePath+"/ExtensionList/" + i0+"/Seq",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err10);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err11 = {instancePath:instancePath+"/ExtensionList/" + i0+"/Seq",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err11);
errors++;
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/ExtensionList/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/ExtensionList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err13);
errors++;
}
}
}
else {
const err14 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err14);
errors++;
}
validate214.errors = vErrors;
return errors === 0;
}
validate214.evaluated = {"props":{"GroupId":true,"MsgSeq":true,"OperateType":true,"ExtensionList":true},"dynamicProps":false,"dynamicItems":false};


function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate213.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate214(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
errors = vErrors.length;
}
validate213.errors = vErrors;
return errors === 0;
}
validate213.evaluated = {"props":{"GroupId":true,"MsgSeq":true,"OperateType":true,"ExtensionList":true},"dynamicProps":false,"dynamicItems":false};

export const requests70 = validate216;
const schema251 = {"$ref":"description#/paths/~1v4~1openim_msg_ext_http_svc~1group_get_key_values/post/requestBody/content/application~1json/schema"};
const schema252 = {"type":"object","required":["GroupId","MsgSeq"],"properties":{"GroupId":{"$ref":"#/components/schemas/GroupId"},"MsgSeq":{"type":"integer"},"StartSeq":{"type":"integer","minimum":0}}};

function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate217.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.GroupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "GroupId"},message:"must have required property '"+"GroupId"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.MsgSeq === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "MsgSeq"},message:"must have required property '"+"MsgSeq"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.GroupId !== undefined){
if(typeof data.GroupId !== "string"){
const err2 = {instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.MsgSeq !== undefined){
let data1 = data.MsgSeq;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/MsgSeq",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.StartSeq !== undefined){
let data2 = data.StartSeq;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/StartSeq",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/StartSeq",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate217.errors = vErrors;
return errors === 0;
}
validate217.evaluated = {"props":{"GroupId":true,"MsgSeq":true,"StartSeq":true},"dynamicProps":false,"dynamicItems":false};


function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate216.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate217(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
validate216.errors = vErrors;
return errors === 0;
}
validate216.evaluated = {"props":{"GroupId":true,"MsgSeq":true,"StartSeq":true},"dynamicProps":false,"dynamicItems":false};

export const requests71 = validate219;
const schema254 = {"$ref":"description#/paths/~1v4~1recentcontact~1get_list/post/requestBody/content/application~1json/schema"};
const schema255 = {"type":"object","required":["From_Account","TimeStamp","StartIndex","TopTimeStamp","TopStartIndex","AssistFlags"],"properties":{"From_Account":{"type":"string"},"TimeStamp":{"type":"integer","minimum":0},"StartIndex":{"type":"integer","minimum":0},"TopTimeStamp":{"type":"integer","minimum":0},"TopStartIndex":{"type":"integer","minimum":0},"AssistFlags":{"type":"integer","minimum":0}}};

function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate219.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.From_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.TimeStamp === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "TimeStamp"},message:"must have required property '"+"TimeStamp"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.StartIndex === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "StartIndex"},message:"must have required property '"+"StartIndex"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.TopTimeStamp === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "TopTimeStamp"},message:"must have required property '"+"TopTimeStamp"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.TopStartIndex === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "TopStartIndex"},message:"must have required property '"+"TopStartIndex"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data.AssistFlags === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "AssistFlags"},message:"must have required property '"+"AssistFlags"+"'"};
(vErrors ??= []).push(err5);
errors++;
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err6 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.TimeStamp !== undefined){
let data1 = data.TimeStamp;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/TimeStamp",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err7);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/TimeStamp",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err8);
errors++;
}
}
}
if(data.StartIndex !== undefined){
let data2 = data.StartIndex;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/StartIndex",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err9);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/StartIndex",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err10);
errors++;
}
}
}
if(data.TopTimeStamp !== undefined){
let data3 = data.TopTimeStamp;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/TopTimeStamp",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err11);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/TopTimeStamp",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err12);
errors++;
}
}
}
if(data.TopStartIndex !== undefined){
let data4 = data.TopStartIndex;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/TopStartIndex",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err13);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/TopStartIndex",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err14);
errors++;
}
}
}
if(data.AssistFlags !== undefined){
let data5 = data.AssistFlags;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err15 = {instancePath:instancePath+"/AssistFlags",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err15);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/AssistFlags",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err16);
errors++;
}
}
}
}
else {
const err17 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err17);
errors++;
}
validate219.errors = vErrors;
return errors === 0;
}
validate219.evaluated = {"props":{"From_Account":true,"TimeStamp":true,"StartIndex":true,"TopTimeStamp":true,"TopStartIndex":true,"AssistFlags":true},"dynamicProps":false,"dynamicItems":false};

export const requests72 = validate220;
const schema256 = {"$ref":"description#/paths/~1v4~1recentcontact~1delete/post/requestBody/content/application~1json/schema"};
const schema257 = {"type":"object","required":["From_Account","Type"],"properties":{"From_Account":{"type":"string"},"Type":{"enum":[1,2]},"To_Account":{"type":"string"},"ToGroupid":{"type":"string"},"ClearRamble":{"enum":[0,1],"default":0}}};

function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate220.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.From_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Type === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Type"},message:"must have required property '"+"Type"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err2 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.Type !== undefined){
let data1 = data.Type;
if(!((data1 === 1) || (data1 === 2))){
const err3 = {instancePath:instancePath+"/Type",keyword:"enum",params:{allowedValues: schema257.properties.Type.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.To_Account !== undefined){
if(typeof data.To_Account !== "string"){
const err4 = {instancePath:instancePath+"/To_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ToGroupid !== undefined){
if(typeof data.ToGroupid !== "string"){
const err5 = {instancePath:instancePath+"/ToGroupid",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.ClearRamble !== undefined){
let data4 = data.ClearRamble;
if(!((data4 === 0) || (data4 === 1))){
const err6 = {instancePath:instancePath+"/ClearRamble",keyword:"enum",params:{allowedValues: schema257.properties.ClearRamble.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err7);
errors++;
}
validate220.errors = vErrors;
return errors === 0;
}
validate220.evaluated = {"props":{"From_Account":true,"Type":true,"To_Account":true,"ToGroupid":true,"ClearRamble":true},"dynamicProps":false,"dynamicItems":false};

export const requests73 = validate221;
const schema258 = {"$ref":"description#/paths/~1v4~1openim~1query_online_status/post/requestBody/content/application~1json/schema"};
const schema259 = {"type":"object","required":["To_Account"],"properties":{"To_Account":{"type":"array","items":{"type":"string"}},"IsNeedDetail":{"enum":[0,1],"default":0}}};

function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate221.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.To_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.To_Account !== undefined){
let data0 = data.To_Account;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/To_Account/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err1);
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/To_Account",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.IsNeedDetail !== undefined){
let data2 = data.IsNeedDetail;
if(!((data2 === 0) || (data2 === 1))){
const err3 = {instancePath:instancePath+"/IsNeedDetail",keyword:"enum",params:{allowedValues: schema259.properties.IsNeedDetail.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err4);
errors++;
}
validate221.errors = vErrors;
return errors === 0;
}
validate221.evaluated = {"props":{"To_Account":true,"IsNeedDetail":true},"dynamicProps":false,"dynamicItems":false};

export const requests74 = validate222;
const schema260 = {"$ref":"description#/paths/~1v4~1openconfigsvr~1setnospeaking/post/requestBody/content/application~1json/schema"};
const schema261 = {"type":"object","required":["Set_Account"],"properties":{"Set_Account":{"type":"string"},"C2CmsgNospeakingTime":{"type":"integer","minimum":0,"maximum":4294967295},"GroupmsgNospeakingTime":{"type":"integer","minimum":0,"maximum":4294967295}}};

function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate222.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Set_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "Set_Account"},message:"must have required property '"+"Set_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Set_Account !== undefined){
if(typeof data.Set_Account !== "string"){
const err1 = {instancePath:instancePath+"/Set_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.C2CmsgNospeakingTime !== undefined){
let data1 = data.C2CmsgNospeakingTime;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/C2CmsgNospeakingTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err2);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/C2CmsgNospeakingTime",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
(vErrors ??= []).push(err3);
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/C2CmsgNospeakingTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
if(data.GroupmsgNospeakingTime !== undefined){
let data2 = data.GroupmsgNospeakingTime;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/GroupmsgNospeakingTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err5);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4294967295 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/GroupmsgNospeakingTime",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
(vErrors ??= []).push(err6);
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/GroupmsgNospeakingTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err7);
errors++;
}
}
}
}
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err8);
errors++;
}
validate222.errors = vErrors;
return errors === 0;
}
validate222.evaluated = {"props":{"Set_Account":true,"C2CmsgNospeakingTime":true,"GroupmsgNospeakingTime":true},"dynamicProps":false,"dynamicItems":false};

export const requests75 = validate223;
const schema262 = {"$ref":"description#/paths/~1v4~1openconfigsvr~1getnospeaking/post/requestBody/content/application~1json/schema"};
const schema263 = {"type":"object","required":["Get_Account"],"properties":{"Get_Account":{"type":"string"}}};

function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate223.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Get_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "Get_Account"},message:"must have required property '"+"Get_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Get_Account !== undefined){
if(typeof data.Get_Account !== "string"){
const err1 = {instancePath:instancePath+"/Get_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err1);
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err2);
errors++;
}
validate223.errors = vErrors;
return errors === 0;
}
validate223.evaluated = {"props":{"Get_Account":true},"dynamicProps":false,"dynamicItems":false};

export const requests76 = validate224;
const schema264 = {"$ref":"description#/paths/~1v4~1profile~1portrait_set/post/requestBody/content/application~1json/schema"};
const schema265 = {"type":"object","required":["From_Account","ProfileItem"],"properties":{"From_Account":{"type":"string"},"ProfileItem":{"$ref":"#/components/schemas/ProfileItem"}}};
const schema266 = {"type":"array","items":{"type":"object","required":["Tag","Value"],"properties":{"Tag":{"type":"string"},"Value":{"oneOf":[{"type":"string"},{"type":"integer","format":"int64","minimum":0}]}}}};

function validate225(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate225.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.From_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.ProfileItem === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "ProfileItem"},message:"must have required property '"+"ProfileItem"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err2 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.ProfileItem !== undefined){
let data1 = data.ProfileItem;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.Tag === undefined){
const err3 = {instancePath:instancePath+"/ProfileItem/" + i0,keyword:"required",params:{missingProperty: "Tag"},message:"must have required property '"+"Tag"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data2.Value === undefined){
const err4 = {instancePath:instancePath+"/ProfileItem/" + i0,keyword:"required",params:{missingProperty: "Value"},message:"must have required property '"+"Value"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data2.Tag !== undefined){
if(typeof data2.Tag !== "string"){
const err5 = {instancePath:instancePath+"/ProfileItem/" + i0+"/Tag",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data2.Value !== undefined){
let data4 = data2.Value;
const _errs11 = errors;
let valid5 = false;
let passing0 = null;
const _errs12 = errors;
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/ProfileItem/" + i0+"/Value",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
var _valid0 = _errs12 === errors;
if(_valid0){
valid5 = true;
passing0 = 0;
}
const _errs14 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err7 = {instancePath:instancePath+"/ProfileItem/" + i0+"/Value",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err7);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/ProfileItem/" + i0+"/Value",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err8);
errors++;
}
}
var _valid0 = _errs14 === errors;
if(_valid0 && valid5){
valid5 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid5 = true;
passing0 = 1;
}
}
if(!valid5){
const err9 = {instancePath:instancePath+"/ProfileItem/" + i0+"/Value",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
(vErrors ??= []).push(err9);
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/ProfileItem/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err10);
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/ProfileItem",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err11);
errors++;
}
}
}
else {
const err12 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err12);
errors++;
}
validate225.errors = vErrors;
return errors === 0;
}
validate225.evaluated = {"props":{"From_Account":true,"ProfileItem":true},"dynamicProps":false,"dynamicItems":false};


function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate224.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate225(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
validate224.errors = vErrors;
return errors === 0;
}
validate224.evaluated = {"props":{"From_Account":true,"ProfileItem":true},"dynamicProps":false,"dynamicItems":false};

export const requests77 = validate227;
const schema267 = {"$ref":"description#/paths/~1v4~1profile~1portrait_get/post/requestBody/content/application~1json/schema"};
const schema268 = {"type":"object","required":["To_Account","TagList"],"properties":{"To_Account":{"type":"array","items":{"type":"string"}},"TagList":{"type":"array","items":{"type":"string"}}}};

function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate227.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.To_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.TagList === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "TagList"},message:"must have required property '"+"TagList"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.To_Account !== undefined){
let data0 = data.To_Account;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data0[i0] !== "string"){
const err2 = {instancePath:instancePath+"/To_Account/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/To_Account",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.TagList !== undefined){
let data2 = data.TagList;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1 && errors<8; i1++){
if(typeof data2[i1] !== "string"){
const err4 = {instancePath:instancePath+"/TagList/" + i1,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/TagList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate227.errors = vErrors;
return errors === 0;
}
validate227.evaluated = {"props":{"To_Account":true,"TagList":true},"dynamicProps":false,"dynamicItems":false};

export const requests78 = validate228;
const schema269 = {"$ref":"description#/paths/~1v4~1sns~1friend_add/post/requestBody/content/application~1json/schema"};
const schema270 = {"type":"object","required":["From_Account","AddFriendItem"],"properties":{"From_Account":{"type":"string"},"AddFriendItem":{"type":"array","items":{"type":"object","required":["To_Account"],"properties":{"To_Account":{"type":"string"},"Remark":{"type":"string"},"GroupName":{"type":"string"},"AddSource":{"type":"string"},"AddWording":{"type":"string"}}}},"AddType":{"enum":["Add_Type_Both","Add_Type_Single"],"default":"Add_Type_Both"},"ForceAddFlags":{"enum":[0,1],"default":0}}};

function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate228.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.From_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.AddFriendItem === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "AddFriendItem"},message:"must have required property '"+"AddFriendItem"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err2 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.AddFriendItem !== undefined){
let data1 = data.AddFriendItem;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.To_Account === undefined){
const err3 = {instancePath:instancePath+"/AddFriendItem/" + i0,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data2.To_Account !== undefined){
if(typeof data2.To_Account !== "string"){
const err4 = {instancePath:instancePath+"/AddFriendItem/" + i0+"/To_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data2.Remark !== undefined){
if(typeof data2.Remark !== "string"){
const err5 = {instancePath:instancePath+"/AddFriendItem/" + i0+"/Remark",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data2.GroupName !== undefined){
if(typeof data2.GroupName !== "string"){
const err6 = {instancePath:instancePath+"/AddFriendItem/" + i0+"/GroupName",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data2.AddSource !== undefined){
if(typeof data2.AddSource !== "string"){
const err7 = {instancePath:instancePath+"/AddFriendItem/" + i0+"/AddSource",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data2.AddWording !== undefined){
if(typeof data2.AddWording !== "string"){
const err8 = {instancePath:instancePath+"/AddFriendItem/" + i0+"/AddWording",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/AddFriendItem/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/AddFriendItem",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.AddType !== undefined){
let data8 = data.AddType;
if(!((data8 === "Add_Type_Both") || (data8 === "Add_Type_Single"))){
const err11 = {instancePath:instancePath+"/AddType",keyword:"enum",params:{allowedValues: schema270.properties.AddType.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.ForceAddFlags !== undefined){
let data9 = data.ForceAddFlags;
if(!((data9 === 0) || (data9 === 1))){
const err12 = {instancePath:instancePath+"/ForceAddFlags",keyword:"enum",params:{allowedValues: schema270.properties.ForceAddFlags.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err13);
errors++;
}
validate228.errors = vErrors;
return errors === 0;
}
validate228.evaluated = {"props":{"From_Account":true,"AddFriendItem":true,"AddType":true,"ForceAddFlags":true},"dynamicProps":false,"dynamicItems":false};

export const requests79 = validate229;
const schema271 = {"$ref":"description#/paths/~1v4~1sns~1friend_import/post/requestBody/content/application~1json/schema"};
const schema272 = {"type":"object","required":["From_Account","AddFriendItem"],"properties":{"From_Account":{"type":"string"},"AddFriendItem":{"type":"array","items":{"type":"object","required":["To_Account","AddSource"],"properties":{"To_Account":{"type":"string"},"Remark":{"type":"string"},"RemarkTime":{"type":"integer","minimum":0},"GroupName":{"type":"array","items":{"type":"string"}},"AddSource":{"type":"string"},"AddWording":{"type":"string"},"AddTime":{"type":"integer","minimum":0},"CustomItem":{"type":"array","items":{"type":"object","required":[],"properties":{"Tag":{"type":"string"},"Value":{"oneOf":[{"type":"string"},{"type":"integer","format":"int64","minimum":0}]}}}}}}}}};

function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate229.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.From_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.AddFriendItem === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "AddFriendItem"},message:"must have required property '"+"AddFriendItem"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err2 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.AddFriendItem !== undefined){
let data1 = data.AddFriendItem;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.To_Account === undefined){
const err3 = {instancePath:instancePath+"/AddFriendItem/" + i0,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data2.AddSource === undefined){
const err4 = {instancePath:instancePath+"/AddFriendItem/" + i0,keyword:"required",params:{missingProperty: "AddSource"},message:"must have required property '"+"AddSource"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data2.To_Account !== undefined){
if(typeof data2.To_Account !== "string"){
const err5 = {instancePath:instancePath+"/AddFriendItem/" + i0+"/To_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data2.Remark !== undefined){
if(typeof data2.Remark !== "string"){
const err6 = {instancePath:instancePath+"/AddFriendItem/" + i0+"/Remark",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data2.RemarkTime !== undefined){
let data5 = data2.RemarkTime;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err7 = {instancePath:instancePath+"/AddFriendItem/" + i0+"/RemarkTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err7);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err8 = {instancePath:instancePath+"/AddFriendItem/" + i0+"/RemarkTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err8);
errors++;
}
}
}
if(data2.GroupName !== undefined){
let data6 = data2.GroupName;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1 && errors<8; i1++){
if(typeof data6[i1] !== "string"){
const err9 = {instancePath:instancePath+"/AddFriendItem/" + i0+"/GroupName/" + i1,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/AddFriendItem/" + i0+"/GroupName",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data2.AddSource !== undefined){
if(typeof data2.AddSource !== "string"){
const err11 = {instancePath:instancePath+"/AddFriendItem/" + i0+"/AddSource",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data2.AddWording !== undefined){
if(typeof data2.AddWording !== "string"){
const err12 = {instancePath:instancePath+"/AddFriendItem/" + i0+"/AddWording",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data2.AddTime !== undefined){
let data10 = data2.AddTime;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err13 = {instancePath:instancePath+"/AddFriendItem/" + i0+"/AddTime",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err13);
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err14 = {instancePath:instancePath+"/AddFriendItem/" + i0+"/AddTime",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err14);
errors++;
}
}
}
if(data2.CustomItem !== undefined){
let data11 = data2.CustomItem;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2 && errors<8; i2++){
let data12 = data11[i2];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.Tag !== undefined){
if(typeof data12.Tag !== "string"){
const err15 = {instancePath:instancePath+"/AddFriendItem/" + i0+"/CustomItem/" + i2+"/Tag",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data12.Value !== undefined){
let data14 = data12.Value;
const _errs31 = errors;
let valid10 = false;
let passing0 = null;
const _errs32 = errors;
if(typeof data14 !== "string"){
const err16 = {instancePath:instancePath+"/AddFriendItem/" + i0+"/CustomItem/" + i2+"/Value",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err16);
errors++;
}
var _valid0 = _errs32 === errors;
if(_valid0){
valid10 = true;
passing0 = 0;
}
const _errs34 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err17 = {instancePath:instancePath+"/AddFriendItem/" + i0+"/CustomItem/" + i2+"/Value",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err17);
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err18 = {instancePath:instancePath+"/AddFriendItem/" + i0+"/CustomItem/" + i2+"/Value",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err18);
errors++;
}
}
var _valid0 = _errs34 === errors;
if(_valid0 && valid10){
valid10 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid10 = true;
passing0 = 1;
}
}
if(!valid10){
const err19 = {instancePath:instancePath+"/AddFriendItem/" + i0+"/CustomItem/" + i2+"/Value",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
(vErrors ??= []).push(err19);
errors++;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err20 = {instancePath:instancePath+"/AddFriendItem/" + i0+"/CustomItem/" + i2,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err20);
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/AddFriendItem/" + i0+"/CustomItem",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err21);
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/AddFriendItem/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err22);
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/AddFriendItem",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err23);
errors++;
}
}
}
else {
const err24 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err24);
errors++;
}
validate229.errors = vErrors;
return errors === 0;
}
validate229.evaluated = {"props":{"From_Account":true,"AddFriendItem":true},"dynamicProps":false,"dynamicItems":false};

export const requests80 = validate230;
const schema273 = {"$ref":"description#/paths/~1v4~1sns~1friend_update/post/requestBody/content/application~1json/schema"};
const schema274 = {"type":"object","required":["From_Account","UpdateItem"],"properties":{"From_Account":{"type":"string"},"UpdateItem":{"type":"array","items":{"type":"object","required":["To_Account","SnsItem"],"properties":{"To_Account":{"type":"string"},"SnsItem":{"$ref":"#/components/schemas/SnsItem"}}}}}};
const schema275 = {"type":"array","items":{"type":"object","required":["Tag","Value"],"properties":{"Tag":{"type":"string"},"Value":{"oneOf":[{"type":"string"},{"type":"integer","format":"int64","minimum":0},{"type":"array","items":{"type":"string"}}]}}}};

function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate231.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.From_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.UpdateItem === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "UpdateItem"},message:"must have required property '"+"UpdateItem"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err2 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.UpdateItem !== undefined){
let data1 = data.UpdateItem;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.To_Account === undefined){
const err3 = {instancePath:instancePath+"/UpdateItem/" + i0,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data2.SnsItem === undefined){
const err4 = {instancePath:instancePath+"/UpdateItem/" + i0,keyword:"required",params:{missingProperty: "SnsItem"},message:"must have required property '"+"SnsItem"+"'"};
(vErrors ??= []).push(err4);
errors++;
}
if(data2.To_Account !== undefined){
if(typeof data2.To_Account !== "string"){
const err5 = {instancePath:instancePath+"/UpdateItem/" + i0+"/To_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data2.SnsItem !== undefined){
let data4 = data2.SnsItem;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1 && errors<8; i1++){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.Tag === undefined){
const err6 = {instancePath:instancePath+"/UpdateItem/" + i0+"/SnsItem/" + i1,keyword:"required",params:{missingProperty: "Tag"},message:"must have required property '"+"Tag"+"'"};
(vErrors ??= []).push(err6);
errors++;
}
if(data5.Value === undefined){
const err7 = {instancePath:instancePath+"/UpdateItem/" + i0+"/SnsItem/" + i1,keyword:"required",params:{missingProperty: "Value"},message:"must have required property '"+"Value"+"'"};
(vErrors ??= []).push(err7);
errors++;
}
if(data5.Tag !== undefined){
if(typeof data5.Tag !== "string"){
const err8 = {instancePath:instancePath+"/UpdateItem/" + i0+"/SnsItem/" + i1+"/Tag",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data5.Value !== undefined){
let data7 = data5.Value;
const _errs17 = errors;
let valid8 = false;
let passing0 = null;
const _errs18 = errors;
if(typeof data7 !== "string"){
const err9 = {instancePath:instancePath+"/UpdateItem/" + i0+"/SnsItem/" + i1+"/Value",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
var _valid0 = _errs18 === errors;
if(_valid0){
valid8 = true;
passing0 = 0;
}
const _errs20 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err10 = {instancePath:instancePath+"/UpdateItem/" + i0+"/SnsItem/" + i1+"/Value",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err10);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err11 = {instancePath:instancePath+"/UpdateItem/" + i0+"/SnsItem/" + i1+"/Value",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err11);
errors++;
}
}
var _valid0 = _errs20 === errors;
if(_valid0 && valid8){
valid8 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid8 = true;
passing0 = 1;
}
const _errs22 = errors;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2 && errors<8; i2++){
if(typeof data7[i2] !== "string"){
const err12 = {instancePath:instancePath+"/UpdateItem/" + i0+"/SnsItem/" + i1+"/Value/" + i2,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/UpdateItem/" + i0+"/SnsItem/" + i1+"/Value",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err13);
errors++;
}
var _valid0 = _errs22 === errors;
if(_valid0 && valid8){
valid8 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid8 = true;
passing0 = 2;
}
}
}
if(!valid8){
const err14 = {instancePath:instancePath+"/UpdateItem/" + i0+"/SnsItem/" + i1+"/Value",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
(vErrors ??= []).push(err14);
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/UpdateItem/" + i0+"/SnsItem/" + i1,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err15);
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/UpdateItem/" + i0+"/SnsItem",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err16);
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/UpdateItem/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err17);
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/UpdateItem",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err18);
errors++;
}
}
}
else {
const err19 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err19);
errors++;
}
validate231.errors = vErrors;
return errors === 0;
}
validate231.evaluated = {"props":{"From_Account":true,"UpdateItem":true},"dynamicProps":false,"dynamicItems":false};


function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate230.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate231(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
validate230.errors = vErrors;
return errors === 0;
}
validate230.evaluated = {"props":{"From_Account":true,"UpdateItem":true},"dynamicProps":false,"dynamicItems":false};

export const requests81 = validate233;
const schema276 = {"$ref":"description#/paths/~1v4~1sns~1friend_delete/post/requestBody/content/application~1json/schema"};
const schema277 = {"type":"object","required":["From_Account","To_Account"],"properties":{"From_Account":{"type":"string"},"To_Account":{"type":"array","items":{"type":"string"}},"DeleteType":{"enum":["Delete_Type_Single","Delete_Type_Both"],"default":"Delete_Type_Single"}}};

function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate233.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.From_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.To_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err2 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.To_Account !== undefined){
let data1 = data.To_Account;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data1[i0] !== "string"){
const err3 = {instancePath:instancePath+"/To_Account/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/To_Account",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.DeleteType !== undefined){
let data3 = data.DeleteType;
if(!((data3 === "Delete_Type_Single") || (data3 === "Delete_Type_Both"))){
const err5 = {instancePath:instancePath+"/DeleteType",keyword:"enum",params:{allowedValues: schema277.properties.DeleteType.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate233.errors = vErrors;
return errors === 0;
}
validate233.evaluated = {"props":{"From_Account":true,"To_Account":true,"DeleteType":true},"dynamicProps":false,"dynamicItems":false};

export const requests82 = validate234;
const schema278 = {"$ref":"description#/paths/~1v4~1sns~1friend_delete_all/post/requestBody/content/application~1json/schema"};
const schema279 = {"type":"object","required":["From_Account"],"properties":{"From_Account":{"type":"string"},"DeleteType":{"enum":["Delete_Type_Single","Delete_Type_Both"],"default":"Delete_Type_Single"}}};

function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate234.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.From_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err1 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.DeleteType !== undefined){
let data1 = data.DeleteType;
if(!((data1 === "Delete_Type_Single") || (data1 === "Delete_Type_Both"))){
const err2 = {instancePath:instancePath+"/DeleteType",keyword:"enum",params:{allowedValues: schema279.properties.DeleteType.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err2);
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err3);
errors++;
}
validate234.errors = vErrors;
return errors === 0;
}
validate234.evaluated = {"props":{"From_Account":true,"DeleteType":true},"dynamicProps":false,"dynamicItems":false};

export const requests83 = validate235;
const schema280 = {"$ref":"description#/paths/~1v4~1sns~1friend_check/post/requestBody/content/application~1json/schema"};
const schema281 = {"type":"object","required":["From_Account","To_Account","CheckType"],"properties":{"From_Account":{"type":"string"},"To_Account":{"type":"array","items":{"type":"string"}},"CheckType":{"enum":["CheckResult_Type_Single","CheckResult_Type_Both"]}}};

function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate235.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.From_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.To_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.CheckType === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "CheckType"},message:"must have required property '"+"CheckType"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err3 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.To_Account !== undefined){
let data1 = data.To_Account;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data1[i0] !== "string"){
const err4 = {instancePath:instancePath+"/To_Account/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/To_Account",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.CheckType !== undefined){
let data3 = data.CheckType;
if(!((data3 === "CheckResult_Type_Single") || (data3 === "CheckResult_Type_Both"))){
const err6 = {instancePath:instancePath+"/CheckType",keyword:"enum",params:{allowedValues: schema281.properties.CheckType.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err7);
errors++;
}
validate235.errors = vErrors;
return errors === 0;
}
validate235.evaluated = {"props":{"From_Account":true,"To_Account":true,"CheckType":true},"dynamicProps":false,"dynamicItems":false};

export const requests84 = validate236;
const schema282 = {"$ref":"description#/paths/~1v4~1sns~1friend_get/post/requestBody/content/application~1json/schema"};
const schema283 = {"type":"object","required":["From_Account","StartIndex"],"properties":{"From_Account":{"type":"string"},"StartIndex":{"type":"integer","minimum":0},"StandardSequence":{"type":"integer","minimum":0},"CustomSequence":{"type":"integer","minimum":0}}};

function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate236.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.From_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.StartIndex === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "StartIndex"},message:"must have required property '"+"StartIndex"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err2 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.StartIndex !== undefined){
let data1 = data.StartIndex;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/StartIndex",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err3);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/StartIndex",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
if(data.StandardSequence !== undefined){
let data2 = data.StandardSequence;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/StandardSequence",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err5);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/StandardSequence",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
if(data.CustomSequence !== undefined){
let data3 = data.CustomSequence;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/CustomSequence",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err7);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/CustomSequence",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err8);
errors++;
}
}
}
}
else {
const err9 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err9);
errors++;
}
validate236.errors = vErrors;
return errors === 0;
}
validate236.evaluated = {"props":{"From_Account":true,"StartIndex":true,"StandardSequence":true,"CustomSequence":true},"dynamicProps":false,"dynamicItems":false};

export const requests85 = validate237;
const schema284 = {"$ref":"description#/paths/~1v4~1sns~1friend_get_list/post/requestBody/content/application~1json/schema"};
const schema285 = {"type":"object","required":["From_Account","To_Account","TagList"],"properties":{"From_Account":{"type":"string"},"To_Account":{"type":"array","items":{"type":"string"}},"TagList":{"type":"array","items":{"type":"string"}}}};

function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate237.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.From_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.To_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.TagList === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "TagList"},message:"must have required property '"+"TagList"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err3 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.To_Account !== undefined){
let data1 = data.To_Account;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data1[i0] !== "string"){
const err4 = {instancePath:instancePath+"/To_Account/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/To_Account",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.TagList !== undefined){
let data3 = data.TagList;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1 && errors<8; i1++){
if(typeof data3[i1] !== "string"){
const err6 = {instancePath:instancePath+"/TagList/" + i1,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/TagList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err8);
errors++;
}
validate237.errors = vErrors;
return errors === 0;
}
validate237.evaluated = {"props":{"From_Account":true,"To_Account":true,"TagList":true},"dynamicProps":false,"dynamicItems":false};

export const requests86 = validate238;
const schema286 = {"$ref":"description#/paths/~1v4~1sns~1group_add/post/requestBody/content/application~1json/schema"};
const schema287 = {"type":"object","required":["From_Account","GroupName"],"properties":{"From_Account":{"type":"string"},"GroupName":{"type":"array","items":{"type":"string"}},"To_Account":{"type":"array","items":{"type":"string"}}}};

function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate238.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.From_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.GroupName === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "GroupName"},message:"must have required property '"+"GroupName"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err2 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.GroupName !== undefined){
let data1 = data.GroupName;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data1[i0] !== "string"){
const err3 = {instancePath:instancePath+"/GroupName/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/GroupName",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.To_Account !== undefined){
let data3 = data.To_Account;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1 && errors<8; i1++){
if(typeof data3[i1] !== "string"){
const err5 = {instancePath:instancePath+"/To_Account/" + i1,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/To_Account",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err7);
errors++;
}
validate238.errors = vErrors;
return errors === 0;
}
validate238.evaluated = {"props":{"From_Account":true,"GroupName":true,"To_Account":true},"dynamicProps":false,"dynamicItems":false};

export const requests87 = validate239;
const schema288 = {"$ref":"description#/paths/~1v4~1sns~1group_delete/post/requestBody/content/application~1json/schema"};
const schema289 = {"type":"object","required":["From_Account","GroupName"],"properties":{"From_Account":{"type":"string"},"GroupName":{"type":"array","items":{"type":"string"}}}};

function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate239.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.From_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.GroupName === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "GroupName"},message:"must have required property '"+"GroupName"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err2 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.GroupName !== undefined){
let data1 = data.GroupName;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data1[i0] !== "string"){
const err3 = {instancePath:instancePath+"/GroupName/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/GroupName",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err5);
errors++;
}
validate239.errors = vErrors;
return errors === 0;
}
validate239.evaluated = {"props":{"From_Account":true,"GroupName":true},"dynamicProps":false,"dynamicItems":false};

export const requests88 = validate240;
const schema290 = {"$ref":"description#/paths/~1v4~1sns~1group_get/post/requestBody/content/application~1json/schema"};
const schema291 = {"type":"object","required":["From_Account"],"properties":{"From_Account":{"type":"string"},"NeedFriend":{"type":"string"},"GroupName":{"type":"array","items":{"type":"string"}}}};

function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate240.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.From_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err1 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.NeedFriend !== undefined){
if(typeof data.NeedFriend !== "string"){
const err2 = {instancePath:instancePath+"/NeedFriend",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.GroupName !== undefined){
let data2 = data.GroupName;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data2[i0] !== "string"){
const err3 = {instancePath:instancePath+"/GroupName/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/GroupName",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err5);
errors++;
}
validate240.errors = vErrors;
return errors === 0;
}
validate240.evaluated = {"props":{"From_Account":true,"NeedFriend":true,"GroupName":true},"dynamicProps":false,"dynamicItems":false};

export const requests89 = validate241;
const schema292 = {"$ref":"description#/paths/~1v4~1sns~1black_list_add/post/requestBody/content/application~1json/schema"};
const schema293 = {"type":"object","required":["From_Account","To_Account"],"properties":{"From_Account":{"type":"string"},"To_Account":{"type":"array","items":{"type":"string"}}}};

function validate241(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate241.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.From_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.To_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err2 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.To_Account !== undefined){
let data1 = data.To_Account;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data1[i0] !== "string"){
const err3 = {instancePath:instancePath+"/To_Account/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/To_Account",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err5);
errors++;
}
validate241.errors = vErrors;
return errors === 0;
}
validate241.evaluated = {"props":{"From_Account":true,"To_Account":true},"dynamicProps":false,"dynamicItems":false};

export const requests90 = validate242;
const schema294 = {"$ref":"description#/paths/~1v4~1sns~1black_list_delete/post/requestBody/content/application~1json/schema"};
const schema295 = {"type":"object","required":["From_Account","To_Account"],"properties":{"From_Account":{"type":"string"},"To_Account":{"type":"array","items":{"type":"string"}}}};

function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate242.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.From_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.To_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err2 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.To_Account !== undefined){
let data1 = data.To_Account;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data1[i0] !== "string"){
const err3 = {instancePath:instancePath+"/To_Account/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/To_Account",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err5);
errors++;
}
validate242.errors = vErrors;
return errors === 0;
}
validate242.evaluated = {"props":{"From_Account":true,"To_Account":true},"dynamicProps":false,"dynamicItems":false};

export const requests91 = validate243;
const schema296 = {"$ref":"description#/paths/~1v4~1sns~1black_list_get/post/requestBody/content/application~1json/schema"};
const schema297 = {"type":"object","required":["From_Account","StartIndex","MaxLimited","LastSequence"],"properties":{"From_Account":{"type":"string"},"StartIndex":{"type":"integer","minimum":0},"MaxLimited":{"type":"integer","minimum":1},"LastSequence":{"type":"integer","minimum":0}}};

function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate243.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.From_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.StartIndex === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "StartIndex"},message:"must have required property '"+"StartIndex"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.MaxLimited === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "MaxLimited"},message:"must have required property '"+"MaxLimited"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.LastSequence === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "LastSequence"},message:"must have required property '"+"LastSequence"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err4 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.StartIndex !== undefined){
let data1 = data.StartIndex;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/StartIndex",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err5);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/StartIndex",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
if(data.MaxLimited !== undefined){
let data2 = data.MaxLimited;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/MaxLimited",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err7);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/MaxLimited",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
(vErrors ??= []).push(err8);
errors++;
}
}
}
if(data.LastSequence !== undefined){
let data3 = data.LastSequence;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/LastSequence",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err9);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/LastSequence",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err10);
errors++;
}
}
}
}
else {
const err11 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err11);
errors++;
}
validate243.errors = vErrors;
return errors === 0;
}
validate243.evaluated = {"props":{"From_Account":true,"StartIndex":true,"MaxLimited":true,"LastSequence":true},"dynamicProps":false,"dynamicItems":false};

export const requests92 = validate244;
const schema298 = {"$ref":"description#/paths/~1v4~1sns~1black_list_check/post/requestBody/content/application~1json/schema"};
const schema299 = {"type":"object","required":["From_Account","To_Account","CheckType"],"properties":{"From_Account":{"type":"string"},"To_Account":{"type":"array","items":{"type":"string"}},"CheckType":{"enum":["BlackCheckResult_Type_Single","BlackCheckResult_Type_Both"]}}};

function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate244.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.From_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.To_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.CheckType === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "CheckType"},message:"must have required property '"+"CheckType"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err3 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.To_Account !== undefined){
let data1 = data.To_Account;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data1[i0] !== "string"){
const err4 = {instancePath:instancePath+"/To_Account/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/To_Account",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.CheckType !== undefined){
let data3 = data.CheckType;
if(!((data3 === "BlackCheckResult_Type_Single") || (data3 === "BlackCheckResult_Type_Both"))){
const err6 = {instancePath:instancePath+"/CheckType",keyword:"enum",params:{allowedValues: schema299.properties.CheckType.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err7);
errors++;
}
validate244.errors = vErrors;
return errors === 0;
}
validate244.evaluated = {"props":{"From_Account":true,"To_Account":true,"CheckType":true},"dynamicProps":false,"dynamicItems":false};

export const requests93 = validate245;
const schema300 = {"$ref":"description#/paths/~1v4~1follow~1follow_add/post/requestBody/content/application~1json/schema"};
const schema301 = {"type":"object","required":["From_Account","FollowItem"],"properties":{"From_Account":{"type":"string"},"FollowItem":{"type":"array","items":{"type":"object","required":["To_Account"],"properties":{"To_Account":{"type":"string"}}}}}};

function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate245.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.From_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.FollowItem === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "FollowItem"},message:"must have required property '"+"FollowItem"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err2 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.FollowItem !== undefined){
let data1 = data.FollowItem;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.To_Account === undefined){
const err3 = {instancePath:instancePath+"/FollowItem/" + i0,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data2.To_Account !== undefined){
if(typeof data2.To_Account !== "string"){
const err4 = {instancePath:instancePath+"/FollowItem/" + i0+"/To_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/FollowItem/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/FollowItem",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err7);
errors++;
}
validate245.errors = vErrors;
return errors === 0;
}
validate245.evaluated = {"props":{"From_Account":true,"FollowItem":true},"dynamicProps":false,"dynamicItems":false};

export const requests94 = validate246;
const schema302 = {"$ref":"description#/paths/~1v4~1follow~1follow_delete/post/requestBody/content/application~1json/schema"};
const schema303 = {"type":"object","required":["From_Account","To_Account"],"properties":{"From_Account":{"type":"string"},"To_Account":{"type":"array","items":{"type":"string"}}}};

function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate246.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.From_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.To_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err2 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.To_Account !== undefined){
let data1 = data.To_Account;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data1[i0] !== "string"){
const err3 = {instancePath:instancePath+"/To_Account/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/To_Account",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err5);
errors++;
}
validate246.errors = vErrors;
return errors === 0;
}
validate246.evaluated = {"props":{"From_Account":true,"To_Account":true},"dynamicProps":false,"dynamicItems":false};

export const requests95 = validate247;
const schema304 = {"$ref":"description#/paths/~1v4~1follow~1follow_get/post/requestBody/content/application~1json/schema"};
const schema305 = {"type":"object","required":["From_Account","FollowType"],"properties":{"From_Account":{"type":"string"},"FollowType":{"enum":[1,2,3]},"StartCursor":{"type":"string"},"WantNum":{"type":"integer","minimum":1,"default":100}}};

function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate247.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.From_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.FollowType === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "FollowType"},message:"must have required property '"+"FollowType"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err2 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.FollowType !== undefined){
let data1 = data.FollowType;
if(!(((data1 === 1) || (data1 === 2)) || (data1 === 3))){
const err3 = {instancePath:instancePath+"/FollowType",keyword:"enum",params:{allowedValues: schema305.properties.FollowType.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.StartCursor !== undefined){
if(typeof data.StartCursor !== "string"){
const err4 = {instancePath:instancePath+"/StartCursor",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.WantNum !== undefined){
let data3 = data.WantNum;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/WantNum",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err5);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/WantNum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err7);
errors++;
}
validate247.errors = vErrors;
return errors === 0;
}
validate247.evaluated = {"props":{"From_Account":true,"FollowType":true,"StartCursor":true,"WantNum":true},"dynamicProps":false,"dynamicItems":false};

export const requests96 = validate248;
const schema306 = {"$ref":"description#/paths/~1v4~1follow~1follow_check/post/requestBody/content/application~1json/schema"};
const schema307 = {"type":"object","required":["From_Account","To_Account"],"properties":{"From_Account":{"type":"string"},"To_Account":{"type":"array","items":{"type":"string"}}}};

function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate248.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.From_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.To_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err2 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.To_Account !== undefined){
let data1 = data.To_Account;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data1[i0] !== "string"){
const err3 = {instancePath:instancePath+"/To_Account/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/To_Account",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err5);
errors++;
}
validate248.errors = vErrors;
return errors === 0;
}
validate248.evaluated = {"props":{"From_Account":true,"To_Account":true},"dynamicProps":false,"dynamicItems":false};

export const requests97 = validate249;
const schema308 = {"$ref":"description#/paths/~1v4~1follow~1follow_get_info/post/requestBody/content/application~1json/schema"};
const schema309 = {"type":"object","required":["From_Account","To_Account"],"properties":{"From_Account":{"type":"string"},"To_Account":{"type":"array","items":{"type":"string"}}}};

function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate249.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.From_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.To_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err2 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.To_Account !== undefined){
let data1 = data.To_Account;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data1[i0] !== "string"){
const err3 = {instancePath:instancePath+"/To_Account/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/To_Account",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err5);
errors++;
}
validate249.errors = vErrors;
return errors === 0;
}
validate249.evaluated = {"props":{"From_Account":true,"To_Account":true},"dynamicProps":false,"dynamicItems":false};

export const requests98 = validate250;
const schema310 = {"$ref":"description#/paths/~1v4~1official_account_open_http_svc~1create_official_account/post/requestBody/content/application~1json/schema"};
const schema311 = {"type":"object","required":["Owner_Account","Name"],"properties":{"Owner_Account":{"type":"string"},"OfficialAccountUserID":{"type":"string"},"Name":{"type":"string"},"Introduction":{"type":"string"},"FaceUrl":{"type":"string"},"Organization":{"type":"string"},"CustomString":{"type":"string"},"MaxSubscriberNum":{"type":"integer","minimum":1,"default":100000}}};

function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate250.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Owner_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "Owner_Account"},message:"must have required property '"+"Owner_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Name === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Name"},message:"must have required property '"+"Name"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Owner_Account !== undefined){
if(typeof data.Owner_Account !== "string"){
const err2 = {instancePath:instancePath+"/Owner_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.OfficialAccountUserID !== undefined){
if(typeof data.OfficialAccountUserID !== "string"){
const err3 = {instancePath:instancePath+"/OfficialAccountUserID",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
const err4 = {instancePath:instancePath+"/Name",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.Introduction !== undefined){
if(typeof data.Introduction !== "string"){
const err5 = {instancePath:instancePath+"/Introduction",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.FaceUrl !== undefined){
if(typeof data.FaceUrl !== "string"){
const err6 = {instancePath:instancePath+"/FaceUrl",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.Organization !== undefined){
if(typeof data.Organization !== "string"){
const err7 = {instancePath:instancePath+"/Organization",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.CustomString !== undefined){
if(typeof data.CustomString !== "string"){
const err8 = {instancePath:instancePath+"/CustomString",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.MaxSubscriberNum !== undefined){
let data7 = data.MaxSubscriberNum;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err9 = {instancePath:instancePath+"/MaxSubscriberNum",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err9);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
const err10 = {instancePath:instancePath+"/MaxSubscriberNum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
(vErrors ??= []).push(err10);
errors++;
}
}
}
}
else {
const err11 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err11);
errors++;
}
validate250.errors = vErrors;
return errors === 0;
}
validate250.evaluated = {"props":{"Owner_Account":true,"OfficialAccountUserID":true,"Name":true,"Introduction":true,"FaceUrl":true,"Organization":true,"CustomString":true,"MaxSubscriberNum":true},"dynamicProps":false,"dynamicItems":false};

export const requests99 = validate251;
const schema312 = {"$ref":"description#/paths/~1v4~1official_account_open_http_svc~1destroy_official_account/post/requestBody/content/application~1json/schema"};
const schema313 = {"type":"object","required":["Official_Account"],"properties":{"Official_Account":{"$ref":"#/components/schemas/OfficialAccountID"}}};
const schema314 = {"type":"string"};

function validate252(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate252.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Official_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "Official_Account"},message:"must have required property '"+"Official_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Official_Account !== undefined){
if(typeof data.Official_Account !== "string"){
const err1 = {instancePath:instancePath+"/Official_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err1);
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err2);
errors++;
}
validate252.errors = vErrors;
return errors === 0;
}
validate252.evaluated = {"props":{"Official_Account":true},"dynamicProps":false,"dynamicItems":false};


function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate251.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate252(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
validate251.errors = vErrors;
return errors === 0;
}
validate251.evaluated = {"props":{"Official_Account":true},"dynamicProps":false,"dynamicItems":false};

export const requests100 = validate254;
const schema315 = {"$ref":"description#/paths/~1v4~1official_account_open_http_svc~1modify_official_account_base_info/post/requestBody/content/application~1json/schema"};
const schema316 = {"type":"object","required":["Official_Account"],"properties":{"Official_Account":{"$ref":"#/components/schemas/OfficialAccountID"},"Name":{"type":"string"},"Introduction":{"type":"string"},"FaceUrl":{"type":"string"},"Organization":{"type":"string"},"CustomString":{"type":"string"},"MaxSubscriberNum":{"type":"integer","minimum":1}}};

function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate255.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Official_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "Official_Account"},message:"must have required property '"+"Official_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Official_Account !== undefined){
if(typeof data.Official_Account !== "string"){
const err1 = {instancePath:instancePath+"/Official_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
const err2 = {instancePath:instancePath+"/Name",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.Introduction !== undefined){
if(typeof data.Introduction !== "string"){
const err3 = {instancePath:instancePath+"/Introduction",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.FaceUrl !== undefined){
if(typeof data.FaceUrl !== "string"){
const err4 = {instancePath:instancePath+"/FaceUrl",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.Organization !== undefined){
if(typeof data.Organization !== "string"){
const err5 = {instancePath:instancePath+"/Organization",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.CustomString !== undefined){
if(typeof data.CustomString !== "string"){
const err6 = {instancePath:instancePath+"/CustomString",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.MaxSubscriberNum !== undefined){
let data6 = data.MaxSubscriberNum;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err7 = {instancePath:instancePath+"/MaxSubscriberNum",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err7);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err8 = {instancePath:instancePath+"/MaxSubscriberNum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
(vErrors ??= []).push(err8);
errors++;
}
}
}
}
else {
const err9 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err9);
errors++;
}
validate255.errors = vErrors;
return errors === 0;
}
validate255.evaluated = {"props":{"Official_Account":true,"Name":true,"Introduction":true,"FaceUrl":true,"Organization":true,"CustomString":true,"MaxSubscriberNum":true},"dynamicProps":false,"dynamicItems":false};


function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate254.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate255(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
validate254.errors = vErrors;
return errors === 0;
}
validate254.evaluated = {"props":{"Official_Account":true,"Name":true,"Introduction":true,"FaceUrl":true,"Organization":true,"CustomString":true,"MaxSubscriberNum":true},"dynamicProps":false,"dynamicItems":false};

export const requests101 = validate257;
const schema318 = {"$ref":"description#/paths/~1v4~1official_account_open_http_svc~1get_official_account_info/post/requestBody/content/application~1json/schema"};
const schema319 = {"type":"object","required":["OfficialAccountIdList"],"properties":{"OfficialAccountIdList":{"type":"array","items":{"type":"object","required":["Official_Account"],"properties":{"Official_Account":{"type":"string"}}}},"ResponseFilter":{"type":"object","properties":{"OfficialAccountBaseInfoFilter":{"type":"array","items":{"type":"string"}}}}}};

function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate257.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.OfficialAccountIdList === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "OfficialAccountIdList"},message:"must have required property '"+"OfficialAccountIdList"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.OfficialAccountIdList !== undefined){
let data0 = data.OfficialAccountIdList;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.Official_Account === undefined){
const err1 = {instancePath:instancePath+"/OfficialAccountIdList/" + i0,keyword:"required",params:{missingProperty: "Official_Account"},message:"must have required property '"+"Official_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data1.Official_Account !== undefined){
if(typeof data1.Official_Account !== "string"){
const err2 = {instancePath:instancePath+"/OfficialAccountIdList/" + i0+"/Official_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/OfficialAccountIdList/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/OfficialAccountIdList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.ResponseFilter !== undefined){
let data3 = data.ResponseFilter;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.OfficialAccountBaseInfoFilter !== undefined){
let data4 = data3.OfficialAccountBaseInfoFilter;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1 && errors<8; i1++){
if(typeof data4[i1] !== "string"){
const err5 = {instancePath:instancePath+"/ResponseFilter/OfficialAccountBaseInfoFilter/" + i1,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/ResponseFilter/OfficialAccountBaseInfoFilter",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/ResponseFilter",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err8);
errors++;
}
validate257.errors = vErrors;
return errors === 0;
}
validate257.evaluated = {"props":{"OfficialAccountIdList":true,"ResponseFilter":true},"dynamicProps":false,"dynamicItems":false};

export const requests102 = validate258;
const schema320 = {"$ref":"description#/paths/~1v4~1official_account_open_http_svc~1add_subscriber/post/requestBody/content/application~1json/schema"};
const schema321 = {"type":"object","required":["Official_Account","SubscriberList"],"properties":{"Official_Account":{"$ref":"#/components/schemas/OfficialAccountID"},"SubscriberList":{"type":"array","items":{"type":"object","required":["Subscriber_Account"],"properties":{"Subscriber_Account":{"type":"string"}}}}}};

function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate259.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Official_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "Official_Account"},message:"must have required property '"+"Official_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.SubscriberList === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "SubscriberList"},message:"must have required property '"+"SubscriberList"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Official_Account !== undefined){
if(typeof data.Official_Account !== "string"){
const err2 = {instancePath:instancePath+"/Official_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.SubscriberList !== undefined){
let data1 = data.SubscriberList;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.Subscriber_Account === undefined){
const err3 = {instancePath:instancePath+"/SubscriberList/" + i0,keyword:"required",params:{missingProperty: "Subscriber_Account"},message:"must have required property '"+"Subscriber_Account"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data2.Subscriber_Account !== undefined){
if(typeof data2.Subscriber_Account !== "string"){
const err4 = {instancePath:instancePath+"/SubscriberList/" + i0+"/Subscriber_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/SubscriberList/" + i0,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/SubscriberList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err7);
errors++;
}
validate259.errors = vErrors;
return errors === 0;
}
validate259.evaluated = {"props":{"Official_Account":true,"SubscriberList":true},"dynamicProps":false,"dynamicItems":false};


function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate258.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate259(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
validate258.errors = vErrors;
return errors === 0;
}
validate258.evaluated = {"props":{"Official_Account":true,"SubscriberList":true},"dynamicProps":false,"dynamicItems":false};

export const requests103 = validate261;
const schema323 = {"$ref":"description#/paths/~1v4~1official_account_open_http_svc~1delete_subscriber/post/requestBody/content/application~1json/schema"};
const schema324 = {"type":"object","required":["Official_Account","SubscriberToDel_Account"],"properties":{"Official_Account":{"$ref":"#/components/schemas/OfficialAccountID"},"SubscriberToDel_Account":{"type":"array","items":{"type":"string"}}}};

function validate262(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate262.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Official_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "Official_Account"},message:"must have required property '"+"Official_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.SubscriberToDel_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "SubscriberToDel_Account"},message:"must have required property '"+"SubscriberToDel_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Official_Account !== undefined){
if(typeof data.Official_Account !== "string"){
const err2 = {instancePath:instancePath+"/Official_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.SubscriberToDel_Account !== undefined){
let data1 = data.SubscriberToDel_Account;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data1[i0] !== "string"){
const err3 = {instancePath:instancePath+"/SubscriberToDel_Account/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/SubscriberToDel_Account",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err5);
errors++;
}
validate262.errors = vErrors;
return errors === 0;
}
validate262.evaluated = {"props":{"Official_Account":true,"SubscriberToDel_Account":true},"dynamicProps":false,"dynamicItems":false};


function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate261.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate262(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
validate261.errors = vErrors;
return errors === 0;
}
validate261.evaluated = {"props":{"Official_Account":true,"SubscriberToDel_Account":true},"dynamicProps":false,"dynamicItems":false};

export const requests104 = validate264;
const schema326 = {"$ref":"description#/paths/~1v4~1official_account_open_http_svc~1modify_subscriber_info/post/requestBody/content/application~1json/schema"};
const schema327 = {"type":"object","required":["Official_Account","Subscriber_Account"],"properties":{"Official_Account":{"$ref":"#/components/schemas/OfficialAccountID"},"Subscriber_Account":{"type":"string"},"CustomString":{"type":"string"}}};

function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate265.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Official_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "Official_Account"},message:"must have required property '"+"Official_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Subscriber_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Subscriber_Account"},message:"must have required property '"+"Subscriber_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Official_Account !== undefined){
if(typeof data.Official_Account !== "string"){
const err2 = {instancePath:instancePath+"/Official_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.Subscriber_Account !== undefined){
if(typeof data.Subscriber_Account !== "string"){
const err3 = {instancePath:instancePath+"/Subscriber_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.CustomString !== undefined){
if(typeof data.CustomString !== "string"){
const err4 = {instancePath:instancePath+"/CustomString",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err5);
errors++;
}
validate265.errors = vErrors;
return errors === 0;
}
validate265.evaluated = {"props":{"Official_Account":true,"Subscriber_Account":true,"CustomString":true},"dynamicProps":false,"dynamicItems":false};


function validate264(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate264.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate265(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
validate264.errors = vErrors;
return errors === 0;
}
validate264.evaluated = {"props":{"Official_Account":true,"Subscriber_Account":true,"CustomString":true},"dynamicProps":false,"dynamicItems":false};

export const requests105 = validate267;
const schema329 = {"$ref":"description#/paths/~1v4~1official_account_open_http_svc~1get_subscriber_info/post/requestBody/content/application~1json/schema"};
const schema330 = {"type":"object","required":["Official_Account"],"properties":{"Official_Account":{"$ref":"#/components/schemas/OfficialAccountID"},"Limit":{"type":"integer","minimum":1},"Next":{"type":"string"}}};

function validate268(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate268.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Official_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "Official_Account"},message:"must have required property '"+"Official_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Official_Account !== undefined){
if(typeof data.Official_Account !== "string"){
const err1 = {instancePath:instancePath+"/Official_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.Limit !== undefined){
let data1 = data.Limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/Limit",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err2);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/Limit",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
(vErrors ??= []).push(err3);
errors++;
}
}
}
if(data.Next !== undefined){
if(typeof data.Next !== "string"){
const err4 = {instancePath:instancePath+"/Next",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err5);
errors++;
}
validate268.errors = vErrors;
return errors === 0;
}
validate268.evaluated = {"props":{"Official_Account":true,"Limit":true,"Next":true},"dynamicProps":false,"dynamicItems":false};


function validate267(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate267.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate268(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
validate267.errors = vErrors;
return errors === 0;
}
validate267.evaluated = {"props":{"Official_Account":true,"Limit":true,"Next":true},"dynamicProps":false,"dynamicItems":false};

export const requests106 = validate270;
const schema332 = {"$ref":"description#/paths/~1v4~1official_account_open_http_svc~1get_subscribed_official_account_list/post/requestBody/content/application~1json/schema"};
const schema333 = {"type":"object","required":["Subscriber_Account"],"properties":{"Subscriber_Account":{"type":"string"},"Limit":{"type":"integer","minimum":1,"default":200},"Offset":{"type":"integer","minimum":0,"default":0},"ResponseFilter":{"type":"object","properties":{"OfficialAccountBaseInfoFilter":{"type":"array","items":{"type":"string"}},"SelfInfoFilter":{"type":"array","items":{"type":"string"}}}}}};

function validate270(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate270.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Subscriber_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "Subscriber_Account"},message:"must have required property '"+"Subscriber_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Subscriber_Account !== undefined){
if(typeof data.Subscriber_Account !== "string"){
const err1 = {instancePath:instancePath+"/Subscriber_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.Limit !== undefined){
let data1 = data.Limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/Limit",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err2);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/Limit",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
(vErrors ??= []).push(err3);
errors++;
}
}
}
if(data.Offset !== undefined){
let data2 = data.Offset;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/Offset",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/Offset",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
if(data.ResponseFilter !== undefined){
let data3 = data.ResponseFilter;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.OfficialAccountBaseInfoFilter !== undefined){
let data4 = data3.OfficialAccountBaseInfoFilter;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data4[i0] !== "string"){
const err6 = {instancePath:instancePath+"/ResponseFilter/OfficialAccountBaseInfoFilter/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/ResponseFilter/OfficialAccountBaseInfoFilter",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data3.SelfInfoFilter !== undefined){
let data6 = data3.SelfInfoFilter;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1 && errors<8; i1++){
if(typeof data6[i1] !== "string"){
const err8 = {instancePath:instancePath+"/ResponseFilter/SelfInfoFilter/" + i1,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/ResponseFilter/SelfInfoFilter",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/ResponseFilter",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err10);
errors++;
}
}
}
else {
const err11 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err11);
errors++;
}
validate270.errors = vErrors;
return errors === 0;
}
validate270.evaluated = {"props":{"Subscriber_Account":true,"Limit":true,"Offset":true,"ResponseFilter":true},"dynamicProps":false,"dynamicItems":false};

export const requests107 = validate271;
const schema334 = {"$ref":"description#/paths/~1v4~1official_account_open_http_svc~1send_official_account_msg/post/requestBody/content/application~1json/schema"};
const schema335 = {"type":"object","required":["Official_Account","Random","MsgBody"],"properties":{"Official_Account":{"$ref":"#/components/schemas/OfficialAccountID"},"Random":{"type":"integer","minimum":0,"maximum":4294967295},"MsgBody":{"$ref":"#/components/schemas/MsgBody"},"OfflinePushInfo":{"$ref":"#/components/schemas/OfflinePushInfo"},"ForbidCallbackControl":{"type":"array","items":{"type":"string"}},"OnlineOnlyFlag":{"enum":[0,1],"default":0},"SendMsgControl":{"type":"array","items":{"type":"string"}},"CloudCustomData":{"type":"string"}}};

function validate272(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate272.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Official_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "Official_Account"},message:"must have required property '"+"Official_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Random === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "Random"},message:"must have required property '"+"Random"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.MsgBody === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "MsgBody"},message:"must have required property '"+"MsgBody"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.Official_Account !== undefined){
if(typeof data.Official_Account !== "string"){
const err3 = {instancePath:instancePath+"/Official_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.Random !== undefined){
let data1 = data.Random;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/Random",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err4);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/Random",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
(vErrors ??= []).push(err5);
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/Random",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err6);
errors++;
}
}
}
if(data.MsgBody !== undefined){
if(!(validate47(data.MsgBody, {instancePath:instancePath+"/MsgBody",parentData:data,parentDataProperty:"MsgBody",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.OfflinePushInfo !== undefined){
let data3 = data.OfflinePushInfo;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.PushFlag !== undefined){
let data4 = data3.PushFlag;
if(!((data4 === 0) || (data4 === 1))){
const err7 = {instancePath:instancePath+"/OfflinePushInfo/PushFlag",keyword:"enum",params:{allowedValues: schema75.properties.PushFlag.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data3.Title !== undefined){
if(typeof data3.Title !== "string"){
const err8 = {instancePath:instancePath+"/OfflinePushInfo/Title",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data3.Desc !== undefined){
if(typeof data3.Desc !== "string"){
const err9 = {instancePath:instancePath+"/OfflinePushInfo/Desc",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data3.Ext !== undefined){
if(typeof data3.Ext !== "string"){
const err10 = {instancePath:instancePath+"/OfflinePushInfo/Ext",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data3.AndroidInfo !== undefined){
let data8 = data3.AndroidInfo;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
}
else {
const err11 = {instancePath:instancePath+"/OfflinePushInfo/AndroidInfo",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data3.ApnsInfo !== undefined){
let data9 = data3.ApnsInfo;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
}
else {
const err12 = {instancePath:instancePath+"/OfflinePushInfo/ApnsInfo",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/OfflinePushInfo",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.ForbidCallbackControl !== undefined){
let data10 = data.ForbidCallbackControl;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data10[i0] !== "string"){
const err14 = {instancePath:instancePath+"/ForbidCallbackControl/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err14);
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/ForbidCallbackControl",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.OnlineOnlyFlag !== undefined){
let data12 = data.OnlineOnlyFlag;
if(!((data12 === 0) || (data12 === 1))){
const err16 = {instancePath:instancePath+"/OnlineOnlyFlag",keyword:"enum",params:{allowedValues: schema335.properties.OnlineOnlyFlag.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.SendMsgControl !== undefined){
let data13 = data.SendMsgControl;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1 && errors<8; i1++){
if(typeof data13[i1] !== "string"){
const err17 = {instancePath:instancePath+"/SendMsgControl/" + i1,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err17);
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/SendMsgControl",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data.CloudCustomData !== undefined){
if(typeof data.CloudCustomData !== "string"){
const err19 = {instancePath:instancePath+"/CloudCustomData",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err19);
errors++;
}
}
}
else {
const err20 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err20);
errors++;
}
validate272.errors = vErrors;
return errors === 0;
}
validate272.evaluated = {"props":{"Official_Account":true,"Random":true,"MsgBody":true,"OfflinePushInfo":true,"ForbidCallbackControl":true,"OnlineOnlyFlag":true,"SendMsgControl":true,"CloudCustomData":true},"dynamicProps":false,"dynamicItems":false};


function validate271(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate271.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate272(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
errors = vErrors.length;
}
validate271.errors = vErrors;
return errors === 0;
}
validate271.evaluated = {"props":{"Official_Account":true,"Random":true,"MsgBody":true,"OfflinePushInfo":true,"ForbidCallbackControl":true,"OnlineOnlyFlag":true,"SendMsgControl":true,"CloudCustomData":true},"dynamicProps":false,"dynamicItems":false};

export const requests108 = validate275;
const schema338 = {"$ref":"description#/paths/~1v4~1official_account_open_http_svc~1official_account_msg_recall/post/requestBody/content/application~1json/schema"};
const schema339 = {"type":"object","required":["Official_Account","MsgKeyList"],"properties":{"Official_Account":{"$ref":"#/components/schemas/OfficialAccountID"},"MsgKeyList":{"type":"array","items":{"type":"string"}},"Reason":{"type":"string"}}};

function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate276.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Official_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "Official_Account"},message:"must have required property '"+"Official_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.MsgKeyList === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "MsgKeyList"},message:"must have required property '"+"MsgKeyList"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.Official_Account !== undefined){
if(typeof data.Official_Account !== "string"){
const err2 = {instancePath:instancePath+"/Official_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.MsgKeyList !== undefined){
let data1 = data.MsgKeyList;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data1[i0] !== "string"){
const err3 = {instancePath:instancePath+"/MsgKeyList/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/MsgKeyList",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.Reason !== undefined){
if(typeof data.Reason !== "string"){
const err5 = {instancePath:instancePath+"/Reason",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate276.errors = vErrors;
return errors === 0;
}
validate276.evaluated = {"props":{"Official_Account":true,"MsgKeyList":true,"Reason":true},"dynamicProps":false,"dynamicItems":false};


function validate275(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate275.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate276(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
errors = vErrors.length;
}
validate275.errors = vErrors;
return errors === 0;
}
validate275.evaluated = {"props":{"Official_Account":true,"MsgKeyList":true,"Reason":true},"dynamicProps":false,"dynamicItems":false};

export const requests109 = validate278;
const schema341 = {"$ref":"description#/paths/~1v4~1official_account_open_http_svc~1official_account_msg_get_simple/post/requestBody/content/application~1json/schema"};
const schema342 = {"type":"object","required":["Official_Account"],"properties":{"Official_Account":{"$ref":"#/components/schemas/OfficialAccountID"},"LastMsgKey":{"type":"string"},"ReqMsgNumber":{"type":"integer","minimum":1},"WithRecalledMsg":{"enum":[0,1],"default":0}}};

function validate279(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate279.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Official_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "Official_Account"},message:"must have required property '"+"Official_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Official_Account !== undefined){
if(typeof data.Official_Account !== "string"){
const err1 = {instancePath:instancePath+"/Official_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.LastMsgKey !== undefined){
if(typeof data.LastMsgKey !== "string"){
const err2 = {instancePath:instancePath+"/LastMsgKey",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.ReqMsgNumber !== undefined){
let data2 = data.ReqMsgNumber;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:instancePath+"/ReqMsgNumber",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err3);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/ReqMsgNumber",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
if(data.WithRecalledMsg !== undefined){
let data3 = data.WithRecalledMsg;
if(!((data3 === 0) || (data3 === 1))){
const err5 = {instancePath:instancePath+"/WithRecalledMsg",keyword:"enum",params:{allowedValues: schema342.properties.WithRecalledMsg.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
validate279.errors = vErrors;
return errors === 0;
}
validate279.evaluated = {"props":{"Official_Account":true,"LastMsgKey":true,"ReqMsgNumber":true,"WithRecalledMsg":true},"dynamicProps":false,"dynamicItems":false};


function validate278(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate278.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate279(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
errors = vErrors.length;
}
validate278.errors = vErrors;
return errors === 0;
}
validate278.evaluated = {"props":{"Official_Account":true,"LastMsgKey":true,"ReqMsgNumber":true,"WithRecalledMsg":true},"dynamicProps":false,"dynamicItems":false};

export const requests110 = validate281;
const schema344 = {"$ref":"description#/paths/~1v4~1openim_robot_http_svc~1create_robot/post/requestBody/content/application~1json/schema"};
const schema345 = {"type":"object","required":["UserID"],"properties":{"UserID":{"type":"string"},"Nick":{"type":"string"},"FaceUrl":{"type":"string"},"SelfSignature":{"type":"string"}}};

function validate281(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate281.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.UserID === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "UserID"},message:"must have required property '"+"UserID"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.UserID !== undefined){
if(typeof data.UserID !== "string"){
const err1 = {instancePath:instancePath+"/UserID",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.Nick !== undefined){
if(typeof data.Nick !== "string"){
const err2 = {instancePath:instancePath+"/Nick",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.FaceUrl !== undefined){
if(typeof data.FaceUrl !== "string"){
const err3 = {instancePath:instancePath+"/FaceUrl",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.SelfSignature !== undefined){
if(typeof data.SelfSignature !== "string"){
const err4 = {instancePath:instancePath+"/SelfSignature",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err5);
errors++;
}
validate281.errors = vErrors;
return errors === 0;
}
validate281.evaluated = {"props":{"UserID":true,"Nick":true,"FaceUrl":true,"SelfSignature":true},"dynamicProps":false,"dynamicItems":false};

export const requests111 = validate282;
const schema346 = {"$ref":"description#/paths/~1v4~1openim_robot_http_svc~1delete_robot/post/requestBody/content/application~1json/schema"};
const schema347 = {"type":"object","required":["Robot_Account"],"properties":{"Robot_Account":{"type":"string"}}};

function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate282.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Robot_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "Robot_Account"},message:"must have required property '"+"Robot_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.Robot_Account !== undefined){
if(typeof data.Robot_Account !== "string"){
const err1 = {instancePath:instancePath+"/Robot_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err1);
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err2);
errors++;
}
validate282.errors = vErrors;
return errors === 0;
}
validate282.evaluated = {"props":{"Robot_Account":true},"dynamicProps":false,"dynamicItems":false};

export const requests112 = validate283;
const schema348 = {"$ref":"description#/paths/~1v4~1openim_robot_http_svc~1get_all_robots/post/requestBody/content/application~1json/schema"};
const schema349 = {"type":"object","properties":{}};

function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate283.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err0);
errors++;
}
validate283.errors = vErrors;
return errors === 0;
}
validate283.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const requests113 = validate284;
const schema350 = {"$ref":"description#/paths/~1v4~1timpush~1batch/post/requestBody/content/application~1json/schema"};
const schema351 = {"type":"object","required":["From_Account","To_Account","MsgRandom","OfflinePushInfo"],"properties":{"From_Account":{"type":"string"},"To_Account":{"type":"array","items":{"type":"string"}},"MsgRandom":{"type":"integer","minimum":0,"maximum":4294967295},"OfflinePushInfo":{"$ref":"#/components/schemas/OfflinePushInfo"},"DataId":{"type":"string"}}};

function validate285(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate285.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.From_Account === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "From_Account"},message:"must have required property '"+"From_Account"+"'"};
(vErrors ??= []).push(err0);
errors++;
}
if(data.To_Account === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "To_Account"},message:"must have required property '"+"To_Account"+"'"};
(vErrors ??= []).push(err1);
errors++;
}
if(data.MsgRandom === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "MsgRandom"},message:"must have required property '"+"MsgRandom"+"'"};
(vErrors ??= []).push(err2);
errors++;
}
if(data.OfflinePushInfo === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "OfflinePushInfo"},message:"must have required property '"+"OfflinePushInfo"+"'"};
(vErrors ??= []).push(err3);
errors++;
}
if(data.From_Account !== undefined){
if(typeof data.From_Account !== "string"){
const err4 = {instancePath:instancePath+"/From_Account",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.To_Account !== undefined){
let data1 = data.To_Account;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<8; i0++){
if(typeof data1[i0] !== "string"){
const err5 = {instancePath:instancePath+"/To_Account/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/To_Account",keyword:"type",params:{type: "array"},message:"must be array"};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.MsgRandom !== undefined){
let data3 = data.MsgRandom;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/MsgRandom",keyword:"type",params:{type: "integer"},message:"must be integer"};
(vErrors ??= []).push(err7);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 4294967295 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/MsgRandom",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
(vErrors ??= []).push(err8);
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/MsgRandom",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
(vErrors ??= []).push(err9);
errors++;
}
}
}
if(data.OfflinePushInfo !== undefined){
let data4 = data.OfflinePushInfo;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.PushFlag !== undefined){
let data5 = data4.PushFlag;
if(!((data5 === 0) || (data5 === 1))){
const err10 = {instancePath:instancePath+"/OfflinePushInfo/PushFlag",keyword:"enum",params:{allowedValues: schema75.properties.PushFlag.enum},message:"must be equal to one of the allowed values"};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data4.Title !== undefined){
if(typeof data4.Title !== "string"){
const err11 = {instancePath:instancePath+"/OfflinePushInfo/Title",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data4.Desc !== undefined){
if(typeof data4.Desc !== "string"){
const err12 = {instancePath:instancePath+"/OfflinePushInfo/Desc",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data4.Ext !== undefined){
if(typeof data4.Ext !== "string"){
const err13 = {instancePath:instancePath+"/OfflinePushInfo/Ext",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data4.AndroidInfo !== undefined){
let data9 = data4.AndroidInfo;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
}
else {
const err14 = {instancePath:instancePath+"/OfflinePushInfo/AndroidInfo",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data4.ApnsInfo !== undefined){
let data10 = data4.ApnsInfo;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
}
else {
const err15 = {instancePath:instancePath+"/OfflinePushInfo/ApnsInfo",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err15);
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/OfflinePushInfo",keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.DataId !== undefined){
if(typeof data.DataId !== "string"){
const err17 = {instancePath:instancePath+"/DataId",keyword:"type",params:{type: "string"},message:"must be string"};
(vErrors ??= []).push(err17);
errors++;
}
}
}
else {
const err18 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
(vErrors ??= []).push(err18);
errors++;
}
validate285.errors = vErrors;
return errors === 0;
}
validate285.evaluated = {"props":{"From_Account":true,"To_Account":true,"MsgRandom":true,"OfflinePushInfo":true,"DataId":true},"dynamicProps":false,"dynamicItems":false};


function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate284.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate285(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
errors = vErrors.length;
}
validate284.errors = vErrors;
return errors === 0;
}
validate284.evaluated = {"props":{"From_Account":true,"To_Account":true,"MsgRandom":true,"OfflinePushInfo":true,"DataId":true},"dynamicProps":false,"dynamicItems":false};

export const requests = {
  "group_open_http_svc/create_group": requests0,
  "group_open_http_svc/destroy_group": requests1,
  "group_open_http_svc/get_group_info": requests2,
  "group_open_http_svc/get_appid_group_list": requests3,
  "group_open_http_svc/add_group_member": requests4,
  "group_open_http_svc/delete_group_member": requests5,
  "group_open_http_svc/forbid_send_msg": requests6,
  "group_open_http_svc/get_group_muted_account": requests7,
  "group_open_http_svc/send_group_msg": requests8,
  "group_open_http_svc/send_group_system_notification": requests9,
  "group_open_http_svc/group_msg_get_simple": requests10,
  "group_open_http_svc/group_msg_recall": requests11,
  "group_open_http_svc/delete_group_msg_by_sender": requests12,
  "group_open_http_svc/import_group_msg": requests13,
  "group_open_http_svc/send_broadcast_msg": requests14,
  "group_open_http_svc/get_group_msg_receipt": requests15,
  "group_open_http_svc/get_group_msg_receipt_detail": requests16,
  "group_open_http_svc/group_msg_receipt": requests17,
  "group_open_http_svc/clear_group_msg": requests18,
  "group_open_http_svc/modify_group_base_info": requests19,
  "group_open_http_svc/change_group_owner": requests20,
  "group_open_http_svc/modify_group_member_info": requests21,
  "group_open_http_svc/get_group_member_info": requests22,
  "group_open_http_svc/get_specified_group_member_info": requests23,
  "group_open_http_svc/get_role_in_group": requests24,
  "group_open_http_svc/get_joined_group_list": requests25,
  "group_open_http_svc/import_group": requests26,
  "group_open_http_svc/import_group_member": requests27,
  "group_open_http_svc/set_unread_msg_num": requests28,
  "group_open_http_svc/set_group_attr": requests29,
  "group_open_http_svc/modify_group_attr": requests30,
  "group_open_http_svc/clear_group_attr": requests31,
  "group_open_http_svc/delete_group_attr": requests32,
  "group_open_attr_http_svc/get_group_attr": requests33,
  "group_open_http_svc/update_group_counter": requests34,
  "group_open_http_svc/get_group_counter": requests35,
  "group_open_http_svc/delete_group_counter": requests36,
  "group_open_http_svc/ban_group_member": requests37,
  "group_open_http_svc/unban_group_member": requests38,
  "group_open_http_svc/get_group_ban_member": requests39,
  "group_open_http_svc/get_online_member_num": requests40,
  "group_open_avchatroom_http_svc/get_members": requests41,
  "group_open_avchatroom_http_svc/modify_user_info": requests42,
  "group_open_avchatroom_http_svc/modify_admin": requests43,
  "group_open_avchatroom_http_svc/get_admin_list": requests44,
  "group_open_avchatroom_http_svc/check_members": requests45,
  "million_group_open_http_svc/create_topic": requests46,
  "million_group_open_http_svc/destroy_topic": requests47,
  "million_group_open_http_svc/modify_topic": requests48,
  "million_group_open_http_svc/get_topic": requests49,
  "group_open_http_svc/import_topic": requests50,
  "im_open_login_svc/account_import": requests51,
  "im_open_login_svc/account_check": requests52,
  "im_open_login_svc/multiaccount_import": requests53,
  "im_open_login_svc/account_delete": requests54,
  "im_open_login_svc/kick": requests55,
  "openim/sendmsg": requests56,
  "openim/batchsendmsg": requests57,
  "openim/admin_getroammsg": requests58,
  "openim/admin_msgwithdraw": requests59,
  "openim/admin_set_msg_read": requests60,
  "openim/get_c2c_unread_msg_num": requests61,
  "openim/modify_c2c_msg": requests62,
  "openim/modify_group_msg": requests63,
  "openim/c2c_msg_read_receipt": requests64,
  "openim/importmsg": requests65,
  "openim/delete_c2c_msg_ramble": requests66,
  "openim_msg_ext_http_svc/set_key_values": requests67,
  "openim_msg_ext_http_svc/get_key_values": requests68,
  "openim_msg_ext_http_svc/group_set_key_values": requests69,
  "openim_msg_ext_http_svc/group_get_key_values": requests70,
  "recentcontact/get_list": requests71,
  "recentcontact/delete": requests72,
  "openim/query_online_status": requests73,
  "openconfigsvr/setnospeaking": requests74,
  "openconfigsvr/getnospeaking": requests75,
  "profile/portrait_set": requests76,
  "profile/portrait_get": requests77,
  "sns/friend_add": requests78,
  "sns/friend_import": requests79,
  "sns/friend_update": requests80,
  "sns/friend_delete": requests81,
  "sns/friend_delete_all": requests82,
  "sns/friend_check": requests83,
  "sns/friend_get": requests84,
  "sns/friend_get_list": requests85,
  "sns/group_add": requests86,
  "sns/group_delete": requests87,
  "sns/group_get": requests88,
  "sns/black_list_add": requests89,
  "sns/black_list_delete": requests90,
  "sns/black_list_get": requests91,
  "sns/black_list_check": requests92,
  "follow/follow_add": requests93,
  "follow/follow_delete": requests94,
  "follow/follow_get": requests95,
  "follow/follow_check": requests96,
  "follow/follow_get_info": requests97,
  "official_account_open_http_svc/create_official_account": requests98,
  "official_account_open_http_svc/destroy_official_account": requests99,
  "official_account_open_http_svc/modify_official_account_base_info": requests100,
  "official_account_open_http_svc/get_official_account_info": requests101,
  "official_account_open_http_svc/add_subscriber": requests102,
  "official_account_open_http_svc/delete_subscriber": requests103,
  "official_account_open_http_svc/modify_subscriber_info": requests104,
  "official_account_open_http_svc/get_subscriber_info": requests105,
  "official_account_open_http_svc/get_subscribed_official_account_list": requests106,
  "official_account_open_http_svc/send_official_account_msg": requests107,
  "official_account_open_http_svc/official_account_msg_recall": requests108,
  "official_account_open_http_svc/official_account_msg_get_simple": requests109,
  "openim_robot_http_svc/create_robot": requests110,
  "openim_robot_http_svc/delete_robot": requests111,
  "openim_robot_http_svc/get_all_robots": requests112,
  "timpush/batch": requests113,
}
