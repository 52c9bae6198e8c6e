# kettle
{punctuation|\{} pkgs ? import {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {punctuation|...} {punctuation|\}}{operator|@}args{operator|:}
let v {operator|=} "{number|1.}${punctuation|\{}toString {number|7}{punctuation|\}}"{punctuation|;} p {operator|=} {operator|./}src{punctuation|;} in with lib{punctuation|;} rec {punctuation|\{}
  {function|inherit} {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} {keyword|if} v {operator|==} "a" {operator|&&} {punctuation|!}true then null {keyword|else} {punctuation|[} {number|1} {number|2.5} {string|''}multi ${punctuation|\{}v{punctuation|\}}{string|''} {punctuation|]}{punctuation|;} {operator|/}{operator|*} block {operator|*}{operator|/}
  f {operator|=} a{operator|:} b{operator|:} a {operator|/}{operator|/} {punctuation|\{} c {operator|=} b ? d or {number|3}{punctuation|;} {punctuation|\}}{punctuation|;} url {operator|=} https{operator|:}{operator|/}{operator|/}example{punctuation|.}org{punctuation|;} assert_ {operator|=} assert true{punctuation|;} x{punctuation|;}
{punctuation|\}}
