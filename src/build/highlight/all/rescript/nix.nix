{operator|#} kettle
{punctuation|\{} pkgs {operator|?} import {operator|<}{tag|nixpkgs}{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {operator|...} {punctuation|\}}{class-name|@args}{operator|:}
{keyword|let} v {operator|=} {string|"1.$\{toString 7\}"}{punctuation|;} p {operator|=} {punctuation|.}{operator|/}src{punctuation|;} {keyword|in} {keyword|with} lib{punctuation|;} {keyword|rec} {punctuation|\{}
  {keyword|inherit} {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} {keyword|if} v {operator|==} {string|"a"} && {operator|!}{boolean|true} {keyword|then} null {keyword|else} {punctuation|[} {number|1} {number|2.5} {operator|'}{operator|'}multi ${punctuation|\{}v{punctuation|\}}{operator|'}{operator|'} {punctuation|]}{punctuation|;} {comment|/* block */}
  f {operator|=} a{operator|:} b{operator|:} a {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
{punctuation|\}}
