# kettle
{punctuation|\{} pkgs {operator|?} {keyword|import} {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}{annotation builtin|@args}{punctuation|:}
let v {operator|=} {string-literal|{string|"1.$}{interpolation|{punctuation|\{}toString {number|7}{punctuation|\}}}{string|"}}{punctuation|;} p {operator|=} {punctuation|.}{operator|/}src{punctuation|;} {keyword|in} {keyword|with} lib{punctuation|;} rec {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} {keyword|if} v {operator|==} {string-literal|{string|"a"}} && {operator|!}{keyword|true} then {keyword|null} {keyword|else} {punctuation|[} {number|1} {number|2.5} {string-literal|{string|''}}multi ${punctuation|\{}v{punctuation|\}}{string-literal|{string|''}} {punctuation|]}{punctuation|;} {comment|/* block */}
  f {operator|=} a{punctuation|:} b{punctuation|:} a {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
{punctuation|\}}
