# kettle
{punctuation|\{} pkgs {punctuation|?} import {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {operator|..}. {punctuation|\}}@args{punctuation|:}
let v {operator|=} {string|"1.$\{toString 7\}"}{punctuation|;} p {operator|=} .{operator|/}src{punctuation|;} in with lib{punctuation|;} rec {punctuation|\{}
  {keyword|inherit} {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} {keyword|if} v {operator|=}{operator|=} {string|"a"} && !{boolean|true} {keyword|then} null {keyword|else} {punctuation|[} {number|1} {number|2.5} '{char|'multi $\{v\}'}' {punctuation|]}{punctuation|;} {operator|/}{operator|*} block {operator|*}{operator|/}
  f {operator|=} a{punctuation|:} b{punctuation|:} a {operator|//} {punctuation|\{} c {operator|=} b {punctuation|?} d {keyword|or} {number|3}{punctuation|;} {punctuation|\}}{punctuation|;} url {operator|=} https{punctuation|:}{operator|//}example{punctuation|.}org{punctuation|;} assert_ {operator|=} assert {boolean|true}{punctuation|;} x{punctuation|;}
{punctuation|\}}
