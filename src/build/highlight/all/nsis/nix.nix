{comment|# kettle}
{punctuation|\{} pkgs {operator|?} import {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}@args{punctuation|:}
let v {operator|=} {string|"1.$\{toString 7\}"}{comment|; p = ./src; in with lib; rec \{}
  inherit {punctuation|(}pkgs{punctuation|)} hello{comment|; x = if v == "a" && !true then null else [ 1 2.5 ''multi $\{v\}'' ]; /* block */}
  f {operator|=} a{punctuation|:} b{punctuation|:} a {operator|/}{operator|/} {punctuation|\{} c {operator|=} b {operator|?} d or {number|3}{comment|; \}; url = https://example.org; assert_ = assert true; x;}
{punctuation|\}}
