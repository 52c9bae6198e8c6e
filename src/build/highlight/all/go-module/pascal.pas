program Kettle; \{ comment \} {punctuation|(}* other *{punctuation|)} {comment|// line}
uses SysUtils; const Max = $FF; var x: array{punctuation|[}1..10{punctuation|]} of Integer; s: string = 'it''s'#13;
type TPot = class{punctuation|(}TObject{punctuation|)} private FLitres: Real; public procedure Boil{punctuation|(}n: Integer = 3{punctuation|)}; virtual; end;
procedure TPot.Boil{punctuation|(}n: Integer{punctuation|)}; begin if {punctuation|(}n >= 1.5e3{punctuation|)} and not {punctuation|(}x{punctuation|[}1{punctuation|]} <> n{punctuation|)} then WriteLn{punctuation|(}s{punctuation|,} n mod 2{punctuation|)} else for n := 1 to 10 do Inc{punctuation|(}n{punctuation|)}; try except on E: Exception do raise; end; end;
begin end.
