# kettle
\{ pkgs ? {keyword|import} {operator|<}nixpkgs{operator|>} \{\}{punctuation|,} lib{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.} \}{operator|@}args{punctuation|:}
let v {operator|=} {string|"1.$\{toString 7\}"}{punctuation|;} p {operator|=} {punctuation|.}{operator|/}src{punctuation|;} in with lib{punctuation|;} rec \{
  {function|inherit} {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} {keyword|if} v {operator|=}{operator|=} {string|"a"} && !{boolean|true} {keyword|then} {keyword|null} {keyword|else} {punctuation|[} {number|1} {number|2.5} {string|''}multi $\{v\}{string|''} {punctuation|]}{punctuation|;} {comment|/* block */}
  f {operator|=} a{punctuation|:} b{punctuation|:} a {operator|/}{operator|/} \{ c {operator|=} b ? d {operator-keyword operator|or} {number|3}{punctuation|;} \}{punctuation|;} url {operator|=} https{punctuation|:}{operator|/}{operator|/}example{punctuation|.}org{punctuation|;} assert_ {operator|=} assert {boolean|true}{punctuation|;} x{punctuation|;}
\}
