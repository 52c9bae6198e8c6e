# kettle
\{ pkgs ? import <nixpkgs> \{\}, lib, ... \}@args{punctuation|:}
let v = {string|"1.$\{toString 7\}"}{comment|; p = ./src; in with lib; rec \{}
  inherit {comment|(pkgs)} hello{comment|; x = if v == "a" && !true then null else [ 1 2.5 ''multi $\{v\}'' ]; /* block */}
  f = a{punctuation|:} b{punctuation|:} a // \{ c = b ? d or 3{comment|; \}; url = https://example.org; assert_ = assert true; x;}
\}
