# kettle
\{ pkgs ? import {tag|{tag|{punctuation|<}nixpkgs}{punctuation|>}} \{\}, lib, ... \}@args:
let v = "1.${latte language-latte|{delimiter punctuation|\{}{latte-tag important|toString} {php language-php|{number|7}}{delimiter punctuation|\}}}"; p = ./src; in with lib; rec \{
  inherit (pkgs) hello; x = if v == "a" && !true then null else [ 1 2.5 ''multi ${latte language-latte|{delimiter punctuation|\{}{latte-tag important|v}{delimiter punctuation|\}}}'' ]; /* block */
  f = a: b: a // \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;
\}
