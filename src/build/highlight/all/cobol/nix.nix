# kettle
\{ pkgs ? {keyword|import} {operator|<}nixpkgs{operator|>} \{\}{punctuation|,} lib{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.} \}@args{punctuation|:}
let v {operator|=} {string|"1.$\{toString 7\}"}; p {operator|=} {punctuation|.}{operator|/}src; {keyword|in} {keyword|with} lib; rec \{
  inherit {punctuation|(}pkgs{punctuation|)} hello; x {operator|=} {keyword|if} v {operator|=}{operator|=} {string|"a"} {operator|&}{operator|&} !{boolean|true} {keyword|then} {keyword|null} {keyword|else} [ {number|1} {number|2.5} {string|''}multi $\{v\}{string|''} ]; {operator|/}{operator|*} {keyword|block} {operator|*}{operator|/}
  f {operator|=} a{punctuation|:} b{punctuation|:} a {operator|/}{operator|/} \{ c {operator|=} b ? d {operator|or} {number|3}; \}; url {operator|=} https{punctuation|:}{operator|/}{operator|/}example{punctuation|.}org; assert_ {operator|=} assert {boolean|true}; x;
\}
