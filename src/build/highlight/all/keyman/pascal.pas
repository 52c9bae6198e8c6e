program Kettle; \{ comment \} {punctuation|(}* other *{punctuation|)} // line
uses SysUtils; const Max {punctuation|=} {operator|$}FF; var x: array[{number|1}{operator|..}{number|10}] of Integer; s: string {punctuation|=} {string|'it'}{string|'s'}#{number|13};
type TPot {punctuation|=} class{punctuation|(}TObject{punctuation|)} private FLitres: Real; public procedure Boil{punctuation|(}n: Integer {punctuation|=} {number|3}{punctuation|)}; virtual; end;
procedure TPot.Boil{punctuation|(}n: Integer{punctuation|)}; {structural-keyword keyword|begin} {rule-keyword keyword|if} {punctuation|(}n {operator|>}{punctuation|=} {number|1}.5e3{punctuation|)} and not {punctuation|(}x[{number|1}] <{operator|>} n{punctuation|)} then WriteLn{punctuation|(}s{punctuation|,} n mod {number|2}{punctuation|)} else for n :{punctuation|=} {number|1} to {number|10} do Inc{punctuation|(}n{punctuation|)}; try except on E: Exception do raise; end; end;
{structural-keyword keyword|begin} end.
