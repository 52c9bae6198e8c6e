{comment|# kettle}
{punctuation|\{} pkgs {operator|?} {keyword|import} {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {operator|...} {punctuation|\}}{operator|@}args{operator|:}
{keyword|let} v {operator|=} {string|"1.$\{toString 7\}"}; p {operator|=} {operator|./}src; {operator|in} {keyword|with} lib; rec {punctuation|\{}
  {function|inherit} {punctuation|(}pkgs{punctuation|)} hello; x {operator|=} {keyword|if} v {operator|==} {string|"a"} {operator|&&} {operator|!}true then null {keyword|else} {punctuation|[} {number|1} {number|2.5} ''multi {operator|$}{punctuation|\{}v{punctuation|\}}'' {punctuation|]}; {operator|/*} {keyword|block} {operator|*/}
  f {operator|=} a{operator|:} b{operator|:} a {operator|//} {punctuation|\{} c {operator|=} b {operator|?} d {operator|or} {number|3}; {punctuation|\}}; url {operator|=} https{operator|://}example{operator|.}org; assert_ {operator|=} assert true; x;
{punctuation|\}}
