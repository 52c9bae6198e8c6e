{tag|program} {plain-text|Kettle; \{ comment \} (* other *) // line}
{tag|uses} {plain-text|SysUtils; const Max = $FF; var x: array[1..10] of Integer; s: string = 'it''s'#13;}
{tag|type} {plain-text|TPot = class(TObject) private FLitres: Real; public procedure Boil(n: Integer = 3); virtual; end;}
{tag|procedure} {plain-text|TPot.Boil(n: Integer); begin if (n >= 1.5e3) and not (x[1] <> n) then WriteLn(s, n mod 2) else for n := 1 to 10 do Inc(n); try except on E: Exception do raise; end; end;}
{tag|begin} {plain-text|end.}
