{comment|# kettle}
{punctuation|\{} pkgs ? {keyword|import} {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {operator|...} {punctuation|\}}@{attr-name|args:}
let v {operator|=} {string|"1.$\{toString 7\}"}; p {operator|=} {punctuation|.}{operator|/}src; {operator|in} with lib; rec {punctuation|\{}
  {function|inherit} {punctuation|(}pkgs{punctuation|)} hello; x {operator|=} {keyword|if} v {operator|==} {string|"a"} {operator|&&} {operator|!}{boolean|true} then null {keyword|else} {punctuation|[} {number|1} {number|2.5} {string|''}multi ${punctuation|\{}v{punctuation|\}}{string|''} {punctuation|]}; {operator|/}{operator|*} block {operator|*}{operator|/}
  f {operator|=} {attr-name|a:} {attr-name|b:} a {operator|/}{operator|/} {punctuation|\{} c {operator|=} b ? d {keyword|or} {number|3}; {punctuation|\}}; url {operator|=} {attr-name|https:}{operator|/}{operator|/}example{punctuation|.}org; assert_ {operator|=} assert {boolean|true}; x;
{punctuation|\}}
