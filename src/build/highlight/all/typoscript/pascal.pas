{tag|program} {tag|Kettle}{punctuation|;} {punctuation|\{} {tag|comment} {punctuation|\}} {punctuation|(}{operator|*} {tag|other} {operator|*}{punctuation|)} {comment|// line}
{tag|uses} {tag|SysUtils}{punctuation|;} {tag|const} {tag|Max} {operator|=} {string|$FF; var x{punctuation|:} array[1..10] of Integer; s{punctuation|:} string = 'it''s'#13;}
{tag|type} {tag|TPot} {operator|=} {string|class(TObject) private FLitres{punctuation|:} Real; public procedure Boil(n{punctuation|:} Integer = 3); virtual; end;}
{tag|procedure} {tag|TPot{punctuation|.}}{tag|Boil}{punctuation|(}{tag|n}{punctuation|:} {tag|Integer}{punctuation|)}{punctuation|;} {tag|begin} {tag|if} {punctuation|(}{tag|n} {operator|>=} {string|1.5e3) and not (x[1] <> n) then WriteLn(s{punctuation|,} n mod 2) else for n {punctuation|:}= 1 to 10 do Inc(n); try except on E{punctuation|:} Exception do raise; end; end;}
{tag|begin} {tag|end{punctuation|.}}
