{comment-hash comment|# kettle}
{punctuation|\{} pkgs {operator|?} import {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}@args{punctuation|:}
let v {operator|=} {string|{punctuation|"}1.$\{toString 7\}{punctuation|"}}; p {operator|=} {punctuation|.}{operator|/}src; {operator|in} with lib; rec {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello; x {operator|=} {keyword|if} v {operator|==} {string|{punctuation|"}a{punctuation|"}} && !{boolean|true} then {boolean|null} {keyword|else} {punctuation|[} {number|1} {number|2.5} {string|{punctuation|'}{punctuation|'}}multi ${punctuation|\{}v{punctuation|\}}{string|{punctuation|'}{punctuation|'}} {punctuation|]}; {operator|/}{operator|*} block {operator|*}{operator|/}
  f {operator|=} a{punctuation|:} b{punctuation|:} a {comment-slash comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
{punctuation|\}}
