program Kettle; {punctuation|\{} comment {punctuation|\}} {punctuation|(}{operator|*} other {operator|*}{punctuation|)} {operator|/}{operator|/} line
uses SysUtils; const Max = ${variable|FF}; var x: array{punctuation|[}1..10{punctuation|]} of Integer; s: string = 'it''s'{comment|#13;}
type TPot = class{punctuation|(}TObject{punctuation|)} private FLitres: Real; public procedure Boil{punctuation|(}n: Integer = 3{punctuation|)}; virtual; end;
procedure TPot.Boil{punctuation|(}n: Integer{punctuation|)}; begin if {punctuation|(}n {operator|>=} 1.5e3{punctuation|)} and not {punctuation|(}x{punctuation|[}1{punctuation|]} {operator|<}{operator|>} n{punctuation|)} then WriteLn{punctuation|(}s, n mod 2{punctuation|)} {builtin|else} for n := 1 to 10 do Inc{punctuation|(}n{punctuation|)}; try except on E: Exception do raise; end; end;
begin end.
