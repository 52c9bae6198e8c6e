program Kettle; {punctuation|\{} comment {punctuation|\}} (* other *) {path string|/}/ line
uses SysUtils; const Max {operator|=} {variable|$FF}; var x: array[{number|1}..10] of Integer; s: string {operator|=} {string|'it'}'s'{comment|#13;}
{property|type} TPot {operator|=} class(TObject) private FLitres: Real; public procedure Boil(n: Integer {operator|=} {number|3}); virtual; {property|end};
procedure TPot.Boil(n: Integer); begin if (n >{operator|=} {number|1.5}e3) and not (x[{number|1}] <> n) then WriteLn(s, n mod {number|2}) else for n :{operator|=} {number|1} to {number|10} do Inc(n); try except {boolean|on} E: Exception do raise; {property|end}; {property|end};
begin {property|end}.
