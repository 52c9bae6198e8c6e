program Kettle{punctuation|;} \{ comment \} (* other *) // line
uses SysUtils{punctuation|;} const Max {operator|=} $FF{punctuation|;} var x: array[1..10] of Integer{punctuation|;} s: string {operator|=} 'it''s'#13{punctuation|;}
type TPot {operator|=} class(TObject) private FLitres: Real{punctuation|;} public procedure Boil(n: Integer {operator|=} 3){punctuation|;} virtual{punctuation|;} end{punctuation|;}
procedure TPot.Boil(n: Integer){punctuation|;} begin if (n >{operator|=} 1.5e3) and not (x[1] <> n) then WriteLn(s{punctuation|,} n mod 2) else for n :{operator|=} {number|1} to {number|10} do Inc(n){punctuation|;} try except on E: Exception do raise{punctuation|;} end{punctuation|;} end{punctuation|;}
begin end.
