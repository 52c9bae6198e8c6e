{comment|# kettle}
\{ pkgs ? import <nixpkgs> \{\}, lib, ... \}@args:
let v {punctuation|=} "1.$\{toString 7\}"; p {punctuation|=} {value attr-value|./src; in with lib; rec \{}
  inherit (pkgs) hello; x {punctuation|=} {value attr-value|if v == {quoted|"a"} && !true then null else [ 1 2.5 ''multi $\{v\}'' ]; /* block */}
  f {punctuation|=} {value attr-value|a: b: a // \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
\}
