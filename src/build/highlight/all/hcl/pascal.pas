program Kettle; {punctuation|\{} comment {punctuation|\}} (* other *) {comment|// line}
uses SysUtils; const {property|Max} {punctuation|=} $FF; var x: array{punctuation|[}{number|1.}.{number|10}{punctuation|]} of Integer; s: {property|string} {punctuation|=} 'it''s'{comment|#13;}
type {property|TPot} {punctuation|=} class(TObject) private FLitres: Real; public procedure Boil(n: {property|Integer} {punctuation|=} {number|3}); virtual; end;
procedure TPot.Boil(n: Integer); begin if (n >{punctuation|=} {number|1.5e3}) and not (x{punctuation|[}{number|1}{punctuation|]} <> n) then WriteLn(s, n mod {number|2}) else for n :{punctuation|=} {number|1} to {number|10} do Inc(n); try except on E: Exception do raise; end; end;
begin end.
