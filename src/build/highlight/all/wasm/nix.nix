# kettle
\{ pkgs ? {keyword|import} <nixpkgs> \{\}, lib, ... \}@args:
let v = {string|"1.$\{toString 7\}"}; p = ./src; in with lib; rec \{
  inherit {punctuation|(}pkgs{punctuation|)} hello; x = {keyword|if} v == {string|"a"} && !true {keyword|then} null {keyword|else} [ {number|1} {number|2.5} ''multi $\{v\}'' ]; /* {keyword|block} */
  f = a: b: a // \{ c = b ? d or {number|3}; \}; url = https://example.org; assert_ = assert true; x;
\}
