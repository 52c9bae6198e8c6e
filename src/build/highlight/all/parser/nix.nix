# kettle
{punctuation|\{} pkgs ? import {tag|{tag|{punctuation|<}nixpkgs}{punctuation|>}} {punctuation|\{}{punctuation|\}}, lib, ... {punctuation|\}}{function|@args{punctuation|:}}
let v = "1.{variable|$}{punctuation|\{}toString 7{punctuation|\}}"{punctuation|;} p = ./src{punctuation|;} in with lib{punctuation|;} rec {punctuation|\{}
  inherit {expression|{punctuation|(}pkgs{punctuation|)}} hello{punctuation|;} x = if v == "a" && !true then null else {punctuation|[} 1 2.5 ''multi {variable|$}{punctuation|\{}v{punctuation|\}}'' {punctuation|]}{punctuation|;} /* block */
  f = a: b: a // {punctuation|\{} c = b ? d or 3{punctuation|;} {punctuation|\}}{punctuation|;} url = https://example.org{punctuation|;} assert_ = assert true{punctuation|;} x{punctuation|;}
{punctuation|\}}
