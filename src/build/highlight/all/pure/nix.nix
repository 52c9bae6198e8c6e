{operator|#} kettle
{punctuation|\{} pkgs {operator|?} import {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{operator|,} lib{operator|,} {operator|...} {punctuation|\}}{operator|@}args{operator|:}
{keyword|let} v {operator|=} {string|"1.$\{toString 7\}"}{punctuation|;} p {operator|=} {operator|./}src{punctuation|;} in {keyword|with} lib{punctuation|;} rec {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} {keyword|if} v {operator|==} {string|"a"} {operator|&&} {operator|!}{keyword|true} {keyword|then} {function|null} {keyword|else} {punctuation|[} {number|1} {number|2.5} {operator|''}multi {operator|$}{punctuation|\{}v{punctuation|\}}{operator|''} {punctuation|]}{punctuation|;} {comment|/* block */}
  f {operator|=} a{operator|:} b{operator|:} a {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
{punctuation|\}}
