# kettle
{punctuation|\{} pkgs {operator|?} {keyword|import} {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {operator|...} {punctuation|\}}{attribute atrule|@args}{punctuation|:}
{keyword|let} v {operator|=} {string-literal|{string|"1.$\{toString 7\}"}}{punctuation|;} p {operator|=} {operator|./}src{punctuation|;} {keyword|in} with lib{punctuation|;} rec {punctuation|\{}
  {function|inherit} {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} {keyword|if} v {operator|==} {string-literal|{string|"a"}} {operator|&&} {operator|!}{boolean|true} then null {keyword|else} {punctuation|[} {number|1} {number|2.5} ''multi ${punctuation|\{}v{punctuation|\}}'' {punctuation|]}{punctuation|;} {comment|/* block */}
  f {operator|=} a{punctuation|:} b{punctuation|:} a {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
{punctuation|\}}
