program Kettle; \{ comment \} {punctuation|(}* other *{punctuation|)} // line
{property|uses SysUtils; const Max} {operator|=} $FF; var x: array[{number|1}..{number|10}] of Integer; s: string {operator|=} {string|'it'}{string|'s'}{comment|#13;}
{property|type TPot} {operator|=} class{punctuation|(}TObject{punctuation|)} private FLitres: Real; public procedure Boil{punctuation|(}n: Integer {operator|=} {number|3}{punctuation|)}; virtual; end;
procedure TPot.Boil{punctuation|(}n: Integer{punctuation|)}; begin if {punctuation|(}n >{operator|=} {number|1}.5e3{punctuation|)} and not {punctuation|(}x[{number|1}] <> n{punctuation|)} then WriteLn{punctuation|(}s{punctuation|,} n mod {number|2}{punctuation|)} else for n :{operator|=} {number|1} to {number|10} do Inc{punctuation|(}n{punctuation|)}; try except on E: Exception do raise; end; end;
begin end.
