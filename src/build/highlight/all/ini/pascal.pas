program Kettle; \{ comment \} (* other *) // line
{key attr-name|uses SysUtils; const Max} {punctuation|=} {value attr-value|$FF; var x: array[1..10] of Integer; s: string = 'it''s'#13;}
{key attr-name|type TPot} {punctuation|=} {value attr-value|class(TObject) private FLitres: Real; public procedure Boil(n: Integer = 3); virtual; end;}
{key attr-name|procedure TPot.Boil(n: Integer); begin if (n >}{punctuation|=} {value attr-value|1.5e3) and not (x[1] <> n) then WriteLn(s, n mod 2) else for n := 1 to 10 do Inc(n); try except on E: Exception do raise; end; end;}
begin end.
