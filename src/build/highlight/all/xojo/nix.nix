# kettle
\{ pkgs ? import {operator|<}nixpkgs{operator|>} \{\}{punctuation|,} {keyword|lib}{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.} \}@args{punctuation|:}
let v {operator|=} {string|"1.$\{toString 7\}"}{punctuation|;} p {operator|=} {punctuation|.}{operator|/}src{punctuation|;} {keyword|in} with {keyword|lib}{punctuation|;} rec \{
  inherit {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} {keyword|if} v {operator|=}{operator|=} {string|"a"} && !{keyword|true} {keyword|then} null {keyword|else} [ {number|1} {number|2.5} {comment|''multi $\{v\}'' ]; /* block */}
  f {operator|=} a{punctuation|:} b{punctuation|:} a {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
\}
