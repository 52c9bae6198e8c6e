# kettle
\{ pkgs ? import {operator|<}nixpkgs{operator|>} \{\}{punctuation|,} lib{punctuation|,} {operator|..}{punctuation|.} \}{variable|@args}{operator|:}
let v {operator|=} {string|"1.$\{toString 7\}"}{punctuation|;} p {operator|=} {punctuation|.}{operator|/}src{punctuation|;} {keyword|in} {keyword|with} lib{punctuation|;} rec \{
  inherit {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} {keyword|if} v {operator|=}{operator|=} {string|"a"} && !{boolean|true} {keyword|then} {keyword|null} {keyword|else} {punctuation|[} {number|1} {number|2.5} {string|''}multi $\{v\}{string|''} {punctuation|]}{punctuation|;} {comment|/* block */}
  f {operator|=} {keyword|a}{operator|:} b{operator|:} {keyword|a} {operator|/}{operator|/} \{ {keyword|c} {operator|=} b ? d {keyword|or} {number|3}{punctuation|;} \}{punctuation|;} url {operator|=} https{operator|:}{operator|/}{operator|/}example{punctuation|.}org{punctuation|;} assert_ {operator|=} assert {boolean|true}{punctuation|;} x{punctuation|;}
\}
