# kettle
{punctuation|\{} pkgs {punctuation|?} import {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{operator|,} lib{operator|,} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}{operator|@}args{punctuation|:}
let v {operator|=} {comment|"1.$\{toString 7\}"}{punctuation|;} p {operator|=} {punctuation|.}{operator|/}src{punctuation|;} in with lib{punctuation|;} rec {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} if v {operator|==} {comment|"a"} {operator|&}{operator|&} {operator|!}{boolean|true} then null else {punctuation|[} {number|1} {number|2.5} {string|''}multi {char|$\{}v{punctuation|\}}{string|''} {punctuation|]}{punctuation|;} {operator|/}{operator|*} block {operator|*}{operator|/}
  f {operator|=} a{punctuation|:} b{punctuation|:} a {operator|//} {punctuation|\{} c {operator|=} b {punctuation|?} d or {number|3}{punctuation|;} {punctuation|\}}{punctuation|;} url {operator|=} https{punctuation|:}{operator|//}example{punctuation|.}org{punctuation|;} assert_ {operator|=} assert {boolean|true}{punctuation|;} x{punctuation|;}
{punctuation|\}}
