{value|program Kettle; \{ comment \} (* other *) // line}
{value|uses SysUtils; const Max = $FF; var x: array[1..10] of Integer; s: string = 'it''s'#13;}
{value|type TPot = class(TObject) private FLitres: Real; public procedure Boil(n: Integer = 3); virtual; end;}
{value|procedure TPot.Boil(n: Integer); begin if (n >= 1.5e3) and not (x[1] <> n) then WriteLn(s}{punctuation|,}{value| n mod 2) else for n := 1 to 10 do Inc(n); try except on E: Exception do raise; end; end;}
{value|begin end.}
