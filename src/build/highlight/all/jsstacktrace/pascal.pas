{error-message string|program Kettle; \{ comment \} (* other *) // line}
{error-message string|uses SysUtils; const Max = $FF; var x: array[1..10] of Integer; s: string = 'it''s'#13;}
{error-message string|type TPot = class(TObject) private FLitres: Real; public procedure Boil(n: Integer = 3); virtual; end;}
{error-message string|procedure TPot.Boil(n: Integer); begin if (n >= 1.5e3) and not (x[1] <> n) then WriteLn(s, n mod 2) else for n := 1 to 10 do Inc(n); try except on E: Exception do raise; end; end;}
{error-message string|begin end.}
