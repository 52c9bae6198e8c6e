# kettle
{punctuation|\{} pkgs {operator|?} {keyword|import} {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {punctuation|...} {punctuation|\}}{annotation punctuation|@args}{punctuation|:}
let v {operator|=} {interpolation-string|{string|"1.}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|toString {number|7}}{interpolation-punctuation punctuation|\}}}{string|"}}{punctuation|;} p {operator|=} {punctuation|.}/src{punctuation|;} {keyword|in} with lib{punctuation|;} rec {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} {keyword|if} v {operator|==} {interpolation-string|{string|"a"}} {operator|&&} {operator|!}{boolean|true} then null {keyword|else} {punctuation|[} {number|1} {number|2.5} {string|''}multi {punctuation|$}{punctuation|\{}v{punctuation|\}}{string|''} {punctuation|]}{punctuation|;} {comment|/* block */}
  f {operator|=} a{punctuation|:} b{punctuation|:} a {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
{punctuation|\}}
