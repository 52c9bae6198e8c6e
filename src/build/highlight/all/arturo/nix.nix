{symbol|#} kettle
{multistring string|\{ pkgs ? import <nixpkgs> \{\}}{punctuation|,} lib{punctuation|,} {symbol|..}. \}{symbol|@}{label property|args:}
{builtin-function keyword|let} v {symbol|=} {string|"1.$\{toString 7\}"}{comment|; p = ./src; in with lib; rec \{}
  inherit {punctuation|(}pkgs{punctuation|)} hello{comment|; x = if v == "a" && !true then null else [ 1 2.5 ''multi $\{v\}'' ]; /* block */}
  f {symbol|=} {label property|a:} {label property|b:} a {symbol|/}{symbol|/} {multistring string|\{ c = b ? d or 3; \}}{comment|; url = https://example.org; assert_ = assert true; x;}
\}
