{macro property|{directive-hash|#} {directive keyword|kettle}}
{punctuation|\{} pkgs {operator|?} import {module|{string|<nixpkgs>}} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}@args{operator|:}
let v {operator|=} {string|"1.$\{toString 7\}"}{punctuation|;} p {operator|=} {punctuation|.}{operator|/}src{punctuation|;} {keyword|in} with lib{punctuation|;} rec {punctuation|\{}
  {function|inherit} {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} {keyword|if} v {operator|==} {string|"a"} {operator|&&} {operator|!}{boolean|true} then {keyword|null} {keyword|else} {punctuation|[} {number|1} {number|2.5} {char|''}multi ${punctuation|\{}v{punctuation|\}}{char|''} {punctuation|]}{punctuation|;} {comment|/* block */}
  f {operator|=} a{operator|:} b{operator|:} a {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
{punctuation|\}}
