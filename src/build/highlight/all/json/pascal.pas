program Kettle; {punctuation|\{} comment {punctuation|\}} (* other *) {comment|// line}
uses SysUtils; const Max = $FF; var x{operator|:} array{punctuation|[}{number|1}..{number|10}{punctuation|]} of Integer; s{operator|:} string = 'it''s'#{number|13};
type TPot = class(TObject) private FLitres{operator|:} Real; public procedure Boil(n{operator|:} Integer = {number|3}); virtual; end;
procedure TPot.Boil(n{operator|:} Integer); begin if (n >= {number|1.5e3}) and not (x{punctuation|[}{number|1}{punctuation|]} <> n) then WriteLn(s{punctuation|,} n mod {number|2}) else for n {operator|:}= {number|1} to {number|10} do Inc(n); try except on E{operator|:} Exception do raise; end; end;
begin end.
