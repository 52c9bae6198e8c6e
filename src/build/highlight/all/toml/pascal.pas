program Kettle; {punctuation|\{} comment {punctuation|\}} (* other *) // line
uses SysUtils; const Max {punctuation|=} $FF; var x: array{punctuation|[}{number|1}{punctuation|.}{punctuation|.}{number|10}{punctuation|]} of Integer; s: string {punctuation|=} {string|'it'}{string|'s'}{comment|#13;}
type TPot {punctuation|=} class(TObject) private FLitres: Real; public procedure Boil(n: Integer {punctuation|=} {number|3}); virtual; end;
procedure TPot{punctuation|.}Boil(n: Integer); begin if (n >{punctuation|=} {number|1.5e3}) and not (x{punctuation|[}{number|1}{punctuation|]} <> n) then WriteLn(s{punctuation|,} n mod {number|2}) else for n :{punctuation|=} {number|1} to {number|10} do Inc(n); try except on E: Exception do raise; end; end;
begin end{punctuation|.}
