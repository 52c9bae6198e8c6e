{directive important|# kettle}
\{ pkgs ? import {operator|<}nixpkgs{operator|>} \{\}{punctuation|,} lib{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.} \}@args{punctuation|:}
let v {operator|=} {string|"1.$\{toString 7\}"}{punctuation|;} p {operator|=} {punctuation|.}{operator|/}src{punctuation|;} {keyword|in} with lib{punctuation|;} rec \{
  inherit {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} {keyword|if} v {operator|=}{operator|=} {string|"a"} && !{keyword|true} {keyword|then} {keyword|null} {keyword|else} {punctuation|[} {number|1} {number|2.5} {string|''}multi $\{v\}{string|''} {punctuation|]}{punctuation|;} {operator|/}{operator|*} block {operator|*}{operator|/}
  f {operator|=} a{punctuation|:} b{punctuation|:} a {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
\}
