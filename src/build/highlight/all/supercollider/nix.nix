{operator|#} kettle
{punctuation|\{} pkgs {operator|?} import {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {operator|...} {punctuation|\}}{operator|@}{label property|args}{punctuation|:}
let v {operator|=} {string|"1.$\{toString 7\}"}{punctuation|;} p {operator|=} {punctuation|.}{operator|/}src{punctuation|;} in with lib{punctuation|;} rec {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} if v {operator|==} {string|"a"} {operator|&&} {operator|!}{boolean|true} then null else {punctuation|[} {number|1} {number|2.5} {symbol|''}multi {char|$\{}v{punctuation|\}}{symbol|''} {punctuation|]}{punctuation|;} {comment|/* block */}
  f {operator|=} {label property|a}{punctuation|:} {label property|b}{punctuation|:} a {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
{punctuation|\}}
