# kettle
{punctuation|\{} pkgs {operator|?} {keyword|import} {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {operator|...} {punctuation|\}}@args{punctuation|:}
{keyword|let} v {operator|=} {string-literal|{string|"1.$\{toString 7\}"}}; p {operator|=} {punctuation|.}{operator|/}src; {keyword|in} with lib; rec {punctuation|\{}
  {function|inherit} {punctuation|(}pkgs{punctuation|)} hello; x {operator|=} {keyword|if} v {operator|==} {string-literal|{string|"a"}} {operator|&&} {operator|!}{boolean|true} then {keyword|null} else {punctuation|[} {number|1} {number|2.5} {string-literal|{string|''}}multi ${punctuation|\{}v{punctuation|\}}{string-literal|{string|''}} {punctuation|]}; {operator|/}{operator|*} block {operator|*}{operator|/}
  f {operator|=} a{punctuation|:} b{punctuation|:} a {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
{punctuation|\}}
