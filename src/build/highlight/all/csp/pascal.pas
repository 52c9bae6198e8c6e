program Kettle{punctuation|;} \{ comment \} (* other {host url|{important|*})} // line
uses SysUtils{punctuation|;} const Max = $FF{punctuation|;} var {scheme|x:} array[1..10] of Integer{punctuation|;} {scheme|s:} string = 'it''s'#13{punctuation|;}
type TPot = class(TObject) private {scheme|FLitres:} Real{punctuation|;} public procedure Boil(n: Integer = 3){punctuation|;} virtual{punctuation|;} end{punctuation|;}
procedure TPot.Boil(n: Integer){punctuation|;} begin if (n >= 1.5e3) and not (x[1] <> n) then WriteLn(s, n mod 2) else for n := 1 to 10 do Inc(n){punctuation|;} try except on {scheme|E:} Exception do raise{punctuation|;} end{punctuation|;} end{punctuation|;}
begin end.
