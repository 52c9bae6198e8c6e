{comment|# kettle}
{key attr-name|\{} {value attr-value|pkgs ? import <nixpkgs> \{\}, lib, ... \}@args:}
{key attr-name|let} {value attr-value|v = "1.$\{toString 7\}"; p = ./src; in with lib; rec \{}
{key attr-name|  inherit} {value attr-value|(pkgs) hello; x = if v == "a" && !true then null else [ 1 2.5 ''multi $\{v\}'' ]; /* block */}
{key attr-name|  f} {punctuation|=} {value attr-value|a: b: a // \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
\}
