program Kettle{comment|; \{ comment \} (* other *) // line}
uses SysUtils{comment|; const Max = $FF; var x: array[1..10] of Integer; s: string = 'it''s'#13;}
type TPot = class{punctuation|(}{car|TObject}{punctuation|)} private FLitres: Real{comment|; public procedure Boil(n: Integer = 3); virtual; end;}
procedure TPot.Boil{punctuation|(}{car|n}: Integer{punctuation|)}{comment|; begin if (n >= 1.5e3) and not (x[1] <> n) then WriteLn(s, n mod 2) else for n := 1 to 10 do Inc(n); try except on E: Exception do raise; end; end;}
begin end.
