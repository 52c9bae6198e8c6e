program Kettle; \{ comment \} (* other *) // line
uses SysUtils; const Max = $FF; var x: array{punctuation|[}{number|1}..{number|10}{punctuation|]} of Integer; s: string = 'it''s'{comment|#13;}
type TPot = class(TObject) private FLitres: Real; public procedure Boil(n: Integer = {number|3}); virtual; end;
procedure TPot.Boil(n: Integer); begin if (n >= {number|1}.5e3) and not (x{punctuation|[}{number|1}{punctuation|]} <> n) then WriteLn(s, n mod {number|2}) else for n := {number|1} to {number|10} do Inc(n); try except on E: Exception do raise; end; end;
begin end.
