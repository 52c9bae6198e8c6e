# kettle
{punctuation|\{} pkgs {operator|?} {keyword|import} {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {operator|...} {punctuation|\}}{annotation operator|@args}{operator|:}
{keyword|let} v {operator|=} {string|"1.$\{toString 7\}"}{punctuation|;} p {operator|=} {punctuation|.}{operator|/}src{punctuation|;} {keyword|in} {keyword|with} lib{punctuation|;} rec {punctuation|\{}
  {function|inherit} {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} {keyword|if} v {operator|==} {string|"a"} {operator|&&} {operator|!}{keyword|true} then {keyword|null} {keyword|else} {punctuation|[} {number|1} {number|2.5} {string|''}multi ${punctuation|\{}v{punctuation|\}}{string|''} {punctuation|]}{punctuation|;} {comment|/* block */}
  f {operator|=} a{operator|:} b{operator|:} a {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
{punctuation|\}}
