# kettle
\{ pkgs ? import <nixpkgs> \{\}, lib, ... \}@args:
let v = {string|"1.$\{toString 7\}"}{comment|; p = ./src; in with lib; rec \{}
  inherit {punctuation|(}{car|pkgs}{punctuation|)} hello{comment|; x = if v == "a" && !true then null else [ 1 2.5 ''multi $\{v\}'' ]; /* block */}
  f = a: b: a // \{ c = b ? d or 3{comment|; \}; url = https://example.org; assert_ = assert true; x;}
\}
