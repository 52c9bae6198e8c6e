# kettle
{punctuation|\{} pkgs {operator|?} import {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}@args{operator|:}
let v = {string|"1.$\{toString 7\}"}; p = {punctuation|.}{operator|/}src; {keyword|in} with lib; rec {punctuation|\{}
  {function|inherit }{punctuation|(}pkgs{punctuation|)} hello; x = if v {operator|==} {string|"a"} {operator|&&} {operator|!}{boolean|true} then null else {punctuation|[} {number|1} {number|2.5} {string|''}multi ${punctuation|\{}v{punctuation|\}}{string|''} {punctuation|]}; {operator|/}{operator|*} block {operator|*}{operator|/}
  f = a{operator|:} b{operator|:} a {operator|//} {punctuation|\{} c = b {operator|?} d or {number|3}; {punctuation|\}}; url = https{operator|:}{operator|//}example{punctuation|.}org; assert_ = assert {boolean|true}; x;
{punctuation|\}}
