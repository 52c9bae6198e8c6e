{comment|# kettle}
\{ pkgs ? import <nixpkgs> \{\}, lib, ... \}@args:
let v = {string|"1.{variable|$\{toString} 7\}"}; p = ./src; in with lib; rec \{
  inherit (pkgs) hello; x = if v == {string|"a"} && !true then null else [ 1 2.5 {string|''multi {variable|$\{v\}}''} ]; /* block */
  f = a: b: a // \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;
\}
