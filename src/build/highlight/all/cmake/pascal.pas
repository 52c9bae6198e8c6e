program Kettle; \{ comment {punctuation|\}} {punctuation|(}* other *{punctuation|)} // line
uses SysUtils; const Max = $FF; var x: array[{number|1}..{number|10}] of Integer; s: string = 'it''s'{comment|#13;}
type TPot = {function|class}{punctuation|(}TObject{punctuation|)} private FLitres: Real; public procedure {function|Boil}{punctuation|(}n: Integer = {number|3}{punctuation|)}; virtual; end;
procedure TPot.{function|Boil}{punctuation|(}n: Integer{punctuation|)}; begin {keyword|if} {punctuation|(}n {punctuation|>}= {number|1}.5e3{punctuation|)} and {function|not} {punctuation|(}x[{number|1}] <{punctuation|>} n{punctuation|)} then {function|WriteLn}{punctuation|(}s, n mod {number|2}{punctuation|)} else for n := {number|1} to {number|10} do {function|Inc}{punctuation|(}n{punctuation|)}; try except on E: Exception do raise; end; end;
begin end.
