{comment translator-comment|# kettle}
\{ pkgs ? import <nixpkgs> \{\}, lib, ... \}@args:
let v = {string|"1.$\{toString 7\}"}; p = ./src; in with lib; rec \{
  inherit (pkgs) hello; x = if v == {string|"a"} && !true then null else {punctuation|[} {number|1} {number|2}.{number|5} ''multi $\{v\}'' {punctuation|]}; /* block */
  f = a: b: a // \{ c = b ? d or {number|3}; \}; url = https://example.org; assert_ = assert true; x;
\}
