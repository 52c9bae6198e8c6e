# kettle
{punctuation|\{} pkgs {operator|?} import {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}@args{operator|:}
let v {operator|=} {string-interpolation|{string|"1.}{interpolation|{interpolation-punctuation punctuation|$\{}{interpolation-expression|toString {number|7}}{interpolation-punctuation punctuation|\}}}{string|"}}{punctuation|;} p {operator|=} {punctuation|.}{operator|/}src{punctuation|;} in with lib{punctuation|;} rec {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} {keyword|if} v {operator|==} {string-interpolation|{string|"a"}} {operator|&&} {operator|!}{boolean|true} then null {keyword|else} {punctuation|[} {number|1} {number|2.5} {string|''}multi ${punctuation|\{}v{punctuation|\}}{string|''} {punctuation|]}{punctuation|;} {comment|/* block */}
  f {operator|=} a{operator|:} b{operator|:} a {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
{punctuation|\}}
