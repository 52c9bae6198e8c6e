{operator|#} kettle
\{ pkgs {operator|?} import {operator|<}nixpkgs{operator|>} \{\}{punctuation|,} lib{punctuation|,} ... \}@args:
let v {operator|=} {string|"1.$\{toString 7\}"}{comment|; p = ./src; in with lib; rec \{}
  inherit {punctuation|(}pkgs{punctuation|)} hello{comment|; x = if v == "a" && !true then null else [ 1 2.5 ''multi $\{v\}'' ]; /* block */}
  f {operator|=} a: b: a {operator|/}{operator|/} \{ c {operator|=} b {operator|?} d or {number|3}{comment|; \}; url = https://example.org; assert_ = assert true; x;}
\}
