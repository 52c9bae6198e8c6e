# kettle
\{ pkgs ? import <nixpkgs> \{\}{punctuation|,} lib{punctuation|,} ... \}@args{punctuation|:}
let v = {string|"1.$\{toString 7\}"}{comment|; p = ./src; in with lib; rec \{}
  inherit {punctuation|(}pkgs{punctuation|)} hello{comment|; x = if v == "a" && !true then null else [ 1 2.5 ''multi $\{v\}'' ]; /* block */}
  f = {register variable|a}{punctuation|:} b{punctuation|:} {register variable|a} // \{ c = b ? d or {decimal-number number|3}{comment|; \}; url = https://example.org; assert_ = assert true; x;}
\}
