# kettle
{punctuation|\{} pkgs {operator|?} import {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {operator|...} {punctuation|\}}{decorator|@args}{operator|:}
let v {operator|=} "{number|1.}${punctuation|\{}toString {number|7}{punctuation|\}}"{punctuation|;} p {operator|=} {punctuation|.}{operator|/}src{punctuation|;} {keyword|in} with lib{punctuation|;} rec {punctuation|\{}
  {function|inherit} {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} {keyword|if} v {operator|==} "a" {operator|&&} {operator|!}{boolean|true} then {keyword|null} else {punctuation|[} {number|1} {number|2.5} {string|''}multi ${punctuation|\{}v{punctuation|\}}{string|''} {punctuation|]}{punctuation|;} {comment|/* block */}
  f {operator|=} a{operator|:} b{operator|:} a {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
{punctuation|\}}
