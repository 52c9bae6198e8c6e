{comment|# kettle}
\{ pkgs ? {keyword|import} {operator|<}nixpkgs{operator|>} \{\}{punctuation|,} lib{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.} \}{variable|@args}:
let v {operator|=} {string|"1.$\{toString 7\}"}{punctuation|;} p {operator|=} {punctuation|.}{operator|/}src{punctuation|;} {operator|in} {keyword|with} lib{punctuation|;} rec \{
  inherit {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} {keyword|if} v {operator|=}{operator|=} {string|"a"} {operator|&&} {operator|!}{boolean|true} {keyword|then} {boolean|null} {keyword|else} {punctuation|[} {number|1} {number|2.5} {string|''}multi $\{v\}{string|''} {punctuation|]}{punctuation|;} {comment|/* block */}
  f {operator|=} a: b: a {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
\}
