# kettle
\{ pkgs ? import <nixpkgs> \{\}{punctuation|,} lib{punctuation|,} ... \}@args:
let v = "1.$\{toString 7\}"; p = ./src; in with lib; rec \{
  inherit {punctuation|(}pkgs{punctuation|)} hello; x = if v == "a" && !true then null else {punctuation|[} 1 2.5 ''multi $\{v\}'' {punctuation|]}; /* block */
  f = a: b: a {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
\}
