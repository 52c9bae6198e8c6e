{key attr-name|program} {value attr-value|Kettle; \{ comment \} (* other *) // line}
{key attr-name|uses} {value attr-value|SysUtils; const Max = $FF; var x: array[1..10] of Integer; s: string = 'it''s'#13;}
{key attr-name|type} {value attr-value|TPot = class(TObject) private FLitres: Real; public procedure Boil(n: Integer = 3); virtual; end;}
{key attr-name|procedure} {value attr-value|TPot.Boil(n: Integer); begin if (n >= 1.5e3) and not (x[1] <> n) then WriteLn(s, n mod 2) else for n := 1 to 10 do Inc(n); try except on E: Exception do raise; end; end;}
{key attr-name|begin} {value attr-value|end.}
