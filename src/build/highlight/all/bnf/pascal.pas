program Kettle; {operator|\{} comment {operator|\}} {operator|(}{operator|*} other {operator|*}{operator|)} // line
uses SysUtils; const Max = $FF; var x: array{operator|[}1..10{operator|]} of Integer; s: string = {string|'it'}{string|'s'}#13;
type TPot = class{operator|(}TObject{operator|)} private FLitres: Real; public procedure Boil{operator|(}n: Integer = 3{operator|)}; virtual; end;
procedure TPot.Boil{operator|(}n: Integer{operator|)}; begin if {operator|(}n >= 1.5e3{operator|)} and not {operator|(}x{operator|[}1{operator|]} <> n{operator|)} then WriteLn{operator|(}s, n mod 2{operator|)} else for n := 1 to 10 do Inc{operator|(}n{operator|)}; try except on E: Exception do raise; end; end;
begin end.
