program Kettle; {punctuation|\{} comment {punctuation|\}} (* other *) {comment|// line}
uses SysUtils; const Max = $FF; var {property unquoted|x}{operator|:} array{punctuation|[}{number|1.}{number|.10}{punctuation|]} of Integer; {property unquoted|s}{operator|:} string = {string|'it'}{string|'s'}#{number|13};
type TPot = class(TObject) private {property unquoted|FLitres}{operator|:} Real; public procedure Boil({property unquoted|n}{operator|:} Integer = {number|3}); virtual; end;
procedure TPot.Boil({property unquoted|n}{operator|:} Integer); begin if (n >= {number|1.5e3}) and not (x{punctuation|[}{number|1}{punctuation|]} <> n) then WriteLn(s{punctuation|,} n mod {number|2}) else for {property unquoted|n} {operator|:}= {number|1} to {number|10} do Inc(n); try except on {property unquoted|E}{operator|:} Exception do raise; end; end;
begin end.
