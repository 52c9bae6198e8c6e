program Kettle; {punctuation|\{} comment {punctuation|\}} {punctuation|(}{operator|*} other {operator|*}{punctuation|)} {comment|// line}
uses SysUtils; const Max = {variable|$FF;} var x: array{punctuation|[}{number|1}..{number|10}{punctuation|]} of Integer; s: string = {string|'it'}{string|'s'}{comment|#13;}
type TPot = class{punctuation|(}TObject{punctuation|)} private FLitres: Real; public procedure Boil{punctuation|(}n: Integer = {number|3}{punctuation|)}; virtual; end;
procedure TPot.Boil{punctuation|(}n: Integer{punctuation|)}; begin if {punctuation|(}n {operator|>=} {number|1.5e3}{punctuation|)} and not {punctuation|(}x{punctuation|[}{number|1}{punctuation|]} {operator|<}{operator|>} n{punctuation|)} then WriteLn{punctuation|(}s, n mod {number|2}{punctuation|)} else for n := {number|1} to {number|10} do Inc{punctuation|(}n{punctuation|)}; try except on E: Exception do raise; end; end;
begin end.
