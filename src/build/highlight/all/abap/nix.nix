# kettle
{token-operator punctuation|\{} pkgs ? {keyword|import} <nixpkgs> {token-operator punctuation|\{}{token-operator punctuation|\}}{punctuation|,} lib{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.} {token-operator punctuation|\}}@args{punctuation|:}
{keyword|let} v {operator|=} {eol-comment comment|"1.$\{toString 7\}}{string-template string|"; p = ./src; in with lib; rec }{token-operator punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello; {keyword|x} {operator|=} {keyword|if} v == {eol-comment comment|"a" && !true then null else [ 1 2.5 }{string|''}multi ${token-operator punctuation|\{}v{token-operator punctuation|\}}{string|''} ]; /* {keyword|block} */
  f {operator|=} a{punctuation|:} b{punctuation|:} a // {token-operator punctuation|\{} {keyword|c} {operator|=} b ? d {keyword|or} {number|3}; {token-operator punctuation|\}}; url {operator|=} https{punctuation|:}//example{punctuation|.}org; assert_ {operator|=} {keyword|assert} true; {keyword|x};
{token-operator punctuation|\}}
