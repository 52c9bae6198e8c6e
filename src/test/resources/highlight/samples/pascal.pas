program Kettle; { comment } (* other *) // line
uses SysUtils; const Max = $FF; var x: array[1..10] of Integer; s: string = 'it''s'#13;
type TPot = class(TObject) private FLitres: Real; public procedure Boil(n: Integer = 3); virtual; end;
procedure TPot.Boil(n: Integer); begin if (n >= 1.5e3) and not (x[1] <> n) then WriteLn(s, n mod 2) else for n := 1 to 10 do Inc(n); try except on E: Exception do raise; end; end;
begin end.
