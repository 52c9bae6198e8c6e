# kettle
{punctuation|\{} pkgs {operator|?} import {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {operator|.}{operator|.}{operator|.} {punctuation|\}}@args{punctuation|:}
let v {operator|=} {string|"1.$\{toString 7\}"}; p {operator|=} {operator|.}{operator|/}src; {keyword|in} with lib; rec {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello; x {operator|=} {keyword|if} v {operator|==} {string|"a"} {operator|&&} {operator|!}{boolean|true} then null {keyword|else} {punctuation|[} {number|1} {number|2.5} ''{keyword|multi} ${punctuation|\{}v{punctuation|\}}'' {punctuation|]}; {operator|/}{operator|*} block {operator|*}{operator|/}
  f {operator|=} a{punctuation|:} b{punctuation|:} a {operator|//} {punctuation|\{} c {operator|=} b {operator|?} d or {number|3}; {punctuation|\}}; url {operator|=} https{punctuation|:}{operator|//}example{operator|.}org; assert_ {operator|=} assert {boolean|true}; x;
{punctuation|\}}
