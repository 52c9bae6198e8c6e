# kettle
{punctuation|\{} pkgs {operator|?} import {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}@args{operator|:}
let v {operator|=} {string|"1.$\{toString 7\}"}{punctuation|;} p {operator|=} {punctuation|.}{operator|/}src{punctuation|;} {keyword|in} with lib{punctuation|;} rec {punctuation|\{}
  {function|inherit} {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} {keyword|if} v {operator|=}{operator|=} {string|"a"} && !{boolean|true} {keyword|then} null {keyword|else} {punctuation|[} {number|1} {number|2.5} {comment|''multi $\{v\}'' ]; /* block */}
  f {operator|=} a{operator|:} b{operator|:} a {operator|/}{operator|/} {punctuation|\{} c {operator|=} b {operator|?} d {operator|or} {number|3}{punctuation|;} {punctuation|\}}{punctuation|;} url {operator|=} https{operator|:}{operator|/}{operator|/}example{punctuation|.}org{punctuation|;} assert_ {operator|=} assert {boolean|true}{punctuation|;} x{punctuation|;}
{punctuation|\}}
