{operator|#} kettle
{punctuation|\{} pkgs {punctuation|?} import {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} {keyword|lib}{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}{operator|@}args{punctuation|:}
{keyword|let} v {operator|=} {string|"1.$\{toString 7\}"}; p {operator|=} {punctuation|.}{operator|/}src; {keyword|in} {keyword|with} {keyword|lib}; rec {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello; x {operator|=} {keyword|if} v {operator|=}{operator|=} {string|"a"} {operator|&}{operator|&} {operator|!}{boolean|true} {keyword|then} null {keyword|else} [ {number|1} {number|2.5} {comment|''multi $\{v\}'' ]; /* block */}
  f {operator|=} a{punctuation|:} b{punctuation|:} a {operator|/}{operator|/} {punctuation|\{} c {operator|=} b {punctuation|?} d {keyword|or} {number|3}; {punctuation|\}}; url {operator|=} https{punctuation|:}{operator|/}{operator|/}example{punctuation|.}org; assert_ {operator|=} assert {boolean|true}; x;
{punctuation|\}}
