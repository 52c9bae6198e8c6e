program Kettle; {punctuation|\{} comment {punctuation|\}} (* other {important|*)} // line
{key atrule|uses SysUtils; const Max = $FF; var x}{punctuation|:} array{punctuation|[}1..10{punctuation|]} of Integer; s{punctuation|:} string = 'it''s'{comment|#13;}
{key atrule|type TPot = class(TObject) private FLitres}{punctuation|:} {key atrule|Real; public procedure Boil(n}{punctuation|:} Integer = 3); virtual; end;
{key atrule|procedure TPot.Boil(n}{punctuation|:} Integer); begin if (n {punctuation|>}= 1.5e3) and not (x{punctuation|[}{number|1}{punctuation|]} <{punctuation|>} n) then WriteLn(s{punctuation|,} {key atrule|n mod 2) else for n := 1 to 10 do Inc(n); try except on E}{punctuation|:} Exception do raise; end; end;
begin end.
