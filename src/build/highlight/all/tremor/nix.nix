{comment|# kettle}
{punctuation|\{} pkgs ? import {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}@{keyword|args}{punctuation|:}
{keyword|let} v {operator|=} {interpolated-string|{string|"1.$\{toString 7\}"}}{punctuation|;} p {operator|=} {punctuation|.}{operator|/}src{punctuation|;} in {keyword|with} lib{punctuation|;} rec {punctuation|\{}
  {function|inherit} {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} if v {operator|==} {interpolated-string|{string|"a"}} {operator|&&} {operator|!}{boolean|true} then {boolean|null} else {punctuation|[} {number|1} {number|2.5} ''multi ${punctuation|\{}v{punctuation|\}}'' {punctuation|]}{punctuation|;} {comment|/* block */}
  f {operator|=} a{punctuation|:} b{punctuation|:} a {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
{punctuation|\}}
