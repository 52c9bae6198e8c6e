{operator|#} kettle
{punctuation|\{} pkgs ? {keyword|import} {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {operator|...} {punctuation|\}}{variable|@args}{operator|:}
let v {operator|=} {string|"1.$\{toString 7\}"}; p {operator|=} {punctuation|.}{operator|/}src; {keyword|in} {keyword|with} lib; rec {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello; x {operator|=} {keyword|if} v {operator|==} {string|"a"} && {operator|!}{boolean|true} {keyword|then} null {keyword|else} {punctuation|[} {number|1} {number|2.5} {string|''}multi ${punctuation|\{}v{punctuation|\}}{string|''} {punctuation|]}; {operator|/}{operator|*} block {operator|*}{operator|/}
  f {operator|=} {property|a}{operator|:} {property|b}{operator|:} a {operator|/}{operator|/} {punctuation|\{} c {operator|=} b ? d {operator|or} {number|3}; {punctuation|\}}; url {operator|=} {property|https}{operator|:}{operator|/}{operator|/}example{punctuation|.}org; assert_ {operator|=} {function|assert} {boolean|true}; x;
{punctuation|\}}
