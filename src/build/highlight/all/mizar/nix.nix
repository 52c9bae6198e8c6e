# kettle
{punctuation|\{} pkgs ? import <nixpkgs> {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {operator|...} {punctuation|\}}@{variable|args}{punctuation|:}
{keyword|let} v {operator|=} "{number|1}.${punctuation|\{}toString {number|7}{punctuation|\}}"{punctuation|;} p {operator|=} ./src{punctuation|;} in {keyword|with} lib{punctuation|;} rec {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} {keyword|if} v {operator|=}{operator|=} "a" {operator|&}{operator|&} !true {keyword|then} null else {punctuation|[} {number|1} {number|2}.{number|5} ''multi ${punctuation|\{}v{punctuation|\}}'' {punctuation|]}{punctuation|;} /* block */
  f {operator|=} {variable|a}{punctuation|:} {variable|b}{punctuation|:} a // {punctuation|\{} c {operator|=} b ? d {keyword|or} {number|3}{punctuation|;} {punctuation|\}}{punctuation|;} url {operator|=} {variable|https}{punctuation|:}//example.org{punctuation|;} assert_ {operator|=} assert true{punctuation|;} x{punctuation|;}
{punctuation|\}}
