{preprocessor property|# kettle}
{punctuation|\{} pkgs {operator|?} import {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {operator|..}{punctuation|.} {punctuation|\}}@args{punctuation|:}
{class-name|let} v {operator|=} {string|"1.$\{toString 7\}"}{punctuation|;} p {operator|=} {punctuation|.}{operator|/}src{punctuation|;} {keyword|in} {keyword|with} lib{punctuation|;} {keyword|rec} {punctuation|\{}
  {keyword|inherit} {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} {keyword|if} v {operator|==} {string|"a"} {operator|&&} {operator|!}{keyword|true} {keyword|then} {keyword|null} {keyword|else} {punctuation|[} {number|1} {number|2.5} ''multi ${punctuation|\{}v{punctuation|\}}'' {punctuation|]}{punctuation|;} {operator|/}{operator|*} block {operator|*}{operator|/}
  f {operator|=} a{punctuation|:} b{punctuation|:} {class-name|a} {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
{punctuation|\}}
