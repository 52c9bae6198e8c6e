{keyword|program} Kettle{punctuation|;} {punctuation|\{} {keyword|comment} {punctuation|\}} (* other *) {comment|// line}
{keyword|uses} SysUtils{punctuation|;} {keyword|const} Max = $FF{punctuation|;} {keyword|var} {namespace|x}{punctuation|:} array[1..10] of Integer{punctuation|;} {keyword|s}{punctuation|:} string = {string|'it'}{string|'s'}#13{punctuation|;}
{keyword|type} TPot = class(TObject) private {namespace|FLitres}{punctuation|:} Real{punctuation|;} {keyword|public} procedure Boil(n{punctuation|:} Integer = 3){punctuation|;} {keyword|virtual}{punctuation|;} {keyword|end}{punctuation|;}
{keyword|procedure} TPot.Boil(n{punctuation|:} Integer){punctuation|;} {keyword|begin} if (n >= 1.5e3) and not (x[1] <> n) then WriteLn(s, n mod 2) else for n {punctuation|:}= 1 to 10 do Inc(n){punctuation|;} {keyword|try} except on {namespace|E}{punctuation|:} Exception do raise{punctuation|;} {keyword|end}{punctuation|;} {keyword|end}{punctuation|;}
{keyword|begin} end.
