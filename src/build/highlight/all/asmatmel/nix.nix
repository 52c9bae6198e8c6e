# kettle
\{ pkgs {operator|?} import {operator|<}nixpkgs{operator|>} \{\}{punctuation|,} lib{punctuation|,} ... \}@args{punctuation|:}
let {register variable|v} {operator|=} {string|"1.$\{toString 7\}"}{comment|; p = ./src; in with lib; rec \{}
  inherit {punctuation|(}pkgs{punctuation|)} hello{comment|; x = if v == "a" && !true then null else [ 1 2.5 ''multi $\{v\}'' ]; /* block */}
  f {operator|=} {register variable|a}{punctuation|:} b{punctuation|:} {register variable|a} {operator|/}{operator|/} \{ {register variable|c} {operator|=} b {operator|?} d {op-code keyword|or} {decimal-number number|3}{comment|; \}; url = https://example.org; assert_ = assert true; x;}
\}
