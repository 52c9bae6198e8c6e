# kettle
{punctuation|\{} pkgs ? import {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}@args{punctuation|:}
{keyword|let} v {operator|=} {string|"1.$\{toString 7\}"}{punctuation|;} p {operator|=} {punctuation|.}{operator|/}src{punctuation|;} {operator|in} {keyword|with} lib{punctuation|;} rec {punctuation|\{}
  {function|inherit} {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} {keyword|if} v {operator|==} {string|"a"} && !{boolean|true} {operator|then} {keyword|null} {operator|else} {punctuation|[} {number|1} {number|2.5} {string|''}multi ${punctuation|\{}v{punctuation|\}}{string|''} {punctuation|]}{punctuation|;} {comment|/* block */}
  f {operator|=} a{punctuation|:} b{punctuation|:} a {operator|/}{operator|/} {punctuation|\{} c {operator|=} b ? d {operator|or} {number|3}{punctuation|;} {punctuation|\}}{punctuation|;} url {operator|=} https{punctuation|:}{operator|/}{operator|/}example{punctuation|.}org{punctuation|;} assert_ {operator|=} assert {boolean|true}{punctuation|;} x{punctuation|;}
{punctuation|\}}
