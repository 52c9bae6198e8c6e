# kettle
{punctuation|\{} pkgs ? import {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}{operator|@}args{punctuation|:}
let v {operator|=} {string|"1.$\{toString 7\}"}{operator|;} p {operator|=} {punctuation|.}{operator|/}src{operator|;} in with lib{operator|;} rec {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello{operator|;} x {operator|=} if v {operator|==} {string|"a"} {operator|&}{operator|&} !true then null else {punctuation|[} {number|1} {number|2.5} ''multi ${punctuation|\{}v{punctuation|\}}'' {punctuation|]}{operator|;} {operator|/}{operator|*} block {operator|*}{operator|/}
  f {operator|=} a{punctuation|:} b{punctuation|:} a {operator|//} {punctuation|\{} c {operator|=} b ? d or {number|3}{operator|;} {punctuation|\}}{operator|;} url {operator|=} https{punctuation|:}{operator|//}example{punctuation|.}org{operator|;} {blank regex|assert_} {operator|=} assert true{operator|;} x{operator|;}
{punctuation|\}}
