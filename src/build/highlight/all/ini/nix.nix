{comment|# kettle}
\{ pkgs ? import <nixpkgs> \{\}, lib, ... \}@args:
{key attr-name|let v} {punctuation|=} {value attr-value|"1.$\{toString 7\}"; p = ./src; in with lib; rec \{}
  {key attr-name|inherit (pkgs) hello; x} {punctuation|=} {value attr-value|if v == "a" && !true then null else [ 1 2.5 ''multi $\{v\}'' ]; /* block */}
  {key attr-name|f} {punctuation|=} {value attr-value|a: b: a // \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
\}
