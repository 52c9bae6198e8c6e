{command|{keyword|program} Kettle; \{ comment \} (* other *}{punctuation|)} // line
{command|{keyword|uses} SysUtils; const Max = $FF; var x: array[{number|1}..{number|10}] of Integer; s: string = 'it''s'#{number|13};}
{command|{keyword|type} TPot = class(TObject}{punctuation|)} private FLitres: Real; public procedure Boil{punctuation|(}{command|{keyword|n}: Integer = {number|3}}{punctuation|)}; virtual; end;
{command|{keyword|procedure} TPot.Boil(n: Integer}{punctuation|)}; begin if {punctuation|(}{command|{keyword|n} >= {number|1}.5e3}{punctuation|)} and not {punctuation|(}{command|{keyword|x}[{number|1}] <> n}{punctuation|)} then WriteLn{punctuation|(}{command|{keyword|s}, n mod {number|2}}{punctuation|)} {command|{keyword|else}} {command|{keyword|for} n := {number|1} to {number|10} do Inc(n}{punctuation|)}; try except on E: Exception do raise; end; end;
{command|{keyword|begin} end.}
