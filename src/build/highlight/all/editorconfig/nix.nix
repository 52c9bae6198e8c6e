{comment|# kettle}
\{ pkgs ? import <nixpkgs> \{\}, lib, ... \}@args:
let v {value attr-value|{punctuation|=} "1.$\{toString 7\}"}{comment|; p = ./src; in with lib; rec \{}
  inherit (pkgs) hello{comment|; x = if v == "a" && !true then null else [ 1 2.5 ''multi $\{v\}'' ]; /* block */}
  {key attr-name|f} {value attr-value|{punctuation|=} a: b: a // \{ c = b ? d or 3}{comment|; \}; url = https://example.org; assert_ = assert true; x;}
\}
