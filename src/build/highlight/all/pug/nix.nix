# kettle
\{ pkgs ? import <nixpkgs> \{\}, lib, {punctuation|...} \}@args:
{tag|let} {plain-text|v = "1.$\{toString 7\}"; p = ./src; in with lib; rec \{}
  {tag|inherit} {plain-text|(pkgs) hello; x = if v == "a" && !true then null else [ 1 2.5 ''multi $\{v\}'' ]; /* block */}
  {tag|f} {plain-text|= a: b: a // \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
\}
