{comment|# kettle}
\{ pkgs ? import <nixpkgs> \{\}{punctuation|,} lib{punctuation|,} ... \}@args:
{property|let v} {operator|=} {string|"1.$\{toString 7\}"}{property|; p} {operator|=} ./src; in with lib; rec \{
  inherit {punctuation|(}pkgs{punctuation|)} hello; x {operator|=} if v {operator|=}{operator|=} {string|"a"} && !true then null else [ {number|1} {number|2.5} {string|''}multi $\{v\}{string|''} ]; /* block */
  {property|f} {operator|=} a: b: a // \{ c {operator|=} b ? d or {number|3}; \}; url {operator|=} https://example.org; assert_ {operator|=} assert true; x;
\}
