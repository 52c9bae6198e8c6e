program Kettle; \{ comment \} {punctuation|(}* other *{punctuation|)} // line
uses SysUtils; const Max = {variable|$FF}; var x: array[{number|1}..{number|10}] of Integer; s: string = 'it''s'#{number|13};
{keyword|type} TPot = class{punctuation|(}TObject{punctuation|)} private FLitres: Real; public procedure Boil{punctuation|(}n: Integer = {number|3}{punctuation|)}; virtual; {keyword|end};
procedure TPot.Boil{punctuation|(}n: Integer{punctuation|)}; begin {keyword|if} {punctuation|(}n >= {number|1.5e3}{punctuation|)} and not {punctuation|(}x[{number|1}] <> n{punctuation|)} {keyword|then} WriteLn{punctuation|(}s, n mod {number|2}{punctuation|)} {keyword|else} for n := {number|1} to {number|10} do Inc{punctuation|(}n{punctuation|)}; try except on E: Exception do raise; {keyword|end}; {keyword|end};
begin {keyword|end}.
