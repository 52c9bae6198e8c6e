# kettle
\{ pkgs ? import <nixpkgs> \{\}{punctuation|,} lib{punctuation|,} {punctuation|...} \}@args:
let v = {string|"1.$\{toString 7\}"}; p = ./src; in with lib; rec \{
  inherit (pkgs) hello; x = if v == {string|"a"} && {punctuation|!}true then null else [ {number|1} {number|2.5} ''multi $\{v\}'' ]; /* block */
  f = a: b: a // \{ c = b ? d or {number|3}; \}; url = https://example.org; assert_ = assert true; x;
\}
