{preprocessor property|# kettle}
\{ pkgs ? {keyword|import} {operator|<}nixpkgs{operator|>} \{\}{punctuation|,} lib{punctuation|,} {operator|..}{punctuation|.} \}@args{punctuation|:}
let v {operator|=} {string|"1.$\{toString 7\}"}{punctuation|;} p {operator|=} {punctuation|.}{operator|/}src{punctuation|;} in with lib{punctuation|;} rec \{
  inherit {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} {keyword|if} v {operator|=}{operator|=} {string|"a"} {operator|&}{operator|&} !{keyword|true} {keyword|then} {keyword|null} {keyword|else} {punctuation|[} {number|1} {number|2.5} {comment|''multi $\{v\}'' ]; /* block */}
  f {operator|=} a{punctuation|:} b{punctuation|:} a {operator|/}{operator|/} \{ c {operator|=} b ? d {operator|or} {number|3}{punctuation|;} \}{punctuation|;} url {operator|=} https{punctuation|:}{operator|/}{operator|/}example{punctuation|.}org{punctuation|;} assert_ {operator|=} assert {keyword|true}{punctuation|;} x{punctuation|;}
\}
