program {property|K}ettle{comment|; \{ comment \} (* other *) // line}
uses {property|S}ysUtils{comment|; const Max = $FF; var x: array[1..10] of Integer; s: string = 'it''s'#13;}
type {property|T}{property|P}ot = class({property|T}{property|O}bject) private {property|F}{property|L}itres{punctuation|:} {property|R}eal{comment|; public procedure Boil(n: Integer = 3); virtual; end;}
procedure {property|T}{property|P}ot.{property|B}oil(n{punctuation|:} {property|I}nteger){comment|; begin if (n >= 1.5e3) and not (x[1] <> n) then WriteLn(s, n mod 2) else for n := 1 to 10 do Inc(n); try except on E: Exception do raise; end; end;}
begin end.
